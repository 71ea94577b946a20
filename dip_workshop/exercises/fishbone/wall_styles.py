"""How a fishbone is set on the wall: as wide as its window shows all of it in the largest letters.

Few bones with many causes get broad columns, where a cause is on one line, and very full ones
causes on both sides. What people are looking at keeps its columns: a cause more moves nothing
outside its bone.
"""

from dataclasses import replace

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.media import Medium
from dip_workshop.drawing.picture import Picture
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.fishbone.arrangement import (
    Arrangement,
    Style,
    arrange,
    pitch_of,
)
from dip_workshop.exercises.fishbone.skeleton import Skeleton
from dip_workshop.exercises.fishbone.strokes import MARGIN

USUAL = Style()
# The broadest first: of equals it has room for most that is still to come. In narrower ones than
# usual an empty fishbone is a little larger, and one that fills is smaller.
STYLES = tuple(
    replace(USUAL, column=column, sides=sides)
    for sides in (1, 2)
    for column in (340.0, 300.0, 264.0, USUAL.column)
)
# Nothing is shown larger than that, however small it is.
LARGE_ENOUGH = 1.25
WORTH_OF_TORN_WORDS = 0.9
# Causes on one side of a bone are read more easily.
WORTH_OF_BOTH_SIDES = 0.93
# So many causes that come at once are a new picture, and so much larger it must be then.
MANY_AT_ONCE = 5
WORTH_SETTING_ANEW = 1.15
# Of more than that nothing can be read at once, whatever the columns; trying them takes its time.
MOST_TO_TRY = 600
SAME = 0.01


def set_for_wall(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Arrangement:
    """Return a fishbone in the columns that are shown, or else in those that show it largest."""
    kept, owners = _style_of(skeleton, medium.shown), _owners_of(medium.shown)
    labels = [label for bone in skeleton.bones for label in bone.labels]
    new = sum(label.place_id not in owners for label in labels)
    if len(labels) > MOST_TO_TRY or (kept is not None and new < MANY_AT_ONCE):
        return arrange(skeleton, kept or USUAL, metrics)
    tried = {style: arrange(skeleton, style, metrics) for style in STYLES}
    worth = {style: _worth(found, medium.size) for style, found in tried.items()}
    best = max(STYLES, key=lambda style: worth[style])
    if kept is not None and worth[best] < WORTH_SETTING_ANEW * worth[kept]:
        return tried[kept]
    return tried[best]


def _owners_of(shown: Picture | None) -> set[RecordId | None]:
    return {group.owner for group in shown.groups} if shown is not None else set()


def _style_of(skeleton: Skeleton, shown: Picture | None) -> Style | None:
    """Return in which style a picture shows the bones, None where it shows none of them."""
    bones: set[RecordId | None] = {bone.category_id for bone in skeleton.bones}
    groups = shown.groups if shown is not None else ()
    # The ground of a bone is drawn first, and as wide as two bones stand apart.
    width = next((group.bounds.width for group in groups if group.owner in bones), 0.0)
    return next((style for style in STYLES if abs(width - pitch_of(style)) < SAME), None)


def _worth(found: Arrangement, window: Size) -> float:
    """Return how large a window shows a whole fishbone, as far as that is of use."""
    wide, high = found.size
    scale = min(window.width / (wide + 2 * MARGIN), window.height / (high + 2 * MARGIN))
    torn = WORTH_OF_TORN_WORDS if found.is_torn else 1.0
    sides = WORTH_OF_BOTH_SIDES if found.style.sides > 1 else 1.0
    return min(scale, LARGE_ENOUGH) * torn * sides
