"""Every state of the window: each page, with and without what belongs to it, and each dialog."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from dip_workshop.catalogue import KINDS, kind_of
from dip_workshop.core.identifiable import Finding, Sign
from dip_workshop.core.ids import RecordId
from dip_workshop.core.merging import Loss
from dip_workshop.core.sightings import Spot
from dip_workshop.core.workshop import exercises_of
from dip_workshop.textio.pasted import pasted_list
from dip_workshop.textio.table_text import AlignedTable
from dip_workshop.textio.tables import ImportedTable
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.ui.dialogs.hand_over import PassphraseOf
from dip_workshop.ui.dialogs.identifiable import IdentifiableDialog
from dip_workshop.ui.dialogs.import_file import ColumnChoice
from dip_workshop.ui.dialogs.list_preview import ListPreview
from dip_workshop.ui.dialogs.merge_decisions import MergeDecisions
from dip_workshop.ui.dialogs.table_form import PastedTable
from dip_workshop.ui.dialogs.workshop_file import WorkshopFile
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.page_stack import PAGE_NAMES
from dip_workshop.widgets.choosing import TextDialog
from dip_workshop.widgets.theme import ask, tell
from tests.store.bundle_makers import small_bundle

Look = Callable[[QWidget], None]
# They show the board as a whole and are looked at as states of their own.
NO_DIALOG = ("room", "outline", "menu", "pdf", "pdf_all", "undo", "redo")


def settle() -> None:
    """Let the window lay itself out."""
    for _ in range(3):
        QTest.qWait(8)
        QApplication.processEvents()


def empty_home(window: MainWindow) -> None:
    """Home before anything was made."""


def full_home(window: MainWindow) -> None:
    """Home with some workshops."""
    window.workbench.create_sample()
    window.workbench.create_workshop()
    window.workbench.go("home")


def empty_workshop(window: MainWindow) -> None:
    """A workshop's page before anything was added."""
    window.workbench.create_workshop()


def workshop(window: MainWindow) -> None:
    """The sample's page."""
    window.workbench.create_sample()


def page_of(name: str) -> Callable[[MainWindow], None]:
    """Return how to go to a page with the sample open."""

    def go(window: MainWindow) -> None:
        window.workbench.create_sample()
        window.workbench.go(name)

    return go


def exercise_of(
    kind: str, outline: bool = False, room: bool = False
) -> Callable[[MainWindow], None]:
    """Return how to go to an exercise of a kind, the sample's or an empty one."""

    def go(window: MainWindow) -> None:
        window.workbench.create_sample()
        show_exercise(window, kind)
        if outline and window.editor is not None and window.editor.outline.isHidden():
            window.act("outline")
        if room:
            window.toggle_room()

    return go


def show_exercise(window: MainWindow, kind: str) -> None:
    """Go to an exercise of a kind, adding one with two texts where the sample has none."""
    bridge = window.workbench.bridge
    assert bridge is not None
    found = [e for e in exercises_of(bridge.board) if kind_of(e).name == kind]
    if not found:
        made = next(k for k in KINDS if k.name == kind)
        bridge.perform("Add", bridge.workshop.id, lambda board: made.create(board)[0])
        found = [e for e in exercises_of(bridge.board) if kind_of(e).name == kind]
    window.workbench.go("exercise", found[0].id)
    assert window.editor is not None
    if not any(row.text for row in window.editor.view.describe()):
        window.editor.add_texts(("Lifts broken", "Late round"))


def finding(window: MainWindow) -> None:
    """A board with the bar that finds words on it."""
    exercise_of("affinity")(window)
    window.act("find")


def an_offer(window: MainWindow) -> None:
    """A message with something to do next, over the workshop's page."""
    workshop(window)
    window.messages.offer("“Beds by noon” was deleted.", "Undo", lambda: None)


