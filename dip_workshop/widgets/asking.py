"""Ask what a command has to know before it can be carried out."""

from PySide6.QtWidgets import QWidget

from dip_workshop.core.board import Board
from dip_workshop.kinds import AskText, Command, ExerciseKind, Selection
from dip_workshop.widgets.choosing import ChoiceDialog, TextDialog, accepted
from dip_workshop.widgets.command_words import subject_of


def answer_to(
    command: Command, kind: ExerciseKind, board: Board, selection: Selection, parent: QWidget
) -> str | None:
    """Return the answer to what a command asks; None where the user left it."""
    if command.ask is None:
        return ""
    subject = subject_of(kind, command, board, selection)
    dialog: TextDialog | ChoiceDialog
    if isinstance(command.ask, AskText):
        initial = command.ask.initial(board, selection)
        dialog = TextDialog(command.ask.prompt, initial, parent, subject)
    else:
        choices = command.ask.choices(board, selection)
        dialog = ChoiceDialog(command.ask.prompt, choices, command.ask.new_label, parent, subject)
    return dialog.answer() if accepted(dialog) else None
