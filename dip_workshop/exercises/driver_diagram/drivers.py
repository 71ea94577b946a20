"""What a room can do to a driver diagram: pure functions from board to board."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import words_of
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.numbers import next_numbers
from dip_workshop.core.records import Placement, Record
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import exercise_of, free_title, workshop_of
from dip_workshop.exercises.driver_diagram.model import (
    Driver,
    DriverDiagram,
    Level,
    WaitingPlace,
    chosen_driver,
    driver_at,
    level_of,
    links_of,
    parents_of,
    waiting_place_of,
)


def new_diagram(board: Board) -> tuple[Board, RecordId]:
    """Add an empty driver diagram to a workshop; return the board and its id."""
    root = workshop_of(board)
    diagram = DriverDiagram(
        id=new_id(),
        parent_id=root.id,
        order_key=board.end_key(root.id),
        text=free_title(board, tr("Driver diagram")),
    )
    return board.put(diagram), diagram.id


# Words


def set_aim(board: Board, diagram_id: RecordId, text: str) -> Board:
    """Write the aim; an empty text makes the diagram ask again."""
    board.get(diagram_id, DriverDiagram)
    return board.change(diagram_id, aim=text.strip())


def set_outcome_measure(board: Board, diagram_id: RecordId, text: str) -> Board:
    """Write what will show that the aim is reached; an empty text takes it away."""
    board.get(diagram_id, DriverDiagram)
    return board.change(diagram_id, outcome_measure=text.strip())


def set_process_measure(board: Board, place_id: RecordId, text: str) -> Board:
    """Write what will show that a primary driver works; an empty text takes it away."""
    driver = chosen_driver(board, place_id)
    if level_of(board, driver.id) != Level.PRIMARY:
        raise DomainError(
            tr("A process measure belongs to a primary driver, so nothing was changed.")
        )
    return board.change(driver.id, process_measure=text.strip())


def edit_driver(board: Board, place_id: RecordId, text: str) -> Board:
    """Reword the driver at a place, and so wherever it is linked."""
    words = words_of(text, tr("It needs words, so the old ones were kept. Delete takes it away."))
    return board.change(chosen_driver(board, place_id).id, text=words)


# Adding


def add_drivers(
    board: Board, home_id: RecordId, texts: Iterable[str], sources: Iterable[RecordId] = ()
) -> tuple[Board, tuple[RecordId, ...]]:
    """Add texts one level below the diagram, the waiting place or a driver; blank ones stay out.

    `sources` are what they were carried from, one a text. Returns the board and the new ids.
    """
    home = _home(board, home_id)
    known = list(sources)
    pairs = [
        (text.strip(), known[number] if known else None)
        for number, text in enumerate(texts)
        if text.strip()
    ]
    if not pairs:
        raise DomainError(tr("It needs words, so nothing was added."))
    keys, numbers = board.end_keys(home.id, len(pairs)), next_numbers(board, Driver, len(pairs))
    drivers = [
        Driver(
            id=new_id(),
            parent_id=home.id,
            order_key=key,
            text=text,
            number=number,
            source_id=source,
        )
        for (text, source), key, number in zip(pairs, keys, numbers, strict=True)
    ]
    return board.put(*drivers), tuple(driver.id for driver in drivers)


def with_waiting_place(board: Board, diagram_id: RecordId) -> tuple[Board, RecordId]:
    """Return the board with a place for what waits, and that place's id."""
    board.get(diagram_id, DriverDiagram)
    place = waiting_place_of(board, diagram_id)
    if place is None:
        key = board.end_key(diagram_id)
        place = WaitingPlace(id=new_id(), parent_id=diagram_id, order_key=key)
        board = board.put(place)
    return board, place.id


# Moving


def move(
    board: Board, place_id: RecordId, home_id: RecordId, before_id: RecordId | None = None
) -> Board:
    """Put a driver with all below it, or a link, on another home, ahead of `before_id` or last."""
    record = board.get(place_id, Record)
    driver = chosen_driver(board, place_id)
    home = _home(board, home_id)
    if isinstance(record, Placement):
        _refuse_link(board, driver, home)
    else:
        board = _ready_to_move(board, driver, home)
    (key,) = board.keys_ahead_of(home.id, before_id, 1, {place_id})
    return board.put(replace(record, parent_id=home.id, order_key=key))


def _ready_to_move(board: Board, driver: Driver, home: Record) -> Board:
    """Return the board without the links that a move makes needless; DomainError if it cannot be.

    A link from the new home becomes the home itself; what goes to wait is linked to nothing.
    """
    _refuse_circle(board, driver, home)
    level, old = _level_below(board, home), level_of(board, driver.id)
    depth = _depth_below(board, driver.id)
    if level == Level.WAITING and depth:
        raise DomainError(
            tr(
                "“{text}” has others below it, so it stayed. Move or unlink those first.",
                text=shortened(driver.text),
            )
        )
    if level != Level.WAITING and level + depth > Level.CHANGE:
        raise DomainError(
            tr(
                "What is below “{text}” would come after the change ideas, so nothing was moved.",
                text=shortened(driver.text),
            )
        )
    if level == Level.WAITING:
        return _without(board, board.places_of(driver.id))
    if old not in (level, Level.WAITING) and _is_linked_across(board, driver):
        raise DomainError(
            tr(
                "“{text}”, or what is below it, has further links, so it kept its column. "
                "Unlink first.",
                text=shortened(driver.text),
            )
        )
    return _without(
        board, (link for link in board.places_of(driver.id) if link.parent_id == home.id)
    )


