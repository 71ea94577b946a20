"""Every state of the window: each page, with and without what belongs to it, and each dialog."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from dip_workshop.catalogue import KINDS, kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.identifiable import find_identifiable
from dip_workshop.core.ids import RecordId
from dip_workshop.core.merging import Loss
from dip_workshop.core.room.actions import actions_of
from dip_workshop.core.room.people import people_of
from dip_workshop.core.sightings import Spot
from dip_workshop.core.workshop import exercises_of
from dip_workshop.exercises.affinity.model import supergroups_of
from dip_workshop.exercises.prioritisation.model import PrioritisationMatrix
from dip_workshop.kinds import Command, ExerciseKind
from dip_workshop.textio.pasted import pasted_list
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.ui.dialogs.fault_report import FaultReportDialog
from dip_workshop.ui.dialogs.hand_over import PassphraseOf
from dip_workshop.ui.dialogs.holders import HoldersDialog
from dip_workshop.ui.dialogs.identifiable import IdentifiableDialog
from dip_workshop.ui.dialogs.import_file import ColumnChoice
from dip_workshop.ui.dialogs.list_preview import ListPreview
from dip_workshop.ui.dialogs.merge_decisions import MergeDecisions
from dip_workshop.ui.dialogs.patience import Patience
from dip_workshop.ui.dialogs.review_actions import ReviewActions
from dip_workshop.ui.dialogs.table_form import PastedTable
from dip_workshop.ui.dialogs.workshop_file import Seen, WorkshopFile
from dip_workshop.ui.fault_report import FaultReport
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.page_stack import PAGE_NAMES
from dip_workshop.widgets.choosing import TextDialog
from dip_workshop.widgets.theme import ask, tell
from tests.store.bundle_makers import small_bundle
from tests.ui.accessibility.fixtures import (
    actions_added,
    agreed_actions,
    family_added,
    grid_added,
    order_asked,
    room_run,
)
from tests.ui.running import PLAN, open_planned, steps_in
from tests.ui.settling import settle
from tests.ui.sheets import SHEETS, STRANGE

Look = Callable[[QWidget], None]
# They show the board as a whole and are looked at as states of their own.
NO_DIALOG = (
    "room",
    "room_window",
    "outline",
    "menu",
    "pdf",
    "pdf_all",
    "print_rules",
    "undo",
    "redo",
)


def empty_home(window: MainWindow) -> None:
    """Home before anything was made."""


def full_home(window: MainWindow) -> None:
    """Home with some workshops."""
    open_sample(window)
    if len(window.workbench.store.list_workshops()) < 2:
        window.workbench.create_workshop()
    window.workbench.go("home")


def empty_workshop(window: MainWindow) -> None:
    """A workshop's page before anything was added."""
    window.workbench.create_workshop()


def open_sample(window: MainWindow) -> None:
    """Go to the sample's page, as a window fresh from its start would show it."""
    workbench = window.workbench
    kept = next((w for w in workbench.store.list_workshops() if w.is_sample), None)
    window.messages.hide()
    if kept is None:
        workbench.create_sample()
    else:
        # Opened anew: a board keeps its outline and its find bar as long as its workshop is open.
        workbench.bridge = None
        workbench.open_workshop(kept.id)


def page_of(name: str) -> Callable[[MainWindow], None]:
    """Return how to go to a page with the sample open."""

    def go(window: MainWindow) -> None:
        open_sample(window)
        window.workbench.go(name)

    return go


def exercise_of(
    kind: str, outline: bool = False, room: bool = False
) -> Callable[[MainWindow], None]:
    """Return how to go to an exercise of a kind, the sample's or an empty one."""

    def go(window: MainWindow) -> None:
        open_sample(window)
        show_exercise(window, kind)
        if outline and window.editor is not None and window.editor.outline.isHidden():
            window.act("outline")
        if room:
            window.toggle_room()

    return go


def criteria_grid(window: MainWindow) -> None:
    """Options rated on criteria: the other face of a prioritisation."""
    open_sample(window)
    bridge = window.workbench.bridge
    assert bridge is not None
    if not grids_on(bridge.board):
        bridge.perform("Add", bridge.workshop.id, lambda board: grid_added(board)[0])
    window.workbench.go("exercise", grids_on(bridge.board)[0])


