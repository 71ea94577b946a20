"""Mend one workshop: its rows from a whole history, or its history from whole rows."""

import sqlite3
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from dip_workshop.core.board import Board
from dip_workshop.core.changes import ChangeSet, RecordTypes, apply, diff
from dip_workshop.core.history import Step, StepHead, StepKind
from dip_workshop.core.ids import RecordId, ReplicaId, new_id
from dip_workshop.core.records import Idea, Placement, Record, field_values
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.store import journal
from dip_workshop.store.errors import StoreError
from dip_workshop.store.rows import (
    SELECT_RECORDS,
    RecordRow,
    as_json,
    is_true,
    record_row,
    records_from,
    row_hash,
)
from dip_workshop.store.setting_aside import SetAside

_SELECT_RECORDS: Final = f"{SELECT_RECORDS} WHERE workshop_id = ?"
_PUT_RECORD: Final = """
    INSERT INTO record (id, workshop_id, type, parent_id, order_key, text, deleted, props, hash)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    ON CONFLICT (id) DO UPDATE SET type = ?3, parent_id = ?4, order_key = ?5, text = ?6,
        deleted = ?7, props = ?8, hash = ?9 WHERE workshop_id = ?2
"""
_SELECT_STEPS: Final = """
    SELECT serial, hash, id, counter, replica_id, scope, kind, label, of_step, made_at
    FROM step WHERE workshop_id = ? ORDER BY counter, replica_id, id
"""
_SELECT_COUNTS: Final = "SELECT name, rows FROM table_count WHERE workshop_id = ?"


