"""Veils are kept with the words they hide: at no step, on no laptop, can the room read a word."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.catalogue import RECORD_TYPES, kind_named
from dip_workshop.core.board import Board
from dip_workshop.core.changes import apply
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.masking import masked
from dip_workshop.core.room.silence import (
    hidden_on,
    in_silence,
    reveal_all,
    reveal_one,
    set_silent,
)
from dip_workshop.core.workshop import exercises_of, new_workshop
from dip_workshop.kinds import Selection
from dip_workshop.session.growth import Growth
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.test_merging import merge_from, two_laptops

AFFINITY = kind_named("affinity")
WORD = "Quokkaverse"
ACTS = st.lists(
    st.tuples(
        st.sampled_from(("add", "edit", "merge", "drop", "undo", "redo", "undo")),
        st.integers(0, 20),
    ),
    max_size=12,
)


def quiet_map() -> tuple[Board, RecordId]:
    """Return a workshop with a map on which two notes stood before the silence began."""
    board, map_id = AFFINITY.create(new_workshop("Beds by noon"))
    board = AFFINITY.capture.add(board, Selection(map_id), ("Late round", "No plan")).board
    return set_silent(board, is_silent=True), map_id


def play(session: WorkshopSession, map_id: RecordId, acts: list[tuple[str, int]]) -> None:
    """Work on a map in silence, as the window would: every step veils what it writes."""
    for act, number in acts:
        notes = [row.id for row in AFFINITY.outline(session.board, map_id) if row.text]
        chosen = tuple(notes[number % len(notes) :][:2]) if notes else ()
        operations = {
            "add": lambda b, n=number: (
                AFFINITY.capture.add(b, Selection(map_id), (f"{WORD} {n}",)).board
            ),
            "edit": lambda b, ids=chosen, n=number: AFFINITY.edit(b, ids[0], f"{WORD} changed {n}"),
            "merge": lambda b, ids=chosen: AFFINITY.command("merge_notes").run(
                b, Selection(map_id, ids), ""
            ),
            "drop": lambda b, ids=chosen: b.drop(ids[0]),
        }
        try:
            if act in operations:
                session.perform(act, map_id, in_silence(operations[act]))
            else:
                (session.undo if act == "undo" else session.redo)(map_id)
        except (DomainError, IndexError):
            continue


def boards_ever(store: WorkshopStore, workshop_id: RecordId):
    """Yield the board after each step of the journal: whatever a sudden end could leave."""
    board = Board()
    for step in store.steps(workshop_id):
        board = apply(board, step.changes, RECORD_TYPES)
        if len(board) and exercises_of(board):
            yield board


def room_reads(board: Board) -> str:
    """Return all that the room can read of a workshop's exercises."""
    shown = masked(board)
    return " ".join(
        text for exercise in exercises_of(shown) for text in AFFINITY.texts(shown, exercise.id)
    )


@settings(max_examples=max(settings().max_examples // 3, 15))
@given(ACTS)
def test_whenever_the_program_ends_the_room_can_read_nothing_that_was_written_in_silence(acts):
    board, map_id = quiet_map()
    with two_laptops(board) as (here, _):
        session = WorkshopSession(here, board_id := workshop_id_of(board))
        play(session, map_id, acts)
        assert all(WORD not in room_reads(each) for each in boards_ever(here, board_id))
        assert here.load_board(board_id) == session.board


@settings(max_examples=max(settings().max_examples // 3, 15))
@given(ACTS, ACTS, st.integers())
def test_after_a_merge_it_is_hidden_still_and_revealed_all_the_same(mine, theirs, seed: int):
    board, map_id = quiet_map()
    root = workshop_id_of(board)
    with two_laptops(board) as (here, there):
        for store, acts in ((here, mine), (there, theirs)):
            play(WorkshopSession(store, root), map_id, acts)
        merge_from(here, there, root)
        session = WorkshopSession(here, root)
        assert WORD not in room_reads(session.board)
        hidden = len(hidden_on(session.board))
        for _ in range(min(hidden, 2)):
            session.perform("Reveal one", root, lambda b: reveal_one(b, map_id, Random(seed)))
        assert len(hidden_on(session.board)) == hidden - min(hidden, 2)
        if hidden > 2:
            session.perform("Reveal all", root, reveal_all)
            session.undo(root)
            assert len(hidden_on(session.board)) == hidden - 2


def workshop_id_of(board: Board) -> RecordId:
    return next(record.id for record in board if record.parent_id is None)


def test_a_film_of_the_board_names_no_text_that_is_hidden_still():
    board, map_id = quiet_map()
    root = workshop_id_of(board)
    with two_laptops(board) as (here, _):
        session = WorkshopSession(here, root)
        play(session, map_id, [("add", 1), ("add", 2)])
        hidden = Growth(here.steps(root), session.board, map_id, RECORD_TYPES).moments
        assert all(WORD not in moment.subject for moment in hidden)
        session.perform("Reveal all", root, reveal_all)
        shown = Growth(here.steps(root), session.board, map_id, RECORD_TYPES).moments
        assert any(WORD in moment.subject for moment in shown)
        assert len(shown) == len(hidden) + 1
