"""Keys and menus, made from a kind's table of commands."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from dip_workshop.core.board import Board
from dip_workshop.kinds import Command, Selection

ARROWS = ("Left", "Right", "Up", "Down")


class CommandActions:
    """One action a command: heard by the whole editor, or a plain key by the board alone.

    `walkers` are the widgets in which the arrow keys already walk from row to
    row: commands on plain arrow keys are not theirs to hear.
    """

    def __init__(
        self,
        commands: tuple[Command, ...],
        give: Callable[[Command], None],
        editor: QWidget,
        boards: tuple[QWidget, ...],
        walkers: tuple[QWidget, ...],
    ) -> None:
        self._commands = commands
        self._editor = editor
        self._actions: dict[str, QAction] = {}
        for command in commands:
            action = QAction(command.label, editor)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.triggered.connect(lambda _=False, c=command: give(c))
            self._actions[command.id] = action
            if any(is_plain_key(key) for key in command.keys):
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                for widget in boards if _walks(command) else (*boards, *walkers):
                    widget.addAction(action)
            else:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                editor.addAction(action)

    def menu(self, board: Board, selection: Selection) -> QMenu:
        """Return a menu of all commands by section, those that cannot be given now greyed."""
        menu = QMenu(self._editor)
        section = ""
        for command in self._commands:
            if command.section != section:
                section = command.section
                menu.addSection(section)
            action = self._actions[command.id]
            action.setEnabled(command.enabled(board, selection))
            menu.addAction(action)
        menu.aboutToHide.connect(self._enable_all)
        return menu

    def _enable_all(self) -> None:
        # A greyed action would swallow its key without a word; giving it says why instead.
        for action in self._actions.values():
            action.setEnabled(True)


def is_plain_key(key: str) -> bool:
    """Return whether a key is one that also types: no Ctrl, no Alt, no function key."""
    last = key.rpartition("+")[2]
    is_function = last.startswith("F") and last[1:].isdigit()
    return "Ctrl+" not in key and "Alt+" not in key and not is_function


def _walks(command: Command) -> bool:
    return any(key.removeprefix("Shift+") in ARROWS for key in command.keys)
