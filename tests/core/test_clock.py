"""What the clock shows and how each step is told, at any moment."""

from datetime import timedelta

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.clock import (
    DONE,
    FORGOTTEN_AFTER,
    NOW,
    OVER,
    SKIPPED,
    clock_of,
    digits,
    in_lines,
    last_work_before_a_gap,
    state_of,
    step_in_words,
    time_of_day,
)
from dip_workshop.core.room.clock_words import (
    digits_of,
    end_in_words,
    left_in_words,
    offer_of,
    word_beside,
)
from dip_workshop.core.room.run_sheet import (
    finish,
    give_minutes,
    go_to,
    pause,
    share_out,
    skip,
    start,
    steps_of,
)
from dip_workshop.core.workshop import (
    describe_workshop,
    has_run_sheet,
    new_workshop,
    workshop_of,
)
from tests.core.test_room_records import NOON, after, planned


def test_there_is_no_clock_where_nothing_was_planned() -> None:
    assert clock_of(new_workshop("Ward"), NOON) is None
    assert clock_of(planned(), NOON) is None
    assert has_run_sheet(planned())
    assert not has_run_sheet(planned().drop(RecordId("sheet")))


def test_before_the_start_it_shows_the_first_step_whole() -> None:
    clock = clock_of(planned(5, 10), NOON)
    assert (clock.left, clock.share, clock.has_started, clock.is_over) == (300, 1.0, False, False)


def test_it_counts_down_and_then_says_how_much_it_is_over() -> None:
    board = start(planned(5, 10), NOON)
    assert digits(clock_of(board, after(1.8)).left) == "03:12"
    over = clock_of(board, after(8) + timedelta(seconds=10))
    assert (over.is_over, digits(over.left), over.share) == (True, "3:10", 0.0)
    assert digits(0) == "0:00"


def test_lateness_can_be_shared_out_as_long_as_a_step_ahead_has_a_minute_to_give() -> None:
    board = start(planned(5, 10), NOON)
    assert not clock_of(board, after(5.5)).can_catch_up
    late = clock_of(board, after(9.5))
    assert (late.minutes_late, late.can_catch_up) == (4, True)
    assert not clock_of(share_out(board, after(9)), after(9)).can_catch_up
    assert not clock_of(start(planned(5, 1), NOON), after(9)).can_catch_up


def test_a_clock_left_on_overnight_is_called_forgotten_and_a_paused_one_never() -> None:
    board, morning = start(planned(5, 10), NOON), NOON + timedelta(hours=20)
    assert clock_of(board, NOON + FORGOTTEN_AFTER).forgotten_since is None
    assert clock_of(board, morning).forgotten_since == NOON
    paused = clock_of(pause(board, after(4)), morning)
    assert (paused.forgotten_since, paused.paused_at, paused.left) == (None, after(4), 60)


def test_each_step_says_what_was_planned_and_what_it_took() -> None:
    board = start(planned(5, 10, 20, 8, 4), NOON)
    ids = [step.id for step in steps_of(board)]
    board = go_to(board, ids[1], after(4))
    board = go_to(board, ids[2], after(17))
    board = give_minutes(skip(board, ids[3], after(18)), ids[4], 2)
    steps = steps_of(board)
    assert [state_of(board, step) for step in steps[:4]] == [DONE, OVER, NOW, SKIPPED]
    assert [step_in_words(board, step, after(40)) for step in steps] == [
        "5 min · done in 4 min",
        "10 min · done, 3 min over",
        "20 min · now, 3 min over",
        "8 min · skipped",
        "4 + 2 min",
    ]


def test_a_begun_minute_counts_from_its_half_on_in_every_step() -> None:
    for minutes, told in ((0.5, "1 min"), (1.5, "2 min"), (2.5, "3 min"), (2.4, "2 min")):
        board = go_to(start(planned(5, 10), NOON), steps_of(planned(5, 10))[1].id, after(minutes))
        words = step_in_words(board, steps_of(board)[0], after(9))
        assert words == f"5 min · done in {told}"


def test_once_all_is_finished_no_step_is_the_present_one() -> None:
    board = finish(start(planned(5, 10), NOON), after(3))
    assert clock_of(board, after(9)).finished_at == after(3)
    assert state_of(board, steps_of(board)[0]) == DONE


