"""The commands that move and link drivers: a step, a column, or to something picked from a list."""

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement
from dip_workshop.core.wording import tr
from dip_workshop.exercises.driver_diagram.drivers import add_drivers, link, move, unlink
from dip_workshop.exercises.driver_diagram.gestures import drivers_in_reading_order, move_all
from dip_workshop.exercises.driver_diagram.model import (
    Driver,
    Level,
    chosen_driver,
    driver_at,
    drivers_below,
    drivers_of,
    level_of,
    parents_of,
)
from dip_workshop.exercises.driver_diagram.skeleton import numbers_of, skeleton_of
from dip_workshop.kinds import NEW_PREFIX, Choice, Selection


def _chosen(board: Board, selection: Selection) -> Driver:
    """Return the driver that is selected itself; DomainError where a link or nothing is."""
    driver = chosen_driver(board, selection.last)
    if isinstance(board.find(selection.last or driver.id), Placement):
        raise DomainError(
            tr("A link has no place in the order, so nothing was moved. Choose the driver itself.")
        )
    return driver


def _siblings(board: Board, driver: Driver) -> tuple[RecordId, list[RecordId], int]:
    """Return a driver's home, those at home there, and which of them it is."""
    if driver.parent_id is None:
        raise DomainError(tr("That cannot be moved, so nothing was changed."))
    ids = [sibling.id for sibling in drivers_below(board, driver.parent_id)]
    return driver.parent_id, ids, ids.index(driver.id)


def move_earlier(board: Board, selection: Selection, _answer: str) -> Board:
    """Put the chosen driver ahead of the one above it."""
    driver = _chosen(board, selection)
    home, ids, index = _siblings(board, driver)
    if index == 0:
        raise DomainError(tr("This is the first one already."))
    return move(board, driver.id, home, ids[index - 1])


def move_later(board: Board, selection: Selection, _answer: str) -> Board:
    """Put the chosen driver behind the one below it."""
    driver = _chosen(board, selection)
    home, ids, index = _siblings(board, driver)
    if index == len(ids) - 1:
        raise DomainError(tr("This is the last one already."))
    before = ids[index + 2] if index + 2 < len(ids) else None
    return move(board, driver.id, home, before)


def move_right(board: Board, selection: Selection, _answer: str) -> Board:
    """Hang the chosen driver on the one above it, one column on."""
    driver = _chosen(board, selection)
    _home, ids, index = _siblings(board, driver)
    if index == 0:
        raise DomainError(tr("There is nothing above this one that it could hang on."))
    return move(board, driver.id, ids[index - 1])


def move_left(board: Board, selection: Selection, _answer: str) -> Board:
    """Put the chosen driver behind the one that it hung on, one column back."""
    driver = _chosen(board, selection)
    above = driver_at(board, driver.parent_id)
    if above is None:
        raise DomainError(tr("This one is in the first column already, or waits."))
    home, ids, index = _siblings(board, above)
    return move(board, driver.id, home, ids[index + 1] if index + 1 < len(ids) else None)


# Lists to pick from


def _named(board: Board, exercise_id: RecordId, levels: tuple[Level, ...]) -> list[Choice]:
    numbers = numbers_of(skeleton_of(board, exercise_id))
    return [
        Choice(driver.id, driver.text, numbers[driver.id])
        for driver in drivers_of(board, exercise_id)
        if level_of(board, driver.id) in levels
    ]


def homes(board: Board, selection: Selection) -> tuple[Choice, ...]:
    """Return the aim, then every driver that something could hang on."""
    below = {record.id for i in selection.ids for record in board.descendants(i)}
    gone = {*selection.ids, *below}
    choices = _named(board, selection.exercise_id, (Level.PRIMARY, Level.SECONDARY))
    aim = Choice(selection.exercise_id, tr("The aim"), tr("as a primary driver"))
    return (aim, *(choice for choice in choices if choice.value not in gone))


def move_to(board: Board, selection: Selection, answer: str) -> Board:
    """Move what is selected to one of `homes`, or below a new primary driver."""
    board, home = _home(board, selection.exercise_id, answer)
    return move_all(board, selection.ids, home)


def _home(board: Board, exercise_id: RecordId, answer: str) -> tuple[Board, RecordId]:
    if not answer.startswith(NEW_PREFIX):
        return board, RecordId(answer)
    board, (made,) = add_drivers(board, exercise_id, (answer.removeprefix(NEW_PREFIX),))
    return board, made


def can_be_linked(board: Board, selection: Selection) -> bool:
    """Return whether a secondary driver, a change idea or a waiting text is chosen."""
    driver = driver_at(board, selection.last)
    return driver is not None and level_of(board, driver.id) > Level.PRIMARY


def link_targets(board: Board, selection: Selection) -> tuple[Choice, ...]:
    """Return what the chosen driver could feed as well."""
    driver = driver_at(board, selection.last)
    if driver is None:
        return ()
    level = level_of(board, driver.id)
    levels = (
        (Level.PRIMARY, Level.SECONDARY) if level == Level.WAITING else (Level(max(level - 1, 0)),)
    )
    fed = {parent.id for parent in parents_of(board, driver)}
    choices = _named(board, selection.exercise_id, levels)
    return tuple(choice for choice in choices if choice.value not in fed)


def link_to(board: Board, selection: Selection, answer: str) -> Board:
    """Let each of the selected drivers feed one more."""
    for place_id in drivers_in_reading_order(board, selection.ids):
        board = link(board, place_id, RecordId(answer))[0]
    return board


def linked_to(board: Board, selection: Selection) -> tuple[Choice, ...]:
    """Return what the chosen driver feeds, its home first."""
    driver = driver_at(board, selection.last)
    parents = parents_of(board, driver) if driver else ()
    numbers = numbers_of(skeleton_of(board, selection.exercise_id))
    return tuple(
        Choice(parent.id, parent.text, numbers.get(parent.id, ""))
        if isinstance(parent, Driver)
        else Choice(parent.id, tr("The aim"))
        for parent in parents
    )


def is_linked(board: Board, selection: Selection) -> bool:
    """Return whether a driver that stands on the diagram is chosen."""
    driver = driver_at(board, selection.last)
    return driver is not None and level_of(board, driver.id) != Level.WAITING


def unlink_from(board: Board, selection: Selection, answer: str) -> Board:
    """Take one link of the chosen driver away."""
    return unlink(board, chosen_driver(board, selection.last).id, RecordId(answer))
