"""What the list of workshops shows, read without loading a board."""

import json
import sqlite3
from collections import defaultdict
from typing import Any, NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import BESIDE_EXERCISES, Participant, count_present
from dip_workshop.store.rows import RecordRow, is_true

# CROSS JOIN: else SQLite, which does not know how few workshops there are, reads every record.
# By the journal's own order and not by its dates: a laptop's clock may have been put back.
_SELECT_ROOTS = """
    SELECT newest.made_at, root.id, root.workshop_id, root.type, root.parent_id, root.order_key,
           root.text, root.deleted, root.props, root.hash
    FROM workshop
    CROSS JOIN record AS root ON root.id = workshop.id
    JOIN step AS newest ON newest.serial = (
        SELECT serial FROM step WHERE workshop_id = workshop.id ORDER BY counter DESC LIMIT 1
    )
    WHERE root.deleted = 0
    ORDER BY newest.serial DESC
"""
_SELECT_CHILDREN = """
    SELECT child.workshop_id, child.id, child.type, child.text, child.props
    FROM workshop CROSS JOIN record AS child
      ON child.workshop_id = workshop.id AND child.parent_id = workshop.id
    WHERE child.deleted = 0
    ORDER BY child.order_key, child.id
"""
# What Escape left is offered where it was typed; where a text goes is no text.
_SELECT_DRAFTS = """
    SELECT DISTINCT workshop_id FROM draft
    WHERE place NOT LIKE '%/left/%' AND place NOT LIKE '%/aim' AND place NOT LIKE '%/edited'
"""
STATEMENTS = (_SELECT_CHILDREN, _SELECT_ROOTS, _SELECT_DRAFTS)


class ExerciseSummary(NamedTuple):
    """One exercise of a workshop; `type_name` is the name of its root record's class."""

    id: RecordId
    type_name: str
    title: str


class WorkshopSummary(NamedTuple):
    """One line of the list; `changed_at` is seconds since 1970, `people` how many were present.

    `has_draft` tells that a text is still being typed there.
    Of a workshop that `is_damaged` only the id and the exercises may be believed.
    """

    id: RecordId
    title: str
    ward: str
    team: str
    held_on: str
    exercises: tuple[ExerciseSummary, ...]
    changed_at: float
    people: int
    is_sample: bool
    is_damaged: bool = False
    has_draft: bool = False


def read_summaries(connection: sqlite3.Connection) -> tuple[WorkshopSummary, ...]:
    """Return the workshops that are not deleted, the one changed last first."""
    exercises: dict[str, list[ExerciseSummary]] = defaultdict(list)
    # Of each workshop whether those who were named have left.
    named: dict[str, list[bool]] = defaultdict(list)
    for workshop_id, record_id, type_name, text, props in connection.execute(_SELECT_CHILDREN):
        if type_name == Participant.__name__:
            named[workshop_id].append(_has_left(props))
        elif type_name not in BESIDE_EXERCISES:
            exercises[workshop_id].append(ExerciseSummary(record_id, type_name, text))
    drafts = {workshop_id for (workshop_id,) in connection.execute(_SELECT_DRAFTS)}
    return tuple(
        _summary(root, changed_at, tuple(exercises[root[0]]), named[root[0]], root[0] in drafts)
        for changed_at, *columns in connection.execute(_SELECT_ROOTS)
        for root in [tuple(columns)]
    )


def _summary(
    root: RecordRow,
    changed_at: float,
    exercises: tuple[ExerciseSummary, ...],
    named: list[bool],
    has_draft: bool,
) -> WorkshopSummary:
    is_damaged = not is_true(root)
    facts: dict[str, Any] = {} if is_damaged else json.loads(root[7])
    return WorkshopSummary(
        id=RecordId(root[0]),
        title=tr("A damaged workshop") if is_damaged else root[5],
        ward=facts.get("ward", ""),
        team=facts.get("team", ""),
        held_on=facts.get("held_on", ""),
        exercises=exercises,
        changed_at=changed_at,
        people=count_present(facts.get("head_count", 0), len(named), sum(named)),
        is_sample=facts.get("is_sample", False),
        is_damaged=is_damaged,
        has_draft=has_draft,
    )


def _has_left(props: str) -> bool:
    """Return whether somebody left; a record that is damaged tells of nobody who did."""
    try:
        return bool(json.loads(props).get("left_at"))
    except (ValueError, AttributeError):
        return False
