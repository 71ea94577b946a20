"""Texts that choke programs: kept and shown as they came, or refused at the edge in a sentence."""

import csv
import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import pytest

from dip_workshop.catalogue import RECORD_TYPES, kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import clean
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import new_id
from dip_workshop.core.records import written_fields
from dip_workshop.core.workshop import exercises_of, set_participants, workshop_of
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE, ROOM
from dip_workshop.drawing.picture import Run
from dip_workshop.resource_files import resource
from dip_workshop.session.handing_out import Wish, hand_out
from dip_workshop.session.samples import sample_workshop
from dip_workshop.store.bundles.files import read_bundle, write_bundle
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.textio.table_text import COMMA, guarded, rows_of, table_text
from tests import hostile_strings
from tests.store.bundle_makers import REPLICA

HOSTILE = hostile_strings.kept()
FORMULA_STARTS = tuple("=+-@＝＋－＠")


def past_the_edge(text: str) -> str | None:
    """Return what every field of the window makes of a text, or None where it refuses it."""
    try:
        return clean(text).text.strip()
    except DomainError:
        return None


KEPT = tuple(dict.fromkeys(filter(None, map(past_the_edge, HOSTILE))))


def every_field(texts: tuple[str, ...]) -> Board:
    """Return a board with each text in each field, of each type of record, that people write in."""
    board = set_participants(sample_workshop("2026-03-02"), ("AB",))
    templates = {type(r): r for r in board if r.parent_id is not None}
    for record_type, template in templates.items():
        for text in texts if written_fields(record_type) else ():
            fields = dict.fromkeys(written_fields(record_type), text)
            board = board.put(replace(template, id=new_id(), **fields))
    root = workshop_of(board)
    return board.change(root.id, **dict.fromkeys(written_fields(type(root)), texts[0]))


def rounds(count: int) -> Iterator[Board]:
    """Yield samples whose texts are the kept ones in turn, until each has stood somewhere."""
    given = cycle(KEPT)
    for _ in range(count):
        board = set_participants(sample_workshop("2026-03-02"), ("AB", "CD"))
        for record in list(board):
            fields = {name: next(given) for name in sorted(written_fields(type(record)))}
            board = board.put(replace(record, **fields))
        yield board


def fields_of_a_round() -> int:
    board = set_participants(sample_workshop(), ("A", "B"))
    return sum(len(written_fields(type(record))) for record in board)


