"""What a fishbone's picture has to say, in reading order and before anything has a place."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ties import tie_marks
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.fishbone.findings import (
    EVIDENCE_MARK,
    NOTE_MARK,
    count_mark,
    finding_lines,
    finding_marks,
    spoken_findings,
    test_line,
)
from dip_workshop.exercises.fishbone.model import (
    HEAD_LEFT,
    Category,
    Cause,
    Fishbone,
    Place,
    State,
    categories_of,
    places_below,
)

LABELS_KEPT = 8_192
NO_BREAK = "\u00a0"
# Every place of each cause, with the title of the bone that it is on.
_Homes = dict[RecordId, list[tuple[RecordId, str]]]


class Label(NamedTuple):
    """One cause where it is drawn; `depth` is 1 on the bone.

    `marks` are short and say what is known of it and where else it stands;
    `details` and `test` are in full what was written to it, at its own place alone; `seen`
    is such as "× 24".
    """

    place_id: RecordId | None
    text: str
    depth: int
    number: str = ""
    marks: tuple[str, ...] = ()
    state: State = State.POSSIBLE
    name: str = ""
    details: tuple[str, ...] = ()
    test: str = ""
    seen: str = ""

    @property
    def words(self) -> str:
        """Return the cause as it is drawn: its text, and behind it how often it was seen."""
        if not self.seen:
            return self.text
        # A number on a line of its own is not seen to belong to the words above it.
        return f"{self.text}{NO_BREAK}{self.seen.replace(' ', NO_BREAK)}"

    @property
    def remark(self) -> str:
        """Return the marks in one line."""
        return " · ".join(self.marks)

    @property
    def remarks_in_full(self) -> tuple[str, ...]:
        """Return the marks in one line, then what was written, in place of the marks for that."""
        said = (EVIDENCE_MARK, NOTE_MARK) if self.details else ()
        marks = " · ".join(mark for mark in self.marks if mark not in said)
        return (marks, *self.details) if marks else self.details

    @property
    def is_likely_root(self) -> bool:
        """Return whether the room takes it for a likely root cause."""
        return self.state is State.LIKELY


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


def counted_causes(count: int, roots: int = 0) -> str:
    """Return such as "18 causes, 2 likely roots": the words of every summary."""
    causes = tr_count("{n} cause", "{n} causes", count) if count else tr("No causes yet")
    if not roots:
        return causes
    likely = tr_count("{n} likely root", "{n} likely roots", roots)
    return tr("{causes}, {likely}", causes=causes, likely=likely)


class _Family(NamedTuple):
    """What causes side by side have in common: `parent` and `number` are those they are below."""

    bone: str
    parent: str
    number: str
    depth: int
    size: int


class _Entry(NamedTuple):
    """A place, as one of its family, with what is drawn below it."""

    place: Place
    family: _Family
    rank: int
    children: tuple[Place, ...]

    @property
    def number(self) -> str:
        """Return such as "2.1.3"."""
        return f"{self.family.number}.{self.rank}"


def skeleton_of(board: Board, exercise_id: RecordId, *, is_folded: bool = False) -> Skeleton:
    """Return what the picture of a fishbone says; folded, it counts what was collapsed."""
    fishbone = board.get(exercise_id, Fishbone)
    bones = [
        (category, str(number), tuple(_entries(board, category, number)))
        for number, category in enumerate(categories_of(board, exercise_id), start=1)
    ]
    homes: _Homes = {}
    for category, _, entries in bones:
        for entry in entries:
            place = entry.place
            homes.setdefault(place.cause.id, []).append((place.id, category.text))
    made = tuple(_bone_labels(board, homes, *bone) for bone in bones)
    if is_folded:
        made = tuple(_folded(board, bone) for bone in made)
    return Skeleton(exercise_id, fishbone.effect, fishbone.head_side == HEAD_LEFT, made)


def _entries(board: Board, category: Category, number: int) -> Iterator[_Entry]:
    """Yield the places on a bone, each ahead of what is below it, with no limit to the depth."""
    bone, places = category.text, tuple(places_below(board, category.id))
    pending = _members(board, places, _Family(bone, bone, str(number), 1, len(places)))
    while pending:
        entry = pending.pop()
        yield entry
        if below := entry.children:
            parent, depth = entry.place.cause.text, entry.family.depth + 1
            family = _Family(bone, parent, entry.number, depth, len(below))
            pending += _members(board, below, family)


def _members(board: Board, places: tuple[Place, ...], family: _Family) -> list[_Entry]:
    """Return the entries of a family's places, the last one first."""
    entries = [
        _Entry(place, family, rank, _below(board, place))
        for rank, place in enumerate(places, start=1)
    ]
    entries.reverse()
    return entries