class WorkshopRepair:
    """Mends one workshop within a transaction that the caller holds.

    After `mend`, `is_whole` says whether its rows and its history are whole and
    lead to one another. Where they are not, nothing of them was changed.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        workshop_id: RecordId,
        types: RecordTypes,
        replica_id: ReplicaId,
        kept: SetAside,
    ) -> None:
        self._connection = connection
        self._workshop_id = workshop_id
        self._types = types
        self._replica_id = replica_id
        self._kept = kept
        self._counts: dict[str, int] = dict(connection.execute(_SELECT_COUNTS, (workshop_id,)))
        self._rows: list[RecordRow] = connection.execute(_SELECT_RECORDS, (workshop_id,)).fetchall()
        self._steps: list[tuple[Any, ...]] = connection.execute(
            _SELECT_STEPS, (workshop_id,)
        ).fetchall()
        self.is_whole = False
        self.name = tr("A damaged workshop")

    def mend(self) -> Iterator[str]:
        """Mend it where all is understood, telling what was done."""
        try:
            board = Board(records_from(filter(is_true, self._rows), self._types))
        except (StoreError, ValueError, TypeError, ArithmeticError):
            return  # of a later release, or not what any release writes
        if any(self._is_of_later_release(columns) for columns in self._steps):
            return
        history = self._whole_history()
        replayed = self._replayed(history)
        if replayed is not None and replayed == board and len(board) == len(self._rows):
            self._note_whole(board)
        elif (
            replayed is not None and self._has_all_steps(history) and _leads_beyond(replayed, board)
        ):
            yield from self._bring_back_rows(replayed, board)
        elif self._has_all_rows(board):
            yield from self._begin_history_anew(board)

    def _note_whole(self, board: Board) -> None:
        root = board.find(self._workshop_id)
        self.name = root.text if root is not None else self.name
        self.is_whole = True

    def _bring_back_rows(self, replayed: Board, board: Board) -> Iterator[str]:
        """Write the rows that are missing or damaged as the history says that they were."""
        for row in self._rows:
            if not is_true(row):
                self._kept.keep("record", row)
        lost = [record for record in replayed if record.id not in board]
        for record in lost:
            name, values = type(record).__name__, field_values(record)
            row = record_row(self._workshop_id, record.id, name, values)
            self._connection.execute(_PUT_RECORD, row)
        self._note_whole(replayed)
        yield tr_count(
            "“{name}”: {n} damaged or missing row was brought back from the history.",
            "“{name}”: {n} damaged or missing rows were brought back from the history.",
            len(lost),
            name=self.name,
        )

    def _has_all_rows(self, board: Board) -> bool:
        return (
            len(board) == len(self._rows) == self._counts.get("record")
            and self._workshop_id in board
            and not board.has_circle()
        )

    def _begin_history_anew(self, board: Board) -> Iterator[str]:
        """Keep the history up to its first damaged step, and lead on from there in one step."""
        self._note_whole(board)
        homed = with_homes(board, self._workshop_id)
        steps, before = self._beginning(board)
        gone = self._steps[len(steps) :]
        for columns in gone:
            self._take_out(columns)
        self._write_rows(board, homed)
        changes = diff(before, homed)
        if changes:
            self._write_step(steps, changes)
        if gone:
            yield tr_count(
                "“{name}”: {n} step of its history from a damaged one on was written to a file and"
                " taken out. The board is as it was; what came before can still be undone.",
                "“{name}”: {n} steps of its history from a damaged one on were written to a file"
                " and taken out. The board is as it was; what came before can still be undone.",
                len(gone),
                name=self.name,
            )
        elif changes:
            yield tr(
                "“{name}”: its history led to another board; a step was added that leads to this"
                " one.",
                name=self.name,
            )
        moved = len({change.record_id for change in diff(board, homed)})
        if moved:
            yield tr_count(
                "“{name}”: {n} text hung on something that is not there; it has another place now.",
                "“{name}”: {n} texts hung on something that is not there; they have other places"
                " now.",
                moved,
                name=self.name,
            )

    def _beginning(self, board: Board) -> tuple[list[Step], Board]:
        """Return the steps ahead of the first damaged or missing one, and their board."""
        steps = self._true_beginning()
        before = self._replayed(steps)
        if before is None or any(record.id not in board for record in before):
            return [], Board()
        return steps, before

    def _whole_history(self) -> list[Step]:
        """Return all steps where each is as it was written and none is missing, or nothing."""
        steps = self._true_beginning()
        return steps if len(steps) == len(self._steps) else []

    def _true_beginning(self) -> list[Step]:
        steps: list[Step] = []
        for columns in self._steps:
            step = self._step(columns)
            follows = steps[-1].head.counter + 1 if steps else 1
            if step is None or step.head.counter > follows:
                break
            steps.append(step)
        return steps

    def _is_of_later_release(self, columns: tuple[Any, ...]) -> bool:
        """Return whether a step is as it was written, but of a kind that is not known here."""
        if columns[6] in frozenset(StepKind):
            return False
        changes = self._connection.execute(journal.SELECT_CHANGES, (columns[0],)).fetchall()
        try:
            return bool(row_hash(self._workshop_id, *columns[2:], as_json(changes)) == columns[1])
        except StoreError:
            return False

    def _has_all_steps(self, steps: list[Step]) -> bool:
        changes = sum(len(step.changes) for step in steps)
        return (len(steps), changes) == (self._counts.get("step"), self._counts.get("change"))

    def _step(self, columns: tuple[Any, ...]) -> Step | None:
        try:
            return journal.read_step(self._connection, columns[2])
        except (StoreError, ValueError, TypeError):
            return None

    def _replayed(self, steps: list[Step]) -> Board | None:
        """Return the board that steps lead to, or None where they lead to none."""
        try:
            changes = [change for step in steps for change in step.changes]
            board = apply(Board(), changes, self._types)
        except (KeyError, TypeError, ValueError, ArithmeticError):
            return None
        return None if board.check() else board

    def _take_out(self, columns: tuple[Any, ...]) -> None:
        self._kept.keep("step", columns)
        for change in self._connection.execute(journal.SELECT_CHANGES, (columns[0],)):
            self._kept.keep("change", (columns[2], *change))
        self._connection.execute("DELETE FROM change WHERE step = ?", (columns[0],))
        self._connection.execute("DELETE FROM step WHERE serial = ?", (columns[0],))

    def _write_rows(self, board: Board, homed: Board) -> None:
        for record in homed:
            if record is not board.find(record.id):
                name, values = type(record).__name__, field_values(record)
                row = record_row(self._workshop_id, record.id, name, values)
                self._connection.execute(_PUT_RECORD, row)

    def _write_step(self, steps: list[Step], changes: ChangeSet) -> None:
        """Write a step of a page that nobody has: undo would take back all that it leads to."""
        counter = steps[-1].head.counter + 1 if steps else 1
        step_id = new_id()
        head = StepHead(
            step_id,
            counter,
            self._replica_id,
            step_id,
            StepKind.DO,
            tr("Repaired"),
            None,
            time.time(),
        )
        journal.insert_step(self._connection, self._workshop_id, Step(head, changes))


def with_homes(board: Board, root_id: RecordId) -> Board:
    """Return the board with all that hangs on something missing put below the workshop itself."""
    for record in tuple(board):
        board = board.put(_with_home(record, board, root_id))
    return board


def _with_home(record: Record, board: Board, root_id: RecordId) -> Record:
    if record.parent_id is not None and record.parent_id not in board:
        record = replace(record, parent_id=root_id, order_key=board.end_key(root_id))
    if isinstance(record, Placement) and record.target_id not in board:
        record = replace(record, deleted=True)
    if isinstance(record, Idea) and record.source_id and record.source_id not in board:
        record = replace(record, source_id=None)
    return record


def _leads_beyond(replayed: Board, board: Board) -> bool:
    """Return whether a history tells of all that whole rows hold, and of more."""
    return all(replayed.find(record.id) == record for record in board)
