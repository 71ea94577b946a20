"""A prioritisation matrix and its options: records, rules and pure operations.

Scores are kept, never places on a chart: exact tenths on the matrix's scale.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.records import Idea
from dip_workshop.core.workshop import Exercise, workshop_of

TENTH = Decimal("0.1")
LONGEST_NAME = 30


class Quadrant(StrEnum):
    """A quarter of the matrix, by what its options have in common."""

    QUICK_WINS = "quick_wins"
    MAJOR_PROJECTS = "major_projects"
    FILL_INS = "fill_ins"
    THANKLESS_TASKS = "thankless_tasks"

    @property
    def has_high_impact(self) -> bool:
        """Return whether its options lie on the higher impact side."""
        return self in (Quadrant.QUICK_WINS, Quadrant.MAJOR_PROJECTS)

    @property
    def has_high_effort(self) -> bool:
        """Return whether its options lie on the higher effort side."""
        return self in (Quadrant.MAJOR_PROJECTS, Quadrant.THANKLESS_TASKS)


_QUADRANT_BY_SIDES = {
    (quadrant.has_high_impact, quadrant.has_high_effort): quadrant for quadrant in Quadrant
}


@dataclass(frozen=True, slots=True)
class Scale:
    """The lowest and the highest score that can be given."""

    low: int
    high: int

    @property
    def midpoint(self) -> Decimal:
        """Return the middle, an exact tenth."""
        return (Decimal(self.low + self.high) / 2).quantize(TENTH)

    @property
    def span(self) -> int:
        """Return how far the highest lies above the lowest."""
        return self.high - self.low

    @property
    def words(self) -> str:
        """Return such as "1 to 5"."""
        return f"{self.low} to {self.high}"


SCALES: dict[str, Scale] = {"1-5": Scale(1, 5), "0-10": Scale(0, 10), "1-10": Scale(1, 10)}

QuadrantNames = tuple[str, str, str, str]

# In the order of `Quadrant`. The PICK names: Colorado DOT; "Kibosh" as at ThedaCare.
NAME_SETS: dict[str, QuadrantNames] = {
    "Action priority": ("Quick wins", "Major projects", "Fill-ins", "Thankless tasks"),
    "PICK": ("Implement", "Challenge", "Possible", "Kill"),
    "PICK in health care": ("Implement", "Challenge", "Possible", "Kibosh"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrioritisationMatrix(Exercise):
    """An impact and effort matrix.

    `threshold` divides low from high on both axes (None: the middle of the
    scale). `orientation` names an arrangement of the chart, and changes no score.
    """

    scale_low: int = 1
    scale_high: int = 5
    threshold: Decimal | None = None
    orientation: str = "effort_right"
    quick_wins: str = "Quick wins"
    major_projects: str = "Major projects"
    fill_ins: str = "Fill-ins"
    thankless_tasks: str = "Thankless tasks"

    @property
    def scale(self) -> Scale:
        """Return the lowest and highest score."""
        return Scale(self.scale_low, self.scale_high)

    @property
    def line(self) -> Decimal:
        """Return the score at which the dividing lines stand."""
        return self.scale.midpoint if self.threshold is None else self.threshold

    def name_of(self, quadrant: Quadrant) -> str:
        """Return what this matrix calls a quadrant."""
        return str(getattr(self, quadrant.value))


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Idea):
    """Something that could be done; `number` stays its own for good, even when it is deleted."""

    number: int = 0
    impact: Decimal | None = None
    effort: Decimal | None = None

    @property
    def is_scored(self) -> bool:
        """Return whether it has both scores, and so a place on the chart."""
        return self.impact is not None and self.effort is not None


def create_matrix(board: Board) -> tuple[Board, RecordId]:
    """Return the workshop's board with an empty matrix added, and the matrix's id."""
    root = workshop_of(board)
    matrix = PrioritisationMatrix(
        id=new_id(),
        parent_id=root.id,
        order_key=board.end_key(root.id),
        text="Prioritisation matrix",
    )
    return board.put(matrix), matrix.id


def options_of(board: Board, matrix_id: RecordId) -> tuple[Option, ...]:
    """Return the matrix's live options by number."""
    return tuple(sorted(board.children(matrix_id, Option), key=lambda option: option.number))


def quadrant_of(matrix: PrioritisationMatrix, option: Option) -> Quadrant | None:
    """Return where an option falls, or None while a score is missing.

    A score exactly on the line counts as high: more impact, and, to be
    careful, more effort.
    """
    if option.impact is None or option.effort is None:
        return None
    return _QUADRANT_BY_SIDES[option.impact >= matrix.line, option.effort >= matrix.line]


