"""A fishbone's records, and what stands on it.

A *place* is where a cause is drawn: the cause's own record, or a Placement
that shows it on a second bone. What can be done to a fishbone is in `bones`
and `causes`: pure functions from board to board.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Idea, Key, Record
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise
from dip_workshop.exercises.fishbone.category_sets import OWN_SET

HEAD_RIGHT = "right"
HEAD_LEFT = "left"
UNSORTED = tr("Unsorted")


class View(StrEnum):
    """How the wall shows a fishbone; the values are stored."""

    BONES = "bones"
    WHYS = "whys"
    PARETO = "pareto"


class State(StrEnum):
    """How far the room believes in a cause; the values are stored."""

    POSSIBLE = ""
    LIKELY = "likely"
    NEEDS_EVIDENCE = "needs evidence"
    RULED_OUT = "ruled out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fishbone(Exercise):
    """The root: what is to be explained, which way the head looks, and where the bones are from.

    `view` is how the wall shows it, `why_from_id` the cause that a ladder of whys starts at.
    """

    effect: str = ""
    head_side: Key = HEAD_RIGHT
    category_set: Key = OWN_SET
    view: Key = View.BONES.value
    why_from_id: RecordId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Category(Record):
    """One bone; `is_unsorted` marks the one that takes in what has lost its bone."""

    is_unsorted: bool = False
    is_collapsed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause(Idea):
    """One cause, on a bone or below another cause; a hypothesis until it is tested.

    `doubt` holds the state of a cause that is not likely; `count` is how often
    it was seen, None where nobody has counted.
    """

    is_likely_root: bool = False
    test_note: str = ""
    doubt: Key = State.POSSIBLE.value
    evidence: str = ""
    note: str = ""
    count: int | None = None
    is_collapsed: bool = False

    @property
    def state(self) -> State:
        """Return how far the room believes in it; a word that is not known says nothing."""
        if self.is_likely_root:
            return State.LIKELY
        doubts = (State.NEEDS_EVIDENCE, State.RULED_OUT)
        return next((state for state in doubts if state == self.doubt), State.POSSIBLE)


class Place(NamedTuple):
    """Where a cause is drawn: the id of the place, and the cause that stands there."""

    id: RecordId
    cause: Cause

    @property
    def is_second(self) -> bool:
        """Return whether this is not the cause's own place but another that shows it."""
        return self.id != self.cause.id


def categories_of(board: Board, exercise_id: RecordId) -> tuple[Category, ...]:
    """Return the bones in their order."""
    return board.children(exercise_id, Category)


def places_below(board: Board, parent_id: RecordId) -> Iterator[Place]:
    """Yield the places directly on a bone or below a cause, in their order."""
    for record in board.siblings(parent_id):
        if not record.deleted:
            cause = board.resolve(record)
            if isinstance(cause, Cause):
                yield Place(record.id, cause)


def causes_of(board: Board, exercise_id: RecordId) -> Iterator[Cause]:
    """Yield every cause once, bone by bone, in reading order."""
    for record in board.descendants(exercise_id):
        if isinstance(record, Cause):
            yield record


def cause_at(board: Board, place_id: RecordId) -> Cause | None:
    """Return the cause that stands at a place, or None where no cause does."""
    record = board.find_live(place_id, Record)
    cause = board.resolve(record) if record else None
    return cause if isinstance(cause, Cause) else None


def cause_of(board: Board, place_id: RecordId) -> Cause:
    """Return the cause that stands at a place; DomainError where no cause does."""
    cause = cause_at(board, place_id)
    if cause is None:
        raise DomainError(tr("That is not a cause, so nothing was changed. Choose a cause first."))
    return cause


def bone_at(board: Board, place_id: RecordId) -> Category | None:
    """Return the bone itself that has this id, or None where no bone does."""
    return board.find_live(place_id, Category)


def category_at(board: Board, exercise_id: RecordId, place_id: RecordId) -> Category | None:
    """Return the bone of a fishbone that a place is on, the bone itself included."""
    lineage = {place_id, *(above.id for above in board.ancestors(place_id))}
    return next((bone for bone in categories_of(board, exercise_id) if bone.id in lineage), None)


def all_places_of(board: Board, cause_id: RecordId) -> tuple[Record, ...]:
    """Return the record of every place of a cause, its own place first."""
    return (board.get(cause_id, Cause), *board.places_of(cause_id))


def parent_of_causes(board: Board, place_id: RecordId) -> RecordId:
    """Return the bone, or the cause that stands at a place."""
    cause = cause_at(board, place_id)
    return cause.id if cause else board.get(place_id, Category).id
