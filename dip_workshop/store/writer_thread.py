"""The one thread in which a store's connection lives."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from dip_workshop.store.errors import told_plainly

T = TypeVar("T")


class WriterThread:
    """Runs tasks on one connection, one after the other, whichever thread asks."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        """Open the connection in the new thread; StoreError where that fails."""
        self._is_closed = False
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        try:
            self._connection = self._pool.submit(_plainly, connect).result()
        except BaseException:
            self._pool.shutdown()
            raise

    def run(self, task: Callable[[sqlite3.Connection], T]) -> T:
        """Run a task and wait for what it returns or raises."""
        return self.post(task).result()

    def post(self, task: Callable[[sqlite3.Connection], T]) -> "Future[T]":
        """Queue a task without waiting for it."""
        return self._pool.submit(_plainly, lambda: task(self._connection))

    def close(self) -> None:
        """Finish what is queued, close the connection and end the thread; once is enough."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            self.run(lambda connection: connection.close())
        finally:
            self._pool.shutdown()


def _plainly(task: Callable[[], T]) -> T:
    with told_plainly():
        return task()
