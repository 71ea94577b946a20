"""How an exercise grew: its board as it stood after each step that touched it.

A board of five thousand records times five thousand steps would be too much to
keep. The steps alone are kept, and one board: going from one point to another
puts all the values of the steps between them in place at once, backwards the
old values.
"""

from collections.abc import Iterable, Sequence

from dip_workshop.core.board import Board
from dip_workshop.core.changes import Change, RecordTypes, apply, invert
from dip_workshop.core.history import Step, StepKind, subject_of
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.room.telling import hidden_words, kept_back_in, open_label
from dip_workshop.core.workshop import exercise_of, workshop_of


@dataclass(frozen=True, slots=True)
class Moment:
    """A step that touched the exercise; `at` is its place among all steps of the workshop.

    `subject` is the text that it was about. Undo and redo are moments of their
    own: they are shown as they happened.
    """

    at: int
    label: str
    subject: str
    kind: StepKind
    made_at: float


class Growth:
    """The moments of one exercise, and the board of any of them; nothing is ever written."""

    def __init__(
        self,
        steps: Sequence[Step],
        board: Board,
        exercise_id: RecordId,
        types: RecordTypes,
        view_fields: frozenset[str] = frozenset(),
    ) -> None:
        """Take the workshop's steps in their order and its board as it stands now.

        A step that changed only `view_fields` is no moment: the exercise did not grow by it.
        """
        self._changes = tuple(step.changes for step in steps)
        self._types = types
        self._at = -1
        self._board = Board()
        self.exercise_id = exercise_id
        self.moments = _moments(steps, board, exercise_id, view_fields)

    def board_at(self, place: int) -> Board:
        """Return the whole workshop's board as it stood after the moment of that number."""
        wanted = self.moments[place].at
        if wanted > self._at:
            self._put(self._changes[self._at + 1 : wanted + 1])
        else:
            going_back = reversed(self._changes[wanted + 1 : self._at + 1])
            self._put(invert(changes) for changes in going_back)
        self._at = wanted
        return self._board

    def _put(self, steps: Iterable[tuple[Change, ...]]) -> None:
        changes = [change for step in steps for change in step]
        self._board = apply(self._board, changes, self._types)


def _moments(
    steps: Sequence[Step], board: Board, exercise_id: RecordId, view_fields: frozenset[str]
) -> tuple[Moment, ...]:
    """Return the steps that touched an exercise and left it on the board."""
    own, hidden = _records_of(board, exercise_id), kept_back_in(board, steps)
    words = hidden_words(board, hidden, steps)
    pillars = {exercise_id, workshop_of(board).id}
    gone: set[RecordId] = set(pillars)
    found: list[Moment] = []
    for at, step in enumerate(steps):
        for change in step.changes:
            if change.record_id in pillars and change.field == "deleted":
                (gone.add if change.after else gone.discard)(change.record_id)
        touched = [change for change in step.changes if change.record_id in own]
        if not gone and any(change.field not in view_fields for change in touched):
            head = step.head
            # The room may be looking on.
            is_hidden = any(change.record_id in hidden for change in touched)
            subject = "" if is_hidden else subject_of(step.changes, board)
            label = open_label(head.label, words)
            found.append(Moment(at, label, subject, head.kind, head.made_at))
    return tuple(found)


def _records_of(board: Board, exercise_id: RecordId) -> set[RecordId]:
    """Return every record of an exercise, those deleted since among them."""
    return {
        record.id
        for record in board
        if (exercise := exercise_of(board, record.id)) is not None and exercise.id == exercise_id
    }
