"""A PDF holds every text, says so after reading itself back, and stays inside its pages."""

import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pypdfium2
import pytest

from dip_workshop.core.errors import DomainError
from dip_workshop.drawing.document import Heading, Paragraph
from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.media import MARGIN, PAPERS, Paper
from dip_workshop.drawing.picture import Picture
from dip_workshop.report import pdf_document
from dip_workshop.report.content import PdfContent, Section
from dip_workshop.report.pdf_document import write_pdf
from dip_workshop.report.publication import ReportCancelledError, ReportError
from dip_workshop.report.watch import Watch
from tests.report.documents import A4, HEADER, HOSTILE_TEXTS, MADE_AT, document, listed, page, wall


@pytest.fixture
def wish(tmp_path: Path) -> Path:
    return tmp_path / "Fishbone.pdf"


def printed_pages(path: Path) -> list[str]:
    with closing(pypdfium2.PdfDocument(path)) as file:
        return [_text(file, number) for number in range(len(file))]


def _text(file: pypdfium2.PdfDocument, number: int) -> str:
    with closing(file[number]) as sheet, closing(sheet.get_textpage()) as letters:
        return " ".join(letters.get_text_bounded().split())


def text_bounds(path: Path) -> Iterator[tuple[Size, tuple[float, ...]]]:
    with closing(pypdfium2.PdfDocument(path)) as file:
        for number in range(len(file)):
            with closing(file[number]) as sheet:
                for piece in sheet.get_objects():
                    yield Size(*sheet.get_size()), piece.get_bounds()


def hostile(paper: Paper) -> PdfContent:
    picture = wall(HOSTILE_TEXTS, paper.content)
    return document(HOSTILE_TEXTS, (page(picture),), paper=paper)


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_every_hostile_text_is_found_again_on_every_paper(wish: Path, paper: Paper) -> None:
    report = write_pdf(wish, hostile(paper), made_at=MADE_AT)
    assert report.missing == ()
    assert report.texts_found == report.texts_total == len(HOSTILE_TEXTS)
    assert report.summary == f"{len(HOSTILE_TEXTS)} of {len(HOSTILE_TEXTS)} texts, smallest 10.0 pt"


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_nothing_leaves_the_margins(wish: Path, paper: Paper) -> None:
    write_pdf(wish, hostile(paper), made_at=MADE_AT)
    for size, (left, bottom, right, top) in text_bounds(wish):
        assert (round(size.width), round(size.height)) == tuple(map(round, paper.size))
        assert left >= MARGIN - 1
        assert right <= size.width - MARGIN + 1
        assert bottom >= MARGIN - 1
        assert top <= size.height - MARGIN + 1


def test_each_picture_alone_holds_every_text_too(wish: Path) -> None:
    report = write_pdf(wish, replace_blocks(hostile(A4), ()), made_at=MADE_AT)
    assert (report.picture_pages, report.list_pages) == (1, 0)
    assert report.missing == ()


def replace_blocks(content: PdfContent, blocks: tuple[()]) -> PdfContent:
    sections = tuple(replace(section, blocks=blocks) for section in content.sections)
    return replace(content, sections=sections)


def test_a_text_that_is_not_on_paper_is_reported(wish: Path) -> None:
    content = document(("Porters", "Beds"), blocks=listed(("Porters",)))
    report = write_pdf(wish, content, made_at=MADE_AT)
    assert report.missing == ("Beds",)
    assert report.summary.startswith("1 of 2 texts")


def test_texts_of_one_exercise_are_not_looked_for_in_another(wish: Path) -> None:
    sections = (
        Section("Fishbone", (), listed(("Porters",)), ("Porters",)),
        Section("Affinity map", (), listed(()), ("Porters",)),
    )
    report = write_pdf(wish, document((), sections=sections), made_at=MADE_AT)
    assert report.missing == ("Porters",)


@pytest.mark.parametrize("text", ["long words " * 1800, "x" * 20_000, "\n".join("line" * 5_000)])
def test_very_long_texts_are_printed_whole(wish: Path, text: str) -> None:
    report = write_pdf(wish, document((text, "after")), made_at=MADE_AT)
    assert report.texts_found == 2
    assert report.list_pages > 3


