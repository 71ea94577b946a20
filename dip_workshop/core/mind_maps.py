"""A mind map as other programs keep it: a topic in the middle, and topics below topics."""

from collections.abc import Iterable
from typing import NamedTuple

from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count


class Topic(NamedTuple):
    """A topic and the note written to it; a branch from the middle has depth 1.

    Topics stand in reading order: those below a topic follow it with a larger depth.
    """

    depth: int
    text: str
    note: str = ""


class MindMap(NamedTuple):
    """What stands in the middle, "" where nothing does, and all topics in reading order.

    No topic is more than one deeper than that before it, and each has words.
    """

    middle: str
    topics: tuple[Topic, ...]
    note: str = ""


class MapRows(NamedTuple):
    """A mind map as rows of a kind's table, and sentences on what had no place there."""

    rows: tuple[tuple[str, ...], ...]
    told: tuple[str, ...] = ()


def has_below(topics: tuple[Topic, ...], place: int) -> bool:
    """Return whether a topic has others below it."""
    return place + 1 < len(topics) and topics[place + 1].depth > topics[place].depth


def told_of_middle(middle: str) -> str:
    """Return what is said where there is no place for the middle, "" where nothing stands there."""
    if not middle:
        return ""
    return tr("“{middle}”, the middle of the map, is left out.", middle=shortened(middle))


def told_of_notes(found: MindMap, left_out: Iterable[Topic]) -> str:
    """Return what is said of the notes of topics left out, and of the middle's, "" for none."""
    count = sum(bool(topic.note) for topic in left_out) + bool(found.note)
    if not count:
        return ""
    return tr_count(
        "{n:,} note written to a topic has no place here and is left out.",
        "{n:,} notes written to topics have no place here and are left out.",
        count,
    )


def told_of_deeper(count: int) -> str:
    """Return what is said of topics deeper than a kind has levels, "" where there is none."""
    if not count:
        return ""
    return tr_count(
        "{n:,} topic stands deeper than there are levels here, and comes to the last of them.",
        "{n:,} topics stand deeper than there are levels here, and come to the last of them.",
        count,
    )
