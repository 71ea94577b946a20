"""A picture whose things can be selected and walked through by keyboard."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.palette import LIGHT, Palette
from dip_workshop.drawing.picture import Picture
from dip_workshop.kinds import OutlineRow
from dip_workshop.widgets.board_voice import BoardVoice
from dip_workshop.widgets.overlays import RING_REACH, paint_focus, paint_selection, reach_of_ring
from dip_workshop.widgets.qt_geometry import pixels_round, point_of, rect_of
from dip_workshop.widgets.spatial_order import Direction, neighbour
from dip_workshop.widgets.zoomable_view import ZoomableView

ARROWS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
# How far inside its edge the ring round a whole board lies.
EDGE_OF_BOARD = 8.0
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class SelectableView(ZoomableView):
    """Add a selection, and one current thing that the keyboard acts on.

    Arrow keys go to the nearest thing in their direction, Home and End to the
    first and the last; with Shift what is reached joins the selection. With Ctrl
    they go on and leave the selection as it is, and Ctrl+Space adds or removes
    the current thing: so things that stand apart are collected.
    `walk_into` says where arrows begin, and where Down leads from a thing that
    holds others; None leaves that to the eye. Ctrl+A selects all, Escape
    nothing, Return opens. `selection_changed` tells of what the user did, not
    of `set_selected`. `describe` gives the rows that a screen reader is told of.
    """

    selection_changed = Signal(tuple)
    activated = Signal(object)

    def __init__(self, palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(palette, parent)
        self.describe: Callable[[], tuple[OutlineRow, ...]] = tuple
        self.walk_into: Callable[[RecordId | None], RecordId | None] = lambda _holder: None
        self.voice = BoardVoice(self, self)
        self._selected: tuple[RecordId, ...] = ()
        self._current: RecordId | None = None
        self._is_ringed_whole = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._key_acts = self._table_of_keys()

    @property
    def selected(self) -> tuple[RecordId, ...]:
        """Return what is selected, the last chosen at the end."""
        return self._selected

    @property
    def current(self) -> RecordId | None:
        """Return what the keyboard acts on."""
        return self._current

    def set_selected(self, ids: Iterable[RecordId]) -> None:
        """Select exactly these, the last of them the current; no signal is sent."""
        self._selected = tuple(dict.fromkeys(ids))
        self._current = self._selected[-1] if self._selected else None
        self.update()
        self.voice.choice_changed()

    def set_picture(self, picture: Picture, keep_view: bool = True) -> None:
        """Show another picture; what is no longer in it is no longer selected."""
        super().set_picture(picture, keep_view)
        self.voice.picture_changed(self._selected)
        if self._current is None and not self._selected:
            return  # who owns what in a large picture need not be known yet
        owners = self._index.owners
        if self._current not in owners:
            self._current = None
        self._select(owner for owner in self._selected if owner in owners)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Act on the view's own keys."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self._key_acts.get((Qt.Key(event.key()), modifiers))
        if act is not None and act():
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the focus ring; round the whole board only for who came here by a key."""
        super().focusInEvent(event)
        self._is_ringed_whole = event.reason() in BY_KEY
        self.update()
        self.voice.focus_moved()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hide the focus ring."""
        super().focusOutEvent(event)
        self.update()

    # What assistive technology asks (widgets.accessible_board.SpokenView).

    def drawn_names(self) -> Mapping[RecordId, str]:
        """Return everything that can be selected, with the picture's name for it."""
        return {owner: self._index.name_of(owner) for owner in self._index.owners}

    def area_of(self, owner: RecordId) -> QRect | None:
        """Return where a thing lies in this widget; the first of several places."""
        areas = self._index.areas_of(owner)
        return pixels_round(self._view.rect_to_window(areas[0])) if areas else None

    def owner_under(self, place: QPoint) -> RecordId | None:
        """Return what lies under a point of this widget."""
        return self._index.owner_at(self._view.to_picture(point_of(QPointF(place))))

    def choose_all_of(self, owners: Iterable[RecordId]) -> None:
        """Select exactly these, as the user would."""
        chosen = tuple(owners)
        self._current = chosen[-1] if chosen else None
        self._select(chosen)

    def arrive_at(self, owner: RecordId) -> None:
        """Select a thing and bring it into sight, as the arrow keys would."""
        self._choose(owner)
        self.show_owner(owner)

    def want_menu(self, owner: RecordId) -> None:
        """Open the menu of what can be done to a thing."""
        self.arrive_at(owner)
        by_key, spot = QContextMenuEvent.Reason.Keyboard, self.rect().center()
        asked = QContextMenuEvent(by_key, spot, self.mapToGlobal(spot))
        QApplication.postEvent(self, asked)

    def _table_of_keys(
        self,
    ) -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], bool]]:
        table: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], bool]] = {
            (Qt.Key.Key_A, _CONTROL): self._choose_all,
            (Qt.Key.Key_Escape, _NONE): self._escape,
            (Qt.Key.Key_Return, _NONE): self._activate_current,
            (Qt.Key.Key_Enter, _NONE): self._activate_current,
            (Qt.Key.Key_Space, _CONTROL): self._toggle_current,
        }
        reach = {_NONE: self.arrive_at, _SHIFT: self._arrive_too, _CONTROL: self._pass_to}
        for modifier, arrive in reach.items():
            for key, direction in ARROWS.items():
                table[key, modifier] = partial(self._step, direction, arrive)
            table[Qt.Key.Key_Home, modifier] = partial(self._jump, 0, arrive)
            table[Qt.Key.Key_End, modifier] = partial(self._jump, -1, arrive)
        return table

    def _step(self, direction: Direction, arrive: Callable[[RecordId], None]) -> bool:
        places = self._index.spots
        here = self._current if self._current in places else None
        inside = self.walk_into(here) if here is None or direction is Direction.DOWN else None
        if inside is not None and inside in places:
            arrive(inside)
        elif here is None:
            return self._jump(0, arrive)
        elif (reached := neighbour(places, here, direction)) is not None:
            arrive(reached)
        return True

    def _jump(self, position: int, arrive: Callable[[RecordId], None]) -> bool:
        owners = tuple(self._index.owners)
        if owners:
            arrive(owners[position])
        return bool(owners)

    def _arrive_too(self, owner: RecordId) -> None:
        """Add a thing to the selection and bring it into sight."""
        self._choose(owner, extend=True)
        self.show_owner(owner)

    def _pass_to(self, owner: RecordId) -> None:
        """Go to a thing without selecting it, where Ctrl+Space can collect it."""
        self._current = owner
        self.show_owner(owner)
        self.update()
        self.voice.choice_changed()

    def _choose_all(self) -> bool:
        self._select(self._can_all_choose())
        return True

    def _can_all_choose(self) -> Iterable[RecordId]:
        """Return what Ctrl+A selects."""
        return self._index.owners

    def _escape(self) -> bool:
        had_something = bool(self._selected)
        self._current = None
        self._select(())
        return had_something

    def _activate_current(self) -> bool:
        if self._current is None:
            return False
        self.activated.emit(self._current)
        return True

    def _toggle_current(self) -> bool:
        if self._current is not None:
            self._toggle(self._current)
        return self._current is not None

    def _choose(self, owner: RecordId, extend: bool = False) -> None:
        kept = tuple(other for other in self._selected if other != owner) if extend else ()
        self._current = owner
        self._select((*kept, owner))

    def _toggle(self, owner: RecordId) -> None:
        self._current = owner
        if owner in self._selected:
            self._select(other for other in self._selected if other != owner)
        else:
            self._select((*self._selected, owner))

    def _select(self, owners: Iterable[RecordId]) -> None:
        selected = tuple(owners)
        self.update()
        is_other = selected != self._selected
        self._selected = selected
        self.voice.choice_changed()
        if is_other:
            self.selection_changed.emit(selected)

    def _update_ring(self, owner: RecordId | None) -> None:
        for area in self._index.areas_of(owner) if owner is not None else ():
            self.update(reach_of_ring(self._view.rect_to_window(area)))

    def _paint_overlays(self, painter: QPainter, exposed: QRect) -> None:
        ringed = self._places_seen(self._ringed(), exposed)
        paint_selection(painter, ringed, self._colours)
        if self.hasFocus():
            for place in self._focused(exposed):
                paint_focus(painter, place, self._colours)

    def _focused(self, exposed: QRect) -> list[Rect]:
        """Return what gets the focus ring: the current thing, or without one the whole board."""
        if self._current is not None:
            return self._places_seen((self._current,), exposed)
        return [rect_of(self.rect()).grown(-EDGE_OF_BOARD)] if self._is_ringed_whole else []

    def _ringed(self) -> tuple[RecordId, ...]:
        """Return what gets a selection ring."""
        return self._selected

    def _places_seen(self, owners: Iterable[RecordId], exposed: QRect) -> list[Rect]:
        index, view = self._index, self._view
        seen = rect_of(exposed).grown(RING_REACH)
        shown = (view.rect_to_window(a) for owner in owners for a in index.areas_of(owner))
        return [place for place in shown if place.meets(seen)]
