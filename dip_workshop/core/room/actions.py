"""What people agreed to do: who, until when, and how the team shall know.

Nothing here asks what day it is: whoever wants a state brings `today`.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import words_of
from dip_workshop.core.due_days import AHEAD
from dip_workshop.core.ids import RecordId, id_of_pair, new_id
from dip_workshop.core.numbers import next_numbers
from dip_workshop.core.records import Record
from dip_workshop.core.room.records import Action, ActionSource
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import workshop_of

LETTER: Final = "A"
# Days from now at which a team looks again.
FOLLOW_UPS: Final = (7, 30, 60, 90)
# A day that is as near as this is soon.
SOON: Final = timedelta(days=14)
# An owner is to be found yet where this is all that is written.
NOBODY_YET: Final = frozenset(
    {"?", "??", "-", "tbc", "tbd", "tba", "to confirm", "to be confirmed", "to be agreed", "nobody"}
)


class State(StrEnum):
    """How an action stands."""

    NOT_READY = "not_ready"
    OPEN = "open"
    SOON = "soon"
    LATE = "late"
    DONE = "done"


# A word, and the letter that stands beside the colour.
STATE_WORDS: Final = MappingProxyType(
    {
        State.NOT_READY: tr("Not ready"),
        State.OPEN: tr("Open"),
        State.SOON: tr("Due soon"),
        State.LATE: tr("Late"),
        State.DONE: tr("Done"),
    }
)
STATE_LETTERS: Final = MappingProxyType(
    {
        State.NOT_READY: tr("N"),
        State.OPEN: tr("O"),
        State.SOON: tr("S"),
        State.LATE: tr("L"),
        State.DONE: tr("D"),
    }
)


def actions_of(board: Board) -> tuple[Action, ...]:
    """Return the workshop's live actions by number."""
    actions = board.children(workshop_of(board).id, Action)
    return tuple(sorted(actions, key=lambda action: (action.number, action.id)))


def sources_of(board: Board, action_id: RecordId) -> tuple[ActionSource, ...]:
    """Return what an action is tied to, in the order in which it was tied."""
    return board.children(action_id, ActionSource)


def add_action(
    board: Board, text: str, sources: Iterable[RecordId] = (), **fields: str
) -> tuple[Board, RecordId]:
    """Return the board with one more action, tied to what it comes from, and its id."""
    root = workshop_of(board)
    words = words_of(text, tr("An action needs words, so nothing was added."))
    (number,) = next_numbers(board, Action, 1)
    action = Action(
        id=new_id(),
        parent_id=root.id,
        order_key=board.end_key(root.id),
        text=words,
        number=number,
    )
    board = change_action(board.put(action), action.id, **fields)
    return tie(board, action.id, sources), action.id


def change_action(board: Board, action_id: RecordId, **fields: str) -> Board:
    """Return the board with an action's words, owner, date, measure or evidence set."""
    told = {name: value.strip() for name, value in fields.items()}
    if "text" in told:
        complaint = tr("An action needs words, so the old ones were kept. Delete takes it away.")
        told["text"] = words_of(told["text"], complaint)
    return board.change(board.get(action_id, Action).id, **told)


def delete_actions(board: Board, action_ids: Iterable[RecordId]) -> Board:
    """Return the board without these actions; their numbers are not given again."""
    for action_id in action_ids:
        board = board.drop(board.get(action_id, Action).id)
    return board


def bring_back(board: Board, record_ids: Iterable[RecordId]) -> Board:
    """Return the board with what went with a deleted action there again, its ties among it."""
    found = (board.find(record_id) for record_id in record_ids)
    return board.put(*(replace(record, deleted=False) for record in found if record))


def tie(board: Board, action_id: RecordId, sources: Iterable[RecordId]) -> Board:
    """Return the board with an action tied to more of what it comes from; a tie is made once.

    Its id follows from the two, so that copies which both made it hold one when they are merged.
    """
    action = board.get(action_id, Action)
    for source in dict.fromkeys(sources):
        board.get(source, Record)
        tie_id = id_of_pair(action.id, source)
        earlier = board.find(tie_id)
        if earlier is not None:
            board = board.put(replace(earlier, deleted=False))
            continue
        made = ActionSource(
            id=tie_id,
            parent_id=action.id,
            order_key=board.end_key(action.id),
            from_id=source,
        )
        board = board.put(made)
    return board


def untie(board: Board, action_id: RecordId, source: RecordId) -> Board:
    """Return the board with an action that no longer comes from something."""
    tied = [each for each in sources_of(board, action_id) if each.from_id == source]
    return board.put(*(replace(each, deleted=True) for each in tied))


def close(board: Board, action_id: RecordId, today: date) -> Board:
    """Return the board with an action that was done on a day; one that is done stays as it is."""
    action = board.get(action_id, Action)
    return board if action.closed_on else board.change(action.id, closed_on=today.isoformat())


def open_again(board: Board, action_id: RecordId) -> Board:
    """Return the board with an action that is not done after all."""
    return board.change(board.get(action_id, Action).id, closed_on="")


def due_after(day: date, days: int) -> str:
    """Return the date so many days after one, as it is stored."""
    return (day + timedelta(days=days)).isoformat()


def day_of(stored: str) -> date | None:
    """Return a stored date; None for "", and for what is none."""
    try:
        return date.fromisoformat(stored)
    except ValueError:
        return None


def owners_of(board: Board) -> frozenset[str]:
    """Return who has an action of a workshop, each once however the name is spaced or spelt."""
    owners = (action.owner for action in actions_of(board) if has_owner(action))
    return frozenset(" ".join(owner.split()).casefold() for owner in owners)


def has_owner(action: Action) -> bool:
    """Return whether somebody owns an action; "to confirm" is nobody yet."""
    words = " ".join(action.owner.split()).strip("()[] ").casefold()
    return bool(words) and words not in NOBODY_YET


def state_of(action: Action, today: date) -> State:
    """Return how an action stands: past its date it is late, whatever it lacks besides."""
    due = day_of(action.due_on)
    if action.closed_on:
        return State.DONE
    if due is not None and due < today:
        return State.LATE
    if due is None or not has_owner(action) or not action.measure:
        return State.NOT_READY
    return State.SOON if due - today <= SOON else State.OPEN


def is_due_this_week(action: Action, today: date) -> bool:
    """Return whether an open action is overdue or due within a week, whatever it lacks besides."""
    due = day_of(action.due_on)
    return not action.closed_on and due is not None and due - today <= AHEAD


def what_lacks(action: Action) -> tuple[str, ...]:
    """Return what an action needs before it is ready, in words."""
    wanted = (
        (has_owner(action), tr("an owner")),
        (day_of(action.due_on) is not None, tr("a due date")),
        (bool(action.measure), tr("how we shall know")),
    )
    return tuple(words for is_there, words in wanted if not is_there)
