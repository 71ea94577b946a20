"""Every command of the fishbone's table, as keys and menus give them."""

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.fishbone.causes import show_also
from dip_workshop.exercises.fishbone.commands import COMMANDS
from dip_workshop.exercises.fishbone.model import (
    Category,
    Cause,
    Fishbone,
    categories_of,
    causes_of,
    places_below,
)
from dip_workshop.kinds import NEW_PREFIX, AskChoice, AskText, Command, Selection
from tests.exercises.fishbone.boards import bone_called, cause_called, sample, texts_on

BY_ID = {command.id: command for command in COMMANDS}


def command(name: str) -> Command:
    return BY_ID[name]


def on(text: str) -> tuple[Board, RecordId, Selection]:
    """Return the sample with one cause or bone selected."""
    board, fishbone_id = sample()
    for record in board.descendants(fishbone_id):
        if record.text == text:
            return board, fishbone_id, Selection(fishbone_id, (record.id,))
    raise LookupError(text)


def give(name: str, board: Board, selection: Selection, answer: str = "") -> Board:
    chosen = command(name)
    assert chosen.enabled(board, selection)
    return chosen.run(board, selection, answer)


def test_every_command_says_what_it_does() -> None:
    assert all(c.help.endswith(".") and c.section and c.label for c in COMMANDS)


def test_edit_rewords_causes_bones_and_the_effect() -> None:
    board, fishbone_id, selection = on("Printer queue shared")
    ask = command("edit_text").ask
    assert isinstance(ask, AskText)
    assert ask.initial(board, selection) == "Printer queue shared"
    board = give("edit_text", board, selection, "One printer for three wards")
    assert board.get(selection.ids[0], Cause).text == "One printer for three wards"
    bone = Selection(fishbone_id, (bone_called(board, fishbone_id, "Place"),))
    assert give("edit_text", board, bone, "Rooms").get(bone.ids[0], Category).text == "Rooms"
    head = Selection(fishbone_id, (fishbone_id,))
    assert ask.initial(board, head).startswith("Fewer than")
    board = give("edit_text", board, head, "Beds are blocked")
    assert board.get(fishbone_id, Fishbone).effect == "Beds are blocked"


def test_ask_why_adds_below() -> None:
    board, _, selection = on("Printer queue shared")
    board = give("ask_why", board, selection, "Second one on order")
    assert texts_on(board, selection.ids[0]) == ["Second one on order"]


def test_marking_several_marks_all_and_then_none() -> None:
    board, fishbone_id, _ = on("Place")
    ids = tuple(cause.id for cause in causes_of(board, fishbone_id))[:4]
    selection = Selection(fishbone_id, ids)
    board = give("mark_likely_root", board, selection)
    assert all(board.get(i, Cause).is_likely_root for i in ids)
    board = give("mark_likely_root", board, selection)
    assert not any(board.get(i, Cause).is_likely_root for i in ids)


def test_a_test_is_noted() -> None:
    board, _, selection = on("Printer queue shared")
    board = give("set_test", board, selection, "Time ten prints")
    ask = command("set_test").ask
    assert isinstance(ask, AskText)
    assert ask.initial(board, selection) == "Time ten prints"


def test_up_down_in_and_out_move_step_by_step() -> None:
    board, fishbone_id, selection = on("One pharmacist for three wards")
    people = bone_called(board, fishbone_id, "People")
    start = texts_on(board, people)
    up = give("move_earlier", board, selection)
    assert texts_on(up, people) == [start[1], start[0], start[2]]
    assert texts_on(give("move_later", up, selection), people) == start
    inside = give("move_in", board, selection)
    above = cause_called(board, fishbone_id, "Bank staff new to the ward")
    assert texts_on(inside, above.id) == ["No handover sheet", start[1]]
    assert texts_on(give("move_out", inside, selection), people) == start


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("move_earlier", "Bank staff new to the ward"),
        ("move_later", "Late consultant round"),
        ("move_in", "Bank staff new to the ward"),
        ("move_out", "Bank staff new to the ward"),
        ("move_bone_earlier", "People"),
        ("move_bone_later", "Policy"),
    ],
)
def test_where_there_is_no_further_a_sentence_says_so(name: str, text: str) -> None:
    board, _, selection = on(text)
    with pytest.raises(DomainError):
        give(name, board, selection)


def test_a_cause_cannot_become_a_reason_for_one_that_is_at_home_elsewhere() -> None:
    board, fishbone_id, selection = on("Printer queue shared")
    cause = cause_called(board, fishbone_id, "Care package forms on paper")
    equipment = bone_called(board, fishbone_id, "Equipment")
    board, _ = show_also(board, cause.id, equipment)
    place = list(places_below(board, equipment))[-1]
    board = give("move_earlier", board, Selection(fishbone_id, (place.id,)))
    with pytest.raises(DomainError, match="another bone"):
        give("move_in", board, selection)


def test_move_to_offers_bones_and_causes_but_none_below_the_moved() -> None:
    board, fishbone_id, selection = on("Late consultant round")
    ask = command("move_to").ask
    assert isinstance(ask, AskChoice)
    labels = [choice.label for choice in ask.choices(board, selection)]
    assert labels[0] == "People"
    assert "Printer queue shared" in labels
    assert "Clinics overrun" not in labels
    assert "Late consultant round" not in labels
    policy = bone_called(board, fishbone_id, "Policy")
    assert texts_on(give("move_to", board, selection, policy), policy)[-1] == (
        "Late consultant round"
    )


