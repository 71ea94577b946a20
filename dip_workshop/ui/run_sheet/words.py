"""The run sheet in words: its rows, its length, and the day by the clock."""

from datetime import datetime

from dip_workshop.catalogue import KIND_TITLES, kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.room.clock import (
    DONE,
    OVER,
    SKIPPED,
    state_of,
    step_in_words,
    time_of_day,
)
from dip_workshop.core.room.instants import SECONDS_A_MINUTE
from dip_workshop.core.room.planning import exercise_of_step
from dip_workshop.core.room.records import PlanStep
from dip_workshop.core.room.run_sheet import (
    MODES,
    allotted,
    finished_at,
    started_at,
    steps_of,
)
from dip_workshop.core.room.timetable import Timetable, planned_minutes, timetable
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.ui.run_sheet.plan_words import minutes_in_words
from dip_workshop.widgets.step_rows import StepRow


def day_in_words(board: Board, now: datetime) -> str:
    """Return how long a run sheet takes and, where that is known, from when to when."""
    steps = steps_of(board)
    if not steps:
        return ""
    length = minutes_in_words(planned_minutes(board))
    told = tr_count("{n} step, {length}", "{n} steps, {length}", len(steps), length=length)
    table = timetable(board, now)
    if table is None:
        return told
    times = {"steps": told, "begins": time_of_day(table.first), "ends": time_of_day(table.ends)}
    if finished_at(board):
        return tr("{steps}: began {begins}, finished {ends}.", **times)
    if started_at(board):
        # A begun minute is a whole one.
        minutes = -(-(table.ends - now).total_seconds() // SECONDS_A_MINUTE)
        times["left"] = minutes_in_words(int(minutes))
        told = tr("{steps}: began {begins}, {left} left, ends {ends}.", **times)
    else:
        told = tr("{steps}: {begins} to {ends}.", **times)
    return f"{told} {_over_in_words(table)}" if table.over is not None else told


def rows_of(board: Board, now: datetime) -> tuple[StepRow, ...]:
    """Return the steps of a run sheet as rows of a list."""
    table, rows, passed = timetable(board, now), [], 0
    for step in steps_of(board):
        begins = table.begins.get(step.id) if table else None
        time = time_of_day(begins) if begins else "" if table else tr("min {n}", n=passed)
        is_over = state_of(board, step) in (DONE, OVER, SKIPPED)
        rows.append(StepRow(step.id, time, step.text, _detail(board, step, now), is_over))
        passed += 0 if step.is_skipped else allotted(step) // SECONDS_A_MINUTE
    return tuple(rows)


def _detail(board: Board, step: PlanStep, now: datetime) -> str:
    """Return how long a step takes or took, with what it is done, and how the room works."""
    mode = MODES.get(step.mode, "") if step.mode else ""
    parts = (step_in_words(board, step, now), title_of_way(board, step), mode)
    return " · ".join(part for part in parts if part)


def _over_in_words(table: Timetable) -> str:
    over = table.over or 0
    if over > 0:
        return tr_count(
            "That is {n} minute longer than the room is free.",
            "That is {n} minutes longer than the room is free.",
            over,
        )
    if over < 0:
        return tr_count("{n} minute to spare.", "{n} minutes to spare.", -over)
    return tr("Just as long as the room is free.")


def title_of_way(board: Board, step: PlanStep) -> str:
    """Return what a step is done with, in words."""
    exercise = exercise_of_step(board, step)
    if exercise is not None:
        return exercise.text or kind_of(exercise).title
    return KIND_TITLES.get(step.kind, step.kind) or tr("Talk")
