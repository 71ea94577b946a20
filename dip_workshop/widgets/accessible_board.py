"""A board as assistive technology sees it: a list whose items are the things on the picture.

The picture is one canvas, which Qt knows as a single empty widget. What stands
here answers for it: every place is a list item with a name, its states, its
rectangle on the screen and its actions, in the reading order of the outline.
Nothing is made before somebody asks, and an item only when it is asked for.
"""

from collections.abc import Callable, Mapping
from typing import Any, Protocol, cast

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleSelectionInterface,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import VoidPtr, isValid

from dip_workshop.core.ids import RecordId
from dip_workshop.kinds import OutlineRow
from dip_workshop.widgets.announcements import DECORATION
from dip_workshop.widgets.spoken_places import SpokenPlace

# For None the binding would hand Qt a pointer to anything.
NOWHERE = VoidPtr(0)

_Text = QAccessible.Text
_Interfaces = QAccessible.InterfaceType


class SpokenView(Protocol):
    """What a view of a board must offer to be told of."""

    describe: Callable[[], tuple[OutlineRow, ...]]

    @property
    def selected(self) -> tuple[RecordId, ...]:
        """Return what is selected."""

    @property
    def current(self) -> RecordId | None:
        """Return what the keyboard acts on."""

    def drawn_names(self) -> Mapping[RecordId, str]:
        """Return everything that can be selected, with the picture's name for it."""

    def area_of(self, owner: RecordId) -> QRect | None:
        """Return where a thing lies in the widget; the first of several places."""

    def owner_under(self, place: QPoint) -> RecordId | None:
        """Return what lies under a point of the widget."""

    def choose_all_of(self, owners: tuple[RecordId, ...]) -> None:
        """Select exactly these, as the user would."""

    def arrive_at(self, owner: RecordId) -> None:
        """Select a thing and bring it into sight, as the arrow keys would."""

    def want_menu(self, owner: RecordId) -> None:
        """Open the menu of what can be done to a thing."""


class Voice(Protocol):
    """Who knows what is said of each place: `board_voice.BoardVoice`."""

    widget: QWidget
    view: SpokenView

    @property
    def interface(self) -> "AccessibleBoard":
        """Return the board's own interface."""

    @property
    def places(self) -> tuple[SpokenPlace, ...]:
        """Return the places in reading order."""

    def number_of(self, place: RecordId | None) -> int:
        """Return where a place stands in reading order, -1 where it is not on the board."""

    def item(self, place: RecordId) -> "AccessiblePlace":
        """Return the interface of a place."""


