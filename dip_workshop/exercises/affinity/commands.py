"""What a facilitator can do to an affinity map: one table for menu, keys and help page."""

from collections.abc import Iterable

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement
from dip_workshop.exercises.affinity import sorting
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Note,
    NoteGroup,
    edit_text,
    group_letter,
    group_of,
    groups_of,
    name_group,
    note_of,
    places_in,
    set_question,
    tray_of,
)
from dip_workshop.kinds import (
    NEW_PREFIX,
    AskChoice,
    AskText,
    Choice,
    Command,
    Selection,
    always,
    something_selected,
)


def selected_places(board: Board, selection: Selection) -> tuple[RecordId, ...]:
    """Return the notes and second places among what is selected."""
    return tuple(i for i in selection.ids if isinstance(board.find(i), Note | Placement))


def selected_groups(board: Board, selection: Selection) -> tuple[RecordId, ...]:
    """Return the groups among what is selected."""
    return tuple(i for i in selection.ids if isinstance(board.find(i), NoteGroup))


def group_choices(board: Board, map_id: RecordId) -> tuple[Choice, ...]:
    """Return every group to pick from, by letter and header."""
    return tuple(
        Choice(
            group.id,
            f"{group_letter(number)}  {group.text or 'Not yet named'}",
            _count(len(places_in(board, group.id))),
        )
        for number, group in enumerate(groups_of(board, map_id))
    )


def move_targets(board: Board, selection: Selection) -> tuple[Choice, ...]:
    """Return every group and the tray to pick from."""
    map_id = selection.exercise_id
    tray = Choice(map_id, "Not yet grouped", _count(len(tray_of(board, map_id))))
    return (*group_choices(board, map_id), tray)


def move_to(board: Board, place_ids: Iterable[RecordId], target: str) -> Board:
    """Return the board with places moved to a group, the tray, or a new group of this name."""
    if target.startswith(NEW_PREFIX):
        made = sorting.group_places(board, place_ids)
        return name_group(made.board, made.ids[0], target.removeprefix(NEW_PREFIX))
    if isinstance(board.find(RecordId(target)), AffinityMap):
        return sorting.move_to_tray(board, place_ids)
    return sorting.move_to_group(board, place_ids, RecordId(target))


def _has_notes(board: Board, selection: Selection) -> bool:
    return bool(selected_places(board, selection))


def _has_grouped_notes(board: Board, selection: Selection) -> bool:
    return any(group_of(board, place) for place in selected_places(board, selection))


def _has_group(board: Board, selection: Selection) -> bool:
    return bool(selected_groups(board, selection))


def _has_one_group(board: Board, selection: Selection) -> bool:
    return len(selected_groups(board, selection)) == 1


def _has_mergeable(board: Board, selection: Selection) -> bool:
    return _has_group(board, selection) and len(groups_of(board, selection.exercise_id)) > 1


def _stands_in_group(board: Board, selection: Selection) -> bool:
    return selection.last is not None and group_of(board, selection.last) is not None


def _can_edit(_board: Board, selection: Selection) -> bool:
    return selection.last is not None and selection.last != selection.exercise_id


def _last(selection: Selection) -> RecordId:
    return selection.ids[-1]


def _text_of_last(board: Board, selection: Selection) -> str:
    record = board.find(_last(selection))
    if isinstance(record, Placement):
        return note_of(board, record).text
    return record.text if record else ""


def _header_of_last(board: Board, selection: Selection) -> str:
    group = group_of(board, _last(selection))
    return group.text if group else ""


def _question(board: Board, selection: Selection) -> str:
    return board.get(selection.exercise_id, AffinityMap).question


def _edit(board: Board, selection: Selection, answer: str) -> Board:
    return edit_text(board, _last(selection), answer)


def _group(board: Board, selection: Selection, _answer: str) -> Board:
    return sorting.group_places(board, selected_places(board, selection)).board


def _move(board: Board, selection: Selection, answer: str) -> Board:
    return move_to(board, selected_places(board, selection), answer)


def _show_also(board: Board, selection: Selection, answer: str) -> Board:
    return sorting.show_also(board, selected_places(board, selection), RecordId(answer))


def _to_tray(board: Board, selection: Selection, _answer: str) -> Board:
    return sorting.move_to_tray(board, selected_places(board, selection))


def _earlier(board: Board, selection: Selection, _answer: str) -> Board:
    return sorting.shift_places(board, selected_places(board, selection), -1)


def _later(board: Board, selection: Selection, _answer: str) -> Board:
    return sorting.shift_places(board, selected_places(board, selection), 1)


def _name(board: Board, selection: Selection, answer: str) -> Board:
    group = group_of(board, _last(selection))
    return name_group(board, group.id if group else _last(selection), answer)


