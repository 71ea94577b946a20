"""When Python looks for circles of objects: not while somebody waits for a board.

All that a board is made of stays. Looking through it while it is being made took a
seventh of opening a large one, and found nothing. Looking through it later stopped a
hand that was moving a card for up to a tenth of a second, and found nothing either:
what was opened is looked through no more. It goes all the same when nothing holds it.
"""

import gc

from PySide6.QtCore import QTimer

# Whatever was opened has been painted by then, and nobody has begun to work on it.
AT_LEISURE_MS = 400


def collect_later() -> None:
    """Look for no circles before there is leisure for it."""
    gc.disable()
    # The time until events are served again, and something is painted, does not count.
    QTimer.singleShot(0, lambda: QTimer.singleShot(AT_LEISURE_MS, _collect_what_is_new))


def _collect_what_is_new() -> None:
    gc.freeze()
    gc.enable()
