"""What the commands on supergroups and on folding do to the selection."""

from collections.abc import Iterable
from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.affinity import nesting
from dip_workshop.exercises.affinity.acts import selected_groups
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    NoteGroup,
    groups_of,
    super_code,
    supergroup_of,
    supergroups_of,
)
from dip_workshop.kinds import NEW_PREFIX, Choice, Selection


def nest(board: Board, selection: Selection, _answer: str) -> Board:
    """Make a supergroup of the selected groups."""
    return nesting.nest_groups(board, selected_groups(board, selection)).board


def super_choices(board: Board, selection: Selection) -> tuple[Choice, ...]:
    """Return every supergroup to pick from."""
    return tuple(
        Choice(
            supergroup.id,
            f"{super_code(number)}  {supergroup.text or tr('Not yet named')}",
            tr_count("{n} group", "{n} groups", len(board.children(supergroup.id, NoteGroup))),
        )
        for number, supergroup in enumerate(supergroups_of(board, selection.exercise_id))
    )


def move_to_super(board: Board, selection: Selection, answer: str) -> Board:
    """Move the selected groups to a supergroup, or to a new one of this name."""
    groups = selected_groups(board, selection)
    if answer.startswith(NEW_PREFIX):
        return nesting.nest_groups(board, groups, answer.removeprefix(NEW_PREFIX)).board
    return nesting.nest_into(board, groups, RecordId(answer))


def has_nested_group(board: Board, selection: Selection) -> bool:
    """Return whether a group in a supergroup is selected."""
    return any(supergroup_of(board, group) for group in selected_groups(board, selection))


def take_out(board: Board, selection: Selection, _answer: str) -> Board:
    """Take the selected groups out of their supergroups."""
    return nesting.take_out(board, selected_groups(board, selection))


def fold(board: Board, selection: Selection, _answer: str) -> Board:
    """Fold the selected groups to their headers, or open them where all are folded."""
    groups = [board.get(group, NoteGroup) for group in selected_groups(board, selection)]
    return _folded(board, groups, not all(group.is_folded for group in groups))


def fold_all(board: Board, selection: Selection, _answer: str) -> Board:
    """Fold every group to its header."""
    return _folded(board, groups_of(board, selection.exercise_id), True)


def open_all(board: Board, selection: Selection, _answer: str) -> Board:
    """Open every group."""
    return _folded(board, groups_of(board, selection.exercise_id), False)


def has_open_group(board: Board, selection: Selection) -> bool:
    """Return whether any group of the map is open."""
    return any(not group.is_folded for group in groups_of(board, selection.exercise_id))


def has_folded_group(board: Board, selection: Selection) -> bool:
    """Return whether any group of the map is folded."""
    return any(group.is_folded for group in groups_of(board, selection.exercise_id))


def reveal(board: Board, _exercise_id: RecordId, place: RecordId) -> Board:
    """Open the groups that a note lies in."""
    return _folded(board, (g for g in board.ancestors(place) if isinstance(g, NoteGroup)), False)


def _folded(board: Board, groups: Iterable[NoteGroup], is_folded: bool) -> Board:
    changed = [replace(g, is_folded=is_folded) for g in groups if g.is_folded != is_folded]
    return board.put(*changed) if changed else board


def show_overview(board: Board, selection: Selection, _answer: str) -> Board:
    """Show every text in narrow columns, or the wall again."""
    affinity_map = board.get(selection.exercise_id, AffinityMap)
    return board.put(replace(affinity_map, is_overview=not affinity_map.is_overview))