def _ungroup(board: Board, selection: Selection, _answer: str) -> Board:
    for group_id in selected_groups(board, selection):
        board = sorting.ungroup(board, group_id)
    return board


def _left(board: Board, selection: Selection, _answer: str) -> Board:
    return sorting.shift_group(board, selected_groups(board, selection)[0], -1)


def _right(board: Board, selection: Selection, _answer: str) -> Board:
    return sorting.shift_group(board, selected_groups(board, selection)[0], 1)


def _merge(board: Board, selection: Selection, answer: str) -> Board:
    return sorting.merge_groups(board, selected_groups(board, selection), RecordId(answer))


def _delete(board: Board, selection: Selection, _answer: str) -> Board:
    return sorting.delete(board, selection.ids)


def _set_question(board: Board, selection: Selection, answer: str) -> Board:
    return set_question(board, selection.exercise_id, answer)


def _all_groups(board: Board, selection: Selection) -> tuple[Choice, ...]:
    return group_choices(board, selection.exercise_id)


def _other_groups(board: Board, selection: Selection) -> tuple[Choice, ...]:
    chosen = selected_groups(board, selection)
    return tuple(c for c in group_choices(board, selection.exercise_id) if c.value not in chosen)


def _count(number: int) -> str:
    return "1 note" if number == 1 else f"{number} notes"


COMMANDS = (
    Command(
        "edit_text",
        "Edit text…",
        _edit,
        keys=("F2",),
        enabled=_can_edit,
        ask=AskText("What should it say?", _text_of_last),
        section="Notes",
        help="Change the words of a note or the name of a group.",
    ),
    Command(
        "group_notes",
        "Group selected notes",
        _group,
        keys=("G",),
        enabled=_has_notes,
        section="Notes",
        help="Make a new group of the notes that are selected. Name it when the sorting is done.",
    ),
    Command(
        "move_to",
        "Move to…",
        _move,
        keys=("M",),
        enabled=_has_notes,
        ask=AskChoice("Move to which group?", move_targets, new_label="New group"),
        section="Notes",
        help="Pick a group by typing a part of its name, or type a name for a new one.",
    ),
    Command(
        "show_also_in",
        "Show also in…",
        _show_also,
        keys=("S",),
        enabled=_has_notes,
        ask=AskChoice("Show also in which group?", _all_groups),
        section="Notes",
        help="Show a note in a second group. It stays one note: both places change together.",
    ),
    Command(
        "back_to_tray",
        "Back to the tray",
        _to_tray,
        keys=("T",),
        enabled=_has_grouped_notes,
        section="Notes",
        help="Take notes out of their group. They wait under “Not yet grouped”.",
    ),
    Command(
        "move_earlier",
        "Move earlier",
        _earlier,
        keys=("Alt+Up",),
        enabled=_has_notes,
        section="Notes",
        help="Move notes one place up in their group or in the tray.",
    ),
    Command(
        "move_later",
        "Move later",
        _later,
        keys=("Alt+Down",),
        enabled=_has_notes,
        section="Notes",
        help="Move notes one place down in their group or in the tray.",
    ),
    Command(
        "name_group",
        "Name the group…",
        _name,
        keys=("N",),
        enabled=_stands_in_group,
        ask=AskText("What do these notes say together?", _header_of_last),
        section="Groups",
        help="Write the group's header: a short sentence says more than one word.",
    ),
    Command(
        "move_group_left",
        "Move group left",
        _left,
        keys=("Alt+Left",),
        enabled=_has_one_group,
        section="Groups",
        help="Let a group change places with the one before it.",
    ),
    Command(
        "move_group_right",
        "Move group right",
        _right,
        keys=("Alt+Right",),
        enabled=_has_one_group,
        section="Groups",
        help="Let a group change places with the one after it.",
    ),
    Command(
        "merge_groups",
        "Merge group into…",
        _merge,
        enabled=_has_mergeable,
        ask=AskChoice("Merge into which group?", _other_groups),
        section="Groups",
        help="Pour a group's notes into another. Both headers are kept, joined by a stroke.",
    ),
    Command(
        "ungroup",
        "Ungroup",
        _ungroup,
        keys=("U",),
        enabled=_has_group,
        section="Groups",
        help="Send all notes of a group back to the tray, in their order.",
        told=sorting.told_of_tray,
    ),
    Command(
        "delete",
        "Delete",
        _delete,
        keys=("Del",),
        enabled=something_selected,
        section="Edit",
        help="Delete notes. A deleted group sends its notes back to the tray.",
        told=sorting.told_of_tray,
    ),
    Command(
        "set_question",
        "Question…",
        _set_question,
        enabled=always,
        ask=AskText("Which question do the notes answer?", _question),
        section="Edit",
        help="Write down the one question that the room is asked.",
    ),
)
