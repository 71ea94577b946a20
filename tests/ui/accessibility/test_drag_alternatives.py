"""A11: whatever a drag does, commands do too, with their keys and in the menu, to the same end.

Every meaning of a drag is found by dragging each sort of thing over each sort
of place; for each, the commands are tried as a hand without a mouse would:
one with each of its answers, then the ones that move by a step.
"""

from collections.abc import Iterator

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record, field_values
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.exercises.affinity.model import Note, NoteGroup
from dip_workshop.kinds import AskChoice, AskText, Command, Drop, ExerciseKind, Selection
from tests.ui.accessibility.fixtures import FILLED, Filled, filled

# A record and all below it, without the ids that are made anew each time.
State = tuple[str, tuple[tuple[str, object], ...], tuple["State", ...]]
# Of its place and its making, which `State` says by its shape or not at all.
LEFT_OUT = ("parent_id", "order_key", "deleted")
MOST_OF_A_SORT = 3
MOST_STEPS = 8
SCORES = "Impact "
# Sorts of drags that a board must at least have, so that none is lost unseen; others may have none.
LEAST_MEANINGS = {
    "affinity": 6,
    "affinity family": 10,
    "fishbone": 3,
    "prioritisation": 2,
    "criteria grid": 1,
    "driver_diagram": 2,
}


def state(board: Board, root: RecordId) -> State:
    """Return an exercise as the model has it: every record in its order, and every field."""
    record = board.get(root, Record)
    told = tuple(
        (name, named(board, value))
        for name, value in field_values(record).items()
        if name not in LEFT_OUT
    )
    below = tuple(state(board, r.id) for r in board.siblings(root) if not r.deleted)
    return type(record).__name__, told, below


def named(board: Board, value: object) -> object:
    """Return a value; of a record that it points to, the type and the text."""
    pointed = board.find(RecordId(value)) if isinstance(value, str) and value else None
    return value if pointed is None else (type(pointed).__name__, pointed.text)


def drags(kind: ExerciseKind, board: Board, root: RecordId) -> dict[str, tuple[Selection, Drop]]:
    """Return one drag for each sort of thing dragged and each meaning, names left out."""
    found: dict[str, tuple[Selection, Drop]] = {}
    places = few_of_each_sort(kind, board, root)
    before = state(board, root)
    for dragged in places:
        selection = Selection(root, (dragged,))
        for where in spots(kind, board, root, places):
            words = kind.drop_hint(board, selection, where)
            sort = f"{type(board.find(dragged)).__name__}: {template(words)}"
            if where.target == dragged or sort in found or not words:
                continue
            after = tried(board, lambda b, s=selection, w=where: kind.drop(b, s, w))
            if after is not None and state(after, root) != before:
                found[sort] = selection, where
    return found


def few_of_each_sort(kind: ExerciseKind, board: Board, root: RecordId) -> list[RecordId]:
    """Return the first drawn places of each type of record, the exercise itself too."""
    picture = kind.layout(board, root, CONSOLE, bundled_metrics())[0].picture
    drawn = dict.fromkeys(group.owner for group in picture.groups if group.owner is not None)
    sorts: dict[str, list[RecordId]] = {}
    for place in drawn:
        record = board.find(place)
        if record is not None:
            home = board.find(record.parent_id) if record.parent_id else None
            sorts.setdefault(f"{type(record).__name__} {type(home).__name__}", []).append(place)
    return [place for sort in sorts.values() for place in (*sort[:MOST_OF_A_SORT], sort[-1])]


def spots(
    kind: ExerciseKind, board: Board, root: RecordId, places: list[RecordId]
) -> Iterator[Drop]:
    """Yield where to let go: the upper and the lower part of each place, and the empty wall."""
    picture = kind.layout(board, root, CONSOLE, bundled_metrics())[0].picture
    for place in places:
        area = picture.bounds_of(place)
        if area is not None:
            yield Drop(place, at(area, 0.5, 0.9))
            yield Drop(place, at(area, 0.5, 0.1))
            yield Drop(place, at(area, 0.3, 0.4))
    yield Drop(None, Point(picture.bounds.right + 500, picture.bounds.bottom + 500))


def at(area: Rect, across: float, down: float) -> Point:
    return Point(area.x + across * area.width, area.y + down * area.height)


