"""Nothing counts as printed that is not on paper, and all that is on paper counts."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.report.printed_text import missing_texts

WORDS = st.text(alphabet="abB -é", min_size=1, max_size=6).filter(lambda text: text.strip(" -"))


def missing(texts: list[str], *printed: str, shown: list[str] | None = None) -> tuple[str, ...]:
    return missing_texts(texts, texts if shown is None else shown, printed, bundled_metrics())


def test_a_text_is_found_across_line_breaks_even_inside_a_word() -> None:
    assert not missing(["Bloods not chased"], "Blo\r\nods not\r\nchased")


def test_a_text_that_is_not_there_is_missing() -> None:
    assert missing(["Bloods", "Porters"], "Bloods") == ("Porters",)


def test_of_two_equal_notes_both_must_be_found() -> None:
    assert missing(["Bed", "Bed"], "1. Bed") == ("Bed", "Bed")
    assert not missing(["Bed", "Bed"], "1. Bed 2. Bed")


def test_a_note_is_not_found_inside_another() -> None:
    assert missing(["Bed", "Bed linen"], "Bed linen") == ("Bed",)


def test_a_note_is_not_found_in_a_heading_of_ours() -> None:
    assert missing(["Impact"], "Impact", shown=["Impact", "Impact"]) == ("Impact",)


def test_pieces_from_two_places_do_not_make_up_a_text() -> None:
    assert missing(["late beds"], "late", "beds") == ("late beds",)


def test_a_letter_that_no_font_has_is_looked_for_as_its_substitute() -> None:
    assert not missing(["漢 ward"], "□ ward")


def test_a_hyphen_that_a_reader_swallows_at_a_line_end_does_not_matter() -> None:
    assert not missing(["well-known"], "well\x02\r\nknown")


def test_words_from_right_to_left_are_found_in_either_direction() -> None:
    assert not missing(["שלום (5) ward"], "ward (5) שלום")
    assert not missing(["שלום"], "םולש")
    assert missing(["שלום"], "שלם") == ("שלום",)


def test_signs_that_change_sides_beside_words_from_right_to_left_do_not_matter() -> None:
    row = ["Beds (a) 1/2", "שלום"]
    assert not missing(row, "1/2 (a Beds( שלום")
    assert missing(row, "1/2 (a Bed( שלום") == ("Beds (a) 1/2",)
    assert missing(row[:1], "1/2 (a Beds(") == ("Beds (a) 1/2",)


def test_a_text_without_any_shape_is_never_missing() -> None:
    assert not missing(["\u200b \x07", ""], "")


@settings(max_examples=60)
@given(st.lists(WORDS, min_size=1, max_size=6), st.data())
def test_leaving_any_text_out_is_always_noticed(texts: list[str], data: st.DataObject) -> None:
    assert not missing(texts, "• ".join(texts))
    left_out = data.draw(st.integers(0, len(texts) - 1))
    rest = texts[:left_out] + texts[left_out + 1 :]
    assert missing(texts, "• ".join(rest))


def test_a_mark_counts_neither_on_its_letter_nor_beside_it() -> None:
    assert not missing(["\u0627\u0654\u0628"], "\u0628\u0623")
    assert not missing(["cafe\u0301"], "caf\u00e9")