def affinity_family(window: MainWindow) -> None:
    """A map with a supergroup, notes alike and a note set aside."""
    exercise_of("affinity")(window)
    bridge, editor = window.workbench.bridge, window.editor
    assert bridge is not None
    assert editor is not None
    map_id = editor.exercise_id
    if not supergroups_of(bridge.board, map_id):
        bridge.perform("Nest", map_id, lambda board: family_added(board, map_id))


def grids_on(board: Board) -> list[RecordId]:
    """Return the prioritisations of a workshop that show their criteria grid."""
    return [
        e.id for e in exercises_of(board) if isinstance(e, PrioritisationMatrix) and e.is_weighted
    ]


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


def rooms_window(window: MainWindow) -> None:
    """A board with the strip that says what the room's window shows."""
    exercise_of("fishbone")(window)
    desk = window.desk("room")
    if not desk.shown.isVisible():
        desk.toggle()


def finding(window: MainWindow) -> None:
    """A board with the bar that finds words on it."""
    exercise_of("affinity")(window)
    window.act("find")


def people_there(window: MainWindow) -> None:
    """The people's page with two who came, and points, notes and a round of the same workshop."""
    page_of("people")(window)
    bridge = window.workbench.bridge
    assert bridge is not None
    if not people_of(bridge.board):
        bridge.perform("Run", bridge.workshop.id, room_run)


def silence(window: MainWindow) -> None:
    """A board on which everyone writes in silence, with notes that wait to be revealed."""
    exercise_of("affinity")(window)
    bridge, editor = window.workbench.bridge, window.editor
    assert bridge is not None
    assert editor is not None
    if not bridge.workshop.is_silent:
        window.act("silence")
        editor.add_texts(("Porters come late", "No porter at night"))


def an_offer(window: MainWindow) -> None:
    """A message with something to do next, over the workshop's page."""
    open_sample(window)
    window.messages.offer("“Beds by noon” was deleted.", "Undo", lambda: None)


def progress(window: MainWindow) -> None:
    """Long work, with the button that stops it, over a board."""
    exercise_of("fishbone")(window)
    window.messages.show_progress("Making the PDF…", 0.4, lambda: None)


def outputs_with_cards(window: MainWindow) -> None:
    """The page of PDFs with one that was made."""
    open_sample(window)
    workbench = window.workbench
    if not workbench.store.outputs(workbench.workshop_id):
        desk = window.desk("pdf")
        desk.save_all()
        while desk.is_busy:
            QTest.qWait(5)
    window.messages.hide()
    workbench.go("outputs")


def at_a_step(number: int, page: str = "") -> Callable[[MainWindow], None]:
    """Return how to go to a step of a run sheet whose clock runs, and on to another page."""

    def go(window: MainWindow) -> None:
        workbench = window.workbench
        kept = [w for w in workbench.store.list_workshops() if w.title == PLAN.title]
        if kept:
            workbench.open_workshop(kept[0].id)
        else:
            open_planned(window)
        window.desk("run").go_to(steps_in(window)[number].id)
        if page:
            workbench.go(page)
        window.messages.hide()

    return go


def with_actions(page: str) -> Callable[[MainWindow], None]:
    """Return how to go to a page of actions, with an action of each state and of some origin."""

    def go(window: MainWindow) -> None:
        open_sample(window)
        bridge = window.workbench.bridge
        assert bridge is not None
        if not actions_of(bridge.board):
            bridge.perform("Agree", bridge.workshop.id, actions_added)
        window.workbench.go(page, actions_of(bridge.board)[0].id if page == "actions" else "")

    return go


