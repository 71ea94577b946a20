"""What was seen on a board that may identify somebody, and what the room decided about it.

A decision is a record like any other, so it is undone, handed over and merged
with its workshop. It never holds what was seen: only of which sort, and where.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.identifiable import Finding, Sign, find_identifiable
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.people_named import pattern_of
from dip_workshop.core.records import Record, written_fields
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import (
    NOT_OF_THE_ROOM,
    Participant,
    Sighting,
    Workshop,
    workshop_of,
)

KEPT: Final = "kept"
REMOVED: Final = "removed"
# By class and field: what names somebody of the team by its purpose. Other signs are told there.
NAMES_BY_PURPOSE: Final = frozenset({("Participant", "text"), ("Action", "owner")})


@dataclass(frozen=True, slots=True)
class Spot:
    """One finding: in which field of which record it stands, with all of that text."""

    record_id: RecordId
    type_name: str
    field: str
    text: str
    finding: Finding

    @property
    def words(self) -> str:
        """Return the stretch of text that was found."""
        return self.text[self.finding.start : self.finding.end]


@dataclass(frozen=True, slots=True)
class SignCount:
    """How often one sign stands open on a board, was kept with a reason, and was removed."""

    open: int
    kept: int
    removed: int


def open_spots(board: Board, own_pattern: re.Pattern[str] | None = None) -> tuple[Spot, ...]:
    """Return all that may identify somebody and that nobody has decided to keep."""
    return spots_in(board, (record.id for record in board), own_pattern)


def spots_in(
    board: Board, record_ids: Iterable[RecordId], own_pattern: re.Pattern[str] | None = None
) -> tuple[Spot, ...]:
    """Return what may identify somebody in these records, without what was decided to be kept."""
    kept = {(s.about_id, s.sign) for s in _decisions(board) if s.outcome == KEPT}
    present = pattern_of_people(board)
    return tuple(
        spot
        for record_id in dict.fromkeys(record_ids)
        for spot in _spots(board.find(record_id), own_pattern, present)
        if (spot.record_id, spot.finding.sign) not in kept
    )


def pattern_of_people(board: Board) -> re.Pattern[str] | None:
    """Return what finds the names of a workshop's own list of people, None without any."""
    roots = board.children(None, Workshop)
    people = board.children(roots[0].id, Participant) if roots else ()
    return pattern_of(tuple(person.text for person in people))


def keep(board: Board, spots: Iterable[Spot], reason: str) -> Board:
    """Return the board with a decision to keep what was spotted; DomainError without a reason."""
    if not reason.strip():
        raise DomainError(
            tr("Keeping it needs a reason, such as “agreed with the family”. Nothing was changed.")
        )
    return _decide(board, spots, KEPT, reason.strip())


def note_removal(board: Board, spots: Iterable[Spot]) -> Board:
    """Return the board with the fact that something was removed, and of which sort it was."""
    return _decide(board, spots, REMOVED, "")


def reasons_of(board: Board) -> tuple[tuple[Sign, str], ...]:
    """Return why things were kept, each with its sign, in the order of the decisions."""
    return tuple((Sign(s.sign), s.text) for s in _decisions(board) if s.outcome == KEPT)


def count_signs(board: Board, own_pattern: re.Pattern[str] | None = None) -> dict[Sign, SignCount]:
    """Return for each sign that was ever seen how often it is open, kept and removed."""
    standing = Counter(spot.finding.sign for spot in open_spots(board, own_pattern))
    decided = Counter((Sign(s.sign), s.outcome) for s in _decisions(board))
    counts = {
        sign: SignCount(standing[sign], decided[sign, KEPT], decided[sign, REMOVED])
        for sign in Sign
    }
    return {sign: count for sign, count in counts.items() if count != SignCount(0, 0, 0)}


def _decisions(board: Board) -> tuple[Sighting, ...]:
    """Return what was decided, without signs that only a later release knows."""
    roots = board.children(None, Workshop)  # none while the workshop is deleted
    decided = board.children(roots[0].id, Sighting) if roots else ()
    return tuple(s for s in decided if s.sign in frozenset(Sign))


def _decide(board: Board, spots: Iterable[Spot], outcome: str, reason: str) -> Board:
    root = workshop_of(board)
    decided = dict.fromkeys((spot.record_id, spot.finding.sign) for spot in spots)
    for record_id, sign in decided:
        board = board.put(
            Sighting(
                id=new_id(),
                parent_id=root.id,
                order_key=board.end_key(root.id),
                text=reason,
                about_id=record_id,
                sign=sign.value,
                outcome=outcome,
            )
        )
    return board


def _spots(
    record: Record | None, own_pattern: re.Pattern[str] | None, present: re.Pattern[str] | None
) -> Iterator[Spot]:
    # A reason says why something may stay.
    if record is None or record.deleted or isinstance(record, Sighting):
        return
    type_name = type(record).__name__
    # A name is no idea's; who is there and who has agreed to something is written down elsewhere.
    named = None if type_name in NOT_OF_THE_ROOM else present
    for field in sorted(written_fields(type(record))):
        text = str(getattr(record, field))
        may_name = (type_name, field) in NAMES_BY_PURPOSE
        for finding in find_identifiable(text, own_pattern, named):
            if not (may_name and finding.sign is Sign.NAME):
                yield Spot(record.id, type_name, field, text, finding)
