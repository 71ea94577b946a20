"""The one thread in which a store's connection lives."""

import sqlite3
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from threading import Lock
from traceback import clear_frames
from typing import TypeVar

from dip_workshop.core.failures import chain_of
from dip_workshop.core.wording import tr
from dip_workshop.store.errors import StoreClosing, told_plainly

T = TypeVar("T")


class WriterThread:
    """Runs tasks on one connection, one after the other, whichever thread asks."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        """Open the connection in the new thread; StoreError where that fails."""
        self._is_closed = False
        # Nothing may be taken on behind the closing of the connection.
        self._gate = Lock()
        self._waiting: deque[Callable[[], None]] = deque()
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
        """Queue a task without waiting for it; StoreClosing once the thread is being closed."""
        future: Future[T] = Future()
        with self._gate:
            self._refuse_once_closed()
            self._waiting.append(partial(self._fulfil, future, task))
            self._pool.submit(self._serve_next)
        return future

    def serve_waiting(self) -> None:
        """Run what waits, from within a long task that can be left for a moment.

        Raises StoreClosing once the thread is being closed, so that the long task ends.
        """
        while self._waiting:
            self._serve_next()
        self._refuse_once_closed()

    def close(self) -> None:
        """Finish what is queued, close the connection and end the thread; once is enough."""
        with self._gate:
            if self._is_closed:
                return
            self._is_closed = True
            # Past the queue, which a long task serves: nothing may close the file under that.
            closed = self._pool.submit(_plainly, self._connection.close)
        try:
            closed.result()
        finally:
            self._pool.shutdown()

    def _refuse_once_closed(self) -> None:
        if self._is_closed:
            raise StoreClosing(
                tr("The window was closed before this was done; all that was saved is safe.")
            )

    def _serve_next(self) -> None:
        """Run what has waited longest; nothing is left where a long task has served it."""
        serve: Callable[[], None] | None = None
        with suppress(IndexError):
            serve = self._waiting.popleft()
        if serve is not None:
            serve()

    def _fulfil(self, future: "Future[T]", task: Callable[[sqlite3.Connection], T]) -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            future.set_result(_plainly(lambda: task(self._connection)))
        except BaseException as error:
            _let_go_of_rows(error)
            future.set_exception(error)


def _plainly(task: Callable[[], T]) -> T:
    with told_plainly():
        return task()


def _let_go_of_rows(error: BaseException) -> None:
    """Drop what the frames of a failure hold.

    A cursor that stopped amid its rows, at text that is no UTF-8, would keep the
    file locked for as long as anybody keeps the failure, even once all is closed.
    """
    for failure in chain_of(error):
        clear_frames(failure.__traceback__)
