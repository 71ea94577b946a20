"""Which of several places people read first, and which of them take others along."""

from collections.abc import Collection, Iterable

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record


def in_reading_order(
    board: Board, ids: Collection[RecordId], root_type: type[Record]
) -> tuple[RecordId, ...]:
    """Return ids below records of a type in the order in which people read them."""
    if len(ids) < 2:
        return tuple(ids)
    roots = {above.id for i in ids for above in board.ancestors(i) if isinstance(above, root_type)}
    return tuple(
        record.id
        for root in sorted(roots)
        for record in board.descendants(root)
        if record.id in ids
    )


def below_none(
    board: Board, ids: Iterable[RecordId], others: Collection[RecordId]
) -> tuple[RecordId, ...]:
    """Return the ids that hang on none of the others, in their order: what moves takes the rest."""
    return tuple(i for i in ids if not any(above.id in others for above in board.ancestors(i)))
