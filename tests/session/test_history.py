"""The history of a page as a list, and going to any point of it."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.history import NewStep
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.errors import StoreError
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.plain_board import add_exercise, add_note, notes_of, opened

GESTURES = st.lists(st.tuples(st.sampled_from("adcur"), st.integers(0, 9)), max_size=14)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[WorkshopStore]:
    with opened(tmp_path / "workshops.dip") as store:
        store._thread.run(lambda c: c.execute("PRAGMA synchronous = OFF"))
        yield store


def new_session(store: WorkshopStore) -> tuple[WorkshopSession, RecordId]:
    board, page = add_exercise(new_workshop("Ward"))
    return WorkshopSession(store, store.create_workshop(board)), page


def play(session: WorkshopSession, page: RecordId, gestures: list[tuple[str, int]]) -> None:
    """Add, delete and change notes, undo and redo; what is not possible is left out."""
    for number, (gesture, drawn) in enumerate(gestures):
        notes = sorted(note.id for note in notes_of(session.board))
        if gesture == "u" and session.can_undo(page):
            session.undo(page)
        elif gesture == "r" and session.can_redo(page):
            session.redo(page)
        elif gesture == "a" or not notes:
            session.perform("Add", page, lambda b, n=number: add_note(b, page, f"Note {n}"))
        else:
            note_id, text = notes[drawn % len(notes)], f"New {number}" if gesture == "c" else None
            session.perform("Change", page, partial(change_note, note_id=note_id, text=text))


def change_note(board: Board, note_id: RecordId, text: str | None) -> Board:
    return board.drop(note_id) if text is None else board.change(note_id, text=text)


def live(board: Board) -> dict[RecordId, str]:
    return {record.id: record.text for record in board if not record.deleted}


def test_the_history_lists_the_newest_first_and_marks_the_present(store: WorkshopStore) -> None:
    session, page = new_session(store)
    for label in ("First", "Second", "Third"):
        session.perform(label, page, lambda board: add_note(board, page, "Bloods"))
    session.undo(page)
    rows = session.history(page)
    assert [row.label for row in rows] == ["Third", "Second", "First", ""]
    assert [row.distance for row in rows] == [1, 0, -1, -2]
    assert [row.is_undone for row in rows] == [True, False, False, False]
    assert rows[-1].id is rows[-1].made_at is None


@settings(max_examples=30)
@given(gestures=GESTURES, drawn=st.integers(0, 20))
def test_any_point_can_be_gone_to_and_back(
    tmp_path_factory: pytest.TempPathFactory, gestures: list[tuple[str, int]], drawn: int
) -> None:
    path = tmp_path_factory.mktemp("store") / "w.dip"
    with opened(path) as store:
        store._thread.run(lambda c: c.execute("PRAGMA synchronous = OFF"))
        session, page = new_session(store)
        play(session, page, gestures)
        rows, before = session.history(page), session.board
        target = rows[drawn % len(rows)]
        present = next(row for row in rows if row.is_present)
        assert session.jump_to(page, target.id) == abs(target.distance)
        by_jump = live(session.board)
        assert [row.id for row in session.history(page)] == [row.id for row in rows]
        assert next(row for row in session.history(page) if row.is_present).id == target.id
        session.jump_to(page, present.id)
        assert session.board == before
        for _ in range(abs(target.distance)):
            (session.undo if target.distance < 0 else session.redo)(page)
        assert live(session.board) == by_jump
        again = WorkshopSession(store, session.workshop_id)
        assert again.history(page) == session.history(page)
        again.jump_to(page, present.id)
        assert live(again.board) == live(before)


@settings(max_examples=20)
@given(gestures=GESTURES)
def test_all_the_way_to_the_start_leaves_an_empty_page_and_nothing_is_lost(
    tmp_path_factory: pytest.TempPathFactory, gestures: list[tuple[str, int]]
) -> None:
    with opened(tmp_path_factory.mktemp("store") / "w.dip") as store:
        store._thread.run(lambda c: c.execute("PRAGMA synchronous = OFF"))
        session, page = new_session(store)
        play(session, page, gestures)
        session.jump_to(page, session.history(page)[0].id)
        newest = session.board
        session.jump_to(page, None)
        assert notes_of(session.board) == []
        assert not session.can_undo(page)
        session.jump_to(page, session.history(page)[0].id)
        assert session.board == newest


def test_a_refused_step_stops_the_way_and_says_how_far_it_came(
    store: WorkshopStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, page = new_session(store)
    for number in range(4):
        session.perform("Add", page, lambda board, n=number: add_note(board, page, f"{n}"))
    commit, calls = store.commit, []

    def sometimes_full(workshop_id: RecordId, new: NewStep) -> object:
        calls.append(new)
        if len(calls) == 3:
            raise StoreError("The disk is full; make room and try again.")
        return commit(workshop_id, new)

    monkeypatch.setattr(store, "commit", sometimes_full)
    with pytest.raises(DomainError, match=r"Stopped after 2 steps of 4\. The disk is full"):
        session.jump_to(page, None)
    assert len(notes_of(session.board)) == 2
    assert [row.distance for row in session.history(page)] == [2, 1, 0, -1, -2]


def test_later_work_of_another_page_is_not_taken_from_under_it(store: WorkshopStore) -> None:
    board, page = add_exercise(new_workshop("Ward"))
    board, other = add_exercise(board, "Other")
    session = WorkshopSession(store, store.create_workshop(board))
    session.perform("Add", page, lambda b: add_note(b, page, "Bloods"))
    note_id = notes_of(session.board)[0].id
    session.perform("Add below", other, lambda b: add_note(b, note_id, "Late round"))
    session.perform("Add", page, lambda b: add_note(b, page, "Porters"))
    with pytest.raises(DomainError, match="Stopped after 1 step of 2"):
        session.jump_to(page, None)
    assert {note.text for note in notes_of(session.board)} == {"Bloods", "Late round"}


def test_a_point_that_is_gone_is_refused_and_changes_nothing(store: WorkshopStore) -> None:
    session, page = new_session(store)
    before = session.board
    with pytest.raises(DomainError, match="no longer in the history"):
        session.jump_to(page, RecordId("nowhere"))
    assert session.board is before
