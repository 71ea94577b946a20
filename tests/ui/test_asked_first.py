"""A step of the run sheet whose exercise is empty begins with what the exercise is about."""

import pytest

from dip_workshop.core.workshop import exercises_of
from dip_workshop.exercises.fishbone.model import Fishbone, categories_of, causes_of
from tests.ui.hands import Hands, wait_until

ASKED = "What is the problem? Type it and press Enter"
PROBLEM = "Patients go home after six"


@pytest.fixture
def step(hands: Hands) -> Hands:
    """Hands at "Agree on the problem", to which the room has just come."""
    start = "Start with this plan: Ward problem-solve"
    wait_until(lambda: hands.sees("Ward problem-solve"))
    hands.click(start)
    hands.press("F7", "Ctrl+Shift+PgDown")
    assert [exercise.text for exercise in exercises_of(hands.board)] == ["Fishbone"]
    return hands


def effect(hands: Hands) -> str:
    return hands.exercise(Fishbone).effect


def causes(hands: Hands) -> list[str]:
    return [cause.text for cause in causes_of(hands.board, hands.exercise(Fishbone).id)]


def asked(hands: Hands) -> str:
    return hands.editor.capture.field.placeholderText()


def test_the_first_text_is_the_problem_and_what_follows_are_causes(step: Hands) -> None:
    assert asked(step) == ASKED
    assert step.sees("The next text is the problem, which is the effect in the head")
    step.press("Return")
    assert asked(step) == ASKED
    step.add(PROBLEM, "Bloods late")
    assert (effect(step), causes(step)) == (PROBLEM, ["Bloods late"])
    assert asked(step) == "Type a cause and press Enter"
    step.press("Ctrl+Shift+PgUp", "Ctrl+Shift+PgDown")
    assert not step.editor.capture.is_editing


def test_escape_leaves_it_for_later_and_what_was_typed_is_the_next_cause(step: Hands) -> None:
    step.write("Bloods late")
    step.press("Esc")
    assert step.editor.capture.text() == "Bloods late"
    step.press("Return")
    assert (effect(step), causes(step)) == ("", ["Bloods late"])


def test_an_aim_by_its_key_is_for_a_cause_even_where_one_was_typed_already(step: Hands) -> None:
    bone = categories_of(step.board, step.exercise(Fishbone).id)[1]
    step.write("Bloods late")
    step.press("Ctrl+2", "Return")
    assert effect(step) == ""
    (cause,) = causes_of(step.board, step.exercise(Fishbone).id)
    assert (cause.text, cause.parent_id) == ("Bloods late", bone.id)


def test_a_problem_half_typed_is_there_again_on_coming_back_to_the_step(step: Hands) -> None:
    step.write("Patients go")
    step.press("Ctrl+Shift+PgUp", "Ctrl+Shift+PgDown")
    step.write(" home late")
    step.press("Return")
    assert (effect(step), causes(step)) == ("Patients go home late", [])


def test_in_the_silence_that_follows_nobody_is_asked_any_more(step: Hands) -> None:
    step.press("Ctrl+Shift+PgDown")
    assert asked(step) == "Type a cause and press Enter"
    step.add("Bloods late")
    assert (effect(step), causes(step)) == ("", ["Bloods late"])


def test_an_effect_written_by_its_command_is_not_written_over(step: Hands) -> None:
    step.press("F6")
    with step.dialog(step.answering(PROBLEM)):
        step.press("Alt+E")
    step.press("F6")
    assert not step.editor.capture.is_editing
    step.editor.capture.setFocus()
    step.add("Bloods late")
    assert (effect(step), causes(step)) == (PROBLEM, ["Bloods late"])
