"""How large letters must be that the farthest person in a room reads them.

The rule is that of signs: a capital letter is at least a two-hundredth of the distance high.
A picture's width in metres and in pixels says how many pixels that is.
"""

from typing import Final, NamedTuple

CAPITALS_IN_A_DISTANCE: Final = 200.0
# A laptop of fourteen inches, where its screen does not say how wide it is.
LAPTOP_WIDTH: Final = 0.31


class Seats(NamedTuple):
    """How far away the farthest person sits, and how wide the picture on the wall is, in metres."""

    distance: float = 6.0
    picture_width: float = 1.8

    def letters_needed(self, pixels_wide: float, capital: float) -> float:
        """Return the least text size, in pixels of a picture that is so many of them wide.

        `capital` is how high a capital letter is at size 1.
        """
        metres = self.distance / CAPITALS_IN_A_DISTANCE
        return metres / self.picture_width * pixels_wide / capital


def read_from(letters: float, pixels_wide: float, width: float, capital: float) -> float:
    """Return from how many metres letters of a size in pixels are read on a screen so wide."""
    return letters * capital * width / pixels_wide * CAPITALS_IN_A_DISTANCE
