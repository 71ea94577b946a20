"""Print on paper as large as its page has room for: what hangs on a wall is read from afar."""

from collections.abc import Callable
from dataclasses import replace

from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.media import Medium, Pages

ENLARGEMENTS = (2.0, 1.7, 1.5, 1.3, 1.15, 1.0)


def enlarged(made_for: Callable[[Medium], Pages], medium: Medium, narrowest: float = 0.0) -> Pages:
    """Return pages at the largest scale at which one page holds all, else as they are.

    What is laid out is never `narrowest` or less across: its columns would be too narrow for words.
    """
    for scale in (s for s in ENLARGEMENTS if s == 1.0 or medium.size.width / s > narrowest):
        size = Size(medium.size.width / scale, medium.size.height / scale)
        pages = made_for(replace(medium, size=size))
        if len(pages) == 1:
            break
    return tuple(page._replace(picture=page.picture.fitted(medium.size, scale)) for page in pages)
