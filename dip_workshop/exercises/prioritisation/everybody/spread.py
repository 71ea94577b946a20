"""What several people's scores come to: exact figures, whatever their order."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.exercises.prioritisation.scale import Scale, score_text


@dataclass(frozen=True, slots=True)
class Spread:
    """Scores of one option on one axis, one at least, the lowest first."""

    scores: tuple[int, ...]

    @property
    def low(self) -> int:
        """Return the lowest score."""
        return self.scores[0]

    @property
    def high(self) -> int:
        """Return the highest score."""
        return self.scores[-1]

    @property
    def median(self) -> Fraction:
        """Return the middle score; of an even number of them the mean of the middle two."""
        # Read when a median is first asked for: no start needs it.
        from statistics import median

        # A half is exact as a float too, and a hundred fractions would be slow.
        return Fraction(median(self.scores))

    @property
    def score(self) -> Decimal:
        """Return the median as a score: whole scores have no other than a whole or a half."""
        return Decimal(self.median.numerator) / self.median.denominator

    @property
    def figures(self) -> str:
        """Return the lowest score, the median and the highest, such as "1–3.5–5"."""
        return f"{self.low}–{score_text(self.score)}–{self.high}"

    def is_wide(self, scale: Scale) -> bool:
        """Return whether the scores lie half the scale apart or more."""
        return 2 * (self.high - self.low) >= scale.span


def spread_of(scores: Iterable[int | None]) -> Spread | None:
    """Return what scores come to, None where nobody gave one."""
    given = tuple(sorted(score for score in scores if score is not None))
    return Spread(given) if given else None
