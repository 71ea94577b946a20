import subprocess
import sys
from pathlib import Path

from dip_workshop.core.workshop import new_workshop
from dip_workshop.store.workshop_store import WorkshopStore
from tests.children import running
from tests.session.plain_board import TYPES, add_exercise, add_note, opened

# Writes half an edit into the file itself, as a large one does, and then hangs.
HALF_AN_EDIT = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = TRUNCATE")
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE record SET text = 'half an edit'")
print("ready", flush=True)
time.sleep(60)
"""


def a_store_with_half_an_edit(path: Path) -> None:
    board, exercise = add_exercise(new_workshop("Ward"))
    for number in range(200):
        board = add_note(board, exercise, f"{number} Bloods not chased before the round")
    with opened(path) as store:
        store.create_workshop(board)
    command = [sys.executable, "-c", HALF_AN_EDIT, str(path)]
    with running(command, stdout=subprocess.PIPE) as child:
        child.stdout.readline()
    assert b"half an edit" in path.read_bytes()
    assert path.with_name(path.name + "-journal").stat().st_size


def test_half_an_edit_is_taken_out_of_the_file_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "workshops.dip"
    a_store_with_half_an_edit(path)
    with opened(path) as store:
        assert store.check().problems == ()
        assert [line.title for line in store.list_workshops()] == ["Ward"]


def test_a_program_that_only_reads_sees_no_half_edit_either(tmp_path: Path) -> None:
    path = tmp_path / "workshops.dip"
    a_store_with_half_an_edit(path)
    with WorkshopStore.open_read_only(path, TYPES) as store:
        assert store.check().problems == ()
        assert [line.title for line in store.list_workshops()] == ["Ward"]
