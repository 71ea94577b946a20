import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.picture import (
    Box,
    Group,
    LateGroups,
    LateItems,
    Line,
    Picture,
    Polygon,
    Stretch,
    picture_of,
)
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import text_block, wrap

METRICS = bundled_metrics()
BACK, FRONT = RecordId("back"), RecordId("front")

COORDINATES = st.floats(-1000, 1000)
EXTENTS = st.floats(0.1, 1000)
RECTS = st.builds(Rect, COORDINATES, COORDINATES, EXTENTS, EXTENTS)


def card(rect, owner=None, text="Bloods not chased overnight", size=13.0):
    lines = wrap(METRICS, text, size, rect.width)
    corners = (Point(rect.x, rect.y), Point(rect.right, rect.y), Point(rect.x, rect.bottom))
    items = (
        Box(rect, fill=Role.CARD, corner=6.0),
        Polygon(corners, fill=Role.MARK),
        Line(corners[0], corners[1], 2.0, Role.LINE),
        *text_block(METRICS, lines, Point(rect.x, rect.y), size),
    )
    return Group(owner, rect, items, text)


@given(RECTS, RECTS)
def test_two_rectangles_meet_the_same_from_either_side(one, other):
    assert one.meets(other) == other.meets(one)


@given(RECTS, RECTS)
def test_a_union_encloses_both(one, other):
    union = one.united(other)
    assert union.encloses(one)
    assert union.encloses(other)
    assert union == other.united(one)


@given(RECTS, COORDINATES, COORDINATES)
def test_moving_keeps_the_size(rect, dx, dy):
    moved = rect.moved(dx, dy)
    assert moved.size == rect.size
    assert moved.centre.x == pytest.approx(rect.centre.x + dx, abs=1e-6)
    assert moved.centre.y == pytest.approx(rect.centre.y + dy, abs=1e-6)


def test_rectangles_that_only_touch_do_not_meet():
    rect = Rect(0, 0, 10, 10)
    assert not rect.meets(Rect(10, 0, 5, 5))
    assert not rect.meets(Rect(0, 10, 5, 5))
    assert rect.meets(Rect(9.9, 9.9, 5, 5))


def test_a_rectangle_contains_its_edge_and_nothing_beyond():
    rect = Rect(0, 0, 10, 10)
    assert rect.contains(Point(10, 10))
    assert not rect.contains(Point(10.01, 10))


def test_a_grown_rectangle_shrinks_back():
    rect = Rect(1, 2, 30, 40)
    assert rect.grown(5) == Rect(-4, -3, 40, 50)
    assert rect.grown(5).grown(-5) == rect
    assert rect.grown(5).encloses(rect)
    assert not rect.encloses(rect.grown(1))


def test_a_picture_is_as_large_as_its_groups_and_the_margin():
    picture = picture_of([card(Rect(0, 0, 100, 50)), card(Rect(200, 100, 100, 50))], margin=10)
    assert picture.bounds == Rect(-10, -10, 320, 170)
    assert picture.size == Size(320, 170)


def test_a_picture_of_nothing_has_no_area():
    assert picture_of([]).bounds == Rect(0, 0, 0, 0)
    assert picture_of([]).smallest_print() == 0.0


def test_scaling_keeps_line_breaks_runs_and_names():
    picture = picture_of([card(Rect(0, 0, 80, 50), FRONT)])
    moved = picture.transformed(0.37, 5, -8)
    assert [line.runs for line in moved.text_lines()] == [
        line.runs for line in picture.text_lines()
    ]
    assert [group.name for group in moved.groups] == [group.name for group in picture.groups]
    assert moved.smallest_print() == pytest.approx(13 * 0.37)


@given(st.floats(0.1, 10), COORDINATES, COORDINATES)
def test_a_scaled_picture_can_be_scaled_back(scale, dx, dy):
    picture = picture_of([card(Rect(3, 4, 80, 50))])
    back = picture.transformed(scale, dx, dy).transformed(1 / scale, -dx / scale, -dy / scale)
    for item, original in zip(back.items(), picture.items(), strict=True):
        assert type(item) is type(original)
        assert box_round(item) == pytest.approx(box_round(original), abs=1e-6)


def box_round(item):
    match item:
        case Line():
            return Rect(*item.start, item.end.x - item.start.x, item.width)
        case Polygon():
            xs, ys = zip(*item.points, strict=True)
            return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        case Box():
            return item.rect
        case _:
            return item.bounds


@given(RECTS, st.builds(Size, EXTENTS, EXTENTS))
def test_a_fitted_picture_stays_inside_and_in_the_middle(rect, size):
    group = card(rect)
    fitted = Picture(rect, (group,)).fitted(size, largest_scale=3.0)
    page = Rect(0, 0, size.width, size.height)
    assert fitted.bounds == page
    assert page.encloses(fitted.groups[0].bounds, tolerance=1e-3)
    assert fitted.groups[0].bounds.centre == pytest.approx(page.centre, abs=1e-3)


