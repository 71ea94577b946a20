"""A backup put in the store's place, with the window's own store closed meanwhile."""

from datetime import datetime

from PySide6.QtWidgets import QApplication

from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.wording import tr
from dip_workshop.store.copies.backup_names import Backup
from dip_workshop.store.errors import StoreError
from dip_workshop.store.locations import data_folder
from dip_workshop.store.safe_keeping import restoring
from dip_workshop.store.safe_keeping.removals import (
    removals_after,
    told_of_removals,
)
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.theme import tell


def put_back(workbench: Workbench, backup: Backup) -> bool:
    """Put a backup that was laid ready in the store's place, show Home and say what was done.

    Returns whether the window has a store again; where not, it is told and closes.
    """
    workbench.go("home")
    try:
        sentence = _exchanged(workbench, backup)
    except StoreError as refusal:
        sentence = str(refusal)
    try:
        workbench.open_store()
    except StoreError as refusal:
        # Nothing in the window has a store to stand on any more.
        tell(None, "DIP Workshop", f"{sentence} {refusal}")
        QApplication.closeAllWindows()
        return False
    workbench.go("home")
    workbench.say(sentence)
    return True


def _exchanged(workbench: Workbench, backup: Backup) -> str:
    """Close the store, put the backup in its place, and return what was done."""
    store, now = workbench.store.path, datetime.now()
    workbench.close_store()
    older = removals_after(store, backup)
    aside = restoring.put_in_place(backup, store, data_folder())
    done = tr(
        "Restored the backup of {moment}. What was there before is kept as “{name}”.",
        moment=moment_in_words(backup.made_at, now),
        name=aside.name if aside else "",
    )
    return " ".join(filter(None, (done, told_of_removals(older, now))))
