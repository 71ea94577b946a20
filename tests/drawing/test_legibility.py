import pytest

from dip_workshop.drawing.font_file import capital_height
from dip_workshop.drawing.legibility import Seats, read_from


def test_a_capital_is_a_two_hundredth_of_the_distance_high():
    needed = Seats(distance=6.0, picture_width=1.8).letters_needed(1024, capital_height())
    capital_on_the_wall = needed * capital_height() / 1024 * 1.8
    assert capital_on_the_wall == pytest.approx(6.0 / 200)
    assert needed == pytest.approx(23.9, abs=0.05)


def test_twice_as_far_or_half_as_wide_asks_for_twice_the_size():
    near = Seats(4.0, 1.6).letters_needed(1366, 0.7)
    assert Seats(8.0, 1.6).letters_needed(1366, 0.7) == pytest.approx(2 * near)
    assert Seats(4.0, 0.8).letters_needed(1366, 0.7) == pytest.approx(2 * near)


def test_letters_that_are_just_large_enough_are_read_from_the_stated_distance():
    seats = Seats(5.0, 2.2)
    needed = seats.letters_needed(1920, 0.7)
    assert read_from(needed, 1920, seats.picture_width, 0.7) == pytest.approx(5.0)
