"""Whether everything in the file is as it was written: the doctor's questions."""

import sqlite3
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.changes import Change, RecordTypes, apply
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.store.boards import read_board
from dip_workshop.store.errors import StoreClosing, StoreError
from dip_workshop.store.journal import is_step_true, read_heads, read_step
from dip_workshop.store.rows import SELECT_RECORDS, is_true, row_hash
from dip_workshop.store.search_index import count_wrong

COUNTS: Final = {
    "workshop": "SELECT id AS workshop_id, count(*) AS n FROM workshop GROUP BY id",
    "record": "SELECT workshop_id, count(*) AS n FROM record GROUP BY workshop_id",
    "step": "SELECT workshop_id, count(*) AS n FROM step GROUP BY workshop_id",
    "change": """
        SELECT step.workshop_id, count(*) AS n FROM change JOIN step ON step.serial = change.step
        GROUP BY step.workshop_id
    """,
    "draft": "SELECT workshop_id, count(*) AS n FROM draft GROUP BY workshop_id",
    "output": "SELECT workshop_id, count(*) AS n FROM output GROUP BY workshop_id",
}
# About two milliseconds of looking.
ROWS_A_BREATH: Final = 500
STEPS_A_BREATH: Final = 50
HASHED: Final = {
    "draft": "SELECT workshop_id, place, text, hash FROM draft",
    "output": """
        SELECT id, workshop_id, exercise_id, kind, title, path, sha256, made_at, state, paper,
               pages, texts_found, texts_total, smallest_print, hash
        FROM output
    """,
}


