"""The plain rules of voting: how many dots, who comes first, and what drops out.

Dot voting: about a quarter of the options each (dotmocracy.org); equal dots are parted by how
many different people gave them. Multivoting: a third each, rounded down, 20 where there are
more than 60 options, and not more than 3 on one; what few people want drops out by the size
of the team, but never all but one.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final, Self

from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.ranks import rank_text, rank_words, ranks_of

ANY_NUMBER: Final = 0
FEWEST_OPTIONS: Final = 2
# Of multivoting.
MOST_ON_ONE: Final = 3
MANY_OPTIONS, MOST_OF_MANY = 60, 20
# A team of so many at most drops what has so many votes or fewer.
DROPPED_BY_TEAM: Final = ((5, 2), (15, 3))
DROPPED_BY_LARGE_TEAM: Final = 4
FEWEST_KEPT: Final = 2


@dataclass(frozen=True, slots=True)
class Tally:
    """What an option got: its dots, from how many different people, and the most of one person.

    `is_parted` says that others with as many dots have another rank by their number of people;
    `stays` is False where multivoting drops the option. `decided` is the place that the room gave
    it among those that share its rank.
    """

    idea_id: RecordId
    dots: int
    people: int
    most_by_one: int
    rank: int
    is_tied: bool
    is_parted: bool = False
    stays: bool = True
    decided: int | None = None

    @property
    def rank_text(self) -> str:
        """Return such as "3", or "1=" where the rank is shared."""
        return rank_text(self.rank, is_tied=self.is_tied)

    @property
    def rank_words(self) -> str:
        """Return such as "rank 3" or "rank 1 equal", to be read aloud."""
        return rank_words(self.rank, is_tied=self.is_tied, decided=self.decided)

    @property
    def place(self) -> int:
        """Return the place that the room decided among equals, or else the rank."""
        return self.rank if self.decided is None else self.decided

    def decided_as(self, place: int) -> Self:
        """Return the row with the place that the room decided."""
        return replace(self, decided=place)


def dots_for(options: int, *, is_multivoting: bool) -> int:
    """Return how many dots each person has by rule; a quarter is rounded half up, a third down."""
    if is_multivoting:
        return MOST_OF_MANY if options > MANY_OPTIONS else max(1, options // 3)
    return max(1, (options + 2) // 4)


def most_dropped(voters: int) -> int:
    """Return how many votes an option may have and still drop out, by the size of the team."""
    for team, dropped in DROPPED_BY_TEAM:
        if voters <= team:
            return dropped
    return DROPPED_BY_LARGE_TEAM


def tally(options: Sequence[RecordId], ballots: Iterable[dict[RecordId, int]]) -> tuple[Tally, ...]:
    """Return what each option got of ballots, the highest first, equal ones in the order given.

    More dots come first, then more different people; what is still equal shares a rank,
    and the ranks after it are left out.
    """
    dots: Counter[RecordId] = Counter()
    people: Counter[RecordId] = Counter()
    most: dict[RecordId, int] = {}
    for ballot in ballots:
        for idea_id, count in ballot.items():
            dots[idea_id] += count
            people[idea_id] += count > 0
            most[idea_id] = max(most.get(idea_id, 0), count)
    return ranked({each: (dots[each], people[each], most.get(each, 0)) for each in options})


def ranked(counts: dict[RecordId, tuple[int, int, int]]) -> tuple[Tally, ...]:
    """Return options by rank from their dots, their people and the most of one person."""
    keys = {each: (dots, people) for each, (dots, people, _) in counts.items()}
    order = sorted(counts, key=lambda each: (-keys[each][0], -keys[each][1]))
    of_dots = Counter(dots for dots, _ in set(keys.values()))
    ranks = ranks_of([keys[each] for each in order])
    return tuple(
        Tally(each, *counts[each], *rank, is_parted=of_dots[keys[each][0]] > 1)
        for each, rank in zip(order, ranks, strict=True)
    )


def kept(rows: Sequence[Tally], voters: int) -> frozenset[RecordId]:
    """Return the options that multivoting keeps, two at least: it never goes down to one."""
    least = most_dropped(voters)
    above = [row.idea_id for row in rows if row.dots > least]
    if len(above) >= FEWEST_KEPT:
        return frozenset(above)
    # The second place of a shared first rank is that rank.
    last = max((row.rank for row in rows[:FEWEST_KEPT]), default=0)
    return frozenset(row.idea_id for row in rows if row.rank <= last)


def tied_in_front(rows: Sequence[Tally]) -> tuple[RecordId, ...]:
    """Return the options that share the first rank; nothing where one alone has it."""
    first = tuple(row.idea_id for row in rows if row.rank == 1)
    return first if len(first) > 1 else ()
