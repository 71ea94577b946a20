"""The thread of a store's connection: what was taken on is done, whoever closes it meanwhile."""

import sqlite3
from threading import Thread

import pytest

from dip_workshop.store.errors import StoreClosing
from dip_workshop.store.writer_thread import WriterThread


def connected() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", check_same_thread=False)


def test_a_task_taken_on_as_another_thread_closes_is_done_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    writer = WriterThread(connected)
    closing, look = Thread(target=writer.close), writer._refuse_once_closed

    def look_and_be_closed() -> None:
        look()
        closing.start()
        closing.join(0.2)  # it waits for what is being taken on

    monkeypatch.setattr(writer, "_refuse_once_closed", look_and_be_closed)
    assert writer.run(lambda c: c.execute("SELECT 7").fetchone()) == (7,)
    closing.join()
    monkeypatch.undo()
    with pytest.raises(StoreClosing):
        writer.post(lambda c: c.execute("SELECT 8"))
