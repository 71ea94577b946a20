"""What a room finds out about a cause: states, evidence, notes, counts; and what is collapsed."""

import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.board import Board
from dip_workshop.core.changes import Change, apply, diff, invert
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.document import ItemList
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE, PAPERS
from dip_workshop.drawing.picture import Line
from dip_workshop.exercises.fishbone.causes import add_causes
from dip_workshop.exercises.fishbone.findings import (
    WORDS,
    set_count,
    set_evidence,
    set_note,
    set_state,
    set_test_note,
)
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.exercises.fishbone.layout import layout
from dip_workshop.exercises.fishbone.model import Cause, State
from dip_workshop.exercises.fishbone.views import collapse_all, expand_all, toggle_collapsed
from tests.exercises.fishbone.boards import bone_called, cause_called, filled, sample
from tests.exercises.fishbone.faults import faults
from tests.exercises.fishbone.test_layout import drawn, wall, words_of


def with_cause() -> tuple[Board, RecordId, Cause]:
    board, fishbone_id = filled((6,))
    return board, fishbone_id, cause_called(board, fishbone_id, "Transport booked late in the day")


@pytest.mark.parametrize("state", State)
def test_a_state_is_kept_and_said_in_words_on_wall_and_outline(state: State) -> None:
    board, fishbone_id, cause = with_cause()
    board = set_state(board, cause.id, state)
    assert board.get(cause.id, Cause).state is state
    if state is not State.POSSIBLE:
        words = WORDS[state].replace(" ", "")
        (group,) = drawn(wall(board, fishbone_id))[cause.id]
        assert words in words_of(group)
        assert WORDS[state] in group.name
        row = next(row for row in FISHBONE.outline(board, fishbone_id) if row.id == cause.id)
        assert any(WORDS[state] in mark for mark in row.marks)


def test_a_cause_that_an_old_step_marked_likely_still_reads_as_likely() -> None:
    board, _, cause = with_cause()
    old = Change(cause.id, "Cause", "is_likely_root", False, True)
    board = apply(board, (old,), RECORD_TYPES)
    assert board.get(cause.id, Cause).state is State.LIKELY
    board = apply(board, invert((old,)), RECORD_TYPES)
    assert board.get(cause.id, Cause).state is State.POSSIBLE


def test_undo_brings_back_the_state_before() -> None:
    board, _, cause = with_cause()
    likely = set_state(board, cause.id, State.LIKELY)
    out = set_state(likely, cause.id, State.RULED_OUT)
    undone = apply(out, invert(diff(likely, out)), RECORD_TYPES)
    assert undone.get(cause.id, Cause).state is State.LIKELY


def test_a_state_that_is_not_known_says_nothing() -> None:
    board, _, cause = with_cause()
    assert board.change(cause.id, doubt="from the future").get(cause.id, Cause).state is (
        State.POSSIBLE
    )


def test_what_is_ruled_out_is_struck_through_on_every_line() -> None:
    board, fishbone_id, cause = with_cause()
    before = drawn(wall(board, fishbone_id))[cause.id][0]
    board = set_state(board, cause.id, State.RULED_OUT)
    picture = wall(board, fishbone_id)
    after = drawn(picture)[cause.id][0]
    strokes = [sum(isinstance(item, Line) for item in group.items) for group in (before, after)]
    assert strokes[1] > strokes[0]
    assert faults(picture) == []


def test_noting_a_test_makes_a_possible_cause_likely_and_no_other() -> None:
    board, _, cause = with_cause()
    noted = set_test_note(board, cause.id, "Count for a week")
    assert noted.get(cause.id, Cause).state is State.LIKELY
    board = set_test_note(set_state(board, cause.id, State.RULED_OUT), cause.id, "Count again")
    assert board.get(cause.id, Cause).state is State.RULED_OUT


def test_evidence_and_note_are_printed_with_the_cause_and_counted_among_the_texts() -> None:
    board, fishbone_id, cause = with_cause()
    board = set_evidence(board, cause.id, "Seen on 12 of 20 days")
    board = set_note(board, cause.id, "Ask the transport desk")
    assert {"Seen on 12 of 20 days", "Ask the transport desk"} <= set(
        FISHBONE.texts(board, fishbone_id)
    )
    (item,) = (
        item
        for block in FISHBONE.handout(board, fishbone_id)
        if isinstance(block, ItemList)
        for item in block.items
        if item.text == cause.text
    )
    assert "Evidence: Seen on 12 of 20 days" in item.remark
    assert "Note: Ask the transport desk" in item.remark


@pytest.mark.parametrize(
    ("text", "count"), [("0", 0), ("24", 24), ("1,200", 1200), (" 7 ", 7), ("", None)]
)
def test_a_count_is_a_whole_number_or_none(text: str, count: int | None) -> None:
    board, _, cause = with_cause()
    assert set_count(board, cause.id, text).get(cause.id, Cause).count == count


@pytest.mark.parametrize("text", ["-1", "2.5", "many", "٣", "9" * 40, "1e3"])
def test_what_is_no_count_is_refused_in_a_sentence(text: str) -> None:
    board, _, cause = with_cause()
    with pytest.raises(DomainError, match="whole number"):
        set_count(board, cause.id, text)


def test_a_collapsed_bone_shows_a_number_on_the_wall_and_every_word_on_paper() -> None:
    board, fishbone_id = sample()
    people = bone_called(board, fishbone_id, "People")
    folded = toggle_collapsed(board, (people,))
    names = " ".join(words_of(group) for group in wall(folded, fishbone_id).groups)
    assert "+5causes" in names
    assert "Bankstaff" not in names
    paper = PAPERS["A4 landscape"].medium
    pages = [layout(b, fishbone_id, paper, bundled_metrics()) for b in (board, folded)]
    assert pages[0] == pages[1]
    assert FISHBONE.outline(board, fishbone_id) == FISHBONE.outline(folded, fishbone_id)


def test_a_collapsed_cause_says_how_many_are_below_it() -> None:
    board, fishbone_id = sample()
    cause = cause_called(board, fishbone_id, "Take-home medicines written after the round")
    folded = toggle_collapsed(board, (cause.id,))
    groups = drawn(wall(folded, fishbone_id))
    assert "+2below" in words_of(groups[cause.id][0])
    assert len(groups) == len(drawn(wall(board, fishbone_id))) - 2
    assert toggle_collapsed(folded, (cause.id,)) == board


def test_collapsing_moves_nothing_outside_its_bone() -> None:
    board, fishbone_id = sample()
    people = bone_called(board, fishbone_id, "People")
    before = drawn(wall(board, fishbone_id))
    after = drawn(wall(toggle_collapsed(board, (people,)), fishbone_id))
    own = {people, *(record.id for record in board.descendants(people))}
    assert all(after[owner] == groups for owner, groups in before.items() if owner not in own)


def test_a_why_added_to_a_collapsed_branch_is_seen_at_once() -> None:
    board, fishbone_id = sample()
    board = collapse_all(board, fishbone_id)
    cause = cause_called(board, fishbone_id, "Late consultant round")
    board, (added,) = add_causes(board, cause.id, ["Two wards at once"])
    picture = layout(board, fishbone_id, CONSOLE, bundled_metrics())[0].picture
    assert picture.bounds_of(added)


def test_everything_can_be_expanded_again_in_one_step() -> None:
    board, fishbone_id = sample()
    assert expand_all(collapse_all(board, fishbone_id), fishbone_id) == board


def test_marking_likely_still_goes_by_the_old_name() -> None:
    board, _, cause = with_cause()
    assert set_state(board, cause.id, State.LIKELY).get(cause.id, Cause).is_likely_root
