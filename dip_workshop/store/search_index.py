"""The words of all workshops, kept ready to be searched, in the transaction of each edit.

`search_text` holds what can be found, a row a record; `search_index` is FTS5's
index over it. Both are made from the rows of `record` and hold nothing else,
so they can be thrown away and made anew; no hash and no count speaks of them.
"""

import json
import re
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Final

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.records import written_fields
from dip_workshop.core.workshop import BESIDE_EXERCISES, SEARCHED_BESIDE
from dip_workshop.store.rows import SELECT_RECORDS, RecordRow

# Titles of workshops and exercises are numbered from here on: newest first brings them first.
TITLES: Final = 1 << 40
# Between the texts of one record; no text that is kept may hold it.
SEPARATOR: Final = "\x1f"

# The prefixes of one to three letters have lists of their own: of all that is typed these fit
# most words. Without FTS5's table of sizes an edit writes less, and the rank needs none.
_MAKE_INDEX: Final = """
    CREATE VIRTUAL TABLE IF NOT EXISTS {name} USING fts5(
        words, content='search_text', content_rowid='number', columnsize=0, prefix='1 2 3',
        tokenize='unicode61 remove_diacritics 2'
    )
"""
_BLANK: Final = "temp.blank_search_index"
_SHADOWS: Final = ("data", "idx", "config")
_SELECT_ROWS: Final = f"{SELECT_RECORDS} ORDER BY rowid"
_LAST_NUMBER: Final = (
    "SELECT ifnull(max(number), ?1) FROM search_text WHERE number BETWEEN ?1 AND ?2"
)
_KNOWN: Final = "SELECT number, words FROM search_text WHERE record_id = ?"
_KEEP: Final = (
    "INSERT INTO search_text (number, record_id, words) VALUES (?, ?, ?)"
    " ON CONFLICT (number) DO UPDATE SET words = excluded.words"
)
_DROP: Final = "DELETE FROM search_text WHERE number = ?"
_INDEX: Final = "INSERT INTO search_index (rowid, words) VALUES (?, ?)"
# An index over another table must be told what it forgets.
_UNINDEX: Final = "INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', ?, ?)"
_EMPTY: Final = "INSERT INTO search_index (search_index) VALUES ('delete-all')"
_FORGET: Final = "INSERT INTO search_index (search_index) VALUES ('optimize')"

_UNSEARCHED: Final = BESIDE_EXERCISES - SEARCHED_BESIDE

_A_LETTER: Final = r"[^\W\d_]"

Rewritten = tuple[RecordRow | None, RecordRow]


def words_of(row: RecordRow) -> str:
    """Return all that people wrote in a record, "" where it holds nothing or was deleted.

    Its text comes first, then its further texts. Initials of those present and decisions
    on names are left out.
    """
    _, _, type_name, _, _, text, deleted, props, _ = row
    if deleted or type_name in _UNSEARCHED:
        return ""
    further = _further_texts(type_name, json.loads(props)) if props != "{}" else []
    return SEPARATOR.join((text, *further)) if text.strip() or further else ""


def follow(connection: sqlite3.Connection, rewritten: Iterable[Rewritten]) -> None:
    """Bring the index after rows that were just written; the caller holds the transaction.

    Each row comes with what it was before. A damaged index is made anew, for
    it must never stand in the way of an edit.
    """
    touched = [
        (old, row, words)
        for old, row in rewritten
        if (words := words_of(row)) != (words_of(old) if old else "")
    ]
    if not touched:
        return
    connection.execute("SAVEPOINT search")
    try:
        _write(connection, touched)
    except sqlite3.OperationalError:  # a full disk, a lost stick: the edit fails with it
        raise
    except sqlite3.DatabaseError:
        connection.execute("ROLLBACK TO search")
        make_anew(connection)
    connection.execute("RELEASE search")


def make_anew(connection: sqlite3.Connection) -> None:
    """Make the index from nothing but the rows of `record`; the caller holds the transaction."""
    connection.execute(_MAKE_INDEX.format(name="search_index"))
    connection.execute("DELETE FROM search_text")
    _blank(connection)
    rows = connection.execute(_SELECT_ROWS)
    while some := rows.fetchmany(1000):
        _write(connection, [(None, row, words) for row in some if (words := words_of(row))])


def _blank(connection: sqlite3.Connection) -> None:
    """Empty the index, whatever its own tables hold: FTS5 cannot even drop one that is damaged."""
    connection.execute(_MAKE_INDEX.format(name=_BLANK))
    for shadow in _SHADOWS:
        connection.execute(f"DELETE FROM search_index_{shadow}")  # noqa: S608 - our own names
        connection.execute(
            f"INSERT INTO search_index_{shadow} SELECT * FROM {_BLANK}_{shadow}"  # noqa: S608
        )
    connection.execute(f"DROP TABLE {_BLANK}")
    connection.execute(_EMPTY)


def forget_deleted(connection: sqlite3.Connection) -> None:
    """Write the index as one piece, so that no word of a deleted text stays in the file.

    FTS5 marks words as deleted and goes on holding them until then.
    """
    connection.execute(_FORGET)


def count_wrong(connection: sqlite3.Connection) -> int:
    """Return how many records cannot be found by what they say now."""
    kept = dict(connection.execute("SELECT record_id, words FROM search_text"))
    wrong: int = sum(
        kept.pop(row[0], "") != words_of(row) for row in connection.execute(_SELECT_ROWS)
    )
    return wrong + len(kept)


def _write(
    connection: sqlite3.Connection, touched: list[tuple[RecordRow | None, RecordRow, str]]
) -> None:
    gone: list[tuple[int, str]] = []
    kept: list[tuple[int, str, str]] = []
    next_numbers: dict[bool, int] = {}
    for old, row, words in touched:
        known = connection.execute(_KNOWN, (row[0],)).fetchone() if old else None
        if known:
            gone.append(known)
        if words:
            number = known[0] if known else _next(connection, next_numbers, _is_title(row))
            kept.append((number, row[0], words))
    connection.executemany(_UNINDEX, gone)
    staying = {number for number, _, _ in kept}
    connection.executemany(_DROP, [(number,) for number, _ in gone if number not in staying])
    connection.executemany(_KEEP, kept)
    connection.executemany(_INDEX, [(number, words) for number, _, words in kept])


def _next(connection: sqlite3.Connection, numbers: dict[bool, int], is_title: bool) -> int:
    if is_title not in numbers:
        span = (TITLES, TITLES * 2) if is_title else (0, TITLES - 1)
        (numbers[is_title],) = connection.execute(_LAST_NUMBER, span).fetchone()
    numbers[is_title] += 1
    return numbers[is_title]


def _is_title(row: RecordRow) -> bool:
    """Return whether a row is a workshop, or hangs right below one as an exercise does."""
    _, workshop_id, _, parent_id, *_ = row
    return parent_id in (None, workshop_id)


def _further_texts(type_name: str, values: Mapping[str, object]) -> list[str]:
    """Return what people wrote beside a record's text, where a letter is in it."""
    record_type = RECORD_TYPES.get(type_name)
    written = written_fields(record_type) if record_type else ()
    texts = [value for field, value in values.items() if field in written]
    return [text for text in texts if isinstance(text, str) and re.search(_A_LETTER, text)]
