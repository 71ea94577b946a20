"""What a step is called when somebody is told of it: its label and the one text it was about.

Composed from the board each time it is said and stored nowhere: what was removed for good is
gone from it too, and what the room may not read yet is not named.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.changes import ABSENT, Change, ChangeSet
from dip_workshop.core.history import Step, StepKind, subject_of
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement, Record, written_fields
from dip_workshop.core.room.masking import SIGN, for_nobody_else, veiled_ids
from dip_workshop.core.room.records import Veil
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Exercise, Workshop

HIDES: Final = Veil.__name__
# What a step is called of which it is told from where to where it moved what.
MOVED: Final = tr("Moved")
_LONGEST_HEADING: Final = 24


def step_in_words(label: str, subject: str) -> str:
    """Return a step as it is said, such as "Delete “Late round”"; `subject` may be ""."""
    act = label.removesuffix("…")
    if not subject:
        return act
    if label == tr_count("Add a text", "Add {n} texts", 1):
        return tr("Add “{text}”", text=subject)
    return tr("{act} “{text}”", act=act, text=subject)


def hidden_words(
    board: Board, hidden: Iterable[RecordId], steps: Iterable[Step] = ()
) -> frozenset[str]:
    """Return the words of what nobody may be told, as a label would hold them.

    A label of long ago holds what was meant as it was called then: `steps` tell that.
    """
    of = frozenset(hidden)
    texts = {record.text for record in map(board.find, of) if record is not None}
    for step in steps:
        for change in step.changes:
            if change.field == "text" and change.record_id in of:
                texts.update(t for t in (change.before, change.after) if isinstance(t, str))
    return frozenset(shortened(text) for text in texts if text.strip())


def open_label(label: str, words: frozenset[str]) -> str:
    """Return the label of a step without the words of what nobody may be told.

    A label names where something was put, such as "Add to We wait for people".
    """
    named = sorted((each for each in words if each in label), key=len, reverse=True)
    if not named:
        return label
    found = "|".join(map(re.escape, named))
    return re.sub(rf"(?<!\w)(?:{found})(?!\w)", SIGN, label)


def subject_of_one(changes: ChangeSet, board: Board, hidden: frozenset[RecordId]) -> str:
    """Return the text of the one thing that a step was about, "" where there are more.

    `changes` are the step's own, not turned round. Where anything was deleted, that is what
    it was about: what lay below went with it or moved. Nothing is named where any of what
    was touched is among `hidden`.
    """
    of_one: dict[RecordId, list[Change]] = {}
    for change in changes:
        of_one.setdefault(change.record_id, []).append(change)
    if hidden.intersection(_homes(board, of_one)):
        return ""
    gone = {each.record_id for each in changes if each.field == "deleted" and each.after is True}
    found = [each for each in map(board.find, gone or of_one) if each is not None]
    # A second place goes with what it shows.
    homes = [each for each in found if not isinstance(each, Placement)]
    shown = homes or list(filter(None, map(board.find, _homes(board, gone or of_one))))
    named = {each.id: text for each in shown if (text := _name(each, of_one.get(each.id, ())))}
    if gone:
        roots = {each.id for each in shown if each.parent_id not in named}
        named = {each: text for each, text in named.items() if each in roots}
    return shortened(next(iter(named.values()))) if len(named) == 1 else ""


def kept_back(board: Board, changes: ChangeSet = ()) -> frozenset[RecordId]:
    """Return whose words nobody may be told, those that a step just put back or took away too.

    A text that was written in silence and taken back has lost its veil in the same step.
    """
    return _with_veils(board, {each.record_id for each in changes if each.type_name == HIDES})


def kept_back_in(board: Board, steps: Iterable[Step]) -> frozenset[RecordId]:
    """Return whose words no list of a workshop's steps may tell, those that were undone too."""
    taken_back: dict[RecordId, bool] = {}
    for step in steps:
        for change in step.changes:
            if change.type_name == HIDES and change.field == "deleted" and change.after:
                # Dropped by hand it was shown; dropped by an undo it never was.
                taken_back[change.record_id] = step.head.kind is StepKind.UNDO
    return _with_veils(board, {veil_id for veil_id, is_so in taken_back.items() if is_so})


