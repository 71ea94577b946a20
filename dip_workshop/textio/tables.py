"""Texts out of a file: a column of a table, or a plain list with one text a line."""

import codecs
import csv
import io
from itertools import islice, takewhile
from pathlib import Path

from dip_workshop.core.errors import DomainError
from dip_workshop.core.garbled import mend_garbled, told_of_mending
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.mind_maps import MindMap, told_of_middle, told_of_notes
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.textio.no_text import refuse_binary, refuse_what_is_no_text
from dip_workshop.textio.pasted import PastedList, listed, pasted_list

LARGEST_FILE = 20_000_000
MOST_COLUMNS = 1_000
ONLY_COLUMN = tr("Text")

_DELIMITERS = (",", ";", "\t")
# Stands in no text: with it a table of one column keeps its commas.
_NO_DELIMITER = "\x1f"
_SEPARATOR_LINE = "sep="
_LIST_SUFFIXES = (".txt", ".text", ".md")
_LONGEST_HEADER = 40
_MOST_TITLES = 5
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
ENCODING_WORDS = {
    "utf-16": tr("The file was read as UTF-16."),
    "cp1252": tr(
        "The file was read as Windows-1252, an older way to keep letters: "
        "please check signs such as é, £ and ’."
    ),
}
BROKEN = "\ufffd"


@dataclass(frozen=True, slots=True)
class ImportedTable:
    """What a file holds: every row as wide as `columns`, whose names differ.

    `replaced` counts the characters that were broken in the file already or
    that its encoding does not have: they stand as U+FFFD. Of a mind map the rows are
    its topics one below the other, and `mind_map` what is below what.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    encoding: str
    replaced: int = 0
    remarks: tuple[str, ...] = ()
    mind_map: MindMap | None = None


def table_of(data: bytes, path: Path) -> ImportedTable:
    """Return the table that a text file holds, or its list of one text a line.

    A table has the names of its columns in the first row. Commas, semicolons and
    tabs part cells; a cell in quotation marks may have several lines. Raises
    DomainError with what is wrong where it cannot be read.
    """
    refuse_what_is_no_text(data, path.name)
    written, encoding = decoded(data, path.name)
    mended = mend_garbled(written)
    text = mended.text
    replaced = text.count(BROKEN)
    told = (ENCODING_WORDS.get(encoding, ""), told_of_mending(mended), told_of_broken(replaced))
    said = tuple(filter(None, told))
    if path.suffix.lower() in _LIST_SUFFIXES:
        items = pasted_list(text)
        lines: tuple[tuple[str, ...], ...] = tuple((item,) for item in items.items)
        return ImportedTable((ONLY_COLUMN,), lines, encoding, replaced, (*said, *items.remarks))
    records, remarks = rows_in(text, path.name)
    if not records:
        raise DomainError(tr("{name} holds no text, so nothing was imported.", name=path.name))
    below, title = without_title(records)
    columns, rows = headed(below)
    return ImportedTable(columns, rows, encoding, replaced, (*said, *remarks, *title))


def texts_of_column(table: ImportedTable, name: str) -> PastedList:
    """Return the texts of a column in their order, blank cells left out.

    Raises DomainError where no column has the name (small and capital letters
    count as one) or where there is more than the program takes in.
    """
    names = [column.casefold() for column in table.columns]
    if name.casefold() not in names:
        known = ", ".join(table.columns[:20])
        raise DomainError(
            tr(
                "There is no column “{name}”, so nothing was imported; there are: {known}.",
                name=name,
                known=known,
            )
        )
    place = names.index(name.casefold())
    told = (*table.remarks, *_told_of_map(table.mind_map))
    found = listed((row[place] for row in table.rows), *told)
    blank = len(table.rows) - len(found.items)
    if not blank:
        return found
    remark = tr_count(
        "{n:,} row has nothing in this column.", "{n:,} rows have nothing in this column.", blank
    )
    return PastedList(found.items, (*found.remarks, remark))


def _told_of_map(found: MindMap | None) -> tuple[str, ...]:
    """Return what a mind map loses where it becomes a mere list."""
    if found is None:
        return ()
    told = (told_of_middle(found.middle), told_of_notes(found, found.topics))
    return tuple(filter(None, told))


def rows_in(text: str, file_name: str) -> tuple[list[list[str]], tuple[str, ...]]:
    """Return the rows that hold anything, and what should be said of how they were read.

    Raises DomainError, which names the file, where the text is no table.
    """
    text, delimiter = _parted(text)
    try:
        return _rows(text, delimiter, strict=True), ()
    except csv.Error as error:
        never_closed = "end of data" in str(error)
    try:
        if never_closed:
            return _rows(text, delimiter, quoted=False), (
                tr(
                    "A quotation mark is never closed, so each line was taken as a row:"
                    " please check."
                ),
            )
        return _rows(text, delimiter), ()
    except csv.Error as error:
        raise DomainError(
            tr(
                "{file_name} is not a table that can be read ({error}). Nothing was imported.",
                file_name=file_name,
                error=error,
            )
        ) from error


def contents(path: Path) -> bytes:
    """Return what a file holds; DomainError where it cannot be read or is too large."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise DomainError(
                tr(
                    "{name} is larger than {size} MB, so it was not read; please divide it.",
                    name=path.name,
                    size=LARGEST_FILE // 1_000_000,
                )
            )
        return path.read_bytes()
    except OSError as error:
        raise DomainError(
            tr(
                "{name} could not be read ({reason}). Nothing was imported.",
                name=path.name,
                reason=error.strerror or error,
            )
        ) from error


