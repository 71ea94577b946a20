"""How a fishbone is set for a room: all at once where it can be read so, or else bone by bone."""

from collections.abc import Iterator
from dataclasses import replace

from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.media import Medium
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.fishbone.arrangement import Arrangement, Style, arrange
from dip_workshop.exercises.fishbone.skeleton import Skeleton
from dip_workshop.exercises.fishbone.wall_styles import WORTH_OF_BOTH_SIDES

MARGIN = 4.0
# What the room's window leaves free on either side of a board, in sizes of its least letters.
AIR = 0.4
# Short and steep: two bones stand side by side on a wide wall, and one above and one below.
BONE_BY_BONE = Style(run=48.0, least_top=88.0, least_bottom=88.0, air=0.6, sub_size=15.0)
# Where all is shown at once no letter is smaller than another.
EVEN = 16.0
ENTIRE = tuple(
    replace(
        BONE_BY_BONE,
        column=column,
        run=run,
        effect_width=min(column, 164.0),
        cause_size=EVEN,
        sub_size=EVEN,
        bone_size=EVEN,
        effect_size=EVEN,
        least_top=60.0,
        least_bottom=60.0,
        is_even=True,
        sides=sides,
    )
    for sides in (1, 2)
    for column, run in (
        (121.0, 30.0),
        (135.0, 36.0),
        (156.0, 40.0),
        (190.0, 48.0),
        (228.0, 60.0),
        (280.0, 80.0),
        (340.0, 88.0),
    )
)


def set_for_room(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Arrangement:
    """Return a fishbone set for a wall of a medium's size.

    With a smallest text it is all at once only where no letter is smaller than that; without
    one it is always so, in the largest letters that the wall has room for.
    """
    least = medium.smallest_text
    wall = Size(*(max(side - 2 * AIR * least, 1.0) for side in medium.size))
    letters, entire = max(_entire(skeleton, wall, metrics), key=_worth)
    if least and letters < least:
        return arrange(skeleton, BONE_BY_BONE, metrics)
    return _as_high_as(wall, entire, metrics)


def _entire(
    skeleton: Skeleton, wall: Size, metrics: TextMetrics
) -> Iterator[tuple[float, Arrangement]]:
    """Yield each way to set it all at once, after the size that its letters have then."""
    for style in ENTIRE:
        found = arrange(skeleton, style, metrics)
        # Torn words are read badly, yet somewhere they must stand.
        yield EVEN * _scale(found, wall) / (100.0 if found.is_torn else 1.0), found


def _worth(set_so: tuple[float, Arrangement]) -> float:
    letters, found = set_so
    return letters * (WORTH_OF_BOTH_SIDES if found.style.sides > 1 else 1.0)


def _scale(found: Arrangement, wall: Size) -> float:
    wide, high = found.size
    return min(wall.width / (wide + 2 * MARGIN), wall.height / (high + 2 * MARGIN))


def _as_high_as(wall: Size, found: Arrangement, metrics: TextMetrics) -> Arrangement:
    """Return a fishbone with bones so long that it fills the height of its wall."""
    tops = [bone.box.height for bone in found.bones]
    half = (wall.height / _scale(found, wall)) / 2 - MARGIN - max(tops, default=0.0)
    longest = max((abs(bone.reach) for bone in found.bones), default=0.0)
    if half <= longest:
        return found
    style = replace(found.style, least_top=half, least_bottom=half)
    return arrange(found.skeleton, style, metrics)
