"""Plans: a workshop is made from one, a run sheet is filled from one, or becomes one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dip_workshop.core.room.planning import plan_of, steps_replaced_by_a_plan
from dip_workshop.core.room.plans import LONGEST_PLAN_TITLE, Plan
from dip_workshop.core.room.records import GroundRule, PlanStep
from dip_workshop.core.room.run_sheet import steps_of
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.kinds import Choice
from dip_workshop.textio.plan_files import KeptPlan, keep_plan
from dip_workshop.ui.pages.workshop_page import WorkshopPage
from dip_workshop.ui.run_sheet.plan_words import plan_in_words
from dip_workshop.ui.run_sheet.planning import (
    plan_open_workshop,
    plans_there,
    workshop_from,
    workshop_like_open,
)
from dip_workshop.ui.workshop_window import WorkshopWindow
from dip_workshop.widgets.choosing import ChoiceDialog, TextDialog, accepted
from dip_workshop.widgets.theme import ask

if TYPE_CHECKING:
    from dip_workshop.ui.session_bridge import SessionBridge

OPEN_ONE_FIRST = tr("Open a workshop first: its run sheet is planned there.")


class PlanDesk(QObject):
    """Asks which plan is meant, and what a new one is called."""

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window

    def show(self) -> None:
        """Show the run sheet of the open workshop."""
        if self._window.workbench.bridge_or_say(OPEN_ONE_FIRST) is not None:
            self._window.workbench.go("run_sheet")

    def new_workshop(self) -> None:
        """Make a workshop from a plan that is chosen."""
        kept = self._chosen(tr("Which plan is the new workshop made from?"))
        if kept is not None:
            workshop_from(self._window.workbench, kept.plan)

    def new_like_this(self) -> None:
        """Make a workshop of today with the frame of the one that is open."""
        bridge = self._window.workbench.bridge_or_say(OPEN_ONE_FIRST)
        if bridge is not None:
            self._window.pages.leave()
            workshop_like_open(self._window.workbench, bridge.board)
            shown = self._window.pages.currentWidget()
            if isinstance(shown, WorkshopPage):
                shown.ask_for_title()

    def use(self) -> None:
        """Fill the run sheet of the open workshop from a plan that is chosen."""
        workbench = self._window.workbench
        bridge = workbench.bridge_or_say(OPEN_ONE_FIRST)
        if bridge is None:
            return
        self._window.pages.leave()
        kept = self._chosen(tr("Which plan does this workshop use?"))
        if kept is not None and self._agrees(bridge, kept.plan):
            plan_open_workshop(workbench, kept.plan)
            workbench.go("run_sheet")

    def keep(self) -> None:
        """Keep the run sheet of the open workshop as a plan of one's own."""
        workbench = self._window.workbench
        bridge = workbench.bridge
        if bridge is None or not steps_of(bridge.board):
            workbench.say(tr("There is no run sheet with steps yet, so there is no plan to keep."))
            return
        self._window.pages.leave()
        # A plan outlives its workshop, and is used by others.
        if not self._window.desk("guard").may_go_out(tr("Keep the plan"), (PlanStep, GroundRule)):
            return
        taken = {kept.plan.title.casefold() for kept in plans_there(workbench).plans}
        dialog = TextDialog(
            tr("What is the plan called?"),
            bridge.workshop.text,
            self._window,
            subject=tr(
                "It is offered on the page of all workshops, with the steps as they are planned."
            ),
            refusal=lambda typed: _why_not(typed, taken),
            accept_label=tr("Keep the plan"),
        )
        if accepted(dialog):
            plan = plan_of(bridge.board, " ".join(dialog.answer().split()))
            if workbench.attempt(lambda: keep_plan(workbench.folder, plan)):
                workbench.say(tr("The plan “{title}” was kept.", title=plan.title))

    def _chosen(self, prompt: str) -> KeptPlan | None:
        found = plans_there(self._window.workbench)
        choices = tuple(
            Choice(str(number), kept.plan.title, plan_in_words(kept.plan))
            for number, kept in enumerate(found.plans)
        )
        dialog = ChoiceDialog(prompt, choices, parent=self._window, subject="\n".join(found.faults))
        return found.plans[int(dialog.answer())] if accepted(dialog) else None

    def _agrees(self, bridge: "SessionBridge", plan: Plan) -> bool:
        """Ask first, where the plan takes the place of steps that are there."""
        gone = len(steps_replaced_by_a_plan(bridge.board))
        if not gone:
            return True
        return ask(
            self._window,
            tr("Use another plan"),
            tr_count(
                "“{title}” takes the place of {n} step that has not begun. Shall it?",
                "“{title}” takes the place of {n} steps that have not begun. Shall it?",
                gone,
                title=plan.title,
            ),
            tr("Use the plan"),
            tr("Keep the steps"),
            tr("Steps that have begun stay, and so do all exercises. Undo brings the steps back."),
        )


def _why_not(typed: str, taken: set[str]) -> str:
    title = " ".join(typed.split())
    if not title:
        return tr("A plan needs a name.")
    if len(title) > LONGEST_PLAN_TITLE:
        return tr("A plan’s name has {most} letters at the most.", most=LONGEST_PLAN_TITLE)
    return tr("There is a plan of that name already.") if title.casefold() in taken else ""