def subjects_in(
    board: Board, steps: Iterable[Step], hidden: frozenset[RecordId]
) -> dict[RecordId, str]:
    """Return by their ids what the steps of a workshop were about, "" where it is hidden."""
    return {
        step.head.id: ""
        if any(change.record_id in hidden for change in step.changes)
        else subject_of(step.changes, board)
        for step in steps
    }


def moves_in(
    board: Board, steps: Iterable[Step], hidden: frozenset[RecordId]
) -> dict[RecordId, str]:
    """Return by their ids what the steps moved and where, of those that moved nothing but texts."""
    told = ((step.head.id, move_in_words(step.changes, board, hidden)) for step in steps)
    return {step_id: words for step_id, words in told if words}


def move_in_words(changes: ChangeSet, board: Board, hidden: frozenset[RecordId]) -> str:
    """Return what a step moved from one heading to another, "" where it did anything else.

    A text below one of its own sort was not moved but merged or made its cause. Headings are
    called as they are now; nothing is said where any of what was touched is among `hidden`.
    """
    ways = {(each.before, each.after) for each in changes if each.field == "parent_id"}
    moved = {each.record_id for each in changes if each.field == "parent_id"}
    is_more = any(
        each.before is ABSENT
        or each.field == "deleted"
        or (each.record_id not in moved and each.field != "order_key")
        for each in changes
    )
    if is_more or len(ways) != 1:
        return ""
    ((before, after),) = ways
    start, end = (board.find(RecordId(str(each))) for each in (before, after))
    homes = _homes(board, moved)
    if start is None or end is None or hidden & {start.id, end.id, *homes}:
        return ""
    texts = [record for record in map(board.find, homes) if record is not None]
    if any(isinstance(record, (type(start), type(end))) for record in texts):
        return ""
    if isinstance(end, Exercise):
        words = tr("{what} out of “{start}”", what=_in_one(texts), start=_heading(start))
        return words if _heading(start) else ""
    return _from_to(_in_one(texts), _heading(start), _heading(end))


def _heading(record: Record) -> str:
    """Return what a heading is called; a page is none: what is below it is below no heading."""
    return "" if isinstance(record, Exercise) else shortened(record.text, _LONGEST_HEADING)


def _in_one(texts: Sequence[Record]) -> str:
    if len(texts) > 1:
        return tr_count("{n} text", "{n} texts", len(texts))
    return f"“{shortened(texts[0].text)}”"


def _from_to(what: str, start: str, end: str) -> str:
    if start and end:
        return tr("{what} from “{start}” to “{end}”", what=what, start=start, end=end)
    return tr("{what} to “{end}”", what=what, end=end) if end else ""


def _with_veils(board: Board, veil_ids: Iterable[RecordId]) -> frozenset[RecordId]:
    taken_back = set(veil_ids)
    veils = [
        replace(veil, deleted=False)
        for veil in board
        if isinstance(veil, Veil)
        and veil.deleted
        # What was taken back with its veil can come again without a word to this step.
        and (veil.id in taken_back or _is_gone(board, veil.target_id))
    ]
    standing = board.put(*veils) if veils else board
    return frozenset((*veiled_ids(standing), *for_nobody_else(standing)))


def _homes(board: Board, record_ids: Iterable[RecordId]) -> frozenset[RecordId]:
    """Return the ids, those of second places exchanged for what they show."""
    found = {each: board.find(each) for each in record_ids}
    return frozenset(
        record.target_id if isinstance(record, Placement) else each
        for each, record in found.items()
    )


def _is_gone(board: Board, record_id: RecordId) -> bool:
    record = board.find(record_id)
    return record is None or record.deleted


def _name(record: Record, changes: Iterable[Change]) -> str:
    """Return what a thing is called: the words that were written to it, or its text.

    A workshop and an exercise are not meant by their title where other facts changed.
    """
    is_whole = isinstance(record, (Workshop, Exercise))
    fields = written_fields(type(record)) if is_whole else {"text"}
    written = [change for change in changes if change.field in fields]
    # What was emptied is called as it was.
    words = (each.after or (each.before is not ABSENT and each.before) for each in written)
    named = next((str(word) for word in words if word), "")
    return named if is_whole else named or record.text
