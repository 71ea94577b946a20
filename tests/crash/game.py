"""A game against the store: whatever is done in whatever order, it holds what a dictionary holds.

The dictionary knows no SQLite, no journal and no file: texts by workshop, what was there before
each step, what is in the bin, and what stood when each backup was made.
"""

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from dip_workshop.catalogue import RECORD_TYPES, kind_named
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.exercises.affinity.model import Note
from dip_workshop.session.handing_over import hand_over, read_over, take_in_as_copy, take_in_as_new
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.bin import delete_for_good, read_deleted
from dip_workshop.store.copies.backup_names import Backup, Reason
from dip_workshop.store.installation import replica_id
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.safe_keeping.restoring import restore
from dip_workshop.store.workshop_store import WorkshopStore
from tests.crash.scenarios import STORE, texts_of, with_notes

WORDS = ("bloods", "transport", "pharmacy", "porter")
GONE = "removed"
Texts = frozenset[str]


@dataclass(frozen=True)
class Shelf:
    """One workshop as the dictionary has it: its texts, and those before and after each undo."""

    texts: Texts = frozenset()
    past: tuple[Texts, ...] = ()
    future: tuple[Texts, ...] = ()

    def moved_on(self, texts: Texts) -> "Shelf":
        return Shelf(texts, (*self.past, self.texts))


@dataclass
class Expected:
    """What must be there."""

    live: dict[RecordId, Shelf] = field(default_factory=dict)
    in_bin: dict[RecordId, Shelf] = field(default_factory=dict)

    def copy(self) -> "Expected":
        return Expected(dict(self.live), dict(self.in_bin))


