"""A board on which some things are lit and the rest is veiled, and a view of those together."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import reduce

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.palette import LIGHT, Palette
from dip_workshop.drawing.picture import Picture
from dip_workshop.widgets.far_names import FAR, TOO_FAR, paint_far_names
from dip_workshop.widgets.selectable_view import SelectableView
from dip_workshop.widgets.spotlight import Spotlight
from dip_workshop.widgets.view_transform import ViewTransform, fitted
from dip_workshop.widgets.zoomable_view import FIT_MARGIN, SMALLEST_FOLLOWED_FIT

# So far away nobody sees by how little all has become smaller.
NEARLY = 0.9
STILL_READ = 0.75


class LitView(SelectableView):
    """Add a veil; nothing moves on the board, and everything under it can still be used.

    Only "select all" keeps to what is lit: nobody means what a search has veiled.
    `far_names` are written over a board that is too far away to be read, asked once a picture.
    """

    def __init__(self, palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(palette, parent)
        self._spotlight = Spotlight()
        self.far_names: Callable[[], Mapping[RecordId, str]] = dict
        self._named: tuple[tuple[Rect, str], ...] | None = None

    def set_picture(self, picture: Picture, keep_view: bool = True) -> None:
        """Show another picture; all of it where nothing of it would be in sight.

        Of one that was shown whole, and far away, all is shown again where it needs no less room.
        """
        self._named = None
        super().set_picture(picture, keep_view)
        is_lost = self._is_far_and_moved() if self._is_fitted else not self._is_anything_seen()
        if is_lost:
            self.fit()

    def _is_far_and_moved(self) -> bool:
        whole = self._whole().scale
        return self.can_scroll() and NEARLY * self.zoom <= whole < SMALLEST_FOLLOWED_FIT

    def _is_anything_seen(self) -> bool:
        corner = self._view.to_picture(Point(0.0, 0.0))
        seen = Rect(*corner, self.width() / self.zoom, self.height() / self.zoom)
        return bool(self._index.groups_in(seen))

    @property
    def lit(self) -> frozenset[RecordId] | None:
        """Return what is lit; None where nothing is veiled."""
        return self._spotlight.lit

    def light(self, owners: Iterable[RecordId] | None) -> None:
        """Light these things and veil the rest; None shows everything plainly."""
        self._spotlight.light(owners)
        self.update()

    def where(self) -> ViewTransform | None:
        """Return where the picture lies, for `go_back_to`; None where it is fitted."""
        return None if self._is_fitted else self._view

    def go_back_to(self, view: ViewTransform | None) -> None:
        """Show the picture where `where` said that it lay."""
        if view is None:
            self.fit()
        else:
            self._leave_fit_for(view)

    def show_owner(self, owner: RecordId) -> None:
        """Bring a thing into sight: all again, where all was shown until the picture grew.

        Of what could then not be read, as after a long list was pasted, as much as can be read.
        """
        if self._is_fitted and self._hides_any_of((owner,)):
            self.fit()
            return
        if self._is_fitted and self.can_scroll() and self.zoom > STILL_READ:
            if self._whole().scale >= STILL_READ:
                self.fit()
                return
            self.zoom_to(STILL_READ)
        super().show_owner(owner)

    def show_together(self, owners: Iterable[RecordId]) -> None:
        """Show these things as large as the window allows."""
        places = [place for o in owners if (place := self._index.place_of(o)) is not None]
        if places:
            self.show_area(reduce(Rect.united, places))

    def show_area(self, area: Rect) -> None:
        """Show an area of the picture as large as the window allows."""
        room = Size(self.width(), self.height() - self.covered_corner.height)
        self._leave_fit_for(fitted(area, room, FIT_MARGIN, self.largest_fit))

    def _can_all_choose(self) -> Iterable[RecordId]:
        owners = super()._can_all_choose()
        return owners if self.lit is None else [o for o in owners if o in self.lit]

    def _paint_overlays(self, painter: QPainter, exposed: QRect) -> None:
        self._spotlight.paint(painter, self._sight())
        if TOO_FAR < self.zoom < FAR:
            paint_far_names(painter, self._far_places(), self._colours)
        super()._paint_overlays(painter, exposed)

    def _far_places(self) -> Iterator[tuple[Rect, str]]:
        """Yield what is in sight, in pixels, with its name."""
        if self._named is None:
            named = self.far_names().items()
            self._named = tuple((area, n) for o, n in named for area in self._index.areas_of(o))
        seen = self._view.rect_to_picture(self._sight().window)
        for area, name in self._named:
            if area.meets(seen):
                yield self._view.rect_to_window(area), name
