"""The columns of a table of actions share its width by what stands in them."""

from dip_workshop.ui.pages.action_table import Column, widths_of

ACTION, DUE = Column("Action", 200, 3), Column("Due", 100, keeps_line=True, line=150)
OWNER, SOURCE = Column("Owner", 100, 1, spare=1), Column("From", 100, 2, spare=2)


def test_what_is_left_goes_first_to_a_line_that_is_to_be_kept_and_none_to_what_is_empty() -> None:
    columns = (ACTION, SOURCE._replace(is_empty=True), OWNER, DUE)
    assert widths_of(columns, 750, 1.0) == (350, 100, 150, 150)
    assert widths_of(columns, 1500, 2.0) == (700, 200, 300, 300)


def test_an_empty_column_goes_before_a_line_is_broken_and_a_filled_one_stays() -> None:
    filled = (ACTION, SOURCE, OWNER, DUE)
    assert widths_of(filled, 510, 1.0) == (200, 100, 100, 110)
    emptied = (ACTION, SOURCE._replace(is_empty=True), OWNER, DUE)
    assert widths_of(emptied, 510, 1.0) == (245, 0, 115, 150)


def test_the_most_spare_goes_first_and_an_empty_one_before_that() -> None:
    assert widths_of((ACTION, SOURCE, OWNER, DUE), 490, 1.0) == (230, 0, 110, 150)
    emptied = (ACTION, SOURCE, OWNER._replace(is_empty=True), DUE)
    assert widths_of(emptied, 490, 1.0) == (224, 116, 0, 150)
    assert sum(widths_of((ACTION, DUE), 150, 1.0)) <= 150
