"""What a column asks for while nothing stands in it, on the wall and in the room."""

from collections.abc import Iterator
from typing import Final

from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.picture import Box, Group
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.driver_diagram.arrangement import Arrangement
from dip_workshop.exercises.driver_diagram.model import Level

_PROMPTS: Final = {
    Level.PRIMARY: tr("What few things would have to be different to reach the aim?"),
    Level.SECONDARY: tr("What does each of them depend on?"),
    Level.CHANGE: tr("What could we test?"),
}


def prompts(arrangement: Arrangement, metrics: TextMetrics) -> Iterator[Group]:
    """Yield the question of every column in which no card stands."""
    style = arrangement.style
    filled = {card.node.level for card in arrangement.cards}
    top = arrangement.cards[0].rect.y
    for level, words in _PROMPTS.items():
        if level in filled:
            continue
        left, width = style.column(level)
        lines = wrap(metrics, words, style.text, width - 2 * style.padding)
        rect = Rect(left, top, width, block_height(lines, style.text) + 2 * style.padding)
        at = Point(left + style.padding, top + style.padding)
        text = text_block(metrics, lines, at, style.text, Role.SECONDARY)
        yield Group(None, rect, (Box(rect, None, Role.LINE, 1.0, style.padding), *text), words)
