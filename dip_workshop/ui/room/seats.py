"""How large letters must be in this room, from what the settings say of it; and that in words."""

from math import floor

from dip_workshop.core.wording import tr
from dip_workshop.drawing.font_file import capital_height
from dip_workshop.drawing.legibility import Seats, read_from
from dip_workshop.ui.settings import PICTURE_WIDTH, ROOM_DISTANCE, ROOM_TEXT_SIZE, Settings


def seats_of(settings: Settings) -> Seats:
    """Return how far away people sit and how wide the picture is."""
    return Seats(float(settings.get(ROOM_DISTANCE)), float(settings.get(PICTURE_WIDTH)))


def letters_needed(settings: Settings, pixels_wide: float) -> float:
    """Return the least size of letters, in pixels of a picture so wide."""
    return seats_of(settings).letters_needed(pixels_wide, capital_height())


def letters_wanted(settings: Settings, pixels_wide: float) -> float:
    """Return the least size that a board is shown at: what is needed, or larger if wished."""
    return letters_needed(settings, pixels_wide) * int(settings.get(ROOM_TEXT_SIZE)) / 100


def letters_in_words(settings: Settings, letters: float, pixels_wide: float) -> str:
    """Return from how far the smallest letters can be read, with a sign ahead."""
    seats = seats_of(settings)
    if letters >= letters_needed(settings, pixels_wide) - 0.01:
        return tr("✓ readable from {n} m", n=f"{seats.distance:g}")
    near = read_from(letters, pixels_wide, seats.picture_width, capital_height())
    return tr("✗ readable from {n} m only", n=metres(near))


def gather_in_words(letters: float, pixels_wide: float, screen_width: float) -> str:
    """Return how near people must come to a screen whose width is in metres."""
    near = read_from(letters, pixels_wide, screen_width, capital_height())
    return tr("gather within {n} m of this screen", n=metres(near))


def metres(distance: float) -> str:
    """Return a distance to the tenth below, so that nobody is promised too much."""
    return f"{floor(distance * 10) / 10:.1f}"
