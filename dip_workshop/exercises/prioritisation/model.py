"""A prioritisation matrix, its options and its criteria: records and how they come and go.

Scores are kept, never places on a chart: exact tenths on the matrix's scale.
Each option has a rating for each criterion, a record from the first, so that a
cell can be selected, told and undone before anything stands in it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, id_of_pair, new_id
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.order_keys import keys_after
from dip_workshop.core.records import Idea, Key, Record
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise, free_title, workshop_of
from dip_workshop.exercises.prioritisation.scale import Scale

LONGEST_NAME = 30
LONGEST_CRITERION = 80

IMPACT_AND_EFFORT = "impact_and_effort"
WEIGHTED_CRITERIA = "weighted_criteria"
DOT_VOTING = "dot_voting"


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
    "Action priority": (
        tr("Quick wins"),
        tr("Major projects"),
        tr("Fill-ins"),
        tr("Thankless tasks"),
    ),
    "PICK": (tr("Implement"), tr("Challenge"), tr("Possible"), tr("Kill")),
    "PICK in health care": (tr("Implement"), tr("Challenge"), tr("Possible"), tr("Kibosh")),
}
NAME_SET_TITLES = {
    "Action priority": tr("Action priority"),
    "PICK": "PICK",
    "PICK in health care": tr("PICK in health care"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrioritisationMatrix(Exercise):
    """Options by impact and effort, by weighted criteria or by votes: `method` says which is shown.

    `threshold` divides low from high on both axes (None: the middle of the
    scale). `orientation` names an arrangement of the chart, and changes no score.
    `sorting` and `shown` name how the criteria grid is sorted, and what of it is shown. With
    `shows_spread` how everybody scored is shown in place of the chart.
    """

    scale_low: int = 1
    scale_high: int = 5
    threshold: Decimal | None = None
    orientation: Key = "effort_right"
    method: Key = IMPACT_AND_EFFORT
    sorting: Key = "entered"
    shown: Key = "all"
    shows_spread: bool = False

    @property
    def is_weighted(self) -> bool:
        """Return whether the criteria grid is shown."""
        return self.method == WEIGHTED_CRITERIA

    @property
    def is_by_vote(self) -> bool:
        """Return whether votes on the options are shown."""
        return self.method == DOT_VOTING

    @property
    def is_charted(self) -> bool:
        """Return whether the impact and effort chart is shown."""
        return not self.is_weighted and not self.is_by_vote

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

    quadrant: Key

    @property
    def is_own(self) -> bool:
        """Return whether people made the name up: it is in no published set."""
        return all(self.text not in names for names in NAME_SETS.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Idea):
    """Something that could be done; its number is counted on its own matrix."""

    impact: Decimal | None = None
    effort: Decimal | None = None
    note: str = ""

    @property
    def is_scored(self) -> bool:
        """Return whether it has both scores, and so a place on the chart."""
        return self.impact is not None and self.effort is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Record):
    """What options are rated by; `weight` is above nought, the scale from low to high."""

    weight: Decimal = Decimal(1)
    is_lower_better: bool = False
    scale_low: int = 1
    scale_high: int = 5
    note: str = ""

    @property
    def scale(self) -> Scale:
        """Return the lowest and highest rating."""
        return Scale(self.scale_low, self.scale_high)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating(Record):
    """How an option, the parent, does by one criterion; None while nobody has said."""

    criterion_id: RecordId
    value: Decimal | None = None


Ratings = dict[tuple[RecordId, RecordId], Rating]


def create_matrix(board: Board) -> tuple[Board, RecordId]:
    """Return the workshop's board with an empty matrix added, and the matrix's id."""
    root = workshop_of(board)
    matrix = PrioritisationMatrix(
        id=new_id(),
        parent_id=root.id,
        order_key=board.end_key(root.id),
        text=free_title(board, tr("Prioritisation matrix")),
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


def criteria_of(board: Board, matrix_id: RecordId) -> tuple[Criterion, ...]:
    """Return the matrix's live criteria in their order."""
    return board.children(matrix_id, Criterion)


def ratings_of(board: Board, matrix_id: RecordId) -> Ratings:
    """Return the live ratings by option and criterion; where two copies met, one that is given."""
    found: Ratings = {}
    for option in board.children(matrix_id, Option):
        for rating in board.children(option.id, Rating):
            cell = (option.id, rating.criterion_id)
            if cell not in found or found[cell].value is None:
                found[cell] = rating
    return found


def quadrant_names(board: Board, matrix_id: RecordId) -> dict[Quadrant, QuadrantName]:
    """Return what the four quadrants are called, in the order of `Quadrant`."""
    names = {name.quadrant: name for name in board.children(matrix_id, QuadrantName)}
    return {quadrant: names[quadrant] for quadrant in Quadrant}


def matrix_of(board: Board, option: Option) -> PrioritisationMatrix:
    """Return the matrix that an option stands on."""
    return board.get(option.parent_id, PrioritisationMatrix)


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
        raise DomainError(tr("There were no words in that, so no option was added."))
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
    return fill_ratings(board.put(*options), matrix.id), tuple(option.id for option in options)


