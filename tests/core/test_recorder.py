"""What a workshop's own records tell of how it went."""

from dataclasses import replace
from datetime import timedelta

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.changes import diff
from dip_workshop.core.errors import DomainError
from dip_workshop.core.history import Step, StepHead, StepKind
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.records import Idea
from dip_workshop.core.room.instants import instant
from dip_workshop.core.room.recorder import (
    REFLECTIONS,
    answer_of,
    as_it_went,
    comings,
    ideas_made,
    reflect,
)
from dip_workshop.core.room.records import Reflection
from dip_workshop.core.room.run_sheet import go_to, pause, start
from dip_workshop.core.workshop import Participant, set_participants, workshop_of
from tests.core.test_room_records import after, planned


def written(board: Board, minutes: float, *texts: str) -> Step:
    """Return the step in which ideas were written so many minutes after noon."""
    root = workshop_of(board)
    ideas = [Idea(id=RecordId(text), parent_id=root.id, order_key="z", text=text) for text in texts]
    head = StepHead(
        RecordId(f"step {minutes}"), 1, ReplicaId("here"), root.id, StepKind.DO, "Add", None,
        after(minutes).timestamp(),
    )  # fmt: skip
    return Step(head, diff(board, board.put(*ideas)))


def test_minutes_and_ideas_stand_beside_what_was_planned() -> None:
    board = start(planned(5, 10), after(0))
    board = go_to(board, RecordId("s1"), after(7.5))
    board = pause(board, after(17.5))
    steps = [written(board, 1, "a", "b"), written(board, 8, "c"), written(board, 30, "d")]
    ideas = ideas_made(steps, lambda name: name == "Idea")
    first, second = as_it_went(board, ideas, after(40))
    assert (first.minutes, first.over, first.ideas) == (8, 3, 2)
    assert (second.minutes, second.over, second.ideas) == (10, 0, 1)
    assert str(first.ideas_a_minute) == "0.3"
    assert str(second.ideas_a_minute) == "0.1"


def test_a_step_that_never_began_took_no_time_and_is_told_so() -> None:
    (only,) = as_it_went(planned(5), (), after(9))
    assert (only.has_begun, only.minutes, only.ideas_a_minute) == (False, 0, 0)


def test_what_is_no_idea_is_not_counted() -> None:
    board = planned(5)
    assert ideas_made([written(board, 1, "a")], lambda name: name == "Cause") == ()


def test_what_was_carried_forward_is_not_counted_again() -> None:
    board = planned(5)
    first = written(board, 1, "a")
    carried = Idea(
        id=RecordId("b"), parent_id=workshop_of(board).id, order_key="z", source_id=RecordId("a")
    )
    again = first._replace(changes=diff(board, board.put(carried)))
    assert len(ideas_made([first, again], lambda name: name == "Idea")) == 1


def test_who_came_late_or_left_is_told_in_the_order_of_time() -> None:
    board = set_participants(planned(5), ("AK", "BL", "CM"))
    ada, bo, _ = board.children(workshop_of(board).id, Participant)
    board = board.put(
        replace(ada, left_at=instant(after(28))), replace(bo, arrived_at=instant(after(17)))
    )
    told = [(coming.name, coming.has_come, coming.at - after(0)) for coming in comings(board)]
    assert told == [
        ("BL", True, timedelta(minutes=17)),
        ("AK", False, timedelta(minutes=28)),
    ]


def test_an_answer_is_kept_changed_and_dropped_with_its_last_word() -> None:
    question = next(iter(REFLECTIONS))
    board = reflect(planned(5), question, " We began late. ")
    assert answer_of(board, question) == "We began late."
    board = reflect(board, question, "We began on time.")
    assert len(board.children(workshop_of(board).id, Reflection)) == 1
    board = reflect(board, question, "  ")
    assert answer_of(board, question) == ""
    assert reflect(board, question, "") is board


def test_a_question_that_nobody_asks_has_no_answer() -> None:
    with pytest.raises(DomainError):
        reflect(planned(5), "blame", "them")
