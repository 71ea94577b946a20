"""What is written in silence is hidden in the very step that writes it, until it is revealed."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.catalogue import RECORD_TYPES, kind_named
from dip_workshop.core.board import Board
from dip_workshop.core.changes import apply, diff, invert
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.masking import SIGN, masked
from dip_workshop.core.room.silence import (
    hidden_on,
    in_silence,
    reveal_all,
    reveal_one,
    set_silent,
    with_veils,
)
from dip_workshop.core.workshop import exercises_of, new_workshop, workshop_of
from dip_workshop.exercises.affinity.alike import merge_notes
from dip_workshop.kinds import Selection
from dip_workshop.session.taking_back import what_can_be_taken_back

AFFINITY = kind_named("affinity")
FISHBONE = kind_named("fishbone")


def quiet_map() -> tuple[Board, RecordId]:
    """Return a workshop that writes in silence, with an empty map."""
    board, map_id = AFFINITY.create(new_workshop("Beds by noon"))
    return set_silent(board, is_silent=True), map_id


def written(board: Board, map_id: RecordId, *texts: str) -> Board:
    """Write notes in silence, all as one step."""
    return in_silence(lambda b: AFFINITY.capture.add(b, Selection(map_id), texts).board)(board)


def seen(board: Board, map_id: RecordId) -> set[str]:
    """Return what the room can read of a map."""
    return set(AFFINITY.texts(masked(board), map_id))


def test_a_note_is_hidden_from_the_room_in_the_step_that_writes_it():
    board, map_id = quiet_map()
    board = written(board, map_id, "Late round", "No plan")
    assert seen(board, map_id) == {SIGN}
    assert len(hidden_on(board, map_id)) == 2
    assert board.check() == ()


def test_notes_that_are_merged_in_silence_stay_to_be_read():
    board, map_id = AFFINITY.create(new_workshop("Beds by noon"))
    board = AFFINITY.capture.add(board, Selection(map_id), ("Late round", "Round is late")).board
    notes = [row.id for row in AFFINITY.outline(board, map_id) if row.text]
    merged = in_silence(lambda b: merge_notes(b, notes, notes[0]))(
        set_silent(board, is_silent=True)
    )
    assert not hidden_on(merged, map_id)
    assert seen(merged, map_id) == {"Late round", "Round is late"}


def test_a_text_that_is_reworded_in_silence_is_hidden_and_one_that_is_moved_is_not():
    board, map_id = AFFINITY.create(new_workshop("Beds by noon"))
    board = AFFINITY.capture.add(board, Selection(map_id), ("Late round", "No plan")).board
    late, plan = (row.id for row in AFFINITY.outline(board, map_id) if row.text)
    reworded = in_silence(lambda b: AFFINITY.edit(b, late, "Round at noon"))(board)
    moved = in_silence(lambda b: b.change(plan, order_key="a0V"))(reworded)
    assert hidden_on(moved) == (late,)
    again = in_silence(lambda b: AFFINITY.edit(b, late, "Round after noon"))(moved)
    assert hidden_on(again) == (late,)


def test_neither_the_names_of_a_new_fishbone_nor_words_beside_the_exercises_are_hidden():
    board = set_silent(new_workshop("Beds by noon"), is_silent=True)
    board = in_silence(lambda b: FISHBONE.create(b)[0])(board)
    root = workshop_of(board)
    board = in_silence(lambda b: b.change(root.id, question="Why so late?"))(board)
    board = in_silence(lambda b: b.change(exercises_of(b)[0].id, text="Causes"))(board)
    assert hidden_on(board) == ()


@given(st.integers(), st.integers(1, 8))
def test_each_hidden_text_is_revealed_once_and_in_an_order_of_chance(seed: int, count: int):
    board, map_id = quiet_map()
    board = written(board, map_id, *(f"Idea {n}" for n in range(count)))
    chance, order = Random(seed), []
    while hidden := hidden_on(board, map_id):
        board = reveal_one(board, map_id, chance)
        (shown,) = set(hidden) - set(hidden_on(board, map_id))
        order.append(shown)
    assert len(order) == len(set(order)) == count
    assert masked(board) is board
    with pytest.raises(DomainError):
        reveal_one(board, map_id, chance)


def test_chance_can_pick_any_of_them_first():
    board, map_id = quiet_map()
    board = written(board, map_id, "one", "two", "three")
    left = {hidden_on(reveal_one(board, map_id, Random(seed)), map_id) for seed in range(40)}
    assert len(left) == 3


def test_what_was_carried_from_a_hidden_text_stays_hidden_with_it_and_is_revealed_with_it():
    board, map_id = quiet_map()
    board = written(board, map_id, "Late round")
    board = set_silent(board, is_silent=False)
    matrix = kind_named("prioritisation")
    board, matrix_id = matrix.create(board)
    chosen = Selection(map_id, hidden_on(board))
    assert matrix.receive is not None
    board = matrix.receive(board, matrix_id, AFFINITY.offers(board, chosen))
    assert "Late round" in matrix.texts(board, matrix_id)
    assert "Late round" not in matrix.texts(masked(board), matrix_id)
    board = reveal_all(board, map_id)
    assert "Late round" in matrix.texts(masked(board), matrix_id)


def test_undo_takes_the_veil_along_and_redo_brings_it_back():
    board, map_id = quiet_map()
    after = written(board, map_id, "Late round")
    step = diff(board, after)
    undone = what_can_be_taken_back(after, invert(step))[1]
    assert hidden_on(undone) == ()
    redone = what_can_be_taken_back(undone, invert(diff(after, undone)))[1]
    assert seen(redone, map_id) == {SIGN}


def test_a_note_revealed_before_its_writing_was_undone_can_be_read_when_it_comes_back():
    board, map_id = quiet_map()
    after = written(board, map_id, "Late round")
    revealed = reveal_all(after, map_id)
    undone = what_can_be_taken_back(revealed, invert(diff(board, after)))[1]
    assert AFFINITY.texts(undone, map_id) == ()
    redone = what_can_be_taken_back(undone, invert(diff(revealed, undone)))[1]
    assert seen(redone, map_id) == {"Late round"}


def test_a_hidden_note_that_is_deleted_waits_no_more_and_is_hidden_again_once_it_is_back():
    board, map_id = quiet_map()
    board = written(board, map_id, "Late round", "No plan")
    note = hidden_on(board)[0]
    dropped = board.drop(note)
    assert len(hidden_on(dropped)) == 1
    back = what_can_be_taken_back(dropped, invert(diff(board, dropped)))[1]
    assert len(hidden_on(back)) == 2
    assert seen(back, map_id) == {SIGN}


def test_notes_merged_while_hidden_stay_hidden():
    board, map_id = quiet_map()
    board = written(board, map_id, "Late round", "The round is late", "No plan")
    merge = AFFINITY.command("merge_notes")
    notes = hidden_on(board)[:2]
    board = in_silence(lambda b: merge.run(b, Selection(map_id, notes), ""))(board)
    assert seen(board, map_id) == {SIGN}
    assert len(hidden_on(board)) == 3


def test_two_veils_that_two_laptops_put_over_one_text_go_together():
    board, map_id = quiet_map()
    board = AFFINITY.capture.add(board, Selection(map_id), ("Late round",)).board
    (note,) = (row.id for row in AFFINITY.outline(board, map_id) if row.text)
    here, there = (with_veils(board, board.change(note, text=t)) for t in ("Here", "There"))
    both = apply(here, diff(board, there), RECORD_TYPES)
    assert hidden_on(both) == (note,)
    assert hidden_on(reveal_one(both, map_id, Random(1))) == ()
