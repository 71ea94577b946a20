"""How a picture lies in a window: one scale and one shift, plain arithmetic without Qt."""

from operator import attrgetter
from typing import NamedTuple

from dip_workshop.drawing.geometry import Point, Rect, Size

SMALLEST_SCALE = 0.02
LARGEST_SCALE = 8.0
KEPT_IN_SIGHT = 80.0


class ViewTransform(NamedTuple):
    """Picture units to window pixels: window = picture * scale + (dx, dy)."""

    scale: float = 1.0
    dx: float = 0.0
    dy: float = 0.0

    def to_window(self, point: Point) -> Point:
        """Return where a point of the picture lies in the window."""
        return Point(point.x * self.scale + self.dx, point.y * self.scale + self.dy)

    def to_picture(self, point: Point) -> Point:
        """Return which point of the picture lies under a point of the window."""
        return Point((point.x - self.dx) / self.scale, (point.y - self.dy) / self.scale)

    def rect_to_window(self, rect: Rect) -> Rect:
        """Return where a rectangle of the picture lies in the window."""
        x, y = self.to_window(Point(rect.x, rect.y))
        return Rect(x, y, rect.width * self.scale, rect.height * self.scale)

    def rect_to_picture(self, rect: Rect) -> Rect:
        """Return which part of the picture lies under a rectangle of the window."""
        x, y = self.to_picture(Point(rect.x, rect.y))
        return Rect(x, y, rect.width / self.scale, rect.height / self.scale)

    def moved(self, dx: float, dy: float) -> "ViewTransform":
        """Return the view shifted by pixels of the window."""
        return self._replace(dx=self.dx + dx, dy=self.dy + dy)

    def zoomed_to(self, scale: float, anchor: Point) -> "ViewTransform":
        """Return the view at another scale; what lies under `anchor` in the window stays there."""
        kept = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        under = self.to_picture(anchor)
        return ViewTransform(kept, anchor.x - under.x * kept, anchor.y - under.y * kept)

    def snapped(self, pixel_ratio: float) -> "ViewTransform":
        """Return the view shifted to whole device pixels, so that a pan can copy what is drawn."""
        return self._replace(
            dx=round(self.dx * pixel_ratio) / pixel_ratio,
            dy=round(self.dy * pixel_ratio) / pixel_ratio,
        )

    def kept_in_sight(self, bounds: Rect, window: Size) -> "ViewTransform":
        """Return the view moved so far that a part of the picture can always be seen."""
        shown = self.rect_to_window(bounds)
        return self.moved(
            _push(shown.x, shown.right, window.width), _push(shown.y, shown.bottom, window.height)
        )


def fitted(bounds: Rect, window: Size, margin: float, largest_scale: float) -> ViewTransform:
    """Return the view that shows the whole of a picture in the middle of the window."""
    scale = min(
        largest_scale,
        (window.width - 2 * margin) / max(bounds.width, 1e-9),
        (window.height - 2 * margin) / max(bounds.height, 1e-9),
    )
    return centred(bounds, window, scale)


def fitted_clear(
    bounds: Rect, window: Size, corner: Size, margin: float, largest_scale: float
) -> ViewTransform:
    """Return the largest view of a whole picture that leaves the lower right corner clear."""
    whole = fitted(bounds, window, margin, largest_scale)
    shown = whole.rect_to_window(bounds)
    beside, above = window.width - corner.width, window.height - corner.height
    if shown.bottom <= above or shown.right <= beside:
        return whole
    rooms = (Size(window.width, above + margin), Size(beside + margin, window.height))
    views = (fitted(bounds, room, margin, largest_scale) for room in rooms)
    return max(views, key=attrgetter("scale"))


def centred(bounds: Rect, window: Size, scale: float) -> ViewTransform:
    """Return the view at a scale with the picture's middle in the middle of the window."""
    scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
    middle = bounds.centre
    return ViewTransform(
        scale, window.width / 2 - middle.x * scale, window.height / 2 - middle.y * scale
    )


def revealed(view: ViewTransform, bounds: Rect, window: Size, margin: float) -> ViewTransform:
    """Return the view moved no further than needed to bring a part of the picture into sight."""
    shown = view.rect_to_window(bounds)
    return view.moved(
        _into_sight(shown.x, shown.right, window.width, margin),
        _into_sight(shown.y, shown.bottom, window.height, margin),
    )


def _push(low: float, high: float, length: float) -> float:
    least = min(KEPT_IN_SIGHT, high - low, length)
    if high < least:
        return least - high
    return min(0.0, length - least - low)


def _into_sight(low: float, high: float, length: float, margin: float) -> float:
    if low < margin or high - low > length - 2 * margin:
        return margin - low
    return min(0.0, length - margin - high)
