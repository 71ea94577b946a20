"""What the facilitator writes for nobody else, about a step of the run sheet or the whole day.

The room's picture, papers, tables and the search never hold a word of it; a file that is
handed over holds it only where that is wished for (`session/handing_over`).
"""

from dataclasses import replace
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import words_of
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.room.records import PlanStep, PrivateNote
from dip_workshop.core.room.run_sheet import current_step, steps_of
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import workshop_of

# Part of every place at which such words wait while they are typed.
PRIVATE_PLACE: Final = "/private/"


def notes_of(board: Board) -> tuple[PrivateNote, ...]:
    """Return all notes: those of the whole workshop, then those of each step in its order."""
    places = (workshop_of(board).id, *(step.id for step in steps_of(board)))
    return tuple(note for place in places for note in board.children(place, PrivateNote))


def step_of(board: Board, note: PrivateNote) -> PlanStep | None:
    """Return the step that a note is about, or None."""
    above = board.find(note.parent_id)
    return above if isinstance(above, PlanStep) else None


def add_note(board: Board, text: str) -> Board:
    """Return the board with a note about the step that the room is at, or about the workshop."""
    about = current_step(board) or workshop_of(board)
    note = PrivateNote(
        id=new_id(), parent_id=about.id, order_key=board.end_key(about.id), text=_words(text)
    )
    return board.put(note)


def reword_note(board: Board, note_id: RecordId, text: str) -> Board:
    """Return the board with a note in other words."""
    return board.put(replace(board.get(note_id, PrivateNote), text=_words(text)))


def drop_note(board: Board, note_id: RecordId) -> Board:
    """Return the board without a note."""
    return board.drop(board.get(note_id, PrivateNote).id)


def _words(text: str) -> str:
    return words_of(text, tr("A note needs words, so nothing was changed."))
