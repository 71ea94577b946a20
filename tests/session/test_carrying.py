"""What is carried forward keeps its tie, comes once, and goes back with one undo."""

from pathlib import Path

import pytest

from dip_workshop.catalogue import KINDS, RECORD_TYPES
from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Idea
from dip_workshop.core.room.actions import actions_of, sources_of
from dip_workshop.core.voting.model import begin_vote, options_in, put_ballot, reveal, votes_of
from dip_workshop.core.workshop import exercises_of, new_workshop, workshop_of
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.model import name_group
from dip_workshop.exercises.affinity.sorting import group_places
from dip_workshop.exercises.fishbone.findings import set_state
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.exercises.fishbone.model import Cause, State, categories_of
from dip_workshop.kinds import NEW_PREFIX, ExerciseKind, Selection
from dip_workshop.session.carrying import (
    ACTIONS,
    carry_forward,
    carry_targets,
    what_goes,
    which_go,
    why_these,
)
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.plain_board import REPLICA


def two_exercises() -> tuple[Board, Selection, RecordId]:
    """Return a board, two causes selected on its fishbone, and its empty map."""
    board, fishbone_id = FISHBONE.create(new_workshop("Ward"))
    board, map_id = AFFINITY.create(board)
    added = FISHBONE.capture.add(board, Selection(fishbone_id), ("Late round", "Rota made late"))
    return added.board, Selection(fishbone_id, added.ids), map_id


def texts_on(board: Board, exercise_id: RecordId) -> list[str]:
    return [record.text for record in board.descendants(exercise_id) if isinstance(record, Idea)]


def test_selected_texts_arrive_with_their_tie_and_stay_where_they_were() -> None:
    board, selection, map_id = two_exercises()
    carried = carry_forward(board, selection, map_id)
    assert (carried.exercise_id, carried.count) == (map_id, 2)
    assert texts_on(carried.board, map_id) == ["Late round", "Rota made late"]
    assert texts_on(carried.board, selection.exercise_id) == ["Late round", "Rota made late"]
    for source_id in selection.ids:
        (idea,) = carried.board.carried_to(source_id)
        assert idea.parent_id == map_id


def test_what_is_there_already_is_not_carried_twice() -> None:
    board, selection, map_id = two_exercises()
    first = Selection(selection.exercise_id, selection.ids[:1])
    board = carry_forward(board, first, map_id).board
    with pytest.raises(DomainError, match="there already"):
        carry_forward(board, first, map_id)
    again = carry_forward(board, selection, map_id)
    assert again.count == 1
    assert texts_on(again.board, map_id) == ["Late round", "Rota made late"]


def test_what_was_deleted_over_there_can_be_carried_again() -> None:
    board, selection, map_id = two_exercises()
    board = carry_forward(board, selection, map_id).board
    (idea,) = board.carried_to(selection.ids[0])
    again = carry_forward(board.drop(idea.id), selection, map_id)
    assert (again.count, texts_on(again.board, map_id)[-1]) == (1, "Late round")


def test_a_new_exercise_is_made_for_what_is_carried_to_it() -> None:
    board, selection, _ = two_exercises()
    carried = carry_forward(board, selection, f"{NEW_PREFIX}prioritisation")
    assert carried.exercise_id not in board
    assert texts_on(carried.board, carried.exercise_id) == ["Late round", "Rota made late"]


def test_where_there_is_nothing_to_carry_no_exercise_is_made() -> None:
    board, selection, _ = two_exercises()
    with pytest.raises(DomainError, match="nothing to carry"):
        carry_forward(board, Selection(selection.exercise_id), f"{NEW_PREFIX}prioritisation")


def test_the_other_exercises_and_a_new_one_of_each_kind_are_offered() -> None:
    board, selection, map_id = two_exercises()
    offered = [choice.value for choice in carry_targets(board, selection.exercise_id)]
    assert map_id in offered
    assert selection.exercise_id not in offered
    assert all(value.startswith(NEW_PREFIX) for value in offered if value not in (map_id, ACTIONS))
    assert ACTIONS in offered


@pytest.mark.parametrize(
    ("source", "following"),
    [
        ("fishbone", "prioritisation"),
        ("affinity", "prioritisation"),
        ("driver_diagram", "prioritisation"),
    ],
)
def test_the_next_step_of_the_method_is_offered_first(source: str, following: str) -> None:
    board = new_workshop("Ward")
    kinds, ids = {kind.name: kind for kind in KINDS}, {}
    for name, kind in kinds.items():
        board, ids[name] = kind.create(board)
    offered = [choice.value for choice in carry_targets(board, ids[source])]
    assert offered[:2] == [ids[following], NEW_PREFIX + following]
    assert offered[-1] == NEW_PREFIX + source


