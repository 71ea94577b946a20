"""A workshop with a run sheet, and the clock on the wall in a test's own hand."""

from datetime import UTC, datetime, timedelta

import pytest

from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.planning import planned_workshop, sheet_id, use_plan
from dip_workshop.core.room.plans import Plan, PlannedStep
from dip_workshop.core.room.records import PlanStep
from dip_workshop.core.room.run_sheet import current_step, go_to, steps_of
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.main_window import MainWindow

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
PLAN = Plan(
    "Ward problem-solve",
    "",
    (
        PlannedStep("Arrive and agree", 5, mode="people", says="What would make this worth it?"),
        PlannedStep("Write causes", 8, "fishbone", "silent", "What makes that happen?", "Write"),
        PlannedStep("Read them out", 12, "fishbone", "round", "What did you see?", "One each"),
        PlannedStep("Close", 5, says="What do we take away?"),
    ),
    ("One voice at a time",),
)


class Wall:
    """The clock on the wall: it stands still until it is moved on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.moment = NOON
        monkeypatch.setattr(wall_clock, "now", lambda: self.moment)

    def pass_minutes(self, minutes: float) -> None:
        """Move the clock on."""
        self.moment += timedelta(minutes=minutes)


def open_planned(window: MainWindow, plan: Plan = PLAN) -> RecordId:
    """Make a workshop with a run sheet and show its page."""
    workshop_id = window.workbench.store.create_workshop(planned_workshop(plan))
    window.workbench.open_workshop(workshop_id)
    return workshop_id


def run_here(window: MainWindow, plan: Plan = PLAN) -> None:
    """Give the open workshop a run sheet, and have the room at its first step, overrun."""
    bridge = window.workbench.bridge
    assert bridge is not None
    bridge.perform("Plan", sheet_id(bridge.board), lambda board: use_plan(board, plan))
    began = wall_clock.now() - timedelta(minutes=9)
    first = steps_in(window)[0].id
    bridge.perform("Begin", first, lambda board: go_to(board, first, began))


def steps_in(window: MainWindow) -> tuple[PlanStep, ...]:
    """Return the steps of the open workshop."""
    assert window.workbench.bridge is not None
    return steps_of(window.workbench.bridge.board)


def present(window: MainWindow) -> str:
    """Return the title of the present step, "" before the start."""
    assert window.workbench.bridge is not None
    step = current_step(window.workbench.bridge.board)
    return step.text if step else ""
