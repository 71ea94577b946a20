"""The console's strip on the room: what it sees now, how well it can read that, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton

from dip_workshop.core.wording import tr
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.widgets.controls import button, icon_button, open_below
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_entry, plain_label

# The others are in the menu.
AT_HAND = ("room_freeze", "room_curtain")
STEPS = {"room_part_back": "back", "room_part_on": "forward"}
# The strip is there while the window is.
CLOSE = tr("Close the room’s window")
IN_MENU = ("room_follow", "room_whole", "room_screen", "room_swap", "room", "room_window")


class RoomStrip(QFrame):
    """Words and buttons; `wanted` comes with the id of a window's action."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAccessibleName(tr("The room"))
        self._state = plain_label("", role="subheading", wraps=True)
        self._meter = plain_label("", role="hint", wraps=True)
        self.buttons: dict[str, QPushButton] = {}
        row = FlowRow(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(self._state)
        row.addWidget(self._meter)
        row.addStretch()
        labels = {action.id: action.label for action in WINDOW_ACTIONS}
        for action, picture in STEPS.items():
            row.addWidget(self._button(action, icon_button(picture, labels[action])))
        for action in AT_HAND:
            row.addWidget(self._button(action, button(labels[action], "quiet")))
        self._more = button(tr("Room…"), "quiet")
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.clicked.connect(self._show_menu)
        row.addWidget(self._more)

    def tell(self, state: str, meter: str) -> None:
        """Say what the room sees, and how large its letters are."""
        self._state.setText(state)
        self._meter.setText(meter)
        self._meter.setVisible(bool(meter))

    def say_at(self, action: str, label: str, *, is_possible: bool) -> None:
        """Say at a button what it does now, and whether it can."""
        made = self.buttons[action]
        if action not in STEPS and made.text() != label:
            made.setText(label)
            made.setAccessibleName(label)
        made.setEnabled(is_possible)

    def menu(self) -> QMenu:
        """Return the menu of what is done now and then."""
        menu = QMenu(self)
        rows = {action.id: action for action in WINDOW_ACTIONS}
        for action in IN_MENU:
            label = CLOSE if action == "room_window" else rows[action].label
            entry = menu.addAction(plain_entry(label, rows[action].keys[0]))
            entry.triggered.connect(lambda _=False, name=action: self.wanted.emit(name))
        return menu

    def _show_menu(self) -> None:
        open_below(self._more, self.menu())

    def _button(self, action: str, made: QPushButton) -> QPushButton:
        # A click leaves the keyboard where texts are typed.
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: self.wanted.emit(action))
        self.buttons[action] = made
        return made
