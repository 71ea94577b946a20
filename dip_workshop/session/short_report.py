"""The short report: on a page or two what a workshop found and decided, from whatever there is.

It is what "Finish now" leaves the room with. Nothing is made up for it: a step that was
not reached, or a cause that nobody marked, is told as such.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.room.actions import actions_of
from dip_workshop.core.room.instants import SECONDS_A_MINUTE, rounded_minutes
from dip_workshop.core.room.recorder import StepAsItWent, as_it_went
from dip_workshop.core.room.records import ParkedPoint
from dip_workshop.core.room.run_sheet import started_at
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Exercise, exercises_of, workshop_of
from dip_workshop.drawing.document import (
    Block,
    Blocks,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Table,
)
from dip_workshop.kinds import Selection
from dip_workshop.report.content import Section
from dip_workshop.session.action_plan import agreed
from dip_workshop.session.trails import origins_told

SHORT_REPORT: Final = "short_report"
TITLE: Final = tr("In short")
# So many of what an exercise found stand here; all of it stands in the exercise's own PDF.
MOST_FOUND: Final = 5


def short_report(board: Board, now: datetime) -> Section:
    """Return the report as running text, with the texts that must be found again on paper."""
    found = [(exercise, _found_in(board, exercise)) for exercise in exercises_of(board)]
    actions = actions_of(board)
    parked = board.children(workshop_of(board).id, ParkedPoint)
    blocks = (
        Heading(TITLE),
        Heading(tr("Actions"), level=2),
        agreed(board, now.astimezone().date(), origins_told),
        *(block for exercise, texts in found for block in _of_exercise(board, exercise, texts)),
        *_of_parked(parked),
        *_of_steps(board, now),
    )
    written = [text for _, texts in found for text in texts]
    agreed_on = ((action.text, action.owner, action.measure) for action in actions)
    written += [text for texts in agreed_on for text in texts if text]
    written += [text for point in parked for text in (point.text, point.answer) if text]
    return Section(TITLE, (), blocks, tuple(dict.fromkeys(written)))


def _found_in(board: Board, exercise: Exercise) -> tuple[str, ...]:
    """Return the first of what an exercise would carry forward: roots, groups, ranks or changes."""
    offers = kind_of(exercise).offers(board, Selection(exercise.id))
    return tuple(offer.text for offer in offers[:MOST_FOUND])


def _of_exercise(board: Board, exercise: Exercise, texts: tuple[str, ...]) -> Iterator[Block]:
    kind = kind_of(exercise)
    yield Heading(exercise.text, level=2)
    yield Paragraph(kind.summary(board, exercise.id), is_note=True)
    if not texts:
        words = tr("No {what} was chosen yet.", what=kind.offered[0])
        yield Paragraph(words)
        return
    (one, several) = kind.offered
    named = several if len(texts) > 1 else one
    yield Paragraph(tr("{what}:", what=f"{named[:1].upper()}{named[1:]}"))
    yield ItemList(tuple(ListItem(text, label=str(n)) for n, text in enumerate(texts, 1)))
    more = len(kind.offers(board, Selection(exercise.id))) - len(texts)
    if more:
        yield Paragraph(tr_count("and {n} more", "and {n} more", more), is_note=True)


def _of_parked(parked: tuple[ParkedPoint, ...]) -> Blocks:
    if not parked:
        return ()
    items = tuple(ListItem(point.text, remark=point.answer) for point in parked)
    return (Heading(tr("For another time"), level=2), ItemList(items))


def _of_steps(board: Board, now: datetime) -> Blocks:
    """Return the steps with planned and real minutes, where the clock has run at all."""
    if started_at(board) is None:
        return ()
    steps = as_it_went(board, (), now)
    total = rounded_minutes(sum(step.seconds for step in steps))
    planned = sum(step.step.minutes for step in steps)
    header = (tr("Step"), tr("Planned"), tr("Took"))
    rows = tuple(
        (step.step.text, tr("{n} min", n=step.step.minutes), _took(step)) for step in steps
    )
    last = (tr("All"), tr("{n} min", n=planned), tr("{n} min", n=total))
    return (Heading(tr("The time"), level=2), Table(header, (*rows, last), (8, 2, 3)))


def _took(step: StepAsItWent) -> str:
    if not step.has_begun:
        return tr("skipped") if step.step.is_skipped else tr("not reached")
    return tr("{n} min", n=step.minutes) if step.seconds >= SECONDS_A_MINUTE else tr("under 1 min")
