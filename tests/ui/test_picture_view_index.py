"""Where things lie: the grid, the view's arithmetic, and what the arrow keys reach."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.widgets.grid_index import LOOKS_AT_ALL, GridIndex
from dip_workshop.widgets.picture_index import PictureIndex
from dip_workshop.widgets.spatial_order import Direction, neighbour
from dip_workshop.widgets.view_transform import ViewTransform, fitted, revealed
from tests.ui.card_wall import card_id, card_wall

numbers = st.floats(-2000, 2000, allow_nan=False, width=32)
sides = st.floats(0, 900, allow_nan=False, width=32)
rects = st.builds(Rect, numbers, numbers, sides, sides)
points = st.builds(Point, numbers, numbers)
views = st.builds(ViewTransform, st.floats(0.05, 8), numbers, numbers)
WINDOW = Size(900, 600)


@settings(max_examples=60)
@given(st.lists(rects, max_size=30), rects)
def test_the_grid_finds_what_a_look_at_all_finds(boxes: list[Rect], area: Rect) -> None:
    expected = [
        number
        for number, box in enumerate(boxes)
        if box.x <= area.right
        and area.x <= box.right
        and box.y <= area.bottom
        and area.y <= box.bottom
    ]
    grid = GridIndex(boxes)
    # The first questions are answered without the grid.
    for _ in range(LOOKS_AT_ALL + 2):
        assert grid.meeting(area) == expected


@settings(max_examples=40)
@given(st.integers(1, 40), points)
def test_the_index_hits_what_the_picture_hits(count: int, point: Point) -> None:
    picture = card_wall(count, 5)
    assert PictureIndex(picture).owner_at(point) == picture.owner_at(point)


@settings(max_examples=60)
@given(views, points)
def test_there_and_back_again_is_the_same_point(view: ViewTransform, point: Point) -> None:
    back = view.to_picture(view.to_window(point))
    assert abs(back.x - point.x) < 1e-6
    assert abs(back.y - point.y) < 1e-6


@settings(max_examples=60)
@given(views, points, st.floats(0.05, 8))
def test_zooming_keeps_the_anchor(view: ViewTransform, anchor: Point, scale: float) -> None:
    zoomed = view.zoomed_to(scale, anchor)
    after = zoomed.to_window(view.to_picture(anchor))
    assert abs(after.x - anchor.x) < 1e-6
    assert abs(after.y - anchor.y) < 1e-6


@settings(max_examples=60)
@given(views, rects)
def test_some_of_the_picture_stays_in_sight(view: ViewTransform, bounds: Rect) -> None:
    shown = view.kept_in_sight(bounds, WINDOW).rect_to_window(bounds)
    assert shown.right >= -1e-6
    assert shown.bottom >= -1e-6
    assert shown.x <= WINDOW.width + 1e-6
    assert shown.y <= WINDOW.height + 1e-6


@settings(max_examples=60)
@given(rects)
def test_a_fitted_picture_lies_inside_the_window(bounds: Rect) -> None:
    shown = fitted(bounds, WINDOW, 24.0, 1.25).rect_to_window(bounds)
    assert Rect(0, 0, *WINDOW).encloses(shown, tolerance=1e-3)


def test_revealing_moves_nothing_that_is_in_sight() -> None:
    view = ViewTransform(1.0, 0.0, 0.0)
    assert revealed(view, Rect(100, 100, 50, 50), WINDOW, 24.0) == view


def test_arrows_prefer_what_lies_straight_ahead() -> None:
    places = {
        RecordId("here"): Rect(0, 0, 100, 40),
        RecordId("ahead"): Rect(250, 0, 100, 40),
        RecordId("near but aside"): Rect(120, 60, 100, 40),
    }
    assert neighbour(places, RecordId("here"), Direction.RIGHT) == "ahead"
    assert neighbour(places, RecordId("here"), Direction.LEFT) is None


def test_notes_on_a_group_are_carried_with_it() -> None:
    index = PictureIndex(card_wall(6, 3))
    assert index.carried_with([card_id(2)]) == {2}
    assert index.enclosed_in(index.picture.bounds) == tuple(card_id(n) for n in range(6))
