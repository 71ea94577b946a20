import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.changes import diff
from dip_workshop.core.history import NewStep
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.store import journal
from dip_workshop.store.errors import StoreClosing, StoreDamaged, StoreError, StoreTooNew
from dip_workshop.store.health import row_faults
from dip_workshop.store.outputs import Output
from tests.session.plain_board import add_exercise, add_note, notes_of, opened

WORDS = "Bloods not chased before the ward round on Monday"


@pytest.fixture
def board() -> Board:
    board, exercise = add_exercise(new_workshop("Ward"))
    for number in range(40):
        board = add_note(board, exercise, f"{number} {WORDS}")
    return board


@pytest.fixture
def path(tmp_path: Path, board: Board) -> Path:
    path = tmp_path / "workshops.dip"
    with opened(path) as store:
        workshop_id = store.create_workshop(board)
        store.create_workshop(new_workshop("Another ward"))
        store.keep_drafts(workshop_id, {"capture": "Letters not re"})
        store.record_output(
            Output(
                RecordId("1"), workshop_id, None, "pdf", "Fishbone", "/x/a.pdf", "ab" * 32, 12.5,
                "t", "A4", 2, 30, 30, 10.5,
            )
        )  # fmt: skip
    return path


def behind_its_back(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def a_letter(path: Path) -> None:
    behind_its_back(path, "UPDATE record SET text = replace(text, '7 Bloods', '7 Floods')")


def a_further_field(path: Path) -> None:
    behind_its_back(path, "UPDATE record SET props = replace(props, '0', '1') WHERE text = 'Ward'")


def a_tombstone(path: Path) -> None:
    behind_its_back(path, "UPDATE record SET deleted = 1 WHERE text LIKE '7 %'")


def a_missing_row(path: Path) -> None:
    behind_its_back(path, "DELETE FROM record WHERE text LIKE '7 %'")


@pytest.mark.parametrize("damage", [a_letter, a_further_field, a_tombstone, a_missing_row])
def test_damage_that_sqlite_does_not_see_is_told_and_the_other_workshops_open(
    path: Path, board: Board, damage: Callable[[Path], None]
) -> None:
    damage(path)
    with opened(path) as store:
        with pytest.raises(StoreDamaged, match="the other workshops are safe"):
            store.load_board(workshop_of(board).id)
        assert not store.check().is_sound
        other = next(line for line in store.list_workshops() if line.title == "Another ward")
        assert len(store.load_board(other.id)) == 1


def test_text_that_cannot_be_read_does_not_keep_the_file_locked(path: Path, board: Board) -> None:
    behind_its_back(path, "UPDATE record SET text = CAST(x'ff00fe' AS TEXT) WHERE text LIKE '7 %'")
    with opened(path) as store, pytest.raises(StoreDamaged) as kept:
        store.load_board(workshop_of(board).id)
    with opened(path) as store:  # while the failure itself is still known to somebody
        assert kept.value
        store.create_workshop(new_workshop("A third ward"))


def test_a_damaged_title_is_not_listed_as_if_it_were_true(path: Path) -> None:
    behind_its_back(path, "UPDATE record SET text = 'Wart' WHERE text = 'Ward'")
    with opened(path) as store:
        lines = [(line.title, line.is_damaged) for line in store.list_workshops()]
    assert lines == [("Another ward", False), ("A damaged workshop", True)]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change SET after = replace(after, '7 Bloods', '7 Floods')",
        "UPDATE change SET before = 'null' WHERE position = 1",
        "DELETE FROM change WHERE position = 3",
        "UPDATE step SET label = 'Another label'",
    ],
)
def test_a_damaged_history_is_told_and_the_board_still_opens(
    path: Path, board: Board, statement: str
) -> None:
    behind_its_back(path, statement)
    with opened(path) as store:
        workshop_id = workshop_of(board).id
        (head,) = store.step_heads(workshop_id)
        with pytest.raises(StoreDamaged, match="what the boards hold is safe"):
            store.step(head.id)
        assert store.load_board(workshop_id) == board
        assert not store.check().is_sound


def test_an_edit_does_not_make_a_damaged_row_look_whole(path: Path, board: Board) -> None:
    a_letter(path)
    note = next(note for note in notes_of(board) if note.text.startswith("7 "))
    after = board.change(note.id, order_key="zz")
    root = workshop_of(board).id
    with opened(path) as store, pytest.raises(StoreDamaged):
        store.commit(root, NewStep("Move", root, diff(board, after)))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE table_count SET rows = rows + 1 WHERE name = 'change'",
        "DELETE FROM table_count WHERE name = 'step'",
        "UPDATE step SET made_at = made_at + 1",
        "UPDATE draft SET text = 'Letters not sent'",
        "UPDATE output SET path = '/x/b.pdf'",
        "DELETE FROM draft",
    ],
)
def test_the_doctor_finds_what_no_board_shows(path: Path, statement: str) -> None:
    behind_its_back(path, statement)
    with opened(path) as store:
        assert not store.check().is_sound


