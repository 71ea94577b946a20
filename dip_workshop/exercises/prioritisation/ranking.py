"""The live ranking: exact sums, a stated rule, and ties that stay ties."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Self

from dip_workshop.core.board import Board
from dip_workshop.core.decided_ties import DecidedTie, decided_ties, in_places, ranks_in
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.ranks import rank_text, rank_words, ranks_of
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.model import (
    IMPACT_AND_EFFORT,
    Option,
    PrioritisationMatrix,
    options_of,
)
from dip_workshop.exercises.prioritisation.scale import aligned_texts, score_text


@dataclass(frozen=True, slots=True)
class Ranked:
    """A scored option with its total and its rank, which equal totals share.

    `decided` is the place that the room gave it among these.
    """

    option: Option
    total: Decimal
    rank: int
    is_tied: bool
    decided: int | None = None

    @property
    def idea_id(self) -> RecordId:
        """Return the id of the option."""
        return self.option.id

    @property
    def rank_text(self) -> str:
        """Return such as "3", or "1=" where the rank is shared."""
        return rank_text(self.rank, is_tied=self.is_tied)

    @property
    def rank_words(self) -> str:
        """Return such as "rank 3" or "rank 1 equal", to be read aloud."""
        return rank_words(self.rank, is_tied=self.is_tied, decided=self.decided)

    @property
    def place(self) -> int:
        """Return the place that the room decided among equals, or else the rank."""
        return self.rank if self.decided is None else self.decided

    def decided_as(self, place: int) -> Self:
        """Return the row with the place that the room decided."""
        return replace(self, decided=place)


def total_of(matrix: PrioritisationMatrix, option: Option) -> Decimal | None:
    """Return impact + ease, exact; ease turns effort round on the scale: low + high - effort."""
    if option.impact is None or option.effort is None:
        return None
    return option.impact + (matrix.scale_low + matrix.scale_high - option.effort)


def rank_options(matrix: PrioritisationMatrix, options: Iterable[Option]) -> tuple[Ranked, ...]:
    """Return the scored options, highest total first and equal ones by number.

    Competition ranking: two that share rank 1 are followed by rank 3.
    """
    totals = [(total, o) for o in options if (total := total_of(matrix, o)) is not None]
    totals.sort(key=lambda pair: (-pair[0], pair[1].number, pair[1].id))
    ranks = ranks_of([total for total, _ in totals])
    return tuple(
        Ranked(option, total, *rank) for (total, option), rank in zip(totals, ranks, strict=True)
    )


def chart_ties(board: Board, matrix: PrioritisationMatrix) -> tuple[DecidedTie, ...]:
    """Return the ties on the chart that the room decided."""
    ranks = ranks_in(rank_options(matrix, options_of(board, matrix.id)))
    return decided_ties(board, matrix.id, ranks, IMPACT_AND_EFFORT)


def ranking_of(board: Board, matrix: PrioritisationMatrix) -> tuple[Ranked, ...]:
    """Return the scored options by rank, equal ones as the room decided, or else by number."""
    ranked = rank_options(matrix, options_of(board, matrix.id))
    return in_places(ranked, chart_ties(board, matrix))


def score_texts(ranked: Sequence[Ranked]) -> tuple[tuple[str, str, str], ...]:
    """Return the impact, effort and total of each row, with the same decimals in a column."""
    columns = (
        aligned_texts(row.option.impact or Decimal(0) for row in ranked),
        aligned_texts(row.option.effort or Decimal(0) for row in ranked),
        aligned_texts(row.total for row in ranked),
    )
    return tuple(zip(*columns, strict=True))


def unscored(options: Iterable[Option]) -> tuple[Option, ...]:
    """Return the options that still lack a score, in the order given."""
    return tuple(option for option in options if not option.is_scored)


def rule_in_words(matrix: PrioritisationMatrix) -> str:
    """Return the rule of the ranking, to be printed under it."""
    turned = matrix.scale_low + matrix.scale_high
    return tr(
        "Total = impact + ease, and ease = {turned} − effort (scale {scale}). "
        "Highest total first; equal totals share a rank, marked =.",
        turned=turned,
        scale=matrix.scale.words,
    )


def scores_in_words(option: Option) -> tuple[str, ...]:
    """Return the scores that an option has, such as "impact 4.5" and "effort 2"."""
    said = []
    if option.impact is not None:
        said.append(tr("impact {score}", score=score_text(option.impact)))
    if option.effort is not None:
        said.append(tr("effort {score}", score=score_text(option.effort)))
    return tuple(said)
