"""Published examples through all that the program does with an exercise.

Each is printed in every way on every sheet and read back, listed, searched, sent
out as a table and taken in again, carried forward, and its growth is played.
"""

from collections import Counter
from pathlib import Path

import pytest

from dip_workshop.catalogue import KINDS, RECORD_TYPES
from dip_workshop.core.ids import RecordId, new_replica_id
from dip_workshop.core.workshop import exercises_of
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE, PAPERS, ROOM
from dip_workshop.drawing.picture import Picture, TextLine
from dip_workshop.drawing.text import is_torn
from dip_workshop.exercises.fishbone.pareto import pareto_of, share
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION
from dip_workshop.kinds import NEW_PREFIX, ExerciseKind, Selection
from dip_workshop.session.carrying import carry_forward
from dip_workshop.session.growth import Growth
from dip_workshop.session.handing_out import Wish, hand_out
from dip_workshop.session.samples import sample_workshop
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.workshop_store import WorkshopStore
from tests.exercises.fishbone.boards import counted_errors
from tests.exercises.fishbone.faults import faults
from tests.stories.published import EXAMPLES

METRICS = bundled_metrics()
SMALLEST = 8.0
MANY = "400 answers"
# Its wall shows the chart: the criteria are on the other view.
CHART = "four options, scored"

every_example = pytest.mark.parametrize("name", EXAMPLES)
every_small_example = pytest.mark.parametrize("name", [name for name in EXAMPLES if name != MANY])


@pytest.fixture
def store(tmp_path):
    with WorkshopStore.open(tmp_path / "store.dip", RECORD_TYPES, new_replica_id()) as opened:
        yield opened


def squeezed(text: str) -> str:
    """Return a text as it can be found in lines that were broken anywhere."""
    runs = (METRICS.runs(part) for part in text.split())
    return "".join(run.text for part in runs for run in part).replace(" ", "")


def words_by_owner(picture: Picture) -> dict[RecordId, tuple[str, ...]]:
    """Return the lines that stand on each thing of a picture."""
    found: dict[RecordId, tuple[str, ...]] = {}
    for group in picture.groups:
        if group.owner:
            lines = (i for i in group.items if isinstance(i, TextLine))
            words = tuple("".join(run.text for run in line.runs) for line in lines)
            found[group.owner] = (*found.get(group.owner, ()), *words)
    return found


@pytest.mark.parametrize("paper", PAPERS)
@every_example
def test_every_word_is_read_back_from_every_sheet(store, tmp_path: Path, name, paper) -> None:
    kind, make = EXAMPLES[name]
    board, exercise_id = make()
    board = store.load_board(store.create_workshop(board))
    further = [sheet.id for sheet in kind.sheets if not sheet.is_blank]
    for sheet in ("", *further):
        wish = Wish(exercise_id, sheet, paper)
        report = hand_out(store, board, METRICS, wish, tmp_path / "pdfs").report
        assert report.missing == ()
        assert report.texts_found == report.texts_total == len(kind.texts(board, exercise_id))
        assert report.smallest_picture_print >= SMALLEST


@pytest.mark.parametrize("paper", PAPERS)
@every_small_example
def test_the_pictures_on_paper_are_clean_and_break_no_word(name, paper) -> None:
    kind, make = EXAMPLES[name]
    board, exercise_id = make()
    assert_clean(kind, board, exercise_id, paper)


@pytest.mark.parametrize("paper", PAPERS)
def test_the_pictures_of_the_sample_are_clean_and_break_no_word(paper) -> None:
    board = sample_workshop()
    for exercise in exercises_of(board):
        kind = next(k for k in KINDS if isinstance(exercise, k.root_type))
        assert_clean(kind, board, exercise.id, paper)


