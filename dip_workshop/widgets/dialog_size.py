"""How large a dialog is: as large as its letters ask for, and never larger than a small laptop."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QListWidget

from dip_workshop.widgets.look import applied_look

# What a small laptop has room for, however large the letters.
WIDEST, HIGHEST = 940, 600


class FittedDialog(QDialog):
    """A dialog that comes as high as its sentences are: none is cut, and nothing stands empty."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Take the height of what is shown; later it is the user's."""
        super().showEvent(event)
        if not event.spontaneous():
            fit_height(self)


def with_letters(width: int, height: int) -> QSize:
    """Return a size at scale 1 as it is with the letters of now."""
    look = applied_look()
    return QSize(min(look.px(width), WIDEST), min(look.px(height), HIGHEST))


def set_smallest(dialog: QDialog, width: int, height: int) -> None:
    """Let a dialog be no smaller than a size at scale 1, which grows with the letters."""
    dialog.setMinimumSize(with_letters(width, height))


def fit_height(dialog: QDialog, wanted_more: int = 0) -> None:
    """Make a dialog as high as what it shows, with so much more or less for a list that can scroll.

    Qt measures a new dialog in another width than it gets, and so one that has
    sentences that wrap stands too high, or too low.
    """
    if layout := dialog.layout():
        layout.activate()
        height = layout.totalHeightForWidth(dialog.width())
        higher = min(height + wanted_more, max(height, HIGHEST))
        dialog.resize(dialog.width(), higher)


class RoomyDialog(QDialog):
    """A dialog that keeps its height, but for what is shown in it and needs more."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Grow where something would lie over something else."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None and not event.spontaneous():
            layout.activate()
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))


def height_of_rows(shown: QListWidget) -> int:
    """Return how high a list that is laid out must be to show all its rows without scrolling."""
    shown.doItemsLayout()
    edges = shown.height() - shown.viewport().height()
    last = shown.item(shown.count() - 1)
    return edges + (shown.visualItemRect(last).bottom() + 1 if last else 0)
