"""Put groups together under a superheader, and take them out again.

One level of nesting, as on a real wall: many small groups are clipped under
one header each and the headers are sorted once more.
"""

from collections.abc import Iterable
from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.records import Record
from dip_workshop.core.wording import tr
from dip_workshop.exercises.affinity.model import (
    Added,
    Entry,
    NoteGroup,
    Supergroup,
    edit_text,
    entries_of,
    groups_of,
    map_of,
    supergroup_of,
)
from dip_workshop.exercises.affinity.sorting import shifted, without_empty_supergroups


def nest_groups(board: Board, group_ids: Iterable[RecordId], header: str = "") -> Added:
    """Return the board with a new supergroup of these groups, where the first of them stands."""
    groups = _in_order(board, group_ids)
    map_id = map_of(board, groups[0].id).id
    first = supergroup_of(board, groups[0].id) or groups[0]
    (key,) = board.keys_ahead_of(map_id, first.id, 1)
    supergroup = Supergroup(id=new_id(), parent_id=map_id, order_key=key)
    board = (
        edit_text(board.put(supergroup), supergroup.id, header) if header else board.put(supergroup)
    )
    return Added(nest_into(board, [group.id for group in groups], supergroup.id), (supergroup.id,))


def nest_into(board: Board, group_ids: Iterable[RecordId], super_id: RecordId) -> Board:
    """Return the board with groups at the end of a supergroup, in the order of the wall."""
    board.get(super_id, Supergroup)
    groups = [group for group in _in_order(board, group_ids) if group.parent_id != super_id]
    if not groups:
        return board
    keys = board.end_keys(super_id, len(groups))
    moved = board.put(
        *(
            replace(group, parent_id=super_id, order_key=key)
            for group, key in zip(groups, keys, strict=True)
        )
    )
    return without_empty_supergroups(moved, [group.parent_id for group in groups])


def take_out(board: Board, group_ids: Iterable[RecordId]) -> Board:
    """Return the board with groups out of their supergroup, just behind it on the wall."""
    nested = [group for group in _in_order(board, group_ids) if supergroup_of(board, group.id)]
    for group in reversed(nested):
        home = board.get(group.parent_id or group.id, Supergroup)
        board = move_entry(board, group.id, home.parent_id or home.id, _behind(board, home))
    return board


def move_entry(
    board: Board, entry_id: RecordId, home_id: RecordId, ahead_of: RecordId | None
) -> Board:
    """Return the board with a group or supergroup in a home, ahead of one there or behind all.

    The home is the map or, for a group, a supergroup.
    """
    entry = board.get(entry_id, Record)
    if not isinstance(entry, NoteGroup | Supergroup):
        raise DomainError(tr("That is no group of this map, so nothing was changed."))
    (key,) = board.keys_ahead_of(home_id, ahead_of, 1, {entry_id})
    moved = board.put(replace(entry, parent_id=home_id, order_key=key))
    return without_empty_supergroups(moved, [entry.parent_id])


def shift_entry(board: Board, entry_id: RecordId, by: int) -> Board:
    """Return the board with a group or supergroup one further left (-1) or right (1).

    It stays at the ends, and a nested group stays in its supergroup.
    """
    entry = board.get(entry_id, Record)
    return shifted(board, neighbours_of(board, entry), [entry], by)


def neighbours_of(board: Board, entry: Record) -> tuple[Entry, ...]:
    """Return the groups and supergroups among which one stands, itself too."""
    return entries_of(board, entry.parent_id or entry.id)


def _behind(board: Board, entry: Entry) -> RecordId | None:
    ids = [other.id for other in neighbours_of(board, entry)]
    return next(iter(ids[ids.index(entry.id) + 1 :]), None)


def _in_order(board: Board, group_ids: Iterable[RecordId]) -> list[NoteGroup]:
    """Return the groups among these ids in the order of the wall; DomainError where none is."""
    found = {i: board.get(i, Record) for i in dict.fromkeys(group_ids)}
    groups = [record for record in found.values() if isinstance(record, NoteGroup)]
    if not groups:
        raise DomainError(tr("No group is selected, so nothing was changed. Select one first."))
    order = {g.id: n for n, g in enumerate(groups_of(board, map_of(board, groups[0].id).id))}
    return sorted(groups, key=lambda group: order.get(group.id, len(order)))
