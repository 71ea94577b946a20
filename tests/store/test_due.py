import sqlite3
from datetime import date, timedelta
from pathlib import Path

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.room.actions import (
    actions_of,
    add_action,
    close,
    delete_actions,
    is_due_this_week,
)
from dip_workshop.core.workshop import new_workshop
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.due import Due, count_due, read_due
from dip_workshop.store.workshop_store import WorkshopStore

HERE = ReplicaId("a" * 16)
LAST_DAY = "2026-12-03"


def agreed(title: str, *actions: tuple[str, str]) -> Board:
    board = new_workshop(title)
    for text, due_on in actions:
        board, _ = add_action(board, text, owner="AK", due_on=due_on)
    return board


def open_store(folder: Path) -> WorkshopStore:
    return WorkshopStore.open(folder / "w.dip", RECORD_TYPES, HERE)


def due_in(store: WorkshopStore, most: int = 9) -> Due:
    found = store.ask(lambda c: read_due(c, LAST_DAY, most))
    assert store.ask(lambda c: count_due(c, LAST_DAY)) == found.total
    return found


def texts(due: Due) -> list[str]:
    return [action.text for action in due.nearest]


def test_the_nearest_of_all_workshops_come_first_and_the_rest_is_counted(tmp_path: Path):
    with open_store(tmp_path) as store:
        store.create_workshop(agreed("Ward", ("Ask", "2026-12-03"), ("Ring", "2026-11-24")))
        other = store.create_workshop(agreed("Lounge", ("Tell", "2026-11-26")))
        due = due_in(store, most=2)
    assert (due.total, texts(due)) == (3, ["Ring", "Tell"])
    tell = due.nearest[1]
    assert (tell.owner, tell.due_on, tell.workshop_id) == ("AK", "2026-11-26", other)


def test_what_is_later_done_deleted_or_has_no_date_is_not_due(tmp_path: Path):
    later = [("Later", "2026-12-04"), ("No date", ""), ("No day", "2026-11-31"), ("Soon", "soon")]
    later.append(("No year", "0000-11-26"))
    board, done = add_action(agreed("Ward", *later), "Done", due_on="2026-11-26")
    board = close(board, done, date(2026, 11, 25))
    board, gone = add_action(board, "Gone", due_on="2026-11-26")
    with open_store(tmp_path) as store:
        store.create_workshop(delete_actions(board, (gone,)))
        assert due_in(store) == Due()


def test_home_and_the_page_of_actions_mean_the_same_by_due_this_week(tmp_path: Path):
    today = date(2026, 11, 26)
    days = [(today + timedelta(days=ahead)).isoformat() for ahead in range(-9, 10)]
    board = agreed("Ward", *((day or "No date", day) for day in (*days, "", "soon")))
    board = close(board, actions_of(board)[0].id, today)
    wanted = [action.text for action in actions_of(board) if is_due_this_week(action, today)]
    assert (wanted[0], wanted[-1]) == ("2026-11-18", LAST_DAY)
    with open_store(tmp_path) as store:
        store.create_workshop(board)
        assert texts(due_in(store, most=99)) == wanted


def test_a_workshop_in_the_bin_has_nothing_due_until_it_is_brought_back(tmp_path: Path):
    with open_store(tmp_path) as store:
        workshop_id = store.create_workshop(agreed("Ward", ("Ring", "2026-11-24")))
        session = WorkshopSession(store, workshop_id)
        session.perform("Delete", workshop_id, lambda board: board.drop(workshop_id))
        assert due_in(store).total == 0
        session.undo(workshop_id)
        assert texts(due_in(store)) == ["Ring"]


def test_a_damaged_action_hides_none_of_the_others(tmp_path: Path):
    actions = ("Ring", "2026-11-24"), ("Tell", "2026-11-25"), ("Ask", "2026-11-26")
    with open_store(tmp_path) as store:
        store.create_workshop(agreed("Ward", *actions))
    connection = sqlite3.connect(tmp_path / "w.dip")
    connection.execute("UPDATE record SET props = '{' WHERE text = 'Ring'")
    connection.execute("UPDATE record SET text = 'Yell' WHERE text = 'Tell'")
    connection.commit()
    connection.close()
    with open_store(tmp_path) as store:
        due = store.ask(lambda c: read_due(c, LAST_DAY, 9))
    assert (due.total, texts(due)) == (1, ["Ask"])


def test_an_action_without_an_owner_is_due_as_well(tmp_path: Path):
    board, action_id = add_action(new_workshop("Ward"), "Ring", due_on="2026-11-24")
    with open_store(tmp_path) as store:
        store.create_workshop(board)
        (action,) = due_in(store).nearest
    assert (action.id, action.owner) == (RecordId(action_id), "")
