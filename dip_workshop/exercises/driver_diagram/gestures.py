"""Typing into the capture bar, and dragging: where a new or a dragged text goes, and in words."""

from collections.abc import Iterable
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.destinations import Destination
from dip_workshop.core.ids import RecordId
from dip_workshop.core.reading_order import below_none, in_reading_order
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.exercises.driver_diagram.drivers import (
    add_drivers,
    move,
    set_aim,
    with_waiting_place,
)
from dip_workshop.exercises.driver_diagram.layout import layout
from dip_workshop.exercises.driver_diagram.model import (
    Driver,
    DriverDiagram,
    Level,
    WaitingPlace,
    driver_at,
    drivers_below,
    drivers_of,
    level_of,
    waiting_place_of,
)
from dip_workshop.exercises.driver_diagram.skeleton import NOT_YET_PLACED, numbers_of, skeleton_of
from dip_workshop.kinds import AskedFirst, Capture, Captured, Choice, Drop, Selection

# A point in this upper half of a card of the same column means "ahead of it", below "after it".
AHEAD: Final = 0.5
NOWHERE: Final = tr("Let go over the aim, a driver or a change idea")


# The capture bar


def aimed_at(board: Board, selection: Selection) -> RecordId:
    """Return what new texts hang on: what is selected, or what a change idea hangs on itself."""
    for place_id in reversed(selection.ids):
        driver = driver_at(board, place_id)
        if driver is None:
            if waiting := board.find_live(place_id, WaitingPlace):
                return waiting.id
        elif level_of(board, driver.id) < Level.CHANGE:
            return driver.id
        elif driver.parent_id:
            return driver.parent_id
    return selection.exercise_id


def _hint(board: Board, selection: Selection) -> str:
    home = aimed_at(board, selection)
    if _is_aim_asked(board, selection, home):
        return tr("Writes the aim: how much better, for whom, by when")
    name = shortened(_text_at(board, home))
    match level_of(board, home):
        case Level.AIM:
            return tr("Adds a primary driver")
        case Level.PRIMARY:
            return tr("Adds a secondary driver to “{name}”", name=name)
        case Level.SECONDARY:
            return tr("To test…? Adds a change idea to “{name}”", name=name)
    return tr("Adds to “Not yet placed”")


def _text_at(board: Board, record_id: RecordId) -> str:
    record = board.find(record_id)
    return record.text if record else ""


def _add(board: Board, selection: Selection, texts: tuple[str, ...]) -> Captured:
    home = aimed_at(board, selection)
    if len(texts) == 1 and _is_aim_asked(board, selection, home):
        return Captured(set_aim(board, selection.exercise_id, texts[0]), (selection.exercise_id,))
    return Captured(*add_drivers(board, home, texts))


def _is_aim_asked(board: Board, selection: Selection, home: RecordId) -> bool:
    """Return whether the next text goes right to the aim, and none is written yet."""
    diagram = board.get(selection.exercise_id, DriverDiagram)
    return home == diagram.id and not diagram.aim


def _aims(board: Board, diagram_id: RecordId) -> tuple[Choice, ...]:
    """Return the primary drivers, then their secondary drivers, then the aim and what waits."""
    numbers = numbers_of(skeleton_of(board, diagram_id))
    drivers = [d for d in drivers_of(board, diagram_id) if level_of(board, d.id) < Level.CHANGE]
    drivers.sort(key=lambda driver: level_of(board, driver.id))
    waiting = waiting_place_of(board, diagram_id)
    return (
        *(
            Choice(driver.id, f"{numbers[driver.id]} {driver.text}", _count_below(board, driver))
            for driver in drivers
        ),
        Choice(diagram_id, tr("The aim"), tr("As a primary driver")),
        *((Choice(waiting.id, NOT_YET_PLACED),) if waiting else ()),
    )


def _count_below(board: Board, driver: Driver) -> str:
    count = len(drivers_below(board, driver.id))
    if level_of(board, driver.id) == Level.PRIMARY:
        return tr_count("{n} secondary driver", "{n} secondary drivers", count)
    return tr_count("{n} change idea", "{n} change ideas", count)


def _readdress(board: Board, selection: Selection, value: str) -> Board:
    drivers = [place for place in selection.ids if driver_at(board, place)]
    return move_all(board, drivers, RecordId(value))


