import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.board import Board
from dip_workshop.core.changes import diff
from dip_workshop.core.history import NewStep
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import written_fields
from dip_workshop.core.workshop import (
    BESIDE_EXERCISES,
    SEARCHED_BESIDE,
    new_workshop,
    set_participants,
    workshop_of,
)
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store import migrations, portfolio, schema, search_index
from dip_workshop.store.database import transaction
from dip_workshop.store.portfolio import Hit
from dip_workshop.store.search_index import SEPARATOR, words_of
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.plain_board import add_exercise, add_note, move_note, notes_of, opened


@pytest.fixture
def store(path: Path) -> Iterator[WorkshopStore]:
    with opened(path) as store:
        yield store


def found(store: WorkshopStore, asked: str) -> list[str]:
    return [hit.text for hit in store.search(asked).result()]


def with_notes(*texts: str, title: str = "Discharge", exercise: str = "Causes") -> Board:
    board, exercise_id = add_exercise(new_workshop(title, "2026-02-03"), exercise)
    for text in texts:
        board = add_note(board, exercise_id, text)
    return board


def kept(store: WorkshopStore, *texts: str, title: str = "Discharge") -> WorkshopSession:
    return WorkshopSession(store, store.create_workshop(with_notes(*texts, title=title)))


def note(session: WorkshopSession, text: str) -> RecordId:
    return next(each.id for each in notes_of(session.board) if each.text == text)


def test_a_text_is_found_with_the_place_it_stands_in(store: WorkshopStore) -> None:
    session = kept(store, "Bloods not chased", "Letters late")
    (hit,) = store.search("chased").result()
    exercise = session.board.find(note(session, "Letters late")).parent_id  # type: ignore[union-attr]
    assert hit == Hit(
        note(session, "Bloods not chased"),
        "PlainNote",
        "Bloods not chased",
        session.workshop_id,
        "Discharge",
        "2026-02-03",
        exercise,
        "Causes",
    )


def test_every_workshop_is_searched_and_what_is_newer_comes_first(store: WorkshopStore) -> None:
    for number in range(4):
        kept(store, f"Ward {number} waits for bloods")
    assert found(store, "bloods") == [f"Ward {n} waits for bloods" for n in (3, 2, 1, 0)]


@pytest.mark.parametrize(
    "asked", ["cafe", "CAFÉ", "caf", "chased caf", "Café chased", "  caf\u0301e ", "\u00e9te caf"]
)
def test_case_accents_and_an_unfinished_last_word_do_not_matter(
    store: WorkshopStore, asked: str
) -> None:
    kept(store, "Chased été at the Café", "Nothing of the kind")
    assert found(store, asked) == ["Chased été at the Café"]


def test_only_what_holds_every_word_is_found(store: WorkshopStore) -> None:
    kept(store, "bloods late", "bloods lost", "letters late")
    assert found(store, "late bloods") == ["bloods late"]
    assert found(store, "bloods tomorrow") == []


def test_the_nearest_text_comes_first(store: WorkshopStore) -> None:
    kept(store, "ward", "ward round late", "the ward round", "wards rounded up", "round the ward")
    assert found(store, "ward round") == [
        "ward round late",
        "the ward round",
        "round the ward",
    ]
    assert found(store, "ward")[0] == "ward"


def test_a_title_comes_ahead_of_a_text_that_fits_as_well(store: WorkshopStore) -> None:
    kept(store, "x", title="Falls")
    for number in range(300):
        board = with_notes("Falls", title=f"Other {number}") if not number % 100 else None
        if board:
            store.create_workshop(board)
    assert [hit.type_name for hit in store.search("falls").result()][:2] == [
        "Workshop",
        "PlainNote",
    ]


def test_a_title_is_found_behind_any_number_of_newer_texts(store: WorkshopStore) -> None:
    kept(store, title="Falls on the ward")
    kept(store, *(f"falls {number}" for number in range(portfolio.MOST_TEXTS + 50)))
    assert "Falls on the ward" in found(store, "falls")


def test_the_workshops_own_facts_are_found_and_told(store: WorkshopStore) -> None:
    session = kept(store, "Bloods")
    facts = {"team": "Night team", "ward": "Maple", "question": "Why so late?"}
    session.perform(
        "Describe", session.workshop_id, lambda b: b.change(session.workshop_id, **facts)
    )
    for asked, told in (("night", "Night team"), ("maple", "Maple"), ("so late", "Why so late?")):
        (hit,) = store.search(asked).result()
        assert (hit.record_id, hit.exercise_id, hit.further) == (session.workshop_id, None, told)


