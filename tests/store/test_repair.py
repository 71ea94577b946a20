"""What a repair mends comes back as it was; what it does not understand stays as it is."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.changes import diff
from dip_workshop.core.history import NewStep
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.errors import StoreClosing
from dip_workshop.store.outputs import Output
from dip_workshop.store.safe_keeping.mending import mend
from dip_workshop.store.safe_keeping.repair import Repaired
from tests.session.plain_board import REPLICA, TYPES, add_exercise, add_note, notes_of, opened


@pytest.fixture
def board() -> Board:
    return add_exercise(new_workshop("Ward"))[0]


@pytest.fixture
def path(tmp_path: Path, board: Board) -> Path:
    """A store of a workshop with ten steps, a draft and an output, and of another workshop."""
    path = tmp_path / "workshops.dip"
    exercise = next(record.id for record in board if record.parent_id is not None)
    with opened(path) as store:
        workshop_id = store.create_workshop(board)
        session = WorkshopSession(store, workshop_id)
        for number in range(9):
            text = f"{number} Bloods not chased"
            session.perform("Add", exercise, lambda b, t=text: add_note(b, exercise, t))
        store.create_workshop(new_workshop("Another ward"))
        store.keep_drafts(workshop_id, {"capture": "Letters not re"})
        store.record_output(
            Output(
                RecordId("1"), workshop_id, None, "pdf", "Fishbone", "/x/a.pdf", "ab" * 32, 12.5,
                "t", "A4", 2, 30, 30, 10.5,
            )
        )  # fmt: skip
    return path


def damaged(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            assert connection.execute(statement).rowcount


def whole_board(path: Path, board: Board) -> Board:
    with opened(path) as store:
        return store.load_board(workshop_of(board).id)


def repaired(path: Path) -> Repaired:
    with opened(path) as store:
        return mend(store, TYPES, REPLICA)


def is_sound(path: Path) -> bool:
    with opened(path) as store:
        return store.check().is_sound


def test_a_sound_store_is_left_as_it_is(path: Path) -> None:
    before = path.read_bytes()
    assert repaired(path) == Repaired((), ())
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record SET text = 'Floods' WHERE text LIKE '7 %'",
        "UPDATE record SET deleted = 1 WHERE text LIKE '7 %'",
        "UPDATE record SET props = replace(props, '0', '1') WHERE text LIKE '7 %'",
        "UPDATE record SET text = CAST(x'ff00fe' AS TEXT) WHERE text LIKE '7 %'",
        "UPDATE record SET text = 'Wart' WHERE text = 'Ward'",
        "DELETE FROM record WHERE text LIKE '7 %'",
        "UPDATE record SET parent_id = 'nowhere' WHERE text LIKE '7 %'",
    ],
)
def test_rows_come_back_from_a_whole_history(path: Path, board: Board, statement: str) -> None:
    wanted = whole_board(path, board)
    damaged(path, statement)
    found = repaired(path)
    assert found.mended[0].startswith("“Ward”: 1 damaged or missing row was brought back")
    assert not found.left
    assert whole_board(path, board) == wanted
    assert is_sound(path)


@pytest.mark.parametrize(
    ("statement", "steps_left"),
    [
        ("UPDATE step SET label = 'Anything' WHERE counter = 5", 4),
        ("DELETE FROM change WHERE step = 5 AND position = 1", 4),
        ("UPDATE change SET after = '\"Floods\"' WHERE step = 10 AND field = 'text'", 9),
        ("UPDATE step SET kind = 'nonsense' WHERE counter = 1", 0),
        ("UPDATE step SET made_at = made_at + 1 WHERE counter = 1", 0),
        ("UPDATE step SET label = CAST(x'ff' AS TEXT) WHERE counter = 5", 4),
    ],
)
def test_a_damaged_history_gives_way_to_one_step_that_leads_to_the_board(
    path: Path, board: Board, statement: str, steps_left: int
) -> None:
    root = workshop_of(board).id
    wanted = whole_board(path, board)
    damaged(path, statement)
    found = repaired(path)
    assert f"“Ward”: {10 - steps_left} step" in found.mended[0]
    assert found.set_aside is not None
    assert len(found.set_aside.read_text(encoding="utf-8").splitlines()) > 10 - steps_left
    assert is_sound(path)
    with opened(path) as store:
        session = WorkshopSession(store, root)
        assert session.board == wanted
        assert len(session.heads()) == steps_left + 1
        assert session.heads()[-1].label == "Repaired"
        note = next(note for note in notes_of(wanted) if note.text.startswith("0"))
        assert not session.can_undo(root)  # nothing takes back all that the repair leads to
        assert session.can_undo(note.parent_id or root) == (steps_left > 1)
        if steps_left > 1:  # what came before can still be undone
            session.undo(note.parent_id or root)


def test_a_missing_step_is_followed_by_one_that_leads_to_the_board(
    path: Path, board: Board
) -> None:
    wanted = whole_board(path, board)
    damaged(path, "DELETE FROM change WHERE step = 10", "DELETE FROM step WHERE serial = 10")
    found = repaired(path)
    assert found.mended[0].startswith("“Ward”: its history led to another board")
    assert is_sound(path)
    assert whole_board(path, board) == wanted


def test_rows_and_history_damaged_at_once_stay_as_they_are(path: Path, board: Board) -> None:
    damaged(path, "UPDATE record SET text = 'Floods' WHERE text LIKE '7 %'")
    damaged(path, "UPDATE step SET label = 'Anything' WHERE counter = 5")
    rows = _rows(path)
    found = repaired(path)
    assert found.left
    assert _rows(path) == rows
    with opened(path) as store:
        assert next(line for line in store.list_workshops() if line.title == "Another ward")


def test_a_history_that_lacks_its_end_does_not_bring_an_older_text_back(path: Path) -> None:
    damaged(path, "DELETE FROM change WHERE step = 10", "DELETE FROM step WHERE serial = 10")
    damaged(path, "UPDATE record SET text = 'Floods' WHERE text LIKE '7 %'")
    rows = _rows(path)
    assert repaired(path).left
    assert _rows(path) == rows


def test_what_a_later_release_wrote_stays_as_it_is(path: Path) -> None:
    types = {name: kind for name, kind in TYPES.items() if name != "PlainNote"}
    damaged(path, "UPDATE step SET label = 'Anything' WHERE counter = 5")
    rows = _rows(path)
    with opened(path) as store:
        store._types = types
        assert mend(store, types, REPLICA).left
    assert _rows(path) == rows


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE table_count SET rows = rows + 1 WHERE name = 'change'",
        "UPDATE table_count SET rows = rows + 1 WHERE name = 'record'",
        "DELETE FROM table_count WHERE name = 'step'",
        "DELETE FROM draft",
        "DELETE FROM workshop WHERE id IN (SELECT id FROM record WHERE text = 'Ward')",
        "DELETE FROM search_text WHERE words LIKE '7 %'",
        "UPDATE search_index_data SET block = x'00' WHERE id > 10",
    ],
)
def test_counts_ties_and_search_are_made_anew(path: Path, board: Board, statement: str) -> None:
    wanted = whole_board(path, board)
    damaged(path, statement)
    found = repaired(path)
    assert found.mended
    assert not found.left
    assert is_sound(path)
    assert whole_board(path, board) == wanted
    with opened(path) as store:
        assert store.search("bloods").result()


@pytest.mark.parametrize(
    ("statement", "kept"),
    [
        ("UPDATE draft SET text = 'Letters not sent'", "Letters not sent"),
        ("UPDATE output SET path = '/x/b.pdf'", "/x/b.pdf"),
    ],
)
def test_a_damaged_draft_or_entry_goes_only_after_it_was_written_to_a_file(
    path: Path, statement: str, kept: str
) -> None:
    damaged(path, statement)
    found = repaired(path)
    assert found.set_aside is not None
    assert kept in found.set_aside.read_text(encoding="utf-8")
    assert is_sound(path)


def test_what_hangs_on_nothing_finds_a_place(path: Path, board: Board) -> None:
    """Rows and history agree on a parent that is not there: no disk did that, but it is mended."""
    root = workshop_of(board).id
    note = notes_of(whole_board(path, board))[0]
    with opened(path) as store:
        before = store.load_board(root)
        lost = before.change(note.id, parent_id=RecordId("nowhere"))
        store._thread.run(lambda c: c.execute("PRAGMA foreign_keys = OFF"))
        store.commit(root, NewStep("Move", root, diff(before, lost)))
    found = repaired(path)
    assert any("it has another place now" in sentence for sentence in found.mended)
    after = whole_board(path, board).find(note.id)
    assert after is not None
    assert after.parent_id == root
    assert is_sound(path)


def test_a_file_whose_pages_are_damaged_is_left_to_its_backups(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[4096 * 3 + 100 : 4096 * 4] = bytes(3996)
    path.write_bytes(whole)
    with opened(path) as store:
        found = mend(store, TYPES, REPLICA)
    assert not found.mended
    assert found.left
    assert path.read_bytes() == whole


def test_a_repair_that_is_stopped_changes_nothing(path: Path) -> None:
    damaged(path, "UPDATE record SET text = 'Floods' WHERE text LIKE '7 %'")
    rows = _rows(path)

    def stop() -> None:
        raise StoreClosing

    with opened(path) as store, pytest.raises(StoreClosing):
        mend(store, TYPES, REPLICA, stop)
    assert _rows(path) == rows
    assert not list(path.parent.glob("*repaired*"))


def _rows(path: Path) -> list[list[tuple[object, ...]]]:
    tables = ("record", "step", "change", "table_count", "draft", "output")
    with closing(sqlite3.connect(path)) as connection:
        return [
            connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()  # noqa: S608
            for table in tables
        ]
