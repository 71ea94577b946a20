"""Whatever people type is shown as they typed it: no markup, no picture fetched, no letter lost."""

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QGroupBox, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dip_workshop.core.records import written_fields
from dip_workshop.core.workshop import exercises_of, set_participants
from dip_workshop.session.samples import sample_workshop
from dip_workshop.ui.dialogs.search_everything import SearchEverything
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.page_stack import PAGE_NAMES
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.theme import plain_entry, plain_label, plain_tooltip
from tests.test_hostile_strings import ROUNDS, rounds
from tests.ui.canaries import (
    CAN_WATCH,
    canary_texts,
    filled,
    misread,
    opens_in,
    shown_by_tooltip,
)
from tests.ui.conftest import OpenWindow
from tests.ui.hands import wait_until
from tests.ui.tour import Tour, walk_pages


class WaryTour(Tour):
    """A tour that also notes what Qt would show otherwise than it was written."""

    wrong: set[tuple[str, str]]

    def look(self, place: str, top: QWidget | None = None) -> None:
        """Read all that is shown on a place, and mistrust it."""
        super().look(place, top)
        self.wrong |= {(place, what) for what in misread(top or self.window)}


def search_for(words: str, tour: WaryTour) -> None:
    """Look at what a search finds."""
    dialog = SearchEverything(tour.window.workbench.store, parent=tour.window)
    dialog.show()
    dialog.field.setText(words)
    wait_until(lambda: dialog.list.model().rowCount() > 0)
    tour.look("search", dialog)
    dialog.close()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture that nothing may open."""
    folder = tmp_path / "canary"
    folder.mkdir()
    drawn = QImage(4, 4, QImage.Format.Format_RGB32)
    drawn.fill(QColor("red"))
    assert drawn.save(str(folder / "canary.png"))
    return folder / "canary.png"


@pytest.mark.skipif(not CAN_WATCH, reason="only Linux tells who opens a file")
def test_every_field_is_shown_everywhere_as_it_was_typed(
    open_again: OpenWindow, picture: Path
) -> None:
    texts = canary_texts(picture)
    window = open_again()
    board = filled(set_participants(sample_workshop("2026-03-02"), ("AB", "CD")), texts)
    workshop_id = window.workbench.store.create_workshop(board)
    tour = WaryTour(window)
    tour.wrong = set()
    asked: list[str] = []
    hears = [True]
    sys.addaudithook(lambda event, args: hears and event == "open" and asked.append(str(args[0])))
    with opens_in(picture.parent) as opened:
        window.workbench.open_workshop(workshop_id)
        walk_pages(tour)
        window.workbench.go("home")
        tour.look("home")
        search_for("loud", tour)
    hears.clear()
    assert opened == []
    assert [name for name in asked if "canary" in Path(name).name] == []
    assert sorted(tour.wrong) == []
    seen = "\n".join(
        shown_by_tooltip(text) if text.startswith("<span>") else text
        for texts in tour.seen.values()
        for text in texts
    )
    # In menus and on buttons an ampersand stands twice to be seen once.
    assert [text for text in texts if text not in seen and text.replace("&", "") not in seen] == []
    assert "&amp;" not in seen
    assert "&lt;img" not in seen


@pytest.mark.skipif(not CAN_WATCH, reason="only Linux tells who opens a file")
def test_a_label_that_guesses_would_be_noticed(themed: object, qtbot: QtBot, picture: Path) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    with opens_in(picture.parent) as opened:
        column.addWidget(QLabel(f"<img src='{picture}'>"))
        column.addWidget(QPushButton("&File"))
        column.addWidget(QGroupBox("a & b"))
        page.setToolTip(f"<img src='{picture}'>")
        page.setWindowTitle("unsaved [*]")
        page.show()
        qtbot.waitExposed(page)
        page.grab()
    assert "canary.png" in opened
    kinds = [what.split()[0] for what in misread(page)]
    assert kinds == ["tooltip", "label", "button", "group", "title"]


@pytest.mark.parametrize("text", canary_texts(Path("canary.png")))
def test_labels_buttons_menus_and_tooltips_show_every_character(
    themed: object, qtbot: QtBot, text: str
) -> None:
    label, pressed, menu = plain_label(text), button(text), QMenu()
    for widget in (label, pressed, menu):
        qtbot.addWidget(widget)
    plain_tooltip(label, text)
    menu.addAction(plain_entry(text))
    assert label.text() == pressed.text() == text
    assert shown_by_tooltip(label.toolTip()).split() == text.split()
    shown = menu.actions()[0].text()
    assert shown.replace("&&", "\0").count("&") == 0
    assert shown.replace("&&", "&") == text


def test_a_button_paints_an_ampersand(themed: object, qtbot: QtBot) -> None:
    """A lone one would be left out, and be narrower."""
    shown, plain = button("a & b"), button("a  b")
    for widget in (shown, plain):
        qtbot.addWidget(widget)
    sign = shown.fontMetrics().horizontalAdvance("&")
    assert shown.sizeHint().width() - plain.sizeHint().width() >= sign - 1


def test_every_kind_of_record_has_words_that_the_canaries_fill() -> None:
    board = filled(sample_workshop(), ("<b>",))
    words = [getattr(record, name) for record in board for name in written_fields(type(record))]
    assert len(words) > 100
    assert all(word.startswith("<b>") for word in words)


def test_looking_at_hostile_texts_shows_them_and_changes_none(window: MainWindow) -> None:
    workbench = window.workbench
    for board in rounds(ROUNDS):
        workshop_id = workbench.store.create_workshop(board)
        assert workbench.open_workshop(workshop_id)
        for page in PAGE_NAMES:
            workbench.go(page)
            window.grab()
        for exercise in exercises_of(board):
            workbench.go("exercise", exercise.id)
            assert window.editor is not None
            window.editor.set_outline_visible(True)
            window.grab()
            window.act("find")
            window.grab()
        workbench.go("workshop")
        workbench.go("home")
        assert workbench.store.load_board(workshop_id) == board
