"""Causes that carry counts, the largest first, with running shares: whole numbers throughout.

Nothing is rounded but what is shown, and that half up to one decimal. How many
causes it takes to reach a share is counted, never assumed. What was counted of
a sub-cause is a part of what was counted of the cause above it, so nothing is
added up twice: of a branch the counts nearest to the bone are taken.
"""

from collections.abc import Iterator
from typing import NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.fishbone.model import Cause, category_at, causes_of

HALF = (1, 2)
FOUR_FIFTHS = (4, 5)


class Bar(NamedTuple):
    """One counted cause: those of one count share a rank; `running` sums up to this one."""

    cause: Cause
    bone: str
    seen: int
    rank: int
    is_shared: bool
    running: int


class Pareto(NamedTuple):
    """All causes whose counts add up, and what they come to.

    `parts` are the counted causes below one of them, `uncounted` those that no count covers.
    """

    bars: tuple[Bar, ...]
    total: int
    uncounted: int
    parts: int = 0

    def reaching(self, part: tuple[int, int]) -> int:
        """Return how many of the largest it takes to reach a part of all; 0 where all are 0."""
        above, below = part
        enough = (
            n for n, bar in enumerate(self.bars, 1) if bar.running * below >= self.total * above
        )
        return next(enough, 0) if self.total else 0


def pareto_of(board: Board, exercise_id: RecordId) -> Pareto:
    """Return the counted causes of a fishbone; each counts once, wherever it is shown."""
    causes = tuple(causes_of(board, exercise_id))
    apart = [cause for cause in causes if not _is_part(board, cause)]
    counted = sorted(
        ((cause.count, cause) for cause in apart if cause.count is not None),
        key=lambda pair: -pair[0],
    )
    counts = [count for count, _ in counted]
    running, bars = 0, []
    for count, cause in counted:
        running += count
        bone = category_at(board, exercise_id, cause.id)
        name = bone.text if bone else ""
        rank, is_shared = counts.index(count) + 1, counts.count(count) > 1
        bars.append(Bar(cause, name, count, rank, is_shared, running))
    parts = sum(cause.count is not None for cause in causes) - len(bars)
    return Pareto(tuple(bars), running, len(apart) - len(bars), parts)


def _is_part(board: Board, cause: Cause) -> bool:
    """Return whether a cause lies below another that carries a count."""
    above = board.ancestors(cause.id)
    return any(isinstance(record, Cause) and record.count is not None for record in above)


def share(part: int, whole: int) -> str:
    """Return a part in percent with one decimal, rounded half up, such as "50.6"."""
    if whole == 0:
        return "0.0"
    tenths = (2000 * part + whole) // (2 * whole)
    return f"{tenths // 10}.{tenths % 10}"


def sentences(pareto: Pareto) -> tuple[str, ...]:
    """Return what the counts say, a sentence each."""
    if not pareto.bars:
        return (tr("No cause has a count yet."),)
    said = [tr_count("{n} in all.", "{n} in all.", pareto.total), *_goals(pareto)]
    if pareto.parts:
        said.append(
            tr_count(
                "{n} counted cause lies below another: it is a part of that count, "
                "so it is not added again.",
                "{n} counted causes lie below others: they are parts of those counts, "
                "so they are not added again.",
                pareto.parts,
            )
        )
    if pareto.uncounted:
        said.append(
            tr_count(
                "{n} cause has no count and is not shown here.",
                "{n} causes have no count and are not shown here.",
                pareto.uncounted,
            )
        )
    return tuple(said)


def _goals(pareto: Pareto) -> Iterator[str]:
    """Yield how many causes it takes to reach half of all, and four fifths."""
    if len(pareto.bars) == 1:
        yield tr("Only one cause has a count, so there is nothing to compare it with.")
        return
    half, most = pareto.reaching(HALF), pareto.reaching(FOUR_FIFTHS)
    if most > half:
        yield _takes(pareto, half, tr("half"))
    if most:
        yield _takes(pareto, most, tr("four fifths"))


def _takes(pareto: Pareto, number: int, goal: str) -> str:
    """Return how many causes it takes to reach a goal, and whether the last is one of equals."""
    last = pareto.bars[number - 1]
    facts = {
        "of": len(pareto.bars),
        "goal": goal,
        "part": last.running,
        "total": pareto.total,
        "share": share(last.running, pareto.total),
    }
    following = pareto.bars[number : number + 1]
    if following and following[0].seen == last.seen:
        return tr_count(
            "The largest of {of} causes alone reaches {goal}: {part} of {total}, {share} %; "
            "another has the same count.",
            "It takes {n} of {of} causes to reach {goal}: {part} of {total}, {share} %; "
            "the last of them shares its count with others.",
            number,
            **facts,
        )
    return tr_count(
        "The largest of {of} causes alone reaches {goal}: {part} of {total}, {share} %.",
        "It takes {n} of {of} causes to reach {goal}: {part} of {total}, {share} %.",
        number,
        **facts,
    )
