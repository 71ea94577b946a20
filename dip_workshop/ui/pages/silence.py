"""Silent writing on an exercise's page: what of its board is shown, and how much waits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import has_veils, workshop_of
from dip_workshop.ui.pages.turn_bar import TurnBar, may_have_turns
from dip_workshop.ui.settings import HIDE_ON_CONSOLE, Settings
from dip_workshop.widgets.controls import button, chip
from dip_workshop.widgets.flow import FlowRow

HIDING = "yes"


class SilenceBar(QWidget):
    """Says how many texts are hidden, with the buttons that reveal them, and whose turn it is.

    Without anything hidden, and without a round, it is not there.
    """

    wanted = Signal(str)

    def __init__(self, settings: Settings, exercise_id: RecordId) -> None:
        super().__init__()
        self._settings, self._exercise_id = settings, exercise_id
        self._shown: tuple[Board, Board] | None = None
        self._has_parts = False
        self.hide()

    def show_of(self, board: Board) -> None:
        """Say what of the exercise is hidden now; what says it is made when there is anything."""
        hidden, is_silent = number_hidden(board, self._exercise_id), workshop_of(board).is_silent
        is_said = is_silent or hidden > 0
        if not self._has_parts:
            if not is_said and not may_have_turns(board, self._exercise_id):
                return
            self._make_parts()
        self._said.setText(hidden_in_words(hidden, is_silent=is_silent))
        self._said.setVisible(is_said)
        for each in self._buttons:
            each.setVisible(hidden > 0)
        self._turn.show_of(board)
        self.setVisible(is_said or not self._turn.isHidden())

    def _make_parts(self) -> None:
        self._has_parts = True
        self._said = chip("", "chipWarn")
        row = FlowRow(self)
        row.setSpacing(8)
        row.addWidget(self._said)
        self._buttons = [
            self._button("reveal_one", tr("Reveal one")),
            self._button("reveal_all", tr("Reveal all")),
        ]
        self._turn = TurnBar(self._exercise_id)
        self._turn.wanted.connect(self.wanted)
        for each in (*self._buttons, self._turn):
            row.addWidget(each)

    def board_to_show(self, board: Board, *, to_the_room: bool) -> Board:
        """Return the board, without the words that are hidden where they shall not be read here."""
        if not to_the_room and self._settings.get(HIDE_ON_CONSOLE) != HIDING:
            return board
        if self._shown is None or self._shown[0] is not board:
            from dip_workshop.core.room.masking import masked

            self._shown = board, masked(board)
        return self._shown[1]

    def _button(self, action: str, label: str) -> QPushButton:
        made = button(label, "quiet")
        # A click leaves the keyboard where texts are typed.
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: self.wanted.emit(action))
        return made


def number_hidden(board: Board, exercise_id: RecordId) -> int:
    """Return how many texts of an exercise wait to be revealed."""
    if not has_veils(board, exercise_id):
        return 0
    # An exercise on which all was written openly does without this.
    from dip_workshop.core.room.silence import hidden_on

    return len(hidden_on(board, exercise_id))


def hidden_in_words(hidden: int, *, is_silent: bool) -> str:
    """Return whether all write in silence, and how many texts are hidden."""
    if is_silent:
        return tr_count("Writing in silence: {n} hidden", "Writing in silence: {n} hidden", hidden)
    return tr_count("{n} hidden", "{n} hidden", hidden)
