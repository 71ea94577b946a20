"""What can be done in a round in which everybody scores, as a table of commands."""

from collections.abc import Callable
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import people_present
from dip_workshop.exercises.prioritisation.everybody.model import (
    MOST_PEOPLE,
    Cell,
    GivenScore,
    ScoreRound,
    ScoreSheet,
    begin_round,
    cells_of_a_sheet,
    cells_of_an_option,
    has_scores,
    open_round,
    reopen,
    round_at,
    rounds_of,
    set_people,
    sheets_of,
    take_back,
)
from dip_workshop.exercises.prioritisation.everybody.reading import fill_in_words
from dip_workshop.exercises.prioritisation.everybody.results import (
    is_spread_shown,
    result_of,
    reveal,
    show_spread,
    standings,
)
from dip_workshop.exercises.prioritisation.everybody.words import TITLE, progress_of_round
from dip_workshop.exercises.prioritisation.model import Option, options_of
from dip_workshop.exercises.prioritisation.selecting import (
    matrix_at,
    on_chart,
    selected_options,
)
from dip_workshop.exercises.prioritisation.voting.hands import whole_number
from dip_workshop.kinds import AskChoice, AskText, Choice, Command, Selection, nothing_yet

ALL, WIDE, SELECTED = "all", "wide", "selected"
Cells = Callable[[Board, ScoreRound], tuple[Cell, ...]]
Run = Callable[[Board, Selection, str], Board]
PROMPT: Final = tr("Impact and effort, such as 4 2; the next options may follow in the same line")
PROMPT_BY_OPTION: Final = tr(
    "Impact and effort, such as 4 2; the next people’s may follow in the same line"
)


def _is_going_on(board: Board, selection: Selection) -> bool:
    return open_round(board, selection.exercise_id) is not None


def _can_begin(board: Board, selection: Selection) -> bool:
    return bool(options_of(board, selection.exercise_id)) and not _is_going_on(board, selection)


def _has_something(board: Board, selection: Selection) -> bool:
    going_on = open_round(board, selection.exercise_id)
    return going_on is not None and has_scores(board, going_on)


def _is_revealed(board: Board, selection: Selection) -> bool:
    last = rounds_of(board, selection.exercise_id)[-1:]
    return bool(last) and last[0].is_revealed


def _waits(board: Board, selection: Selection) -> bool:
    going_on = open_round(board, selection.exercise_id)
    return going_on is not None and bool(cells_of_a_sheet(board, going_on))


def _why_none_begins(board: Board, selection: Selection) -> str:
    if not matrix_at(board, selection).is_charted:
        return ""
    if _is_going_on(board, selection):
        return tr("People are scoring: reveal it first, or select it and delete it.")
    return tr("There is no option to score yet: type the options below first.")


def _needs_a_round(board: Board, selection: Selection) -> str:
    if matrix_at(board, selection).is_charted and not _is_going_on(board, selection):
        return tr("Nobody is scoring: begin a round first, with Alt+B.")
    return ""


def _why_no_more(board: Board, selection: Selection) -> str:
    if on_chart(_is_going_on)(board, selection):
        return tr("All sheets are in: Alt+R reveals the medians.")
    return _needs_a_round(board, selection)


def _why_nothing_to_reveal(board: Board, selection: Selection) -> str:
    if on_chart(_is_going_on)(board, selection):
        return tr("Nobody has scored yet: enter the sheets first, with Alt+E.")
    return _needs_a_round(board, selection)


def _begun(board: Board, selection: Selection, answer: str) -> Board:
    return begin_round(board, selection.exercise_id, whole_number(answer))


def _people(board: Board, selection: Selection) -> str:
    last = rounds_of(board, selection.exercise_id)[-1:]
    return str(people_present(board) or (last[0].people if last else "") or "")


def _with_people(board: Board, selection: Selection, answer: str) -> Board:
    going_on = round_at(board, selection.exercise_id)
    return set_people(board, going_on.id, whole_number(answer))


def _people_now(board: Board, selection: Selection) -> str:
    going_on = open_round(board, selection.exercise_id)
    return str(going_on.people) if going_on else ""


