"""How firm the first place of the weighted ranking is: which single weight would change it.

Every total is a line over one weight while the others stay, so that the weight at which
another option draws level is exact.
"""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Final

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.model import Criterion, Option, Ratings
from dip_workshop.exercises.prioritisation.weighing import (
    Criteria,
    Weighed,
    desirability,
    number_text,
)

# How much people usually differ about a weight: a fifth, up or down.
USUAL_DOUBT: Final = Fraction(1, 5)
# A weight is named in hundredths, and one that would be named 0 is left out.
_HUNDREDTHS: Final = 100


@dataclass(frozen=True, slots=True)
class Tipping:
    """The weight of one criterion at which an option draws level with the first.

    Beyond it, away from the weight of now, that option leads.
    """

    criterion: Criterion
    option: Option
    weight: Fraction

    @property
    def change(self) -> Fraction:
        """Return how far it is from the weight of now, as a part of that."""
        return abs(self.weight - Fraction(self.criterion.weight)) / Fraction(self.criterion.weight)

    @property
    def is_higher(self) -> bool:
        """Return whether the weight would have to be higher than it is now."""
        return self.weight > self.criterion.weight


def nearest_tipping(
    criteria: Criteria, rows: tuple[Weighed, ...], ratings: Ratings
) -> Tipping | None:
    """Return the least change of one weight that ends the first option's lead, None for no such.

    `rows` are all options, each with a rank, one of them alone with the highest total.
    """
    first, *others = sorted(rows, key=lambda row: -row.total)
    found = [
        tipping
        for criterion in criteria
        if criterion.weight > 0  # as every weight that was set here is
        for other in others
        for tipping in _tipping(criterion, first, other, ratings)
    ]
    return min(found, key=lambda tipping: tipping.change, default=None)


def firmness_in_words(criteria: Criteria, rows: tuple[Weighed, ...], ratings: Ratings) -> str:
    """Return how firm the first place is, "" while it is open or shared."""
    totals = sorted((row.total for row in rows), reverse=True)
    if len(rows) < 2 or any(row.rank is None for row in rows):
        return ""
    if totals[0] == totals[1]:
        return tr("The first place is not firm: totals are equal there.")
    nearest = nearest_tipping(criteria, rows, ratings)
    if nearest is None:
        return tr("The first place is firm: no change of a single weight would end it.")
    when = _in_words(nearest)
    if nearest.change > USUAL_DOUBT:
        return tr(
            "The first place holds whichever single weight is changed by a fifth. {when}",
            when=when,
        )
    return tr("The first place is not firm. {when}", when=when)


def _tipping(
    criterion: Criterion, first: Weighed, other: Weighed, ratings: Ratings
) -> Iterator[Tipping]:
    lead = Fraction(first.total - other.total)
    gain = _worth(other, criterion, ratings) - _worth(first, criterion, ratings)
    if not gain:
        return
    weight = Fraction(criterion.weight) + lead / gain
    # A criterion that weighs nothing is none.
    if weight * _HUNDREDTHS >= 1:
        yield Tipping(criterion, other.option, weight)


def _worth(row: Weighed, criterion: Criterion, ratings: Ratings) -> Fraction:
    """Return a rating so that more is better; nought where none was given."""
    rating = ratings.get((row.option.id, criterion.id))
    if rating is None or rating.value is None:
        return Fraction(0)
    return Fraction(desirability(criterion, rating.value))


def _in_words(tipping: Tipping) -> str:
    facts = {
        "option": shortened(tipping.option.text),
        "criterion": shortened(tipping.criterion.text),
        "weight": _weight_text(tipping),
        "now": number_text(tipping.criterion.weight),
    }
    if tipping.is_higher:
        return tr(
            "“{option}” would come first if “{criterion}” weighed more than {weight} "
            "in place of {now}.",
            **facts,
        )
    return tr(
        "“{option}” would come first if “{criterion}” weighed less than {weight} "
        "in place of {now}.",
        **facts,
    )


def _weight_text(tipping: Tipping) -> str:
    """Return the weight, rounded away from the one of now, so that what is said of it is true."""
    exact = tipping.weight * _HUNDREDTHS
    hundredths = ceil(exact) if tipping.is_higher else floor(exact)
    return number_text(Decimal(hundredths) / _HUNDREDTHS)
