"""Carry what one exercise found forward to the next, or to the actions, with the tie kept."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from dip_workshop.catalogue import KINDS, kind_named, kind_of, kind_with
from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Idea
from dip_workshop.core.room.actions import add_action
from dip_workshop.core.short_text import shortened
from dip_workshop.core.ties import agreed_from
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Exercise, exercises_of, workshop_of
from dip_workshop.kinds import NEW_PREFIX, CarriedText, Choice, Opening, Selection

MOST_NAMED = 3
ACTIONS = "actions"
# Between a kind and the way in which its exercise begins.
BY = "/"
# What usually follows an exercise: from causes and themes to a choice, from a choice to its test.
NEXT_STEPS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "fishbone": ("prioritisation", "affinity", ACTIONS),
        "affinity": ("prioritisation", ACTIONS),
        "prioritisation": (ACTIONS, "driver_diagram"),
        "driver_diagram": ("prioritisation", ACTIONS),
    }
)
ALL_THERE = tr(
    "All of it is there already, so nothing was changed. Mark or select something first."
)
NOTHING_THERE = tr(
    "There is nothing to carry forward yet, so nothing was changed. Mark or select something first."
)


@dataclass(frozen=True, slots=True)
class CarriedForward:
    """The board after texts were carried forward, and the exercise that took them in.

    Where they became actions that is the workshop, which all actions belong to.
    """

    board: Board
    exercise_id: RecordId
    count: int


def carry_targets(board: Board, source_id: RecordId) -> tuple[Choice, ...]:
    """Return where texts can go: the next step of the method first, the same kind last.

    Of one kind, exercises that are there stand ahead of a new one.
    """
    own = kind_of(board.get(source_id, Exercise))
    following = NEXT_STEPS.get(own.name, (ACTIONS,))

    def distance(step: str) -> int:
        return following.index(step) if step in following else len(following) + (step == own.name)

    found = sorted(_targets(board, source_id), key=lambda target: distance(target[0]))
    return tuple(choice for _, choice in found)


def what_goes(board: Board, selection: Selection) -> str:
    """Return what would be carried, counted and named, such as "2 likely root causes".

    Raises DomainError where there is nothing to carry.
    """
    offers = _offers(board, selection)
    if not offers:
        raise DomainError(NOTHING_THERE)
    if _is_by_default(board, selection):
        return _default_in_words(board, selection, len(offers))
    return tr_count("{n} selected text", "{n} selected texts", len(offers))


def why_these(board: Board, selection: Selection) -> str:
    """Return whether the selection decided what goes, and what would go without it."""
    usual = len(_offers(board, Selection(selection.exercise_id)))
    words = _default_in_words(board, selection, usual)
    if not _is_by_default(board, selection):
        if not usual:
            return tr("Only what is selected goes.")
        return tr("Only what is selected goes; with nothing selected: {what}.", what=words)
    if not selection.ids:
        return tr("Nothing is selected, so the usual goes: {what}.", what=words)
    return tr("The same goes with nothing selected: {what}.", what=words)


def which_go(board: Board, selection: Selection) -> str:
    """Return the first texts that would be carried, and how many more ideas would not."""
    offers = _offers(board, selection)
    named = ", ".join(f"“{shortened(offer.text)}”" for offer in offers[:MOST_NAMED])
    more = len(offers) - MOST_NAMED
    told = tr("{named} and {n} more.", named=named, n=more) if more > 0 else f"{named}."
    going = {offer.source_id for offer in offers}
    rest = sum(
        isinstance(record, Idea)
        and record.id not in going
        and not any(above.id in going for above in board.ancestors(record.id))
        for record in board.descendants(selection.exercise_id)
    )
    if not rest:
        return told
    stay = tr_count("{n} other is not carried.", "{n} others are not carried.", rest)
    return f"{told} {stay}"


def carry_forward(board: Board, selection: Selection, target: str) -> CarriedForward:
    """Carry what is selected, or what the kind offers by itself, to one of `carry_targets`.

    What the target already has from the same source is not carried twice.
    Raises DomainError where there is nothing to carry.
    """
    offers = _offers(board, selection)
    if target == ACTIONS:
        return _agreed_on(board, offers)
    opening = _opening(target)
    if opening is not None and opening.receive is not None:
        offers = tuple(_with_parts(board, offer) for offer in offers)
    board, exercise_id = _target_exercise(board, target)
    ids_there = {record.id for record in board.descendants(exercise_id)}
    fresh = tuple(
        offer
        for offer in offers
        if not any(idea.id in ids_there for idea in board.carried_to(offer.source_id))
    )
    if not fresh:
        raise DomainError(ALL_THERE if offers else NOTHING_THERE)
    receive = kind_of(board.get(exercise_id, Exercise)).receive
    if opening is not None and opening.receive is not None:
        receive = opening.receive
    if receive is None:
        raise DomainError(tr("That exercise takes no texts from another one. Nothing was changed."))
    return CarriedForward(receive(board, exercise_id, fresh), exercise_id, len(fresh))


def _targets(board: Board, source_id: RecordId) -> Iterator[tuple[str, Choice]]:
    """Yield all that takes texts in, each behind the step of the method that it would be."""
    for exercise in exercises_of(board):
        kind = kind_of(exercise)
        if exercise.id != source_id and kind.receive is not None:
            summary = kind.summary(board, exercise.id)
            yield kind.name, Choice(exercise.id, exercise.text, summary)
    for kind in KINDS:
        if kind.receive is not None:
            title = tr("New {title}", title=kind.title.lower())
            yield kind.name, Choice(NEW_PREFIX + kind.name, title, kind.description)
            for opening in kind.openings:
                if opening.receive is not None and not _brings_parts(board, source_id):
                    continue
                way = f"{NEW_PREFIX}{kind.name}{BY}{opening.id}"
                yield kind.name, Choice(way, opening.title, opening.description)
    each = tr("A new action for each; whose it is and until when are to be agreed")
    yield ACTIONS, Choice(ACTIONS, tr("Actions"), each)


def _offers(board: Board, selection: Selection) -> tuple[CarriedText, ...]:
    """Return what a kind offers in the order of its outline, however it was selected."""
    kind = kind_of(board.get(selection.exercise_id, Exercise))
    places = (board.find(row.id) for row in kind.outline(board, selection.exercise_id))
    shown = (board.resolve(place) for place in places if place is not None)
    order: dict[RecordId, int] = {}
    for number, record in enumerate(record for record in shown if record is not None):
        order.setdefault(record.id, number)
    offers = kind.offers(board, selection)
    return tuple(sorted(offers, key=lambda offer: order.get(offer.source_id, len(order))))


def _is_by_default(board: Board, selection: Selection) -> bool:
    return _offers(board, selection) == _offers(board, Selection(selection.exercise_id))


def _default_in_words(board: Board, selection: Selection, count: int) -> str:
    one, many = kind_of(board.get(selection.exercise_id, Exercise)).offered
    return f"{count} {one if count == 1 else many}"


def _agreed_on(board: Board, offers: tuple[CarriedText, ...]) -> CarriedForward:
    """Make an action of each text, but of one that is an action's source already."""
    known = agreed_from(board)
    fresh = tuple(offer for offer in offers if offer.source_id not in known)
    if not fresh:
        raise DomainError(ALL_THERE if offers else NOTHING_THERE)
    for offer in fresh:
        board, _ = add_action(board, offer.text, (offer.source_id,))
    return CarriedForward(board, workshop_of(board).id, len(fresh))


