"""The action plan on paper: who does what until when, and the thread of each action in full."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Final, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.moments import day_in_words, unbroken
from dip_workshop.core.room.actions import actions_of, state_of
from dip_workshop.core.room.records import Action
from dip_workshop.core.wording import tr
from dip_workshop.drawing.document import (
    Block,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Table,
)
from dip_workshop.report.content import Section
from dip_workshop.session.agreeing import code_of, day_told, own_words, state_in_words
from dip_workshop.session.threads import Strand, Threads, threads_of
from dip_workshop.session.trails import name_of, trail

Telling = Callable[[Threads, RecordId], str]
ACTION_PLAN: Final = "action_plan"
TITLE: Final = tr("Actions")
HEADER: Final = (
    tr("No."),
    tr("Action"),
    tr("Owner"),
    tr("Due"),
    tr("How we shall know"),
    tr("State"),
)
# On upright A4 no usual word of a column is broken.
SHARES: Final = (2.2, 7.1, 4.7, 4.5, 5.5, 4.0)


def action_plan(board: Board, now: datetime) -> Section:
    """Return all actions as a table and then each thread, with the texts to be found on paper."""
    today, threads, actions = now.astimezone().date(), threads_of(board), actions_of(board)
    blocks = (Heading(TITLE), agreed(board, today), *_explained(threads, actions, today))
    texts = [text for action in actions for text in own_words(action)]
    met: set[RecordId] = set()
    for action in actions:
        texts += [each.strand.record.text for each in _told(threads.strands(action.id), met)]
    return Section(TITLE, (), blocks, tuple(dict.fromkeys(text for text in texts if text)))


def agreed(board: Board, today: date, told: Telling = trail) -> Block:
    """Return the actions as a table, or a sentence where none was agreed.

    `told` says where each comes from: by codes, or by words where no key stands below.
    """
    threads, actions = threads_of(board), actions_of(board)
    if not actions:
        return Paragraph(tr("No action was agreed yet."))
    return Table(HEADER, tuple(_row(threads, action, today, told) for action in actions), SHARES)


def _explained(threads: Threads, actions: tuple[Action, ...], today: date) -> Iterator[Block]:
    """Yield what stands below the table: its letters, what was seen since, and the threads."""
    if not actions:
        return
    rule = tr(
        "As of {day}. N not ready: it lacks an owner, a date or a measure. "
        "O open: due in more than two weeks. S due soon. L late. D done.",
        day=day_in_words(today),
    )
    yield Paragraph(rule, is_note=True)
    yield from _evidence(actions)
    told = [action for action in actions if threads.strands(action.id)]
    if told:
        yield Heading(tr("Where each comes from"), level=2)
    met: set[RecordId] = set()
    for action in told:
        items = (
            ListItem(
                each.strand.record.text or tr("without a name"),
                each.depth,
                threads.code(each.strand.record),
                _remark(threads, each),
            )
            for each in _told(threads.strands(action.id), met, 1)
        )
        head = ListItem(action.text, 0, code_of(action), is_strong=True)
        yield ItemList((head, *items))


def _row(threads: Threads, action: Action, today: date, told: Telling) -> tuple[str, ...]:
    origin = told(threads, action.id)
    from_it = tr("(from {origin})", origin=origin) if origin else ""
    return (
        code_of(action),
        f"{action.text}\n{from_it}".strip(),
        action.owner or tr("to confirm"),
        unbroken(day_told(action.due_on)) or tr("no date yet"),
        action.measure or tr("to be agreed"),
        state_in_words(state_of(action, today)),
    )


def _evidence(actions: tuple[Action, ...]) -> Iterator[Block]:
    """Yield what was seen since, and when an action was done, where either is known."""
    items = tuple(
        ListItem(
            action.evidence or tr("done"),
            0,
            code_of(action),
            tr("done on {day}", day=day_told(action.closed_on)) if action.closed_on else "",
        )
        for action in actions
        if action.evidence or action.closed_on
    )
    if items:
        yield Heading(tr("What was seen since"), level=2)
        yield ItemList(items)


class _Told(NamedTuple):
    """A strand, how far down it stands, and whether what it comes from stands further up."""

    strand: Strand
    depth: int
    is_repeated: bool


def _told(strands: tuple[Strand, ...], met: set[RecordId], depth: int = 0) -> Iterator[_Told]:
    """Yield strands, each with what it comes from right after it, the first time that it is met."""
    for strand in strands:
        is_repeated = strand.record.id in met
        met.add(strand.record.id)
        yield _Told(strand, depth, is_repeated and bool(strand.strands))
        if not is_repeated:
            yield from _told(strand.strands, met, depth + 1)


def _remark(threads: Threads, told: _Told) -> str:
    """Return the themes of an idea, whether it was removed since, and where more of it stands."""
    themes = ", ".join(name_of(threads, theme) for theme in told.strand.themes)
    parts = (
        tr("theme {theme}", theme=themes) if themes else "",
        tr("since removed") if told.strand.record.deleted else "",
        tr("comes from what stands above") if told.is_repeated else "",
    )
    return "; ".join(part for part in parts if part)
