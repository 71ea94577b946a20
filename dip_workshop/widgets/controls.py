"""Buttons, chips and icons in the house's style; what they look like is `theme.py`'s to say."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QLayout, QListView, QListWidget, QPushButton

from dip_workshop.drawing.palette import LIGHT
from dip_workshop.drawing.roles import Role
from dip_workshop.resource_files import resource
from dip_workshop.widgets.theme import plain_label, plain_tooltip

DRAWN_IN = "#212B32"
ICON_SIZE = 20
# Twice the size of an icon: sharp on a display that is scaled up.
DRAWN_AT = 2 * ICON_SIZE


class Button(QPushButton):
    """A button that Enter presses as well as the space bar, wherever it stands."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Press on Enter: outside a dialog Qt leaves that key alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


@cache
def icon(name: str, colour: str = LIGHT[Role.INK]) -> QIcon:
    """Return the icon of a name in `resources/icons`, its strokes in a colour."""
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace(DRAWN_IN, colour).encode()))
    pixmap = QPixmap(DRAWN_AT, DRAWN_AT)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, DRAWN_AT, DRAWN_AT))
    painter.end()
    return QIcon(pixmap)


def button(label: str, role: str = "secondary", picture: str = "") -> QPushButton:
    """Return a button; `role` is primary, secondary, quiet or side."""
    made = Button(label)
    made.setProperty("role", role)
    made.setAccessibleName(label)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if picture:
        colour = LIGHT[Role.ON_ACCENT if role == "primary" else Role.ACCENT]
        made.setIcon(icon(picture, colour))
        made.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
    return made


def icon_button(picture: str, name: str) -> QPushButton:
    """Return a small button that is an icon alone; its name is read out and shown on hover."""
    made = button("", "icon", picture)
    made.setAccessibleName(name)
    plain_tooltip(made, name)
    return made


def chip(text: str, role: str = "chip") -> QLabel:
    """Return a short text in a rounded field."""
    return plain_label(text, role=role)


def text_list(name: str) -> QListWidget:
    """Return an empty list whose long texts wrap; `name` is read out."""
    made = QListWidget()
    made.setAccessibleName(name)
    made.setWordWrap(True)
    made.setResizeMode(QListView.ResizeMode.Adjust)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # A bar that came and went would change the width that rows were measured for.
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    return made


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty_layout(inner)
