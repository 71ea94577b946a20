"""With a second screen the room's window fills it, and the two can be swapped."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
LAPTOP, PROJECTOR = [0, 0, 1366, 768], [1366, 0, 1024, 768]


def screens(folder: Path) -> str:
    """Write down a laptop with a projector at its right, as Qt's off-screen platform reads it."""
    described = [
        {
            "name": name,
            "x": x,
            "y": y,
            "width": width,
            "height": height,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, (x, y, width, height) in (("laptop", LAPTOP), ("projector", PROJECTOR))
    ]
    name = "screens.json"
    (folder / name).write_text(json.dumps({"screens": described}), encoding="utf-8")
    return name


def told_by_child(folder: Path) -> dict[str, dict[str, Any]]:
    """Return where both windows were after each act."""
    platform = f"offscreen:configfile={screens(folder)}"
    environment = {**os.environ, "QT_QPA_PLATFORM": platform, "PYTHONPATH": str(ROOT)}
    child = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("two_screens_child.py")), str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
        cwd=folder,
    )
    lines = [json.loads(line) for line in child.stdout.splitlines() if line.startswith("{")]
    return {line["act"]: line for line in lines}


def test_the_room_has_the_other_screen_whichever_that_is(tmp_path: Path) -> None:
    after = told_by_child(tmp_path)
    assert after["open"]["room"] == after["swap back"]["room"] == PROJECTOR
    assert after["swap"]["room"] == LAPTOP
    assert after["swap"]["console"][0] >= PROJECTOR[0]
    assert after["swap back"]["console"][0] < PROJECTOR[0]
    assert after["open again"]["room"] == PROJECTOR
    assert [line["is_full"] for line in after.values()] == [True, True, True, False, True, False]
    left, top, width, height = after["unplug"]["room"]
    assert after["unplug"]["is_shown"]
    assert min(left, top) >= 0
    assert left + width <= LAPTOP[2]
    assert top + height <= LAPTOP[3]
    assert all(line["keyboard"] for line in after.values())
