"""Whatever is selected, answered or dropped on, a kind does it, or says in a sentence why not."""

from collections.abc import Callable
from functools import cache
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.catalogue import KINDS, kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Idea, Placement
from dip_workshop.core.voting.model import (
    begin_vote,
    open_vote,
    options_in,
    put_ballot,
)
from dip_workshop.core.workshop import exercises_of, new_workshop, set_participants
from dip_workshop.drawing.geometry import Point
from dip_workshop.exercises.affinity import sorting
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.model import groups_of
from dip_workshop.exercises.fishbone.causes import add_causes, show_also
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.exercises.fishbone.model import categories_of
from dip_workshop.exercises.prioritisation.criteria import set_method
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION
from dip_workshop.exercises.prioritisation.model import DOT_VOTING
from dip_workshop.kinds import (
    NEW_PREFIX,
    AskChoice,
    AskText,
    Command,
    Drop,
    ExerciseKind,
    Selection,
)
from dip_workshop.session.samples import sample_workshop
from dip_workshop.widgets.command_actions import is_plain_key

TAKES_IDEAS_AWAY = {"delete"}
NOWHERE = RecordId("nowhere")

# There are some sixty commands, and each is given as often.
few = settings(max_examples=max(settings().max_examples // 2, 10))

odd_texts = st.sampled_from(
    ["", " \n\t", "Late round", "ü😀\u202eabc", "a\0b", "\ud800", "مرحبا", "x" * 30_000, NEW_PREFIX]
)
numbers = st.sampled_from(
    ["3", "-3 2", "4.5 2", "0 0", "9" * 40, "1e9", "4,5", "٣ ٣", ". .", "nan"]
)


@cache
def full_board() -> Board:
    """Return the sample twice over, with tombstones of every sort and a whole exercise deleted."""
    board = set_participants(sample_workshop(), ("AB", "CD"))
    for kind in KINDS:
        for is_kept in (True, False):
            board, exercise_id = kind.create(board)
            board = kind.capture.add(board, Selection(exercise_id), ("One", "Two", "Three")).board
            board = _voting(board, exercise_id) if kind is PRIORITISATION else board
            board = board if is_kept else board.drop(exercise_id)
    board = _scoring(board)
    for exercise in exercises_of(board):
        rows = kind_of(exercise).outline(board, exercise.id)
        gone = [row.id for row in rows if not row.is_heading][1::4]
        for row_id in gone:
            record = board.find(row_id)
            board = board if record is None or record.deleted else board.drop(row_id)
    return board


def _voting(board: Board, matrix_id: RecordId) -> Board:
    """Return the board with a vote going on, in which one ballot is in."""
    board = begin_vote(set_method(board, matrix_id, DOT_VOTING), matrix_id, 3)
    vote = open_vote(board, matrix_id)
    assert vote is not None
    return put_ballot(board, vote.id, {options_in(board, vote)[0].id: 1})


def _scoring(board: Board) -> Board:
    """Return the board with a matrix on which people score, after a round that was revealed."""
    board, matrix_id = PRIORITISATION.create(board)
    selection = Selection(matrix_id)
    board = PRIORITISATION.capture.add(board, selection, ("One", "Two", "Three")).board
    for command_id, answer in (
        ("begin_scores", "2"),
        ("enter_scores", "4 2 3 5 1 1"),
        ("reveal_scores", ""),
        ("score_again", "all"),
        ("enter_scores", "1 5"),
    ):
        board = PRIORITISATION.command(command_id).run(board, selection, answer)
    return board


def live_exercises(kind: ExerciseKind) -> list[RecordId]:
    return [e.id for e in exercises_of(full_board()) if isinstance(e, kind.root_type)]


def places(kind: ExerciseKind) -> st.SearchStrategy[RecordId]:
    """Return ids: mostly of this kind's own exercises, now and then any that there is or is not."""
    board = full_board()
    own = [record.id for i in live_exercises(kind) for record in board.descendants(i)]
    return st.one_of(
        st.sampled_from(own),
        st.sampled_from(own),
        st.sampled_from([record.id for record in board]),
        st.sampled_from([NOWHERE, *live_exercises(kind)]),
    )


def selections(kind: ExerciseKind) -> st.SearchStrategy[Selection]:
    return st.builds(
        Selection,
        st.sampled_from(live_exercises(kind)),
        st.lists(places(kind), max_size=4).map(tuple),
    )


def draw_answer(
    data: st.DataObject, command: Command, selection: Selection, kind: ExerciseKind
) -> str:
    ask, board = command.ask, full_board()
    answers = [odd_texts, numbers, odd_texts.map(lambda text: NEW_PREFIX + text), places(kind)]
    if isinstance(ask, AskText):
        answers.append(st.just(ask.initial(board, selection)))
    if isinstance(ask, AskChoice) and (choices := ask.choices(board, selection)):
        answers += [st.sampled_from([choice.value for choice in choices])] * 3
    return data.draw(st.one_of(answers))


def after(operation: Callable[[Board], Board]) -> Board:
    """Return the full board after an operation, or as it was where that says a sentence."""
    changed, said = full_board(), ""
    try:
        changed = operation(changed)
    except DomainError as refusal:
        said = str(refusal)
    assert not said or said.endswith(".")
    assert changed.check() == ()
    hidden = [
        record.id
        for record in changed
        if not record.deleted
        and (
            any(above.deleted for above in changed.ancestors(record.id))
            or changed.resolve(record) is None
        )
    ]
    assert not hidden
    return changed


def live_ideas(board: Board) -> set[RecordId]:
    return {r.id for r in board if isinstance(r, Idea) and not r.deleted}


by_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


@pytest.mark.parametrize(
    ("kind", "command"),
    [pytest.param(k, c, id=f"{k.name}-{c.id}") for k in KINDS for c in k.commands],
)
@few
@given(data=st.data())
def test_a_command_works_or_says_why_not(
    kind: ExerciseKind, command: Command, data: st.DataObject
) -> None:
    selection = data.draw(selections(kind))
    if not command.enabled(full_board(), selection):
        return
    answer = draw_answer(data, command, selection, kind)
    changed = after(lambda board: command.run(board, selection, answer))
    if command.id not in TAKES_IDEAS_AWAY:
        assert live_ideas(full_board()) <= live_ideas(changed)


@by_kind
def test_no_letter_alone_changes_a_board_on_which_nothing_is_selected(kind: ExerciseKind) -> None:
    board, exercise_id = kind.create(new_workshop("Ward"))
    heard = [c for c in kind.commands if c.enabled(board, Selection(exercise_id))]
    assert not [(c.id, key) for c in heard for key in c.keys if is_plain_key(key)]


@by_kind
@given(data=st.data(), texts=st.lists(odd_texts, max_size=3).map(tuple))
def test_capture_keeps_texts_whole_or_says_why_not(
    kind: ExerciseKind, data: st.DataObject, texts: tuple[str, ...]
) -> None:
    selection = data.draw(selections(kind))
    kind.capture.hint(full_board(), selection)
    changed = after(lambda board: kind.capture.add(board, selection, texts).board)
    new = live_ideas(changed) - live_ideas(full_board())
    if new:
        kept = sorted(changed.get(i, Idea).text for i in new)
        assert kept == sorted(text.strip() for text in texts if text.strip())


@by_kind
@given(data=st.data())
def test_what_was_added_goes_to_another_aim_or_a_sentence_says_why_not(
    kind: ExerciseKind, data: st.DataObject
) -> None:
    selection = data.draw(selections(kind))
    aims = [choice.value for choice in kind.capture.aims(full_board(), selection.exercise_id)]
    aim = data.draw(st.sampled_from(aims) | places(kind))
    changed = after(lambda board: kind.capture.readdress(board, selection, aim))
    assert live_ideas(full_board()) == live_ideas(changed)


@by_kind
@given(data=st.data(), x=st.integers(-50, 2000), y=st.integers(-50, 2000))
def test_a_drop_is_done_or_a_sentence_says_why_not(
    kind: ExerciseKind, data: st.DataObject, x: int, y: int
) -> None:
    selection = data.draw(selections(kind))
    target = data.draw(st.none() | places(kind).filter(lambda i: i not in selection.ids))
    where = Drop(target, Point(x, y))
    after(lambda board: (kind.drop_hint(board, selection, where), board)[1])
    changed = after(lambda board: kind.drop(board, selection, where))
    assert live_ideas(full_board()) == live_ideas(changed)


@by_kind
@given(data=st.data(), text=odd_texts | numbers)
def test_an_edit_is_kept_whole_or_a_sentence_says_why_not(
    kind: ExerciseKind, data: st.DataObject, text: str
) -> None:
    place = data.draw(places(kind))
    changed = after(lambda board: kind.edit(board, place, text))
    differing = [r for r in changed if full_board().find(r.id) is not r]
    assert all(isinstance(r, (kind.root_type, *kind.record_types)) for r in differing)
    assert live_ideas(full_board()) == live_ideas(changed)


@by_kind
def test_f2_asks_for_the_words_of_each_place_that_has_some_and_sets_them(
    kind: ExerciseKind,
) -> None:
    board = sample_workshop()
    (exercise,) = (e for e in exercises_of(board) if isinstance(e, kind.root_type))
    (command,) = (c for c in kind.commands if "F2" in c.keys)
    assert isinstance(command.ask, AskText)
    for row in kind.outline(board, exercise.id):
        selection = Selection(exercise.id, (row.id,))
        if row.text:
            assert command.enabled(board, selection)
            assert command.ask.initial(board, selection) == row.text
            changed = command.run(board, selection, row.text + "!")
            assert changed == kind.edit(board, row.id, row.text + "!") != board


@by_kind
@given(data=st.data())
def test_what_is_selected_is_offered_or_a_sentence_says_why_not(
    kind: ExerciseKind, data: st.DataObject
) -> None:
    selection = data.draw(selections(kind))
    try:
        offered = kind.offers(full_board(), selection)
    except DomainError:
        return
    assert all(carried.text and carried.source_id in full_board() for carried in offered)


def fishbone_with_second_places() -> tuple[Board, RecordId]:
    board, fishbone_id = FISHBONE.create(new_workshop("Ward"))
    people, process, *_ = categories_of(board, fishbone_id)
    board, (late, rota) = add_causes(board, people.id, ("Late round", "Rota made late"))
    board, (below,) = add_causes(board, late, ("Clinics overrun",))
    for cause_id, home in ((late, process.id), (below, process.id), (rota, below)):
        board, _ = show_also(board, cause_id, home)
    return board, fishbone_id


def map_with_second_places() -> tuple[Board, RecordId]:
    board, map_id = AFFINITY.create(new_workshop("Ward"))
    added = AFFINITY.capture.add(board, Selection(map_id), ("One", "Two", "Three", "Four"))
    board, (one, two, three, _) = added.board, added.ids
    for notes in ((one, two), (three,)):
        board = sorting.group_places(board, notes).board
    first, second = groups_of(board, map_id)
    board = sorting.show_also(board, (one, two), second.id)
    return sorting.show_also(board, (three,), first.id), map_id


@pytest.mark.parametrize(
    ("kind", "make"),
    [(FISHBONE, fishbone_with_second_places), (AFFINITY, map_with_second_places)],
    ids=["fishbone", "affinity"],
)
def test_whatever_is_deleted_a_text_goes_only_with_its_last_place(
    kind: ExerciseKind, make: Callable[[], tuple[Board, RecordId]]
) -> None:
    board, exercise_id = make()
    delete = next(command for command in kind.commands if command.label == "Delete")
    homes = {record.parent_id for record in board if isinstance(record, Idea | Placement)}
    ids = [
        record.id
        for record in board.descendants(exercise_id)
        if record.id in homes or isinstance(record, Idea | Placement)
    ]
    for chosen in (c for size in (1, 2, 3) for c in permutations(ids, size)):
        changed = delete.run(board, Selection(exercise_id, chosen), "")
        for gone in live_ideas(board) - live_ideas(changed):
            for place in (board.get(gone, Idea), *board.places_of(gone)):
                lineage = {place.id, *(above.id for above in board.ancestors(place.id))}
                assert lineage & set(chosen)
