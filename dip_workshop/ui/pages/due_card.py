"""What is due this week or overdue in all workshops: a line each to go to, or to tick as done."""

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dip_workshop.core.due_days import due_in_words
from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.store.due import Due, DueAction
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.due_now import MOST_LINES, read_due_now
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Button, Card, button, empty_layout
from dip_workshop.widgets.tab_order import tab_in_place_of
from dip_workshop.widgets.theme import plain_label, plain_tooltip

LONGEST_TEXT, LONGEST_OWNER = 56, 18


class DueCard(Card):
    """The nearest of what is due; `beside` gets the keyboard once all of it is done."""

    def __init__(self, workbench: Workbench, due: Due, beside: QWidget) -> None:
        super().__init__()
        self._workbench = workbench
        self._beside = beside
        workbench.saved.connect(self._show_again)
        self._stops: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 12, 12)
        column.setSpacing(6)
        column.addWidget(plain_label(tr("Due this week"), role="subheading", wraps=True))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        column.addLayout(self._lines)
        column.addStretch(1)
        self._fill(due)

    def _show_again(self) -> None:
        """Show what is due after a change, with the keyboard where it was.

        Out of sight it waits: Home is made anew when one comes back to it.
        """
        if not self.isVisible():
            return
        holder = self.window().focusWidget()
        at = self._stops.index(holder) if holder in self._stops else -1
        empty_layout(self._lines)
        self._fill(read_due_now(self._workbench))
        tab_in_place_of(self, self._stops)
        if at >= 0 and self._stops:
            # What has taken the place of a line has its tick where that had it.
            self._stops[at if at < len(self._stops) else 0].setFocus()
        elif at >= 0:
            self._beside.setFocus()

    def _fill(self, due: Due) -> None:
        self._stops = []
        shown = due.nearest if due.total <= MOST_LINES else due.nearest[: MOST_LINES - 1]
        for action in shown:
            self._lines.addLayout(self._line(action, wall_clock.today()))
        if due.total > len(shown):
            self._lines.addWidget(self._more(due.total - len(shown)))
        if not due.total:
            words = tr("Nothing more is due this week.")
            self._lines.addWidget(plain_label(words, role="hint", wraps=True))

    def _line(self, action: DueAction, today: date) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        # Where nothing can be changed there is nothing to tick.
        if not self._workbench.read_only:
            tick = DueTick()
            tick.setAccessibleName(tr("Done: {action}", action=action.text))
            tick.clicked.connect(lambda: self._tick(action.id))
            row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
            self._stops.append(tick)
        line = DueLine(action, today)
        line.clicked.connect(lambda: self._go_to(action))
        row.addWidget(line, 1)
        self._stops.append(line)
        return row

    def _more(self, count: int) -> QWidget:
        more = button(tr_count("and {n} more", "and {n} more", count), "link")
        more.setAccessibleName(
            tr_count("and {n} more action due", "and {n} more actions due", count)
        )
        more.clicked.connect(lambda: self._workbench.go("all_actions", "week"))
        self._stops.append(more)
        return more

    def _go_to(self, action: DueAction) -> None:
        self._workbench.open_beside(action.workshop_id, "actions", action.id)

    def _tick(self, action_id: RecordId) -> None:
        """Close an action as it stands now; where it could not be closed its tick goes again."""
        # What runs a room waits until it is wanted: Home is painted without it.
        from dip_workshop.store.agreed import read_agreed
        from dip_workshop.ui.other_workshops import tick

        workbench = self._workbench
        agreed = workbench.attempt(lambda: workbench.store.ask(read_agreed)) or ()
        found = [e for e in agreed if e.action.id == action_id and not e.action.closed_on]
        if not found or not tick(workbench, found[0]):
            self._show_again()


class DueTick(QCheckBox):
    """A box without words, large enough to hit, that hears a double click as one.

    By its second half the next action has come up under the mouse.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dueTick")

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """Let the second half of a double click pass."""


class DueLine(Button):
    """An action that is due, with its owner and its day; pressing it goes there."""

    def __init__(self, action: DueAction, today: date) -> None:
        super().__init__()
        self.setProperty("role", "line")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        due = date.fromisoformat(action.due_on)
        day = due_in_words(due, today)
        owner = action.owner or tr("owner to confirm")
        self.setAccessibleName(
            tr("{action}, {owner}, {day}", action=action.text, owner=owner, day=day)
        )
        text = shortened(action.text, LONGEST_TEXT)
        words = tr("{owner} · {day}", owner=shortened(owner, LONGEST_OWNER), day=day)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 6, 3)
        column.setSpacing(0)
        column.addWidget(plain_label(text, wraps=True))
        column.addWidget(plain_label(words, "lateHint" if due < today else "hint", wraps=True))
        if text != action.text or owner != shortened(owner, LONGEST_OWNER):
            plain_tooltip(self, self.accessibleName())

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return what the words inside need."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the least that the words can be broken to."""
        return self._column.minimumSize()