@pytest.mark.parametrize("name", ["move_to", "show_also_on"])
def test_a_new_bone_can_be_named_on_the_way(name: str) -> None:
    board, fishbone_id, selection = on("Late consultant round")
    board = give(name, board, selection, f"{NEW_PREFIX}Rota")
    assert texts_on(board, bone_called(board, fishbone_id, "Rota")) == ["Late consultant round"]


def test_delete_takes_causes_and_bones_away() -> None:
    board, fishbone_id, selection = on("Late consultant round")
    board = give("delete", board, selection)
    assert "Clinics overrun" not in {cause.text for cause in causes_of(board, fishbone_id)}
    bone = Selection(fishbone_id, (bone_called(board, fishbone_id, "Place"),))
    board = give("delete", board, bone)
    assert texts_on(board, bone_called(board, fishbone_id, "Unsorted"))[0].startswith("Discharge")


def test_deleting_a_cause_and_one_below_it_together_is_one_act() -> None:
    board, fishbone_id, selection = on("Late consultant round")
    below = cause_called(board, fishbone_id, "Clinics overrun")
    both = Selection(fishbone_id, (*selection.ids, below.id))
    assert give("delete", board, both) == give("delete", board, selection)


@pytest.mark.parametrize("is_turned", [False, True])
def test_a_cause_deleted_with_the_one_above_it_lives_on_where_it_also_stands(
    is_turned: bool,
) -> None:
    board, fishbone_id, selection = on("Late consultant round")
    below = cause_called(board, fishbone_id, "Clinics overrun")
    policy = bone_called(board, fishbone_id, "Policy")
    board, _ = show_also(board, below.id, policy)
    both = (*selection.ids, below.id)
    chosen = Selection(fishbone_id, both[::-1] if is_turned else both)
    board = give("delete", board, chosen)
    assert "Clinics overrun" in texts_on(board, policy)


@pytest.mark.parametrize("is_turned", [False, True])
def test_a_cause_deleted_at_all_its_places_is_gone(is_turned: bool) -> None:
    board, fishbone_id, selection = on("Late consultant round")
    board, second = show_also(board, selection.ids[0], bone_called(board, fishbone_id, "Policy"))
    both = (*selection.ids, second)
    chosen = Selection(fishbone_id, both[::-1] if is_turned else both)
    board = give("delete", board, chosen)
    assert "Late consultant round" not in {cause.text for cause in causes_of(board, fishbone_id)}


def test_what_was_deleted_before_is_not_told_of_again() -> None:
    board, fishbone_id = sample()
    leaves = [c.id for c in causes_of(board, fishbone_id) if not any(board.children(c.id, Cause))]
    board = give("delete", board, Selection(fishbone_id, (leaves[0],)))
    after = give("delete", board, Selection(fishbone_id, tuple(leaves[-2:])))
    assert command("delete").told(board, after) == "2 causes were deleted."


def test_the_head_cannot_be_deleted() -> None:
    board, fishbone_id, _ = on("Place")
    assert not command("delete").enabled(board, Selection(fishbone_id, (fishbone_id,)))


def test_bones_are_added_moved_and_removed() -> None:
    board, fishbone_id, selection = on("Place")
    board = give("add_bone", board, selection, "Rota")
    board = give("move_bone_earlier", board, selection)
    board = give("move_bone_earlier", board, selection)
    board = give("move_bone_later", board, selection)
    names = [bone.text for bone in categories_of(board, fishbone_id)]
    assert names[:3] == ["People", "Place", "Process"]
    assert names[-1] == "Rota"
    board = give("remove_bone", board, selection)
    assert "Place" not in [bone.text for bone in categories_of(board, fishbone_id)]


def test_bones_are_exchanged_for_a_known_set_or_for_ones_own() -> None:
    board, fishbone_id, selection = on("Place")
    ask = command("exchange_bones").ask
    assert isinstance(ask, AskChoice)
    assert "historical" in " ".join(choice.label for choice in ask.choices(board, selection))
    board = give("exchange_bones", board, selection, "4s")
    assert board.get(fishbone_id, Fishbone).category_set == "4s"
    board = give("exchange_bones", board, selection, f"{NEW_PREFIX}Before, After")
    names = [bone.text for bone in categories_of(board, fishbone_id)]
    assert names == ["Before", "After", "Unsorted"]


def test_the_effect_is_written_and_the_head_turned() -> None:
    board, fishbone_id, selection = on("Place")
    board = give("set_effect", board, selection, "Beds are blocked")
    board = give("turn_head", board, selection)
    root = board.get(fishbone_id, Fishbone)
    assert (root.effect, root.head_side) == ("Beds are blocked", "left")


def test_commands_that_need_a_cause_wait_for_one() -> None:
    board, fishbone_id, bone = on("Place")
    nothing = Selection(fishbone_id)
    moves = ("move_to", "show_also_on", "move_earlier", "move_later", "move_in", "move_out")
    for name in ("ask_why", "mark_likely_root", "set_test", *moves):
        assert not command(name).enabled(board, bone)
        assert not command(name).enabled(board, nothing)