def test_of_what_was_ranked_come_actions_each_tied_and_none_twice() -> None:
    board, selection, _ = two_exercises()
    carried = carry_forward(board, selection, f"{NEW_PREFIX}prioritisation")
    ideas = carried.board.children(carried.exercise_id, Idea)
    options = Selection(carried.exercise_id, tuple(idea.id for idea in ideas))
    assert carry_targets(carried.board, carried.exercise_id)[0].value == ACTIONS
    first = carry_forward(carried.board, options._replace(ids=options.ids[:1]), ACTIONS)
    agreed = carry_forward(first.board, options, ACTIONS)
    assert (first.count, agreed.count, agreed.exercise_id) == (1, 1, workshop_of(board).id)
    actions = actions_of(agreed.board)
    assert [action.text for action in actions] == ["Late round", "Rota made late"]
    ties = [tie.from_id for action in actions for tie in sources_of(agreed.board, action.id)]
    assert tuple(ties) == options.ids
    with pytest.raises(DomainError, match="there already"):
        carry_forward(agreed.board, options, ACTIONS)


def test_one_undo_where_it_arrived_sends_all_of_it_back_and_redo_brings_it_again(
    tmp_path: Path,
) -> None:
    board, selection, _ = two_exercises()
    with WorkshopStore.open(tmp_path / "w.dip", RECORD_TYPES, REPLICA) as store:
        session = WorkshopSession(store, store.create_workshop(board))
        carried = carry_forward(session.board, selection, f"{NEW_PREFIX}prioritisation")
        session.perform("Carry forward", carried.exercise_id, lambda _board: carried.board)
        session.undo(carried.exercise_id)
        assert exercises_of(session.board) == exercises_of(board)
        assert session.board.carried_to(selection.ids[0]) == ()
        session.redo(carried.exercise_id)
        assert session.board == carried.board


def test_what_goes_is_counted_and_named_before_it_goes() -> None:
    board, selection, _ = two_exercises()
    assert what_goes(board, selection) == "2 selected texts"
    assert which_go(board, selection) == "“Late round”, “Rota made late”."
    nothing = Selection(selection.exercise_id)
    with pytest.raises(DomainError, match="nothing to carry"):
        what_goes(board, nothing)
    board = set_state(board, selection.ids[0], State.LIKELY)
    assert what_goes(board, nothing) == "1 likely root cause"
    assert which_go(board, nothing) == "“Late round”. 1 other is not carried."


def test_notes_of_a_group_go_with_it_and_notes_of_the_tray_are_told_of() -> None:
    board, map_id = AFFINITY.create(new_workshop("Ward"))
    added = AFFINITY.capture.add(board, Selection(map_id), ("One", "Two", "Three"))
    board = group_places(added.board, added.ids[:2]).board
    assert what_goes(board, Selection(map_id)) == "1 group"
    assert which_go(board, Selection(map_id)).endswith(". 1 other is not carried.")


def test_a_new_exercise_of_the_same_kind_is_offered_last() -> None:
    board, selection, _ = two_exercises()
    assert carry_targets(board, selection.exercise_id)[-1].value == f"{NEW_PREFIX}fishbone"


def test_whether_the_selection_decides_is_said_and_what_would_go_without_it() -> None:
    board, selection, _ = two_exercises()
    nothing = Selection(selection.exercise_id)
    assert why_these(board, selection) == "Only what is selected goes."
    board = set_state(board, selection.ids[0], State.LIKELY)
    assert why_these(board, selection) == (
        "Only what is selected goes; with nothing selected: 1 likely root cause."
    )
    assert why_these(board, nothing) == (
        "Nothing is selected, so the usual goes: 1 likely root cause."
    )
    bone = board.find(selection.ids[0]).parent_id  # type: ignore[union-attr]
    same = Selection(selection.exercise_id, (bone,) if bone else ())
    assert why_these(board, same) == "The same goes with nothing selected: 1 likely root cause."


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_selected_arrives_in_reading_order_however_it_was_selected(
    kind: ExerciseKind,
) -> None:
    board, exercise_id = kind.create(new_workshop("Ward"))
    added = kind.capture.add(board, Selection(exercise_id), ("One", "Two", "Three"))
    orders = set()
    for ids in (added.ids, added.ids[::-1], (added.ids[1], added.ids[2], added.ids[0])):
        carried = carry_forward(added.board, Selection(exercise_id, ids), f"{NEW_PREFIX}affinity")
        orders.add(tuple(texts_on(carried.board, carried.exercise_id)))
    assert len(orders) == 1


