"""What stays together on running pages: a heading and the first lines of what it is above."""

from typing import NamedTuple

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.drawing.document import (
    Block,
    Blocks,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Table,
)
from dip_workshop.drawing.text import LINE_SPACING, TextMetrics, wrap
from dip_workshop.report.columns import GAP_BELOW, Columns
from dip_workshop.report.list_items import set_items
from dip_workshop.report.list_sizes import (
    BODY_SIZE,
    LINE,
    LINES_BELOW_HEADING,
    LINES_TOGETHER,
    SMALL_TABLE,
    SPACE_AFTER_PARAGRAPH,
    look_of,
)
from dip_workshop.report.table_rows import set_rows

_LEAST = LINES_BELOW_HEADING * LINE


class Place(NamedTuple):
    """One block among all of them."""

    blocks: Blocks
    number: int

    @property
    def block(self) -> Block:
        """Return the block itself."""
        return self.blocks[self.number]

    @property
    def following(self) -> "Place | None":
        """Return the place of the next block."""
        is_last = self.number == len(self.blocks) - 1
        return None if is_last else Place(self.blocks, self.number + 1)

    @property
    def spans(self) -> bool:
        """Return whether a block goes across all columns; a heading goes with what is below it."""
        block = self.block
        if isinstance(block, Heading):
            below = self.following.block if self.following else None
            return block.level == 1 or isinstance(below, Table | Figure)
        return isinstance(block, Table | Figure)


@dataclass(frozen=True, slots=True)
class Together:
    """Tells how much room a block asks for before a column may end in it."""

    columns: Columns
    metrics: TextMetrics

    def asked(self, place: Place) -> float:
        """Return the height of what stays together from the beginning of a block on."""
        width = self.columns.width_of(full=place.spans)
        match place.block:
            case Heading() as heading:
                return self._asked_by_heading(heading, place, width)
            case ItemList() as block:
                return self._asked_by_items(block, width)
            case Paragraph() as paragraph:
                # It belongs to the heading, and what comes behind it is what both are about.
                lines = len(wrap(self.metrics, paragraph.text, BODY_SIZE, width))
                return min(lines, LINES_TOGETHER) * LINE + self._asked_behind(place.following)
            case Table() as table:
                return self._asked_by_table(table, width)
        return _LEAST

    def _asked_by_heading(self, heading: Heading, place: Place, width: float) -> float:
        look, following = look_of(heading), place.following
        lines = len(wrap(self.metrics, heading.text, look.size, width, bold=True))
        own = lines * look.size * LINE_SPACING + self.columns.aired(look.space_before)
        if following is None:
            return own
        gap = GAP_BELOW if following.spans is not place.spans else 0.0
        return own + self.columns.aired(look.space_after) + gap + self.asked(following)

    def _asked_behind(self, place: Place | None) -> float:
        if place is not None and isinstance(place.block, ItemList):
            return self.columns.aired(SPACE_AFTER_PARAGRAPH) + self.asked(place)
        return _LEAST

    def _asked_by_items(self, block: ItemList, width: float) -> float:
        """Return what the first items ask for, until there are two lines of them."""
        asked, lines = 0.0, 0
        for item in set_items(block, width, self.metrics):
            asked += item.asked + self.columns.aired(item.space_before)
            lines += len(item.lines) + len(item.remark)
            if lines > 1:
                break
        # Nothing comes behind a lone item for which it would have to make room.
        return asked if len(block.items) == 1 else max(asked, _LEAST)

    def _asked_by_table(self, table: Table, width: float) -> float:
        """Return what a table asks for: a small one stays whole below its heading."""
        header, *rows = (row.height for row in set_rows(table, width, self.metrics))
        whole = header + sum(rows)
        is_small = whole <= SMALL_TABLE * self.columns.page_height
        asked = whole if is_small else max(header + sum(rows[:1]), _LEAST)
        return asked + self.columns.aired(SPACE_AFTER_PARAGRAPH)
