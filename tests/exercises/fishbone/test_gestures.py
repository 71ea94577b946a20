"""Typing and dragging on a fishbone, and the words that say where things go."""

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.exercises.fishbone.bones import exchange_categories, remove_category
from dip_workshop.exercises.fishbone.causes import add_causes, show_also
from dip_workshop.exercises.fishbone.gestures import CAPTURE, drop, drop_hint
from dip_workshop.exercises.fishbone.layout import layout
from dip_workshop.exercises.fishbone.model import categories_of
from dip_workshop.kinds import Drop, Selection
from tests.exercises.fishbone.boards import bone_called, cause_called, fishbone, sample, texts_on


def box_of(board: Board, fishbone_id: RecordId, owner: RecordId) -> Rect:
    picture = layout(board, fishbone_id, CONSOLE, bundled_metrics())[0].picture
    return [group.bounds for group in picture.groups if group.owner == owner][-1]


def on_sample(*texts: str) -> tuple[Board, RecordId, Selection]:
    """Return the sample with the causes of these words selected."""
    board, fishbone_id = sample()
    ids = tuple(cause_called(board, fishbone_id, text).id for text in texts)
    return board, fishbone_id, Selection(fishbone_id, ids)


def upper_part(box: Rect) -> Point:
    return Point(box.centre.x, box.y + 1)


def lower_part(box: Rect) -> Point:
    return Point(box.centre.x, box.bottom - 1)


def test_with_nothing_selected_a_text_goes_to_the_first_bone() -> None:
    board, fishbone_id, selection = on_sample()
    assert CAPTURE.hint(board, selection) == "Adds to People"
    captured = CAPTURE.add(board, selection, ("Rota made late",))
    assert texts_on(captured.board, bone_called(board, fishbone_id, "People"))[-1] == (
        "Rota made late"
    )


def test_a_selected_bone_is_the_aim() -> None:
    board, fishbone_id, _ = on_sample()
    policy = bone_called(board, fishbone_id, "Policy")
    selection = Selection(fishbone_id, (policy,))
    assert CAPTURE.hint(board, selection) == "Adds to Policy"
    captured = CAPTURE.add(board, selection, ("One", "Two"))
    assert texts_on(captured.board, policy)[-2:] == ["One", "Two"]
    assert len(captured.ids) == 2


def test_a_selected_cause_is_asked_why() -> None:
    board, _, selection = on_sample("Printer queue shared")
    assert CAPTURE.hint(board, selection) == "Why? Adds below “Printer queue shared”"
    captured = CAPTURE.add(board, selection, ("One printer",))
    assert texts_on(captured.board, selection.ids[0]) == ["One printer"]


def test_a_long_cause_is_shortened_in_the_hint_alone() -> None:
    board, fishbone_id = fishbone()
    text = "No list of who may go tomorrow is made " * 3
    board, (cause_id,) = add_causes(board, categories_of(board, fishbone_id)[0].id, [text])
    hint = CAPTURE.hint(board, Selection(fishbone_id, (cause_id,)))
    assert len(hint) < 70
    assert hint.endswith("…”")


def test_without_any_bone_a_text_waits_on_unsorted() -> None:
    board, fishbone_id = fishbone(("A",))
    board = remove_category(board, bone_called(board, fishbone_id, "A"))
    selection = Selection(fishbone_id)
    assert "Unsorted" in CAPTURE.hint(board, selection)
    board = CAPTURE.add(board, selection, ("Late round",)).board
    assert texts_on(board, bone_called(board, fishbone_id, "Unsorted")) == ["Late round"]


def test_the_bones_are_the_aims_in_their_order() -> None:
    board, fishbone_id, _ = on_sample()
    labels = [choice.label for choice in CAPTURE.aims(board, fishbone_id)]
    assert labels[:3] == ["People", "Process", "Place"]


def test_a_wrong_bone_is_mended_for_all_texts_just_added() -> None:
    board, fishbone_id, selection = on_sample()
    captured = CAPTURE.add(board, selection, ("One", "Two"))
    place = bone_called(board, fishbone_id, "Place")
    board = CAPTURE.readdress(captured.board, Selection(fishbone_id, captured.ids), place)
    assert texts_on(board, place)[-2:] == ["One", "Two"]


