"""Make and change a run sheet: from a plan, step by step, and back into a plan."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, id_that_follows, new_id
from dip_workshop.core.records import Record
from dip_workshop.core.room.instants import typed_time
from dip_workshop.core.room.plans import MOST_STEPS, Plan, PlannedStep
from dip_workshop.core.room.records import GroundRule, PlanStep, RunSheet, Stretch
from dip_workshop.core.room.run_sheet import (
    LEAST_MINUTES,
    MODES,
    MOST_MINUTES,
    current_step,
    has_begun,
    run_sheet_of,
    steps_of,
)
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import (
    Exercise,
    describe_workshop,
    exercises_of,
    new_workshop,
    workshop_of,
)

NEW_STEP: Final = PlannedStep(tr("New step"))
_PLANNED: Final = frozenset(PlannedStep._fields) - {"title"} | {"text"}


class AddedStep(NamedTuple):
    """The board with a step more, and which it is."""

    board: Board
    step_id: RecordId


def sheet_id(board: Board) -> RecordId:
    """Return the id of the run sheet that a workshop has, or will have.

    It follows from the workshop's: two laptops that each plan a copy make one run sheet.
    """
    sheet = run_sheet_of(board)
    return sheet.id if sheet else id_that_follows(workshop_of(board).id, RunSheet.__name__)


def planned_workshop(plan: Plan, held_on: str = "") -> Board:
    """Return a new workshop that is called as the plan and has its steps and ground rules."""
    return use_plan(new_workshop(plan.title, held_on), plan)


def steps_replaced_by_a_plan(board: Board) -> tuple[PlanStep, ...]:
    """Return the steps that another plan takes the place of: those that have not begun."""
    current = current_step(board)
    return tuple(
        step
        for step in steps_of(board)
        if not has_begun(board, step) and (current is None or current.id != step.id)
    )


def use_plan(board: Board, plan: Plan) -> Board:
    """Return the board with a plan's steps behind those that have begun; the others go.

    Ground rules are added to those that the room has.
    """
    for step in steps_replaced_by_a_plan(board):
        board = board.drop(step.id)
    board = _with_sheet(board, plan.title)
    sheet = sheet_id(board)
    _refuse_too_many(len(steps_of(board)) + len(plan.steps))
    keys = board.end_keys(sheet, len(plan.steps))
    steps = (_step(sheet, key, step) for key, step in zip(keys, plan.steps, strict=True))
    return _with_rules(board.put(*steps), plan.ground_rules)


def plan_of(board: Board, title: str = "", about: str = "") -> Plan:
    """Return a workshop's run sheet as a plan for others; what the day brought is left out."""
    root = workshop_of(board)
    rules = tuple(rule.text for rule in board.children(root.id, GroundRule))
    return Plan(title or root.text, about, tuple(map(planned, steps_of(board))), rules)


def planned(step: PlanStep) -> PlannedStep:
    """Return what was planned of a step."""
    return PlannedStep(step.text, step.minutes, step.kind, step.mode, step.says, step.shows)


def add_step(
    board: Board, step: PlannedStep = NEW_STEP, after: RecordId | None = None
) -> AddedStep:
    """Return the board with a step more, behind another one or at the end."""
    board = _with_sheet(board, "")
    sheet, steps = sheet_id(board), steps_of(board)
    _refuse_too_many(len(steps) + 1)
    place = next((n for n, each in enumerate(steps, 1) if each.id == after), len(steps))
    following = steps[place].id if place < len(steps) else None
    made = _step(sheet, board.keys_ahead_of(sheet, following, 1)[0], step)
    return AddedStep(board.put(made), made.id)


def duplicate_step(board: Board, step_id: RecordId) -> AddedStep:
    """Return the board with a step once more behind itself, as planned and not yet begun."""
    return add_step(board, planned(board.get(step_id, PlanStep)), step_id)


def remove_step(board: Board, step_id: RecordId) -> Board:
    """Return the board without a step; one that has begun stays, as part of what happened."""
    step, current = board.get(step_id, PlanStep), current_step(board)
    if has_begun(board, step) or (current is not None and current.id == step_id):
        raise DomainError(
            tr(
                "“{step}” has begun, so it stays in the run sheet; skip it, or plan the day anew.",
                step=shortened(step.text),
            )
        )
    return board.drop(step_id)


