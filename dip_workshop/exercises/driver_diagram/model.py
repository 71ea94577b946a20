"""A driver diagram's records, and how they hang together.

A driver's *level* is how far from the aim it hangs: primary drivers on the
diagram itself, secondary drivers on these, change ideas on those. Its own
`parent_id` is its home; a Placement below another driver is a further *link*:
one text, one card, several lines.
"""

from enum import IntEnum

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Idea, Placement, Record
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise


class Level(IntEnum):
    """A column of the diagram, from the aim on the left; WAITING is not on it yet."""

    AIM = 0
    PRIMARY = 1
    SECONDARY = 2
    CHANGE = 3
    WAITING = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class DriverDiagram(Exercise):
    """The root: the aim word for word, and by what its outcome is measured.

    `shows_questions` puts questions about the wording on the console's board.
    """

    aim: str = ""
    outcome_measure: str = ""
    shows_questions: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Driver(Idea):
    """A primary driver, a secondary driver or a change idea, by the level that it hangs on.

    `process_measure` is written at a primary driver and stays with it wherever it goes.
    """

    process_measure: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingPlace(Record):
    """Where drivers wait that are not linked to anything yet."""


def level_of(board: Board, record_id: RecordId) -> Level:
    """Return the level of the diagram, the waiting place or a driver."""
    record = board.find(record_id)
    lineage = [record, *board.ancestors(record_id)]
    if any(isinstance(above, WaitingPlace) for above in lineage):
        return Level.WAITING
    depth = sum(isinstance(above, Driver) for above in lineage)
    return Level(min(depth, Level.CHANGE))


def driver_at(board: Board, place_id: RecordId | None) -> Driver | None:
    """Return the driver that stands at a place or that a link leads to, or None."""
    record = board.find_live(place_id, Record)
    driver = board.resolve(record) if record else None
    return driver if isinstance(driver, Driver) else None


def drivers_below(board: Board, parent_id: RecordId) -> tuple[Driver, ...]:
    """Return the drivers that are at home on the diagram or below a driver, in their order."""
    return board.children(parent_id, Driver)


def links_below(board: Board, parent_id: RecordId) -> tuple[Placement, ...]:
    """Return the further links that lead from a driver, in their order."""
    return tuple(link for link in board.children(parent_id, Placement) if driver_at(board, link.id))


def drivers_of(board: Board, diagram_id: RecordId) -> tuple[Driver, ...]:
    """Return every driver of a diagram once, in reading order, the waiting ones too."""
    return tuple(r for r in board.descendants(diagram_id) if isinstance(r, Driver))


def waiting_place_of(board: Board, diagram_id: RecordId) -> WaitingPlace | None:
    """Return where drivers wait, or None where none ever did."""
    return next(iter(board.children(diagram_id, WaitingPlace)), None)


def position_of(board: Board, record_id: RecordId | None) -> tuple[int, ...]:
    """Return where a driver stands among its siblings and theirs, such as (2, 1); () for others."""
    driver = board.find_live(record_id, Driver)
    if driver is None or driver.parent_id is None:
        return ()
    ids = [sibling.id for sibling in drivers_below(board, driver.parent_id)]
    return (*position_of(board, driver.parent_id), ids.index(driver.id) + 1)


def links_of(board: Board, driver_id: RecordId) -> tuple[Placement, ...]:
    """Return the further links of a driver, in the reading order of what they lead from."""
    links = board.places_of(driver_id)
    return tuple(sorted(links, key=lambda link: (position_of(board, link.parent_id), link.id)))


def parents_of(board: Board, driver: Driver) -> tuple[Record, ...]:
    """Return what a driver feeds: its home, then what its further links lead from."""
    ids = (driver.parent_id, *(link.parent_id for link in links_of(board, driver.id)))
    return tuple(parent for i in ids if i and (parent := board.find(i)) is not None)


def chosen_driver(board: Board, place_id: RecordId | None) -> Driver:
    """Return the driver at a place; DomainError where there is none."""
    driver = driver_at(board, place_id)
    if driver is None:
        raise DomainError(
            tr("That is not a driver or change idea, so nothing was changed. Choose one first.")
        )
    return driver
