"""Capture and drag on an affinity map: where texts go, and what a drop means.

A drop onto a note in the tray starts a group of both; anywhere in a group it
joins there, at the height where it was dropped; onto the tray it goes back;
onto the empty wall it starts a new group, as a note alone on a wall would. A
group dropped on another takes that one's place, in its supergroup too; dropped
on a supergroup's frame it joins that, on the empty wall it leaves its own.
Nothing is merged by a drag: that is too much to do by a slip of the hand.
"""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.drawing.picture import Picture
from dip_workshop.exercises.affinity import nesting, parking, sorting
from dip_workshop.exercises.affinity.acts import (
    group_choices,
    move_to,
    selected_groups,
    selected_places,
    selected_supers,
)
from dip_workshop.exercises.affinity.layout import layout, place_below
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Entry,
    NoteGroup,
    ParkingArea,
    Supergroup,
    add_notes,
    group_name,
    group_of,
    map_of,
    places_in,
    super_name,
    supergroup_of,
)
from dip_workshop.kinds import Capture, Captured, Choice, Drop, Selection

_MOST_AIMS = 9


def capture_hint(board: Board, selection: Selection) -> str:
    """Say where the next text will go."""
    group = _aimed_group(board, selection)
    if group is None:
        return tr("Adds to the tray, not yet grouped")
    return tr("Adds to {group}", group=shortened(group_name(board, group)))


def capture(board: Board, selection: Selection, texts: tuple[str, ...]) -> Captured:
    """Add notes to the group that is selected, in whole or by a note in it, else to the tray."""
    group = _aimed_group(board, selection)
    added = add_notes(board, group.id if group else selection.exercise_id, texts)
    return Captured(added.board, added.ids)


def aims(board: Board, map_id: RecordId) -> tuple[Choice, ...]:
    """Return the first groups in their order, and the tray behind them."""
    tray = Choice(map_id, tr("Not yet grouped"))
    return (*group_choices(board, map_id, _MOST_AIMS - 1), tray)


def readdress(board: Board, selection: Selection, target: str) -> Board:
    """Move the notes just added to another aim."""
    return move_to(board, selection.ids, target)


CAPTURE = Capture(
    placeholder=tr("Type an idea…"),
    hint=capture_hint,
    add=capture,
    aims=aims,
    readdress=readdress,
)


def drop(board: Board, selection: Selection, where: Drop) -> Board:
    """Return the board after a drag of notes or of groups."""
    entries = (*selected_groups(board, selection), *selected_supers(board, selection))
    if entries:
        return _drop_entries(board, entries, where)
    return _drop_notes(board, selected_places(board, selection), where)


def drop_hint(board: Board, selection: Selection, where: Drop) -> str:
    """Say what a drop here would do."""
    entries = (*selected_groups(board, selection), *selected_supers(board, selection))
    if entries:
        return _entries_hint(board, entries, where)
    return _notes_hint(board, selection, where)


def _entries_hint(board: Board, dragged: tuple[RecordId, ...], where: Drop) -> str:
    target = _entry_at(board, dragged, where)
    if isinstance(target, Supergroup) and _is_joining(board, dragged, target):
        return tr("Add to {supergroup}", supergroup=shortened(super_name(board, target)))
    if isinstance(target, Supergroup):
        return tr("Take the place of {group}", group=shortened(super_name(board, target)))
    if target is not None:
        return tr("Take the place of {group}", group=shortened(group_name(board, target)))
    if where.target is None and any(_is_nested(board, i) for i in dragged):
        return tr("Take out of the supergroup")
    return tr("Drop on a group to take its place")


def _notes_hint(board: Board, selection: Selection, where: Drop) -> str:
    target = group_of(board, where.target) if where.target else None
    if target is not None:
        name = shortened(group_name(board, target))
        inside = all(_group_id(board, place) == target.id for place in selection.ids)
        return tr("Move within {group}", group=name) if inside else tr("Add to {group}", group=name)
    if where.target is None:
        return tr("Start a new group")
    record = board.find(where.target)
    if isinstance(record, AffinityMap):
        away = any(_is_away(board, place) for place in selection.ids)
        return tr("Back to the tray") if away else tr("Stay in the tray")
    if isinstance(record, ParkingArea) or parking.is_parked(board, where.target):
        return tr("Set aside")
    if isinstance(record, Supergroup):
        name = shortened(super_name(board, record))
        return tr("Start a group in {supergroup}", supergroup=name)
    return tr("Start a group of these notes")