def _entered(cells: Cells) -> Run:
    """Return what takes the scores typed for the cells that wait."""

    def run(board: Board, selection: Selection, answer: str) -> Board:
        going_on = round_at(board, selection.exercise_id)
        return fill_in_words(board, going_on, cells(board, going_on), answer)

    return run


def _which(cells: Cells) -> Callable[[Board, Selection], str]:
    """Return what tells of the first cell that waits, such as "Sheet 3 of 12: 4  A list"."""

    def about(board: Board, selection: Selection) -> str:
        going_on = round_at(board, selection.exercise_id)
        waiting = cells(board, going_on)
        if not waiting:
            return ""
        seat, option_id = waiting[0]
        option = board.get(option_id, Option)
        return tr(
            "Sheet {number} of {all}: {option}",
            number=seat + 1,
            all=max(going_on.people, len(sheets_of(board, going_on))),
            option=f"{option.number}  {shortened(option.text)}",
        )

    return about


def _progress(before: Board, after: Board) -> str:
    """Return how far the round is in which something was entered between two boards."""
    for record in after:
        if isinstance(record, GivenScore) and before.find(record.id) is not record:
            sheet = after.find_live(record.parent_id, ScoreSheet)
            going_on = after.find_live(sheet.parent_id, ScoreRound) if sheet else None
            if going_on is not None and not going_on.is_revealed:
                words = f"{progress_of_round(after, going_on)}."
                if cells_of_a_sheet(after, going_on):
                    return words
                return tr("{words} Alt+R reveals the medians.", words=words)
    return ""


def _revealed(board: Board, selection: Selection, _answer: str) -> Board:
    return reveal(board, selection.exercise_id)


def _told_of_medians(before: Board, after: Board) -> str:
    """Return how many options stand at their median now, and how many need to be talked about."""
    for record in after:
        if isinstance(record, ScoreRound) and before.find(record.id) is not record:
            rows = [row for row in result_of(after, record) if row.people]
            wide = sum(any(row.is_wide) for row in rows)
            words = tr_count(
                "{n} option is at its median.", "{n} options are at their medians.", len(rows)
            )
            if not wide:
                return words
            return tr(
                "{words} Talk about {n} of them: Alt+H shows how everybody scored.",
                words=words,
                n=wide,
            )
    return ""


def _has_standings(board: Board, selection: Selection) -> bool:
    return not _is_going_on(board, selection) and bool(standings(board, selection.exercise_id))


def _shown_otherwise(board: Board, selection: Selection, _answer: str) -> Board:
    is_shown = not is_spread_shown(board, selection.exercise_id)
    return show_spread(board, selection.exercise_id, is_shown=is_shown)


def _reopened(board: Board, selection: Selection, _answer: str) -> Board:
    return reopen(board, selection.exercise_id)


def _again_on(board: Board, selection: Selection) -> dict[str, tuple[RecordId, ...]]:
    """Return which options a next round can be about, by what they have in common."""
    every = tuple(option.id for option in options_of(board, selection.exercise_id))
    stand = standings(board, selection.exercise_id)
    found = {
        WIDE: tuple(each for each in every if each in stand and any(stand[each].is_wide)),
        SELECTED: tuple(option.id for option in selected_options(board, selection)),
        ALL: every,
    }
    return {name: ids for name, ids in found.items() if ids}


def _again_choices(board: Board, selection: Selection) -> tuple[Choice, ...]:
    words = {
        WIDE: tr("Those to be talked about"),
        SELECTED: tr("Those that are selected"),
        ALL: tr("All options"),
    }
    return tuple(
        Choice(name, words[name], tr_count("{n} option", "{n} options", len(ids)))
        for name, ids in _again_on(board, selection).items()
    )


def _scored_again(board: Board, selection: Selection, answer: str) -> Board:
    found, last = _again_on(board, selection), rounds_of(board, selection.exercise_id)[-1:]
    if answer not in found or not last:
        raise DomainError(tr("That is not one of the choices, so nothing was changed."))
    people = min(people_present(board), MOST_PEOPLE) or last[0].people
    return begin_round(board, selection.exercise_id, people, found[answer])


