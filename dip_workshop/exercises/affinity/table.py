"""An affinity map as a table, both ways: a row a note, in the order of the wall.

What the table says of a map is enough to make the same map again. A list of
bare notes, or of groups and notes, can be taken in as well: every column but
the note's may be left blank.
"""

from collections.abc import Iterator
from dataclasses import field

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr
from dip_workshop.exercises.affinity import alike, parking, sorting, tags
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Note,
    NoteGroup,
    Supergroup,
    add_notes,
    alike_of,
    edit_text,
    entries_of,
    groups_in,
    letters_of,
    new_group,
    parked_of,
    places_in,
    super_code,
    supergroups_of,
    tray_of,
)
from dip_workshop.exercises.affinity.ties import letters_of_doubles
from dip_workshop.kinds import Captured, Cells

MERGED = tr("merged into the note above")
SET_ASIDE = tr("set aside")
HEADINGS = (
    tr("Part"),
    tr("Superheader"),
    tr("Letter"),
    tr("Group"),
    tr("Note"),
    tr("Also in"),
    tr("Tags"),
    tr("State"),
)


def columns(_board: Board, _map_id: RecordId) -> Cells:
    """Return the headings."""
    return HEADINGS


def rows(board: Board, map_id: RecordId) -> tuple[Cells, ...]:
    """Return a row for each note and for each group in which none stands."""
    return tuple(_Writer(board, map_id).rows())


class _Writer:
    """Writes a map's rows; letters and tags are found once."""

    def __init__(self, board: Board, map_id: RecordId) -> None:
        self._board, self._map_id = board, map_id
        self._letters = letters_of(board, map_id)
        codes = supergroups_of(board, map_id)
        self._codes = {supergroup.id: super_code(n) for n, supergroup in enumerate(codes)}
        self._doubles = letters_of_doubles(board, map_id)
        self._tags = tags.tags_of(board.get(map_id, AffinityMap))

    def rows(self) -> Iterator[Cells]:
        for entry in entries_of(self._board, self._map_id):
            above = ("", "")
            if isinstance(entry, Supergroup):
                above = (self._codes[entry.id], entry.text)
            groups = groups_in(self._board, entry)
            if not groups:
                yield (*above, *[""] * 6)
            for group in groups:
                yield from self._group_rows(above, group)
        for note in tray_of(self._board, self._map_id):
            yield from self._note_rows(("", "", "", ""), note, "")
        for note in parked_of(self._board, self._map_id):
            yield from self._note_rows(("", "", "", ""), note, SET_ASIDE)

    def _group_rows(self, above: tuple[str, str], group: NoteGroup) -> Iterator[Cells]:
        letter = self._letters[group.id]
        home = (*above, letter, group.text)
        notes = [place for place in places_in(self._board, group.id) if isinstance(place, Note)]
        if not notes:
            yield (*home, *[""] * 4)
        for note in notes:
            yield from self._note_rows(home, note, "", letter)

    def _note_rows(self, home: Cells, note: Note, state: str, letter: str = "") -> Iterator[Cells]:
        also = ", ".join(other for other in self._doubles.get(note.id, ()) if other != letter)
        yield (*home, note.text, also, self._marks(note), state)
        for merged in alike_of(self._board, note.id):
            yield (*home, merged.text, "", self._marks(merged), MERGED)

    def _marks(self, note: Note) -> str:
        return "; ".join(tags.tag_marks(note, self._tags))


def take(board: Board, map_id: RecordId, table: tuple[Cells, ...]) -> Captured:
    """Add the rows of a table to a map; DomainError with the row's number where one cannot be."""
    reader = _Reader(board, map_id)
    for number, cells in enumerate(table, 1):
        try:
            reader.take(tuple(cell.strip() for cell in cells))
        except DomainError as refusal:
            raise DomainError(
                tr("Row {number}: {reason}", number=number, reason=refusal)
            ) from refusal
    return reader.finished()


