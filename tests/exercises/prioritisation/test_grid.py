"""The criteria grid as a picture: each cell a place, nothing covered, nothing cut or lost."""

import random
from collections import Counter
from decimal import Decimal
from itertools import combinations, pairwise

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.document import Paragraph, Table
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.media import CONSOLE, PAPERS, ROOM, Medium, Page, Pages, Purpose
from dip_workshop.drawing.picture import Box, Picture, TextLine
from dip_workshop.exercises.prioritisation.criteria import (
    rate,
    set_direction,
    set_method,
    set_note,
    set_weight,
)
from dip_workshop.exercises.prioritisation.grid_blank import layout_blank_grid
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.layout import layout
from dip_workshop.exercises.prioritisation.model import (
    IMPACT_AND_EFFORT,
    WEIGHTED_CRITERIA,
    add_criteria,
    add_options,
    criteria_of,
    options_of,
    ratings_of,
)
from dip_workshop.exercises.prioritisation.weighing import weighing_in_words
from dip_workshop.report.list_pages import list_pages
from dip_workshop.widgets.picture_index import PictureIndex
from dip_workshop.widgets.spatial_order import Direction, neighbour
from tests.exercises.prioritisation.test_commands import sample
from tests.golden_pictures import check_golden

WITHOUT_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
METRICS = bundled_metrics()
MEDIA = [CONSOLE, ROOM, *(paper.medium for paper in PAPERS.values())]
MEDIA_NAMES = ["console", "room", *PAPERS]
SIZES = [(0, 0), (3, 0), (0, 3), (3, 3), (8, 5), (12, 12), (40, 6)]

WORDS = st.sampled_from(["bed", "ward", "w" * 60, "Pharmacy-led", "naïve", "出院", "🙂", "10:00"])
TEXTS = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(lambda words: " ".join(words)[:80].strip())


def matrix_of_texts(
    options: list[str], criteria: list[str], seed: int = 1
) -> tuple[Board, RecordId]:
    chance = random.Random(seed)
    board, matrix_id = KIND.create(new_workshop("Test"))
    board = set_method(board, matrix_id, WEIGHTED_CRITERIA)
    board = add_options(board, matrix_id, options)[0] if options else board
    board = add_criteria(board, matrix_id, criteria)[0] if criteria else board
    for number, criterion in enumerate(criteria_of(board, matrix_id)):
        board = set_weight(board, criterion.id, chance.choice([1, 2, 3, 5]))
        board = set_direction(board, criterion.id, is_lower_better=number == 1)
    for rating in ratings_of(board, matrix_id).values():
        value = chance.choice([None, 1, 2, 3, 4, 5, Decimal("2.5")])
        board = rate(board, rating.id, value)
    return board, matrix_id


def matrix_of_size(options: int, criteria: int) -> tuple[Board, RecordId]:
    return matrix_of_texts(
        [f"Option of the ward number {n}" for n in range(options)],
        [f"Criterion number {n}" for n in range(criteria)],
    )


def words_on(pages: Pages) -> str:
    lines = (line.text for page in pages for line in page.picture.text_lines())
    return "".join("".join(lines).split())


def squeezed(text: str) -> str:
    return "".join("".join(run.text for run in METRICS.runs(text)).split())


def assert_cells_keep_apart(picture: Picture) -> None:
    boxes = [item.rect for item in picture.items() if isinstance(item, Box) and item.stroke]
    for one, other in combinations(boxes, 2):
        assert not one.meets(other)


def assert_words_stay_in_their_cells(picture: Picture) -> None:
    for group in picture.groups:
        for item in group.items:
            if isinstance(item, TextLine):
                assert group.bounds.grown(2.0).encloses(item.bounds)
        lines = [item.bounds for item in group.items if isinstance(item, TextLine)]
        for one, other in combinations(lines, 2):
            assert not one.grown(-1.5).meets(other.grown(-1.5))


def assert_fits(page: Page, medium: Medium) -> None:
    if medium.purpose is Purpose.PAPER:
        assert page.picture.size.width <= medium.size.width + 0.01
        assert page.picture.size.height <= medium.size.height + 0.01
        assert page.picture.smallest_print() >= medium.smallest_text


