"""What each command of an affinity map does to the selection, and when it can be given."""

from collections.abc import Iterable

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement, Record
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.exercises.affinity import model, nesting, parking, sorting
from dip_workshop.exercises.affinity.cards import count_of
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Note,
    NoteGroup,
    ParkingArea,
    Supergroup,
    edit_text,
    group_letter,
    group_name,
    group_of,
    groups_of,
    holder_of,
    name_group,
    note_of,
    places_in,
    tray_of,
)
from dip_workshop.kinds import NEW_PREFIX, Choice, Selection


def selected_places(board: Board, selection: Selection) -> tuple[RecordId, ...]:
    """Return the notes and second places among what is selected."""
    return tuple(i for i in selection.ids if isinstance(board.find(i), Note | Placement))


def selected_supers(board: Board, selection: Selection) -> tuple[RecordId, ...]:
    """Return the supergroups among what is selected."""
    return tuple(i for i in selection.ids if isinstance(board.find(i), Supergroup))


def selected_groups(board: Board, selection: Selection) -> tuple[RecordId, ...]:
    """Return the groups among what is selected."""
    return tuple(i for i in selection.ids if isinstance(board.find(i), NoteGroup))


def group_choices(board: Board, map_id: RecordId, most: int | None = None) -> tuple[Choice, ...]:
    """Return the first groups to pick from, or else every one, by letter and header."""
    return tuple(
        Choice(
            group.id,
            f"{group_letter(number)}  {group.text or tr('Not yet named')}",
            count_of(len(places_in(board, group.id))),
        )
        for number, group in enumerate(groups_of(board, map_id)[:most])
    )


def move_targets(board: Board, selection: Selection) -> tuple[Choice, ...]:
    """Return every group and the tray to pick from."""
    map_id = selection.exercise_id
    tray = Choice(map_id, tr("Not yet grouped"), count_of(len(tray_of(board, map_id))))
    return (*group_choices(board, map_id), tray)


def move_to(board: Board, place_ids: Iterable[RecordId], target: str) -> Board:
    """Return the board with places moved to a group, the tray, or a new group of this name."""
    if target.startswith(NEW_PREFIX):
        made = sorting.group_places(board, place_ids)
        return name_group(made.board, made.ids[0], target.removeprefix(NEW_PREFIX))
    if isinstance(board.find(RecordId(target)), AffinityMap):
        return sorting.move_to_tray(board, place_ids)
    return sorting.move_to_group(board, place_ids, RecordId(target))


def has_notes(board: Board, selection: Selection) -> bool:
    """Return whether notes are selected."""
    return bool(selected_places(board, selection))


def has_notes_off_the_tray(board: Board, selection: Selection) -> bool:
    """Return whether notes are selected that stand in a group or are set aside."""
    return any(
        group_of(board, place) or parking.is_parked(board, place)
        for place in selected_places(board, selection)
    )


def has_group(board: Board, selection: Selection) -> bool:
    """Return whether groups are selected."""
    return bool(selected_groups(board, selection))


def has_any_group(board: Board, selection: Selection) -> bool:
    """Return whether the map has a group, selected or not."""
    return bool(groups_of(board, selection.exercise_id))


def has_entry(board: Board, selection: Selection) -> bool:
    """Return whether groups or supergroups are selected."""
    return bool(selected_groups(board, selection) or selected_supers(board, selection))


def has_one_entry(board: Board, selection: Selection) -> bool:
    """Return whether one group or one supergroup is selected."""
    return len((*selected_groups(board, selection), *selected_supers(board, selection))) == 1


def has_mergeable(board: Board, selection: Selection) -> bool:
    """Return whether groups are selected and there is another to merge them into."""
    return has_group(board, selection) and len(groups_of(board, selection.exercise_id)) > 1


def stands_in_group(board: Board, selection: Selection) -> bool:
    """Return whether what is selected has a header of its own or stands under one."""
    return selection.last is not None and named_by(board, selection.last) is not None


def can_edit(board: Board, selection: Selection) -> bool:
    """Return whether something with words of its own is selected."""
    if selection.last is None or selection.last == selection.exercise_id:
        return False
    record = board.find_live(selection.last, Record)
    shown = board.resolve(record) if record else None
    return shown is not None and not isinstance(shown, ParkingArea)


def named_by(board: Board, record_id: RecordId) -> NoteGroup | Supergroup | None:
    """Return the group whose header is meant by a place, a group or supergroup, or None."""
    return board.find_live(record_id, Supergroup) or group_of(board, record_id)


def _last(selection: Selection) -> RecordId:
    return selection.ids[-1]


def text_of_last(board: Board, selection: Selection) -> str:
    """Return the words of what was selected last."""
    record = board.find(_last(selection))
    if isinstance(record, Placement):
        return note_of(board, record).text
    return record.text if record else ""


def header_of_last(board: Board, selection: Selection) -> str:
    """Return the header over what was selected last."""
    named = named_by(board, _last(selection))
    return named.text if named else ""


def question_of(board: Board, selection: Selection) -> str:
    """Return the map's question."""
    return board.get(selection.exercise_id, AffinityMap).question


def edit(board: Board, selection: Selection, answer: str) -> Board:
    """Change the words of what was selected last."""
    return edit_text(board, _last(selection), answer)


