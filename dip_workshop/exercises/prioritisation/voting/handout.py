"""Votes on running pages: for each the rule, the check sum, and the result as a table."""

from collections.abc import Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ranks import decided_words
from dip_workshop.core.voting.model import Vote, vote_now, votes_of
from dip_workshop.core.voting.rules import Tally
from dip_workshop.core.wording import tr
from dip_workshop.drawing.document import Block, Blocks, Heading, Paragraph, Table
from dip_workshop.exercises.prioritisation.model import Option, PrioritisationMatrix
from dip_workshop.exercises.prioritisation.tie_words import decision_blocks
from dip_workshop.exercises.prioritisation.voting.layout import head_in_words
from dip_workshop.exercises.prioritisation.voting.view import (
    VoteView,
    remark_on,
    rule_in_words,
    view_of,
)

HEADER = (
    tr("Rank"),
    tr("No."),
    tr("Option"),
    tr("Dots"),
    tr("People"),
    tr("Most of one"),
    tr("Remark"),
)
SHARES = (1.2, 1.0, 5.4, 1.2, 1.4, 1.6, 3.4)
_NO_VOTE = tr("Nobody has voted yet, so there is no result.")
_OPEN = tr("This vote is still going on, so where its dots went is not printed.")


def vote_blocks(board: Board, matrix: PrioritisationMatrix) -> Blocks:
    """Return every vote, the last first; of one that is going on no more than how far it is."""
    votes = votes_of(board, matrix.id)
    if not votes:
        return (Paragraph(_NO_VOTE, is_note=True),)
    numbered = reversed(list(enumerate(votes, 1)))
    return tuple(block for n, vote in numbered for block in _one_vote(board, matrix, vote, n))


def has_votes(board: Board, matrix_id: RecordId) -> bool:
    """Return whether anybody was ever asked to vote."""
    return vote_now(board, matrix_id) is not None


def _one_vote(
    board: Board, matrix: PrioritisationMatrix, vote: Vote, number: int
) -> Iterator[Block]:
    view = view_of(board, matrix, vote, number)
    title, *facts = head_in_words(view)
    yield Heading(title, 2)
    how = tr("By hands that were counted") if view.is_by_hands else tr("By ballots without names")
    yield Paragraph(". ".join((*facts, how)) + ".", is_note=True)
    if view.is_open:
        yield Paragraph(_OPEN, is_note=True)
        return
    yield Paragraph(rule_in_words(vote), is_note=True)
    yield from decision_blocks(board, view.decided)
    rows = tuple(_row(view, option, row) for option, row in view.rows if row)
    if rows:
        yield Table(HEADER, rows, SHARES).without_blank_end()


def _row(view: VoteView, option: Option, row: Tally) -> tuple[str, ...]:
    said = [remark_on(row), "" if row.decided is None else decided_words(row.decided)]
    if view.vote is not None and view.vote.is_multivoting:
        said.append(tr("stays") if row.stays else tr("drops out"))
    return (
        row.rank_text,
        str(option.number),
        option.text,
        str(row.dots),
        str(row.people),
        str(row.most_by_one),
        "; ".join(filter(None, said)),
    )
