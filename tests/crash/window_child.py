"""The whole program with its window, in which somebody types without a pause.

`python -m tests.crash.window_child STORE RUN SAVER` runs until it is killed. Each line it prints
acknowledges one act of the plan: by then its text stands on the board, the field is empty and the
window says that it is saved. The saver `debounced` is broken on purpose (see editing_child.py).
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtTest import QTest

from dip_workshop.core.workshop import exercises_of
from dip_workshop.ui import app
from tests.crash.editing_child import DebouncedStore
from tests.crash.scenarios import texts_of
from tests.ui.hands import Hands

TYPED = b"typed "


def plan(run: int) -> Iterator[tuple[str, str]]:
    """Yield what is done, without an end: a text is added, and each fourth is taken back."""
    number = 0
    while True:
        number += 1
        text = f"{run} {number} bloods"
        yield "add", text
        if number % 4 == 0:
            yield "undo", text


def after(run: int, acts: int) -> frozenset[str]:
    """Return the texts of a run that stand after so many acts."""
    texts: set[str] = set()
    for (act, text), _ in zip(plan(run), range(acts), strict=False):
        (texts.add if act == "add" else texts.remove)(text)
    return frozenset(texts)


def type_for_ever(hands: Hands, run: int, does_undo: bool) -> None:
    # What the last kill left half typed came back, and is not wanted.
    hands.press("Ctrl+A", "Del")
    for number, (act, text) in enumerate(plan(run), start=1):
        if act == "add":
            hands.add(text)
        elif does_undo:
            hands.press("Ctrl+Z")
        assert not hands.editor.capture.text()
        assert (text in texts_of(hands.board)) == (act == "add" or not does_undo)
        assert any(text.startswith("Saved on this laptop") for text in hands.labels())
        os.write(sys.stdout.fileno(), TYPED + b"%d\n" % number)


def main() -> None:
    path, run, saver = sys.argv[1:]
    is_true = saver == "true"
    if not is_true:
        app.WorkshopStore = DebouncedStore  # type: ignore[misc]
    application = app.application_with_theme()  # noqa: F841  # lives as long as its windows
    window = app.open_window(Path(path))
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    workbench = window.workbench
    (line,) = workbench.store.list_workshops()
    workbench.open_workshop(line.id)
    hands = Hands(window)
    (exercise,) = exercises_of(hands.board)
    workbench.open_exercise(line.id, exercise.id)
    type_for_ever(hands, int(run), is_true)


if __name__ == "__main__":
    main()
