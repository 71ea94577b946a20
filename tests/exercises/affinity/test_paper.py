from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.workshop import describe_workshop
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.drawing.media import PAPERS, SMALLEST_PICTURE_PRINT, Medium, Purpose
from dip_workshop.drawing.picture import Box, Line, TextLine
from dip_workshop.exercises.affinity import parking, sorting
from dip_workshop.exercises.affinity.alike import merge_notes
from dip_workshop.exercises.affinity.blank import STICKY_NOTE, sticky_notes
from dip_workshop.exercises.affinity.clusters import wall_of
from dip_workshop.exercises.affinity.frames import frame_width
from dip_workshop.exercises.affinity.group_sheets import group_sheets
from dip_workshop.exercises.affinity.layout import layout
from dip_workshop.exercises.affinity.model import (
    add_notes,
    groups_of,
    notes_of,
    places_in,
    set_question,
    tray_of,
)
from dip_workshop.exercises.affinity.sheets import Sheet, parts_of
from tests.exercises.affinity.walls import (
    empty_wall,
    letters,
    real_answers_by_theme,
    sample_wall,
    tray_of_real_answers,
    usual_workshop,
    walls,
    with_group,
)
from tests.golden_pictures import check_golden

METRICS = bundled_metrics()
PAPER_NAMES = st.sampled_from(sorted(PAPERS))


def pages_of(wall, paper):
    return layout(*wall, PAPERS[paper].medium, METRICS)


def assert_sound(pages, paper):
    """Fail where anything leaves a page, is too small, or lies on something else."""
    sheet = Rect(0, 0, *PAPERS[paper].medium.size)
    for page in pages:
        assert page.picture.smallest_print() >= SMALLEST_PICTURE_PRINT - 1e-6
        for group in page.picture.groups:
            assert sheet.encloses(group.bounds, 1e-3)
            for item in group.items:
                if isinstance(item, TextLine):
                    assert group.bounds.encloses(item.bounds, 1e-3)
        for one, other in combinations(cards(page.picture), 2):
            assert not one.bounds.meets(other.bounds, 1e-3)


def cards(picture):
    return [group for group in picture.groups if group.name.startswith("Note ")]


def card_letters(pages):
    """Return the letters on the cards of each owner, over all pages."""
    written = {}
    for page in pages:
        for card in cards(page.picture):
            body = max(item.size for item in card.items if isinstance(item, TextLine))
            lines = [t.text for t in card.items if isinstance(t, TextLine) and t.size == body]
            written[card.owner] = written.get(card.owner, "") + letters("".join(lines))
    return written


def assert_whole(wall, pages):
    board, map_id = wall
    written = card_letters(pages)
    for note in notes_of(board, map_id):
        assert written[note.id] == letters(note.text)
    everything = letters("".join(t.text for page in pages for t in page.picture.text_lines()))
    for group in groups_of(board, map_id):
        assert letters(group.text) in everything


@settings(max_examples=40)
@given(wall=walls(most_groups=9), paper=PAPER_NAMES)
def test_on_any_paper_nothing_is_cut_too_small_off_the_page_or_covered(wall, paper):
    pages = pages_of(wall, paper)
    assert_sound(pages, paper)
    assert_whole(wall, pages)


@pytest.mark.parametrize("make", [tray_of_real_answers, real_answers_by_theme])
def test_four_hundred_real_answers_are_whole_on_a3(make):
    wall = make()
    pages = pages_of(wall, "A3 landscape")
    assert_sound(pages, "A3 landscape")
    written = card_letters(pages)
    # What is drawn of right-to-left text and of lacking letters has its own tests.
    plain = [note for note in notes_of(*wall) if note.text.isascii()]
    assert len(plain) > 300
    assert all(written[note.id] == letters(note.text) for note in plain)
    assert set(written) == {note.id for note in notes_of(*wall)}


