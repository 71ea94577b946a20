"""What stands above the fields of an action: which it is, how it stands, where it comes from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.action_words import hint_for
from dip_workshop.core.room.actions import actions_of, sources_of, state_of, what_lacks
from dip_workshop.core.room.records import Action
from dip_workshop.core.wording import tr
from dip_workshop.kinds import Choice
from dip_workshop.session.agreeing import code_of, day_told, state_in_words
from dip_workshop.session.threads import threads_of
from dip_workshop.session.trails import sources_told
from dip_workshop.ui.clock import wall_clock
from dip_workshop.widgets.choosing import ChoiceDialog, accepted
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.reserved_line import ReservedLine
from dip_workshop.widgets.theme import plain_label

BOARD, DELETE, DONE, NEW, ADD = "board", "delete", "done", "new", "add"
TIE, UNTIE = "tie", "untie"
# What the first action is before anything more is said of it.
BARE = Action(id=RecordId("new"), parent_id=None, order_key="")
# Where one that is there tells how it stands.
ENTER_GOES_ON = tr("Enter goes on to the next line; after the last, the next action waits.")
ACTS = (
    (BOARD, tr("Back to the board"), "quiet"),
    (TIE, tr("Comes from what I selected too"), "secondary"),
    (UNTIE, tr("Untie…"), "quiet"),
    (DELETE, tr("Delete"), "quiet"),
    (DONE, tr("Done"), "secondary"),
    (NEW, tr("New action"), "secondary"),
    (ADD, tr("Add this action"), "secondary"),
)


class ActionHead(QWidget):
    """Words about one action or a new one, with the buttons for it; `asked` names which."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        self._title = plain_label("", role="heading")
        self._state = ReservedLine()
        self._from, self._hint = ReservedLine("hint"), ReservedLine("hint")
        row = FlowRow()
        row.setSpacing(12)
        row.addWidget(self._title)
        for name, label, role in ACTS:
            made = button(label, role)
            made.clicked.connect(lambda _=False, n=name: self.asked.emit(n))
            self._buttons[name] = made
            row.addWidget(made)
            if name == BOARD:
                row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._state)
        column.addWidget(self._from)
        column.addWidget(self._hint)

    def show_of(
        self, action: Action | None, sources: str, *, has_board: bool, has_more: bool
    ) -> None:
        """Tell of an action, or of a new one, that comes from sources in words.

        With `has_more` it can be tied to what was selected on a board.
        """
        is_new, is_done = action is None, bool(action and action.closed_on)
        self._title.setText(
            tr("Action {code}", code=code_of(action)) if action else tr("New action")
        )
        words = from_told(sources)
        hint = hint_for(action) if action else ""
        state = state_told(action) if action else ENTER_GOES_ON
        for label, text in ((self._state, state), (self._from, words), (self._hint, hint)):
            label.show_text(text)
        done = self._buttons[DONE]
        done.setText(tr("Open again") if is_done else tr("Done"))
        done.setAccessibleName(done.text())
        for name in (DONE, DELETE, NEW):
            self._buttons[name].setVisible(not is_new)
        self._buttons[ADD].setVisible(is_new)
        self._buttons[BOARD].setVisible(has_board)
        self._buttons[TIE].setVisible(has_more and not is_new)
        self._buttons[UNTIE].setVisible(bool(sources) and not is_new)

    def reserve_for(self, board: Board, selected: tuple[RecordId, ...]) -> None:
        """Leave room for whichever action is shown, so that a table below stays in its place."""
        threads, actions = threads_of(board), actions_of(board)
        ties = [tuple(s.from_id for s in sources_of(board, action.id)) for action in actions]
        told = [sources_told(threads, sources) for sources in (selected, *ties) if sources]
        # The fields must not jump from under the hand when the first action comes.
        self._state.reserve([ENTER_GOES_ON, *map(state_told, actions or (BARE,))])
        self._from.reserve([from_told(sources) for sources in told])
        self._hint.reserve([hint_for(action) for action in actions])
        kept = {name: bool(actions) for name in (DELETE, DONE)}
        for name, is_kept in {**kept, UNTIE: bool(told), TIE: bool(selected)}.items():
            policy = self._buttons[name].sizePolicy()
            policy.setRetainSizeWhenHidden(is_kept)
            self._buttons[name].setSizePolicy(policy)


def which_source(board: Board, tied: tuple[RecordId, ...], parent: QWidget) -> RecordId | None:
    """Return which of its sources an action is to be untied from; asked where it has several."""
    if len(tied) < 2:
        return next(iter(tied), None)
    threads = threads_of(board)
    choices = tuple(Choice(source, sources_told(threads, (source,))) for source in tied)
    prompt = tr("What does it not come from after all?")
    dialog = ChoiceDialog(prompt, choices, parent=parent)
    return RecordId(dialog.answer()) if accepted(dialog) else None


def from_told(sources: str) -> str:
    """Return what an action comes from, as the line above its fields says it; or ""."""
    return tr("From {sources}", sources=sources) if sources else ""


def state_told(action: Action) -> str:
    """Return how an action stands and what it lacks: "Not ready (N): needs an owner"."""
    state = state_in_words(state_of(action, wall_clock.today()))
    if action.closed_on:
        return tr("{state} on {day}", state=state, day=day_told(action.closed_on))
    lacks = what_lacks(action)
    return tr("{state}: needs {what}", state=state, what=", ".join(lacks)) if lacks else state
