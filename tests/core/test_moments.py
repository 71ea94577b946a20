"""Days as people write them."""

import pytest

from dip_workshop.core.moments import iso_date_in_words


@pytest.mark.parametrize(
    ("stored", "told"),
    [("2026-03-09", "9 March 2026"), ("", ""), ("next Monday", "next Monday")],
)
def test_a_stored_day_is_told_in_words_and_what_is_none_as_it_stands(
    stored: str, told: str
) -> None:
    assert iso_date_in_words(stored) == told
