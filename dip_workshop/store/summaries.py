"""What the list of workshops shows, read without loading a board."""

import json
import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from dip_workshop.core.changes import RecordTypes
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import Exercise, Participant

_SELECT_ROOTS = """
    SELECT root.id, root.text, root.props,
           (SELECT made_at FROM step AS last WHERE last.serial = newest.serial)
    FROM record AS root
    JOIN (SELECT workshop_id, max(serial) AS serial FROM step GROUP BY workshop_id) AS newest
      ON newest.workshop_id = root.id
    WHERE root.deleted = 0
    ORDER BY newest.serial DESC
"""
_SELECT_CHILDREN = """
    SELECT child.workshop_id, child.id, child.type, child.text
    FROM workshop JOIN record AS child
      ON child.workshop_id = workshop.id AND child.parent_id = workshop.id
    WHERE child.deleted = 0
    ORDER BY child.order_key, child.id
"""


@dataclass(frozen=True, slots=True)
class ExerciseSummary:
    """One exercise of a workshop; `type_name` is the name of its root record's class."""

    id: RecordId
    type_name: str
    title: str


@dataclass(frozen=True, slots=True)
class WorkshopSummary:
    """One line of the list; `changed_at` is seconds since 1970, `people` how many were present."""

    id: RecordId
    title: str
    ward: str
    team: str
    held_on: str
    exercises: tuple[ExerciseSummary, ...]
    changed_at: float
    people: int
    is_sample: bool


def read_summaries(
    connection: sqlite3.Connection, types: RecordTypes
) -> tuple[WorkshopSummary, ...]:
    """Return the workshops that are not deleted, the one changed last first."""
    exercises: dict[str, list[ExerciseSummary]] = defaultdict(list)
    initials: dict[str, int] = defaultdict(int)
    for workshop_id, record_id, type_name, text in connection.execute(_SELECT_CHILDREN):
        if type_name == Participant.__name__:
            initials[workshop_id] += 1
        elif issubclass(types.get(type_name, Participant), Exercise):
            exercises[workshop_id].append(ExerciseSummary(record_id, type_name, text))
    return tuple(
        _summary(root, tuple(exercises[root[0]]), initials[root[0]])
        for root in connection.execute(_SELECT_ROOTS)
    )


def _summary(
    root: tuple[Any, ...], exercises: tuple[ExerciseSummary, ...], initials: int
) -> WorkshopSummary:
    workshop_id, title, props, changed_at = root
    facts = json.loads(props)
    return WorkshopSummary(
        id=workshop_id,
        title=title,
        ward=facts.get("ward", ""),
        team=facts.get("team", ""),
        held_on=facts.get("held_on", ""),
        exercises=exercises,
        changed_at=changed_at,
        people=max(facts.get("head_count", 0), initials),
        is_sample=facts.get("is_sample", False),
    )