def _target_exercise(board: Board, target: str) -> tuple[Board, RecordId]:
    if not target.startswith(NEW_PREFIX):
        return board, board.get(RecordId(target), Exercise).id
    board, exercise_id = kind_named(_way_of(target)[0]).create(board)
    opening = _opening(target)
    return (opening.begin(board, exercise_id) if opening else board), exercise_id


def _way_of(target: str) -> tuple[str, str]:
    """Return the kind of a new exercise, and the way in which it begins, "" for the usual one."""
    name, _, way = target.removeprefix(NEW_PREFIX).partition(BY)
    return name, way


def _opening(target: str) -> Opening | None:
    if not target.startswith(NEW_PREFIX):
        return None
    name, way = _way_of(target)
    return next((each for each in kind_named(name).openings if each.id == way), None)


def _with_parts(board: Board, offer: CarriedText) -> CarriedText:
    """Return a text with those below it that its record brings together."""
    record = board.find(offer.source_id)
    kind = kind_with(type(record)) if record is not None else None
    # What an idea brings together are spellings of itself.
    if record is None or kind is None or isinstance(record, Idea):
        return offer
    parts = [board.find(part_id) for part_id in kind.parts(board, record)]
    shown = (board.resolve(part) for part in parts if part is not None)
    ideas = {part.id: part for part in shown if isinstance(part, Idea)}
    return offer._replace(below=tuple(CarriedText(i, part.text) for i, part in ideas.items()))


def _brings_parts(board: Board, source_id: RecordId) -> bool:
    offers = _offers(board, Selection(source_id))
    return any(_with_parts(board, offer).below for offer in offers)
