"""The one thread in which a store's connection lives.

A pool of one thread would do, but to import `concurrent.futures` takes as long as to read
a workshop. It is imported with the first task that somebody else is to be told of.
"""

import sqlite3
from collections import deque
from collections.abc import Callable
from functools import partial
from threading import Event, Lock, Semaphore, Thread, current_thread
from traceback import clear_frames
from typing import TYPE_CHECKING, Generic, TypeVar
from weakref import finalize

from dip_workshop.core.failures import chain_of
from dip_workshop.core.wording import tr
from dip_workshop.store.errors import StoreClosing, told_plainly

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")


class WriterThread:
    """Runs tasks on one connection, one after the other, whichever thread asks."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        """Open the connection in the new thread; StoreError where that fails."""
        self._is_closed = False
        self._door = Lock()
        self._queue = _Queue()
        thread = Thread(target=self._queue.serve_all, name="store", daemon=True)
        thread.start()
        # Where nobody closes it, what is queued is still done ahead of the program's end.
        self._end = finalize(self, _end, self._queue, thread)
        try:
            self._connection = self._asked(connect).result()
        except BaseException:
            self._end()
            raise

    def run(self, task: Callable[[sqlite3.Connection], T]) -> T:
        """Run a task and wait for what it returns or raises."""
        return self._asked(lambda: task(self._connection)).result()

    def post(self, task: Callable[[sqlite3.Connection], T]) -> "Future[T]":
        """Queue a task without waiting for it; StoreClosing once the thread is being closed."""
        from concurrent.futures import Future

        future: Future[T] = Future()
        self._add(partial(self._fulfil, future, task))
        return future

    def serve_waiting(self) -> None:
        """Run what waits, from within a long task that can be left for a moment.

        Raises StoreClosing once the thread is being closed, so that the long task ends.
        """
        while self._queue.serve_next():
            pass
        with self._door:
            self._refuse_once_closed()

    def close(self) -> None:
        """Finish what is queued, close the connection and end the thread; once is enough."""
        with self._door:
            if self._is_closed:
                return
            self._is_closed = True
        # Past the queue, which a long task serves: nothing may close the file under that.
        closing = _Answer(self._connection.close)
        self._queue.last.append(closing.fulfil)
        self._end()
        closing.result()

    def _asked(self, task: Callable[[], T]) -> "_Answer[T]":
        answer = _Answer(task)
        self._add(answer.fulfil)
        return answer

    def _add(self, serve: Callable[[], None]) -> None:
        """Queue what is served in its turn, which nothing is once the thread is being closed."""
        with self._door:
            self._refuse_once_closed()
            self._queue.add(serve)

    def _refuse_once_closed(self) -> None:
        if self._is_closed:
            raise StoreClosing(
                tr("The window was closed before this was done; all that was saved is safe.")
            )

    def _fulfil(self, future: "Future[T]", task: Callable[[sqlite3.Connection], T]) -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            future.set_result(_plainly(lambda: task(self._connection)))
        except BaseException as error:
            _let_go_of_rows(error)
            future.set_exception(error)


class _Queue:
    """What waits for its turn in the thread, and what comes when nothing else will."""

    def __init__(self) -> None:
        self.last: list[Callable[[], None]] = []
        self._waiting: deque[Callable[[], None]] = deque()
        # One turn for each that was added, and one to find that all is over.
        self._turns = Semaphore(0)
        self._is_over = False

    def add(self, serve: Callable[[], None]) -> None:
        """Add to the end of the queue."""
        self._waiting.append(serve)
        self._turns.release()

    def serve_next(self) -> bool:
        """Run what has waited longest; False where a long task has served all there was."""
        try:
            serve = self._waiting.popleft()
        except IndexError:
            return False
        serve()
        return True

    def serve_all(self) -> None:
        """Run one after the other until the end."""
        while self._waiting or not self._is_over:
            self._turns.acquire()
            self.serve_next()
        for serve in self.last:
            serve()

    def end(self) -> None:
        """Let the thread end once it has run what waits."""
        self._is_over = True
        self._turns.release()


class _Answer(Generic[T]):
    """What a task returned or raised, for one who waits for it."""

    def __init__(self, task: Callable[[], T]) -> None:
        self._task = task
        self._is_known = Event()
        self._returned: list[T] = []
        self._raised: BaseException | None = None

    def fulfil(self) -> None:
        """Run the task."""
        try:
            self._returned.append(_plainly(self._task))
        except BaseException as error:
            _let_go_of_rows(error)
            self._raised = error
        self._is_known.set()

    def result(self) -> T:
        """Wait for what the task returned, or raise what it raised."""
        self._is_known.wait()
        if self._raised is not None:
            try:
                raise self._raised
            finally:
                # The failure's frames hold the answer, which shall not hold the failure.
                self._raised = None
        return self._returned[0]


def _end(queue: _Queue, thread: Thread) -> None:
    queue.end()
    if thread is not current_thread():
        thread.join()


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
