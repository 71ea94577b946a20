"""A date as one field: typed as people write dates, or chosen in a calendar that can be read."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from dip_workshop.core.moments import iso_date_in_words
from dip_workshop.core.typed_days import day_typed
from dip_workshop.core.wording import tr
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.controls import LOOKS_CHANGE, icon
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import set_role

CALENDAR_SIZE = (364, 320)
WIDTH = 212
# What the style sheet leaves free beside the text of a field, besides its edge.
PADDING = 8
PICTURE_ROOM, PICTURE_SIZE = 36, 18
# What an arrow key adds to the day.
DAYS_AHEAD = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
NO_DAY = tr("No date yet")
# What the style sheet calls a field whose text was not understood.
REFUSED = "refused"


class DateField(QLineEdit):
    """A date, as ISO text or "" for none.

    `day_changed` comes with each other date that was typed or chosen; `told` with a
    sentence about what is no date, which stays in the field, marked and selected. Alt+Down or a
    click on its picture opens the calendar; the arrow keys go a day on or back.
    """

    day_changed = Signal(str)
    told = Signal(str)

    def __init__(self, today: Callable[[], date], *, is_ahead: bool = False) -> None:
        super().__init__()
        self._day, self._today, self._is_ahead = "", today, is_ahead
        self._refused = ""
        self._calendar: _CalendarWindow | None = None
        self.setPlaceholderText(NO_DAY)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.editingFinished.connect(self.settle)
        self.textEdited.connect(self._unmark)
        self._dress()

    @property
    def day(self) -> str:
        """Return the date that was last understood, as ISO text; "" for none."""
        return self._day

    def set_day(self, day: str) -> None:
        """Show a date; what was being typed gives way to it."""
        self._day, self._refused = day, ""
        self._unmark()
        self.setText(iso_date_in_words(day))
        self.setCursorPosition(0)

    def choose_day(self, day: str) -> None:
        """Take a date that somebody chose, and tell of it where it is another."""
        is_other = day != self._day
        self.set_day(day)
        if is_other:
            self.day_changed.emit(day)

    def settle(self) -> bool:
        """Understand what was typed; False where it is no date, of which the field tells once."""
        typed = self.text().strip()
        if not self.isModified() or typed == iso_date_in_words(self._day):
            return True
        day = day_typed(typed, self._today(), is_ahead=self._is_ahead)
        if typed and day is None:
            self._refuse(typed)
            return False
        self.choose_day(day.isoformat() if day else "")
        return True

    def complain_again(self) -> None:
        """Tell once more of what is no date."""
        self._refused = ""
        self.settle()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the width of the longest date in the letters of the look."""
        return QSize(applied_look().px(WIDTH), super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Draw the picture as large as the look's letters, and leave room for it."""
        super().changeEvent(event)
        if event.type() in LOOKS_CHANGE:
            self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go a day on or back by the arrow keys, and open the calendar with Alt held."""
        step = DAYS_AHEAD.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif self.settle():
            known = date.fromisoformat(self._day) if self._day else self._today()
            self.choose_day((known + timedelta(days=step)).isoformat())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the calendar where its picture was pressed."""
        is_picture = event.position().x() >= self.width() - applied_look().px(PICTURE_ROOM)
        if is_picture and event.button() == Qt.MouseButton.LeftButton:
            self.open_calendar()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the picture of the calendar behind the date."""
        super().paintEvent(event)
        size, room = applied_look().px(PICTURE_SIZE), applied_look().px(PICTURE_ROOM)
        left, top = self.width() - (room + size) // 2, (self.height() - size) // 2
        painter = QPainter(self)
        self._picture.paint(painter, left, top, size, size)
        painter.end()

    def open_calendar(self) -> None:
        """Show the calendar below the field, at its date or at today."""
        self.settle()
        if self._calendar is None:
            self._calendar = _CalendarWindow(self)
            self._calendar.chosen.connect(self.choose_day)
        self._calendar.show_at(self, self._day or self._today().isoformat())

    def _refuse(self, typed: str) -> None:
        """Mark the field, with its text selected so that typing takes its place."""
        sentence = tr(
            "“{typed}” is no date. Type one such as 10/12/2026, 10 December, Friday or 2 weeks.",
            typed=typed,
        )
        set_role(self, REFUSED)
        self.setAccessibleDescription(sentence)
        self.selectAll()
        if typed != self._refused:
            self._refused = typed
            self.told.emit(sentence)

    def _unmark(self) -> None:
        if self.property("role"):
            set_role(self, "")
            self.setAccessibleDescription("")

    def _dress(self) -> None:
        look = applied_look()
        self._picture = icon("calendar", look.palette[Role.SECONDARY], look.px(PICTURE_SIZE))
        self.setTextMargins(0, 0, look.px(PICTURE_ROOM) - PADDING, 0)


class _CalendarWindow(QWidget):
    """The calendar of a field, which goes when a day is chosen or something else is clicked."""

    chosen = Signal(str)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self._calendar = british_calendar()
        self._calendar.setAccessibleName(tr("Calendar"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._calendar)
        self._calendar.clicked.connect(self._choose)
        # Enter on a day; a click tells of both, and is over with the first.
        self._calendar.activated.connect(self._choose)

    def show_at(self, field: QWidget, day: str) -> None:
        """Show a day below the field, or above it where there is no room."""
        self._calendar.setSelectedDate(QDate.fromString(day, Qt.DateFormat.ISODate))
        self.resize(*(applied_look().px(length) for length in CALENDAR_SIZE))
        below = field.mapToGlobal(QPoint(0, field.height()))
        room = field.screen().availableGeometry()
        if below.y() + self.height() > room.bottom():
            below.setY(max(room.top(), below.y() - field.height() - self.height()))
        below.setX(max(room.left(), min(below.x(), room.right() - self.width())))
        self.move(below)
        self.show()
        self._calendar.setFocus()

    def _choose(self, day: QDate) -> None:
        if self.isVisible():
            self.close()
            self.chosen.emit(str(day.toString(Qt.DateFormat.ISODate)))


def british_calendar() -> QCalendarWidget:
    """Return a calendar whose week begins on Monday, large enough for its six rows."""
    calendar = QCalendarWidget()
    calendar.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    # Qt writes weekends in red, which here would mean that something is wrong.
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    return calendar
