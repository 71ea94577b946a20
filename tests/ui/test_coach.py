"""The coach at the window: it asks the facilitator alone, and stops nobody."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog

from dip_workshop.exercises.fishbone.model import Fishbone
from dip_workshop.ui.message_bar import MessageBar
from dip_workshop.ui.settings import COACH, COACH_OFF
from tests.ui.hands import Hands, wait_until
from tests.ui.settling import settle


@pytest.fixture
def bones(hands: Hands) -> Hands:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.window.desk("coach")
    return hands


def is_asked(hands: Hands, words: str) -> bool:
    line = asking_line(hands)
    return line is not None and line.isVisible() and words in line.text


def asking_line(hands: Hands) -> MessageBar | None:
    page = hands.window.exercise_page
    assert page is not None
    return page.findChild(MessageBar)


def choosing(hands: Hands, *keys: str) -> Callable[[QDialog], None]:
    return lambda _asked: hands.press(*keys)


def a_moment(hands: Hands) -> None:
    """Let the coach have its look."""
    desk = hands.window.desk("coach")
    wait_until(lambda: not desk._timer.isActive())
    settle()


def test_a_cause_that_points_at_people_is_asked_about_once_it_is_written(bones: Hands) -> None:
    a_moment(bones)
    bones.add("Junior doctors never write the letter")
    wait_until(lambda: is_asked(bones, "points at people. What makes it likely to happen?"))
    assert "Junior doctors never write the letter" in bones.editor.kind.texts(
        bones.board, bones.editor.exercise_id
    )


def test_a_question_put_aside_by_one_key_is_not_asked_again(bones: Hands) -> None:
    a_moment(bones)
    bones.add("Lack of porters")
    wait_until(lambda: is_asked(bones, "remedy in disguise"))
    bones.press("Ctrl+Alt+N")
    assert not is_asked(bones, "")
    bones.add("Bloods late")
    a_moment(bones)
    assert not is_asked(bones, "remedy")
    with bones.dialog(lambda asked: asked.reject()):
        bones.press("Ctrl+Alt+Q")


def test_a_question_takes_its_room_from_the_board_and_moves_nothing_on_it(bones: Hands) -> None:
    a_moment(bones)
    bones.add("Bloods late")
    view = bones.editor.view
    before, height = view.view, view.height()
    bones.add("Lack of porters")
    wait_until(lambda: is_asked(bones, "remedy in disguise"))
    line = asking_line(bones)
    assert line is not None
    top, board = line.mapTo(bones.window, QPoint(0, 0)), view.mapTo(bones.window, QPoint(0, 0))
    assert top.y() >= board.y() + view.height()
    assert view.height() < height
    assert view.view == before


def test_escape_puts_a_question_aside_and_leaves_the_words_typed(bones: Hands) -> None:
    a_moment(bones)
    bones.add("Lack of porters")
    wait_until(lambda: is_asked(bones, "remedy in disguise"))
    bones.write("Bloods l")
    bones.press("Escape")
    assert not is_asked(bones, "")
    assert bones.editor.capture.text() == "Bloods l"
    bones.window.desk("coach").put_aside()
    assert bones.window.messages.text == "The coach has asked nothing since you came here."


def test_a_room_that_looks_at_this_screen_is_asked_nothing(bones: Hands) -> None:
    a_moment(bones)
    bones.press("F11")
    bones.add("Lack of porters")
    a_moment(bones)
    assert not is_asked(bones, "remedy")


def test_the_coach_can_wait_until_it_is_asked(bones: Hands) -> None:
    a_moment(bones)
    bones.window.workbench.settings.put(COACH, "when asked")
    bones.add("Lack of porters")
    a_moment(bones)
    assert not is_asked(bones, "remedy")


def test_a_question_of_the_list_leads_to_its_place(bones: Hands) -> None:
    bones.add("Lack of porters")
    seen: list[str] = []

    def look(asked: QDialog) -> None:
        listed = asked.list
        rows = [listed.item(n).text() for n in range(listed.count())]
        row = next(n for n, text in enumerate(rows) if "“Lack of porters”" in text)
        seen.extend(rows)
        listed.setCurrentRow(row)
        bones.press("Enter")

    with bones.dialog(look):
        bones.press("Ctrl+Alt+Q")
    assert seen[0] == "What is the problem? The head is still empty."
    selected = bones.board.get(bones.editor.selection().ids[-1], object)
    assert selected.text == "Lack of porters"


def test_a_rule_that_is_switched_off_asks_nothing_more(bones: Hands) -> None:
    with bones.dialog(choosing(bones, "Down", "Space", "Enter")):
        bones.press("Ctrl+Alt+W")
    assert bones.window.workbench.settings.get(COACH_OFF) == "remedy"
    a_moment(bones)
    bones.add("Lack of porters")
    a_moment(bones)
    assert not is_asked(bones, "remedy")
    assert bones.exercise(Fishbone).effect == ""
