from collections.abc import Iterator
from pathlib import Path

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.history import StepKind
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import describe_workshop, new_workshop
from dip_workshop.session.workshop_session import Operation, WorkshopSession
from dip_workshop.store.errors import StoreError, StoreFull
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.plain_board import add_exercise, add_note, move_note, notes_of, opened


@pytest.fixture
def store(path: Path) -> Iterator[WorkshopStore]:
    with opened(path) as store:
        yield store


@pytest.fixture
def session(store: WorkshopStore) -> WorkshopSession:
    board, _ = add_exercise(new_workshop("Ward"), "Page")
    board, _ = add_exercise(board, "Other page")
    return WorkshopSession(store, store.create_workshop(board))


@pytest.fixture
def page(session: WorkshopSession) -> RecordId:
    return next(record.id for record in session.board if record.text == "Page")


@pytest.fixture
def other_page(session: WorkshopSession) -> RecordId:
    return next(record.id for record in session.board if record.text == "Other page")


def note(text: str, below: RecordId) -> Operation:
    return lambda board: add_note(board, below, text)


def note_called(session: WorkshopSession, text: str) -> RecordId:
    return next(note.id for note in notes_of(session.board) if note.text == text)


def texts(session: WorkshopSession) -> set[str]:
    return {note.text for note in notes_of(session.board)}


def test_what_is_performed_is_on_the_disk_and_on_the_board(
    session: WorkshopSession, store: WorkshopStore, page: RecordId
) -> None:
    changes = session.perform("Add note", page, note("Bloods", page))
    assert changes
    assert texts(session) == {"Bloods"}
    assert store.load_board(session.workshop_id) == session.board


def test_a_step_is_named_without_the_dots_of_the_command_that_asked(
    session: WorkshopSession, page: RecordId
) -> None:
    session.perform("Evidence…", page, note("Bloods", page))
    assert session.undo_label(page) == "Evidence"
    assert [row.label for row in session.history(page)] == ["Evidence", ""]


def test_saved_at_is_when_the_last_commit_returned(
    session: WorkshopSession, store: WorkshopStore, page: RecordId
) -> None:
    session.perform("Add note", page, note("Bloods", page))
    assert session.saved_at == store.step_heads(session.workshop_id)[-1].made_at


def test_an_operation_that_changes_nothing_writes_nothing(
    session: WorkshopSession, store: WorkshopStore, page: RecordId
) -> None:
    session.on_change(lambda _changes: pytest.fail("nothing changed"))
    assert session.perform("Nothing", page, lambda board: board.put(*board)) == ()
    assert len(store.step_heads(session.workshop_id)) == 1
    assert not session.can_undo(page)


def test_a_refused_wish_leaves_everything_as_it_was(
    session: WorkshopSession, page: RecordId
) -> None:
    before = session.board
    with pytest.raises(DomainError):
        session.perform("Retitle", page, lambda board: describe_workshop(board, text=" "))
    assert session.board is before


