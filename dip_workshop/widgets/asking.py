"""Ask what a command has to know before it can be carried out."""

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import clean
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.kinds import EDIT_TEXT, AskText, Command, ExerciseKind, Selection
from dip_workshop.widgets.board_context import BoardContext
from dip_workshop.widgets.command_words import is_about_selection, subject_of
from dip_workshop.widgets.unfinished import Unfinished

if TYPE_CHECKING:
    from dip_workshop.widgets.choosing import TextDialog

ASKED = "/ask/"

P = ParamSpec("P")


def unless_asked(act: Callable[P, None]) -> Callable[P, None]:
    """Let an act be while a question is open: keys typed as it opens still reach the board.

    Each would ask once more, and the Enter after them would answer with nothing.
    """

    @wraps(act)
    def act_if_unasked(*args: P.args, **kwargs: P.kwargs) -> None:
        if QApplication.activeModalWidget() is None:
            act(*args, **kwargs)

    return act_if_unasked


def answer_to(
    command: Command,
    kind: ExerciseKind,
    context: BoardContext,
    selection: Selection,
    parent: QWidget,
) -> str | None:
    """Return the answer to what a command asks; None where the user left it, or none is there."""
    if command.ask is None:
        return ""
    # Read when something is first asked: a board is painted without it.
    from dip_workshop.widgets.choosing import ChoiceDialog, accepted

    board = context.board()
    subject = subject_of(kind, command, board, selection)
    dialog: TextDialog | ChoiceDialog
    if isinstance(command.ask, AskText):
        subject = command.ask.about(board, selection) or subject
        dialog = _text_dialog(command, command.ask, context, selection, parent, subject)
    else:
        choices = command.ask.choices(board, selection)
        if command.ask.nothing and not choices:
            context.say(command.ask.nothing)
            return None
        now, new = command.ask.now(board, selection), command.ask.new_label
        dialog = ChoiceDialog(command.ask.prompt, choices, new, parent, subject, now)
    return dialog.answer() if accepted(dialog) else None


def _text_dialog(
    command: Command,
    ask: AskText,
    context: BoardContext,
    selection: Selection,
    parent: QWidget,
    subject: str,
) -> "TextDialog":
    from dip_workshop.widgets.choosing import TextDialog
    from dip_workshop.widgets.ordering import OrderDialog

    board = context.board()
    initial = ask.initial(board, selection)
    unfinished = Unfinished(context, place_of_answer(command, board, selection))

    def refusal(answer: str) -> str:
        return why_not(command, context.board(), selection, answer)

    if ask.order is None:
        return TextDialog(
            ask.prompt, initial, parent, subject=subject, unfinished=unfinished, refusal=refusal
        )
    return OrderDialog(
        ask.prompt,
        initial,
        parent,
        items=ask.order(board, selection),
        text_label=ask.text_label,
        subject=subject,
        unfinished=unfinished,
        refusal=refusal,
    )


def ask_in_a_row(
    command: Command, context: BoardContext, selection: Selection, parent: QWidget
) -> None:
    """Ask a command's question and carry it out, again and again, as long as there is more of it.

    After the first answer nothing is selected any more: the command finds what comes next.
    """
    from dip_workshop.widgets.asking_on import InARow, InARowDialog
    from dip_workshop.widgets.choosing import accepted

    ask, again = command.ask, command.again
    if not isinstance(ask, AskText) or again is None:
        raise TypeError(f"{command.id} is not asked in a row")
    meant = [selection]

    def take(answer: str) -> bool:
        words = clean(answer).text
        is_done = context.perform(command.label, lambda b: command.run(b, meant[0], words))
        meant[0] = Selection(selection.exercise_id)
        return is_done

    def about() -> str | None:
        board = context.board()
        is_more = again(board, meant[0]) if meant[0] is not selection else True
        return ask.about(board, meant[0]) if is_more else None

    place = place_of_answer(command, context.board(), selection)
    row = InARow(lambda answer: why_not(command, context.board(), meant[0], answer), take, about)
    unfinished = Unfinished(context, place)
    initial = ask.initial(context.board(), selection)
    accepted(InARowDialog(ask.prompt, initial, parent, unfinished=unfinished, row=row))


def give_again(
    command: Command, again: Callable[[], bool], give: Callable[[Command], None], shown: QWidget
) -> None:
    """Give a command once more where there is more of it, after a second Enter would have come."""
    if not again():
        return

    def give_if_shown() -> None:
        if shown.isVisible():
            give(command)

    QTimer.singleShot(QApplication.doubleClickInterval(), shown, give_if_shown)


def place_of_answer(command: Command, board: Board, selection: Selection) -> str:
    """Return where an answer is remembered while it is typed: by command, and what it is about."""
    about = selection.last if is_about_selection(command, board, selection) else None
    return place_of(command.id, about)


def place_of(command_id: str, about: RecordId | None) -> str:
    """Return where the answer to a command about a place is remembered while it is typed."""
    return f"{ASKED}{command_id}/{about or ''}"


def place_of_edit(place: RecordId) -> str:
    """Return where the changed text of a place is remembered, by F2 or in a field of its own."""
    return place_of(EDIT_TEXT, place)


def why_not(command: Command, board: Board, selection: Selection, answer: str) -> str:
    """Return why a command cannot take an answer, "" where it can."""
    try:
        command.run(board, selection, clean(answer).text)
    except DomainError as refusal:
        return str(refusal)
    return ""
