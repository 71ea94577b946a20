"""Questions from plain rules: what each rule asks, and when it is silent."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.fishbone.causes import add_causes, add_to_unsorted
from dip_workshop.exercises.fishbone.coaching import RULES, hints
from dip_workshop.exercises.fishbone.commands import COMMANDS
from dip_workshop.exercises.fishbone.findings import (
    set_evidence,
    set_state,
    set_test_note,
)
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.exercises.fishbone.model import State, causes_of
from dip_workshop.kinds import AskChoice, Selection
from tests.exercises.fishbone.boards import (
    cause_called,
    counted_errors,
    dispensary,
    fishbone,
    from_lists,
    sample,
)


def questions(board: Board, fishbone_id: RecordId) -> str:
    return "\n".join(hint.question for hint in hints(board, fishbone_id))


def test_an_empty_head_and_an_effect_without_a_number_are_asked_about() -> None:
    assert "The head is still empty." in questions(*fishbone(effect=""))
    assert "has no number yet" in questions(*fishbone(effect="Patients wait too long"))
    assert "number" not in questions(*fishbone(effect="1 in 5 leaves before noon"))


def test_a_remedy_in_disguise_is_asked_about_in_the_head_too() -> None:
    asked = questions(*fishbone(effect="Lack of beds"))
    assert "“Lack of beds” may be a remedy in disguise." in asked
    assert "has no number" not in asked


def test_every_question_is_by_a_rule_of_the_table() -> None:
    rules = {rule.id for rule in RULES}
    boards = (fishbone(effect="Lack of beds"), counted_errors(), dispensary(), sample())
    asked = {hint.rule for board in boards for hint in hints(*board)}
    assert asked <= rules
    assert len(asked) >= 5


def test_a_cause_that_points_at_people_is_asked_what_makes_it_likely() -> None:
    lists = {"People": ("Junior doctors never write the letter",)}
    assert "points at people. What makes it likely" in questions(*from_lists(lists, "5 wait"))


def test_too_few_bones_and_bare_bones_are_asked_about() -> None:
    asked = questions(*from_lists({"People": ("A", "B"), "Place": ()}, "5 of 10 wait"))
    assert "There are 2 bones." in asked
    assert "Nothing is on Place." in asked


def test_a_bone_with_most_of_the_causes_may_be_two() -> None:
    lists = {"A": ("1", "2", "3", "4", "5"), "B": ("6",), "C": ("7",), "D": ("8",)}
    assert "A holds 5 of 8 causes. Is it two bones?" in questions(*from_lists(lists, "5 wait"))
    half = {"A": ("1", "2", "3", "4"), "B": ("5", "6"), "C": ("7",), "D": ("8",)}
    assert "Is it two bones?" not in questions(*from_lists(half, "5 wait"))


def test_a_sparse_bone_is_asked_about() -> None:
    lists = {name: tuple(f"{name}{n}" for n in range(5)) for name in "ABC"} | {"D": ("1",)}
    assert "D has 1 cause, less than half" in questions(*from_lists(lists, "5 wait"))


def test_the_published_errors_are_asked_why_and_which_to_look_at() -> None:
    asked = questions(*counted_errors())
    assert "No cause has been asked “why?” twice." in asked
    assert "Nobody has asked why of 32 causes: “New staff”" in asked
    assert "No cause is marked as likely." in asked
    assert "“Lack of information” may be a remedy in disguise." in asked
    assert "Is it two bones?" not in asked


def test_the_dispensary_is_asked_about_depth_and_a_number_but_not_about_its_spread() -> None:
    asked = questions(*dispensary())
    assert "has no number yet" in asked
    assert "less than half" not in asked
    assert "“No time set aside for paperwork” may be a remedy" in asked


def test_a_likely_root_is_asked_for_its_test_its_evidence_and_what_if_it_were_gone() -> None:
    board, fishbone_id = from_lists({"People": ("Late round",)}, "5 wait")
    cause = cause_called(board, fishbone_id, "Late round")
    board = set_state(board, cause.id, State.LIKELY)
    asked = questions(board, fishbone_id)
    assert "How will you find out whether “Late round” is a cause?" in asked
    assert "What makes you say “Late round”?" in asked
    board = set_evidence(set_test_note(board, cause.id, "Count"), cause.id, "Seen")
    asked = questions(board, fishbone_id)
    assert "How will you find out" not in asked
    assert "What makes you say" not in asked
    assert "If “Late round” were gone, would the problem be gone?" in asked


def test_more_than_five_likely_roots_are_too_many_to_test_first() -> None:
    board, fishbone_id = from_lists({"People": tuple("ABCDEF")}, "5 wait")
    for cause in causes_of(board, fishbone_id):
        board = set_state(board, cause.id, State.LIKELY)
    assert "6 causes are marked as likely." in questions(board, fishbone_id)


def test_what_is_ruled_out_is_not_asked_why() -> None:
    board, fishbone_id = from_lists({"People": ("Late round",)}, "5 wait")
    cause = cause_called(board, fishbone_id, "Late round")
    board = set_state(board, cause.id, State.RULED_OUT)
    assert "Nobody has asked why" not in questions(board, fishbone_id)


def test_somebody_named_is_asked_about_the_work_instead() -> None:
    board, fishbone_id = from_lists({"People": ("Nurse Green is late",)}, "5 wait")
    assert "What about the way the work is done?" in questions(board, fishbone_id)


def test_causes_on_unsorted_are_asked_for_their_bone() -> None:
    board, fishbone_id = sample()
    board, _ = add_to_unsorted(board, fishbone_id, ["One", "Two"])
    assert "2 causes wait on Unsorted." in questions(board, fishbone_id)


def test_the_command_lists_the_questions_and_changes_nothing() -> None:
    board, fishbone_id = sample()
    command = next(c for c in COMMANDS if c.id == "ask_what_is_missing")
    assert isinstance(command.ask, AskChoice)
    choices = command.ask.choices(board, Selection(fishbone_id))
    assert [c.label for c in choices] == [hint.question for hint in hints(board, fishbone_id)]
    for choice in choices:
        assert command.run(board, Selection(fishbone_id), choice.value) == board


def test_no_question_reaches_paper_or_room() -> None:
    board, fishbone_id = sample()
    printed = repr(FISHBONE.handout(board, fishbone_id))
    assert not any(hint.question in printed for hint in hints(board, fishbone_id))


def test_every_cause_asked_about_is_on_the_board() -> None:
    board, fishbone_id = counted_errors()
    board, _ = add_causes(board, next(causes_of(board, fishbone_id)).id, ["No rota"])
    assert all(hint.about in board for hint in hints(board, fishbone_id))
