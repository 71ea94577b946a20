"""What is left of a step's time, as a ring."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from dip_workshop.widgets.ring import Ring, Sign


def drawn(share: float, sign: Sign = Sign.NONE) -> QImage:
    """Return a ring as it is drawn."""
    ring = Ring()
    ring.show_share(share, sign)
    return ring.grab().toImage()


def test_what_is_left_is_drawn_clockwise_from_the_top(themed: QApplication) -> None:
    whole, half, none = drawn(1.0), drawn(0.5), drawn(0.0)
    right, left = (whole.width() - 4, whole.height() // 2), (4, whole.height() // 2)
    assert half.pixel(*right) == whole.pixel(*right) != none.pixel(*right)
    assert half.pixel(*left) == none.pixel(*left) != whole.pixel(*left)


def test_paused_over_and_running_differ_by_a_sign_and_not_by_colour_alone(
    themed: QApplication,
) -> None:
    assert drawn(0.0) != drawn(0.0, Sign.OVER) != drawn(0.0, Sign.PAUSED) != drawn(0.0)
