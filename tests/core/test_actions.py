from datetime import date

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Idea
from dip_workshop.core.room.action_words import hint_for, starts_with_a_verb
from dip_workshop.core.room.actions import (
    FOLLOW_UPS,
    STATE_LETTERS,
    STATE_WORDS,
    State,
    actions_of,
    add_action,
    change_action,
    close,
    delete_actions,
    due_after,
    open_again,
    sources_of,
    state_of,
    tie,
    untie,
    what_lacks,
)
from dip_workshop.core.room.records import Action
from dip_workshop.core.workshop import new_workshop, workshop_of

TODAY = date(2026, 3, 4)
READY = {"owner": "Sister", "measure": "Discharges before noon, weekly"}


def added(text: str = "Ask pharmacy", **fields: str) -> tuple[Board, RecordId]:
    """Return a workshop with one action."""
    return add_action(new_workshop("Ward"), text, **fields)


def state(**fields: str) -> State:
    """Return how an action with these fields stands today."""
    board, action_id = added(**fields)
    return state_of(board.get(action_id, Action), TODAY)


def test_actions_are_numbered_and_a_number_is_not_given_again():
    board, first = added()
    board, second = add_action(board, "Try a list")
    board = delete_actions(board, (second,))
    board, _ = add_action(board, "  Tell the night team ")
    assert [(a.number, a.text) for a in actions_of(board)] == [
        (1, "Ask pharmacy"),
        (3, "Tell the night team"),
    ]
    assert actions_of(board)[0].id == first


def test_an_action_without_words_is_refused_and_the_old_words_are_kept():
    board, action_id = added()
    with pytest.raises(DomainError, match="nothing was added"):
        add_action(board, "   ")
    with pytest.raises(DomainError, match="old ones were kept"):
        change_action(board, action_id, text=" ")
    with pytest.raises(DomainError):
        change_action(delete_actions(board, (action_id,)), action_id, owner="Sister")


def test_an_action_is_tied_to_each_source_once_and_a_tie_comes_back():
    board = new_workshop("Ward")
    root = workshop_of(board).id
    note = Idea(id=RecordId("n"), parent_id=root, order_key=board.end_key(root), text="Beds")
    board, action_id = add_action(board.put(note), "Ask", (note.id, note.id))
    assert [each.from_id for each in sources_of(board, action_id)] == [note.id]
    untied = untie(board, action_id, note.id)
    assert sources_of(untied, action_id) == ()
    assert tie(untied, action_id, (note.id,)) == board
    with pytest.raises(DomainError):
        tie(board, action_id, (RecordId("never"),))


def test_an_action_is_ready_with_an_owner_a_date_and_a_measure():
    assert state() is State.NOT_READY
    assert state(due_on="2026-06-01", **READY) is State.OPEN
    for missing in ("owner", "measure", "due_on"):
        assert state(**{"due_on": "2026-06-01", **READY, missing: ""}) is State.NOT_READY
    board, action_id = added()
    assert len(what_lacks(board.get(action_id, Action))) == 3


@pytest.mark.parametrize("owner", ["to confirm", "TBC", " (to be  confirmed) ", "?"])
def test_an_owner_to_be_confirmed_is_no_owner(owner: str):
    assert state(due_on="2026-06-01", **READY | {"owner": owner}) is State.NOT_READY


def test_a_date_is_soon_for_two_weeks_and_late_from_the_next_day():
    for day, expected in (
        ("2026-03-19", State.OPEN),
        ("2026-03-18", State.SOON),
        ("2026-03-04", State.SOON),
        ("2026-03-03", State.LATE),
        ("some day", State.NOT_READY),
    ):
        assert state(due_on=day, **READY) is expected


def test_what_is_past_its_date_is_late_even_where_nobody_owns_it():
    assert state(due_on="2026-03-03") is State.LATE


def test_what_is_done_can_be_opened_again_and_keeps_its_first_day():
    board, action_id = added(due_on="2026-03-03")
    done = close(board, action_id, TODAY)
    assert state_of(done.get(action_id, Action), TODAY) is State.DONE
    assert close(done, action_id, date(2026, 4, 1)) == done
    assert open_again(done, action_id) == board


def test_presets_count_from_the_day_that_is_given():
    assert [due_after(TODAY, days) for days in FOLLOW_UPS] == [
        "2026-03-11",
        "2026-04-03",
        "2026-05-03",
        "2026-06-02",
    ]


def test_each_state_has_a_word_and_a_letter_of_its_own():
    assert len(set(STATE_WORDS.values())) == len(set(STATE_LETTERS.values())) == len(State)


@pytest.mark.parametrize(
    ("text", "has_verb"),
    [
        ("Ask pharmacy", True),
        ("“Try” a list", True),
        ("Prioritise TTOs", True),
        ("Rewrite the form", True),
        ("More staff", False),
        ("Leaflet for families", False),
        ("123", False),
    ],
)
def test_a_plain_rule_tells_whether_an_action_begins_with_a_verb(text: str, has_verb: bool):
    assert starts_with_a_verb(text) is has_verb


def test_a_hint_asks_for_a_verb_and_then_for_one_owner():
    board, action_id = added("Leaflet", owner="Sister and porter")
    assert "verb" in hint_for(board.get(action_id, Action))
    board = change_action(board, action_id, text="Print the leaflet")
    assert "one person" in hint_for(board.get(action_id, Action))
    board = change_action(board, action_id, owner="Sandy")
    assert hint_for(board.get(action_id, Action)) == ""
