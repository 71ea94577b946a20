"""Excel workbooks read by openpyxl: their sheets by name, and what the cells of one show.

What a file says of its size is looked at before anything in it is unpacked; XML that
brings entities of its own is refused by defusedxml, which openpyxl takes where it is.
"""

import shutil
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from dip_workshop.core.errors import DomainError
from dip_workshop.core.garbled import Mended, mend_garbled, told_of_mending
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.textio.cell_words import shown_value
from dip_workshop.textio.no_text import parts_of_zip
from dip_workshop.textio.tables import BROKEN, ImportedTable, headed, told_of_broken, without_title

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.read_only import ReadOnlyCell as Cell

LARGEST_UNPACKED = 40_000_000
MOST_PARTS = 5_000
MOST_ROWS = 1_048_576
MOST_CELLS = 500_000
# Cells can share one long text, which the file then holds but once.
MOST_LETTERS = 10_000_000
# Who wrote it and when: of no use here, and not always as openpyxl wishes it.
_NOT_READ = "docProps/"


# Called at every row that is read: it raises where nobody waits for the table any more.
GoOn = Callable[[], None]


class Sheet(NamedTuple):
    """A table of a file, by name; `read` reads it, or raises DomainError with what is wrong."""

    name: str
    is_hidden: bool
    read: Callable[[GoOn], ImportedTable]


def is_workbook(data: bytes) -> bool:
    """Return whether bytes are a workbook that can be read, as Excel has saved them since 2007."""
    return any(
        part.startswith("xl/worksheets/") and part.endswith(".xml") for part in parts_of_zip(data)
    )


def sheets_of(data: bytes, file_name: str) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook in their order; DomainError where it cannot be read."""
    with _reading(file_name):
        plain = _unpacked(data, file_name)
        book = _opened(plain, with_results=True)
        return tuple(
            Sheet(
                sheet.title,
                sheet.sheet_state != "visible",
                partial(_table, plain, book, sheet.title, file_name),
            )
            for sheet in book.worksheets
        )


@contextmanager
def _reading(file_name: str) -> Iterator[None]:
    """Say in a sentence what goes wrong with a workbook, and nothing of what is odd in it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except DomainError:
        raise
    except Exception as error:
        # A file that is damaged or made to harm fails in openpyxl in every way there is.
        raise DomainError(
            tr(
                "{name} is damaged, or no workbook that can be read, so nothing was imported. "
                "Open it in Excel, and save it anew as .xlsx or .csv.",
                name=file_name,
            )
        ) from error


def _unpacked(data: bytes, file_name: str) -> bytes:
    """Return the workbook with its parts unpacked; DomainError where they are too large.

    openpyxl would unpack a part at one stroke, however small it says it is.
    """
    plain = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as folder, zipfile.ZipFile(plain, "w") as copy:
        parts = folder.infolist()
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
            raise DomainError(_told_of_size(file_name))
        for part in parts:
            if part.filename.startswith(_NOT_READ):
                continue
            with folder.open(part) as source, copy.open(part.filename, "w") as target:
                shutil.copyfileobj(source, target)
    return plain.getvalue()


def _opened(plain: bytes, *, with_results: bool) -> "Workbook":
    """Return the workbook, its formulas given by their results or as they are written."""
    # Imported for a workbook alone: it takes longer than all else that reads a list.
    from openpyxl import load_workbook

    return load_workbook(BytesIO(plain), read_only=True, data_only=with_results, keep_links=False)


def _table(plain: bytes, book: "Workbook", name: str, file_name: str, go_on: GoOn) -> ImportedTable:
    with _reading(file_name):
        rows = _rows(book, name, file_name, go_on)
        words = [_without_blank_end([_words(cell) for cell in row]) for row in rows]
        is_open = any(_lacks_value(cell) for row in rows for cell in row)
        written = _opened(plain, with_results=False) if is_open else None
        missing = _without_result(rows, written, name, go_on) if written else 0
    mended = [[mend_garbled(cell) for cell in row] for row in words]
    records = [[cell.text for cell in row] for row in mended if row]
    if not records:
        raise DomainError(tr("Nothing stands on the sheet “{name}”.", name=name))
    changed = [cell for row in mended for cell in row if cell.lines]
    first = changed[0].sign if changed else ""
    told = told_of_mending(Mended("", sum(cell.lines for cell in changed), first))
    replaced = sum(text.count(BROKEN) for record in records for text in record)
    below, title = without_title(records)
    remarks = filter(None, (told, told_of_broken(replaced), _told_of_formulas(missing), *title))
    return ImportedTable(*headed(below), "xlsx", replaced, tuple(remarks))


def _rows(book: "Workbook", name: str, file_name: str, go_on: GoOn) -> list[tuple["Cell", ...]]:
    """Return a sheet's rows, each as far as it is filled."""
    sheet = book[name]
    # What a sheet says of its size is not always true.
    sheet.reset_dimensions()
    found, count, letters = [], 0, 0
    for number, row in enumerate(sheet.iter_rows(), 1):
        go_on()
        count += len(row)
        letters += sum(len(cell.value) for cell in row if isinstance(cell.value, str))
        if number > MOST_ROWS or count > MOST_CELLS or letters > MOST_LETTERS:
            raise DomainError(_told_of_size(file_name))
        if row:
            found.append(row)
    return found


def _words(cell: "Cell") -> str:
    return shown_value(cell.value, cell.number_format or "")


def _without_blank_end(cells: list[str]) -> list[str]:
    """Return the cells up to the last that holds anything."""
    filled = (place for place in range(len(cells), 0, -1) if cells[place - 1].strip())
    return cells[: next(filled, 0)]


def _lacks_value(cell: "Cell") -> bool:
    """Return whether a cell stands in the file and has no value: a formula's may be missing."""
    return cell.value is None and hasattr(cell, "coordinate")


def _without_result(
    rows: list[tuple["Cell", ...]], written: "Workbook", name: str, go_on: GoOn
) -> int:
    """Return how many formulas have no result in the file, as in one that Excel never saved."""
    empty = {(cell.row, cell.column) for row in rows for cell in row if _lacks_value(cell)}
    sheet = written[name]
    sheet.reset_dimensions()
    missing = 0
    for row in sheet.iter_rows():
        go_on()
        missing += sum(cell.data_type == "f" and (cell.row, cell.column) in empty for cell in row)
    return missing


def _told_of_size(file_name: str) -> str:
    return tr(
        "{name} is too large inside to be read, so nothing was imported. "
        "Open it, and save the sheet that is wanted as .csv.",
        name=file_name,
    )


def _told_of_formulas(count: int) -> str:
    if not count:
        return ""
    return tr_count(
        "{n:,} formula has no result in the file and is blank here; open and save it in Excel.",
        "{n:,} formulas have no result in the file and are blank here; open and save it in Excel.",
        count,
    )
