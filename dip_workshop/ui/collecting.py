"""When Python looks for circles of objects: not while somebody waits for a board.

All that a board is made of stays. Looking through it while it is being made took a
seventh of opening a large one, and found nothing.
"""

import gc

from PySide6.QtCore import QTimer

# Whatever was opened has been painted by then, and nobody has begun to work on it.
AT_LEISURE_MS = 400


def collect_later() -> None:
    """Look for no circles before there is leisure for it."""
    gc.disable()
    # The time until events are served again, and something is painted, does not count.
    QTimer.singleShot(0, lambda: QTimer.singleShot(AT_LEISURE_MS, gc.enable))
