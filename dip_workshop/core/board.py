"""All the records of one workshop, as a value that is replaced and never changed."""

from bisect import insort
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar

from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.order_keys import keys_after, keys_between
from dip_workshop.core.records import Idea, Placement, Record
from dip_workshop.core.wording import tr

R = TypeVar("R", bound=Record)

_FEW = 40

# What siblings are sorted by.
sibling_order: Callable[[Record], tuple[str, RecordId]] = attrgetter("order_key", "id")

# None is no id; but what hangs on nothing, or aims at nothing, may be asked for so.
_Records = dict[RecordId | None, Record]
_Siblings = dict[RecordId | None, tuple[Record, ...]]
# The live children of each type, by their parent: read again and again until a family changes.
_Children = dict[RecordId | None, dict[type[Record], tuple[Any, ...]]]
# All children of each class in their order, tombstones too.
_ByClass = Mapping[type[Record], Sequence[Record]]


class Board:
    """Records by id with their tree; `put` and `drop` return a new board that shares the rest."""

    __slots__ = ("_by_class", "_carried", "_children", "_places", "_records", "_siblings")

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._records: _Records = {record.id: record for record in records}
        self._siblings: _Siblings | None = None
        self._children: _Children = {}
        self._by_class: dict[RecordId | None, _ByClass] = {}
        self._carried: dict[RecordId, tuple[Idea, ...]] | None = None
        self._places: dict[RecordId, tuple[Placement, ...]] | None = None

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[Record]:
        """Yield every record, tombstones too, in no promised order."""
        return iter(self._records.values())

    def __contains__(self, record_id: object) -> bool:
        return record_id in self._records

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Board) and self._records == other._records

    __hash__ = None  # type: ignore[assignment]

    def find(self, record_id: RecordId | None) -> Record | None:
        """Return the record, tombstone or not, or None where the board never had it."""
        return self._records.get(record_id)

    def get(self, record_id: RecordId | None, record_type: type[R]) -> R:
        """Return a live record of the type; DomainError where it is gone or of another type."""
        record = self.find_live(record_id, record_type)
        if record is None:
            raise DomainError(tr("That is no longer on the board. Nothing was changed."))
        return record

    def find_live(self, record_id: RecordId | None, record_type: type[R]) -> R | None:
        """Return a live record of the type, or None where it is gone or of another type."""
        record = self._records.get(record_id)
        return record if isinstance(record, record_type) and not record.deleted else None

    def is_live(self, record_id: RecordId | None) -> bool:
        """Return whether a record is there and not deleted."""
        return self.find_live(record_id, Record) is not None

    def resolve(self, record: Record) -> Record | None:
        """Return what a placement shows, or the record itself; None where that was deleted."""
        if not isinstance(record, Placement):
            return record
        return self.find_live(record.target_id, Record)

    def children(self, parent_id: RecordId | None, record_type: type[R]) -> tuple[R, ...]:
        """Return the live children of one type in their order.

        While nothing changes among the children of a parent it is the very same tuple.
        """
        by_type = self._children.get(parent_id)
        found: tuple[R, ...] | None = by_type.get(record_type) if by_type else None
        if found is None:
            by_class = self._apart(parent_id)
            if not by_class:
                return ()
            found = _live_of_type(by_class, self.siblings(parent_id), record_type)
            self._children.setdefault(parent_id, {})[record_type] = found
        return found

    def classes_below(self, parent_id: RecordId | None) -> Collection[type[Record]]:
        """Return the classes of all children, tombstones counted."""
        return self._apart(parent_id).keys()

    def siblings(self, parent_id: RecordId | None) -> tuple[Record, ...]:
        """Return all children in their order, tombstones and every type included.

        While nothing changes among the children of a parent it is the very same tuple.
        """
        return self._tree().get(parent_id, ())

    def parents(self) -> Collection[RecordId | None]:
        """Return what has children, tombstones counted on both sides."""
        return self._tree().keys()

    def placements(self) -> Mapping[RecordId, tuple[Placement, ...]]:
        """Return the live second places of all records that have any."""
        if self._places is None:
            live = [r for r in self if isinstance(r, Placement) and not r.deleted]
            self._places = _by_target(live, attrgetter("target_id"))
        return self._places

    def places_of(self, record_id: RecordId) -> tuple[Placement, ...]:
        """Return the live second places in which a record is shown."""
        return self.placements().get(record_id, ())

    def carried(self) -> Mapping[RecordId, tuple[Idea, ...]]:
        """Return the live ideas that were carried forward, by what they were carried from."""
        if self._carried is None:
            live = [r for r in self if isinstance(r, Idea) and r.source_id and not r.deleted]
            self._carried = _by_target(live, attrgetter("source_id"))
        return self._carried

    def carried_to(self, record_id: RecordId) -> tuple[Idea, ...]:
        """Return the live ideas that were carried forward from a record."""
        return self.carried().get(record_id, ())

    def descendants(self, record_id: RecordId) -> Iterator[Record]:
        """Yield the live records below one, parents ahead of children, in reading order."""
        pending = [record for record in reversed(self.siblings(record_id)) if not record.deleted]
        while pending:
            record = pending.pop()
            yield record
            pending.extend(r for r in reversed(self.siblings(record.id)) if not r.deleted)

    def ancestors(self, record_id: RecordId) -> Iterator[Record]:
        """Yield parent, grandparent and so on, tombstones too."""
        record = self._records.get(record_id)
        while record is not None and record.parent_id is not None:
            record = self._records.get(record.parent_id)
            if record is not None:
                yield record

    def end_key(self, parent_id: RecordId | None) -> str:
        """Return an order key behind all children of a parent, tombstones counted."""
        return self.end_keys(parent_id, 1)[0]

    def end_keys(self, parent_id: RecordId | None, count: int) -> list[str]:
        """Return ascending order keys behind all children of a parent, tombstones counted."""
        siblings = self.siblings(parent_id)
        return keys_after(siblings[-1].order_key if siblings else None, count)

    def key_at(self, parent_id: RecordId | None, index: int, moving: RecordId | None = None) -> str:
        """Return an order key that puts a record ahead of the live child at `index`.

        An index past the end appends. `moving` names the record that is moved, so
        that it does not count as its own neighbour.
        """
        stay = [r.id for r in self.siblings(parent_id) if not r.deleted and r.id != moving]
        ahead_of = next(iter(stay[max(index, 0) :]), None)
        return self.keys_ahead_of(parent_id, ahead_of, 1, {moving})[0]

    def keys_ahead_of(
        self,
        parent_id: RecordId | None,
        ahead_of: RecordId | None,
        count: int,
        moving: Collection[RecordId | None] = (),
    ) -> list[str]:
        """Return ascending order keys ahead of one child, or behind all where that is not there.

        `moving` names records that are moved, so that they do not count as
        neighbours. Tombstones keep their keys: taking a deletion back must not
        give one key twice.
        """
        rest = [r for r in self.siblings(parent_id) if r.id == ahead_of or r.id not in moving]
        place = next((n for n, record in enumerate(rest) if record.id == ahead_of), len(rest))
        after = rest[place].order_key if place < len(rest) else None
        before = rest[place - 1].order_key if place else None
        # Two replicas may have chosen one key for two records; the id then orders them.
        while before is not None and after is not None and before >= after:
            place -= 1
            before = rest[place - 1].order_key if place else None
        return keys_between(before, after, count)

    def put(self, *records: Record) -> "Board":
        """Return a board with the records added, or standing in for those of the same id."""
        board = Board()
        board._records = self._records.copy()
        board._records.update((record.id, record) for record in records)
        replaced = [old for record in records if (old := self._records.get(record.id)) is not None]
        touched = (*records, *replaced)
        if self._siblings is not None:
            board._siblings = self._siblings_after(records, board._records)
            board._children, board._by_class = self._children.copy(), self._by_class.copy()
            for record in touched:
                board._children.pop(record.parent_id, None)
                board._by_class.pop(record.parent_id, None)
        # Few edits touch what points at other records: the answers hold for the new board too.
        if not any(isinstance(record, Placement) for record in touched):
            board._places = self._places
        if not any(isinstance(record, Idea) and record.source_id for record in touched):
            board._carried = self._carried
        return board

    def change(self, record_id: RecordId, **fields: Any) -> "Board":
        """Return a board on which the named fields of one live record hold new values."""
        return self.put(replace(self.get(record_id, Record), **fields))

    def drop(self, record_id: RecordId) -> "Board":
        """Return a board where a record, all below it and its second places are tombstones."""
        gone = [self.get(record_id, Record), *self.descendants(record_id)]
        places = [place for record in gone for place in self.places_of(record.id)]
        unique = {record.id: record for record in (*gone, *places)}
        return self.put(*(replace(record, deleted=True) for record in unique.values()))

    def check(self) -> tuple[str, ...]:
        """Return what is wrong with the tree, a sentence each; an empty tuple is a sound board."""
        return (*self._broken_ties(), *_circles_among(self._records))

    def has_circle(self) -> bool:
        """Return whether any record is below itself."""
        return any(_circles_among(self._records))

    def _broken_ties(self) -> Iterator[str]:
        for record in self._records.values():
            if record.parent_id is not None and record.parent_id not in self._records:
                yield f"{record.id} hangs below {record.parent_id}, which is not there"
            if isinstance(record, Placement) and record.target_id not in self._records:
                yield f"{record.id} shows {record.target_id}, which is not there"
            if (
                isinstance(record, Idea)
                and record.source_id
                and record.source_id not in self._records
            ):
                yield f"{record.id} comes from {record.source_id}, which is not there"

    def _tree(self) -> _Siblings:
        if self._siblings is None:
            self._siblings = _families_in(self._records.values())
        return self._siblings

    def _apart(self, parent_id: RecordId | None) -> _ByClass:
        """Return all children of a parent by their class."""
        apart = self._by_class.get(parent_id)
        if apart is None:
            family = self.siblings(parent_id)
            if not family:
                return {}
            apart = self._by_class[parent_id] = _apart_by_class(family)
        return apart

    def _siblings_after(self, changed: Iterable[Record], records: _Records) -> _Siblings:
        """Return the tree with only the touched families sorted anew."""
        siblings = dict(self._tree())
        families: dict[RecordId | None, set[RecordId]] = {}
        for record in changed:
            old = self._records.get(record.id)
            if old is not None:
                families.setdefault(old.parent_id, set()).add(record.id)
            families.setdefault(record.parent_id, set()).add(record.id)
        for parent_id, ids in families.items():
            stay = [record for record in siblings.get(parent_id, ()) if record.id not in ids]
            come = [records[i] for i in ids if records[i].parent_id == parent_id]
            siblings[parent_id] = _in_order(stay, come)
        return siblings


