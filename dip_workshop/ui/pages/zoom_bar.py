"""The buttons for the zoom, in the corner of a board."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dip_workshop.core.wording import tr
from dip_workshop.widgets.controls import icon_button
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.picture_view import PictureView
from dip_workshop.widgets.theme import plain_label, set_shown

CORNER_GAP = 14
LARGE_LETTERS = 1.75


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
        percent = plain_label(f"{round(view.zoom * 100)} %", role="hint")
        percent.setMinimumWidth(applied_look().px(44))
        percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._button("zoom_out", tr("Smaller")))
        row.addWidget(percent)
        # Of a small screen with large letters the board needs the corner more.
        set_shown(percent, applied_look().scale < LARGE_LETTERS)
        row.addWidget(self._button("zoom_in", tr("Larger")))
        row.addWidget(self._button("fit", tr("Fit the whole board")))
        view.zoom_changed.connect(lambda z: percent.setText(f"{round(z * 100)} %"))
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
