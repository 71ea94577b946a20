"""The bundled fonts as reportlab embeds them: only the letters that a document uses."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from dip_workshop.drawing.roles import FONT_FILES, Face
from dip_workshop.resource_files import resource

# The PDF standard lets one block of a character map name no more.
_MAP_BLOCK = 100


def font_name(face: Face) -> str:
    """Return the name that a face has with reportlab, registering it there; about 10 ms once."""
    return str(_registered(face).fontName)


@cache
def _registered(face: Face) -> Any:
    from reportlab.pdfbase import pdfmetrics

    font = _embedded_font(face)
    pdfmetrics.registerFont(font)
    return font


def _embedded_font(face: Face) -> Any:
    from reportlab.pdfbase.ttfonts import TTFont

    class EmbeddedFont(TTFont):
        """A font whose letters beyond U+FFFF can be copied and searched too.

        reportlab writes their code as one number of five digits, which no
        reader understands: the standard wants UTF-16.
        """

        def addObjects(self, doc: Any) -> None:  # noqa: N802 (reportlab's name)
            subsets = tuple(self.state[doc].subsets)
            super().addObjects(doc)
            for number in range(len(subsets)):
                stream = doc.idToObject[_map_id(doc, self.fontName, number)]
                stream.content = _character_map(subsets[number])

    return EmbeddedFont(f"dip-{face.value}", str(resource("fonts", FONT_FILES[face])))


def _map_id(doc: Any, name: str, number: int) -> str:
    internal = f"{doc.fontMapping[name][1:]}+{number}"
    font = doc.idToObject["BasicFonts"].dict[internal]
    return f"toUnicodeCMap:{font.BaseFont}"


def _character_map(subset: Iterable[int]) -> str:
    """Return the stream that tells which letter each code of a subset stands for."""
    pairs = [
        f"<{code:02X}> <{chr(letter).encode('utf-16-be').hex().upper()}>"
        for code, letter in enumerate(subset)
        if letter
    ]
    blocks = [pairs[at : at + _MAP_BLOCK] for at in range(0, len(pairs), _MAP_BLOCK)]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    for block in blocks:
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join((*lines, "endcmap CMapName currentdict /CMap defineresource pop end end"))


class FontCodes:
    """The codes by which one document shows text in its embedded subsets."""

    def __init__(self, canvas: Any) -> None:
        self._document = canvas._doc
        self._faces: dict[Face, _FaceCodes] = {}

    def shown(self, face: Face, text: str) -> tuple[tuple[str, str], ...]:
        """Return (font resource, escaped codes) pairs that show a text; mostly just one."""
        if face not in self._faces:
            self._faces[face] = _FaceCodes(face, self._document)
        return self._faces[face].shown(text)


class _FaceCodes(dict[int, str]):
    """A translation table from letters to escaped codes of the first subset, grown as needed."""

    def __init__(self, face: Face, document: Any) -> None:
        super().__init__()
        self._font = _registered(face)
        self._document = document
        self._beyond: set[str] = set()
        self._font.splitString(" ", document)
        self._first = self._font.getSubsetInternalName(0, document)

    def __missing__(self, letter: int) -> str:
        ((subset, code),) = self._font.splitString(chr(letter), self._document)
        if subset:
            self._beyond.add(chr(letter))
        self[letter] = _escaped(code)
        return self[letter]

    def shown(self, text: str) -> tuple[tuple[str, str], ...]:
        codes = text.translate(self)
        # A subset holds 255 letters: nearly every workshop stays within the first.
        if not self._beyond or self._beyond.isdisjoint(text):
            return ((self._first, codes),)
        return tuple(
            (self._font.getSubsetInternalName(subset, self._document), _escaped(part))
            for subset, part in self._font.splitString(text, self._document)
        )


def _escaped(codes: bytes) -> str:
    """Return codes as the inside of a PDF string, in plain ASCII."""
    return "".join(
        chr(code) if 32 <= code < 127 and code not in b"()\\" else f"\\{code:03o}" for code in codes
    )
