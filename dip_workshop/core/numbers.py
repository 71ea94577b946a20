"""The numbers that people call ideas, themes and actions by: N17, T3, A2.

A number is given once and stays its own: it is counted over the whole workshop, what was
deleted included, so that taking a deletion back never gives one number twice. What an
earlier release made has no number of its own in the file; its place among those counts.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Numbered
from dip_workshop.core.same import Same

N = TypeVar("N", bound=Numbered)


def next_numbers(board: Board, record_type: type[Numbered], count: int) -> range:
    """Return so many numbers that nothing of a type has or had."""
    given = [record.number for record in board if isinstance(record, record_type)]
    first = 1 + max(given.count(0), max(given, default=0))
    return range(first, first + count)


def number_of(board: Board, record: Numbered) -> int:
    """Return the number of a record; for one without, its place among those without."""
    return record.number or _places(Same(board, type(record))).get(record.id, 0)


def with_own_numbers(board: Board, record_type: type[Numbered]) -> Board:
    """Return a merged board on which no number of a type is given twice."""
    changed = renumbered(record for record in board if isinstance(record, record_type))
    return board.put(*changed) if changed else board


def renumbered(records: Iterable[N]) -> tuple[N, ...]:
    """Return those that need another number, with it; the first id keeps what two have.

    Where any is needed, those without a number are given theirs too: they may be more now.
    """
    known = sorted(records, key=lambda record: (not record.number, record.deleted, record.id))
    places = _places_of(known)
    wanted = {record.id: record.number or places[record.id] for record in known}
    if len(set(wanted.values())) == len(wanted):
        return ()
    highest, taken, changed = max(wanted.values()), set[int](), []
    for record in known:
        number = wanted[record.id]
        if number in taken:
            highest = number = highest + 1
        taken.add(number)
        if number != record.number:
            changed.append(replace(record, number=number))
    return tuple(changed)


# Few boards have any, and one that has is asked for all of them at once.
@lru_cache(maxsize=4)
def _places(asked: Same[Board, type[Numbered]]) -> Mapping[RecordId, int]:
    board, record_type = asked.values
    return _places_of(record for record in board if isinstance(record, record_type))


def _places_of(records: Iterable[Numbered]) -> Mapping[RecordId, int]:
    without = sorted(record.id for record in records if not record.number)
    return {record_id: place for place, record_id in enumerate(without, 1)}