def test_votes_on_what_was_carried_come_back_to_where_it_is_from() -> None:
    board, fishbone_id = FISHBONE.create(new_workshop("Ward"))
    texts = ("Late round", "Rota made late", "No lift")
    board, causes = FISHBONE.capture.add(board, Selection(fishbone_id), texts)
    way = next(c.value for c in carry_targets(board, fishbone_id) if c.label == "New vote")
    carried = carry_forward(board, Selection(fishbone_id, causes), way)
    board = begin_vote(carried.board, carried.exercise_id, 3)
    vote = votes_of(board, carried.exercise_id)[-1]
    late, rota, _ = (option.id for option in options_in(board, vote))
    for option_id in (late, late, rota):
        board = put_ballot(board, vote.id, {option_id: 1})
    assert not [mark for mark in marks_on(board, fishbone_id) if "vote" in mark]
    board = reveal(board, carried.exercise_id)
    assert [mark for mark in marks_on(board, fishbone_id) if "vote" in mark] == [
        "● 2 votes",
        "● 1 vote",
    ]
    (page,) = FISHBONE.layout(board, fishbone_id, CONSOLE, bundled_metrics())
    named = [group.name for group in page.picture.groups if group.owner == causes[0]]
    assert "2 votes" in named[0]
    board = board.drop(carried.exercise_id)
    assert not [mark for mark in marks_on(board, fishbone_id) if "vote" in mark]


def marks_on(board: Board, exercise_id: RecordId) -> list[str]:
    return [mark for row in FISHBONE.outline(board, exercise_id) for mark in row.marks]


def test_groups_become_the_bones_of_a_new_fishbone_with_their_notes_as_causes() -> None:
    board, map_id = AFFINITY.create(new_workshop("Ward"))
    texts = ("Bloods late", "Scan late", "No lift", "Left over")
    board, notes = AFFINITY.capture.add(board, Selection(map_id), texts)
    board, (waiting,) = group_places(board, notes[:2])
    board, (moving,) = group_places(board, notes[2:3])
    board = name_group(board, waiting, "We wait for results")
    way = next(c.value for c in carry_targets(board, map_id) if "bone for each" in c.label)
    carried = carry_forward(board, Selection(map_id), way)
    bones = {
        bone.text: list(carried.board.children(bone.id, Cause))
        for bone in categories_of(carried.board, carried.exercise_id)
    }
    assert {name: [cause.text for cause in causes] for name, causes in bones.items()} == {
        "We wait for results": ["Bloods late", "Scan late"],
        "Group B (not yet named)": ["No lift"],
    }
    assert [cause.source_id for cause in bones["We wait for results"]] == list(notes[:2])
    assert carried.board.find(moving) is board.find(moving)


def test_bones_for_groups_are_offered_where_there_are_groups_alone() -> None:
    board, selection, map_id = two_exercises()
    for source_id in (selection.exercise_id, map_id):
        labels = [choice.label for choice in carry_targets(board, source_id)]
        assert not [label for label in labels if "bone for each" in label]


def test_a_group_says_aloud_how_many_votes_it_got() -> None:
    board, map_id = AFFINITY.create(new_workshop("Ward"))
    board, notes = AFFINITY.capture.add(board, Selection(map_id), ("Bloods late", "Scan late"))
    board, groups = group_places(board, notes)
    board, (other,) = AFFINITY.capture.add(board, Selection(map_id), ("No lift",))
    way = next(c.value for c in carry_targets(board, map_id) if c.label == "New vote")
    carried = carry_forward(board, Selection(map_id, (*groups, other)), way)
    board = begin_vote(carried.board, carried.exercise_id, 2)
    vote = votes_of(board, carried.exercise_id)[-1]
    option = next(o for o in options_in(board, vote) if o.source_id == groups[0])
    for _ in range(2):
        board = put_ballot(board, vote.id, {option.id: 1})
    board = reveal(board, carried.exercise_id)
    (page,) = AFFINITY.layout(board, map_id, CONSOLE, bundled_metrics())
    names = {group.owner: group.name for group in page.picture.groups if group.name}
    assert names[groups[0]] == "Group A, not yet named, 2 notes, in Vote, 2 votes"
    assert names[other] == "Note 1, not yet grouped, in Vote: No lift"