@dataclass
class _Reader:
    """The board while a table is taken in, and what its names have come to mean."""

    board: Board
    map_id: RecordId
    supers: dict[tuple[str, str], RecordId] = field(default_factory=dict)
    groups: dict[tuple[str, ...], RecordId] = field(default_factory=dict)
    letters: dict[str, RecordId] = field(default_factory=dict)
    also: list[tuple[int, RecordId, str]] = field(default_factory=list)
    made: list[RecordId] = field(default_factory=list)
    above: RecordId | None = None
    row: int = 0

    def take(self, cells: Cells) -> None:
        """Take one row in."""
        self.row += 1
        part, superheader, letter, header, text, also, marks, state = cells
        home = self._home((part, superheader), (letter, header))
        if not text:
            return
        added = add_notes(self.board, home, [text])
        self.board, (note_id,) = added.board, added.ids
        self._mark(note_id, marks)
        self._put_where(note_id, state)
        self.made.append(note_id)
        if also:
            self.also.append((self.row, note_id, also))

    def finished(self) -> Captured:
        """Show notes in their further groups, and return all that was made."""
        for row, note_id, letters in self.also:
            for letter in letters.replace(";", ",").split(","):
                group = self.letters.get(letter.strip())
                if group is None:
                    raise DomainError(
                        tr(
                            "Row {number}: no group of the table has the letter “{letter}”, so "
                            "nothing was added.",
                            number=row,
                            letter=letter.strip(),
                        )
                    )
                self.board = sorting.show_also(self.board, [note_id], group)
        return Captured(self.board, tuple(self.made))

    def _put_where(self, note_id: RecordId, state: str) -> None:
        if state.casefold() == SET_ASIDE.casefold():
            self.board = parking.park(self.board, [note_id])
        elif state.casefold() == MERGED.casefold():
            if self.above is None:
                raise DomainError(
                    tr("there is no note above to merge it into, so nothing was added.")
                )
            self.board = alike.merge_notes(self.board, [note_id], self.above)
            return
        elif state:
            raise DomainError(
                tr("“{state}” is no state of a note, so nothing was added.", state=state)
            )
        self.above = note_id

    def _home(self, above: tuple[str, str], named: tuple[str, str]) -> RecordId:
        supergroup = self._supergroup(above) if any(above) else None
        if not any(named):
            return self.map_id
        # A letter names a group of its own; without one the header does, inside its supergroup.
        key = (named[0],) if named[0] else (*above, named[1])
        if key not in self.groups:
            self.groups[key] = self._new_group(supergroup or self.map_id, named[1])
            self.letters.setdefault(named[0], self.groups[key])
        return self.groups[key]

    def _supergroup(self, above: tuple[str, str]) -> RecordId:
        key = (above[0], "") if above[0] else above
        if key not in self.supers:
            end = self.board.end_key(self.map_id)
            made = Supergroup(id=new_id(), parent_id=self.map_id, order_key=end)
            self.board = edit_text(self.board.put(made), made.id, above[1])
            self.supers[key] = made.id
        return self.supers[key]

    def _new_group(self, home: RecordId, header: str) -> RecordId:
        made = new_group(self.board, home, self.board.end_key(home))
        self.board = edit_text(self.board.put(made), made.id, header)
        return made.id

    def _mark(self, note_id: RecordId, marks: str) -> None:
        keys = [self._tag(mark.strip()) for mark in marks.split(";") if mark.strip()]
        if keys:
            self.board = tags.set_tags(self.board, note_id, keys)

    def _tag(self, mark: str) -> str:
        symbol, _, word = mark.partition(" ")
        own = tags.tags_of(self.board.get(self.map_id, AffinityMap))
        for number, tag in enumerate(own):
            if mark.casefold() == tag.word.casefold() or (symbol == tag.symbol and not word):
                return tag.key
            if symbol == tag.symbol:
                words = [word if n == number else other.word for n, other in enumerate(own)]
                self.board = tags.set_tag_words(self.board, self.map_id, words)
                return tag.key
        raise DomainError(tr("there is no tag “{tag}”, so nothing was added.", tag=mark))
