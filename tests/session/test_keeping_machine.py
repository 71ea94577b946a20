"""R18: a machine keeps workshops as people do, and a dictionary says what must be there.

It writes, undoes, backs up, puts backups back, hands over, takes in, deletes, brings back, removes
words for good, and starts again. tests/sizes.py says how many games it plays.
"""

import shutil
import tempfile
from collections.abc import Callable
from copy import deepcopy
from functools import partial
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from dip_workshop.catalogue import RECORD_TYPES, kind_named
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.workshop import exercises_of, new_workshop
from dip_workshop.exercises.affinity.model import Note
from dip_workshop.kinds import Selection
from dip_workshop.session.handing_over import hand_over, read_over, take_in_as_copy
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.bin import delete_for_good, read_deleted
from dip_workshop.store.copies.backup_names import Backup, Reason
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.safe_keeping.restoring import restore
from dip_workshop.store.workshop_store import WorkshopStore
from tests.sizes import GAMES, MOVES_A_GAME

REPLICA = ReplicaId("0123456789abcdef")
WORDS = ("porter", "letter", "bloods", "round", "ward")
REMOVED = "[removed]"
# What a workshop showed after each of its steps that can be taken back.
States = list[tuple[str, ...]]

texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)


def texts_of(board: Board) -> tuple[str, ...]:
    return tuple(sorted(r.text for r in board if isinstance(r, Note) and not r.deleted))


