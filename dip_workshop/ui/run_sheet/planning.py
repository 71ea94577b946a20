"""A workshop is made from a plan, or the one that is open gets its steps from one."""

from dip_workshop.core.board import Board
from dip_workshop.core.room.planning import planned_workshop, sheet_id, use_plan
from dip_workshop.core.room.plans import Plan
from dip_workshop.core.wording import tr
from dip_workshop.session.frames import workshop_like
from dip_workshop.textio.plan_files import Plans, all_plans
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.system.language import plan_file
from dip_workshop.ui.workbench import Workbench


def plans_there(workbench: Workbench) -> Plans:
    """Return the plans of the program, in the language installed, and those of one's own."""
    return all_plans(workbench.folder, plan_file)


def workshop_from(workbench: Workbench, plan: Plan) -> None:
    """Make a workshop of today from a plan and show its page."""
    board = planned_workshop(plan, wall_clock.today().isoformat())
    workshop_id = workbench.attempt(lambda: workbench.store.create_workshop(board))
    if workshop_id is not None and workbench.open_workshop(workshop_id):
        workbench.say(
            tr("The workshop has its run sheet. Give it a title and the question of the day.")
        )


def workshop_like_open(workbench: Workbench, board: Board) -> None:
    """Make a workshop of today with the frame of another and show its page."""
    made = workshop_like(board, wall_clock.today().isoformat())
    workshop_id = workbench.attempt(lambda: workbench.store.create_workshop(made))
    if workshop_id is not None and workbench.open_workshop(workshop_id):
        workbench.say(
            tr("This is a new workshop like the last, without its notes. Give it a title.")
        )


def plan_open_workshop(workbench: Workbench, plan: Plan) -> None:
    """Fill the run sheet of the open workshop from a plan."""
    bridge = workbench.bridge
    if bridge is not None:
        label = tr("Use the plan “{title}”", title=plan.title)
        bridge.perform(label, sheet_id(bridge.board), lambda board: use_plan(board, plan))
