import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.clean_text import Cleaned, clean
from dip_workshop.core.errors import DomainError
from dip_workshop.core.limits import LONGEST_TEXT


@given(st.text())
def test_what_was_cleaned_can_be_kept_in_a_file_and_stays_as_it_is(text):
    cleaned = clean(text).text
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert clean(cleaned) == Cleaned(cleaned, 0)


def test_plain_text_is_kept_to_the_letter():
    text = "Zażółć: שלום, 50 %\tand\n  two lines 😀"
    assert clean(text) == Cleaned(text, 0)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_a_line_feed(end):
    assert clean(f"one{end}two") == Cleaned("one\ntwo", 0)


def test_half_a_character_is_replaced_visibly_and_counted():
    assert clean("a\ud83db") == Cleaned("a\ufffdb", 1)


def test_unseen_controls_and_turning_marks_are_left_out_and_counted():
    assert clean("a\x00b\x1bc\u202ed\u2066e") == Cleaned("abcde", 4)


def test_a_text_past_the_limit_is_refused_and_none_of_it_cut():
    assert clean("x" * LONGEST_TEXT).text == "x" * LONGEST_TEXT
    with pytest.raises(DomainError, match="was not added"):
        clean("x" * (LONGEST_TEXT + 1))
