"""A board that is too large to be read is shared out: everything on some part, each part small."""

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.board_parts import groups_in_window, parts_of
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.picture import Box, Group, Picture, TextLine, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import text_block

METRICS = bundled_metrics()
WINDOW = Size(300.0, 200.0)
SIZE = 15.0


class Row(NamedTuple):
    id: RecordId
    depth: int
    title: str


def card(owner: str, x: float, y: float, lines: int = 1, height: float = 60.0) -> Group:
    bounds = Rect(x, y, 120, max(height, 10 + lines * 20))
    words = text_block(METRICS, ("word",) * lines, Point(x + 4, y + 4), SIZE)
    return Group(RecordId(owner), bounds, (Box(bounds, Role.CARD), *words), owner)


def frame(owner: str, bounds: Rect) -> Group:
    header = text_block(METRICS, (owner,), Point(bounds.x + 4, bounds.y + 2), SIZE)
    return Group(RecordId(owner), bounds, (Box(bounds, Role.WALL), *header), owner)


def two_groups() -> tuple[Picture, tuple[Row, ...]]:
    """Return two groups of two notes, each of which fits the window, and both do not."""
    groups = [
        frame("A", Rect(0, 0, 140, 170)),
        card("a1", 10, 30),
        card("a2", 10, 100),
        frame("B", Rect(400, 0, 140, 170)),
        card("b1", 410, 30),
        card("b2", 410, 100),
    ]
    rows = [("A", 0), ("a1", 1), ("a2", 1), ("B", 0), ("b1", 1), ("b2", 1)]
    return picture_of(groups), tuple(Row(RecordId(i), depth, i) for i, depth in rows)


def names(picture: Picture, numbers: frozenset[int]) -> set[str]:
    return {str(picture.groups[number].owner) for number in numbers}


def test_a_board_that_fits_is_one_part_without_a_title():
    picture, rows = two_groups()
    (part,) = parts_of(picture, rows, Size(1000, 1000))
    assert (part.area, part.titles) == (picture.bounds, ())


def test_a_group_that_fits_stays_whole():
    picture, rows = two_groups()
    one, other = parts_of(picture, rows, WINDOW)
    assert (one.titles, names(picture, one.groups)) == (("A",), {"A", "a1", "a2"})
    assert (other.titles, names(picture, other.groups)) == (("B",), {"B", "b1", "b2"})


def test_a_group_that_is_too_high_is_shared_out_and_keeps_its_title():
    cards = [card(f"a{n}", 10, 30 + 70 * n) for n in range(6)]
    picture = picture_of([frame("A", Rect(0, 0, 140, 470)), *cards])
    rows = [Row(RecordId("A"), 0, "A"), *(Row(RecordId(f"a{n}"), 1, f"a{n}") for n in range(6))]
    parts = parts_of(picture, rows, WINDOW)
    assert [names(picture, part.groups) for part in parts] == [
        {"A", "a0", "a1"},
        {"a2", "a3", "a4"},
        {"a5"},
    ]
    assert {part.titles for part in parts} == {("A",)}


def test_a_text_that_is_too_long_for_the_screen_is_shared_out_line_by_line():
    picture = picture_of([card("a", 0, 0, lines=40)])
    parts = parts_of(picture, [Row(RecordId("a"), 0, "a")], WINDOW)
    assert len(parts) > 2
    shown = [line for part in parts for line in drawn_lines(picture, part.area)]
    assert set(shown) == set(picture.text_lines())


def drawn_lines(picture: Picture, window: Rect) -> list[TextLine]:
    part = next(
        p for p in parts_of(picture, [Row(RecordId("a"), 0, "a")], WINDOW) if p.area == window
    )
    drawn = groups_in_window(picture, part, window)
    return [item for group in drawn for item in group.items if isinstance(item, TextLine)]


def test_beside_a_part_a_card_is_drawn_whole_or_not_at_all():
    picture, rows = two_groups()
    one, _ = parts_of(picture, rows, WINDOW)
    cut_through = Rect(-100, -20, 570, 200)
    drawn = {group.owner for group in groups_in_window(picture, one, cut_through)}
    assert drawn == {"A", "a1", "a2"}
    whole = Rect(-100, -20, 650, 200)
    assert {group.owner for group in groups_in_window(picture, one, whole)} > {"b1", "b2"}


PLACES = st.tuples(
    st.integers(0, 1500), st.integers(0, 1500), st.integers(1, 12), st.integers(0, 2)
)


@given(st.lists(PLACES, min_size=1, max_size=25), st.integers(150, 900), st.integers(100, 700))
def test_every_line_is_whole_on_some_part_and_no_part_is_larger_than_the_window(
    places, width, height
):
    window = Size(width, height)
    groups = [card(f"n{n}", x, y, lines) for n, (x, y, lines, _) in enumerate(places)]
    rows = [Row(RecordId(f"n{n}"), depth, f"n{n}") for n, (*_, depth) in enumerate(places)]
    picture = picture_of(groups)
    parts = parts_of(picture, rows, window)
    assert all(p.area.width <= width + 0.1 and p.area.height <= height + 0.1 for p in parts)
    drawn = {
        (group.owner, item)
        for part in parts
        for group in groups_in_window(picture, part, part.area)
        for item in group.items
        if isinstance(item, TextLine)
    }
    written = {(g.owner, i) for g in groups for i in g.items if isinstance(i, TextLine)}
    assert drawn >= written
