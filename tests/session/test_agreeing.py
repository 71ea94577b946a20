"""Actions are kept as all else is: merged, guarded, removed for good, and numbered for good."""

import shutil
from pathlib import Path

import pytest

from dip_workshop.catalogue import RECORD_TYPES, kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.records import Numbered
from dip_workshop.core.room.actions import actions_of, add_action, sources_of
from dip_workshop.core.workshop import exercises_of, new_workshop, workshop_of
from dip_workshop.kinds import Selection
from dip_workshop.session.guarding import open_spots
from dip_workshop.session.threads import Threads
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.test_merging import merge_from, perform, two_laptops
from tests.session.test_threads import a_long_thread

STORES = sorted((Path(__file__).parents[1] / "data" / "stores").glob("*.dip"))
HERE = ReplicaId("fedcba9876543210")


def test_two_rooms_that_both_agreed_on_an_action_keep_both_each_with_its_own_number() -> None:
    board, ids = a_long_thread()
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        perform(here, lambda b: add_action(b, "Ask", (ids["N1"],))[0])
        perform(there, lambda b: add_action(b, "Try", (ids["N2"],))[0])
        merge_from(here, there, root)
        merge_from(there, here, root)
        merged = here.load_board(root)
        assert merged == there.load_board(root)
    assert {action.text for action in actions_of(merged)} == {"Try a list", "Ask", "Try"}
    assert [action.number for action in actions_of(merged)] == [1, 2, 3]
    origins = {a.text: [s.from_id for s in sources_of(merged, a.id)] for a in actions_of(merged)}
    assert origins["Ask"] == [ids["N1"]]
    assert origins["Try"] == [ids["N2"]]


def test_what_may_identify_somebody_is_found_in_an_action_and_can_be_removed_for_good(
    tmp_path: Path,
) -> None:
    board, _ = add_action(new_workshop("Ward"), "Ring", evidence="NHS number 943 476 5919 rang")
    assert [spot.field for spot in open_spots(board)] == ["evidence"]
    with WorkshopStore.open(tmp_path / "w.dip", RECORD_TYPES, HERE) as store:
        session = WorkshopSession(store, store.create_workshop(board))
        session.remove_for_good(("943 476 5919",), "…")
        (action,) = actions_of(session.board)
        assert action.evidence == "NHS number … rang"
    assert b"943 476 5919" not in (tmp_path / "w.dip").read_bytes()


@pytest.mark.parametrize("kept", STORES, ids=lambda path: path.stem)
def test_an_idea_of_an_earlier_release_has_a_number_that_nothing_new_takes(
    kept: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(kept, tmp_path / "workshops.dip"))
    with WorkshopStore.open(path, RECORD_TYPES, HERE) as store:
        (line,) = store.list_workshops()
        board = store.load_board(line.id)
    known = numbers(board)
    assert known
    assert all(known.values())
    for exercise in exercises_of(board):
        add = kind_of(exercise).capture.add
        board = add(board, Selection(exercise.id), ("Something new",)).board
    after = numbers(board)
    assert known.items() <= after.items()
    assert len(after) > len(known)
    codes = [Threads(board).code(board.find(record_id)) for record_id in after]
    assert len(codes) == len(set(codes))


def numbers(board: Board) -> dict[RecordId, str]:
    """Return the codes of all ideas and themes that are called by number."""
    threads = Threads(board)
    return {r.id: threads.code(r) for r in board if isinstance(r, Numbered)}
