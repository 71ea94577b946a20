"""A file of texts, whatever it is: its tables by name, each read when it is wanted."""

from pathlib import Path

from dip_workshop.core.errors import DomainError
from dip_workshop.core.wording import tr
from dip_workshop.textio.mind_map_files import maps_in
from dip_workshop.textio.pasted import PastedList
from dip_workshop.textio.tables import ImportedTable, contents, table_of, texts_of_column
from dip_workshop.textio.workbooks import Sheet, is_workbook, sheets_of


def tables_in(path: Path) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook or a mind map, or of another file its one table.

    Raises DomainError with what is wrong where a file cannot be read.
    """
    data = contents(path)
    if is_workbook(data):
        return sheets_of(data, path.name)
    if maps := maps_in(data, path):
        return maps
    return (Sheet("", is_hidden=False, read=lambda _go_on: table_of(data, path)),)


def read_texts(path: Path, sheet: str, column: str) -> PastedList:
    """Return the texts of a column of a file, of a workbook that of a sheet.

    Raises DomainError where there is none of that name, or it cannot be read.
    """
    return texts_of_column(read_table(path, sheet), column)


def read_table(path: Path, sheet: str = "") -> ImportedTable:
    """Return the table of a file: of a workbook the sheet named, or the first that is shown.

    Raises DomainError where there is no such sheet, or it cannot be read.
    """
    found = tables_in(path)
    wanted = (
        one
        for one in found
        if one.name.casefold() == sheet.casefold() or (not sheet and not one.is_hidden)
    )
    chosen = next(wanted, None)
    if chosen is None:
        known = ", ".join(one.name for one in found if one.name)
        raise DomainError(
            tr(
                "{name} has no sheet “{sheet}”, so nothing was imported; there are: {known}.",
                name=path.name,
                sheet=sheet,
                known=known,
            )
        )
    return chosen.read(lambda: None)
