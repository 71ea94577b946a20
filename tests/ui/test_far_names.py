"""A board that is too far away to be read says what its parts are called, and is never empty."""

import pytest
from pytestqt.qtbot import QtBot

from dip_workshop.drawing.geometry import Rect
from dip_workshop.widgets.picture_view import PictureView
from tests.ui.card_wall import card_id, card_wall


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    shown = PictureView()
    qtbot.addWidget(shown)
    shown.resize(700, 520)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.set_picture(card_wall(60, 6))
    return shown


def looks(qtbot: QtBot, view: PictureView) -> bytes:
    qtbot.waitUntil(lambda: view.is_sharp)
    return bytes(view.grab().toImage().constBits())


def test_what_is_too_far_to_read_is_named_over_it(qtbot: QtBot, view: PictureView) -> None:
    asked: list[float] = []

    def names() -> dict[object, str]:
        asked.append(view.zoom)
        return {card_id(2): "B  Beds (4)"}

    for zoom, is_named in ((1.0, False), (0.4, True)):
        view.zoom_to(zoom)
        view.far_names = dict
        view.set_picture(card_wall(60, 6))
        plain = looks(qtbot, view)
        view.far_names = names
        view.set_picture(card_wall(60, 6))
        assert (looks(qtbot, view) != plain) == is_named
    looks(qtbot, view)
    assert asked == [view.zoom]


def test_of_a_large_board_what_is_out_of_sight_is_not_named(view: PictureView) -> None:
    names = {card_id(number): f"Group {number}" for number in range(60)}
    view.far_names = lambda: names
    view.zoom_to(0.4)
    assert len(list(view._far_places())) == len(names)
    view.resize(200, 150)
    near = list(view._far_places())
    assert 0 < len(near) < len(names)
    assert all(place.meets(Rect(0, 0, 200, 150)) for place, _ in near)


def test_what_is_too_far_for_any_name_is_not_asked_for_names(
    qtbot: QtBot, view: PictureView
) -> None:
    view.far_names = lambda: pytest.fail("asked")
    view.zoom_to(0.08)
    looks(qtbot, view)


def test_a_board_of_which_nothing_is_left_in_sight_is_shown_whole(view: PictureView) -> None:
    view.zoom_to(1.0)
    view.show_owner(card_id(59))
    view.set_picture(card_wall(6, 6))
    assert view.is_fitted
    assert not view.can_scroll()


def test_a_far_board_that_was_whole_is_whole_after_all_of_it_has_moved(view: PictureView) -> None:
    wall = card_wall(900, 40)
    view.set_picture(wall, keep_view=False)
    view.set_picture(wall.transformed(1.0, -wall.bounds.width / 4))
    assert view.is_fitted
    assert not view.can_scroll()


def test_a_whole_board_to_which_a_long_list_came_shows_as_much_as_can_be_read(
    view: PictureView,
) -> None:
    view.set_picture(card_wall(2, 2), keep_view=False)
    view.set_picture(card_wall(900, 40))
    view.show_owner(card_id(899))
    assert view.zoom == pytest.approx(0.75, rel=0.02)
    place = view.place_of(card_id(899))
    assert place is not None
    assert view.rect().contains(place)
