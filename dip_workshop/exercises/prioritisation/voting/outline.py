"""The outline twin of a vote: the vote itself, its ballots, its options, and those that wait."""

from collections.abc import Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.voting.rules import Tally
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.model import Option, PrioritisationMatrix
from dip_workshop.exercises.prioritisation.option_row import option_row
from dip_workshop.exercises.prioritisation.tie_words import decision_rows
from dip_workshop.exercises.prioritisation.voting.casting import ballot_text
from dip_workshop.exercises.prioritisation.voting.layout import head_in_words
from dip_workshop.exercises.prioritisation.voting.rows import facts_of
from dip_workshop.exercises.prioritisation.voting.view import (
    VoteView,
    parts_of,
    remark_on,
    vote_view,
)
from dip_workshop.kinds import OutlineRow


def vote_outline(board: Board, matrix: PrioritisationMatrix) -> Iterator[OutlineRow]:
    """Yield the rows of a vote; of one that is going on they tell no dot."""
    view = vote_view(board, matrix)
    title, *facts = head_in_words(view)
    owner = view.vote.id if view.vote else matrix.id
    yield OutlineRow(owner, 0, title, None, tuple(facts), is_heading=True)
    if view.is_open:
        for number, ballot in enumerate(view.ballots, 1):
            what = tr("ballot {number}", number=number)
            title = tr("Ballot {number}, in", number=number)
            text = ballot_text(board, ballot)
            yield OutlineRow(ballot.id, 1, title, text, what=what, for_room=False)
    yield from decision_rows(board, view.decided, 1)
    for part in parts_of(view):
        for option, row in part.rows:
            marks = _marks(view, option, row) if part.is_voted_on else ()
            said = () if part.is_voted_on else (tr("not in this vote"),)
            every = (*said, *marks, *view.marks.get(option.id, ()))
            yield option_row(board, option, 1, every)


def _marks(view: VoteView, option: Option, row: Tally | None) -> Iterator[str]:
    if row is not None and view.vote is not None:
        yield from facts_of(row)
        if view.vote.is_multivoting:
            yield tr("stays") if row.stays else tr("drops out")
        yield from filter(None, (remark_on(row),))
    elif option.id in view.counted:
        yield tr("hands counted")
