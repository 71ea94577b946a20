"""What a workshop's own records tell of how it went: minutes, ideas, comings and goings.

Nothing is recorded for this: the clock's stretches, the journal's steps and the
people's times are there already. It is about the facilitator's own practice; no idea is
tied to anybody.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType
from typing import Final, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.changes import ABSENT
from dip_workshop.core.errors import DomainError
from dip_workshop.core.history import Step
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.room.instants import SECONDS_A_MINUTE, moment_of, rounded_minutes
from dip_workshop.core.room.records import PlanStep, Reflection, Stretch
from dip_workshop.core.room.run_sheet import has_begun, spent, steps_of
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Participant, workshop_of

# Open questions to oneself, by the key under which an answer is kept.
REFLECTIONS: Final = MappingProxyType(
    {
        "worked": tr("What went well, and what made it go well?"),
        "silent": tr("Whose voice was not heard, and what could invite it next time?"),
        "time": tr("Where did the time go that the plan did not foresee?"),
        "asked": tr("Which question opened the room, and which one closed it?"),
        "next": tr(
            "What will you try differently next time, and how will you tell whether it helped?"
        ),
    }
)


class StepAsItWent(NamedTuple):
    """A step of the run sheet with what became of it: seconds spent, and ideas written in it."""

    step: PlanStep
    seconds: int
    ideas: int
    has_begun: bool

    @property
    def minutes(self) -> int:
        """Return the whole minutes spent, half a minute rounded up."""
        return rounded_minutes(self.seconds)

    @property
    def over(self) -> int:
        """Return by how many whole minutes it took longer than planned; below 0 if shorter."""
        return self.minutes - self.step.minutes

    @property
    def ideas_a_minute(self) -> Decimal:
        """Return ideas a minute to one place, half up; 0 where no time was spent."""
        if not self.seconds:
            return Decimal(0)
        exact = Decimal(self.ideas * SECONDS_A_MINUTE) / Decimal(self.seconds)
        return exact.quantize(Decimal("0.1"), ROUND_HALF_UP)


class Coming(NamedTuple):
    """Somebody came (or left) at a moment, by the name that they go by in the room."""

    at: datetime
    name: str
    has_come: bool


def as_it_went(
    board: Board, ideas_at: Sequence[datetime], now: datetime
) -> tuple[StepAsItWent, ...]:
    """Return every step with what became of it; `ideas_at` are the moments of `ideas_made`."""
    return tuple(
        StepAsItWent(
            step, spent(board, step, now), _ideas_in(board, step, ideas_at), has_begun(board, step)
        )
        for step in steps_of(board)
    )


def ideas_made(steps: Iterable[Step], is_idea: Callable[[str], bool]) -> tuple[datetime, ...]:
    """Return when ideas were written, one moment each, from the steps of the journal.

    `is_idea` says of a record's class name whether it is an idea. One that was taken
    back later was written all the same; one that was carried forward had been written before.
    """
    return tuple(
        datetime.fromtimestamp(step.head.made_at, UTC)
        for step in steps
        for _ in _written_in(step, is_idea)
    )


def comings(board: Board) -> tuple[Coming, ...]:
    """Return who came and left when, in the order of time; nobody who was there throughout."""
    return tuple(sorted(_comings(board), key=lambda coming: (coming.at, coming.name)))


def answer_of(board: Board, question: str) -> str:
    """Return the facilitator's answer to the question of a key, "" while there is none."""
    kept = _reflection(board, question)
    return kept.text if kept else ""


def reflect(board: Board, question: str, text: str) -> Board:
    """Return the board with an answer to the question of a key; one without words is dropped."""
    if question not in REFLECTIONS:
        raise DomainError(tr("That question is not asked here. Nothing was changed."))
    kept, words, root = _reflection(board, question), text.strip(), workshop_of(board)
    if kept:
        return board.put(replace(kept, text=words)) if words else board.drop(kept.id)
    if not words:
        return board
    return board.put(
        Reflection(
            id=new_id(),
            parent_id=root.id,
            order_key=board.end_key(root.id),
            text=words,
            question=question,
        )
    )


def _written_in(step: Step, is_idea: Callable[[str], bool]) -> Iterator[RecordId]:
    carried = {c.record_id for c in step.changes if c.field == "source_id" and c.after}
    for change in step.changes:
        is_new = change.field == "parent_id" and change.before is ABSENT
        if is_new and is_idea(change.type_name) and change.record_id not in carried:
            yield change.record_id


def _reflection(board: Board, question: str) -> Reflection | None:
    kept = board.children(workshop_of(board).id, Reflection)
    return next((each for each in kept if each.question == question), None)


def _ideas_in(board: Board, step: PlanStep, ideas_at: Sequence[datetime]) -> int:
    spans = [
        (began, moment_of(stretch.ended_at))
        for stretch in board.children(step.id, Stretch)
        if (began := moment_of(stretch.began_at))
    ]
    return sum(
        any(began <= at and (ended is None or at < ended) for began, ended in spans)
        for at in ideas_at
    )


def _comings(board: Board) -> Iterator[Coming]:
    for person in board.children(workshop_of(board).id, Participant):
        for stored, has_come in ((person.arrived_at, True), (person.left_at, False)):
            at = moment_of(stored)
            if at is not None:
                yield Coming(at, person.text, has_come)
