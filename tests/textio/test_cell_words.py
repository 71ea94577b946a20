"""What a cell shows: numbers, shares, money and dates as people read them in their sheet."""

from datetime import date, datetime, time, timedelta

import pytest

from dip_workshop.textio.cell_words import shown_value


@pytest.mark.parametrize(
    ("value", "number_format", "words"),
    [
        (None, "General", ""),
        ("late", "General", "late"),
        ("two_x000D_\nlines", "@", "two\r\nlines"),
        (True, "General", "TRUE"),
        (False, "0", "FALSE"),
        (7, "General", "7"),
        (7.0, "General", "7"),
        (0.1 + 0.2, "General", "0.3"),
        (4857773456, "General", "4857773456"),
        (1e300, "General", "1E+300"),
        (-2.50, "General", "-2.5"),
        (float("inf"), "0.0", "Infinity"),
        (2.5, "0.00", "2.50"),
        (2.5, "0.0#", "2.5"),
        (2, "0.##", "2"),
        (42, "0000000", "0000042"),
        (1234567.891, "#,##0.00", "1,234,567.89"),
        (0.255, "0%", "26%"),
        (0.255, "0.0%", "25.5%"),
        (0.245, "0%", "25%"),
        (1e300, "0.00", "1E+300"),
        (-0.001, "0.0", "0.0"),
        (1234.5, '"£"#,##0.00', "£1,234.50"),
        (1234.5, "[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00", "£1,234.50"),
        (-3, "[$£-809]#,##0", "-£3"),
        (12, '0" min"', "12 min"),
        (12, "_-* #,##0_-", "12"),
        (12, "# ?/?", "12"),
        (12, "0.00E+00", "12"),
        (12, "Standard", "12"),
        (date(2026, 3, 4), "d mmm yyyy", "04/03/2026"),
        (datetime(2026, 3, 4), "dd/mm/yyyy", "04/03/2026"),
        (datetime(2026, 3, 4, 9, 5), "dd/mm/yyyy hh:mm", "04/03/2026 09:05"),
        (datetime(2026, 3, 4, 9, 5, 7), "yyyy-mm-dd h:mm:ss", "2026-03-04 09:05:07"),
        (time(9, 5), "hh:mm", "09:05"),
        (timedelta(hours=26, minutes=5), "[h]:mm", "26:05"),
        (timedelta(minutes=5, seconds=9), "[mm]:ss", "0:05:09"),
    ],
)
def test_a_value_is_told_as_its_cell_shows_it(
    value: object, number_format: str, words: str
) -> None:
    assert shown_value(value, number_format) == words
