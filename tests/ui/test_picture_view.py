"""The board as a facilitator uses it: real mouse and key events on a wall of cards."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dip_workshop.drawing.geometry import Point, Size
from dip_workshop.drawing.picture import Picture, picture_of
from dip_workshop.widgets.picture_view import PictureView
from tests.ui.card_wall import card, card_id, card_wall
from tests.ui.wall_hands import (
    CARDS,
    COLUMNS,
    CONTROL,
    LEFT,
    NO_MODIFIER,
    SHIFT,
    cards,
    click,
    middle_of,
    move,
    pull,
    recorded,
    turn_wheel,
    wall_view,
)


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    return wall_view(qtbot)


def test_the_first_picture_is_shown_whole(view: PictureView) -> None:
    assert not view.can_scroll()
    assert view.picture.groups[0].owner == card_id(0)


def test_a_click_selects_one_thing_and_tells_of_it_once(view: PictureView) -> None:
    heard = recorded(view.selection_changed)
    click(view, 5)
    assert view.selected == cards(5)
    assert heard == [(cards(5),)]


def test_ctrl_click_adds_and_takes_away(view: PictureView) -> None:
    click(view, 1)
    click(view, 6, CONTROL)
    assert view.selected == cards(1, 6)
    click(view, 1, CONTROL)
    assert view.selected == cards(6)


def test_shift_click_adds(view: PictureView) -> None:
    click(view, 1)
    click(view, 6, SHIFT)
    click(view, 9, SHIFT)
    assert view.selected == cards(1, 6, 9)


def test_a_click_on_one_of_many_selected_leaves_that_one(view: PictureView) -> None:
    view.set_selected(cards(1, 2, 3))
    click(view, 2)
    assert view.selected == cards(2)


def test_a_click_on_the_wall_selects_nothing_and_tells_where(view: PictureView) -> None:
    view.set_selected(cards(1))
    heard = recorded(view.background_pressed)
    QTest.mouseClick(view, LEFT, NO_MODIFIER, QPoint(3, 3))
    assert view.selected == ()
    assert isinstance(heard[0][0], Point)


def test_what_is_told_to_be_selected_is_not_told_back(view: PictureView) -> None:
    heard = recorded(view.selection_changed)
    view.set_selected(cards(4, 5))
    assert (view.selected, view.current, heard) == (cards(4, 5), card_id(5), [])


def test_a_rubber_band_selects_what_lies_wholly_inside(view: PictureView) -> None:
    end = middle_of(view, 5) + QPoint(8, 8)
    pull(view, QPoint(3, 3), end)
    QTest.mouseRelease(view, LEFT, NO_MODIFIER, end)
    assert view.selected == cards(0)


def test_a_rubber_band_starts_on_what_may_not_be_dragged(view: PictureView) -> None:
    view.draggable = lambda _owner: False
    heard = recorded(view.dropped)
    end = middle_of(view, 10) + QPoint(120, 50)
    pull(view, middle_of(view, 0), end)
    QTest.mouseRelease(view, LEFT, NO_MODIFIER, end)
    assert heard == []
    assert card_id(5) in view.selected


def test_a_drag_ends_in_one_drop_that_names_its_target(view: PictureView) -> None:
    hovered, dropped = recorded(view.drag_moved), recorded(view.dropped)
    end = middle_of(view, 10)
    pull(view, middle_of(view, 0), end)
    assert view.is_dragging
    assert hovered[-1][:2] == (cards(0), card_id(10))
    assert dropped == []
    QTest.mouseRelease(view, LEFT, NO_MODIFIER, end)
    assert [values[:2] for values in dropped] == [(cards(0), card_id(10))]
    spot = dropped[0][2]
    assert isinstance(spot, Point)
    assert view.picture.groups[10].bounds.contains(spot)


def test_a_drag_of_one_selected_thing_carries_all(view: PictureView) -> None:
    view.set_selected(cards(1, 2, 3))
    dropped = recorded(view.dropped)
    pull(view, middle_of(view, 2), QPoint(3, 3))
    QTest.mouseRelease(view, LEFT, NO_MODIFIER, QPoint(3, 3))
    assert [values[:2] for values in dropped] == [(cards(1, 2, 3), None)]


def test_a_dragged_thing_is_never_its_own_target(view: PictureView) -> None:
    dropped = recorded(view.dropped)
    start = middle_of(view, 7)
    end = start + QPoint(20, 5)
    pull(view, start, end)
    QTest.mouseRelease(view, LEFT, NO_MODIFIER, end)
    assert [values[1] for values in dropped] == [None]


def test_a_hand_that_trembles_does_not_drag(view: PictureView) -> None:
    dropped = recorded(view.dropped)
    start = middle_of(view, 7)
    QTest.mousePress(view, LEFT, NO_MODIFIER, start)
    move(view, start + QPoint(2, 1))
    QTest.mouseRelease(view, LEFT, NO_MODIFIER, start + QPoint(2, 1))
    assert dropped == []
    assert view.selected == cards(7)


def test_escape_gives_a_drag_up(view: PictureView) -> None:
    dropped = recorded(view.dropped)
    end = middle_of(view, 10)
    pull(view, middle_of(view, 0), end)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.is_dragging
    QTest.mouseRelease(view, LEFT, NO_MODIFIER, end)
    assert dropped == []
    assert view.selected == cards(0)


def test_a_drag_let_go_outside_the_window_is_no_drop(view: PictureView) -> None:
    dropped = recorded(view.dropped)
    pull(view, middle_of(view, 0), QPoint(-40, 20))
    QTest.mouseRelease(view, LEFT, NO_MODIFIER, QPoint(-40, 20))
    assert dropped == []


def test_a_new_picture_ends_a_drag(view: PictureView) -> None:
    dropped = recorded(view.dropped)
    pull(view, middle_of(view, 0), middle_of(view, 10))
    view.set_picture(card_wall(CARDS, COLUMNS))
    QTest.mouseRelease(view, LEFT, NO_MODIFIER, middle_of(view, 10))
    assert dropped == []


def test_a_drag_held_at_the_edge_moves_the_board(view: PictureView, qtbot: QtBot) -> None:
    view.zoom_to(3.0)
    before = view.view
    at = middle_of(view, 10)
    pull(view, at, QPoint(view.width() - 3, at.y()))
    qtbot.waitUntil(lambda: view.view.dx < before.dx - 20, timeout=2000)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, NO_MODIFIER, at)


def test_a_double_click_and_return_open_what_they_are_on(view: PictureView) -> None:
    heard = recorded(view.activated)
    QTest.mouseDClick(view, LEFT, NO_MODIFIER, middle_of(view, 3))
    view.set_selected(cards(8))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert heard == [(card_id(3),), (card_id(8),)]


def test_a_context_menu_selects_what_it_is_about(view: PictureView) -> None:
    heard = recorded(view.context_menu_requested)
    at = middle_of(view, 4)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    assert heard == [(view.mapToGlobal(at), card_id(4))]
    assert view.selected == cards(4)


@pytest.mark.parametrize("turned", [120, -120, 360])
def test_ctrl_and_wheel_keep_what_is_under_the_pointer(view: PictureView, turned: int) -> None:
    at = middle_of(view, 6) + QPoint(17, -9)
    under = view.view.to_picture(Point(at.x(), at.y()))
    zoom = view.zoom
    turn_wheel(view, at, turned, CONTROL)
    now = view.view.to_window(under)
    assert (view.zoom > zoom) == (turned > 0)
    assert abs(now.x - at.x()) <= 0.5
    assert abs(now.y - at.y()) <= 0.5


def test_the_wheel_alone_zooms_while_all_is_in_sight_and_scrolls_after(view: PictureView) -> None:
    at = view.rect().center()
    zoom = view.zoom
    turn_wheel(view, at, 120)
    assert view.zoom > zoom
    view.zoom_to(4.0)
    before = view.view
    turn_wheel(view, at, -120)
    turn_wheel(view, at, -120, SHIFT)
    assert view.view.scale == before.scale
    assert view.view.dy < before.dy
    assert view.view.dx < before.dx


def test_the_board_can_be_pulled_by_the_middle_button_and_by_space(view: PictureView) -> None:
    view.zoom_to(3.0)
    before = view.view
    at = view.rect().center()
    QTest.mousePress(view, Qt.MouseButton.MiddleButton, NO_MODIFIER, at)
    move(view, at + QPoint(30, 20), Qt.MouseButton.MiddleButton)
    QTest.mouseRelease(view, Qt.MouseButton.MiddleButton, NO_MODIFIER, at)
    assert (view.view.dx, view.view.dy) == (before.dx + 30, before.dy + 20)
    QTest.keyPress(view, Qt.Key.Key_Space)
    QTest.mousePress(view, LEFT, NO_MODIFIER, at)
    move(view, at + QPoint(-30, -20))
    QTest.mouseRelease(view, LEFT, NO_MODIFIER, at)
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert view.view == before
    assert view.selected == ()


def test_the_board_cannot_be_lost_out_of_sight(view: PictureView) -> None:
    view.pan_by(-100_000, 100_000)
    shown = view.view.rect_to_window(view.picture.bounds)
    assert shown.right >= 1
    assert shown.y <= view.height() - 1


def test_a_new_layout_keeps_the_place_and_the_zoom(view: PictureView) -> None:
    view.zoom_to(2.5)
    before = view.view
    view.set_picture(card_wall(CARDS + 3, COLUMNS))
    assert view.view == before


def test_a_new_layout_can_be_fitted(view: PictureView) -> None:
    view.zoom_to(2.5)
    view.set_picture(card_wall(CARDS * 5, COLUMNS), keep_view=False)
    assert not view.can_scroll()


def test_a_fitted_board_stays_fitted_when_the_window_changes(view: PictureView) -> None:
    view.fit()
    view.resize(500, 380)
    QApplication.processEvents()
    assert not view.can_scroll()


@pytest.mark.parametrize("window", [(900, 400), (400, 500), (700, 520)])
def test_a_fitted_board_is_clear_of_its_covered_corner_and_no_smaller_than_need_be(
    view: PictureView, window: tuple[int, int]
) -> None:
    view.set_picture(card_wall(60, 6), keep_view=False)
    view.resize(*window)
    view.covered_corner = Size(160, 60)
    view.fit()
    shown = view.view.rect_to_window(view.picture.bounds)
    assert shown.right <= view.width() - 160 or shown.bottom <= view.height() - 60
    tight = min((window[0] - 208) / shown.width, (window[1] - 48) / shown.height)
    low = min((window[0] - 48) / shown.width, (window[1] - 108) / shown.height)
    assert max(tight, low) < 1.05


def test_a_grown_board_is_not_zoomed_while_what_is_edited_can_be_seen(view: PictureView) -> None:
    view.fit()
    view.set_selected(cards(2))
    before = view.view
    wall = card_wall(CARDS, COLUMNS)
    far = wall.bounds.grown(300)
    view.set_picture(Picture(far, wall.groups))
    assert view.can_scroll()
    assert view.view == before


def test_a_fitted_board_that_has_grown_out_of_sight_is_shown_whole_again(view: PictureView) -> None:
    view.set_picture(card_wall(60, 6), keep_view=False)
    wall = card_wall(60, 6)
    *rest, last = wall.groups
    away = last.bounds.moved(wall.bounds.width / 2, 0.0)
    view.set_picture(picture_of((*rest, type(last)(last.owner, away, (), last.name))))
    assert view.can_scroll()
    view.show_owner(card_id(59))
    assert view.is_fitted
    assert not view.can_scroll()


def test_a_board_that_must_be_fitted_again_is_never_smaller_than_fitted(view: PictureView) -> None:
    view.set_picture(card_wall(60, 6), keep_view=False)
    for count in range(61, 85):
        view.set_picture(card_wall(count, 6))
        new = view.place_of(card_id(count - 1))
        assert new is not None
        assert view.rect().contains(new)
        shown = view.zoom
        view.fit()
        assert shown >= view.zoom


def test_a_board_stays_where_it_is_where_nothing_new_or_chosen_is_hidden(view: PictureView) -> None:
    view.set_picture(card_wall(60, 6), keep_view=False)
    zoom, wall = view.zoom, card_wall(60, 6)
    frame, *cards = wall.groups
    grown = type(frame)(frame.owner, frame.bounds.grown(4000), frame.items, frame.name)
    view.set_picture(picture_of((grown, *cards)))
    assert view.zoom == zoom


def test_a_fitted_board_is_enlarged_where_an_edit_has_made_it_much_smaller(
    view: PictureView,
) -> None:
    view.set_picture(card_wall(240, 6), keep_view=False)
    small = view.zoom
    view.set_picture(card_wall(228, 6))
    assert view.zoom == small
    view.set_picture(card_wall(120, 6))
    assert view.zoom > 1.5 * small
    assert not view.can_scroll()


def test_a_board_that_somebody_has_zoomed_is_not_enlarged_by_an_edit(view: PictureView) -> None:
    view.set_picture(card_wall(240, 6), keep_view=False)
    view.zoom_out()
    before = view.view
    view.set_picture(card_wall(120, 6))
    assert view.view == before


def test_a_bar_that_grows_below_does_not_zoom_the_board(view: PictureView) -> None:
    view.fit()
    before = view.view
    view.resize(view.width(), view.height() - 12)
    assert view.view == before


def test_what_is_gone_is_no_longer_selected(view: PictureView) -> None:
    view.set_selected(cards(2, CARDS - 1))
    heard = recorded(view.selection_changed)
    view.set_picture(card_wall(CARDS - 1, COLUMNS))
    assert view.selected == cards(2)
    assert view.current is None
    assert heard == [(cards(2),)]


def test_a_drag_of_a_group_carries_what_lies_on_it(view: PictureView) -> None:
    frame = card(0, COLUMNS)
    note = card(0, COLUMNS)
    on_top = Picture(
        frame.bounds,
        (
            type(frame)(card_id(100), frame.bounds.grown(30), frame.items, "a group"),
            note,
            card(1, COLUMNS),
        ),
    )
    view.set_picture(on_top, keep_view=False)
    dropped = recorded(view.dropped)
    corner = view.view.to_window(Point(-20, -20))
    start = QPoint(round(corner.x), round(corner.y))
    end = start + QPoint(60, 60)
    pull(view, start, end)
    QTest.mouseRelease(view, LEFT, NO_MODIFIER, end)
    assert [values[:2] for values in dropped] == [((card_id(100),), None)]


def test_the_hint_is_shown_only_while_something_is_dragged(view: PictureView) -> None:
    view.set_drop_hint("Join Medicines come last")
    pull(view, middle_of(view, 0), middle_of(view, 10))
    plain = view.grab().toImage()
    view.set_drop_hint("Join Medicines come last")
    assert view.grab().toImage() != plain
    QTest.keyClick(view, Qt.Key.Key_Escape)


def test_names_for_a_screen_reader_can_be_reached(view: PictureView) -> None:
    assert view.name_of(card_id(0)).startswith("1: ")
    assert view.name_of(card_id(999)) == ""
