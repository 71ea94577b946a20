"""Two laptops work on copies of one workshop and hand them to each other."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.catalogue import KINDS, RECORD_TYPES
from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.merging import take
from dip_workshop.core.records import Idea
from dip_workshop.core.workshop import Workshop, exercises_of, new_workshop, workshop_of
from dip_workshop.kinds import ExerciseKind, Selection
from dip_workshop.session.field_words import FIELD_WORDS
from dip_workshop.session.handing_over import draw_all, take_in_as_copy
from dip_workshop.session.merging import loss_in_words, merge, plan_merge
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.bundles.errors import BundleRefused
from dip_workshop.store.health import replay
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.test_session_machine import draw_kind_move

HERE, THERE = ReplicaId("a" * 16), ReplicaId("b" * 16)
# How a board is shown, and what follows from the rest: decided by whoever did it last.
NOT_TOLD = {
    "id", "parent_id", "order_key", "deleted", "source_id", "target_id", "criterion_id",
    "is_sample", "is_overview", "is_folded", "is_collapsed", "is_unsorted", "last_home",
    "merged_from", "merged_key", "contested_moves", "shows_questions", "head_side",
    "category_set", "view", "why_from_id",
    "orientation", "method", "sorting", "shown", "quadrant", "number", "about_id", "sign",
    "outcome", "is_silent", "current_id", "finished_at", "kind", "exercise_id", "began_at",
    "ended_at", "step_id", "seconds", "is_over", "person_id", "seat", "state", "from_id",
    "idea_id", "hands", "one_id", "other_id", "is_added", "holds_gaps",
    "option_id", "impact_given", "effort_given", "points", "shows_spread",
}  # fmt: skip


@contextmanager
def two_laptops(
    board: Board, replicas: tuple[ReplicaId, ReplicaId] = (HERE, THERE)
) -> Iterator[tuple[WorkshopStore, WorkshopStore]]:
    """Open two stores that have the same workshop."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        here, there = (
            stack.enter_context(WorkshopStore.open(folder / f"{n}.dip", RECORD_TYPES, replica))
            for n, replica in enumerate(replicas)
        )
        for store in (here, there):
            # What a power cut leaves is tried elsewhere; here waiting for the disk tells nothing.
            store._thread.run(lambda c: c.execute("PRAGMA synchronous = OFF"))
        workshop_id = here.create_workshop(board)
        there.take_in(here.bundle_of(workshop_id))
        yield here, there


def merge_from(store: WorkshopStore, other: WorkshopStore, workshop_id: RecordId):
    plan = plan_merge(store, other.bundle_of(workshop_id))
    merge(store, plan)
    assert store.load_board(workshop_id) == plan.board
    return plan


def assert_sound(store: WorkshopStore, workshop_id: RecordId) -> None:
    assert store.check().problems == ()
    board = store.load_board(workshop_id)
    assert store._thread.run(lambda c: replay(c, workshop_id, RECORD_TYPES)) == board
    draw_all(board)
    for exercise in exercises_of(board):
        kind = next(kind for kind in KINDS if isinstance(exercise, kind.root_type))
        shown = " ".join(kind.texts(board, exercise.id))
        for record in board.descendants(exercise.id):
            assert not isinstance(record, Idea) or record.text in shown
    for record in board:
        if not record.deleted:
            assert not any(above.deleted for above in board.ancestors(record.id))


