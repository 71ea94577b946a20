"""What a store or a backup holds, and in what it differs from what is there now."""

import sqlite3
from pathlib import Path
from typing import Final, NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.store.boards import read_state
from dip_workshop.store.copies import copying
from dip_workshop.store.errors import told_plainly
from dip_workshop.store.summaries import WorkshopSummary, read_summaries

# A workshop's people and exercises hang right below it; all else is a text of an exercise.
_TEXTS: Final = """
    SELECT count(*) FROM record
    WHERE workshop_id = ?1 AND deleted = 0 AND text <> ''
      AND parent_id IS NOT NULL AND parent_id <> ?1
"""
_STEPS: Final = "SELECT count(*) FROM step WHERE workshop_id = ?"


class Holding(NamedTuple):
    """One workshop as it is held: `state` is the same where all that is shown is the same."""

    id: RecordId
    title: str
    texts: int
    steps: int
    state: str


def holdings_of(path: Path) -> tuple[Holding, ...]:
    """Return the workshops of a backup, the one changed last first."""
    with told_plainly(), copying.reading(path) as connection:
        return read_holdings(connection)


def read_holdings(connection: sqlite3.Connection) -> tuple[Holding, ...]:
    """Return the workshops that are not deleted, the one changed last first."""
    return tuple(_holding(connection, summary) for summary in read_summaries(connection))


def differences(then: tuple[Holding, ...], now: tuple[Holding, ...]) -> tuple[str, ...]:
    """Return in words, a sentence a workshop, what a backup holds and how that is now."""
    present = {holding.id: holding for holding in now}
    held = {holding.id for holding in then}
    lines = [_compared(holding, present.get(holding.id)) for holding in then]
    lines += [
        tr("“{title}” was made since and is not in this backup.", title=holding.title)
        for holding in now
        if holding.id not in held
    ]
    return tuple(lines)


def _holding(connection: sqlite3.Connection, summary: WorkshopSummary) -> Holding:
    texts, steps = (
        connection.execute(counting, (summary.id,)).fetchone()[0] for counting in (_TEXTS, _STEPS)
    )
    state = read_state(connection, summary.id, None)
    return Holding(summary.id, summary.title, texts, steps, state)


def in_words(holding: Holding) -> str:
    """Return a workshop's title and how much is held of it."""
    return tr(
        "“{title}”: {texts}, {steps}",
        title=holding.title,
        texts=tr_count("{n:,} text", "{n:,} texts", holding.texts),
        steps=tr_count("{n:,} step", "{n:,} steps", holding.steps),
    )


def _compared(then: Holding, now: Holding | None) -> str:
    held = in_words(then)
    if now is None:
        return tr("{held}. It is not among the workshops now.", held=held)
    if now.state == then.state:
        return tr("{held}. It is the same now.", held=held)
    return tr(
        "{held}. Now it has {texts}, {steps}.",
        held=held,
        texts=tr_count("{n:,} text", "{n:,} texts", now.texts),
        steps=tr_count("{n:,} step", "{n:,} steps", now.steps),
    )
