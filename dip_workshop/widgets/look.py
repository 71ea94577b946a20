"""How everything looks now: the colours, the size of the letters, and whether things may move.

There is one look for the whole program, as there is one style sheet: a widget
that draws by itself asks for it, and asks again when Qt tells it of a new style.
"""

from typing import NamedTuple

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


_applied = Look()


def applied_look() -> Look:
    """Return the look that the program has now."""
    return _applied


def note_look(look: Look) -> None:
    """Remember what the program looks like; `theme.apply_theme` is who says so."""
    # As much one for the whole program as QApplication's own style.
    global _applied  # noqa: PLW0603
    _applied = look
