"""The commands that change how the wall shows a fishbone, and no word on it."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.exercises.fishbone.coaching import hints
from dip_workshop.exercises.fishbone.model import View
from dip_workshop.exercises.fishbone.selecting import cause_selected, chosen_place
from dip_workshop.exercises.fishbone.views import (
    can_collapse,
    collapse_all,
    expand_all,
    expand_to,
    show_bones,
    show_pareto,
    show_whys,
    toggle_collapsed,
    view_of,
)
from dip_workshop.kinds import AskChoice, Choice, Command, Selection, always

ON_THE_WALL = tr("How the wall shows it")
SHOW_BONES = "show_bones"


def _can_collapse(board: Board, selection: Selection) -> bool:
    return any(can_collapse(board, record_id) for record_id in selection.ids)


def _shows_otherwise(board: Board, selection: Selection) -> bool:
    return view_of(board, selection.exercise_id) is not View.BONES


def _toggle_pareto(board: Board, selection: Selection, _answer: str) -> Board:
    if view_of(board, selection.exercise_id) is View.PARETO:
        return show_bones(board, selection.exercise_id)
    return show_pareto(board, selection.exercise_id)


def _questions(board: Board, selection: Selection) -> tuple[Choice, ...]:
    found = hints(board, selection.exercise_id)
    return tuple(Choice(hint.about, hint.question) for hint in found)


VIEW_COMMANDS: tuple[Command, ...] = (
    Command(
        "collapse",
        tr("Collapse or expand"),
        lambda board, selection, _answer: toggle_collapsed(board, selection.ids),
        keys=("Alt+C",),
        enabled=_can_collapse,
        section=ON_THE_WALL,
        help=tr("Shows a number in place of all that is on a bone or below a cause, or all again."),
    ),
    Command(
        "collapse_all",
        tr("Collapse all bones"),
        lambda board, selection, _answer: collapse_all(board, selection.exercise_id),
        enabled=always,
        section=ON_THE_WALL,
        help=tr("Leaves the bones with a number each; paper still shows every word."),
    ),
    Command(
        "expand_all",
        tr("Expand everything"),
        lambda board, selection, _answer: expand_all(board, selection.exercise_id),
        enabled=always,
        section=ON_THE_WALL,
        help=tr("Shows again all that was collapsed."),
    ),
    Command(
        "show_whys",
        tr("Show as five whys"),
        lambda board, selection, _answer: show_whys(
            board, selection.exercise_id, chosen_place(selection)
        ),
        keys=("Alt+Y",),
        enabled=cause_selected,
        section=ON_THE_WALL,
        help=tr("Shows the chain that the cause stands in, why below why, with evidence."),
    ),
    Command(
        "show_pareto",
        tr("Show as Pareto bars"),
        _toggle_pareto,
        keys=("Alt+P",),
        enabled=always,
        section=ON_THE_WALL,
        help=tr(
            "Shows the causes that have a count, the largest first, with running shares; "
            "the same key goes back."
        ),
    ),
    Command(
        SHOW_BONES,
        tr("Show as fishbone"),
        lambda board, selection, _answer: show_bones(board, selection.exercise_id),
        keys=("Alt+B",),
        enabled=_shows_otherwise,
        section=ON_THE_WALL,
        help=tr("Goes back to the bones from the five whys or the bars."),
    ),
    Command(
        "ask_what_is_missing",
        tr("What might we be missing?"),
        lambda board, _selection, answer: expand_to(board, RecordId(answer)),
        keys=("Alt+Q",),
        enabled=always,
        ask=AskChoice(
            tr("What might we be missing? Questions to put to the room"),
            _questions,
            nothing=tr("By these rules nothing is missing. Who has not been heard yet?"),
        ),
        section=ON_THE_WALL,
        help=tr("Lists questions from plain rules, to you alone; choosing one expands its branch."),
    ),
)
