from datetime import date
from pathlib import Path

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.ids import ReplicaId
from dip_workshop.core.room.actions import actions_of, add_action, close, delete_actions
from dip_workshop.core.workshop import describe_workshop, new_workshop, workshop_of
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.agreed import left_open_by, read_agreed
from dip_workshop.store.workshop_store import WorkshopStore

HERE = ReplicaId("a" * 16)


def test_live_actions_of_live_workshops_are_read_with_their_team(tmp_path: Path):
    with WorkshopStore.open(tmp_path / "w.dip", RECORD_TYPES, HERE) as store:
        board = describe_workshop(new_workshop("Ward", "2026-03-04"), team="B3")
        board, _ = add_action(board, "Ask", owner="Sister")
        board, gone = add_action(board, "Try")
        store.create_workshop(delete_actions(board, (gone,)))
        other, _ = add_action(new_workshop("Gone"), "Ask")
        other_id = store.create_workshop(other)
        session = WorkshopSession(store, other_id)
        session.perform("Delete", other_id, lambda b: b.drop(workshop_of(b).id))
        (agreed,) = store.ask(read_agreed)
        assert agreed.action == actions_of(board)[0]
        assert (agreed.workshop, agreed.team, agreed.held_on) == ("Ward", "B3", "2026-03-04")


def test_a_team_is_asked_about_what_its_earlier_workshops_left_open(tmp_path: Path):
    with WorkshopStore.open(tmp_path / "w.dip", RECORD_TYPES, HERE) as store:
        ids = []
        for day, team, due in (
            ("2026-01-05", "Ward  B3", "2026-05-01"),
            ("2026-02-05", "ward b3", "2026-04-01"),
            ("2026-02-05", "Ward B4", ""),
            ("2026-04-05", "Ward B3", ""),
        ):
            board = describe_workshop(new_workshop(day, day), team=team)
            board, _ = add_action(board, "Ask", due_on=due)
            board, done = add_action(board, "Done")
            board = close(board, done, date.fromisoformat(day))
            ids.append(store.create_workshop(board))
        agreed = store.ask(read_agreed)
    found = left_open_by(agreed, ids[3], "Ward B3", "2026-03-01")
    assert [(each.workshop, each.action.text) for each in found] == [
        ("2026-02-05", "Ask"),
        ("2026-01-05", "Ask"),
    ]
    assert left_open_by(agreed, ids[3], " ", "") == ()
