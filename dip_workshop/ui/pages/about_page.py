"""About this program: what it connects to, what it promises, and what it is made of."""

import json
import sys
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from dip_workshop import __version__
from dip_workshop.connections import connections_made, has_network_part
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.resource_files import resource
from dip_workshop.store.database import SQLITE_VERSION
from dip_workshop.ui.pages.scrolling_page import ScrollingPage, page_column
from dip_workshop.ui.system.opened_files import open_file
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Card, button
from dip_workshop.widgets.theme import plain_label

PROMISES: Final = (
    tr("Every edit is on the disk before the window says that it is saved."),
    tr("A crash or a flat battery loses nothing that was said to be saved."),
    tr("What is deleted can be brought back, until you remove it for good."),
    tr("Nothing that the room writes leaves this laptop unless you carry it."),
    tr("The log holds no word that anybody typed."),
)


class Part(NamedTuple):
    """Something that the program is made of, as `resources/licences/packages.json` names it."""

    name: str
    version: str
    licence: str
    text: str


class AboutPage(ScrollingPage):
    """What is counted is counted anew whenever the page is shown."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self.count = plain_label("", role="subheading", wraps=True)
        self._qt = plain_label("", role="hint", wraps=True)
        self.first_stop = texts = button(tr("Open the licence texts"), "secondary")
        texts.clicked.connect(lambda: open_file(resource("licences")))
        body = QWidget()
        column = page_column(body, 12)
        column.addWidget(plain_label(tr("About this program"), role="title"))
        column.addWidget(texts, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(plain_label(tr("What it connects to"), role="heading"))
        column.addWidget(self._connections())
        column.addWidget(plain_label(tr("What it promises"), role="heading"))
        column.addWidget(_card(*(plain_label(promise, wraps=True) for promise in PROMISES)))
        column.addWidget(plain_label(tr("Where things are"), role="heading"))
        column.addWidget(_rows(self._places()))
        column.addWidget(plain_label(tr("What it is made of"), role="heading"))
        column.addWidget(_rows([(part.name, part.version, part.licence) for part in parts()]))
        column.addStretch(1)
        self.setWidget(body)

    def refresh(self) -> None:
        """Count anew."""
        self.count.setText(
            tr_count(
                "{n} connection since start", "{n} connections since start", connections_made()
            )
        )
        self._qt.setText(
            tr("The part of Qt that could connect has been loaded into this program.")
            if has_network_part()
            else tr("The part of Qt that could connect is not loaded in this program.")
        )

    def _connections(self) -> QFrame:
        counted = plain_label(
            tr(
                "Counted is each time this program connects to another computer, sends to one, "
                "looks up its name, or listens for one. A folder on a network drive that you "
                "choose yourself is reached by the system and not counted."
            ),
            role="hint",
            wraps=True,
        )
        return _card(self.count, counted, self._qt)

    def _places(self) -> list[tuple[str, ...]]:
        return [
            (tr("Workshops, backups and log"), str(self._workbench.folder)),
            (tr("PDFs"), str(self._workbench.outputs_folder)),
            (tr("Version"), __version__),
            (
                tr("Stands on"),
                f"Python {sys.version.split()[0]} · Qt {qVersion()} · SQLite {SQLITE_VERSION}",
            ),
        ]


def parts() -> tuple[Part, ...]:
    """Return what the program is made of, by name."""
    table = json.loads(resource("licences", "packages.json").read_text(encoding="utf-8"))
    return tuple(Part(**row) for row in table)


def _card(*labels: QWidget) -> QFrame:
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 14, 20, 14)
    for label in labels:
        column.addWidget(label)
    return card


def _rows(rows: list[tuple[str, ...]]) -> QFrame:
    card = Card()
    grid = QGridLayout(card)
    grid.setContentsMargins(20, 14, 20, 14)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    for number, row in enumerate(rows):
        for place, text in enumerate(row):
            role = "" if place else "hint"
            grid.addWidget(plain_label(text, role=role, wraps=True), number, place)
    for place, stretch in enumerate((2, 5) if len(rows[0]) == 2 else (2, 2, 3)):
        grid.setColumnStretch(place, stretch)
    return card
