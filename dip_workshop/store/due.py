"""The open actions of all workshops that are due by a day, read for Home without a board."""

import sqlite3
from typing import Final, NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.store.rows import RecordRow, is_true, values_of

# Of a damaged row that is no JSON any more nothing is asked: SQLite would refuse all the others.
# Without "+0 days" SQLite may take a 31 November for a date; a year 0 it knows, and Python none.
# CROSS JOIN: else SQLite, which does not know how few workshops there are, reads every record.
_DUE: Final = """
    WITH due AS MATERIALIZED (
        SELECT child.id, json_extract(child.props, '$.due_on') AS due_on,
               json_extract(child.props, '$.number') AS number
        FROM workshop
        CROSS JOIN record AS root ON root.id = workshop.id
        CROSS JOIN record AS child
          ON child.workshop_id = workshop.id AND child.parent_id = workshop.id
        WHERE root.deleted = 0 AND child.deleted = 0 AND child.type = 'Action'
          AND CASE WHEN json_valid(child.props) THEN
            ifnull(json_extract(child.props, '$.closed_on'), '') = ''
            AND json_extract(child.props, '$.due_on') BETWEEN '0001-01-01' AND ?
            AND json_extract(child.props, '$.due_on')
              = date(json_extract(child.props, '$.due_on'), '+0 days')
          END
    )
"""
_COUNT: Final = "SELECT count(*) FROM due"
_NEAREST: Final = """
    SELECT (SELECT count(*) FROM due), own.id, own.workshop_id, own.type, own.parent_id,
           own.order_key, own.text, own.deleted, own.props, own.hash
    FROM (SELECT * FROM due ORDER BY due_on, number, id LIMIT ?) AS nearest
    CROSS JOIN record AS own ON own.id = nearest.id
    ORDER BY nearest.due_on, nearest.number, nearest.id
"""


class DueAction(NamedTuple):
    """An open action that has a date; `due_on` is an ISO date."""

    id: RecordId
    workshop_id: RecordId
    text: str
    owner: str
    due_on: str


class Due(NamedTuple):
    """How many open actions are due by a day, and the nearest of them."""

    total: int = 0
    nearest: tuple[DueAction, ...] = ()


def count_due(connection: sqlite3.Connection, last_day: str) -> int:
    """Return how many open actions of live workshops are due by a day."""
    return int(connection.execute(_DUE + _COUNT, (last_day,)).fetchone()[0])


def read_due(connection: sqlite3.Connection, last_day: str, most: int) -> Due:
    """Return the open actions of live workshops that are due by a day, the overdue first.

    A damaged one is for the store's check to tell.
    """
    found = connection.execute(_DUE + _NEAREST, (last_day, most)).fetchall()
    rows = [tuple(columns) for _, *columns in found]
    total = found[0][0] if found else 0
    true = [row for row in rows if is_true(row)]
    return Due(total - len(rows) + len(true), tuple(map(_due_action, true)))


def _due_action(row: RecordRow) -> DueAction:
    values = values_of(row)
    owner, due_on = str(values.get("owner", "")), str(values["due_on"])
    return DueAction(RecordId(row[0]), RecordId(row[1]), row[5], owner, due_on)
