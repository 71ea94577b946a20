"""How wide the columns of a fishbone are on the wall: as makes all of it largest when it is set."""

from dataclasses import replace

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.media import Medium
from dip_workshop.drawing.picture import Picture
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.fishbone.arrangement import Arrangement, Style, arrange, pitch_of
from dip_workshop.exercises.fishbone.skeleton import Skeleton

WALL = Style()
# A bone with many causes is long; in a wider column each of them needs fewer lines.
COLUMNS = (WALL.column, 260.0, 292.0, 324.0)
# So much larger all must be for another width: a wall that looks as usual is worth a little.
WORTH_IT = 1.03
# Of more than that nothing can be read at once, whatever the width; trying it takes its time.
MOST_AT_ONCE = 600


def set_for_wall(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Arrangement:
    """Return a fishbone in columns as wide as those that are shown, or else as fits best."""
    column = _column_shown(skeleton, medium.shown)
    if column is not None:
        return arrange(skeleton, replace(WALL, column=column), metrics)
    best = arrange(skeleton, WALL, metrics)
    count = sum(len(twig) for bone in skeleton.bones for twig in bone.twigs)
    for wider in COLUMNS[1:] if count <= MOST_AT_ONCE else ():
        found = arrange(skeleton, replace(WALL, column=wider), metrics)
        if _scale(found.size, medium.size) > WORTH_IT * _scale(best.size, medium.size):
            best = found
    return best


def _column_shown(skeleton: Skeleton, shown: Picture | None) -> float | None:
    """Return how wide the columns are in which people see these bones, None where in none."""
    bones: set[RecordId | None] = {bone.category_id for bone in skeleton.bones}
    # The ground of a bone is drawn first, and as wide as two bones stand apart.
    grounds = (g.bounds.width for g in (shown.groups if shown else ()) if g.owner in bones)
    pitch = next(grounds, None)
    return None if pitch is None else WALL.column + pitch - pitch_of(WALL)


def _scale(picture: Size, wall: Size) -> float:
    return min(wall.width / picture.width, wall.height / picture.height)
