"""A board beside its outline, with the line between them moved by the mouse or by keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from dip_workshop.core.wording import tr

NARROWEST_SHARE, WIDEST_SHARE = 0.16, 0.6
USUAL_SHARE = 0.28
STEP = 0.04


class OutlineSplitter(QSplitter):
    """Gives the outline its share of the width, whatever that is; `moved` comes with another."""

    moved = Signal(float)

    def __init__(self, board: QWidget, outline: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.addWidget(board)
        self.addWidget(outline)
        self.share = USUAL_SHARE
        self.handle(1).setAccessibleName(tr("Line between board and outline"))
        self.splitterMoved.connect(self._take_share)

    def set_share(self, share: float) -> None:
        """Give the outline another share, within bounds."""
        self.share = min(max(share, NARROWEST_SHARE), WIDEST_SHARE)
        self._fit()

    def widen(self, steps: int) -> None:
        """Make the outline so many steps wider, or narrower."""
        self.set_share(self.share + steps * STEP)
        self.moved.emit(self.share)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the share in another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        outline = round(self.width() * self.share)
        self.setSizes([self.width() - outline, outline])

    def _take_share(self) -> None:
        board, outline = self.sizes()
        self.share = outline / max(board + outline, 1)
        self.moved.emit(self.share)