def is_on_the_line(matrix: PrioritisationMatrix, option: Option) -> bool:
    """Return whether a scored option lies exactly on a dividing line."""
    return option.is_scored and matrix.line in (option.impact, option.effort)


def add_options(
    board: Board,
    matrix_id: RecordId,
    texts: Iterable[str],
    sources: Iterable[RecordId | None] | None = None,
) -> tuple[Board, tuple[RecordId, ...]]:
    """Return the board with an option for each text that has words, and their ids.

    `sources`, as many as there are texts, are what they were carried forward from.
    """
    matrix = board.get(matrix_id, PrioritisationMatrix)
    kept = list(texts)
    origins = [None] * len(kept) if sources is None else list(sources)
    number = _highest_number(board, matrix.id)
    ids: list[RecordId] = []
    for text, source in zip(kept, origins, strict=True):
        if text.strip():
            number += 1
            option = Option(
                id=new_id(),
                parent_id=matrix.id,
                order_key=board.end_key(matrix.id),
                text=text.strip(),
                source_id=source,
                number=number,
            )
            board = board.put(option)
            ids.append(option.id)
    if not ids:
        raise DomainError("There were no words in that, so no option was added.")
    return board, tuple(ids)


def edit_option(board: Board, option_id: RecordId, text: str) -> Board:
    """Return the board with an option's words exchanged."""
    if not text.strip():
        raise DomainError("An option needs words, so the old ones were kept.")
    return board.change(board.get(option_id, Option).id, text=text.strip())


def delete_options(board: Board, option_ids: Iterable[RecordId]) -> Board:
    """Return the board without the options; their numbers are not given again."""
    for option_id in option_ids:
        board = board.drop(board.get(option_id, Option).id)
    return board


def score_option(
    board: Board,
    option_id: RecordId,
    *,
    impact: Decimal | int | None = None,
    effort: Decimal | int | None = None,
) -> Board:
    """Return the board with one or both scores given, to the nearest tenth.

    Raises DomainError for a score outside the matrix's scale.
    """
    option = board.get(option_id, Option)
    scale = matrix_of(board, option).scale
    return board.put(
        replace(
            option,
            impact=option.impact if impact is None else _checked(scale, impact),
            effort=option.effort if effort is None else _checked(scale, effort),
        )
    )


def clear_scores(board: Board, option_ids: Iterable[RecordId]) -> Board:
    """Return the board with the options back among those not yet scored."""
    for option_id in option_ids:
        board = board.put(replace(board.get(option_id, Option), impact=None, effort=None))
    return board


def nudge_option(
    board: Board,
    option_id: RecordId,
    *,
    impact: Decimal | int = 0,
    effort: Decimal | int = 0,
) -> Board:
    """Return the board with a scored option shifted, no further than the ends of the scale."""
    option = board.get(option_id, Option)
    if option.impact is None or option.effort is None:
        return board
    scale = matrix_of(board, option).scale
    return board.put(
        replace(
            option,
            impact=_tenth(_clamped(option.impact + impact, scale)),
            effort=_tenth(_clamped(option.effort + effort, scale)),
        )
    )


def put_into_quadrant(
    board: Board, option_ids: Iterable[RecordId], quadrant: Quadrant | None
) -> Board:
    """Return the board with options in the middle of a quadrant; None takes their scores away."""
    ids = tuple(option_ids)
    if quadrant is None:
        return clear_scores(board, ids)
    for option_id in ids:
        impact, effort = quadrant_middle(matrix_of(board, board.get(option_id, Option)), quadrant)
        board = score_option(board, option_id, impact=impact, effort=effort)
    return board


def quadrant_middle(matrix: PrioritisationMatrix, quadrant: Quadrant) -> tuple[Decimal, Decimal]:
    """Return the impact and the effort in the middle of a quadrant."""
    low_side = _tenth((matrix.line + matrix.scale_low) / 2)
    high_side = _tenth((matrix.line + matrix.scale_high) / 2)
    return (
        high_side if quadrant.has_high_impact else low_side,
        high_side if quadrant.has_high_effort else low_side,
    )


def rename_quadrant(board: Board, matrix_id: RecordId, quadrant: Quadrant, name: str) -> Board:
    """Return the board with a quadrant called something else."""
    name = " ".join(name.split())
    if not name:
        raise DomainError("A quadrant needs a name, so the old one was kept.")
    if len(name) > LONGEST_NAME:
        raise DomainError(
            f"A quadrant's name can have {LONGEST_NAME} letters at most, so the old one was kept."
        )
    return board.change(board.get(matrix_id, PrioritisationMatrix).id, **{quadrant.value: name})


