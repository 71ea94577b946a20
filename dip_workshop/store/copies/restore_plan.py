"""The renames of a restore, so written down that a crash between two of them is carried on.

Three files say how far a restore has come: `NAME.restored`, the wanted store,
whole and flushed; `NAME.restore-plan`, which names where the present store
goes; and the store itself. Until the plan has its name nothing has happened,
and a wanted store without a plan is dropped. From then on the next opening
carries the restore on to its end. The present store is renamed, never deleted.
"""

import time
from pathlib import Path
from typing import Final

from dip_workshop.durable_files import flush, flush_folder, patiently, remove, replace

_PLAN: Final = ".restore-plan"


def wanted_path(store: Path) -> Path:
    """Return where a restore lays the store that it wants, before its plan is written."""
    return store.with_name(store.name + ".restored")


def is_restore_unfinished(store: Path) -> bool:
    """Return whether a restore was cut off after its plan was written."""
    return _plan(store).exists()


def carry_out(store: Path) -> Path | None:
    """Put the wanted store in the present one's place; return where that went, if there was one.

    The caller has the writer's lock, and nobody has the store open.
    """
    aside = dated_name(store, "set aside")
    had_store = store.exists()
    _write_plan(store, aside)
    try:
        finish_restore(store)
    except OSError:
        _take_back(store, aside)
        raise
    return aside if had_store else None


def finish_restore(store: Path) -> None:
    """Carry on a restore that was cut off, or drop what one left that never began."""
    wanted, plan = wanted_path(store), _plan(store)
    if not plan.exists():
        remove(wanted)
        return
    if wanted.exists():  # not yet in its place
        aside = _aside_named_in(plan, store)
        for each, beside in ((store, aside), (_journal(store), _journal(aside))):
            if each.exists():
                _rename(each, beside)
        # Ahead of the last rename: a journal that came back would be taken for the new store's.
        flush_folder(store.parent)
        _rename(wanted, store)
        flush_folder(store.parent)
    remove(plan)


def dated_name(store: Path, why: str) -> Path:
    """Return a free name beside a store that says why and when it got it."""
    # Here and not above: no start gives a name.
    from dip_workshop.file_names import numbered

    stem = f"{store.stem} {why} {time.strftime('%Y-%m-%d %H%M%S')}"
    wish = store.with_name(f"{stem}{store.suffix}")
    return next(path for path in numbered(wish) if not path.exists())


def move_aside(store: Path) -> Path:
    """Rename a file that cannot be read, with its journal, and return its new path.

    Only ever called when the user has said so; nothing is deleted or overwritten.
    """
    aside = dated_name(store, "set aside")
    journal = _journal(store)
    _rename(store, aside)
    if journal.exists():
        _rename(journal, _journal(aside))
    return aside


def _write_plan(store: Path, aside: Path) -> None:
    unfinished = store.with_name(store.name + ".restore-draft")
    unfinished.write_text(aside.name, encoding="utf-8")
    flush(unfinished)
    replace(unfinished, _plan(store))
    flush_folder(store.parent)


def _take_back(store: Path, aside: Path) -> None:
    """Undo the renames after one that the system refused, so that the old store is opened again."""
    if not wanted_path(store).exists():
        return  # all is in its place; the next opening drops the plan
    for each, beside in ((_journal(store), _journal(aside)), (store, aside)):
        if beside.exists() and not each.exists():
            _rename(beside, each)
    remove(_plan(store))


def _rename(path: Path, free_name: Path) -> None:
    patiently(lambda: path.rename(free_name))


def _aside_named_in(plan: Path, store: Path) -> Path:
    named = plan.read_text(encoding="utf-8")
    return store.with_name(named) if Path(named).name == named else dated_name(store, "set aside")


def _plan(store: Path) -> Path:
    return store.with_name(store.name + _PLAN)


def _journal(store: Path) -> Path:
    return store.with_name(store.name + "-journal")
