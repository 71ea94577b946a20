"""The running pages of a matrix: the ranking as a table, its rule, and where texts came from."""

from collections import Counter

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ties import carried_marks, source_title
from dip_workshop.drawing.document import (
    Blocks,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Table,
)
from dip_workshop.exercises.prioritisation.model import (
    Option,
    PrioritisationMatrix,
    Quadrant,
    is_on_the_line,
    options_of,
    quadrant_names,
    quadrant_of,
)
from dip_workshop.exercises.prioritisation.ranking import (
    Ranked,
    rank_options,
    rule_in_words,
    score_texts,
    unscored,
)
from dip_workshop.exercises.prioritisation.scale import score_text

TABLE_HEADER = ("Rank", "No.", "Option", "Impact", "Effort", "Total", "Quadrant")
TABLE_SHARES = (1.0, 0.8, 5.8, 1.3, 1.2, 1.1, 3.2)


def handout(board: Board, exercise_id: RecordId) -> Blocks:
    """Return the ranking with each option's quadrant, and the options not yet scored."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    options = options_of(board, matrix.id)
    ranked = rank_options(matrix, options)
    names = {quadrant: name.text for quadrant, name in quadrant_names(board, matrix.id).items()}
    return (
        Heading(matrix.text),
        *_ranking(matrix, ranked, names),
        *_waiting(unscored(options)),
        *_ties(board, options),
    )


def _ranking(
    matrix: PrioritisationMatrix, ranked: tuple[Ranked, ...], names: dict[Quadrant, str]
) -> Blocks:
    if not ranked:
        return (Paragraph("No option has both scores yet, so there is no ranking.", is_note=True),)
    scored = zip(ranked, score_texts(ranked), strict=True)
    rows = tuple(_table_row(matrix, row, scores, names) for row, scores in scored)
    return (
        # Ahead of the table: behind a long one they would have a page to themselves.
        Paragraph(
            f"{rule_in_words(matrix)} The dividing lines stand at {score_text(matrix.line)}. "
            "A score exactly on a line counts as high, and is marked “on the line”.",
            is_note=True,
        ),
        _counts(matrix, ranked, names),
        Table(TABLE_HEADER, rows, TABLE_SHARES),
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
    badge = " (on the line)" if is_on_the_line(matrix, option) else ""
    return (row.rank_text, str(option.number), option.text, *scores, names[quadrant] + badge)


def _counts(
    matrix: PrioritisationMatrix, ranked: tuple[Ranked, ...], names: dict[Quadrant, str]
) -> ItemList:
    """Return how many options each quadrant holds, such as "3  Quick wins"."""
    held = Counter(quadrant_of(matrix, row.option) for row in ranked)
    return ItemList(
        tuple(ListItem(name, label=str(held[quadrant])) for quadrant, name in names.items())
    )


def _waiting(options: tuple[Option, ...]) -> Blocks:
    if not options:
        return ()
    items = ItemList(tuple(_item(option, _given(option)) for option in options))
    return (Heading("Not yet scored", 2), items)


def _item(option: Option, remark: str) -> ListItem:
    return ListItem(option.text, label=str(option.number), remark=remark)


def _given(option: Option) -> str:
    """Return the one score that an unfinished option has."""
    if option.impact is not None:
        return f"impact {score_text(option.impact)}"
    return f"effort {score_text(option.effort)}" if option.effort is not None else ""


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
    return (Heading("Where these came from and went to", 2), ItemList(items)) if items else ()


def _source_words(board: Board, option: Option) -> str:
    """Return the exercise an option was carried from, with the text there where it differs."""
    title = source_title(board, option)
    if not title:
        return ""
    found = board.find(option.source_id) if option.source_id else None
    source = board.resolve(found) if found else None
    differs = source is not None and source.text and source.text != option.text
    return f"from {title}: “{source.text}”" if source and differs else f"from {title}"
