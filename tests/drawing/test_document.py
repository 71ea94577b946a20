"""Blocks of running text: a table shows no column in which there is nothing."""

from dip_workshop.drawing.document import Table


def test_a_last_column_without_a_word_is_left_out() -> None:
    blank = Table(("Option", "Remark"), (("Round at ten", ""), ("Pharmacist", "")), (3.0, 1.0))
    assert blank.without_blank_end() == Table(
        ("Option",), (("Round at ten",), ("Pharmacist",)), (3.0,)
    )


def test_one_word_keeps_the_last_column_whole() -> None:
    told = Table(("Option", "Remark"), (("Round at ten", ""), ("Pharmacist", "tied")), (3.0, 1.0))
    assert told.without_blank_end() == told
