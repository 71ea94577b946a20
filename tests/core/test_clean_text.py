import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.clean_text import Cleaned, clean
from dip_workshop.core.errors import DomainError
from dip_workshop.core.limits import LONGEST_TEXT


@pytest.mark.parametrize(
    ("typed", "kept", "replaced"),
    [
        ("Bloods not chased", "Bloods not chased", 0),
        ("", "", 0),
        ("one\r\ntwo\rthree\ntab\there", "one\ntwo\nthree\ntab\there", 0),
        ("a soft\vbreak, a\u2028line and a\x85next", "a soft\nbreak, a\nline and a\nnext", 0),
        ("half \ud83c a flag", "half \ufffd a flag", 1),
        ("two halves \ud83c\udfe5", "two halves \ufffd\ufffd", 2),
        ("a\0b\x1b[31m\x9f", "ab[31m", 3),
        ("\u202etxt.exe\u2069", "txt.exe", 2),
        ("עברית العربية", "עברית العربية", 0),
        ("👩\u200d⚕️ e\u0301 <img src=x> &lt;", "👩\u200d⚕️ e\u0301 <img src=x> &lt;", 0),
    ],
)
def test_a_text_keeps_all_that_can_be_kept(typed: str, kept: str, replaced: int) -> None:
    assert clean(typed) == Cleaned(kept, replaced)


def test_a_text_may_be_as_long_as_the_limit_and_no_longer() -> None:
    assert clean("x" * LONGEST_TEXT).replaced == 0
    with pytest.raises(DomainError, match=r"20,001 characters and the most is 20,000"):
        clean("x" * (LONGEST_TEXT + 1))


@given(st.text(st.characters()))
def test_what_is_clean_stays_as_it_is_and_can_be_stored(typed: str) -> None:
    kept = clean(typed).text
    assert clean(kept) == Cleaned(kept, 0)
    with closing(sqlite3.connect(":memory:")) as connection:
        row = connection.execute("SELECT ?, length(?)", (kept, kept)).fetchone()
    assert row == (kept, len(kept))
