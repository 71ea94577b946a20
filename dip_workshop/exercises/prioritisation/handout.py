"""The running pages of a matrix: the ranking as a table, its rule, and where texts came from."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ties import carried_marks, source_title
from dip_workshop.drawing.document import (
    Block,
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
    unscored,
)
from dip_workshop.exercises.prioritisation.scale import score_text

TABLE_HEADER = ("Rank", "No.", "Option", "Impact", "Effort", "Total", "Quadrant")
TABLE_SHARES = (1.0, 0.8, 6.0, 1.3, 1.2, 1.1, 2.6)


def handout(board: Board, exercise_id: RecordId) -> Blocks:
    """Return the ranking, the options of each quadrant and those not yet scored."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    options = options_of(board, matrix.id)
    ranked = rank_options(matrix, options)
    names = {quadrant: name.text for quadrant, name in quadrant_names(board, matrix.id).items()}
    return (
        Heading(matrix.text),
        *_ranking(matrix, ranked, names),
        *_quadrants(matrix, ranked, names),
        *_waiting(unscored(options)),
        *_ties(board, options),
    )


def _ranking(
    matrix: PrioritisationMatrix, ranked: tuple[Ranked, ...], names: dict[Quadrant, str]
) -> Blocks:
    if not ranked:
        return (Paragraph("No option has both scores yet, so there is no ranking.", is_note=True),)
    rows = tuple(_table_row(matrix, row, names) for row in ranked)
    line = score_text(matrix.line)
    return (
        Heading("Ranking", 2),
        Table(TABLE_HEADER, rows, TABLE_SHARES),
        Paragraph(rule_in_words(matrix), is_note=True),
        Paragraph(
            f"The dividing lines stand at {line}. A score exactly on a line counts as high, "
            "and is marked “on the line”.",
            is_note=True,
        ),
    )


def _table_row(
    matrix: PrioritisationMatrix, row: Ranked, names: dict[Quadrant, str]
) -> tuple[str, ...]:
    option = row.option
    quadrant = quadrant_of(matrix, option)
    if option.impact is None or option.effort is None or quadrant is None:
        raise ValueError(f"option {option.number} was ranked without both scores")
    badge = " (on the line)" if is_on_the_line(matrix, option) else ""
    return (
        row.rank_text,
        str(option.number),
        option.text,
        score_text(option.impact),
        score_text(option.effort),
        score_text(row.total),
        names[quadrant] + badge,
    )


def _quadrants(
    matrix: PrioritisationMatrix, ranked: tuple[Ranked, ...], names: dict[Quadrant, str]
) -> Blocks:
    blocks: list[Block] = []
    for quadrant, name in names.items():
        inside = [row for row in ranked if quadrant_of(matrix, row.option) is quadrant]
        blocks.append(Heading(name, 2))
        if inside:
            blocks.append(ItemList(tuple(_item(row.option, row.rank_words) for row in inside)))
        else:
            blocks.append(Paragraph("No option here.", is_note=True))
    return tuple(blocks)


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
    rows = (
        (option, (_source_words(board, option), *carried_marks(board, option.id)))
        for option in options
    )
    items = tuple(
        _item(option, "; ".join(filter(None, words))) for option, words in rows if any(words)
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
