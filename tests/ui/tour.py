"""A walk through every page, dialog and menu, which reads all that is shown on the way."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.room.planning import set_times
from dip_workshop.core.room.run_sheet import start
from dip_workshop.core.workshop import exercises_of
from dip_workshop.drawing.document import ItemList, Paragraph, Table
from dip_workshop.drawing.media import CONSOLE, PAPERS, ROOM
from dip_workshop.drawing.picture import Picture, TextLine
from dip_workshop.textio.plan_files import all_plans
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.page_stack import PAGE_NAMES
from dip_workshop.ui.run_sheet.planning import plan_open_workshop
from tests.ui.clipping import clipped
from tests.ui.settling import settle

# These open the system's own dialogs, leave the workshop or fill the screen.
NOT_TOURED = frozenset(
    {
        "import",
        "new_like_this",
        "room",
        "room_window",
        "home",
        "back",
        "new",
        "pdf",
        "pdf_all",
        "print_rules",
        "undo",
        "redo",
    }
)
ON_A_BOARD = next(row.section for row in WINDOW_ACTIONS if row.id == "outline")
QFileDialog.getOpenFileName = staticmethod(lambda *_a, **_k: ("", ""))
QFileDialog.getSaveFileName = staticmethod(lambda *_a, **_k: ("", ""))


class Tour:
    """What was seen, by place."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.place = ""
        self.seen: dict[str, set[str]] = {}
        self.cut: set[tuple[str, str]] = set()
        self._met = QTimer(interval=0)
        self._met.timeout.connect(self._answer)

    @property
    def board(self) -> Board:
        bridge = self.window.workbench.bridge
        assert bridge is not None
        return bridge.board

    def look(self, place: str, top: QWidget | None = None) -> None:
        """Read all that is shown on a place."""
        self.place = place
        settle()
        top = top or self.window
        self._take(texts_of(top))
        self.cut |= {(place, line) for line in clipped(top)}

    def read(self, place: str, texts: Iterator[str]) -> None:
        """Take in texts that no widget shows."""
        self.place = place
        self._take(texts)

    def meet(self, place: str, act: Callable[[], object]) -> None:
        """Do something, reading and sending away each dialog or menu that it opens."""
        self.place = place
        self._met.start()
        act()
        settle()
        self._met.stop()

    def _answer(self) -> None:
        asked = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if asked is None:
            return
        self._met.stop()
        self.look(f"{self.place}, {type(asked).__name__}", asked)
        asked.reject() if isinstance(asked, QDialog) else asked.close()
        self._met.start()

    def _take(self, texts: Iterator[str]) -> None:
        self.seen.setdefault(self.place, set()).update(text for text in texts if text.strip())


def texts_of(top: QWidget) -> Iterator[str]:
    """Yield every text that a window shows or a screen reader says of it."""
    yield top.windowTitle()
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield widget.toolTip()
        yield from own_texts(widget)


