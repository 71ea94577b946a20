"""Which options the criteria grid shows, and in which order: views that change no score."""

from dip_workshop.core.board import Board
from dip_workshop.core.decided_ties import DecidedTie, decided_ties, in_places, ranks_in
from dip_workshop.core.ids import RecordId
from dip_workshop.core.late import Late
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.prioritisation.firmness import firmness_in_words
from dip_workshop.exercises.prioritisation.model import (
    WEIGHTED_CRITERIA,
    PrioritisationMatrix,
    Ratings,
    criteria_of,
    options_of,
    ratings_of,
)
from dip_workshop.exercises.prioritisation.point_words import points_in_words
from dip_workshop.exercises.prioritisation.weighing import (
    NO_RANK,
    Criteria,
    Weighed,
    total_texts,
    weigh,
)

Rows = tuple[Weighed, ...]

SORTINGS: dict[str, str] = {
    "entered": tr("In the order they were entered"),
    "rank": tr("By rank, the first on top"),
    "text": tr("By their words, from A to Z"),
}
ALL = "all"
INCOMPLETE = "incomplete"
MOST_RANK_SHOWN: dict[str, int] = {"first_3": 3, "first_5": 5, "first_10": 10}


@dataclass(frozen=True, slots=True)
class GridView:
    """A matrix as its criteria grid shows it: `rows` are those shown, `every` all of them.

    `totals` are the totals of all as they are written in a column, `first_place` says how firm
    the first place is: with many options that takes its time. `decided` are ties that the room
    decided, `shared_out` says how many people's points are in.
    """

    matrix: PrioritisationMatrix
    criteria: Criteria
    ratings: Ratings
    every: Rows
    rows: Rows
    totals: dict[RecordId, str]
    first_place: Late[str]
    decided: tuple[DecidedTie, ...] = ()
    shared_out: str = ""

    @property
    def firmness(self) -> str:
        """Return how firm the first place is, "" while that cannot be said."""
        return self.first_place.value()

    @property
    def showing(self) -> str:
        """Return such as "Showing 5 of 12 options: the first 5 ranks", "" where all are shown."""
        if len(self.rows) == len(self.every):
            return ""
        return tr(
            "Showing {shown} of {all} options: {which}.",
            shown=len(self.rows),
            all=len(self.every),
            which=filter_words(self.matrix.shown),
        )


def grid_view(board: Board, matrix: PrioritisationMatrix, *, is_whole: bool = False) -> GridView:
    """Return the grid as the matrix is set to show it; `is_whole` leaves no option out."""
    criteria, ratings = criteria_of(board, matrix.id), ratings_of(board, matrix.id)
    weighed = weigh(criteria, options_of(board, matrix.id), ratings)
    decided = decided_ties(board, matrix.id, ranks_in(weighed), WEIGHTED_CRITERIA)
    every = in_order(matrix, in_places(weighed, decided))
    rows = every if is_whole else tuple(row for row in every if _is_shown(matrix, row))
    texts = total_texts([row.total for row in every]) if criteria else (NO_RANK,) * len(every)
    totals = {row.option.id: text for row, text in zip(every, texts, strict=True)}
    shared_out = points_in_words(board, matrix.id)
    first_place = Late(firmness_in_words, criteria, every, ratings)
    return GridView(
        matrix, criteria, ratings, every, rows, totals, first_place, decided, shared_out
    )


def in_order(matrix: PrioritisationMatrix, ranked: Rows) -> Rows:
    """Return rows, given by rank, as the matrix is set to sort them."""
    if matrix.sorting == "rank":
        return ranked
    if matrix.sorting == "text":
        return tuple(sorted(ranked, key=lambda row: (row.option.text.casefold(), row.option.id)))
    return tuple(sorted(ranked, key=lambda row: (row.option.number, row.option.id)))


def filter_words(shown: str) -> str:
    """Return what a filter leaves on the board, such as "the first 5 ranks"."""
    if shown == INCOMPLETE:
        return tr("those with ratings missing")
    if shown in MOST_RANK_SHOWN:
        return tr_count("the first rank", "the first {n} ranks", MOST_RANK_SHOWN[shown])
    return tr("all options")


def _is_shown(matrix: PrioritisationMatrix, row: Weighed) -> bool:
    if matrix.shown == INCOMPLETE:
        return row.rank is None
    most = MOST_RANK_SHOWN.get(matrix.shown)
    # A filter of a later release that we lack hides nothing.
    return most is None or (row.place is not None and row.place <= most)
