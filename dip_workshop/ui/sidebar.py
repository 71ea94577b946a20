"""The deep blue bar at the left: where you are, where you can go, and that all is saved."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dip_workshop.catalogue import kind_of
from dip_workshop.core.workshop import (
    Participant,
    exercises_of,
    people_present,
)
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import empty_layout, icon
from dip_workshop.widgets.theme import plain_label

WIDTH = 224
HOME_PLACES = (("home", "Workshops", "home"), ("outputs", "Outputs", "outputs"))
MOST_INITIALS = 12


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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 20, 12, 16)
        self._column.setSpacing(4)
        self._saved = plain_label("", role="sideNote", wraps=True)
        self._saved.setObjectName("savedState")
        self._saved.setAccessibleName("Saved state")

    def show_place(self, page: str, exercise_id: str) -> None:
        """Light the entry of the page that is shown."""
        self._here = (page, exercise_id)
        self.refresh()

    def refresh(self) -> None:
        """Write all entries anew."""
        self._saved.setParent(None)
        empty_layout(self._column)
        in_workshop = self._workbench.bridge is not None and self._here[0] != "home"
        if in_workshop and self._here[0] in ("workshop", "exercise", "outputs", "help"):
            self._fill_workshop()
        else:
            self._fill_home()
        self._column.addStretch(1)
        if in_workshop:
            self._fill_people()
        self._add_entry("help", "", "Keys and help", "", "help")
        self._saved.setText(self._workbench.saved_words())
        self._column.addWidget(self._saved)
        self._saved.show()

    def refresh_saved(self) -> None:
        """Say when the last commit returned."""
        self._saved.setText(self._workbench.saved_words())

    def _fill_home(self) -> None:
        self._column.addWidget(plain_label("DIP Workshop", role="sideTitle"))
        self._column.addSpacing(12)
        for page, label, picture in HOME_PLACES:
            self._add_entry(page, "", label, "", picture)

    def _fill_workshop(self) -> None:
        bridge = self._workbench.bridge
        if bridge is None:
            return
        self._add_entry("home", "", "All workshops", "", "back")
        self._add_entry("workshop", "", bridge.workshop.text, bridge.workshop.question, "")
        self._column.addSpacing(8)
        for exercise in exercises_of(bridge.board):
            kind = kind_of(exercise)
            summary = kind.summary(bridge.board, exercise.id)
            self._add_entry("exercise", exercise.id, exercise.text, summary, kind.icon)
        self._add_entry("outputs", "", "Outputs", "", "outputs")

    def _fill_people(self) -> None:
        bridge = self._workbench.bridge
        if bridge is None:
            return
        count = people_present(bridge.board)
        if count:
            words = "1 person in the room" if count == 1 else f"{count} people in the room"
            self._column.addWidget(plain_label(words, role="sideNote"))
        row = QHBoxLayout()
        row.setSpacing(4)
        for person in bridge.board.children(bridge.workshop.id, Participant)[:MOST_INITIALS]:
            row.addWidget(plain_label(person.text, role="initials"))
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_entry(self, page: str, exercise_id: str, label: str, note: str, picture: str) -> None:
        entry = SideEntry(label, note, picture)
        entry.setChecked(self._here == (page, exercise_id))
        entry.clicked.connect(lambda: self.chosen.emit(page, exercise_id))
        self._column.addWidget(entry)


class SideEntry(QPushButton):
    """One entry: an icon, a label, and a line in smaller letters below it."""

    def __init__(self, label: str, note: str, picture: str) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setAccessibleName(f"{label}, {note}" if note else label)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(label, role="sideLabel", wraps=True))
        if note:
            words.addWidget(plain_label(note, role="sideNote", wraps=True))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        if picture:
            mark = plain_label("")
            mark.setPixmap(icon(picture, "#FFFFFF").pixmap(20, 20))
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setMinimumHeight(40)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return what the labels inside need."""
        return self._row.sizeHint()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Return that wrapped labels need more height in less width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height of the labels in a width."""
        return max(self._row.heightForWidth(width), 40)
