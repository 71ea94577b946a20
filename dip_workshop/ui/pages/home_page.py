"""Home: the next thing to do is the biggest thing; then recent workshops, then a new one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dip_workshop.core.moments import iso_date_in_words
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.store.bin import count_deleted
from dip_workshop.store.summaries import WorkshopSummary
from dip_workshop.ui.due_now import read_due_now
from dip_workshop.ui.pages.scrolling_page import ScrollingPage, page_column
from dip_workshop.ui.pages.thumbnail import Thumbnail, WorkshopPicture, picture_of_workshop
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import button, chip
from dip_workshop.widgets.flow import CardGrid, FlowRow, LeadAndSide
from dip_workshop.widgets.theme import plain_label

if TYPE_CHECKING:
    from dip_workshop.textio.plan_files import KeptPlan

NARROWEST_CARD = 250
# The card of what is due, and what the one beside it must have.
SIDE_WIDTH, LEAST_LEAD = 310, 540
CARDS_AT_FIRST = 6
CARDS_A_PAGE = 60
MOST_NAMED = 4
# As in store/bundles/files.py, which the first window does without.


class HomePage(ScrollingPage):
    """Cards for all workshops, those that are seen first; the rest follows while nobody waits."""

    wanted = Signal(str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self._waiting: list[tuple[WorkshopSummary, Thumbnail]] = []
        self._pictures: dict[str, tuple[float, WorkshopPicture]] = {}
        self._older: list[WorkshopSummary] = []
        self._has_plans = False
        self._grid = CardGrid(NARROWEST_CARD)
        self._room_for = CARDS_A_PAGE
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self._backed_up: QLabel | None = None
        workbench.backed_up.connect(self._tell_backup)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take a workshop file that is dragged here."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Look at the workshop file that was let go here."""
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self._workbench.file_dropped.emit(path)

    def refresh(self) -> None:
        """Write the page anew from the store."""
        summaries = self._workbench.attempt(self._workbench.store.list_workshops) or ()
        self._waiting = []
        self._has_plans = False
        self._older = list(summaries[1:])
        self._room_for = CARDS_A_PAGE
        # The last one goes with the page's old body, even where the new one needs none.
        self._more = button(tr("Show older workshops"), "secondary")
        body = QWidget()
        if not self.isVisible():
            # Nobody sees it grow, and so all that comes into it is dressed and laid out once.
            self.setWidget(body)
        self._column = column = page_column(body)
        column.addLayout(_head(self._workbench, self.wanted.emit))
        # Its line is there from the first paint on, so that nothing moves as the words come.
        self._backed_up = plain_label("", role="hint", wraps=True)
        self._to_safe_keeping = button(tr("See Safe keeping"), "secondary")
        self._to_safe_keeping.clicked.connect(lambda: self._workbench.go("safe_keeping"))
        column.addWidget(self._backed_up)
        column.addWidget(self._to_safe_keeping, 0, Qt.AlignmentFlag.AlignLeft)
        self._tell_backup()
        if summaries:
            column.addLayout(self._lead(summaries[0]))
            if len(summaries) > 1:
                column.addWidget(plain_label(tr("Recent"), role="heading"))
                column.addLayout(self._recent())
                column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            column.addWidget(self._welcome())
        self._add_bin(column)
        column.addStretch(1)
        if self.widget() is not body:
            self.setWidget(body)
        self._timer.start()

    @property
    def first_stop(self) -> QPushButton:
        """Return what gets the keyboard: the next thing to do is the biggest, and Enter does it."""
        return self._first

    def _add_bin(self, column: QVBoxLayout) -> None:
        """Show the way to what was deleted, where anything was."""
        workbench = self._workbench
        count = workbench.attempt(lambda: workbench.store.ask(count_deleted))
        if count:
            link = button(tr("Recently deleted ({n})", n=count), "quiet")
            link.clicked.connect(lambda: workbench.go("safe_keeping"))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _tell_backup(self) -> None:
        if self._backed_up is not None:
            self._backed_up.setText(self._workbench.backup_words or " ")
            self._to_safe_keeping.setVisible(self._workbench.has_fault)

    def _welcome(self) -> QFrame:
        card = _card("continueCard")
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(plain_label(tr("Run your first workshop"), role="title"))
        column.addWidget(
            plain_label(
                tr(
                    "Everything stays on this laptop and is saved as you type."
                    " No account, no network."
                ),
                wraps=True,
            )
        )
        from dip_workshop.catalogue import KINDS

        for kind in KINDS:
            words = tr("{kind}: {description}", kind=kind.title, description=kind.description)
            column.addWidget(plain_label(words, role="hint", wraps=True))
        row = FlowRow()
        new = button(tr("New workshop"), "primary", "add")
        new.clicked.connect(self._workbench.create_workshop)
        sample = button(tr("Look round in a sample first"), "secondary", "play")
        sample.clicked.connect(self._workbench.create_sample)
        row.addWidget(new)
        row.addWidget(sample)
        row.addStretch()
        column.addLayout(row)
        self._first = new
        return card

    def _lead(self, summary: WorkshopSummary) -> LeadAndSide:
        """Return what to carry on with, and beside it what is due where anything is."""
        row = LeadAndSide(SIDE_WIDTH, LEAST_LEAD)
        row.addWidget(self._continue_card(summary))
        due = read_due_now(self._workbench)
        if due.total:
            # Most starts do without its lines and their boxes.
            from dip_workshop.ui.pages.due_card import DueCard

            row.addWidget(DueCard(self._workbench, due, self._first))
        return row

    def _continue_card(self, summary: WorkshopSummary) -> QFrame:
        card = _card("continueCard")
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(plain_label(tr("Continue"), role="hint"))
        words.addWidget(plain_label(summary.title, role="title", wraps=True))
        words.addWidget(plain_label(described(summary), role="hint", wraps=True))
        words.addWidget(plain_label(exercises_in_words(summary), role="hint", wraps=True))
        self._add_draft_mark(words, summary)
        words.addLayout(sample_mark(summary))
        words.addStretch(1)
        carry_on = button(tr("Carry on"), "primary")
        carry_on.clicked.connect(lambda: self._workbench.carry_on(summary.id))
        self._first = carry_on
        words.addWidget(carry_on, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(card)
        row.setContentsMargins(24, 20, 20, 20)
        row.setSpacing(24)
        row.addLayout(words, 1)
        if summary.exercises:
            row.addWidget(self._thumbnail(summary, 200), 1)
        return card

    def _recent(self) -> CardGrid:
        self._grid = CardGrid(NARROWEST_CARD)
        self._more.clicked.connect(self._show_older)
        self._more.hide()
        for _ in range(min(CARDS_AT_FIRST, len(self._older))):
            self._add_card()
        return self._grid

    def _add_card(self) -> None:
        self._grid.addWidget(self._recent_card(self._older.pop(0)))

    def _show_older(self) -> None:
        self._room_for += CARDS_A_PAGE
        self._more.hide()
        self._timer.start()

    def _recent_card(self, summary: WorkshopSummary) -> QFrame:
        card = _card("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(8, 8, 8, 12)
        column.setSpacing(6)
        if summary.exercises:
            column.addWidget(self._thumbnail(summary, 110))
        column.addWidget(plain_label(summary.title, role="subheading", wraps=True))
        column.addWidget(plain_label(described(summary), role="hint", wraps=True))
        column.addWidget(plain_label(exercises_in_words(summary), role="hint", wraps=True))
        self._add_draft_mark(column, summary)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addLayout(sample_mark(summary))
        open_it = button(tr("Open"), "secondary")
        open_it.setAccessibleName(tr("Open {title}", title=summary.title))
        open_it.clicked.connect(lambda: self._workbench.open_workshop(summary.id))
        row.addWidget(open_it)
        column.addLayout(row)
        return card

    def _add_draft_mark(self, column: QVBoxLayout, summary: WorkshopSummary) -> None:
        """Say where a text was begun and not yet added."""
        if summary.has_draft:
            column.addWidget(plain_label(tr("A text begun here is not added yet"), wraps=True))

    def _thumbnail(self, summary: WorkshopSummary, height: int) -> Thumbnail:
        thumbnail = Thumbnail(self._workbench.palette)
        thumbnail.setFixedHeight(height)
        changed_at, known = self._pictures.get(summary.id, (0.0, None))
        if known is not None and changed_at == summary.changed_at:
            thumbnail.set_picture(known.picture, known.name)
        else:
            self._waiting.append((summary, thumbnail))
        return thumbnail

    def _go_on(self) -> None:
        """Add one card or draw one thumbnail, so that the window stays free between two."""
        if not self.isVisible():
            self._timer.stop()
        elif self._older and self._grid.count() < self._room_for:
            self._add_card()
        elif self._waiting:
            self._draw(*self._waiting.pop(0))
        else:
            self._timer.stop()
            self._more.setVisible(bool(self._older))
            self._add_plans()

    def _add_plans(self) -> None:
        """Offer the plans, once all else is there."""
        if self._has_plans:
            return
        from dip_workshop.ui.pages.plan_cards import PlanCards

        self._has_plans = True
        plans = PlanCards(self._workbench, tr("Start with this plan"))
        plans.used.connect(self._start_from)
        self._column.insertWidget(self._column.count() - 1, plans)
        plans.load_soon()

    def _start_from(self, kept: "KeptPlan") -> None:
        from dip_workshop.ui.run_sheet.planning import workshop_from

        workshop_from(self._workbench, kept.plan)

    def _draw(self, summary: WorkshopSummary, thumbnail: Thumbnail) -> None:
        workbench = self._workbench
        board = workbench.attempt(lambda: workbench.store.load_board(summary.id))
        if board is not None:
            drawn = picture_of_workshop(board, workbench.metrics)
            self._pictures[summary.id] = (summary.changed_at, drawn)
            thumbnail.set_picture(drawn.picture, drawn.name)


def _head(workbench: Workbench, wanted: Callable[[str], None]) -> FlowRow:
    """Return the row above all; `wanted` hears which act of the window a button asks for."""
    row = FlowRow()
    row.addWidget(plain_label(tr("Workshops"), role="title"))
    row.addStretch()
    sample = button(tr("Open a sample"), "secondary", "play")
    sample.clicked.connect(workbench.create_sample)
    new = button(tr("New workshop"), "primary", "add")
    new.clicked.connect(workbench.create_workshop)
    search = button(tr("Search everything"), "quiet", "search")
    search.clicked.connect(lambda: wanted("search"))
    open_file = button(tr("Open a workshop file…"), "quiet", "folder")
    open_file.clicked.connect(lambda: wanted("open_file"))
    row.addWidget(search)
    row.addWidget(open_file)
    row.addWidget(sample)
    row.addWidget(new)
    return row


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one workshop file that is dragged, or None."""
    from dip_workshop.file_names import is_workshop_file  # not before something is dragged

    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and is_workshop_file(paths[0]) else None


def described(summary: WorkshopSummary) -> str:
    """Return where, when and with how many a workshop was held, in one line."""
    people = tr_count("{n} person", "{n} people", summary.people) if summary.people > 1 else ""
    parts = (summary.team, summary.ward, iso_date_in_words(summary.held_on), people)
    return " · ".join(part for part in parts if part)


def exercises_in_words(summary: WorkshopSummary) -> str:
    """Return the names of a workshop's exercises, or their number where they are many."""
    count = len(summary.exercises)
    if count > MOST_NAMED:
        return tr_count("{n} exercise", "{n} exercises", count)
    return " · ".join(exercise.title for exercise in summary.exercises) or tr("No exercise yet")


def _card(name: str) -> QFrame:
    card = QFrame()
    card.setObjectName(name)
    return card


def sample_mark(summary: WorkshopSummary) -> QHBoxLayout:
    """Return a row that says where a workshop is invented."""
    row = QHBoxLayout()
    if summary.is_sample:
        row.addWidget(chip(tr("Invented sample")))
    row.addStretch(1)
    return row
