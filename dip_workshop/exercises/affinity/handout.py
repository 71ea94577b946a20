"""The affinity map in words: for the list page, the outline twin, and what is carried forward."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Record
from dip_workshop.core.ties import carried_marks
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.document import Block, Blocks, Heading, ItemList, ListItem, Paragraph
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Note,
    NoteGroup,
    ParkingArea,
    Supergroup,
    alike_of,
    cards_of,
    entries_of,
    groups_in,
    groups_of,
    letters_of,
    note_of,
    notes_of,
    parked_of,
    parking_areas,
    places_in,
    super_code,
    super_name,
    supergroups_of,
    tray_of,
)
from dip_workshop.exercises.affinity.tags import Tag, tag_marks, tags_of
from dip_workshop.exercises.affinity.ties import letters_of_doubles, note_marks
from dip_workshop.kinds import CarriedText, OutlineRow, Selection


def handout(board: Board, map_id: RecordId) -> Blocks:
    """Return the question, each group with its notes numbered, the tray, and what is set aside."""
    affinity_map = board.get(map_id, AffinityMap)
    source = _Source(board, letters_of_doubles(board, map_id), tags_of(affinity_map))
    blocks: list[Block] = [Heading(affinity_map.text)]
    if affinity_map.question:
        blocks.append(Paragraph(affinity_map.question))
    blocks.append(Paragraph(summary(board, map_id), is_note=True))
    if legend := _legend(board, map_id):
        blocks.append(Paragraph(legend, is_note=True))
    for row in _headed(board, map_id):
        blocks.append(Heading(row.title_with_count, 2 + row.depth))
        if row.marks:
            blocks.append(Paragraph(" · ".join(row.marks), is_note=True))
        if not isinstance(row.record, Supergroup):
            blocks.append(_numbered(source, row))
    return tuple(blocks)


def outline(board: Board, map_id: RecordId) -> tuple[OutlineRow, ...]:
    """Return a heading a group with its notes below, nested as on the wall, the tray behind."""
    source = _Source(
        board, letters_of_doubles(board, map_id), tags_of(board.get(map_id, AffinityMap))
    )
    rows: list[OutlineRow] = []
    for row in _headed(board, map_id, with_empty_tray=True):
        is_named = isinstance(row.record, NoteGroup | Supergroup)
        rows.append(
            OutlineRow(
                row.record.id,
                row.depth,
                row.title if is_named else row.title_with_count,
                row.record.text if is_named else None,
                row.marks,
                is_heading=True,
                what=row.what,
            )
        )
        rows += source.rows(row)
    return tuple(rows)


def far_names(board: Board, map_id: RecordId) -> dict[RecordId, str]:
    """Return what stands over each group where the wall is too far away: its name and count."""
    return {row.record.id: row.title_with_count for row in _headed(board, map_id)}


def texts(board: Board, map_id: RecordId) -> tuple[str, ...]:
    """Return all that people wrote: the question, every header, every note, the tags' own words."""
    affinity_map = board.get(map_id, AffinityMap)
    superheaders = [supergroup.text for supergroup in supergroups_of(board, map_id)]
    headers = [group.text for group in groups_of(board, map_id)]
    notes = [note.text for note in notes_of(board, map_id)]
    words = affinity_map.tag_words.split("\n")
    everything = (affinity_map.question, *superheaders, *headers, *notes, *words)
    return tuple(text for text in everything if text)


def summary(board: Board, map_id: RecordId) -> str:
    """Return the counts in words, such as "20 notes · 4 groups · 6 not yet grouped".

    Notes are the cards on the wall; those merged into one of them are counted apart.
    """
    cards = cards_of(board, map_id)
    # Nearly all that has children is no note: ten thousand cards need not be asked.
    holders = {above for above in board.parents() if above and isinstance(board.find(above), Note)}
    merged = 0
    if holders:
        merged = sum(len(alike_of(board, card.id)) for card in cards if card.id in holders)
    groups, supers = len(groups_of(board, map_id)), len(supergroups_of(board, map_id))
    loose, parked = len(tray_of(board, map_id)), len(parked_of(board, map_id))
    counts = (
        tr_count("{n} note", "{n} notes", len(cards)),
        tr_count("{n} group", "{n} groups", groups) if groups else "",
        tr_count("{n} not yet grouped", "{n} not yet grouped", loose) if groups and loose else "",
        tr_count("{n} set aside", "{n} set aside", parked) if parked else "",
        tr_count("{n} supergroup", "{n} supergroups", supers) if supers else "",
        tr_count("{n} merged into others", "{n} merged into others", merged) if merged else "",
    )
    return " · ".join(count for count in counts if count)


