"""What two merged copies of an affinity map can only have made together."""

from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.affinity.model import Note, holder_of


def mend(board: Board, map_id: RecordId) -> Board:
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
