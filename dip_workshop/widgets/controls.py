"""Buttons, chips and icons in the house's style; what they look like is `theme.py`'s to say."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton

from dip_workshop.drawing.palette import LIGHT
from dip_workshop.drawing.roles import Role
from dip_workshop.resource_files import resource
from dip_workshop.widgets.look import Look, applied_look, dress_with_look
from dip_workshop.widgets.theme import plain_entry, plain_label, plain_tooltip, set_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidget, QMenu

DRAWN_IN = b"#212B32"
ICON_SIZE = 20
LOOKS_CHANGE = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange)


class Button(QPushButton):
    """A button that Enter presses as well as the space bar; its icon goes with the look.

    Its label shows exactly its characters, an ampersand too.
    """

    def __init__(self, label: str = "", picture: str = "", role: Role = Role.ACCENT) -> None:
        super().__init__()
        self._label = ""
        self.setText(label)
        self._picture = picture
        self._role = role
        self._dressed: Look | None = None
        self._hears_once = False
        if picture:
            dress_with_look(self)

    def hear_once(self) -> None:
        """Hear a double click as one: by its second half the button may mean another thing."""
        self._hears_once = True

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Press again, or let the second half of a double click pass."""
        if not self._hears_once:
            super().mouseDoubleClickEvent(event)

    def setText(self, text: str) -> None:  # noqa: N802
        """Show a label as it is given."""
        self._label = text
        super().setText(plain_entry(text))

    def text(self) -> str:
        """Return the label as it was given."""
        return self._label

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Press on Enter: outside a dialog Qt leaves that key alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def dress(self) -> None:
        """Draw the icon in the look that holds now."""
        look = applied_look()
        if self._picture and look != self._dressed:
            self._dressed = look
            size = look.px(ICON_SIZE)
            self.setIcon(icon(self._picture, look.palette[self._role], size))
            self.setIconSize(QSize(size, size))


class SideButton(Button):
    """A small button on the side bar: words where they have room, or else an icon."""

    def __init__(self) -> None:
        super().__init__(role=Role.ON_SIDE)
        dress_with_look(self)
        self.setProperty("role", "sideSmall")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._shown = ("", "")
        self._has_words = True

    def show_as(self, words: str, picture: str) -> None:
        """Show words, or the icon of a name where words have no room."""
        if (words, picture) != self._shown:
            self._shown = words, picture
            self._show()

    def set_has_words(self, has_words: bool) -> None:
        """Show words from now on, or an icon."""
        if has_words != self._has_words:
            self._has_words = has_words
            self._show()

    def _show(self) -> None:
        words, picture = self._shown
        set_role(self, "sideSmall" if self._has_words else "sideIcon")
        self.setText(words if self._has_words else "")
        self._picture, self._dressed = "" if self._has_words else picture, None
        self.setIcon(QIcon())
        self.dress()
        plain_tooltip(self, self.accessibleName())


class IconLabel(QLabel):
    """An icon that cannot be pressed, in the colour of a role of the look."""

    def __init__(self, picture: str, role: Role = Role.INK, size: int = ICON_SIZE) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._picture = picture
        self._role = role
        self._size = size
        self._dressed: Look | None = None
        dress_with_look(self)

    def set_picture(self, picture: str) -> None:
        """Show another icon."""
        if picture != self._picture:
            self._picture, self._dressed = picture, None
            self.dress()

    def dress(self) -> None:
        """Draw the icon in the look that holds now."""
        look = applied_look()
        if look != self._dressed:
            self._dressed = look
            size = look.px(self._size)
            colour, ratio = look.palette[self._role], self.devicePixelRatioF()
            if ratio == 1.0:
                self.setPixmap(_drawn(self._picture, colour, size)[0])
                return
            drawn = icon(self._picture, colour, size)
            self.setPixmap(drawn.pixmap(QSize(size, size), ratio))


@cache
def icon(name: str, colour: str = LIGHT[Role.INK], size: int = ICON_SIZE) -> QIcon:
    """Return the icon of a name in `resources/icons`, its strokes in a colour.

    It is drawn at its size in pixels and at twice that: sharp on a display that is scaled up.
    """
    made = QIcon()
    for pixmap in _drawn(name, colour, size, 2 * size):
        made.addPixmap(pixmap)
    return made


@cache
def _drawn(name: str, colour: str, *sizes: int) -> list[QPixmap]:
    """Return an icon in sizes that are pixels."""
    drawing = resource("icons", f"{name}.svg").read_bytes().replace(DRAWN_IN, colour.encode())
    renderer = QSvgRenderer(QByteArray(drawing))
    made = []
    for pixels in sizes:
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        made.append(pixmap)
    return made


def open_below(place: QPushButton, menu: "QMenu") -> None:
    """Open a menu below its button, which is not lit any more once the menu is closed."""
    menu.aboutToHide.connect(lambda: forget_pointer(place))
    menu.popup(place.mapToGlobal(place.rect().bottomLeft()))


def forget_pointer(place: QPushButton) -> None:
    """Show a button as not pointed at; the pointer lights it again when it moves there.

    Qt misses that the pointer has left where a menu or a question took it away.
    """
    place.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    place.update()


class Card(QFrame):
    """A frame that lies on a page as a card does."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")


def button(label: str, role: str = "secondary", picture: str = "") -> Button:
    """Return a button; `role` is primary, secondary, quiet or side."""
    made = Button(label, picture, Role.ON_ACCENT if role == "primary" else Role.ACCENT)
    made.setProperty("role", role)
    made.setAccessibleName(label)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
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


def text_list(name: str) -> "QListWidget":
    """Return an empty list whose long texts wrap; `name` is read out."""
    # First wanted by a dialog.
    from PySide6.QtWidgets import QListView, QListWidget

    from dip_workshop.widgets.wrapped_rows import WrappedRows

    made = QListWidget()
    made.setItemDelegate(WrappedRows(made))
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
