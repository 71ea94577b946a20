"""Keys and menus, made from a kind's table of commands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.wording import tr
from dip_workshop.kinds import Command, Selection
from dip_workshop.widgets.theme import plain_entry

# More than these are sorted into menus of their own, as far as a section has more than those,
# or than fewer, where the menu would have more rows than a small screen.
MOST_IN_ONE_MENU = 18
MOST_IN_A_SECTION = 5
MOST_ROWS = 17


class CommandActions:
    """One action a command: heard by the whole editor, or a plain key by the boards alone.

    The arrow keys alone are no command's: they walk from one thing to the next.
    `also` adds what others can do with what is selected to the menu of a right click.
    """

    also: Callable[[QMenu], None]

    def __init__(
        self,
        commands: tuple[Command, ...],
        give: Callable[[Command], None],
        editor: QWidget,
        boards: tuple[QWidget, ...],
    ) -> None:
        self._commands = commands
        self._editor = editor
        self.also = lambda _menu: None
        self._actions: dict[str, QAction] = {}
        for command in commands:
            action = QAction(plain_entry(command.label), editor)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.triggered.connect(lambda _=False, c=command: give(c))
            self._actions[command.id] = action
            if any(is_plain_key(key) for key in command.keys):
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                for widget in boards:
                    widget.addAction(action)
            else:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                editor.addAction(action)

    def menu(self, board: Board, selection: Selection, can_all: bool = True) -> QMenu:
        """Return a menu by section: all commands, or without `can_all` those to be given now.

        Where that is more than a small screen has room for, the longer sections open beside it.
        """
        menu = QMenu(self._editor)
        shown = [c for c in self._commands if can_all or c.enabled(board, selection)]
        sections = _by_section(shown)
        most = _most_in_a_section([len(commands) for commands in sections.values()])
        for section, commands in sections.items():
            is_long = len(shown) > MOST_IN_ONE_MENU and len(commands) > most
            part = menu.addMenu(plain_entry(section)) if is_long else menu
            if not is_long and menu.actions():
                menu.addSection(section)
            for command in commands:
                action = self._actions[command.id]
                action.setEnabled(command.enabled(board, selection))
                part.addAction(action)
        if not can_all and selection.ids:
            self.also(menu)
        menu.aboutToHide.connect(self._enable_all)
        return menu

    def _enable_all(self) -> None:
        # A greyed action would swallow its key without a word; giving it says why instead.
        for action in self._actions.values():
            action.setEnabled(True)


def _most_in_a_section(lengths: Sequence[int]) -> int:
    """Return how many commands a section may have that stands in the menu itself, headed."""

    def rows(most: int) -> int:
        return sum(1 if length > most else 1 + length for length in lengths)

    return next((n for n in range(MOST_IN_A_SECTION, 0, -1) if rows(n) <= MOST_ROWS), 0)


def _by_section(commands: Sequence[Command]) -> dict[str, list[Command]]:
    found: dict[str, list[Command]] = {}
    for command in commands:
        found.setdefault(command.section, []).append(command)
    return found


def add_aims(menu: QMenu, names: tuple[str, ...], aim: Callable[[int], None]) -> None:
    """Add a menu of the places that the capture bar can aim at, each with its key."""
    if len(names) < 2:
        return
    menu.addSeparator()
    places = menu.addMenu(tr("Add new texts to"))
    for number, name in enumerate(names):
        action = places.addAction(plain_entry(name, f"Ctrl+{number + 1}"))
        action.triggered.connect(lambda _=False, n=number: aim(n))


def is_plain_key(key: str) -> bool:
    """Return whether a key is one that also types: no Ctrl, no Alt, no function key."""
    last = key.rpartition("+")[2]
    is_function = last.startswith("F") and last[1:].isdigit()
    return "Ctrl+" not in key and "Alt+" not in key and not is_function