# Pages that are looked at empty and full, each as a state of its own.
WITH_STATES = ("home", "workshop", "outputs", "step", "actions", "all_actions")
PAGES: dict[str, Callable[[MainWindow], None]] = {
    "home, empty": empty_home,
    "home": full_home,
    "workshop, empty": empty_workshop,
    "workshop": open_sample,
    "outputs, empty": page_of("outputs"),
    "actions, empty": page_of("actions"),
    "all_actions, empty": page_of("all_actions"),
    **{name: page_of(name) for name in PAGE_NAMES if name not in WITH_STATES},
    **{kind.name: exercise_of(kind.name) for kind in KINDS},
    **{f"{kind.name}, outline": exercise_of(kind.name, outline=True) for kind in KINDS},
    "criteria grid": criteria_grid,
    "affinity family": affinity_family,
    "room": exercise_of("affinity", room=True),
    "room's window": rooms_window,
    "find on the board": finding,
    "an offer": an_offer,
    "progress": progress,
    "outputs": outputs_with_cards,
    "actions": with_actions("actions"),
    "all_actions": with_actions("all_actions"),
    "home, something due": with_actions("home"),
    "a step of an exercise": at_a_step(1),
    "step": at_a_step(0),
    "people, some there": people_there,
    "round, going on": page_of("round"),
    "parking lot, with a point": page_of("parking_lot"),
    "private notes, with one": page_of("private_notes"),
    "run sheet": at_a_step(1, "run_sheet"),
    "how it went": at_a_step(1, "recorder"),
    # Last, for it goes on.
    "silence": silence,
}
# They need a store in which nothing was made yet.
UNTOUCHED = ("home, empty",)


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

    timer = QTimer(interval=0)
    timer.timeout.connect(answer)
    timer.start()
    yield met
    timer.stop()


def every_dialog(
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    look: Look,
    kinds: tuple[ExerciseKind, ...] = KINDS,
) -> set[type]:
    """Open every dialog that an action, a command or a question opens; return their types."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    open_sample(window)
    types: set[type] = set()
    for kind in kinds:
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
    yield lambda: window.act("table")
    if kind == KINDS[0].name:
        for row in WINDOW_ACTIONS:
            if row.id not in NO_DIALOG:
                yield lambda name=row.id: window.act(name)
        yield lambda: tell(window, "DIP Workshop", "Something to know.", "And why.")
        yield lambda: ask(window, "DIP Workshop", "Shall it be?", "Do it")
        yield lambda: ListPreview(pasted_list("one\ntwo"), editor.kind, window).exec()
        yield lambda: ColumnChoice(SHEETS, window, lambda _table: True).exec()
        yield lambda: Patience("Reading the file…", window).exec()
        yield lambda: PastedTable(("no", "text"), STRANGE, STRANGE.rows[:1], window).exec()
        yield lambda: PassphraseOf("ward.dipworkshop", window).exec()
        seen = Seen(Path("ward.dipworkshop"), small_bundle())
        yield lambda: WorkshopFile(seen, window).exec()
        bridge = window.workbench.bridge
        loss = Loss(bridge.workshop.id, {"text": "Their title"}, {"text": "Our title"})
        yield lambda: MergeDecisions((loss,), bridge, window).exec()
        yield lambda: TextDialog("What is it called?", "Late round", window).exec()
        yield lambda: order_asked(window).exec()
        yield lambda: HoldersDialog((Path("a.pdf"),), (Path("a.dip"),), window).exec()
        yield lambda: IdentifiableDialog(SPOTS, window).exec()
        yield lambda: ReviewActions(window.workbench, agreed_actions(), window).exec()
        yield lambda: FaultReportDialog(FaultReport(window.workbench.folder), window).exec()
        yield lambda: IdentifiableDialog(SPOTS, window, go_on="Save it as it is").exec()
    for command in editor.kind.commands:
        if command.ask is not None:
            yield lambda c=command: _give(window, c)


SPOTS = tuple(
    Spot(RecordId("one"), "Note", "text", text, finding)
    for text in ("Rang Mrs Ahmed at 10:00", "Born 03/04/1951")
    for finding in find_identifiable(text)
)


def _give(window: MainWindow, command: Command) -> None:
    """Give a command on the first place that it goes with."""
    editor = window.editor
    assert editor is not None
    bridge = window.workbench.bridge
    assert bridge is not None
    for place in ((), *((p,) for p in editor.view.drawn_names())):
        editor.select(place)
        if command.enabled(bridge.board, editor.selection()):
            editor.give(command)
            return
