"""Carrying forward, from the question where to until the texts have arrived."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.workshop import Exercise
from dip_workshop.kinds import Selection
from dip_workshop.session.carrying import carry_forward, carry_targets, what_goes, which_go
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.choosing import ChoiceDialog, accepted

if TYPE_CHECKING:
    from dip_workshop.ui.session_bridge import SessionBridge


def carry(
    workbench: Workbench, bridge: "SessionBridge", selection: Selection, over: QWidget
) -> None:
    """Take what was found on an exercise to another one and show it there."""
    board = bridge.board
    target = workbench.attempt(lambda: _ask_where(board, selection, over))
    if not target:
        return
    carried = workbench.attempt(lambda: carry_forward(board, selection, target))
    # The step belongs to the page it leads to: Undo there sends the texts back.
    if carried is None:
        return
    if bridge.perform("Carry forward", carried.exercise_id, lambda _board: carried.board):
        arrived = bridge.board.get(carried.exercise_id, Exercise)
        workbench.go("exercise", arrived.id)
        workbench.say(told_of_arrival(carried.count, arrived.text))


def told_of_arrival(count: int, title: str) -> str:
    """Return what to say once so many texts were carried forward to an exercise."""
    texts = "1 text is" if count == 1 else f"{count} texts are"
    return f"{texts} now on “{title}”, each tied to where it came from."


def _ask_where(board: Board, selection: Selection, over: QWidget) -> str:
    """Return the chosen target, "" where none was; DomainError where nothing can be carried."""
    prompt = f"Carry {what_goes(board, selection)} forward to…"
    targets = carry_targets(board, selection.exercise_id)
    dialog = ChoiceDialog(prompt, targets, parent=over, subject=which_go(board, selection))
    return dialog.answer() if accepted(dialog) else ""
