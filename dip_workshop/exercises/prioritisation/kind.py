"""The prioritisation matrix as a kind of exercise."""

from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.decided_ties import DecidedPlace, TieDecision, VoteDecision
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import Ballot, Candidate, Dots, Vote
from dip_workshop.core.voting.results import last_result
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import free_title
from dip_workshop.exercises.prioritisation.coaching import RULES, hints
from dip_workshop.exercises.prioritisation.commands import COMMANDS
from dip_workshop.exercises.prioritisation.criteria import set_method
from dip_workshop.exercises.prioritisation.editing import edit_text
from dip_workshop.exercises.prioritisation.everybody.model import (
    AskedOption,
    GivenScore,
    ScoreRound,
    ScoreSheet,
    open_round,
)
from dip_workshop.exercises.prioritisation.everybody.score_sheet import (
    lacks_an_option,
    layout_score_sheets,
)
from dip_workshop.exercises.prioritisation.everybody.spread_sheet import (
    lacks_scores,
    layout_spreads,
)
from dip_workshop.exercises.prioritisation.everybody.words import progress_of_round
from dip_workshop.exercises.prioritisation.gestures import (
    CAPTURE,
    drop,
    drop_hint,
    reveal,
)
from dip_workshop.exercises.prioritisation.grid_blank import layout_blank_grid
from dip_workshop.exercises.prioritisation.grid_view import MOST_RANK_SHOWN, grid_view
from dip_workshop.exercises.prioritisation.handout import handout
from dip_workshop.exercises.prioritisation.layout import layout, layout_blank
from dip_workshop.exercises.prioritisation.mending import mend
from dip_workshop.exercises.prioritisation.model import (
    DOT_VOTING,
    Criterion,
    Option,
    PrioritisationMatrix,
    QuadrantName,
    Rating,
    add_options,
    create_matrix,
    criteria_of,
    options_of,
    quadrant_names,
)
from dip_workshop.exercises.prioritisation.outline import outline
from dip_workshop.exercises.prioritisation.pairs import Comparison
from dip_workshop.exercises.prioritisation.point_sets import Points, PointSet
from dip_workshop.exercises.prioritisation.ranking import ranking_of, unscored
from dip_workshop.exercises.prioritisation.sample import play_sample
from dip_workshop.exercises.prioritisation.selecting import matrix_at, selected_options
from dip_workshop.exercises.prioritisation.table import TABLE
from dip_workshop.exercises.prioritisation.tie_words import reasons_on
from dip_workshop.exercises.prioritisation.voting.ballot_paper import (
    lacks_options,
    layout_ballots,
)
from dip_workshop.exercises.prioritisation.voting.view import progress_in_words, vote_view
from dip_workshop.kinds import CarriedText, Coach, ExerciseKind, Opening, Selection, Sheet

OFFERED_RANKS = 3


def texts(board: Board, exercise_id: RecordId) -> tuple[str, ...]:
    """Return all that people wrote: options, criteria, their notes, and names of their own."""
    options, criteria = options_of(board, exercise_id), criteria_of(board, exercise_id)
    names = quadrant_names(board, exercise_id).values()
    return (
        *(option.text for option in options),
        *(criterion.text for criterion in criteria),
        *(option.note for option in options if option.note),
        *(criterion.note for criterion in criteria if criterion.note),
        *(name.text for name in names if name.is_own),
        *reasons_on(board, exercise_id),
    )