def test_a_disk_that_fails_leaves_everything_as_it_was_and_the_next_try_works(
    session: WorkshopSession,
    store: WorkshopStore,
    page: RecordId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session.perform("Add note", page, note("First", page))
    before, saved_at = session.board, session.saved_at
    told: list[object] = []
    session.on_change(told.append)

    def full(*_: object) -> None:
        raise StoreFull("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(store, "commit", full)
        for attempt in (
            lambda: session.perform("Add note", page, note("Second", page)),
            lambda: session.undo(page),
        ):
            with pytest.raises(StoreError):
                attempt()
    assert (session.board, session.saved_at, told) == (before, saved_at, [])
    assert session.undo_label(page) == "Add note"
    session.perform("Add note", page, note("Second", page))
    assert texts(session) == {"First", "Second"}


def test_listeners_hear_of_each_step_after_it_is_saved(
    session: WorkshopSession, store: WorkshopStore, page: RecordId
) -> None:
    heard: list[Board] = []
    session.on_change(lambda _changes: heard.append(store.load_board(session.workshop_id)))
    session.perform("Add note", page, note("Bloods", page))
    session.undo(page)
    assert len(heard) == 2
    assert heard[-1] == session.board


def test_undo_and_redo_go_all_the_way_back_and_forth(
    session: WorkshopSession, page: RecordId
) -> None:
    boards = [session.board]
    for number in range(5):
        session.perform("Add note", page, note(str(number), page))
        boards.append(session.board)
    for _ in range(5):
        session.undo(page)
    assert texts(session) == set()
    assert not session.can_undo(page)
    for _ in range(5):
        session.redo(page)
    assert session.board == boards[-1]
    assert not session.can_redo(page)


def test_undo_reaches_back_across_a_restart(
    session: WorkshopSession, store: WorkshopStore, path: Path, page: RecordId
) -> None:
    for text in ("First", "Second", "Third"):
        session.perform(f"Add {text}", page, note(text, page))
    session.undo(page)
    store.close()
    with opened(path) as again:
        reopened = WorkshopSession(again, session.workshop_id)
        assert reopened.board == session.board
        assert (reopened.undo_label(page), reopened.redo_label(page)) == ("Add Second", "Add Third")
        reopened.redo(page)
        assert texts(reopened) == {"First", "Second", "Third"}
        for _ in range(3):
            reopened.undo(page)
        assert texts(reopened) == set()
        assert not reopened.can_undo(page)


def test_the_making_of_the_workshop_cannot_be_taken_back(session: WorkshopSession) -> None:
    assert not session.can_undo(session.workshop_id)
    with pytest.raises(DomainError, match="nothing to undo"):
        session.undo(session.workshop_id)
    with pytest.raises(DomainError, match="nothing to redo"):
        session.redo(session.workshop_id)


def test_a_new_step_ends_what_could_be_done_again(session: WorkshopSession, page: RecordId) -> None:
    session.perform("Add note", page, note("First", page))
    session.undo(page)
    session.perform("Add note", page, note("Second", page))
    assert not session.can_redo(page)


def test_each_page_takes_back_its_own_steps(
    session: WorkshopSession, page: RecordId, other_page: RecordId
) -> None:
    session.perform("Add note", page, note("Here", page))
    session.perform("Add note", other_page, note("There", other_page))
    session.undo(page)
    assert texts(session) == {"There"}


def test_undo_leaves_alone_what_another_page_has_written_since(
    session: WorkshopSession, page: RecordId, other_page: RecordId
) -> None:
    session.perform("Add note", page, note("First", page))
    note_id = note_called(session, "First")
    session.perform("Edit", page, lambda board: board.change(note_id, text="Mine", votes=3))
    session.perform("Edit", other_page, lambda board: board.change(note_id, text="Theirs"))
    session.undo(page)
    record = session.board.find(note_id)
    assert (record.text, record.votes) == ("Theirs", 0)  # type: ignore[union-attr]


def test_an_undo_of_which_nothing_still_stands_is_passed_over_for_the_one_before(
    session: WorkshopSession, store: WorkshopStore, page: RecordId, other_page: RecordId
) -> None:
    session.perform("Add note", page, note("First", page))
    note_id = note_called(session, "First")
    session.perform("Edit", page, lambda board: board.change(note_id, text="Mine"))
    session.perform("Edit", other_page, lambda board: board.change(note_id, text="Theirs"))
    assert session.undo(page) == ()
    assert session.undo_label(page) == "Add note"
    assert store.step_heads(session.workshop_id)[-1].kind is StepKind.UNDO


def test_undo_does_not_take_away_what_others_have_put_below(
    session: WorkshopSession, page: RecordId, other_page: RecordId
) -> None:
    session.perform("Add note", page, note("Heading", page))
    heading = note_called(session, "Heading")
    session.perform("Add note", other_page, note("Later work", heading))
    before = session.board
    with pytest.raises(DomainError, match="later work builds on it"):
        session.undo(page)
    assert session.board is before
    session.undo(other_page)
    session.undo(page)
    assert texts(session) == set()


def test_undo_does_not_put_a_note_back_where_nobody_sees_it(
    session: WorkshopSession, page: RecordId, other_page: RecordId
) -> None:
    for text in ("Old home", "New home"):
        session.perform("Add note", page, note(text, page))
    old, new = note_called(session, "Old home"), note_called(session, "New home")
    session.perform("Add note", page, note("Mover", old))
    mover = note_called(session, "Mover")
    session.perform("Move", page, lambda board: move_note(board, mover, new, 0))
    session.perform("Delete", other_page, lambda board: board.drop(old))
    with pytest.raises(DomainError, match="nothing was changed"):
        session.undo(page)
    assert texts(session) == {"New home", "Mover"}


def test_undo_does_not_close_a_circle(
    session: WorkshopSession, page: RecordId, other_page: RecordId
) -> None:
    session.perform("Add note", page, note("A", page))
    a = note_called(session, "A")
    session.perform("Add note", page, note("B", a))
    b = note_called(session, "B")
    session.perform("Move", page, lambda board: move_note(board, b, page, 0))
    session.perform("Move", other_page, lambda board: move_note(board, a, b, 0))
    with pytest.raises(DomainError):
        session.undo(page)
    assert session.board.check() == ()


def test_a_key_is_never_given_twice_by_adding_undoing_and_redoing(
    session: WorkshopSession, page: RecordId, other_page: RecordId
) -> None:
    session.perform("Add note", page, note("First", page))
    session.undo(page)
    session.perform("Add note", other_page, note("Second", page))
    session.redo(page)
    keys = [note.order_key for note in notes_of(session.board)]
    assert len(set(keys)) == len(keys) == 2
