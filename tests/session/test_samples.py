"""The sample has a past: it was made step by step, as a room would make it."""

from pathlib import Path

from dip_workshop.catalogue import KINDS, RECORD_TYPES, kind_of
from dip_workshop.core.ids import new_replica_id
from dip_workshop.core.records import Idea
from dip_workshop.core.workshop import exercises_of
from dip_workshop.session.growth import Growth
from dip_workshop.session.samples import create_sample, sample_workshop
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.workshop_store import WorkshopStore


def test_each_exercise_of_the_sample_has_a_history_to_play_and_to_undo(tmp_path: Path) -> None:
    with WorkshopStore.open(tmp_path / "store.dip", RECORD_TYPES, new_replica_id()) as store:
        workshop_id = create_sample(store)
        session, steps = WorkshopSession(store, workshop_id), store.steps(workshop_id)
        for exercise in exercises_of(session.board):
            moments = Growth(steps, session.board, exercise.id, RECORD_TYPES).moments
            below = session.board.descendants(exercise.id)
            assert len(moments) > sum(isinstance(record, Idea) for record in below) > 0
            assert all(moment.label for moment in moments)
            before = session.board
            session.undo(exercise.id)
            assert session.board != before
            session.redo(exercise.id)
            assert session.board == before
        assert store.check().is_sound


def test_the_stored_sample_says_what_the_sample_says(tmp_path: Path) -> None:
    with WorkshopStore.open(tmp_path / "store.dip", RECORD_TYPES, new_replica_id()) as store:
        stored = store.load_board(create_sample(store, "2026-03-09"))
    played = sample_workshop("2026-03-09")
    for board in (stored, played):
        assert board.check() == ()
        assert [kind_of(exercise) for exercise in exercises_of(board)] == list(KINDS)
    for one, other in zip(exercises_of(stored), exercises_of(played), strict=True):
        kind = kind_of(one)
        assert kind.texts(stored, one.id) == kind.texts(played, other.id)
        assert kind.handout(stored, one.id) == kind.handout(played, other.id)
