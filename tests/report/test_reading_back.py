"""A PDF that was made earlier is read again: its words, its pages, and the first of them."""

from pathlib import Path

from dip_workshop.report.preview import first_page_rgb, pages_of
from dip_workshop.report.words_in_pdf import pdf_holds


def test_what_is_no_file_that_can_be_read_is_taken_to_hold_the_words(tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    (tmp_path / "letter.pdf").write_bytes(b"Dear all, ")
    for name in ("folder.pdf", "letter.pdf", "gone.pdf"):
        assert pdf_holds(tmp_path / name, ("zorilla",))
        assert pages_of(tmp_path / name) == 0
        assert first_page_rgb(tmp_path / name, 100) is None
