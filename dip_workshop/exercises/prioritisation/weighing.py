"""The weighted ranking: exact sums, one stated rule for ties, and nothing missing taken for nought.

The method is the weighted decision matrix; ratings by a criterion where lower
is better are turned round on its scale, so that more is always better.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import groupby
from typing import Self

from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.ranks import rank_text, rank_words, ranks_of
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.prioritisation.model import Criterion, Option, Ratings

NO_RANK = "–"
MOST_DECIMALS = 2
POINTS_SHARED = (10, 100)

Criteria = tuple[Criterion, ...]
_Key = tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Weighed:
    """An option with its total; `rank` is None while ratings are `missing`, as many as that.

    `decided_by` names the criteria that part it from another of the same total, `decided` is the
    place that the room gave it among those that share its rank.
    """

    option: Option
    total: Decimal
    missing: int = 0
    rank: int | None = None
    is_tied: bool = False
    decided_by: tuple[str, ...] = ()
    decided: int | None = None

    @property
    def idea_id(self) -> RecordId:
        """Return the id of the option."""
        return self.option.id

    @property
    def rank_text(self) -> str:
        """Return such as "3", "1=" where the rank is shared, or "–" where there is none."""
        if self.rank is None:
            return NO_RANK
        return rank_text(self.rank, is_tied=self.is_tied)

    @property
    def rank_words(self) -> str:
        """Return such as "rank 3", "rank 1 equal" or "not ranked", to be read aloud."""
        if self.rank is None:
            return tr("not ranked")
        return rank_words(self.rank, is_tied=self.is_tied, decided=self.decided)

    @property
    def place(self) -> int | None:
        """Return the place that the room decided among equals, or else the rank."""
        return self.rank if self.decided is None else self.decided

    def decided_as(self, place: int) -> Self:
        """Return the row with the place that the room decided."""
        return replace(self, decided=place)

    @property
    def remark(self) -> str:
        """Return what is said beside the total: what is missing, what decided, or ""."""
        if self.missing:
            return tr_count("{n} rating missing", "{n} ratings missing", self.missing)
        if self.decided_by and self.is_tied:
            return tr(
                "Same total and still equal; {criteria} parted others from it",
                criteria=" + ".join(self.decided_by),
            )
        if self.decided_by:
            return tr("Same total; decided by {criteria}", criteria=" + ".join(self.decided_by))
        return ""


def desirability(criterion: Criterion, value: Decimal) -> Decimal:
    """Return a rating so that more is better: low + high - rating where lower is."""
    if criterion.is_lower_better:
        return criterion.scale_low + criterion.scale_high - value
    return value


def weigh(criteria: Criteria, options: Iterable[Option], ratings: Ratings) -> tuple[Weighed, ...]:
    """Return all options: those with every rating by rank, then the others by number.

    Equal totals are parted by the higher rating on the heaviest criterion, then on
    the next; criteria of one weight are taken together. What is still equal
    shares a rank, and the ranks after it are left out.
    """
    every = [_summed(criteria, option, ratings) for option in options]
    complete = [row for row in every if criteria and not row.missing]
    keys = {row.option.id: _key(criteria, row, ratings) for row in complete}
    complete.sort(key=lambda row: (_falling(keys[row.option.id]), row.option.number, row.option.id))
    ordered = [(row, keys[row.option.id]) for row in complete]
    rest = sorted(
        (row for row in every if row.option.id not in keys),
        key=lambda row: (row.option.number, row.option.id),
    )
    return (*_ranked(criteria, ordered), *rest)


def shares(criteria: Criteria) -> tuple[Fraction, ...]:
    """Return each weight as an exact part of all of them."""
    whole = sum((Fraction(criterion.weight) for criterion in criteria), Fraction(0))
    return tuple(Fraction(criterion.weight) / whole for criterion in criteria)


def share_texts(criteria: Criteria) -> tuple[str, ...]:
    """Return the shares as whole per cent, rounded half up, such as "30 %"."""
    rounded = ((share * 100 + Fraction(1, 2)).__floor__() for share in shares(criteria))
    return tuple(f"{percent}\N{NO-BREAK SPACE}%" for percent in rounded)


def number_text(number: Decimal) -> str:
    """Return an exact number as people write it, such as "4", "0.25" or "30"."""
    return f"{number.normalize():f}"


def sum_in_words(criteria: Criteria) -> str:
    """Return what weights add up to where they are near 10 or 100 points and are not these.

    Points that are shared out are often counted wrongly; weights need no sum of their own.
    """
    whole = sum((criterion.weight for criterion in criteria), Decimal(0))
    if not any(points * 4 // 5 <= whole <= points * 6 // 5 for points in POINTS_SHARED):
        return ""
    if whole in POINTS_SHARED or any(c.weight != c.weight.to_integral_value() for c in criteria):
        return ""
    return tr("The weights add up to {sum}.", sum=number_text(whole))


def total_texts(totals: Sequence[Decimal]) -> tuple[str, ...]:
    """Return totals with the same decimals, two at the most, rounded half up."""
    decimals = min(max((_decimals(total) for total in totals), default=0), MOST_DECIMALS)
    step = Decimal(1).scaleb(-decimals)
    return tuple(f"{total.quantize(step, ROUND_HALF_UP):f}" for total in totals)


def weighing_in_words(criteria: Criteria) -> str:
    """Return the rule of the weighted ranking, to be printed under it."""
    rule = tr(
        "Total = weight × rating, added up over the criteria. The highest total comes first; "
        "equal totals are parted by the higher rating on the heaviest criterion, then on the "
        "next (criteria of one weight together). What is still equal shares a rank, marked =. "
        "An option with ratings missing shows its total so far and has no rank."
    )
    if not any(criterion.is_lower_better for criterion in criteria):
        return rule
    turned = tr(
        "Where lower is better, a rating is turned round on its scale first: "
        "lowest + highest − rating."
    )
    return f"{rule} {turned}"


def _summed(criteria: Criteria, option: Option, ratings: Ratings) -> Weighed:
    values = [_value(option, criterion, ratings) for criterion in criteria]
    parts = [
        criterion.weight * desirability(criterion, value)
        for criterion, value in zip(criteria, values, strict=True)
        if value is not None
    ]
    return Weighed(option, sum(parts, Decimal(0)), values.count(None))


def _value(option: Option, criterion: Criterion, ratings: Ratings) -> Decimal | None:
    rating = ratings.get((option.id, criterion.id))
    return rating.value if rating else None


def _levels(criteria: Criteria) -> tuple[Criteria, ...]:
    """Return the criteria of each weight, the heaviest first."""
    heaviest_first = sorted(criteria, key=lambda criterion: -criterion.weight)
    return tuple(tuple(level) for _, level in groupby(heaviest_first, lambda c: c.weight))


def _key(criteria: Criteria, row: Weighed, ratings: Ratings) -> _Key:
    found = [row.total]
    for level in _levels(criteria):
        values = ((c, _value(row.option, c, ratings)) for c in level)
        given = (desirability(c, value) for c, value in values if value is not None)
        found.append(sum(given, Decimal(0)))
    return tuple(found)


def _falling(key: _Key) -> _Key:
    return tuple(-part for part in key)


def _ranked(criteria: Criteria, ordered: list[tuple[Weighed, _Key]]) -> Iterator[Weighed]:
    keys = [key for _, key in ordered]
    of_one_total: dict[Decimal, list[_Key]] = {}
    for key in keys:
        of_one_total.setdefault(key[0], []).append(key)
    for (row, key), rank in zip(ordered, ranks_of(keys), strict=True):
        rivals = [other for other in of_one_total[key[0]] if other != key]
        yield Weighed(
            row.option,
            row.total,
            rank=rank.place,
            is_tied=rank.is_tied,
            decided_by=_decider(criteria, key, rivals),
        )


def _decider(criteria: Criteria, key: _Key, rivals: list[_Key]) -> tuple[str, ...]:
    """Return the names of the criteria that part a key from the nearest of the same total."""
    if not rivals:
        return ()
    place = max(_first_difference(key, rival) for rival in rivals)
    return tuple(criterion.text for criterion in _levels(criteria)[place - 1])


def _first_difference(one: _Key, other: _Key) -> int:
    return next(place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b)


def _decimals(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0
