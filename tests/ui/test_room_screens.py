"""On which screen the room's window goes."""

import pytest

from dip_workshop.drawing.geometry import Rect
from dip_workshop.ui.room.screens import (
    Screen,
    brought_back,
    place_for_room,
    screen_under,
    swapped,
)

LAPTOP = Screen("eDP-1", Rect(0, 0, 1366, 768))
PROJECTOR = Screen("HDMI-1", Rect(1366, 0, 1024, 768))
ABOVE = Screen("DP-2", Rect(0, -1080, 1920, 1080))
CONSOLE = Rect(20, 30, 1300, 700)


def test_it_fills_the_screen_that_is_not_the_consoles():
    place = place_for_room([LAPTOP, PROJECTOR], CONSOLE)
    assert (place.screen, place.is_full, place.area) == (1, True, PROJECTOR.area)
    place = place_for_room([LAPTOP, PROJECTOR], Rect(1400, 10, 900, 700))
    assert (place.screen, place.area) == (0, LAPTOP.area)


def test_of_three_it_fills_the_one_that_was_chosen_if_that_is_there():
    assert place_for_room([LAPTOP, PROJECTOR, ABOVE], CONSOLE, "DP-2").screen == 2
    assert place_for_room([LAPTOP, PROJECTOR], CONSOLE, "DP-2").screen == 1
    assert place_for_room([LAPTOP, PROJECTOR, ABOVE], CONSOLE, "eDP-1").screen == 1


def test_with_one_screen_it_is_a_window_there_to_rehearse_in():
    place = place_for_room([LAPTOP], CONSOLE, "HDMI-1")
    assert not place.is_full
    assert LAPTOP.area.encloses(place.area)
    assert place.area.width / place.area.height == pytest.approx(1024 / 768)
    small = Screen("small", Rect(0, 0, 1024, 768))
    assert small.area.encloses(place_for_room([small], small.area).area)


def test_a_window_across_two_screens_is_on_the_one_that_holds_more_of_it():
    assert screen_under([LAPTOP, PROJECTOR], Rect(1000, 0, 1000, 700)) == 1
    assert screen_under([LAPTOP, PROJECTOR], Rect(-5000, 0, 100, 100)) == 0


def test_swapping_needs_two_screens():
    assert swapped([LAPTOP, PROJECTOR], CONSOLE, PROJECTOR.area) == (1, 0)
    assert swapped([LAPTOP, PROJECTOR], CONSOLE, Rect(500, 200, 640, 480)) is None


def test_a_window_whose_screen_was_unplugged_comes_back_into_sight():
    lost = Rect(1500, 100, 800, 600)
    seen = brought_back([LAPTOP], lost)
    assert LAPTOP.area.encloses(seen)
    assert seen.size == lost.size
    assert brought_back([LAPTOP], Rect(5000, 0, 4000, 4000)).size == LAPTOP.area.size
    assert brought_back([LAPTOP, PROJECTOR], lost) == lost
