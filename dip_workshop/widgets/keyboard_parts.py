"""Which part of an editor has the keyboard, and which one gets it back."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class KeyboardParts(QObject):
    """The parts of an editor in their round; the first is home to the keyboard."""

    def __init__(self, owner: QWidget, *parts: QWidget) -> None:
        super().__init__(owner)
        self._parts = parts
        self._last, self._away = parts[:2]
        for part in parts:
            part.installEventFilter(self)

    def go_to_next(self) -> None:
        """Move the keyboard to the next part that is shown, and round again."""
        shown = [part for part in self._parts if part.isVisible()]
        here = next((n for n, part in enumerate(shown) if part.hasFocus()), -1)
        shown[(here + 1) % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_home(self) -> None:
        """Move the keyboard to the first part."""
        self._parts[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_home(self) -> None:
        """Move the keyboard out of the first part, to the one that had it last beside that."""
        part = self._away if self._away.isVisible() else self._parts[1]
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_back(self) -> None:
        """Give the keyboard to the part that had it last: no button keeps it after its deed."""
        last = self._last if self._last.isVisible() else self._parts[0]
        last.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note the part that the keyboard comes to."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._last = watched
            if watched is not self._parts[0]:
                self._away = watched
        return super().eventFilter(watched, event)