ROUNDS = -(-len(KEPT) // fields_of_a_round())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[WorkshopStore]:
    with WorkshopStore.open(tmp_path / "workshops.dip", RECORD_TYPES, REPLICA) as opened:
        yield opened


def test_the_file_holds_what_the_rules_make_and_more_than_five_hundred() -> None:
    assert hostile_strings.strings() == HOSTILE
    assert len(HOSTILE) >= 500


def test_the_edge_refuses_in_a_sentence_what_no_field_keeps() -> None:
    too_long = [text for text in HOSTILE if past_the_edge(text) is None]
    assert too_long
    for text in too_long:
        with pytest.raises(DomainError, match=r"so it was not added; .*\.$"):
            clean(text)


def test_past_the_edge_every_text_can_be_written_anywhere() -> None:
    for text in KEPT:
        assert text.encode("utf-8").decode("utf-8") == text
        assert not any("\ud800" <= letter <= "\udfff" for letter in text)
        assert past_the_edge(text) == text


def test_every_field_of_every_record_keeps_every_text_in_store_and_bundle(
    store: WorkshopStore, tmp_path: Path
) -> None:
    board = every_field(KEPT)
    assert len(board) > 5_000
    workshop_id = store.create_workshop(board)
    store.keep_drafts(workshop_id, {f"{number}": text for number, text in enumerate(KEPT[:150])})
    store.close()
    with WorkshopStore.open(store.path, RECORD_TYPES, REPLICA) as again:
        assert again.load_board(workshop_id) == board
        bundle = again.bundle_of(workshop_id)
    assert bundle.drafts == {f"{number}": text for number, text in enumerate(KEPT[:150])}
    write_bundle(tmp_path / "w.dipworkshop", bundle, RECORD_TYPES)
    read = read_bundle(tmp_path / "w.dipworkshop", RECORD_TYPES)
    with WorkshopStore.open(tmp_path / "other.dip", RECORD_TYPES, REPLICA) as other:
        other.take_in(read)
        assert other.load_board(workshop_id) == board


def test_every_text_is_found_by_search_or_finds_nothing(store: WorkshopStore) -> None:
    store.create_workshop(every_field(KEPT[:40]))
    for text in HOSTILE:
        assert store.search(text).result(timeout=60) is not None


@pytest.mark.parametrize("delimiter", ["\t", COMMA])
def test_a_table_gives_every_text_back_and_calculates_none(delimiter: str) -> None:
    rows = [(f"row {number}", text) for number, text in enumerate(KEPT)]
    written = table_text(("Name", "Text"), rows, delimiter)
    assert list(rows_of(written)[1:]) == rows
    for cells in csv.reader(io.StringIO(written), delimiter=delimiter):
        for cell in cells:
            is_number = guarded(cell) == cell
            assert is_number or not cell.lstrip().startswith(FORMULA_STARTS), cell


@contextmanager
def opened_files() -> Iterator[list[str]]:
    """Collect what Python opens or connects to meanwhile."""
    heard: list[str] = []
    hears = [True]

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if hears and (event == "open" or event.startswith("socket.")):
            heard.append(f"{event} {arguments[0]}")

    sys.addaudithook(hear)
    yield heard
    hears.clear()


def test_a_pdf_of_every_text_is_whole_and_opens_nothing_that_a_text_names(
    store: WorkshopStore, tmp_path: Path
) -> None:
    metrics, out = bundled_metrics(), tmp_path / "out"
    first = sample_workshop()
    store.create_workshop(first)
    # What is imported at the first PDF is opened then.
    hand_out(store, first, metrics, Wish(None, "", "A4 landscape"), tmp_path / "first")
    for board in rounds(ROUNDS):
        store.create_workshop(board)
        with opened_files() as heard:
            made = hand_out(store, board, metrics, Wish(None, "", "A4 landscape"), out)
        assert made.report.missing == ()
        ours = (str(out), str(tmp_path), str(resource("fonts")), str(Path(sys.prefix)))
        others = [what for what in heard if not what.removeprefix("open ").startswith(ours)]
        assert [what for what in others if not what.removeprefix("open ").isdigit()] == []


def test_every_text_is_laid_out_for_screen_and_room() -> None:
    metrics = bundled_metrics()
    for board in rounds(ROUNDS):
        for exercise in exercises_of(board):
            kind = kind_of(exercise)
            assert kind.handout(board, exercise.id)
            assert kind.outline(board, exercise.id)
            for medium in (CONSOLE, ROOM):
                assert kind.layout(board, exercise.id, medium, metrics)


class CountingMetrics:
    """Measures as the real ones do, and counts how many letters it was given to measure."""

    def __init__(self) -> None:
        self.letters = 0

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        return self.measure(bold=bold)(text) * size

    def measure(self, *, bold: bool = False) -> Callable[[str], float]:
        measure = bundled_metrics().measure(bold=bold)

        def counted(text: str) -> float:
            self.letters += len(text)
            return measure(text)

        return counted

    def runs(self, text: str, *, bold: bool = False) -> tuple[Run, ...]:
        self.letters += len(text)
        return bundled_metrics().runs(text, bold=bold)


@pytest.mark.parametrize("stretch", ["word ", "x", "a & b <3 "])
def test_the_longest_text_takes_work_that_grows_with_its_length_alone(stretch: str) -> None:
    work = []
    for letters in (5_000, 10_000, 20_000):
        board, metrics = sample_workshop(), CountingMetrics()
        text = (stretch * letters)[:letters].strip()
        exercise = exercises_of(board)[0]
        row = next(r for r in kind_of(exercise).outline(board, exercise.id) if r.text is not None)
        longest = kind_of(exercise).edit(board, row.id, text)
        assert kind_of(exercise).layout(longest, exercise.id, CONSOLE, metrics)
        work.append(metrics.letters)
    assert work[0] > 5_000
    assert work[2] - work[1] < 2.5 * (work[1] - work[0]), work


def test_a_printer_that_reads_markup_would_be_noticed(tmp_path: Path) -> None:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph

    picture = tmp_path / "canary.png"
    picture.write_bytes(b"no picture")
    with opened_files() as heard, suppress(Exception):
        Paragraph(f"<img src='{picture}'/>", ParagraphStyle("any")).wrap(100, 100)
    assert any("canary" in what for what in heard)
