"""The next vote after one that was revealed: on what is still equal, on what stays, or on all."""

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import (
    MOST_VOTERS,
    begin_vote,
    set_most_on_one,
    vote_now,
    votes_of,
)
from dip_workshop.core.voting.results import result_of
from dip_workshop.core.voting.rules import (
    FEWEST_OPTIONS,
    kept,
    tied_in_front,
)
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import people_present
from dip_workshop.exercises.prioritisation.model import options_of
from dip_workshop.exercises.prioritisation.selecting import selected_options
from dip_workshop.kinds import Choice, Selection

ALL, TIED, KEPT, SELECTED = "all", "tied", "kept", "selected"


def _again_on(board: Board, selection: Selection) -> dict[str, tuple[RecordId, ...]]:
    """Return which options a next vote can be about, by what they have in common."""
    vote = vote_now(board, selection.exercise_id)
    every = tuple(option.id for option in options_of(board, selection.exercise_id))
    found = {ALL: every}
    if vote is not None:
        rows = result_of(board, vote)
        staying = kept(rows, vote.voters)
        found[TIED] = tied_in_front(rows)
        found[KEPT] = tuple(row.idea_id for row in rows if row.idea_id in staying)
    found[SELECTED] = tuple(option.id for option in selected_options(board, selection))
    return {name: ids for name, ids in found.items() if len(ids) >= FEWEST_OPTIONS}


def again_choices(board: Board, selection: Selection) -> tuple[Choice, ...]:
    """Return what the next vote can be about, what is most likely first."""
    words = {
        ALL: tr("All options"),
        TIED: tr("Those that share the first place"),
        KEPT: tr("Those that multivoting keeps"),
        SELECTED: tr("Those that are selected"),
    }
    order = (TIED, KEPT, SELECTED, ALL)
    found = _again_on(board, selection)
    return tuple(
        Choice(name, words[name], tr_count("{n} option", "{n} options", len(found[name])))
        for name in order
        if name in found
    )


def vote_again(board: Board, selection: Selection, answer: str) -> Board:
    """Return the board with a further vote begun on one of the choices, by the rule of the last."""
    found, last = _again_on(board, selection), vote_now(board, selection.exercise_id)
    if answer not in found or last is None:
        raise DomainError(tr("That is not one of the choices, so nothing was changed."))
    voters = min(people_present(board), MOST_VOTERS) or last.voters
    board = begin_vote(
        board, selection.exercise_id, voters, found[answer], is_multivoting=last.is_multivoting
    )
    new = votes_of(board, selection.exercise_id)[-1]
    return set_most_on_one(board, new.id, last.most_on_one)
