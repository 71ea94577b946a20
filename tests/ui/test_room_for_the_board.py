"""What stands round a board leaves it its room: the side bar, the bar of buttons."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from dip_workshop.catalogue import KINDS
from dip_workshop.core.workshop import exercises_of
from dip_workshop.exercises.affinity.model import AffinityMap, tray_of
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.settings import TEXT_SIZE
from dip_workshop.widgets.theme import apply_theme
from tests.ui.hands import Hands
from tests.ui.running import Wall, open_planned, present, steps_in
from tests.ui.settling import settle
from tests.ui.wall_hands import turn_wheel

OpenWindow = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def plain_again(themed: QApplication) -> Iterator[None]:
    """Take the letters of another size away again: the next test would be laid out by them."""
    yield
    apply_theme(themed)


def on_sample_map(window: MainWindow) -> Hands:
    """Return hands on the sample's affinity map."""
    window.workbench.create_sample()
    hands = Hands(window)
    window.workbench.go("exercise", hands.exercise(AffinityMap).id)
    settle()
    return hands


def button_places(hands: Hands) -> dict[str, tuple[int, int]]:
    page = hands.window.exercise_page
    assert page is not None
    buttons = page._bar.findChildren(QPushButton)
    return {b.accessibleName() or b.text(): (b.x(), b.y()) for b in buttons if b.isVisible()}


def test_no_button_of_the_bar_moves_while_the_count_in_it_grows(open_again: OpenWindow) -> None:
    hands = on_sample_map(open_again(size=(1366, 768)))
    before, map_id = button_places(hands), hands.exercise(AffinityMap).id
    for note in tray_of(hands.board, map_id)[:2]:
        hands.editor.select((note.id,))
        hands.editor.view.setFocus()
        hands.press("P")
    settle()
    assert button_places(hands) == before
    page = hands.window.exercise_page
    assert page is not None
    assert page._summary.accessibleName() == "20 notes · 4 groups · 4 not yet grouped · 2 set aside"
    assert page._summary.text().endswith(" · …")
    assert page._summary.accessibleName() in page._summary.toolTip()


def test_the_entry_of_the_page_that_is_shown_is_scrolled_to(open_again: OpenWindow) -> None:
    hands = on_sample_map(open_again(size=(1366, 768)))
    workbench = hands.window.workbench
    bridge = workbench.bridge
    assert bridge is not None
    for _ in range(5):
        bridge.perform("Add", bridge.workshop.id, lambda board: KINDS[0].create(board)[0])
    workbench.go("exercise", exercises_of(hands.board)[-1].id)
    settle()
    bar = hands.window.side_bar
    here = next(entry for entry in bar._entries if entry.property("here"))
    sight = bar._scroller.viewport()
    assert here.accessibleName().startswith(exercises_of(hands.board)[-1].text)
    assert sight.rect().contains(QRect(here.mapTo(sight, QPoint()), here.size()))


def test_the_side_bar_is_folded_by_a_key_or_its_button_and_stays_so(open_again: OpenWindow) -> None:
    hands = on_sample_map(open_again())
    wide = hands.editor.view.width()
    hands.press("Ctrl+B")
    settle()
    assert hands.editor.view.width() > wide + 100
    hands.window.close()
    again = open_again()
    assert again.side_bar.width() < 100
    Hands(again).click("Show words")
    settle()
    assert again.side_bar.width() > 200
    Hands(again).click("Icons alone")
    settle()
    assert again.side_bar.width() < 100


def test_larger_letters_take_little_of_the_boards_width(open_again: OpenWindow) -> None:
    hands = on_sample_map(open_again(size=(1366, 768)))
    hands.window.desk("looks")
    width = hands.editor.view.width()
    for percent in ("150", "200"):
        hands.window.workbench.settings.put(TEXT_SIZE, percent)
        settle()
        assert hands.editor.view.width() > 0.93 * width
    QApplication.processEvents()


def test_where_steps_are_icons_each_tells_its_name_and_the_present_one_stands_in_words(
    open_again: OpenWindow, wall: Wall
) -> None:
    window = open_again(size=(1024, 768))
    open_planned(window)
    window.desk("looks")
    window.act("next_step")
    window.act("next_step")
    settle()
    page = window.exercise_page
    assert page is not None
    assert present(window) == "Write causes"
    assert not page._step.isVisible(), "the side bar tells it in words"
    window.workbench.settings.put(TEXT_SIZE, "200")
    settle()
    assert page._step.isVisible()
    assert page._step.text() == "Write causes"
    assert page._step.accessibleName() == "Step now: Write causes"
    entries = window.side_bar._entries
    for step in steps_in(window):
        (entry,) = (e for e in entries if e.accessibleName().startswith(step.text))
        assert step.text in entry.toolTip()
        assert not entry._label.isVisible()


def test_a_notch_of_the_wheel_lays_nothing_of_the_window_out_anew(open_again: OpenWindow) -> None:
    hands = on_sample_map(open_again(size=(1366, 768)))
    view, page = hands.editor.view, hands.window.exercise_page
    assert page is not None
    laid_out: list[QObject] = []
    watcher = LayoutWatcher(laid_out)
    # Whatever asks for more room asks its parents one after the other: these are the first.
    for widget in (page.zoom_bar, view):
        widget.installEventFilter(watcher)
    for turned in (120, 120, -120):
        turn_wheel(view, view.rect().center(), turned, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
    percent = page.zoom_bar.findChild(QLabel)
    assert percent is not None
    assert percent.text() == f"{round(view.zoom * 100)} %"
    assert laid_out == []


class LayoutWatcher(QObject):
    """Notes what is asked to lay itself out."""

    def __init__(self, laid_out: list[QObject]) -> None:
        super().__init__()
        self._laid_out = laid_out

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.LayoutRequest:
            self._laid_out.append(watched)
        return False


def test_where_the_entries_do_not_fit_the_exercise_that_is_open_alone_says_what_it_holds(
    open_again: OpenWindow,
) -> None:
    hands = on_sample_map(open_again(size=(1366, 768)))
    bar = hands.window.side_bar
    assert "20 notes · 4 groups · 6 not yet grouped" in hands.side_bar_texts()
    assert "21 causes, 2 likely roots" not in hands.side_bar_texts()
    assert bar._scroller.verticalScrollBar().maximum() == 0
    fishbone = hands.button("Fishbone, 21 causes, 2 likely roots")
    assert "21 causes, 2 likely roots" in fishbone.toolTip()
    hands.window.resize(1366, 1000)
    settle()
    assert "21 causes, 2 likely roots" in hands.side_bar_texts()
    assert bar._scroller.verticalScrollBar().maximum() == 0
