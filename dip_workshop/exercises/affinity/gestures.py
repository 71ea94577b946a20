"""Capture and drag on an affinity map: where texts go, and what a drop means.

A drop onto a note in the tray starts a group of both; anywhere in a group it
joins there, at the height where it was dropped; onto the tray it goes back;
onto the empty wall it starts a new group, as a note alone on a wall would. A
group dropped on another takes that one's place. Nothing is merged by a drag:
that is too much to do by a slip of the hand.
"""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.exercises.affinity import sorting
from dip_workshop.exercises.affinity.commands import (
    group_choices,
    move_to,
    selected_groups,
    selected_places,
)
from dip_workshop.exercises.affinity.layout import place_below
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    NoteGroup,
    add_notes,
    group_name,
    group_of,
    groups_of,
    places_in,
)
from dip_workshop.kinds import Capture, Captured, Choice, Drop, Selection

_MOST_AIMS = 9


def capture_hint(board: Board, selection: Selection) -> str:
    """Say where the next text will go."""
    group = _aimed_group(board, selection)
    return (
        f"Adds to {shortened(group_name(board, group))}"
        if group
        else "Adds to the tray, not yet grouped"
    )


def capture(board: Board, selection: Selection, texts: tuple[str, ...]) -> Captured:
    """Add notes to the group that is selected, in whole or by a note in it, else to the tray."""
    group = _aimed_group(board, selection)
    added = add_notes(board, group.id if group else selection.exercise_id, texts)
    return Captured(added.board, added.ids)


def aims(board: Board, map_id: RecordId) -> tuple[Choice, ...]:
    """Return the first groups in their order, and the tray behind them."""
    tray = Choice(map_id, "Not yet grouped")
    return (*group_choices(board, map_id)[: _MOST_AIMS - 1], tray)


def readdress(board: Board, selection: Selection, target: str) -> Board:
    """Move the notes just added to another aim."""
    return move_to(board, selection.ids, target)


CAPTURE = Capture(
    placeholder="Type an idea…",
    hint=capture_hint,
    add=capture,
    aims=aims,
    readdress=readdress,
)


def drop(board: Board, selection: Selection, where: Drop) -> Board:
    """Return the board after a drag of notes or of groups."""
    dragged = selected_groups(board, selection)
    if dragged:
        return _drop_groups(board, dragged, where)
    return _drop_notes(board, selected_places(board, selection), where)


def drop_hint(board: Board, selection: Selection, where: Drop) -> str:
    """Say what a drop here would do."""
    target = group_of(board, where.target) if where.target else None
    if selected_groups(board, selection):
        if target is None or target.id in selection.ids:
            return "Drop on a group to take its place"
        return f"Take the place of {shortened(group_name(board, target))}"
    if target is not None:
        inside = all(_group_id(board, place) == target.id for place in selection.ids)
        return f"{'Move within' if inside else 'Add to'} {shortened(group_name(board, target))}"
    if where.target is None:
        return "Start a new group"
    if isinstance(board.find(where.target), AffinityMap):
        grouped = any(group_of(board, place) for place in selection.ids)
        return "Back to the tray" if grouped else "Stay in the tray"
    return "Start a group of these notes"


def _drop_groups(board: Board, dragged: tuple[RecordId, ...], where: Drop) -> Board:
    target = group_of(board, where.target) if where.target else None
    if target is None or target.id in dragged:
        return board
    order = [group.id for group in groups_of(board, target.parent_id or target.id)]
    goes_right = order.index(dragged[0]) < order.index(target.id)
    behind = [i for i in order[order.index(target.id) + 1 :] if i not in dragged]
    ahead_of = (behind[0] if behind else None) if goes_right else target.id
    for group_id in dragged:
        board = sorting.move_group(board, group_id, ahead_of)
    return board


def _drop_notes(board: Board, dragged: tuple[RecordId, ...], where: Drop) -> Board:
    if where.target is None:
        return sorting.group_places(board, dragged).board
    group = group_of(board, where.target)
    if group is not None:
        return _join(board, dragged, group, where)
    if isinstance(board.find(where.target), AffinityMap):
        return sorting.move_to_tray(board, dragged)
    return sorting.group_places(board, (where.target, *dragged)).board


def _join(board: Board, dragged: tuple[RecordId, ...], group: NoteGroup, where: Drop) -> Board:
    ahead_of = place_below(board, group.id, where.point, bundled_metrics())
    after = sorting.move_to_group(board, dragged, group.id, ahead_of)
    return board if _ids(after, group.id) == _ids(board, group.id) else after


def _ids(board: Board, group_id: RecordId) -> list[RecordId]:
    return [place.id for place in places_in(board, group_id)]


def _group_id(board: Board, place_id: RecordId) -> RecordId | None:
    group = group_of(board, place_id)
    return group.id if group else None


def _aimed_group(board: Board, selection: Selection) -> NoteGroup | None:
    return group_of(board, selection.last) if selection.last else None
