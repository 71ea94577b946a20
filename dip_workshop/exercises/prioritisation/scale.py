"""Scores and the scales they are given on: exact tenths, rounded half up."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr

TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Scale:
    """The lowest and the highest score that can be given."""

    low: int
    high: int

    @property
    def midpoint(self) -> Decimal:
        """Return the middle, an exact tenth."""
        return tenth(Decimal(self.low + self.high) / 2)

    @property
    def span(self) -> int:
        """Return how far the highest lies above the lowest."""
        return self.high - self.low

    @property
    def words(self) -> str:
        """Return such as "1 to 5"."""
        return tr("{low} to {high}", low=self.low, high=self.high)

    @property
    def threshold_range(self) -> tuple[Decimal, Decimal]:
        """Return the lowest and highest place for the dividing lines.

        Each quadrant keeps a quarter of the scale, so that it has room for its name.
        """
        margin = tenth(Decimal(self.span) / 4)
        return self.low + margin, self.high - margin

    def clamp(self, value: Decimal) -> Decimal:
        """Return the value, or the end of the scale that it lies beyond."""
        return min(max(value, Decimal(self.low)), Decimal(self.high))

    def nearest(self, value: Fraction) -> Decimal:
        """Return the nearest tenth, half up, no further than the ends of the scale."""
        tenths = (value * 10 + Fraction(1, 2)).__floor__()
        return tenth(self.clamp(Decimal(tenths) * TENTH))

    def converted(self, score: Decimal, new: "Scale") -> Decimal:
        """Return the tenth at the same share of another scale."""
        share = (Fraction(score) - self.low) / self.span
        return new.nearest(new.low + share * new.span)


SCALES: dict[str, Scale] = {"1-5": Scale(1, 5), "0-10": Scale(0, 10), "1-10": Scale(1, 10)}


def tenth(value: Decimal) -> Decimal:
    """Return the value rounded half up to a tenth."""
    return value.quantize(TENTH, ROUND_HALF_UP)


def score_text(score: Decimal) -> str:
    """Return a score as people write it: "4" and "4.5"."""
    return str(tenth(score)).removesuffix(".0")


def aligned_texts(scores: Iterable[Decimal]) -> tuple[str, ...]:
    """Return scores for a column: all with a tenth, or all without where all are whole."""
    kept = tuple(scores)
    if all(score == score.to_integral_value() for score in kept):
        return tuple(score_text(score) for score in kept)
    return tuple(str(tenth(score)) for score in kept)
