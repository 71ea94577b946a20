"""Actions in words: one row each for a table on the screen, a spreadsheet and paper."""

from datetime import date
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.moments import day_in_words
from dip_workshop.core.room.actions import (
    LETTER,
    STATE_LETTERS,
    STATE_WORDS,
    State,
    actions_of,
    day_of,
    state_of,
)
from dip_workshop.core.room.records import Action
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.kinds import Cells
from dip_workshop.session.threads import threads_of
from dip_workshop.session.trails import origins_told
from dip_workshop.store.agreed import Agreed

COLUMNS: Final = (
    tr("No."),
    tr("State"),
    tr("Action"),
    tr("From"),
    tr("Owner"),
    tr("Due"),
    tr("How we shall know"),
    tr("Evidence"),
    tr("Done on"),
)
# For many workshops: theirs come first, and what an action comes from is left out.
LISTED_COLUMNS: Final = (tr("Workshop"), tr("Team"), tr("Held on"), *COLUMNS[:3], *COLUMNS[4:])


def rows(board: Board, today: date) -> tuple[Cells, ...]:
    """Return a row for each action of a workshop, as wide as `COLUMNS`."""
    threads = threads_of(board)
    return tuple(
        (
            code_of(action),
            state_in_words(state_of(action, today)),
            action.text,
            origins_told(threads, action.id),
            *_what_was_agreed(action),
        )
        for action in actions_of(board)
    )


def listed_rows(agreed: tuple[Agreed, ...], today: date) -> tuple[Cells, ...]:
    """Return a row for each action of many workshops, as wide as `LISTED_COLUMNS`."""
    return tuple(
        (
            each.workshop,
            each.team,
            day_told(each.held_on),
            code_of(each.action),
            state_in_words(state_of(each.action, today)),
            each.action.text,
            *_what_was_agreed(each.action),
        )
        for each in agreed
    )


def own_words(action: Action) -> tuple[str, ...]:
    """Return all that people wrote of an action."""
    texts = (action.text, action.owner, action.measure, action.evidence)
    return tuple(text for text in texts if text)


def _what_was_agreed(action: Action) -> Cells:
    return (
        action.owner or tr("to confirm"),
        day_told(action.due_on),
        action.measure,
        action.evidence,
        day_told(action.closed_on),
    )


def code_of(action: Action) -> str:
    """Return what people call an action by, such as A2."""
    return f"{LETTER}{action.number}"


def state_in_words(state: State) -> str:
    """Return a state's word with its letter, such as "Late (L)"."""
    return tr("{word} ({letter})", word=STATE_WORDS[state], letter=STATE_LETTERS[state])


def day_told(stored: str) -> str:
    """Return a stored date as people write it, "" where there is none."""
    day = day_of(stored)
    return day_in_words(day) if day else ""


def told(board: Board, today: date) -> str:
    """Return how the actions of a workshop stand in a few words, such as "3 open, 1 late"."""
    states = [state_of(action, today) for action in actions_of(board)]
    return told_of_states(states)


def told_of_states(states: list[State]) -> str:
    """Return how many are open and late, or that all are done."""
    is_open = sum(state is not State.DONE for state in states)
    late = states.count(State.LATE)
    if not is_open:
        return tr_count("{n} done", "{n} done", len(states)) if states else ""
    words = tr_count("{n} open", "{n} open", is_open)
    return tr("{open}, {late} late", open=words, late=late) if late else words
