"""The commands that say what the room knows of a cause: its state, its test, evidence, a count."""

from collections.abc import Callable

from dip_workshop.core.board import Board
from dip_workshop.core.wording import tr
from dip_workshop.exercises.fishbone.findings import (
    set_count,
    set_evidence,
    set_note,
    set_state,
    set_test_note,
)
from dip_workshop.exercises.fishbone.gestures import causes_in_reading_order
from dip_workshop.exercises.fishbone.model import Cause, State, cause_at
from dip_workshop.exercises.fishbone.selecting import cause_selected, chosen_place, last_cause
from dip_workshop.kinds import AskText, Command, Selection

FINDINGS = tr("What is known")


def _toggle(state: State) -> Callable[[Board, Selection, str], Board]:
    """Return what puts the selected causes into a state, or, where all are, back to possible."""

    def run(board: Board, selection: Selection, _answer: str) -> Board:
        places = causes_in_reading_order(board, selection.ids)
        causes = [cause for place in places if (cause := cause_at(board, place))]
        are_all = all(cause.state is state for cause in causes)
        for cause in causes:
            board = set_state(board, cause.id, State.POSSIBLE if are_all else state)
        return board

    return run


def _held(words: Callable[[Cause], str]) -> Callable[[Board, Selection], str]:
    """Return what a question starts from: the words that the selected cause has."""

    def initial(board: Board, selection: Selection) -> str:
        cause = last_cause(board, selection)
        return words(cause) if cause else ""

    return initial


def _count(cause: Cause) -> str:
    return "" if cause.count is None else str(cause.count)


FINDING_COMMANDS: tuple[Command, ...] = (
    Command(
        "mark_likely_root",
        tr("Likely root cause"),
        _toggle(State.LIKELY),
        keys=("R",),
        enabled=cause_selected,
        section=FINDINGS,
        help=tr("Marks the selected causes as those to look at first, or takes the mark off."),
    ),
    Command(
        "mark_needs_evidence",
        tr("Needs evidence"),
        _toggle(State.NEEDS_EVIDENCE),
        keys=("Q",),
        enabled=cause_selected,
        section=FINDINGS,
        help=tr("Marks causes of which nobody is sure yet, or takes the mark off."),
    ),
    Command(
        "mark_ruled_out",
        tr("Ruled out"),
        _toggle(State.RULED_OUT),
        keys=("X",),
        enabled=cause_selected,
        section=FINDINGS,
        help=tr("Strikes causes through that proved not to be any, or takes the stroke off."),
    ),
    Command(
        "set_test",
        tr("How to test it…"),
        lambda board, selection, answer: set_test_note(board, chosen_place(selection), answer),
        keys=("T",),
        enabled=cause_selected,
        ask=AskText(tr("How will we test it?"), _held(lambda cause: cause.test_note)),
        section=FINDINGS,
        help=tr("Notes how the group will find out; a possible cause becomes a likely one."),
    ),
    Command(
        "set_evidence",
        tr("Evidence…"),
        lambda board, selection, answer: set_evidence(board, chosen_place(selection), answer),
        keys=("E",),
        enabled=cause_selected,
        ask=AskText(
            tr("What makes us say so? Seen, counted or told, when and where"),
            _held(lambda cause: cause.evidence),
        ),
        section=FINDINGS,
        help=tr("Keeps what speaks for or against the cause; it is printed with it."),
    ),
    Command(
        "set_note",
        tr("Note…"),
        lambda board, selection, answer: set_note(board, chosen_place(selection), answer),
        keys=("N",),
        enabled=cause_selected,
        ask=AskText(tr("What should be remembered about it?"), _held(lambda cause: cause.note)),
        section=FINDINGS,
        help=tr("Keeps whatever else should be remembered with the cause."),
    ),
    Command(
        "set_count",
        tr("Count…"),
        lambda board, selection, answer: set_count(board, chosen_place(selection), answer),
        keys=("C",),
        enabled=cause_selected,
        ask=AskText(tr("How often was it seen? A whole number"), _held(_count)),
        section=FINDINGS,
        help=tr("Keeps how often the cause was seen; the Pareto bars are made of the counts."),
    ),
)