def test_a_drop_on_a_bones_label_puts_the_cause_by_the_height_of_the_point() -> None:
    board, fishbone_id, selection = on_sample("Printer queue shared")
    place = bone_called(board, fishbone_id, "Place")
    first = cause_called(board, fishbone_id, "Discharge lounge closes at 16:00")
    above = Point(0, box_of(board, fishbone_id, first.id).y - 5)
    where = Drop(place, above)
    assert drop_hint(board, selection, where) == (
        "On Place, ahead of “Discharge lounge closes at 16:00”"
    )
    assert texts_on(drop(board, selection, where), place)[0] == "Printer queue shared"
    low = Drop(place, Point(0, -5))
    assert drop_hint(board, selection, low) == "On Place, last"
    assert texts_on(drop(board, selection, low), place)[-1] == "Printer queue shared"


def test_a_drop_on_the_upper_part_of_a_cause_goes_ahead_of_it() -> None:
    board, fishbone_id, selection = on_sample("Printer queue shared")
    target = cause_called(board, fishbone_id, "Late consultant round")
    where = Drop(target.id, upper_part(box_of(board, fishbone_id, target.id)))
    assert drop_hint(board, selection, where) == "Ahead of “Late consultant round”"
    people = bone_called(board, fishbone_id, "People")
    assert texts_on(drop(board, selection, where), people)[2] == "Printer queue shared"


def test_a_drop_on_the_lower_part_of_a_cause_says_this_is_why() -> None:
    board, fishbone_id, selection = on_sample("Printer queue shared")
    target = cause_called(board, fishbone_id, "Late consultant round")
    where = Drop(target.id, lower_part(box_of(board, fishbone_id, target.id)))
    assert drop_hint(board, selection, where) == "Below “Late consultant round”: this is why"
    assert texts_on(drop(board, selection, where), target.id)[-1] == "Printer queue shared"


def test_several_causes_are_dropped_in_reading_order_and_take_what_hangs_on_them() -> None:
    board, fishbone_id, selection = on_sample(
        "Printer queue shared", "Clinics overrun", "Late consultant round"
    )
    place = bone_called(board, fishbone_id, "Place")
    board = drop(board, selection, Drop(place, Point(0, -5)))
    assert texts_on(board, place)[-2:] == ["Late consultant round", "Printer queue shared"]
    assert texts_on(board, selection.ids[2]) == ["Clinics overrun"]


def test_a_cause_dropped_below_itself_stays_and_the_hint_says_why() -> None:
    board, fishbone_id, selection = on_sample("Late consultant round")
    below = cause_called(board, fishbone_id, "Clinics overrun")
    where = Drop(below.id, lower_part(box_of(board, fishbone_id, below.id)))
    assert "below itself" in drop_hint(board, selection, where)


@pytest.mark.parametrize("is_on_head", [True, False])
def test_a_drop_on_nothing_that_takes_causes_changes_nothing(is_on_head: bool) -> None:
    board, fishbone_id, selection = on_sample("Late consultant round")
    where = Drop(fishbone_id if is_on_head else None, Point(500, 500))
    assert drop(board, selection, where) == board
    assert drop_hint(board, selection, where) == "Let go over a bone or a cause"


def test_a_bone_dropped_on_another_takes_its_place() -> None:
    board, fishbone_id, _ = on_sample()
    selection = Selection(fishbone_id, (bone_called(board, fishbone_id, "Policy"),))
    where = Drop(bone_called(board, fishbone_id, "People"), Point(0, -5))
    assert drop_hint(board, selection, where) == "To the place of People"
    names = [bone.text for bone in categories_of(drop(board, selection, where), fishbone_id)]
    assert names[:2] == ["Policy", "People"]
    assert drop(board, selection, Drop(None, Point(0, 0))) == board


def test_a_second_place_can_be_dragged_and_dropped_on() -> None:
    board, fishbone_id = fishbone(("A", "B", "C"))
    a, b, c = (bone.id for bone in categories_of(board, fishbone_id))
    board, (cause_id, other_id) = add_causes(board, a, ["Late round", "Other"])
    board, place_id = show_also(board, cause_id, b)
    board = drop(board, Selection(fishbone_id, (place_id,)), Drop(c, Point(0, -5)))
    assert (texts_on(board, b), texts_on(board, c)) == ([], ["Late round"])
    where = Drop(place_id, lower_part(box_of(board, fishbone_id, place_id)))
    board = drop(board, Selection(fishbone_id, (other_id,)), where)
    assert texts_on(board, cause_id) == ["Other"]


def test_what_is_gone_from_the_board_is_no_aim() -> None:
    board, fishbone_id, _ = on_sample()
    policy = bone_called(board, fishbone_id, "Policy")
    board = exchange_categories(board, fishbone_id, ("People",))
    assert CAPTURE.hint(board, Selection(fishbone_id, (policy,))) == "Adds to People"
