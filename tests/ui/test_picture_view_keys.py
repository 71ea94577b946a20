"""The keyboard on the board: arrows go where the eye goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dip_workshop.widgets.picture_view import PictureView
from tests.ui.card_wall import card_id
from tests.ui.wall_hands import (
    CARDS,
    CONTROL,
    SHIFT,
    cards,
    wall_view,
)


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    return wall_view(qtbot)


@pytest.mark.parametrize(
    ("key", "reached"),
    [
        (Qt.Key.Key_Right, 6),
        (Qt.Key.Key_Left, 4),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Down, 9),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, CARDS - 1),
    ],
)
def test_keys_go_where_the_eye_goes(view: PictureView, key: Qt.Key, reached: int) -> None:
    view.set_selected(cards(5))
    QTest.keyClick(view, key)
    assert (view.selected, view.current) == (cards(reached), card_id(reached))


def test_an_arrow_at_the_edge_stays(view: PictureView) -> None:
    view.set_selected(cards(3))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.selected == cards(3)


def test_shift_and_arrows_extend(view: PictureView) -> None:
    view.set_selected(cards(5))
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert view.selected == cards(5, 6, 10)


def test_ctrl_a_selects_all_and_escape_nothing(view: PictureView) -> None:
    QTest.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert len(view.selected) == CARDS
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected == ()


def test_an_arrow_key_brings_what_it_reaches_into_sight(view: PictureView) -> None:
    view.zoom_to(4.0)
    view.set_selected(cards(0))
    view.show_owner(card_id(0))
    QTest.keyClick(view, Qt.Key.Key_End)
    place = view.place_of(card_id(CARDS - 1))
    assert place is not None
    assert view.rect().contains(place)