def test_the_doctor_finds_a_board_that_its_history_does_not_lead_to(
    path: Path, board: Board
) -> None:
    with opened(path) as store:
        first, second = notes_of(board)[:2]
        after = board.change(first.id, text="Anew").change(second.id, text="Anew")
        root = workshop_of(board).id
        store.commit(root, NewStep("Edit", root, diff(board, after)))
        # Rows that are whole but old: as after a write that the disk never did.
        store._thread.run(lambda c: c.execute("PRAGMA foreign_keys = OFF"))
        store._thread.run(lambda c: c.execute("DELETE FROM change WHERE step = 3"))
        store._thread.run(lambda c: c.execute("DELETE FROM step WHERE serial = 3"))
        problems = store.check().problems
    assert any("leads to another board" in problem for problem in problems)


def test_an_exercise_of_a_later_release_is_left_untouched(path: Path, board: Board) -> None:
    exercise = add_exercise(new_workshop("Ward"))
    with opened(path) as store:
        workshop_id = store.create_workshop(exercise[0])
        store._types = {"Workshop": store._types["Workshop"]}
        with pytest.raises(StoreTooNew, match="does not know"):
            store.load_board(workshop_id)


def test_no_flipped_bit_and_no_torn_page_is_taken_for_the_board(path: Path, board: Board) -> None:
    """Damage 300 copies: each opens as it was, or says in our words that it does not.

    What the doctor finds sound holds every row as it was.
    """
    whole, rows = path.read_bytes(), _all_rows(path)
    chance = random.Random(20260203)
    workshop_id = workshop_of(board).id
    told = 0
    for _ in range(300):
        path.write_bytes(_damaged(whole, chance))
        told += not _opens_true(path, workshop_id, board)
        assert not _is_sound(path) or _all_rows(path) == rows
    assert told > 30


def _damaged(whole: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(whole)
    match chance.randrange(3):
        case 0:
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        case 1:
            start = chance.randrange(len(damaged))
            damaged[start : start + 16] = chance.randbytes(16)
        case _:
            page = chance.randrange(len(damaged) // 4096) * 4096
            damaged[page + 512 : page + 4096] = bytes(3584)
    return bytes(damaged)


def _is_sound(path: Path) -> bool:
    try:
        with opened(path) as store:
            return store.check().is_sound
    except StoreError:
        return False


def _all_rows(path: Path) -> list[list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return [
            connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()  # noqa: S608
            for table in ("record", "step", "change", "table_count", "draft", "output")
        ]


def _opens_true(path: Path, workshop_id: RecordId, board: Board) -> bool:
    try:
        with opened(path) as store:
            store.list_workshops()
            assert store.load_board(workshop_id) == board
    except StoreError:
        return False
    return True


def test_a_file_cut_short_anywhere_is_told(path: Path, board: Board) -> None:
    whole = path.read_bytes()
    for length in range(512, len(whole), 2048):
        path.write_bytes(whole[:length])
        assert not _opens_true(path, workshop_of(board).id, board)
        assert path.stat().st_size >= length


def test_looking_that_is_stopped_is_no_fault(path: Path) -> None:
    def stop() -> None:
        raise StoreClosing

    breaths = iter([None, None])

    def stop_later() -> None:
        if next(breaths, stop) is stop:
            stop()

    with closing(sqlite3.connect(path)) as connection, pytest.raises(StoreClosing):
        tuple(row_faults(connection, stop_later))


def test_a_long_step_is_looked_through_with_pauses_to_its_last_change(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "CHANGES_A_BREATH", 7)
    pauses: list[None] = []

    def step_faults() -> list[str]:
        pauses.clear()
        with closing(sqlite3.connect(path)) as connection:
            return [f for f in row_faults(connection, lambda: pauses.append(None)) if "step" in f]

    assert step_faults() == []
    assert len(pauses) > 20
    behind_its_back(
        path,
        """
        UPDATE change SET after = '"Floods"' WHERE rowid =
            (SELECT max(rowid) FROM change WHERE step = (SELECT min(serial) FROM step))
        """,
    )
    assert len(step_faults()) == 1
