"""The items of a list as they are set: wrapped, each with its label in a column of its depth."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from dip_workshop.drawing.document import ItemList, ListItem
from dip_workshop.drawing.text import TextMetrics, wrap
from dip_workshop.report.list_sizes import (
    BODY_SIZE,
    DEEPEST_INDENT,
    INDENT,
    LABEL_GAP,
    LINE,
    LINES_TOGETHER,
    SPACE_BEFORE_ITEM,
    WIDEST_LABEL,
    kept_together,
)
from dip_workshop.report.table_rows import NUMBER

_BULLETS = ("•", "–")


class SetItem(NamedTuple):
    """One item: its lines begin `left` in the column, its label `label_left`.

    `is_over_others` tells that what follows hangs on it.
    """

    label: str
    label_left: float
    left: float
    lines: tuple[str, ...]
    remark: tuple[str, ...]
    is_strong: bool
    space_before: float
    is_over_others: bool

    @property
    def is_together(self) -> bool:
        """Return whether it is so short that it is not broken."""
        return len(self.lines) + len(self.remark) <= LINES_TOGETHER

    @property
    def asked(self) -> float:
        """Return how much room it takes before a column may end in it, without its space ahead."""
        if self.is_together:
            below = LINE + SPACE_BEFORE_ITEM[1] if self.is_over_others else 0.0
            return (len(self.lines) + len(self.remark)) * LINE + below
        lines = kept_together(len(self.lines))
        return (lines if lines > 1 else lines + kept_together(len(self.remark))) * LINE


def set_items(block: ItemList, width: float, metrics: TextMetrics) -> Iterator[SetItem]:
    """Yield the items of a list in a column of a width; those of one depth share their indent."""
    most = WIDEST_LABEL * width
    widest: dict[int, float] = {}
    for item in block.items:
        label = min(most, _label_width(item, metrics))
        widest[item.depth] = max(label, widest.get(item.depth, 0.0))
    for item, following in zip_longest(block.items, block.items[1:]):
        is_over_others = following is not None and following.depth > item.depth
        yield _set_item(item, widest[item.depth], width, metrics, is_over_others=is_over_others)


def _set_item(
    item: ListItem, label_width: float, width: float, metrics: TextMetrics, *, is_over_others: bool
) -> SetItem:
    indent = min(item.depth * INDENT, DEEPEST_INDENT * width)
    left = indent + label_width + LABEL_GAP
    label, text = _label(item), item.text
    slack = label_width - _label_width(item, metrics)
    if slack < 0:
        label, text = "", f"{label} {text}"
    return SetItem(
        label,
        # A right edge for numbers, so that 9 and 10 stand in line; a left edge for words.
        indent + (slack if NUMBER.fullmatch(label) else 0.0),
        left,
        wrap(metrics, text, BODY_SIZE, width - left, bold=item.is_strong),
        wrap(metrics, item.remark, BODY_SIZE, width - left) if item.remark else (),
        item.is_strong,
        SPACE_BEFORE_ITEM[item.depth > 0],
        is_over_others,
    )


def _label(item: ListItem) -> str:
    return item.label or _BULLETS[item.depth > 0]


def _label_width(item: ListItem, metrics: TextMetrics) -> float:
    return metrics.width(_label(item), BODY_SIZE, bold=item.is_strong)
