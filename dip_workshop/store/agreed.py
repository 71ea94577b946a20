"""The actions of all workshops at once, read without loading a board."""

import json
import sqlite3
from typing import Final, NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.records import Action
from dip_workshop.store.rows import RecordRow, is_true, records_from

# CROSS JOIN: else SQLite, which does not know how few workshops there are, reads every record.
_SELECT: Final = """
    SELECT root.text, root.props, child.id, child.workshop_id, child.type, child.parent_id,
           child.order_key, child.text, child.deleted, child.props, child.hash
    FROM workshop
    CROSS JOIN record AS root ON root.id = workshop.id
    CROSS JOIN record AS child
      ON child.workshop_id = workshop.id AND child.parent_id = workshop.id
    WHERE root.deleted = 0 AND child.deleted = 0 AND child.type = ?
    ORDER BY child.id
"""
_TYPES: Final = {Action.__name__: Action}


class Agreed(NamedTuple):
    """An action and the workshop in which it was agreed; `held_on` is an ISO date or "" ."""

    action: Action
    workshop_id: RecordId
    workshop: str
    team: str
    held_on: str


def read_agreed(connection: sqlite3.Connection) -> tuple[Agreed, ...]:
    """Return the live actions of every workshop; a damaged one is for the store's check to tell."""
    return tuple(
        _agreed(title, props, row)
        for title, props, *columns in connection.execute(_SELECT, (Action.__name__,))
        for row in [tuple(columns)]
        if is_true(row)
    )


def left_open_by(
    agreed: tuple[Agreed, ...], workshop_id: RecordId, team: str, held_on: str
) -> tuple[Agreed, ...]:
    """Return what a team's workshops before one have left open, what is due first ahead.

    Of a workshop without a date nobody knows that it came later.
    """
    wanted = folded_team(team)
    found = [
        each
        for each in agreed
        if wanted
        and folded_team(each.team) == wanted
        and each.workshop_id != workshop_id
        and not (held_on and each.held_on > held_on)
        and not each.action.closed_on
    ]
    return tuple(sorted(found, key=by_due_date))


def by_due_date(agreed: Agreed) -> tuple[bool, str, str, int]:
    """Return a key that puts what is due first ahead, and what has no date last."""
    action = agreed.action
    return (not action.due_on, action.due_on, agreed.workshop_id, action.number)


def folded_team(team: str) -> str:
    """Return a team's name as it is compared: case and blanks do not count."""
    return " ".join(team.split()).casefold()


def _agreed(title: str, props: str, row: RecordRow) -> Agreed:
    (action,) = records_from([row], _TYPES)
    facts = json.loads(props)
    if not isinstance(action, Action):
        raise TypeError(f"{row[0]} is no action")
    return Agreed(action, RecordId(row[1]), title, facts.get("team", ""), facts.get("held_on", ""))
