"""A facilitator whose mouse stayed at home runs a whole workshop on the wall itself.

From Home to the last PDF there is not one click: she fills in the facts with
Tab, captures what is called out, walks the wall with the arrow keys to what she
wants to reword, mark or move, carries findings forward from exercise to
exercise, and prints. Whatever she moves by key ends up where a hand would have
dragged it; and what she did last she takes back.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dip_workshop.catalogue import KINDS
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import Participant, exercises_of, workshop_of
from dip_workshop.drawing.geometry import Point
from dip_workshop.exercises.affinity.model import AffinityMap, groups_of, places_in
from dip_workshop.exercises.fishbone.model import Cause, Fishbone, causes_of
from dip_workshop.kinds import OutlineRow
from dip_workshop.session.handing_out import HandOut
from tests.stories.test_by_outline_alone import choose_from_menu, score, tab_to
from tests.ui.conftest import OpenWindow
from tests.ui.hands import Hands

MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)
MOST_STEPS = 60


class Mouse(QObject):
    """Notes whatever a mouse or a finger does to the window."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[str] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in MOUSE:
            self.events.append(event.type().name)
        return False


@pytest.fixture
def mouse(themed: QApplication) -> Iterator[Mouse]:
    """The mouse that stayed at home: at the end it must not have been touched."""
    kept = Mouse()
    themed.installEventFilter(kept)
    yield kept
    themed.removeEventFilter(kept)
    assert kept.events == []


def test_a_whole_workshop_by_keyboard(open_again: OpenWindow, qtbot: QtBot, mouse: Mouse) -> None:
    hands = Hands(open_again())
    the_facts_are_filled_in(hands)
    causes_are_captured_marked_and_moved(hands)
    notes_are_grouped_and_named(hands)
    options_are_scored(hands)
    drivers_are_arranged(hands)
    every_kind_was_worked_on(hands)
    each_is_printed(hands, qtbot)
    the_help_and_the_settings_are_read_and_left(hands)


def the_facts_are_filled_in(hands: Hands) -> None:
    tab_to(hands, "New workshop")
    hands.press("Return")
    for text in ("Beds by noon", "Why do beds come free so late?", "Bed team", "Oak Ward"):
        hands.replace(text)
        hands.press("Tab")
    hands.press("Tab", "Tab")
    hands.replace("7")
    hands.press("Tab")
    hands.write("AB CD")
    hands.press("Return")
    root = workshop_of(hands.board)
    assert (root.text, root.team, root.head_count) == ("Beds by noon", "Bed team", 7)
    assert [p.text for p in hands.board.children(root.id, Participant)] == ["AB", "CD"]


def causes_are_captured_marked_and_moved(hands: Hands) -> None:
    tab_to(hands, "Add fishbone")
    hands.press("Return")
    hands.add("Late round", "Lifts broken")
    hands.press("Ctrl+3")
    hands.add("Transport booked at noon")
    walk_to(hands, "Late round")
    hands.press("R")
    with hands.dialog(hands.answering("The ward round starts late")):
        hands.press("F2")
    walk_to(hands, "Transport booked")
    hands.press("R")
    with hands.dialog(hands.answering("People")):
        hands.press("M")
    fishbone = hands.exercise(Fishbone)
    people = next(row for row in rows(hands) if row.title == "People")
    causes = {cause.text: cause for cause in causes_of(hands.board, fishbone.id)}
    assert causes["Transport booked at noon"].parent_id == people.id
    hands.press("Ctrl+Z")
    back = hands.board.get(causes["Transport booked at noon"].id, Cause)
    assert back.parent_id != people.id
    hands.press("Ctrl+Y")
    assert hands.sees("3 causes, 2 likely roots")


def notes_are_grouped_and_named(hands: Hands) -> None:
    hands.press("Esc", "Esc")
    with hands.dialog(hands.answering("affinity")):
        hands.press("Ctrl+Shift+C")
    hands.add("Cleaners not told", "No plan")
    walk_to(hands, "Cleaners not told")
    hands.press("G")
    walk_to(hands, "Cleaners not told")
    with hands.dialog(hands.answering("Nobody is told in time")):
        hands.press("N")
    walk_to(hands, "No plan")
    with hands.dialog(hands.answering("Nobody is told")):
        hands.press("M")
    walk_to(hands, "The ward round")
    hands.press("G")
    walk_to(hands, "The ward round")
    with hands.dialog(hands.answering("All starts too late")):
        hands.press("N")
    walk_to(hands, "Transport booked")
    with hands.dialog(hands.answering("All starts")):
        hands.press("M")
    groups = groups_of(hands.board, hands.exercise(AffinityMap).id)
    assert {group.text: len(places_in(hands.board, group.id)) for group in groups} == {
        "Nobody is told in time": 2,
        "All starts too late": 2,
    }
    walk_to(hands, "All starts too late")
    hands.press("Alt+Left")
    moved = groups_of(hands.board, hands.exercise(AffinityMap).id)
    assert [group.text for group in moved] == ["All starts too late", "Nobody is told in time"]


