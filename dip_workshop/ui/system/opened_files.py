"""Opening what the app has made, in whatever program this laptop has for it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from dip_workshop.core.wording import tr


def open_file(path: Path) -> bool:
    """Open a file of ours, or its folder, in whatever program this laptop has for it."""
    return path.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_or_say(path: Path, say: Callable[[str], None]) -> None:
    """Open a file of ours, or say where it is when no program takes it."""
    if not open_file(path):
        say(
            tr(
                "“{name}” could not be opened. It is safe in {folder}.",
                name=path.name,
                folder=path.parent,
            )
        )
