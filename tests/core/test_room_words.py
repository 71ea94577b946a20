"""The parking lot, the ground rules, and the notes that are the facilitator's alone."""

from datetime import UTC, datetime

import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.changes import apply, diff
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import new_id
from dip_workshop.core.room.masking import SIGN, masked
from dip_workshop.core.room.parking import (
    answer_point,
    drop_point,
    open_points,
    park,
    parked_points,
    reword_point,
)
from dip_workshop.core.room.planning import add_step, use_plan
from dip_workshop.core.room.plans import MOST_RULES, Plan
from dip_workshop.core.room.private_notes import (
    add_note,
    drop_note,
    notes_of,
    reword_note,
    step_of,
)
from dip_workshop.core.room.rules import (
    DEFAULT_RULES,
    add_rule,
    drop_rule,
    move_rule,
    own_rules,
    reword_rule,
    rules_to_show,
)
from dip_workshop.core.room.run_sheet import start, steps_of
from dip_workshop.core.workshop import new_workshop

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
BEDS = new_workshop("Beds by noon")


def test_a_point_is_parked_in_the_step_of_the_moment_and_open_until_somebody_says():
    board = park(start(add_step(BEDS).board, NOON), "  Car park prices ")
    (point,) = parked_points(board)
    assert (point.text, point.step_id) == ("Car park prices", steps_of(board)[0].id)
    assert open_points(board) == (point,)
    board = answer_point(board, point.id, "Estates were told")
    assert open_points(board) == ()
    assert open_points(answer_point(board, point.id, " ")) != ()


def test_a_point_is_reworded_and_taken_out_and_never_without_words():
    board = park(BEDS, "Parking")
    (point,) = parked_points(board)
    board = reword_point(board, point.id, "Car park prices")
    assert parked_points(board)[0].text == "Car park prices"
    assert parked_points(drop_point(board, point.id)) == ()
    for refused in (lambda: park(BEDS, " "), lambda: reword_point(board, point.id, "")):
        with pytest.raises(DomainError):
            refused()


def texts_to_show(board):
    return tuple(rule.text for rule in rules_to_show(board))


def test_a_workshop_begins_with_a_few_rules_and_a_plan_brings_its_own():
    assert texts_to_show(BEDS) == DEFAULT_RULES
    planned = use_plan(BEDS, Plan("Huddle", "", (), ("Stand up", "Ten minutes")))
    assert texts_to_show(planned) == ("Stand up", "Ten minutes")


def test_a_change_to_the_rules_to_begin_with_makes_them_the_workshop_s_own():
    first, second, *_ = (rule.id for rule in rules_to_show(BEDS))
    board = add_rule(BEDS, " Tea at  three ")
    assert texts_to_show(board) == (*DEFAULT_RULES, "Tea at three")
    board = reword_rule(board, first, "Every idea counts")
    board = drop_rule(board, second)
    fifth = rules_to_show(board)[3].id
    board = move_rule(board, fifth, -3)
    assert texts_to_show(board) == (
        DEFAULT_RULES[4],
        "Every idea counts",
        *DEFAULT_RULES[2:4],
        "Tea at three",
    )
    assert move_rule(board, fifth, -1) is board


def test_two_copies_that_each_begin_to_change_the_rules_have_them_once_after_a_merge():
    first = rules_to_show(BEDS)[0].id
    here, there = reword_rule(BEDS, first, "Every idea counts"), add_rule(BEDS, "Tea at three")
    both = apply(here, diff(BEDS, there), RECORD_TYPES)
    assert len(own_rules(both)) == len(DEFAULT_RULES) + 1


def test_rules_without_words_more_than_a_room_can_keep_and_those_that_are_gone_are_refused():
    full = BEDS
    while len(own_rules(full)) < MOST_RULES:
        full = add_rule(full, "One more")
    for refused in (
        lambda: add_rule(BEDS, " "),
        lambda: add_rule(full, "Too many"),
        lambda: drop_rule(BEDS, new_id()),
    ):
        with pytest.raises(DomainError):
            refused()


def test_a_private_note_is_about_the_step_of_the_moment_or_else_about_the_workshop():
    board = add_note(BEDS, "Ask the ward sister about keys")
    board = add_note(start(add_step(board).board, NOON), "Two talk over all")
    of_the_day, of_the_step = notes_of(board)
    assert step_of(board, of_the_day) is None
    assert step_of(board, of_the_step) == steps_of(board)[0]
    board = reword_note(board, of_the_day.id, "Asked about the keys")
    assert notes_of(board)[0].text == "Asked about the keys"
    assert notes_of(drop_note(board, of_the_day.id)) == notes_of(board)[1:]
    with pytest.raises(DomainError):
        add_note(board, " ")


def test_the_room_never_reads_a_private_note():
    seen = masked(add_note(BEDS, "Two talk over all"))
    assert [note.text for note in notes_of(seen)] == [SIGN]
