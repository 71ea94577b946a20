"""What two merged copies of an affinity map can only have made together."""

from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.numbers import with_own_numbers
from dip_workshop.exercises.affinity.model import (
    Note,
    NoteGroup,
    holder_of,
    parking_areas,
    places_in,
)


def mend(board: Board, map_id: RecordId) -> Board:
    """Return the board with notes alike below one card, and one place for what is set aside.

    Each note and each group has a number of its own again, for both copies may have given one.
    """
    board = with_own_numbers(with_own_numbers(board, Note), NoteGroup)
    return _with_one_parking_area(_with_alike_below_their_card(board, map_id), map_id)


def _with_one_parking_area(board: Board, map_id: RecordId) -> Board:
    """Return the board with all that is set aside in one area.

    Each copy may have set its first note aside, and so have made an area.
    """
    kept, *others = parking_areas(board, map_id) or (None,)
    if kept is None or not others:
        return board
    notes = [place for area in others for place in places_in(board, area.id)]
    keys = board.end_keys(kept.id, len(notes))
    moved = (
        replace(n, parent_id=kept.id, order_key=key) for n, key in zip(notes, keys, strict=True)
    )
    return board.put(*moved, *(replace(area, deleted=True) for area in others))


def _with_alike_below_their_card(board: Board, map_id: RecordId) -> Board:
    """Return the board with every note that says the same right below the card that shows it.

    One copy may have merged a first note into a second, the other the second into a third.
    """
    notes = [record for record in board.descendants(map_id) if isinstance(record, Note)]
    moved = []
    for note in notes:
        holder = note
        while (above := holder_of(board, holder)) is not holder:
            holder = above
        if holder is not note and note.parent_id != holder.id:
            moved.append(replace(note, parent_id=holder.id))
    return board.put(*moved) if moved else board
