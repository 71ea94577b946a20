"""A fishbone as a table of parents and children, both ways.

Each row is a bone (no parent), a cause, or a cause shown in a second place.
A parent is named by its words; of several with the same words it is the one
that was named last, unless the whole way to it is given: "People › Late round".
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.foreign_tables import Foreign
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.numbers import next_numbers
from dip_workshop.core.records import Placement, Record
from dip_workshop.core.wording import tr
from dip_workshop.exercises.fishbone.bones import bones_named, is_untouched
from dip_workshop.exercises.fishbone.causes import refuse_circle, refuse_double
from dip_workshop.exercises.fishbone.findings import WORDS, count_in
from dip_workshop.exercises.fishbone.groups_table import as_bones
from dip_workshop.exercises.fishbone.model import (
    UNSORTED,
    Cause,
    Fishbone,
    Place,
    State,
    categories_of,
    places_below,
)
from dip_workshop.exercises.fishbone.table_names import Names, folded
from dip_workshop.exercises.fishbone.views import expand_to
from dip_workshop.kinds import Captured, Cells, TableForm

if TYPE_CHECKING:
    from dip_workshop.core.mind_maps import MapRows, MindMap

COLUMNS: Cells = (
    tr("Parent"),
    tr("Cause"),
    tr("State"),
    tr("Count"),
    tr("Evidence"),
    tr("How to test it"),
    tr("Note"),
    tr("At home on"),
)
HINT = tr(
    "Two columns are enough: the parent, which is a bone or a cause, and the cause. "
    "A parent that is not there yet becomes a bone."
)


# Out


def columns(_board: Board, _exercise_id: RecordId) -> Cells:
    """Return the headings."""
    return COLUMNS


def rows(board: Board, exercise_id: RecordId) -> tuple[Cells, ...]:
    """Return a row for each bone and for each place of a cause, in reading order."""
    return tuple(_rows(board, exercise_id))


def _rows(board: Board, exercise_id: RecordId) -> Iterator[Cells]:
    names, homes = Names(), _names_on(board, exercise_id)
    for bone in categories_of(board, exercise_id):
        names.add(bone.id, bone.text, None)
        yield ("", bone.text, "", "", "", "", "", "")
        pending = [(place, bone.id, bone.text) for place in _last_first(board, bone.id)]
        while pending:
            place, parent_id, parent = pending.pop()
            yield _row(board, place, names.name_of(parent_id, parent), homes)
            if not place.is_second:
                names.add(place.id, place.cause.text, parent_id)
                below = _last_first(board, place.id)
                pending += [(child, place.id, place.cause.text) for child in below]


def _last_first(board: Board, parent_id: RecordId) -> list[Place]:
    return list(places_below(board, parent_id))[::-1]


def _row(board: Board, place: Place, parent: str, homes: Names) -> Cells:
    cause = place.cause
    if place.is_second:
        home = board.get(cause.parent_id, Record) if cause.parent_id else cause
        return (parent, cause.text, "", "", "", "", "", homes.name_of(home.id, home.text))
    state = "" if cause.state is State.POSSIBLE else WORDS[cause.state]
    count = "" if cause.count is None else str(cause.count)
    return (parent, cause.text, state, count, cause.evidence, cause.test_note, cause.note, "")


# In


class _Line(NamedTuple):
    """A row that was read, with the id that it gets and the parent that it names."""

    number: int
    id: RecordId
    parent: str
    text: str
    home: str
    cause: Cause


class _Grown(NamedTuple):
    """Where each line goes: on or below a record or another line; `bones` are those to be made.

    `known` are their ids once more, by names that count capitals and spaces as one.
    """

    lines: tuple[_Line, ...]
    parents: dict[RecordId, RecordId]
    bones: dict[str, RecordId]
    known: dict[str, RecordId]
    names: Names


def take(board: Board, exercise_id: RecordId, table: tuple[Cells, ...]) -> Captured:
    """Add the rows of a table; DomainError, with the row's number, where one cannot be taken."""
    fishbone = board.get(exercise_id, Fishbone)
    lines = tuple(_read(number, cells) for number, cells in enumerate(table, 1) if any(cells))
    grown = _grown(board, fishbone, lines)
    _refuse_circles(grown)
    board, ids = bones_named(board, exercise_id, tuple(grown.bones))
    homes = {made: ids[name] for name, made in grown.bones.items()}
    before = {record.id for record in board}
    board = _with_causes(board, grown, homes)
    return Captured(
        board, tuple(line.id for line in lines if line.id in board and line.id not in before)
    )


def _read(number: int, cells: Cells) -> _Line:
    """Return a row as what it would be; a state that nobody knows and a poor count are refused."""
    parent, text, state, count, evidence, test, note, home = (cell.strip() for cell in cells)
    if not text:
        raise DomainError(tr("Row {row} names no cause, so nothing was added.", row=number))
    if not count and state.isdecimal():
        # Three columns without headings: a number is no state but how often it was seen.
        state, count = "", state
    if not parent and any((state, count, evidence, test, note)):
        # A bone has none of these.
        parent = UNSORTED
    known = _state(number, state)
    try:
        seen = count_in(count)
    except DomainError as error:
        raise DomainError(tr("Row {row}: {problem}", row=number, problem=error)) from error
    cause = Cause(
        id=new_id(),
        parent_id=None,
        order_key="",
        text=text,
        is_likely_root=known is State.LIKELY,
        doubt="" if known is State.LIKELY else known.value,
        evidence=evidence,
        test_note=test,
        note=note,
        count=seen,
    )
    return _Line(number, cause.id, parent, text, home, cause)


