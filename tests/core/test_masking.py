"""Nothing private can be found on the board that the room's picture is laid out from."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.catalogue import KINDS, kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.records import Idea, Record, written_fields
from dip_workshop.core.room.masking import SIGN, masked, veiled_ids
from dip_workshop.core.room.records import Action, ActionSource, PrivateNote, Reflection, Veil
from dip_workshop.core.workshop import Exercise, exercise_of, exercises_of, workshop_of
from dip_workshop.drawing.document import ItemList, Paragraph, Table
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE, PAPERS, ROOM
from dip_workshop.session.samples import sample_workshop

METRICS = bundled_metrics()
HIDDEN_WORD = "Quokkaverse"
OTHER = "Zyzomys ward and a good deal more of it\nin lines"


@cache
def sample() -> Board:
    return sample_workshop()


def first(type_name: str) -> Record:
    """Return a live record of a class of the sample."""
    return next(r for r in sample() if type(r).__name__ == type_name and not r.deleted)


@cache
def hideable() -> tuple[RecordId, ...]:
    """Return everything below an exercise, and the exercises themselves."""
    board = sample()
    below = (each.id for e in exercises_of(board) for each in (e, *board.descendants(e.id)))
    return tuple(sorted(below))


def hidden(board: Board, record_ids: set[RecordId], word: str = HIDDEN_WORD) -> Board:
    """Return the board with a word in every written field of some records, all of them veiled."""
    for record_id in record_ids:
        record = board.get(record_id, Record)
        fields: dict[str, Any] = dict.fromkeys(written_fields(type(record)), f"{word} {word}")
        exercise = exercise_of(board, record_id)
        assert exercise is not None
        veil = Veil(
            id=RecordId(f"veil {record_id}"),
            parent_id=exercise.id,
            order_key=board.end_key(exercise.id),
            target_id=record_id,
        )
        board = board.put(replace(record, **fields), veil)
    return board


def seen(board: Board, exercise: Exercise) -> Iterator[str]:
    """Yield all that is drawn, listed, printed or said of an exercise."""
    kind = kind_of(exercise)
    for medium in (ROOM, CONSOLE, PAPERS["A4 landscape"].medium):
        for page in kind.layout(board, exercise.id, medium, METRICS):
            yield page.title
            for group in page.picture.groups:
                yield group.name
                yield " ".join(i.text for i in group.items if hasattr(i, "runs"))
    for row in kind.outline(board, exercise.id):
        yield from (row.title, row.text or "", *row.marks)
    for block in kind.handout(board, exercise.id):
        yield from printed(block)
    yield from kind.texts(board, exercise.id)
    yield kind.summary(board, exercise.id)


def printed(block: object) -> Iterator[str]:
    if isinstance(block, ItemList):
        for item in block.items:
            yield from (item.text, item.label, item.remark)
    elif isinstance(block, Table):
        yield from (cell for row in block.rows for cell in row)
    elif isinstance(block, Paragraph) or hasattr(block, "text"):
        yield block.text


def with_action(board: Board, from_id: RecordId) -> tuple[Board, RecordId]:
    root = workshop_of(board).id
    action = Action(id=new_id(), parent_id=root, order_key="a0", text="Ask first", owner="Sister")
    source = ActionSource(id=new_id(), parent_id=action.id, order_key="a0", from_id=from_id)
    return board.put(action, source), action.id


def test_a_board_without_veils_is_the_very_same():
    assert masked(sample()) is sample()


@given(st.sets(st.sampled_from(hideable()), min_size=1, max_size=12))
def test_no_veiled_word_is_drawn_listed_printed_or_said(record_ids: set[RecordId]):
    board = masked(hidden(sample(), record_ids))
    words = (text for exercise in exercises_of(board) for text in seen(board, exercise))
    assert not any(HIDDEN_WORD.casefold() in text.casefold() for text in words)
    assert not any(HIDDEN_WORD in str(written(record)) for record in board)


@given(st.sets(st.sampled_from(hideable()), min_size=1, max_size=12))
def test_what_is_veiled_looks_alike_whatever_its_words(record_ids: set[RecordId]):
    one, other = (masked(hidden(sample(), record_ids, word)) for word in (HIDDEN_WORD, OTHER))
    assert one == other


def test_all_else_keeps_its_words_and_its_place():
    cause = first("Cause")
    board = masked(hidden(sample(), {cause.id}))
    changed = {each.id for each in board if each != sample().find(each.id)}
    assert changed == {cause.id, f"veil {cause.id}"}
    assert board.get(cause.id, type(cause)).parent_id == cause.parent_id


def test_what_was_carried_forward_is_hidden_too_and_what_that_was_carried_to():
    board = sample()
    source, *copies = [r for r in board if isinstance(r, Idea) and not r.deleted][:3]
    board = board.put(replace(copies[0], source_id=source.id))
    board = board.put(replace(copies[1], source_id=copies[0].id))
    board = hidden(board, {source.id})
    assert veiled_ids(board) == {source.id, copies[0].id, copies[1].id}
    # A deleted one in between is no gap.
    board = board.put(replace(board.get(copies[0].id, Idea), deleted=True))
    assert masked(board).get(copies[1].id, Idea).text == SIGN


def test_an_action_that_comes_of_what_is_veiled_is_hidden_too():
    note = first("Note")
    board, action_id = with_action(hidden(sample(), {note.id}), note.id)
    action = masked(board).get(action_id, Action)
    assert (action.text, action.owner) == (SIGN, "")


def test_a_veil_that_was_dropped_hides_nothing():
    note = first("Note")
    board = hidden(sample(), {note.id})
    revealed = board.drop(RecordId(f"veil {note.id}"))
    assert masked(revealed) is revealed


@pytest.mark.parametrize("record_type", [PrivateNote, Reflection])
def test_what_the_facilitator_wrote_for_nobody_else_is_on_no_board_for_the_room(record_type):
    board = sample()
    own = record_type(
        id=new_id(),
        parent_id=workshop_of(board).id,
        order_key="a0",
        text=f"{HIDDEN_WORD} was short",
    )
    board = masked(board.put(own))
    assert board.get(own.id, record_type).text == SIGN


def test_every_kind_is_in_the_sample():
    assert {kind_of(exercise).name for exercise in exercises_of(sample())} == {
        kind.name for kind in KINDS
    }


def written(record: Record) -> list[object]:
    return [getattr(record, name) for name in written_fields(type(record))]
