"""Read a ballot as it is typed: the numbers of the options, one for each dot."""

import re
from collections import Counter
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import (
    MOST_DOTS,
    Ballot,
    Vote,
    change_ballot,
    dots_on,
    options_in,
)
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.model import Option

# A number alone is one dot; "7x2" is two of them.
_MARK: Final = re.compile(r"([0-9]{1,5})(?:[x×*]([0-9]{1,2}))?")
_BETWEEN: Final = re.compile(r"[\s,;+]+")
_ROUND_TIMES: Final = re.compile(r"\s*([x×*])\s*")


def ballot_from(board: Board, vote: Vote, text: str) -> dict[RecordId, int]:
    """Return the dots by option of a ballot typed as "3 3 7" or "3x2 7".

    Raises DomainError for anything else, and for a number that is not in the vote.
    """
    ids = {option.number: option.id for option in options_in(board, vote)}
    dots: Counter[RecordId] = Counter()
    for mark in filter(None, _BETWEEN.split(_ROUND_TIMES.sub(r"\1", text.strip().lower()))):
        found = _MARK.fullmatch(mark)
        if found is None:
            raise DomainError(
                tr(
                    "Type the number of an option for each dot, such as {example}. "
                    "Nothing was taken.",
                    example=example_ballot(board, vote),
                )
            )
        number = int(found[1])
        if number not in ids:
            raise DomainError(
                tr("There is no option {number} in this vote: look again.", number=number)
            )
        dots[ids[number]] += int(found[2] or 1)
    return dict(dots)


def example_ballot(board: Board, vote: Vote) -> str:
    """Return a ballot that this vote would take, all its dots used, such as "3 7 7"."""
    numbers = [option.number for option in options_in(board, vote)]
    # Two on one option show that this may be; a few options may need more.
    may_double = vote.dots > 2 and vote.most_on_one != 1
    on_one = max(2 if may_double else 1, -(-vote.dots // max(len(numbers), 1)))
    marks = [str(number) for number in numbers for _ in range(on_one)]
    return " ".join(marks[-vote.dots :])


def ballot_in_words(board: Board, ballot_id: RecordId, text: str) -> Board:
    """Return the board with a ballot as it was typed anew."""
    vote = board.get(board.get(ballot_id, Ballot).parent_id, Vote)
    return change_ballot(board, ballot_id, ballot_from(board, vote, text))


def ballot_text(board: Board, ballot: Ballot) -> str:
    """Return a ballot as it is typed, such as "3 3 7"."""
    dots = dots_on(board, ballot)
    found = (board.find_live(idea_id, Option) for idea_id in dots)
    options = sorted((o for o in found if o is not None), key=lambda option: option.number)
    counts = ((option.number, min(dots[option.id], MOST_DOTS)) for option in options)
    return " ".join(str(number) for number, count in counts for _ in range(count))