class Game:
    """The store and the dictionary side by side."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.chance = folder, random.Random(seed)
        self.expected = Expected()
        self.backups: list[tuple[Backup, Expected]] = []
        self.count = 0
        self._open()

    def play(self, moves: int) -> None:
        """Make so many moves, and see after each that both hold the same."""
        self.create()
        for _ in range(moves):
            self.chance.choices(MOVES, WEIGHTS)[0](self)
            self.compare()
        self.reopen()
        self.compare()
        assert self.store.check().problems == ()

    def compare(self) -> None:
        listed = {line.id for line in self.store.list_workshops()}
        assert listed == set(self.expected.live)
        assert {d.id for d in self.store.ask(read_deleted)} == set(self.expected.in_bin)
        for workshop_id, shelf in self.expected.live.items():
            assert texts_of(self.store.load_board(workshop_id)) == shelf.texts

    def create(self) -> None:
        board, _ = kind_named("affinity").create(new_workshop("Ward"))
        self.expected.live[self.store.create_workshop(board)] = Shelf()

    def add(self) -> None:
        texts = frozenset(self._new_text() for _ in range(self.chance.randint(1, 3)))
        self._perform(
            lambda map_id: partial(with_notes, map_id=map_id, texts=tuple(texts)),
            lambda before: before | texts,
        )

    def edit(self) -> None:
        text = self._new_text()
        self._on_a_note(
            lambda board, note: board.change(note, text=text),
            lambda before, old: before - {old} | {text},
        )

    def drop(self) -> None:
        self._on_a_note(lambda board, note: board.drop(note), lambda before, old: before - {old})

    def undo(self) -> None:
        workshop_id, shelf = self._any()
        if shelf.past:
            session, map_id = self._session(workshop_id)
            session.undo(map_id)
            *past, texts = shelf.past
            self.expected.live[workshop_id] = Shelf(
                texts, tuple(past), (shelf.texts, *shelf.future)
            )

    def redo(self) -> None:
        workshop_id, shelf = self._any()
        if shelf.future:
            session, map_id = self._session(workshop_id)
            session.redo(map_id)
            texts, *future = shelf.future
            self.expected.live[workshop_id] = Shelf(
                texts, (*shelf.past, shelf.texts), tuple(future)
            )

    def delete(self) -> None:
        if len(self.expected.live) > 1:
            workshop_id, shelf = self._any()
            session, _ = self._session(workshop_id)
            session.perform("Delete", workshop_id, lambda board: board.drop(workshop_id))
            self.expected.in_bin[workshop_id] = shelf
            del self.expected.live[workshop_id]

    def bring_back(self) -> None:
        for workshop_id in list(self.expected.in_bin)[:1]:
            WorkshopSession(self.store, workshop_id).undo(workshop_id)
            self.expected.live[workshop_id] = self.expected.in_bin.pop(workshop_id)

    def empty_bin(self) -> None:
        for workshop_id in list(self.expected.in_bin)[:1]:
            self.store.ask(partial(delete_for_good, workshop_id=workshop_id))
            del self.expected.in_bin[workshop_id]

    def remove_words(self) -> None:
        workshop_id, shelf = self._any()
        word = self.chance.choice(WORDS)
        session, _ = self._session(workshop_id)
        session.remove_for_good((word,), GONE, whole_words=True)
        texts = frozenset(text.replace(word, GONE) for text in shelf.texts)
        # What stood earlier is rewritten too: from here on, undo begins anew.
        self.expected.live[workshop_id] = Shelf(texts)

    def travel(self) -> None:
        """Hand a workshop over, delete it for good, and take it in from its file."""
        workshop_id, shelf = self._any()
        path = self.folder / f"{self.count}.dipworkshop"
        hand_over(self.store, workshop_id, path)
        session, _ = self._session(workshop_id)
        session.perform("Delete", workshop_id, lambda board: board.drop(workshop_id))
        self.store.ask(partial(delete_for_good, workshop_id=workshop_id))
        take_in_as_new(self.store, read_over(path))
        path.unlink()
        assert self.expected.live[workshop_id] == shelf

    def duplicate(self) -> None:
        if len(self.expected.live) < 5:
            workshop_id, shelf = self._any()
            path = self.folder / f"{self.count}.dipworkshop"
            hand_over(self.store, workshop_id, path)
            copy = take_in_as_copy(self.store, read_over(path))
            path.unlink()
            self.expected.live[copy] = replace(shelf)

    def back_up(self) -> None:
        made = Backups(self.store).make(Reason.BY_HAND)
        self.backups.append((made, self.expected.copy()))

    def go_back(self) -> None:
        if self.backups:
            backup, then = self.chance.choice(self.backups)
            self.store.close()
            restore(backup, self.folder / STORE, RECORD_TYPES, self._installation, lambda: None)
            self._open()
            self.expected = then.copy()

    def reopen(self) -> None:
        self.store.close()
        self._open()

    @property
    def _installation(self) -> Path:
        return self.folder / "installation"

    def _open(self) -> None:
        replica = replica_id(self._installation)
        self.store = WorkshopStore.open(self.folder / STORE, RECORD_TYPES, replica)

    def _any(self) -> tuple[RecordId, Shelf]:
        return self.chance.choice(list(self.expected.live.items()))

    def _session(self, workshop_id: RecordId) -> tuple[WorkshopSession, RecordId]:
        (line,) = (w for w in self.store.list_workshops() if w.id == workshop_id)
        return WorkshopSession(self.store, workshop_id), line.exercises[0].id

    def _new_text(self) -> str:
        self.count += 1
        return f"{self.count} {self.chance.choice(WORDS)}"

    def _perform(
        self,
        operation: Callable[[RecordId], Callable[[Board], Board]],
        becomes: Callable[[Texts], Texts],
    ) -> None:
        workshop_id, shelf = self._any()
        session, map_id = self._session(workshop_id)
        session.perform("A move", map_id, operation(map_id))
        self.expected.live[workshop_id] = shelf.moved_on(becomes(shelf.texts))

    def _on_a_note(
        self,
        change: Callable[[Board, RecordId], Board],
        becomes: Callable[[Texts, str], Texts],
    ) -> None:
        workshop_id, shelf = self._any()
        session, map_id = self._session(workshop_id)
        notes = [r for r in session.board if isinstance(r, Note) and not r.deleted]
        if notes:
            note = self.chance.choice(notes)
            session.perform("A move", map_id, lambda board: change(board, note.id))
            self.expected.live[workshop_id] = shelf.moved_on(becomes(shelf.texts, note.text))


OFTEN = (Game.add, Game.edit, Game.drop, Game.undo, Game.redo)
SELDOM = (
    Game.create, Game.delete, Game.bring_back, Game.empty_bin, Game.remove_words, Game.travel,
    Game.duplicate, Game.back_up, Game.go_back, Game.reopen,
)  # fmt: skip
MOVES = (*OFTEN, *SELDOM)
WEIGHTS = (3,) * len(OFTEN) + (1,) * len(SELDOM)


def play(folder: Path, seed: int, moves: int) -> None:
    """Play one game in an empty folder."""
    game = Game(folder, seed)
    try:
        game.play(moves)
    finally:
        with suppress(Exception):
            game.store.close()
