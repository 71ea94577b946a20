"""A prioritisation matrix and its options: records, rules and pure operations.

Scores are kept, never places on a chart: exact tenths on the matrix's scale.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.order_keys import keys_after
from dip_workshop.core.records import Idea, Record
from dip_workshop.core.workshop import Exercise, free_title, workshop_of
from dip_workshop.exercises.prioritisation.scale import TENTH, Scale, score_text, tenth

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

# Names in the order of `Quadrant`. PICK: Colorado DOT; "Kibosh" as at ThedaCare.
NAME_SETS: dict[str, tuple[str, str, str, str]] = {
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

    @property
    def scale(self) -> Scale:
        """Return the lowest and highest score."""
        return Scale(self.scale_low, self.scale_high)

    @property
    def line(self) -> Decimal:
        """Return the score at which the dividing lines stand."""
        return self.scale.midpoint if self.threshold is None else self.threshold


@dataclass(frozen=True, slots=True, kw_only=True)
class QuadrantName(Record):
    """What a matrix calls one of its quadrants: `text`."""

    quadrant: str


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
        text=free_title(board, "Prioritisation matrix"),
    )
    names = NAME_SETS["Action priority"]
    keys = keys_after(None, len(names))
    return board.put(
        matrix,
        *(
            QuadrantName(id=new_id(), parent_id=matrix.id, order_key=key, text=name, quadrant=q)
            for q, name, key in zip(Quadrant, names, keys, strict=True)
        ),
    ), matrix.id


def options_of(board: Board, matrix_id: RecordId) -> tuple[Option, ...]:
    """Return the matrix's live options by number."""
    return tuple(sorted(board.children(matrix_id, Option), key=lambda o: (o.number, o.id)))


def quadrant_names(board: Board, matrix_id: RecordId) -> dict[Quadrant, QuadrantName]:
    """Return what the four quadrants are called, in the order of `Quadrant`."""
    names = {name.quadrant: name for name in board.children(matrix_id, QuadrantName)}
    return {quadrant: names[quadrant] for quadrant in Quadrant}


def matrix_of(board: Board, option: Option) -> PrioritisationMatrix:
    """Return the matrix that an option stands on."""
    return board.get(RecordId(option.parent_id or ""), PrioritisationMatrix)


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
    pairs = [
        (text.strip(), source) for text, source in zip(kept, origins, strict=True) if text.strip()
    ]
    if not pairs:
        raise DomainError("There were no words in that, so no option was added.")
    first = _highest_number(board.siblings(matrix.id)) + 1
    keys = board.end_keys(matrix.id, len(pairs))
    options = tuple(
        Option(
            id=new_id(),
            parent_id=matrix.id,
            order_key=key,
            text=text,
            source_id=source,
            number=number,
        )
        for number, ((text, source), key) in enumerate(zip(pairs, keys, strict=True), first)
    )
    return board.put(*options), tuple(option.id for option in options)


def edit_text(board: Board, place: RecordId, text: str) -> Board:
    """Return the board with the words of an option, or a quadrant's name, exchanged."""
    record = board.get(place, Record)
    if isinstance(record, QuadrantName):
        return rename_quadrant(board, place, text)
    if not text.strip():
        raise DomainError("An option needs words, so the old ones were kept.")
    return board.change(board.get(place, Option).id, text=text.strip())


def rename_quadrant(board: Board, name_id: RecordId, name: str) -> Board:
    """Return the board with a quadrant called something else."""
    name = " ".join(name.split())
    if not name:
        raise DomainError("A quadrant needs a name, so the old one was kept.")
    if len(name) > LONGEST_NAME:
        raise DomainError(
            f"A quadrant's name can have {LONGEST_NAME} letters at most, so the old one was kept."
        )
    return board.change(board.get(name_id, QuadrantName).id, text=name)