def _without(board: Board, links: Iterable[Placement]) -> Board:
    return board.put(*(replace(link, deleted=True) for link in links))


def _is_linked_across(board: Board, driver: Driver) -> bool:
    """Return whether a further link begins or ends at a driver or at anything below it."""
    branch = (driver, *board.descendants(driver.id))
    return any(isinstance(r, Placement) or board.places_of(r.id) for r in branch)


def _depth_below(board: Board, driver_id: RecordId) -> int:
    below = [r for r in board.siblings(driver_id) if not r.deleted]
    return 1 + max(_depth_below(board, record.id) for record in below) if below else 0


# Linking


def link(board: Board, place_id: RecordId, parent_id: RecordId) -> tuple[Board, RecordId]:
    """Let a driver feed one more of the column before it; return the board and the link's id."""
    driver, parent = chosen_driver(board, place_id), _home(board, parent_id)
    if level_of(board, driver.id) == Level.WAITING:
        return move(board, driver.id, parent.id), driver.id
    _refuse_link(board, driver, parent)
    made = Placement(
        id=new_id(),
        parent_id=parent.id,
        order_key=board.end_key(parent.id),
        target_id=driver.id,
    )
    return board.put(made), made.id


def unlink(board: Board, place_id: RecordId, parent_id: RecordId) -> Board:
    """Take one link of a driver away; with the last of them, it goes to wait."""
    driver = chosen_driver(board, place_id)
    links = links_of(board, driver.id)
    cut = [link for link in links if link.parent_id == parent_id]
    if cut:
        return _without(board, cut)
    if driver.parent_id != parent_id or level_of(board, driver.id) == Level.WAITING:
        raise DomainError(tr("There is no such link, so nothing was changed."))
    if links:
        return _at_home_by(board, driver, links[0])
    diagram = exercise_of(board, driver.id)
    if diagram is None:
        raise DomainError(tr("That is no longer on the board. Nothing was changed."))
    board, waiting_id = with_waiting_place(board, diagram.id)
    return move(board, driver.id, waiting_id)


def _at_home_by(board: Board, driver: Driver, link: Placement) -> Board:
    """Return the board with a driver at home where a link stood."""
    moved = replace(driver, parent_id=link.parent_id, order_key=link.order_key)
    return board.put(moved, replace(link, deleted=True))


# Deleting


def delete(board: Board, place_id: RecordId) -> Board:
    """Take a link away, or a driver with all below it that is linked to nothing else."""
    record = board.get(place_id, Record)
    driver = chosen_driver(board, place_id)
    if isinstance(record, Placement):
        return _without(board, (record,))
    while shared := next(_linked_from_outside(board, driver.id), None):
        board = _at_home_by(board, *shared)
    return board.drop(driver.id)


def _linked_from_outside(board: Board, doomed_id: RecordId) -> Iterator[tuple[Driver, Placement]]:
    """Yield each driver below a doomed one that something outside its branch links to."""
    branch = {doomed_id, *(record.id for record in board.descendants(doomed_id))}
    for record in board.descendants(doomed_id):
        if isinstance(record, Driver):
            for place in links_of(board, record.id):
                if place.id not in branch:
                    yield record, place


# What is not allowed


def _home(board: Board, place_id: RecordId) -> Record:
    """Return the diagram, the waiting place or the driver that something can hang on."""
    record = driver_at(board, place_id) or board.find(place_id)
    if not isinstance(record, DriverDiagram | WaitingPlace | Driver) or record.deleted:
        raise DomainError(tr("Nothing can hang there, so nothing was changed."))
    if isinstance(record, Driver) and level_of(board, record.id) >= Level.CHANGE:
        raise DomainError(
            tr(
                "Nothing goes below a change idea or a text that still waits, "
                "so nothing was changed."
            )
        )
    return record


def _level_below(board: Board, home: Record) -> Level:
    level = level_of(board, home.id)
    return level if level == Level.WAITING else Level(level + 1)


def _refuse_circle(board: Board, driver: Driver, home: Record) -> None:
    if driver.id in {home.id, *(above.id for above in board.ancestors(home.id))}:
        raise DomainError(tr("A driver cannot feed itself, so nothing was moved."))


def _refuse_link(board: Board, driver: Driver, parent: Record) -> None:
    """Raise DomainError unless a driver can feed one of the column just before its own."""
    level = level_of(board, driver.id)
    is_before = isinstance(parent, Driver) and level_of(board, parent.id) + 1 == level
    if not is_before or level == Level.WAITING:
        raise DomainError(
            tr("A link leads to a driver of the column just before, so nothing was changed.")
        )
    if any(fed.id == parent.id for fed in parents_of(board, driver)):
        raise DomainError(
            tr(
                "“{text}” is linked to “{parent}” already, so nothing was changed.",
                text=shortened(driver.text),
                parent=shortened(parent.text),
            )
        )
