"""What was made: each PDF with its first page, its proof, and whether it still holds."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dip_workshop.store.outputs import Output
from dip_workshop.ui.opened_files import open_file
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import button, chip, empty_layout
from dip_workshop.widgets.theme import plain_label

COLUMNS = 3
MOST_SHOWN = 60
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
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        for number in range(COLUMNS):
            self._grid.setColumnStretch(number, 1)
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
        for number, output in enumerate(shown):
            self._grid.addWidget(self._card(output), number // COLUMNS, number % COLUMNS)
        self._timer.start()

    def _head(self) -> QHBoxLayout:
        self._filter = QLineEdit()
        self._filter.setPlaceholderText("Filter by name, kind or date")
        self._filter.setAccessibleName("Filter the outputs")
        self._filter.textChanged.connect(lambda _text: self.refresh())
        folder = button("Open folder", "secondary", "folder")
        folder.clicked.connect(self._open_folder)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(plain_label("Outputs", role="title"))
        row.addWidget(self._filter, 1)
        row.addWidget(folder)
        return row

    def _words(self, count: int) -> str:
        bridge = self._workbench.bridge
        of = f"of “{bridge.workshop.text}”" if bridge else "of all workshops"
        if not count:
            return f"No PDF {of} yet. Open an exercise and press Save PDF (Ctrl+P)."
        return f"PDFs {of}, kept on this laptop"

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
        preview.setAccessibleName(f"First page of {output.title}")
        preview.setProperty("role", "preview")
        column.addWidget(preview)
        column.addWidget(plain_label(path.stem, role="subheading", wraps=True))
        pages = "1 page" if output.pages == 1 else f"{output.pages} pages"
        made = datetime.fromtimestamp(output.made_at)
        paper = f"{output.paper} · {pages} · {made.day} {made:%B %H:%M}"
        column.addWidget(plain_label(paper, role="hint", wraps=True))
        column.addWidget(plain_label(proof(output), wraps=True))
        row = QHBoxLayout()
        row.addWidget(self._state_chip(output))
        row.addStretch(1)
        if path.exists():
            open_it = button("Open", "secondary")
            open_it.setAccessibleName(f"Open {path.stem}")
            open_it.clicked.connect(lambda: self._open(path))
            row.addWidget(open_it)
            self._waiting.append((path, preview))
        column.addLayout(row)
        return card

    def _state_chip(self, output: Output) -> QWidget:
        if not Path(output.path).exists():
            return chip("File was moved away", "chipWarn")
        if not output.texts_total:
            return chip("Handout to fill in")
        now = self._workbench.attempt(
            lambda: self._workbench.store.state_of(output.workshop_id, output.exercise_id)
        )
        return (
            chip("Up to date", "chipGood")
            if now == output.state
            else chip("Changed since", "chipWarn")
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
            preview.setText("This file cannot be shown here")  # type: ignore[attr-defined]

    def _open(self, path: Path) -> None:
        if not open_file(path):
            self._workbench.say(f"“{path.name}” could not be opened. It is safe in {path.parent}.")

    def _open_folder(self) -> None:
        folder = self._workbench.outputs_folder
        folder.mkdir(parents=True, exist_ok=True)
        if not open_file(folder):
            self._workbench.say(f"The folder could not be opened. It is {folder}.")

    def _empty(self) -> None:
        self._waiting = []
        empty_layout(self._grid)


def proof(output: Output) -> str:
    """Return what was proved of a PDF when it was made."""
    if not output.texts_total:
        return "To print before the workshop"
    found = f"{output.texts_found} of {output.texts_total} texts"
    return f"{found} · smallest {output.smallest_print:.1f} pt" if output.smallest_print else found


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
