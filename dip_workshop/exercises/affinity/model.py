"""Notes, the groups that a room sorts them into, and how they come to be; `sorting.py` moves them.

A note that is in no group hangs below the map itself: the tray "Not yet
grouped". A note is shown in a second group by a `Placement`; a note that is
shown in any group is never in the tray as well. "Place" below means either of
the two: a note where it lives, or a second place of it. Groups may stand in a
supergroup, notes set aside stand in the parking area, and a note that says the
same as another hangs below that one: it keeps its own text and shares its card.
The method is the affinity diagram of Jiro Kawakita: sort first, name afterwards.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from dip_workshop.core.board import Board, sibling_order
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.limits import LONGEST_TEXT, MOST_NOTES
from dip_workshop.core.numbers import next_numbers
from dip_workshop.core.records import Idea, Key, Numbered, Placement, Record
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Exercise, exercise_of, free_title, workshop_of

TITLE = tr("Affinity map")


@dataclass(frozen=True, slots=True, kw_only=True)
class AffinityMap(Exercise):
    """The wall: one question, a tray of notes and the groups they are sorted into.

    `tag_words` has a line for each tag that the room has a word of its own for;
    with `is_overview` the screen shows every text in narrow columns.
    """

    question: str = ""
    tag_words: str = ""
    is_overview: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Supergroup(Record):
    """Groups that belong together; `text` is the superheader, empty while it has no name yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteGroup(Numbered):
    """Notes that belong together; `text` is the header, empty while it has no name yet.

    With `is_folded` the screen shows its header and a count alone; paper shows every note.
    One that `holds_gaps` tells what is noticeably absent from the wall.
    """

    is_folded: bool = False
    holds_gaps: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkingArea(Record):
    """Where notes stand that the room has set aside to talk about later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Idea):
    """One idea; its parent is a group, the map while it is not yet grouped, or a note alike.

    `tags` are keys of `tags.py`, a blank between them. `last_home` is where it
    stood before, `contested_moves` how often it was moved straight back there.
    `merged_from` and `merged_key` say where a merged note stood, and in which order.
    """

    tags: Key = ""
    last_home: RecordId | None = None
    contested_moves: int = 0
    merged_from: RecordId | None = None
    merged_key: Key = ""


Place = Note | Placement
Entry = NoteGroup | Supergroup


class Added(NamedTuple):
    """The board with something new on it, and the ids of what is new."""

    board: Board
    ids: tuple[RecordId, ...]


def new_map(board: Board) -> tuple[Board, RecordId]:
    """Return the board with an empty affinity map after the workshop's other exercises.

    It has a parking area from the first, so that a drag has somewhere to go.
    """
    root = workshop_of(board)
    affinity_map = AffinityMap(
        id=new_id(),
        parent_id=root.id,
        order_key=board.end_key(root.id),
        text=free_title(board, TITLE),
    )
    board = board.put(affinity_map)
    area = ParkingArea(
        id=new_id(), parent_id=affinity_map.id, order_key=board.end_key(affinity_map.id)
    )
    return board.put(area), affinity_map.id


def new_group(board: Board, home_id: RecordId, order_key: str) -> NoteGroup:
    """Return a group of its own number, without a name, to be put on a map or in a supergroup."""
    (number,) = next_numbers(board, NoteGroup, 1)
    return NoteGroup(id=new_id(), parent_id=home_id, order_key=order_key, number=number)


def set_question(board: Board, map_id: RecordId, question: str) -> Board:
    """Return the board with the question that the notes answer."""
    return board.change(board.get(map_id, AffinityMap).id, question=question.strip())


def entries_of(board: Board, map_id: RecordId) -> tuple[Entry, ...]:
    """Return what stands side by side on the wall: supergroups, and groups that are in none."""
    entries: tuple[Entry, ...] = board.children(map_id, NoteGroup)
    entries += board.children(map_id, Supergroup)
    return tuple(sorted(entries, key=sibling_order))


def groups_in(board: Board, entry: Entry) -> tuple[NoteGroup, ...]:
    """Return the groups of a supergroup, or a group itself."""
    return (entry,) if isinstance(entry, NoteGroup) else board.children(entry.id, NoteGroup)


def groups_of(board: Board, map_id: RecordId) -> tuple[NoteGroup, ...]:
    """Return the groups of a map, nested ones too, in the order that the room gave them."""
    return tuple(group for entry in entries_of(board, map_id) for group in groups_in(board, entry))


def supergroups_of(board: Board, map_id: RecordId) -> tuple[Supergroup, ...]:
    """Return the supergroups of a map in their order."""
    return board.children(map_id, Supergroup)


def tray_of(board: Board, map_id: RecordId) -> tuple[Note, ...]:
    """Return the notes that are not yet grouped."""
    return board.children(map_id, Note)


def parking_areas(board: Board, map_id: RecordId) -> tuple[ParkingArea, ...]:
    """Return a map's parking area, if any note was ever set aside."""
    return board.children(map_id, ParkingArea)


