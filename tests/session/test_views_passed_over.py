"""Undo and redo mean words: they pass over the steps that changed only how a page is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.history import NAME_POINT
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.save_points import name_point
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.exercises.fishbone.causes import add_causes
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.exercises.fishbone.model import Fishbone, categories_of
from dip_workshop.session.growth import Growth
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.plain_board import REPLICA

PARETO = "pareto"
Played = tuple[WorkshopSession, RecordId]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[WorkshopStore]:
    store = WorkshopStore.open(tmp_path / "w.dip", RECORD_TYPES, REPLICA)
    yield store
    store.close()


@pytest.fixture
def played(store: WorkshopStore) -> Played:
    """A fishbone with two causes, looked at in another way since."""
    board, page = FISHBONE.create(new_workshop("Ward"))
    session = WorkshopSession(store, store.create_workshop(board))
    for text in ("Bloods late", "No porters"):
        write(session, page, text)
    look(session, page, PARETO)
    return session, page


def write(session: WorkshopSession, page: RecordId, text: str) -> None:
    bone = categories_of(session.board, page)[0].id
    session.perform(f"Add {text}", page, lambda board: add_causes(board, bone, (text,))[0])


def look(session: WorkshopSession, page: RecordId, view: str) -> None:
    session.perform(f"Look at {view}", page, lambda board: board.change(page, view=view))


def texts(session: WorkshopSession, page: RecordId) -> list[str]:
    wanted = ("Bloods late", "No porters", "Keys lost")
    return [text for text in FISHBONE.texts(session.board, page) if text in wanted]


def view_of(session: WorkshopSession, page: RecordId) -> str:
    return session.board.get(page, Fishbone).view


def labels(session: WorkshopSession, page: RecordId) -> list[tuple[str, int]]:
    return [(row.label, row.distance) for row in session.history(page)]


def test_undo_takes_back_the_last_words_and_leaves_the_view_as_it_is(played: Played) -> None:
    session, page = played
    assert session.undo_label(page) == "Add No porters"
    session.undo(page)
    assert texts(session, page) == ["Bloods late"]
    assert view_of(session, page) == PARETO
    session.undo(page)
    assert not session.can_undo(page)
    assert view_of(session, page) == PARETO


def test_a_look_in_another_way_takes_no_redo_away(played: Played, store: WorkshopStore) -> None:
    session, page = played
    session.undo(page)
    look(session, page, "bones")
    again = WorkshopSession(store, workshop_of(session.board).id)
    for each in (session, again):
        assert each.redo_label(page) == "Add No porters"
    again.redo(page)
    assert texts(again, page) == ["Bloods late", "No porters"]
    assert view_of(again, page) == "bones"
    assert not again.can_redo(page)


def test_new_words_forget_what_could_be_done_again(played: Played) -> None:
    session, page = played
    session.undo(page)
    look(session, page, "bones")
    write(session, page, "Keys lost")
    assert not session.can_redo(page)


def test_the_history_holds_the_looks_and_goes_back_ahead_of_them(played: Played) -> None:
    session, page = played
    assert labels(session, page)[0] == ("Look at pareto", 0)
    before = session.board
    session.jump_to(page, session.history(page)[1].id)
    assert view_of(session, page) != PARETO
    assert texts(session, page) == ["Bloods late", "No porters"]
    assert not session.can_redo(page)
    session.jump_to(page, session.history(page)[0].id)
    assert session.board == before


def test_after_undo_past_a_look_the_whole_history_can_still_be_walked(played: Played) -> None:
    session, page = played
    session.undo(page)
    here = session.board
    session.jump_to(page, None)
    assert texts(session, page) == []
    assert view_of(session, page) != PARETO
    session.jump_to(page, session.history(page)[0].id)
    assert texts(session, page) == ["Bloods late", "No porters"]
    assert view_of(session, page) == PARETO
    session.undo(page)
    assert session.board == here


def test_a_step_is_read_no_further_than_its_first_word(
    played: Played, store: WorkshopStore
) -> None:
    session, page = played
    asked: list[tuple[str, str]] = []

    def none_wanted(type_name: str, field: str) -> bool:
        asked.append((type_name, field))
        return False

    look_step, words_step, *_ = session.history(page)
    assert look_step.id is not None
    assert words_step.id is not None
    assert not store.touches_only(words_step.id, none_wanted)
    assert len(asked) == 1
    assert store.touches_only(look_step.id, lambda _type, field: field == "view")


def test_naming_a_point_on_the_way_back_keeps_what_can_be_done_again(
    store: WorkshopStore, played: Played
) -> None:
    session, page = played
    session.undo(page)
    session.perform(NAME_POINT, page, lambda board: name_point(board, page, "As we met it"))
    for opened in (session, WorkshopSession(store, workshop_of(session.board).id)):
        assert [row.label for row in opened.history(page) if row.is_undone] == ["Add No porters"]
        assert opened.undo_label(page) == NAME_POINT
    session.undo(page)
    session.redo(page)
    session.redo(page)
    assert texts(session, page) == ["Bloods late", "No porters"]


def test_a_named_point_is_a_moment_of_the_film_and_the_way_back_to_it(
    played: Played, store: WorkshopStore
) -> None:
    session, page = played
    session.perform(NAME_POINT, page, lambda board: name_point(board, page, "Before the vote"))
    write(session, page, "Keys lost")
    after = session.board
    growth = Growth(store.steps(session.workshop_id), session.board, page, RECORD_TYPES)
    place = [moment.subject for moment in growth.moments].index("Before the vote")
    assert [moment.label for moment in growth.moments[place:]] == [NAME_POINT, "Add Keys lost"]
    point = next(row for row in session.history(page) if row.label == NAME_POINT)
    session.jump_to(page, point.id)
    assert texts(session, page) == ["Bloods late", "No porters"]
    session.jump_to(page, session.history(page)[0].id)
    assert session.board == after
