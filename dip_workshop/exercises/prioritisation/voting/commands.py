"""What can be done in a vote, as a table of commands."""

from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import (
    Ballot,
    Candidate,
    Vote,
    ballots_of,
    begin_vote,
    has_begun,
    is_by_hands,
    open_vote,
    options_in,
    put_ballot,
    reveal,
    set_dots,
    set_most_on_one,
    set_rule,
    set_voters,
    take_back,
    vote_now,
)
from dip_workshop.core.voting.rules import (
    FEWEST_OPTIONS,
    dots_for,
)
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import people_present
from dip_workshop.exercises.prioritisation.model import options_of
from dip_workshop.exercises.prioritisation.selecting import matrix_at, on_vote
from dip_workshop.exercises.prioritisation.voting.again import again_choices, vote_again
from dip_workshop.exercises.prioritisation.voting.casting import ballot_from, example_ballot
from dip_workshop.exercises.prioritisation.voting.hands import (
    counted,
    hands_now,
    next_candidate,
    vote_at,
    which_option,
    whole_number,
)
from dip_workshop.exercises.prioritisation.voting.view import (
    how_far,
    vote_view,
)
from dip_workshop.kinds import AskChoice, AskText, Choice, Command, Selection

DOTS, MULTIVOTING = "dots", "multivoting"
LIMITS: Final = {
    "0": (tr("Any number"), tr("People may put all their dots on one option")),
    "1": (tr("One"), tr("Each dot goes to another option")),
    "2": (tr("Two"), ""),
    "3": (tr("Three"), tr("The usual limit of multivoting")),
}
SECTION: Final = tr("Vote")


def _is_going_on(board: Board, selection: Selection) -> bool:
    return open_vote(board, selection.exercise_id) is not None


def _can_begin(board: Board, selection: Selection) -> bool:
    enough = len(options_of(board, selection.exercise_id)) >= FEWEST_OPTIONS
    return enough and not _is_going_on(board, selection)


def _why_none_begins(board: Board, selection: Selection) -> str:
    if not matrix_at(board, selection).is_by_vote:
        return ""
    if _is_going_on(board, selection):
        return tr("A vote is going on: reveal it first, or select it and delete it.")
    return tr("A vote needs two options at least: type them below first.")


def _needs_a_vote(board: Board, selection: Selection) -> str:
    if matrix_at(board, selection).is_by_vote and not _is_going_on(board, selection):
        return tr("No vote is going on: begin one first, with Ctrl+Shift+T.")
    return ""


def _why_no_more_ballots(board: Board, selection: Selection) -> str:
    vote = open_vote(board, selection.exercise_id)
    if vote is None or not matrix_at(board, selection).is_by_vote:
        return _needs_a_vote(board, selection)
    if is_by_hands(board, vote):
        return tr("Hands are counted in this vote: ballots wait for the next.")
    return tr("All ballots are in: Ctrl+Shift+U reveals the result.")


def _why_nothing_to_reveal(board: Board, selection: Selection) -> str:
    if on_vote(_is_going_on)(board, selection):
        return tr("Nobody has voted yet: enter the ballots first, with Ctrl+U.")
    return _needs_a_vote(board, selection)


def _why_rule_stays(board: Board, selection: Selection) -> str:
    if on_vote(_is_going_on)(board, selection):
        return tr("People have voted by this rule: change it before the next vote.")
    return _needs_a_vote(board, selection)


def _is_unbegun(board: Board, selection: Selection) -> bool:
    vote = open_vote(board, selection.exercise_id)
    return vote is not None and not has_begun(board, vote)


def _waits_for_ballots(board: Board, selection: Selection) -> bool:
    vote = open_vote(board, selection.exercise_id)
    if vote is None or is_by_hands(board, vote):
        return False
    return len(ballots_of(board, vote)) < vote.voters


def _is_revealable(board: Board, selection: Selection) -> bool:
    vote = open_vote(board, selection.exercise_id)
    return vote is not None and has_begun(board, vote)


def _begun(board: Board, selection: Selection, answer: str) -> Board:
    return begin_vote(board, selection.exercise_id, whole_number(answer))


def _people(board: Board, selection: Selection) -> str:
    last = vote_now(board, selection.exercise_id)
    return str(people_present(board) or (last.voters if last else "") or "")


def _with_voters(board: Board, selection: Selection, answer: str) -> Board:
    return set_voters(board, vote_at(board, selection).id, whole_number(answer))