def decoded(data: bytes, name: str) -> tuple[str, str]:
    """Return the text and the name of its encoding; broken bytes become U+FFFD.

    Bytes that are sound UTF-8 are next to never anything else. What is left is
    taken for the usual encoding of Windows in western Europe. DomainError where
    the bytes are no text at all.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, errors="replace"), encoding.removesuffix("-sig")
    order = _utf_16_order(data)
    if order:
        return data.decode(f"utf-16-{order}", errors="replace"), "utf-16"
    refuse_binary(data, name)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), "cp1252"


def _utf_16_order(data: bytes) -> str:
    """Return "le" or "be" where the bytes are UTF-16 without a mark that says so, else ""."""
    evens, odds = data[:4000:2].count(0), data[1:4000:2].count(0)
    if evens + odds <= len(data[:4000]) / 4 or 4 * min(evens, odds) > max(evens, odds):
        return ""
    return "le" if odds > evens else "be"


def told_of_broken(count: int) -> str:
    """Return what is said of characters that were broken before, "" where none was."""
    if not count:
        return ""
    return tr_count(
        "{n:,} character is broken in the file and shown as {mark}.",
        "{n:,} characters are broken in the file and shown as {mark}.",
        count,
        mark=BROKEN,
    )


def _parted(text: str) -> tuple[str, str]:
    """Return the table without a line that names its delimiter, and the delimiter."""
    first, _, rest = text.partition("\n")
    named = first.lstrip().rstrip("\r")
    if named.lower().startswith(_SEPARATOR_LINE) and len(named) > len(_SEPARATOR_LINE):
        return rest, named[len(_SEPARATOR_LINE)]
    widths = {
        delimiter: max(map(len, _rows(text, delimiter, most=1)), default=0)
        for delimiter in _DELIMITERS
    }
    widest = max(_DELIMITERS, key=lambda delimiter: widths[delimiter])
    return text, widest if widths[widest] > 1 else _NO_DELIMITER


def _rows(
    text: str,
    delimiter: str,
    *,
    strict: bool = False,
    quoted: bool = True,
    most: int | None = None,
) -> list[list[str]]:
    """Return rows that hold anything, with the limit on a cell's size lifted for this reading."""
    usual = csv.field_size_limit(LARGEST_FILE)
    try:
        reader = csv.reader(
            io.StringIO(text, newline=""),
            delimiter=delimiter,
            strict=strict,
            quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
        )
        return list(islice((row for row in reader if any(cell.strip() for cell in row)), most))
    finally:
        csv.field_size_limit(usual)


def without_title(records: list[list[str]]) -> tuple[list[list[str]], tuple[str, ...]]:
    """Return a table without the lines above its headings, and what is said of them.

    Such lines have one cell each, and the first of them several words; the headings under
    them name all columns, in few words.
    """
    width = max(map(len, records), default=0)
    above = list(takewhile(lambda row: len(_filled(row)) == 1, records[: _MOST_TITLES + 1]))
    below = records[len(above) :]
    title = shortened(_filled(above[0])[0].strip()) if above else ""
    is_title = " " in title and width > 1 and len(below) > 1
    if not is_title or not _are_headings(below[0], width):
        return records, ()
    told = tr_count(
        "“{title}” stands above the headings, so that row was left out.",
        "“{title}” and what follows stand above the headings, so {n} rows were left out.",
        len(above),
        title=title,
    )
    return below, (told,)


def _filled(row: list[str]) -> list[str]:
    return [cell for cell in row if cell.strip()]


def _are_headings(row: list[str], width: int) -> bool:
    """Return whether a row names all columns: each cell short, no number, and no two alike."""
    names = {cell.strip().casefold() for cell in row if any(map(str.isalpha, cell))}
    return len(names) == width and all(len(name) <= _LONGEST_HEADER for name in names)


def headed(records: list[list[str]]) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return names that differ for all columns, and the rows filled up to their number."""
    width = max(len(record) for record in records)
    if width > MOST_COLUMNS:
        raise DomainError(
            tr(
                "The table has {count:,} columns and the most is {most:,}, "
                "so nothing was imported.",
                count=width,
                most=MOST_COLUMNS,
            )
        )
    if width == 1 and (len(records) == 1 or len(records[0][0]) > _LONGEST_HEADER):
        # A list without a header: its first text must not be taken for a name.
        return (ONLY_COLUMN,), tuple((record[0],) for record in records)
    header = [" ".join(cell.replace("\0", "").split()) for cell in records[0]]
    header += [""] * (width - len(header))
    rows = (tuple(record) + ("",) * (width - len(record)) for record in records[1:])
    return _different(header), tuple(rows)


def _different(header: list[str]) -> tuple[str, ...]:
    """Return a name for every column, a repeated one with its number behind it."""
    names: dict[str, str] = {}
    for number, cell in enumerate(header, 1):
        stem = name = cell or tr("Column {number}", number=number)
        copy = 1
        while name.casefold() in names:
            copy += 1
            name = f"{stem} ({copy})"
        names[name.casefold()] = name
    return tuple(names.values())
