"""What a fishbone's picture has to say, in reading order and before anything has a place."""

from collections.abc import Iterator
from typing import NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ties import tie_marks
from dip_workshop.exercises.fishbone.model import (
    HEAD_LEFT,
    Category,
    Fishbone,
    Place,
    categories_of,
    places_below,
)


class Label(NamedTuple):
    """One cause where it is drawn; `depth` is 1 on the bone, `remark` says where else it stands."""

    place_id: RecordId | None
    text: str
    depth: int
    number: str = ""
    remark: str = ""
    is_likely_root: bool = False
    name: str = ""


Twig = tuple[Label, ...]


class BoneLabels(NamedTuple):
    """One category and its twigs: each a cause followed by all that is below it."""

    category_id: RecordId | None
    title: str
    number: str
    is_unsorted: bool
    name: str
    twigs: tuple[Twig, ...]

    @property
    def labels(self) -> Iterator[Label]:
        """Yield the labels of all twigs in reading order."""
        return (label for twig in self.twigs for label in twig)


class Skeleton(NamedTuple):
    """All labels of a fishbone; `is_mirrored` says that the head is at the left."""

    exercise_id: RecordId
    effect: str
    is_mirrored: bool
    bones: tuple[BoneLabels, ...]


class _Entry(NamedTuple):
    """A place with its whereabouts: `rank` of `of` siblings below `parent`."""

    place: Place
    depth: int
    number: str
    rank: int
    of: int
    parent: str
    children: tuple[Place, ...]


def skeleton_of(board: Board, exercise_id: RecordId) -> Skeleton:
    """Return what the picture of a fishbone says."""
    fishbone = board.get(exercise_id, Fishbone)
    bones = [
        (category, str(number), tuple(_entries(board, category, number)))
        for number, category in enumerate(categories_of(board, exercise_id), start=1)
    ]
    homes: dict[RecordId, list[tuple[RecordId, str]]] = {}
    for category, _, entries in bones:
        for entry in entries:
            place = entry.place
            homes.setdefault(place.cause.id, []).append((place.id, category.text))
    return Skeleton(
        exercise_id,
        fishbone.effect,
        fishbone.head_side == HEAD_LEFT,
        tuple(_bone_labels(board, homes, *bone) for bone in bones),
    )


def _entries(board: Board, category: Category, number: int) -> Iterator[_Entry]:
    """Yield the places on a bone, each ahead of what is below it, with no limit to the depth."""
    places = tuple(places_below(board, category.id))
    pending = _family(board, places, category.text, str(number), 1)
    while pending:
        entry = pending.pop()
        yield entry
        if entry.children:
            words = entry.place.cause.text
            pending += _family(board, entry.children, words, entry.number, entry.depth + 1)


def _family(
    board: Board, places: tuple[Place, ...], parent: str, number: str, depth: int
) -> list[_Entry]:
    """Return the entries of the places below one parent, the last one first."""
    entries = [
        _Entry(place, depth, f"{number}.{rank}", rank, len(places), parent, _below(board, place))
        for rank, place in enumerate(places, start=1)
    ]
    entries.reverse()
    return entries


def _below(board: Board, place: Place) -> tuple[Place, ...]:
    """Return the sub-causes drawn at a place: a second place shows the cause alone."""
    return () if place.is_second else tuple(places_below(board, place.id))


def _bone_labels(
    board: Board,
    homes: dict[RecordId, list[tuple[RecordId, str]]],
    category: Category,
    number: str,
    entries: tuple[_Entry, ...],
) -> BoneLabels:
    twigs: list[list[Label]] = []
    for entry in entries:
        remarks = _remarks(board, homes, entry.place)
        label = Label(
            entry.place.id,
            entry.place.cause.text,
            entry.depth,
            entry.number,
            " · ".join(remarks),
            entry.place.cause.is_likely_root,
            _spoken(entry, category.text, remarks),
        )
        if entry.depth == 1:
            twigs.append([])
        twigs[-1].append(label)
    return BoneLabels(
        category.id,
        category.text,
        number,
        category.is_unsorted,
        f"Bone {number}: {category.text}, {_counted(len(entries), 'cause')}",
        tuple(tuple(twig) for twig in twigs),
    )


def _remarks(
    board: Board, homes: dict[RecordId, list[tuple[RecordId, str]]], place: Place
) -> tuple[str, ...]:
    """Return a sign and words each for the other places, the source and where it was carried."""
    cause = place.cause
    others = dict.fromkeys(name for place_id, name in homes[cause.id] if place_id != place.id)
    also = (f"= also on {', '.join(others)}",) if others else ()
    return (*also, *tie_marks(board, cause))


def _spoken(entry: _Entry, bone: str, remarks: tuple[str, ...]) -> str:
    """Return the sentence by which a screen reader names a cause."""
    place = f"{entry.rank} of {entry.of}"
    if entry.depth == 1:
        start = f"Cause {place} on {bone}"
    else:
        start = f"Sub-cause {place} below “{entry.parent}” on {bone}, level {entry.depth}"
    facts = [f"{start}: {entry.place.cause.text}"]
    if entry.place.cause.is_likely_root:
        facts.append("likely root cause")
    if entry.children:
        facts.append(_counted(len(entry.children), "sub-cause"))
    # A screen reader would name the sign that stands before each remark.
    return ", ".join([*facts, *(remark.partition(" ")[2] for remark in remarks)])


def _counted(count: int, noun: str) -> str:
    return f"{count or 'no'} {noun}{'' if count == 1 else 's'}"
