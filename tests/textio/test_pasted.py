import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.errors import DomainError
from dip_workshop.core.limits import LARGEST_PASTE, LONGEST_TEXT, MOST_NOTES
from dip_workshop.textio.pasted import pasted_list


def test_every_line_is_a_text_and_blank_lines_are_left_out():
    assert pasted_list("one\r\n\r\n  two \n\t\nthree").items == ("one", "two", "three")


@pytest.mark.parametrize(
    "lines",
    [
        "- one\n- two",
        "* one\n*  two",
        "– one\n– two",
        "1. one\n2. two",
        "1) one\n2) two",
        "(a) one\n(b) two",
        "1.\tone\n2.\ttwo",
        "• one\n•two",
        "\uf0b7\tone\no\ttwo",
        "☐ one\n☐ two",
    ],
)
def test_bullets_and_numbers_that_all_lines_have_are_taken_off(lines):
    pasted = pasted_list(lines)
    assert pasted.items == ("one", "two")
    assert pasted.remarks == ("Bullets and numbers were taken off.",)


@pytest.mark.parametrize(
    "lines",
    [
        ("- one", "two"),
        ("1. one", "two"),
        ("12.30 late lunch", "13.00 ward round"),
        ("3 wards share one pharmacist", "2 computers"),
        ("-5 degrees in the day room", "+2 at night"),
        ("1. a single line",),
    ],
)
def test_what_may_be_somebodys_words_stays(lines):
    assert pasted_list("\n".join(lines)).items == lines


def test_a_sign_that_can_only_be_a_bullet_goes_from_any_line():
    assert pasted_list("Causes\n• one\n• two").items == ("Causes", "one", "two")


def test_tabs_between_words_become_spaces():
    assert pasted_list("one\ttwo\nthree").items == ("one two", "three")


def test_a_spreadsheet_cell_of_several_lines_is_one_text():
    cells = 'late\n"No handover.\nNobody ""knew"" the plan."\nearly'
    assert pasted_list(cells).items == ("late", 'No handover.\nNobody "knew" the plan.', "early")


def test_quotation_marks_in_ordinary_lines_stay():
    lines = ('"Nobody told me" she said', '"Late again"', 'A 5" gap')
    assert pasted_list("\n".join(lines)).items == lines


def test_what_cannot_be_kept_is_replaced_and_said():
    pasted = pasted_list("a\x00b\nc\ud800d\n\u202eleft")
    assert pasted.items == ("ab", "c\ufffdd", "left")
    assert pasted.remarks == ("3 characters that cannot be kept were replaced or left out.",)


def test_markup_is_text_like_any_other():
    assert pasted_list("<img src=x>\n&lt;").items == ("<img src=x>", "&lt;")


def test_nothing_pasted_gives_no_texts():
    assert pasted_list(" \n\t ").items == ()


def test_a_paste_at_the_limit_is_taken_and_one_past_it_refused():
    line = "x" * 9_999 + "\n"
    text = line * (LARGEST_PASTE // len(line))
    assert len(pasted_list(text).items) == LARGEST_PASTE // len(line)
    with pytest.raises(DomainError, match="1,000,001 characters"):
        pasted_list(text + "x" * (LARGEST_PASTE + 1 - len(text)))


def test_more_texts_than_a_map_holds_are_refused_whole():
    assert len(pasted_list("x\n" * MOST_NOTES).items) == MOST_NOTES
    with pytest.raises(DomainError, match="none was added"):
        pasted_list("x\n" * (MOST_NOTES + 1))


def test_one_text_past_the_limit_refuses_the_paste_and_a_long_one_is_said():
    with pytest.raises(DomainError, match="20,001 characters"):
        pasted_list("fine\n" + "x" * (LONGEST_TEXT + 1))
    assert pasted_list("fine\n" + "x" * 5_001).remarks == (
        "1 text is longer than 5,000 characters; all of it is kept.",
    )


@given(st.lists(st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=1)))
def test_words_without_signs_come_through_as_they_are(lines):
    assert pasted_list("\n".join(lines)).items == tuple(lines)


@given(st.text(max_size=400))
def test_any_text_can_be_pasted(text):
    for item in pasted_list(text).items:
        assert item == item.strip() != ""
        item.encode("utf-8")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("People\tLate round\t3\nPeople\tNo plan\t1", True),
        ('Group\tNote\nStaff\t"two\nlines"\n\tOne alone', True),
        ("Late round\nNo plan", False),
        ("•\tLate round\n•\tNo plan", False),
        ("1.\tLate round\n2.\tNo plan", False),
        ("People\tLate round", False),
    ],
)
def test_rows_with_columns_are_told_from_a_list(text: str, expected: bool) -> None:
    assert pasted_list(text).has_columns == expected


def test_garbled_signs_of_a_pasted_list_are_turned_back_and_it_is_said():
    found = pasted_list("- canâ€™t find Â£5\n- late")
    assert found.items == ("can’t find £5", "late")
    assert found.remarks == (
        "Garbled signs such as “â€™” were turned back in 1 line: please check.",
        "Bullets and numbers were taken off.",
    )