class AccessibleBoard(QAccessibleInterface):
    """The board: a list that holds its places, then the widgets that lie over it."""

    def __init__(self, voice: Voice) -> None:
        super().__init__()
        self._voice, self._view, self._widget = voice, voice.view, voice.widget
        self._selection = BoardSelection(voice)

    def isValid(self) -> bool:  # noqa: N802
        """Return whether the view still lives."""
        return isValid(self._widget)

    def object(self) -> QWidget:
        """Return the view."""
        return self._widget

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window that the view is in."""
        return self._widget.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """Return the interface of what holds the view."""
        holder = self._widget.parentWidget() or QApplication.instance()
        return QAccessible.queryAccessibleInterface(cast(QObject, holder))

    def childCount(self) -> int:  # noqa: N802
        """Return how many places there are, and widgets over the board."""
        return len(self._voice.places) + len(self._widgets())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a place, or after the last place a widget; None beyond both."""
        places = self._voice.places
        if 0 <= index < len(places):
            return self._voice.item(places[index].id)
        widgets = self._widgets()
        if 0 <= index - len(places) < len(widgets):
            return QAccessible.queryAccessibleInterface(widgets[index - len(places)])
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Return what lies at a point of the screen."""
        at = self._widget.mapFromGlobal(QPoint(x, y))
        over = self._widget.childAt(at)
        if over is not None:
            return QAccessible.queryAccessibleInterface(over)
        owner = self._view.owner_under(at)
        return self._item(owner)

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        """Return which child this is, -1 for none of ours."""
        if isinstance(child, AccessiblePlace):
            return self._voice.number_of(child.place)
        widgets, wanted = self._widgets(), child.object()
        return len(self._voice.places) + widgets.index(wanted) if wanted in widgets else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Return the place that has the keyboard."""
        return self._item(self._view.current) if self._widget.hasFocus() else None

    def role(self) -> QAccessible.Role:
        """Return that this is a list."""
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        """Return that several can be selected, and whether the keyboard is here."""
        state = QAccessible.State()
        state.focusable = state.multiSelectable = state.extSelectable = True
        state.focused = self._widget.hasFocus()
        state.invisible = not self._widget.isVisible()
        state.disabled = not self._widget.isEnabled()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return the board's name and description."""
        if kind == _Text.Name:
            return self._widget.accessibleName()
        return self._widget.accessibleDescription() if kind == _Text.Description else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:  # noqa: N802
        """Leave the name alone: it is the program's."""

    def rect(self) -> QRect:
        """Return where the view lies on the screen."""
        return _on_screen(self._widget, self._widget.rect())

    def relations(self, _match: Any = None) -> list[Any]:
        """Return that no other control is tied to this one."""
        return []

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Return the selection where that is asked for."""
        return self._selection if kind == _Interfaces.SelectionInterface else NOWHERE

    def _item(self, place: RecordId | None) -> "AccessiblePlace | None":
        is_told = place is not None and self._voice.number_of(place) >= 0
        return self._voice.item(place) if place is not None and is_told else None

    def _widgets(self) -> list[QWidget]:
        options = Qt.FindChildOption.FindDirectChildrenOnly
        found = self._widget.findChildren(QWidget, options=options)
        return [w for w in found if w.isVisible() and not w.isWindow() and not _is_decoration(w)]


class AccessiblePlace(QAccessibleInterface):
    """One thing on the board: a list item with its name, its states and its actions."""

    def __init__(self, voice: Voice, place: RecordId) -> None:
        super().__init__()
        self.place = place
        self._voice, self._view, self._widget = voice, voice.view, voice.widget
        self._actions = PlaceActions(voice, place)
        self.number = QAccessible.registerAccessibleInterface(self)

    def isValid(self) -> bool:  # noqa: N802
        """Return whether this is still on a board that still lives."""
        return isValid(self._widget) and self._voice.number_of(self.place) >= 0

    def object(self) -> None:  # type: ignore[override]
        """Return that no object of Qt's stands behind this."""
        return

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window that the board is in."""
        return self._voice.interface.window()

    def parent(self) -> QAccessibleInterface:
        """Return the board."""
        return self._voice.interface

    def childCount(self) -> int:  # noqa: N802
        """Return that nothing is inside: what lies on a group is an item of its own."""
        return 0

    def child(self, _index: int) -> None:  # type: ignore[override]
        """Return that there is no child."""
        return

    def childAt(self, _x: int, _y: int) -> None:  # type: ignore[override]  # noqa: N802
        """Return that there is no child."""
        return

    def indexOfChild(self, _child: QAccessibleInterface) -> int:  # noqa: N802
        """Return that this is none of ours."""
        return -1

    def role(self) -> QAccessible.Role:
        """Return that this is an item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Return whether it is selected, has the keyboard and can be seen."""
        state, area = QAccessible.State(), self._view.area_of(self.place)
        state.focusable = state.selectable = state.extSelectable = True
        state.selected = self.place in self._view.selected
        state.focused = self._widget.hasFocus() and self.place == self._view.current
        state.invisible = not self._widget.isVisible()
        state.offscreen = area is None or not area.intersects(self._widget.rect())
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return its words, where it stands and its marks, as its name."""
        number = self._voice.number_of(self.place) if kind == _Text.Name else -1
        return self._voice.places[number].name if number >= 0 else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:  # noqa: N802
        """Leave the text alone: it is changed by a command, which can be undone."""

    def rect(self) -> QRect:
        """Return where it lies on the screen."""
        area = self._view.area_of(self.place)
        return QRect() if area is None else _on_screen(self._widget, area)

    def relations(self, _match: Any = None) -> list[Any]:
        """Return that no other control is tied to this one."""
        return []

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Return the actions where those are asked for."""
        return self._actions if kind == _Interfaces.ActionInterface else NOWHERE


class PlaceActions(QAccessibleActionInterface):
    """Press selects, SetFocus brings the keyboard too, ShowMenu opens the commands."""

    def __init__(self, voice: Voice, place: RecordId) -> None:
        super().__init__()
        self._voice = voice
        self._place = place
        self._acts: dict[str, Callable[[], None]] = {
            self.pressAction(): lambda: voice.view.arrive_at(place),
            self.setFocusAction(): self._take_keyboard,
            self.showMenuAction(): lambda: voice.view.want_menu(place),
        }

    def actionNames(self) -> list[str]:  # noqa: N802
        """Return the names that every assistive technology knows."""
        return list(self._acts)

    def doAction(self, name: str) -> None:  # noqa: N802
        """Carry out one of them."""
        act = self._acts.get(name)
        if act is not None:
            act()

    def keyBindingsForAction(self, _name: str) -> list[str]:  # noqa: N802
        """Return that no one key belongs to it: arrow keys lead here."""
        return []

    def _take_keyboard(self) -> None:
        self._voice.widget.setFocus()
        self._voice.view.arrive_at(self._place)


class BoardSelection(QAccessibleSelectionInterface):
    """What is selected on a board, to read and to change."""

    def __init__(self, voice: Voice) -> None:
        super().__init__()
        self._voice, self._view = voice, voice.view

    def selectedItemCount(self) -> int:  # noqa: N802
        """Return how many are selected."""
        return len(self._view.selected)

    def selectedItems(self) -> list[QAccessibleInterface]:  # noqa: N802
        """Return the selected items."""
        return [self._voice.item(p) for p in self._view.selected if self._voice.number_of(p) >= 0]

    def selectedItem(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Return one of them."""
        items = self.selectedItems()
        return items[index] if 0 <= index < len(items) else None

    def isSelected(self, item: QAccessibleInterface) -> bool:  # noqa: N802
        """Return whether an item is selected."""
        return isinstance(item, AccessiblePlace) and item.place in self._view.selected

    def select(self, item: QAccessibleInterface) -> bool:
        """Add an item to what is selected."""
        return self._change(item, joins=True)

    def unselect(self, item: QAccessibleInterface) -> bool:
        """Take an item out of what is selected."""
        return self._change(item, joins=False)

    def selectAll(self) -> bool:  # noqa: N802
        """Select everything."""
        self._view.choose_all_of(tuple(place.id for place in self._voice.places))
        return True

    def clear(self) -> bool:
        """Select nothing."""
        self._view.choose_all_of(())
        return True

    def _change(self, item: QAccessibleInterface, *, joins: bool) -> bool:
        if not isinstance(item, AccessiblePlace):
            return False
        others = tuple(place for place in self._view.selected if place != item.place)
        self._view.choose_all_of((*others, item.place) if joins else others)
        return True


def _is_decoration(widget: QWidget) -> bool:
    """Return whether Qt leaves a widget out of every other tree too."""
    return widget.objectName() == DECORATION


def _on_screen(view: QWidget, area: QRect) -> QRect:
    return QRect(view.mapToGlobal(area.topLeft()), area.size())