def own_texts(widget: QWidget) -> Iterator[str]:
    """Yield what a widget of its kind shows."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QSpinBox):
        yield widget.specialValueText() + widget.prefix() + widget.suffix()
    elif isinstance(widget, QMenu):
        yield from menu_texts(widget)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from model_texts(widget)


def menu_texts(menu: QMenu) -> Iterator[str]:
    """Yield the entries of a menu and of those below it, without the keys behind a tab."""
    for action in menu.actions():
        yield action.text().split("\t")[0].replace("&", "")
        yield from menu_texts(action.menu()) if action.menu() else ()


def model_texts(view: QAbstractItemView) -> Iterator[str]:
    """Yield the headings and the first two hundred rows of a list, tree or table."""
    model: QAbstractItemModel = view.model()
    is_list = isinstance(view, QListView)
    for column in range(1 if is_list else model.columnCount(QModelIndex())):
        if not is_list and model.headerData(column, Qt.Orientation.Horizontal):
            yield str(model.headerData(column, Qt.Orientation.Horizontal))
        for row in range(min(model.rowCount(QModelIndex()), 200)):
            yield str(model.index(row, column).data() or "")


def painted(picture: Picture) -> Iterator[str]:
    """Yield what a picture says and shows, the lines of each group put together."""
    for group in picture.groups:
        yield group.name
        yield " ".join(item.text for item in group.items if isinstance(item, TextLine))


def walk(tour: Tour) -> None:
    """Go everywhere once in the workshop that is open, give every command and make every PDF."""
    walk_pages(tour, rows=8)
    walk_run_sheet(tour)
    for number, _ in enumerate(exercises_of(tour.board)):
        give_every_command(tour, number)
        print_exercise(tour, number)
    make_a_pdf(tour)


def walk_pages(tour: Tour, rows: int = 2) -> None:
    """Open every page, dialog and menu; of each outline, so many rows are selected in turn."""
    window = tour.window
    tour.look("the workshop")
    for page in PAGE_NAMES:
        window.workbench.go(page)
        tour.look(page)
    for number, _ in enumerate(exercises_of(tour.board)):
        walk_exercise(tour, number, rows)
    window.workbench.go("workshop")
    for row in WINDOW_ACTIONS:
        if row.id not in NOT_TOURED:
            tour.meet(f"{row.id} from the workshop", lambda row=row: window.act(row.id))


def walk_run_sheet(tour: Tour) -> None:
    """Fill the run sheet from a plan and look at it, before and while its clock runs."""
    workbench = tour.window.workbench
    plan_open_workshop(workbench, all_plans(workbench.folder).plans[0].plan)
    workbench.go("run_sheet")
    tour.look("run sheet")
    bridge, begins = workbench.bridge, {"begins_at": "13:20", "ends_at": "14:30"}
    assert bridge is not None
    for act in (lambda b: set_times(b, **begins), lambda b: start(b, wall_clock.now())):
        bridge.perform("Run", bridge.workshop.id, act)
        tour.look("run sheet on the day")
    workbench.go("workshop")
    tour.look("the workshop, planned")


def walk_exercise(tour: Tour, number: int, rows: int) -> None:
    """Look at an exercise, its outline, its room view, its menus, and all that its commands ask."""
    window, exercise = tour.window, exercises_of(tour.board)[number]
    kind = kind_of(exercise)
    window.workbench.go("exercise", exercise.id)
    editor = window.editor
    assert editor is not None
    tour.look(kind.name)
    editor.set_outline_visible(True)
    tour.look(f"{kind.name} with outline")
    editor.set_outline_visible(False)
    for row in WINDOW_ACTIONS:
        if row.id not in NOT_TOURED and row.section == ON_A_BOARD:
            tour.meet(f"{kind.name}, {row.id}", lambda row=row: window.act(row.id))
            tour.look(f"{kind.name} after {row.id}")
    for row in kind.outline(tour.board, exercise.id)[:rows]:
        editor.select((row.id,))
        tour.look(f"{kind.name}, something selected")
        for command in kind.commands:
            if command.ask is not None:
                tour.meet(f"{kind.name}, {command.id}", lambda c=command: editor.give(c))
    window.act("room")
    tour.look(f"{kind.name} for the room")
    window.act("room")


def give_every_command(tour: Tour, number: int) -> None:
    """Give each command that asks nothing, read what is said of it, and take it back."""
    window, exercise = tour.window, exercises_of(tour.board)[number]
    window.workbench.go("exercise", exercise.id)
    kind, editor = kind_of(exercise), window.editor
    assert editor is not None
    for command in kind.commands:
        if command.ask is not None:
            continue
        rows = [row.id for row in kind.outline(tour.board, exercise.id)[:4]]
        before, bridge = tour.board, window.workbench.bridge
        here = next(row.id for row in bridge.session.history(exercise.id) if row.is_present)
        editor.select((rows[-1],))
        tour.meet(f"{kind.name}, {command.id}", lambda c=command: editor.give(c))
        tour.look(f"{kind.name} after {command.id}")
        if tour.board is not before:
            # Ctrl+Z would pass over a switch of view.
            bridge.jump_to(exercise.id, here)


def make_a_pdf(tour: Tour) -> None:
    """Make PDFs, and look at what is said of them and at their cards."""
    window = tour.window
    desk = window.desk("pdf")
    for act in (desk.save_all, desk.save):
        act()
        while desk.is_busy:
            QTest.qWait(20)
        tour.look("a PDF that was made")
    window.workbench.go("outputs")
    tour.look("outputs with cards")


def print_exercise(tour: Tour, number: int) -> None:
    """Read an exercise on paper: its pictures, its further sheets and its lists."""
    exercise = exercises_of(tour.board)[number]
    kind, metrics = kind_of(exercise), tour.window.workbench.metrics
    for medium in (CONSOLE, ROOM, PAPERS["A4 landscape"].medium):
        for layout in (kind.layout, *(sheet.layout for sheet in kind.sheets)):
            for page in layout(tour.board, exercise.id, medium, metrics):
                tour.read(f"{kind.name} on {medium.purpose}", iter((page.title,)))
                tour.read(f"{kind.name} on {medium.purpose}", painted(page.picture))
    for block in kind.handout(tour.board, exercise.id):
        tour.read(f"{kind.name} in print", block_texts(block))


def block_texts(block: object) -> Iterator[str]:
    """Yield the texts of a block of a handout."""
    if isinstance(block, ItemList):
        for item in block.items:
            yield from (item.text, item.label, item.remark)
    elif isinstance(block, Table):
        yield from block.header
        yield from (cell for row in block.rows for cell in row)
    elif isinstance(block, Paragraph) or hasattr(block, "text"):
        yield block.text
