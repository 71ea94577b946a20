"""What the wall, the room and paper show: clean, whole, and as still as can be."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.media import CONSOLE, PAPERS, ROOM, Pages
from dip_workshop.drawing.picture import Picture
from dip_workshop.drawing.text import LINE_SPACING
from dip_workshop.exercises.driver_diagram.drivers import (
    add_drivers,
    edit_driver,
    link,
    set_aim,
)
from dip_workshop.exercises.driver_diagram.kind import DRIVER_DIAGRAM
from dip_workshop.exercises.driver_diagram.layout import blank_layout, layout
from dip_workshop.exercises.driver_diagram.model import Level, drivers_of, level_of
from tests.exercises.driver_diagram.diagrams import diagrams, empty, filled, sample, small
from tests.exercises.fishbone.faults import faults
from tests.golden_pictures import check_golden

METRICS = bundled_metrics()
SMALLEST = 8.0

some = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])


def wall(board: Board, diagram_id: RecordId) -> Picture:
    (page,) = layout(board, diagram_id, CONSOLE, METRICS)
    return page.picture


def printed(board: Board, diagram_id: RecordId, paper: str = "A4 landscape") -> Pages:
    return layout(board, diagram_id, PAPERS[paper].medium, METRICS)


def boxes(picture: Picture) -> dict[RecordId, Rect]:
    return {group.owner: group.bounds for group in picture.groups if group.owner}


def letters(text: str) -> str:
    return "".join(text.split())


def words_on(pages: Pages) -> str:
    """Return every letter in the order in which the lines are drawn."""
    return letters("".join(line.text for page in pages for line in page.picture.text_lines()))


def cards_apart(picture: Picture, board: Board) -> bool:
    """Return whether no two cards on the diagram share any area."""
    cards = [
        group.bounds
        for group in picture.groups
        if group.owner and (record := board.find(group.owner)) and record.text
    ]
    return not any(a.meets(b) for n, a in enumerate(cards) for b in cards[n + 1 :])


@some
@given(diagrams())
def test_no_text_on_the_wall_is_struck_or_covered(made: tuple[Board, RecordId]) -> None:
    board, diagram_id = made
    picture = wall(board, diagram_id)
    assert faults(picture) == []
    for group in picture.groups:
        assert picture.bounds.encloses(group.bounds)
    for text in DRIVER_DIAGRAM.texts(board, diagram_id):
        assert letters(text) in words_on(layout(board, diagram_id, CONSOLE, METRICS))


@some
@given(diagrams(most=3))
def test_any_diagram_prints_clean_with_every_text(made: tuple[Board, RecordId]) -> None:
    for paper in ("A4 landscape", "A3 portrait"):
        pages = printed(*made, paper)
        for page in pages:
            assert page.picture.size == PAPERS[paper].content
            assert page.picture.smallest_print() >= SMALLEST
            assert faults(page.picture) == []
        found = words_on(pages)
        assert all(letters(text) in found for text in DRIVER_DIAGRAM.texts(*made))


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("changes", [0, 6, 20, 60, 200])
def test_a_diagram_of_any_size_prints_clean_on_every_paper(changes: int, paper: str) -> None:
    pages = printed(*filled(changes), paper)
    assert all(faults(page.picture) == [] for page in pages)
    assert all(page.picture.smallest_print() >= SMALLEST for page in pages)
    assert all(page.picture.size == PAPERS[paper].content for page in pages)


@pytest.mark.parametrize("paper", PAPERS)
def test_a_workshops_twenty_change_ideas_stand_on_one_page(paper: str) -> None:
    assert len(printed(*filled(20), paper)) == 1


def test_what_one_page_cannot_hold_follows_branch_by_branch_behind_an_overview() -> None:
    board, diagram_id = filled(60)
    overview, *branches = printed(board, diagram_id)
    assert overview.title == "Driver diagram, overview"
    assert branches[0].title == f"Driver diagram, branches, 1 of {len(branches)}"
    drawn = Counter(
        group.owner for page in branches for group in page.picture.groups if group.owner
    )
    changes = [d.id for d in drivers_of(board, diagram_id) if level_of(board, d.id) == Level.CHANGE]
    assert [drawn[change] for change in changes] == [1] * 60


def test_a_branch_that_goes_on_says_so_on_its_next_page() -> None:
    pages = printed(*filled(60))
    later = [line.text for line in pages[-1].picture.text_lines()]
    assert "continued" in later


def test_words_too_long_for_a_card_stand_in_full_on_the_last_page() -> None:
    board, diagram_id = filled(6)
    story = " ".join(f"word{number}" for number in range(900))
    board, _ = add_drivers(board, drivers_of(board, diagram_id)[0].id, (story,))
    pages = printed(board, diagram_id)
    assert pages[-1].title == "Driver diagram, long texts"
    assert letters(story) in words_on(pages)
    assert all(faults(page.picture) == [] for page in pages)


def test_a_driver_that_feeds_two_is_drawn_once_with_a_line_to_each() -> None:
    board, diagram_id, ids = small()
    board, link_id = link(board, ids["A2"], ids["B"])
    groups = [group.owner for group in wall(board, diagram_id).groups]
    assert groups.count(ids["A2"]) == 1
    assert groups.count(link_id) == 1
    assert "Also feeds 2" in {line.text for line in wall(board, diagram_id).text_lines()}


def test_the_order_in_which_a_store_gives_its_records_changes_nothing() -> None:
    board, diagram_id = sample()
    turned = Board(reversed(tuple(board)))
    assert wall(turned, diagram_id) == wall(board, diagram_id)


def test_the_end_of_a_link_is_large_enough_to_be_hit_and_covers_no_card() -> None:
    board, diagram_id, ids = small()
    board, link_id = link(board, ids["a"], ids["B1"])
    places = boxes(wall(board, diagram_id))
    handle = places.pop(link_id)
    assert min(handle.size) >= 24.0
    assert not any(handle.meets(box) for box in places.values())


def test_a_new_text_moves_nothing_that_stands_above_it() -> None:
    board, diagram_id = sample()
    before = boxes(wall(board, diagram_id))
    home = drivers_of(board, diagram_id)[-3].id
    assert level_of(board, home) == Level.SECONDARY
    after, (new,) = add_drivers(board, home, ("One more idea",))
    places = boxes(wall(after, diagram_id))
    above = [place for place, box in before.items() if box.y < places[new].y]
    assert len(above) > 20
    assert all(places[place] == before[place] for place in above)


def test_a_reworded_text_of_as_many_lines_moves_nothing() -> None:
    board, diagram_id, ids = small()
    before = boxes(wall(board, diagram_id))
    assert boxes(wall(edit_driver(board, ids["A1"], "Else"), diagram_id)) == before


def test_what_waits_moves_nothing_on_the_diagram() -> None:
    board, diagram_id = sample()
    before = boxes(wall(board, diagram_id))
    waiting = drivers_of(board, diagram_id)[-1]
    assert level_of(board, waiting.id) == Level.WAITING
    assert waiting.parent_id
    after, _ = add_drivers(board, waiting.parent_id, ("One more",))
    places = boxes(wall(after, diagram_id))
    assert {place for place in before if places[place] != before[place]} == {waiting.parent_id}


@some
@given(diagrams(most=3))
def test_no_two_cards_meet(made: tuple[Board, RecordId]) -> None:
    assert cards_apart(wall(*made), made[0])


def test_questions_are_shown_on_the_console_alone_and_only_when_asked_for() -> None:
    board, diagram_id = empty()
    board = set_aim(board, diagram_id, "Improve discharges")
    asked = board.change(diagram_id, shows_questions=True)
    media = (CONSOLE, ROOM, PAPERS["A4 landscape"].medium)
    shown = [words_on(layout(asked, diagram_id, medium, METRICS)) for medium in media]
    assert ["bywhen?" in words for words in shown] == [True, False, False]
    assert "bywhen?" not in words_on(layout(board, diagram_id, CONSOLE, METRICS))


@pytest.mark.parametrize("paper", PAPERS)
def test_the_blank_form_has_the_aim_if_there_is_one_and_boxes_to_the_foot(paper: str) -> None:
    for board, diagram_id in (empty(), sample(), with_endless_aim()):
        (page,) = blank_layout(board, diagram_id, PAPERS[paper].medium, METRICS)
        assert faults(page.picture) == []
        assert page.picture.smallest_print() >= SMALLEST
        aim = board.get(diagram_id, DRIVER_DIAGRAM.root_type).aim  # type: ignore[attr-defined]
        assert (letters(aim) in words_on((page,))) or len(aim) > 1000


def with_endless_aim() -> tuple[Board, RecordId]:
    board, diagram_id = DRIVER_DIAGRAM.create(new_workshop("Ward"))
    return set_aim(board, diagram_id, "more and " * 600), diagram_id


def test_the_sample_looks_as_agreed_on_the_wall() -> None:
    check_golden("driver_diagram_sample_wall", wall(*sample()))


def test_the_sample_looks_as_agreed_on_paper() -> None:
    (page,) = printed(*sample())
    check_golden("driver_diagram_sample_a4", page.picture)


def test_the_long_texts_end_with_their_last_word_and_not_on_an_empty_page() -> None:
    room = int(PAPERS["A4 landscape"].content.height / (10.5 * LINE_SPACING))
    for more in range(-4, 1):
        story = "\n".join(f"line {number}" for number in range(2 * room + more))
        board, diagram_id = empty()
        board, _ = add_drivers(board, diagram_id, (story,))
        pages = printed(board, diagram_id)
        assert all(page.picture.smallest_print() for page in pages), more
