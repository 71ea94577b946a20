"""Where there is no console, as with the window's own program on Windows, a box says it."""

import sys

import pytest

from dip_workshop.__main__ import main
from dip_workshop.ui import app


@pytest.mark.usefixtures("qtbot")
def test_what_is_let_fall_on_the_program_is_answered_in_a_box(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    monkeypatch.setattr(app, "tell", lambda _parent, _title, words: told.append(words))
    with pytest.raises(SystemExit):
        main(["Round.dipworkshop"])
    assert told == []  # the console said it
    monkeypatch.setattr(sys, "stderr", None)
    with pytest.raises(SystemExit) as ended:
        main(["Round.dipworkshop"])
    assert ended.value.code == 2
    assert len(told) == 1
    assert "nothing was opened" in told[0]
