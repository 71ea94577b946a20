"""What the facilitator writes for nobody else goes out in no file, print, table or search."""

import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dip_workshop.catalogue import RECORD_TYPES, kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import ReplicaId
from dip_workshop.core.room.planning import add_step
from dip_workshop.core.room.private_notes import PRIVATE_PLACE, add_note, drop_note, notes_of
from dip_workshop.core.room.recorder import reflect
from dip_workshop.core.room.run_sheet import start
from dip_workshop.core.workshop import exercises_of
from dip_workshop.drawing.document import ItemList, Paragraph, Table
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.session.handing_out import content_of, wishes
from dip_workshop.session.handing_over import (
    hand_over,
    private_texts,
    read_over,
    take_in_as_new,
    unfinished_texts,
)
from dip_workshop.session.merging import merge, plan_merge
from dip_workshop.session.samples import sample_workshop
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.workshop_store import WorkshopStore
from tests.store.bundle_makers import REPLICA

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
OTHER_LAPTOP = ReplicaId("fedcba9876543210")
WORD = "Quokkaverse"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[WorkshopStore]:
    with WorkshopStore.open(tmp_path / "workshops.dip", RECORD_TYPES, REPLICA) as opened:
        yield opened


def noted(store: WorkshopStore) -> WorkshopSession:
    """Return a workshop with a note of the day, one of a step, one deleted, and a reflection."""
    session = WorkshopSession(store, store.create_workshop(sample_workshop()))
    root = session.workshop_id

    def act(board: Board) -> Board:
        board = add_note(board, f"{WORD} of the day")
        board = start(add_step(board).board, NOON)
        return reflect(add_note(board, f"{WORD} of the step"), "worked", f"{WORD} afterwards")

    session.perform("Note", root, act)
    session.perform("Note", root, lambda b: add_note(b, f"{WORD} deleted"))
    gone = next(n for n in notes_of(session.board) if "deleted" in n.text)
    session.perform("Drop", root, lambda b: drop_note(b, gone.id))
    store.keep_drafts(root, {f"{root}{PRIVATE_PLACE}new": f"{WORD} being typed", root: "Loud"})
    return session


def unpacked(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist())


def test_a_file_that_is_handed_over_holds_no_private_word_and_all_else(
    store: WorkshopStore, tmp_path: Path
) -> None:
    session, path = noted(store), tmp_path / "ward.dipworkshop"
    hand_over(store, session.workshop_id, path, with_unfinished=True)
    held = unpacked(path)
    assert WORD not in held
    assert "Loud" in held
    taken = read_over(path)
    assert private_texts(taken.board) == ()
    shared = [exercise.text for exercise in exercises_of(session.board)]
    assert [exercise.text for exercise in exercises_of(taken.board)] == shared


def test_private_notes_go_into_the_file_where_that_is_wished_for(
    store: WorkshopStore, tmp_path: Path
) -> None:
    session, path = noted(store), tmp_path / "ward.dipworkshop"
    hand_over(store, session.workshop_id, path, with_private=True)
    assert sorted(private_texts(read_over(path).board)) == sorted(private_texts(session.board))
    assert len(private_texts(session.board)) == 3


def test_a_copy_without_the_notes_comes_back_and_is_merged_with_the_notes_kept(
    store: WorkshopStore, tmp_path: Path
) -> None:
    session = noted(store)
    there, back = tmp_path / "ward.dipworkshop", tmp_path / "back.dipworkshop"
    hand_over(store, session.workshop_id, there)
    with WorkshopStore.open(tmp_path / "other.dip", RECORD_TYPES, OTHER_LAPTOP) as other:
        other_session = WorkshopSession(other, take_in_as_new(other, read_over(there)))
        exercise = exercises_of(other_session.board)[0].id
        other_session.perform(
            "Rename", exercise, lambda board: board.change(exercise, text="Worked on there")
        )
        hand_over(other, other_session.workshop_id, back)
    before = sorted(private_texts(session.board))
    merge(store, plan_merge(store, read_over(back)))
    session.read_again()
    assert sorted(private_texts(session.board)) == before
    assert exercises_of(session.board)[0].text == "Worked on there"


def test_no_print_holds_a_private_word(store: WorkshopStore) -> None:
    board, metrics = noted(store).board, bundled_metrics()
    for wish in wishes(board, "A4 portrait"):
        content = content_of(board, wish, metrics)
        words = [content.title, content.header.question]
        for section in content.sections:
            words += [section.title, *section.texts]
            words += [t.text for p in section.pages for t in _lines(p.picture)]
            words += [t for block in section.blocks for t in _printed(block)]
        assert WORD not in json.dumps(words), wish


def _lines(picture: object) -> Iterator[object]:
    for group in picture.groups:  # type: ignore[attr-defined]
        yield from (item for item in group.items if hasattr(item, "text"))


def _printed(block: object) -> Iterator[str]:
    if isinstance(block, ItemList):
        for item in block.items:
            yield from (item.text, item.label, item.remark)
    elif isinstance(block, Table):
        yield from block.header
        yield from (cell for row in block.rows for cell in row)
    elif isinstance(block, Paragraph):
        yield block.text


def test_no_table_holds_a_private_word_and_the_search_finds_none(store: WorkshopStore) -> None:
    board = noted(store).board
    for exercise in exercises_of(board):
        form = kind_of(exercise).table
        if form is not None:
            assert WORD not in json.dumps(form.rows(board, exercise.id))
    assert store.search(WORD).result() == ()


def test_what_is_being_typed_of_a_private_note_is_no_unfinished_text_to_hand_over(
    store: WorkshopStore,
) -> None:
    session = noted(store)
    assert unfinished_texts(store.drafts(session.workshop_id)) == ("Loud",)


def test_a_private_word_is_removed_for_good_as_any_other(store: WorkshopStore) -> None:
    session = noted(store)
    session.remove_for_good((WORD,), "[removed]")
    assert WORD not in json.dumps(private_texts(session.board))
    steps = store.steps(session.workshop_id)
    assert WORD not in json.dumps([str(c.after) for step in steps for c in step.changes])
    assert WORD not in json.dumps(store.drafts(session.workshop_id))
