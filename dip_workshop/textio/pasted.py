"""A pasted list made into single texts: one a line, without its bullets and numbers."""

import csv
import re
from collections.abc import Iterable
from dataclasses import replace

from dip_workshop.core.clean_text import LINE_BREAK, clean
from dip_workshop.core.errors import DomainError
from dip_workshop.core.garbled import mend_garbled, told_of_mending
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.limits import LARGEST_PASTE, LONGEST_TYPED_TEXT, MOST_NOTES
from dip_workshop.core.wording import tr, tr_count

_LINE_END = re.compile(LINE_BREAK)
# Signs that only ever begin an entry; Word writes its second level as "o" and a tab.
_CLEAR_BULLET = re.compile(r"\s*(?:[•‣◦▪▫●○■□☐☑✓✔➢➤\uf0b7\uf0a7]\s*|[o§]\t\s*)")
# Signs that may begin a sentence too: taken off only where every line has one.
_LIKELY_BULLET = re.compile(r"\s*[-–—*·+]\s+")
_NUMBER = re.compile(r"\s*\(?(?:\d{1,4}|[a-zA-Z])[.)]\s+")
_SPACES = re.compile(r"[ \t]*\t[ \t]*")


@dataclass(frozen=True, slots=True)
class PastedList:
    """Texts in their order, sentences on how they were read, and whether they had columns."""

    items: tuple[str, ...]
    remarks: tuple[str, ...] = ()
    has_columns: bool = False


def pasted_list(text: str) -> PastedList:
    """Return the texts of a pasted list: one a line, or one a cell of a spreadsheet's column.

    Blank lines are left out; bullets and numbers go where every line has them;
    garbled signs are turned back.
    Raises DomainError for more than the program takes in, and then for all of it.
    """
    if len(text) > LARGEST_PASTE:
        raise DomainError(
            tr(
                "What was pasted has {count:,} characters and the most is {most:,}, so nothing "
                "was added; paste it in parts, or save it as a file and import that.",
                count=len(text),
                most=LARGEST_PASTE,
            )
        )
    mended = mend_garbled(text)
    text = mended.text
    lines = _cells(text) or [line for line in _LINE_END.split(text) if line.strip()]
    bare = _without_bullets(lines)
    changed = tr("Bullets and numbers were taken off.") if bare != lines else ""
    told = filter(None, (told_of_mending(mended), changed))
    found = listed((_SPACES.sub(" ", line) for line in bare), *told)
    return replace(found, has_columns=_has_columns(text, bare))


def _has_columns(text: str, lines: list[str]) -> bool:
    """Return whether what was pasted are rows of a spreadsheet, most with more than one cell."""
    rows = _quoted_rows(text) or [line.split("\t") for line in lines]
    with_more = sum(sum(bool(cell.strip()) for cell in row) > 1 for row in rows)
    return len(rows) > 1 and 2 * with_more > len(rows)


def listed(texts: Iterable[str], *remarks: str) -> PastedList:
    """Return texts cleaned, blank ones left out, with what should be said of them."""
    cleaned = [clean(text) for text in texts]
    items = tuple(text for text in (one.text.strip() for one in cleaned) if text)
    if len(items) > MOST_NOTES:
        raise DomainError(
            tr(
                "There are {count:,} texts and the most is {most:,}, so none was added; "
                "please divide them.",
                count=len(items),
                most=MOST_NOTES,
            )
        )
    said = (_said_of_replaced(sum(one.replaced for one in cleaned)), _said_of_long(items))
    return PastedList(items, (*remarks, *filter(None, said)))


def _said_of_replaced(count: int) -> str:
    if not count:
        return ""
    return tr_count(
        "{n:,} character that cannot be kept was replaced or left out.",
        "{n:,} characters that cannot be kept were replaced or left out.",
        count,
    )


def _said_of_long(items: Iterable[str]) -> str:
    count = sum(len(item) > LONGEST_TYPED_TEXT for item in items)
    if not count:
        return ""
    return tr_count(
        "{n} text is longer than {long:,} characters; all of it is kept.",
        "{n} texts are longer than {long:,} characters; all of it is kept.",
        count,
        long=LONGEST_TYPED_TEXT,
    )


def _cells(text: str) -> list[str]:
    """Return the text of each row where a spreadsheet's cell has several lines, else nothing."""
    rows = (" ".join(filter(None, row)) for row in _quoted_rows(text))
    return [cell for cell in rows if cell.strip()]


def _quoted_rows(text: str) -> list[list[str]]:
    """Return a spreadsheet's rows where one of their cells has several lines, else nothing.

    A spreadsheet puts such a cell in quotation marks. Where no line break is
    saved by it, quotation marks are somebody's words and stay.
    """
    if '"' not in text:
        return []
    lines = _LINE_END.split(text)
    try:
        rows = list(csv.reader((f"{line}\n" for line in lines), delimiter="\t", strict=True))
    except csv.Error:
        return []
    return [] if len(rows) == len(lines) else rows


def _without_bullets(lines: list[str]) -> list[str]:
    for pattern in (_LIKELY_BULLET, _NUMBER):
        if len(lines) > 1 and all(pattern.match(line) for line in lines):
            return [pattern.sub("", line, count=1) for line in lines]
    return [line[found.end() :] if (found := _CLEAR_BULLET.match(line)) else line for line in lines]
