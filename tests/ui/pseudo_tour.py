"""Walk through every page, dialog and menu in the pseudo-language and tell what is wrong.

A program of its own: the language must be there before any module with words.
Prints JSON: `untranslated`, a list of [place, text, what is wrong with it], and
`clipped`, a list of [place, what is cut].
"""

# ruff: noqa: E402, T201
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from dip_workshop.core import wording
from tests.ui.pseudo_language import Known, pseudo

wording.install(pseudo)

from dip_workshop.core.board import Board
from dip_workshop.core.records import field_values
from dip_workshop.resource_files import resource
from dip_workshop.ui.app import application_with_theme, open_window
from dip_workshop.ui.pages.help_page import paragraphs
<<<<<<< HEAD
from tests.ui.clipping import clipped
from tests.ui.settling import settle

# These open the system's own dialogs, leave the workshop or fill the screen.
NOT_TOURED = frozenset({"import", "room", "home", "back", "new", "pdf", "pdf_all", "undo", "redo"})
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
        if not widget.isVisible() or _is_of_a_date(widget):
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


def _is_of_a_date(widget: QWidget) -> bool:
    holder: QWidget | None = widget
    while holder is not None:
        if isinstance(holder, QDateEdit):
            return True
        holder = holder.parentWidget()
    return False
=======
from tests.ui.tour import Tour, walk
>>>>>>> 673a079 (Open every page with markup in every field: all of it is shown, and no file that it names is opened)


def typed_by_people(board: Board) -> Iterator[str]:
    """Yield every text that the workshop's people wrote, and the help pages, which are whole files.

    Help pages are translated as files: see `help_file`.
    """
    for record in board:
        yield from (value for value in field_values(record).values() if isinstance(value, str))
    for path in resource("help").glob("*.md"):
        text = path.read_text(encoding="utf-8")
        for paragraph in paragraphs(text):
            yield paragraph
            yield from paragraph.splitlines()


def leave(tour: Tour) -> None:
    """Delete the workshop and look at what is offered then."""
    tour.window.workbench.delete_workshop()
    tour.look("home after a deletion")


def main() -> None:
    """Take the tour on a store of its own and print what was found."""
    folder = Path(tempfile.mkdtemp())
    application_with_theme()
    window = open_window(folder / "store" / "workshops.dip")
    # The window's own hook tells the user of a fault; here it must end the tour.
    sys.excepthook = sys.__excepthook__
    window.resize(1366, 768)
    window.show()
<<<<<<< HEAD
    tour = walk(window)
    places = (str(folder), str(folder / "store"), str(folder / "store" / "outputs"))
    known = Known((*typed_by_people(tour.board), *places, "workshops.dip", "outputs"))
=======
    tour = Tour(window)
    tour.look("an empty home")
    window.workbench.create_sample()
    walk(tour)
    store, outputs = folder / "store", folder / "store" / "outputs"
    known = Known(
        (*typed_by_people(tour.board), *map(str, (outputs, store)), "workshops.dip", "outputs")
    )
>>>>>>> 673a079 (Open every page with markup in every field: all of it is shown, and no file that it names is opened)
    leave(tour)
    wrong = [
        (place, text, left)
        for place, texts in tour.seen.items()
        for text in sorted(texts)
        if (left := known.untranslated(text))
    ]
    seen = sum(len(texts) for texts in tour.seen.values())
    print(json.dumps({"seen": seen, "untranslated": wrong, "clipped": sorted(tour.cut)}))
    sys.stdout.flush()
    # Qt need not be taken down in order: nothing here is kept.
    os._exit(0)


if __name__ == "__main__":
    main()