def parked_of(board: Board, map_id: RecordId) -> tuple[Note, ...]:
    """Return the notes that are set aside."""
    areas = parking_areas(board, map_id)
    return tuple(note for area in areas for note in board.children(area.id, Note))


def alike_of(board: Board, note_id: RecordId) -> tuple[Note, ...]:
    """Return the notes that were merged into one, in the order in which they came."""
    return board.children(note_id, Note)


def holder_of(board: Board, note: Note) -> Note:
    """Return the note whose card shows this one: another that says the same, or itself."""
    above = board.find(note.parent_id)
    return above if isinstance(above, Note) else note


def places_in(board: Board, group_id: RecordId) -> tuple[Place, ...]:
    """Return what a group shows: its own notes and second places of others', in order."""
    notes = board.children(group_id, Note)
    seconds = board.children(group_id, Placement) if board.placements() else ()
    if not seconds:
        return notes
    shown = (place for place in seconds if board.resolve(place) is not None)
    return tuple(sorted((*notes, *shown), key=sibling_order))


def note_of(board: Board, place: Record) -> Note:
    """Return the note that a place shows; DomainError where it is gone."""
    return board.get(place.target_id if isinstance(place, Placement) else place.id, Note)


def map_of(board: Board, record_id: RecordId) -> AffinityMap:
    """Return the map that a record belongs to; DomainError where that is no affinity map."""
    exercise = exercise_of(board, record_id)
    return board.get(exercise.id if exercise else record_id, AffinityMap)


def group_of(board: Board, record_id: RecordId) -> NoteGroup | None:
    """Return the group that a place stands in, a group itself, or None for the tray."""
    record = board.find(record_id)
    if isinstance(record, Note):
        record = holder_of(board, record)
    if isinstance(record, Note | Placement):
        record = board.find(record.parent_id)
    return record if isinstance(record, NoteGroup) and not record.deleted else None


def supergroup_of(board: Board, record_id: RecordId) -> Supergroup | None:
    """Return the supergroup that a group stands in, a supergroup itself, or None."""
    record = board.find(record_id)
    if isinstance(record, NoteGroup):
        record = board.find(record.parent_id)
    return record if isinstance(record, Supergroup) and not record.deleted else None


def parts(board: Board, record: Record) -> tuple[RecordId, ...]:
    """Return what a group, a supergroup or a card brings together.

    Of one that was deleted it is all that went with it.
    """
    if not isinstance(record, Note | NoteGroup | Supergroup):
        return ()
    return tuple(
        each.target_id if isinstance(each, Placement) else each.id
        for each in board.siblings(record.id)
        if record.deleted or not each.deleted
    )


def second_places(board: Board, map_id: RecordId) -> dict[RecordId, tuple[Placement, ...]]:
    """Return the second places of every note of a map that has any, by the note's id."""
    if not board.placements():
        return {}
    groups = groups_of(board, map_id)
    numbers: dict[RecordId | None, int] = {group.id: n for n, group in enumerate(groups)}
    found: dict[RecordId, tuple[Placement, ...]] = {}
    for note_id, places in board.placements().items():
        shown = [place for place in places if place.parent_id in numbers and board.resolve(place)]
        if shown:
            shown.sort(key=lambda place: (numbers[place.parent_id], place.order_key, place.id))
            found[note_id] = tuple(shown)
    return found


def cards_of(board: Board, map_id: RecordId) -> tuple[Note, ...]:
    """Return the note of every card once: group by group, the tray, what is set aside."""
    groups = (group.id for group in groups_of(board, map_id))
    areas = (area.id for area in parking_areas(board, map_id))
    homes = (*groups, map_id, *areas)
    return tuple(chain.from_iterable(board.children(home, Note) for home in homes))


def notes_of(board: Board, map_id: RecordId) -> tuple[Note, ...]:
    """Return every note once in the order of the cards; those merged into one follow it."""
    parents = board.parents()
    return tuple(
        note
        for card in cards_of(board, map_id)
        for note in ((card, *alike_of(board, card.id)) if card.id in parents else (card,))
    )


def letters_of(board: Board, map_id: RecordId) -> dict[RecordId, str]:
    """Return the letter of each group of a map, in the groups' order."""
    return {group.id: group_letter(n) for n, group in enumerate(groups_of(board, map_id))}


