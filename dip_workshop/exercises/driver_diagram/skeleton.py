"""What a driver diagram says, as a tree of nodes with their words ready, before any coordinate."""

from collections.abc import Iterator
from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.ties import tie_marks
from dip_workshop.core.wording import tr
from dip_workshop.exercises.driver_diagram.coaching import (
    question_about_aim,
    question_about_change,
)
from dip_workshop.exercises.driver_diagram.model import (
    Driver,
    DriverDiagram,
    Level,
    drivers_below,
    links_of,
    position_of,
    waiting_place_of,
)


@dataclass(frozen=True, slots=True)
class Link:
    """A further link of a node: its own place, and what else the node feeds."""

    place_id: RecordId
    parent_id: RecordId
    name: str


@dataclass(frozen=True, slots=True)
class Node:
    """One card: its words, the small print below them, its further links, what hangs on it."""

    place_id: RecordId | None
    level: Level
    number: str
    text: str
    remarks: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    children: tuple["Node", ...] = ()
    is_asking: bool = False

    @property
    def title(self) -> str:
        """Return what sort of card this is and its number, such as "Change idea 1.2.1"."""
        number = self.number
        match self.level:
            case Level.PRIMARY:
                return tr("Primary driver {number}", number=number)
            case Level.SECONDARY:
                return tr("Secondary driver {number}", number=number)
            case Level.CHANGE:
                return tr("Change idea {number}", number=number)
            case Level.WAITING:
                return NOT_YET_PLACED
        return tr("Aim")

    @property
    def name(self) -> str:
        """Return what a screen reader says."""
        return ". ".join((self.title, self.text, *self.remarks))

    def walk(self) -> Iterator["Node"]:
        """Yield the node and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A whole diagram: the aim with all that hangs on it, and what is not placed yet."""

    aim: Node
    waiting: Node | None = None

    def nodes(self) -> Iterator[Node]:
        """Yield every card once, in reading order."""
        yield from self.aim.walk()
        if self.waiting:
            yield from self.waiting.children


NOT_YET_PLACED = tr("Not yet placed")
ASKING = tr("What do we want to achieve?")


def skeleton_of(board: Board, diagram_id: RecordId, *, asks: bool = False) -> Skeleton:
    """Return what a diagram says; with `asks`, questions on wording too where they are wanted."""
    diagram = board.get(diagram_id, DriverDiagram)
    asks = asks and diagram.shows_questions
    primaries = tuple(
        _node(board, driver, str(number), Level.PRIMARY, asks)
        for number, driver in enumerate(drivers_below(board, diagram_id), 1)
    )
    return Skeleton(_aim(diagram, primaries, asks), _waiting(board, diagram_id))


def numbers_of(skeleton: Skeleton) -> dict[RecordId, str]:
    """Return the number of everything that has one."""
    return {node.place_id: node.number for node in skeleton.nodes() if node.place_id}


def _aim(diagram: DriverDiagram, primaries: tuple[Node, ...], asks: bool) -> Node:
    measure = diagram.outcome_measure
    remarks = (tr("Outcome measure: {measure}", measure=measure),) if measure else ()
    question = question_about_aim(diagram.aim) if asks else ""
    return Node(
        diagram.id,
        Level.AIM,
        "",
        diagram.aim or ASKING,
        (*remarks, *((question,) if question else ())),
        children=primaries,
        is_asking=not diagram.aim,
    )


def _node(board: Board, driver: Driver, number: str, level: Level, asks: bool) -> Node:
    below = drivers_below(board, driver.id) if level < Level.CHANGE else ()
    children = tuple(
        _node(board, child, f"{number}.{place}", Level(level + 1), asks)
        for place, child in enumerate(below, 1)
    )
    return Node(
        driver.id,
        level,
        number,
        driver.text,
        tuple(_remarks(board, driver, level, asks=asks)),
        tuple(_links(board, driver)),
        children,
    )


def _remarks(board: Board, driver: Driver, level: Level, *, asks: bool) -> Iterator[str]:
    if driver.process_measure:
        yield tr("Process measure: {measure}", measure=driver.process_measure)
    also = ", ".join(
        ".".join(map(str, position_of(board, link.parent_id)))
        for link in links_of(board, driver.id)
    )
    if also:
        yield tr("Also feeds {numbers}", numbers=also)
    yield from tie_marks(board, driver)
    question = question_about_change(driver.text) if asks and level == Level.CHANGE else ""
    if question:
        yield question


def _links(board: Board, driver: Driver) -> Iterator[Link]:
    for place in links_of(board, driver.id):
        parent = board.find(place.parent_id)
        if parent is not None:
            words = tr("Link from “{text}” to “{parent}”", text=driver.text, parent=parent.text)
            yield Link(place.id, parent.id, words)


def _waiting(board: Board, diagram_id: RecordId) -> Node | None:
    place = waiting_place_of(board, diagram_id)
    drivers = drivers_below(board, place.id) if place else ()
    if place is None or not drivers:
        return None
    nodes = tuple(
        Node(
            driver.id,
            Level.WAITING,
            "",
            driver.text,
            tuple(_remarks(board, driver, Level.WAITING, asks=False)),
        )
        for driver in drivers
    )
    return Node(place.id, Level.WAITING, "", NOT_YET_PLACED, children=nodes)


def without_links(node: Node) -> Node:
    """Return a node with no lines to what may stand on another page; its words still tell them."""
    return replace(node, links=(), children=tuple(without_links(child) for child in node.children))