def test_who_was_present_is_not_searched(store: WorkshopStore) -> None:
    session = kept(store, "Bloods")
    session.perform("Present", session.workshop_id, lambda b: set_participants(b, ("QZ",)))
    assert found(store, "QZ") == []


@pytest.mark.parametrize("name", RECORD_TYPES)
def test_of_all_that_a_record_holds_the_words_of_people_alone_are_searched(name: str) -> None:
    written = written_fields(RECORD_TYPES[name])
    strings = (f.name for f in fields(RECORD_TYPES[name]) if isinstance(f.default, str))
    texts = {field: field in written for field in strings if field != "text"}
    props = {field: "xerus_late" if by_people else "Zorilla" for field, by_people in texts.items()}
    row = ("1", "1", name, None, "a0", "", 0, json.dumps(props), b"")
    is_searched = any(texts.values()) and name not in BESIDE_EXERCISES - SEARCHED_BESIDE
    assert set(words_of(row).split(SEPARATOR)) == ({"", "xerus_late"} if is_searched else {""})


def test_the_search_follows_every_edit_and_undo(store: WorkshopStore) -> None:
    session = kept(store, "Bloods not chased")
    place = note(session, "Bloods not chased")
    session.perform("Edit", place, lambda b: b.change(place, text="Letters not sent"))
    assert (found(store, "bloods"), found(store, "letters")) == ([], ["Letters not sent"])
    session.undo(place)
    assert (found(store, "bloods"), found(store, "letters")) == (["Bloods not chased"], [])
    session.perform("Delete", place, lambda b: b.drop(place))
    assert found(store, "bloods") == []
    session.undo(place)
    assert found(store, "bloods") == ["Bloods not chased"]
    assert store.check().problems == ()


def test_a_deleted_workshop_leaves_the_search_and_comes_back_with_undo(
    store: WorkshopStore,
) -> None:
    session = kept(store, "Bloods", title="Falls")
    root = session.workshop_id
    session.perform("Delete", root, lambda b: b.drop(root))
    assert found(store, "bloods") == found(store, "falls") == found(store, "causes") == []
    session.undo(root)
    assert (found(store, "bloods"), found(store, "falls")) == (["Bloods"], ["Falls"])


def test_an_edit_that_failed_leaves_nothing_to_be_found(store: WorkshopStore) -> None:
    session = kept(store, "Bloods")
    broken, *_ = diff(session.board, add_note(session.board, session.workshop_id, "Ghost"))
    bad = NewStep("Bad", session.workshop_id, (broken, broken))
    with pytest.raises(Exception):  # noqa: B017, PT011 - whatever it is, nothing may stay
        store.commit(session.workshop_id, bad)
    assert found(store, "ghost") == []
    assert store.check().problems == ()


HOSTILE = ['"', '""', "*", "-", "AND", "NOT", "NEAR(", "a OR", "^", "(", "words:x", "'; --", "\0"]
HOSTILE += [
    "\\",
    "{a b}",
    "+",
    "a*b",
    '"a',
    "%",
    "_",
    "\ud800",
    "🏥",
    "e\u0301",
    "\u0301",
    "½",
    "→",
]


@pytest.mark.parametrize("asked", HOSTILE)
def test_whatever_is_typed_is_a_text_and_never_a_query(store: WorkshopStore, asked: str) -> None:
    text = f"before {asked} after".replace("\0", " ").replace("\ud800", "?")
    kept(store, text, "Something else")
    assert text in found(store, f"before {asked} aft")
    assert isinstance(found(store, asked), list)


@pytest.mark.parametrize("sign", ["→", "🏥", "%", "*", "_", '"', "-"])
def test_a_sign_alone_is_found_too(store: WorkshopStore, sign: str) -> None:
    kept(store, f"bloods {sign} ward", "bloods ward")
    assert found(store, sign) == [f"bloods {sign} ward"]
    assert found(store, f"bloods {sign}") == [f"bloods {sign} ward"]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(asked=st.text(max_size=30))
def test_no_question_is_refused(store: WorkshopStore, asked: str) -> None:
    store.search(asked).result()


