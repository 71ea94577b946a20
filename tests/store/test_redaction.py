"""Remove for good: gone from every byte, and everything else as it was."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import describe_workshop, exercises_of, new_workshop
from dip_workshop.session.guarding import remove_words
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store import redaction
from dip_workshop.store.copies.backup_names import Reason
from dip_workshop.store.copies.copying import content_hash
from dip_workshop.store.errors import StoreDamaged, StoreError
from dip_workshop.store.redaction import count_holding
from dip_workshop.store.rows import as_json
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.safe_keeping.copies_holding import copies_holding, copies_of
from dip_workshop.store.safe_keeping.removals import removals_of
from dip_workshop.store.setting_aside import SetAside
from tests.session.plain_board import add_exercise, add_note, notes_of, opened
from tests.store.test_damage import behind_its_back

CANARY = 'Zebra "Quagga" 999 000 0018\nsecond line'
REMOVED = "[removed]"


def a_long_history(path: Path) -> tuple[WorkshopSession, RecordId]:
    """Return a session in which the secret was typed, edited, deleted, undone and half typed."""
    store = opened(path)
    session = WorkshopSession(store, store.create_workshop(new_workshop("Ward")))
    page = session.workshop_id
    session.perform("Add", page, lambda board: add_exercise(board)[0])
    for text in ("before", CANARY, f"told {CANARY} twice: {CANARY}", "after"):
        session.perform(f"Add {text}", page, lambda board, text=text: add_note(board, page, text))
    secret = next(note for note in notes_of(session.board) if note.text == CANARY)
    session.perform("Edit", page, lambda b: b.change(secret.id, text=f"{CANARY}, edited"))
    session.perform("Edit", page, lambda b: b.change(secret.id, text="harmless"))
    session.perform("Describe", page, lambda b: describe_workshop(b, question=f"{CANARY}?"))
    session.perform("Drop", page, lambda b: b.drop(secret.id))
    session.undo(page)
    store.keep_drafts(page, {"capture": f"half {CANARY}"})
    return session, page


def bytes_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_not_a_byte_of_what_was_removed_is_left_in_any_file(tmp_path: Path) -> None:
    session, page = a_long_history(tmp_path / "workshops.dip")
    store = session._store
    store.check()
    assert b"Quagga" in bytes_below(tmp_path)  # else the test could not see what it looks for
    assert store.ask(lambda c: count_holding(c, page, CANARY))
    removal = session.remove_for_good((CANARY,), REMOVED)
    assert (removal.texts, removal.drafts) == (2, 1)
    assert removal.steps == 5
    assert store.ask(lambda c: count_holding(c, page, CANARY)) == 0
    store.close()
    left = bytes_below(tmp_path)
    for piece in (b"Quagga", b"Zebra", b"second line", b"9990000018", b"000 0018"):
        assert piece not in left
    assert REMOVED.encode() in left


def test_all_else_stands_and_can_be_undone_to_the_start(tmp_path: Path) -> None:
    session, page = a_long_history(tmp_path / "workshops.dip")
    session.remove_for_good((CANARY,), REMOVED)
    assert sorted(note.text for note in notes_of(session.board)) == [
        "after",
        "before",
        "harmless",
        f"told {REMOVED} twice: {REMOVED}",
    ]
    assert session._store.check().problems == ()
    session.perform("Add", page, lambda board: add_note(board, page, "later"))
    while session.can_undo(page):
        session.undo(page)
    assert notes_of(session.board) == []
    while session.can_redo(page):
        session.redo(page)
    assert session._store.check().problems == ()
    assert CANARY not in repr(list(session.board))
    session._store.close()


def test_the_search_forgets_it_and_finds_the_rest(tmp_path: Path) -> None:
    session, _ = a_long_history(tmp_path / "workshops.dip")
    store = session._store
    assert store.search("Quagga").result()
    session.remove_for_good((CANARY,), REMOVED)
    assert store.search("Quagga").result() == ()
    assert store.search("harmless").result()
    store.close()


def test_another_workshop_keeps_its_words(tmp_path: Path) -> None:
    session, _ = a_long_history(tmp_path / "workshops.dip")
    board, exercise = add_exercise(new_workshop("Other"))
    other = session._store.create_workshop(add_note(board, exercise, CANARY))
    session.remove_for_good((CANARY,), REMOVED)
    assert [note.text for note in notes_of(session._store.load_board(other))] == [CANARY]
    assert session._store.check().problems == ()
    session._store.close()


def test_ids_keys_and_states_are_never_taken_for_words(tmp_path: Path) -> None:
    session, page = a_long_history(tmp_path / "workshops.dip")
    before = [(note.id, note.order_key, note.parent_id) for note in notes_of(session.board)]
    keys = tuple({key for _, key, _ in before} | {page, "PlainNote", "0123456789abcdef", "text"})
    session.remove_for_good(keys, REMOVED)
    assert before == [(note.id, note.order_key, note.parent_id) for note in notes_of(session.board)]
    assert session._store.check().problems == ()
    session._store.close()


def test_nothing_is_removed_from_a_damaged_workshop(tmp_path: Path) -> None:
    path = tmp_path / "workshops.dip"
    session, _ = a_long_history(path)
    session._store.close()
    behind_its_back(path, "UPDATE record SET text = 'harmful' WHERE text = 'harmless'")
    before = path.read_bytes()
    with opened(path) as store, pytest.raises(StoreDamaged):
        store.remove_for_good(session.workshop_id, (CANARY,), REMOVED)
    assert path.read_bytes() == before


@settings(max_examples=25, deadline=None)
@given(
    texts=st.lists(st.text(min_size=1, max_size=12).filter(str.strip), min_size=1, max_size=5),
    which=st.integers(0, 4),
)
def test_any_text_can_be_removed(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], which: int
) -> None:
    texts = [text.replace("\0", "?") for text in texts]
    word = texts[which % len(texts)]
    with opened(tmp_path_factory.mktemp("store") / "workshops.dip") as store:
        board, exercise = add_exercise(new_workshop("Ward"))
        for text in texts:
            board = add_note(board, exercise, text)
        session = WorkshopSession(store, store.create_workshop(board))
        session.remove_for_good((word,), "\u2588")
        assert all(word not in note.text for note in notes_of(session.board) if word != "\u2588")
        assert store.check().problems == ()


def test_a_word_within_a_longer_one_stays_where_whole_words_are_meant(tmp_path: Path) -> None:
    session, page = a_long_history(tmp_path / "workshops.dip")
    session.perform("Add", page, lambda b: add_note(b, page, "bed, beds and a bedside bed"))
    session.remove_for_good(("bed",), REMOVED, whole_words=True)
    assert f"{REMOVED}, beds and a bedside {REMOVED}" in {n.text for n in notes_of(session.board)}
    session._store.close()


def test_what_was_removed_before_is_no_word(tmp_path: Path) -> None:
    session, _ = a_long_history(tmp_path / "workshops.dip")
    session.remove_for_good((CANARY,), REMOVED)
    session.remove_for_good(("removed", "e"), REMOVED)
    assert f"told {REMOVED} twic{REMOVED}: {REMOVED}" in {n.text for n in notes_of(session.board)}
    session._store.close()


def test_counting_changes_nothing(tmp_path: Path) -> None:
    session, page = a_long_history(tmp_path / "workshops.dip")
    store, before = session._store, session._store.ask(content_hash)
    counted = store.remove_for_good(page, (CANARY,), REMOVED, only_count=True)
    assert store.ask(content_hash) == before
    assert store.remove_for_good(page, (CANARY,), REMOVED) == counted
    store.close()


def test_every_copy_that_still_holds_it_is_named(tmp_path: Path) -> None:
    session, page = a_long_history(tmp_path / "workshops.dip")
    store, stick = session._store, tmp_path / "stick"
    stick.mkdir()
    backups = Backups(store)
    held = {backups.make(Reason.BY_HAND).path, backups.copy_to(stick).path}
    session.remove_for_good((CANARY,), REMOVED)
    clean = backups.make(Reason.BY_HAND).path
    copies = copies_of(store.path, stick)
    assert clean in copies
    assert set(copies_holding(copies, page, (CANARY,))) == held
    store.close()


def test_what_a_repair_took_out_is_named_too_whatever_the_store_is_called(tmp_path: Path) -> None:
    session, page = a_long_history(tmp_path / "ward [old].dip")
    store = session._store
    backup = Backups(store).make(Reason.BY_HAND).path
    taken_out = SetAside(store.path)
    taken_out.keep("change", ("step", as_json(f'told "{CANARY}" é')))
    aside = taken_out.write()
    (tmp_path / "ward [old] repaired by hand.txt").write_text("nothing")
    session.remove_for_good((CANARY,), REMOVED)
    copies = copies_of(store.path)
    assert set(copies_holding(copies, page, (CANARY,))) == {backup, aside}
    assert copies_holding(copies, page, (f'"{CANARY}" é',)) == (aside,)
    store.close()


def test_what_is_removed_stays_so_and_is_noted_where_the_file_cannot_be_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, page = a_long_history(tmp_path / "workshops.dip")
    store = session._store

    class FullDisk(sqlite3.Connection):
        def execute(self, sql: str, *parameters: object) -> sqlite3.Cursor:
            if sql == "VACUUM":
                raise sqlite3.OperationalError("database or disk is full")
            return super().execute(sql, *parameters)

    write_anew = redaction.write_anew

    def on_a_full_disk(_connection: sqlite3.Connection) -> None:
        write_anew(FullDisk(":memory:"))

    with monkeypatch.context() as patch:
        patch.setattr(redaction, "write_anew", on_a_full_disk)
        with pytest.raises(StoreError, match="It is removed, but"):
            remove_words(session, store, CANARY)
    assert not any(CANARY in note.text for note in notes_of(session.board))
    assert len(removals_of(store.path)) == 1
    (exercise,) = exercises_of(session.board)
    session.perform("Add", exercise.id, lambda board: add_note(board, exercise.id, "more"))
    assert not store.ask(lambda c: count_holding(c, page, CANARY))
    remove_words(session, store, CANARY)
    assert CANARY.encode() not in store.path.read_bytes()
    store.close()


def test_a_removal_that_is_refused_is_not_noted(tmp_path: Path) -> None:
    path = tmp_path / "workshops.dip"
    session, _ = a_long_history(path)
    behind_its_back(path, "UPDATE step SET label = 'Another' WHERE serial = 2")
    with pytest.raises(StoreDamaged):
        remove_words(session, session._store, CANARY)
    assert removals_of(path) == ()
    session._store.close()
