"""Files that hold no text, known by what is in them: each is refused by its own name.

Read as text they would come in as rubbish, as many notes as they have lines.
"""

import struct
import zipfile
from io import BytesIO

from dip_workshop.core.errors import DomainError
from dip_workshop.core.wording import tr

# How files of their kind begin.
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
# What zipfile says of a folder that is cut off or made to harm.
_BAD_ZIP = (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, struct.error)
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*")
_RICH_TEXT = b"{\\rtf"
_PDF = b"%PDF-"
# A text may hold one of them by mistake, such as the NUL of an old export.
_CONTROLS = bytes(sorted({*range(0x20), 0x7F} - set(b"\t\n\v\f\r\x1a\x1b")))
_MOST_CONTROLS, _LOOKED_AT = 8, 65_536


def refuse_what_is_no_text(data: bytes, name: str) -> None:
    """Refuse a file that is no list and no table; DomainError says what it is and what to do."""
    refusal = _as_document(data, name) or _as_picture(data, name)
    if refusal:
        raise DomainError(refusal)


def refuse_binary(data: bytes, name: str) -> None:
    """Refuse bytes that are no text in any of the encodings read; DomainError says so."""
    start = data[:_LOOKED_AT]
    controls = len(start) - len(start.translate(None, _CONTROLS))
    if controls > _MOST_CONTROLS and controls > len(start) / 100:
        raise DomainError(
            tr(
                "{name} holds no text that can be read, so nothing was imported. "
                "If a program made it, save it there as .csv or .txt.",
                name=name,
            )
        )


def _as_document(data: bytes, name: str) -> str:
    if data.startswith(_ZIP):
        return _as_zip(data, name)
    if data.startswith(_OLD_OFFICE):
        return tr(
            "{name} is an old Excel or Word file, or has a password, so nothing was imported. "
            "Open it, and save it without a password as .xlsx or .csv.",
            name=name,
        )
    if data[:1024].lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(_PDF):
        return tr(
            "{name} is a PDF, so nothing was imported. Copy the texts out of it and paste them.",
            name=name,
        )
    if data.startswith(_RICH_TEXT):
        return tr(
            "{name} is a document with formatting (RTF), so nothing was imported. "
            "Open it, and save it as .txt, or copy the texts and paste them.",
            name=name,
        )
    return ""


def _as_zip(data: bytes, name: str) -> str:
    parts = parts_of_zip(data)
    if any(part.startswith("xl/") for part in parts):
        return tr(
            "{name} is an Excel workbook of a kind that cannot be read, so nothing was imported. "
            "Open it, and save it as .xlsx or .csv.",
            name=name,
        )
    if any(part.startswith(("word/", "ppt/")) or part == "content.xml" for part in parts):
        return tr(
            "{name} is an Office document, so nothing was imported. "
            "Open it, and copy the texts and paste them, or save a table as .xlsx or .csv.",
            name=name,
        )
    return tr(
        "{name} is a ZIP folder, so nothing was imported. Take the file out of it and import that.",
        name=name,
    )


def parts_of_zip(data: bytes) -> list[str]:
    """Return the names of what a ZIP folder holds; none where it is no such folder."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as folder:
            return folder.namelist()
    except _BAD_ZIP:
        return []


def _as_picture(data: bytes, name: str) -> str:
    if not data.startswith(_PICTURES):
        return ""
    return tr("{name} is a picture, so nothing was imported. Type what it says.", name=name)