def test_an_empty_question_shows_what_was_worked_on_last(store: WorkshopStore) -> None:
    first, second = kept(store, "a", title="First"), kept(store, "b", title="Second")
    for session in (second, first):
        scope = next(r.id for r in session.board if type(r).__name__ == "PlainExercise")
        session.perform("Add", scope, partial(add_note, parent_id=scope, text="more"))
    hits = store.search("  ").result()
    assert [hit.workshop_title for hit in hits] == ["First", "Second"]
    assert [hit.exercise_id for hit in hits] == [hit.record_id for hit in hits]


def test_a_move_leaves_the_index_alone(store: WorkshopStore) -> None:
    session = kept(store, "Bloods", "Letters")
    place, behind = note(session, "Bloods"), note(session, "Letters")
    before = store._thread.run(lambda c: c.execute("SELECT * FROM search_index_data").fetchall())
    session.perform("Move", place, lambda b: move_note(b, place, behind, 0))
    after = store._thread.run(lambda c: c.execute("SELECT * FROM search_index_data").fetchall())
    assert before == after


def test_an_older_store_is_searched_once_it_was_opened(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = with_notes("Bloods not chased", "Deleted long ago")
    board = board.drop(next(n.id for n in notes_of(board) if n.text == "Deleted long ago"))
    _make_old_store(path, board, monkeypatch)
    with opened(path) as store:
        assert found(store, "bloods") == ["Bloods not chased"]
        assert found(store, "deleted") == []
        assert store.load_board(workshop_of(board).id) == board
        assert store.check().problems == ()


def _make_old_store(path: Path, board: Board, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a store as the first release did, without a search."""
    with monkeypatch.context() as first, closing(sqlite3.connect(path)) as connection:
        db = Database(connection, strict=True)
        migrations.MIGRATIONS.apply(db, stop_before="search_over_everything")
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
        connection.commit()
        first.setattr(schema, "SCHEMA_VERSION", 1)
        first.setattr(search_index, "follow", lambda *_: None)
        with opened(path) as store:
            store.create_workshop(board)


def test_a_damaged_index_never_stands_in_the_way_of_an_edit(path: Path) -> None:
    with opened(path) as store:
        session = kept(store, "Bloods not chased")
        store._thread.run(_spoil)
        place = note(session, "Bloods not chased")
        session.perform("Edit", place, lambda b: b.change(place, text="Letters not sent"))
        assert found(store, "letters") == ["Letters not sent"]
        assert store.check().problems == ()


def test_a_damaged_index_is_made_anew_by_the_search(store: WorkshopStore) -> None:
    kept(store, "Bloods not chased")
    store._thread.run(_spoil)
    assert found(store, "bloods") == ["Bloods not chased"]


def _spoil(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        connection.execute("UPDATE search_index_data SET block = x'00ff00ff00ff'")
    connection.execute("PRAGMA writable_schema = RESET")


def test_the_doctor_tells_what_the_search_would_miss_and_it_can_be_made_anew(
    store: WorkshopStore,
) -> None:
    kept(store, "Bloods not chased")
    store._thread.run(lambda c: c.execute("UPDATE search_text SET words = 'x' WHERE number = 1"))
    assert store.check().problems == ("The search would miss 1 text; the text itself is safe.",)
    store._thread.run(search_index.make_anew)
    assert store.check().is_sound


def test_a_forgotten_text_leaves_the_index_to_the_last_byte(path: Path) -> None:
    with opened(path) as store:
        session = kept(store, "Zyzzyvas", *(f"note {n}" for n in range(40)))
        place = note(session, "Zyzzyvas")
        session.perform("Delete", place, lambda b: b.drop(place))
        store._thread.run(_erase_record_and_forget)
    content = path.read_bytes()
    assert b"zyzzyva" not in content
    assert b"Zyzzyva" not in content


def _erase_record_and_forget(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        connection.execute("UPDATE record SET text = '' WHERE text = 'Zyzzyvas'")
        connection.execute("UPDATE change SET after = '' WHERE after LIKE '%Zyzzyvas%'")
        search_index.forget_deleted(connection)


def test_a_reader_searches_beside_the_window(path: Path) -> None:
    with opened(path) as store:
        kept(store, "Bloods not chased")
        with WorkshopStore.open_read_only(path, store._types) as reader:
            assert found(reader, "bloods") == ["Bloods not chased"]


def test_to_ask_waits_for_nobody(store: WorkshopStore) -> None:
    store._thread.post(lambda _: time.sleep(0.2))
    asked = store.search("bloods")
    assert not asked.done()
    assert asked.result() == ()
