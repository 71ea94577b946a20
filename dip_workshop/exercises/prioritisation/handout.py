"""The running pages of a matrix: rankings as tables, the rules, notes, and where texts are from."""

from collections import Counter

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ranks import decided_words
from dip_workshop.core.ties import carried_marks, source_title
from dip_workshop.core.wording import tr
from dip_workshop.drawing.document import (
    Blocks,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Table,
)
from dip_workshop.exercises.prioritisation.everybody.handout import round_blocks
from dip_workshop.exercises.prioritisation.everybody.model import rounds_of
from dip_workshop.exercises.prioritisation.grid_handout import (
    criteria_notes,
    notes_block,
    pair_blocks,
    weighted_blocks,
)
from dip_workshop.exercises.prioritisation.grid_view import GridView, grid_view
from dip_workshop.exercises.prioritisation.model import (
    Option,
    PrioritisationMatrix,
    Quadrant,
    is_on_the_line,
    options_of,
    quadrant_names,
    quadrant_of,
)
from dip_workshop.exercises.prioritisation.point_words import point_blocks
from dip_workshop.exercises.prioritisation.ranking import (
    Ranked,
    chart_ties,
    ranking_of,
    rule_in_words,
    score_texts,
    unscored,
)
from dip_workshop.exercises.prioritisation.scale import score_text
from dip_workshop.exercises.prioritisation.tie_words import decision_blocks
from dip_workshop.exercises.prioritisation.voting.handout import has_votes, vote_blocks
from dip_workshop.exercises.prioritisation.weighing import NO_RANK

TABLE_HEADER = (
    tr("Rank"),
    tr("No."),
    tr("Option"),
    tr("Impact"),
    tr("Effort"),
    tr("Total"),
    tr("Quadrant"),
)
TABLE_SHARES = (1.5, 1.2, 5.2, 1.9, 1.75, 1.55, 3.2)
_NOTHING_RANKED = tr("No option has both scores yet, so there is no ranking.")


