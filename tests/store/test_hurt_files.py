"""Files damaged, cut short, of a later release, or open elsewhere: told in our words, left as is.

tests/sizes.py says how many damaged copies are tried.
"""

import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from pathlib import Path

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.workshop import new_workshop
from dip_workshop.store import health
from dip_workshop.store.errors import StoreBusy, StoreError, StoreTooNew
from dip_workshop.store.safe_keeping.backups import Backups, Reason
from dip_workshop.store.schema import SCHEMA_VERSION
from dip_workshop.store.workshop_store import WorkshopStore
from tests.children import running
from tests.session.plain_board import TYPES, add_exercise, add_note, opened
from tests.sizes import DAMAGED_FILES

PAGE = 4096
WORD = b"Bloods"
TABLES = ("workshop", "record", "step", "change", "table_count", "draft", "output")
Hurt = Callable[[bytearray, random.Random], None]
CHILD = """
import sys, time
from pathlib import Path
from tests.session.plain_board import opened
store = opened(Path(sys.argv[1]))
print("open", flush=True)
time.sleep(60)
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of one workshop of forty notes, with a backup beside it."""
    path = tmp_path_factory.mktemp("hurt") / "workshops.dip"
    board, exercise = add_exercise(new_workshop("Ward"))
    for number in range(40):
        board = add_note(board, exercise, f"{number} {WORD.decode()} not chased")
    with opened(path) as store:
        store.create_workshop(Board(board))
        Backups(store).make(Reason.BY_HAND)
    return path


@pytest.fixture
def whole(path: Path) -> bytes:
    return path.read_bytes()


def flip_a_bit(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def write_some_bytes(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) - 16)
    data[start : start + 16] = chance.randbytes(16)


def blank_most_of_a_page(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) // PAGE) * PAGE
    data[start + 512 : start + PAGE] = bytes(PAGE - 512)