def options_are_scored(hands: Hands) -> None:
    hands.press("Esc", "Esc")
    with hands.dialog(hands.answering("new prioritisation")):
        hands.press("Ctrl+Shift+C")
    walk_to(hands, "All starts too late")
    hands.press("5", "Alt+2")
    assert score(hands, "All starts too late") == (5, 2)
    walk_to(hands, "Nobody is told")
    with hands.dialog(hands.answering("3 4.5")):
        hands.press("Ctrl+E")
    assert [str(s) for s in score(hands, "Nobody is told in time")] == ["3.0", "4.5"]


def drivers_are_arranged(hands: Hands) -> None:
    hands.press("Alt+W")
    tab_to(hands, "Add driver diagram")
    hands.press("Return")
    hands.add("Beds free by noon", "Medicines ready", "Families told", "Second pharmacist")
    walk_to(hands, "Families told")
    with hands.dialog(hands.answering("Families are told the day before")):
        hands.press("F2")
    walk_to(hands, "Second pharmacist")
    with hands.dialog(hands.answering("Medicines ready")):
        hands.press("M")
    titles = {row.id: row.title for row in rows(hands)}
    moved = next(row for row in rows(hands) if row.text == "Second pharmacist")
    home = hands.board.find(moved.id)
    assert home is not None
    assert home.parent_id is not None
    assert "Medicines ready" in titles[home.parent_id]
    choose_from_menu(hands, "Ask about the wording")


def every_kind_was_worked_on(hands: Hands) -> None:
    worked_on = {type(exercise) for exercise in exercises_of(hands.board)}
    assert worked_on == {kind.root_type for kind in KINDS}, "a new kind joins this story"


def each_is_printed(hands: Hands, qtbot: QtBot) -> None:
    for _ in KINDS:
        with qtbot.waitSignal(hands.window.desk("pdf").made, timeout=20_000) as made:
            hands.press("Ctrl+P")
        handed_out = made.args[0]
        assert isinstance(handed_out, HandOut)
        assert handed_out.report.texts_found == handed_out.report.texts_total > 0
        hands.press("Ctrl+PgUp")
    hands.press("Ctrl+Shift+O")
    assert sum(text == "Up to date" for text in hands.labels()) == len(KINDS)


def the_help_and_the_settings_are_read_and_left(hands: Hands) -> None:
    hands.press("F1")
    assert hands.sees("Keys and help")
    hands.press("Esc", "Ctrl+,")
    assert hands.sees("Settings")
    hands.press("Alt+Home")
    tab_to(hands, "Carry on")
    hands.press("Return")
    assert hands.window.editor is not None


def rows(hands: Hands) -> tuple[OutlineRow, ...]:
    return hands.editor.kind.outline(hands.board, hands.editor.exercise_id)


def walk_to(hands: Hands, words: str) -> None:
    """Walk the wall by arrow keys to the place with these words, as the eye sees the way."""
    wanted = next(row.id for row in rows(hands) if words in row.title)
    view = hands.editor.view
    for _ in range(4):
        if view.hasFocus():
            break
        hands.press("F6")
    assert view.hasFocus(), "F6 never led to the board"
    hands.press("Home")
    met: set[tuple[RecordId | None, str]] = set()
    for _ in range(MOST_STEPS):
        if view.current == wanted:
            return
        for key in ways(centre(hands, view.current), centre(hands, wanted)):
            if (view.current, key) not in met:
                met.add((view.current, key))
                hands.press(key)
                break
    raise AssertionError(f"no arrow key leads to {words!r}")


def ways(here: Point, there: Point) -> tuple[str, ...]:
    """Return the arrow keys, the most promising first."""
    across = ("Right", "Left") if there.x > here.x else ("Left", "Right")
    along = ("Down", "Up") if there.y > here.y else ("Up", "Down")
    if abs(there.x - here.x) > abs(there.y - here.y):
        return across[0], along[0], along[1], across[1]
    return along[0], across[0], across[1], along[1]


def centre(hands: Hands, place: RecordId | None) -> Point:
    area = hands.editor.view.area_of(place) if place is not None else None
    return Point(0, 0) if area is None else Point(area.center().x(), area.center().y())
