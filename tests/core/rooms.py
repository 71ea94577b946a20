"""Workshops with a run sheet, and whatever a facilitator may do with its clock and its steps."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.room.planning import (
    add_step,
    begin_again,
    change_step,
    duplicate_step,
    move_step,
    planned_workshop,
    remove_step,
    use_plan,
)
from dip_workshop.core.room.plans import Plan, PlannedStep
from dip_workshop.core.room.run_sheet import (
    MODES,
    finish,
    give_minutes,
    go_to,
    pause,
    share_out,
    skip,
    start,
    steps_of,
)

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
CLOCK_ACTS = ("start", "pause", "go", "skip", "give", "share", "finish")
PLAN_ACTS = ("add", "double", "remove", "move", "change", "plan", "again")
TITLES = st.text(min_size=1, max_size=12).filter(str.strip)
STEPS = st.builds(
    PlannedStep,
    title=TITLES,
    minutes=st.integers(1, 30),
    kind=st.sampled_from(("", "fishbone", "affinity")),
    mode=st.sampled_from(tuple(MODES)),
    says=st.text(max_size=20),
    shows=st.text(max_size=20),
)
PLANS = st.builds(
    Plan,
    title=TITLES,
    about=st.text(max_size=20),
    steps=st.lists(STEPS, min_size=1, max_size=8).map(tuple),
    ground_rules=st.lists(TITLES, max_size=3, unique_by=str.casefold).map(tuple),
)


def acts(*names: str) -> st.SearchStrategy[list[tuple[str, int, int, int]]]:
    """Return lists of acts: a name, the place of a step, a number, and seconds since the last."""
    few = st.integers(0, 8)
    return st.lists(st.tuples(st.sampled_from(names), few, few, st.integers(0, 2000)), max_size=15)


def after(minutes: float) -> datetime:
    """Return a moment so many minutes after noon."""
    return NOON + timedelta(minutes=minutes)


def with_steps(*minutes: int) -> Board:
    """Return a workshop with a run sheet of steps of so many minutes."""
    steps = tuple(PlannedStep(f"Step {n}", each) for n, each in enumerate(minutes))
    return planned_workshop(Plan("Delayed discharges", steps=steps))


def played(board: Board, given: list[tuple[str, int, int, int]], now: datetime = NOON):
    """Yield the board and the time after each act that can be done."""
    for name, place, number, seconds in given:
        now += timedelta(seconds=seconds)
        try:
            board = _done(board, name, place, number, now)
        except DomainError:
            continue
        yield board, now


def _done(board: Board, name: str, place: int, number: int, now: datetime) -> Board:
    steps = steps_of(board)
    if name in ("start", "pause", "share", "finish"):
        act = {"start": start, "pause": pause, "share": share_out, "finish": finish}[name]
        return act(board, now)
    if name == "again":
        return begin_again(board)
    if name == "plan":
        return use_plan(board, Plan("Another", steps=(PlannedStep("New", number + 1),)))
    if not steps or name == "add":
        return add_step(board, PlannedStep("More", number + 1)).board
    step_id = steps[place % len(steps)].id
    return {
        "go": lambda: go_to(board, step_id, now),
        "skip": lambda: skip(board, step_id, now),
        "give": lambda: give_minutes(board, step_id, number - 4),
        "double": lambda: duplicate_step(board, step_id).board,
        "remove": lambda: remove_step(board, step_id),
        "move": lambda: move_step(board, step_id, number),
        "change": lambda: change_step(board, step_id, minutes=number, says="What else?"),
    }[name]()
