"""All that can be done to a matrix, as a table of commands."""

from collections.abc import Callable, Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.decided_ties import TieDecision
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import Ballot
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.prioritisation.chart_commands import ARROW_COMMANDS, CHART_COMMANDS
from dip_workshop.exercises.prioritisation.criteria import criterion_of, rate, set_method, set_note
from dip_workshop.exercises.prioritisation.editing import edit_text, text_at
from dip_workshop.exercises.prioritisation.everybody.commands import (
    EVERYBODY_COMMANDS,
    selected_given,
    without_given,
)
from dip_workshop.exercises.prioritisation.everybody.model import ScoreSheet
from dip_workshop.exercises.prioritisation.grid_commands import GRID_COMMANDS
from dip_workshop.exercises.prioritisation.model import (
    DOT_VOTING,
    IMPACT_AND_EFFORT,
    WEIGHTED_CRITERIA,
    Criterion,
    Option,
    QuadrantName,
    Rating,
    delete_criteria,
    delete_options,
)
from dip_workshop.exercises.prioritisation.pair_commands import PAIR_COMMANDS
from dip_workshop.exercises.prioritisation.point_commands import POINT_COMMANDS, selected_sets
from dip_workshop.exercises.prioritisation.point_sets import PointSet
from dip_workshop.exercises.prioritisation.scale import Scale
from dip_workshop.exercises.prioritisation.scoring import clear_scores, score_option
from dip_workshop.exercises.prioritisation.selecting import (
    Enabled,
    has_criteria,
    has_options,
    has_ratings,
    matrix_at,
    on_chart,
    on_grid,
    on_vote,
    selected_criteria,
    selected_ids,
    selected_options,
    selected_ratings,
)
from dip_workshop.exercises.prioritisation.tie_commands import TIE_COMMANDS, selected_decisions
from dip_workshop.exercises.prioritisation.voting.commands import (
    VOTE_COMMANDS,
    selected_cast,
    without_cast,
)
from dip_workshop.exercises.prioritisation.voting.hands import hands_shown, takes_hands
from dip_workshop.kinds import EDIT_TEXT, AskChoice, AskText, Choice, Command, Selection, always

DIGITS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)


def _has_editable(board: Board, selection: Selection) -> bool:
    record = board.find(selection.last)
    if isinstance(record, Rating):
        return has_ratings(board, Selection(selection.exercise_id, (record.id,)))
    if isinstance(record, Ballot):
        return record.id in selected_cast(board, Selection(selection.exercise_id, (record.id,)))
    if isinstance(record, ScoreSheet):
        return record.id in selected_given(board, Selection(selection.exercise_id, (record.id,)))
    editable = Option | QuadrantName | Criterion | TieDecision | PointSet
    return isinstance(record, editable) and not record.deleted


def _has_noted(board: Board, selection: Selection) -> bool:
    record = board.find(selection.last)
    return isinstance(record, Option | Criterion) and not record.deleted


def _has_deletable(board: Board, selection: Selection) -> bool:
    is_rated = on_grid(_has_given_rating)(board, selection)
    cast = selected_cast(board, selection), selected_given(board, selection)
    is_cast = any(cast) or bool(_selected_sayings(board, selection))
    return is_rated or is_cast or has_options(board, selection) or has_criteria(board, selection)


def _has_given_rating(board: Board, selection: Selection) -> bool:
    return any(rating.value is not None for rating in selected_ratings(board, selection))


def _has_any_score(board: Board, selection: Selection) -> bool:
    matrix = matrix_at(board, selection)
    if matrix.is_weighted:
        return _has_given_rating(board, selection)
    if matrix.is_by_vote:
        return takes_hands(board, selection)
    scores = [s for o in selected_options(board, selection) for s in (o.impact, o.effort)]
    return any(score is not None for score in scores)


def _can_score(score: int) -> Enabled:
    def enabled(board: Board, selection: Selection) -> bool:
        matrix = matrix_at(board, selection)
        in_range = matrix.scale_low <= score <= matrix.scale_high
        return in_range and has_options(board, selection)

    return on_chart(enabled)


