"""A driver diagram as a table, both ways: one row a change idea, blanks meaning "as above"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.exercises.driver_diagram.drivers import (
    add_drivers,
    link,
    set_aim,
    set_outcome_measure,
    set_process_measure,
    with_waiting_place,
)
from dip_workshop.exercises.driver_diagram.model import (
    Driver,
    DriverDiagram,
    Level,
    driver_at,
    drivers_below,
    drivers_of,
    level_of,
    links_below,
    waiting_place_of,
)
from dip_workshop.kinds import Captured, Cells, TableForm

if TYPE_CHECKING:
    from dip_workshop.core.mind_maps import MapRows, MindMap

COLUMNS: Final = (
    tr("Aim"),
    tr("Outcome measure"),
    tr("Primary driver"),
    tr("Process measure"),
    tr("Secondary driver"),
    tr("Change idea"),
)


class _Row(NamedTuple):
    """The cells of a row by name."""

    aim: str = ""
    outcome: str = ""
    primary: str = ""
    process: str = ""
    secondary: str = ""
    change: str = ""


# The first driver of a level that has these words.
_Known = dict[tuple[Level, str], RecordId]


def rows(board: Board, diagram_id: RecordId) -> tuple[Cells, ...]:
    """Return what waits, then a row for each way from the aim to the right.

    What feeds two drivers stands in a row of each, in the same words.
    """
    place = waiting_place_of(board, diagram_id)
    waiting = drivers_below(board, place.id) if place else ()
    found = [_Row(change=driver.text) for driver in waiting]
    for primary in drivers_below(board, diagram_id):
        found += _rows_of_primary(board, primary)
    diagram = board.get(diagram_id, DriverDiagram)
    if diagram.aim or diagram.outcome_measure:
        first = found[0] if found else _Row()
        found[:1] = [first._replace(aim=diagram.aim, outcome=diagram.outcome_measure)]
    return tuple(tuple(row) for row in found)


def _rows_of_primary(board: Board, primary: Driver) -> Iterator[_Row]:
    base = _Row(primary=primary.text)
    found = [
        row for child in _fed_by(board, primary) for row in _rows_of_secondary(board, base, child)
    ]
    first, *rest = found or [base]
    yield first._replace(process=primary.process_measure)
    yield from rest


def _rows_of_secondary(board: Board, base: _Row, secondary: Driver) -> Iterator[_Row]:
    base = base._replace(secondary=secondary.text)
    changes = _fed_by(board, secondary)
    yield from (base._replace(change=change.text) for change in changes) if changes else (base,)


def _fed_by(board: Board, parent: Driver) -> tuple[Driver, ...]:
    """Return the drivers at home below one, then those linked to it besides."""
    linked = (driver_at(board, place.id) for place in links_below(board, parent.id))
    return (*drivers_below(board, parent.id), *(driver for driver in linked if driver))


def take(board: Board, diagram_id: RecordId, table: tuple[Cells, ...]) -> Captured:
    """Add the rows of a table; the same words in one column are one driver, linked twice."""
    made: list[RecordId] = []
    above = _Row()
    known: _Known = {}
    for driver in drivers_of(board, diagram_id):
        known.setdefault((level_of(board, driver.id), driver.text), driver.id)
    for number, cells in enumerate(table, 1):
        row = _Row(*(cell.strip() for cell in cells))
        try:
            board = _with_whole(board, diagram_id, row)
            above = _filled_down(row, above)
            board, ids = _with_row(board, diagram_id, above, known)
        except DomainError as error:
            raise DomainError(tr("Row {number}: {reason}", number=number, reason=error)) from error
        made += ids
    return Captured(board, tuple(made))


def _filled_down(row: _Row, above: _Row) -> _Row:
    """Return a row in which blanks ahead of its words are what stands above them."""
    if row.primary:
        return row
    primary = above.primary
    secondary = row.secondary or (above.secondary if row.change else "")
    return row._replace(primary=primary, secondary=secondary)


def _with_whole(board: Board, diagram_id: RecordId, row: _Row) -> Board:
    diagram = board.get(diagram_id, DriverDiagram)
    if row.aim and diagram.aim not in ("", row.aim):
        raise DomainError(tr("The diagram has another aim already, so nothing was added."))
    if row.outcome and diagram.outcome_measure not in ("", row.outcome):
        raise DomainError(tr("The diagram has another outcome measure, so nothing was added."))
    board = set_aim(board, diagram_id, row.aim) if row.aim else board
    return set_outcome_measure(board, diagram_id, row.outcome) if row.outcome else board


def _with_row(
    board: Board, diagram_id: RecordId, row: _Row, known: _Known
) -> tuple[Board, tuple[RecordId, ...]]:
    made: list[RecordId] = []
    home = diagram_id
    if not row.primary and (row.secondary or row.change):
        board, home = with_waiting_place(board, diagram_id)
    words = (
        (row.primary, Level.PRIMARY),
        (row.secondary, Level.SECONDARY),
        (row.change, Level.CHANGE),
    )
    for text, level in words:
        if text:
            board, place, is_new = _found_or_made(board, known, home, text, level)
            made += [place] if is_new else []
            home = place if row.primary else home
        elif level == Level.SECONDARY and row.change and row.primary:
            raise DomainError(
                tr("A change idea needs a secondary driver before it, so nothing was added.")
            )
        if level == Level.PRIMARY and row.process:
            board = _with_measure(board, home, row.process)
    return board, tuple(made)


def _found_or_made(
    board: Board, known: _Known, home: RecordId, text: str, level: Level
) -> tuple[Board, RecordId, bool]:
    """Return the driver of these words in a column, linked to a home; and whether it is new."""
    there = known.get((level, text))
    if there is not None and level_of(board, home) != Level.WAITING:
        return _linked(board, board.get(there, Driver), home), there, False
    board, (place,) = add_drivers(board, home, (text,))
    known.setdefault((level_of(board, place), text), place)
    return board, place, True


def _linked(board: Board, driver: Driver, home: RecordId) -> Board:
    fed = (driver.parent_id, *(place.parent_id for place in board.places_of(driver.id)))
    return board if home in fed else link(board, driver.id, home)[0]


def _with_measure(board: Board, place_id: RecordId, words: str) -> Board:
    driver = driver_at(board, place_id)
    if driver is None or driver.process_measure not in ("", words):
        raise DomainError(
            tr("The primary driver has another process measure, so nothing was added.")
        )
    return set_process_measure(board, place_id, words)


def _of_map(found: "MindMap") -> "MapRows":
    # Imported when a mind map comes in: most diagrams never see one.
    from dip_workshop.exercises.driver_diagram.mind_map import rows_of_map

    return rows_of_map(found, COLUMNS)


TABLE = TableForm(
    hint=tr(
        "One row a change idea, its drivers before it; a blank means “as above”, "
        "and the same words twice are one driver with two links."
    ),
    columns=lambda _board, _diagram_id: COLUMNS,
    rows=rows,
    take=take,
    of_map=_of_map,
)
