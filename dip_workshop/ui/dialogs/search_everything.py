"""Search over everything: what fits is listed as one types, each text and what can be done."""

from collections.abc import Sequence
from concurrent.futures import CancelledError, Future
from contextlib import suppress

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from dip_workshop.catalogue import record_name
from dip_workshop.core.ids import RecordId
from dip_workshop.core.moments import iso_date_in_words
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.kinds import OutlineRow
from dip_workshop.store.errors import StoreError
from dip_workshop.store.portfolio import MOST_HITS, Hit
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.ui.found_acts import FoundAct, acts_for, in_order
from dip_workshop.widgets.announcements import announce
from dip_workshop.widgets.choosing import dialog_buttons
from dip_workshop.widgets.command_words import keys_in_words
from dip_workshop.widgets.dialog_size import set_smallest
from dip_workshop.widgets.outline_model import ROW
from dip_workshop.widgets.outline_rows import OutlineDelegate
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.typed_undo import TypedUndo

LONGEST_SHOWN = 160
# Rows that a press of Page Up or Page Down goes on.
A_PAGE = 5
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: A_PAGE,
    Qt.Key.Key_PageUp: -A_PAGE,
}


class SearchEverything(QDialog):
    """A field and what is found; the arrows walk, Enter goes there, Escape stays here.

    The first row is chosen: a page that is called so, else a place that holds the words,
    so that Enter alone changes nothing that could be read; else the nearest act.
    The store answers from its own thread, so that typing never waits for it;
    only the last question's answer is shown.
    """

    _answered = Signal(int, object)

    def __init__(
        self,
        store: WorkshopStore,
        acts: Sequence[FoundAct] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._acts = acts
        self._named: tuple[FoundAct, ...] = ()
        self._number = 0
        self._pending: Future[tuple[Hit, ...]] | None = None
        self._hits: tuple[Hit, ...] = ()
        self._found: tuple[FoundAct | Hit, ...] = ()
        self.setWindowTitle(tr("Search everything"))
        set_smallest(self, 640, 520)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("A word of a note, an option, a title, a command…"))
        self.field.setAccessibleName(tr("Search all workshops and commands"))
        self.field.textChanged.connect(self._ask)
        self.field.installEventFilter(self)
        TypedUndo(self.field)
        self.state = plain_label("", role="hint")
        self.list = ResultList(self)
        self.list.activated.connect(lambda _index: self.accept())
        self.list.clicked.connect(lambda _index: self.accept())
        self._answered.connect(self._take_answer)
        self._lay_out()
        self.setTabOrder(self.field, self.list)
        self.field.setFocus()
        self._ask("")

    def answer(self) -> Hit | FoundAct | None:
        """Return the place or the act that was chosen, or None."""
        row = self.list.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def accept(self) -> None:
        """Close with the place chosen; first take in what the last letters have found."""
        if self._pending is not None:
            self._take_answer(self._number, self._pending)
        if self.answer() is not None:
            super().accept()

    def done(self, result: int) -> None:
        """Close, and want no more answers."""
        self._give_up_question()
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the arrow keys walk the list while the field keeps the caret."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self.list.go_on(step)
                announce(self.list, self.list.current_words())
                return True
        return super().eventFilter(watched, event)

    def _ask(self, typed: str) -> None:
        self._give_up_question()
        self._number += 1
        self._named = acts_for(typed, self._acts)
        number, self._pending = self._number, self._store.search(typed)
        self._pending.add_done_callback(lambda answer: self._tell(number, answer))

    def _give_up_question(self) -> None:
        if self._pending is not None:
            self._pending.cancel()
            self._pending = None

    def _tell(self, number: int, answer: "Future[tuple[Hit, ...]]") -> None:
        # Runs in the store's thread, and perhaps when the dialog has just been let go.
        with suppress(RuntimeError):
            self._answered.emit(number, answer)

    def _take_answer(self, number: int, answer: "Future[tuple[Hit, ...]]") -> None:
        if number != self._number or self._pending is None:
            return
        self._pending = None
        try:
            self._hits = answer.result()
            self.state.setText(self._state_in_words())
        except CancelledError:
            return
        except StoreError as trouble:
            self._hits = ()
            self.state.setText(str(trouble))
        self._found = in_order(self.field.text(), self._named, self._hits)
        self.list.show_rows(tuple(map(row_found, self._found)))

    def _state_in_words(self) -> str:
        count = len(self._hits)
        if not self.field.text().strip():
            return tr("Worked on last") if count else tr("No exercise yet")
        if not count and self._named:
            return tr("No text holds all these words; these commands are about them.")
        if not count:
            return tr("Nothing holds all these words.")
        if count >= MOST_HITS:
            return tr("The nearest {n} places; another word finds fewer.", n=count)
        return tr_count("{n} place", "{n} places", count)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(tr("Search everything"), role="subheading"))
        column.addWidget(self.field)
        column.addWidget(self.state)
        column.addWidget(self.list, 1)
        column.addLayout(dialog_buttons(self, tr("Go there")))


class ResultList(QListView):
    """Results as rows of a text with, in smaller letters, what it is and where it stands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Places found"))
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(OutlineDelegate(self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that came and went would change the width that rows were measured for.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def show_rows(self, rows: tuple[OutlineRow, ...]) -> None:
        """Show other results, the first of them current."""
        self._model.clear()
        for row in rows:
            item = QStandardItem(row.title)
            item.setData(row, ROW)
            item.setData(", ".join((row.title, *row.marks)), Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self.scrollToTop()
        self.setCurrentIndex(self._at(0))

    def go_on(self, step: int) -> None:
        """Go so many rows on or back, to the first or the last at most."""
        last = self._model.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self._at(min(max(self.currentIndex().row() + step, 0), last)))

    def current_words(self) -> str:
        """Return what a screen reader says of the current row."""
        return str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def _at(self, row: int) -> QModelIndex:
        model: QAbstractItemModel = self._model
        return model.index(row, 0)


def row_found(found: FoundAct | Hit) -> OutlineRow:
    """Return how an act or a place is shown."""
    return row_of_act(found) if isinstance(found, FoundAct) else row_of(found)


def row_of_act(act: FoundAct) -> OutlineRow:
    """Return how an act is shown: what it is called, and its keys and where its menu has it."""
    what = tr("Page") if act.is_page else tr("Command")
    marks = (what, keys_in_words(act.keys), act.section)
    return OutlineRow(RecordId(""), 0, act.label, None, tuple(mark for mark in marks if mark))


def row_of(hit: Hit) -> OutlineRow:
    """Return how a result is shown: its text, and what it is and where and when."""
    title = shortened(hit.text or record_name(hit.type_name), LONGEST_SHOWN)
    is_exercise = hit.record_id == hit.exercise_id
    is_workshop = hit.record_id == hit.workshop_id
    marks = (
        record_name(hit.type_name),
        f"“{shortened(hit.further, LONGEST_SHOWN)}”" if hit.further else "",
        "" if is_exercise else hit.exercise_title,
        "" if is_workshop else hit.workshop_title,
        iso_date_in_words(hit.held_on),
    )
    return OutlineRow(
        RecordId(hit.record_id), 0, title, None, tuple(mark for mark in marks if mark)
    )
