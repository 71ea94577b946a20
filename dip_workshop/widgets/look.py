"""How everything looks now: the colours, the size of the letters, and whether things may move.

There is one look for the whole program, as there is one style sheet: a widget
that draws by itself asks for it, and asks again when Qt tells it of a new style.
"""

from typing import NamedTuple, Protocol
from weakref import WeakSet

from dip_workshop.drawing.palette import LIGHT, Palette


class Look(NamedTuple):
    """A palette, and how large letters are: 1 is 15 px for the console, 2 twice that."""

    palette: Palette = LIGHT
    scale: float = 1.0
    room_scale: float = 1.0
    reduced_motion: bool = False

    def px(self, length: float) -> int:
        """Return a length of the console in pixels, from its pixels at scale 1."""
        return round(length * self.scale)


class Dressed(Protocol):
    """What is drawn anew in another look, as a button's icon is."""

    def dress(self) -> None:
        """Take on the look that the program has now."""


_applied = Look()
# Not by Qt's event for a new style: that also comes whenever a widget, or what holds it, is put
# into another, some 270 times while the window of a board is built.
_dressed: WeakSet[Dressed] = WeakSet()


def applied_look() -> Look:
    """Return the look that the program has now."""
    return _applied


def note_look(look: Look) -> None:
    """Remember what the program looks like; `theme.apply_theme` is who says so."""
    # As much one for the whole program as QApplication's own style.
    global _applied  # noqa: PLW0603
    _applied = look


def dress_with_look(widget: Dressed) -> None:
    """Dress a widget now, and again whenever the look changes."""
    _dressed.add(widget)
    widget.dress()


def dressed_with_look() -> tuple[Dressed, ...]:
    """Return all that has to be dressed in another look."""
    return tuple(_dressed)
