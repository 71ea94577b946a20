"""Who is in the room: initials, first names or a mere count, with when they came and left.

Nothing here ties anybody to an idea, and no idea ever points to anybody.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.room.instants import instant
from dip_workshop.core.room.run_sheet import started_at
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import (
    Participant,
    describe_workshop,
    people_present,
    workshop_of,
)

MOST_PEOPLE: Final = 99
# What sorts of work people do on a ward, in plain words; a trust may have a list of its own.
STAFF_GROUPS: Final = (
    tr("Patients and families"),
    tr("Nurses"),
    tr("Healthcare assistants"),
    tr("Doctors"),
    tr("Therapists"),
    tr("Pharmacy"),
    tr("Ward clerks and administration"),
    tr("Porters and domestic staff"),
    tr("Discharge and social care"),
    tr("Managers"),
    tr("Students"),
)


def people_of(board: Board) -> tuple[Participant, ...]:
    """Return everyone who was named, whether they have left or not."""
    return board.children(workshop_of(board).id, Participant)


def in_the_room(board: Board) -> tuple[Participant, ...]:
    """Return those of them who have not left."""
    return tuple(person for person in people_of(board) if not person.left_at)


def is_in_the_room(board: Board, person_id: RecordId) -> bool:
    """Return whether somebody is on the list and has not left."""
    person = board.find_live(person_id, Participant)
    return person is not None and not person.left_at


def arrive(board: Board, name: str, staff_group: str, now: datetime) -> Board:
    """Return the board with somebody more in the room.

    Whoever is there before the clock of a run sheet has begun was there from the start.
    """
    words = " ".join(name.split())
    if not words:
        raise DomainError(tr("Type initials or a first name, then press Enter."))
    root = workshop_of(board)
    if len(people_of(board)) >= MOST_PEOPLE:
        raise DomainError(tr("A workshop has room for {n} people at most.", n=MOST_PEOPLE))
    return board.put(
        Participant(
            id=new_id(),
            parent_id=root.id,
            order_key=board.end_key(root.id),
            text=words,
            staff_group=" ".join(staff_group.split()),
            arrived_at=instant(now) if started_at(board) else "",
        )
    )


def leave(board: Board, person_id: RecordId, now: datetime) -> Board:
    """Return the board with somebody gone; whoever has left already left when they left."""
    person = board.get(person_id, Participant)
    return board if person.left_at else board.put(replace(person, left_at=instant(now)))


def come_back(board: Board, person_id: RecordId) -> Board:
    """Return the board with somebody who had left in the room again."""
    return board.put(replace(board.get(person_id, Participant), left_at=""))


def change_person(board: Board, person_id: RecordId, name: str, staff_group: str) -> Board:
    """Return the board with somebody's name and staff group set."""
    words = " ".join(name.split())
    if not words:
        raise DomainError(tr("Type initials or a first name, or take the person off the list."))
    person = board.get(person_id, Participant)
    return board.put(replace(person, text=words, staff_group=" ".join(staff_group.split())))


def take_off_the_list(board: Board, person_id: RecordId) -> Board:
    """Return the board without somebody who was put on the list by mistake."""
    return board.drop(board.get(person_id, Participant).id)


def count_more(board: Board, more: int) -> Board:
    """Return the board with so many more counted in the room, or fewer; nobody is named by it."""
    known = people_of(board)
    left = len(known) - len(in_the_room(board))
    wanted = people_present(board) + more + left
    if not len(known) <= wanted <= MOST_PEOPLE:
        raise DomainError(tr("The count stays between those who are named and {n}.", n=MOST_PEOPLE))
    return describe_workshop(board, head_count=wanted)


def groups_from(typed: str) -> tuple[str, ...]:
    """Return the staff groups of a list with a line or a comma between them; ours where empty."""
    parts = typed.replace(",", "\n").split("\n")
    names = dict.fromkeys(name for part in parts if (name := " ".join(part.split())))
    return tuple(names) or STAFF_GROUPS


def groups_not_here(board: Board, groups: Iterable[str]) -> tuple[str, ...]:
    """Return the staff groups of which nobody is in the room; none where nobody said theirs."""
    here = {person.staff_group.casefold() for person in in_the_room(board) if person.staff_group}
    return tuple(group for group in groups if group.casefold() not in here) if here else ()
