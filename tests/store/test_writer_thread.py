"""The thread of the store does what it is asked in turn, to the last, and then ends."""

import gc
import sqlite3
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest

from dip_workshop.store.errors import StoreClosing, StoreError
from dip_workshop.store.writer_thread import WriterThread

connect = partial(sqlite3.connect, ":memory:")

# Ends while a task waits behind another, and closes nothing.
LEFT_OPEN = """
import sqlite3, sys, time
from functools import partial
from pathlib import Path
from dip_workshop.store.writer_thread import WriterThread

thread = WriterThread(partial(sqlite3.connect, ":memory:"))
thread.post(lambda _: time.sleep(0.2))
thread.post(lambda _: Path(sys.argv[1]).write_text("done"))
"""


@pytest.fixture
def thread():
    opened = WriterThread(connect)
    yield opened
    opened.close()


def test_whoever_asks_gets_what_the_task_returned_or_raised(thread: WriterThread) -> None:
    assert thread.run(lambda c: c.execute("SELECT 6 * 7").fetchone()) == (42,)
    with pytest.raises(ZeroDivisionError):
        thread.run(lambda _: 1 // 0)
    with pytest.raises(StoreError):
        thread.run(lambda c: c.execute("SELECT * FROM nothing"))
    assert thread.post(lambda c: c.execute("SELECT 1").fetchone()).result() == (1,)


def test_all_is_done_in_one_thread_in_the_order_in_which_it_was_asked(
    thread: WriterThread,
) -> None:
    told: list[tuple[int, int]] = []
    for number in range(50):
        thread.post(lambda _, n=number: told.append((n, threading.get_ident())))
    thread.run(lambda _: None)
    assert [number for number, _ in told] == list(range(50))
    assert len({ident for _, ident in told} - {threading.get_ident()}) == 1


def test_what_is_queued_is_done_before_the_connection_is_closed() -> None:
    thread = WriterThread(connect)
    goes_on = threading.Event()
    thread.post(lambda _: goes_on.wait(5))
    waiting = [thread.post(lambda c: c.execute("SELECT 1").fetchone()) for _ in range(5)]
    goes_on.set()
    thread.close()
    assert [each.result(timeout=0) for each in waiting] == [(1,)] * 5
    with pytest.raises(StoreClosing):
        thread.run(lambda _: None)
    thread.close()


def test_a_long_task_serves_what_waits_and_learns_that_all_is_closing() -> None:
    thread = WriterThread(connect)
    began, told = threading.Event(), []

    def long_task(_: sqlite3.Connection) -> None:
        began.set()
        while True:
            thread.serve_waiting()

    long = thread.post(long_task)
    assert began.wait(5)
    told.append(thread.run(lambda c: c.execute("SELECT 1").fetchone()))
    thread.close()
    assert told == [(1,)]
    assert isinstance(long.exception(timeout=0), StoreClosing)


def test_a_thread_that_cannot_connect_says_why_and_ends() -> None:
    before = threading.active_count()
    with pytest.raises(StoreError):
        WriterThread(lambda: sqlite3.connect(Path("nowhere") / "at" / "all"))
    assert threading.active_count() == before


def test_a_failure_is_not_held_by_those_who_waited_for_it(thread: WriterThread) -> None:
    gc.collect()
    gc.disable()
    try:
        with pytest.raises(ZeroDivisionError):
            thread.run(lambda _: 1 // 0)
        assert not [each for each in gc.get_objects() if isinstance(each, ZeroDivisionError)]
    finally:
        gc.enable()


def test_a_program_that_closes_nothing_does_what_is_queued_and_ends(tmp_path: Path) -> None:
    written = tmp_path / "written"
    subprocess.run([sys.executable, "-c", LEFT_OPEN, str(written)], check=True, timeout=30)
    assert written.read_text() == "done"
