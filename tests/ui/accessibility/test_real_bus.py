"""A screen reader outside the process finds the cards by name, through a real accessibility bus."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dip_workshop.catalogue import kind_of
from dip_workshop.core.workshop import exercises_of
from dip_workshop.exercises.affinity.model import AffinityMap
from dip_workshop.session.samples import sample_workshop

HERE = Path(__file__).parent / "bus"
ROOT = Path(__file__).parents[3]
SYSTEM_PYTHON = "/usr/bin/python3"
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def what_is_missing() -> str:
    """Return which system package this machine lacks, "" where it has all of them."""
    if not sys.platform.startswith("linux"):
        return "an accessibility bus: only Linux has this one"
    for command, package in (
        ("xvfb-run", "xvfb"),
        ("xauth", "xauth"),
        ("dbus-run-session", "dbus"),
    ):
        if shutil.which(command) is None:
            return package
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        return "at-spi2-core"
    if not Path(SYSTEM_PYTHON).exists():
        return "python3"
    asked = subprocess.run(
        [SYSTEM_PYTHON, "-c", BINDINGS], capture_output=True, check=False, timeout=60
    )
    return "gir1.2-atspi-2.0 and python3-gi" if asked.returncode else ""


def notes_of_the_sample() -> int:
    """How many notes the sample's affinity map shows, second places counted."""
    board = sample_workshop("2026-03-09")
    found = next(e for e in exercises_of(board) if isinstance(e, AffinityMap))
    return sum(not row.is_heading for row in kind_of(found).outline(board, found.id))


def test_a_screen_reader_finds_the_cards_and_presses_one(tmp_path: Path) -> None:
    missing = what_is_missing()
    if missing:
        pytest.skip(f"this machine lacks {missing} (see .ci/system-packages)")
    window = [sys.executable, str(HERE / "sample_window.py"), str(tmp_path)]
    session = ["xvfb-run", "-a", "dbus-run-session", "--", SYSTEM_PYTHON, str(HERE / "reader.py")]
    switched_on = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    done = subprocess.run(
        [*session, *window],
        env={**os.environ, **switched_on, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout.strip().splitlines()[-1])
    assert told["application"] == "DIP Workshop"
    assert any(name.endswith("heading 1 of 5, 4 below") for name in told["cards"])
    assert sum(": a note, " in name for name in told["cards"]) == notes_of_the_sample()
    assert ": a note, " in told["pressed"]
    assert told["actions"] == ["Press", "SetFocus", "ShowMenu"]
    assert told["parent"] == "Affinity map board"
    assert min(told["area"][2:]) > 0
    assert {"Undo", "Save PDF", "Show to room"} <= set(told["buttons"])