def test_the_smallest_print_is_read_from_the_paper(wish: Path) -> None:
    picture = wall(("note",), Size(600.0, 200.0)).transformed(0.83)
    report = write_pdf(wish, document(("note",), (page(picture),)), made_at=MADE_AT)
    assert report.smallest_picture_print == pytest.approx(8.3, abs=0.001)
    assert report.smallest_print == pytest.approx(8.3, abs=0.001)


def test_a_picture_larger_than_the_paper_is_made_to_fit(wish: Path) -> None:
    picture = wall(("note",) * 90, Size(3000.0, 200.0))
    report = write_pdf(wish, document(("note",) * 90, (page(picture),)), made_at=MADE_AT)
    assert report.smallest_picture_print < 5
    assert all(left > 0 and bottom > 0 for _, (left, bottom, *_) in text_bounds(wish))


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    one = write_pdf(tmp_path / "one.pdf", hostile(A4), made_at=MADE_AT)
    two = write_pdf(tmp_path / "two.pdf", hostile(A4), made_at=MADE_AT)
    assert one.path.read_bytes() == two.path.read_bytes()
    assert one.sha256 == two.sha256
    assert one.size == one.path.stat().st_size


def test_a_header_says_what_where_when_and_why(wish: Path) -> None:
    write_pdf(wish, document(("note",)), made_at=MADE_AT)
    (text,) = printed_pages(wish)
    assert text.startswith(
        "Late discharges · Affinity map Flow team · Ward B2 · 22 November 2025 Why do patients"
    )
    assert text.endswith("page 1 of 1")


def test_pages_are_counted_at_their_foot(wish: Path) -> None:
    picture = wall(("note",), A4.content)
    content = document(("note",), (page(picture, "Overview"), page(picture, "Details")))
    write_pdf(wish, content, made_at=MADE_AT)
    feet = [text[-11:] for text in printed_pages(wish)]
    assert feet == ["page 1 of 3", "page 2 of 3", "page 3 of 3"]


LONG_QUESTION = "Why " + "do the patients who could go home wait " * 12 + "so long?"
LONG_HEADER = replace(HEADER, question=LONG_QUESTION, workshop="A title that goes on " * 12)


def test_the_first_list_opens_with_what_the_workshop_is(wish: Path) -> None:
    header = replace(HEADER, true_north="Home before noon, every day", people=9)
    content = document(("note",), header=header)
    twice = replace(content, sections=content.sections * 2)
    write_pdf(wish, twice, made_at=MADE_AT)
    first, second = printed_pages(wish)
    for fact in ("True north Home before noon, every day", "People present 9", "Ward Ward B2"):
        assert fact in first
        assert fact not in second


def test_a_question_too_long_for_the_header_stands_in_full_at_the_opening(wish: Path) -> None:
    write_pdf(wish, document(("note",), header=LONG_HEADER), made_at=MADE_AT)
    (text,) = printed_pages(wish)
    assert text.count("so long?") == 1
    assert text.count("…") == 2


def test_without_a_list_what_the_header_cut_stands_in_full_at_the_end(wish: Path) -> None:
    picture = wall(("note",), A4.content)
    content = document(("note",), (page(picture),), (), header=LONG_HEADER)
    write_pdf(wish, content, made_at=MADE_AT)
    _, text = printed_pages(wish)
    assert f"Question in full {LONG_QUESTION}" in text
    assert "Workshop in full A title that goes on" in text


def test_without_a_list_a_short_question_is_not_repeated(wish: Path) -> None:
    content = document(("note",), (page(wall(("note",), A4.content)),), ())
    write_pdf(wish, content, made_at=MADE_AT)
    (text,) = printed_pages(wish)
    assert "in full" not in text


def test_a_header_with_nothing_but_a_title_has_no_stray_dots(wish: Path) -> None:
    header = replace(HEADER, team="", ward="", held_on="next week", question="")
    write_pdf(wish, document(("note",), header=header), made_at=MADE_AT)
    assert printed_pages(wish)[0].startswith("Late discharges · Affinity map next week")


