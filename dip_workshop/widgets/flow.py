"""Layouts that go on in the next line where the window is narrow or the letters are large."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QWidget,
    QWidgetItem,
)

from dip_workshop.widgets.look import applied_look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFormLayout

# Left and right of the words in a field: its padding, its frame and the caret.
FIELD_EDGES = 30


class Flow(QLayout):
    """Items in lines; a subclass says where each lies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        # Qt asks a dozen times for what one layout of a page needs.
        self._height_in: dict[int, int] = {}
        self._places_in: dict[int, Sequence[QRect]] = {}
        self._smallest: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Take an item; Qt calls this."""
        # Of one that Qt made, Shiboken hears no end: the next at its address was taken for it.
        widget = item.widget()
        self._items.append(item if widget is None else QWidgetItem(widget))
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Return an item, None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Let an item go and return it, None where there is none."""
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Forget what was measured; Qt calls this when an item needs another size."""
        self._height_in.clear()
        self._places_in.clear()
        self._smallest = None
        super().invalidate()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Return that less width needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height of all lines in a width."""
        if width not in self._height_in:
            self._height_in[width] = self._measured_height(width)
        return self._height_in[width]

    def _measured_height(self, width: int) -> int:
        edges = self.contentsMargins()
        inside = max(width - edges.left() - edges.right(), 1)
        places = self._placed(inside)
        return max((p.bottom() + 1 for p in places), default=0) + edges.top() + edges.bottom()

    def minimumSize(self) -> QSize:  # noqa: N802
        """Return the size of the widest item: all others can go below it."""
        if self._smallest is None:
            self._smallest = self._measured_minimum()
        return self._smallest

    def _measured_minimum(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        edges = self.contentsMargins()
        width = max((size.width() for size in sizes), default=0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width + edges.left() + edges.right(), height + edges.top() + edges.bottom())

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Lay all items out in a rectangle."""
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        for item, place in zip(self._shown(), self._placed(inside.width()), strict=True):
            item.setGeometry(place.translated(inside.topLeft()))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _placed(self, width: int) -> Sequence[QRect]:
        if width not in self._places_in:
            self._places_in[width] = self._places(width)
        return self._places_in[width]

    @abstractmethod
    def _places(self, width: int) -> Sequence[QRect]:
        """Return where each shown item lies in a width, from (0, 0)."""


class FlowRow(Flow):
    """A row: what comes after the stretch stands at the right, or in lines below where it must.

    A field takes all that is left of its line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead = 0

    def addStretch(self, _stretch: int = 1) -> None:  # noqa: N802
        """Set what is added from now on to the right."""
        self._lead = len(self._items)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of everything in one line."""
        sizes = [_wish(item) for item in self._shown()]
        gaps = self.spacing() * max(len(sizes) - 1, 0)
        edges = self.contentsMargins()
        return QSize(
            sum(size.width() for size in sizes) + gaps + edges.left() + edges.right(),
            max((size.height() for size in sizes), default=0) + edges.top() + edges.bottom(),
        )

    def room_for(self, widget: QWidget, width: int) -> int:
        """Return what all others leave to one of the items where all share a line of a width."""
        others = [item for item in self._shown() if item.widget() is not widget]
        edges = self.contentsMargins()
        return (
            width
            - edges.left()
            - edges.right()
            - sum(_wish(item).width() + max(self.spacing(), 0) for item in others)
        )

    def _places(self, width: int) -> Sequence[QRect]:
        shown = self._shown()
        lead = [item for item in self._items[: self._lead] if not item.isEmpty()]
        gap = max(self.spacing(), 0)
        needed = sum(_wish(item).width() for item in shown) + gap * (len(shown) - 1)
        if needed <= width:
            return _one_line(shown, len(lead), width, gap)
        first = _lines(lead, width, gap, 0)
        below = max((place.bottom() + 1 + gap for place in first), default=0)
        return [*first, *_lines(shown[len(lead) :], width, gap, below)]


class CardGrid(Flow):
    """Cards of one width, as many beside one another as have room, the highest leading each row."""

    def __init__(self, least_width: int, most_columns: int = 3) -> None:
        super().__init__()
        self._least = least_width
        self._most = most_columns
        self.setSpacing(16)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of one row of the most columns."""
        return QSize(self._most * applied_look().px(self._least), self.minimumSize().height())

    def _places(self, width: int) -> Sequence[QRect]:
        shown, gap = self._shown(), self.spacing()
        least = max(
            [applied_look().px(self._least), *(item.minimumSize().width() for item in shown)]
        )
        columns = max(1, min(self._most, (width + gap) // (least + gap)))
        across = (width - gap * (columns - 1)) // columns
        places: list[QRect] = []
        top = 0
        for start in range(0, len(shown), columns):
            row = shown[start : start + columns]
            height = max(_height(item, across) for item in row)
            places += [QRect(n * (across + gap), top, across, height) for n in range(len(row))]
            top += height + gap
        return places


class LeadAndSide(Flow):
    """What matters most, and at its right what goes with it; below it where both lack the width."""

    def __init__(self, side_width: int, least_lead: int) -> None:
        super().__init__()
        self._side = side_width
        self._least = least_lead
        self.setSpacing(16)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of both beside one another."""
        width = applied_look().px(self._least + self._side) + self.spacing()
        return QSize(width, self.minimumSize().height())

    def _places(self, width: int) -> Sequence[QRect]:
        shown, gap, px = self._shown(), self.spacing(), applied_look().px
        across = width - gap - px(self._side)
        if len(shown) == 1 or across < px(self._least):
            return _lines_of_one(shown, width, gap)
        height = max(_height(shown[0], across), _height(shown[1], px(self._side)))
        return [QRect(0, 0, across, height), QRect(across + gap, 0, px(self._side), height)]


def set_names(form: "QFormLayout", width: int, narrow: int) -> None:
    """Set the names of a form's lines beside them, or above them where a width is narrow."""
    policy, is_narrow = form.RowWrapPolicy, width < applied_look().px(narrow)
    form.setRowWrapPolicy(policy.WrapAllRows if is_narrow else policy.DontWrapRows)


def _lines_of_one(items: list[QLayoutItem], width: int, gap: int) -> list[QRect]:
    """Return places one below the other, each as wide as there is room."""
    places: list[QRect] = []
    top = 0
    for item in items:
        places.append(QRect(0, top, width, _height(item, width)))
        top += places[-1].height() + gap
    return places


def _one_line(shown: list[QLayoutItem], lead: int, width: int, gap: int) -> list[QRect]:
    """Return places in one line, all from number `lead` on at the right end."""
    sizes = _filled([_size(item, width) for item in shown], shown, width, gap)
    height = max((size.height() for size in sizes), default=0)
    free = width - sum(size.width() for size in sizes) - gap * (len(sizes) - 1)
    places, x = [], 0
    for number, size in enumerate(sizes):
        if number == lead:
            x += free
        places.append(QRect(QPoint(x, (height - size.height()) // 2), size))
        x += size.width() + gap
    return places


def _lines(items: list[QLayoutItem], width: int, gap: int, top: int) -> list[QRect]:
    """Return places from left to right, going on in the next line where one is full."""
    places: list[QRect] = []
    while items:
        used = _fitting(items, width, gap)
        line, items = items[:used], items[used:]
        row = _one_line(line, len(line), width, gap)
        places += [place.translated(0, top) for place in row]
        top = max(place.bottom() for place in places) + 1 + gap
    return places


def _fitting(items: list[QLayoutItem], width: int, gap: int) -> int:
    """Return how many items have room in one line, at least one."""
    used = -gap
    for number, item in enumerate(items):
        used += gap + _size(item, width).width()
        if number and used > width:
            return number
    return len(items)


def _filled(sizes: list[QSize], shown: list[QLayoutItem], width: int, gap: int) -> list[QSize]:
    """Return the sizes with what is left of a line given to the first field in it."""
    free = width - sum(size.width() for size in sizes) - gap * (len(sizes) - 1)
    for number, item in enumerate(shown):
        if isinstance(item.widget(), QLineEdit):
            sizes[number] = sizes[number].grownBy(QMargins(0, 0, max(free, 0), 0))
            break
    return sizes


def _size(item: QLayoutItem, width: int) -> QSize:
    across = min(_wish(item).width(), width)
    return QSize(across, _height(item, across))


def _wish(item: QLayoutItem) -> QSize:
    """Return the size of an item on one line: of a label its words, of a field its hint."""
    widget, size = item.widget(), item.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        edges = widget.contentsMargins()
        words = widget.fontMetrics().horizontalAdvance(widget.text())
        return QSize(words + edges.left() + edges.right() + 2, size.height())
    if isinstance(widget, QLineEdit):
        words = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        return QSize(max(size.width(), words + FIELD_EDGES), size.height())
    return size


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
