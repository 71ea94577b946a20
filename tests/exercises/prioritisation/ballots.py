"""Votes to try things on, and what is read of them."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import (
    Vote,
    begin_vote,
    put_ballot,
    vote_now,
)
from dip_workshop.core.voting.results import result_of
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.picture import Picture
from dip_workshop.exercises.prioritisation.criteria import set_method
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import (
    DOT_VOTING,
    Option,
    add_options,
)
from dip_workshop.exercises.prioritisation.voting.casting import ballot_from
from dip_workshop.kinds import Selection


def matrix_of(*texts: str) -> tuple[Board, RecordId]:
    board, matrix_id = KIND.create(new_workshop("Test"))
    board = set_method(board, matrix_id, DOT_VOTING)
    return (add_options(board, matrix_id, texts)[0] if texts else board), matrix_id


def voting(options: int, voters: int, *, is_multivoting: bool = False) -> tuple[Board, RecordId]:
    board, matrix_id = matrix_of(*(f"Option {n}" for n in range(1, options + 1)))
    return begin_vote(board, matrix_id, voters, is_multivoting=is_multivoting), matrix_id


def vote_of(board: Board, matrix_id: RecordId) -> Vote:
    vote = vote_now(board, matrix_id)
    assert vote is not None
    return vote


def enter(board: Board, matrix_id: RecordId, *ballots: str) -> Board:
    for ballot in ballots:
        vote = vote_of(board, matrix_id)
        board = put_ballot(board, vote.id, ballot_from(board, vote, ballot))
    return board


def give(board: Board, selection: Selection, command_id: str, answer: str = "") -> Board:
    command = KIND.command(command_id)
    assert command.enabled(board, selection)
    return command.run(board, selection, answer)


def rows(board: Board, matrix_id: RecordId) -> list[tuple[int, int, int, int, str]]:
    """Return number, dots, people, most of one and rank of each option, the first on top."""
    return [
        (board.get(r.idea_id, Option).number, r.dots, r.people, r.most_by_one, r.rank_text)
        for r in result_of(board, vote_of(board, matrix_id))
    ]


def words_on(picture: Picture) -> str:
    return "\n".join(line.text for line in picture.text_lines())