def _voters_now(board: Board, selection: Selection) -> str:
    vote = open_vote(board, selection.exercise_id)
    return str(vote.voters) if vote else ""


def _with_dots(board: Board, selection: Selection, answer: str) -> Board:
    return set_dots(board, vote_at(board, selection).id, whole_number(answer))


def _dots_now(board: Board, selection: Selection) -> str:
    vote = open_vote(board, selection.exercise_id)
    return str(vote.dots) if vote else ""


def _limits(_board: Board, _selection: Selection) -> tuple[Choice, ...]:
    return tuple(Choice(value, *words) for value, words in LIMITS.items())


def _limit_now(board: Board, selection: Selection) -> str:
    vote = open_vote(board, selection.exercise_id)
    return str(vote.most_on_one) if vote else ""


def _limited(board: Board, selection: Selection, answer: str) -> Board:
    if answer not in LIMITS:
        raise DomainError(tr("That is not one of the limits, so nothing was changed."))
    return set_most_on_one(board, vote_at(board, selection).id, int(answer))


def _rules(board: Board, selection: Selection) -> tuple[Choice, ...]:
    vote = open_vote(board, selection.exercise_id)
    count = len(options_in(board, vote)) if vote else 0
    quarter, third = (dots_for(count, is_multivoting=each) for each in (False, True))
    return (
        Choice(
            DOTS,
            tr("Dot voting"),
            tr_count("a quarter of the options: {n} dot", "a quarter: {n} dots", quarter),
        ),
        Choice(
            MULTIVOTING,
            tr("Multivoting"),
            tr_count(
                "a third: {n} dot; all are used, and the lowest drop out",
                "a third: {n} dots; all are used, and the lowest drop out",
                third,
            ),
        ),
    )


def _rule_now(board: Board, selection: Selection) -> str:
    vote = open_vote(board, selection.exercise_id)
    return (MULTIVOTING if vote.is_multivoting else DOTS) if vote else ""


def _ruled(board: Board, selection: Selection, answer: str) -> Board:
    if answer not in (DOTS, MULTIVOTING):
        raise DomainError(tr("That is not one of the rules, so nothing was changed."))
    is_multivoting = answer == MULTIVOTING
    return set_rule(board, vote_at(board, selection).id, is_multivoting=is_multivoting)


def _entered(board: Board, selection: Selection, answer: str) -> Board:
    vote = vote_at(board, selection)
    return put_ballot(board, vote.id, ballot_from(board, vote, answer))


def _nothing(_board: Board, _selection: Selection) -> str:
    return ""


def _which_ballot(board: Board, selection: Selection) -> str:
    vote = vote_at(board, selection)
    number = len(ballots_of(board, vote)) + 1
    dots = tr_count("{n} dot", "{n} dots", vote.dots)
    return tr(
        "Ballot {number} of {all}: {dots}, such as {example}",
        number=number,
        all=vote.voters,
        dots=dots,
        example=example_ballot(board, vote),
    )


def _progress(before: Board, after: Board) -> str:
    """Return how far the vote is that was changed between two boards."""
    for record in after:
        if isinstance(record, Ballot | Candidate) and before.find(record.id) is not record:
            vote = after.find_live(record.parent_id, Vote)
            if vote is not None and not vote.is_revealed:
                return _progress_of(after, vote)
    return ""


def _progress_of(board: Board, vote: Vote) -> str:
    view = vote_view(board, matrix_at(board, Selection(RecordId(vote.parent_id or ""))))
    words = f"{how_far(view)}."
    if view.is_whole:
        return tr("{words} Ctrl+Shift+U reveals the result.", words=words)
    return words


def _takes_hands(board: Board, selection: Selection) -> bool:
    vote = open_vote(board, selection.exercise_id)
    return (
        vote is not None
        and not ballots_of(board, vote)
        and next_candidate(board, selection) is not None
    )


def _revealed(board: Board, selection: Selection, _answer: str) -> Board:
    return reveal(board, selection.exercise_id)


def _has_result(board: Board, selection: Selection) -> bool:
    vote = vote_now(board, selection.exercise_id)
    return vote is not None and vote.is_revealed and _can_begin(board, selection)


