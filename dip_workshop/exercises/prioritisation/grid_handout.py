"""The weighted ranking on running pages: the rule, the ranking and the criteria as tables."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ranks import decided_words
from dip_workshop.core.wording import tr
from dip_workshop.drawing.document import Blocks, Heading, ItemList, ListItem, Paragraph, Table
from dip_workshop.exercises.prioritisation.grid import criterion_facts
from dip_workshop.exercises.prioritisation.grid_view import GridView
from dip_workshop.exercises.prioritisation.model import Criterion, criteria_of
from dip_workshop.exercises.prioritisation.pairs import (
    margins_of,
    pairs_of,
    point_shares,
    points_of,
)
from dip_workshop.exercises.prioritisation.scale import score_text
from dip_workshop.exercises.prioritisation.tie_words import decision_blocks
from dip_workshop.exercises.prioritisation.weighing import (
    NO_RANK,
    Criteria,
    Weighed,
    weighing_in_words,
)

# A remark such as “Same total; decided by Patient benefit” stands on one line.
RANKING_SHARES = (1.3, 1.1, 5.0, 1.4, 4.9)
# With the ratings between option and total a remark is broken over lines.
RATED_SHARES = (1.1, 1.0, 4.2, 6.0, 1.2, 3.2)
# More criteria side by side would leave too little room for their names.
CRITERIA_IN_A_TABLE = 5
PAIR_SHARES = (4.0, 4.0, 4.0)
NUMBER_SHARE, OPTION_SHARE, RATINGS_SHARE = 1.3, 5.0, 9.0


def weighted_blocks(board: Board, view: GridView, *, is_rated: bool = False) -> Blocks:
    """Return the criteria, the rule and the options by rank; what is missing is said.

    `is_rated` adds each rating that was given, for sheets whose picture does not show the grid.
    """
    rule = Paragraph(weighing_in_words(view.criteria), is_note=True)
    decided = decision_blocks(board, view.decided)
    if not view.criteria:
        none = Paragraph(tr("There are no criteria yet, so there is no ranking."), is_note=True)
        return (none, *decided)
    is_rated = is_rated and any(rating.value is not None for rating in view.ratings.values())
    fits = len(view.criteria) <= CRITERIA_IN_A_TABLE
    ranking = (_ranking(view, view.criteria if is_rated and fits else ()),) if view.every else ()
    apart = _rating_blocks(view) if is_rated and not fits else ()
    # Ahead of the table, in columns: behind a long one they would have a page to themselves.
    said = filter(None, (view.shared_out, view.firmness))
    notes = (Paragraph(words, is_note=True) for words in said)
    return (_criteria(view.criteria), rule, *notes, *decided, *ranking, *apart)


def pair_blocks(board: Board, matrix_id: RecordId) -> Blocks:
    """Return what was said of pairs of criteria with their points; nothing where none were."""
    said = margins_of(board, matrix_id)
    rows = tuple(
        (one.text, other.text, _won(one, other, margin))
        for one, other in pairs_of(board, matrix_id)
        if (margin := said.get((one.id, other.id))) is not None
    )
    if not rows:
        return ()
    points = points_of(board, matrix_id)
    shares = point_shares(points)
    counted = tuple(
        ListItem(c.text, remark=f"{points[c.id]} · {shares[c.id]}")
        for c in criteria_of(board, matrix_id)
    )
    header = (tr("Criterion"), tr("beside"), tr("What matters more"))
    return (
        Heading(tr("Criteria compared in pairs"), 2),
        ItemList(counted),
        Table(header, rows, PAIR_SHARES),
    )


def _won(one: Criterion, other: Criterion, margin: int) -> str:
    if not margin:
        return tr("no difference")
    return f"{(one if margin > 0 else other).text} {abs(margin)}"


def _rating_blocks(view: GridView) -> Blocks:
    starts = range(0, len(view.criteria), CRITERIA_IN_A_TABLE)
    tables = (_ratings(view, view.criteria[at : at + CRITERIA_IN_A_TABLE]) for at in starts)
    return (Heading(tr("Ratings"), 2), *tables)


def _ratings(view: GridView, criteria: Criteria) -> Table:
    share = RATINGS_SHARE / len(criteria)
    rows = sorted(view.every, key=lambda row: row.option.number)
    return Table(
        (tr("No."), tr("Option"), *(criterion.text for criterion in criteria)),
        tuple(
            (
                str(row.option.number),
                row.option.text,
                *(_rating(view, row, criterion) for criterion in criteria),
            )
            for row in rows
        ),
        (NUMBER_SHARE, OPTION_SHARE, *(share for _ in criteria)),
    )


def _rating(view: GridView, row: Weighed, criterion: Criterion) -> str:
    rating = view.ratings.get((row.option.id, criterion.id))
    return NO_RANK if rating is None or rating.value is None else score_text(rating.value)


def criteria_notes(criteria: Criteria) -> tuple[ListItem, ...]:
    """Return the notes on criteria, each after the name that it is about."""
    return tuple(ListItem(c.note, label=f"{c.text}:") for c in criteria if c.note)


def notes_block(items: tuple[ListItem, ...]) -> Blocks:
    """Return notes below a heading, nothing where there is none."""
    return (Heading(tr("Notes"), 2), ItemList(items)) if items else ()


def _ranking(view: GridView, rated: Criteria) -> Table:
    """Return the options by rank, with their ratings on some criteria or none."""
    ranked = [row for row in view.every if row.rank is not None]
    waiting = [row for row in view.every if row.rank is None]
    ranked.sort(key=lambda row: (row.place or 0, row.option.number))
    waiting.sort(key=lambda row: row.option.number)
    names = (criterion.text for criterion in rated)
    header = (tr("Rank"), tr("No."), tr("Option"), *names, tr("Total"), tr("Remark"))
    rows = tuple(_row(view, row, rated) for row in (*ranked, *waiting))
    if not rated:
        return Table(header, rows, RANKING_SHARES).without_blank_end()
    *before, ratings, total, remark = RATED_SHARES
    each = (ratings / len(rated) for _ in rated)
    return Table(header, rows, (*before, *each, total, remark)).without_blank_end()


def _row(view: GridView, row: Weighed, rated: Criteria) -> tuple[str, ...]:
    total, option = view.totals[row.option.id], row.option
    said = tr("{missing}, total so far", missing=row.remark) if row.missing else row.remark
    decided = "" if row.decided is None else decided_words(row.decided)
    remark = "; ".join(filter(None, (said, decided)))
    ratings = (_rating(view, row, criterion) for criterion in rated)
    return row.rank_text, str(option.number), option.text, *ratings, total, remark


def _criteria(criteria: Criteria) -> ItemList:
    return ItemList(
        tuple(ListItem(c.text, remark=", ".join(criterion_facts(criteria, c))) for c in criteria)
    )
