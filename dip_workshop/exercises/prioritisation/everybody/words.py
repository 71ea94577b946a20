"""What is said of everybody's scores, on the wall, in the outline and on paper alike."""

from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.prioritisation.everybody.model import (
    ScoreRound,
    is_whole,
    sheets_of,
)
from dip_workshop.exercises.prioritisation.everybody.results import Standing, Standings
from dip_workshop.exercises.prioritisation.scale import score_text

# Scores that lie far apart; the sign is never without its words.
SIGN: Final = "↔"
TALK: Final = tr("talk about it")
TITLE: Final = tr("Scores from everybody")
FIGURES: Final = tr("From everybody: the lowest score, the median and the highest.")
APART: Final = tr(
    "“{sign} talk about it” stands where the scores lie half the scale apart or more.", sign=SIGN
)


def progress_of_round(board: Board, round_: ScoreRound) -> str:
    """Return such as "7 of 12 sheets are in", which tells nothing of any score."""
    sheets = sheets_of(board, round_)
    whole, begun = sum(is_whole(board, round_, sheet) for sheet in sheets), len(sheets)
    words = tr("{n} of {all} sheets are in", n=whole, all=max(round_.people, begun))
    if begun == whole:
        return words
    return tr("{words}, {n} more begun", words=words, n=begun - whole)


def round_in_words(round_: ScoreRound) -> str:
    """Return such as "12 people score in silence, from 1 to 5"."""
    return tr_count(
        "{n} person scores in silence, from {scale}",
        "{n} people score in silence, from {scale}",
        round_.people,
        scale=round_.scale.words,
    )


def sheets_in_words(board: Board, round_: ScoreRound) -> str:
    """Return such as "6 sheets from 8 people, scores from 1 to 5" of a round that is over."""
    sheets = len(sheets_of(board, round_))
    people = tr_count("{n} person", "{n} people", max(round_.people, sheets))
    return tr_count(
        "{n} sheet from {people}, scores from {scale}",
        "{n} sheets from {people}, scores from {scale}",
        sheets,
        people=people,
        scale=round_.scale.words,
    )


def counted(row: Standing) -> str:
    """Return how many scored, such as "12"; of each axis where they differ."""
    impacts, efforts = (len(each.scores) if each else 0 for each in (row.impact, row.effort))
    if impacts == efforts:
        return str(impacts)
    return tr("impact {impacts}, effort {efforts}", impacts=impacts, efforts=efforts)


def figures(row: Standing) -> str:
    """Return such as "12 scored: impact 1–3.5–5, effort 2–2–4"."""
    axes = ((tr("impact"), row.impact), (tr("effort"), row.effort))
    given = [(name, spread) for name, spread in axes if spread is not None]
    said = [tr("{axis} {figures}", axis=name, figures=each.figures) for name, each in given]
    counts = [len(spread.scores) for _, spread in given]
    if len(set(counts)) == 1:
        return tr("{n} scored: {listed}", n=counts[0], listed=", ".join(said))
    return ", ".join(
        tr("{figures} ({n} scored)", figures=words, n=n)
        for words, n in zip(said, counts, strict=True)
    )


def badge(row: Standing) -> str:
    """Return such as "↔ talk about it: impact", "" where the scores lie near each other."""
    axes = _wide_axes(row)
    return tr("{sign} {talk}: {axes}", sign=SIGN, talk=TALK, axes=axes) if axes else ""


def moved(row: Standing) -> str:
    """Return that an option was moved from its median, and where that is, or ""."""
    if not row.is_moved:
        return ""
    impact, effort = row.place
    named = ((tr("impact"), impact), (tr("effort"), effort))
    medians = ", ".join(
        tr("{axis} {score}", axis=axis, score=score_text(score))
        for axis, score in named
        if score is not None
    )
    if not row.option.is_scored:
        return tr("taken from the median: {medians}", medians=medians)
    return tr("moved from the median: {medians}", medians=medians)


def facts_of(stand: Standings, option_id: RecordId) -> tuple[str, ...]:
    """Return all that is said of an option, a line each; nothing of what nobody scored."""
    row = stand.get(option_id)
    return (figures(row), *remarks_on(stand, option_id)) if row else ()


def remarks_on(stand: Standings, option_id: RecordId) -> tuple[str, ...]:
    """Return what is to be talked about, or was moved, without the figures."""
    row = stand.get(option_id)
    return tuple(filter(None, (badge(row), moved(row)))) if row else ()


def badges_of(stand: Standings, option_id: RecordId) -> tuple[str, ...]:
    """Return what stands beside an option on the chart where the scores lie far apart."""
    row = stand.get(option_id)
    return (tr("{sign} {talk}", sign=SIGN, talk=TALK),) if row and any(row.is_wide) else ()


def _wide_axes(row: Standing) -> str:
    return {
        (True, True): tr("impact and effort"),
        (True, False): tr("impact"),
        (False, True): tr("effort"),
    }.get(row.is_wide, "")


def sheet_name(number: int, *, is_in: bool | None) -> str:
    """Return what a sheet is called, whole, begun, or not in yet (None); nothing that it says."""
    if is_in is None:
        return tr("A sheet that is not in yet")
    if is_in:
        return tr("Sheet {number}, in", number=number)
    return tr("Sheet {number}, begun", number=number)
