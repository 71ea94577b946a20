"""Read a map from the board into the clusters of cards that are set on screen and paper."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.late import Late
from dip_workshop.core.same import Same
from dip_workshop.core.ties import carried_marks
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.media import Purpose
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.affinity.card_source import (
    CardSource,
    named_in_group,
    named_in_tray,
    named_set_aside,
)
from dip_workshop.exercises.affinity.cards import (
    Cards,
    CardStretch,
    Cluster,
    Family,
    Look,
    Wall,
    count_of,
    share_of,
    span_of,
    stack_of,
    wrapped_marks,
)
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Entry,
    NoteGroup,
    Supergroup,
    entries_of,
    group_letter,
    groups_in,
    groups_of,
    parking_areas,
    places_in,
    super_code,
    tray_of,
)
from dip_workshop.exercises.affinity.tags import tags_of
from dip_workshop.exercises.affinity.ties import letters_of_doubles, tied_notes

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

_GROUPS_KEPT = 8_192


def wall_of(board: Board, map_id: RecordId, metrics: TextMetrics, purpose: Purpose) -> Wall:
    """Return everything on a map, measured."""
    groups = groups_of(board, map_id)
    letters = {group.id: group_letter(number) for number, group in enumerate(groups)}
    affinity_map = board.get(map_id, AffinityMap)
    doubles = letters_of_doubles(board, map_id)
    tags, tied = tags_of(affinity_map), tied_notes(board, doubles)
    can_fold = not affinity_map.is_overview and purpose is not Purpose.PAPER
    source = CardSource(board, Same(metrics, tags), purpose, doubles, tied)
    clusters = {
        group.id: _group_cluster(source, group, letters[group.id], _colour_of(group, at), can_fold)
        for at, group in enumerate(groups, start=1)
    }
    tray = _tray_cluster(source, map_id)
    entries = tuple(_entries(source, entries_of(board, map_id), clusters))
    is_worked_on = purpose is Purpose.CONSOLE and bool(tray.cards or entries)
    return Wall(tray, entries, _parked_cluster(source, map_id, with_empty=is_worked_on))


def _colour_of(group: NoteGroup, at: int) -> Role:
    """Return the colour that a group keeps wherever it stands: a room says “the pink ones”."""
    # An earlier release gave groups no number.
    return GROUP_COLOURS[((group.number or at) - 1) % len(GROUP_COLOURS)]


def _entries(
    source: CardSource, entries: Iterable[Entry], clusters: Mapping[RecordId, Cluster]
) -> Iterator[Cluster | Family]:
    number = 0
    for entry in entries:
        if isinstance(entry, Supergroup):
            groups = tuple(clusters[group.id] for group in groups_in(source.board, entry))
            yield Family(_head(source, entry, number, len(groups)), groups)
            number += 1
        else:
            yield clusters[entry.id]


def _head(source: CardSource, supergroup: Supergroup, number: int, groups: int) -> Cluster:
    code = super_code(number)
    return Cluster(
        owner=supergroup.id,
        badge=code,
        header=supergroup.text,
        placeholder=UNNAMED_SUPER[source.purpose],
        marks=(),
        colour=Role.CARD,
        cards=Cards(),
        stack=0.0,
        span=1,
        called=Late(_name_of_super, code, supergroup.text, groups),
    )


def _name_of_super(code: str, header: str, groups: int) -> str:
    return tr_count(
        "Supergroup {code}, {header}, {n} group",
        "Supergroup {code}, {header}, {n} groups",
        groups,
        code=code,
        header=header or tr("not yet named"),
    )


def _group_cluster(
    source: CardSource, group: NoteGroup, letter: str, colour: Role, can_fold: bool
) -> Cluster:
    places = places_in(source.board, group.id)
    is_folded = group.is_folded and can_fold
    title = group.text or tr("Group {letter}", letter=letter)
    look = Look(colour, named_in_group, title)
    cards = Cards() if is_folded else source.cards(places, look, letter)
    marks = carried_marks(source.board, group.id) if group.id in source.tied else ()
    shared = Same(group, source.metrics, *cards.stretches)
    return _group_of_cards(shared, letter, colour, UNNAMED[source.purpose], marks, len(places))


# After an edit nearly every group is the very group that it was.
@lru_cache(maxsize=_GROUPS_KEPT)
def _group_of_cards(
    shared: Same[NoteGroup, TextMetrics, *tuple[CardStretch, ...]],
    letter: str,
    colour: Role,
    placeholder: str,
    marks: tuple[str, ...],
    count: int,
) -> Cluster:
    """Return a group's cluster from all that it depends on; one without its cards is folded."""
    group, metrics, *stretches = shared.values
    cards = Cards(stretches)
    is_folded = len(cards) < count
    folded = (tr("… {count} folded", count=count_of(count)),) if is_folded else ()
    return Cluster(
        owner=group.id,
        badge=letter,
        header=group.text,
        placeholder=placeholder,
        marks=(*folded, *wrapped_marks(metrics, marks)) if marks else folded,
        colour=colour,
        cards=cards,
        stack=stack_of(cards),
        span=span_of(cards),
        called=Late(_name_of_group, letter, group.text, count, marks),
        share=share_of(cards),
        is_folded=is_folded,
        held=count,
    )


def _name_of_group(letter: str, header: str, count: int, marks: tuple[str, ...]) -> str:
    name = tr(
        "Group {letter}, {header}, {count}",
        letter=letter,
        header=header or tr("not yet named"),
        count=count_of(count),
    )
    # A screen reader would name the sign that stands before each mark.
    return ", ".join((name, *(mark.partition(" ")[2] for mark in marks)))


def _tray_cluster(source: CardSource, map_id: RecordId) -> Cluster:
    notes = tray_of(source.board, map_id)
    cards = source.cards(notes, Look(TRAY_COLOUR, named_in_tray))
    return _panel(map_id, TRAY_TITLE, TRAY_COLOUR, cards)


def _parked_cluster(source: CardSource, map_id: RecordId, *, with_empty: bool) -> Cluster | None:
    """Return what is set aside; an empty area is no more than a place to drag a note to."""
    area = next(iter(parking_areas(source.board, map_id)), None)
    notes = places_in(source.board, area.id) if area else ()
    if area is None or not (notes or with_empty):
        return None
    cards = source.cards(notes, Look(Role.CARD, named_set_aside))
    panel = _panel(area.id, PARKING_TITLE, Role.CARD, cards)
    # While it is empty it is no higher than its words, like a folded group.
    return panel._replace(is_folded=not cards)


def _panel(owner: RecordId, title: str, colour: Role, cards: Cards) -> Cluster:
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
        called=Late(_name_of_panel, title, len(cards)),
        share=share_of(cards),
        is_group=False,
    )


def _name_of_panel(title: str, count: int) -> str:
    return f"{title}, {count_of(count)}"