def swap_two_pages(data: bytearray, chance: random.Random) -> None:
    one, other = (PAGE * n for n in chance.sample(range(1, len(data) // PAGE), 2))
    data[one : one + PAGE], data[other : other + PAGE] = (
        data[other : other + PAGE],
        data[one : one + PAGE],
    )


def repeat_a_page(data: bytearray, chance: random.Random) -> None:
    one, other = (PAGE * n for n in chance.sample(range(1, len(data) // PAGE), 2))
    data[one : one + PAGE] = data[other : other + PAGE]


def cut_the_end_off(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(100, len(data)) :]


def push_a_byte_in(data: bytearray, chance: random.Random) -> None:
    data.insert(chance.randrange(100, len(data)), chance.randrange(256))
    data.pop()


def change_a_word(data: bytearray, chance: random.Random) -> None:
    places = [n for n in range(len(data)) if data[n : n + len(WORD)] == WORD]
    start = chance.choice(places)
    data[start] = ord("F")


KINDS: tuple[Hurt, ...] = (
    flip_a_bit, write_some_bytes, blank_most_of_a_page, swap_two_pages, repeat_a_page,
    cut_the_end_off, push_a_byte_in, change_a_word,
)  # fmt: skip


def rows_of(path: Path) -> list[object]:
    """Return all rows as SQLite reads them, or nothing that equals another where it cannot."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            return [
                connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()  # noqa: S608
                if table != "workshop"
                else connection.execute("SELECT * FROM workshop").fetchall()
                for table in TABLES
            ]
    except sqlite3.Error:
        return [object()]


def is_found_sound(path: Path) -> bool:
    try:
        with WorkshopStore.open_read_only(path, TYPES) as store:
            return store.check().is_sound
    except StoreError:
        return False


def missed(path: Path, whole: bytes, copies: int) -> int:
    """Return how often a damaged copy whose content differs was found sound."""
    chance = random.Random(20261126)
    hurt, rows, count = path.with_name("hurt.dip"), rows_of(path), 0
    for number in range(copies):
        data = bytearray(whole)
        KINDS[number % len(KINDS)](data, chance)
        hurt.write_bytes(data)
        count += is_found_sound(hurt) and rows_of(hurt) != rows
        assert hurt.read_bytes() == data  # looking leaves it as it is
    return count


def test_no_damage_to_the_content_is_missed_and_no_file_is_touched(
    path: Path, whole: bytes, record_property: Callable[[str, object], None]
) -> None:
    record_property("R10 damaged files", DAMAGED_FILES)
    assert missed(path, whole, DAMAGED_FILES) == 0
    (backup,) = (path.parent / "backups").iterdir()
    assert is_found_sound(backup)


def test_without_the_hashes_damage_is_missed(
    path: Path, whole: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The trial can fail: what SQLite and the counts alone find is not enough."""
    for question in ("_wrong_search", "_wrong_hashes"):
        monkeypatch.setattr(health, question, lambda _connection: iter(()))
    monkeypatch.setattr(health, "_wrong_workshops", lambda *_: iter(()))
    assert missed(path, whole, 200) > 10


def test_a_file_cut_at_every_512_bytes_is_refused_and_left_as_it_is(
    path: Path, whole: bytes
) -> None:
    cut = path.with_name("cut.dip")
    for length in range(512, len(whole), 512):
        cut.write_bytes(whole[:length])
        with pytest.raises(StoreError):
            opened(cut)
        assert cut.read_bytes() == whole[:length]


@pytest.mark.parametrize("ahead", range(1, 11))
def test_a_later_schema_is_refused_and_left_as_it_is(path: Path, whole: bytes, ahead: int) -> None:
    later = path.with_name("later.dip")
    data = whole[:60] + (SCHEMA_VERSION + ahead).to_bytes(4, "big") + whole[64:]
    later.write_bytes(data)
    for opening in (opened, lambda p: WorkshopStore.open_read_only(p, TYPES)):
        with pytest.raises(StoreTooNew):
            opening(later)
    assert later.read_bytes() == data


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE later (id TEXT)",
        "CREATE VIEW later AS SELECT * FROM record",
        "CREATE INDEX later ON record (text)",
        "CREATE TRIGGER later AFTER INSERT ON record BEGIN DELETE FROM draft; END",
        "ALTER TABLE record ADD COLUMN later TEXT",
        "ALTER TABLE step ADD COLUMN later INTEGER DEFAULT 7",
        "ALTER TABLE workshop ADD COLUMN later TEXT",
        "UPDATE step SET kind = 'later'",
        "UPDATE record SET type = 'Later'",
        "INSERT INTO table_count SELECT id, 'later', 3 FROM workshop",
    ],
)
def test_what_this_release_does_not_know_is_left_as_it_is(
    path: Path, whole: bytes, statement: str
) -> None:
    strange = path.with_name("strange.dip")
    strange.write_bytes(whole)
    with closing(sqlite3.connect(strange)) as connection, connection:
        connection.execute(statement)
    data = strange.read_bytes()
    with suppress(StoreError), opened(strange) as store:
        for line in store.list_workshops():
            store.load_board(line.id)
            store.steps(line.id)
        store.check()
    assert strange.read_bytes() == data


def test_twenty_programs_killed_while_open_never_block_the_next(tmp_path: Path) -> None:
    """The lock is the system's: while the other lives it is told of, and it dies with it."""
    paths = [tmp_path / str(number) / "workshops.dip" for number in range(20)]
    command = (sys.executable, "-c", CHILD)
    with ExitStack() as stack:
        others = [
            stack.enter_context(running((*command, str(path)), stdout=subprocess.PIPE))
            for path in paths
        ]
        for path, other in zip(paths, others, strict=True):
            assert other.stdout.readline() == b"open\n"
            refuse_then_open(path, other)


def refuse_then_open(path: Path, other: subprocess.Popen[bytes]) -> None:
    with pytest.raises(StoreBusy, match=r"already open in another window \(.+\)"):
        opened(path)
    with WorkshopStore.open_read_only(path, TYPES) as reader:
        assert reader.list_workshops() == ()
    other.kill()
    other.wait()
    with opened(path) as store:
        store.create_workshop(new_workshop("Ward"))
