"""On which screen the room's window goes, from the rectangles of the screens alone."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from dip_workshop.drawing.geometry import Rect, Size

# To rehearse in: the shape of the commonest old projector.
REHEARSAL: Final = Size(1024.0, 768.0)
# How much of the screen it takes, and how far above the lower edge it stays: there texts are typed.
SHARE: Final = 0.55
ABOVE_EDGE: Final = 130.0
LEAST_SEEN: Final = 80.0


class Screen(NamedTuple):
    """A screen by the name that the system gives it, and where it lies on the desktop."""

    name: str
    area: Rect


class RoomPlace(NamedTuple):
    """Which screen the room's window is on, whether it fills it, and its rectangle."""

    screen: int
    is_full: bool
    area: Rect


def place_for_room(screens: Sequence[Screen], console: Rect, wanted: str = "") -> RoomPlace:
    """Return where the room's window goes, given where the console is.

    It fills the screen that is `wanted` by name, if that is there and not the console's,
    or else the first that is not the console's. With one screen it is a window there.
    """
    own = screen_under(screens, console)
    others = [at for at in range(len(screens)) if at != own]
    if not others:
        return RoomPlace(own, False, _rehearsal(screens[own].area))
    chosen = next((at for at in others if screens[at].name == wanted), others[0])
    return RoomPlace(chosen, True, screens[chosen].area)


def screen_under(screens: Sequence[Screen], window: Rect) -> int:
    """Return the screen that holds most of a window; the first where none holds any."""
    return max(range(len(screens)), key=lambda at: (_shared(screens[at].area, window), -at))


def swapped(screens: Sequence[Screen], console: Rect, room: Rect) -> tuple[int, int] | None:
    """Return the screens of console and room the other way round; None where both share one."""
    own, other = screen_under(screens, console), screen_under(screens, room)
    return (other, own) if own != other else None


def brought_back(screens: Sequence[Screen], window: Rect) -> Rect:
    """Return a window's rectangle, moved onto a screen where it could hardly be seen."""
    seen = max((_shared(screen.area, window) for screen in screens), default=0.0)
    if seen >= LEAST_SEEN * LEAST_SEEN:
        return window
    area = screens[0].area
    width, height = min(window.width, area.width), min(window.height, area.height)
    return Rect(
        area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height
    )


def _rehearsal(area: Rect) -> Rect:
    scale = min(1.0, SHARE * area.width / REHEARSAL.width, SHARE * area.height / REHEARSAL.height)
    width, height = REHEARSAL.width * scale, REHEARSAL.height * scale
    top = max(area.bottom - height - ABOVE_EDGE, area.y)
    return Rect(area.right - width, top, width, height)


def _shared(one: Rect, other: Rect) -> float:
    width = min(one.right, other.right) - max(one.x, other.x)
    height = min(one.bottom, other.bottom) - max(one.y, other.y)
    return max(width, 0.0) * max(height, 0.0)
