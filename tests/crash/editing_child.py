"""A program that edits as fast as it can and says after each edit that it was saved.

`python -m tests.crash.editing_child STORE SEED SAVER` runs until it is killed.
Each line it prints acknowledges one step: its counter and a digest of its
changes. The saver `debounced` is broken on purpose: it acknowledges first and
writes now and then.
"""

import os
import random
import sys
from hashlib import blake2b
from pathlib import Path

from dip_workshop.core.board import Board
from dip_workshop.core.changes import ChangeSet
from dip_workshop.core.history import NewStep, StepHead
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import exercises_of
from dip_workshop.session.workshop_session import Operation, WorkshopSession
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.plain_board import REPLICA, TYPES, add_note, move_note, notes_of

WORDS = ("bloods", "transport", "pharmacy", "handover", "porter", "letter", "ward", "round")


def digest(changes: ChangeSet) -> str:
    """Return a short text that differs where the changes differ."""
    return blake2b(repr(changes).encode(), digest_size=12).hexdigest()


class AcknowledgingStore(WorkshopStore):
    """A store that says over the pipe what it has saved, as soon as it has."""

    def commit(self, workshop_id: RecordId, new: NewStep) -> StepHead:
        head = super().commit(workshop_id, new)
        acknowledge(head.counter, new.changes)
        return head


class DebouncedStore(WorkshopStore):
    """A store as too many programs have it: it says Saved, and saves when it finds the time."""

    waiting: list[NewStep]
    last: StepHead | None = None

    def commit(self, workshop_id: RecordId, new: NewStep) -> StepHead:
        self.waiting = [*getattr(self, "waiting", ()), new]
        if self.last is None or len(self.waiting) >= 10:
            for each in self.waiting:
                self.last = super().commit(workshop_id, each)
            self.waiting = []
            head = self.last
        else:
            head = self.last._replace(counter=self.last.counter + len(self.waiting))
        acknowledge(head.counter, new.changes)
        return head


SAVERS: dict[str, type[WorkshopStore]] = {
    "true": AcknowledgingStore,
    "debounced": DebouncedStore,
}


def acknowledge(counter: int, changes: ChangeSet) -> None:
    """Write one line at once, without Python's buffers between."""
    os.write(sys.stdout.fileno(), f"{counter} {digest(changes)}\n".encode())


def edit_for_ever(session: WorkshopSession, store: WorkshopStore, chance: random.Random) -> None:
    page = exercises_of(session.board)[0].id
    can_undo = isinstance(store, AcknowledgingStore)
    while True:
        if can_undo and chance.random() < 0.15 and session.can_undo(page):
            session.undo(page)
        elif can_undo and chance.random() < 0.1 and session.can_redo(page):
            session.redo(page)
        else:
            session.perform("Edit", page, draw_edit(session.board, page, chance))
        if chance.random() < 0.1:
            store.keep_drafts(session.workshop_id, {"capture": chance.choice(WORDS)})


def draw_edit(board: Board, page: RecordId, chance: random.Random) -> Operation:
    notes = notes_of(board)
    text = " ".join(chance.choices(WORDS, k=5))
    if len(notes) < 3 or chance.random() < 0.3:
        return lambda board: add_note(board, page, text)
    note = chance.choice(notes)
    if chance.random() < 0.25:
        return lambda board: board.drop(note.id)
    if chance.random() < 0.5:
        return lambda board: move_note(board, note.id, page, chance.randrange(len(notes)))
    return lambda board: board.change(note.id, text=text, votes=note.votes + 1)


def main() -> None:
    path, seed, saver = sys.argv[1:]
    with SAVERS[saver].open(Path(path), TYPES, REPLICA) as store:
        (workshop,) = store.list_workshops()
        session = WorkshopSession(store, workshop.id)
        edit_for_ever(session, store, random.Random(seed))


if __name__ == "__main__":
    main()
