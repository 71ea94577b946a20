"""A date as one field: one Tab stop, and a calendar that can be read."""

from PySide6.QtCore import QDate, QEvent, QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

from dip_workshop.widgets.controls import LOOKS_CHANGE
from dip_workshop.widgets.look import applied_look

CALENDAR_SIZE = (364, 320)
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class DateField(QDateEdit):
    """A date with its calendar; Tab leaves it at once, the arrow keys go from part to part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        self.setDisplayFormat("d MMMM yyyy")
        self.setCalendarPopup(True)
        self.setCalendarWidget(british_calendar())
        self._fit_calendar()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Make the calendar as large as its letters need."""
        super().changeEvent(event)
        if event.type() in LOOKS_CHANGE:
            self._fit_calendar()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Begin with today's month where a day is typed and there is no date yet.

        Qt would type behind the words for none.
        """
        typed = event.text()
        if typed.isprintable() and typed.strip() and self.text() == self.specialValueText():
            if not typed.isdecimal() or event.modifiers() & _HELD:
                event.ignore()
                return
            with QSignalBlocker(self):
                self.setDate(QDate.currentDate())
            self.setSelectedSection(QDateEdit.Section.DaySection)
        super().keyPressEvent(event)

    def _fit_calendar(self) -> None:
        calendar = self.calendarWidget()
        if calendar is not None:
            calendar.setMinimumSize(*(applied_look().px(length) for length in CALENDAR_SIZE))

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        """Go on to the next field, where Qt would stop at each part of the date."""
        return QWidget.focusNextPrevChild(self, forwards)


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
