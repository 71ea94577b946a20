"""What a board tells assistive technology, and who answers its questions."""

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from dip_workshop.core.ids import RecordId
from dip_workshop.widgets.announcements import announce, send

# Where more comes at once, a reader asks for the list anew.
MOST_CHANGES_TOLD = 50

# Who answers, and with what, is imported at the first question: most boards are never asked one.
if TYPE_CHECKING:
    from dip_workshop.widgets.accessible_board import AccessibleBoard, AccessiblePlace, SpokenView
    from dip_workshop.widgets.spoken_places import SpokenPlace

_Event = QAccessible.Event


class BoardVoice:
    """Tells assistive technology of one board, and answers its questions; silent where it is off.

    `widget` and `view` are the same thing, as Qt and as we know it.
    `picture_changed`, `choice_changed` and `focus_moved` cost nothing while
    nobody listens.
    """

    def __init__(self, widget: QWidget, view: "SpokenView") -> None:
        self.widget = widget
        self.view = view
        self._told: tuple[SpokenPlace, ...] | None = None
        self._numbers: dict[RecordId, int] = {}
        self._items: dict[RecordId, AccessiblePlace] = {}
        self._interface: AccessibleBoard | None = None
        self._chosen: tuple[RecordId, ...] = ()
        self._current: RecordId | None = None
        _answer_for_boards()
        widget.destroyed.connect(partial(_let_go, self._items))

    @property
    def interface(self) -> "AccessibleBoard":
        """Return the board's own interface, made at the first question."""
        from dip_workshop.widgets.accessible_board import AccessibleBoard

        if self._interface is None or not isValid(self._interface):
            self._interface = AccessibleBoard(self)
        return self._interface

    @property
    def places(self) -> "tuple[SpokenPlace, ...]":
        """Return the places in reading order, read from the board once for each picture."""
        if self._told is None:
            from dip_workshop.widgets.spoken_places import spoken_places

            self._told = spoken_places(self.view.describe(), self.view.drawn_names())
            self._numbers = {place.id: number for number, place in enumerate(self._told)}
        return self._told

    def number_of(self, place: RecordId | None) -> int:
        """Return where a place stands in reading order, -1 where it is not on the board."""
        _ = self.places
        return self._numbers.get(place, -1) if place is not None else -1

    def item(self, place: RecordId) -> "AccessiblePlace":
        """Return the interface of a place, the same one as long as it is on the board."""
        from dip_workshop.widgets.accessible_board import AccessiblePlace

        found = self._items.get(place)
        if found is None or not isValid(found):
            found = self._items[place] = AccessiblePlace(self, place)
        return found

    def picture_changed(self, chosen: Collection[RecordId]) -> None:
        """Forget what was read, and say what came, went or was moved, `chosen` being selected."""
        before, self._told = self._told, None
        if before is None or not QAccessible.isActive():
            return
        from dip_workshop.widgets.spoken_places import told_of_moves

        self._tell_who_came_and_went({place.id: place for place in before})
        announce(self.widget, told_of_moves(before, self.places, chosen))

    def choice_changed(self) -> None:
        """Say what is selected now, and what the keyboard acts on, where either is another."""
        if not QAccessible.isActive():
            return
        chosen, current = self.view.selected, self.view.current
        if chosen != self._chosen:
            what = _Event.Selection if len(chosen) == 1 else _Event.SelectionWithin
            self._send(what, chosen[-1] if chosen else None)
        if current != self._current:
            self.focus_moved()
        self._chosen, self._current = chosen, current

    def focus_moved(self) -> None:
        """Say what the keyboard acts on."""
        if QAccessible.isActive() and self.widget.hasFocus():
            self._send(_Event.Focus, self.view.current)

    def _tell_who_came_and_went(self, before: "dict[RecordId, SpokenPlace]") -> None:
        """Tell of places by their interfaces, so that no reader holds on to one that is gone."""
        now = {place.id: place for place in self.places}
        for place in tuple(self._items):
            if place not in now:
                gone = self._items.pop(place)
                send(QAccessibleEvent(gone, _Event.ObjectDestroyed))
                _delete(gone)
            elif now[place] != before.get(place):
                send(QAccessibleEvent(self._items[place], _Event.NameChanged))
        came = [place for place in now if place not in before]
        for place in came if len(came) <= MOST_CHANGES_TOLD else ():
            send(QAccessibleEvent(self.item(place), _Event.ObjectCreated))

    def _send(self, what: QAccessible.Event, place: RecordId | None) -> None:
        event = QAccessibleEvent(self.widget, what)
        number = self.number_of(place)
        if number >= 0:
            event.setChild(number)
        send(event)


def _let_go(items: "dict[RecordId, AccessiblePlace]") -> None:
    """Delete the interfaces of a board that is gone: nobody else would."""
    while items:
        _delete(items.popitem()[1])


def _delete(item: "AccessiblePlace") -> None:
    if isValid(item):
        QAccessible.deleteAccessibleInterface(item.number)


_answered: list[Callable[[str, object], QAccessibleInterface | None]] = []


def _answer_for_boards() -> None:
    """Have Qt ask here for the interface of a board; once is enough."""
    if not _answered:
        _answered.append(_interface_for)
        QAccessible.installFactory(_interface_for)


def _interface_for(_class_name: str, thing: object) -> QAccessibleInterface | None:
    voice = getattr(thing, "voice", None)
    return voice.interface if isinstance(voice, BoardVoice) else None
