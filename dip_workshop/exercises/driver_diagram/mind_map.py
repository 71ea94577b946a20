"""A mind map as a driver diagram's table: a column for each level below the middle."""

from dip_workshop.core.mind_maps import (
    MapRows,
    MindMap,
    has_below,
    told_of_deeper,
    told_of_notes,
)
from dip_workshop.core.wording import tr
from dip_workshop.kinds import Cells


def rows_of_map(found: MindMap, columns: Cells) -> MapRows:
    """Return a row for each change idea, and for each driver that has nothing below it."""
    levels = (tr("Primary driver"), tr("Secondary driver"), tr("Change idea"))
    last = len(levels)
    words: list[str] = []
    rows: list[Cells] = []
    for place, topic in enumerate(found.topics):
        del words[min(topic.depth, last) - 1 :]
        words.append(topic.text)
        if topic.depth >= last or not has_below(found.topics, place):
            cells = dict(zip(levels, words, strict=False))
            rows.append(tuple(cells.get(column, "") for column in columns))
    deeper = sum(topic.depth > last for topic in found.topics)
    told = (told_of_notes(found, found.topics), told_of_deeper(deeper))
    return MapRows(tuple(rows), tuple(filter(None, told)))