def _drop_entries(board: Board, dragged: tuple[RecordId, ...], where: Drop) -> Board:
    target = _entry_at(board, dragged, where)
    if isinstance(target, Supergroup) and _is_joining(board, dragged, target):
        return nesting.nest_into(board, dragged, target.id)
    if target is not None:
        return _take_place(board, dragged, target)
    nested = [i for i in dragged if _is_nested(board, i)]
    return nesting.take_out(board, nested) if nested and where.target is None else board


def _take_place(board: Board, dragged: tuple[RecordId, ...], target: Entry) -> Board:
    order = [entry.id for entry in nesting.neighbours_of(board, target)]
    at = order.index(target.id)
    goes_right = dragged[0] in order[:at]
    behind = [i for i in order[at + 1 :] if i not in dragged]
    ahead_of = (behind[0] if behind else None) if goes_right else target.id
    for entry_id in dragged:
        board = nesting.move_entry(board, entry_id, target.parent_id or target.id, ahead_of)
    return board


def _entry_at(board: Board, dragged: tuple[RecordId, ...], where: Drop) -> Entry | None:
    """Return the group or supergroup that a drop of others means; supergroups are not nested."""
    if where.target is None:
        return None
    supergroup = supergroup_of(board, where.target)
    target = group_of(board, where.target) or supergroup
    if any(isinstance(board.find(i), Supergroup) for i in dragged):
        target = supergroup_of(board, target.id) or target if target else None
    return None if target is None or target.id in dragged else target


def _is_joining(board: Board, dragged: tuple[RecordId, ...], target: Supergroup) -> bool:
    records = [board.find(i) for i in dragged]
    are_groups = all(isinstance(record, NoteGroup) for record in records)
    return are_groups and any(r is not None and r.parent_id != target.id for r in records)


def _is_nested(board: Board, entry_id: RecordId) -> bool:
    return isinstance(board.find(entry_id), NoteGroup) and bool(supergroup_of(board, entry_id))


def _is_away(board: Board, place_id: RecordId) -> bool:
    return bool(group_of(board, place_id)) or parking.is_parked(board, place_id)


def _drop_notes(board: Board, dragged: tuple[RecordId, ...], where: Drop) -> Board:
    if where.target is None:
        return sorting.group_places(board, dragged).board
    group = group_of(board, where.target)
    if group is not None:
        return _join(board, dragged, group, where)
    record = board.find(where.target)
    if isinstance(record, AffinityMap):
        return sorting.move_to_tray(board, dragged)
    if isinstance(record, ParkingArea) or parking.is_parked(board, where.target):
        return parking.park(board, dragged)
    if isinstance(record, Supergroup) and not record.deleted:
        made = sorting.group_places(board, dragged)
        return nesting.nest_into(made.board, made.ids, record.id)
    return sorting.group_places(board, (where.target, *dragged)).board


def _join(board: Board, dragged: tuple[RecordId, ...], group: NoteGroup, where: Drop) -> Board:
    ahead_of = place_below(board, group.id, where.point, where.shown or _laid_out(board, group))
    after = sorting.move_to_group(board, dragged, group.id, ahead_of)
    return board if _ids(after, group.id) == _ids(board, group.id) else after


def _laid_out(board: Board, group: NoteGroup) -> Picture:
    return layout(board, map_of(board, group.id).id, CONSOLE, bundled_metrics())[0].picture


def _ids(board: Board, group_id: RecordId) -> list[RecordId]:
    return [place.id for place in places_in(board, group_id)]


def _group_id(board: Board, place_id: RecordId) -> RecordId | None:
    group = group_of(board, place_id)
    return group.id if group else None


def _aimed_group(board: Board, selection: Selection) -> NoteGroup | None:
    return group_of(board, selection.last) if selection.last else None
