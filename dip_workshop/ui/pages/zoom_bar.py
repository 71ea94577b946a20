"""The buttons for the zoom, in the corner of a board."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dip_workshop.core.wording import tr
from dip_workshop.widgets.controls import icon_button
from dip_workshop.widgets.look import applied_look, dress_with_look
from dip_workshop.widgets.picture_view import PictureView
from dip_workshop.widgets.theme import PlainLabel, set_shown

CORNER_GAP = 14
LARGE_LETTERS = 1.75

# Holds the largest zoom's figure.
PERCENT = (44, 20)


class ZoomBar(QWidget):
    """Lies over the board; `wanted` names the act that a button stands for."""

    wanted = Signal(str)

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self.setObjectName("zoomBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        percent = _Percent(view)
        row.addWidget(self._button("zoom_out", tr("Smaller")))
        row.addWidget(percent)
        # Of a small screen with large letters the board needs the corner more.
        set_shown(percent, applied_look().scale < LARGE_LETTERS)
        row.addWidget(self._button("zoom_in", tr("Larger")))
        row.addWidget(self._button("fit", tr("Fit the whole board")))
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, CORNER_GAP, CORNER_GAP)
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        column.addWidget(self, 0, corner)

    def _button(self, action: str, name: str) -> QWidget:
        made = icon_button(action, name)
        # A click leaves the keyboard where texts are typed.
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: self.wanted.emit(action))
        return made


class _Percent(PlainLabel):
    """The zoom in words, always as large: the window is not laid out anew at each notch."""

    def __init__(self, view: PictureView) -> None:
        super().__init__()
        self.setProperty("role", "hint")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tell(view.zoom)
        view.zoom_changed.connect(self._tell)
        dress_with_look(self)

    def dress(self) -> None:
        """Take the room that letters of this size need."""
        self.setFixedSize(*map(applied_look().px, PERCENT))

    def _tell(self, zoom: float) -> None:
        self.setText(f"{round(zoom * 100)} %")
