"""A store that cannot be opened: what happened, what is safe, and the ways on from there."""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import datetime
from pathlib import Path

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.wording import tr
from dip_workshop.store.copies.backup_names import Backup
from dip_workshop.store.copies.copying import without_pause
from dip_workshop.store.errors import StoreError
from dip_workshop.store.locations import data_folder
from dip_workshop.store.safe_keeping.holdings import holdings_of, in_words
from dip_workshop.store.safe_keeping.removals import removals_after, told_of_removals
from dip_workshop.store.safe_keeping.restoring import begin_anew, newest_restorable, restore
from dip_workshop.store.safe_keeping.salvage import readable_copy
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.pages.safe_keeping.lines import in_lines
from dip_workshop.widgets.theme import choose, tell

Reader = Callable[[WorkshopStore], MainWindow]


def rescued(
    path: Path, open_again: Callable[[Path], MainWindow], read: Reader, ended: ExitStack
) -> MainWindow | None:
    """Ask what to do about a store that cannot be opened; return the window, if one is wanted.

    What is laid down for a window that only reads is removed as `ended` is closed.
    """
    backup = newest_restorable(path, without_pause)
    store = _what_is_left(path, ended)
    restoring = tr("Restore the newest backup")
    anew = tr("Begin with an empty file")
    reading = tr("Open what can be read")
    ways = (restoring if backup else anew, *((reading,) if store else ()))
    sentence = _what_happened(path.name)
    chosen = choose(None, "DIP Workshop", sentence, ways, tr("Close"), _detail(path, backup))
    if chosen == reading and store:
        return read(store)
    if store:
        store.close()
    ended.close()  # nobody reads the copy
    if not chosen:
        return None
    try:
        if backup:
            restore(backup, path, RECORD_TYPES, data_folder(), without_pause)
        else:
            begin_anew(path)
        return open_again(path)
    except StoreError as refusal:
        tell(None, "DIP Workshop", str(refusal))
        return None


def _what_is_left(path: Path, ended: ExitStack) -> WorkshopStore | None:
    """Return a store on a copy that can be read in part; None where not even a title can be."""
    with suppress(StoreError):
        store = WorkshopStore.open_read_only(ended.enter_context(readable_copy(path)), RECORD_TYPES)
        try:
            if store.list_workshops():
                return store
        except StoreError:
            pass  # not a title can be read
        store.close()
    return None


def _detail(path: Path, backup: Backup | None) -> str:
    if backup is None:
        return "\n\n".join((tr("No whole backup was found on this laptop."), _KEPT))
    now = datetime.now()
    made = tr(
        "The newest whole backup is that of {moment} ({reason}). It holds:",
        moment=moment_in_words(backup.made_at, now),
        reason=backup.reason_in_words,
    )
    held = tuple(in_words(holding) for holding in holdings_of(backup.path))
    older = told_of_removals(removals_after(path, backup), now)
    return "\n\n".join(filter(None, (made, in_lines(held) or tr("No workshop."), older, _KEPT)))


def _what_happened(name: str) -> str:
    return tr(
        "The file of workshops, {name}, cannot be opened: it is damaged or cut short, or another"
        " program wrote over it. Nothing in it was changed.",
        name=name,
    )


_KEPT = tr(
    "Whatever you choose, the file is kept: to restore a backup or to begin anew sets it aside in"
    " the same folder. PDFs stay as they are."
)
