"""The deep blue bar at the left: where you are, where you can go, and that all is saved."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dip_workshop.core.board import Board
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import (
    Exercise,
    Participant,
    exercises_of,
    has_actions,
    has_run_sheet,
    people_present,
)
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.due_now import count_due_now
from dip_workshop.ui.places.place import STEP, Place
from dip_workshop.ui.places.side_entry import MARGIN, WIDTH, SideEntry
from dip_workshop.ui.settings import SIDE_BAR
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import LOOKS_CHANGE, empty_layout
from dip_workshop.widgets.look import Look, applied_look
from dip_workshop.widgets.tab_order import tab_along
from dip_workshop.widgets.theme import plain_label, plain_tooltip, set_shown

if TYPE_CHECKING:
    from dip_workshop.ui.run_sheet.bar import RunBar
    from dip_workshop.ui.session_bridge import SessionBridge

ICONS_WIDTH = 60
NARROW_MARGIN = 6
# Where words would take more of the window than this, the entries are icons alone.
LARGEST_SHARE = 0.22
MOST_INITIALS = 12
# Words are broken in lines: larger letters need more width, but not as much more.
GROWTH_WITH_LETTERS = 0.6


BELOW = (
    Place("safe_keeping", "", tr("Safe keeping"), "", "safe_keeping"),
    Place("settings", "", tr("Settings"), "", "settings"),
    Place("help", "", tr("Keys and help"), "", "help"),
)


class Breadth(NamedTuple):
    """How wide the bar is, and whether its entries are words, or icons alone."""

    width: int
    margin: int
    has_words: bool
    could_have_words: bool

    @property
    def room(self) -> int:
        """Return the width between the margins."""
        return self.width - 2 * self.margin


class SideBar(QWidget):
    """Entries for all workshops, or for the steps and the exercises of the one that is open.

    `wanted` names an act of the window; `menu_wanted` asks for what can be done with a step.
    """

    chosen = Signal(str, str)
    wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.setObjectName("sideBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workbench = workbench
        self._here = ("home", "")
        self._keys: list[tuple[str, str]] = []
        self._entries: list[SideEntry] = []
        self._title = plain_label("DIP Workshop", role="sideTitle")
        self._people = plain_label("", role="sideNote", wraps=True)
        self._run: RunBar | None = None
        self._below = [self._entry_for(place) for place in BELOW]
        self._fold = SideEntry("fold")
        self._fold.clicked.connect(lambda: self.wanted.emit("side_bar"))
        self._saved = plain_label("", role="sideNote", wraps=True)
        self._saved.setObjectName("savedState")
        self._saved.setAccessibleName(tr("Saved state"))
        self._lay_out()
        workbench.settings.changed.connect(self._fit_width)
        self._fit_width()

    def show_place(self, page: str, exercise_id: str) -> None:
        """Light the entry of the page that is shown."""
        self._here = (page, exercise_id)
        self.refresh()
        self._bring_into_sight()

    def refresh(self) -> None:
        """Say what holds now; entries are made anew only where there are others to go to."""
        bridge = self._workbench.bridge if self._here[0] != "home" else None
        places = home_places(self._workbench) if bridge is None else places_of(bridge)
        lit = lit_of(bridge, self._here) if bridge else self._here
        self._show_run(bridge, lit)
        if [place.key for place in places] != self._keys:
            self._make_entries(places)
        entries = (*self._entries, *self._below)
        for entry, place in zip(entries, (*places, *BELOW), strict=True):
            entry.show_place(place)
            entry.set_here(lit == place.key)
        self._people.setText(people_in_words(bridge) if bridge else "")
        self._saved.setText(self._workbench.saved_words())
        self._fit_width()
        self._fit_height()

    def _show_run(self, bridge: "SessionBridge | None", lit: tuple[str, str]) -> None:
        """Show the clock of a workshop that has a run sheet; one without does without it."""
        is_run = bridge is not None and has_run_sheet(bridge.board)
        if is_run and self._run is None:
            from dip_workshop.ui.run_sheet.bar import RunBar

            self._run = run = RunBar(self._workbench)
            run.wanted.connect(self.wanted)
            run.menu_wanted.connect(lambda at: self.menu_wanted.emit("", at))
            run.minute_passed.connect(self.refresh)
            self._sides.insertWidget(self._sides.indexOf(self._people), run)
        if self._run is not None:
            has_own_way = bridge is not None and shows_step_itself(bridge, self._here)
            self._run.setVisible(is_run and self._run.refresh(lit, has_own_way=has_own_way))

    def _bring_into_sight(self) -> None:
        """Scroll to the entry of the page that is shown, where they are many.

        A step stands at the top: what matters beside it is what comes next.
        """
        for entry, (page, _) in zip(self._entries, self._keys, strict=False):
            if entry.property("here") and page == STEP:
                self._scroller.verticalScrollBar().setValue(entry.y())
            elif entry.property("here"):
                self._scroller.ensureWidgetVisible(entry, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Watch how wide the window is."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._fit_width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Go over to icons, or come back to words, when the window's width changes."""
        if event.type() == QEvent.Type.Resize and watched is self._scroller:
            self._fit_height()
        elif event.type() == QEvent.Type.Resize:
            self._fit_width()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Be as wide as larger letters need."""
        super().changeEvent(event)
        if event.type() in LOOKS_CHANGE:
            self._fit_width()

    def _fit_width(self) -> None:
        """Show words where the window has the width for them, icons alone where it has not."""
        look, is_folded = applied_look(), self._workbench.settings.get(SIDE_BAR) == "icons"
        breadth = breadth_of(look, self.window().width(), is_folded)
        if self.width() != breadth.width or self.minimumWidth() != breadth.width:
            self.setFixedWidth(breadth.width)
        self._sides.setContentsMargins(breadth.margin, 20, breadth.margin, 16)
        for entry in self._entries:
            entry.set_room(breadth.room, breadth.has_words)
        if self._run is not None:
            self._run.set_room(breadth.room, breadth.has_words)
        self._fit_below(breadth)
        self._fold.set_room(look.px(ICONS_WIDTH) - 2 * NARROW_MARGIN, has_words=False)
        # Where words have no room there is nothing to choose.
        set_shown(self._fold, breadth.could_have_words)
        self._fold.set_words(tr("Show words") if is_folded else tr("Icons alone"))
        self._show_words(breadth.has_words)

    def _fit_height(self) -> None:
        """Say of the exercises what they hold only where all entries fit; always of the one here.

        The steps of a run sheet say all: what matters of them is when they begin.
        """
        if not self.isVisible():
            return
        spacing = self._column.spacing() * len(self._entries)
        needed = sum(entry.whole_height() for entry in self._entries) + spacing
        is_short = needed > self._scroller.height()
        for entry, (page, _) in zip(self._entries, self._keys, strict=True):
            entry.set_brief(is_short and page != STEP and not entry.property("here"))

    def _fit_below(self, breadth: Breadth) -> None:
        """Put the lowest entries in one row where a run sheet needs the height."""
        is_row = breadth.has_words and self._run is not None and not self._run.isHidden()
        room = breadth.room // len(self._below) if is_row else breadth.room
        for entry in self._below:
            entry.set_room(room, breadth.has_words and not is_row)
        direction = QBoxLayout.Direction
        self._low.setDirection(direction.LeftToRight if is_row else direction.TopToBottom)

    def _show_words(self, has_words: bool) -> None:
        is_home = self._workbench.bridge is None or self._here[0] == "home"
        set_shown(self._title, has_words and is_home)
        set_shown(self._people, has_words and bool(self._people.text()))
        set_shown(self._saved, has_words)
        plain_tooltip(self, "" if has_words else self._saved.text())

    def _make_entries(self, places: tuple[Place, ...]) -> None:
        empty_layout(self._column)
        self._keys = [place.key for place in places]
        self._entries = [self._entry_for(place) for place in places]
        for entry in self._entries:
            self._column.addWidget(entry)
        self._column.addStretch(1)
        run = self._run.stops if self._run is not None else ()
        tab_along((*self._entries, *run, *self._below, self._fold))

    def _entry_for(self, place: Place) -> "SideEntry":
        entry = SideEntry(place.picture)
        entry.clicked.connect(lambda: self.chosen.emit(*place.key))
        if place.page == STEP:
            entry.menu_wanted.connect(lambda at: self.menu_wanted.emit(place.record_id, at))
        return entry

    def _lay_out(self) -> None:
        places = QWidget()
        self._column = QVBoxLayout(places)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._scroller = QScrollArea()
        self._scroller.setObjectName("sideScroller")
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setWidgetResizable(True)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroller.setWidget(places)
        self._scroller.installEventFilter(self)
        # Entries that are new have no place before they are laid out.
        self._scroller.verticalScrollBar().rangeChanged.connect(self._bring_into_sight)
        self._sides = column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._scroller, 1)
        column.addWidget(self._people)
        self._low = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        for entry in self._below:
            self._low.addWidget(entry)
        column.addLayout(self._low)
        foot = QHBoxLayout()
        foot.addWidget(self._saved, 1)
        foot.addWidget(self._fold)
        column.addLayout(foot)


def breadth_of(look: Look, window_width: int, is_folded: bool) -> Breadth:
    """Return how wide the bar is, in words where the window is wide enough and they are wished."""
    with_words = round(WIDTH + GROWTH_WITH_LETTERS * (look.px(WIDTH) - WIDTH))
    has_room = with_words <= LARGEST_SHARE * window_width or look.scale == 1.0
    if has_room and not is_folded:
        return Breadth(with_words, MARGIN, has_words=True, could_have_words=True)
    return Breadth(look.px(ICONS_WIDTH), NARROW_MARGIN, has_words=False, could_have_words=has_room)


def home_places(workbench: Workbench) -> tuple[Place, ...]:
    """Return where one can go while no workshop is open, with how many actions are due."""
    return (
        Place("home", "", tr("Workshops"), "", "home"),
        Place("all_actions", "", tr("Actions"), "", "actions", due=count_due_now(workbench)),
        Place("outputs", "", tr("Outputs"), "", "outputs"),
    )


def places_of(bridge: "SessionBridge") -> tuple[Place, ...]:
    """Return where one can go from an open workshop."""
    from dip_workshop.catalogue import kind_of

    board, workshop = bridge.board, bridge.workshop
    steps, beside = _run_of(board)
    exercises = (
        Place("exercise", e.id, e.text, bridge.summary_of(e), kind_of(e).icon) for e in beside
    )
    return (
        Place("home", "", tr("All workshops"), "", "back"),
        Place("workshop", "", workshop.text, workshop.question, "workshop"),
        *steps,
        *exercises,
        Place("actions", "", tr("Actions"), _told_actions(board), "actions"),
        Place("outputs", "", tr("Outputs"), "", "outputs"),
        Place("about_file", "", tr("About this file"), "", "about_file"),
    )


def _told_actions(board: Board) -> str:
    """Return how many actions are open and late, "" where there is none."""
    if not has_actions(board):
        return ""
    # A workshop without actions does without all of this.
    from dip_workshop.session.agreeing import told

    return told(board, wall_clock.today())


def _run_of(board: Board) -> tuple[tuple[Place, ...], tuple[Exercise, ...]]:
    """Return the steps of the run sheet, and the exercises that belong to none of them."""
    if not has_run_sheet(board):
        return (), exercises_of(board)
    # A workshop without a run sheet does without all of this.
    from dip_workshop.ui.places.run_sheet import exercises_beside, step_places

    return step_places(board, wall_clock.now()), exercises_beside(board)


def lit_of(bridge: "SessionBridge", here: tuple[str, str]) -> tuple[str, str]:
    """Return the place to light while a page is shown: of an exercise its step, if it has one."""
    if not has_run_sheet(bridge.board):
        return here
    from dip_workshop.ui.places.run_sheet import lit_place

    return lit_place(bridge.board, here)


def shows_step_itself(bridge: "SessionBridge", here: tuple[str, str]) -> bool:
    """Return whether the page that is shown is a step's own, and not that of its exercise."""
    from dip_workshop.ui.places.run_sheet import page_of_step

    return here[0] == STEP and page_of_step(bridge.board, here[1])[0] == STEP


def people_in_words(bridge: "SessionBridge") -> str:
    """Return how many are in the room, with the initials that are known."""
    count = people_present(bridge.board)
    if not count:
        return ""
    words = tr_count("{n} person in the room", "{n} people in the room", count)
    known = bridge.board.children(bridge.workshop.id, Participant)
    people = [person for person in known if not person.left_at]
    initials = [shortened(person.text, 12) for person in people[:MOST_INITIALS]]
    more = ["…"] if len(people) > MOST_INITIALS else []
    return f"{words}: {' '.join(initials + more)}" if initials else words
