"""What is typed beside the exercises is watched, and removed for good, as every idea is."""

from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.board import Board
from dip_workshop.core.room.parking import answer_point, park, parked_points
from dip_workshop.core.room.people import arrive
from dip_workshop.core.room.private_notes import add_note
from dip_workshop.core.room.rules import add_rule
from dip_workshop.core.room.turns import start_round
from dip_workshop.core.sightings import open_spots
from dip_workshop.core.workshop import new_workshop
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.workshop_store import WorkshopStore
from tests.store.bundle_makers import REPLICA

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
NUMBER = "943 476 5919"
WRITTEN = {
    "a parked point": lambda b: park(b, NUMBER),
    "what became of it": lambda b: answer_point(
        p := park(b, "Keys"), parked_points(p)[0].id, NUMBER
    ),
    "a ground rule": lambda b: add_rule(b, NUMBER),
    "a private note": lambda b: add_note(b, NUMBER),
    "somebody's name": lambda b: arrive(b, NUMBER, "", NOON),
    "a staff group": lambda b: arrive(b, "AK", NUMBER, NOON),
    "the question of a round": lambda b: start_round(
        arrive(b, "AK", "", NOON), NUMBER, 60, Random(1), NOON
    ),
}
# What people call themselves is theirs to say.
OF_SOMEBODY = {"somebody's name", "a staff group"}


@pytest.mark.parametrize("what", sorted(WRITTEN.keys() - OF_SOMEBODY))
def test_a_number_that_may_identify_somebody_is_seen_wherever_it_is_typed(what: str):
    board = WRITTEN[what](new_workshop("Beds by noon"))
    assert [spot.words for spot in open_spots(board)] == [NUMBER]


@pytest.mark.parametrize("write", WRITTEN.values(), ids=WRITTEN.keys())
def test_whatever_was_typed_can_be_removed_for_good(write, tmp_path: Path):
    with WorkshopStore.open(tmp_path / "workshops.dip", RECORD_TYPES, REPLICA) as store:
        session = WorkshopSession(store, store.create_workshop(new_workshop("Beds by noon")))
        session.perform("Write", session.workshop_id, write)
        session.remove_for_good((NUMBER,), "[removed]")
        assert NUMBER not in held_by(session.board)
        steps = store.steps(session.workshop_id)
        assert all(NUMBER not in str(change.after) for step in steps for change in step.changes)


def held_by(board: Board) -> str:
    return " ".join(str(record) for record in board)