def played(data: st.DataObject, store: WorkshopStore, kind: ExerciseKind, page: RecordId) -> None:
    session = WorkshopSession(store, RecordId(store.list_workshops()[0].id))
    for _ in range(data.draw(st.integers(2, 7))):
        if data.draw(st.integers(0, 6)) == 0 and session.can_undo(page):
            turn = session.undo
        else:
            move = draw_kind_move(kind, data, session.board, page)
            turn = lambda scope, m=move: session.perform("A move", scope, m)  # noqa: E731
        try:
            turn(page)
        except DomainError:
            continue


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@settings(max_examples=max(settings().max_examples // 4, 10))
@given(st.data())
def test_whatever_two_rooms_do_they_come_to_one_board_that_shows_every_word(
    kind: ExerciseKind, data: st.DataObject
) -> None:
    board, page = kind.create(new_workshop("Ward"))
    board = kind.capture.add(board, Selection(page), ("Bloods", "Letters", "Beds")).board
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        for store in (here, there):
            played(data, store, kind, page)
        bundle = here.bundle_of(root)
        merge_from(here, there, root)
        merge(there, plan_merge(there, bundle))
        assert here.load_board(root) == there.load_board(root)
        assert_sound(here, root)
        again = merge_from(here, there, root)
        assert again.losses == ()
        assert here.load_board(root) == there.load_board(root)
        session = WorkshopSession(here, root)
        while session.can_undo(page):
            try:
                session.undo(page)
            except DomainError:
                break
        assert_sound(here, root)


def a_fishbone() -> tuple[Board, RecordId]:
    kind = KINDS[0]
    board, page = kind.create(new_workshop("Ward"))
    return kind.capture.add(board, Selection(page), ("Bloods not chased",)).board, page


def cause(board: Board) -> RecordId:
    return next(r.id for r in board if isinstance(r, Idea))


def perform(store: WorkshopStore, operation) -> WorkshopSession:
    session = WorkshopSession(store, store.list_workshops()[0].id)
    session.perform("Edit", session.workshop_id, operation)
    return session


def test_a_plan_says_what_comes_and_writes_nothing() -> None:
    board, page = a_fishbone()
    with two_laptops(board) as (here, there):
        perform(there, lambda b: KINDS[0].capture.add(b, Selection(page), ("Letters",)).board)
        perform(there, lambda b: b.change(cause(board), text="Bloods late"))
        root = workshop_of(board).id
        plan = plan_merge(here, there.bundle_of(root))
        assert (plan.added, plan.changed, plan.deleted, plan.losses) == (1, 1, 0, ())
        assert here.load_board(root) == board
        merge(here, plan)
        assert here.load_board(root) == there.load_board(root)


def test_what_lost_is_told_in_words_and_taking_it_is_a_step_that_can_be_undone() -> None:
    board, _ = a_fishbone()
    own, root = cause(board), workshop_of(board).id
    with two_laptops(board) as (here, there):
        perform(here, lambda b: b.change(own, text="Bloods late"))
        perform(there, lambda b: b.change(own, text="Bloods lost"))
        (loss,) = merge_from(here, there, root).losses
        session = WorkshopSession(here, root)
        assert loss_in_words(loss, session.board) == (
            "Cause “Bloods lost”",
            "text: Bloods lost",
            "text: Bloods late",
        )
        session.perform("Take", root, lambda b: take(b, loss))
        assert session.board.get(own, Idea).text == "Bloods late"
        session.undo(root)
        assert session.board.get(own, Idea).text == "Bloods lost"
        merge_from(there, here, root)
        assert there.load_board(root) == here.load_board(root)


def test_a_copied_store_that_went_on_on_the_same_laptop_merges_too() -> None:
    board, _ = a_fishbone()
    own, root = cause(board), workshop_of(board).id
    with two_laptops(board, (HERE, HERE)) as (here, there):
        perform(here, lambda b: b.change(own, text="Bloods late"))
        perform(there, lambda b: b.change(own, evidence="Seen on Monday"))
        heads = [store.step_heads(root)[-1] for store in (here, there)]
        assert heads[0].counter == heads[1].counter
        assert heads[0].replica_id == heads[1].replica_id
        bundle = here.bundle_of(root)
        merge_from(here, there, root)
        merge(there, plan_merge(there, bundle))
        assert here.load_board(root) == there.load_board(root)
        assert here.load_board(root).get(own, Idea).text == "Bloods late"
        assert here.check().problems == ()


def test_a_workshop_that_was_changed_meanwhile_is_not_merged() -> None:
    board, _ = a_fishbone()
    own, root = cause(board), workshop_of(board).id
    with two_laptops(board) as (here, there):
        perform(there, lambda b: b.change(own, text="Bloods lost"))
        plan = plan_merge(here, there.bundle_of(root))
        now = perform(here, lambda b: b.change(own, text="Bloods late")).board
        with pytest.raises(BundleRefused, match="merge again"):
            merge(here, plan)
        assert here.load_board(root) == now


def test_a_workshop_that_was_deleted_here_is_not_merged() -> None:
    board, _ = a_fishbone()
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        bundle = there.bundle_of(root)
        perform(here, lambda b: b.drop(root))
        with pytest.raises(DomainError, match="bring it back first"):
            plan_merge(here, bundle)
        assert take_in_as_copy(here, bundle) != root


def test_what_was_being_typed_in_both_copies_stands_one_after_the_other() -> None:
    board, page = a_fishbone()
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        here.keep_drafts(root, {page: "Beds not", f"{page}/aim": ""})
        there.keep_drafts(root, {page: "Letters not"})
        merge_from(here, there, root)
        assert here.drafts(root) == {page: "Beds not\nLetters not"}
        assert plan_merge(here, there.bundle_of(root)).is_empty
        there.keep_drafts(root, {page: ""})
        merge_from(there, here, root)
        assert there.drafts(root) == {page: "Beds not\nLetters not"}


def test_every_field_of_every_record_is_told_in_words_or_left_out_on_purpose() -> None:
    types = [RECORD_TYPES[name] for name in RECORD_TYPES]
    names = {field.name for record_type in types for field in fields(record_type)}
    assert names == FIELD_WORDS.keys() | NOT_TOLD
    assert not FIELD_WORDS.keys() & NOT_TOLD
    assert Workshop in types
