"""Who is in the room, when they came and left, who is missing; and that no idea is ever theirs."""

from datetime import UTC, datetime, timedelta
from typing import get_args, get_type_hints

import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Idea, Record
from dip_workshop.core.room.people import (
    STAFF_GROUPS,
    arrive,
    change_person,
    come_back,
    count_more,
    groups_from,
    groups_not_here,
    in_the_room,
    leave,
    people_of,
    take_off_the_list,
)
from dip_workshop.core.room.planning import add_step
from dip_workshop.core.room.records import Turn
from dip_workshop.core.room.run_sheet import start
from dip_workshop.core.workshop import (
    Participant,
    describe_workshop,
    names_in,
    new_workshop,
    people_present,
    set_participants,
    workshop_of,
)

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(minutes=17)


def with_people(*names: str) -> Board:
    board = new_workshop("Beds by noon")
    for name in names:
        board = arrive(board, name, "", NOON)
    return board


def test_who_is_there_before_the_clock_runs_was_there_from_the_start_and_later_ones_came_late():
    board = start(add_step(with_people("AK")).board, NOON)
    board = arrive(board, "  Bea   L ", "Nurses", LATER)
    first, late = people_of(board)
    assert (first.arrived_at, late.arrived_at) == ("", "2026-03-04T12:17:00+00:00")
    assert late.text == "Bea L"


def test_who_left_is_counted_no_more_and_is_again_once_they_are_back():
    board = with_people("AK", "BL", "CM")
    gone = people_of(board)[1].id
    board = leave(board, gone, LATER)
    assert people_present(board) == 2
    assert leave(board, gone, LATER + timedelta(hours=1)) is board
    board = come_back(board, gone)
    assert people_present(board) == 3
    assert [person.text for person in in_the_room(board)] == ["AK", "BL", "CM"]


def test_a_mere_count_goes_up_and_down_and_never_below_those_who_are_named():
    board = count_more(describe_workshop(new_workshop("Beds"), head_count=2), 1)
    assert people_present(board) == 3
    board = count_more(count_more(count_more(board, -1), -1), -1)
    assert people_present(board) == 0
    board = arrive(board, "AK", "", NOON)
    with pytest.raises(DomainError):
        count_more(board, -1)
    assert people_present(count_more(leave(board, people_of(board)[0].id, LATER), 1)) == 1


def test_the_line_of_initials_keeps_what_is_known_of_those_who_stay_on_it():
    board = arrive(with_people("AK"), "BL", "Nurses", NOON)
    board = set_participants(board, ("BL", "CM"))
    assert [(p.text, p.staff_group) for p in people_of(board)] == [("BL", "Nurses"), ("CM", "")]


def test_a_name_of_two_words_stays_one_on_the_line_of_initials():
    board = arrive(with_people("AK"), "Bea L", "Nurses", NOON)
    assert names_in(board, "AK, Bea L CM") == ("Bea L", "AK", "CM")
    assert names_in(board, "Bea CM") == ("Bea", "CM")


def test_somebody_without_a_name_is_not_put_on_the_list():
    for refused in (
        lambda: arrive(new_workshop("Beds"), "  ", "", NOON),
        lambda: change_person(with_people("AK"), people_of(with_people("AK"))[0].id, " ", ""),
    ):
        with pytest.raises(DomainError):
            refused()


def test_a_name_can_be_mended_and_a_mistake_taken_off():
    board = with_people("AK", "BL")
    first, second = people_of(board)
    board = change_person(board, first.id, "Amira", "Therapists")
    board = take_off_the_list(board, second.id)
    assert [(p.text, p.staff_group) for p in people_of(board)] == [("Amira", "Therapists")]


def test_the_question_who_is_missing_is_asked_of_groups_with_nobody_in_the_room_now():
    board = with_people("AK")
    groups = ("Nurses", "Pharmacy", "Porters")
    assert groups_not_here(board, groups) == ()
    board = arrive(arrive(board, "BL", "nurses", NOON), "CM", "Porters", NOON)
    assert groups_not_here(board, groups) == ("Pharmacy",)
    board = leave(board, people_of(board)[2].id, LATER)
    assert groups_not_here(board, groups) == ("Pharmacy", "Porters")


def test_a_trust_has_a_list_of_staff_groups_of_its_own():
    assert groups_from(" \n, ") == STAFF_GROUPS
    assert groups_from("Nurses, Porters\n Nurses \nSpiritual  care") == (
        "Nurses",
        "Porters",
        "Spiritual care",
    )


def test_of_all_records_only_a_turn_in_a_round_can_say_whose_it_is():
    def ties(record_type: type[Record]) -> set[str]:
        hints = get_type_hints(record_type)
        return {name for name, hint in hints.items() if RecordId in (get_args(hint) or (hint,))}

    every = RECORD_TYPES.values()
    assert [t for t in every if {n for n in ties(t) if "person" in n or "author" in n}] == [Turn]
    assert not issubclass(Turn, Idea)
    # What an idea points to is another idea, and what hangs below a person is nothing.
    assert ties(Participant) == {"id", "parent_id"}
    for record_type in every:
        if issubclass(record_type, Idea):
            assert not {n for n in record_type.__slots__ if n.endswith(("_at", "_by"))}


def test_no_value_of_any_record_but_a_turn_is_somebody_s_id_in_a_workshop_that_was_run():
    board = with_people("AK", "BL")
    people = {person.id for person in people_of(board)}
    held = [
        (type(record).__name__, name)
        for record in board
        for name in get_type_hints(type(record))
        if name != "id" and getattr(record, name) in people
    ]
    assert held == []
    assert workshop_of(board).id not in people
