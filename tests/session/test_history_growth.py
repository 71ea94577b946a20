"""A board's growth, read from the journal."""

from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.catalogue import KINDS
from dip_workshop.core.board import Board
from dip_workshop.core.history import StepKind
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.session.growth import Growth
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.plain_board import TYPES, add_exercise, add_note, opened
from tests.session.test_history import GESTURES, live, play


def growth_of(store: WorkshopStore, session: WorkshopSession, page: RecordId) -> Growth:
    return Growth(store.steps(session.workshop_id), session.board, page, TYPES)


@settings(max_examples=25)
@given(gestures=GESTURES, visits=st.lists(st.integers(0, 99), min_size=1, max_size=8))
def test_every_moment_shows_the_board_as_it_stood_whichever_way_it_is_reached(
    tmp_path_factory: pytest.TempPathFactory, gestures: list[tuple[str, int]], visits: list[int]
) -> None:
    with opened(tmp_path_factory.mktemp("store") / "w.dip") as store:
        store._thread.run(lambda c: c.execute("PRAGMA synchronous = OFF"))
        board, page = add_exercise(new_workshop("Ward"))
        session = WorkshopSession(store, store.create_workshop(board))
        stood: list[Board] = [board]
        session.on_change(lambda _changes: stood.append(session.board))
        play(session, page, gestures)
        growth = growth_of(store, session, page)
        assert len(growth.moments) <= len(stood)
        for visit in visits:
            place = visit % len(growth.moments)
            shown = growth.board_at(place)
            assert live(shown) == live(stood[growth.moments[place].at])
        assert live(growth.board_at(len(growth.moments) - 1)) == live(session.board)


def test_steps_of_other_exercises_are_left_out_and_undo_is_shown_as_it_happened(
    tmp_path: Path,
) -> None:
    with opened(tmp_path / "w.dip") as store:
        board, page = add_exercise(new_workshop("Ward"))
        board, other = add_exercise(board, "Other")
        session = WorkshopSession(store, store.create_workshop(board))
        session.perform("Add", page, lambda b: add_note(b, page, "Bloods"))
        session.perform("Add elsewhere", other, lambda b: add_note(b, other, "Porters"))
        session.undo(page)
        session.redo(page)
        moments = growth_of(store, session, page).moments
    assert [moment.label for moment in moments] == ["New workshop", "Add", "Add", "Add"]
    assert [moment.kind for moment in moments[1:]] == [StepKind.DO, StepKind.UNDO, StepKind.REDO]


def test_while_the_exercise_was_deleted_there_is_nothing_to_show(tmp_path: Path) -> None:
    with opened(tmp_path / "w.dip") as store:
        session = WorkshopSession(store, store.create_workshop(new_workshop("Ward")))
        root, made = workshop_of(session.board).id, []

        def add(board: Board) -> Board:
            board, exercise_id = add_exercise(board)
            made.append(exercise_id)
            return board

        session.perform("Add exercise", root, add)
        session.undo(root)
        session.redo(root)
        moments = growth_of(store, session, made[0]).moments
    assert [moment.kind for moment in moments] == [StepKind.DO, StepKind.REDO]


def test_a_long_growth_is_walked_with_one_board_kept(tmp_path: Path) -> None:
    with opened(tmp_path / "w.dip") as store:
        store._thread.run(lambda c: c.execute("PRAGMA synchronous = OFF"))
        board, page = add_exercise(new_workshop("Ward"))
        session = WorkshopSession(store, store.create_workshop(board))
        for number in range(300):
            session.perform("Add", page, lambda b, n=number: add_note(b, page, f"Note {n}"))
        growth = growth_of(store, session, page)
        held = [value for value in vars(growth).values() if isinstance(value, Board)]
        assert len(held) == 1
        for place in (300, 0, 299, 1, 150):
            assert len(live(growth.board_at(place))) == place + 2


def test_a_step_that_changes_only_how_the_wall_looks_is_no_moment(tmp_path: Path) -> None:
    with opened(tmp_path / "w.dip") as store:
        board, page = add_exercise(new_workshop("Ward"))
        session = WorkshopSession(store, store.create_workshop(board))
        session.perform("Look", page, lambda b: b.change(page, text="Seen otherwise"))
        session.perform("Add", page, lambda b: add_note(b, page, "Bloods"))
        steps = store.steps(session.workshop_id)
        moments = Growth(steps, session.board, page, TYPES, frozenset({"text"})).moments
    assert [moment.label for moment in moments] == ["New workshop", "Add"]


def test_the_fields_that_change_the_look_alone_are_fields_of_their_kind() -> None:
    for kind in KINDS:
        held = {
            field.name
            for record_type in (kind.root_type, *kind.record_types)
            for field in fields(record_type)
        }
        assert kind.view_fields <= held
