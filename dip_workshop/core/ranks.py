"""Competition ranking: equals share a rank, marked =, and the ranks after it are left out."""

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import NamedTuple

from dip_workshop.core.wording import tr


class Rank(NamedTuple):
    """A place in an order, and whether others have it too."""

    place: int
    is_tied: bool


def ranks_of(keys: Sequence[Hashable]) -> tuple[Rank, ...]:
    """Return the rank of each key; equal keys stand next to each other, the first on top."""
    sharing = Counter(keys)
    first: dict[Hashable, int] = {}
    for place, key in enumerate(keys, 1):
        first.setdefault(key, place)
    return tuple(Rank(first[key], sharing[key] > 1) for key in keys)


def rank_text(rank: int, *, is_tied: bool) -> str:
    """Return such as "3", or "1=" where the rank is shared."""
    return f"{rank}=" if is_tied else str(rank)


def rank_words(rank: int, *, is_tied: bool, decided: int | None = None) -> str:
    """Return such as "rank 3" or "rank 1 equal, decided: place 2", to be read aloud."""
    words = tr("rank {rank} equal", rank=rank) if is_tied else tr("rank {rank}", rank=rank)
    return words if decided is None else f"{words}, {decided_words(decided)}"


def decided_words(place: int) -> str:
    """Return what the room gave one that shares a rank, such as "decided: place 2"."""
    return tr("decided: place {place}", place=place)
