"""A picture that differs a little is painted anew where it differs, and looks as if wholly so."""

import random

import pytest
from pytestqt.qtbot import QtBot

from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.picture import Box, Group, Picture
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.picture_difference import changed_areas
from dip_workshop.widgets.picture_view import PictureView
from tests.ui.card_wall import card, card_wall
from tests.ui.test_picture_view_painting import alike, drawn_anew, shown

WALL = card_wall(60, 8)
BOUNDS = WALL.bounds


def with_groups(*groups: Group) -> Picture:
    return Picture(BOUNDS, groups)


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


def test_groups_that_cannot_be_told_apart_are_painted_as_a_whole() -> None:
    first = WALL.groups[0]
    assert changed_areas(WALL, with_groups(first, *WALL.groups)) is None


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
        shown(view)
        view.set_picture(with_groups(*groups))
        assert alike(shown(view), drawn_anew(view))
