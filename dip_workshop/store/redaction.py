"""Words taken out for good: the one operation that rewrites history, and that no undo brings back.

It leaves every record, step and tie where it was and changes no more than the
words themselves, so that what was never removed can still be undone.
"""

import json
import re
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import astuple, replace
from typing import Final, NamedTuple, TypedDict

from dip_workshop.core.changes import RecordTypes
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import PlainValue, written_fields
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import NOT_OF_THE_ROOM
from dip_workshop.store import drafts, journal, outputs, search_index
from dip_workshop.store.database import transaction, write_anew
from dip_workshop.store.errors import StoreDamaged
from dip_workshop.store.rows import (
    DAMAGED_ROW,
    SELECT_RECORDS,
    RecordRow,
    as_json,
    is_true,
    record_row,
    row_hash,
    values_of,
)

Rewrite = Callable[[str], str]

_SELECT_RECORDS: Final = f"{SELECT_RECORDS} WHERE workshop_id = ?"
_UPDATE_RECORD: Final = "UPDATE record SET text = ?, props = ?, hash = ? WHERE id = ?"
# Wherever in a store a workshop's words can stand; a backup is asked the same.
_HOLDING: Final = """
    SELECT (SELECT count(*) FROM record WHERE workshop_id = ?1
              AND (instr(text, ?2) OR instr(props, ?3)))
         + (SELECT count(*) FROM step WHERE workshop_id = ?1 AND instr(label, ?2))
         + (SELECT count(*) FROM change JOIN step ON step.serial = change.step
             WHERE workshop_id = ?1 AND (instr(before, ?3) OR instr(after, ?3)))
         + (SELECT count(*) FROM draft WHERE workshop_id = ?1 AND instr(text, ?2))
         + (SELECT count(*) FROM output WHERE workshop_id = ?1
              AND (instr(title, ?2) OR instr(path, ?2)))
"""


@dataclass(frozen=True, slots=True)
class Removal:
    """In how many texts, steps of the history and drafts words stood that are gone now."""

    texts: int
    steps: int
    drafts: int

    def __add__(self, other: "Removal") -> "Removal":
        """Return both together."""
        return Removal(
            self.texts + other.texts, self.steps + other.steps, self.drafts + other.drafts
        )


class Manner(TypedDict, total=False):
    """How words are looked for by `remove_for_good`, and whether they go."""

    whole_words: bool
    only_count: bool
    only_of_the_room: bool


def remove_for_good(
    connection: sqlite3.Connection,
    workshop_id: RecordId,
    words: Iterable[str],
    replacement: str,
    types: RecordTypes,
    *,
    whole_words: bool = False,
    only_count: bool = False,
    only_of_the_room: bool = False,
) -> Removal:
    """Put `replacement` in the place of words wherever a workshop holds them, ever held too.

    With `whole_words` a word that is part of a longer one stays; with
    `only_count` nothing is changed, and told is what would be; with
    `only_of_the_room` the list of people, what they agreed to do, how the
    workshop is run and what is half-typed of all these stay as they are.
    Only people's own words are touched (`written_fields`), never an id, a key or
    a state. One transaction; StoreDamaged, with nothing changed, where a row is
    not as it was written: a new hash would make it look whole. Afterwards the
    file is written anew, so that no free page keeps what was removed.
    """
    rewrite = _rewriter(words, replacement, whole_words)
    fields = _Written(types, NOT_OF_THE_ROOM if only_of_the_room else frozenset())
    with suppress(_OnlyCounted), transaction(connection):
        removal = Removal(
            _rewrite_records(connection, workshop_id, rewrite, fields),
            _rewrite_steps(connection, workshop_id, rewrite, fields),
            _rewrite_drafts(connection, workshop_id, rewrite, only_of_the_room=only_of_the_room),
        )
        _rewrite_outputs(connection, workshop_id, rewrite)
        search_index.forget_deleted(connection)
        if only_count:
            raise _OnlyCounted
    if not only_count:
        write_anew(connection)
    return removal


class _OnlyCounted(Exception):
    """Raised to have a transaction taken back."""


