"""The deep blue bar at the left: where you are, where you can go, and that all is saved."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dip_workshop.core.workshop import Participant, exercises_of, people_present
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import empty_layout, icon
from dip_workshop.widgets.theme import plain_label, plain_tooltip

if TYPE_CHECKING:
    from dip_workshop.ui.session_bridge import SessionBridge

WIDTH = 224
MOST_INITIALS = 12
# Longer words are told whole by the page itself and by the tooltip.
LONGEST_WORDS = 70


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go: the page with the exercise's id, and the words of its entry."""

    page: str
    exercise_id: str
    label: str
    note: str
    picture: str

    @property
    def key(self) -> tuple[str, str, str]:
        """Return what makes it another entry, where words alone do not."""
        return self.page, self.exercise_id, self.picture


HOME_PLACES = (
    Place("home", "", "Workshops", "", "home"),
    Place("outputs", "", "Outputs", "", "outputs"),
)
HELP = Place("help", "", "Keys and help", "", "help")


class SideBar(QWidget):
    """Entries for all workshops, or for the exercises of the one that is open."""

    chosen = Signal(str, str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.setObjectName("sideBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._workbench = workbench
        self._here = ("home", "")
        self._keys: list[tuple[str, str, str]] = []
        self._entries: list[SideEntry] = []
        self._title = plain_label("DIP Workshop", role="sideTitle")
        self._people = plain_label("", role="sideNote", wraps=True)
        self._help = self._entry_for(HELP)
        self._saved = plain_label("", role="sideNote", wraps=True)
        self._saved.setObjectName("savedState")
        self._saved.setAccessibleName("Saved state")
        self._lay_out()

    def show_place(self, page: str, exercise_id: str) -> None:
        """Light the entry of the page that is shown."""
        self._here = (page, exercise_id)
        self.refresh()

    def refresh(self) -> None:
        """Say what holds now; entries are made anew only where there are others to go to."""
        bridge = self._workbench.bridge if self._here[0] != "home" else None
        places = HOME_PLACES if bridge is None else places_of(bridge)
        if [place.key for place in places] != self._keys:
            self._make_entries(places)
        for entry, place in zip((*self._entries, self._help), (*places, HELP), strict=True):
            entry.set_words(place.label, place.note)
            entry.setChecked(self._here == (place.page, place.exercise_id))
        self._title.setVisible(bridge is None)
        self._people.setText(people_in_words(bridge) if bridge else "")
        self._people.setVisible(bool(self._people.text()))
        self._saved.setText(self._workbench.saved_words())

    def _make_entries(self, places: tuple[Place, ...]) -> None:
        empty_layout(self._column)
        self._keys = [place.key for place in places]
        self._entries = [self._entry_for(place) for place in places]
        for entry in self._entries:
            self._column.addWidget(entry)
        self._column.addStretch(1)

    def _entry_for(self, place: Place) -> "SideEntry":
        entry = SideEntry(place.picture)
        entry.clicked.connect(lambda: self.chosen.emit(place.page, place.exercise_id))
        return entry

    def _lay_out(self) -> None:
        places = QWidget()
        self._column = QVBoxLayout(places)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        scroller = QScrollArea()
        scroller.setObjectName("sideScroller")
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setWidgetResizable(True)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setWidget(places)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 20, 12, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(scroller, 1)
        for widget in (self._people, self._help, self._saved):
            column.addWidget(widget)


class SideEntry(QPushButton):
    """One entry: an icon, a label, and a line in smaller letters below it."""

    def __init__(self, picture: str) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._label = plain_label("", role="sideLabel", wraps=True)
        self._note = plain_label("", role="sideNote", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._label)
        words.addWidget(self._note)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        if picture:
            mark = plain_label("")
            mark.setPixmap(icon(picture, "#FFFFFF").pixmap(20, 20))
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def set_words(self, label: str, note: str) -> None:
        """Say these words, the long ones shortened; a screen reader and the tooltip tell all."""
        self._label.setText(shortened(label))
        self._note.setText(shortened(note))
        self._note.setVisible(bool(note))
        whole = f"{label}, {note}" if note else label
        self.setAccessibleName(whole)
        plain_tooltip(self, whole if len(max(label, note, key=len)) > LONGEST_WORDS else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return what the labels inside need."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the least that shows every word in the side bar's width."""
        return QSize(0, self.heightForWidth(WIDTH - 24))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Return that wrapped labels need more height in less width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height of the labels in a width."""
        return max(self._row.heightForWidth(width), 40)


def places_of(bridge: "SessionBridge") -> tuple[Place, ...]:
    """Return where one can go from an open workshop."""
    from dip_workshop.catalogue import kind_of

    board, workshop = bridge.board, bridge.workshop
    exercises = (
        Place("exercise", e.id, e.text, kind_of(e).summary(board, e.id), kind_of(e).icon)
        for e in exercises_of(board)
    )
    return (
        Place("home", "", "All workshops", "", "back"),
        Place("workshop", "", workshop.text, workshop.question, ""),
        *exercises,
        Place("outputs", "", "Outputs", "", "outputs"),
    )


def people_in_words(bridge: "SessionBridge") -> str:
    """Return how many are in the room, with the initials that are known."""
    count = people_present(bridge.board)
    if not count:
        return ""
    words = "1 person in the room" if count == 1 else f"{count} people in the room"
    people = bridge.board.children(bridge.workshop.id, Participant)
    initials = [shortened(person.text, 12) for person in people[:MOST_INITIALS]]
    more = ["…"] if len(people) > MOST_INITIALS else []
    return f"{words}: {' '.join(initials + more)}" if initials else words


def shortened(text: str, longest: int = LONGEST_WORDS) -> str:
    """Return a text on one line and not longer than this, an ellipsis at its end."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"
