"""Measure text in the bundled TrueType files, with nothing but their own tables.

Screen and paper draw the same glyphs with the same advance widths, so the
widths are read from the files that both of them draw with. There is no
kerning: the width of a line is the sum of its letters' advances.
The tables are those of the OpenType specification: cmap, head, hhea, hmtx, OS/2.
"""

import struct
from array import array
from bisect import bisect_left
from collections.abc import Callable
from functools import cache, cached_property, lru_cache
from itertools import groupby
from pathlib import Path
from sys import byteorder
from typing import BinaryIO, NamedTuple

from dip_workshop.drawing.picture import Run
from dip_workshop.drawing.roles import FONT_FILES, Face
from dip_workshop.resource_files import resource

SUBSTITUTE = "\N{WHITE SQUARE}"

# Which glyph of a file stands for a character's code, 0 where none does.
_GlyphOf = Callable[[int], int]

_LINES_KEPT = 30_000
_UNICODE_TABLES = ((3, 10), (0, 4), (0, 6), (3, 1), (0, 3))


class FontFile:
    """The advance widths and the coverage of one TrueType file."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            tables = _table_directory(file)
            cmap, head, hhea = (_read(file, tables[tag]) for tag in ("cmap", "head", "hhea"))
            (width_count,) = struct.unpack_from(">H", hhea, 34)
            metrics = _numbers(_read(file, tables["hmtx"])[: width_count * 4])
        self._units_per_em: int = struct.unpack_from(">H", head, 18)[0]
        self._widths = metrics[::2]
        self._glyph_of = _glyph_by_code(cmap)

    def advance(self, char: str) -> float | None:
        """Return how far a character moves the pen at size 1, or None where it is lacking."""
        glyph = self._glyph_of(ord(char))
        if not glyph:
            return None
        # Glyphs past the end of the table share the last width.
        return self._widths[min(glyph, len(self._widths) - 1)] / self._units_per_em


@cache
def capital_height() -> float:
    """Return how high capital letters are at size 1: the lowest in the faces that all is set in."""
    return min(_capital_height(resource("fonts", FONT_FILES[f])) for f in (Face.REGULAR, Face.BOLD))


def _capital_height(path: Path) -> float:
    """Return the height of capitals that a file states, which its second version was the first to.

    It stands in OS/2, after 88 bytes.
    """
    with path.open("rb") as file:
        tables = _table_directory(file)
        os2, head = _read(file, tables["OS/2"]), _read(file, tables["head"])
    version, units = struct.unpack_from(">H", os2)[0], struct.unpack_from(">H", head, 18)[0]
    if version < 2:
        raise ValueError(f"{path.name} does not say how high its capitals are")
    height: int = struct.unpack_from(">h", os2, 88)[0]
    return height / int(units)


class _Glyph(NamedTuple):
    """What stands on the picture for one character."""

    face: Face
    char: str
    advance: float


class _Weight(dict[str, _Glyph]):
    """The glyphs of one weight by character, looked up in the files once each."""

    def __init__(self, folder: Path, faces: tuple[Face, ...]) -> None:
        super().__init__()
        self._files = {face: folder / FONT_FILES[face] for face in faces}
        self._main = faces[0]
        self.runs = lru_cache(maxsize=_LINES_KEPT)(self._runs)

    def __missing__(self, char: str) -> _Glyph:
        glyph = self.find(char) or self.find(" " if char.isspace() else SUBSTITUTE)
        if glyph is None:
            raise LookupError(f"no bundled font has the substitute {SUBSTITUTE!r}")
        self[char] = glyph
        return glyph

    def find(self, char: str) -> _Glyph | None:
        """Return the glyph in the first face that has the character, or None."""
        for face, path in self._files.items():
            advance = _font_file(path).advance(char)
            if advance is not None:
                return _Glyph(face, char, advance)
        return None

    def glyphs(self, text: str) -> list[_Glyph]:
        """Return the glyphs from left to right."""
        from dip_workshop.drawing.bidi import as_drawn

        return [self[char] for char in as_drawn(text, self._has)]

    def _has(self, char: str) -> bool:
        return self[char].char == char

    @cached_property
    def _plain(self) -> dict[str, float]:
        """Advances of the letters that are drawn as they are typed: most texts hold no other."""
        return {char: self[char].advance for char in map(chr, range(0x20, 0x7F))}

    def em_width(self, text: str) -> float:
        """Return the advance width of one line of text at size 1."""
        try:
            return sum(map(self._plain.__getitem__, text))
        except KeyError:
            return sum(glyph.advance for glyph in self.glyphs(text))

    def _runs(self, text: str) -> tuple[Run, ...]:
        if text.isascii() and text.isprintable():
            return (Run(self._main, text, self.em_width(text)),) if text else ()
        stretches = groupby(self.glyphs(text), lambda glyph: glyph.face)
        return tuple(_run(face, tuple(glyphs)) for face, glyphs in stretches)


def _run(face: Face, glyphs: tuple[_Glyph, ...]) -> Run:
    return Run(face, "".join(g.char for g in glyphs), sum(g.advance for g in glyphs))


class BundledFonts:
    """The bundled fonts as `TextMetrics`: the body face, and the fallback for what it lacks.

    A character that neither has is shown by `SUBSTITUTE`, the same in every
    painter. A fallback file is not read before a character needs it.
    """

    def __init__(self, folder: Path) -> None:
        self._regular = _Weight(folder, (Face.REGULAR, Face.FALLBACK))
        self._bold = _Weight(folder, (Face.BOLD, Face.FALLBACK_BOLD, Face.FALLBACK))

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return the advance width of one line of text, in the unit of `size`."""
        return self.measure(bold=bold)(text) * size

    def measure(self, *, bold: bool = False) -> Callable[[str], float]:
        """Return what tells the advance width of a line of text at size 1."""
        return (self._bold if bold else self._regular).em_width

    def runs(self, text: str, *, bold: bool = False) -> tuple[Run, ...]:
        """Return a line as stretches in one font file each, from left to right as drawn."""
        return (self._bold if bold else self._regular).runs(text)


