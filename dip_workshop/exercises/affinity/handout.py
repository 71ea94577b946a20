"""The affinity map in words: for the list page, the outline twin, and what is carried forward."""

from collections.abc import Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ties import carried_marks
from dip_workshop.drawing.document import Block, Blocks, Heading, ItemList, ListItem, Paragraph
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Note,
    NoteGroup,
    Place,
    group_letter,
    groups_of,
    note_of,
    notes_of,
    places_in,
    tray_of,
)
from dip_workshop.exercises.affinity.ties import letters_of_doubles, note_marks
from dip_workshop.kinds import CarriedText, OutlineRow, Selection

_Letters = dict[RecordId, tuple[str, ...]]


def handout(board: Board, map_id: RecordId) -> Blocks:
    """Return the question, each group with its notes numbered, then what is not yet grouped."""
    affinity_map = board.get(map_id, AffinityMap)
    doubles = letters_of_doubles(board, map_id)
    blocks: list[Block] = [Heading(affinity_map.text)]
    if affinity_map.question:
        blocks.append(Paragraph(affinity_map.question))
    blocks.append(Paragraph(summary(board, map_id), is_note=True))
    for group, letter in _lettered(board, map_id):
        places = places_in(board, group.id)
        blocks.append(Heading(f"{letter}  {group.text or 'Not yet named'} ({len(places)})", 2))
        if marks := carried_marks(board, group.id):
            blocks.append(Paragraph(" · ".join(marks), is_note=True))
        blocks.append(_numbered(board, places, letter, doubles))
    if loose := tray_of(board, map_id):
        blocks.append(Heading(f"Not yet grouped ({len(loose)})", 2))
        blocks.append(_numbered(board, loose, "", doubles))
    return tuple(blocks)


def outline(board: Board, map_id: RecordId) -> tuple[OutlineRow, ...]:
    """Return a heading a group with its notes below, and the tray at the end."""
    doubles = letters_of_doubles(board, map_id)
    rows: list[OutlineRow] = []
    for group, letter in _lettered(board, map_id):
        title = f"{letter}  {group.text or 'Not yet named'}"
        marks = carried_marks(board, group.id)
        what = f"the name of group {letter}"
        rows.append(OutlineRow(group.id, 0, title, group.text, marks, is_heading=True, what=what))
        rows += _rows(board, places_in(board, group.id), letter, doubles)
    loose = tray_of(board, map_id)
    rows.append(OutlineRow(map_id, 0, f"Not yet grouped ({len(loose)})", None, is_heading=True))
    rows += _rows(board, loose, "", doubles)
    return tuple(rows)


def texts(board: Board, map_id: RecordId) -> tuple[str, ...]:
    """Return all that people wrote: the question, every header and every note."""
    question = board.get(map_id, AffinityMap).question
    headers = [group.text for group in groups_of(board, map_id)]
    notes = [note.text for note in notes_of(board, map_id)]
    return tuple(text for text in (question, *headers, *notes) if text)


def summary(board: Board, map_id: RecordId) -> str:
    """Return the counts in words, such as "20 notes · 4 groups · 6 not yet grouped"."""
    loose = len(tray_of(board, map_id))
    groups = len(groups_of(board, map_id))
    counts = [_count(len(notes_of(board, map_id)), "note")]
    if groups:
        counts.append(_count(groups, "group"))
        counts += [f"{loose} not yet grouped"] if loose else []
    return " · ".join(counts)


def offers(board: Board, selection: Selection) -> tuple[CarriedText, ...]:
    """Return what is selected, or else every group, as texts to carry forward.

    A group without a name is offered as "Group C (not yet named)": leaving it
    out without a word would lose it, and its name can be mended over there.
    """
    lettered = {
        group.id: (group, letter) for group, letter in _lettered(board, selection.exercise_id)
    }
    carried: dict[RecordId, str] = {}
    for record_id in selection.ids or tuple(lettered):
        if record_id in lettered:
            group, letter = lettered[record_id]
            carried[group.id] = group.text or f"Group {letter} (not yet named)"
        elif (
            (record := board.find(record_id))
            and not record.deleted
            and record_id != selection.exercise_id
        ):
            note = note_of(board, record)
            carried[note.id] = note.text
    return tuple(CarriedText(source_id, text) for source_id, text in carried.items())


def _lettered(board: Board, map_id: RecordId) -> Iterator[tuple[NoteGroup, str]]:
    for number, group in enumerate(groups_of(board, map_id)):
        yield group, group_letter(number)


def _numbered(board: Board, places: tuple[Place, ...], home: str, doubles: _Letters) -> ItemList:
    return ItemList(
        tuple(
            ListItem(row.text or "", label=f"{number}.", remark=" · ".join(row.marks))
            for number, row in enumerate(_rows(board, places, home, doubles), 1)
        )
    )


def _rows(
    board: Board, places: tuple[Place, ...], home: str, doubles: _Letters
) -> Iterator[OutlineRow]:
    for place in places:
        note = place if isinstance(place, Note) else note_of(board, place)
        also_in = tuple(letter for letter in doubles.get(note.id, ()) if letter != home)
        marks = note_marks(board, note, also_in)
        yield OutlineRow(place.id, 1, note.text, note.text, marks, what="a note")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
