"""Carrying forward, from the question where to until the texts have arrived."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Exercise
from dip_workshop.kinds import Selection
from dip_workshop.session.carrying import (
    CarriedForward,
    carry_forward,
    carry_targets,
    what_goes,
    which_go,
    why_these,
)
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.choosing import ChoiceDialog, accepted

if TYPE_CHECKING:
    from dip_workshop.ui.session_bridge import SessionBridge


def carry(
    workbench: Workbench, bridge: "SessionBridge", selection: Selection, over: QWidget
) -> None:
    """Take what was found on an exercise to another one, or to the actions, and show it there."""
    board = bridge.board
    target = workbench.attempt(lambda: _ask_where(board, selection, over))
    if not target:
        return
    carried = workbench.attempt(lambda: carry_forward(board, selection, target))
    # The step belongs to the page it leads to: Undo there sends the texts back.
    if carried is None:
        return
    if bridge.perform(tr("Carry forward"), carried.exercise_id, lambda _board: carried.board):
        _show_arrival(workbench, bridge.board, carried)


def _show_arrival(workbench: Workbench, board: Board, carried: CarriedForward) -> None:
    arrived = board.find(carried.exercise_id)
    if isinstance(arrived, Exercise):
        workbench.go("exercise", arrived.id)
        workbench.say(told_of_arrival(carried.count, arrived.text))
        return
    workbench.go("actions")
    workbench.say(
        tr_count(
            "{n} action was made: say in words what will be done, by whom and until when.",
            "{n} actions were made: say in words what will be done, by whom and until when.",
            carried.count,
        )
    )


def told_of_arrival(count: int, title: str) -> str:
    """Return what to say once so many texts were carried forward to an exercise."""
    return tr_count(
        "{n} text is now on “{title}”, tied to where it came from.",
        "{n} texts are now on “{title}”, each tied to where it came from.",
        count,
        title=title,
    )


def _ask_where(board: Board, selection: Selection, over: QWidget) -> str:
    """Return the chosen target, "" where none was; DomainError where nothing can be carried."""
    prompt = tr("Carry {what} forward to…", what=what_goes(board, selection))
    targets = carry_targets(board, selection.exercise_id)
    subject = f"{which_go(board, selection)} {why_these(board, selection)}"
    dialog = ChoiceDialog(prompt, targets, parent=over, subject=subject)
    return dialog.answer() if accepted(dialog) else ""