def summary(board: Board, exercise_id: RecordId) -> str:
    """Return such as "8 options, 1 not yet scored"."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    options = options_of(board, matrix.id)
    if matrix.is_by_vote:
        return _vote_summary(board, matrix)
    if matrix.is_weighted:
        ranked = [row for row in grid_view(board, matrix).every if row.rank is not None]
        waiting = len(options) - len(ranked)
    else:
        waiting = len(unscored(options))
    counted = tr_count("{n} option", "{n} options", len(options))
    scoring = open_round(board, matrix.id) if matrix.is_charted else None
    if scoring is not None:
        progress = progress_of_round(board, scoring)
        return tr("{options}, {progress}", options=counted, progress=progress)
    if not waiting:
        return counted
    return tr("{options}, {waiting} not yet scored", options=counted, waiting=waiting)


def _vote_summary(board: Board, matrix: PrioritisationMatrix) -> str:
    counted = tr_count("{n} option", "{n} options", len(options_of(board, matrix.id)))
    view = vote_view(board, matrix)
    if not view.is_open:
        return counted
    return tr("{options}, {progress}", options=counted, progress=progress_in_words(view))


def _as_a_vote(board: Board, matrix_id: RecordId) -> Board:
    board = board.change(matrix_id, text=free_title(board, tr("Vote")))
    return set_method(board, matrix_id, DOT_VOTING)


def offers(board: Board, selection: Selection) -> tuple[CarriedText, ...]:
    """Return the selected options, or else those of the first three ranks with all their ties.

    Where the criteria grid shows more ranks, or fewer, as many are offered.
    """
    options = selected_options(board, selection) or _first_options(board, selection)
    return tuple(CarriedText(option.id, option.text) for option in options)


def _first_options(board: Board, selection: Selection) -> tuple[Option, ...]:
    matrix = matrix_at(board, selection)
    if matrix.is_by_vote:
        first = (row for row in last_result(board, matrix.id) if row.place <= OFFERED_RANKS)
        return tuple(board.get(row.idea_id, Option) for row in first if row.dots > 0)
    if matrix.is_weighted:
        weighed = grid_view(board, replace(matrix, sorting="rank")).every
        most = MOST_RANK_SHOWN.get(matrix.shown, OFFERED_RANKS)
        return tuple(row.option for row in weighed if row.place is not None and row.place <= most)
    return tuple(r.option for r in ranking_of(board, matrix) if r.place <= OFFERED_RANKS)


def receive(board: Board, exercise_id: RecordId, carried: tuple[CarriedText, ...]) -> Board:
    """Return the board with carried texts as options that are not yet scored."""
    sources = (text.source_id for text in carried)
    board, _ids = add_options(board, exercise_id, (text.text for text in carried), sources)
    return board


PRIORITISATION = ExerciseKind(
    name="prioritisation",
    title=tr("Prioritisation matrix"),
    description=tr(
        "Weigh options by impact and effort, by your own criteria or by dots, and rank them "
        "by a plain rule"
    ),
    icon="prioritisation",
    root_type=PrioritisationMatrix,
    record_types=(
        Option,
        QuadrantName,
        Criterion,
        Rating,
        Comparison,
        Vote,
        Candidate,
        Ballot,
        Dots,
        PointSet,
        Points,
        TieDecision,
        VoteDecision,
        DecidedPlace,
        ScoreRound,
        AskedOption,
        ScoreSheet,
        GivenScore,
    ),
    create=create_matrix,
    layout=layout,
    handout=handout,
    outline=outline,
    texts=texts,
    summary=summary,
    capture=CAPTURE,
    edit=edit_text,
    drop=drop,
    drop_hint=drop_hint,
    commands=COMMANDS,
    offers=offers,
    receive=receive,
    sheets=(
        Sheet("empty_matrix", tr("Empty matrix"), layout_blank, is_blank=True),
        Sheet("empty_criteria", tr("Empty criteria grid"), layout_blank_grid, is_blank=True),
        Sheet(
            "ballots",
            tr("Ballot papers"),
            layout_ballots,
            is_blank=True,
            lacks=lacks_options,
        ),
        Sheet(
            "score_sheets",
            tr("Score sheets"),
            layout_score_sheets,
            is_blank=True,
            lacks=lacks_an_option,
        ),
        Sheet("score_spreads", tr("How everybody scored"), layout_spreads, lacks=lacks_scores),
    ),
    play_sample=play_sample,
    table=TABLE,
    offered=(tr("highest-ranked option"), tr("highest-ranked options")),
    mend=mend,
    reveal=reveal,
    view_fields=frozenset({"sorting", "shown", "shows_spread"}),
    codes={Option: "O"},
    record_names={
        Option: tr("Option"),
        Criterion: tr("Criterion"),
        QuadrantName: tr("Quadrant"),
        Rating: tr("Rating"),
        Comparison: tr("Two criteria compared"),
        PointSet: tr("One person's points"),
        Points: tr("Points for a criterion"),
        Vote: tr("Vote"),
        Candidate: tr("Option in a vote"),
        Ballot: tr("Ballot"),
        Dots: tr("Dots on a ballot"),
        TieDecision: tr("Tie decided by the room"),
        VoteDecision: tr("Tie in a vote decided by the room"),
        DecidedPlace: tr("Place in a decided tie"),
        ScoreRound: tr("Round of scores"),
        AskedOption: tr("Option in a round of scores"),
        ScoreSheet: tr("Sheet of scores"),
        GivenScore: tr("Scores on a sheet"),
    },
    coach=Coach(RULES, hints),
    near=(
        "set_method",
        "begin_scores",
        "enter_scores",
        "reveal_scores",
        "add_criterion",
        "compare_criteria",
        "enter_points",
        "add_points_up",
        "begin_vote",
        "enter_ballots",
        "count_hands",
        "reveal_votes",
    ),
    is_frame=lambda record: isinstance(record, QuadrantName | Criterion),
    openings=(
        Opening(
            "vote",
            tr("New vote"),
            tr("With dots on ballots, or by hands; the votes come back to where each text is from"),
            _as_a_vote,
        ),
    ),
    tells_what_to_do=True,
)
