"""Everyone has one turn in a round, whoever comes, leaves, comes back or is skipped meanwhile."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.room.people import (
    arrive,
    come_back,
    count_more,
    in_the_room,
    leave,
    people_of,
)
from dip_workshop.core.room.planning import add_step
from dip_workshop.core.room.records import Turn
from dip_workshop.core.room.rounds import (
    AGAIN,
    DONE,
    NOW,
    PASSED,
    SKIPPED,
    STATES,
    current_round,
    current_turn,
    last_round,
    stop_round,
    turns_of,
)
from dip_workshop.core.room.run_sheet import finish, go_to, start, steps_of
from dip_workshop.core.room.turns import (
    name_of,
    next_turn,
    room_line,
    seconds_left,
    skip_turn,
    start_round,
    told_of_end,
    upcoming,
    without_who_left,
)
from dip_workshop.core.workshop import describe_workshop, new_workshop

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
NAMES = ("AK", "BL", "CM", "DJ")


def after(seconds: int) -> datetime:
    return NOON + timedelta(seconds=seconds)


def room(*names: str) -> Board:
    board = new_workshop("Beds by noon")
    for name in names:
        board = arrive(board, name, "", NOON)
    return board


def begun(*names: str, seed: int = 1) -> Board:
    return start_round(room(*names), "What gets in the way?", 60, Random(seed), NOON)


def whose(board: Board) -> str:
    turn = current_turn(board)
    assert turn is not None
    return name_of(board, turn)


def person_called(board: Board, name: str) -> RecordId:
    return next(person.id for person in people_of(board) if person.text == name)


def played(board: Board) -> list[str]:
    """Press Next until the round is over, and return whose turns there were."""
    order = []
    while current_round(board) is not None:
        order.append(whose(board))
        board = next_turn(board, NOON)
    return order


def test_everyone_has_one_turn_in_an_order_of_chance():
    orders = {tuple(played(begun(*NAMES, seed=seed))) for seed in range(60)}
    assert all(sorted(order) == sorted(NAMES) for order in orders)
    assert {order[0] for order in orders} == set(NAMES)


def test_the_room_sees_whose_turn_it_is_and_the_time_from_what_is_stored():
    line = room_line(begun("AK"), after(25))
    assert line is not None
    assert line == ("What gets in the way?", "AK", 35, 60)
    late = room_line(begun("AK"), after(75))
    assert late is not None
    assert late.left == -15
    assert room_line(stop_round(begun("AK"), NOON), NOON) is None
    assert room_line(room("AK"), NOON) is None


def test_whoever_is_skipped_comes_back_at_the_end_once():
    board = begun(*NAMES)
    first = whose(board)
    board = skip_turn(board, NOON)
    assert [name_of(board, turn) for turn in upcoming(board)][-1] == first
    assert played(board)[-1] == first
    while whose(board) != first:
        board = next_turn(board, NOON)
    board = skip_turn(board, NOON)
    assert current_round(board) is None
    of = last_round(board)
    assert of is not None
    assert [turn.state for turn in turns_of(board, of)] == [DONE, DONE, DONE, PASSED]


def test_whoever_comes_late_joins_the_end_ahead_of_those_who_were_skipped():
    board = begun("AK", "BL")
    skipped = whose(board)
    board = arrive(skip_turn(board, NOON), "Late", "", NOON)
    board = next_turn(board, NOON)
    assert whose(board) == "Late"
    assert whose(next_turn(board, NOON)) == skipped


def test_whoever_leaves_in_the_midst_of_their_turn_hands_it_on_and_has_it_once_back():
    board = begun("AK", "BL")
    first, following = whose(board), name_of(board, upcoming(board)[0])
    assert without_who_left(board, NOON) is board
    gone = without_who_left(leave(board, person_called(board, first), NOON), after(20))
    assert whose(gone) == following
    assert seconds_left(gone, after(20)) == 60
    back = come_back(gone, person_called(gone, first))
    assert played(back) == [following, first]
    none = without_who_left(leave(gone, person_called(gone, following), NOON), after(30))
    assert current_round(none) is None


def test_whoever_has_left_is_passed_over_and_has_a_turn_after_all_once_back():
    board = begun("AK", "BL", "CM")
    following = name_of(board, upcoming(board)[0])
    board = leave(board, person_called(board, following), NOON)
    board = next_turn(board, NOON)
    assert whose(board) != following
    board = come_back(board, person_called(board, following))
    assert whose(next_turn(board, NOON)) == following


def test_where_only_a_count_is_known_each_has_a_seat_and_a_late_one_a_further_one():
    board = describe_workshop(new_workshop("Beds"), head_count=3)
    board = start_round(board, "", 60, Random(3), NOON)
    board = count_more(board, 1)
    assert sorted(played(board)) == ["Seat 1", "Seat 2", "Seat 3", "Seat 4"]
    assert played(board)[-1] == "Seat 4"


def test_where_some_are_named_and_more_are_counted_all_have_seats():
    board = describe_workshop(room("AK"), head_count=3)
    board = start_round(board, "", 60, Random(3), NOON)
    assert sorted(played(board)) == ["Seat 1", "Seat 2", "Seat 3"]


def test_a_round_wants_somebody_and_a_time_that_can_be_kept():
    for refused in (
        lambda: start_round(new_workshop("Beds"), "", 60, Random(1), NOON),
        lambda: start_round(room("AK"), "", 0, Random(1), NOON),
        lambda: next_turn(room("AK"), NOON),
    ):
        with pytest.raises(DomainError):
            refused()


def test_a_new_round_ends_the_one_before():
    board = start_round(begun(*NAMES), "", 30, Random(2), NOON)
    going = current_round(board)
    assert going is not None
    assert going.seconds == 30
    assert sorted(played(board)) == sorted(NAMES)


def test_somebody_whom_two_laptops_took_in_has_one_turn_all_the_same():
    board = begun("AK", "BL")
    going = current_round(board)
    assert going is not None
    twice = Turn(
        id=new_id(),
        parent_id=going.id,
        order_key=board.end_key(going.id),
        person_id=person_called(board, "AK"),
    )
    running = Turn(
        id=new_id(),
        parent_id=going.id,
        order_key=board.end_key(going.id),
        person_id=person_called(board, "BL"),
        state=NOW,
    )
    assert sorted(played(board.put(twice))) == ["AK", "BL"]
    assert len(played(board.put(running))) <= 2


ACTS = st.lists(
    st.tuples(st.sampled_from(("next", "skip", "arrive", "leave", "back")), st.integers(0, 9)),
    max_size=40,
)


@given(st.integers(1, 6), st.integers(), ACTS)
def test_no_one_twice_before_all_once_under_any_comings_goings_and_skips(
    count: int, seed: int, acts: list[tuple[str, int]]
):
    board = begun(*(f"P{n}" for n in range(count)), seed=seed)
    going = current_round(board)
    assert going is not None
    heard: list[RecordId | None] = []
    for act, number in acts:
        turn = current_turn(board)
        if turn is None:
            break
        assert sum(t.state in (NOW, AGAIN) for t in turns_of(board, going)) == 1
        assert {t.state for t in turns_of(board, going)} <= STATES.keys()
        people = people_of(board)
        someone = people[number % len(people)].id
        if act == "next":
            heard.append(turn.person_id)
            board = next_turn(board, NOON)
        elif act == "skip":
            heard += [turn.person_id] if turn.state == AGAIN else []
            board = skip_turn(board, NOON)
        elif act == "arrive":
            board = arrive(board, f"Late {number}", "", NOON)
        else:
            board = leave(board, someone, NOON) if act == "leave" else come_back(board, someone)
        following = current_turn(board)
        if act in ("next", "skip") and following is not None:
            assert following.person_id in {person.id for person in in_the_room(board)}
    while (turn := current_turn(board)) is not None:
        heard.append(turn.person_id)
        board = next_turn(board, NOON)
    assert len(heard) == len(set(heard)), "somebody had two turns"
    assert board.check() == ()


@given(st.integers(1, 6), st.integers(), ACTS)
def test_at_the_end_of_a_round_nobody_in_the_room_is_left_without_a_turn(
    count: int, seed: int, acts: list[tuple[str, int]]
):
    board = begun(*(f"P{n}" for n in range(count)), seed=seed)
    going = current_round(board)
    assert going is not None
    moves = iter([*acts, *(("next", 0),) * 100])
    while current_round(board) is not None:
        act, number = next(moves)
        people = people_of(board)
        someone = people[number % len(people)].id
        if act in ("next", "skip"):
            board = (next_turn if act == "next" else skip_turn)(board, NOON)
        elif act == "arrive":
            board = arrive(board, f"Late {number}", "", NOON)
        else:
            board = leave(board, someone, NOON) if act == "leave" else come_back(board, someone)
    over = [t for t in turns_of(board, going) if t.state in (DONE, PASSED)]
    assert {p.id for p in in_the_room(board)} <= {t.person_id for t in over}
    assert not any(t.state in (NOW, AGAIN) for t in turns_of(board, going))
    left_over = [t for t in turns_of(board, going) if t.state in ("", SKIPPED)]
    assert all(t.person_id not in {p.id for p in in_the_room(board)} for t in left_over)


def on_a_step(board: Board) -> Board:
    """Return the board with a run sheet of two steps, the clock running for the first."""
    return start(add_step(add_step(board).board).board, NOON)


def test_a_round_ends_with_its_step_and_what_was_missed_is_told() -> None:
    board = on_a_step(room(*NAMES))
    board = start_round(board, "", 60, Random(1), NOON)
    first, second = steps_of(board)
    assert current_round(go_to(board, first.id, after(10))) is not None
    gone_on = go_to(board, second.id, after(70))
    assert (current_round(gone_on), room_line(gone_on, after(900))) == (None, None)
    assert told_of_end(board, gone_on) == (
        "The round ended with the step, before 3 people had a turn."
    )
    assert told_of_end(gone_on, gone_on) == ""


def test_a_workshop_that_is_finished_has_no_round_going_on() -> None:
    board = start_round(on_a_step(room(*NAMES)), "", 60, Random(1), NOON)
    assert room_line(finish(board, after(70)), after(900)) is None
