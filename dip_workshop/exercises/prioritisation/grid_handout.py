"""The weighted ranking on running pages: the rule, the ranking and the criteria as tables."""

from dip_workshop.core.wording import tr
from dip_workshop.drawing.document import Blocks, Heading, ItemList, ListItem, Paragraph, Table
from dip_workshop.exercises.prioritisation.grid_view import GridView
from dip_workshop.exercises.prioritisation.weighing import (
    Criteria,
    Weighed,
    number_text,
    share_texts,
    weighing_in_words,
)

RANKING_SHARES = (1.0, 0.8, 6.0, 1.2, 3.4)
CRITERIA_SHARES = (5.0, 1.2, 1.2, 1.8, 2.6)


def weighted_blocks(view: GridView) -> Blocks:
    """Return the rule, the options by rank, and the criteria; what is missing is said."""
    rule = Paragraph(weighing_in_words(view.criteria), is_note=True)
    if not view.criteria:
        return (Paragraph(tr("There are no criteria yet, so there is no ranking."), is_note=True),)
    ranking = (_ranking(view),) if view.every else ()
    return (rule, *ranking, Heading(tr("Criteria"), 2), _criteria(view.criteria))


def criteria_notes(criteria: Criteria) -> tuple[ListItem, ...]:
    """Return the notes on criteria, each after the name that it is about."""
    return tuple(ListItem(c.note, label=f"{c.text}:") for c in criteria if c.note)


def notes_block(items: tuple[ListItem, ...]) -> Blocks:
    """Return notes below a heading, nothing where there is none."""
    return (Heading(tr("Notes"), 2), ItemList(items)) if items else ()


def _ranking(view: GridView) -> Table:
    ranked = [row for row in view.every if row.rank is not None]
    waiting = [row for row in view.every if row.rank is None]
    ranked.sort(key=lambda row: (row.rank or 0, row.option.number))
    waiting.sort(key=lambda row: row.option.number)
    header = (tr("Rank"), tr("No."), tr("Option"), tr("Total"), tr("Remark"))
    return Table(header, tuple(_row(view, row) for row in (*ranked, *waiting)), RANKING_SHARES)


def _row(view: GridView, row: Weighed) -> tuple[str, ...]:
    total, option = view.total_text(row.option), row.option
    remark = tr("{missing}, total so far", missing=row.remark) if row.missing else row.remark
    return row.rank_text, str(option.number), option.text, total, remark


def _criteria(criteria: Criteria) -> Table:
    header = (tr("Criterion"), tr("Weight"), tr("Share"), tr("Scale"), tr("Better is"))
    rows = tuple(
        (
            criterion.text,
            number_text(criterion.weight),
            share,
            criterion.scale.words,
            tr("lower") if criterion.is_lower_better else tr("higher"),
        )
        for criterion, share in zip(criteria, share_texts(criteria), strict=True)
    )
    return Table(header, rows, CRITERIA_SHARES)