@settings(max_examples=25, phases=WITHOUT_SHRINKING)
@given(
    st.lists(TEXTS, max_size=14), st.lists(NAMES, max_size=9), st.sampled_from(MEDIA), st.integers()
)
def test_nothing_is_covered_or_cut_and_each_text_is_there(
    options: list[str], criteria: list[str], medium: Medium, seed: int
) -> None:
    board, matrix_id = matrix_of_texts(options, criteria, seed)
    pages = layout(board, matrix_id, medium, METRICS)
    for page in pages:
        assert_fits(page, medium)
        assert_cells_keep_apart(page.picture)
        assert_words_stay_in_their_cells(page.picture)
    shown = words_on(pages)
    for record in (*options_of(board, matrix_id), *criteria_of(board, matrix_id)):
        assert squeezed(record.text) in shown


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("medium", MEDIA, ids=MEDIA_NAMES)
def test_each_cell_stands_once_and_each_page_has_names_totals_and_headings(
    medium: Medium, size: tuple[int, int]
) -> None:
    board, matrix_id = matrix_of_size(*size)
    pages = layout(board, matrix_id, medium, METRICS)
    owners = Counter(group.owner for page in pages for group in page.picture.groups)
    for rating in ratings_of(board, matrix_id).values():
        assert owners[rating.id] == 1
    for page in pages:
        assert_fits(page, medium)
        here = {group.owner for group in page.picture.groups}
        for (option_id, criterion_id), rating in ratings_of(board, matrix_id).items():
            if rating.id in here:
                assert {option_id, criterion_id} <= here
        texts = [line.text for line in page.picture.text_lines()]
        assert {"Rank", "Option", "Total"} <= set(texts)


def test_every_cell_is_told_with_its_option_its_criterion_and_its_weight() -> None:
    board, matrix_id = matrix_of_texts(["TTO list"], ["Cost"])
    (rating,) = ratings_of(board, matrix_id).values()
    board = set_weight(board, criteria_of(board, matrix_id)[0].id, 3)
    told = PictureIndex(wall(rate(board, rating.id, 4), matrix_id))
    assert told.name_of(rating.id) == "Option 1: TTO list, Cost, 4 of 5, weight 3"
    assert told.name_of(options_of(board, matrix_id)[0].id) == (
        "Option 1: TTO list, total 12, rank 1"
    )
    assert told.name_of(criteria_of(board, matrix_id)[0].id).startswith("Criterion: Cost, weight 3")
    empty = PictureIndex(wall(rate(board, rating.id, None), matrix_id))
    assert "not yet rated, 1 to 5" in empty.name_of(rating.id)
    assert "1 rating missing, not ranked" in empty.name_of(options_of(board, matrix_id)[0].id)


def wall(board: Board, matrix_id: RecordId) -> Picture:
    return layout(board, matrix_id, CONSOLE, METRICS)[0].picture


@pytest.mark.parametrize("size", [(3, 3), (8, 5), (12, 12)])
def test_the_arrow_keys_walk_the_grid_cell_by_cell(size: tuple[int, int]) -> None:
    board, matrix_id = matrix_of_size(*size)
    board = board.change(options_of(board, matrix_id)[1].id, text="Very many words " * 15)
    options, criteria = options_of(board, matrix_id), criteria_of(board, matrix_id)
    ratings = ratings_of(board, matrix_id)
    cells = [[matrix_id, *(c.id for c in criteria)]]
    cells += [[o.id, *(ratings[o.id, c.id].id for c in criteria)] for o in options]
    places = PictureIndex(wall(board, matrix_id)).places
    for row in cells:
        for one, following in pairwise(row):
            assert neighbour(places, one, Direction.RIGHT) == following
            assert neighbour(places, following, Direction.LEFT) == one
    for above, below in pairwise(cells):
        for one, following in zip(above, below, strict=True):
            assert neighbour(places, one, Direction.DOWN) == following
            assert neighbour(places, following, Direction.UP) == one


def test_few_criteria_take_the_width_of_a_page_and_their_weights_stay_on_one_line() -> None:
    board, matrix_id = matrix_of_size(7, 3)
    (page,) = layout(board, matrix_id, PAPERS["A4 landscape"].medium, METRICS)
    assert page.picture.size.width > 0.95 * PAPERS["A4 landscape"].medium.size.width
    lines = [line.text for line in page.picture.text_lines()]
    assert not any(line.endswith("·") for line in lines)


def test_one_rating_moves_no_cell() -> None:
    board, matrix_id = matrix_of_size(6, 4)
    rating = next(r for r in ratings_of(board, matrix_id).values() if r.value is not None)
    before, after = (
        {g.owner: g.bounds for g in wall(b, matrix_id).groups if g.owner}
        for b in (board, rate(board, rating.id, 5))
    )
    assert before == after


def test_a_filter_shows_how_many_are_hidden_and_paper_hides_nothing() -> None:
    board, matrix_id = matrix_of_size(12, 2)
    for rating in ratings_of(board, matrix_id).values():
        board = rate(board, rating.id, 1 + int(rating.id[-1], 16) % 5)
    board = board.change(matrix_id, shown="first_3")
    shown = " ".join(line.text for line in wall(board, matrix_id).text_lines())
    assert "of 12 options: the first 3 ranks." in shown
    on_paper = layout(board, matrix_id, PAPERS["A4 portrait"].medium, METRICS)
    owners = {group.owner for page in on_paper for group in page.picture.groups}
    assert all(option.id in owners for option in options_of(board, matrix_id))
    later = board.change(matrix_id, shown="a filter of a later release")
    assert "Showing" not in " ".join(line.text for line in wall(later, matrix_id).text_lines())


