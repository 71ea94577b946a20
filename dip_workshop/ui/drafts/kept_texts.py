"""Half-typed words on their way to the store, and what is said where they do not get there."""

from collections.abc import Mapping
from concurrent.futures import Future
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from dip_workshop.core.clean_text import clean
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.store.errors import StoreError
from dip_workshop.ui.faults import log_fault
from dip_workshop.ui.workbench import Workbench


def keep_texts(workbench: Workbench, workshop_id: RecordId, texts: Mapping[str, str]) -> None:
    """Keep half-typed texts by their places in the background; an empty one is forgotten.

    Where that fails the user is told once, until it succeeds again.
    """
    found = workbench.findChild(KeptTexts)
    kept = found if isinstance(found, KeptTexts) else KeptTexts(workbench)
    whole = {place: _fit_to_keep(text) for place, text in texts.items()}
    kept.follow(workbench.store.keep_drafts(workshop_id, whole))


def _fit_to_keep(text: str) -> str:
    """Return a text without what no store can hold, which would keep all of it out.

    Whoever typed it is told of that when it is entered, and so of one that is too long.
    """
    with suppress(DomainError):
        return clean(text).text
    return text


class KeptTexts(QObject):
    """Hears from the store's thread what became of each keeping."""

    _ended = Signal(object)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._workbench = workbench
        self._is_told = False
        self._ended.connect(self._tell)

    def follow(self, kept: "Future[None]") -> None:
        """Wait for nothing, and tell the user if this fails."""
        kept.add_done_callback(self._hear)

    def _hear(self, kept: "Future[None]") -> None:
        # Runs in the store's thread, and perhaps when the window has just been closed.
        with suppress(RuntimeError):
            self._ended.emit(kept.exception())

    def _tell(self, trouble: BaseException | None) -> None:
        # A reader's window says at its top that nothing is kept.
        if trouble is not None and not isinstance(trouble, StoreError):
            log_fault(trouble)
        elif trouble is not None and not self._is_told and not self._workbench.read_only:
            why = tr("What is half-typed cannot be kept until then; what was entered is safe.")
            self._workbench.say(f"{trouble} {why}")
        self._is_told = trouble is not None