PAGES: dict[str, Callable[[MainWindow], None]] = {
    "home, empty": empty_home,
    "home": full_home,
    "workshop, empty": empty_workshop,
    "workshop": workshop,
    **{name: page_of(name) for name in PAGE_NAMES if name not in ("home", "workshop")},
    **{kind.name: exercise_of(kind.name) for kind in KINDS},
    **{f"{kind.name}, outline": exercise_of(kind.name, outline=True) for kind in KINDS},
    "room": exercise_of("affinity", room=True),
    "find on the board": finding,
    "an offer": an_offer,
}


@contextmanager
def answering(look: Look) -> Iterator[list[QDialog]]:
    """Show every dialog that the body opens to `look`, and send it away."""
    met: list[QDialog] = []

    def answer() -> None:
        asked = QApplication.activeModalWidget()
        if isinstance(asked, QDialog) and asked not in met:
            met.append(asked)
            try:
                settle()
                look(asked)
            finally:
                asked.reject()

    timer = QTimer(interval=5)
    timer.timeout.connect(answer)
    timer.start()
    yield met
    timer.stop()


def every_dialog(window: MainWindow, monkeypatch: pytest.MonkeyPatch, look: Look) -> set[type]:
    """Open every dialog that an action, a command or a question opens; return their types."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    window.workbench.create_sample()
    types: set[type] = set()
    for kind in KINDS:
        show_exercise(window, kind.name)
        settle()
        for act in _acts(window, kind.name):
            with answering(look) as met:
                act()
                settle()
            types |= {type(dialog) for dialog in met}
            if window._is_room:
                window.toggle_room()
            show_exercise(window, kind.name)
    return types


def _acts(window: MainWindow, kind: str) -> Iterator[Callable[[], object]]:
    editor = window.editor
    assert editor is not None
    if any(row.id == "table" for row in WINDOW_ACTIONS):
        yield lambda: window.act("table")
    if kind == KINDS[0].name:
        for row in WINDOW_ACTIONS:
            if row.id not in NO_DIALOG:
                yield lambda name=row.id: window.act(name)
        yield lambda: tell(window, "DIP Workshop", "Something to know.", "And why.")
        yield lambda: ask(window, "DIP Workshop", "Shall it be?", "Do it")
        yield lambda: ListPreview(pasted_list("one\ntwo"), editor.kind, window).exec()
        yield lambda: ColumnChoice(_TABLE, window).exec()
        yield lambda: IdentifiableDialog(_SPOTS, window, "Save the PDF as it is").exec()
        yield lambda: PastedTable(
            ("no", "text"), AlignedTable((("1", "Late"),), had_heading=False), "Paste rows.", window
        ).exec()
        yield lambda: PassphraseOf("ward.dipworkshop", window).exec()
        yield lambda: WorkshopFile(
            "ward.dipworkshop", small_bundle(), None, "", window, here=False
        ).exec()
        bridge = window.workbench.bridge
        loss = Loss(bridge.workshop.id, {"text": "Their title"}, {"text": "Our title"})
        yield lambda: MergeDecisions((loss,), bridge, window).exec()
        yield lambda: TextDialog("What is it called?", "Late round", window).exec()
    for command in editor.kind.commands:
        if command.ask is not None:
            yield lambda c=command: _give(window, c)


_SPOTS = (Spot(RecordId("note"), "text", "Mr Patel waited", Finding(Sign.NAME, 0, 8)),)
_TABLE = ImportedTable(columns=("no", "answer"), rows=(("1", "Late"), ("2", "Lost")), encoding="u")


def _give(window: MainWindow, command: object) -> None:
    """Give a command on the first place that it goes with."""
    editor = window.editor
    assert editor is not None
    bridge = window.workbench.bridge
    assert bridge is not None
    for place in ((), *((p,) for p in editor.view.drawn_names())):
        editor.select(place)
        if command.enabled(bridge.board, editor.selection()):  # type: ignore[attr-defined]
            editor.give(command)  # type: ignore[arg-type]
            return
