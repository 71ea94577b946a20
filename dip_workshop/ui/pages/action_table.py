"""Actions as a table to walk through by the arrow keys; a state is a letter, a word, a colour."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.actions import STATE_LETTERS, STATE_WORDS, State
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.letter_mark import SIZE, letter_mark
from dip_workshop.widgets.look import applied_look

# After the colours that trusts use: blue is done, green on the way, amber soon, red late.
MARKS = {
    State.NOT_READY: (Role.NOTE_PINK, Role.INK),
    State.OPEN: (Role.NOTE_GREEN, Role.INK),
    State.SOON: (Role.NOTE_YELLOW, Role.INK),
    State.LATE: (Role.BAD, Role.CARD),
    State.DONE: (Role.ACCENT, Role.ON_ACCENT),
}
LEAST_HEIGHT = 220
# What the style sheet takes of a cell at either side, and above and below its words.
CELL_SIDE, CELL_AIR = 12, 10
_Index = QModelIndex | QPersistentModelIndex


class Column(NamedTuple):
    """A column: its least width, its share of what is left, and how soon it is left out.

    Where there is too little room the highest `spare` goes first; 0 never goes. With
    `keeps_line` no cell is broken in two lines while there is room. `line`, the width that
    this takes, and `is_empty` are the table's to fill in.
    """

    title: str
    least: int
    share: int = 0
    spare: int = 0
    keeps_line: bool = False
    line: float = 0.0
    is_empty: bool = False


class Row(NamedTuple):
    """One action as it is shown: which, its state, and a cell a column."""

    id: RecordId
    state: State
    cells: tuple[str, ...]


class _Model(QAbstractTableModel):
    def __init__(self, columns: Sequence[Column], state_at: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns, self._state_at = columns, state_at
        self.rows: tuple[Row, ...] = ()

    def text_at(self, row: Row, at: int) -> str:
        return STATE_WORDS[row.state] if at == self._state_at else row.cells[at]

    def show(self, rows: tuple[Row, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        is_state = index.column() == self._state_at
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text_at(row, index.column())
        if role == Qt.ItemDataRole.DecorationRole and is_state:
            return letter_mark(STATE_LETTERS[row.state], *MARKS[row.state])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None


class _Cells(QStyledItemDelegate):
    """Sets the mark of a state beside the first line of its word, and cuts no last line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Return what a cell needs: Qt measures it wider than the style sheet then draws it."""
        hint, table = super().sizeHint(option, index), self.parent()
        if not isinstance(table, QTableView):
            return hint
        width = table.columnWidth(index.column()) - 2 * CELL_SIDE
        text = str(index.data() or "")
        words = table.fontMetrics().boundingRect(
            QRect(0, 0, max(width, 1), 0), Qt.TextFlag.TextWordWrap, text
        )
        return QSize(hint.width(), max(hint.height(), words.height() + CELL_AIR))

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.decorationAlignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class ActionTable(QTableView):
    """A row an action; `chosen` comes with each that is gone to.

    Enter asks for `opened`, Space for `ticked` and Delete for `unwanted`, each with its id.
    """

    chosen = Signal(str)
    opened = Signal(str)
    ticked = Signal(str)
    unwanted = Signal(str)

    def __init__(self, name: str, columns: Sequence[Column], state_at: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._rows = _Model(columns, state_at, self)
        self.setModel(self._rows)
        self.setItemDelegate(_Cells(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that came and went would change the width that rows were measured for.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.doubleClicked.connect(lambda _index: self._ask(self.opened))
        self._is_filling = False

    @property
    def current(self) -> RecordId | None:
        """Return the action that is gone to, or None."""
        row = self.currentIndex().row()
        return self._rows.rows[row].id if 0 <= row < len(self._rows.rows) else None

    def show_rows(self, rows: tuple[Row, ...], current: RecordId | None) -> None:
        """Show these actions, with one of them gone to."""
        self._is_filling = True
        if rows != self._rows.rows:
            self._rows.show(rows)
        self._go_to(current)
        self._is_filling = False
        self._fit()

    def _go_to(self, current: RecordId | None) -> None:
        at = next((n for n, row in enumerate(self._rows.rows) if row.id == current), None)
        if at is None:
            self.clearSelection()
            self.selectionModel().setCurrentIndex(
                QModelIndex(), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        elif at != self.currentIndex().row():
            self.selectRow(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Act on the row that is gone to."""
        asked = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_F2: self.opened,
            Qt.Key.Key_Space: self.ticked,
            Qt.Key.Key_Delete: self.unwanted,
        }.get(Qt.Key(event.key()))
        if asked is not None and self.current is not None and not event.modifiers():
            self._ask(asked)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the width out anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _ask(self, asked: Any) -> None:
        if self.current is not None:
            asked.emit(self.current)

    def _tell_chosen(self) -> None:
        if not self._is_filling and self.current is not None:
            self.chosen.emit(self.current)

    def _fit(self) -> None:
        """Give each column its width, without the spare ones where there is too little."""
        look = applied_look()
        columns = [self._as_filled(at, each) for at, each in enumerate(self._rows.columns)]
        self.setMinimumHeight(look.px(LEAST_HEIGHT))
        self.setIconSize(QSize(look.px(SIZE), look.px(SIZE)))
        widths = widths_of(columns, self.viewport().width(), look.scale)
        for at, width in enumerate(widths):
            self.setColumnHidden(at, not width)
            self.setColumnWidth(at, width)
        self.resizeRowsToContents()

    def _as_filled(self, at: int, column: Column) -> Column:
        """Return a column with what its cells mean for its width."""
        texts = [self._rows.text_at(row, at) for row in self._rows.rows]
        if not any(texts):
            return column._replace(is_empty=True)
        if not column.keeps_line:
            return column
        longest = max(map(self.fontMetrics().horizontalAdvance, texts))
        # A pixel more: a line as wide as its room is broken.
        return column._replace(line=(longest + 2 * CELL_SIDE + 1) / applied_look().scale)


def widths_of(columns: Sequence[Column], width: int, scale: float) -> tuple[int, ...]:
    """Return how wide each column is with letters of a scale; 0 for one that is left out.

    An empty one goes before any other, and before a line that is to be kept is broken.
    """
    room = width / scale
    shown = list(columns)
    for column in sorted(columns, key=lambda column: (not column.is_empty, -column.spare)):
        lines = (max(each.least, each.line if column.is_empty else 0) for each in shown)
        if column.spare and sum(lines) > room:
            shown.remove(column)
    needed = sum(each.least for each in shown)
    # With very large letters even these must do with less, and break their words in more lines.
    fitting, left = min(1.0, room / needed), max(room - needed, 0.0)
    grown = dict[Column, float]()
    for each in shown:
        grown[each] = min(left, max(each.line - each.least, 0.0))
        left -= grown[each]
    shares = {each: 0 if each.is_empty else each.share for each in shown}
    share = left / (sum(shares.values()) or 1)
    return tuple(
        int(scale * (fitting * each.least + grown[each] + share * shares[each]))
        if each in shown
        else 0
        for each in columns
    )