def move_step(board: Board, step_id: RecordId, place: int) -> Board:
    """Return the board with a step at a place, counted from 0 among the others.

    One that has begun stays where it is, and none comes ahead of one that began before it:
    the times of a day go one way.
    """
    step = board.get(step_id, PlanStep)
    sheet, steps = step.parent_id, steps_of(board)
    if has_begun(board, step):
        raise DomainError(tr("A step that has begun stays in its place."))
    others = [each for each in steps if each.id != step_id]
    here = steps.index(step)
    begun = (n + 1 for n, each in enumerate(steps[:here]) if has_begun(board, each))
    place = max(place, max(begun, default=0))
    ahead_of = others[place].id if place < len(others) else None
    if [*(s.id for s in others[:place]), step_id] == [s.id for s in steps_of(board)[: place + 1]]:
        return board
    return board.change(step_id, order_key=board.keys_ahead_of(sheet, ahead_of, 1, {step_id})[0])


def change_step(board: Board, step_id: RecordId, **fields: Any) -> Board:
    """Return the board with what is planned of a step changed; DomainError where that cannot be.

    A step of another kind lets go of its exercise, which stays in the workshop.
    """
    step = board.get(step_id, PlanStep)
    if unknown := fields.keys() - _PLANNED:
        raise TypeError(f"a plan has no {sorted(unknown)}")
    if not str(fields.get("text", "-")).strip():
        raise DomainError(tr("A step needs a title, so the old one was kept."))
    if fields.get("mode", "") not in MODES:
        raise DomainError(tr("There is no such way to work, so nothing was changed."))
    changed = replace(step, **fields)
    if not LEAST_MINUTES <= changed.minutes <= MOST_MINUTES:
        raise DomainError(
            tr(
                "A step takes {least} to {most} minutes, so the old number was kept.",
                least=LEAST_MINUTES,
                most=MOST_MINUTES,
            )
        )
    if changed.kind != step.kind:
        changed = replace(changed, exercise_id=None)
    return board.put(replace(changed, extra=max(changed.extra, LEAST_MINUTES - changed.minutes)))


def set_times(board: Board, **times: str) -> Board:
    """Return the board with `begins_at` or `ends_at` set as somebody typed it; "" is none."""
    stored = {name: typed_time(typed) for name, typed in times.items()}
    if None in stored.values():
        raise DomainError(tr("A time of day looks like 14:30, so the old one was kept."))
    board = _with_sheet(board, "")
    return board.change(sheet_id(board), **stored)


def begin_again(board: Board) -> Board:
    """Return the board with the run sheet as planned, before its start; exercises stay as they are.

    After a rehearsal the real day begins with every clock at nothing.
    """
    sheet = run_sheet_of(board)
    if sheet is None:
        return board
    fresh: list[Record] = [replace(sheet, current_id=None, finished_at="")]
    for step in steps_of(board):
        fresh.append(replace(step, extra=0, is_skipped=False))
        fresh += [replace(s, deleted=True) for s in board.children(step.id, Stretch)]
    return describe_workshop(board.put(*fresh), is_silent=False)


def exercise_of_step(board: Board, step: PlanStep) -> Exercise | None:
    """Return the exercise that a step is done with, once there is one."""
    wanted = step.exercise_id
    return next((each for each in exercises_of(board) if each.id == wanted), None)


def choose_exercise(board: Board, step_id: RecordId, kind: str, exercise_id: RecordId) -> Board:
    """Return the board with a step done with an exercise that is there, of a kind."""
    step, exercise = board.get(step_id, PlanStep), board.get(exercise_id, Exercise)
    return board.put(replace(step, kind=kind, exercise_id=exercise.id))


def _with_sheet(board: Board, title: str) -> Board:
    """Return the board with a run sheet, which takes a title where it has none."""
    sheet = run_sheet_of(board)
    if sheet is None:
        root = workshop_of(board).id
        key = board.end_key(root)
        sheet = RunSheet(id=sheet_id(board), parent_id=root, order_key=key)
    return board.put(replace(sheet, text=title or sheet.text))


def _with_rules(board: Board, rules: Iterable[str]) -> Board:
    root = workshop_of(board).id
    known = {rule.text.casefold() for rule in board.children(root, GroundRule)}
    new = [rule for rule in rules if rule.casefold() not in known]
    keys = board.end_keys(root, len(new))
    return board.put(
        *(
            GroundRule(id=new_id(), parent_id=root, order_key=key, text=rule)
            for key, rule in zip(keys, new, strict=True)
        )
    )


def _step(sheet: RecordId, key: str, step: PlannedStep) -> PlanStep:
    fields = step._asdict()
    title = fields.pop("title")
    return PlanStep(id=new_id(), parent_id=sheet, order_key=key, text=title, **fields)


def _refuse_too_many(count: int) -> None:
    if count > MOST_STEPS:
        raise DomainError(
            tr("A run sheet has {most} steps at the most, so nothing was added.", most=MOST_STEPS)
        )
