"""What every page shares: the store, the workshop that is open, and the ways between pages."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.palette import Palette
from dip_workshop.store.errors import StoreError, StoreReadOnly
from dip_workshop.store.installation import replica_id
from dip_workshop.store.locations import data_folder, default_outputs_folder, outputs_folder_of
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.collecting import collect_later
from dip_workshop.ui.places.coming_back import place_of_exercise, place_to_carry_on, place_to_open
from dip_workshop.ui.settings import Settings
from dip_workshop.widgets.theme import ask

if TYPE_CHECKING:
    from dip_workshop.core.board import Board
    from dip_workshop.core.failsafe import GreatLoss
    from dip_workshop.drawing.text import TextMetrics
    from dip_workshop.session.workshop_session import WorkshopSession
    from dip_workshop.ui.session_bridge import SessionBridge

T = TypeVar("T")

_OPEN_ONE_FIRST = tr("Open a workshop first.")


class Workbench(QObject):
    """The open store and workshop; pages ask it for everything and are told by its signals.

    `read_only` says why nothing can be changed, "" where all can. `went_to` names
    a page and, for one of a record, that record's id. `said` is a sentence for the
    user. `saved` comes with each commit, and `kept` after it with its name. `offered`
    is a sentence with one thing to do next: its label and the act. `backed_up` comes
    when the words on the last backup change, `deleting` ahead of a deletion of much,
    and `closing` ahead of the end. `file_dropped` comes with the path of a workshop
    file that was let go on Home. `told` is a sentence on the step just made, which
    Undo takes back; `moved_on` comes with each new selection.
    """

    went_to = Signal(str, str)
    said = Signal(str)
    offered = Signal(str, str, object)
    told = Signal(str)
    moved_on = Signal()
    saved = Signal()
    kept = Signal(str)
    opened = Signal()
    backed_up = Signal()
    deleting = Signal()
    closing = Signal()
    file_dropped = Signal(object)

    def __init__(
        self, store: WorkshopStore, folder: Path, palette: Palette, read_only: str = ""
    ) -> None:
        super().__init__()
        self.read_only = read_only
        self.store = store
        self.folder = folder
        self.palette = palette
        self.settings = Settings(folder)
        self.bridge: SessionBridge | None = None
        self.backup_words, self.has_fault = "", False
        self._deleted: list[tuple[WorkshopSession, RecordId]] = []

    @property
    def metrics(self) -> "TextMetrics":
        """Return the measure of text that every layout shares."""
        from dip_workshop.drawing.font_file import bundled_metrics

        return bundled_metrics()

    @property
    def workshop_id(self) -> RecordId | None:
        """Return the id of the open workshop, or None."""
        return self.bridge.workshop.id if self.bridge else None

    @property
    def outputs_folder(self) -> Path:
        """Return where PDFs go: beside the store, on this laptop; from a viewer to our own."""
        return default_outputs_folder() if self.read_only else outputs_folder_of(self.store.path)

    def saved_words(self) -> str:
        """Return when the last commit returned, in words; empty before the first."""
        saved_at = self.bridge.session.saved_at if self.bridge else None
        if saved_at is None:
            return tr("Everything is kept on this laptop")
        time = f"{datetime.fromtimestamp(saved_at):%H:%M:%S}"
        return tr("Saved on this laptop {time}", time=time)

    def go(self, page: str, exercise_id: str = "") -> None:
        """Show a page."""
        self.went_to.emit(page, exercise_id)

    def say(self, sentence: str) -> None:
        """Tell the user something in one sentence."""
        self.said.emit(sentence)

    def bridge_or_say(self, why: str = _OPEN_ONE_FIRST) -> "SessionBridge | None":
        """Return the open workshop; None, with words, where none is open."""
        if self.bridge is None:
            self.say(why)
        return self.bridge

    def open_workshop(self, workshop_id: RecordId) -> bool:
        """Show a workshop's page, or its running step; False, with words, where it is damaged."""
        return self._open_at(workshop_id, place_to_open)

    def open_exercise(self, workshop_id: RecordId, exercise_id: RecordId) -> bool:
        """Open a workshop and show one of its exercises; its own page where it lacks that one."""
        return self._open_at(workshop_id, lambda board: place_of_exercise(board, exercise_id))

    def open_beside(self, workshop_id: RecordId, page: str, record_id: RecordId) -> None:
        """Open a workshop and show a record on one of its pages beside the exercises."""
        self._open_at(workshop_id, lambda _board: (page, record_id))

    def carry_on(self, workshop_id: RecordId) -> None:
        """Open a workshop at its present step, where a text waits, or where it was edited last."""
        if self._open(workshop_id) and self.bridge is not None:
            self.go(*place_to_carry_on(self.bridge, self.store.drafts(workshop_id)))

    def create_workshop(self) -> None:
        """Make an empty workshop of today and show its page."""
        today = wall_clock.today().isoformat()
        self._open_new(lambda: self.store.create_workshop(new_workshop("", held_on=today)))

    def create_sample(self) -> None:
        """Make a workshop from the invented sample and show its page."""
        from dip_workshop.session.samples import create_sample

        self._open_new(lambda: create_sample(self.store, wall_clock.today().isoformat()))

    def delete_workshop(self) -> None:
        """Delete the open workshop, show Home, and offer to take that back."""
        bridge = self.bridge
        if bridge is None:
            return
        session, root_id, title = bridge.session, bridge.workshop.id, bridge.workshop.text
        self.deleting.emit()
        # Nothing may look at the board while its root is gone.
        self.bridge = None
        if self.attempt(
            lambda: session.perform(
                tr("Delete workshop"), root_id, lambda board: board.drop(root_id)
            )
        ):
            self.go("home")
            self._deleted.append((session, root_id))
            self.offered.emit(
                tr("“{title}” was deleted. Undo on this page brings it back.", title=title),
                tr("Undo"),
                self.bring_back_deleted,
            )
        else:
            self.bridge = bridge

    def bring_back_deleted(self) -> None:
        """Take back the deletion made last, then the one before it, and open what comes back."""
        if not self._deleted:
            self._show_bin()
            return
        session, root_id = self._deleted[-1]
        if self.attempt(lambda: session.undo(root_id)):
            self._deleted.pop()
            self.open_workshop(root_id)

    def bring_back(self, workshop_id: RecordId) -> None:
        """Take back the deletion of a workshop in the bin, and open it."""
        from dip_workshop.session.workshop_session import WorkshopSession

        session = self.attempt(lambda: WorkshopSession(self.store, workshop_id))
        if session is None:
            return
        changes = self.attempt(lambda: session.undo(workshop_id))
        if changes:
            self._deleted = [pair for pair in self._deleted if pair[1] != workshop_id]
            self.open_workshop(workshop_id)

    def _show_bin(self) -> None:
        """Say what an earlier start deleted: its undo must not come as a surprise."""
        from dip_workshop.store.bin import count_deleted

        count = self.attempt(lambda: self.store.ask(count_deleted))
        if count:
            words = tr_count(
                "Nothing was deleted since this start; {n} workshop is in the bin.",
                "Nothing was deleted since this start; {n} workshops are in the bin.",
                count,
            )
            self.offered.emit(words, tr("Show the bin"), lambda: self.go("safe_keeping"))

    def attempt(self, act: Callable[[], T]) -> T | None:
        """Return what an act gives, or None after saying why it could not be done."""
        try:
            return act()
        except (DomainError, StoreError) as refusal:
            # Of a viewer its bar says more than the file does.
            is_viewer = bool(self.read_only) and isinstance(refusal, StoreReadOnly)
            self.say(self.read_only if is_viewer else str(refusal))
            return None

    def note_backup(self, words: str, has_fault: bool) -> None:
        """Take in words on the last backup, and whether the store itself has a fault."""
        self.backup_words, self.has_fault = words, has_fault
        self.backed_up.emit()

    def close_store(self) -> None:
        """Let go of the store and the workshop that is open, as another file is to take its place.

        Nothing may be asked of the store until `open_store`.
        """
        self.bridge = None
        self._deleted.clear()
        self.store.close()

    def open_store(self) -> None:
        """Open what is now in the store's place; StoreError where that cannot be."""
        self.store = WorkshopStore.open(self.store.path, RECORD_TYPES, replica_id(data_folder()))
        self.opened.emit()

    def close(self) -> None:
        """Let go of the store; what is typed afterwards has nowhere to go."""
        self.bridge = None
        self.closing.emit()
        self.store.close()

    def _open(self, workshop_id: RecordId) -> bool:
        """Open a workshop that is not open yet; False, with words, where it cannot be read."""
        # The first workshop brings the exercises with it: Home is painted without them.
        from dip_workshop.session.workshop_session import WorkshopSession
        from dip_workshop.ui.session_bridge import SessionBridge

        if self.workshop_id == workshop_id:
            return True
        collect_later()
        session = self.attempt(lambda: WorkshopSession(self.store, workshop_id))
        if session is None:
            return False
        self._use(SessionBridge(session, self))
        return True

    def _open_at(self, workshop_id: RecordId, place: "Callable[[Board], tuple[str, str]]") -> bool:
        # Straight there: nobody sees a page that is left at once, and it takes its time.
        is_open = self._open(workshop_id)
        if is_open and self.bridge is not None:
            self.go(*place(self.bridge.board))
        return is_open

    def _open_new(self, make: Callable[[], RecordId]) -> None:
        workshop_id = self.attempt(make)
        if workshop_id is not None:
            self.open_workshop(workshop_id)

    def _use(self, bridge: "SessionBridge") -> None:
        if self.bridge is not None:
            self.bridge.deleteLater()
        self.bridge = bridge
        bridge.session.agrees_to = self._agrees_to
        bridge.changed.connect(self.saved)
        bridge.refused.connect(lambda sentence: self.say(self.read_only or sentence))
        bridge.told.connect(self.kept)
        self.opened.emit()

    def _agrees_to(self, loss: "GreatLoss") -> bool:
        """Ask ahead of a step that takes most of a workshop away; back up once it is agreed to."""
        agreed = ask(
            QApplication.activeWindow(),
            tr("Most of this workshop would go"),
            tr("This takes away {gone} of {of} texts.", gone=loss.gone, of=loss.of),
            tr("Take them away"),
            tr("Keep them"),
            tr("A backup is made first, and Undo brings them back."),
        )
        if agreed:
            self.deleting.emit()
        return agreed
