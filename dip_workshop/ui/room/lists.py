"""What a step without a board, or a page, shows the room: rules, actions, or parked points."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.moments import day_in_words
from dip_workshop.core.room.actions import LETTER, actions_of, day_of, has_owner
from dip_workshop.core.room.parking import parked_points
from dip_workshop.core.room.records import Action, GroundRule, PlanStep
from dip_workshop.core.room.rules import own_rules, rules_to_show
from dip_workshop.core.wording import tr
from dip_workshop.kinds import OutlineRow


def rows_for(board: Board, step: PlanStep) -> tuple[OutlineRow, ...]:
    """Return a step's title with what the room shall see below it; nothing where that is none."""
    listed = LISTS.get(step.mode)
    items = tuple(listed(board)) if listed else ()
    return (OutlineRow(step.id, 0, step.text, None, is_heading=True), *items) if items else ()


def rows_of_page(board: Board, page: str) -> tuple[OutlineRow, ...]:
    """Return a page of PAGES as the room sees it: its title, and what there is below."""
    title, mode = PAGES[page]
    items = tuple(LISTS[mode](board))
    if mode == "people" and not items:
        items = tuple(_numbered(rules_to_show(board)))
    return (OutlineRow(RecordId(page), 0, title, None, is_heading=True), *items)


def _rules(board: Board) -> Iterator[OutlineRow]:
    return _numbered(own_rules(board))


def _numbered(rules: Iterable[GroundRule]) -> Iterator[OutlineRow]:
    """Yield rules in their order, which columns alone would not tell."""
    for number, rule in enumerate(rules, 1):
        yield OutlineRow(rule.id, 1, f"{number}.  {rule.text}", None)


def _actions(board: Board) -> Iterator[OutlineRow]:
    for action in actions_of(board):
        title = f"{LETTER}{action.number}  {action.text}" if action.number else action.text
        yield OutlineRow(action.id, 1, title, None, tuple(_facts(action)))


def _facts(action: Action) -> Iterator[str]:
    yield action.owner if has_owner(action) else tr("who is to be agreed")
    due = day_of(action.due_on)
    if due is not None:
        yield tr("by {day}", day=day_in_words(due))
    if action.closed_on:
        yield tr("done")


def _points(board: Board) -> Iterator[OutlineRow]:
    for point in parked_points(board):
        yield OutlineRow(point.id, 1, point.text, None, (point.answer,) if point.answer else ())


# By the mode of a step, a key of `run_sheet.MODES`.
LISTS: Mapping[str, Callable[[Board], Iterator[OutlineRow]]] = MappingProxyType(
    {"people": _rules, "actions": _actions, "parking": _points}
)
# Pages of the console that the room sees while they are open: their titles, and the mode alike.
PAGES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "ground_rules": (tr("How we work together"), "people"),
        "parking_lot": (tr("Parking lot"), "parking"),
        "actions": (tr("Actions"), "actions"),
    }
)
