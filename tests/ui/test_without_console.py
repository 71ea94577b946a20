"""Where there is no console, as with the window's own program on Windows, a box says it."""

import sys
from pathlib import Path

import pytest

from dip_workshop.__main__ import main
from dip_workshop.ui import app


@pytest.mark.usefixtures("qtbot")
def test_what_is_let_fall_on_the_program_and_is_no_workshop_file_is_answered_in_a_box(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    monkeypatch.setattr(app, "tell", lambda _parent, _title, words: told.append(words))
    with pytest.raises(SystemExit):
        main(["Round.docx"])
    assert told == []  # the console said it
    monkeypatch.setattr(sys, "stderr", None)
    with pytest.raises(SystemExit) as ended:
        main(["Round.docx"])
    assert ended.value.code == 2
    assert len(told) == 1
    assert "nothing was opened" in told[0]


def test_a_workshop_file_that_is_let_fall_on_the_program_is_for_the_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[Path | None] = []
    monkeypatch.setattr(app, "main", lambda _store, file: opened.append(file) or 0)
    assert main(["Round.dipworkshop"]) == 0
    assert opened == [Path("Round.dipworkshop")]
