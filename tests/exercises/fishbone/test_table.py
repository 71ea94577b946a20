"""A fishbone as a table, both ways: no word, state, count or second place is lost on the way."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement, field_values
from dip_workshop.exercises.fishbone.causes import add_causes, edit_cause, show_also
from dip_workshop.exercises.fishbone.model import (
    Cause,
    State,
    categories_of,
    causes_of,
    places_below,
)
from dip_workshop.exercises.fishbone.table import COLUMNS, TABLE, rows, take
from dip_workshop.kinds import Cells
from dip_workshop.textio.readings import aligned
from dip_workshop.textio.table_text import rows_of
from tests.exercises.fishbone.boards import (
    bone_called,
    cause_called,
    counted_errors,
    dispensary,
    fishbone,
    sample,
    texts_on,
)
from tests.exercises.fishbone.test_layout import boards

LEFT_OUT = {"number", "parent_id", "order_key", "is_collapsed", "source_id"}


def tree(board: Board, parent_id: RecordId) -> list[Any]:
    """Return all that stands below a bone or a cause, by its values."""
    return [
        (
            place.is_second,
            {k: v for k, v in field_values(place.cause).items() if k not in LEFT_OUT},
            [] if place.is_second else tree(board, place.id),
        )
        for place in places_below(board, parent_id)
    ]


def trees(board: Board, fishbone_id: RecordId) -> list[Any]:
    return [(bone.text, tree(board, bone.id)) for bone in categories_of(board, fishbone_id)]


def wide(*cells: str) -> Cells:
    return (*cells, *[""] * (len(COLUMNS) - len(cells)))


def pasted(*table: tuple[str, ...]) -> tuple[Board, RecordId]:
    """Return a new fishbone with a pasted table on it."""
    board, fishbone_id = fishbone()
    return take(board, fishbone_id, tuple(wide(*row) for row in table)).board, fishbone_id


@pytest.mark.parametrize("make", [sample, counted_errors, dispensary])
def test_the_table_of_a_fishbone_makes_the_same_fishbone(make: Any) -> None:
    board, fishbone_id = make()
    other, other_id = fishbone()
    taken = take(other, other_id, rows(board, fishbone_id))
    assert trees(taken.board, other_id) == trees(board, fishbone_id)
    assert taken.board.check() == ()
    made = [r for r in taken.board if isinstance(r, Cause | Placement)]
    assert {record.id for record in made} <= set(taken.ids)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(boards())
def test_any_fishbone_comes_back_from_its_table(made: tuple[Board, RecordId]) -> None:
    board, fishbone_id = made
    for number, cause in enumerate(list(causes_of(board, fishbone_id))):
        board = edit_cause(board, cause.id, f"{cause.text} {number}")
    other, other_id = fishbone()
    taken = take(other, other_id, rows(board, fishbone_id)).board
    assert trees(taken, other_id) == trees(board, fishbone_id)


def test_two_columns_make_a_fishbone_with_a_bone_for_each_unknown_parent() -> None:
    board, fishbone_id = pasted(
        ("People", "Late round"),
        ("Late round", "Clinics overrun"),
        ("Process", "Transport booked late"),
        ("people", "No handover sheet"),
    )
    assert [bone.text for bone in categories_of(board, fishbone_id)] == ["People", "Process"]
    people = bone_called(board, fishbone_id, "People")
    assert texts_on(board, people) == ["Late round", "No handover sheet"]
    assert texts_on(board, cause_called(board, fishbone_id, "Late round").id) == ["Clinics overrun"]


def test_a_row_may_stand_ahead_of_its_parent() -> None:
    board, fishbone_id = pasted(("Late round", "Clinics overrun"), ("People", "Late round"))
    assert [bone.text for bone in categories_of(board, fishbone_id)] == ["People"]
    assert texts_on(board, cause_called(board, fishbone_id, "Late round").id) == ["Clinics overrun"]


def test_a_row_without_parent_or_below_the_effect_is_a_bone() -> None:
    board, fishbone_id = pasted(
        ("", "People"), ("Fewer than 1 in 5 patients leave before noon", "Process")
    )
    assert [bone.text for bone in categories_of(board, fishbone_id)] == ["People", "Process"]


def test_of_two_causes_with_the_same_words_the_way_says_which_is_meant() -> None:
    board, fishbone_id = fishbone(("A", "B"))
    first, second = (bone.id for bone in categories_of(board, fishbone_id))
    board, (one,) = add_causes(board, first, ["Late"])
    board, (inner,) = add_causes(board, one, ["Late"])
    board, _ = add_causes(board, inner, ["Below the inner"])
    board, _ = add_causes(board, one, ["Below the outer"])
    board, _ = add_causes(board, second, ["Late"])
    other, other_id = fishbone()
    taken = take(other, other_id, rows(board, fishbone_id)).board
    assert trees(taken, other_id) == trees(board, fishbone_id)


def test_a_number_in_the_third_column_is_a_count() -> None:
    board, fishbone_id = pasted(("Prescribing", "Verbal orders", "14"))
    assert cause_called(board, fishbone_id, "Verbal orders").count == 14


def test_states_and_counts_are_read_in_words_and_numbers() -> None:
    board, fishbone_id = pasted(("People", "Late round", "Ruled out", "12", "Seen", "Ask", "Note"))
    cause = cause_called(board, fishbone_id, "Late round")
    assert (cause.state, cause.count, cause.evidence, cause.test_note, cause.note) == (
        State.RULED_OUT,
        12,
        "Seen",
        "Ask",
        "Note",
    )


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ((("A", "B"), ("B", "A")), "Row 1: “B” would be below itself"),
        ((("Late", "late"),), "would be below itself"),
        ((("People", "Late"), ("People", "")), "Row 2 names no cause"),
        ((("People", "Late", "perhaps"),), "Row 1: “perhaps” is no state"),
        ((("People", "Late", "", "a few"),), "Row 1: A count is a whole number"),
    ],
)
def test_what_cannot_be_taken_is_refused_in_a_sentence_with_its_row(
    table: tuple[tuple[str, ...], ...], said: str
) -> None:
    with pytest.raises(DomainError, match=said):
        pasted(*table)


@pytest.mark.parametrize("heading", ["Cause\tCount", "Cause\tTimes seen", "Reason\tTimes seen"])
def test_causes_of_no_bone_wait_on_unsorted_and_the_bones_of_the_set_stay(heading: str) -> None:
    board, fishbone_id = fishbone()
    bones = [bone.text for bone in categories_of(board, fishbone_id)]
    table = aligned(
        rows_of(f"{heading}\nLate round\t14\nNo transport\t6\n"), COLUMNS, TABLE.foreign
    ).rows
    board = take(board, fishbone_id, table).board
    assert [bone.text for bone in categories_of(board, fishbone_id)] == [*bones, "Unsorted"]
    assert [(each.text, each.count) for each in causes_of(board, fishbone_id)] == [
        ("Late round", 14),
        ("No transport", 6),
    ]


def test_a_row_with_a_count_is_a_cause_though_it_names_no_parent() -> None:
    board, fishbone_id = pasted(("", "Late round", "", "14"), ("", "A bone"))
    assert texts_on(board, bone_called(board, fishbone_id, "Unsorted")) == ["Late round"]
    assert bone_called(board, fishbone_id, "A bone")


def test_a_table_adds_to_what_is_there_and_takes_no_bone_away() -> None:
    board, fishbone_id = sample()
    before = [bone.text for bone in categories_of(board, fishbone_id)]
    table = (wide("Late consultant round", "Two wards at once"), wide("Rota", "Made late"))
    board = take(board, fishbone_id, table).board
    assert [bone.text for bone in categories_of(board, fishbone_id)] == [*before, "Rota"]
    late = cause_called(board, fishbone_id, "Late consultant round")
    assert texts_on(board, late.id) == ["Clinics overrun", "Two wards at once"]


def test_bones_that_the_room_named_itself_stay_though_they_are_empty() -> None:
    board, fishbone_id = fishbone(("Rota", "Beds"))
    board = take(board, fishbone_id, (wide("People", "Late round"),)).board
    names = [bone.text for bone in categories_of(board, fishbone_id)]
    assert names == ["Rota", "Beds", "People"]


def test_a_second_place_that_would_make_a_circle_is_refused() -> None:
    with pytest.raises(DomainError, match="below itself"):
        pasted(
            ("People", "Late"),
            ("Late", "Clinics"),
            ("Clinics", "Late", "", "", "", "", "", "People"),
        )


def test_second_places_keep_their_home_in_the_table() -> None:
    board, fishbone_id = fishbone(("A", "B"))
    first, second = (bone.id for bone in categories_of(board, fishbone_id))
    board, (cause_id,) = add_causes(board, second, ["Late"])
    board, _ = show_also(board, cause_id, first)
    table = rows(board, fishbone_id)
    assert table[1] == ("A", "Late", "", "", "", "", "", "B")
    other, other_id = fishbone()
    assert trees(take(other, other_id, table).board, other_id) == trees(board, fishbone_id)


@pytest.mark.parametrize("heading", ["Bone", "Category", "rib", "Parent"])
def test_causes_go_on_their_bones_whatever_the_room_calls_a_bone(heading: str) -> None:
    copied = rows_of(f"{heading}\tCause\tHow often\nPolicy\tLate cut-off for pharmacy\t3\n")
    table = aligned(copied, COLUMNS, TABLE.foreign).rows
    board, fishbone_id = fishbone()
    board = take(board, fishbone_id, table).board
    cause = cause_called(board, fishbone_id, "Late cut-off for pharmacy")
    assert (cause.count, cause.parent_id) == (3, bone_called(board, fishbone_id, "Policy"))


AFFINITY_TABLE = rows_of(
    "Part\tSuperheader\tLetter\tGroup\tNote\tAlso in\tTags\tState\n"
    "\t\tA\tMedicines come last\tLate cut-off\tB\t\t\n"
    "\t\tA\tMedicines come last\tNo porter\t\t\t\n"
    "\t\tB\t\tBleep not answered\t\t\t\n"
    "\t\tC\tNobody plans ahead\t\t\t\t\n"
    "\t\t\t\tCar park full\t\t\tset aside\n"
)


def test_the_table_of_a_map_gives_a_bone_a_group_and_its_notes_as_causes() -> None:
    found = aligned(TABLE.read(AFFINITY_TABLE), COLUMNS, TABLE.foreign)
    board, fishbone_id = fishbone()
    board = take(board, fishbone_id, found.rows).board
    bones = categories_of(board, fishbone_id)
    assert [(bone.text, texts_on(board, bone.id)) for bone in bones] == [
        ("Medicines come last", ["Late cut-off", "No porter"]),
        ("Group B", ["Bleep not answered"]),
        ("Nobody plans ahead", []),
        ("Unsorted", ["Car park full"]),
    ]
    assert {"Also in", "Tags", "State of the note"} <= set(found.left_out)


def test_a_table_that_names_causes_is_read_as_it_stands() -> None:
    own = (COLUMNS, wide("People", "Late round"))
    assert TABLE.read(own) is own
    assert TABLE.read(()) == ()
    both = (("Group", "Cause", "Note"), ("People", "Late round", "Seen twice"))
    assert TABLE.read(both) is both


def test_a_bone_is_named_apart_from_a_cause_of_its_own_words() -> None:
    board, fishbone_id = pasted(("", "Staff"), ("Staff", "Staff"), ("› Staff", "Late"))
    assert [text for text, *_ in rows(board, fishbone_id)] == ["", "Staff", "› Staff"]
    (bone,) = categories_of(board, fishbone_id)
    assert [place.cause.text for place in places_below(board, bone.id)] == ["Staff", "Late"]