def test_several_questions_stand_as_several() -> None:
    assert in_lines("What makes that happen? ") == "What makes that happen?"
    assert in_lines("\nWho?\n\n When? ") == "• Who?\n• When?"


def test_the_clock_says_what_its_digits_are_and_when_all_ends() -> None:
    def told(board: Board, minutes: float) -> tuple[str, str, str]:
        clock = clock_of(board, after(minutes))
        return digits_of(clock), word_beside(clock), end_in_words(clock)

    def ends(minutes: int) -> str:
        return f"ends {time_of_day(after(minutes))}"

    board = planned(5, 10)
    assert told(board, 0) == ("05:00", "not started", f"{ends(15)} if you start now")
    board = start(board, NOON)
    assert told(board, 1) == ("04:00", "", ends(15))
    assert told(board, 8) == ("3:00", "over", ends(18))
    assert told(go_to(board, steps_of(board)[1].id, after(2)), 2)[2] == f"{ends(12)}, 3 min in hand"
    late = go_to(board, steps_of(board)[1].id, after(9))
    assert told(late, 9)[2] == f"{ends(19)}, 4 min late"
    assert told(pause(board, after(2)), 9)[:2] == ("03:00", "paused")
    assert told(pause(board, after(6)), 9)[:2] == ("1:00", "over, paused")
    assert told(finish(board, after(6)), 9)[:2] == ("", "finished")


def test_it_offers_to_catch_up_or_to_stop_where_it_was_left_on() -> None:
    board = start(planned(5, 10), NOON)
    assert offer_of(clock_of(board, after(5)), after(5)) is None
    assert offer_of(clock_of(board, after(9)), after(9)).act == "share_out"
    assert offer_of(clock_of(board, after(900)), after(900)).act == "stop_left_on"


def test_what_is_read_out_is_told_to_the_minute() -> None:
    board = start(planned(5, 10), NOON)
    told = [left_in_words(clock_of(board, after(n))) for n in (0, 4.2, 5, 6.5)]
    assert [words.replace("“”", "it") for words in told] == [
        "5 minutes left of it",
        "1 minute left of it",
        "The time of it is up",
        "it is 1 minute over",
    ]


def test_work_was_last_saved_before_the_longest_time_without_any() -> None:
    saved = [after(minutes) for minutes in (-30, 2, 9, 600, 601)]
    assert last_work_before_a_gap(saved, NOON, after(640)) == after(9)
    assert last_work_before_a_gap([], NOON, after(640)) == NOON


def test_a_silence_that_was_ended_does_not_come_back_with_the_end_of_a_pause() -> None:
    board = planned(5, 10)
    board = start(board.change(steps_of(board)[0].id, mode="silent"), NOON)
    assert workshop_of(board).is_silent
    board = describe_workshop(board, is_silent=False)
    assert not workshop_of(start(pause(board, after(1)), after(2))).is_silent


def test_a_silence_begun_by_hand_lasts_over_a_pause_and_until_another_step() -> None:
    board = start(planned(5, 10), NOON)
    first, second = steps_of(board)
    board = describe_workshop(board, is_silent=True)
    assert workshop_of(start(pause(board, after(1)), after(2))).is_silent
    assert workshop_of(go_to(board, first.id, after(3))).is_silent
    assert not workshop_of(go_to(board, second.id, after(3))).is_silent


def test_the_offer_to_catch_up_says_what_it_would_do_and_takes_full_minutes_alone() -> None:
    board = start(planned(5, 10, 7), NOON)
    steps = steps_of(board)
    board = board.change(steps[1].id, text="Act").change(steps[2].id, text="Close")
    then = after(8) + timedelta(seconds=50)
    offer = offer_of(clock_of(board, then), then)
    assert offer is not None
    assert (offer.label, offer.note) == ("3 min late", "Shorten Act 10 → 8 min, Close 7 → 6 min?")
    shared = share_out(board, then)
    assert [step.minutes + step.extra for step in steps_of(shared)] == [5, 8, 6]
    assert offer_of(clock_of(shared, then), then) is None


def test_a_step_that_was_left_at_once_was_done_in_under_a_minute() -> None:
    board = start(planned(5, 10), NOON)
    first, second = steps_of(board)
    board = go_to(board, second.id, after(0.2))
    assert step_in_words(board, first, after(3)) == "5 min · done in under 1 min"
