"""A mind map as an affinity map's table: branches are groups, and what stands below them notes."""

from collections.abc import Iterator

from dip_workshop.core.mind_maps import (
    MapRows,
    MindMap,
    Topic,
    has_below,
    told_of_deeper,
    told_of_notes,
)
from dip_workshop.core.wording import tr
from dip_workshop.kinds import Cells

_NOTE_DEPTH = 3


def rows_of_map(found: MindMap, columns: Cells) -> MapRows:
    """Return a row for each note; a branch of branches is a supergroup, one without any a note."""
    topics = found.topics
    rows = tuple(_row(columns, *place) for place in _places(topics))
    deeper = sum(topic.depth > _NOTE_DEPTH for topic in topics)
    told = (told_of_notes(found, topics), told_of_deeper(deeper))
    return MapRows(rows, tuple(filter(None, told)))


def _row(columns: Cells, supergroup: str, group: str, note: str) -> Cells:
    named = {tr("Superheader"): supergroup, tr("Group"): group, tr("Note"): note}
    return tuple(named.get(column, "") for column in columns)


def _places(topics: tuple[Topic, ...]) -> Iterator[tuple[str, str, str]]:
    """Yield the supergroup and the group of each note, "" where it has none, and the note."""
    supers = _with_groups(topics)
    branch = group = ""
    for place, topic in enumerate(topics):
        is_home = has_below(topics, place)
        if topic.depth == 1:
            branch = group = topic.text
            supergroup = branch if place in supers else ""
            if not is_home:
                yield "", "", topic.text
        elif topic.depth < _NOTE_DEPTH and is_home:
            group = topic.text
        else:
            home = branch if topic.depth < _NOTE_DEPTH else group
            yield supergroup, home, topic.text


def _with_groups(topics: tuple[Topic, ...]) -> set[int]:
    """Return the places of the branches below which something has others below it."""
    found: set[int] = set()
    branch = 0
    for place, topic in enumerate(topics):
        if topic.depth == 1:
            branch = place
        elif topic.depth == _NOTE_DEPTH:
            found.add(branch)
    return found
