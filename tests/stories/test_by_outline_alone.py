"""A facilitator who uses no mouse runs every exercise through the outline.

She opens the outline beside the board, walks it with the arrow keys, rewords
with F2, marks and moves by the same keys as on the board, and finds whatever
has no key in the menu of commands. Each thing that a hand could do on the wall
she does here, and the wall shows it too.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from dip_workshop.catalogue import KINDS
from dip_workshop.core.workshop import exercises_of
from dip_workshop.exercises.affinity.model import AffinityMap, groups_of, places_in
from dip_workshop.exercises.fishbone.model import Fishbone, causes_of
from dip_workshop.exercises.prioritisation.model import Option, PrioritisationMatrix
from tests.ui.conftest import OpenWindow
from tests.ui.hands import Hands, wait_until


def test_every_exercise_by_outline_alone(open_again: OpenWindow) -> None:
    hands = Hands(open_again())
    hands.press("Ctrl+N")
    hands.replace("Beds by noon")
    hands.press("Return")
    causes_are_worked_on(hands)
    notes_are_sorted(hands)
    options_are_scored(hands)
    everybody_scores(hands)
    options_are_voted_on(hands)
    drivers_are_arranged(hands)
    worked_on = {type(exercise) for exercise in exercises_of(hands.board)}
    assert worked_on == {kind.root_type for kind in KINDS}, "a new kind joins this story"


def causes_are_worked_on(hands: Hands) -> None:
    tab_to(hands, "Add fishbone")
    hands.press("Space")
    hands.add("Late round", "Lifts broken")
    hands.press("Ctrl+L", "F6", "F6")
    assert hands.editor.outline.hasFocus()

    walk_to(hands, "Late round")
    hands.press("R")
    assert marks_of(hands, "Late round") != ()
    with hands.dialog(hands.answering("The ward round starts late")):
        hands.press("F2")
    walk_to(hands, "Lifts broken")
    with hands.dialog(hands.answering("One lift waits for a part")):
        hands.press("W")
    walk_to(hands, "Lifts broken")
    with hands.dialog(hands.answering("Equipment")):
        hands.press("M")
    walk_to(hands, "One lift waits for a part")
    hands.press("Alt+Left")
    fishbone = hands.exercise(Fishbone)
    depths = {row.title: row.depth for row in hands.editor.outline.rows}
    assert depths["One lift waits for a part"] == depths["Lifts broken"]
    assert {cause.text for cause in causes_of(hands.board, fishbone.id)} == {
        "The ward round starts late",
        "Lifts broken",
        "One lift waits for a part",
    }
    choose_from_menu(hands, "Turn the head round")
    assert hands.exercise(Fishbone).head_side == "left"
    hands.press("Ctrl+Z")
    assert hands.exercise(Fishbone).head_side == "right"
    walk_to(hands, "One lift waits for a part")
    hands.press("Delete")
    assert hands.sees("2 causes, 1 likely root")


def notes_are_sorted(hands: Hands) -> None:
    with hands.dialog(hands.answering("affinity")):
        hands.press("Ctrl+Shift+C")
    hands.add("Cleaning late", "Cleaners not told", "No plan")
    hands.press("Ctrl+L", "F6", "F6")
    walk_to(hands, "Cleaning late")
    hands.press("Shift+Down", "G")
    walk_to(hands, "Cleaning late")
    with hands.dialog(hands.answering("Cleaning hears of it too late")):
        hands.press("N")
    walk_to(hands, "No plan")
    with hands.dialog(hands.answering("Nobody plans ahead")):
        hands.press("M")
    (first, second) = groups_of(hands.board, hands.exercise(AffinityMap).id)
    assert (first.text, len(places_in(hands.board, first.id))) == (
        "Cleaning hears of it too late",
        2,
    )
    assert (second.text, len(places_in(hands.board, second.id))) == ("Nobody plans ahead", 1)


def options_are_scored(hands: Hands) -> None:
    hands.press("Esc")
    with hands.dialog(hands.answering("new prioritisation")):
        hands.press("Ctrl+Shift+C")
    hands.press("Ctrl+L", "F6", "F6")
    walk_to(hands, "Nobody plans ahead")
    hands.press("4", "Alt+2")
    assert score(hands, "Nobody plans ahead") == (4, 2)
    walk_to(hands, "Cleaning hears")
    with hands.dialog(hands.answering("5 4.5")):
        hands.press("Ctrl+E")
    assert [str(s) for s in score(hands, "Cleaning hears of it too late")] == ["5.0", "4.5"]
    choose_from_menu(hands, "Take the scores back")
    assert score(hands, "Cleaning hears of it too late") == (None, None)


def everybody_scores(hands: Hands) -> None:
    with hands.dialog(hands.answering("2")):
        hands.press("Alt+B")

    def two_sheets(_dialog: QDialog) -> None:
        hands.add("4 2 3 5", "1 1 1 1")

    with hands.dialog(two_sheets):
        hands.press("Alt+E")
    walk_to(hands, "Sheet 2, in")
    with hands.dialog(hands.answering("5 3 2 2")):
        hands.press("F2")
    walk_to(hands, "Sheet 1, in")
    hands.press("Delete")
    assert "1 of 2 sheets are in" in marks_of(hands, "Scores from everybody")
    hands.press("Alt+R")
    assert score(hands, "Cleaning hears of it too late") == (5, 3)
    assert score(hands, "Nobody plans ahead") == (2, 2)


def options_are_voted_on(hands: Hands) -> None:
    with hands.dialog(hands.answering("dot")):
        hands.press("Ctrl+Shift+M")
    with hands.dialog(hands.answering("2")):
        hands.press("Ctrl+Shift+T")

    def two_ballots(_dialog: QDialog) -> None:
        hands.add("1", "1")

    with hands.dialog(two_ballots):
        hands.press("Ctrl+U")
    walk_to(hands, "Ballot 2, in")
    with hands.dialog(hands.answering("2")):
        hands.press("F2")
    walk_to(hands, "Ballot 2, in")
    hands.press("Delete")
    assert "1 of 2 ballots are in; 1 of 1 dots were used" in marks_of(hands, "Vote 1")
    hands.press("Ctrl+Shift+U")
    assert marks_of(hands, "1  Cleaning hears of it too late")[0] == "rank 1"


def drivers_are_arranged(hands: Hands) -> None:
    hands.press("Alt+W")
    tab_to(hands, "Add driver diagram")
    hands.press("Space")
    hands.add("Beds free by noon", "Medicines ready", "Families told", "Second pharmacist")
    hands.press("Ctrl+L", "F6", "F6")
    walk_to(hands, "Families told")
    with hands.dialog(hands.answering("Families are told the day before")):
        hands.press("F2")
    walk_to(hands, "Second pharmacist")
    with hands.dialog(hands.answering("Medicines ready")):
        hands.press("M")
    depths = {row.text: row.depth for row in hands.editor.outline.rows}
    assert depths["Second pharmacist"] > depths["Medicines ready"]
    walk_to(hands, "Families are told")
    hands.press("Alt+Up")
    texts = [row.text for row in hands.editor.outline.rows]
    assert texts.index("Families are told the day before") < texts.index("Medicines ready")
    walk_to(hands, "Second pharmacist")
    hands.press("Delete")
    assert "Second pharmacist" not in [row.text for row in hands.editor.outline.rows]
    hands.press("Ctrl+Z")
    assert "Second pharmacist" in [row.text for row in hands.editor.outline.rows]


def tab_to(hands: Hands, name: str) -> None:
    """Press Tab until a button of this name has the keyboard."""
    for _ in range(40):
        holder = QApplication.focusWidget()
        if holder is not None and holder.accessibleName() == name:
            return
        hands.press("Tab")
    raise AssertionError(f"Tab never comes to {name!r}")


def walk_to(hands: Hands, words: str) -> None:
    """Go down the outline from its top to the row with these words, by arrow keys."""
    outline = hands.editor.outline
    if not outline.hasFocus():
        until(hands, outline.hasFocus, "F6")
    hands.press("Home")
    until(hands, lambda: words in current_title(hands), "Down")


def until(hands: Hands, holds: Callable[[], bool], key: str) -> None:
    for _ in range(60):
        if holds():
            return
        hands.press(key)
    titles = [row.title for row in hands.editor.outline.rows]
    raise AssertionError(f"{key} never led there, only to {current_title(hands)!r} of {titles}")


def current_title(hands: Hands) -> str:
    outline = hands.editor.outline
    row = outline.currentIndex().row()
    return outline.rows[row].title if row >= 0 else ""


def marks_of(hands: Hands, title: str) -> tuple[str, ...]:
    return next(row.marks for row in hands.editor.outline.rows if row.title == title)


def choose_from_menu(hands: Hands, label: str) -> None:
    """Open the menu by its key and walk down to an entry, into each menu that it holds."""
    hands.press("Ctrl+M")
    wait_until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    walked = iter(range(200))
    while (active := menu.activeAction()) is None or active.text() != label:
        next(walked)
        inner = active.menu() if active is not None else None
        if isinstance(inner, QMenu) and label in [entry.text() for entry in inner.actions()]:
            QTest.keyClick(menu, Qt.Key.Key_Right)
            menu = inner
        else:
            QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    wait_until(lambda: QApplication.activePopupWidget() is None)


def score(hands: Hands, text: str) -> tuple[object, object]:
    found = hands.board.children(hands.exercise(PrioritisationMatrix).id, Option)
    return next((o.impact, o.effort) for o in found if o.text == text)