def selected_cast(board: Board, selection: Selection) -> tuple[RecordId, ...]:
    """Return the votes among what is selected, and the ballots of the vote that is going on."""
    vote = open_vote(board, selection.exercise_id)
    found = []
    for place in selection.ids:
        ballot = board.find_live(place, Ballot)
        is_changeable = vote is not None and ballot is not None and ballot.parent_id == vote.id
        if is_changeable or board.find_live(place, Vote):
            found.append(place)
    return tuple(found)


def without_cast(board: Board, selection: Selection) -> Board:
    """Return the board without the votes and ballots selected."""
    return take_back(board, selected_cast(board, selection))


VOTE_COMMANDS: tuple[Command, ...] = (
    Command(
        id="begin_vote",
        label=tr("Begin a vote…"),
        run=_begun,
        keys=("Ctrl+Shift+T",),
        enabled=on_vote(_can_begin),
        ask=AskText(tr("How many people vote?"), _people),
        section=SECTION,
        help=tr(
            "Begins a vote on all options, with a dot for about every fourth of them; what is "
            "typed after that waits for the next vote."
        ),
        unfit=_why_none_begins,
    ),
    Command(
        id="enter_ballots",
        label=tr("Enter ballots…"),
        run=_entered,
        keys=("Ctrl+U",),
        enabled=on_vote(_waits_for_ballots),
        ask=AskText(
            tr("Which options have dots?"),
            _nothing,
            _which_ballot,
        ),
        section=SECTION,
        help=tr(
            "Takes one ballot after another, each without a name; one with too many dots is "
            "not taken. Escape ends it."
        ),
        told=_progress,
        again=_waits_for_ballots,
        unfit=_why_no_more_ballots,
    ),
    Command(
        id="count_hands",
        label=tr("Count hands…"),
        run=counted,
        keys=("Ctrl+Shift+Y",),
        enabled=on_vote(_takes_hands),
        ask=AskText(tr("How many hands go up?"), hands_now, which_option),
        section=SECTION,
        help=tr(
            "Asks for the hands that go up for one option after another; a digit on a selected "
            "option does the same."
        ),
        told=_progress,
        again=_takes_hands,
        unfit=_needs_a_vote,
    ),
    Command(
        id="reveal_votes",
        label=tr("Reveal the result"),
        run=_revealed,
        keys=("Ctrl+Shift+U",),
        enabled=on_vote(_is_revealable),
        section=SECTION,
        help=tr("Shows everybody at once where the dots went, with ranks and ties."),
        unfit=_why_nothing_to_reveal,
    ),
    Command(
        id="vote_again",
        label=tr("Vote again on some…"),
        run=vote_again,
        enabled=on_vote(_has_result),
        ask=AskChoice(tr("What is the next vote about?"), again_choices),
        section=SECTION,
        help=tr(
            "Begins a further vote: on what shares the first place, on what multivoting keeps, "
            "on what is selected, or on all. Earlier votes are kept beside it."
        ),
    ),
    Command(
        id="set_vote_rule",
        label=tr("Dot voting or multivoting…"),
        run=_ruled,
        enabled=on_vote(_is_unbegun),
        ask=AskChoice(tr("By which rule do people vote?"), _rules, now=_rule_now),
        section=SECTION,
        help=tr("Chooses the rule of a vote in which nobody has voted yet."),
        unfit=_why_rule_stays,
    ),
    Command(
        id="set_dots",
        label=tr("Dots for each person…"),
        run=_with_dots,
        enabled=on_vote(_is_unbegun),
        ask=AskText(tr("How many dots does each person have?"), _dots_now),
        section=SECTION,
        help=tr("Sets the dots of a vote in which nobody has voted yet."),
        unfit=_why_rule_stays,
    ),
    Command(
        id="set_most_on_one",
        label=tr("Most dots on one option…"),
        run=_limited,
        enabled=on_vote(_is_unbegun),
        ask=AskChoice(
            tr("How many of one person's dots may be on one option?"), _limits, now=_limit_now
        ),
        section=SECTION,
        help=tr("Says how many dots one person may put on one option; say so before they begin."),
        unfit=_why_rule_stays,
    ),
    Command(
        id="set_voters",
        label=tr("How many vote…"),
        run=_with_voters,
        enabled=on_vote(_is_going_on),
        ask=AskText(tr("How many people vote?"), _voters_now),
        section=SECTION,
        help=tr("Sets how many ballots are waited for, when somebody is called away or comes in."),
        unfit=_needs_a_vote,
    ),
)
