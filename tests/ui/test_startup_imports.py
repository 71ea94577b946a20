"""What is slow to import waits until the first window is on the screen."""

import subprocess
import sys
from pathlib import Path

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.ids import new_replica_id
from dip_workshop.session.samples import sample_workshop
from dip_workshop.store.workshop_store import WorkshopStore

PAINT_HOME = """
import sys
from pathlib import Path
from dip_workshop import __main__
from dip_workshop.ui import app

application = app.application_with_theme()
window = app.open_window(Path(sys.argv[1]))
window.show()
application.processEvents()
slow = ("sqlite_utils", "reportlab", "pypdfium2", "numpy", "PIL", "PySide6.QtNetwork")
print(*(name for name in slow if name in sys.modules))
"""


def test_home_is_painted_before_anything_slow_is_imported(tmp_path: Path) -> None:
    path = tmp_path / "store.dip"
    store = WorkshopStore.open(path, RECORD_TYPES, new_replica_id())
    store.create_workshop(sample_workshop())
    store.close()
    done = subprocess.run(
        [sys.executable, "-c", PAINT_HOME, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
