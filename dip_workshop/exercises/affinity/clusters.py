"""Read a map from the board into the clusters of cards that are set on screen and paper."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import cycle

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ties import carried_marks
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.media import Purpose
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.affinity.cards import (
    CARD_GAP,
    Card,
    Cluster,
    Family,
    Wall,
    broken,
    card_height,
    count_of,
    span_of,
    stack_of,
    wrapped_marks,
)
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Entry,
    Note,
    NoteGroup,
    Place,
    Supergroup,
    alike_of,
    entries_of,
    group_letter,
    groups_in,
    groups_of,
    note_of,
    parking_areas,
    places_in,
    super_code,
    tray_of,
)
from dip_workshop.exercises.affinity.tags import Tag, tags_of, tags_on
from dip_workshop.exercises.affinity.ties import letters_of_doubles, note_marks

TRAY_COLOUR = Role.NOTE_YELLOW
GROUP_COLOURS = (
    Role.NOTE_SKY,
    Role.NOTE_PINK,
    Role.NOTE_GREEN,
    Role.NOTE_VIOLET,
    Role.NOTE_ORANGE,
)
UNNAMED = {
    Purpose.CONSOLE: tr("Name this group"),
    Purpose.ROOM: tr("Not yet named"),
    Purpose.PAPER: tr("Not yet named"),
}
UNNAMED_SUPER = {
    Purpose.CONSOLE: tr("Name these groups"),
    Purpose.ROOM: tr("Not yet named"),
    Purpose.PAPER: tr("Not yet named"),
}
TRAY_TITLE = tr("Not yet grouped")
PARKING_TITLE = tr("Set aside to talk about later")

# How a card is named for a screen reader, from a group's title, its number and how many there are.
_Naming = Callable[[str, int, int], str]
_Where = tuple[_Naming, str]

_CARDS_KEPT = 20_000


def wall_of(board: Board, map_id: RecordId, metrics: TextMetrics, purpose: Purpose) -> Wall:
    """Return everything on a map, measured."""
    colours = dict(zip(groups_of(board, map_id), cycle(GROUP_COLOURS), strict=False))
    letters = {group.id: group_letter(number) for number, group in enumerate(colours)}
    affinity_map = board.get(map_id, AffinityMap)
    tags, doubles = tags_of(affinity_map), letters_of_doubles(board, map_id)
    can_fold = not affinity_map.is_overview and purpose is not Purpose.PAPER
    source = _Source(board, metrics, purpose, doubles, tags, can_fold)
    clusters = {
        group.id: _group_cluster(source, group, letters[group.id], colour)
        for group, colour in colours.items()
    }
    tray = _tray_cluster(source, map_id)
    entries = tuple(_entries(source, entries_of(board, map_id), clusters))
    is_worked_on = purpose is Purpose.CONSOLE and bool(tray.cards or entries)
    return Wall(tray, entries, _parked_cluster(source, map_id, with_empty=is_worked_on))


@dataclass(frozen=True, slots=True)
class _Source:
    """What cards are made from; `shown_in` has the letters of notes that stand in two groups."""

    board: Board
    metrics: TextMetrics
    purpose: Purpose
    shown_in: Mapping[RecordId, tuple[str, ...]]
    tags: tuple[Tag, ...]
    can_fold: bool

    def cards(
        self, places: tuple[Place, ...], colour: Role, home: str, where: _Where
    ) -> tuple[Card, ...]:
        """Return the cards of places in order; `home` is the letter of where they stand."""
        count = len(places)
        return tuple(
            self._card(place, colour, home, (*where, number, count))
            for number, place in enumerate(places, 1)
        )

    def _card(
        self, place: Place, colour: Role, home: str, spoken: tuple[_Naming, str, int, int]
    ) -> Card:
        note = place if isinstance(place, Note) else note_of(self.board, place)
        alike = tuple([other.text for other in alike_of(self.board, note.id)])
        letters = self.shown_in.get(note.id, ())
        also_in = tuple([letter for letter in letters if letter != home]) if letters else ()
        marks = note_marks(self.board, note, also_in)
        tags = tags_on(note, self.tags)
        texts = (note.text, *alike)
        is_paper = self.purpose is Purpose.PAPER
        return _card(
            self.metrics, place.id, texts, tags, marks, colour, spoken, is_paper, place is note
        )


def _entries(
    source: _Source, entries: Iterable[Entry], clusters: Mapping[RecordId, Cluster]
) -> Iterator[Cluster | Family]:
    number = 0
    for entry in entries:
        if isinstance(entry, Supergroup):
            groups = tuple(clusters[group.id] for group in groups_in(source.board, entry))
            yield Family(_head(source, entry, number, len(groups)), groups)
            number += 1
        else:
            yield clusters[entry.id]


def _head(source: _Source, supergroup: Supergroup, number: int, groups: int) -> Cluster:
    code = super_code(number)
    return Cluster(
        owner=supergroup.id,
        badge=code,
        header=supergroup.text,
        placeholder=UNNAMED_SUPER[source.purpose],
        marks=(),
        colour=Role.CARD,
        cards=(),
        stack=0.0,
        span=1,
        name=tr_count(
            "Supergroup {code}, {header}, {n} group",
            "Supergroup {code}, {header}, {n} groups",
            groups,
            code=code,
            header=supergroup.text or tr("not yet named"),
        ),
    )


def _group_cluster(source: _Source, group: NoteGroup, letter: str, colour: Role) -> Cluster:
    places = places_in(source.board, group.id)
    title = group.text or tr("Group {letter}", letter=letter)
    is_folded = group.is_folded and source.can_fold
    cards = () if is_folded else source.cards(places, colour, letter, (_named_in_group, title))
    folded = (tr("… {count} folded", count=count_of(len(places))),) if is_folded else ()
    return Cluster(
        owner=group.id,
        badge=letter,
        header=group.text,
        placeholder=UNNAMED[source.purpose],
        marks=(*folded, *wrapped_marks(source.metrics, carried_marks(source.board, group.id))),
        colour=colour,
        cards=cards,
        stack=stack_of(cards),
        span=span_of(cards),
        name=tr(
            "Group {letter}, {header}, {count}",
            letter=letter,
            header=group.text or tr("not yet named"),
            count=count_of(len(places)),
        ),
        is_folded=is_folded,
    )


def _tray_cluster(source: _Source, map_id: RecordId) -> Cluster:
    notes = tray_of(source.board, map_id)
    cards = source.cards(notes, TRAY_COLOUR, "", (_named_in_tray, ""))
    return _panel(map_id, TRAY_TITLE, TRAY_COLOUR, cards)


def _parked_cluster(source: _Source, map_id: RecordId, *, with_empty: bool) -> Cluster | None:
    """Return what is set aside; an empty area is no more than a place to drag a note to."""
    area = next(iter(parking_areas(source.board, map_id)), None)
    notes = places_in(source.board, area.id) if area else ()
    if area is None or not (notes or with_empty):
        return None
    cards = source.cards(notes, Role.CARD, "", (_named_set_aside, ""))
    panel = _panel(area.id, PARKING_TITLE, Role.CARD, cards)
    # While it is empty it is no higher than its words, like a folded group.
    return replace(panel, is_folded=not cards)


def _panel(owner: RecordId, title: str, colour: Role, cards: tuple[Card, ...]) -> Cluster:
    return Cluster(
        owner=owner,
        badge=str(len(cards)),
        header=title,
        placeholder="",
        marks=(),
        colour=colour,
        cards=cards,
        stack=stack_of(cards),
        span=span_of(cards),
        name=f"{title}, {count_of(len(cards))}",
        is_group=False,
    )


# After an edit nearly every card says what it said: it is measured once and kept.
@lru_cache(maxsize=_CARDS_KEPT)
def _card(
    metrics: TextMetrics,
    owner: RecordId,
    texts: tuple[str, ...],
    tags: tuple[Tag, ...],
    marks: tuple[str, ...],
    colour: Role,
    spoken: tuple[_Naming, str, int, int],
    shows_alike: bool,
    is_home: bool,
) -> Card:
    """Return a card from all that it depends on; the first text is its own, others are alike.

    On the wall a mark counts the notes alike; paper shows every text.
    """
    text, *alike = texts
    symbols = (" ".join(tag.symbol for tag in tags),) if tags else ()
    small = wrapped_marks(metrics, (*symbols, *marks))
    shown = (text, *(f"≈ {other}" for other in alike)) if shows_alike else (text,)
    span, lines = broken(metrics, "\n".join(shown))
    # Marks come and go with sorting, so they do not count.
    share = (card_height(lines, ()) + CARD_GAP) * span if is_home else 0.0
    naming, title, number, count = spoken
    words = (*(tag.word for tag in tags), *(mark[2:] for mark in marks))
    name = f"{', '.join((naming(title, number, count), *words))}: {'; '.join(texts)}"
    return Card(owner, lines, small, colour, span, card_height(lines, small), name, share, text)


def _named_in_group(group: str, number: int, count: int) -> str:
    return tr("Note {number} of {count} in {group}", number=number, count=count, group=group)


def _named_in_tray(_title: str, number: int, count: int) -> str:
    return tr("Note {number} of {count}, not yet grouped", number=number, count=count)


def _named_set_aside(_title: str, number: int, count: int) -> str:
    return tr("Note {number} of {count}, set aside", number=number, count=count)
