"""A letter alone is a command, a word is a text: keys on a board are heard once that is clear."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

# Keys of a word follow each other sooner than this.
BURST_MS = 300
# A letter that was refused is still the first of a word for so long: who types slowly loses none.
LATE_MS = 2000
MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)


class Held(NamedTuple):
    """A key that waits to be heard: its name in the table of commands, and what it types."""

    name: str
    text: str


class Meanings(NamedTuple):
    """What a plain key means now: its act or None, and why its command cannot be given, or "".

    `begins_name` says whether the next text names what the command of a key makes.
    """

    act_of: Callable[[str], Callable[[], None] | None]
    refusal_of: Callable[[str], str]
    begins_name: Callable[[str], bool]

    def is_command(self, key: str) -> bool:
        """Return whether a key has a command, even one that cannot be given now."""
        return self.act_of(key) is not None or bool(self.refusal_of(key))


class KeyBurst(QObject):
    """Holds a key that is a command until nothing follows it; a word goes on as text, whole.

    Digits that follow each
    other are commands still, each in its turn: as soon as a letter joins them,
    all of them are text. Where a key begins a name, a capital straight after that
    key in small is the name's first letter.
    Other keys leave such words alone: "ePMA down" is a text and no evidence.
    """

    def __init__(
        self,
        meanings: Meanings,
        say: Callable[[str], None],
        type_on: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._meanings, self._say, self._type_on = meanings, say, type_on
        self._held: list[Held] = []
        self._is_refused = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._settle)

    @property
    def is_waiting(self) -> bool:
        """Return whether a key waits to be heard."""
        return bool(self._held) and not self._is_refused

    def listen_to(self, *widgets: QWidget) -> None:
        """Hear the keys of widgets, and a click on them, which ends a wait."""
        for widget in widgets:
            widget.installEventFilter(self)
            if widget.isVisible():
                self._listen_inside(widget)

    def _listen_inside(self, widget: QObject) -> None:
        """Hear clicks on a list too; not before it is seen, for PySide takes 10 ms to find where.

        That is at the first wish for a viewport: it looks through all classes of widgets.
        """
        if isinstance(widget, QAbstractScrollArea):
            widget.viewport().installEventFilter(self)

    def hear(self) -> None:
        """Carry out at once what waits."""
        if self.is_waiting:
            self._carry_out(self._let_go())
        self._let_go()

    def forget(self) -> None:
        """Let go of what waits: the board is left, and a question now would hold that up."""
        self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Claim what types ahead of the shortcuts; whatever else comes ends the wait."""
        kind = event.type()
        if kind == QEvent.Type.Show:
            self._listen_inside(watched)
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut):
            self.hear()
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if kind == QEvent.Type.ShortcutOverride:
            return self._claim(event)
        if kind == QEvent.Type.KeyPress and self._is_ours(event):
            if not event.isAutoRepeat():
                self._take(Held(name_of(event), event.text()))
            return True
        return super().eventFilter(watched, event)

    def _claim(self, event: QKeyEvent) -> bool:
        """Keep a key from the shortcuts where it types."""
        if self._is_ours(event):
            event.accept()
            return True
        if event.key() not in MODIFIERS:
            self.hear()
        return False

    def _is_ours(self, event: QKeyEvent) -> bool:
        # A space alone is the board's own: it moves the view.
        return is_typed(event) and (bool(self._held) or event.text() != " ")

    def _take(self, key: Held) -> None:
        if self._is_refused and key.text.isdigit():
            self._let_go()
        word = [*self._let_go(), key]
        if self._is_name_after_command(word):
            self._carry_out(word[:1])
            self._type_on(key.text)
            return
        is_command = self._meanings.is_command(key.name)
        may_be_command = is_command if len(word) == 1 else all(k.text.isdigit() for k in word)
        if may_be_command:
            self._held = word
            self._timer.start(BURST_MS)
        else:
            self._type_on(_text_of(word))

    def _is_name_after_command(self, word: list[Held]) -> bool:
        first, last = word[0], word[-1]
        is_small_then_capital = first.text.islower() and last.text.isupper()
        return len(word) == 2 and is_small_then_capital and self._meanings.begins_name(first.name)

    def _let_go(self) -> list[Held]:
        """Return what was held, which is held no more."""
        self._timer.stop()
        held, self._held, self._is_refused = self._held, [], False
        return held

    def _settle(self) -> None:
        """Hear what nothing followed; what was refused is kept a while, as the first of a word."""
        was_refused, held = self._is_refused, self._let_go()
        if not was_refused and not self._carry_out(held):
            self._held, self._is_refused = held, True
            self._timer.start(LATE_MS)

    def _carry_out(self, held: list[Held]) -> bool:
        """Do what keys mean; False where all that came of them is the reason why not."""
        did_something = False
        for number, key in enumerate(held):
            act, refusal = self._meanings.act_of(key.name), self._meanings.refusal_of(key.name)
            if act is None and not refusal:
                self._type_on(_text_of(held[number:]))
                return True
            if act is not None:
                act()
                did_something = True
            else:
                self._say(refusal)
        return did_something


def _text_of(keys: list[Held]) -> str:
    return "".join(key.text for key in keys)


def is_typed(event: QKeyEvent) -> bool:
    """Return whether a key press writes something: no Ctrl, no Alt, no arrow."""
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    return bool(event.text()) and event.text().isprintable() and not held


def name_of(event: QKeyEvent) -> str:
    """Return a key as the table of commands writes it; "" for one with AltGr, which only writes."""
    pressed = event.keyCombination()
    if pressed.keyboardModifiers() & Qt.KeyboardModifier.GroupSwitchModifier:
        return ""
    modifiers = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(modifiers, pressed.key())).toString()