def handout(board: Board, exercise_id: RecordId) -> Blocks:
    """Return the ranking by the method shown, then what was entered for the others, and notes."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    options = options_of(board, matrix.id)
    view = grid_view(board, matrix, is_whole=True)
    noted = (*_option_notes(options), *criteria_notes(view.criteria))
    return (
        Heading(matrix.text),
        *_by_method(board, view),
        *pair_blocks(board, matrix.id),
        *point_blocks(board, matrix.id),
        *notes_block(noted),
        *_ties(board, options),
    )


def _by_method(board: Board, view: GridView) -> Blocks:
    """Return all that was entered by any method, that of the method shown first."""
    matrix = view.matrix
    parts = _weighted_first(board, view) if matrix.is_weighted else _chart_first(board, view)
    votes = vote_blocks(board, matrix)
    if not matrix.is_by_vote:
        return (*parts, *votes) if has_votes(board, matrix.id) else parts
    is_rated = bool(view.criteria) or _is_scored(board, matrix)
    heading = Heading(tr("Impact and effort"), 2)
    return (*votes, heading, *parts) if is_rated else votes


def _is_scored(board: Board, matrix: PrioritisationMatrix) -> bool:
    options = options_of(board, matrix.id)
    is_named = any(name.is_own for name in quadrant_names(board, matrix.id).values())
    if is_named or chart_ties(board, matrix) or rounds_of(board, matrix.id):
        return True
    return any(s is not None for o in options for s in (o.impact, o.effort))


def _weighted_first(board: Board, view: GridView) -> Blocks:
    if not _is_scored(board, view.matrix):
        return weighted_blocks(board, view)
    heading = Heading(tr("Impact and effort"), 2)
    return (*weighted_blocks(board, view), heading, *_ranking(board, view.matrix))


def _chart_first(board: Board, view: GridView) -> Blocks:
    chart = _ranking(board, view.matrix)
    if not view.criteria:
        return chart
    heading = Heading(tr("Weighted criteria"), 2)
    return (*chart, heading, *weighted_blocks(board, view, is_rated=True))


def _ranking(board: Board, matrix: PrioritisationMatrix) -> Blocks:
    options = options_of(board, matrix.id)
    ranked, waiting = ranking_of(board, matrix), unscored(options)
    names = {quadrant: name.text for quadrant, name in quadrant_names(board, matrix.id).items()}
    scored = zip(ranked, score_texts(ranked), strict=True)
    rows = (
        *(_table_row(matrix, row, scores, names) for row, scores in scored),
        *map(_waiting_row, waiting),
    )
    # Ahead of the table: behind a long one they would have a page to themselves.
    said = Paragraph(_rule(matrix) if ranked else _NOTHING_RANKED, is_note=True)
    table = (Table(TABLE_HEADER, rows, TABLE_SHARES),) if rows else ()
    decided = decision_blocks(board, chart_ties(board, matrix))
    further = round_blocks(board, matrix)
    return (said, _counts(matrix, ranked, names), *decided, *table, *further)


def _rule(matrix: PrioritisationMatrix) -> str:
    return tr(
        "{rule} The dividing lines stand at {line}. A score exactly on a line counts as high, "
        "and is marked “on the line”.",
        rule=rule_in_words(matrix),
        line=score_text(matrix.line),
    )


def _table_row(
    matrix: PrioritisationMatrix,
    row: Ranked,
    scores: tuple[str, str, str],
    names: dict[Quadrant, str],
) -> tuple[str, ...]:
    option = row.option
    quadrant = quadrant_of(matrix, option)
    if quadrant is None:
        raise ValueError(f"option {option.number} was ranked without both scores")
    name = names[quadrant]
    if is_on_the_line(matrix, option):
        name = tr("{quadrant} (on the line)", quadrant=name)
    if row.decided is not None:
        name = f"{name}; {decided_words(row.decided)}"
    return (row.rank_text, str(option.number), option.text, *scores, name)


def _counts(
    matrix: PrioritisationMatrix, ranked: tuple[Ranked, ...], names: dict[Quadrant, str]
) -> ItemList:
    """Return how many options each quadrant holds, such as "3  Quick wins"."""
    held = Counter(quadrant_of(matrix, row.option) for row in ranked)
    return ItemList(
        tuple(ListItem(name, label=str(held[quadrant])) for quadrant, name in names.items())
    )


def _waiting_row(option: Option) -> tuple[str, ...]:
    impact = "" if option.impact is None else score_text(option.impact)
    effort = "" if option.effort is None else score_text(option.effort)
    return NO_RANK, str(option.number), option.text, impact, effort, "", tr("not yet scored")


def _option_notes(options: tuple[Option, ...]) -> tuple[ListItem, ...]:
    return tuple(ListItem(o.note, label=str(o.number)) for o in options if o.note)


def _ties(board: Board, options: tuple[Option, ...]) -> Blocks:
    """Return where options came from and went to, once for all those that share it."""
    shared: dict[str, list[int]] = {}
    for option in options:
        words = filter(None, (_source_words(board, option), *carried_marks(board, option.id)))
        shared.setdefault("; ".join(words), []).append(option.number)
    items = tuple(
        ListItem(f"{', '.join(map(str, numbers))}: {words}")
        for words, numbers in shared.items()
        if words
    )
    return (Heading(tr("Where these came from and went to"), 2), ItemList(items)) if items else ()


def _source_words(board: Board, option: Option) -> str:
    """Return the exercise an option was carried from, with the text there where it differs."""
    title = source_title(board, option)
    if not title:
        return ""
    found = board.find(option.source_id)
    source = board.resolve(found) if found else None
    differs = source is not None and source.text and source.text != option.text
    if source is None or not differs:
        return tr("from {title}", title=title)
    return tr("from {title}: “{text}”", title=title, text=source.text)