def test_a_usual_workshop_fits_one_page_of_a3_and_the_sample_one_of_a4():
    assert len(pages_of(usual_workshop(60, 8), "A3 landscape")) == 1
    for paper in PAPERS:
        assert len(pages_of(sample_wall(), paper)) == 1


def test_other_rows_than_the_walls_are_taken_where_they_print_larger():
    (page,) = pages_of(sample_wall(), "A4 landscape")
    assert page.picture.smallest_print() > 8.9


def test_print_is_never_larger_than_twelve_points_on_a_card():
    board, map_id = empty_wall()
    wall = add_notes(board, map_id, ["one"]).board, map_id
    ((page),) = pages_of(wall, "A3 landscape")
    (card,) = cards(page.picture)
    assert max(t.size for t in card.items if isinstance(t, TextLine)) == pytest.approx(12.0)


def test_a_group_larger_than_a_page_goes_on_under_its_name():
    board, map_id = empty_wall()
    wall = with_group(board, map_id, "Medicines come last", ["late again " * 12] * 90), map_id
    pages = pages_of(wall, "A4 landscape")
    assert_sound(pages, "A4 landscape")
    assert_whole(wall, pages)
    heads = [page.picture.groups[0] for page in pages]
    said = ["".join(t.text for t in head.items if isinstance(t, TextLine)) for head in heads]
    assert said[0] == "A · 90Medicines come last"
    assert set(said[1:]) == {"A · 90Medicines come last (continued)"}


@settings(max_examples=10)
@given(paper=PAPER_NAMES, count=st.integers(3_000, 20_000))
def test_a_note_taller_than_a_page_goes_on_and_is_not_cut(paper, count):
    board, map_id = empty_wall()
    wall = add_notes(board, map_id, ["short", ("word " * count)[:count], "last"]).board, map_id
    pages = pages_of(wall, paper)
    assert_sound(pages, paper)
    assert_whole(wall, pages)


@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_a_card_wider_than_a_sheet_of_large_print_is_made_narrower_there(paper):
    board, map_id = empty_wall()
    board = with_group(board, map_id, "Long", ["word " * 900, "short"])
    pages = group_sheets(board, map_id, PAPERS[paper].medium, METRICS)
    assert_sound(pages, paper)
    assert_whole((board, map_id), pages)


def test_a_card_that_is_made_narrower_keeps_the_texts_that_were_merged_into_it():
    texts = ["word " * 300, "other " * 200, "last"]
    board, map_id = empty_wall()
    board = with_group(board, map_id, "Long", texts)
    kept, *merged = [note.id for note in notes_of(board, map_id)]
    board = merge_notes(board, merged, kept)
    (group,) = wall_of(board, map_id, METRICS, Purpose.PAPER).groups
    one_column = Sheet(Size(frame_width(1), 2_000), 1, 1.0)
    pieces = [card for part in parts_of(group, one_column, METRICS) for card in part.cluster.cards]
    assert max(card.span for card in group.cards) > 1 == max(card.span for card in pieces)
    assert letters("".join(card.text for card in pieces)) == letters("≈".join(texts))


@settings(max_examples=10)
@given(count=st.integers(200, 6_000))
def test_a_header_of_any_length_is_printed_whole(count):
    board, map_id = empty_wall()
    header = ("header " * count)[:count]
    for _ in range(4):
        board = with_group(board, map_id, header, ["late again " * 30] * 12)
    pages = pages_of((board, map_id), "A4 landscape")
    assert_sound(pages, "A4 landscape")
    everything = letters("".join(t.text for page in pages for t in page.picture.text_lines()))
    assert everything.count("header") >= 4 * header.count("header ")


def test_notes_not_yet_grouped_have_pages_of_their_own_behind_the_groups():
    wall = usual_workshop(150, 10)
    pages = pages_of(wall, "A4 landscape")
    assert pages[0].title.startswith("Affinity map: overview")
    assert pages[-1].title.startswith("Affinity map: not yet grouped")
    in_groups = {place.id for g in groups_of(*wall) for place in places_in(wall[0], g.id)}
    for page in pages:
        owners = {card.owner for card in cards(page.picture)}
        assert owners <= in_groups or not owners & in_groups


