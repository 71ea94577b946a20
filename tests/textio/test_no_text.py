"""A file that is no text is called by its name and refused; nothing of it comes in."""

import zipfile
from pathlib import Path

import pytest

from dip_workshop.core.errors import DomainError
from dip_workshop.textio.files import read_table

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 4
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4
PDF = b"\r\n%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
PROGRAM = b"\x7fELF" + bytes(range(256)) * 40


def a_zip(path: Path, *parts: str) -> Path:
    with zipfile.ZipFile(path, "w") as folder:
        for part in parts:
            folder.writestr(part, "<x/>")
    return path


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (OLD_OFFICE, "an old Excel or Word file, or has a password"),
        (JPEG, "is a picture"),
        (PNG, "is a picture"),
        (b"GIF89a" + bytes(40), "is a picture"),
        (PDF, "is a PDF"),
        (b"{\\rtf1\\ansi late}", "with formatting"),
        (PROGRAM, "no text that can be read"),
        (b"SQLite format 3\0" + bytes(5000), "no text that can be read"),
        (b"PK\x03\x04 cut off", "is a ZIP folder"),
    ],
)
@pytest.mark.parametrize("ending", [".csv", ".txt"])
def test_what_is_no_text_is_refused_whatever_its_name(
    tmp_path: Path, data: bytes, what: str, ending: str
) -> None:
    path = tmp_path / f"answers{ending}"
    path.write_bytes(data)
    with pytest.raises(DomainError) as refused:
        read_table(path)
    assert what in str(refused.value)
    assert str(refused.value).startswith(f"answers{ending} ")
    assert "nothing was imported. " in str(refused.value)


@pytest.mark.parametrize(
    ("part", "what"),
    [
        ("xl/workbook.xml", "an Excel workbook"),
        ("word/document.xml", "an Office document"),
        ("ppt/presentation.xml", "an Office document"),
        ("content.xml", "an Office document"),
        ("answers.csv", "a ZIP folder"),
    ],
)
def test_what_a_zip_holds_says_what_it_is(tmp_path: Path, part: str, what: str) -> None:
    with pytest.raises(DomainError, match=what):
        read_table(a_zip(tmp_path / "answers.xlsx", part))


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        (b"note\na\x00b", [("a\x00b",)]),
        ("note\n£5\x81".encode("cp1252", errors="ignore") + b"\x81", [("£5\ufffd",)]),
        (b"note\n%PDF- is what it said", [("%PDF- is what it said",)]),
        (b"note\nPK lost the key", [("PK lost the key",)]),
        (b"note\n\x0c\x1b\x1a" + b"late", [("\x0c\x1b\x1alate",)]),
        ("nöte\nlate".encode("utf-16-be"), [("late",)]),
    ],
)
def test_a_text_with_a_stray_sign_is_still_a_text(
    tmp_path: Path, data: bytes, texts: list[tuple[str]]
) -> None:
    path = tmp_path / "answers.csv"
    path.write_bytes(data)
    assert list(read_table(path).rows) == texts