@pytest.mark.parametrize(
    ("sorting", "order"), [("entered", "BCA"), ("text", "ABC"), ("rank", "CAB"), ("later", "BCA")]
)
def test_rows_stand_as_they_are_sorted(sorting: str, order: str) -> None:
    board, matrix_id = matrix_of_texts(["B", "C", "A"], ["Safety"])
    ratings = ratings_of(board, matrix_id).values()
    for rating, value in zip(ratings, (1, 5, 3), strict=True):
        board = rate(board, rating.id, value)
    board = board.change(matrix_id, sorting=sorting)
    tops = {g.owner: g.bounds.y for g in wall(board, matrix_id).groups}
    found = sorted(options_of(board, matrix_id), key=lambda option: tops[option.id])
    assert "".join(option.text for option in found) == order


def test_very_long_words_go_on_overleaf_and_are_whole() -> None:
    novel = " ".join(f"word{n}" for n in range(2000))
    board, matrix_id = matrix_of_texts([novel, "After it"], ["Safety", "w" * 80])
    medium = PAPERS["A4 landscape"].medium
    pages = layout(board, matrix_id, medium, METRICS)
    assert len(pages) > 2
    for page in pages:
        assert_fits(page, medium)
    owner = options_of(board, matrix_id)[0].id
    own = (group for page in pages for group in page.picture.groups if group.owner == owner)
    lines = [item.text for group in own for item in group.items if isinstance(item, TextLine)]
    assert squeezed(novel) in "".join("".join(lines).split())
    assert "Afterit" in words_on(pages)


@pytest.mark.parametrize("criteria", [0, 4, 12])
@pytest.mark.parametrize("medium", MEDIA[2:], ids=MEDIA_NAMES[2:])
def test_an_empty_grid_has_the_criteria_and_lines_but_no_option(
    medium: Medium, criteria: int
) -> None:
    board, matrix_id = matrix_of_size(3, criteria)
    pages = layout_blank_grid(board, matrix_id, medium, METRICS)
    for page in pages:
        assert_fits(page, medium)
        assert_cells_keep_apart(page.picture)
        assert all(group.owner is None for group in page.picture.groups)
    shown = words_on(pages)
    assert all(squeezed(c.text) in shown for c in criteria_of(board, matrix_id))
    assert "Optionoftheward" not in shown


def test_the_handout_states_the_rule_and_holds_every_text_by_either_method() -> None:
    board, matrix_id = matrix_of_size(5, 3)
    board = set_note(board, options_of(board, matrix_id)[0].id, "A note of the room")
    for method in (WEIGHTED_CRITERIA, IMPACT_AND_EFFORT):
        shown = set_method(board, matrix_id, method)
        blocks = KIND.handout(shown, matrix_id)
        rules = [block.text for block in blocks if isinstance(block, Paragraph)]
        assert weighing_in_words(criteria_of(board, matrix_id)) in rules
        pages = list_pages(blocks, Size(500.0, 700.0), METRICS)
        lines = (line.text for page in pages for line in page.picture.text_lines())
        words = "".join("".join(lines).split())
        assert all(squeezed(text) in words for text in KIND.texts(shown, matrix_id))


def test_what_was_scored_on_the_chart_is_handed_out_with_the_grid() -> None:
    board, matrix_id = matrix_of_size(2, 1)
    assert sum(isinstance(block, Table) for block in KIND.handout(board, matrix_id)) == 1
    board = board.change(options_of(board, matrix_id)[0].id, impact=Decimal(4))
    assert sum(isinstance(block, Table) for block in KIND.handout(board, matrix_id)) == 2


def test_each_rating_is_handed_out_while_the_chart_is_shown() -> None:
    board, matrix_id = sample()
    tables = [b for b in KIND.handout(board, matrix_id) if isinstance(b, Table)]
    (ratings,) = (table for table in tables if "Cost" in table.header)
    assert ratings.header[3:-2] == (
        "Helps patients and families",
        "Cost",
        "Can start this month",
        "In our own hands",
    )
    assert ratings.rows[6][:-1] == ("7", "4", "Second ward pharmacist", "4", "5", "1", "1", "22")
    assert ratings.rows[-1][3:-2] == ("–", "–", "–", "–")
    board, _ = add_criteria(board, matrix_id, (f"Criterion {n}" for n in range(5, 13)))
    tables = [b for b in KIND.handout(board, matrix_id) if isinstance(b, Table)]
    assert [len(table.header) - 2 for table in tables[2:5]] == [5, 5, 2]


def test_the_grid_looks_as_agreed() -> None:
    board, matrix_id = matrix_of_texts(
        ["Ring the family the day before", "Second ward pharmacist", "Mend the label printer"],
        ["Patient safety", "Cost", "Can start this month"],
    )
    check_golden("prioritisation_grid_wall", wall(board, matrix_id))
    (page,) = layout(board, matrix_id, PAPERS["A4 portrait"].medium, METRICS)
    check_golden("prioritisation_grid_a4", page.picture)
