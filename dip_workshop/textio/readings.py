"""How a table from elsewhere is read: which of its columns is which of an exercise's own."""

from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation
from typing import Final, NamedTuple

from dip_workshop.core.foreign_tables import Foreign
from dip_workshop.kinds import Cells

_LONGEST_HEADING: Final = 40
# Words below a heading are longer than it, by so much at the least.
_LONGER_BELOW: Final = 1.5


class AlignedTable(NamedTuple):
    """Rows brought under a kind's own columns; `had_heading` where the first row named them.

    `left_out` are the columns that it named besides, for which the kind has no place.
    """

    rows: tuple[Cells, ...]
    had_heading: bool
    left_out: Cells = ()


class Reading(NamedTuple):
    """Which of our columns each column of a table is, None for one that is left out.

    `has_heading` says whether its first row holds names and is no row of it, `is_told`
    whether those names told which column is which.
    """

    meant: tuple[str | None, ...]
    has_heading: bool
    is_told: bool


def reading_of(
    rows: Sequence[Cells], columns: Cells, foreign: Foreign, *, has_heading: bool | None = None
) -> Reading:
    """Return the likely reading of a table.

    A first row that names two of our columns or more, or that is one cell and names one,
    tells it, in whatever order they came. Else the longest words are the first of the kind's
    `words`, other words the rest of them, and numbers its `numbers`; one without headings that is
    as wide as ours, and any of a kind without `words`, is taken in our order. `has_heading` is
    None where that is to be guessed.
    """
    heads = rows[0] if rows else ()
    named = {place: column for column, place in _places(heads, columns, foreign.also).items()}
    is_told = len(named) > 1 or (len(named) == 1 == len(heads))
    if not is_told:
        if has_heading is None:
            has_heading = bool(foreign.words) and _is_heading(rows)
        named = dict(enumerate(columns[: len(heads)]))
        if foreign.words and (has_heading or len(heads) != len(columns)):
            named = _likely(rows, columns, foreign, has_heading=has_heading)
    meant = tuple(map(named.get, range(len(heads))))
    return Reading(meant, has_heading=is_told or bool(has_heading), is_told=is_told)


def read_by(
    rows: Sequence[Cells], columns: Cells, foreign: Foreign, reading: Reading
) -> AlignedTable:
    """Return rows as wide as our columns and in their order; of two of one meaning the first."""
    places = {column: n for n, column in reversed(list(enumerate(reading.meant))) if column}
    body, lacking = rows[1:] if reading.has_heading else rows, dict(foreign.lacking)
    brought = tuple(
        tuple(row[places[name]] if name in places else lacking.get(name, "") for name in columns)
        for row in body
    )
    taken = set(places.values())
    heads = rows[0] if rows and reading.has_heading else ()
    rest = (cell for number, cell in enumerate(heads) if cell.strip() and number not in taken)
    return AlignedTable(brought, reading.has_heading, tuple(rest))


def aligned(rows: Sequence[Cells], columns: Cells, foreign: Foreign) -> AlignedTable:
    """Return rows under our columns by their likely reading."""
    return read_by(rows, columns, foreign, reading_of(rows, columns, foreign))


def _places(
    heads: Sequence[str], columns: Cells, also: Iterable[tuple[str, str]]
) -> dict[str, int]:
    """Return where each column that a heading names stands in it; our own names come first."""
    found: dict[str, int] = {}
    cells = [cell.casefold().strip() for cell in heads]
    for word, column in (*((name, name) for name in columns), *also):
        if column not in found and word.casefold() in cells:
            found[column] = cells.index(word.casefold())
    return found


def _likely(
    rows: Sequence[Cells], columns: Cells, foreign: Foreign, *, has_heading: bool
) -> dict[int, str]:
    """Return our column for each column of a table that likely is one of them."""
    heads = rows[0] if has_heading else ()
    named = {place: column for column, place in _places(heads, columns, foreign.also).items()}
    found = _columns(rows[1:] if has_heading else rows)
    filled = [n for n, cells in enumerate(found) if cells and n not in named]
    counted = [n for n in filled if _are_numbers(found[n])]
    worded = [n for n in filled if n not in counted]
    words = [column for column in foreign.words if column not in named.values()]
    numbers = [column for column in foreign.numbers if column not in named.values()]
    if len(worded) == len(words):
        words.sort(key=columns.index)
    else:
        worded.sort(key=lambda n: sum(map(len, found[n])), reverse=True)
        worded[1:] = sorted(worded[1:])
    # What a strange heading counts is known only where there is just one thing that it can be.
    if has_heading and len(counted) != len(numbers):
        counted = []
    likely = (*zip(worded, words, strict=False), *zip(counted, numbers, strict=False))
    return named | dict(likely)


def _is_heading(rows: Sequence[Cells]) -> bool:
    """Return whether a first row likely names the columns, though not by names that we know.

    Its cells differ and are short, and what stands below one of them is a number or longer.
    """
    heads = [cell.strip() for cell in rows[0]] if len(rows) > 1 else []
    if not all(heads) or len({head.casefold() for head in heads}) < len(heads):
        return False
    if any(len(head) > _LONGEST_HEADING or _are_numbers([head]) for head in heads):
        return False
    return any(
        _are_numbers(below) or min(map(len, below)) > _LONGER_BELOW * len(head)
        for head, below in zip(heads, _columns(rows[1:]), strict=True)
        if below
    )


def _columns(rows: Sequence[Cells]) -> list[list[str]]:
    """Return the cells of each column that hold anything."""
    width = len(rows[0]) if rows else 0
    return [[row[n].strip() for row in rows if row[n].strip()] for n in range(width)]


def _are_numbers(cells: Sequence[str]) -> bool:
    """Return whether there are cells and each is a number."""
    return bool(cells) and all(map(_is_number, cells))


def _is_number(cell: str) -> bool:
    try:
        return Decimal(cell.replace(",", "")).is_finite()
    except InvalidOperation:
        return False