class CheckReport(NamedTuple):
    """What was looked at and what is wrong with it, a sentence each."""

    workshops: int
    records: int
    steps: int
    problems: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Return whether nothing is wrong."""
        return not self.problems


def _to_nobody(_share: float) -> None:
    """Go on at once."""


def check_file(
    connection: sqlite3.Connection, types: RecordTypes, tell: Callable[[float], None] = _to_nobody
) -> CheckReport:
    """Look at every page, tie, row, count and step of the file; change nothing.

    `tell` hears how far it has come, from 0 to 1; it may raise to stop.
    """
    connection.execute("BEGIN")  # one moment of the file, whatever a window writes meanwhile
    try:
        problems = tuple(_problems(connection, types, tell))
        workshops, records, steps = (
            _number(connection, f"SELECT count(*) FROM {table}")  # noqa: S608
            for table in ("workshop", "record", "step")
        )
        return CheckReport(workshops, records, steps, problems)
    finally:
        connection.execute("ROLLBACK")


def row_faults(connection: sqlite3.Connection, breathe: Callable[[], None]) -> Iterator[str]:
    """Yield what is wrong with the pages, ties, counts and rows, whatever types they are of.

    `breathe` is called every so many rows: it may wait, or raise to stop.
    """
    yield from _faults_beside_the_boards(connection, breathe)
    yield from _as_far_as_readable(tr("The workshops"), _wrong_records(connection, breathe))
    yield from _as_far_as_readable(tr("The history"), _wrong_steps(connection, breathe))


def _wrong_records(connection: sqlite3.Connection, breathe: Callable[[], None]) -> Iterator[str]:
    rows = connection.execute(SELECT_RECORDS)
    while found := rows.fetchmany(ROWS_A_BREATH):
        for row in found:
            if not is_true(row):
                yield tr(
                    "A row of {name} ({id}) is not as it was written.", name="record", id=row[0]
                )
        breathe()


def _wrong_steps(connection: sqlite3.Connection, breathe: Callable[[], None]) -> Iterator[str]:
    ids = connection.execute("SELECT id FROM step").fetchall()
    for number, (step_id,) in enumerate(ids):
        if not _is_whole(connection, step_id, breathe):
            yield tr("A row of {name} ({id}) is not as it was written.", name="step", id=step_id)
        if number % STEPS_A_BREATH == 0:
            breathe()


def _is_whole(
    connection: sqlite3.Connection, step_id: RecordId, breathe: Callable[[], None]
) -> bool:
    try:
        return is_step_true(connection, step_id, breathe)
    except StoreClosing:
        raise
    except StoreError:
        return False


def _number(connection: sqlite3.Connection, counting: str) -> int:
    try:
        return int(connection.execute(counting).fetchone()[0])
    except sqlite3.Error:
        return 0


def _problems(
    connection: sqlite3.Connection, types: RecordTypes, tell: Callable[[float], None]
) -> Iterator[str]:
    yield from _faults_beside_the_boards(connection, lambda: None)
    yield from _as_far_as_readable(tr("The search"), _wrong_search(connection))
    yield from _as_far_as_readable(tr("The workshops"), _wrong_workshops(connection, types, tell))


def _faults_beside_the_boards(
    connection: sqlite3.Connection, breathe: Callable[[], None]
) -> Iterator[str]:
    yield from _as_far_as_readable(tr("The file"), _damaged_pages(connection))
    breathe()
    yield from _as_far_as_readable(tr("The ties between rows"), _broken_ties(connection))
    yield from _as_far_as_readable(tr("The counts"), _wrong_counts(connection))
    breathe()
    yield from _as_far_as_readable(tr("Drafts and outputs"), _wrong_hashes(connection))


def _as_far_as_readable(what: str, problems: Iterator[str]) -> Iterator[str]:
    """Yield problems until one stops the reading, and then say that."""
    try:
        yield from problems
    except StoreClosing:  # whoever stops the looking has found no fault
        raise
    except (StoreError, sqlite3.Error, TypeError, ValueError, KeyError) as error:
        yield tr("{what} cannot be read to the end: {error}", what=what, error=error)


def _damaged_pages(connection: sqlite3.Connection) -> Iterator[str]:
    for (verdict,) in connection.execute("PRAGMA integrity_check"):
        if verdict != "ok":
            yield tr("The file is damaged: {verdict}.", verdict=verdict)


def _broken_ties(connection: sqlite3.Connection) -> Iterator[str]:
    for table, _row, parent, _key in connection.execute("PRAGMA foreign_key_check"):
        yield tr(
            "A row of {table} hangs on a row of {parent} that is not there.",
            table=table,
            parent=parent,
        )


def _wrong_counts(connection: sqlite3.Connection) -> Iterator[str]:
    written = {
        (workshop_id, name): rows
        for workshop_id, name, rows in connection.execute(
            "SELECT workshop_id, name, rows FROM table_count WHERE rows <> 0"
        )
    }
    there = {
        (workshop_id, name): rows
        for name, counting in COUNTS.items()
        for workshop_id, rows in connection.execute(counting)
    }
    for key in sorted(written.keys() | there.keys()):
        if written.get(key) != there.get(key):
            workshop_id, name = key
            yield (
                tr(
                    "Workshop {workshop_id} should have {wanted} rows of {name} and has {there}.",
                    workshop_id=workshop_id,
                    wanted=written.get(key, 0),
                    name=name,
                    there=there.get(key, 0),
                )
            )


def _wrong_hashes(connection: sqlite3.Connection) -> Iterator[str]:
    for name, reading in HASHED.items():
        for *columns, written in connection.execute(reading):
            if row_hash(*columns) != written:
                yield tr(
                    "A row of {name} ({id}) is not as it was written.",
                    name=name,
                    id=columns[0],
                )


def _wrong_search(connection: sqlite3.Connection) -> Iterator[str]:
    wrong = count_wrong(connection)
    if wrong:
        yield tr_count(
            "The search would miss {n} text; the text itself is safe.",
            "The search would miss {n} texts; the texts themselves are safe.",
            wrong,
        )


def _wrong_workshops(
    connection: sqlite3.Connection, types: RecordTypes, tell: Callable[[float], None]
) -> Iterator[str]:
    ids = connection.execute("SELECT id FROM workshop ORDER BY id").fetchall()
    for number, (workshop_id,) in enumerate(ids):
        tell(number / len(ids))
        yield from _as_far_as_readable(
            tr("Workshop {workshop_id}", workshop_id=workshop_id),
            _wrong_board(connection, workshop_id, types),
        )


def _wrong_board(
    connection: sqlite3.Connection, workshop_id: RecordId, types: RecordTypes
) -> Iterator[str]:
    board = read_board(connection, workshop_id, types)
    yield from (
        tr("Workshop {workshop_id}: {fault}.", workshop_id=workshop_id, fault=fault)
        for fault in board.check()
    )
    if replay(connection, workshop_id, types) != board:
        yield tr(
            "The history of workshop {workshop_id} leads to another board than its rows.",
            workshop_id=workshop_id,
        )


def replay(connection: sqlite3.Connection, workshop_id: RecordId, types: RecordTypes) -> Board:
    """Return the board that a workshop's journal leads to, from nothing and without domain code."""
    changes: list[Change] = []
    for head in read_heads(connection, workshop_id):
        changes.extend(read_step(connection, head.id).changes)
    return apply(Board(), changes, types)