@cache
def bundled_metrics() -> BundledFonts:
    """Return the one measure of text that layouts and painters share."""
    return BundledFonts(resource("fonts"))


@cache
def _font_file(path: Path) -> FontFile:
    return FontFile(path)


class _Extent(NamedTuple):
    """Where a table lies in its file, in bytes."""

    offset: int
    length: int


def _table_directory(file: BinaryIO) -> dict[str, _Extent]:
    (count,) = struct.unpack_from(">H", file.read(12), 4)
    entries = struct.iter_unpack(">4s4xII", file.read(16 * count))
    return {tag.decode("ascii"): _Extent(offset, length) for tag, offset, length in entries}


def _read(file: BinaryIO, extent: _Extent) -> bytes:
    file.seek(extent.offset)
    return file.read(extent.length)


def _numbers(data: bytes) -> "array[int]":
    """Return big-endian 16-bit numbers."""
    numbers = array("H", data)
    if byteorder == "little":
        numbers.byteswap()
    return numbers


def _glyph_by_code(cmap: bytes) -> _GlyphOf:
    (count,) = struct.unpack_from(">H", cmap, 2)
    offsets = {
        (platform, encoding): offset
        for platform, encoding, offset in struct.iter_unpack(">HHI", cmap[4 : 4 + 8 * count])
    }
    offset = next(offsets[key] for key in _UNICODE_TABLES if key in offsets)
    (form,) = struct.unpack_from(">H", cmap, offset)
    if form not in _READERS:
        raise ValueError(f"a character map of format {form} is not known here")
    return _READERS[form](cmap, offset)


def _segmented(cmap: bytes, offset: int) -> _GlyphOf:
    """Read format 4: segments of codes that share a distance to their glyphs."""
    (length,) = struct.unpack_from(">H", cmap, offset + 2)
    words = _numbers(cmap[offset : offset + length // 2 * 2])
    count = words[3] // 2
    ends, starts = words[7 : 7 + count], words[8 + count : 8 + 2 * count]
    deltas, ranges = words[8 + 2 * count : 8 + 3 * count], 8 + 3 * count

    def glyph_of(code: int) -> int:
        segment = bisect_left(ends, code)
        if segment == count or code < starts[segment]:
            return 0
        place, delta = ranges + segment, deltas[segment]
        if not words[place]:
            return (code + delta) % 65536
        # A range offset is counted in bytes from where it stands itself.
        glyph = words[place + words[place] // 2 + code - starts[segment]]
        return (glyph + delta) % 65536 if glyph else 0

    return glyph_of


def _grouped(cmap: bytes, offset: int) -> _GlyphOf:
    """Read format 12: groups of codes whose glyphs follow one another."""
    (count,) = struct.unpack_from(">I", cmap, offset + 12)
    groups = tuple(struct.iter_unpack(">III", cmap[offset + 16 : offset + 16 + 12 * count]))
    ends = [last for _, last, _ in groups]

    def glyph_of(code: int) -> int:
        number = bisect_left(ends, code)
        if number == count or code < groups[number][0]:
            return 0
        first, _, glyph = groups[number]
        return int(glyph) + code - int(first)

    return glyph_of


_READERS = {4: _segmented, 12: _grouped}
