"""What ties an idea to other exercises: where it came from, and where it was carried to."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Idea
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import exercise_of


def tie_marks(board: Board, idea: Idea) -> tuple[str, ...]:
    """Return an idea's marks, such as "← from Fishbone" and "→ in Affinity map"."""
    source = source_title(board, idea)
    came = (f"← {tr('from {source}', source=source)}",) if source else ()
    return (*came, *carried_marks(board, idea.id))


def carried_marks(board: Board, record_id: RecordId) -> tuple[str, ...]:
    """Return where a record was carried forward to, each exercise once as "→ in" and its title."""
    targets = (exercise_of(board, idea.id) for idea in board.carried_to(record_id))
    titles = dict.fromkeys(target.text for target in targets if target)
    return tuple(f"→ {tr('in {title}', title=shortened(title))}" for title in titles)


def source_title(board: Board, idea: Idea) -> str:
    """Return the short title of the exercise that an idea was carried from, or nothing."""
    source = exercise_of(board, idea.source_id) if idea.source_id else None
    return shortened(source.text) if source else ""