def selected_given(board: Board, selection: Selection) -> tuple[RecordId, ...]:
    """Return the rounds among what is selected, and the sheets of the one that is going on."""
    going_on = open_round(board, selection.exercise_id)
    found = []
    for place in selection.ids:
        sheet = board.find_live(place, ScoreSheet)
        is_open = going_on is not None and sheet is not None and sheet.parent_id == going_on.id
        if is_open or board.find_live(place, ScoreRound):
            found.append(place)
    return tuple(found)


def without_given(board: Board, selection: Selection) -> Board:
    """Return the board without the rounds and sheets selected."""
    return take_back(board, selected_given(board, selection))


EVERYBODY_COMMANDS: tuple[Command, ...] = (
    Command(
        id="begin_scores",
        label=tr("Scores from everybody…"),
        run=_begun,
        keys=("Alt+B",),
        enabled=on_chart(_can_begin),
        ask=AskText(tr("How many people score?"), _people),
        section=TITLE,
        help=tr(
            "Begins a round in which each person scores every option on paper, in silence; the "
            "median becomes the option’s score."
        ),
        unfit=_why_none_begins,
    ),
    Command(
        id="enter_scores",
        label=tr("Enter scores, sheet by sheet…"),
        run=_entered(cells_of_a_sheet),
        keys=("Alt+E",),
        enabled=on_chart(_waits),
        ask=AskText(PROMPT, nothing_yet, _which(cells_of_a_sheet)),
        section=TITLE,
        help=tr(
            "Takes one person’s scores after another’s, without a name: an impact and an effort "
            "for each option in turn, and a dash for what was left open. Escape ends it."
        ),
        told=_progress,
        again=_waits,
        unfit=_why_no_more,
    ),
    Command(
        id="enter_scores_by_option",
        label=tr("Enter scores, option by option…"),
        run=_entered(cells_of_an_option),
        enabled=on_chart(_waits),
        ask=AskText(PROMPT_BY_OPTION, nothing_yet, _which(cells_of_an_option)),
        section=TITLE,
        help=tr(
            "Takes what everybody gave one option, then the next, where the slips are collected "
            "after each."
        ),
        told=_progress,
        again=_waits,
        unfit=_why_no_more,
    ),
    Command(
        id="reveal_scores",
        label=tr("Reveal the medians"),
        run=_revealed,
        keys=("Alt+R",),
        enabled=on_chart(_has_something),
        section=TITLE,
        help=tr(
            "Puts every option at the median of everybody’s scores, and shows how far these lie "
            "apart."
        ),
        told=_told_of_medians,
        unfit=_why_nothing_to_reveal,
    ),
    Command(
        id="show_spread",
        label=tr("How everybody scored, or the chart"),
        run=_shown_otherwise,
        keys=("Alt+H",),
        enabled=on_chart(_has_standings),
        section=TITLE,
        help=tr(
            "Shows in place of the chart how many gave each option which score, and the chart "
            "again."
        ),
    ),
    Command(
        id="score_again",
        label=tr("Score again on some…"),
        run=_scored_again,
        enabled=on_chart(lambda b, s: _is_revealed(b, s) and _can_begin(b, s)),
        ask=AskChoice(tr("What is scored again?"), _again_choices),
        section=TITLE,
        help=tr(
            "Begins a further round, once people have talked: on what lies far apart, on what is "
            "selected, or on all. Earlier rounds are kept."
        ),
    ),
    Command(
        id="reopen_scores",
        label=tr("Open the scores again"),
        run=_reopened,
        enabled=on_chart(_is_revealed),
        section=TITLE,
        help=tr(
            "Goes on with the last round, for a sheet that came late or was entered wrongly; it "
            "is hidden again until it is revealed."
        ),
    ),
    Command(
        id="set_scorers",
        label=tr("How many score…"),
        run=_with_people,
        enabled=on_chart(_is_going_on),
        ask=AskText(tr("How many people score?"), _people_now),
        section=TITLE,
        help=tr("Sets how many sheets are waited for, when somebody is called away or comes in."),
        unfit=_needs_a_round,
    ),
)
