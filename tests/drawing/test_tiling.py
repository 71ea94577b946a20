"""A poster of several sheets: glued together they are the picture, and each sheet is its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.media import PAPERS
from dip_workshop.drawing.picture import Box, Group, Line, Picture, TextLine
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import text_block
from dip_workshop.drawing.tiling import OVERLAP, room_of, tiles

SHEET = PAPERS["A4 landscape"].content
SHAPES = st.tuples(st.integers(1, 3), st.integers(1, 3))
PLACES = st.lists(st.tuples(st.integers(0, 900), st.integers(0, 500)), min_size=1, max_size=12)


def picture_with(places: list[tuple[int, int]]) -> Picture:
    groups = []
    for number, (x, y) in enumerate(places):
        box = Rect(float(x), float(y), 90.0, 24.0)
        start = Point(x + 4.0, y + 4.0)
        words = text_block(bundled_metrics(), (f"Text {number}",), start, 12.0)
        owner = RecordId(f"r{number}")
        groups.append(Group(owner, box, (Box(box, fill=Role.CARD), *words), f"Text {number}"))
    return Picture(Rect(0.0, 0.0, 1000.0, 530.0), tuple(groups))


def texts(picture: Picture) -> set[str]:
    return {line.text for line in picture.text_lines()}


@given(PLACES, SHAPES)
def test_every_text_stands_on_some_sheet_where_it_stands_on_the_whole(
    places: list[tuple[int, int]], shape: tuple[int, int]
) -> None:
    picture = picture_with(places)
    whole = picture.fitted(room_of(SHEET, *shape), float("inf"))
    stands = {line.text: line.bounds for line in whole.text_lines()}
    found = set()
    for tile in tiles(picture, SHEET, *shape):
        assert tile.picture.bounds == Rect(0.0, 0.0, *SHEET)
        right = (tile.column - 1) * (SHEET.width - OVERLAP)
        below = (tile.row - 1) * (SHEET.height - OVERLAP)
        for line in tile.picture.text_lines():
            assert tile.picture.bounds.meets(line.bounds)
            assert tuple(line.bounds.moved(right, below)) == pytest.approx(stands[line.text])
            found.add(line.text)
    assert found == set(stands)


def test_the_sheets_come_row_by_row_and_share_a_strip() -> None:
    shown = list(tiles(picture_with([(0, 0)]), SHEET, 3, 2))
    assert [(tile.row, tile.column) for tile in shown] == [
        (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3),
    ]  # fmt: skip
    room = room_of(SHEET, 3, 2)
    assert room.width == pytest.approx(3 * SHEET.width - 2 * OVERLAP)
    assert room.height == pytest.approx(2 * SHEET.height - OVERLAP)


def test_what_lies_in_the_strip_stands_on_both_sheets() -> None:
    room = room_of(SHEET, 2, 1)
    scale = min(room.width / 1000.0, room.height / 530.0)
    middle = (SHEET.width - OVERLAP / 2 - (room.width - 1000.0 * scale) / 2) / scale
    left, right = tiles(picture_with([(round(middle) - 20, 200)]), SHEET, 2, 1)
    assert texts(left.picture) == texts(right.picture) == {"Text 0"}


def test_each_sheet_is_marked_where_it_is_cut_and_where_the_next_begins() -> None:
    def lines(picture: Picture) -> list[Line]:
        return [item for item in picture.items() if isinstance(item, Line)]

    first, *_, last = (lines(tile.picture) for tile in tiles(picture_with([(0, 0)]), SHEET, 2, 2))
    begin = {line.start.x for line in first} | {line.start.y for line in first}
    assert {SHEET.width - OVERLAP, SHEET.height - OVERLAP} <= begin
    assert [(line.start, line.end) for line in last] == [
        (Point(0.0, 0.0), Point(0.0, SHEET.height)),
        (Point(0.0, 0.0), Point(SHEET.width, 0.0)),
    ]


def test_a_single_sheet_is_the_picture_as_large_as_it_fits() -> None:
    (tile,) = tiles(picture_with([(10, 10), (900, 500)]), SHEET, 1, 1)
    scale = min(SHEET.width / 1000.0, SHEET.height / 530.0)
    line = next(item for item in tile.picture.items() if isinstance(item, TextLine))
    assert line.size == pytest.approx(12.0 * scale)
    assert Size(*tile.picture.size) == SHEET
