"""The film of a board's growth: played, paused and stepped through by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QLabel, QWidget

from dip_workshop.ui.desks import history
from dip_workshop.ui.dialogs import time_lapse
from dip_workshop.ui.dialogs.time_lapse import TimeLapse, usual_speed
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.widgets.look import Look
from tests.ui.clipping import clipped
from tests.ui.hands import Hands

CAUSES = ("Late round", "Bloods", "Porters", "Letters", "Bleeps", "Beds")


class Clock:
    """A time that only a test moves on."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(time_lapse, "time", clock)
    return clock


@pytest.fixture
def film(hands: Hands, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[TimeLapse]:
    monkeypatch.setattr(history, "applied_look", Look)
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add(*CAUSES)
    dialog = hands.window.desk("history").time_lapse()
    assert dialog is not None
    dialog.show()
    yield dialog
    dialog.close()
    dialog.deleteLater()


def texts(film: TimeLapse) -> set[str]:
    shown = {group.name for group in film.view.picture.groups}
    return {cause for cause in CAUSES if any(cause in name for name in shown)}


def labels(film: TimeLapse) -> list[str]:
    return [label.text() for label in film.findChildren(QLabel)]


def test_it_starts_at_the_beginning_and_shows_what_was_done(film: TimeLapse) -> None:
    assert film.is_playing
    assert film.slider.value() == 0
    assert texts(film) == set()
    assert "1 of 7" in labels(film)


def test_it_keeps_the_pace_and_leaves_out_what_comes_too_fast(
    film: TimeLapse, clock: Clock
) -> None:
    clock.now = 0.6
    film._tick()
    assert film.slider.value() == 1
    clock.now = 2.1
    film._tick()
    assert film.slider.value() == 4
    assert texts(film) == set(CAUSES[:4])
    clock.now = 100.0
    film._tick()
    assert texts(film) == set(CAUSES)
    assert not film.is_playing


def test_the_keyboard_plays_pauses_and_steps(film: TimeLapse) -> None:
    def press(key: Qt.Key) -> int:
        QTest.keyClick(film.focusWidget() or film, key)
        return film.slider.value()

    assert press(Qt.Key.Key_Space) == 0
    assert not film.is_playing
    assert [press(Qt.Key.Key_Right), press(Qt.Key.Key_Right)] == [1, 2]
    assert press(Qt.Key.Key_Left) == 1
    assert press(Qt.Key.Key_End) == 6
    assert texts(film) == set(CAUSES)
    press(Qt.Key.Key_Space)
    assert film.is_playing
    assert film.slider.value() == 0


def test_from_the_beginning_plays_again(film: TimeLapse) -> None:
    film.go(5)
    next(b for b in film.findChildren(QAbstractButton) if b.text() == "From the beginning").click()
    assert film.slider.value() == 0
    assert film.is_playing


def test_another_speed_counts_from_where_it_is(film: TimeLapse, clock: Clock) -> None:
    clock.now = 1.1
    film._tick()
    film.speed.setCurrentIndex(film.speed.findData(1))
    clock.now = 2.2
    film._tick()
    assert film.slider.value() == 3


def test_every_control_has_a_name_and_no_text_is_cut(film: TimeLapse) -> None:
    for widget in film.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QAbstractSlider | QComboBox) and widget.isVisible():
            assert widget.accessibleName(), widget
    film.resize(900, 560)
    QTest.qWait(20)
    assert clipped(film) == []


def test_playing_writes_nothing_and_leaves_the_window_as_it_was(
    film: TimeLapse, hands: Hands
) -> None:
    store, workshop_id, before = hands.window.workbench.store, hands.board_id, hands.board
    steps = store.steps(workshop_id)
    for place in (0, 6, 3, 1):
        film.go(place)
    assert store.steps(workshop_id) == steps
    assert hands.board is before


def test_what_has_grown_is_drawn_whole_at_once_and_never_stretched(film: TimeLapse) -> None:
    film.go(6)
    film.view.zoom_to(3.0)
    film.view._rest_timer.stop()
    film.view.grab()
    film.go(6)
    film.view.grab()
    assert film.view.is_sharp


def test_undo_is_shown_as_it_happened(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add(*CAUSES[:1])
    hands.press("Ctrl+Z")
    dialog = hands.window.desk("history").time_lapse()
    dialog.go(2)
    assert any(label.startswith("Undone: ") for label in labels(dialog))
    assert texts(dialog) == set()
    dialog.close()


def test_a_film_lasts_a_minute_at_most_where_the_machine_can_show_it() -> None:
    assert [usual_speed(moments) for moments in (1, 120, 121, 400, 1500, 5000, 90000)] == [
        2,
        2,
        4,
        10,
        25,
        100,
        100,
    ]


def test_without_a_board_it_says_what_to_do(window: MainWindow) -> None:
    window.act("time_lapse")
    assert Hands(window).sees("Open an exercise first")


def test_where_nothing_may_move_by_itself_it_waits_for_play(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "applied_look", lambda: Look(reduced_motion=True))
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add(*CAUSES)
    dialog = hands.window.desk("history").time_lapse()
    assert not dialog.is_playing
    assert dialog.play_button.text() == "Play"
    dialog.close()
