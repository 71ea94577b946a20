"""Every page and dialog, small and large, in each theme and text size: no text is cut."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dip_workshop.catalogue import KINDS, kind_of
from dip_workshop.core.workshop import (
    describe_workshop,
    exercises_of,
    new_workshop,
    set_participants,
    workshop_of,
)
from dip_workshop.drawing.palette import DARK, HIGH_CONTRAST, LIGHT, Palette
from dip_workshop.kinds import Choice
from dip_workshop.textio.pasted import pasted_list
from dip_workshop.textio.tables import ImportedTable
from dip_workshop.textio.workbooks import Sheet
from dip_workshop.ui.dialogs.fault_report import FaultReportDialog
from dip_workshop.ui.dialogs.import_file import ColumnChoice
from dip_workshop.ui.dialogs.list_preview import ListPreview
from dip_workshop.ui.dialogs.patience import Patience
from dip_workshop.ui.dialogs.pdf_choice import PdfChoice
from dip_workshop.ui.fault_report import FaultReport
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.page_stack import PAGE_NAMES
from dip_workshop.widgets.choosing import ChoiceDialog, TextDialog
from dip_workshop.widgets.look import Look
from dip_workshop.widgets.ordering import OrderDialog
from dip_workshop.widgets.theme import _message_box, apply_theme, plain_label
from tests.ui.clipping import clipped
from tests.ui.conftest import OpenWindow
from tests.ui.running import PLAN, run_here
from tests.ui.settling import settle

# Window, palette, text scale: the sizes of a projector and of an old laptop, in each theme.
COMBINATIONS = [
    ((1366, 768), LIGHT, 1.0),
    ((1024, 768), LIGHT, 1.0),
    ((1366, 768), DARK, 1.5),
    ((1366, 768), LIGHT, 2.0),
    ((1024, 768), HIGH_CONTRAST, 2.0),
]
LONG = (
    "Why do patients who could be at home before noon still wait for their medicines, "
    "their letters and their transport until the evening on both wards?"
)
SENTENCE = (
    "Saved “Home before noon - Prioritisation matrix.pdf”: 18 of 18 texts were found again on "
    "its pages, the smallest print is 11.2 pt, and nothing is missing from what the room wrote."
)


def named(combination: tuple[tuple[int, int], Palette, float]) -> str:
    (width, height), palette, scale = combination
    return f"{width}x{height}-{palette.name}-{scale:.0%}"


@pytest.fixture(params=COMBINATIONS, ids=named, scope="module")
def dressed(request: pytest.FixtureRequest, themed: QApplication) -> Iterator[tuple[int, int]]:
    """The program in one look, put on while no window is open; the window's size."""
    size, palette, scale = request.param
    apply_theme(themed, Look(palette, scale, scale))
    yield size
    apply_theme(themed)


@pytest.fixture
def sized(dressed: tuple[int, int], open_again: OpenWindow) -> Iterator[MainWindow]:
    window = open_again(size=dressed)
    yield window
    assert (window.width(), window.height()) == dressed, "the window had to grow"


def assert_whole(window: QWidget, where: str) -> None:
    settle()
    found = clipped(window)
    assert not found, f"on {where}:\n" + "\n".join(found)


def test_nothing_is_cut_on_home_and_in_the_first_message(sized: MainWindow) -> None:
    assert_whole(sized, "an empty home")
    for number in range(5):
        board = new_workshop(f"{number}: {LONG}", "2026-03-09", is_sample=number == 2)
        board = describe_workshop(board, team=LONG, ward=LONG, head_count=12)
        for kind in KINDS[: number % 4]:
            board, _ = kind.create(board)
        sized.workbench.store.create_workshop(board)
    sized.workbench.create_sample()
    sized.workbench.store.create_workshop(new_workshop("Donau" * 12))
    sized.workbench.store.create_workshop(new_workshop("Donau" * 12))
    sized.workbench.go("home")
    assert_whole(sized, "home with long titles")
    sized.messages.say(SENTENCE)
    assert_whole(sized, "a message")
    sized.messages.offer(SENTENCE, "Open it", lambda: None)
    assert_whole(sized, "an offer")
    sized.messages.show_progress("Making the PDF and reading it back…", 0.4, lambda: None)
    assert_whole(sized, "progress")


def test_nothing_is_cut_on_the_workshop_page_and_in_help(sized: MainWindow) -> None:
    sized.workbench.create_workshop()
    assert_whole(sized, "an empty workshop")
    sized.workbench.create_sample()
    assert_whole(sized, "the sample's page")
    bridge = sized.workbench.bridge
    assert bridge is not None
    root = workshop_of(bridge.board).id
    people = tuple(f"{first}{second}" for first in "ABC" for second in "DEFGH")
    bridge.perform("Rename", root, lambda b: describe_workshop(b, text=LONG, question=LONG))
    bridge.perform("People", root, lambda b: set_participants(b, people))
    assert_whole(sized, "a workshop with long words and many people")
    bridge.perform("Rename", root, lambda b: describe_workshop(b, text="Donau" * 12))
    assert_whole(sized, "a workshop of one long word")
    steps = tuple(step._replace(title=LONG, says=f"{LONG}\n{LONG}") for step in PLAN.steps)
    run_here(sized, PLAN._replace(steps=steps))
    for page in PAGE_NAMES:
        sized.workbench.go(page)
        assert_whole(sized, page)


