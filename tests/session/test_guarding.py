"""What is taken out for good goes from what the room said, and a name stays where it belongs."""

from dip_workshop.catalogue import kind_named
from dip_workshop.core.room.actions import add_action
from dip_workshop.core.room.records import Action
from dip_workshop.core.sightings import open_spots
from dip_workshop.core.workshop import Participant, new_workshop, set_participants, workshop_of
from dip_workshop.kinds import Selection
from dip_workshop.session.guarding import remove_spots
from dip_workshop.session.workshop_session import WorkshopSession
from tests.session.test_merging import two_laptops

AFFINITY = kind_named("affinity")


def test_a_name_goes_from_the_ideas_and_stays_on_the_list_and_at_what_was_agreed() -> None:
    board, map_id = AFFINITY.create(new_workshop("Beds by noon"))
    board = set_participants(board, ("Anna", "JB"))
    board, _ = add_action(board, "Ask pharmacy", owner="Anna", measure="")
    root_id = workshop_of(board).id
    with two_laptops(board) as (store, _):
        session = WorkshopSession(store, root_id)
        for text in ("Anna waits with Annabel", "JB on 999 000 0018"):
            session.perform(
                f"Add {text}",
                map_id,
                lambda now, t=text: AFFINITY.capture.add(now, Selection(map_id), (t,)).board,
            )
        outcome = remove_spots(session, store, open_spots(session.board))
        assert outcome.removal.texts == 3  # the number, and each of the names
        assert set(AFFINITY.texts(session.board, map_id)) >= {
            "[removed] waits with Annabel",
            "[removed] on [removed]",
        }
        people = session.board.children(root_id, Participant)
        assert [person.text for person in people] == ["Anna", "JB"]
        assert [each.owner for each in session.board if isinstance(each, Action)] == ["Anna"]
        assert open_spots(session.board) == ()
        told = str(store.steps(root_id)[1:])
        assert "Anna waits" not in told
        assert "JB" not in told


def test_a_name_half_typed_stays_where_it_belongs_and_goes_where_it_does_not() -> None:
    board, map_id = AFFINITY.create(new_workshop("Beds by noon"))
    board = set_participants(board, ("Anna",))
    board = AFFINITY.capture.add(board, Selection(map_id), ("Anna waits",)).board
    root_id = workshop_of(board).id
    owner, idea = f"{root_id}/form/action/owner", f"{map_id}/capture"
    with two_laptops(board) as (store, _):
        session = WorkshopSession(store, root_id)
        store.keep_drafts(root_id, {owner: "Anna and", idea: "Ask Anna"})
        remove_spots(session, store, open_spots(session.board))
        assert store.drafts(root_id) == {owner: "Anna and", idea: "Ask [removed]"}
