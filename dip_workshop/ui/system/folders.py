"""In which folder a question for a file opens: where the last one was, at first in Documents."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from dip_workshop.ui.settings import LAST_FOLDER, Settings


def folder_to_open(settings: Settings) -> str:
    """Return the folder in which to look for a file."""
    last = settings.get(LAST_FOLDER)
    if last and Path(last).is_dir():
        return last
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def remember_folder(settings: Settings, chosen: Path) -> None:
    """Remember where a file was found."""
    settings.put(LAST_FOLDER, str(chosen.parent))
