"""A picture that differs a little is painted anew where it differs, and looks as if wholly so."""

import random

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.picture import Box, Group, Picture, TextLine
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.picture_difference import changed_areas
from dip_workshop.widgets.picture_view import PictureView
from tests.ui.card_wall import card, card_wall
from tests.ui.test_picture_view_painting import drawn_anew, shown

WALL = card_wall(60, 8)
BOUNDS = WALL.bounds


def with_groups(*groups: Group) -> Picture:
    return Picture(BOUNDS, groups)


def largest_difference(one: QImage, other: QImage) -> int:
    """Return by how much the two differ at most, of 255; Qt rounds where a clip ends."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(a - b) for a, b in pairs)


def test_the_same_groups_differ_nowhere() -> None:
    assert changed_areas(WALL, with_groups(*WALL.groups)) == ()


def test_what_comes_goes_or_moves_is_told_by_where_it_was_and_is() -> None:
    first, *rest = WALL.groups
    moved = card(70, 8)
    assert changed_areas(WALL, with_groups(*rest)) == (first.bounds,)
    assert changed_areas(with_groups(*rest), WALL) == (first.bounds,)
    assert changed_areas(WALL, with_groups(moved, *rest)) == (first.bounds, moved.bounds)


def test_another_order_is_painted_as_a_whole() -> None:
    first, second, *rest = WALL.groups
    assert changed_areas(WALL, with_groups(second, first, *rest)) is None


def test_a_frame_that_grew_is_painted_at_its_foot_alone() -> None:
    def frame(height: float) -> Picture:
        rect = Rect(0.0, 0.0, 300.0, height)
        box = Box(rect, Role.CARD, Role.LINE, corner=6.0)
        return with_groups(Group(RecordId("frame"), rect, (box,)), *WALL.groups)

    assert changed_areas(frame(100.0), frame(140.0)) == (Rect(0.0, 94.0, 300.0, 46.0),)


def test_of_a_text_that_changed_the_line_is_painted_not_the_card() -> None:
    first, *rest = WALL.groups
    box, *lines = first.items
    shorter = lines[0]._replace(runs=lines[0].runs[:1]) if isinstance(lines[0], TextLine) else box
    changed = first._replace(items=(box, shorter._replace(role=Role.ACCENT), *lines[1:]))
    (was, now) = changed_areas(WALL, with_groups(changed, *rest)) or ()
    assert was.height < first.bounds.height / 2
    assert first.bounds.encloses(was)
    assert first.bounds.encloses(now)


@pytest.mark.parametrize("zoom", [0.0, 0.9, 2.3])
def test_a_repaired_picture_looks_like_one_drawn_anew(qtbot: QtBot, zoom: float) -> None:
    chance = random.Random(5)
    view = PictureView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.set_picture(WALL)
    view.show()
    qtbot.waitExposed(view)
    if zoom:
        view.zoom_to(zoom)
        view.end_rest()
    for number in range(12):
        groups = list(view.picture.groups)
        for _ in range(chance.randint(1, 12)):
            groups.pop(chance.randrange(len(groups)))
        patch = Rect(chance.uniform(0, 1200), chance.uniform(0, 500), 90.0, 40.0)
        groups.append(Group(None, patch, (Box(patch, Role.MARK, Role.INK, corner=9.0),)))
        groups.append(card(61 + number, 8))
        place = chance.randrange(len(groups))
        other = card(chance.randrange(60), 8)
        groups[place] = groups[place]._replace(bounds=other.bounds, items=other.items)
        shown(view)
        view.set_picture(with_groups(*groups))
        assert largest_difference(shown(view), drawn_anew(view)) < 16
