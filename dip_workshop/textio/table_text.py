"""Tables as text, out to a spreadsheet and back: nothing in them is ever taken for a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path

from dip_workshop.core.clean_text import clean
from dip_workshop.core.errors import DomainError
from dip_workshop.core.limits import MOST_NOTES
from dip_workshop.core.wording import tr
from dip_workshop.durable_files import drop, flush, flush_folder, replace
from dip_workshop.kinds import Cells
from dip_workshop.textio.tables import LARGEST_FILE, rows_in

TAB, COMMA = "\t", ","
_UNSEEN = "[\\s\ufeff\u200b-\u200d\u2060]*"
# What spreadsheets take for the start of a formula, full-width forms too (ASVS 1.2.10).
_FORMULA = re.compile(f"(?:{_UNSEEN}[=+\\-@＝＋－＠]|[\\t\\r\\n])")
_GUARD = "'"


def table_text(columns: Cells, rows: Iterable[Cells], delimiter: str = TAB) -> str:
    """Return a table with its headings, cells in quotation marks where they need them.

    A cell that a spreadsheet would calculate gets an apostrophe ahead, which
    `rows_of` takes away again; a plain number is left a number.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(guarded(cell) for cell in columns)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue()


def write_csv(path: Path, columns: Cells, rows: Iterable[Cells]) -> None:
    """Write a table to a file that spreadsheets open as UTF-8; DomainError where it cannot be.

    It is on the disk when this returns; until then an older file of the name stays as it was.
    """
    unfinished = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(
            table_text(columns, rows, COMMA), encoding="utf-8-sig", newline="", errors="replace"
        )
        flush(unfinished)
        replace(unfinished, path)
        flush_folder(path.parent)
    except OSError as error:
        drop(unfinished)
        if isinstance(error, PermissionError) and path.exists():
            raise DomainError(
                tr(
                    "“{file}” could not be written: it is open in another program, or it may not"
                    " be changed. The workshop is safe; close it there, or choose another name.",
                    file=path.name,
                )
            ) from error
        raise DomainError(
            tr(
                "“{file}” could not be written ({reason}). The workshop is safe; "
                "choose another place and try again.",
                file=path.name,
                reason=error.strerror or error,
            )
        ) from error


def rows_of(text: str) -> tuple[Cells, ...]:
    """Return the rows of a table that was pasted, all of one width, without their guards.

    Raises DomainError where it is more than the program takes in.
    """
    if len(text) > LARGEST_FILE:
        raise DomainError(
            tr("What was pasted is too long to be read, so nothing was added; please divide it.")
        )
    rows, _remarks = rows_in(text, tr("What was pasted"))
    return cells_of(rows)


def cells_of(rows: Sequence[Sequence[str]]) -> tuple[Cells, ...]:
    """Return rows cleaned and all of one width, without the guards of their cells.

    Raises DomainError for more rows than the program takes in.
    """
    if len(rows) > MOST_NOTES:
        raise DomainError(
            tr(
                "There are {count:,} rows and the most is {most:,}, so none was added; "
                "please divide them.",
                count=len(rows),
                most=MOST_NOTES,
            )
        )
    width = max((len(row) for row in rows), default=0)
    return tuple(
        tuple(_unguarded(clean(cell).text.strip()) for cell in (*row, *[""] * (width - len(row))))
        for row in rows
    )


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet calculates."""
    return f"{_GUARD}{cell}" if _needs_guard(cell) else cell


def _unguarded(cell: str) -> str:
    rest = cell.removeprefix(_GUARD)
    return rest if rest != cell and _needs_guard(rest) else cell


def _needs_guard(cell: str) -> bool:
    """Return whether a cell is calculated, or would lose an apostrophe of its own on its return."""
    return _is_calculated(cell.lstrip(_GUARD))


def _is_calculated(cell: str) -> bool:
    if not _FORMULA.match(cell):
        return False
    try:
        return not Decimal(cell).is_finite()
    except InvalidOperation:
        return True
