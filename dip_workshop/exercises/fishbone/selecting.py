"""What a selection on a fishbone means to a command."""

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.exercises.fishbone.model import Category, Cause, bone_at, cause_at
from dip_workshop.kinds import Selection


def chosen_place(selection: Selection) -> RecordId:
    """Return the place acted on last; DomainError where nothing is selected."""
    if selection.last is None:
        raise DomainError(tr("Nothing is selected, so nothing was changed."))
    return selection.last


def last_cause(board: Board, selection: Selection) -> Cause | None:
    """Return the cause that stands at the place acted on last."""
    return cause_at(board, selection.last) if selection.last else None


def last_bone(board: Board, selection: Selection) -> Category | None:
    """Return the bone that was acted on last."""
    return bone_at(board, selection.last) if selection.last else None


def cause_selected(board: Board, selection: Selection) -> bool:
    """Return whether the place acted on last shows a cause."""
    return last_cause(board, selection) is not None


def bone_selected(board: Board, selection: Selection) -> bool:
    """Return whether the place acted on last is a bone."""
    return last_bone(board, selection) is not None


def something_drawn_selected(board: Board, selection: Selection) -> bool:
    """Return whether a bone or a cause is among what is selected."""
    return any(cause_at(board, i) or bone_at(board, i) for i in selection.ids)
