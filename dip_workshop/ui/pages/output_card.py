"""One PDF as a card: its first page, what is known of it, and what can be done with it."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QKeySequence, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dip_workshop.core.wording import tr
from dip_workshop.widgets.controls import Card, button
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_entry, plain_label

PREVIEW_HEIGHT = 150


class Act(NamedTuple):
    """One thing to do with a PDF: a button, an entry of the card's menu, and maybe a key."""

    label: str
    name: str
    do: Callable[[], object]
    role: str = "secondary"
    keys: str = ""


class OutputCard(Card):
    """Shows a PDF; its first page is drawn when the page has time for it.

    Where what stands above the cards names the workshop, `heading` is the file's name without it.
    """

    def __init__(
        self,
        path: Path,
        title: str,
        lines: Iterable[QWidget],
        chip: QWidget,
        acts: Iterable[Act],
        heading: str = "",
    ) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._path = path
        self._preview = plain_label("")
        self._preview.setFixedHeight(PREVIEW_HEIGHT)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._preview.setAccessibleName(tr("First page of {title}", title=title))
        self._preview.setProperty("role", "preview")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 12)
        column.setSpacing(6)
        column.addWidget(self._preview)
        column.addWidget(plain_label(heading or path.stem, role="subheading", wraps=True))
        for line in lines:
            column.addWidget(line)
        row = FlowRow()
        row.setSpacing(8)
        row.addWidget(chip)
        row.addStretch()
        buttons = [self._button(act) for act in acts]
        for each in buttons:
            row.addWidget(each)
        self.first_stop = buttons[0] if buttons else None
        column.addLayout(row)

    def draw(self) -> None:
        """Draw the first page, or say that the file cannot be shown."""
        picture = first_page(self._path, PREVIEW_HEIGHT)
        if picture is not None:
            self._preview.setPixmap(picture)
        else:
            self._preview.setText(tr("This file cannot be shown here"))

    def _button(self, act: Act) -> QWidget:
        made = button(act.label, act.role)
        made.setAccessibleName(act.name)
        made.clicked.connect(act.do)
        action = QAction(plain_entry(act.label), self)
        if act.keys:
            action.setShortcut(QKeySequence(act.keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(act.do)
        self.addAction(action)
        return made


def first_page(path: Path, height: int) -> QPixmap | None:
    """Return the first page as a picture of a height in pixels; None where it cannot be read."""
    from dip_workshop.report.preview import first_page_rgb

    rendered = first_page_rgb(path, height)
    if rendered is None:
        return None
    image = QImage(
        rendered.data, rendered.width, rendered.height, rendered.stride, QImage.Format.Format_RGB888
    )
    return QPixmap.fromImage(image)