def assert_clean(kind: ExerciseKind, board, exercise_id: RecordId, paper: str) -> None:
    for page in kind.layout(board, exercise_id, PAPERS[paper].medium, METRICS):
        assert kind is PRIORITISATION or faults(page.picture) == []
        for owner, lines in words_by_owner(page.picture).items():
            record = board.find(owner)
            shown = board.resolve(record) if record else None
            whole = squeezed(shown.text) if shown else ""
            if whole and whole in squeezed(" ".join(lines)):
                assert not is_torn(shown.text, lines)


@pytest.mark.parametrize("name", [name for name in EXAMPLES if name != CHART])
def test_the_outline_the_wall_and_the_room_say_every_text(name) -> None:
    kind, make = EXAMPLES[name]
    board, exercise_id = make()
    rows = kind.outline(board, exercise_id)
    told = squeezed(" ".join(f"{row.title} {row.text}" for row in rows))
    for text in kind.texts(board, exercise_id):
        assert squeezed(text) in told
    for medium in (CONSOLE, ROOM):
        (page,) = kind.layout(board, exercise_id, medium, METRICS)
        assert kind is PRIORITISATION or faults(page.picture) == []
        drawn = squeezed(" ".join(line.text for line in page.picture.text_lines()))
        for text in kind.texts(board, exercise_id):
            assert squeezed(text) in drawn


@every_example
def test_a_table_of_it_makes_the_same_exercise_again(name) -> None:
    kind, make = EXAMPLES[name]
    board, exercise_id = make()
    assert kind.table is not None
    out = kind.table.rows(board, exercise_id)
    board, second_id = kind.create(board)
    # A matrix that is new has no columns for criteria yet.
    width = len(kind.table.columns(board, second_id))
    board = kind.table.take(board, second_id, tuple(row[:width] for row in out)).board
    first, second = (Counter(kind.texts(board, i)) for i in (exercise_id, second_id))
    # The effect, the aim and the names of criteria are no rows: all else has come in.
    assert sum((first - second).values()) <= 4
    assert len(second) >= len(out) // 2


@every_example
def test_it_is_found_by_its_words_and_its_growth_is_played(store, name) -> None:
    kind, make = EXAMPLES[name]
    board, exercise_id = make()
    session = WorkshopSession(store, store.create_workshop(board))
    text = max(kind.texts(session.board, exercise_id), key=lambda words: len(words.split()[0]))
    hits = store.search(text.split()[0]).result(timeout=20)
    assert text in [hit.text for hit in hits]
    selection = Selection(exercise_id)
    for number in "123":
        session.perform(
            "Add", exercise_id, lambda b, n=number: kind.capture.add(b, selection, (n,)).board
        )
    session.undo(exercise_id)
    steps = store.steps(session.workshop_id)
    growth = Growth(steps, session.board, exercise_id, RECORD_TYPES)
    assert len(growth.moments) == 5
    for place in (0, 3, 4, 0):
        (page,) = kind.layout(growth.board_at(place), exercise_id, CONSOLE, METRICS)
        assert page.picture.groups
    assert growth.board_at(4) == session.board
    assert kind.texts(growth.board_at(0), exercise_id) == kind.texts(board, exercise_id)


@every_example
def test_what_it_offers_is_carried_to_every_kind_and_tied(name) -> None:
    kind, make = EXAMPLES[name]
    board, exercise_id = make()
    places = tuple(row.id for row in kind.outline(board, exercise_id) if row.text)[:8]
    selection = Selection(exercise_id, places)
    offered = kind.offers(board, selection)
    for target in KINDS:
        carried = carry_forward(board, selection, NEW_PREFIX + target.name)
        assert carried.count == len(offered) > 0
        there = Counter(target.texts(carried.board, carried.exercise_id))
        assert not Counter(text.text for text in offered) - there
        for text in offered:
            assert len(carried.board.carried_to(text.source_id)) == 1


def test_ten_of_the_published_causes_are_half_of_all_and_no_more_than_that() -> None:
    pareto = pareto_of(*counted_errors())
    assert pareto.total == 326
    assert pareto.reaching((1, 2)) == 10
    assert share(pareto.bars[9].running, pareto.total) == "50.6"
