"""The window on the sample's affinity map, for a screen reader to look at from outside."""

import sys
from pathlib import Path

from dip_workshop.core.workshop import exercises_of
from dip_workshop.exercises.affinity.model import AffinityMap
from dip_workshop.ui.app import application_with_theme, open_window


def main() -> int:
    """Show the window until somebody ends the process."""
    application = application_with_theme()
    window = open_window(Path(sys.argv[1]) / "store" / "workshops.dip")
    window.show()
    window.workbench.create_sample()
    bridge = window.workbench.bridge
    assert bridge is not None
    found = next(e for e in exercises_of(bridge.board) if isinstance(e, AffinityMap))
    window.workbench.go("exercise", found.id)
    return application.exec()


sys.exit(main())