def _circles_among(records: _Records) -> Iterator[str]:
    sound: set[RecordId] = set()
    for record in records.values():
        path: set[RecordId] = set()
        node: Record | None = record
        while node is not None and node.id not in sound:
            if node.id in path:
                yield f"{node.id} is below itself"
                break
            path.add(node.id)
            node = records.get(node.parent_id) if node.parent_id else None
        sound |= path


def _in_order(sorted_records: list[Record], more: list[Record]) -> tuple[Record, ...]:
    # One record among ten thousand is put in its place ten times faster than all are sorted.
    if len(more) > _FEW:
        return tuple(sorted((*sorted_records, *more), key=sibling_order))
    for record in more:
        insort(sorted_records, record, key=sibling_order)
    return tuple(sorted_records)


def _families_in(records: Iterable[Record]) -> _Siblings:
    """Return the children of every parent in their order."""
    children: defaultdict[RecordId | None, list[Record]] = defaultdict(list)
    for record in records:
        children[record.parent_id].append(record)
    return {parent: tuple(sorted(family, key=sibling_order)) for parent, family in children.items()}


def _apart_by_class(family: Sequence[Record]) -> _ByClass:
    classes = set(map(type, family))
    # Of most families all are of one class: the notes of a group.
    if len(classes) == 1:
        return {classes.pop(): family}
    apart: dict[type[Record], list[Record]] = {each: [] for each in classes}
    for record in family:
        apart[type(record)].append(record)
    return apart


def _live_of_type(
    by_class: _ByClass, family: Sequence[Record], record_type: type[R]
) -> tuple[R, ...]:
    classes = [each for each in by_class if issubclass(each, record_type)]
    if len(classes) == 1:
        of_class: Sequence[Any] = by_class[classes[0]]
        return tuple([record for record in of_class if not record.deleted])
    # Records of several classes are mixed in their order.
    some = family if classes else ()
    return tuple([r for r in some if isinstance(r, record_type) and not r.deleted])


def _by_target(
    records: Iterable[R], target_of: Callable[[R], RecordId]
) -> dict[RecordId, tuple[R, ...]]:
    """Return records by what they point to."""
    found: defaultdict[RecordId, list[R]] = defaultdict(list)
    for record in records:
        found[target_of(record)].append(record)
    return {target: tuple(pointing) for target, pointing in found.items()}
