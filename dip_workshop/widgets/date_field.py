"""A date as one field: one Tab stop, and a calendar that can be read."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

CALENDAR_SIZE = (364, 320)


class DateField(QDateEdit):
    """A date with its calendar; Tab leaves it at once, the arrow keys go from part to part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        self.setDisplayFormat("d MMMM yyyy")
        self.setCalendarPopup(True)
        self.setCalendarWidget(british_calendar())

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
    calendar.setMinimumSize(*CALENDAR_SIZE)
    return calendar
