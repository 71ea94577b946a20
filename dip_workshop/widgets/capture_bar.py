"""The bar at the bottom of every board: it keeps the keyboard and takes texts as they come."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from dip_workshop.core.wording import tr
from dip_workshop.widgets.draft_pace import DraftPace
from dip_workshop.widgets.theme import dress_again, plain_label
from dip_workshop.widgets.typed_undo import TypedUndo
from dip_workshop.widgets.unfinished import Unfinished

if TYPE_CHECKING:
    from dip_workshop.widgets.unfinished_offer import UnfinishedOffer

MOST_LINES_SHOWN = 4
DOCUMENT_MARGIN = 8
ROOM_HINT = tr("Esc or F11: back")
# Both margins, and a gap between the two hints.
HINTS_SPACE = 32 + 24


class CaptureField(QPlainTextEdit):
    """A text field where Enter sends, Shift+Enter breaks the line, and a pasted list is offered."""

    sent = Signal(str)
    sent_and_dived = Signal(str)
    list_pasted = Signal(str)
    last_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(DOCUMENT_MARGIN)
        self.textChanged.connect(self.fit_height)
        TypedUndo(self)
        self._keys: dict[tuple[Qt.Key, bool], Callable[[], None]] = {
            (Qt.Key.Key_Return, False): lambda: self.sent.emit(self.toPlainText()),
            (Qt.Key.Key_Enter, False): lambda: self.sent.emit(self.toPlainText()),
            (Qt.Key.Key_Return, True): lambda: self.sent_and_dived.emit(self.toPlainText()),
            (Qt.Key.Key_Enter, True): lambda: self.sent_and_dived.emit(self.toPlainText()),
            (Qt.Key.Key_Escape, False): self.left.emit,
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Send on Enter; bring back the last text on Up in an empty field."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        with_control = modifiers == Qt.KeyboardModifier.ControlModifier
        act = self._keys.get((Qt.Key(event.key()), with_control))
        if act is not None and (with_control or modifiers == Qt.KeyboardModifier.NoModifier):
            act()
        elif event.key() == Qt.Key.Key_Up and not self.toPlainText() and not modifiers:
            self.last_wanted.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Offer a pasted list, or what must be mended; take anything else as plain text alone."""
        # Its patterns are made when a text is first pasted, and not at the start.
        from dip_workshop.core.garbled import mend_garbled

        text = source.text()
        is_offered = len(text.strip().splitlines()) > 1 or mend_garbled(text).lines
        if not self.toPlainText().strip() and is_offered:
            self.list_pasted.emit(text)
        else:
            self.insertPlainText(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Take plain text and nothing else: no pictures, no files."""
        return source.hasText()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Keep the height right when the font changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit_height()

    def resizeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Count the lines anew in the new width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.fit_height()

    def fit_height(self) -> None:
        """Be as high as the text, within bounds."""
        lines = int(self.document().size().height()) if self.toPlainText() else self._hint_lines()
        shown = min(max(lines, 1), MOST_LINES_SHOWN)
        # Only where there is more to see: a bar that is there by a pixel eats into the words.
        bar = Qt.ScrollBarPolicy
        policy = bar.ScrollBarAsNeeded if lines > MOST_LINES_SHOWN else bar.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        height = shown * self.fontMetrics().lineSpacing() + 22
        if self.height() != max(height, 44):
            self.setFixedHeight(max(height, 44))

    def _hint_lines(self) -> int:
        """Return on how many lines the hint in an empty field stands."""
        measure = self.fontMetrics()
        # Not `viewport()`: at the first wish for it PySide looks through all classes of widgets.
        width = self.maximumViewportSize().width() - 2 * DOCUMENT_MARGIN
        room = QRect(0, 0, width, 0)
        hint = measure.boundingRect(room, Qt.TextFlag.TextWordWrap, self.placeholderText())
        return round(hint.height() / measure.lineSpacing())


class Asking(NamedTuple):
    """What an empty field asks for; where words are needed, the Enter key alone is no answer."""

    question: str
    is_needed: bool = False


class CaptureBar(QWidget):
    """The field with its aim above it, and whatever a page sets beside it.

    `draft_wanted` comes with the first key and then every 300 ms of typing:
    the page keeps what is being typed.
    """

    submitted = Signal(str)
    dived = Signal(str)
    edited = Signal(str)
    list_pasted = Signal(str)
    last_wanted = Signal()
    left = Signal()
    line_left = Signal()
    draft_wanted = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("captureBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hint = plain_label("", role="hint", wraps=True)
        self._keys_hint = plain_label("", role="hint")
        # A long wording must not keep the window from being made narrower.
        self._keys_hint.setMinimumWidth(1)
        self.field = CaptureField()
        self._placeholder, self._is_needed = placeholder, False
        self._ask(placeholder)
        self.setFocusProxy(self.field)
        self._offer: UnfinishedOffer | None = None
        self._is_editing = False
        self._aside = ""
        self._above: list[QWidget] = []
        self._wordings: tuple[str, ...] = ("",)
        self._is_room = False
        self._pace = DraftPace(self.draft_wanted.emit, self)
        self._lay_out()
        self._connect_field()

    @property
    def is_editing(self) -> bool:
        """Return whether the field holds the text of something on the board."""
        return self._is_editing

    def text(self) -> str:
        """Return what is typed, as it stands."""
        return self.field.toPlainText()

    def waiting_text(self) -> str:
        """Return the text that is to be added; it is set aside while another is changed."""
        return self._aside if self._is_editing else self.text()

    def set_hints(self, where: str, *keys: str) -> None:
        """Say where the next text goes and which keys help: the first wording that has room."""
        self._hint.setText(where)
        self._wordings = keys
        self.field.setAccessibleDescription(tr("{where}. {keys}", where=where, keys=keys[0]))
        self._fit_keys_hint()

    def set_room(self, is_room: bool) -> None:
        """Write large for a room to read, and say no more of keys than how to come back."""
        self._is_room = is_room
        for each in self._above:
            each.hide()
        self._be_slim()
        self.field.setProperty("room", is_room)
        dress_again(self.field)
        self.field.fit_height()
        self._fit_keys_hint()

    def veil(self, is_veiled: bool) -> None:
        """Leave what is typed out of sight: a room looks on that shall not read it yet."""
        if bool(self.field.property("veiled")) != is_veiled:
            self.field.setProperty("veiled", is_veiled)
            dress_again(self.field)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Choose the wording for the new width."""
        super().resizeEvent(event)
        self._fit_keys_hint()

    def _be_slim(self) -> None:
        """Leave the room's screen to the board until something is typed."""
        is_slim = self._is_room and not self.field.toPlainText()
        self._hint.setVisible(not is_slim)
        self._keys_hint.setVisible(not is_slim)

    def _fit_keys_hint(self) -> None:
        if self._is_room:
            self._keys_hint.setText(ROOM_HINT)
            return
        measure = self._keys_hint.fontMetrics().horizontalAdvance
        room = self.width() - measure(self._hint.text()) - HINTS_SPACE
        fitting = (words for words in self._wordings if measure(words) <= room)
        self._keys_hint.setText(next(fitting, ""))

    def set_text(self, text: str) -> None:
        """Put a text into the field with the caret at its end."""
        self.field.setPlainText(text)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def _ask(self, question: str) -> None:
        self.field.setPlaceholderText(question)
        self.field.setAccessibleName(question)
        self.field.fit_height()

    def begin_edit(self, text: str, asks: Asking | None = None) -> None:
        """Take a text of the board into the field to be changed, and the keyboard with it.

        A field that asks for the text leaves the keyboard where it is.
        """
        self._ask(asks.question if asks else self._placeholder)
        self._is_needed = asks is not None and asks.is_needed
        self._aside = self.waiting_text()
        self._is_editing = True
        self.setProperty("editing", True)
        self.set_text(text)
        self.field.selectAll()
        if asks is None:
            self.field.setFocus()

    def end_edit(self) -> None:
        """Wait for the next text: what was set aside, or nothing yet."""
        self._is_editing = False
        self.withdraw_offer()
        self.setProperty("editing", False)
        self._ask(self._placeholder)
        self.set_text(self._aside)
        self._aside = ""

    def clear(self) -> None:
        """Empty the field and wait for the next text."""
        self.field.clear()

    def add_beside(self, widget: QWidget) -> None:
        """Set a widget to the right of the field."""
        self._row.addWidget(widget)

    def set_above(self, widget: QWidget) -> None:
        """Set a line above the field, for the console alone; the board gives the room for it."""
        self._column.insertWidget(0, widget)
        self._above.append(widget)

    def offer(self, unfinished: Unfinished, put: Callable[[str], None]) -> None:
        """Offer the words that wait for what is open now, except to a whole room."""
        self.withdraw_offer()
        if not unfinished.earlier or self._is_room:
            return
        if self._offer is None:
            from dip_workshop.widgets.unfinished_offer import UnfinishedOffer

            self._offer = UnfinishedOffer()
            self._column.insertWidget(self._column.count() - 1, self._offer)
        self._offer.offer(unfinished, put)

    def withdraw_offer(self) -> None:
        """Offer nothing any more."""
        if self._offer is not None:
            self._offer.withdraw()

    def keep_draft_now(self) -> None:
        """Tell at once what is typed, such as when the page is left."""
        self._pace.now()

    def _lay_out(self) -> None:
        hints = QHBoxLayout()
        hints.addWidget(self._hint, 1)
        hints.addWidget(self._keys_hint)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._row.addWidget(self.field, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 12)
        self._column.setSpacing(4)
        self._column.addLayout(hints)
        self._column.addLayout(self._row)

    def _connect_field(self) -> None:
        field = self.field
        field.sent.connect(lambda text: self._send(text, self.submitted))
        field.sent_and_dived.connect(lambda text: self._send(text, self.dived))
        field.list_pasted.connect(self.list_pasted)
        field.last_wanted.connect(self.last_wanted)
        field.left.connect(self._leave)
        field.textChanged.connect(self._pace.typed)
        field.textChanged.connect(self._be_slim)

    def _leave(self) -> None:
        """Tell of Escape: while a line stands above the field, it is that which it puts away."""
        is_said = any(each.isVisible() for each in self._above)
        (self.line_left if is_said else self.left).emit()

    def _send(self, text: str, signal: SignalInstance) -> None:
        if self._is_editing:
            if text.strip() or not self._is_needed:
                self.edited.emit(text)
        elif text.strip():
            signal.emit(text)
