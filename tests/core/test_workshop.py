import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Idea
from dip_workshop.core.workshop import (
    Exercise,
    Participant,
    describe_workshop,
    exercise_of,
    exercises_of,
    free_title,
    new_workshop,
    people_present,
    rename_exercise,
    set_participants,
    set_present,
    workshop_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch(Exercise):
    """An exercise for these tests."""


def with_exercise(board, name, key):
    root = workshop_of(board)
    return board.put(Sketch(id=RecordId(name), parent_id=root.id, order_key=key))


def initials(board):
    return [p.text for p in board.children(workshop_of(board).id, Participant)]


def test_a_new_workshop_has_a_title_and_nothing_else():
    board = new_workshop(" Discharge before noon ", "2025-03-04")
    assert len(board) == 1
    assert workshop_of(board).text == "Discharge before noon"
    assert workshop_of(board).held_on == "2025-03-04"
    assert not workshop_of(board).is_sample
    assert people_present(board) == 0


def test_a_workshop_without_a_title_is_called_untitled():
    assert workshop_of(new_workshop("  ")).text == "Untitled workshop"


def test_facts_of_a_workshop_are_set_together():
    board = describe_workshop(new_workshop("A"), team="Pharmacy", head_count=9, text="B")
    root = workshop_of(board)
    assert (root.text, root.team, root.head_count) == ("B", "Pharmacy", 9)


def test_a_title_cannot_be_taken_away():
    with pytest.raises(DomainError, match="needs a title"):
        describe_workshop(new_workshop("A"), text="   ")


def test_a_deleted_workshop_says_so():
    board = new_workshop("A")
    board = board.drop(workshop_of(board).id)
    with pytest.raises(DomainError, match="was deleted"):
        workshop_of(board)


@given(st.lists(st.sampled_from(["AK", "BL", "CM", "DJ"]), max_size=6), st.data())
def test_those_who_stay_keep_their_record(first, data):
    board = set_participants(new_workshop("A"), tuple(first))
    second = data.draw(st.permutations([*first, "EO"]))[: len(first)]
    after = set_participants(board, tuple(second))
    assert sorted(initials(after)) == sorted(second)
    before_ids = {p.id: p.text for p in board if isinstance(p, Participant)}
    stayed = [p for p in after.children(workshop_of(after).id, Participant) if p.id in before_ids]
    assert all(p.text == before_ids[p.id] for p in stayed)
    assert len(stayed) >= len(first) - 1


def test_as_many_are_present_as_were_counted_or_named():
    board = describe_workshop(new_workshop("A"), head_count=2)
    assert people_present(board) == 2
    assert people_present(set_participants(board, ("AK", "BL", "CM"))) == 3


def test_a_count_of_who_is_present_leaves_those_who_left_counted_as_having_been_there():
    board = set_participants(new_workshop("A"), ("AK", "BL", "CM"))
    board = board.change(board.children(workshop_of(board).id, Participant)[0].id, left_at="x")
    assert people_present(board) == 2
    assert set_present(board, 2) is board
    board = set_present(board, 5)
    assert (people_present(board), workshop_of(board).head_count) == (5, 6)
    assert people_present(set_present(board, 0)) == 2


def test_exercises_come_in_their_order():
    board = with_exercise(with_exercise(new_workshop("A"), "later", "a5"), "sooner", "a1")
    assert [exercise.id for exercise in exercises_of(board)] == ["sooner", "later"]


def test_every_record_knows_its_exercise():
    board = with_exercise(new_workshop("A"), "sketch", "a0")
    board = board.put(
        Idea(id=RecordId("idea"), parent_id=RecordId("sketch"), order_key="a0"),
        Idea(id=RecordId("below"), parent_id=RecordId("idea"), order_key="a0"),
    )
    sketch = board.find(RecordId("sketch"))
    assert exercise_of(board, RecordId("below")) == sketch
    assert exercise_of(board, RecordId("sketch")) == sketch
    assert exercise_of(board, workshop_of(board).id) is None
    assert exercise_of(board, RecordId("never")) is None


def test_a_second_exercise_of_one_kind_gets_a_number():
    board = new_workshop("Ward")
    assert free_title(board, "Fishbone") == "Fishbone"
    for name, title in (("first", "Fishbone"), ("second", "Fishbone 2")):
        board = rename_exercise(with_exercise(board, name, "a1"), RecordId(name), title)
    assert free_title(board, "Fishbone") == "Fishbone 3"
    assert free_title(board.drop(RecordId("first")), "Fishbone") == "Fishbone"


def test_an_exercise_keeps_its_title_where_a_new_one_is_empty():
    board = with_exercise(new_workshop("Ward"), "first", "a1")
    board = rename_exercise(board, RecordId("first"), " Beds\nby noon ")
    assert [exercise.text for exercise in exercises_of(board)] == ["Beds by noon"]
    with pytest.raises(DomainError, match="needs a title"):
        rename_exercise(board, RecordId("first"), " ")
