"""Programs that a test runs beside itself: none outlives its test, and one that hangs fails it."""

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Timer
from typing import Any

LONGEST = 60.0


class ChildHungError(AssertionError):
    """A program that took longer than it may, and was killed for it."""


@contextmanager
def running(
    command: Sequence[str | Path], seconds: float = LONGEST, **how: Any
) -> Iterator[subprocess.Popen[Any]]:
    """Run a program meanwhile and kill it at the end.

    Where it is not ended in time it is killed earlier, so that no read of its
    pipes and no wait for it can hang, and ChildHungError is raised.
    """
    was_late = Event()
    with subprocess.Popen(command, **how) as child:

        def give_up() -> None:
            was_late.set()
            child.kill()

        limit = Timer(seconds, give_up)
        limit.start()
        try:
            yield child
        finally:
            limit.cancel()
            child.kill()
            if was_late.is_set():
                raise ChildHungError(f"killed after {seconds:g} s: {command}")