def add_criteria(
    board: Board, matrix_id: RecordId, texts: Iterable[str], after: RecordId | None = None
) -> tuple[Board, tuple[RecordId, ...]]:
    """Return the board with a criterion for each text that has words, and their ids.

    They stand behind the criterion `after`, or behind all.
    """
    matrix = board.get(matrix_id, PrioritisationMatrix)
    names = [_criterion_name(text) for text in texts if text.strip()]
    if not names:
        raise DomainError(tr("There were no words in that, so no criterion was added."))
    order = [criterion.id for criterion in criteria_of(board, matrix.id)]
    place = order.index(after) + 1 if after in order else len(order)
    ahead_of = next(iter(order[place:]), None)
    keys = board.keys_ahead_of(matrix.id, ahead_of, len(names))
    criteria = tuple(
        Criterion(id=new_id(), parent_id=matrix.id, order_key=key, text=name)
        for name, key in zip(names, keys, strict=True)
    )
    return fill_ratings(board.put(*criteria), matrix.id), tuple(c.id for c in criteria)


def rename_criterion(board: Board, criterion_id: RecordId, name: str) -> Board:
    """Return the board with a criterion called something else."""
    if not name.strip():
        raise DomainError(tr("A criterion needs a name, so the old one was kept."))
    return board.change(board.get(criterion_id, Criterion).id, text=_criterion_name(name))


def delete_criteria(board: Board, criterion_ids: Iterable[RecordId]) -> Board:
    """Return the board without the criteria and the ratings given for them."""
    for criterion_id in criterion_ids:
        criterion = board.get(criterion_id, Criterion)
        ratings = ratings_of(board, RecordId(criterion.parent_id or ""))
        gone = [rating for rating in ratings.values() if rating.criterion_id == criterion.id]
        board = board.put(*(replace(record, deleted=True) for record in (criterion, *gone)))
    return board


def fill_ratings(board: Board, matrix_id: RecordId) -> Board:
    """Return the board with an empty rating wherever an option lacks one for a criterion.

    Its id follows from the two, so that copies of a workshop which are filled
    apart from each other, and merged later, hold one rating and not two.
    """
    criteria = criteria_of(board, matrix_id)
    if not criteria:
        return board
    known = ratings_of(board, matrix_id)
    missing = [
        rating
        for option in options_of(board, matrix_id)
        for rating in _empty_ratings(
            board, option, [c for c in criteria if (option.id, c.id) not in known]
        )
    ]
    return board.put(*missing) if missing else board


def _empty_ratings(board: Board, option: Option, criteria: Iterable[Criterion]) -> Iterator[Rating]:
    wanted = list(criteria)
    for criterion, key in zip(wanted, board.end_keys(option.id, len(wanted)), strict=True):
        rating_id = id_of_pair(option.id, criterion.id)
        earlier = board.find(rating_id)
        if isinstance(earlier, Rating):
            yield replace(earlier, deleted=False)
        else:
            yield Rating(
                id=rating_id, parent_id=option.id, order_key=key, criterion_id=criterion.id
            )


def _criterion_name(text: str) -> str:
    name = " ".join(text.split())
    if len(name) > LONGEST_CRITERION:
        raise DomainError(
            tr(
                "A criterion's name can have {most} letters at most, so nothing was changed; "
                "the rest can go into its note.",
                most=LONGEST_CRITERION,
            )
        )
    return name


def rename_quadrant(board: Board, name_id: RecordId, name: str) -> Board:
    """Return the board with a quadrant called something else."""
    name = " ".join(name.split())
    if not name:
        raise DomainError(tr("A quadrant needs a name, so the old one was kept."))
    if len(name) > LONGEST_NAME:
        raise DomainError(
            tr(
                "A quadrant's name can have {most} letters at most, so the old one was kept.",
                most=LONGEST_NAME,
            )
        )
    return board.change(board.get(name_id, QuadrantName).id, text=name)


def name_quadrants(board: Board, matrix_id: RecordId, set_name: str) -> Board:
    """Return the board with all four quadrants named after one of `NAME_SETS`."""
    if set_name not in NAME_SETS:
        raise DomainError(tr("That is not a set of names, so the old ones were kept."))
    records = quadrant_names(board, matrix_id).values()
    pairs = zip(records, NAME_SETS[set_name], strict=True)
    return board.put(*(replace(record, text=name) for record, name in pairs))


def delete_options(board: Board, option_ids: Iterable[RecordId]) -> Board:
    """Return the board without the options; their numbers are not given again."""
    for option_id in option_ids:
        board = board.drop(board.get(option_id, Option).id)
    return board


def _highest_number(siblings: Iterable[Record]) -> int:
    # Tombstones count: a deleted option may be taken back, and its number with it.
    return max((record.number for record in siblings if isinstance(record, Option)), default=0)