def _below(board: Board, place: Place) -> tuple[Place, ...]:
    """Return the sub-causes drawn at a place: a second place shows the cause alone."""
    return () if place.is_second else tuple(places_below(board, place.id))


def _bone_labels(
    board: Board,
    homes: _Homes,
    category: Category,
    number: str,
    entries: tuple[_Entry, ...],
) -> BoneLabels:
    twigs: list[list[Label]] = []
    for entry in entries:
        if entry.family.depth == 1:
            twigs.append([])
        ties = _ties(board, homes, entry.place)
        label = _label(entry.place, entry.family, entry.rank, len(entry.children), ties)
        twigs[-1].append(label)
    return BoneLabels(
        category.id,
        category.text,
        number,
        category.is_unsorted,
        _bone_name(number, category.text, len(entries)),
        tuple(tuple(twig) for twig in twigs),
    )


def _bone_name(number: str, title: str, count: int) -> str:
    if not count:
        return tr("Bone {number}: {title}, no causes", number=number, title=title)
    return tr_count(
        "Bone {number}: {title}, {n} cause",
        "Bone {number}: {title}, {n} causes",
        count,
        number=number,
        title=title,
    )


# After an edit nearly all labels are the same as before.
@lru_cache(maxsize=LABELS_KEPT)
def _label(place: Place, family: _Family, rank: int, below: int, ties: tuple[str, ...]) -> Label:
    cause = place.cause
    facts = [_whereabouts(family, rank, cause.text), *spoken_findings(cause)]
    if below:
        facts.append(tr_count("{n} sub-cause", "{n} sub-causes", below))
    return Label(
        place.id,
        cause.text,
        family.depth,
        f"{family.number}.{rank}",
        (*finding_marks(cause), *ties),
        cause.state,
        # A screen reader would name the sign that stands before each tie.
        ", ".join([*facts, *(tie.partition(" ")[2] for tie in ties)]),
        () if place.is_second else finding_lines(cause),
        "" if place.is_second else test_line(cause),
        count_mark(cause),
    )


def _ties(board: Board, homes: _Homes, place: Place) -> tuple[str, ...]:
    """Return a sign and words each for the other places, the source and where it was carried."""
    cause = place.cause
    others = dict.fromkeys(name for place_id, name in homes[cause.id] if place_id != place.id)
    also = (f"= {tr('also on {bones}', bones=', '.join(others))}",) if others else ()
    return (*also, *tie_marks(board, cause))


def _whereabouts(family: _Family, rank: int, text: str) -> str:
    """Return the beginning of the sentence by which a screen reader names a cause."""
    bone, of = family.bone, family.size
    if family.depth == 1:
        return tr("Cause {rank} of {of} on {bone}: {text}", rank=rank, of=of, bone=bone, text=text)
    return tr(
        "Sub-cause {rank} of {of} below “{parent}” on {bone}, level {level}: {text}",
        rank=rank,
        of=of,
        parent=family.parent,
        bone=bone,
        level=family.depth,
        text=text,
    )


# What is collapsed


def _folded(board: Board, bone: BoneLabels) -> BoneLabels:
    """Return a bone with a number in place of each branch that was collapsed."""
    if bone.category_id and bone.twigs and board.get(bone.category_id, Category).is_collapsed:
        count = sum(len(twig) for twig in bone.twigs)
        words = tr_count("+{n} cause", "+{n} causes", count)
        return bone._replace(twigs=((Label(bone.category_id, words, 1, name=bone.name),),))
    if not any(_is_collapsed(board, label) for label in bone.labels):
        return bone
    return bone._replace(twigs=tuple(tuple(open_part(board, twig)) for twig in bone.twigs))


def open_part(board: Board, twig: Twig) -> Iterator[Label]:
    """Yield the labels that are not below a collapsed cause, which says how many are."""
    index = 0
    while index < len(twig):
        label, below = twig[index], index + 1
        while below < len(twig) and twig[below].depth > label.depth:
            below += 1
        hidden = below - index - 1
        if not (hidden and _is_collapsed(board, label)):
            yield label
            index += 1
            continue
        words = tr_count("+{n} below", "+{n} below", hidden)
        yield label._replace(marks=(*label.marks, words))
        index = below


def _is_collapsed(board: Board, label: Label) -> bool:
    cause = board.find(label.place_id)
    return isinstance(cause, Cause) and cause.is_collapsed