def group(board: Board, selection: Selection, _answer: str) -> Board:
    """Make a group of the selected notes."""
    return sorting.group_places(board, selected_places(board, selection)).board


def move(board: Board, selection: Selection, answer: str) -> Board:
    """Move the selected notes to a group, the tray, or a new group."""
    return move_to(board, selected_places(board, selection), answer)


def show_also(board: Board, selection: Selection, answer: str) -> Board:
    """Show the selected notes in one more group."""
    return sorting.show_also(board, selected_places(board, selection), RecordId(answer))


def to_tray(board: Board, selection: Selection, _answer: str) -> Board:
    """Send the selected notes back to the tray."""
    return sorting.move_to_tray(board, selected_places(board, selection))


def earlier(board: Board, selection: Selection, _answer: str) -> Board:
    """Move the selected notes one place up."""
    return sorting.shift_places(board, selected_places(board, selection), -1)


def later(board: Board, selection: Selection, _answer: str) -> Board:
    """Move the selected notes one place down."""
    return sorting.shift_places(board, selected_places(board, selection), 1)


def name(board: Board, selection: Selection, answer: str) -> Board:
    """Write the header over what is selected."""
    named = named_by(board, _last(selection))
    return edit_text(board, named.id if named else _last(selection), answer)


def ungroup(board: Board, selection: Selection, _answer: str) -> Board:
    """Dissolve the selected groups and supergroups."""
    chosen = (*selected_groups(board, selection), *selected_supers(board, selection))
    return sorting.delete(board, chosen)


def left(board: Board, selection: Selection, _answer: str) -> Board:
    """Move the selected group or supergroup one place to the left."""
    return _shift_entry(board, selection, -1)


def right(board: Board, selection: Selection, _answer: str) -> Board:
    """Move the selected group or supergroup one place to the right."""
    return _shift_entry(board, selection, 1)


def _shift_entry(board: Board, selection: Selection, by: int) -> Board:
    chosen = (*selected_groups(board, selection), *selected_supers(board, selection))
    return nesting.shift_entry(board, chosen[0], by)


def merge_into(board: Board, selection: Selection, answer: str) -> Board:
    """Pour the selected groups into another."""
    return sorting.merge_groups(board, selected_groups(board, selection), RecordId(answer))


def delete(board: Board, selection: Selection, _answer: str) -> Board:
    """Delete what is selected."""
    return sorting.delete(board, selection.ids)


def set_question(board: Board, selection: Selection, answer: str) -> Board:
    """Set the map's question."""
    return model.set_question(board, selection.exercise_id, answer)


def all_groups(board: Board, selection: Selection) -> tuple[Choice, ...]:
    """Return every group to pick from."""
    return group_choices(board, selection.exercise_id)


def other_groups(board: Board, selection: Selection) -> tuple[Choice, ...]:
    """Return the groups that are not selected, to pick from."""
    chosen = selected_groups(board, selection)
    return tuple(c for c in group_choices(board, selection.exercise_id) if c.value not in chosen)


def set_aside(board: Board, selection: Selection, _answer: str) -> Board:
    """Move the selected notes to the parking area."""
    return parking.park(board, selected_places(board, selection))


def has_home_to_sort(board: Board, selection: Selection) -> bool:
    """Return whether a note, a group or the tray is selected."""
    return selection.last is not None and _home_of(board, selection.last) is not None


def sort_by_text(board: Board, selection: Selection, _answer: str) -> Board:
    """Put the notes of what is selected in the order of their texts."""
    home = _home_of(board, _last(selection))
    return sorting.sort_places(board, home) if home else board


def _home_of(board: Board, record_id: RecordId) -> RecordId | None:
    record = board.find(record_id)
    if isinstance(record, AffinityMap | NoteGroup | ParkingArea):
        return record.id
    if isinstance(record, Note):
        return holder_of(board, record).parent_id
    return record.parent_id if isinstance(record, Placement) else None


def first_place(board: Board, map_id: RecordId, holder: RecordId | None) -> RecordId | None:
    """Return the first place in the tray or a group; without one named, of all in reading order."""
    homes = (map_id, *(group.id for group in groups_of(board, map_id)))
    if holder is not None:
        homes = (holder,)
    return next((place.id for home in homes for place in places_in(board, home)), None)


def next_unsorted(board: Board, map_id: RecordId, after: RecordId | None) -> RecordId | None:
    """Return the note of the tray behind one, else the first; None where all are sorted."""
    ids = [note.id for note in tray_of(board, map_id)]
    if after in ids:
        return next(iter(ids[ids.index(after) + 1 :]), next((i for i in ids if i != after), None))
    return ids[0] if ids else None


def sort_into(board: Board, selection: Selection, number: int) -> Board:
    """Move the selected notes to the group of a number, counted from 1 in their order."""
    group = groups_of(board, selection.exercise_id)[number - 1]
    return sorting.move_to_group(board, selected_places(board, selection), group.id)


def can_sort_into(board: Board, selection: Selection, number: int) -> bool:
    """Return whether notes are selected and there is a group of this number, counted from 1."""
    groups = groups_of(board, selection.exercise_id)
    return 1 <= number <= len(groups) and has_notes(board, selection)


def told_group(board: Board, map_id: RecordId, number: int) -> str:
    """Return the short name of the group of a number, counted from 1."""
    return shortened(group_name(board, groups_of(board, map_id)[number - 1]))
