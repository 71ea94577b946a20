"""Fonts, colours and the one style sheet; and the only makers of labels with text in them.

A text that somebody typed is never taken for markup: labels, tooltips and
message boxes are made here, as plain text.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from dip_workshop.core.wording import tr
from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.roles import FONT_FILES, Role
from dip_workshop.resource_files import resource
from dip_workshop.widgets.focus_ring import FocusRings
from dip_workshop.widgets.look import Look, applied_look, dressed_with_look, note_look
from dip_workshop.widgets.style_sheet import BODY_PX, style_sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

FAMILY = "Noto Sans"
LONGEST_PART = 12
_LONG_WORD = re.compile(r"\S{18,}")
_BREAK = "\u200b"
# Not `html.escape`: importing it takes two milliseconds of a start.
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


@cache
def load_fonts() -> None:
    """Make the bundled fonts known to Qt; OSError where a file cannot be read."""
    for name in FONT_FILES.values():
        path = resource("fonts", name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise OSError(f"the bundled font {path} cannot be read")


def apply_theme(app: QApplication, look: Look = Look()) -> None:  # noqa: B008
    """Give the whole program its font, its colours and its style sheet, now and at once."""
    load_fonts()
    note_look(look)
    font = QFont(FAMILY)
    font.setPixelSize(look.px(BODY_PX))
    app.setFont(font)
    app.setPalette(_qt_palette(look.palette))
    app.setStyleSheet(style_sheet(look))
    for widget in filter(isValid, dressed_with_look()):
        widget.dress()
    _draw_rings(app, look.palette)


_rings: list[FocusRings] = []


def _draw_rings(app: QApplication, palette: Palette) -> None:
    """Draw rings in the colours of a palette, in the place of those before."""
    # Remembered, for asking the application for its children has PySide wrap each of them.
    for old in filter(isValid, _rings):
        old.stop()
    _rings[:] = [FocusRings(app, palette)]


class PlainLabel(QLabel):
    """A label that shows exactly its characters: Qt never guesses whether they are rich text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


class WrappedLabel(PlainLabel):
    """A label that can break a very long word too, where Qt would push the page wider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""

    def setText(self, text: str) -> None:  # noqa: N802
        """Show a text, with places to break in its longest words that nobody sees."""
        self._text = text
        super().setText(_LONG_WORD.sub(lambda word: _BREAK.join(_parts(word[0])), text))

    def text(self) -> str:
        """Return the text as it was given."""
        return self._text


def _parts(word: str) -> list[str]:
    return [word[at : at + LONGEST_PART] for at in range(0, len(word), LONGEST_PART)]


def plain_label(
    text: str = "", role: str = "", *, wraps: bool = False, parent: QWidget | None = None
) -> QLabel:
    """Return a label that shows exactly these characters; the style sheet knows its `role`."""
    label = WrappedLabel(parent) if wraps else PlainLabel(parent)
    label.setText(text)
    label.setWordWrap(wraps)
    if role:
        label.setProperty("role", role)
    return label


def set_role(widget: QWidget, role: str) -> None:
    """Change a widget's place in the style sheet while it is shown."""
    widget.setProperty("role", role)
    dress_again(widget)


def dress_again(widget: QWidget) -> None:
    """Have the style sheet look again at a widget's properties."""
    # Ahead of the first time there is nothing to take back; and asking for the style has
    # PySide make all its classes, five milliseconds of a start.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def set_shown(part: QWidget, is_shown: bool) -> None:
    """Show or hide a part; one that is not hidden comes with what it is a part of."""
    # Qt would dress it at once, and again for each widget that it is put into before it is seen.
    if part.isHidden() or not is_shown:
        part.setVisible(is_shown)


