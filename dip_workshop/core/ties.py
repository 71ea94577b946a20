"""What ties an idea to the rest: where it came from, where it was carried to, and its actions."""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Idea
from dip_workshop.core.same import Same
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import exercise_of, exercises_of, has_actions


def tie_marks(board: Board, idea: Idea) -> tuple[str, ...]:
    """Return an idea's marks, such as "← from Fishbone", "→ in Affinity map" and "→ A2"."""
    source = source_title(board, idea)
    came = (f"← {tr('from {source}', source=source)}",) if source else ()
    return (*came, *carried_marks(board, idea.id))


def carried_marks(board: Board, record_id: RecordId) -> tuple[str, ...]:
    """Return where a record was carried forward to, each exercise once as "→ in" and its title.

    Behind these stand the dots that it got there, and the actions that were made of it, as
    "→ A2, A3".
    """
    targets = (exercise_of(board, idea.id) for idea in board.carried_to(record_id))
    titles = dict.fromkeys(target.text for target in targets if target)
    carried = tuple(f"→ {tr('in {title}', title=shortened(title))}" for title in titles)
    if carried and (dots := dots_of(board, record_id)):
        carried = (*carried, f"● {tr_count('{n} vote', '{n} votes', dots)}")
    agreed = agreed_from(board).get(record_id, ())
    return (*carried, f"→ {', '.join(agreed)}") if agreed else carried


def dots_of(board: Board, record_id: RecordId) -> int:
    """Return the dots that an idea got where it was carried to, by each exercise's last result."""
    found = _dots_by_idea(Same(board))
    return sum(found.get(idea.id, 0) for idea in board.carried_to(record_id))


@lru_cache(maxsize=2)
def _dots_by_idea(asked: Same[Board]) -> Mapping[RecordId, int]:
    # A workshop in which nobody votes does without it.
    from dip_workshop.core.voting.results import last_result

    (board,) = asked.values
    results = (last_result(board, exercise.id) for exercise in exercises_of(board))
    return {row.idea_id: row.dots for rows in results for row in rows}


def agreed_from(board: Board) -> Mapping[RecordId, tuple[str, ...]]:
    """Return the codes of the live actions that were made directly of each record that has any."""
    return _agreed_from(Same(board)) if has_actions(board) else {}


@lru_cache(maxsize=2)
def _agreed_from(asked: Same[Board]) -> Mapping[RecordId, tuple[str, ...]]:
    # A workshop without actions does without all of this.
    from dip_workshop.core.room.actions import LETTER, actions_of, sources_of

    (board,) = asked.values
    found: defaultdict[RecordId, list[str]] = defaultdict(list)
    for action in actions_of(board):
        for tied in sources_of(board, action.id):
            found[tied.from_id].append(f"{LETTER}{action.number}")
    return {record_id: tuple(codes) for record_id, codes in found.items()}


def source_title(board: Board, idea: Idea) -> str:
    """Return the short title of the exercise that an idea was carried from, or nothing."""
    source = exercise_of(board, idea.source_id) if idea.source_id else None
    return shortened(source.text) if source else ""