def _rewriter(words: Iterable[str], replacement: str, whole_words: bool) -> Rewrite:
    # A step's label can hold the beginning of a long text.
    spellings = {spelt for word in words if word.strip() for spelt in (word, shortened(word))}
    found = "|".join(re.escape(word) for word in sorted(spellings, key=len, reverse=True))
    pattern = re.compile(rf"(?<!\w)(?:{found})(?!\w)" if whole_words else found or r"(?!)")

    def rewrite(text: str) -> str:
        # What was removed before is no word.
        parts = text.split(replacement)
        return replacement.join(pattern.sub(lambda _found: replacement, part) for part in parts)

    return rewrite


def count_holding(connection: sqlite3.Connection, workshop_id: RecordId, word: str) -> int:
    """Return in how many rows of a store or of a backup of it a word of a workshop stands."""
    in_json = as_json(word)[1:-1]
    (count,) = connection.execute(_HOLDING, (workshop_id, word, in_json)).fetchone()
    return int(count)


def _rewrite_records(
    connection: sqlite3.Connection, workshop_id: RecordId, rewrite: Rewrite, fields: "_Written"
) -> int:
    changed: list[tuple[RecordRow, RecordRow]] = []
    for row in connection.execute(_SELECT_RECORDS, (workshop_id,)).fetchall():
        if not is_true(row):
            raise StoreDamaged(DAMAGED_ROW)
        values = values_of(row)
        rewritten = values | {
            field: _rewritten(values[field], rewrite) for field in fields.of(row[2]) & values.keys()
        }
        if rewritten != values:
            changed.append((row, record_row(workshop_id, row[0], row[2], rewritten)))
    connection.executemany(_UPDATE_RECORD, [(new[5], new[7], new[8], new[0]) for _, new in changed])
    search_index.follow(connection, changed)
    return len(changed)


def _rewrite_steps(
    connection: sqlite3.Connection, workshop_id: RecordId, rewrite: Rewrite, fields: "_Written"
) -> int:
    def rewrite_change(row: journal.ChangeRow) -> journal.ChangeRow:
        position, record_id, type_name, field, before, after = row
        if field not in fields.of(type_name):
            return row
        return (
            position,
            record_id,
            type_name,
            field,
            None if before is None else as_json(_rewritten(json.loads(before), rewrite)),
            as_json(_rewritten(json.loads(after), rewrite)),
        )

    heads = journal.read_heads(connection, workshop_id)
    return sum(journal.rewrite_step(connection, h.id, rewrite, rewrite_change) for h in heads)


def _rewrite_drafts(
    connection: sqlite3.Connection,
    workshop_id: RecordId,
    rewrite: Rewrite,
    *,
    only_of_the_room: bool,
) -> int:
    kept = drafts.read_drafts(connection, workshop_id)
    if only_of_the_room:  # beside the exercises the name of a place begins with the workshop's id
        kept = {p: text for p, text in kept.items() if not p.startswith(workshop_id)}
    changed = {p: t for p, text in kept.items() if (t := rewrite(text)) != text}
    connection.executemany(
        "UPDATE draft SET text = ?, hash = ? WHERE workshop_id = ? AND place = ?",
        [
            (text, row_hash(workshop_id, place, text), workshop_id, place)
            for place, text in changed.items()
        ],
    )
    return len(changed)


def _rewrite_outputs(
    connection: sqlite3.Connection, workshop_id: RecordId, rewrite: Rewrite
) -> None:
    """Rewrite titles alone: where a file lies must stay true, even if its name holds a word."""
    for output in outputs.read_outputs(connection, workshop_id):
        titled = replace(output, title=rewrite(output.title))
        if titled != output:
            connection.execute(
                "UPDATE output SET title = ?, hash = ? WHERE id = ?",
                (titled.title, row_hash(*astuple(titled)), titled.id),
            )


class _Written(NamedTuple):
    """Knows in which fields of a record people's words stand; those of `spared` types stay."""

    types: RecordTypes
    spared: frozenset[str]

    def of(self, type_name: str) -> frozenset[str]:
        """Return the fields of a type of record; StoreDamaged where nobody knows it."""
        if type_name not in self.types:
            raise StoreDamaged(
                tr(
                    "This workshop holds what this release does not know, so nothing was removed; "
                    "remove it with the release that made it."
                )
            )
        return frozenset() if type_name in self.spared else written_fields(self.types[type_name])


def _rewritten(value: PlainValue, rewrite: Rewrite) -> PlainValue:
    return rewrite(value) if isinstance(value, str) else value