def name_quadrants(board: Board, matrix_id: RecordId, set_name: str) -> Board:
    """Return the board with all four quadrants named after one of `NAME_SETS`."""
    if set_name not in NAME_SETS:
        raise DomainError("That is not a set of names, so the old ones were kept.")
    records = quadrant_names(board, matrix_id).values()
    pairs = zip(records, NAME_SETS[set_name], strict=True)
    return board.put(*(replace(record, text=name) for record, name in pairs))


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
    board: Board, option_id: RecordId, *, impact: Decimal = Decimal(0), effort: Decimal = Decimal(0)
) -> Board:
    """Return the board with a scored option shifted, no further than the ends of the scale."""
    option = board.get(option_id, Option)
    if option.impact is None or option.effort is None:
        return board
    scale = matrix_of(board, option).scale
    return board.put(
        replace(
            option,
            impact=tenth(scale.clamp(option.impact + impact)),
            effort=tenth(scale.clamp(option.effort + effort)),
        )
    )


def put_into_quadrant(
    board: Board, option_ids: Iterable[RecordId], quadrant: Quadrant | None
) -> Board:
    """Return the board with options in the middle of a quadrant; None takes their scores away."""
    if quadrant is None:
        return clear_scores(board, option_ids)
    for option_id in option_ids:
        matrix = matrix_of(board, board.get(option_id, Option))
        impact, effort = quadrant_middle(matrix, quadrant)
        board = score_option(board, option_id, impact=impact, effort=effort)
    return board


def quadrant_middle(matrix: PrioritisationMatrix, quadrant: Quadrant) -> tuple[Decimal, Decimal]:
    """Return the impact and the effort in the middle of a quadrant."""
    low_side = tenth((matrix.line + matrix.scale_low) / 2)
    high_side = tenth((matrix.line + matrix.scale_high) / 2)
    return (
        high_side if quadrant.has_high_impact else low_side,
        high_side if quadrant.has_high_effort else low_side,
    )


def set_orientation(board: Board, matrix_id: RecordId, orientation: str) -> Board:
    """Return the board with the chart arranged another way; no score changes."""
    return board.change(board.get(matrix_id, PrioritisationMatrix).id, orientation=orientation)


def set_threshold(board: Board, matrix_id: RecordId, threshold: Decimal | None) -> Board:
    """Return the board with the dividing lines moved; None is the middle of the scale."""
    matrix = board.get(matrix_id, PrioritisationMatrix)
    if threshold is not None:
        lowest, highest = matrix.scale.threshold_range
        if not lowest <= threshold <= highest:
            raise DomainError(
                f"On this scale the line can stand from {score_text(lowest)} to "
                f"{score_text(highest)}, so it was left where it is."
            )
        threshold = tenth(threshold)
    return board.change(matrix.id, threshold=threshold)


def set_scale(board: Board, matrix_id: RecordId, scale: Scale) -> Board:
    """Return the board with another scale, every score and the threshold converted to it.

    The conversion is linear and exact, then rounded half up to a tenth. A score
    keeps its side: what lay off the dividing line is never rounded onto it.
    """
    matrix = board.get(matrix_id, PrioritisationMatrix)
    lowest, highest = scale.threshold_range
    line = min(max(matrix.scale.converted(matrix.line, scale), lowest), highest)
    changed = replace(
        matrix,
        scale_low=scale.low,
        scale_high=scale.high,
        threshold=None if matrix.threshold is None else line,
    )

    def moved(score: Decimal | None) -> Decimal | None:
        if score is None or score == matrix.line:
            return None if score is None else line
        near = matrix.scale.converted(score, scale)
        return min(near, line - TENTH) if score < matrix.line else max(near, line + TENTH)

    return board.put(
        changed,
        *(
            replace(option, impact=moved(option.impact), effort=moved(option.effort))
            for option in board.siblings(matrix.id)
            if isinstance(option, Option)
        ),
    )


def _highest_number(siblings: Iterable[Record]) -> int:
    # Tombstones count: a deleted option may be taken back, and its number with it.
    return max((record.number for record in siblings if isinstance(record, Option)), default=0)


def _checked(scale: Scale, score: Decimal | int) -> Decimal:
    exact = Decimal(score)
    if not scale.low <= exact <= scale.high:
        raise DomainError(
            f"Scores here go from {scale.words}, so {exact} was not taken. Nothing was changed."
        )
    return tenth(exact)
