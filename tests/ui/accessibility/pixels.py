"""Read colours off the screen: contrast of what is drawn, and what changed between two pictures."""

from collections import Counter
from functools import cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from tests.ui.accessibility.sight import USUAL, Sight

# A colour as Qt keeps it in a picture: 0xffRRGGBB.
Pixel = int
Changes = Counter[tuple[Pixel, Pixel]]


def grabbed(widget: QWidget, area: QRect | None = None) -> QImage:
    """Return what a widget shows, or a part of it."""
    shot: QPixmap = widget.grab() if area is None else widget.grab(area)
    return shot.toImage().convertToFormat(QImage.Format.Format_RGB32)


def pixels(image: QImage) -> memoryview:
    """Return every pixel, row by row."""
    return memoryview(bytes(image.constBits())).cast("I")


@cache
def contrast(one: Pixel, other: Pixel, sight: Sight = USUAL) -> float:
    """Return the contrast ratio of two colours as WCAG 2.2 has it, from 1 to 21, as seen."""
    lighter, darker = sorted((sight.luminance(one), sight.luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def contrast_of_text(image: QImage) -> float:
    """Return the contrast between the ground, the commonest colour, and the strongest letter."""
    counted = Counter(pixels(image))
    ground = counted.most_common(1)[0][0]
    return max(contrast(ground, colour) for colour in counted)


def changed_strongly(before: QImage, after: QImage, least: float) -> int:
    """Return how many pixels changed by at least a contrast."""
    return strong(changes(before, after), least)


def changes(before: QImage, after: QImage) -> Changes:
    """Return what changed between two pictures: how often which colour became which other."""
    pairs: Changes = Counter()
    for one, other in zip(rows(before), rows(after), strict=True):
        # Most rows did not change, and to find that out is quick.
        if one != other:
            pairs.update(zip(one, other, strict=True))
    return pairs


def strong(pairs: Changes, least: float, sight: Sight = USUAL) -> int:
    """Return how many pixels changed by at least a contrast, as seen."""
    return sum(
        count for (a, b), count in pairs.items() if a != b and contrast(a, b, sight) >= least
    )


def rows(image: QImage) -> list[memoryview]:
    """Return the pixels of each row."""
    found, width = pixels(image), image.width()
    return [found[at : at + width] for at in range(0, len(found), width)]
