"""What was made: each PDF with its first page, its proof, and whether it still holds."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.media import paper_in_words
from dip_workshop.store.outputs import Output
from dip_workshop.ui.opened_files import open_file
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import button, chip, empty_layout
from dip_workshop.widgets.flow import CardGrid, FlowRow
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.typed_undo import TypedUndo

NARROWEST_CARD = 250
MOST_SHOWN = 60
BETWEEN = " · "
PREVIEW_HEIGHT = 150


class OutputsPage(QScrollArea):
    """Cards of PDFs, the newest first; of the open workshop, or of all."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self.setWidgetResizable(True)
        self.setObjectName("page")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._waiting: list[tuple[Path, QWidget]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw_next)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(28, 20, 28, 24)
        column.setSpacing(16)
        column.addLayout(self._head())
        self._where = plain_label("", role="hint", wraps=True)
        column.addWidget(self._where)
        self._grid = CardGrid(NARROWEST_CARD)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(body)

    def refresh(self) -> None:
        """Read the catalogue anew and show what fits the filter."""
        self._empty()
        workshop_id = self._workbench.workshop_id
        outputs = self._workbench.attempt(lambda: self._workbench.store.outputs(workshop_id)) or ()
        wanted = self._filter.text().casefold().split()
        shown = [o for o in outputs if all(word in _searched(o) for word in wanted)][:MOST_SHOWN]
        self._where.setText(self._words(len(shown)))
        for output in shown:
            self._grid.addWidget(self._card(output))
        self._timer.start()

    def _head(self) -> FlowRow:
        self._filter = QLineEdit()
        TypedUndo(self._filter)
        self._filter.setPlaceholderText(tr("Filter by name, kind or date"))
        self._filter.setAccessibleName(tr("Filter the outputs"))
        self._filter.textChanged.connect(lambda _text: self.refresh())
        folder = button(tr("Open folder"), "secondary", "folder")
        folder.clicked.connect(self._open_folder)
        row = FlowRow()
        row.setSpacing(16)
        row.addWidget(plain_label(tr("Outputs"), role="title"))
        row.addWidget(self._filter)
        row.addWidget(folder)
        return row

    def _words(self, count: int) -> str:
        bridge = self._workbench.bridge
        if bridge is None:
            return _words_on_all(count)
        title = bridge.workshop.text
        if not count:
            return tr(
                "No PDF of “{title}” yet. Open an exercise and press Save PDF (Ctrl+P).",
                title=title,
            )
        return tr("PDFs of “{title}”, kept on this laptop", title=title)

    def _card(self, output: Output) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(10, 10, 10, 12)
        column.setSpacing(6)
        path = Path(output.path)
        preview = plain_label("")
        preview.setFixedHeight(PREVIEW_HEIGHT)
        preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        preview.setAccessibleName(tr("First page of {title}", title=output.title))
        preview.setProperty("role", "preview")
        column.addWidget(preview)
        column.addWidget(plain_label(path.stem, role="subheading", wraps=True))
        pages = tr_count("{n} page", "{n} pages", output.pages)
        made = moment_in_words(datetime.fromtimestamp(output.made_at), datetime.now())
        paper = BETWEEN.join((paper_in_words(output.paper), pages, made))
        column.addWidget(plain_label(paper, role="hint", wraps=True))
        column.addWidget(plain_label(proof(output), wraps=True))
        row = FlowRow()
        row.setSpacing(8)
        row.addWidget(self._state_chip(output))
        row.addStretch()
        if path.exists():
            open_it = button(tr("Open"), "secondary")
            open_it.setAccessibleName(tr("Open {title}", title=path.stem))
            open_it.clicked.connect(lambda: self._open(path))
            row.addWidget(open_it)
            self._waiting.append((path, preview))
        column.addLayout(row)
        return card

    def _state_chip(self, output: Output) -> QWidget:
        if not Path(output.path).exists():
            return chip(tr("File was moved away"), "chipWarn")
        if not output.texts_total:
            return chip(tr("Handout to fill in"))
        now = self._workbench.attempt(
            lambda: self._workbench.store.state_of(output.workshop_id, output.exercise_id)
        )
        return (
            chip(tr("Up to date"), "chipGood")
            if now == output.state
            else chip(tr("Changed since"), "chipWarn")
        )

    def _draw_next(self) -> None:
        if not self._waiting or not self.isVisible():
            self._timer.stop()
            return
        path, preview = self._waiting.pop(0)
        picture = first_page(path, PREVIEW_HEIGHT)
        if picture is not None:
            preview.setPixmap(picture)  # type: ignore[attr-defined]
        else:
            preview.setText(tr("This file cannot be shown here"))  # type: ignore[attr-defined]

    def _open(self, path: Path) -> None:
        if not open_file(path):
            self._workbench.say(
                tr(
                    "“{name}” could not be opened. It is safe in {folder}.",
                    name=path.name,
                    folder=path.parent,
                )
            )

    def _open_folder(self) -> None:
        folder = self._workbench.outputs_folder
        folder.mkdir(parents=True, exist_ok=True)
        if not open_file(folder):
            self._workbench.say(
                tr("The folder could not be opened. It is {folder}.", folder=folder)
            )

    def _empty(self) -> None:
        self._waiting = []
        empty_layout(self._grid)


def _words_on_all(count: int) -> str:
    if not count:
        return tr("No PDF of any workshop yet. Open an exercise and press Save PDF (Ctrl+P).")
    return tr("PDFs of all workshops, kept on this laptop")


def proof(output: Output) -> str:
    """Return what was proved of a PDF when it was made."""
    if not output.texts_total:
        return tr("To print before the workshop")
    found = tr("{found} of {total} texts", found=output.texts_found, total=output.texts_total)
    if not output.smallest_print:
        return found
    return BETWEEN.join((found, tr("smallest {size:.1f} pt", size=output.smallest_print)))


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


def _searched(output: Output) -> str:
    made = datetime.fromtimestamp(output.made_at)
    day = f"{made.day} {made:%B %Y %Y-%m-%d}"
    return f"{output.title} {output.kind} {output.paper} {day}".casefold()
