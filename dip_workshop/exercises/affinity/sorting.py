"""Sort notes into groups and out of them again: every move that a room makes on the wall.

No operation here loses or changes a word but `delete`, and `merge_groups`,
which joins the headers.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.records import Placement, Record
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.affinity.model import (
    Added,
    AffinityMap,
    Note,
    NoteGroup,
    ParkingArea,
    Place,
    Supergroup,
    alike_of,
    group_name,
    group_of,
    holder_of,
    map_of,
    new_group,
    note_of,
    places_in,
    rehomed,
    second_places,
)


def group_places(board: Board, place_ids: Iterable[RecordId]) -> Added:
    """Return the board with a new group, not yet named, of these places in this order."""
    places = places_among(board, place_ids)
    map_id = map_of(board, places[0].id).id
    group = new_group(board, map_id, board.end_key(map_id))
    moved = move_to_group(board.put(group), [place.id for place in places], group.id)
    return Added(moved, (group.id,))


def move_to_group(
    board: Board,
    place_ids: Iterable[RecordId],
    group_id: RecordId,
    ahead_of: RecordId | None = None,
) -> Board:
    """Return the board with places moved to a group, ahead of one of its places or at its end.

    A note that the group shows already is not shown twice: its second place
    gives way. A group without a name that is left empty goes.
    """
    group = board.get(group_id, NoteGroup)
    places = places_among(board, place_ids)
    moving = {place.id for place in places}
    stay = {
        note_of(board, place).id: place
        for place in places_in(board, group.id)
        if place.id not in moving
    }
    come, gone = _without_doubles(board, places, stay)
    keys = board.keys_ahead_of(group.id, ahead_of, len(come), moving)
    moved = (_moved(place, group.id, key) for place, key in zip(come, keys, strict=True))
    after = board.put(*moved, *(replace(place, deleted=True) for place in gone))
    return tidied(after, places)


def move_to_tray(board: Board, place_ids: Iterable[RecordId]) -> Board:
    """Return the board with places taken out of where they are, in order, to the tray's end.

    A note that is shown in another group too stays there and only leaves this one.
    """
    places = [
        place
        for place in places_among(board, place_ids)
        if not isinstance(board.find(place.parent_id or place.id), AffinityMap)
    ]
    if not places:
        return board
    changed, homeless = _taken_away(board, places)
    return tidied(_trayed(board.put(*changed), homeless), places)


def delete(board: Board, ids: Sequence[RecordId]) -> Board:
    """Return the board without these places; a group goes too, but its notes go to the tray.

    While another place of a note remains, only this place goes and the note
    stays; a note that was merged into one that goes takes its place. A
    supergroup leaves its groups, and the parking area its notes, to the map.
    """
    # Notes go ahead of groups, and each is taken off the place that was meant: one that
    # had already left its group for another would be lost there too.
    rest = [i for i in ids if isinstance(board.find(i), Note | Placement)]
    board = _without_places(board, rest) if rest else board
    for record_id in ids:
        record = board.find_live(record_id, Record)
        if isinstance(record, NoteGroup | ParkingArea):
            board = ungroup(board, record.id)
        elif isinstance(record, Supergroup):
            board = dissolve(board, record.id)
    return board


def _without_places(board: Board, place_ids: Iterable[RecordId]) -> Board:
    places = places_among(board, place_ids)
    changed, homeless = _taken_away(board, places)
    going = {note.id for note in homeless}
    heirs = [heir for note in homeless for heir in _heirs(board, note, going)]
    gone = (replace(note, deleted=True) for note in homeless)
    return tidied(board.put(*changed, *heirs, *gone), places)


def _heirs(board: Board, note: Note, going: Collection[RecordId]) -> list[Record]:
    """Return what becomes of notes merged into one that goes: the first takes its place."""
    left = [alike for alike in alike_of(board, note.id) if alike.id not in going]
    if not left:
        return []
    heir, *others = left
    return [
        replace(heir, parent_id=note.parent_id, order_key=note.order_key),
        *(replace(alike, parent_id=heir.id) for alike in others),
    ]


def ungroup(board: Board, group_id: RecordId) -> Board:
    """Return the board without a group or parking area, its notes in the tray in their order."""
    group = board.get(group_id, Record)
    changed, homeless = _taken_away(board, places_in(board, group_id))
    board = _trayed(board.put(*changed, replace(group, deleted=True)), homeless)
    return without_empty_supergroups(board, [group.parent_id])


def dissolve(board: Board, super_id: RecordId) -> Board:
    """Return the board without a supergroup, its groups in its place in their order."""
    supergroup = board.get(super_id, Supergroup)
    groups = board.children(super_id, NoteGroup)
    map_id = map_of(board, super_id).id
    keys = board.keys_ahead_of(map_id, super_id, len(groups))
    freed = (
        replace(group, parent_id=map_id, order_key=key)
        for group, key in zip(groups, keys, strict=True)
    )
    return board.put(*freed, replace(supergroup, deleted=True))


def told_of_tray(before: Board, after: Board) -> str:
    """Return how many notes a step has sent back to the tray, as a sentence; "" where none."""
    count = sum(
        not note.deleted
        and isinstance(after.find(note.parent_id or note.id), AffinityMap)
        and isinstance(before.find(old.parent_id or old.id), NoteGroup)
        for note in after
        if isinstance(note, Note)
        if (old := before.find(note.id)) is not None and old is not note
    )
    if not count:
        return ""
    return tr_count(
        "{n} note is back in the tray; Undo brings the group back.",
        "{n} notes are back in the tray; Undo brings the group back.",
        count,
    )


def show_also(board: Board, place_ids: Iterable[RecordId], group_id: RecordId) -> Board:
    """Return the board with notes shown in one more group; from the tray they simply move there."""
    group = board.get(group_id, NoteGroup)
    there = {note_of(board, place).id for place in places_in(board, group_id)}
    shown = (holder_of(board, note_of(board, p)) for p in places_among(board, place_ids))
    new = [note for note in {note.id: note for note in shown}.values() if note.id not in there]
    if not new:
        name = group_name(board, group)
        raise DomainError(tr("{group} shows that already. Nothing was changed.", group=name))
    keys = board.end_keys(group_id, len(new))
    return board.put(
        *(_shown_in(board, note, group_id, key) for note, key in zip(new, keys, strict=True))
    )


def merge_groups(board: Board, group_ids: Iterable[RecordId], target_id: RecordId) -> Board:
    """Return the board with groups poured into another, their headers joined by "/"."""
    target = board.get(target_id, NoteGroup)
    groups = [board.get(group_id, NoteGroup) for group_id in group_ids if group_id != target_id]
    if not groups:
        raise DomainError(tr("A group cannot be merged into itself. Nothing was changed."))
    headers = dict.fromkeys(group.text for group in (target, *groups) if group.text)
    for group in groups:
        places = [place.id for place in places_in(board, group.id)]
        if places:
            board = move_to_group(board, places, target_id)
        board = board.put(replace(group, deleted=True))
    board = board.put(replace(target, text=" / ".join(headers)))
    return without_empty_supergroups(board, [group.parent_id for group in groups])


def shift_places(board: Board, place_ids: Iterable[RecordId], by: int) -> Board:
    """Return the board with places one earlier (-1) or later (1) where they stand."""
    places = places_among(board, place_ids)
    home = places[0].parent_id or places[0].id
    moving = [place for place in places if place.parent_id == home]
    return shifted(board, places_in(board, home), moving, by)


def sort_places(board: Board, home_id: RecordId) -> Board:
    """Return the board with a group's or the tray's notes in the order of their texts.

    Numbers in a text count as numbers: "Bay 2" stands ahead of "Bay 10".
    """
    places = sorted(
        places_in(board, home_id), key=lambda place: _natural(note_of(board, place).text)
    )
    if not places or [place.id for place in places] == [p.id for p in places_in(board, home_id)]:
        return board
    keys = board.end_keys(home_id, len(places))
    return board.put(
        *(replace(place, order_key=key) for place, key in zip(places, keys, strict=True))
    )


def _natural(text: str) -> list[tuple[bool, int, str]]:
    parts = re.split(r"([0-9]{1,15})", text.casefold())
    # Where texts are cut at their numbers, every second part is one.
    return [(False, int(p), "") if n % 2 else (True, 0, p) for n, p in enumerate(parts) if p]


def places_among(board: Board, place_ids: Iterable[RecordId]) -> list[Place]:
    """Return the places among these ids, each once and of one map; DomainError without any."""
    records = [board.get(place_id, Record) for place_id in dict.fromkeys(place_ids)]
    places = [record for record in records if isinstance(record, Note | Placement)]
    if not places:
        raise DomainError(tr("No note is selected, so nothing was changed. Select one first."))
    here = map_of(board, places[0].id).id
    return [place for place in places if map_of(board, place.id).id == here]


def _without_doubles(
    board: Board, places: Sequence[Place], there: Mapping[RecordId, Place]
) -> tuple[list[Place], list[Place]]:
    """Return which of `places` come, and which places go so that no note is shown twice."""
    homes = {place.id for place in places if isinstance(place, Note)}
    come: dict[RecordId, Place] = {}
    gone: list[Place] = []
    for place in places:
        note_id = note_of(board, place).id
        is_second = isinstance(place, Placement)
        if is_second and (note_id in homes or note_id in there or note_id in come):
            gone.append(place)
        else:
            come[note_id] = place
            gone.extend([there[note_id]] if note_id in there else [])
    return list(come.values()), gone


def _taken_away(board: Board, places: Iterable[Place]) -> tuple[list[Record], list[Note]]:
    """Return what changes when places are taken away, and the notes that then have none.

    A note whose home goes while a second place remains moves to that place.
    """
    places = list(places)
    if not places:
        return [], []
    going = {place.id for place in places}
    others = second_places(board, map_of(board, places[0].id).id)
    changed: list[Record] = [
        replace(place, deleted=True) for place in places if isinstance(place, Placement)
    ]
    homeless: list[Note] = []
    for note in {note.id: note for note in (note_of(board, place) for place in places)}.values():
        remaining = [place for place in others.get(note.id, ()) if place.id not in going]
        if note.id not in going:
            continue
        if remaining:
            heir = remaining[0]
            changed.append(replace(heir, deleted=True))
            changed.append(replace(note, parent_id=heir.parent_id, order_key=heir.order_key))
        else:
            homeless.append(note)
    return changed, homeless


def _trayed(board: Board, notes: Sequence[Note]) -> Board:
    if not notes:
        return board
    map_id = map_of(board, notes[0].id).id
    keys = board.end_keys(map_id, len(notes))
    return board.put(*(rehomed(note, map_id, key) for note, key in zip(notes, keys, strict=True)))


def tidied(board: Board, moved: Iterable[Place]) -> Board:
    """Return the board without the groups that lost their last note and have no name to keep."""
    left = {place.parent_id for place in moved}
    empty = [
        group
        for group in (board.find(group_id) for group_id in left if group_id)
        if isinstance(group, NoteGroup)
        and not (group.text or group.deleted or places_in(board, group.id))
    ]
    if not empty:
        return board
    board = board.put(*(replace(group, deleted=True) for group in empty))
    return without_empty_supergroups(board, [group.parent_id for group in empty])


def without_empty_supergroups(board: Board, ids: Iterable[RecordId | None]) -> Board:
    """Return the board without those supergroups that have neither a group nor a name."""
    empty = [
        record
        for record in (board.find(record_id) for record_id in set(ids) if record_id)
        if isinstance(record, Supergroup)
        and not (record.text or record.deleted or board.children(record.id, NoteGroup))
    ]
    return board.put(*(replace(record, deleted=True) for record in empty)) if empty else board


def _moved(place: Place, home_id: RecordId, key: str) -> Place:
    if isinstance(place, Note):
        return rehomed(place, home_id, key)
    return replace(place, parent_id=home_id, order_key=key)


def _shown_in(board: Board, note: Note, group_id: RecordId, key: str) -> Place:
    if group_of(board, note.id) is None:
        return rehomed(note, group_id, key)
    return Placement(id=new_id(), parent_id=group_id, order_key=key, target_id=note.id)


def shifted(board: Board, siblings: Sequence[Record], moving: Sequence[Record], by: int) -> Board:
    """Return the board with records moved past their neighbour, as one block."""
    ids = {record.id for record in moving}
    places = [n for n, record in enumerate(siblings) if record.id in ids]
    block = [siblings[n] for n in places]
    target = max(places[0] - 1, 0) if by < 0 else places[-1] + 1
    rest = [record for record in siblings if record.id not in ids]
    stay = sum(record.id not in ids for record in siblings[: target + (by > 0)])
    ahead_of = rest[stay].id if stay < len(rest) else None
    keys = board.keys_ahead_of(block[0].parent_id, ahead_of, len(block), ids)
    if [record.id for record in siblings] == _order_after(rest, block, stay):
        return board
    return board.put(
        *(replace(record, order_key=key) for record, key in zip(block, keys, strict=True))
    )


def _order_after(rest: Sequence[Record], block: Sequence[Record], at: int) -> list[RecordId]:
    return [record.id for record in (*rest[:at], *block, *rest[at:])]
