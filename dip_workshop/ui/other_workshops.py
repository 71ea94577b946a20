"""Edits in a workshop that may not be the one that is open: each is a step of its own workshop."""

from collections.abc import Callable

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.actions import close, open_again
from dip_workshop.core.wording import tr
from dip_workshop.session.agreeing import code_of
from dip_workshop.store.agreed import Agreed, left_open_by, read_agreed
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.workbench import Workbench


def perform_in(
    workbench: Workbench,
    workshop_id: RecordId,
    label: str,
    operation: Callable[[Board], Board],
    told: str,
) -> bool:
    """Make one step in a workshop and say so, with a button that takes it back."""
    bridge = workbench.bridge
    if bridge is not None and bridge.workshop.id == workshop_id:
        if not bridge.perform(label, workshop_id, operation):
            return False
        workbench.offered.emit(told, tr("Undo"), lambda: bridge.take_back(workshop_id, label))
        return True
    from dip_workshop.session.workshop_session import WorkshopSession

    session = workbench.attempt(lambda: WorkshopSession(workbench.store, workshop_id))
    if session is None:
        return False
    if workbench.attempt(lambda: session.perform(label, workshop_id, operation)) is None:
        return False

    def take_back() -> None:
        if workbench.attempt(lambda: session.undo(workshop_id)) is not None:
            workbench.saved.emit()

    workbench.saved.emit()
    workbench.offered.emit(told, tr("Undo"), take_back)
    return True


def tick(workbench: Workbench, agreed: Agreed) -> bool:
    """Close an action of any workshop as done today, or open one that is done again."""
    action_id, today = agreed.action.id, wall_clock.today()
    is_done = bool(agreed.action.closed_on)
    names = {"code": code_of(agreed.action), "workshop": agreed.workshop}

    def operation(board: Board) -> Board:
        return open_again(board, action_id) if is_done else close(board, action_id, today)

    label = tr("Open an action again") if is_done else tr("Close an action")
    told = (
        tr("{code} of “{workshop}” is open again.", **names)
        if is_done
        else tr("{code} of “{workshop}” is done.", **names)
    )
    return perform_in(workbench, agreed.workshop_id, label, operation, told)


def old_actions(workbench: Workbench) -> tuple[Agreed, ...]:
    """Return what earlier workshops of the open workshop's team have left open."""
    bridge = workbench.bridge
    if bridge is None or not bridge.workshop.team.strip():
        return ()
    agreed = workbench.attempt(lambda: workbench.store.ask(read_agreed)) or ()
    workshop = bridge.workshop
    return left_open_by(agreed, workshop.id, workshop.team, workshop.held_on)
