import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.drawing.bidi import as_drawn
from dip_workshop.drawing.font_file import SUBSTITUTE, bundled_metrics

HEBREW, HEBREW_DRAWN = "שלום", "םולש"
LATIN = st.characters(min_codepoint=0x20, max_codepoint=0x24F, categories=["L", "N", "P", "Zs"])


def drawn(text):
    return as_drawn(text, lambda _char: True)


@given(st.text(LATIN))
def test_left_to_right_text_keeps_its_order(text):
    assert drawn(text) == text


def test_a_right_to_left_line_is_turned_round():
    assert drawn(f"{HEBREW} {HEBREW}") == f"{HEBREW_DRAWN} {HEBREW_DRAWN}"
    assert drawn("אבג דהו") == "והד גבא"


def test_numbers_and_latin_words_keep_their_order_inside_a_right_to_left_line():
    assert drawn(f"{HEBREW} 14:00") == f"14:00 {HEBREW_DRAWN}"
    assert drawn(f"50% {HEBREW}") == f"{HEBREW_DRAWN} 50%"
    assert drawn(f"{HEBREW} ward B2 {HEBREW}") == f"{HEBREW_DRAWN} ward B2 {HEBREW_DRAWN}"


def test_a_right_to_left_word_in_a_left_to_right_line_is_turned_in_its_place():
    assert drawn(f"Ward round: {HEBREW}.") == f"Ward round: {HEBREW_DRAWN}."
    assert drawn("Bay אב 12 גד open") == "Bay דג 12 בא open"


def test_brackets_open_towards_what_they_hold():
    assert drawn(f"{HEBREW} ({HEBREW})") == f"({HEBREW_DRAWN}) {HEBREW_DRAWN}"


def test_a_mark_stays_with_its_letter():
    assert drawn("ש\u05c1ל") == "לש\u05c1"


def test_arabic_letters_take_the_shapes_that_their_neighbours_ask_for():
    # beh-beh-beh: initial, medial, final; drawn from the left, the final one comes first.
    assert drawn("\u0628\u0628\u0628") == "\ufe90\ufe92\ufe91"
    assert drawn("\u0628") == "\ufe8f"
    # Alef joins only what stands before it.
    assert drawn("\u0628\u0627\u0628") == "\ufe8f\ufe8e\ufe91"
    # A vowel mark between two letters does not part them.
    assert drawn("\u0628\u064e\u0628") == "\ufe90\ufe91\u064e"


def test_lam_and_alef_become_one_letter():
    assert drawn("\u0644\u0627") == "\ufefb"
    assert drawn("\u0628\u0644\u0627") == "\ufefc\ufe91"


def test_a_non_joiner_parts_two_letters():
    assert drawn("\u0628\u200c\u0628") == "\ufe8f\ufe8f"


def test_a_letter_stays_bare_where_the_fonts_lack_its_shape():
    assert as_drawn("\u0628\u0628", lambda _char: False) == "\u0628\u0628"


@pytest.mark.parametrize("bold", [False, True])
def test_the_bundled_fonts_have_arabic_persian_and_hebrew(bold):
    text = "مرحبا بالعالم پگچژ שלום לא 0123 ۱۲۳"
    runs = bundled_metrics().runs(text, bold=bold)
    assert SUBSTITUTE not in "".join(run.text for run in runs)


@given(st.text(st.sampled_from("abאבבל\u0644\u0627\u064e\u05c1 12,%()\u200f\u200d-"), max_size=20))
def test_no_letter_is_lost_or_added(text):
    lacking_shapes = as_drawn(text.replace("\u0644\u0627", ""), lambda char: char < "\ufb00")
    visible = [c for c in text.replace("\u0644\u0627", "") if c not in "\u200f\u200d()"]
    assert sorted(c for c in lacking_shapes if c not in "()") == sorted(visible)