def _can_score_or_rate(score: int) -> Enabled:
    def can_rate(board: Board, selection: Selection) -> bool:
        ratings = selected_ratings(board, selection)
        scales = [criterion_of(board, rating).scale for rating in ratings]
        return bool(scales) and all(scale.low <= score <= scale.high for scale in scales)

    every = (_can_score(score), on_grid(can_rate), on_vote(takes_hands))
    return lambda board, selection: any(can(board, selection) for can in every)


def _off_the_scale(score: int) -> Callable[[Board, Selection], str]:
    """Return what tells of a score that the scale of something selected does not have."""

    def unfit(board: Board, selection: Selection) -> str:
        scales = _scales_selected(board, selection)
        off = next((each for each in scales if not each.low <= score <= each.high), None)
        if off is None:
            return ""
        return tr(
            "{score} is not on this scale, which goes from {scale}.", score=score, scale=off.words
        )

    return unfit


def _scales_selected(board: Board, selection: Selection) -> Iterator[Scale]:
    matrix = matrix_at(board, selection)
    if matrix.is_weighted:
        yield from (criterion_of(board, r).scale for r in selected_ratings(board, selection))
    elif matrix.is_charted and has_options(board, selection):
        yield matrix.scale


def _edited(board: Board, selection: Selection, answer: str) -> Board:
    if selection.last is None:
        raise DomainError(tr("Select an option first. Nothing was changed."))
    return edit_text(board, selection.last, answer)


def _text_of_last(board: Board, selection: Selection) -> str:
    return text_at(board, selection.last)


def _noted(board: Board, selection: Selection, answer: str) -> Board:
    if selection.last is None:
        raise DomainError(tr("Select an option first. Nothing was changed."))
    return set_note(board, selection.last, answer)


def _note_of_last(board: Board, selection: Selection) -> str:
    record = board.find(selection.last)
    return record.note if isinstance(record, Option | Criterion) else ""


def _given(word: str, score: int) -> Callable[[Board, Selection, str], Board]:
    """Return what gives options a score; `word` is "impact" or "effort"."""

    def run(board: Board, selection: Selection, _answer: str) -> Board:
        for option_id in selected_ids(board, selection):
            board = score_option(board, option_id, **{word: score})
        return board

    return run


def _given_or_rated(score: int) -> Callable[[Board, Selection, str], Board]:
    give_impact, count = _given("impact", score), hands_shown(score)

    def run(board: Board, selection: Selection, answer: str) -> Board:
        matrix = matrix_at(board, selection)
        if matrix.is_by_vote:
            return count(board, selection, answer)
        if not matrix.is_weighted:
            return give_impact(board, selection, answer)
        for rating in selected_ratings(board, selection):
            board = rate(board, rating.id, score)
        return board

    return run


def _emptied(board: Board, selection: Selection, _answer: str) -> Board:
    matrix = matrix_at(board, selection)
    if matrix.is_by_vote:
        return hands_shown(None)(board, selection, "")
    if not matrix.is_weighted:
        return clear_scores(board, selected_ids(board, selection))
    for rating in selected_ratings(board, selection):
        board = rate(board, rating.id, None)
    return board


def _selected_sayings(board: Board, selection: Selection) -> tuple[RecordId, ...]:
    """Return what was said of criteria and ties that stands in the outline alone."""
    return (*selected_decisions(board, selection), *selected_sets(board, selection))


def _deleted(board: Board, selection: Selection, answer: str) -> Board:
    options = selected_ids(board, selection)
    criteria = [criterion.id for criterion in selected_criteria(board, selection)]
    cast = (*selected_cast(board, selection), *selected_given(board, selection))
    said = _selected_sayings(board, selection)
    if not options and not criteria and not cast and not said:
        return _emptied(board, selection, answer)
    board = without_given(without_cast(board, selection), selection)
    for each in said:
        board = board.drop(each)
    return delete_options(delete_criteria(board, criteria), options)


def _told_of_ratings(before: Board, after: Board) -> str:
    """Return how many ratings went with what was deleted."""
    gone = 0
    for record in before:
        if isinstance(record, Rating) and not record.deleted and record.value is not None:
            gone += after.find_live(record.id, Rating) is None
    if not gone:
        return ""
    return tr_count(
        "{n} rating went with it; Undo brings it back.",
        "{n} ratings went with it; Undo brings them back.",
        gone,
    )


