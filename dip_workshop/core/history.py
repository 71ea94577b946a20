"""Steps of the journal, and the undo stacks that a fold over them gives."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import field
from enum import StrEnum
from typing import Final, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.changes import ChangeSet
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr

# The label of the step that names a point: by it such a step is known again.
NAME_POINT: Final = tr("Name this point")


class StepKind(StrEnum):
    """Whether a step was made by hand, takes one back, or does one again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class StepHead(NamedTuple):
    """All of a step but its changes.

    Steps are in order of (counter, replica, id), never of the clock. `scope`
    is the page where the gesture began. `of` names the step that an undo takes
    back or a redo does again. `made_at` is for people to read: seconds since
    1970 by this laptop's clock.
    """

    id: RecordId
    counter: int
    replica_id: ReplicaId
    scope: RecordId
    kind: StepKind
    label: str
    of: RecordId | None
    made_at: float

    @property
    def place(self) -> tuple[int, ReplicaId, RecordId]:
        """Return what orders steps, whichever laptop they come from."""
        return self.counter, self.replica_id, self.id


class Step(NamedTuple):
    """One gesture: its head and the changes it made."""

    head: StepHead
    changes: ChangeSet


class NewStep(NamedTuple):
    """A step that is still to be written: all of it but its id, its place in order and its time."""

    label: str
    scope: RecordId
    changes: ChangeSet
    kind: StepKind = StepKind.DO
    of: RecordId | None = None


class Gesture(NamedTuple):
    """A step by where it leads: its name, the page it begins on, the board after it."""

    label: str
    scope: RecordId
    board: Board


def _never(_head: StepHead) -> bool:
    return False


@dataclass(slots=True)
class UndoStack:
    """What one page can take back (`done`, newest last) and do again (`undone`, newest last).

    `undone` pairs each step with the undo step that took it back: a redo turns
    the changes of that undo round.
    """

    done: list[StepHead] = field(default_factory=list)
    undone: list[tuple[StepHead, StepHead]] = field(default_factory=list)

    def record(self, head: StepHead, is_beside: Callable[[StepHead], bool] = _never) -> None:
        """Take in the next step of this page.

        `is_beside` says of a step whether it changed no word of the page, but how it is shown,
        or what this point is called: after such a one all that could be done again still can.
        Where two copies of a workshop were merged, the step that an undo or redo names need
        not be the newest: it is looked for from there backwards.
        """
        if head.kind is StepKind.DO:
            self.done.append(head)
            if self.undone and not is_beside(head):
                self.undone.clear()
        elif head.kind is StepKind.UNDO:
            place = _newest(self.done, head.of)
            if place is not None:
                self.undone.append((self.done.pop(place), head))
        else:
            place = _newest([step for step, _ in self.undone], head.of)
            if place is not None:
                self.done.append(self.undone.pop(place)[0])


def _newest(steps: Sequence[StepHead], step_id: RecordId | None) -> int | None:
    """Return where a step stands, looked for from the end, or None."""
    places = range(len(steps) - 1, -1, -1)
    return next((place for place in places if steps[place].id == step_id), None)


class HistoryRow(NamedTuple):
    """A point to which a page can go: as it stood right after the step `id`.

    `id` and `made_at` are None for the point ahead of the page's first step.
    `distance` counts the steps from the present: 0 is the present, -2 is
    reached by taking two steps back, 2 by doing two again.
    """

    id: RecordId | None
    label: str
    made_at: float | None
    distance: int

    @property
    def is_present(self) -> bool:
        """Return whether the page stands here."""
        return self.distance == 0

    @property
    def is_undone(self) -> bool:
        """Return whether the step was taken back and can be done again."""
        return self.distance > 0


def history_rows(stack: UndoStack) -> tuple[HistoryRow, ...]:
    """Return every point that a page can go to, the newest step first."""
    steps = [*stack.done, *(step for step, _ in reversed(stack.undone))]
    rows = [HistoryRow(None, "", None, -len(stack.done))]
    for place, step in enumerate(steps, 1):
        rows.append(HistoryRow(step.id, step.label, step.made_at, place - len(stack.done)))
    return tuple(reversed(rows))


def subject_of(changes: ChangeSet, board: Board) -> str:
    """Return what a step was about: the text that it wrote, or the text of what it touched."""
    written = (str(change.after) for change in changes if change.field == "text")
    touched = (board.find(change.record_id) for change in changes)
    named = (record.text for record in touched if record is not None)
    return next((shortened(text) for text in (*written, *named) if text.strip()), "")


def undo_stacks(
    heads: Iterable[StepHead], is_beside: Callable[[StepHead], bool] = _never
) -> dict[RecordId, UndoStack]:
    """Return the undo stack of every page, from steps in their order; see `UndoStack.record`."""
    stacks: dict[RecordId, UndoStack] = {}
    for head in heads:
        stacks.setdefault(head.scope, UndoStack()).record(head, is_beside)
    return stacks
