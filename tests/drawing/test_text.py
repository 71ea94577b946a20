import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import LINE_SPACING, block_height, line_counts, text_block, wrap

METRICS = bundled_metrics()
TEXTS = st.text(
    st.one_of(
        st.sampled_from("abcdefgh ijkl-\t\n\u0301\u05d0\u0628\u200d"),
        st.characters(codec="utf-8", exclude_categories=["Cn"]),
    ),
    max_size=60,
)
WIDTHS = st.floats(5.0, 400.0)
BREAKS = re.compile("[ \t\n\r\v\f\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]")


def words_of(text):
    return BREAKS.sub("", text)


@given(TEXTS, WIDTHS, st.booleans())
def test_joined_lines_give_back_every_character_that_is_no_space(text, width, bold):
    lines = wrap(METRICS, text, 12, width, bold=bold)
    assert words_of("".join(lines)) == words_of(text)


@given(TEXTS, WIDTHS)
def test_a_line_fits_the_width_or_is_one_letter(text, width):
    for line in wrap(METRICS, text, 12, width):
        fits = METRICS.width(line, 12) <= width + 1e-6
        starters = [c for c in line if unicodedata.category(c) not in {"Mn", "Mc", "Me", "Cf"}]
        assert fits or len(starters) <= 1 or "\u200d" in line


@given(TEXTS, WIDTHS)
def test_no_line_begins_with_a_mark_that_belongs_to_the_letter_before(text, width):
    text = text.replace("\n", " ")
    for line in wrap(METRICS, text, 12, width)[1:]:
        begins_a_word = f" {line[:1]}" in BREAKS.sub(" ", text)
        assert begins_a_word or not unicodedata.combining(line[:1] or "a")


@given(TEXTS, WIDTHS)
def test_a_wrapped_text_wraps_to_itself(text, width):
    lines = wrap(METRICS, text, 12, width)
    assert wrap(METRICS, "\n".join(lines), 12, width) == lines


@given(st.lists(TEXTS | st.text("abcdefgh W i.-_5é’\u0301\n", max_size=80)), WIDTHS)
def test_lines_are_counted_as_they_are_broken(texts, width):
    counts = [len(wrap(METRICS, text, 12, width)) for text in texts]
    assert line_counts(METRICS, texts, 12, width) == counts


@given(st.text("abcdefgh W i.-", max_size=80), WIDTHS, st.booleans())
def test_plain_words_break_as_they_do_beside_other_characters(text, width, bold):
    # A tab at the end is left out as any space there, but it makes the text no plain one.
    assert wrap(METRICS, text, 12, width, bold=bold) == wrap(
        METRICS, f"{text}\t", 12, width, bold=bold
    )


def test_lines_are_as_full_as_they_can_be():
    width = METRICS.width("Bloods not chased", 13)
    assert wrap(METRICS, "Bloods not chased overnight", 13, width) == (
        "Bloods not chased",
        "overnight",
    )
    assert wrap(METRICS, "Bloods not chased overnight", 13, width - 0.01)[0] == "Bloods not"


def test_an_empty_text_is_one_empty_line():
    assert wrap(METRICS, "", 12, 100) == ("",)
    assert wrap(METRICS, "  \t", 12, 100) == ("",)


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r", "\u2028", "\u2029"])
def test_line_breaks_in_the_text_are_kept(break_):
    text = break_.join(["one", "", "two"])
    assert wrap(METRICS, text, 12, 1000) == ("one", "", "two")


def test_spaces_are_left_out_at_breaks_only():
    assert wrap(METRICS, "a  b", 12, 1000) == ("a  b",)
    assert wrap(METRICS, "a  b", 12, 8) == ("a", "b")


def test_a_no_break_space_holds_its_words_together():
    width = METRICS.width("about 14 mg", 12)
    assert wrap(METRICS, "about 14\u00a0mg now", 12, width - 1) == ("about", "14\u00a0mg now")


def test_a_long_word_is_broken_where_the_width_ends():
    lines = wrap(METRICS, "x" * 100, 12, 60)
    assert len(lines) > 5
    assert "".join(lines) == "x" * 100
    assert len({len(line) for line in lines[:-1]}) == 1


def test_a_word_with_a_hyphen_is_broken_after_it():
    width = METRICS.width("The multi-", 12)
    assert wrap(METRICS, "The multi-agency team", 12, width) == ("The multi-", "agency", "team")
    assert wrap(METRICS, "- 5 - -3", 12, 1000) == ("- 5 - -3",)


def test_a_letter_and_what_a_joiner_ties_to_it_are_never_parted():
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    assert wrap(METRICS, family * 2, 12, 1) == (family, family)
    assert wrap(METRICS, "e\u0323\u0301" * 3, 12, 1) == ("e\u0323\u0301",) * 3


def test_bold_text_breaks_by_the_bold_widths():
    width = METRICS.width("Waiting for", 13)
    assert wrap(METRICS, "Waiting for beds", 13, width)[0] == "Waiting for"
    assert wrap(METRICS, "Waiting for beds", 13, width, bold=True)[0] == "Waiting"


def test_a_block_sets_its_lines_below_one_another():
    lines = ("Åbgjpqy", "second")
    first, second = text_block(METRICS, lines, Point(10, 20), 12)
    assert first.origin.x == second.origin.x == 10
    assert second.origin.y - first.origin.y == pytest.approx(12 * LINE_SPACING)
    assert (first.text, first.size, first.role) == ("Åbgjpqy", 12, Role.INK)


def test_the_letters_of_a_block_stay_within_its_height_and_apart():
    lines = ("Åg", "Åg", "Åg")
    drawn = text_block(METRICS, lines, Point(0, 0), 13, Role.DEEP, bold=True)
    box = Rect(0, 0, 100, block_height(lines, 13))
    assert all(box.encloses(line.bounds) for line in drawn)
    assert not any(a.bounds.meets(b.bounds) for a, b in pairwise(drawn))


def test_a_centred_line_has_the_same_room_on_both_sides():
    (line,) = text_block(METRICS, ("Effort",), Point(100, 0), 12, centred_in=200)
    assert line.bounds.centre.x == pytest.approx(200)


def test_an_empty_line_takes_its_room_but_is_not_drawn():
    lines = ("a", "", "b")
    first, last = text_block(METRICS, lines, Point(0, 0), 10)
    assert last.origin.y - first.origin.y == pytest.approx(20 * LINE_SPACING)
    assert block_height(lines, 10) == pytest.approx(30 * LINE_SPACING)