def test_bookmarks_lead_to_sections_pages_and_headings(wish: Path) -> None:
    picture = wall(("note",), A4.content)
    blocks = (*listed(("note",), "All notes"), Heading("Group", 2), Heading("Too deep", 3))
    content = document(("note",), (page(picture), page(picture, "Page 2")), blocks)
    write_pdf(wish, content, made_at=MADE_AT)
    with closing(pypdfium2.PdfDocument(wish)) as file:
        entries = [
            (entry.level, entry.get_title(), entry.get_dest().get_index())
            for entry in file.get_toc()
        ]
    assert entries == [
        (0, "Affinity map", 0),
        (1, "Page 2", 1),
        (1, "All notes", 2),
        (2, "Group", 2),
    ]


def test_a_bookmark_is_one_line_of_plain_text(wish: Path) -> None:
    blocks = (Heading("two\nlines (and) \\ " + "x" * 300), Paragraph("text"))
    write_pdf(wish, document((), blocks=blocks), made_at=MADE_AT)
    with closing(pypdfium2.PdfDocument(wish)) as file:
        titles = [entry.get_title() for entry in file.get_toc()]
    assert titles[1].startswith("two lines (and) \\ xxx")
    assert titles[1].endswith("x…")


def test_the_file_names_its_title_and_language_but_no_person_and_no_place(wish: Path) -> None:
    write_pdf(wish, document(("note",), title="Café → B2"), made_at=MADE_AT)
    with closing(pypdfium2.PdfDocument(wish)) as file:
        facts = file.get_metadata_dict()
    assert facts["Title"] == "Café → B2"
    assert facts["CreationDate"] == "D:20251122093000+00'00'"
    assert facts["Author"] == facts["Subject"] == facts["Keywords"] == ""
    data = wish.read_bytes()
    assert b"/Lang (en-GB)" in data
    assert b"/DisplayDocTitle true" in data
    assert str(wish.parent).encode() not in data


def test_every_font_is_embedded(wish: Path) -> None:
    write_pdf(wish, hostile(A4), made_at=MADE_AT)
    data = wish.read_bytes()
    assert data.count(b"/FontFile2") == data.count(b"/Subtype /TrueType") > 2
    assert b"Helvetica" not in data


def test_no_text_makes_the_program_open_a_file_or_a_connection(wish: Path) -> None:
    write_pdf(wish, document(("warm",)), made_at=MADE_AT)
    opened: list[str] = []
    is_listening = [True]

    def listen(event: str, arguments: tuple[object, ...]) -> None:
        if is_listening[0] and (event == "open" or event.startswith("socket")):
            opened.append(str(arguments[0]))

    sys.addaudithook(listen)
    write_pdf(wish, hostile(A4), made_at=MADE_AT)
    is_listening[0] = False
    allowed = (str(wish.parent), "resources", sys.prefix, sys.base_prefix)
    assert not [name for name in opened if not any(part in name for part in allowed)]


def test_cancelling_at_any_moment_leaves_nothing(wish: Path) -> None:
    moments: list[str] = []
    write_pdf(wish, hostile(A4), watch=Watch(lambda words, _share: moments.append(words)))
    wish.unlink()
    for moment in range(len(moments)):
        asked = iter([False] * moment + [True])
        with pytest.raises(ReportCancelledError):
            write_pdf(wish, hostile(A4), watch=Watch(cancelled=partial(next, asked)))
        assert not list(wish.parent.iterdir())


def test_progress_is_told_in_words_and_never_goes_back(wish: Path) -> None:
    heard: list[tuple[str, float]] = []
    write_pdf(wish, hostile(A4), watch=Watch(lambda words, share: heard.append((words, share))))
    shares = [share for _, share in heard]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert heard[0][0] == "Setting the pages"


def test_a_file_that_cannot_be_read_back_is_not_kept(
    wish: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_document, "_pdf_bytes", lambda *_arguments: b"%PDF-1.4 broken")
    with pytest.raises(ReportError, match="could not be read back"):
        write_pdf(wish, document(("note",)))
    assert not list(wish.parent.iterdir())


def test_nothing_to_print_is_said_so(wish: Path) -> None:
    with pytest.raises(DomainError, match="nothing to print yet"):
        write_pdf(wish, document((), sections=(Section("Empty"),)))


def test_an_empty_picture_is_an_empty_page(wish: Path) -> None:
    empty = Picture(wall((), A4.content).bounds, ())
    content = document((), (page(empty),), ())
    report = write_pdf(wish, content, made_at=MADE_AT)
    assert (report.pages, report.summary) == (1, "0 of 0 texts, smallest 9.0 pt")
