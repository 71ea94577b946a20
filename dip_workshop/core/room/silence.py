"""Silent writing: what is written meanwhile is veiled in the very same step, until it is revealed.

`room/masking` takes the words of what has a veil off the board that the room sees.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from random import Random

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.records import Record, written_fields
from dip_workshop.core.room.records import Veil
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import (
    Exercise,
    describe_workshop,
    exercise_of,
    exercises_of,
)

NOTHING_HIDDEN = tr("Nothing is hidden here. All that was written can be read.")


def in_silence(operation: Callable[[Board], Board]) -> Callable[[Board], Board]:
    """Return an operation that also veils what it writes on an exercise, all as one step."""

    def act(board: Board) -> Board:
        return with_veils(board, operation(board))

    return act


def with_veils(before: Board, after: Board) -> Board:
    """Return the later board with a veil over each text added or reworded below an exercise.

    What came with a whole new exercise, such as the names of its bones, nobody wrote in silence.
    """
    written = [r.id for r in after if before.find(r.id) is not r and _is_written(before, r)]
    below: defaultdict[RecordId, list[RecordId]] = defaultdict(list)
    for record_id in written:
        exercise = exercise_of(after, record_id)
        if exercise is not None and exercise.id in before:
            below[exercise.id].append(record_id)
    for exercise_id, targets in below.items():
        after = after.put(*_new_veils(after, exercise_id, targets))
    return after


def set_silent(board: Board, *, is_silent: bool) -> Board:
    """Return the board with silent writing begun or ended; what is hidden stays hidden."""
    return describe_workshop(board, is_silent=is_silent)


def hidden_on(board: Board, exercise_id: RecordId | None = None) -> tuple[RecordId, ...]:
    """Return what waits to be revealed on an exercise, or on all of them, oldest veil first."""
    targets = (veil.target_id for veil in _veils_on(board, exercise_id))
    return tuple(dict.fromkeys(target for target in targets if _can_be_seen(board, target)))


def reveal_one(board: Board, exercise_id: RecordId | None, chance: Random) -> Board:
    """Return the board with one of the hidden texts shown, whichever `chance` picks."""
    hidden = hidden_on(board, exercise_id)
    if not hidden:
        raise DomainError(NOTHING_HIDDEN)
    shown = chance.choice(hidden)
    # Two laptops may each have veiled it before they were merged.
    return _without(board, [v for v in _veils_on(board, exercise_id) if v.target_id == shown])


def reveal_all(board: Board, exercise_id: RecordId | None = None) -> Board:
    """Return the board with all hidden texts of an exercise, or of all of them, shown.

    What was deleted meanwhile can be read too, once it is brought back.
    """
    if not hidden_on(board, exercise_id):
        raise DomainError(NOTHING_HIDDEN)
    return _without(board, _veils_on(board, exercise_id))


def _is_written(before: Board, record: Record) -> bool:
    """Return whether a live record holds words now that it did not hold before."""
    if record.deleted or isinstance(record, Exercise):
        return False
    old = before.find(record.id)
    words = [(str(getattr(record, name)), name) for name in written_fields(type(record))]
    return any(text.strip() and (not old or getattr(old, name) != text) for text, name in words)


def _new_veils(board: Board, exercise_id: RecordId, targets: list[RecordId]) -> Iterator[Veil]:
    veiled = {veil.target_id for veil in board.children(exercise_id, Veil)}
    fresh = [target for target in targets if target not in veiled]
    keys = board.end_keys(exercise_id, len(fresh))
    return (
        Veil(id=new_id(), parent_id=exercise_id, order_key=key, target_id=target)
        for target, key in zip(fresh, keys, strict=True)
    )


def _can_be_seen(board: Board, record_id: RecordId) -> bool:
    is_below_nothing_deleted = not any(above.deleted for above in board.ancestors(record_id))
    return board.is_live(record_id) and is_below_nothing_deleted


def _veils_on(board: Board, exercise_id: RecordId | None) -> Iterator[Veil]:
    ids = [exercise_id] if exercise_id else [exercise.id for exercise in exercises_of(board)]
    return (veil for each in ids for veil in board.children(each, Veil))


def _without(board: Board, veils: Iterable[Veil]) -> Board:
    return board.put(*(replace(veil, deleted=True) for veil in veils))