def plain_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that shows exactly these characters."""
    # Qt guesses markup from the text's looks; escaped inside a tag there is nothing to guess.
    widget.setToolTip(f"<span>{text.translate(_ESCAPED)}</span>" if text else "")


def plain_entry(text: str, keys: str = "") -> str:
    """Return a text as a menu, a button or a group takes it, to show exactly these characters.

    Such places take an ampersand for the sign of a key, and a menu a tab for what stands at its
    right edge, as `keys` do.
    """
    shown = text.replace("&", "&&").replace("\t", " ")
    return f"{shown}\t{keys}" if keys else shown


def plain_title(text: str) -> str:
    """Return a text as a window's title takes it: there `[*]` stands for "not saved"."""
    return text.replace("[*]", "[*][*]")


def tell(parent: QWidget | None, title: str, text: str, detail: str = "") -> None:
    """Say something that must be read before work goes on."""
    from PySide6.QtWidgets import QMessageBox

    box = _message_box(parent, title, text, detail)
    box.addButton(tr("OK"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def ask(
    parent: QWidget | None, title: str, text: str, yes: str, no: str = "", detail: str = ""
) -> bool:
    """Ask a question whose two answers are verbs; Escape means no, and so does a stray Enter."""
    return choose(parent, title, text, (yes,), no or tr("Cancel"), detail) == yes


def choose(
    parent: QWidget | None, title: str, text: str, ways: tuple[str, ...], no: str, detail: str = ""
) -> str:
    """Ask which way to go, the first being the best; "" for none, as by Escape or a stray Enter."""
    from PySide6.QtWidgets import QMessageBox

    box = _message_box(parent, title, text, detail)
    buttons = {
        box.addButton(plain_entry(way), QMessageBox.ButtonRole.AcceptRole): way for way in ways
    }
    refuse = box.addButton(plain_entry(no), QMessageBox.ButtonRole.RejectRole)
    for button in list(buttons)[:1]:
        set_role(button, "primary")
    box.setDefaultButton(refuse)
    box.setEscapeButton(refuse)
    box.exec()
    return next((way for button, way in buttons.items() if button is box.clickedButton()), "")


def _message_box(parent: QWidget | None, title: str, text: str, detail: str) -> "QMessageBox":
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(plain_title(title))
    box.setText(text)
    box.setInformativeText(detail)
    _give_air(box)
    return box


def _give_air(box: "QMessageBox") -> None:
    """Set a message off from its edges, and its buttons from each other, as in other dialogs."""
    from PySide6.QtWidgets import QDialogButtonBox, QGridLayout

    if isinstance(grid := box.layout(), QGridLayout):
        # Qt sets the words in by 12 more.
        grid.setContentsMargins(8, 20, 20, 20)
        grid.setColumnMinimumWidth(grid.columnCount() - 1, applied_look().px(320))
    for buttons in box.findChildren(QDialogButtonBox):
        if row := buttons.layout():
            row.setSpacing(12)


_QT_ROLES: dict[QPalette.ColorRole, Role] = {
    QPalette.ColorRole.Window: Role.WALL,
    QPalette.ColorRole.WindowText: Role.INK,
    QPalette.ColorRole.Base: Role.CARD,
    QPalette.ColorRole.AlternateBase: Role.WALL,
    QPalette.ColorRole.Text: Role.INK,
    QPalette.ColorRole.Button: Role.CARD,
    QPalette.ColorRole.ButtonText: Role.INK,
    QPalette.ColorRole.ToolTipBase: Role.INK,
    QPalette.ColorRole.ToolTipText: Role.CARD,
    QPalette.ColorRole.PlaceholderText: Role.SECONDARY,
    QPalette.ColorRole.Highlight: Role.ACCENT,
    QPalette.ColorRole.HighlightedText: Role.ON_ACCENT,
    QPalette.ColorRole.Link: Role.ACCENT,
}


def _qt_palette(palette: Palette) -> QPalette:
    made = QPalette()
    for place, role in _QT_ROLES.items():
        made.setColor(place, QColor(palette[role]))
    for place in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, place, QColor(palette[Role.SECONDARY]))
    return made
