"""The fishbone on paper: one page while it can be read, then numbers and lists; no word is cut."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import PAPERS, Pages
from dip_workshop.drawing.picture import Group, Picture, TextLine
from dip_workshop.exercises.fishbone.arrangement import arrange
from dip_workshop.exercises.fishbone.bones import exchange_categories, set_effect
from dip_workshop.exercises.fishbone.category_sets import category_set
from dip_workshop.exercises.fishbone.causes import add_causes
from dip_workshop.exercises.fishbone.findings import set_state
from dip_workshop.exercises.fishbone.layout import blank_layout, layout
from dip_workshop.exercises.fishbone.model import State, categories_of, causes_of
from dip_workshop.exercises.fishbone.skeleton import skeleton_of
from dip_workshop.exercises.fishbone.strokes import picture_from
from dip_workshop.exercises.fishbone.wall_styles import USUAL
from tests.exercises.fishbone.boards import (
    LONG_WORDS,
    PHRASES,
    SIZES,
    filled,
    fishbone,
    medication_errors,
    sample,
)
from tests.exercises.fishbone.faults import faults
from tests.exercises.fishbone.test_layout import boards

SMALLEST = 8.0


def printed(board: Board, fishbone_id: RecordId, paper: str = "A4 landscape") -> Pages:
    return layout(board, fishbone_id, PAPERS[paper].medium, bundled_metrics())


def lines_of(picture: Picture) -> list[str]:
    return [line.text for line in picture.text_lines()]


def letters(groups: list[Group]) -> Counter[str]:
    texts = (item.text for g in groups for item in g.items if isinstance(item, TextLine))
    return Counter("".join(texts).replace(" ", ""))


@pytest.mark.parametrize(("count", "least"), [(12, 10.5), (30, 10.5), (60, 8.6)])
def test_the_smallest_print_on_one_a4_page_is_large_enough(count: int, least: float) -> None:
    (page,) = printed(*filled(SIZES[count]))
    assert page.picture.smallest_print() >= least


def test_the_published_fishbone_prints_on_one_page_with_the_usual_line_breaks() -> None:
    board, fishbone_id = medication_errors()
    (page,) = printed(board, fishbone_id)
    usual = arrange(skeleton_of(board, fishbone_id), USUAL, bundled_metrics())
    assert page.picture.smallest_print() >= 10.5
    assert lines_of(page.picture) == lines_of(picture_from(usual, bundled_metrics()))


@pytest.mark.parametrize("count", SIZES)
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("texts", [PHRASES, PHRASES + LONG_WORDS], ids=["plain", "hostile"])
def test_every_sheet_is_clean_and_nothing_prints_too_small(
    count: int, paper: str, texts: tuple[str, ...]
) -> None:
    for page in printed(*filled(SIZES[count], texts), paper):
        assert page.picture.size == PAPERS[paper].content
        assert page.picture.smallest_print() >= SMALLEST
        assert faults(page.picture) == []


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(boards())
def test_any_fishbone_prints_clean(made: tuple[Board, RecordId]) -> None:
    for page in printed(*made):
        assert page.picture.smallest_print() >= SMALLEST
        assert faults(page.picture) == []


@pytest.mark.parametrize("count", [180, 300, 1200])
def test_what_one_page_cannot_hold_follows_in_full_on_lists(count: int) -> None:
    board, fishbone_id = filled(SIZES[count])
    overview, *lists = printed(board, fishbone_id)
    assert overview.title == "Fishbone, overview"
    groups: dict[RecordId, list[Group]] = {}
    for page in lists:
        for group in page.picture.groups:
            if group.owner:
                groups.setdefault(group.owner, []).append(group)
    for cause in causes_of(board, fishbone_id):
        assert Counter(cause.text.replace(" ", "")) <= letters(groups[cause.id])


def test_the_overview_numbers_every_cause_as_the_lists_do() -> None:
    board, fishbone_id = filled(SIZES[180])
    overview, *_ = printed(board, fishbone_id)
    words = " ".join(lines_of(overview.picture)).split()
    assert {"1.1", "1.1.1", "6.10", "6.10.2"} <= set(words)
    assert "People" in words


def test_the_overview_counts_where_even_numbers_do_not_fit() -> None:
    overview, *_ = printed(*filled(SIZES[1200]))
    counts = [line for line in lines_of(overview.picture) if line.endswith(" causes")]
    assert sum(int(count.split()[0]) for count in counts) == 1200


def test_a_cause_longer_than_a_page_is_divided_and_not_cut() -> None:
    board, fishbone_id = fishbone()
    text = "Nobody knows why this happens so often. " * 450
    board, _ = add_causes(board, categories_of(board, fishbone_id)[0].id, [text])
    pages = printed(board, fishbone_id)
    words = [word for page in pages for line in lines_of(page.picture) for word in line.split()]
    assert words.count("Nobody") == 450
    assert all(faults(page.picture) == [] for page in pages)


def test_an_effect_too_long_for_any_head_is_printed_on_the_lists() -> None:
    board, fishbone_id = sample()
    board = set_effect(board, fishbone_id, "Patients wait for too long. " * 200)
    pages = printed(board, fishbone_id)
    words = " ".join(line for page in pages for line in lines_of(page.picture))
    assert words.count("Patients wait") + words.count("Patients\nwait") > 150
    assert all(page.picture.smallest_print() >= SMALLEST for page in pages)


def test_sub_causes_below_a_very_deep_chain_are_printed() -> None:
    board, fishbone_id = fishbone()
    home = categories_of(board, fishbone_id)[0].id
    for depth in range(120):
        board, (home,) = add_causes(board, home, [f"Because of reason {depth}"])
    board = set_state(board, home, State.LIKELY)
    pages = printed(board, fishbone_id)
    words = " ".join(line for page in pages for line in lines_of(page.picture))
    assert "119" in words
    assert all(faults(page.picture) == [] for page in pages)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("set_name", ["healthcare-6", "shsc-4", "yorkshire"])
def test_a_blank_form_has_every_bone_and_lines_for_a_pen(paper: str, set_name: str) -> None:
    board, fishbone_id = fishbone(effect="")
    board = exchange_categories(board, fishbone_id, category_set(set_name).categories)
    pages = blank_layout(board, fishbone_id, PAPERS[paper].medium, bundled_metrics())
    words = "".join(word for page in pages for word in lines_of(page.picture)).replace(" ", "")
    for bone in categories_of(board, fishbone_id):
        assert bone.text.replace(" ", "") in words
    for page in pages:
        assert page.picture.smallest_print() >= SMALLEST
        assert faults(page.picture) == []


def test_a_blank_form_shows_no_cause() -> None:
    board, fishbone_id = sample()
    pages = blank_layout(board, fishbone_id, PAPERS["A4 landscape"].medium, bundled_metrics())
    words = " ".join(line for page in pages for line in lines_of(page.picture))
    assert "Transport" not in words
    assert "Patients and families" in words
