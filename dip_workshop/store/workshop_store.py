"""All workshops in one file, behind one door."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar, Unpack

from dip_workshop.core.board import Board
from dip_workshop.core.changes import RecordTypes, diff
from dip_workshop.core.history import Gesture, NewStep, Step, StepHead
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Workshop
from dip_workshop.store import boards, drafts, journal, summaries
from dip_workshop.store.database import open_for_reading, open_for_writing, transaction
from dip_workshop.store.errors import told_plainly
from dip_workshop.store.summaries import WorkshopSummary
from dip_workshop.store.writer_lock import WriterLock
from dip_workshop.store.writer_thread import WriterThread

# What Home does without is imported by the methods that need it: it is painted sooner.
if TYPE_CHECKING:
    from dip_workshop.store.bundles.entries import Bundle
    from dip_workshop.store.bundles.exchange import Merged
    from dip_workshop.store.health import CheckReport
    from dip_workshop.store.outputs import Output
    from dip_workshop.store.portfolio import Hit
    from dip_workshop.store.redaction import Manner, Removal

T = TypeVar("T")


class WorkshopStore:
    """The file of workshops; any thread may call, one thread works on it.

    Every method may raise a StoreError whose text is for the user. What a
    method that writes has returned from is on the disk.
    """

    def __init__(
        self,
        thread: WriterThread,
        record_types: RecordTypes,
        replica_id: ReplicaId,
        path: Path,
        lock: WriterLock | None = None,
    ) -> None:
        self._thread = thread
        self._types = record_types
        self._replica_id = replica_id
        self._lock = lock
        self.path, self.can_write = path, lock is not None

    @classmethod
    def open(cls, path: Path, record_types: RecordTypes, replica_id: ReplicaId) -> Self:
        """Open the store to write, making the file where there is none."""
        with told_plainly():
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = WriterLock(path)
        try:
            thread = WriterThread(partial(open_for_writing, path))
            return cls(thread, record_types, replica_id, path, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open_read_only(cls, path: Path, record_types: RecordTypes) -> Self:
        """Open the store to read beside a window that may be writing it."""
        thread = WriterThread(partial(open_for_reading, path))
        return cls(thread, record_types, ReplicaId("reader"), path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Finish what is under way, close the file and let another window write."""
        try:
            self._thread.close()
        finally:
            if self._lock is not None:
                self._lock.release()

    def list_workshops(self) -> tuple[WorkshopSummary, ...]:
        """Return the workshops that are not deleted, the one changed last first."""
        return self._thread.run(summaries.read_summaries)

    def create_workshop(self, board: Board, further: Iterable[Gesture] = ()) -> RecordId:
        """Take in a new workshop with all that is on its board, and further steps; return its id.

        All of it is written at once, so that none of it is there where it cannot all be.
        """
        root = next(record for record in board if isinstance(record, Workshop))
        steps = _new_steps(Gesture(tr("New workshop"), root.id, board), *further)

        def create(connection: boards.Connection) -> RecordId:
            with transaction(connection):
                boards.insert_workshop(connection, root.id)
                for new in steps:
                    journal.write_step(connection, root.id, self._replica_id, new)
            return root.id

        return self._thread.run(create)

    def load_board(self, workshop_id: RecordId) -> Board:
        """Return a workshop's board; StoreDamaged where a row is not as it was written."""
        return self._thread.run(lambda c: boards.read_board(c, workshop_id, self._types))

    def step_heads(self, workshop_id: RecordId) -> tuple[StepHead, ...]:
        """Return the heads of all steps of a workshop in their order."""
        return self._thread.run(lambda c: journal.read_heads(c, workshop_id))

    def steps(self, workshop_id: RecordId) -> tuple[Step, ...]:
        """Return all steps of a workshop in their order, with their changes."""
        return self._thread.run(
            lambda c: tuple(
                journal.read_step(c, head.id) for head in journal.read_heads(c, workshop_id)
            )
        )

    def step(self, step_id: RecordId) -> Step:
        """Return one step with its changes; KeyError where there is none."""
        return self._thread.run(lambda c: journal.read_step(c, step_id))

    def touches_only(self, step_id: RecordId, is_wanted: Callable[[str, str], bool]) -> bool:
        """Return whether a step changes no field but those wanted, by type and name."""
        return self._thread.run(lambda c: journal.touches_only(c, step_id, is_wanted))

    def commit(self, workshop_id: RecordId, new: NewStep) -> StepHead:
        """Write a step and the rows it changes in one transaction, durable on return."""

        def write(connection: boards.Connection) -> StepHead:
            with transaction(connection):
                return journal.write_step(connection, workshop_id, self._replica_id, new)

        return self._thread.run(write)

    def state_of(self, workshop_id: RecordId, exercise_id: RecordId | None) -> str:
        """Return a token of what an exercise (None: the workshop) holds now.

        It differs whenever that or the workshop's own facts differ, and is the
        same again when a change was taken back.
        """
        return self._thread.run(lambda c: boards.read_state(c, workshop_id, exercise_id))

    def keep_drafts(self, workshop_id: RecordId, texts: Mapping[str, str]) -> "Future[None]":
        """Keep what is being typed by its place, all or none, without waiting.

        An empty text is forgotten. What is returned raises StoreError where it failed.
        """
        return self._thread.post(lambda c: drafts.write_drafts(c, workshop_id, texts))

    def drafts(self, workshop_id: RecordId) -> dict[str, str]:
        """Return the texts that were being typed, by place."""
        return self._thread.run(lambda c: drafts.read_drafts(c, workshop_id))

    def record_output(self, output: "Output") -> None:
        """Enter a file that was made into the catalogue."""
        from dip_workshop.store import outputs

        self._thread.run(lambda c: outputs.write_output(c, output))

    def outputs(self, workshop_id: RecordId | None) -> "tuple[Output, ...]":
        """Return the files made of one workshop, or of all; the newest first."""
        from dip_workshop.store import outputs

        return self._thread.run(lambda c: outputs.read_outputs(c, workshop_id))

    def search(self, asked: str) -> "Future[tuple[Hit, ...]]":
        """Begin to look for words in all workshops, without waiting; the best comes first.

        Without words the exercises that were worked on last are found. The
        future raises a StoreError where the file cannot be read.
        """
        from dip_workshop.store import portfolio

        if not asked.strip():
            return self._thread.post(portfolio.recent_exercises)
        return self._thread.post(lambda c: self._found(c, asked))

    def remove_for_good(
        self,
        workshop_id: RecordId,
        words: tuple[str, ...],
        replacement: str,
        **manner: "Unpack[Manner]",
    ) -> "Removal":
        """Take words out of a workshop and of all its history; nothing can bring them back.

        `manner` is that of `redaction.remove_for_good`.
        """
        from dip_workshop.store.redaction import remove_for_good

        return self._thread.run(
            lambda c: remove_for_good(c, workshop_id, words, replacement, self._types, **manner)
        )

    def bundle_of(self, workshop_id: RecordId) -> "Bundle":
        """Return a workshop with all its history and drafts, as one moment of the file."""
        from dip_workshop.store.bundles.exchange import read_bundle_of

        return self._thread.run(lambda c: read_bundle_of(c, workshop_id, self._types))

    def knows(self, bundle: "Bundle") -> bool:
        """Return whether a bundle's workshop, or any id of it, is in the file already."""
        from dip_workshop.store.bundles.exchange import knows

        return self._thread.run(lambda c: knows(c, bundle))

    def take_in(self, bundle: "Bundle") -> None:
        """Take in a bundle as a new workshop; BundleRefused where the file has it already."""
        from dip_workshop.store.bundles.exchange import write_bundle_in

        self._thread.run(lambda c: write_bundle_in(c, bundle))

    def merge_in(self, workshop_id: RecordId, merged: "Merged") -> None:
        """Write what merging another copy came to; BundleRefused where a step came between."""
        from dip_workshop.store.bundles.exchange import merge_in

        self._thread.run(lambda c: merge_in(c, workshop_id, self._replica_id, merged))

    def ask(self, question: Callable[[boards.Connection], T]) -> T:
        """Return the answer to a question that a module of the store puts to the file."""
        return self._thread.run(question)

    def copy_to(self, path: Path) -> str:
        """Copy the whole file to a new one while edits go on; return the copy's content hash."""
        from dip_workshop.store.copies.copying import copy_store

        return self._thread.run(lambda c: copy_store(c, path, self._thread.serve_waiting))

    def check(self) -> "CheckReport":
        """Look at everything in the file and report what is not as it was written."""
        from dip_workshop.store.health import check_file

        return self._thread.run(lambda c: check_file(c, self._types))

    def _found(self, connection: boards.Connection, asked: str) -> "tuple[Hit, ...]":
        from dip_workshop.store import portfolio

        try:
            return portfolio.search(connection, asked)
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            if not self.can_write:  # a reader mends nothing
                raise
            _make_search_anew(connection)
            return portfolio.search(connection, asked)


def _new_steps(*gestures: Gesture) -> list[NewStep]:
    """Return the step that each gesture makes after those ahead of it, where it changes a thing."""
    before, steps = Board(), []
    for label, scope, after in gestures:
        changes = diff(before, after)
        if changes:
            steps.append(NewStep(label, scope, changes))
        before = after
    return steps


def _make_search_anew(connection: boards.Connection) -> None:
    from dip_workshop.store import search_index

    with transaction(connection):
        search_index.make_anew(connection)
