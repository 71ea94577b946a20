"""The commands that move causes: a step, a level, or to a home picked from a list."""

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record
from dip_workshop.core.wording import tr
from dip_workshop.exercises.fishbone.bones import add_category
from dip_workshop.exercises.fishbone.causes import move_place, show_also
from dip_workshop.exercises.fishbone.gestures import move_all
from dip_workshop.exercises.fishbone.model import Cause, cause_at, places_below
from dip_workshop.exercises.fishbone.selecting import chosen_place
from dip_workshop.exercises.fishbone.skeleton import skeleton_of
from dip_workshop.kinds import NEW_PREFIX, Choice, Selection


def _siblings(board: Board, place_id: RecordId) -> tuple[RecordId, list[RecordId], int]:
    """Return a place's parent, the places below it, and which of them it is."""
    parent_id = board.get(place_id, Record).parent_id
    if parent_id is None:
        raise DomainError(tr("That cannot be moved, so nothing was changed."))
    ids = [place.id for place in places_below(board, parent_id)]
    return parent_id, ids, ids.index(place_id)


def move_up(board: Board, selection: Selection, _answer: str) -> Board:
    """Put the chosen place ahead of the one above it."""
    parent_id, ids, index = _siblings(board, chosen_place(selection))
    if index == 0:
        raise DomainError(tr("This is the first one already."))
    return move_place(board, ids[index], parent_id, ids[index - 1])


def move_down(board: Board, selection: Selection, _answer: str) -> Board:
    """Put the chosen place behind the one below it."""
    parent_id, ids, index = _siblings(board, chosen_place(selection))
    if index == len(ids) - 1:
        raise DomainError(tr("This is the last one already."))
    before = ids[index + 2] if index + 2 < len(ids) else None
    return move_place(board, ids[index], parent_id, before)


def move_in(board: Board, selection: Selection, _answer: str) -> Board:
    """Put the chosen place below the one above it, as an answer to "why?"."""
    _, ids, index = _siblings(board, chosen_place(selection))
    if index == 0:
        raise DomainError(tr("There is no cause above this one that it could be a reason for."))
    if not isinstance(board.find(ids[index - 1]), Cause):
        raise DomainError(
            tr(
                "The cause above is at home on another bone, so nothing was moved. "
                "Use Move to… instead."
            )
        )
    return move_place(board, ids[index], ids[index - 1])


def move_out(board: Board, selection: Selection, _answer: str) -> Board:
    """Put the chosen place beside the cause that it was below."""
    place_id = chosen_place(selection)
    parent_id = board.get(place_id, Record).parent_id
    if parent_id is None or cause_at(board, parent_id) is None:
        raise DomainError(tr("This one is on its bone directly already."))
    home, ids, index = _siblings(board, parent_id)
    before = ids[index + 1] if index + 1 < len(ids) else None
    return move_place(board, place_id, home, before)


def homes(board: Board, selection: Selection) -> tuple[Choice, ...]:
    """Return every bone, then every cause that is not among or below the selected ones."""
    gone = set(selection.ids)
    for place_id in selection.ids:
        gone |= {record.id for record in board.descendants(place_id)}
    skeleton = skeleton_of(board, selection.exercise_id)
    bones = [
        Choice(bone.category_id, bone.title, tr("bone {number}", number=bone.number))
        for bone in skeleton.bones
        if bone.category_id
    ]
    causes = [
        Choice(
            label.place_id,
            label.text,
            tr("below {number} on {bone}", number=label.number, bone=bone.title),
        )
        for bone in skeleton.bones
        for label in bone.labels
        if label.place_id and label.place_id not in gone
    ]
    return (*bones, *causes)


def _home(board: Board, exercise_id: RecordId, answer: str) -> tuple[Board, RecordId]:
    """Return the chosen home, a new bone where its name was typed."""
    if answer.startswith(NEW_PREFIX):
        return add_category(board, exercise_id, answer.removeprefix(NEW_PREFIX))
    return board, RecordId(answer)


def move_to(board: Board, selection: Selection, answer: str) -> Board:
    """Move what is selected to a home of `homes`, or to a new bone."""
    board, home = _home(board, selection.exercise_id, answer)
    return move_all(board, selection.ids, home)


def show_also_on(board: Board, selection: Selection, answer: str) -> Board:
    """Show the chosen cause in a second place as well."""
    board, home = _home(board, selection.exercise_id, answer)
    return show_also(board, chosen_place(selection), home)[0]
