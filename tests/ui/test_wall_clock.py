"""What time it is, for everything in the window."""

from datetime import UTC, datetime

import pytest

from dip_workshop.ui.clock import wall_clock


def test_it_is_told_with_its_zone_so_that_nobody_takes_it_for_the_laptops_own() -> None:
    assert wall_clock.now().tzinfo is UTC


def test_a_test_puts_its_own_clock_in_and_the_day_follows(monkeypatch: pytest.MonkeyPatch) -> None:
    noon = datetime(2026, 3, 4, 12, tzinfo=UTC)
    monkeypatch.setattr(wall_clock, "now", lambda: noon)
    assert wall_clock.today() == noon.astimezone().date()