def test_the_overview_of_a_large_map_shares_its_page_with_the_first_groups():
    wall = usual_workshop(400, 20)
    pages = pages_of(wall, "A3 landscape")
    assert pages[0].title == "Affinity map: overview and groups A to B"
    assert_sound(pages, "A3 landscape")


def test_the_last_page_of_a_large_tray_holds_more_than_a_few_notes():
    pages = pages_of(tray_of_real_answers(), "A3 landscape")
    assert len(cards(pages[-1].picture)) > 10


def test_an_empty_map_still_makes_a_page():
    (page,) = pages_of(empty_wall(), "A4 landscape")
    assert "Not yet grouped" in [t.text for t in page.picture.text_lines()]


def test_the_sample_on_paper_looks_as_agreed():
    (page,) = pages_of(sample_wall(), "A4 landscape")
    check_golden("affinity_sample_a4", page.picture)


@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_the_blank_form_has_boxes_for_sticky_notes_on_the_page(paper):
    board, map_id = empty_wall()
    board = set_question(board, map_id, "Why do discharges slip past noon?")
    (page,) = sticky_notes(board, map_id, PAPERS[paper].medium, METRICS)
    boxes = [item.rect for item in page.picture.items() if isinstance(item, Box)]
    sheet = Rect(0, 0, *PAPERS[paper].medium.size)
    assert len(boxes) >= 4
    assert all(sheet.encloses(box) for box in boxes)
    assert all(box.width == box.height > STICKY_NOTE * 0.9 for box in boxes)
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert next(page.picture.text_lines()).text == "Why do discharges slip past noon?"


def test_the_blank_form_asks_the_workshops_question_or_leaves_a_line_to_write_one():
    board, map_id = empty_wall()
    (page,) = sticky_notes(board, map_id, PAPERS["A4 landscape"].medium, METRICS)
    assert [line.text for line in page.picture.text_lines()] == ["Question:"]
    assert sum(isinstance(item, Line) for item in page.picture.items()) == 1
    board = describe_workshop(board, question="What delays us?")
    (page,) = sticky_notes(board, map_id, PAPERS["A4 landscape"].medium, METRICS)
    assert [line.text for line in page.picture.text_lines()] == ["What delays us?"]
    assert not any(isinstance(item, Line) for item in page.picture.items())


def test_the_blank_form_never_gives_up_its_boxes_for_a_long_question():
    board, map_id = empty_wall()
    board = set_question(board, map_id, "why " * 1_000)
    (page,) = sticky_notes(board, map_id, PAPERS["A4 portrait"].medium, METRICS)
    assert [line.text for line in page.picture.text_lines()] == ["Question:"]


def test_a_tiny_sheet_still_holds_every_word():
    medium = Medium(Purpose.PAPER, Size(220.0, 260.0), SMALLEST_PICTURE_PRINT)
    wall = usual_workshop(20, 3)
    assert_whole(wall, layout(*wall, medium, METRICS))


def test_a_note_left_in_the_tray_and_one_set_aside_stand_behind_the_groups_on_their_page():
    board, map_id = usual_workshop(60, 7)
    first, second, *others = tray_of(board, map_id)
    board = sorting.move_to_group(board, [n.id for n in others], groups_of(board, map_id)[0].id)
    board = parking.park(board, [second.id])
    pages = pages_of((board, map_id), "A4 landscape")
    assert_sound(pages, "A4 landscape")
    shown = {group.owner: n for n, page in enumerate(pages) for group in page.picture.groups}
    last_group = max(shown[group.id] for group in groups_of(board, map_id))
    assert shown[first.id] == shown[second.id] == last_group == len(pages) - 1
    assert pages[-1].title.endswith(", not yet grouped, set aside to talk about later")
