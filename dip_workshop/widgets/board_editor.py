"""One exercise on the screen: its board, its outline twin and its capture bar, driven by tables.

Every gesture ends in a command, a capture or a drop of the kind; this file
only decides which, and where the keyboard goes afterwards.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu, QSplitter, QVBoxLayout, QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.kinds import AskText, Captured, Command, Drop, ExerciseKind, Selection
from dip_workshop.widgets.capture_bar import CaptureBar
from dip_workshop.widgets.choosing import ChoiceDialog, TextDialog
from dip_workshop.widgets.outline import Outline
from dip_workshop.widgets.picture_view import PictureView

ARROWS = ("Left", "Right", "Up", "Down")
AIM_KEYS = range(1, 10)


class BoardContext(Protocol):
    """What an editor asks of the page that holds it; it knows nothing of store or session."""

    def board(self) -> Board:
        """Return the board as it stands."""

    def perform(self, label: str, operation: Callable[[Board], Board]) -> bool:
        """Make one step of an operation; False where it was refused, which the user was told."""

    def offer_list(self, text: str) -> tuple[str, ...]:
        """Show what a pasted list would add; return the texts to add, none if declined."""

    def clean(self, text: str) -> str:
        """Return typed text without what no store or font can hold."""

    def keep_draft(self, text: str) -> None:
        """Keep a text that is still being typed."""

    def say(self, sentence: str) -> None:
        """Tell the user something in one sentence."""


class BoardEditor(QWidget):
    """A board with its outline and capture bar; `exercises/<kind>/editor.py` says what differs."""

    selection_changed = Signal()

    def __init__(
        self,
        kind: ExerciseKind,
        exercise_id: RecordId,
        context: BoardContext,
        metrics: TextMetrics,
        palette: Palette,
    ) -> None:
        super().__init__()
        self.kind = kind
        self.exercise_id = exercise_id
        self.context = context
        self._metrics = metrics
        self._selected: tuple[RecordId, ...] = ()
        self._aims: list[tuple[RecordId, ...]] = [()]
        self._last_added: tuple[RecordId, ...] = ()
        self._editing: RecordId | None = None
        self.view = PictureView(palette)
        self.outline = Outline()
        self.outline.hide()
        self.capture = CaptureBar(kind.capture.placeholder)
        self._actions: dict[str, QAction] = {}
        self._lay_out()
        self._connect_view()
        self._connect_outline()
        self._connect_capture()
        self._make_actions()
        self.refresh()

    # What a kind may say otherwise.

    def can_drag(self, board: Board, place: RecordId) -> bool:
        """Return whether a place can be dragged; a kind's editor narrows this."""
        return place != self.exercise_id and place in board

    # The board on the screen.

    def refresh(self) -> None:
        """Lay the board out anew and show it in both twins, the view staying where it is."""
        board = self.context.board()
        picture = self.kind.layout(board, self.exercise_id, CONSOLE, self._metrics)[0].picture
        self.view.set_picture(picture)
        self._selected = tuple(i for i in self._selected if _is_live(board, i))
        self._aims = [tuple(i for i in aim if _is_live(board, i)) for aim in self._aims]
        self.view.set_selected(self._selected)
        if self.outline.isVisible():
            self.outline.set_rows(self.kind.outline(board, self.exercise_id))
            self.outline.show_selected(self._selected)
        self._show_aim()

    def selection(self) -> Selection:
        """Return what is selected, for a command."""
        return Selection(self.exercise_id, self._selected)

    def select(self, ids: tuple[RecordId, ...]) -> None:
        """Select places in both twins and aim the capture bar at them."""
        self._selected = ids
        self._aims = [ids]
        self.view.set_selected(ids)
        if self.outline.isVisible():
            self.outline.show_selected(ids)
        self._show_aim()
        self.selection_changed.emit()

    def show_place(self, place: RecordId) -> None:
        """Select a place and bring it into view."""
        self.select((place,))
        self.view.show_owner(place)

    def set_outline_visible(self, visible: bool) -> None:  # noqa: FBT001
        """Show or hide the outline twin."""
        self.outline.setVisible(visible)
        if visible:
            self.outline.set_rows(self.kind.outline(self.context.board(), self.exercise_id))
            self.outline.show_selected(self._selected)

    def next_part(self) -> None:
        """Move the keyboard from the capture bar to the board, the outline, and round again."""
        parts: list[QWidget] = [self.capture.field, self.view]
        if self.outline.isVisible():
            parts.append(self.outline)
        here = next((n for n, part in enumerate(parts) if part.hasFocus()), -1)
        parts[(here + 1) % len(parts)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Commands.

    def give(self, command: Command) -> None:
        """Carry out a command on the selection, asking first what it asks."""
        board, selection = self.context.board(), self.selection()
        if not command.enabled(board, selection):
            self.context.say(f"“{command.label}” needs something else selected first.")
            return
        answer = self._ask(command, board, selection)
        if answer is None:
            return
        before = {record.id for record in board}
        if self.context.perform(command.label, lambda b: command.run(b, selection, answer)):
            self._follow_new(before)

    def menu(self) -> QMenu:
        """Return a menu of all commands by section, those that cannot be given now greyed."""
        menu = QMenu(self)
        board, selection = self.context.board(), self.selection()
        section = ""
        for command in self.kind.commands:
            if command.section != section:
                section = command.section
                menu.addSection(section)
            action = self._actions[command.id]
            action.setEnabled(command.enabled(board, selection))
            menu.addAction(action)
        menu.aboutToHide.connect(self._enable_all)
        return menu

    def _ask(self, command: Command, board: Board, selection: Selection) -> str | None:
        if command.ask is None:
            return ""
        dialog: TextDialog | ChoiceDialog
        if isinstance(command.ask, AskText):
            dialog = TextDialog(command.ask.prompt, command.ask.initial(board, selection), self)
        else:
            choices = command.ask.choices(board, selection)
            dialog = ChoiceDialog(command.ask.prompt, choices, command.ask.new_label, self)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return self.context.clean(dialog.answer())

    def _follow_new(self, before: set[RecordId]) -> None:
        """Select what a command has made, if it made one thing."""
        drawn = {group.owner for group in self.view.picture.groups}
        new = [r.id for r in self.context.board() if r.id not in before and r.id in drawn]
        if len(new) == 1:
            self.select((new[0],))
            self.view.show_owner(new[0])

    def _make_actions(self) -> None:
        for command in self.kind.commands:
            action = QAction(command.label, self)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.triggered.connect(lambda _=False, c=command: self.give(c))
            self._actions[command.id] = action
            for widget in self._hearers(command):
                widget.addAction(action)
            is_plain = self._hearers(command) != (self,)
            action.setShortcutContext(
                Qt.ShortcutContext.WidgetShortcut
                if is_plain
                else Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
        for number in AIM_KEYS:
            self._add_key(f"Ctrl+{number}", lambda n=number: self.aim_at(n - 1))
            self._add_key(f"Ctrl+Shift+{number}", lambda n=number: self.readdress(n - 1))

    def _hearers(self, command: Command) -> tuple[QWidget, ...]:
        """Return which widgets hear a command's keys: a plain letter is the board's alone."""
        if not any(is_plain_key(key) for key in command.keys):
            return (self,)
        walks = any(key.removeprefix("Shift+") in ARROWS for key in command.keys)
        return (self.view,) if walks else (self.view, self.outline)

    def _add_key(self, key: str, act: Callable[[], None]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False: act())
        self.addAction(action)

    def _enable_all(self) -> None:
        # A greyed action would swallow its key without a word; `give` says why instead.
        for action in self._actions.values():
            action.setEnabled(True)

    # Capture.

    def aim_at(self, number: int) -> None:
        """Aim the capture bar at the place of this number, counted from nought."""
        aims = self.kind.capture.aims(self.context.board(), self.exercise_id)
        if number < len(aims):
            value = RecordId(aims[number].value)
            self.select((value,))
            self.capture.setFocus()

    def readdress(self, number: int) -> None:
        """Move what was just added to the place of this number."""
        aims = self.kind.capture.aims(self.context.board(), self.exercise_id)
        if number >= len(aims) or not self._last_added:
            return
        moved = Selection(self.exercise_id, self._last_added)
        target = aims[number]
        self.context.perform(
            f"Move to {target.label}",
            lambda board: self.kind.capture.readdress(board, moved, target.value),
        )

    def add_texts(self, texts: tuple[str, ...]) -> None:
        """Add texts where the capture bar aims, as one step."""
        aim = Selection(self.exercise_id, self._aims[-1])
        made: list[Captured] = []

        def operation(board: Board) -> Board:
            made.append(self.kind.capture.add(board, aim, texts))
            return made[-1].board

        label = "Add a text" if len(texts) == 1 else f"Add {len(texts)} texts"
        if self.context.perform(label, operation):
            self._last_added = made[-1].ids
            self.capture.clear()
            self.capture.keep_draft_now()
            if self._last_added:
                self.view.show_owner(self._last_added[-1])

    def _add(self, text: str) -> None:
        self.add_texts((self.context.clean(text),))

    def _dive(self, text: str) -> None:
        self._add(text)
        if self.kind.capture.dive_label and self._last_added and not self.capture.text():
            self._aims.append(self._last_added)
            self._show_aim()

    def _finish_edit(self, text: str) -> None:
        place = self._editing
        cleaned = self.context.clean(text)
        if place is None or self.context.perform(
            "Edit text", lambda board: self.kind.edit(board, place, cleaned)
        ):
            self._editing = None
            self.capture.clear()
            self._show_aim()

    def begin_edit(self, place: RecordId) -> None:
        """Take the text of a place into the capture bar; a place without one is left alone."""
        rows = self.kind.outline(self.context.board(), self.exercise_id)
        text = next((row.text for row in rows if row.id == place), None)
        if text is not None:
            self.capture.keep_draft_now()
            self._editing = place
            self.capture.begin_edit(text)
            self.capture.set_hints("Changing a text", "Enter keeps it · Esc leaves it as it was")

    def _edit_last(self) -> None:
        if self._last_added and _is_live(self.context.board(), self._last_added[-1]):
            self.begin_edit(self._last_added[-1])

    def _step_back(self) -> None:
        """Leave an edit, then come up from a why, then let go of the selection."""
        if self.capture.is_editing:
            self._editing = None
            self.capture.clear()
        elif len(self._aims) > 1:
            self._aims.pop()
        else:
            self.select(())
        self._show_aim()

    def _paste_list(self, text: str) -> None:
        texts = self.context.offer_list(text)
        if texts:
            self.add_texts(texts)
        self.capture.setFocus()

    def _show_aim(self) -> None:
        if self.capture.is_editing:
            return
        aim = Selection(self.exercise_id, self._aims[-1])
        where = self.kind.capture.hint(self.context.board(), aim)
        keys = ["Enter adds", "Up mends the last"]
        if self.kind.capture.dive_label:
            keys.insert(1, f"Ctrl+Enter: {self.kind.capture.dive_label.lower()}")
        if len(self._aims) > 1:
            keys = ["Enter adds", "Esc comes back up"]
        aims = self.kind.capture.aims(self.context.board(), self.exercise_id)[:9]
        if aims:
            keys.append(f"Ctrl+1–{len(aims)} picks where")
        self.capture.set_hints(where, " · ".join(keys))

    # Gestures.

    def _hover(self, ids: tuple[RecordId, ...], target: RecordId | None, point: Point) -> None:
        dragged = Selection(self.exercise_id, ids)
        hint = self.kind.drop_hint(self.context.board(), dragged, Drop(target, point))
        self.view.set_drop_hint(hint)

    def _drop(self, ids: tuple[RecordId, ...], target: RecordId | None, point: Point) -> None:
        dragged = Selection(self.exercise_id, ids)
        hint = self.kind.drop_hint(self.context.board(), dragged, Drop(target, point))
        self.context.perform(
            hint or "Move", lambda board: self.kind.drop(board, dragged, Drop(target, point))
        )
        self.capture.setFocus()

    def _route_key(self, event: QKeyEvent) -> None:
        """Send a typed letter to the capture bar, wherever the keyboard is."""
        if event.text().isprintable() and event.text():
            self._type(event.text())

    def _type(self, text: str) -> None:
        self.capture.setFocus()
        self.capture.field.insertPlainText(text)

    def _show_menu(self, place: QPoint, owner: RecordId | None = None) -> None:
        if owner is not None and owner not in self._selected:
            self.select((owner,))
        self.menu().popup(place)

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(self.outline)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.capture)

    def _connect_view(self) -> None:
        self.view.setAccessibleName(f"{self.kind.title} board")
        self.view.draggable = lambda place: self.can_drag(self.context.board(), place)
        self.view.selection_changed.connect(self.select)
        self.view.activated.connect(self.begin_edit)
        self.view.context_menu_requested.connect(self._show_menu)
        self.view.drag_moved.connect(self._hover)
        self.view.dropped.connect(self._drop)
        self.view.key_typed.connect(self._route_key)

    def _connect_outline(self) -> None:
        self.outline.selection_made.connect(self.select)
        self.outline.text_edited.connect(self._edit_from_outline)
        self.outline.menu_wanted.connect(self._show_menu)
        self.outline.text_typed.connect(self._type)

    def _edit_from_outline(self, place: str, text: str) -> None:
        cleaned = self.context.clean(text)
        self.context.perform(
            "Edit text", lambda board: self.kind.edit(board, RecordId(place), cleaned)
        )

    def _connect_capture(self) -> None:
        self.capture.submitted.connect(self._add)
        self.capture.dived.connect(self._dive)
        self.capture.edited.connect(self._finish_edit)
        self.capture.list_pasted.connect(self._paste_list)
        self.capture.last_wanted.connect(self._edit_last)
        self.capture.left.connect(self._step_back)
        self.capture.draft_wanted.connect(self.context.keep_draft)


def is_plain_key(key: str) -> bool:
    """Return whether a key is one that also types: no Ctrl, no Alt, no function key."""
    last = key.rpartition("+")[2]
    is_function = last.startswith("F") and last[1:].isdigit()
    return "Ctrl+" not in key and "Alt+" not in key and not is_function


def _is_live(board: Board, record_id: RecordId) -> bool:
    record = board.find(record_id)
    return record is not None and not record.deleted
