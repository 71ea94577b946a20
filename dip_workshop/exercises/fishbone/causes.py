"""What a room can do to causes; the words of one go only with the last place that shows them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import words_of
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.numbers import next_numbers
from dip_workshop.core.records import Placement, Record
from dip_workshop.core.wording import tr
from dip_workshop.exercises.fishbone.bones import with_unsorted
from dip_workshop.exercises.fishbone.model import (
    Cause,
    Fishbone,
    all_places_of,
    cause_of,
    parent_of_causes,
)
from dip_workshop.exercises.fishbone.views import expand_to


def add_causes(
    board: Board, parent_id: RecordId, texts: Iterable[str]
) -> tuple[Board, tuple[RecordId, ...]]:
    """Add causes to the end of a bone or, as answers to "why?", below a cause.

    Below a second place they go to the cause itself. What was collapsed there is
    expanded, so that they are seen. Returns the board and the new ids.
    """
    home = parent_of_causes(board, parent_id)
    words = [words_of(text, tr("A cause needs words, so nothing was added.")) for text in texts]
    keys = board.end_keys(home, len(words))
    causes = [
        Cause(id=new_id(), parent_id=home, order_key=key, text=text, number=number)
        for text, key, number in zip(
            words, keys, next_numbers(board, Cause, len(words)), strict=True
        )
    ]
    return expand_to(board.put(*causes), home), tuple(cause.id for cause in causes)


def add_to_unsorted(
    board: Board, exercise_id: RecordId, texts: Iterable[str]
) -> tuple[Board, tuple[RecordId, ...]]:
    """Add causes that have no bone yet; return the board and the new ids."""
    board.get(exercise_id, Fishbone)
    board, unsorted_id = with_unsorted(board, exercise_id)
    return add_causes(board, unsorted_id, texts)


def edit_cause(board: Board, place_id: RecordId, text: str) -> Board:
    """Reword the cause at a place, and so at all its places."""
    complaint = tr("A cause needs words, so the old ones were kept. Delete takes it away.")
    words = words_of(text, complaint)
    return board.change(cause_of(board, place_id).id, text=words)


def move_place(
    board: Board, place_id: RecordId, parent_id: RecordId, before_id: RecordId | None = None
) -> Board:
    """Put a place, with all below it, on a bone or below a cause, ahead of `before_id` or last."""
    record = board.get(place_id, Record)
    cause = cause_of(board, place_id)
    home = parent_of_causes(board, parent_id)
    refuse_circle(board, cause, home)
    if record.parent_id != home:
        refuse_double(board, cause, home)
    (key,) = board.keys_ahead_of(home, before_id, 1, {place_id})
    return board.put(replace(record, parent_id=home, order_key=key))


def show_also(board: Board, place_id: RecordId, parent_id: RecordId) -> tuple[Board, RecordId]:
    """Show the same cause in a second place; return the board and the new place's id."""
    cause = cause_of(board, place_id)
    home = parent_of_causes(board, parent_id)
    refuse_circle(board, cause, home)
    refuse_double(board, cause, home)
    place = Placement(
        id=new_id(), parent_id=home, order_key=board.end_key(home), target_id=cause.id
    )
    return board.put(place), place.id


def delete_place(board: Board, place_id: RecordId) -> Board:
    """Take a cause off one place, with what is below it.

    A cause that also stands elsewhere lives on there, with its own sub-causes:
    the words go only with their last place.
    """
    cause = cause_of(board, place_id)
    if place_id != cause.id:
        return board.put(replace(board.get(place_id, Placement), deleted=True))
    board, has_moved = _moved_to_other_place(board, cause, {place_id, *_ids_below(board, place_id)})
    if has_moved:
        return board
    saved = True
    while saved:
        board, saved = _with_one_saved(board, place_id)
    return board.drop(place_id)


def _with_one_saved(board: Board, doomed_id: RecordId) -> tuple[Board, bool]:
    """Move one cause that also stands outside a doomed branch there; tell whether there was one."""
    branch = {doomed_id, *_ids_below(board, doomed_id)}
    for record in board.descendants(doomed_id):
        if isinstance(record, Cause):
            board, has_moved = _moved_to_other_place(board, record, branch)
            if has_moved:
                return board, True
    return board, False


def _moved_to_other_place(board: Board, cause: Cause, branch: set[RecordId]) -> tuple[Board, bool]:
    for place in board.places_of(cause.id):
        if place.id not in branch:
            moved = replace(cause, parent_id=place.parent_id, order_key=place.order_key)
            return board.put(moved, replace(place, deleted=True)), True
    return board, False


def _ids_below(board: Board, record_id: RecordId) -> Iterator[RecordId]:
    return (record.id for record in board.descendants(record_id))


def refuse_double(board: Board, cause: Cause, home: RecordId) -> None:
    """Raise DomainError where a cause is shown on a bone or below a cause already."""
    if any(record.parent_id == home for record in all_places_of(board, cause.id)):
        name = board.get(home, Record).text
        raise DomainError(
            tr(
                "“{cause}” is on “{home}” already, so nothing was changed.",
                cause=cause.text,
                home=name,
            )
        )


def refuse_circle(board: Board, cause: Cause, home: RecordId) -> None:
    """Raise DomainError where a cause would explain itself, by whatever places it is shown in."""
    above: set[RecordId] = set()
    pending = [home]
    while pending:
        record_id = pending.pop()
        if record_id in above or not isinstance(board.find(record_id), Cause):
            continue
        above.add(record_id)
        pending += [r.parent_id for r in all_places_of(board, record_id) if r.parent_id]
    if cause.id in above:
        raise DomainError(tr("A cause cannot be below itself, so nothing was moved."))
