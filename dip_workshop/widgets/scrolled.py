"""The inside of a dialog that may be higher than the screen: it scrolls, and only then."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

# Of the screen's height; the rest is for the dialog's buttons and the system's own bars.
LARGEST_SHARE = 0.66


class Scrolled(QScrollArea):
    """Shows a body as wide as it needs to be, and as high as the screen has room for."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # What is inside takes the keyboard, and brings itself into sight.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = body
        self.setWidget(body)
        body.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ask for another place when the body does."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the body's size, as far as the screen has room for it."""
        wish = self._body.sizeHint()
        highest = round(self.screen().availableGeometry().height() * LARGEST_SHARE)
        # The bar has its place kept: where it came, it would cut the words.
        width = wish.width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, min(wish.height(), highest))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the width that cuts no words, and a height that shows something of it."""
        wish = self.sizeHint()
        return QSize(wish.width(), min(wish.height(), 120))
