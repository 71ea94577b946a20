"""What a room can do to a fishbone, and that no word is lost by it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.fishbone.bones import (
    add_category,
    exchange_categories,
    move_category,
    remove_category,
    rename_category,
    set_effect,
    set_head_side,
    turn_head,
)
from dip_workshop.exercises.fishbone.category_sets import (
    CATEGORY_SETS,
    category_names,
    category_set,
)
from dip_workshop.exercises.fishbone.causes import (
    add_causes,
    add_to_unsorted,
    delete_place,
    edit_cause,
    move_place,
    show_also,
)
from dip_workshop.exercises.fishbone.findings import set_state, set_test_note
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.exercises.fishbone.model import (
    UNSORTED,
    Cause,
    Fishbone,
    State,
    categories_of,
    category_at,
    causes_of,
    places_below,
)
from tests.exercises.fishbone.boards import bone_called, cause_called, fishbone, sample, texts_on

SET_NAMES = [known.name for known in CATEGORY_SETS]


def names_of(board: Board, fishbone_id: RecordId) -> list[str]:
    return [bone.text for bone in categories_of(board, fishbone_id)]


def with_cause(text: str = "Late round") -> tuple[Board, RecordId, RecordId, RecordId]:
    """Return a board, its fishbone, a cause, and an empty second bone."""
    board, fishbone_id = fishbone(("People", "Process"))
    people, process = (bone.id for bone in categories_of(board, fishbone_id))
    board, (cause_id,) = add_causes(board, people, [text])
    return board, fishbone_id, cause_id, process


def test_a_new_fishbone_has_the_six_bones_of_health_care() -> None:
    board, fishbone_id = fishbone()
    assert names_of(board, fishbone_id) == list(category_set("healthcare-6").categories)
    assert board.get(fishbone_id, Fishbone).category_set == "healthcare-6"


def test_the_effect_can_be_written_and_taken_back() -> None:
    board, fishbone_id = fishbone()
    board = set_effect(board, fishbone_id, "  Beds are blocked ")
    assert board.get(fishbone_id, Fishbone).effect == "Beds are blocked"
    assert set_effect(board, fishbone_id, " ").get(fishbone_id, Fishbone).effect == ""


def test_the_head_turns_there_and_back() -> None:
    board, fishbone_id = fishbone()
    assert turn_head(board, fishbone_id).get(fishbone_id, Fishbone).head_side == "left"
    assert turn_head(turn_head(board, fishbone_id), fishbone_id) == board
    with pytest.raises(DomainError):
        set_head_side(board, fishbone_id, "up")


def test_bones_are_added_renamed_and_moved() -> None:
    board, fishbone_id = fishbone(("A", "B", "C"))
    board, added = add_category(board, fishbone_id, " D ")
    board = rename_category(board, added, "Delta")
    board = move_category(board, added, 1)
    assert names_of(board, fishbone_id) == ["A", "Delta", "B", "C"]


@pytest.mark.parametrize("name", ["", "  ", "people"])
def test_a_bone_needs_a_name_of_its_own(name: str) -> None:
    board, fishbone_id = fishbone(("People", "Process"))
    with pytest.raises(DomainError):
        add_category(board, fishbone_id, name)
    with pytest.raises(DomainError):
        rename_category(board, bone_called(board, fishbone_id, "Process"), name)


def test_a_bone_may_be_spelt_anew() -> None:
    board, fishbone_id = fishbone(("people",))
    board = rename_category(board, bone_called(board, fishbone_id, "people"), "People")
    assert names_of(board, fishbone_id) == ["People"]


def test_removing_a_bone_sends_its_causes_to_unsorted_with_their_sub_causes() -> None:
    board, fishbone_id, cause_id, _ = with_cause()
    board, _ = add_causes(board, cause_id, ["Clinics overrun"])
    board = remove_category(board, bone_called(board, fishbone_id, "People"))
    assert names_of(board, fishbone_id) == ["Process", UNSORTED]
    assert texts_on(board, bone_called(board, fishbone_id, UNSORTED)) == ["Late round"]
    assert texts_on(board, cause_id) == ["Clinics overrun"]


def test_an_empty_bone_leaves_no_unsorted_behind() -> None:
    board, fishbone_id = fishbone(("A", "B"))
    board = remove_category(board, bone_called(board, fishbone_id, "A"))
    assert names_of(board, fishbone_id) == ["B"]


def test_unsorted_cannot_be_removed_while_it_holds_causes() -> None:
    board, fishbone_id = fishbone(("A",))
    board, (cause_id,) = add_to_unsorted(board, fishbone_id, ["Late round"])
    unsorted = bone_called(board, fishbone_id, UNSORTED)
    with pytest.raises(DomainError, match="Unsorted"):
        remove_category(board, unsorted)
    board = move_place(board, cause_id, bone_called(board, fishbone_id, "A"))
    assert names_of(remove_category(board, unsorted), fishbone_id) == ["A"]


def test_exchanged_bones_of_the_same_name_keep_their_record_and_their_causes() -> None:
    board, fishbone_id, _, process = with_cause()
    people = bone_called(board, fishbone_id, "People")
    board = exchange_categories(board, fishbone_id, ("Tasks", "PEOPLE"), "own")
    assert names_of(board, fishbone_id) == ["Tasks", "PEOPLE"]
    assert bone_called(board, fishbone_id, "PEOPLE") == people
    assert texts_on(board, people) == ["Late round"]
    assert process not in {bone.id for bone in categories_of(board, fishbone_id)}


def test_unsorted_comes_last_and_goes_when_it_is_empty_at_the_next_exchange() -> None:
    board, fishbone_id, cause_id, _ = with_cause()
    board = exchange_categories(board, fishbone_id, ("X", "Y"))
    assert names_of(board, fishbone_id) == ["X", "Y", UNSORTED]
    board = exchange_categories(board, fishbone_id, ("Y", "Z"))
    assert names_of(board, fishbone_id) == ["Y", "Z", UNSORTED]
    board = move_place(board, cause_id, bone_called(board, fishbone_id, "Z"))
    board = exchange_categories(board, fishbone_id, ("Z",))
    assert names_of(board, fishbone_id) == ["Z"]


def test_own_bones_may_be_typed_in_one_line_but_not_left_blank() -> None:
    board, fishbone_id = fishbone()
    names = category_names(" Before, During; After ,, before")
    board = exchange_categories(board, fishbone_id, names)
    assert names_of(board, fishbone_id) == ["Before", "During", "After"]
    with pytest.raises(DomainError):
        exchange_categories(board, fishbone_id, ("  ",))


@given(st.lists(st.sampled_from(SET_NAMES), min_size=1, max_size=5))
@settings(max_examples=30)
def test_no_exchange_of_sets_loses_a_cause(set_names: list[str]) -> None:
    board, fishbone_id = sample()
    before = sorted(cause.text for cause in causes_of(board, fishbone_id))
    for name in set_names:
        board = exchange_categories(board, fishbone_id, category_set(name).categories, name)
    assert sorted(cause.text for cause in causes_of(board, fishbone_id)) == before
    assert board.check() == ()


def test_a_cause_shown_twice_is_shown_once_where_both_places_lose_their_bones() -> None:
    board, fishbone_id, cause_id, process = with_cause()
    board, _ = show_also(board, cause_id, process)
    board = exchange_categories(board, fishbone_id, ("X",))
    assert texts_on(board, bone_called(board, fishbone_id, UNSORTED)) == ["Late round"]


def test_causes_are_added_in_order_and_to_any_depth() -> None:
    board, _, cause_id, process = with_cause()
    board, ids = add_causes(board, process, ["One", " Two "])
    board, (below,) = add_causes(board, ids[1], ["Because"])
    board, _ = add_causes(board, below, ["And that because"])
    assert texts_on(board, process) == ["One", "Two"]
    assert texts_on(board, below) == ["And that because"]
    with pytest.raises(DomainError):
        add_causes(board, cause_id, ["  "])


def test_why_asked_at_a_second_place_is_answered_below_the_cause_itself() -> None:
    board, _, cause_id, process = with_cause()
    board, place_id = show_also(board, cause_id, process)
    board, _ = add_causes(board, place_id, ["Clinics overrun"])
    assert texts_on(board, cause_id) == ["Clinics overrun"]


def test_rewording_a_second_place_rewords_the_cause_everywhere() -> None:
    board, fishbone_id, cause_id, process = with_cause()
    board, place_id = show_also(board, cause_id, process)
    board = edit_cause(board, place_id, "Round starts late")
    assert texts_on(board, bone_called(board, fishbone_id, "People")) == ["Round starts late"]
    assert texts_on(board, process) == ["Round starts late"]
    with pytest.raises(DomainError, match="kept"):
        edit_cause(board, place_id, " ")


def test_a_note_on_a_test_marks_a_likely_root_and_outlives_the_mark() -> None:
    board, _, cause_id, _ = with_cause()
    board = set_test_note(board, cause_id, " Count for a week ")
    assert board.get(cause_id, Cause).is_likely_root
    board = set_state(board, cause_id, State.POSSIBLE)
    assert board.get(cause_id, Cause).test_note == "Count for a week"


def test_a_moved_cause_keeps_its_sub_causes() -> None:
    board, fishbone_id = sample()
    cause = cause_called(board, fishbone_id, "Late consultant round")
    board = move_place(board, cause.id, bone_called(board, fishbone_id, "Policy"))
    assert texts_on(board, cause.id) == ["Clinics overrun"]
    bone = category_at(board, fishbone_id, cause.id)
    assert bone is not None
    assert bone.text == "Policy"


def test_a_cause_can_be_moved_ahead_of_another() -> None:
    board, _, cause_id, process = with_cause()
    board, ids = add_causes(board, process, ["One", "Two"])
    board = move_place(board, cause_id, process, ids[1])
    assert texts_on(board, process) == ["One", "Late round", "Two"]
    board = move_place(board, ids[1], process, ids[0])
    assert texts_on(board, process) == ["Two", "One", "Late round"]


def test_a_cause_cannot_come_below_itself_by_any_way_round() -> None:
    board, _, cause_id, process = with_cause()
    board, (below,) = add_causes(board, cause_id, ["Clinics overrun"])
    with pytest.raises(DomainError, match="below itself"):
        move_place(board, cause_id, below)
    with pytest.raises(DomainError, match="below itself"):
        show_also(board, cause_id, below)
    board, (other,) = add_causes(board, process, ["Few clinics"])
    board, _ = show_also(board, cause_id, other)
    with pytest.raises(DomainError, match="below itself"):
        move_place(board, other, below)


def test_a_cause_is_shown_no_more_than_once_on_a_bone() -> None:
    board, fishbone_id, cause_id, process = with_cause()
    board, place_id = show_also(board, cause_id, process)
    with pytest.raises(DomainError, match="already"):
        show_also(board, cause_id, process)
    with pytest.raises(DomainError, match="already"):
        move_place(board, place_id, bone_called(board, fishbone_id, "People"))


def test_deleting_a_second_place_leaves_the_cause() -> None:
    board, _, cause_id, process = with_cause()
    board, place_id = show_also(board, cause_id, process)
    board = delete_place(board, place_id)
    assert texts_on(board, process) == []
    assert board.get(cause_id, Cause).text == "Late round"


def test_deleting_the_first_place_lets_the_cause_live_on_at_the_second() -> None:
    board, fishbone_id, cause_id, process = with_cause()
    board, _ = add_causes(board, cause_id, ["Clinics overrun"])
    board, _ = show_also(board, cause_id, process)
    board = delete_place(board, cause_id)
    assert texts_on(board, bone_called(board, fishbone_id, "People")) == []
    assert [place.id for place in places_below(board, process)] == [cause_id]
    assert texts_on(board, cause_id) == ["Clinics overrun"]


def test_a_sub_cause_shown_elsewhere_outlives_the_branch_it_was_in() -> None:
    board, fishbone_id, cause_id, process = with_cause()
    board, (below,) = add_causes(board, cause_id, ["Clinics overrun"])
    board, (deepest,) = add_causes(board, below, ["Too many booked"])
    board, _ = show_also(board, below, process)
    board = delete_place(board, cause_id)
    assert [cause.text for cause in causes_of(board, fishbone_id)] == [
        "Clinics overrun",
        "Too many booked",
    ]
    assert deepest in board
    assert board.check() == ()


def test_the_last_place_takes_the_words_and_all_below_with_it() -> None:
    board, fishbone_id, cause_id, _ = with_cause()
    board, _ = add_causes(board, cause_id, ["Clinics overrun"])
    assert list(causes_of(delete_place(board, cause_id), fishbone_id)) == []


def test_the_unsorted_bones_of_two_merged_copies_become_one_that_holds_the_causes_of_both() -> None:
    board, fishbone_id = fishbone()
    made, _ = add_to_unsorted(board, fishbone_id, ["Beds"])
    other, _ = add_to_unsorted(board, fishbone_id, ["Letters"])
    both = made.put(*(record for record in other if made.find(record.id) is None))
    assert names_of(both, fishbone_id).count(UNSORTED) == 2
    mended = FISHBONE.mend(both, fishbone_id)
    assert names_of(mended, fishbone_id).count(UNSORTED) == 1
    assert set(texts_on(mended, bone_called(mended, fishbone_id, UNSORTED))) == {"Beds", "Letters"}
    assert mended.check() == ()
    assert FISHBONE.mend(mended, fishbone_id) is mended
