"""A table of groups and the notes in each, read as a fishbone's: groups are bones, notes causes."""

from collections.abc import Iterator, Sequence
from typing import Final

from dip_workshop.core.wording import tr
from dip_workshop.exercises.fishbone.model import UNSORTED
from dip_workshop.kinds import Cells

_PARENT: Final = tr("Parent")
_CAUSE: Final = tr("Cause")
_GROUP: Final = tr("Group")
_NOTE: Final = tr("Note")
_LETTER: Final = tr("Letter")
# A note's state is none of a cause: under a name that is not ours it is told as left out.
_RENAMED: Final = {tr("State").casefold(): tr("State of the note")}


def as_bones(rows: Sequence[Cells]) -> Sequence[Cells]:
    """Return a table with groups under "Parent" and notes under "Cause"; any other as it is.

    Notes of no group go to "Unsorted", and a group without a name is called by its letter. All
    other columns stay behind those two.
    """
    heads = [cell.casefold().strip() for cell in rows[0]] if rows else []
    known = {name: heads.index(name.casefold()) for name in _named(heads)}
    if _GROUP not in known or _NOTE not in known or _CAUSE in known or _PARENT in known:
        return rows
    rest = [number for number in range(len(heads)) if number not in known.values()]
    headings = (_RENAMED.get(heads[number], rows[0][number]) for number in rest)
    return ((_PARENT, _CAUSE, *headings), *_read(rows[1:], known, rest))


def _named(heads: Sequence[str]) -> Iterator[str]:
    names = (_PARENT, _CAUSE, _GROUP, _NOTE, _LETTER)
    return (name for name in names if name.casefold() in heads)


def _read(rows: Sequence[Cells], known: dict[str, int], rest: Sequence[int]) -> Iterator[Cells]:
    for row in rows:
        group, note = row[known[_GROUP]].strip(), row[known[_NOTE]].strip()
        letter = row[known[_LETTER]].strip() if _LETTER in known else ""
        if not group and letter:
            group = tr("Group {letter}", letter=letter)
        if not note and not group:
            continue
        bone = (group or UNSORTED, note) if note else ("", group)
        yield (*bone, *(row[number] for number in rest))
