"""At the display scaling of a small laptop the window fits, and nothing in it is cut."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOOK_ROUND = """
import sys
from pathlib import Path

from PySide6.QtTest import QTest

from dip_workshop.core.workshop import exercises_of
from dip_workshop.ui import app
from dip_workshop.ui.page_stack import PAGE_NAMES
from tests.ui.clipping import clipped

application = app.application_with_theme()
hook = sys.excepthook
window = app.open_window(Path(sys.argv[1]))
sys.excepthook = hook
width, height = int(sys.argv[2]), int(sys.argv[3])
window.resize(width, height)
window.show()
workbench = window.workbench
workbench.create_sample()
places = [(page, "") for page in PAGE_NAMES]
places += [("exercise", exercise.id) for exercise in exercises_of(workbench.bridge.board)]
for place in places:
    workbench.go(*place)
    for _ in range(4):
        QTest.qWait(20)
        application.processEvents()
    for line in clipped(window):
        print(place[0], line)
if (window.width(), window.height()) != (width, height):
    print("the window had to grow to", window.width(), window.height())
view = window.editor.view
view.grab()
wanted = view.size() * view.devicePixelRatioF()
if view._kept.image._pixmap.size() != wanted:
    print("the board is not sharp:", view._kept.image._pixmap.size(), wanted)
window.close()
"""


@pytest.mark.parametrize("factor", [1.25, 1.5])
def test_nothing_is_cut_where_the_display_is_scaled(tmp_path: Path, factor: float) -> None:
    size = [str(int(length / factor)) for length in (1366, 768)]
    done = subprocess.run(
        [sys.executable, "-c", LOOK_ROUND, str(tmp_path / "store.dip"), *size],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": str(factor)},
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
