"""What is asked of a vote that is going on: whose hands are counted next, and by which digit."""

import re
from collections.abc import Callable
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.voting.model import (
    Candidate,
    Vote,
    ballots_of,
    candidate_of,
    candidates_of,
    count_hands,
    open_vote,
    options_in,
)
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.model import Option
from dip_workshop.exercises.prioritisation.selecting import selected_options
from dip_workshop.kinds import Selection

_WHOLE_NUMBER: Final = re.compile(r"[0-9]{1,3}")

Run = Callable[[Board, Selection, str], Board]


def whole_number(answer: str) -> int:
    """Return the number that an answer is; DomainError where it is none."""
    if not _WHOLE_NUMBER.fullmatch(answer.strip()):
        raise DomainError(tr("Type a whole number such as 12. Nothing was changed."))
    return int(answer)


def vote_at(board: Board, selection: Selection) -> Vote:
    """Return the vote that is going on; DomainError where none is."""
    vote = open_vote(board, selection.exercise_id)
    if vote is None:
        raise DomainError(tr("No vote is going on: begin one first. Nothing was changed."))
    return vote


def next_candidate(board: Board, selection: Selection) -> Candidate | None:
    """Return the candidate whose hands are counted next: the one selected, or the first open."""
    vote = open_vote(board, selection.exercise_id)
    if vote is None:
        return None
    for option in selected_options(board, selection)[-1:]:
        return candidate_of(board, vote, option.id)
    return next((c for c in candidates_of(board, vote) if c.hands is None), None)


def hands_shown(score: int | None) -> Run:
    """Return what counts so many hands for the options selected; None takes the count back."""

    def run(board: Board, selection: Selection, _answer: str) -> Board:
        vote = vote_at(board, selection)
        for option in selected_options(board, selection):
            board = count_hands(board, vote.id, option.id, score)
        return board

    return run


def takes_hands(board: Board, selection: Selection) -> bool:
    """Return whether a digit counts hands for what is selected."""
    vote = open_vote(board, selection.exercise_id)
    options = selected_options(board, selection)
    if vote is None or not options or ballots_of(board, vote):
        return False
    inside = {option.id for option in options_in(board, vote)}
    return all(option.id in inside for option in options)


def counted(board: Board, selection: Selection, answer: str) -> Board:
    """Return the board with the hands counted that an answer tells."""
    vote, candidate = vote_at(board, selection), next_candidate(board, selection)
    if candidate is None:
        raise DomainError(tr("The hands for every option are counted. Nothing was changed."))
    hands = whole_number(answer) if answer.strip() else None
    return count_hands(board, vote.id, candidate.idea_id, hands)


def hands_now(board: Board, selection: Selection) -> str:
    """Return the hands counted already where they are asked for next."""
    candidate = next_candidate(board, selection)
    return "" if candidate is None or candidate.hands is None else str(candidate.hands)


def which_option(board: Board, selection: Selection) -> str:
    """Return the option whose hands are counted next, with its number."""
    candidate = next_candidate(board, selection)
    if candidate is None:
        return ""
    option = board.get(candidate.idea_id, Option)
    return f"{option.number}  {option.text}"