def offers(board: Board, selection: Selection) -> tuple[CarriedText, ...]:
    """Return what is selected, or else every group, as texts to carry forward.

    A group without a name is offered as "Group C (not yet named)": leaving it
    out without a word would lose it, and its name can be mended over there.
    """
    letters = letters_of(board, selection.exercise_id)
    carried: dict[RecordId, str] = {}
    for record_id in selection.ids or tuple(letters):
        record = board.find_live(record_id, Record)
        if record is None or isinstance(record, AffinityMap | ParkingArea):
            continue
        if record.id in letters:
            name = tr("Group {letter} (not yet named)", letter=letters[record.id])
            carried[record.id] = record.text or name
        elif isinstance(record, Supergroup):
            carried[record.id] = super_name(board, record)
        else:
            note = note_of(board, record)
            carried[note.id] = note.text
    return tuple(CarriedText(source_id, text) for source_id, text in carried.items())


@dataclass(frozen=True, slots=True)
class _Headed:
    """A heading and what stands below it."""

    record: Record
    depth: int
    title: str
    count: str
    marks: tuple[str, ...] = ()
    letter: str = ""
    what: str = tr("a text")

    @property
    def title_with_count(self) -> str:
        return tr("{title} ({count})", title=self.title, count=self.count)


def _headed(board: Board, map_id: RecordId, with_empty_tray: bool = False) -> Iterator[_Headed]:
    """Yield supergroups, groups, the tray and what is set aside, in reading order."""
    letters = letters_of(board, map_id)
    codes = {s.id: super_code(n) for n, s in enumerate(supergroups_of(board, map_id))}
    for entry in entries_of(board, map_id):
        is_super = isinstance(entry, Supergroup)
        if is_super:
            code, count = codes[entry.id], len(groups_in(board, entry))
            yield _Headed(
                entry,
                0,
                f"{code}  {entry.text or tr('Not yet named')}",
                tr_count("{n} group", "{n} groups", count),
                carried_marks(board, entry.id),
                what=tr("the name of supergroup {code}", code=code),
            )
        for group in groups_in(board, entry):
            yield _headed_group(board, group, letters[group.id], int(is_super))
    if with_empty_tray or tray_of(board, map_id):
        loose = str(len(tray_of(board, map_id)))
        yield _Headed(board.get(map_id, AffinityMap), 0, tr("Not yet grouped"), loose)
    for area in parking_areas(board, map_id):
        if parked := len(places_in(board, area.id)):
            yield _Headed(area, 0, tr("Set aside to talk about later"), str(parked))


def _headed_group(board: Board, group: NoteGroup, letter: str, depth: int) -> _Headed:
    return _Headed(
        group,
        depth,
        f"{letter}  {group.text or tr('Not yet named')}",
        str(len(places_in(board, group.id))),
        carried_marks(board, group.id),
        letter,
        tr("the name of group {letter}", letter=letter),
    )


class _Source(NamedTuple):
    """What rows of notes are made from."""

    board: Board
    doubles: Mapping[RecordId, tuple[str, ...]]
    tags: tuple[Tag, ...]

    def rows(self, headed: _Headed) -> Iterator[OutlineRow]:
        """Yield a row for each place below a heading, and one for each note merged into it."""
        if isinstance(headed.record, Supergroup):
            return
        for place in places_in(self.board, headed.record.id):
            note = place if isinstance(place, Note) else note_of(self.board, place)
            letters = self.doubles.get(note.id, ())
            also_in = tuple(letter for letter in letters if letter != headed.letter)
            marks = (*tag_marks(note, self.tags), *note_marks(self.board, note, also_in))
            depth = headed.depth + 1
            yield OutlineRow(place.id, depth, note.text, note.text, marks, what=tr("a note"))
            if isinstance(place, Note):
                yield from self._merged(note, depth + 1)

    def _merged(self, note: Note, depth: int) -> Iterator[OutlineRow]:
        for alike in alike_of(self.board, note.id):
            own = (*tag_marks(alike, self.tags), *note_marks(self.board, alike))
            marks = (tr("≈ merged into the note above"), *own)
            what = tr("a note")
            # On the wall, too, one card stands for all that were merged.
            yield OutlineRow(
                alike.id, depth, alike.text, alike.text, marks, what=what, for_room=False
            )


def _numbered(source: _Source, headed: _Headed) -> ItemList:
    """Return the notes below a heading, numbered; one that was merged has no number of its own."""
    items: list[ListItem] = []
    number = 0
    for row in source.rows(headed):
        is_merged = row.depth > headed.depth + 1
        number += not is_merged
        items.append(
            ListItem(
                row.text or "",
                depth=int(is_merged),
                label="≈" if is_merged else f"{number}.",
                remark=" · ".join(row.marks[is_merged:]),
            )
        )
    return ItemList(tuple(items))


def _legend(board: Board, map_id: RecordId) -> str:
    """Return what the tags stand for, where a note carries one or the room has words of its own."""
    affinity_map = board.get(map_id, AffinityMap)
    is_told = affinity_map.tag_words or any(note.tags for note in notes_of(board, map_id))
    # A symbol at the end of a line would be parted from what it stands for.
    told = (f"{tag.symbol}\u00a0{tag.word}" for tag in tags_of(affinity_map))
    return " · ".join(told) if is_told else ""