METHODS = {
    IMPACT_AND_EFFORT: (
        tr("Impact and effort"),
        tr("A chart with four quadrants; quick to do and to read"),
    ),
    WEIGHTED_CRITERIA: (
        tr("Weighted criteria"),
        tr("A grid of your own criteria with weights; slower, for a choice to be defended"),
    ),
    DOT_VOTING: (
        tr("Dot voting"),
        tr("Ballots without names, or hands; hidden until all have voted"),
    ),
}


def _methods(_board: Board, _selection: Selection) -> tuple[Choice, ...]:
    return tuple(Choice(method, *words) for method, words in METHODS.items())


def _method_now(board: Board, selection: Selection) -> str:
    return matrix_at(board, selection).method


def _switched(board: Board, selection: Selection, answer: str) -> Board:
    if answer not in METHODS:
        raise DomainError(tr("That is not one of the methods, so nothing was changed."))
    return set_method(board, selection.exercise_id, answer)


def _digit_commands() -> Iterator[Command]:
    for score in DIGITS:
        yield Command(
            id=f"set_impact_{score}",
            label=tr("Set impact, rating or hands to {score}", score=score),
            run=_given_or_rated(score),
            keys=(f"{score}",),
            enabled=_can_score_or_rate(score),
            section=tr("Score the impact, or rate"),
            help=tr(
                "Gives the selected options the impact {score}, the selected cells of the "
                "criteria grid this rating, or counts so many hands in a vote.",
                score=score,
            ),
            unfit=_off_the_scale(score),
        )
    for score in DIGITS:
        yield Command(
            id=f"set_effort_{score}",
            label=tr("Set effort to {score}", score=score),
            run=_given("effort", score),
            keys=(f"Alt+{score}",),
            enabled=_can_score(score),
            section=tr("Score the effort"),
            help=tr(
                "Gives the selected options the effort {score}, where the scale has it.",
                score=score,
            ),
            unfit=_off_the_scale(score),
        )


COMMANDS: tuple[Command, ...] = (
    Command(
        id=EDIT_TEXT,
        label=tr("Edit text…"),
        run=_edited,
        keys=("F2",),
        enabled=_has_editable,
        ask=AskText(tr("What should it say?"), _text_of_last),
        section=tr("Edit"),
        help=tr("Changes the words, the name or the rating that is selected."),
    ),
    Command(
        id="set_note",
        label=tr("Note…"),
        run=_noted,
        enabled=_has_noted,
        ask=AskText(tr("What should be remembered about it?"), _note_of_last),
        section=tr("Edit"),
        help=tr("Keeps a note with the selected option or criterion, for the handout."),
    ),
    Command(
        id="delete",
        label=tr("Delete"),
        run=_deleted,
        keys=("Delete",),
        enabled=_has_deletable,
        section=tr("Edit"),
        help=tr(
            "Takes the selected options, criteria, ballots, votes, sheets or rounds of scores, "
            "decisions or people's points off the matrix, or empties the selected ratings; an "
            "option's number is not given again."
        ),
        told=_told_of_ratings,
    ),
    Command(
        id="set_method",
        label=tr("Method…"),
        run=_switched,
        keys=("Ctrl+Shift+M",),
        enabled=always,
        ask=AskChoice(tr("How shall the options be weighed up?"), _methods, now=_method_now),
        section=tr("Edit"),
        help=tr(
            "Shows the impact and effort chart, the criteria grid or the votes; all that was "
            "entered for any of them is kept."
        ),
    ),
    *GRID_COMMANDS,
    *PAIR_COMMANDS,
    *POINT_COMMANDS,
    *VOTE_COMMANDS,
    *TIE_COMMANDS,
    *EVERYBODY_COMMANDS,
    Command(
        id="clear_scores",
        label=tr("Take the scores back"),
        run=_emptied,
        keys=("Backspace",),
        enabled=_has_any_score,
        section=tr("Score"),
        help=tr(
            "Puts the selected options back among those not yet scored, or empties the "
            "selected ratings."
        ),
    ),
    *CHART_COMMANDS,
    *_digit_commands(),
    *ARROW_COMMANDS,
)
