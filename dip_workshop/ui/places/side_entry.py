"""An entry of the side bar: an icon with words in two sizes, or the icon alone."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.roles import Role
from dip_workshop.ui.places.place import STEP, Place
from dip_workshop.widgets.controls import ICON_SIZE, IconLabel
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import dress_again, plain_label, plain_tooltip, set_shown

WIDTH = 224
MARGIN = 12
# Above and below the words.
AIR, STEP_AIR = 8, 5
# Where in the column of words, whichever of the lines below the label comes first.
JUST_BELOW, AT_THE_END = 1, -1
# Left and right of words; and of an icon alone, beside which a scroll bar may stand.
EDGES, ICON_EDGES = (12, 8), (6, 4)
# Longer words are told whole by the page itself and by the tooltip.
LONGEST_WORDS = 100
MOST_COUNTED = 99


class SideEntry(QPushButton):
    """One entry: an icon, a label, and a line in smaller letters below it.

    Of a present step more stands there: the first thing that the facilitator asks, the
    rest in the tooltip. How many actions are due stands beside the label, or on the
    corner of an icon alone. `menu_wanted` comes with the place for a menu.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, picture: str) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._label = plain_label("", role="sideLabel", wraps=True)
        # By role: most entries say nothing below, and are then laid out sooner.
        self._below: dict[str, QLabel] = {}
        self._due: QLabel | None = None
        self._icon = IconLabel(picture, Role.ON_SIDE)
        self._words = words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._label)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, AIR, 8, AIR)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._whole = self._more = ""
        self._room = WIDTH - 2 * MARGIN
        self._has_words = True
        self._is_brief = self._is_shortened = False

    def show_place(self, place: Place) -> None:
        """Say where this leads."""
        self._icon.set_picture(place.picture)
        # Steps are many and belong together.
        air = STEP_AIR if place.page == STEP else AIR
        edges = self._row.contentsMargins()
        self._row.setContentsMargins(edges.left(), air, edges.right(), air)
        self._count(place.due)
        told = (
            tr_count("{n} due this week or overdue", "{n} due this week or overdue", place.due)
            if place.due
            else ""
        )
        self.set_words(place.label, place.note, place.more, told, brief_note=place.brief_note)

    def set_words(
        self, label: str, note: str = "", more: str = "", told: str = "", *, brief_note: str = ""
    ) -> None:
        """Say these words, the long ones shortened; a screen reader and the tooltip tell all.

        What is `told` they alone say: a number stands for it.
        """
        self._label.setText(shortened(label, LONGEST_WORDS))
        few = shortened(brief_note or note, LONGEST_WORDS)
        self._say_below("sideNote", few, JUST_BELOW)
        first = next(iter(more.splitlines()), "")
        self._say_below("sideMore", f"{first} …" if first != more else more, AT_THE_END)
        self._whole = ", ".join(filter(None, (label, note, told)))
        self._is_shortened = len(label) > LONGEST_WORDS or few != note or first != more
        self.setAccessibleName(self._whole)
        self._more = more
        self._show_words()

    def _say_below(self, role: str, words: str, place: int) -> None:
        if words and role not in self._below:
            self._below[role] = made = plain_label("", role=role, wraps=True)
            self._words.insertWidget(place, made)
        if role in self._below:
            self._below[role].setText(words)

    def _count(self, due: int) -> None:
        """Show how many are due in a pill, which most entries do without."""
        if due and self._due is None:
            self._due = plain_label("", role="sidePill", parent=self)
            self._due.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._place_due()
        if self._due is not None:
            self._due.setText(str(due) if due <= MOST_COUNTED else f"{MOST_COUNTED}+")
            set_shown(self._due, bool(due))
            self._lay_on_corner()

    def _place_due(self) -> None:
        """Put the pill beside the words, or take it out of the row where there is an icon alone."""
        if self._due is not None and self._has_words:
            self._row.addWidget(self._due, 0, Qt.AlignmentFlag.AlignTop)
        elif self._due is not None:
            self._row.removeWidget(self._due)
            self._lay_on_corner()

    def _lay_on_corner(self) -> None:
        if self._due is not None and not self._has_words:
            self._due.adjustSize()
            self._due.move(self.width() - self._due.width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the pill of an icon alone on its corner."""
        super().resizeEvent(event)
        self._lay_on_corner()

    def set_here(self, is_here: bool) -> None:
        """Light the entry, in words as well: a button that is checked is read as a check box."""
        if self.property("here") == is_here:
            return
        self.setProperty("here", is_here)
        self.setAccessibleDescription(tr("Shown now") if is_here else "")
        dress_again(self)

    def set_room(self, width: int, has_words: bool) -> None:
        """Be so many pixels wide, as an icon alone where words have no room."""
        if (width, has_words) == (self._room, self._has_words):
            return
        self._room, self._has_words = width, has_words
        edges = self._row.contentsMargins()
        left, right = EDGES if has_words else ICON_EDGES
        self._row.setContentsMargins(left, edges.top(), right, edges.bottom())
        # An icon alone stands in the middle of what is lit.
        for part, share in enumerate((0, 1) if has_words else (1, 0)):
            self._row.setStretch(part, share)
        self._row.setAlignment(
            self._icon, Qt.AlignmentFlag.AlignTop if has_words else Qt.AlignmentFlag.AlignCenter
        )
        self._place_due()
        self._show_words()

    def set_brief(self, is_brief: bool) -> None:
        """Say the label alone, or all; the tooltip says the rest."""
        if is_brief != self._is_brief:
            self._is_brief = is_brief
            self._show_words()

    def whole_height(self) -> int:
        """Return the height that all of the words need, whether they are shown or not."""
        edges = self._row.contentsMargins()
        beside = edges.left() + edges.right() + self._row.spacing() + applied_look().px(ICON_SIZE)
        labels = (self._label, *(below for below in self._below.values() if below.text()))
        words = sum(label.heightForWidth(self._room - beside) for label in labels)
        return words + edges.top() + edges.bottom()

    def _show_words(self) -> None:
        set_shown(self._label, self._has_words)
        has_more = self._has_words and not self._is_brief
        for below in self._below.values():
            set_shown(below, has_more and bool(below.text()))
        is_told = self._is_shortened or not has_more
        whole = "\n".join(filter(None, (self._whole, self._more)))
        plain_tooltip(self, whole if is_told else "")
        self.updateGeometry()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for a menu, by the right button or by the key for it."""
        self.menu_wanted.emit(event.globalPos())

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return what the labels inside need."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the least that shows every word in the side bar's width."""
        return QSize(0, self.heightForWidth(self._room))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Return that wrapped labels need more height in less width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height of the labels in a width."""
        return max(self._row.heightForWidth(width), applied_look().px(ICON_SIZE) + 20)
