"""Where this laptop keeps our files: local to the machine, neither roaming nor among Documents.

A roaming or synced folder would copy a store while it is being written.
"""

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """Return the folder of the store, its backups and its outputs; it may not exist yet."""
    if sys.platform == "win32":
        return _folder_from("LOCALAPPDATA", "AppData/Local") / "DIP Workshop"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "DIP Workshop"
    return _folder_from("XDG_DATA_HOME", ".local/share") / "dip-workshop"


def default_store_path() -> Path:
    """Return the store file that is opened where none is named."""
    return data_folder() / "workshops.dip"


def default_outputs_folder() -> Path:
    """Return the folder that PDFs go to until somebody picks another."""
    return outputs_folder_of(default_store_path())


def outputs_folder_of(store: Path) -> Path:
    """Return the folder that the PDFs of a store go to, beside it."""
    return store.parent / "outputs"


def _folder_from(variable: str, in_home: str) -> Path:
    """Return the folder that the environment names, if it names an absolute one.

    The home folder is asked for only without it: not every account of Windows can tell its own.
    """
    named = Path(os.environ.get(variable, ""))
    return named if named.is_absolute() else Path.home() / in_home
