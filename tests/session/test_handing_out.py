"""What is handed out is made whole, catalogued, and never in the way of what is there."""

import hashlib
import itertools
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest

from dip_workshop.catalogue import RECORD_TYPES, kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import new_replica_id
from dip_workshop.core.workshop import exercises_of, new_workshop, workshop_of
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import PAPERS, Part
from dip_workshop.drawing.picture import Box
from dip_workshop.report.page_frame import Foot, PageFrame, foot_of_page
from dip_workshop.report.watch import Watch
from dip_workshop.session.handing_out import Wish, hand_out, wishes
from dip_workshop.session.samples import sample_workshop
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.workshop_store import WorkshopStore
from tests.exercises.fishbone.boards import counted_errors

PAPER = "A4 landscape"
METRICS = bundled_metrics()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[WorkshopStore]:
    store = WorkshopStore.open(tmp_path / "store.dip", RECORD_TYPES, new_replica_id())
    yield store
    store.close()


@pytest.fixture
def board(store: WorkshopStore) -> Board:
    return store.load_board(store.create_workshop(sample_workshop()))


def first_exercise(board: Board) -> Wish:
    return Wish(exercises_of(board)[0].id, "", PAPER)


def test_a_workshop_offers_each_exercise_its_blank_sheets_and_the_whole(board: Board) -> None:
    offered = wishes(board, PAPER)
    exercises = [exercise.id for exercise in exercises_of(board)]
    whole = [wish for wish in offered if not wish.sheet and wish.exercise_id]
    assert [wish.exercise_id for wish in whole] == exercises
    assert {wish.kind(board) for wish in whole} == {"exercise"}
    blank = {(wish.exercise_id, wish.sheet) for wish in offered if wish.kind(board) == "blank"}
    forms = {(e.id, s.id) for e in exercises_of(board) for s in kind_of(e).sheets if s.is_blank}
    assert blank == forms != set()
    assert offered[-1].kind(board) == "workshop"


def test_what_an_exercise_lacks_for_a_sheet_is_asked_before_it_is_offered(board: Board) -> None:
    assert "pareto" not in {wish.sheet for wish in wishes(board, PAPER)}
    counted, _ = counted_errors()
    assert "pareto" in {wish.sheet for wish in wishes(counted, PAPER)}


def test_what_is_catalogued_is_what_lies_on_the_disk(
    store: WorkshopStore, board: Board, tmp_path: Path
) -> None:
    made = hand_out(store, board, METRICS, first_exercise(board), tmp_path / "out")
    (entry,) = store.outputs(workshop_of(board).id)
    assert entry == made.output
    assert hashlib.sha256(Path(entry.path).read_bytes()).hexdigest() == entry.sha256
    assert entry.texts_found == entry.texts_total > 0
    assert f"{entry.texts_found} of {entry.texts_total} texts" in made.words


def test_a_second_pdf_leaves_the_first_as_it_is(
    store: WorkshopStore, board: Board, tmp_path: Path
) -> None:
    first, second = (
        hand_out(store, board, METRICS, first_exercise(board), tmp_path) for _ in range(2)
    )
    assert first.report.path != second.report.path
    assert first.report.path.is_file()
    assert len(store.outputs(None)) == 2


def test_the_catalogue_knows_when_an_exercise_has_moved_on(
    store: WorkshopStore, board: Board, tmp_path: Path
) -> None:
    workshop_id, wish = workshop_of(board).id, first_exercise(board)
    made = hand_out(store, board, METRICS, wish, tmp_path)
    assert made.output.state == store.state_of(workshop_id, wish.exercise_id)
    session = WorkshopSession(store, workshop_id)
    assert wish.exercise_id is not None
    exercise_id = wish.exercise_id
    session.perform("Rename", exercise_id, lambda b: b.change(exercise_id, text="Another title"))
    assert made.output.state != store.state_of(workshop_id, exercise_id)
    session.undo(exercise_id)
    assert made.output.state == store.state_of(workshop_id, exercise_id)


def test_a_cancelled_pdf_leaves_neither_file_nor_entry(
    store: WorkshopStore, board: Board, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    stopped = Watch(cancelled=lambda: True)
    with pytest.raises(DomainError):
        hand_out(store, board, METRICS, first_exercise(board), folder, watch=stopped)
    assert not list(folder.iterdir())
    assert store.outputs(None) == ()


def test_a_folder_that_cannot_be_made_is_said_in_one_sentence(
    store: WorkshopStore, board: Board, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DomainError, match="Choose another folder"):
        hand_out(store, board, METRICS, first_exercise(board), tmp_path / "file" / "out")


def test_a_workshop_without_exercises_has_nothing_to_print(
    store: WorkshopStore, tmp_path: Path
) -> None:
    empty = store.load_board(store.create_workshop(new_workshop("Empty")))
    with pytest.raises(DomainError):
        hand_out(store, empty, METRICS, Wish(None, "", PAPER), tmp_path / "out")


def test_progress_goes_from_nothing_to_all(
    store: WorkshopStore, board: Board, tmp_path: Path
) -> None:
    heard: list[float] = []
    watch = Watch(lambda _words, share: heard.append(share))
    hand_out(store, board, METRICS, first_exercise(board), tmp_path, watch=watch)
    assert heard == sorted(heard)
    assert (heard[0], heard[-1]) == (0.0, 1.0)


def test_the_foot_of_each_sheet_of_a_poster_maps_the_sheets_beside_its_title() -> None:
    paper = PAPERS["A4 portrait"]
    frame = PageFrame((), (), (), paper, "Whole")
    for row, column in itertools.product((1, 2), (1, 2, 3)):
        own = Foot("Sheet", Part(row, column, down=2, across=3))
        picture = foot_of_page(frame, 1, 6, METRICS, own)
        boxes = [item for item in picture.items() if isinstance(item, Box)]
        (filled,) = (place for place, box in enumerate(boxes) if box.fill)
        assert (len(boxes), filled) == (6, (row - 1) * 3 + column - 1)
        assert all(box.rect.bottom <= picture.bounds.bottom + 0.01 for box in boxes)
        title = next(line for line in picture.text_lines() if line.text == "Sheet")
        assert title.bounds.x > max(box.rect.right for box in boxes)
    plain = foot_of_page(frame, 1, 1, METRICS)
    assert not any(isinstance(item, Box) for item in plain.items())


def test_a_poster_has_every_text_larger_than_on_one_sheet_and_says_where_each_sheet_goes(
    store: WorkshopStore, board: Board, tmp_path: Path
) -> None:
    exercise_id = exercises_of(board)[0].id
    single = hand_out(store, board, METRICS, Wish(exercise_id, "", PAPER), tmp_path)
    poster = hand_out(store, board, METRICS, Wish(exercise_id, "poster_2x2", PAPER), tmp_path)
    assert poster.report.missing == ()
    assert poster.report.picture_pages == 4
    assert poster.output.kind == "exercise"
    larger = poster.report.smallest_picture_print / single.report.smallest_picture_print
    assert larger > 1.5
    with closing(pypdfium2.PdfDocument(poster.report.path)) as document:
        feet = [page.get_textpage().get_text_range() for page in document]
    for number, (row, column) in enumerate([(1, 1), (1, 2), (2, 1), (2, 2)]):
        assert f"poster: row {row} of 2, column {column} of 2" in " ".join(feet[number].split())