def template(words: str) -> str:
    """Return the words of a hint without what stands for a name or a number."""
    return " ".join(words.replace("“", " ").split()[:2])


def tried(board: Board, act: object) -> Board | None:
    try:
        return act(board)  # type: ignore[operator, no-any-return]
    except DomainError:
        return None


def answers(command: Command, board: Board, selection: Selection, hint: str) -> Iterator[str]:
    """Yield what could be answered; to a question for scores, those of the hint."""
    if isinstance(command.ask, AskChoice):
        yield from (choice.value for choice in command.ask.choices(board, selection))
    elif isinstance(command.ask, AskText):
        if hint.startswith(SCORES):
            impact, effort = hint.split(":", maxsplit=1)[0].removeprefix(SCORES).split(", effort ")
            yield f"{impact} {effort}"
    else:
        yield ""


def one_command(
    kind: ExerciseKind, board: Board, selection: Selection, hint: str
) -> Iterator[Board]:
    for command in kind.commands:
        if command.enabled(board, selection):
            for answer in answers(command, board, selection, hint):
                after = tried(board, lambda b, c=command, a=answer: c.run(b, selection, a))
                if after is not None:
                    yield after


def step_by_step(kind: ExerciseKind, board: Board, selection: Selection) -> Iterator[Board]:
    """Yield what the commands that move by a step come to, each given again and again."""
    for command in kind.commands:
        if command.ask is None and any(key.startswith("Alt+") for key in command.keys):
            after: Board | None = board
            for _ in range(MOST_STEPS):
                if after is None or not command.enabled(after, selection):
                    break
                after = tried(after, lambda b, c=command: c.run(b, selection, ""))
                if after is not None:
                    yield after


def can_be_had(
    kind: ExerciseKind, board: Board, root: RecordId, drag: tuple[Selection, Drop]
) -> bool:
    """Return whether commands lead to the very state that a drag led to."""
    selection, where = drag
    hint = kind.drop_hint(board, selection, where)
    wanted = state(kind.drop(board, selection, where), root)
    beside = where.target
    chosen = [selection]
    if beside is not None and beside != root:
        # A hand without a mouse selects both and gives the command.
        chosen += [
            Selection(root, (beside, *selection.ids)),
            Selection(root, (*selection.ids, beside)),
        ]
    firsts = [after for s in chosen for after in one_command(kind, board, s, hint)]
    if any(state(after, root) == wanted for after in firsts):
        return True
    return any(
        state(after, root) == wanted
        for first in (board, *firsts)
        for after in step_by_step(kind, first, selection)
    )


@pytest.fixture(scope="module", params=FILLED)
def board(request: pytest.FixtureRequest) -> Filled:
    """A board to drag things on."""
    return filled(request.param)


def ways_with_keys(kind: ExerciseKind) -> ExerciseKind:
    """Return a kind with those of its commands alone that have a key."""
    return kind._replace(commands=tuple(c for c in kind.commands if c.keys))


def test_each_meaning_of_a_drag_has_a_way_without_a_mouse(
    board: Filled, request: pytest.FixtureRequest
) -> None:
    kind, before, root = board
    found = drags(kind, before, root)
    name = request.node.callspec.params["board"]
    assert len(found) >= LEAST_MEANINGS.get(name, 0), list(found)
    missing = [
        f"{sort} -> {kind.drop_hint(before, *drag)}"
        for sort, drag in found.items()
        if not can_be_had(ways_with_keys(kind), before, root, drag)
    ]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("board", LEAST_MEANINGS, indirect=True)
def test_the_search_does_not_find_what_no_command_does(board: Filled) -> None:
    kind, before, root = board
    drag = next(iter(drags(kind, before, root).values()))
    crippled = tuple(c for c in kind.commands if c.ask is None and not c.keys)
    assert not can_be_had(kind._replace(commands=crippled), before, root, drag)


def test_a_difference_that_the_outline_does_not_tell_is_one() -> None:
    kind, before, root = filled("affinity")
    note = next(r for r in before.descendants(root) if isinstance(r, Note))
    group = next(r for r in before.descendants(root) if isinstance(r, NoteGroup))
    moved = before.change(note.id, contested_moves=1)
    assert kind.outline(moved, root) == kind.outline(before, root)
    assert state(moved, root) != state(before, root)
    assert state(before.change(group.id, order_key=group.order_key + "V"), root) == state(
        before, root
    )
