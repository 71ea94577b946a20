"""Two copies of one workshop put together: pure functions of both histories.

Both sides that merge each other come to the same board, for all here follows
from the union of their steps in the one order that all laptops agree on.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.history import Step
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import (
    Placement,
    PlainValue,
    Record,
    field_values,
    record_from_values,
    written_fields,
)
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import GIVEN_WITHOUT_WORDS, OF_A_PAGE

Mend = Callable[[Board], Board]
Values = dict[str, PlainValue]
Held = dict[RecordId, Values]

PLACE = ("parent_id", "order_key")


@dataclass(frozen=True, slots=True)
class Loss:
    """What one copy had changed and the merge did not keep.

    `values` are the fields as they would be with it taken, `kept` as they are.
    """

    record_id: RecordId
    values: Mapping[str, PlainValue]
    kept: Mapping[str, PlainValue]


def union(mine: Iterable[Step], theirs: Iterable[Step]) -> tuple[Step, ...]:
    """Return the steps of both in their order; of a step that both have, mine is taken."""
    by_id = {step.head.id: step for step in (*theirs, *mine)}
    return tuple(sorted(by_id.values(), key=lambda step: step.head.place))


def held_after(steps: Iterable[Step]) -> Held:
    """Return what every field holds after the steps, from nothing."""
    held: Held = defaultdict(dict)
    for step in steps:
        for change in step.changes:
            held[change.record_id][change.field] = change.after
    return dict(held)


def put_right(board: Board, steps: Iterable[Step], mend: Mend) -> Board:
    """Return a merged board on which everything alive can be seen again.

    What hangs in a circle goes back to where it was before. What hangs on
    something deleted goes to the nearest living thing above that can hold it;
    where there is none, what was deleted comes back. A record without words, or the name of
    a point of a page, goes with what it hung on, but for what people gave without words.
    `mend` is what the exercises know further.
    """
    if board.check():
        board = _without_circles(board, _parents_told(steps))
    return _without_empty_places(mend(_with_homes(board)))


def _parents_told(steps: Iterable[Step]) -> Mapping[RecordId, list[RecordId]]:
    """Return every parent that each record ever had, the newest first."""
    told: defaultdict[RecordId, list[RecordId]] = defaultdict(list)
    for step in steps:
        for change in step.changes:
            if change.field == "parent_id" and isinstance(change.after, str):
                told[change.record_id].insert(0, RecordId(change.after))
    return told


def _without_circles(board: Board, told: Mapping[RecordId, list[RecordId]]) -> Board:
    while circle := _circle(board):
        record_id, parent_id = _way_out(board, circle, told)
        board = board.put(replace(_found(board, record_id), parent_id=parent_id))
    return board


def _circle(board: Board) -> list[RecordId]:
    """Return the members of a circle in the order of their ids, or nothing."""
    sound: set[RecordId] = set()
    for start in sorted(record.id for record in board):
        path: list[RecordId] = []
        node: RecordId | None = start
        while node is not None and node not in sound:
            if node in path:
                return sorted(path[path.index(node) :])
            path.append(node)
            record = board.find(node)
            node = record.parent_id if record else None
        sound.update(path)
    return []


def _way_out(
    board: Board, circle: Sequence[RecordId], told: Mapping[RecordId, list[RecordId]]
) -> tuple[RecordId, RecordId]:
    """Return a member of a circle and the newest of its earlier parents that leads out of it."""
    for record_id in circle:
        for parent_id in told.get(record_id, ()):
            if parent_id in board and not _leads_to(board, parent_id, circle):
                return record_id, parent_id
    raise DomainError(
        tr(
            "These two copies cannot be put together, so nothing was changed;"
            " take the file in as a separate copy."
        )
    )


def _leads_to(board: Board, start: RecordId, circle: Collection[RecordId]) -> bool:
    seen: set[RecordId] = set()
    node: RecordId | None = start
    while node is not None and node not in seen:
        if node in circle:
            return True
        seen.add(node)
        record = board.find(node)
        node = record.parent_id if record else None
    return node is not None


def _with_homes(board: Board) -> Board:
    homes = {
        (type(record), type(board.find(record.parent_id)))
        for record in board
        if record.parent_id is not None
    }
    while orphans := sorted(record.id for record in board if _is_orphan(board, record)):
        for record_id in orphans:
            record = _found(board, record_id)
            if _is_orphan(board, record):
                board = _homed(board, record, homes)
    return board


def _is_orphan(board: Board, record: Record) -> bool:
    """Return whether a live record hangs on a deleted one."""
    above = board.find(record.parent_id)
    return not record.deleted and above is not None and above.deleted


def _homed(board: Board, record: Record, homes: Collection[tuple[type, type]]) -> Board:
    below = (record, *board.descendants(record.id))
    if not any(_is_said(each) for each in below):
        return board.put(*(replace(each, deleted=True) for each in below))
    lineage = list(board.ancestors(record.id))
    for number, above in enumerate(lineage):
        is_alive = not any(higher.deleted for higher in lineage[number:])
        if is_alive and (type(record), type(above)) in homes:
            return board.put(replace(record, parent_id=above.id))
    return board.put(*(replace(above, deleted=False) for above in lineage))


def _is_said(record: Record) -> bool:
    name = type(record).__name__
    return name in GIVEN_WITHOUT_WORDS or (name not in OF_A_PAGE and has_words(record))


def has_words(record: Record) -> bool:
    """Return whether people wrote anything in a record."""
    return any(str(getattr(record, name)).strip() for name in written_fields(type(record)))


def _without_empty_places(board: Board) -> Board:
    gone = (
        replace(record, deleted=True)
        for record in board
        if isinstance(record, Placement) and not record.deleted and board.resolve(record) is None
    )
    return board.put(*gone)


def what_lost(
    mine: Sequence[Step], theirs: Sequence[Step], merged: Board, told: Collection[str]
) -> tuple[Loss, ...]:
    """Return what either copy had changed since their common steps and the merge did not keep.

    `told` are the fields that people care about; how a board is folded is not among them.
    """
    common = {step.head.id for step in mine} & {step.head.id for step in theirs}
    was_deleted = {
        record_id
        for record_id, held in held_after(s for s in mine if s.head.id in common).items()
        if held.get("deleted")
    }
    one, other = (_Side(held_after(steps), _written(steps, common)) for steps in (mine, theirs))
    known = (one.written.keys() | other.written.keys()) & one.held.keys() & other.held.keys()
    return tuple(
        loss
        for record_id in sorted(known)
        for loss in _losses(
            record_id,
            (one.of(record_id), other.of(record_id)),
            field_values(_found(merged, record_id)),
            told,
            record_id in was_deleted,
        )
    )


class _Version(NamedTuple):
    """A record as one copy has it, and the fields that this copy wrote since the common steps."""

    holds: Values
    wrote: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Side:
    """What one copy holds, and the fields it wrote since the common steps.

    Written, not changed: a text that was put back to what it had been was decided too.
    """

    held: Held
    written: Mapping[RecordId, frozenset[str]]

    def of(self, record_id: RecordId) -> _Version:
        return _Version(self.held[record_id], self.written.get(record_id, frozenset()))


def _written(
    steps: Iterable[Step], common: Collection[RecordId]
) -> Mapping[RecordId, frozenset[str]]:
    found: defaultdict[RecordId, set[str]] = defaultdict(set)
    for step in steps:
        if step.head.id not in common:
            for change in step.changes:
                found[change.record_id].add(change.field)
    return {record_id: frozenset(names) for record_id, names in found.items()}


def _losses(
    record_id: RecordId,
    versions: tuple[_Version, _Version],
    final: Values,
    told: Collection[str],
    was_deleted: bool,
) -> Iterator[Loss]:
    one, other = versions
    differing = {name for name in one.wrote & other.wrote if one.holds[name] != other.holds[name]}
    for name in sorted(differing.intersection(told).difference(PLACE, ("deleted",))):
        for version in versions:
            if version.holds[name] != final.get(name):
                yield Loss(record_id, {name: version.holds[name]}, {name: final.get(name)})
    if differing.intersection(PLACE):
        yield from _lost_places(record_id, (one.holds, other.holds), final)
    if one.holds.get("deleted", False) != other.holds.get("deleted", False) and not was_deleted:
        living = one if other.holds.get("deleted") else other
        wanted = living.wrote.intersection((*told, *PLACE)) - {"deleted"}
        yield from _lost_to_deletion(record_id, {n: living.holds[n] for n in wanted}, final)


def _lost_places(
    record_id: RecordId, sides: tuple[Values, Values], final: Values
) -> Iterator[Loss]:
    kept = {name: final[name] for name in PLACE}
    for side in sides:
        place = {name: side[name] for name in PLACE}
        is_other_parent = place["parent_id"] != kept["parent_id"]
        is_other_order = all(each["parent_id"] == kept["parent_id"] for each in sides)
        if place != kept and (is_other_parent or is_other_order):
            yield Loss(record_id, place, kept)


def _lost_to_deletion(record_id: RecordId, changed: Values, final: Values) -> Iterator[Loss]:
    """Yield what was changed in one copy and deleted in the other, whichever way that ended."""
    if not final["deleted"]:
        yield Loss(record_id, {"deleted": True}, {"deleted": False})
    elif changed:
        yield Loss(record_id, {"deleted": False, **changed}, {"deleted": True})


def take(board: Board, loss: Loss) -> Board:
    """Return the board with what lost in the place of what was kept.

    Raises DomainError where that hangs on something that is gone, or below itself.
    """
    record = _found(board, loss.record_id)
    if loss.values.get("deleted") is True:
        return board if record.deleted else board.drop(record.id)
    values = field_values(record) | dict(loss.values) | {"deleted": False}
    board = board.put(record_from_values(type(record), record.id, values))
    if board.check() or any(above.deleted for above in board.ancestors(record.id)):
        raise DomainError(
            tr(
                "This hangs on something that is not there any more, so nothing was changed;"
                " bring that back first."
            )
        )
    return board


def holds(board: Board, loss: Loss) -> bool:
    """Return whether a board holds what lost: it was taken since."""
    now = _now(board, loss.record_id)
    return all(now[name] == value for name, value in loss.values.items())


def as_it_is(board: Board, loss: Loss) -> Loss:
    """Return a loss beside what the board holds now, which another answer may have changed."""
    now = _now(board, loss.record_id)
    kept = {"deleted": True} if now["deleted"] else {name: now[name] for name in loss.kept}
    return replace(loss, kept=kept)


def _now(board: Board, record_id: RecordId) -> Values:
    record = _found(board, record_id)
    is_gone = record.deleted or any(above.deleted for above in board.ancestors(record_id))
    return field_values(record) | {"deleted": is_gone}


def _found(board: Board, record_id: RecordId) -> Record:
    record = board.find(record_id)
    if record is None:
        raise DomainError(tr("That is no longer on the board. Nothing was changed."))
    return record