def _state(number: int, words: str) -> State:
    for state, known in WORDS.items():
        if folded(words) in (folded(known), folded(state.value)):
            return state
    raise DomainError(
        tr(
            "Row {row}: “{words}” is no state, so nothing was added. "
            "Take possible, likely root cause, needs evidence or ruled out.",
            row=number,
            words=words,
        )
    )


def _grown(board: Board, fishbone: Fishbone, lines: tuple[_Line, ...]) -> _Grown:
    """Find each line's parent: above it, on the board, below it; else it becomes a bone."""
    names = _names_on(board, fishbone.id)
    first: dict[str, _Line] = {}
    for line in reversed(lines):
        if not line.home:
            first[folded(line.text)] = line
    grown = _Grown(lines, {}, {}, {}, names)
    for line in lines:
        parent_id = names.find(line.parent) if line.parent else None
        if parent_id is None and not _is_bone(line, fishbone):
            later = first.get(folded(line.parent))
            if later is line:
                raise _circle(line)
            parent_id = later.id if later else _new_bone(grown, names, line.parent, new_id())
        if parent_id is None:
            _new_bone(grown, names, line.text, line.id)
            continue
        grown.parents[line.id] = parent_id
        if not line.home:
            names.add(line.id, line.text, parent_id)
    return grown


def _is_bone(line: _Line, fishbone: Fishbone) -> bool:
    return not line.parent or folded(line.parent) == folded(fishbone.effect)


def _new_bone(grown: _Grown, names: Names, text: str, bone_id: RecordId) -> RecordId:
    """Return the id that stands for a bone in the table until the bone itself is there."""
    made = grown.known.setdefault(folded(text), bone_id)
    grown.bones.setdefault(text, made)
    names.add(made, text, None)
    return made


def _names_on(board: Board, exercise_id: RecordId) -> Names:
    names = Names()
    # The empty bones of a set give way to those of the table.
    records = () if is_untouched(board, exercise_id) else board.descendants(exercise_id)
    for record in records:
        if not isinstance(record, Placement):
            names.add(record.id, record.text, record.parent_id)
    return names


def _refuse_circles(grown: _Grown) -> None:
    sound: set[RecordId] = set()
    for line in grown.lines:
        way: set[RecordId] = set()
        above: RecordId | None = line.id
        while above is not None and above not in sound:
            if above in way:
                raise _circle(line)
            way.add(above)
            above = grown.parents.get(above)
        sound |= way


def _circle(line: _Line) -> DomainError:
    return DomainError(
        tr(
            "Row {row}: “{cause}” would be below itself, so nothing was added.",
            row=line.number,
            cause=line.text,
        )
    )


def _with_causes(board: Board, grown: _Grown, homes: dict[RecordId, RecordId]) -> Board:
    """Return the board with all causes below their parents, in the order of the rows."""
    families: dict[RecordId, list[_Line]] = {}
    for line in grown.lines:
        if line.id in grown.parents:
            parent_id = grown.parents[line.id]
            families.setdefault(homes.get(parent_id, parent_id), []).append(line)
    made: list[Record] = []
    for home, lines in families.items():
        keys = board.end_keys(home, len(lines))
        made += [_record(grown, line, home, key) for line, key in zip(lines, keys, strict=True)]
    board = board.put(*_numbered(board, made))
    for home in families:
        board = expand_to(board, home)
    _refuse_second_places(board, made)
    return board


def _numbered(board: Board, made: list[Record]) -> Iterator[Record]:
    numbers = iter(next_numbers(board, Cause, len(made)))
    for record in made:
        yield replace(record, number=next(numbers)) if isinstance(record, Cause) else record


def _record(grown: _Grown, line: _Line, home: RecordId, key: str) -> Record:
    target = _target(grown, line) if line.home else None
    if target is None:
        return replace(line.cause, parent_id=home, order_key=key)
    return Placement(id=line.id, parent_id=home, order_key=key, target_id=target)


def _target(grown: _Grown, line: _Line) -> RecordId | None:
    """Return the cause of the same words that is at home where a line says; None where none is."""
    home_id = grown.names.find(line.home)
    for other in grown.lines:
        is_alike = not other.home and folded(other.text) == folded(line.text)
        if is_alike and grown.parents.get(other.id) == home_id:
            return other.id
    return None


def _refuse_second_places(board: Board, made: list[Record]) -> None:
    for record in made:
        if isinstance(record, Placement) and record.parent_id:
            cause = board.get(record.target_id, Cause)
            refuse_circle(board, cause, record.parent_id)
            refuse_double(board.put(replace(record, deleted=True)), cause, record.parent_id)


# Mind maps


def of_map(found: "MindMap") -> "MapRows":
    """Return a mind map as rows: its branches are bones, and what stands below them causes."""
    # Imported when a mind map comes in: most fishbones never see one.
    from dip_workshop.exercises.fishbone.mind_map import rows_of_map

    return rows_of_map(found, COLUMNS)


FOREIGN = Foreign(
    also=(
        (tr("Bone"), tr("Parent")),
        (tr("Category"), tr("Parent")),
        (tr("Rib"), tr("Parent")),
        (tr("How often"), tr("Count")),
    ),
    words=(tr("Cause"), tr("Parent")),
    numbers=(tr("Count"),),
    lacking=((tr("Parent"), UNSORTED),),
)
TABLE = TableForm(
    HINT,
    columns,
    rows,
    take,
    FOREIGN,
    read=as_bones,
    of_map=of_map,
)