def name_quadrants(board: Board, matrix_id: RecordId, set_name: str) -> Board:
    """Return the board with all four quadrants named after one of `NAME_SETS`."""
    names = NAME_SETS.get(set_name)
    if names is None:
        raise DomainError("That is not a set of names, so the old ones were kept.")
    fields = {quadrant.value: name for quadrant, name in zip(Quadrant, names, strict=True)}
    return board.change(board.get(matrix_id, PrioritisationMatrix).id, **fields)


def set_orientation(board: Board, matrix_id: RecordId, orientation: str) -> Board:
    """Return the board with the chart arranged another way; no score changes."""
    return board.change(board.get(matrix_id, PrioritisationMatrix).id, orientation=orientation)


def threshold_range(scale: Scale) -> tuple[Decimal, Decimal]:
    """Return the lowest and highest place for the dividing lines.

    Each quadrant keeps a quarter of the scale, so that it has room for its name.
    """
    margin = _tenth(Decimal(scale.span) / 4)
    return scale.low + margin, scale.high - margin


def set_threshold(board: Board, matrix_id: RecordId, threshold: Decimal | None) -> Board:
    """Return the board with the dividing lines moved; None is the middle of the scale."""
    matrix = board.get(matrix_id, PrioritisationMatrix)
    if threshold is not None:
        lowest, highest = threshold_range(matrix.scale)
        if not lowest <= threshold <= highest:
            raise DomainError(
                f"The line can stand from {score_text(lowest)} to {score_text(highest)} on this "
                "scale, so it was left where it is."
            )
        threshold = _tenth(threshold)
    return board.change(matrix.id, threshold=threshold)


def set_scale(board: Board, matrix_id: RecordId, scale: Scale) -> Board:
    """Return the board with another scale, every score and the threshold converted to it.

    The conversion is linear and exact, then rounded half up to a tenth. A score
    keeps its side: what lay off the dividing line is never rounded onto it.
    """
    matrix = board.get(matrix_id, PrioritisationMatrix)
    old = matrix.scale
    lowest, highest = threshold_range(scale)
    line = min(max(_converted(matrix.line, old, scale), lowest), highest)
    changed = replace(
        matrix,
        scale_low=scale.low,
        scale_high=scale.high,
        threshold=None if matrix.threshold is None else line,
    )

    def moved(score: Decimal | None) -> Decimal | None:
        if score is None or score == matrix.line:
            return None if score is None else line
        near = _converted(score, old, scale)
        return min(near, line - TENTH) if score < matrix.line else max(near, line + TENTH)

    options = (record for record in board.siblings(matrix.id) if isinstance(record, Option))
    return board.put(
        changed,
        *(
            replace(option, impact=moved(option.impact), effort=moved(option.effort))
            for option in options
        ),
    )


def matrix_of(board: Board, option: Option) -> PrioritisationMatrix:
    """Return the matrix that an option stands on."""
    return board.get(RecordId(option.parent_id or ""), PrioritisationMatrix)


def score_text(score: Decimal) -> str:
    """Return a score as people write it: "4" and "4.5"."""
    return str(score.quantize(TENTH)).removesuffix(".0")


def to_score(scale: Scale, value: Fraction) -> Decimal:
    """Return the nearest tenth on a scale, half up, no further than its ends."""
    tenths = (value * 10 + Fraction(1, 2)).__floor__()
    return _clamped(Decimal(tenths) * TENTH, scale)


def _highest_number(board: Board, matrix_id: RecordId) -> int:
    # Tombstones count: a deleted option may be taken back, and its number with it.
    siblings = board.siblings(matrix_id)
    return max((record.number for record in siblings if isinstance(record, Option)), default=0)


def _checked(scale: Scale, score: Decimal | int) -> Decimal:
    exact = Decimal(score)
    if not scale.low <= exact <= scale.high:
        raise DomainError(
            f"Scores here go from {scale.words}, so {exact} was not taken. Nothing was changed."
        )
    return _tenth(exact)


def _tenth(value: Decimal) -> Decimal:
    return value.quantize(TENTH, ROUND_HALF_UP)


def _clamped(value: Decimal, scale: Scale) -> Decimal:
    return min(max(value, Decimal(scale.low)), Decimal(scale.high)).quantize(TENTH)


def _converted(score: Decimal, old: Scale, new: Scale) -> Decimal:
    share = (Fraction(score) - old.low) / old.span
    return to_score(new, new.low + share * new.span)
