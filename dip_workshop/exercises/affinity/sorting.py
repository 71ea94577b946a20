"""Sort notes into groups and out of them again: every move that a room makes on the wall.

No operation here loses or changes a word but `delete`, and `merge_groups`,
which joins the headers.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.records import Placement, Record
from dip_workshop.exercises.affinity.model import (
    Added,
    AffinityMap,
    Note,
    NoteGroup,
    Place,
    group_name,
    group_of,
    map_of,
    note_of,
    places_in,
    second_places,
    tray_of,
)


def group_places(board: Board, place_ids: Iterable[RecordId]) -> Added:
    """Return the board with a new group, not yet named, of these places in this order."""
    places = _places(board, place_ids)
    map_id = map_of(board, places[0].id).id
    group = NoteGroup(id=new_id(), parent_id=map_id, order_key=board.end_key(map_id))
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
    places = _places(board, place_ids)
    moving = {place.id for place in places}
    stay = {
        note_of(board, place).id: place
        for place in places_in(board, group.id)
        if place.id not in moving
    }
    come, gone = _without_doubles(board, places, stay)
    keys = board.keys_ahead_of(group.id, ahead_of, len(come), moving)
    moved = (
        replace(place, parent_id=group.id, order_key=key)
        for place, key in zip(come, keys, strict=True)
    )
    after = board.put(*moved, *(replace(place, deleted=True) for place in gone))
    return _tidied(after, places)


def move_to_tray(board: Board, place_ids: Iterable[RecordId]) -> Board:
    """Return the board with places taken out of their groups, in order, to the end of the tray.

    A note that is shown in another group too stays there and only leaves this one.
    """
    places = [place for place in _places(board, place_ids) if group_of(board, place.id)]
    if not places:
        return board
    changed, homeless = _taken_away(board, places)
    return _tidied(_trayed(board.put(*changed), homeless), places)


def delete(board: Board, ids: Sequence[RecordId]) -> Board:
    """Return the board without these places; a group goes too, but its notes go to the tray.

    While another place of a note remains, only this place goes and the note stays.
    """
    # Notes go ahead of groups, and each is taken off the place that was meant: one that
    # had already left its group for another would be lost there too.
    groups = [i for i in ids if isinstance(board.find(i), NoteGroup)]
    rest = [i for i in ids if isinstance(board.find(i), Note | Placement)]
    board = _without_places(board, rest) if rest else board
    for group_id in groups:
        if group_of(board, group_id):
            board = ungroup(board, group_id)
    return board


def _without_places(board: Board, place_ids: Iterable[RecordId]) -> Board:
    places = _places(board, place_ids)
    changed, homeless = _taken_away(board, places)
    gone = (replace(note, deleted=True) for note in homeless)
    return _tidied(board.put(*changed, *gone), places)


def ungroup(board: Board, group_id: RecordId) -> Board:
    """Return the board without a group, its notes back in the tray in their order."""
    group = board.get(group_id, NoteGroup)
    changed, homeless = _taken_away(board, places_in(board, group_id))
    return _trayed(board.put(*changed, replace(group, deleted=True)), homeless)


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
    notes = "1 note is" if count == 1 else f"{count} notes are"
    return f"{notes} back in the tray; Undo brings the group back."


def show_also(board: Board, place_ids: Iterable[RecordId], group_id: RecordId) -> Board:
    """Return the board with notes shown in one more group; from the tray they simply move there."""
    group = board.get(group_id, NoteGroup)
    there = {note_of(board, place).id for place in places_in(board, group_id)}
    notes = {note.id: note for note in (note_of(board, p) for p in _places(board, place_ids))}
    new = [note for note in notes.values() if note.id not in there]
    if not new:
        raise DomainError(f"{group_name(board, group)} shows that already. Nothing was changed.")
    keys = board.end_keys(group_id, len(new))
    return board.put(
        *(_shown_in(board, note, group_id, key) for note, key in zip(new, keys, strict=True))
    )


def merge_groups(board: Board, group_ids: Iterable[RecordId], target_id: RecordId) -> Board:
    """Return the board with groups poured into another, their headers joined by "/"."""
    target = board.get(target_id, NoteGroup)
    groups = [board.get(group_id, NoteGroup) for group_id in group_ids if group_id != target_id]
    if not groups:
        raise DomainError("A group cannot be merged into itself. Nothing was changed.")
    headers = dict.fromkeys(group.text for group in (target, *groups) if group.text)
    for group in groups:
        places = [place.id for place in places_in(board, group.id)]
        if places:
            board = move_to_group(board, places, target_id)
        board = board.put(replace(group, deleted=True))
    return board.put(replace(target, text=" / ".join(headers)))


def move_group(board: Board, group_id: RecordId, ahead_of: RecordId | None) -> Board:
    """Return the board with a group ahead of another, or behind all of them."""
    group = board.get(group_id, NoteGroup)
    (key,) = board.keys_ahead_of(group.parent_id, ahead_of, 1, {group_id})
    return board.change(group_id, order_key=key)


def shift_group(board: Board, group_id: RecordId, by: int) -> Board:
    """Return the board with a group one further left (-1) or right (1), staying at the ends."""
    group = board.get(group_id, NoteGroup)
    siblings = board.children(group.parent_id, NoteGroup)
    return _shifted(board, siblings, [group], by)


def shift_places(board: Board, place_ids: Iterable[RecordId], by: int) -> Board:
    """Return the board with places one earlier (-1) or later (1) in their group or the tray."""
    places = _places(board, place_ids)
    group = group_of(board, places[0].id)
    siblings = (
        places_in(board, group.id) if group else tray_of(board, map_of(board, places[0].id).id)
    )
    home = places[0].parent_id
    return _shifted(board, siblings, [place for place in places if place.parent_id == home], by)


def _places(board: Board, place_ids: Iterable[RecordId]) -> list[Place]:
    """Return the places among these ids, each once; DomainError where there is none."""
    records = [board.get(place_id, Record) for place_id in dict.fromkeys(place_ids)]
    places = [record for record in records if isinstance(record, Note | Placement)]
    if not places:
        raise DomainError("No note is selected, so nothing was changed. Select one first.")
    return places


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
    return board.put(
        *(
            replace(note, parent_id=map_id, order_key=key)
            for note, key in zip(notes, keys, strict=True)
        )
    )


def _tidied(board: Board, moved: Iterable[Place]) -> Board:
    """Return the board without the groups that lost their last note and have no name to keep."""
    left = {place.parent_id for place in moved}
    empty = [
        group
        for group in (board.find(group_id) for group_id in left if group_id)
        if isinstance(group, NoteGroup)
        and not (group.text or group.deleted or places_in(board, group.id))
    ]
    return board.put(*(replace(group, deleted=True) for group in empty)) if empty else board


def _shown_in(board: Board, note: Note, group_id: RecordId, key: str) -> Place:
    if group_of(board, note.id) is None:
        return replace(note, parent_id=group_id, order_key=key)
    return Placement(id=new_id(), parent_id=group_id, order_key=key, target_id=note.id)


def _shifted(board: Board, siblings: Sequence[Record], moving: Sequence[Record], by: int) -> Board:
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