class KeepingMachine(RuleBasedStateMachine):
    """A store, and beside it what each workshop must show: on Home, and in the bin."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "workshops.dip"
        self.shown: dict[RecordId, States] = {}
        self.binned: dict[RecordId, States] = {}
        self.backups: list[tuple[Backup, dict[RecordId, States], dict[RecordId, States]]] = []
        self.handed: list[tuple[Path, tuple[str, ...]]] = []

    @initialize()
    def begin(self) -> None:
        self._open()
        self.make_workshop()

    @rule()
    def make_workshop(self) -> None:
        board, _ = kind_named("affinity").create(new_workshop("Ward"))
        self.shown[self.store.create_workshop(board)] = [()]

    @precondition(lambda self: self.shown)
    @rule(data=st.data(), added=st.lists(texts, min_size=1, max_size=3))
    def write(self, data: st.DataObject, added: list[str]) -> None:
        workshop_id = self._one_of(data, self.shown)
        session, page = self._session(workshop_id)
        capture = kind_named("affinity").capture
        for text in added:
            session.perform(
                "Add", page, lambda b, t=text: capture.add(b, Selection(page), (t,)).board
            )
            states = self.shown[workshop_id]
            states.append(tuple(sorted((*states[-1], text))))

    @precondition(lambda self: self.shown)
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        workshop_id = self._one_of(data, self.shown)
        states = self.shown[workshop_id]
        if len(states) > 1:
            session, page = self._session(workshop_id)
            session.undo(page)
            states.pop()

    @precondition(lambda self: self.shown)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        workshop_id = self._one_of(data, self.shown)
        session, _ = self._session(workshop_id)
        session.perform("Delete", workshop_id, lambda board: board.drop(workshop_id))
        self.binned[workshop_id] = self.shown.pop(workshop_id)

    @precondition(lambda self: self.binned)
    @rule(data=st.data())
    def bring_back(self, data: st.DataObject) -> None:
        workshop_id = self._one_of(data, self.binned)
        WorkshopSession(self.store, workshop_id).undo(workshop_id)
        self.shown[workshop_id] = self.binned.pop(workshop_id)

    @precondition(lambda self: self.binned)
    @rule(data=st.data())
    def delete_for_good(self, data: st.DataObject) -> None:
        workshop_id = self._one_of(data, self.binned)
        self.store.ask(partial(delete_for_good, workshop_id=workshop_id))
        del self.binned[workshop_id]

    @precondition(lambda self: self.shown)
    @rule(data=st.data(), word=st.sampled_from(WORDS))
    def remove_for_good(self, data: st.DataObject, word: str) -> None:
        workshop_id = self._one_of(data, self.shown)
        session, _ = self._session(workshop_id)
        session.remove_for_good((word,), REMOVED)
        self.shown[workshop_id] = [
            tuple(sorted(text.replace(word, REMOVED) for text in state))
            for state in self.shown[workshop_id]
        ]

    @rule()
    def back_up(self) -> None:
        backup = Backups(self.store).make(Reason.BY_HAND)
        self.backups.append((backup, deepcopy(self.shown), deepcopy(self.binned)))

    @precondition(lambda self: self.backups)
    @rule(data=st.data())
    def put_back(self, data: st.DataObject) -> None:
        backup, shown, binned = data.draw(st.sampled_from(self.backups))
        self.store.close()
        restore(backup, self.path, RECORD_TYPES, self.folder / "installation", lambda: None)
        self.shown, self.binned = deepcopy(shown), deepcopy(binned)
        self._open()

    @precondition(lambda self: self.shown)
    @rule(data=st.data())
    def hand_over(self, data: st.DataObject) -> None:
        workshop_id = self._one_of(data, self.shown)
        path = self.folder / f"{len(self.handed)}.dipworkshop"
        hand_over(self.store, workshop_id, path)
        self.handed.append((path, self.shown[workshop_id][-1]))

    @precondition(lambda self: self.handed)
    @rule(data=st.data())
    def take_in(self, data: st.DataObject) -> None:
        path, state = data.draw(st.sampled_from(self.handed))
        self.shown[take_in_as_copy(self.store, read_over(path))] = [state]

    @rule()
    def start_again(self) -> None:
        self.store.close()
        self._open()

    @invariant()
    def all_is_there_and_nothing_else(self) -> None:
        if hasattr(self, "store"):
            assert {line.id for line in self.store.list_workshops()} == self.shown.keys()
            assert {line.id for line in self.store.ask(read_deleted)} == self.binned.keys()
            for workshop_id, states in self.shown.items():
                assert texts_of(self.store.load_board(workshop_id)) == states[-1]

    def teardown(self) -> None:
        if hasattr(self, "store"):
            assert self.store.check().problems == ()
            self.store.close()
        shutil.rmtree(self.folder)

    def _one_of(self, data: st.DataObject, workshops: dict[RecordId, States]) -> RecordId:
        """Return one of the workshops; by its place, for its id is drawn anew in each game."""
        return list(workshops)[data.draw(st.integers(0, len(workshops) - 1))]

    def _session(self, workshop_id: RecordId) -> tuple[WorkshopSession, RecordId]:
        session = WorkshopSession(self.store, workshop_id)
        return session, exercises_of(session.board)[0].id

    def _open(self) -> None:
        self.store = WorkshopStore.open(self.path, RECORD_TYPES, REPLICA)
        # What a power cut leaves is tried elsewhere; here waiting for the disk tells nothing.
        self.store.ask(lambda c: c.execute("PRAGMA synchronous = OFF"))


def test_whatever_is_kept_handed_over_or_put_back_each_workshop_shows_what_it_must(
    record_property: Callable[[str, object], None],
) -> None:
    record_property("R18 games of keeping, handing over and putting back", GAMES)
    run_state_machine_as_test(
        KeepingMachine, settings=settings(max_examples=GAMES, stateful_step_count=MOVES_A_GAME)
    )


@pytest.mark.parametrize("broken", ["restore", "delete_for_good"])
def test_a_store_that_only_says_that_it_does_it_is_caught(
    broken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"{__name__}.{broken}", lambda *_, **__: None)
    few = settings(max_examples=20, stateful_step_count=25, phases=[Phase.generate])
    with pytest.raises(AssertionError):
        run_state_machine_as_test(KeepingMachine, settings=few)


def test_a_workshop_that_is_gone_is_missed() -> None:
    machine = KeepingMachine()
    machine.begin()
    try:
        machine.shown[RecordId("gone")] = [()]
        with pytest.raises(AssertionError):
            machine.all_is_there_and_nothing_else()
    finally:
        machine.teardown()
