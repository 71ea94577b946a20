"""The thread from a note to an action, followed both ways: "A2, from O3, from N17 of theme T3".

What was deleted is followed too and told as removed, with the words that it had.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from dip_workshop.catalogue import kind_with
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.numbers import number_of
from dip_workshop.core.records import Idea, Numbered, Record
from dip_workshop.core.room.actions import LETTER
from dip_workshop.core.room.records import Action, ActionSource
from dip_workshop.core.same import Same
from dip_workshop.kinds import ExerciseKind

Ties = Mapping[RecordId, tuple[RecordId, ...]]


class Strand(NamedTuple):
    """A record of a thread, the themes that it stands in, and what it comes from in its turn.

    What a thread meets twice has strands of its own the first time alone.
    """

    record: Record
    themes: tuple[Record, ...]
    strands: "tuple[Strand, ...]"


class Threads:
    """Every tie of one board, each known from both of its ends."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self._kinds: dict[type[Record], ExerciseKind | None] = {}
        self._parts = _told({record.id: self._parts_of(record) for record in board}, board)
        own = {record.id: _ties_of(board, record) for record in board}
        both = {i: (*ties, *self._parts.get(i, ())) for i, ties in own.items()}
        self._sources = _told(both, board)
        self._results = _turned(self._sources)
        self._within = _turned(self._parts)
        self._numbers = Counter(
            (type(r), r.number) for r in board if isinstance(r, Numbered) and r.number
        )

    def comes_from(self, record_id: RecordId) -> tuple[RecordId, ...]:
        """Return all that a record comes from, and the themes that this is in, nearest first."""
        found = _closure((record_id,), self._sources)
        wholes = _closure(found, self._within)
        return tuple(i for i in dict.fromkeys((*found, *wholes)) if i != record_id)

    def leads_to(self, record_id: RecordId) -> tuple[RecordId, ...]:
        """Return all that came of a record or of what it brings together, nearest first."""
        whole = _closure((record_id,), self._parts)
        return tuple(i for i in _closure(whole, self._results) if i not in whole)

    def strands(self, record_id: RecordId) -> tuple[Strand, ...]:
        """Return what a record comes from, and that in its turn, down to the first notes."""
        return self._strands(record_id, {record_id})

    def _strands(self, record_id: RecordId, met: set[RecordId]) -> tuple[Strand, ...]:
        strands = []
        for source in self._sources.get(record_id, ()):
            record = self.board.find(source)
            if record is not None:
                is_new = source not in met
                met.add(source)
                below = self._strands(source, met) if is_new else ()
                strands.append(Strand(record, self._themes(record, record_id), below))
        return tuple(strands)

    def _themes(self, record: Record, besides: RecordId) -> tuple[Record, ...]:
        """Return the live themes that a record stands in, but the one that led to it."""
        wholes = map(self.board.find, _closure((record.id,), self._within))
        return tuple(
            whole
            for whole in wholes
            if whole and not whole.deleted and whole.id != besides
            if type(whole) is not type(record) and self.code(whole)
        )

    def code(self, record: Record) -> str:
        """Return what people call a record by, such as N17; "" for what has no number."""
        if not isinstance(record, Numbered):
            return ""
        kind = self._kind(record)
        letter = kind.codes.get(type(record), "") if kind else LETTER
        return f"{letter}{number_of(self.board, record)}" if letter else ""

    def is_doubled(self, record: Record) -> bool:
        """Return whether another record of the workshop is called the same."""
        return isinstance(record, Numbered) and self._numbers[type(record), record.number] > 1

    def _parts_of(self, record: Record) -> tuple[RecordId, ...]:
        kind = self._kind(record)
        return kind.parts(self.board, record) if kind else ()

    def _kind(self, record: Record) -> ExerciseKind | None:
        record_type = type(record)
        if record_type not in self._kinds:
            self._kinds[record_type] = kind_with(record_type)
        return self._kinds[record_type]


def threads_of(board: Board) -> Threads:
    """Return the threads of a board, worked out once for as long as it stands."""
    return _threads(Same(board))


@lru_cache(maxsize=1)
def _threads(board: Same[Board]) -> Threads:
    return Threads(board.values[0])


def _ties_of(board: Board, record: Record) -> tuple[RecordId, ...]:
    """Return what a record is tied to directly: carried from, or tied by hand."""
    if isinstance(record, Action):
        family = board.siblings(record.id)
        ties = [each for each in family if isinstance(each, ActionSource)]
        return tuple(tie.from_id for tie in ties if record.deleted or not tie.deleted)
    return (record.source_id,) if isinstance(record, Idea) and record.source_id else ()


def _told(ties: Ties, board: Board) -> Ties:
    """Return the ties to what the board has, each once, and none of a record to itself."""
    kept = {
        record_id: tuple(i for i in dict.fromkeys(tied) if i in board and i != record_id)
        for record_id, tied in ties.items()
        if tied
    }
    return {record_id: tied for record_id, tied in kept.items() if tied}


def _turned(ties: Ties) -> Ties:
    """Return the same ties from their other ends."""
    found: defaultdict[RecordId, list[RecordId]] = defaultdict(list)
    for record_id, tied in ties.items():
        for other in tied:
            found[other].append(record_id)
    return {record_id: tuple(tied) for record_id, tied in found.items()}


def _closure(starts: Iterable[RecordId], ties: Ties) -> tuple[RecordId, ...]:
    """Return these and all that ties lead to from them, nearest first and each once."""
    found = dict.fromkeys(starts)
    pending = list(found)
    for record_id in pending:
        for other in ties.get(record_id, ()):
            if other not in found:
                found[other] = None
                pending.append(other)
    return tuple(found)
