"""Read colours off the screen: contrast of what is drawn, and what changed between two pictures."""

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

Pixel = tuple[int, int, int]


def grabbed(widget: QWidget, area: QRect | None = None) -> QImage:
    """Return what a widget shows, or a part of it."""
    shot: QPixmap = widget.grab() if area is None else widget.grab(area)
    return shot.toImage().convertToFormat(QImage.Format.Format_RGB32)


def pixels(image: QImage) -> list[Pixel]:
    """Return every pixel, row by row."""
    raw = bytes(image.constBits())
    return [(raw[at + 2], raw[at + 1], raw[at]) for at in range(0, len(raw), 4)]


def contrast(one: Pixel, other: Pixel) -> float:
    """Return the contrast ratio of two colours as WCAG 2.2 has it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def contrast_of_text(image: QImage) -> float:
    """Return the contrast between the ground, the commonest colour, and the strongest letter."""
    counted = Counter(pixels(image))
    ground = counted.most_common(1)[0][0]
    return max(contrast(ground, colour) for colour in counted)


def changed_strongly(before: QImage, after: QImage, least: float) -> int:
    """Return how many pixels changed by at least a contrast."""
    return sum(
        a != b and contrast(a, b) >= least
        for a, b in zip(pixels(before), pixels(after), strict=True)
    )


def _luminance(pixel: Pixel) -> float:
    red, green, blue = (_LINEAR[value] for value in pixel)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


_LINEAR = [
    v / 255 / 12.92 if v / 255 <= 0.04045 else ((v / 255 + 0.055) / 1.055) ** 2.4
    for v in range(256)
]