def _asks_first(board: Board, diagram_id: RecordId) -> AskedFirst | None:
    """Return what asks for the aim while there is neither that nor a driver."""
    if board.get(diagram_id, DriverDiagram).aim or drivers_of(board, diagram_id):
        return None
    return AskedFirst(diagram_id, tr("What is the aim? Type it and press Enter"), tr("the aim"))


CAPTURE = Capture(
    placeholder=tr("Type a driver or a change idea and press Enter"),
    hint=_hint,
    add=_add,
    aims=_aims,
    readdress=_readdress,
    dive_label=tr("Add and go one column on"),
    asks_first=_asks_first,
)


# Moving


def move_all(
    board: Board, ids: Iterable[RecordId], home: RecordId, before: RecordId | None = None
) -> Board:
    """Move drivers and links to a home, in reading order; what hangs on another goes with it."""
    chosen = set(ids)
    for place_id in below_none(board, drivers_in_reading_order(board, chosen), chosen):
        board = move(board, place_id, home, before)
    return board


def drivers_in_reading_order(board: Board, ids: Iterable[RecordId]) -> tuple[RecordId, ...]:
    """Return the ids of drivers and links in the order in which people read them."""
    places = {place_id for place_id in ids if driver_at(board, place_id)}
    return in_reading_order(board, places, DriverDiagram)


def to_waiting(board: Board, selection: Selection) -> Board:
    """Move what is selected to where drivers wait."""
    board, waiting_id = with_waiting_place(board, selection.exercise_id)
    return move_all(board, selection.ids, waiting_id)


# Dragging


def drop(board: Board, selection: Selection, where: Drop) -> Board:
    """Carry out a drag; let go over nothing, it changes nothing."""
    destination = _destination(board, selection, where)
    if destination is None:
        return board
    return move_all(board, selection.ids, destination.home, destination.before)


def drop_hint(board: Board, selection: Selection, where: Drop) -> str:
    """Return what letting go here would do, or why it would not."""
    destination = _destination(board, selection, where)
    if destination is None:
        return NOWHERE
    return destination.told(board, selection.ids, move_all)


def _destination(board: Board, selection: Selection, where: Drop) -> Destination | None:
    target, dragged = where.target, driver_at(board, selection.last)
    if target is None or dragged is None:
        return None
    driver, level = driver_at(board, target), level_of(board, dragged.id)
    if driver is None:
        return _on_root(board, target, level)
    is_link = selection.last != dragged.id
    over = level_of(board, driver.id)
    if over >= Level.CHANGE or (over == level and not is_link):
        return _beside(board, driver, where)
    return Destination(driver.id, None, tr("Links to “{text}”", text=shortened(driver.text)))


def _on_root(board: Board, target: RecordId, level: Level) -> Destination | None:
    if board.find_live(target, DriverDiagram):
        is_there = level == Level.PRIMARY
        words = tr("Last of the primary drivers") if is_there else tr("Becomes a primary driver")
        return Destination(target, None, words)
    if board.find_live(target, WaitingPlace):
        return Destination(target, None, tr("Waits under “Not yet placed”"))
    return None


def _beside(board: Board, driver: Driver, where: Drop) -> Destination | None:
    """Return the place ahead of a card or after it, by the half of the card that is meant."""
    if driver.parent_id is None:
        return None
    ids = [sibling.id for sibling in drivers_below(board, driver.parent_id)]
    place = ids.index(driver.id)
    name = shortened(driver.text)
    if _is_upper_half(board, driver, where):
        return Destination(driver.parent_id, driver.id, tr("Ahead of “{name}”", name=name))
    following = ids[place + 1] if place + 1 < len(ids) else None
    return Destination(driver.parent_id, following, tr("After “{name}”", name=name))


def _is_upper_half(board: Board, driver: Driver, where: Drop) -> bool:
    root = next((r for r in board.ancestors(driver.id) if isinstance(r, DriverDiagram)), None)
    if root is None:
        return False
    picture = layout(board, root.id, CONSOLE, bundled_metrics())[0].picture
    box = picture.bounds_of(driver.id)
    return box is not None and where.point.y < box.y + AHEAD * box.height