def test_a_fitted_picture_is_not_enlarged_unless_asked():
    picture = picture_of([card(Rect(0, 0, 100, 50))])
    room = Size(1000, 1000)
    assert picture.fitted(room).groups[0].bounds.size == Size(100, 50)
    assert picture.fitted(room, largest_scale=4.0).groups[0].bounds.size == Size(400, 200)


def test_the_foremost_owner_under_a_point_is_found():
    groups = (
        card(Rect(0, 0, 100, 100), BACK),
        card(Rect(50, 50, 100, 100), FRONT),
        card(Rect(0, 0, 200, 200), None),
    )
    picture = picture_of(groups)
    assert picture.owner_at(Point(75, 75)) == FRONT
    assert picture.owner_at(Point(25, 25)) == BACK
    assert picture.owner_at(Point(180, 10)) is None


def test_the_bounds_of_an_owner_are_round_all_its_groups():
    picture = picture_of([card(Rect(0, 0, 10, 10), BACK), card(Rect(20, 5, 10, 10), BACK)])
    assert picture.bounds_of(BACK) == Rect(0, 0, 30, 15)
    assert picture.bounds_of(FRONT) is None


def test_the_bounds_of_a_line_hold_its_letters_from_ring_to_descender():
    (line,) = text_block(METRICS, ("Ågjpqy",), Point(0, 0), 100)
    above, below = line.origin.y - line.bounds.y, line.bounds.bottom - line.origin.y
    # Noto Sans: the ring of Ů ends 0.995 above the baseline, the tail of g 0.24 below.
    assert 100 <= above <= 102
    assert 24 <= below <= 26
    assert line.bounds.width == pytest.approx(METRICS.width("Ågjpqy", 100))


def test_the_smallest_print_is_that_of_the_smallest_line():
    groups = [card(Rect(0, 0, 90, 90), size=size) for size in (13.0, 8.5, 24.0)]
    assert picture_of(groups).smallest_print() == 8.5
    blank = groups[0]._replace(items=())
    assert picture_of([blank]).smallest_print() == 0.0


def test_late_items_are_made_once_when_they_are_first_looked_at() -> None:
    made: list[Rect] = []

    def make(rect: Rect) -> tuple[Box, ...]:
        made.append(rect)
        return (Box(rect),)

    place = Rect(1.0, 2.0, 3.0, 4.0)
    late = LateItems(make, place)
    assert made == []
    assert (len(late), late[0], tuple(late)) == (1, Box(place), (Box(place),))
    assert late == LateItems(make, place) == (Box(place),)
    assert late != (Box(Rect(0.0, 0.0, 3.0, 4.0)),)
    assert hash(late) == hash((Box(place),))
    assert made == [place, place]


def test_late_items_of_the_same_recipe_are_the_same_without_being_made() -> None:
    def make(rect: Rect) -> tuple[Box, ...]:
        raise AssertionError(rect)

    assert LateItems(make, Rect(1.0, 2.0, 3.0, 4.0)) == LateItems(make, Rect(1.0, 2.0, 3.0, 4.0))


def test_groups_in_stretches_are_made_where_somebody_looks() -> None:
    made: list[int] = []

    def make(first: int, count: int) -> tuple[Group, ...]:
        made.append(first)
        return tuple(numbered(number) for number in range(first, first + count))

    def numbered(number: int) -> Group:
        return Group(RecordId(f"r{number % 4}"), Rect(number, 0.0, 1.0, 1.0), ())

    def stretch(first: int, count: int) -> Stretch:
        owners = tuple(RecordId(f"r{number % 4}") for number in range(first, first + count))
        return Stretch(Rect(first, 0.0, count, 1.0), owners, make, first, count)

    groups = LateGroups([stretch(0, 3), stretch(9, 0), stretch(3, 2), stretch(5, 1)])
    picture = Picture(Rect(0.0, 0.0, 6.0, 1.0), groups)
    everything = tuple(numbered(number) for number in range(6))
    assert list(picture.owners()) == [group.owner for group in everything]
    assert list(picture.groups_of({RecordId("r3")})) == [everything[3]]
    assert (len(groups), made) == (6, [3])
    assert (groups[-1], groups[0], made) == (everything[5], everything[0], [3, 5, 0])
    assert groups[1:4] == everything[1:4]
    assert tuple(groups) == everything
    assert groups == everything
    assert hash(groups) == hash(everything)
    with pytest.raises(IndexError):
        groups[6]
    assert picture.bounds_of(RecordId("r1")) == Rect(1.0, 0.0, 5.0, 1.0)
    assert made == [3, 5, 0, 9]


def test_a_picture_without_groups_has_none_in_stretches_either() -> None:
    assert not LateGroups(())
    assert tuple(LateGroups(())) == ()