def group_letter(number: int) -> str:
    """Return the letter of the group at a place counted from nought: A to Z, then AA."""
    ahead, letter = divmod(number, 26)
    return (group_letter(ahead - 1) if ahead else "") + chr(ord("A") + letter)


def super_code(number: int) -> str:
    """Return the short name of the supergroup at a place counted from nought: S1, S2 and so on."""
    return f"S{number + 1}"


def group_name(board: Board, group: NoteGroup) -> str:
    """Return a group's header, or "Group C" while it has none."""
    if group.text or group.parent_id is None:
        return group.text
    ids = [other.id for other in groups_of(board, map_of(board, group.id).id)]
    return tr("Group {letter}", letter=group_letter(ids.index(group.id)))


def super_name(board: Board, supergroup: Supergroup) -> str:
    """Return a superheader, or "Supergroup S2" while it has none."""
    if supergroup.text or supergroup.parent_id is None:
        return supergroup.text
    ids = [other.id for other in supergroups_of(board, supergroup.parent_id)]
    return tr("Supergroup {code}", code=super_code(ids.index(supergroup.id)))


def add_notes(
    board: Board,
    home_id: RecordId,
    texts: Iterable[str],
    sources: Sequence[RecordId | None] = (),
) -> Added:
    """Return the board with new notes at the end of the tray (a map's id) or of a group.

    Blank texts are left out; `sources`, where given, names for each text what
    it was carried forward from. Raises DomainError for a text or a number of
    notes past the limits, and then adds none of them.
    """
    map_id = map_of(board, home_id).id
    board.get(home_id, Record)
    written = [_written(text) for text in texts]
    told = sources or [None] * len(written)
    kept = [pair for pair in zip(written, told, strict=True) if pair[0]]
    _check_room(board, map_id, len(kept))
    keys = board.end_keys(home_id, len(kept))
    notes = [
        Note(
            id=new_id(),
            parent_id=home_id,
            order_key=key,
            text=text,
            number=number,
            source_id=source,
        )
        for key, number, (text, source) in zip(
            keys, next_numbers(board, Note, len(kept)), kept, strict=True
        )
    ]
    return Added(board.put(*notes), tuple(note.id for note in notes))


def edit_text(board: Board, record_id: RecordId, text: str) -> Board:
    """Return the board with a note's words, a group's header or a map's title changed.

    Of a second place it is the note's own words, for there is one note. A note
    or a map without words raises DomainError; a group or supergroup may lose its header.
    """
    record = board.get(record_id, Record)
    if isinstance(record, Placement):
        record = note_of(board, record)
    if not isinstance(record, Note | NoteGroup | Supergroup | AffinityMap):
        raise DomainError(tr("That has no words of this map, so nothing was changed."))
    written = _written(text)
    if not written and not isinstance(record, NoteGroup | Supergroup):
        raise DomainError(tr("Without words it would be lost, so the old text was kept."))
    return board.change(record.id, text=written)


def rehomed(note: Note, home_id: RecordId, order_key: str) -> Note:
    """Return a note in another home, and with how often it was moved straight back, A to B to A."""
    if home_id == note.parent_id:
        return replace(note, order_key=order_key)
    is_back = home_id == note.last_home
    return replace(
        note,
        parent_id=home_id,
        order_key=order_key,
        last_home=None if is_back else note.parent_id,
        contested_moves=note.contested_moves + is_back,
    )


def name_group(board: Board, group_id: RecordId, header: str) -> Board:
    """Return the board with a group's header set."""
    return edit_text(board, board.get(group_id, NoteGroup).id, header)


def _written(text: str) -> str:
    written = text.strip()
    if len(written) > LONGEST_TEXT:
        raise DomainError(
            tr(
                "One text has {length} letters and a note holds {most}. "
                "Nothing was added or changed; please divide it.",
                length=f"{len(written):,}",
                most=f"{LONGEST_TEXT:,}",
            )
        )
    return written


def _check_room(board: Board, map_id: RecordId, count: int) -> None:
    # Counting is slow on a large board and most boards are far from the limit.
    if len(board) + count > MOST_NOTES:
        there = len(notes_of(board, map_id))
        if there + count > MOST_NOTES:
            raise DomainError(
                tr_count(
                    "A map holds {most} notes and there are {there}, so no other was added.",
                    "A map holds {most} notes. There are {there} and {more} were to "
                    "come, so none of them was added.",
                    count,
                    most=f"{MOST_NOTES:,}",
                    there=f"{there:,}",
                    more=f"{count:,}",
                )
            )