def test_nothing_is_cut_on_a_board_its_outline_and_the_rooms_view(
    sized: MainWindow,
) -> None:
    sized.workbench.create_sample()
    bridge = sized.workbench.bridge
    assert bridge is not None
    for exercise in exercises_of(bridge.board):
        sized.workbench.go("exercise", exercise.id)
        assert_whole(sized, exercise.text)
        assert sized.editor is not None
        sized.editor.add_texts((LONG,))
        sized.editor.show_place(sized.editor.control._last_added[-1])
        assert_whole(sized, f"{exercise.text} aimed at a long text")
        sized.act("outline")
        assert_whole(sized, f"{exercise.text} with outline")
        sized.act("outline")
    size = sized.size()
    sized.toggle_room()
    assert_whole(sized, "the room view")
    sized.toggle_room()
    sized.resize(size)
    settle()


def test_nothing_is_cut_on_outputs_with_cards(sized: MainWindow, qtbot: QtBot) -> None:
    sized.workbench.create_sample()
    bridge = sized.workbench.bridge
    assert bridge is not None
    first = exercises_of(bridge.board)[0]
    sized.workbench.go("exercise", first.id)
    for act in ("pdf", "pdf_all"):
        with qtbot.waitSignal(sized.desk("pdf").made, timeout=20_000):
            sized.act(act)
    sized.workbench.go("outputs")
    assert_whole(sized, "outputs")


def dialogs(window: MainWindow) -> Iterator[QDialog]:
    bridge = window.workbench.bridge
    assert bridge is not None
    board = bridge.board
    kind = KINDS[0]
    choices = tuple(Choice(str(n), f"{n} {LONG}", LONG) for n in range(4))
    table = ImportedTable(columns=(LONG, "answer"), rows=(("1", LONG), ("2", LONG)), encoding="u")
    yield TextDialog("Why does this happen, and how often does it happen?", LONG, window)
    why = "The reason, in one sentence without names"
    yield OrderDialog("In which order?", LONG, window, items=choices, text_label=why)
    yield ChoiceDialog("Move to which bone, or below which cause?", choices, "New bone", window)
    yield ListPreview(pasted_list("\n".join(f"{n} {LONG}" for n in range(900))), kind, window)
    # The longest name that Excel takes.
    sheets = tuple(Sheet(LONG[:31], is_hidden, lambda _go_on: table) for is_hidden in (True, True))
    yield ColumnChoice(sheets, window, lambda _table: True)
    yield Patience(LONG, window)
    for exercise in exercises_of(board):
        yield PdfChoice(board, exercise.id, "A4 landscape", window)
        for command in kind_of(exercise).commands:
            if command.ask is not None:
                yield TextDialog(command.ask.prompt, "", window)
    yield _message_box(window, "DIP Workshop", SENTENCE, LONG)
    yield FaultReportDialog(FaultReport(window.workbench.folder), window)


def test_nothing_is_cut_in_any_dialog(sized: MainWindow) -> None:
    sized.workbench.create_sample()
    for dialog in dialogs(sized):
        dialog.show()
        assert_whole(dialog, dialog.windowTitle())
        assert dialog.width() <= sized.width(), dialog.windowTitle()
        assert dialog.height() <= sized.height(), dialog.windowTitle()
        dialog.close()
        dialog.deleteLater()


def too_narrow_label(row: QHBoxLayout) -> None:
    label = plain_label("This sentence is far too long for its place")
    label.setFixedWidth(90)
    row.addWidget(label)


def too_low_label(row: QHBoxLayout) -> None:
    label = plain_label("This sentence wraps but its second line is cut", wraps=True)
    label.setFixedSize(200, 20)
    row.addWidget(label)


def too_narrow_button(row: QHBoxLayout) -> None:
    button = QPushButton("Save all as PDF")
    button.setFixedWidth(60)
    row.addWidget(button)


@pytest.mark.parametrize("fault", [too_narrow_label, too_low_label, too_narrow_button])
def test_a_cut_text_is_found(
    themed: QApplication, qtbot: QtBot, fault: Callable[[QHBoxLayout], None]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    row.addWidget(plain_label("Whole"))
    page.show()
    settle()
    assert clipped(page) == []
    fault(row)
    settle()
    assert len(clipped(page)) == 1


def test_a_text_beyond_the_edge_is_found(themed: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(200, 100)
    label = plain_label("Half of this is outside", parent=page)
    label.move(120, 10)
    page.show()
    settle()
    assert len(clipped(page)) == 1
