"""The keys that choose where the next text goes, and where the last one should have gone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from dip_workshop.widgets.capture_aims import MOST_AIMS
from dip_workshop.widgets.capture_control import CaptureControl
from dip_workshop.widgets.capture_draft import Places


class AimKeys(QObject):
    """Ctrl+1 to Ctrl+9 aim at a place of the board; with Shift they move what was just added."""

    def __init__(
        self,
        control: CaptureControl,
        select: Callable[[Places], None],
        go_to_bar: Callable[[], None],
        editor: QWidget,
    ) -> None:
        super().__init__(editor)
        self._control, self._editor = control, editor
        self._select, self._go_to_bar = select, go_to_bar
        for number in range(MOST_AIMS):
            self._add_key(f"Ctrl+{number + 1}", partial(self.aim_at, number))
            self._add_key(f"Ctrl+Shift+{number + 1}", partial(control.readdress, number))

    def aim_at(self, number: int) -> None:
        """Aim at the place of this number, counted from nought, if there is one."""
        choices = self._control.aims.places()
        if number < len(choices):
            self._select((choices[number],))
            self._go_to_bar()

    def _add_key(self, key: str, act: Callable[[], None]) -> None:
        action = QAction(self._editor)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False: act())
        self._editor.addAction(action)
