"""What can be done on the impact and effort chart, as a table of commands."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.everybody.model import rounds_of
from dip_workshop.exercises.prioritisation.gestures import aims, put
from dip_workshop.exercises.prioritisation.model import (
    NAME_SET_TITLES,
    NAME_SETS,
    Quadrant,
    name_quadrants,
    quadrant_names,
    rename_quadrant,
)
from dip_workshop.exercises.prioritisation.orientation import ORIENTATIONS, Axis, orientation_of
from dip_workshop.exercises.prioritisation.scale import SCALES, TENTH, score_text
from dip_workshop.exercises.prioritisation.scoring import (
    nudge_option,
    score_option,
    set_orientation,
    set_scale,
    set_threshold,
)
from dip_workshop.exercises.prioritisation.selecting import (
    has_options,
    matrix_at,
    on_chart,
    selected_ids,
    selected_options,
)
from dip_workshop.kinds import (
    AskChoice,
    AskText,
    Choice,
    Command,
    Selection,
)

STEP = Decimal("0.5")
FINE_STEP = TENTH
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_BETWEEN_NUMBERS = re.compile(r"[\s,;/]+")

Run = Callable[[Board, Selection, str], Board]


def _has_scored(board: Board, selection: Selection) -> bool:
    return any(option.is_scored for option in selected_options(board, selection))


def _typed_scores(board: Board, selection: Selection, answer: str) -> Board:
    numbers = _BETWEEN_NUMBERS.split(answer.strip())
    if len(numbers) != 2 or not all(_NUMBER.fullmatch(number) for number in numbers):
        raise DomainError(tr("Type two numbers, such as 4.5 2: the impact, then the effort."))
    impact, effort = map(Decimal, numbers)
    for option_id in selected_ids(board, selection):
        board = score_option(board, option_id, impact=impact, effort=effort)
    return board


def _scores_of_last(board: Board, selection: Selection) -> str:
    options = selected_options(board, selection)
    if not options or options[-1].impact is None or options[-1].effort is None:
        return ""
    return f"{score_text(options[-1].impact)} {score_text(options[-1].effort)}"


def _nudged(across: int, up: int, step: Decimal) -> Callable[[Board, Selection, str], Board]:
    """Return a shift as it looks on the chart, whichever way round that is drawn."""

    def run(board: Board, selection: Selection, _answer: str) -> Board:
        orientation = orientation_of(matrix_at(board, selection))
        shifts: dict[str, Decimal] = {}
        for axis, direction in ((orientation.across, across), (orientation.up, up)):
            shifts["impact" if axis.is_impact else "effort"] = _along(axis, direction * step)
        for option_id in selected_ids(board, selection):
            board = nudge_option(board, option_id, **shifts)
        return board

    return run


def _along(axis: Axis, shift: Decimal) -> Decimal:
    return -shift if axis.is_turned else shift


def _quadrant_choices(board: Board, selection: Selection) -> tuple[Choice, ...]:
    return aims(board, selection.exercise_id)


def _rename(quadrant: Quadrant, default_name: str) -> Command:
    def initial(board: Board, selection: Selection) -> str:
        return quadrant_names(board, selection.exercise_id)[quadrant].text

    def run(board: Board, selection: Selection, answer: str) -> Board:
        name = quadrant_names(board, selection.exercise_id)[quadrant]
        return rename_quadrant(board, name.id, answer)

    return Command(
        id=f"rename_{quadrant.value}",
        label=tr("Rename “{name}”…", name=default_name),
        run=run,
        enabled=on_chart(),
        ask=AskText(tr("What is this quadrant called?"), initial),
        section=tr("Chart"),
        help=tr("Gives the quadrant a name of your own."),
    )


def _name_sets(_board: Board, _selection: Selection) -> tuple[Choice, ...]:
    return tuple(
        Choice(name, NAME_SET_TITLES[name], ", ".join(words)) for name, words in NAME_SETS.items()
    )


def _named(board: Board, selection: Selection, answer: str) -> Board:
    return name_quadrants(board, selection.exercise_id, answer)


def _orientations(_board: Board, _selection: Selection) -> tuple[Choice, ...]:
    return tuple(Choice(o.id, o.label, o.detail) for o in ORIENTATIONS)


def _orientation_now(board: Board, selection: Selection) -> str:
    return matrix_at(board, selection).orientation


def _oriented(board: Board, selection: Selection, answer: str) -> Board:
    if answer not in {orientation.id for orientation in ORIENTATIONS}:
        raise DomainError(tr("That is not one of the orientations, so nothing was changed."))
    return set_orientation(board, selection.exercise_id, answer)


def _scales(board: Board, selection: Selection) -> tuple[Choice, ...]:
    now = matrix_at(board, selection).scale
    in_use, converted = tr("The scale in use"), tr("Scores are converted, to the nearest tenth")
    return tuple(
        Choice(
            name,
            scale.words,
            in_use if scale == now else converted,
        )
        for name, scale in SCALES.items()
    )


def _rescaled(board: Board, selection: Selection, answer: str) -> Board:
    if answer not in SCALES:
        raise DomainError(tr("That is not one of the scales, so nothing was changed."))
    if rounds_of(board, selection.exercise_id):
        raise DomainError(
            tr(
                "Everybody scored on {scale}, so the scale stays: delete the scores from "
                "everybody first. Nothing was changed.",
                scale=matrix_at(board, selection).scale.words,
            )
        )
    return set_scale(board, selection.exercise_id, SCALES[answer])


def _line_now(board: Board, selection: Selection) -> str:
    return score_text(matrix_at(board, selection).line)


def _divided(board: Board, selection: Selection, answer: str) -> Board:
    if not answer.strip():
        return set_threshold(board, selection.exercise_id, None)
    if not _NUMBER.fullmatch(answer.strip()):
        raise DomainError(tr("Type a number such as 3.5, or nothing for the middle of the scale."))
    return set_threshold(board, selection.exercise_id, Decimal(answer.strip()))


# Some desktops and graphics drivers keep Ctrl+Alt and an arrow to themselves: the letters, which
# lie like the arrows, do the same.
ARROWS = (
    ("Left", "J", -1, 0, tr("Move left by half a point"), tr("Move left by a tenth")),
    ("Right", "L", 1, 0, tr("Move right by half a point"), tr("Move right by a tenth")),
    ("Up", "I", 0, 1, tr("Move up by half a point"), tr("Move up by a tenth")),
    ("Down", "K", 0, -1, tr("Move down by half a point"), tr("Move down by a tenth")),
)
HELP_STEP = tr("Moves the selected options on the chart by half a point of the scale.")
HELP_FINE_STEP = tr("Moves the selected options on the chart by a tenth of the scale.")


def _arrow_commands() -> Iterator[Command]:
    for key, letter, across, up, label, fine_label in ARROWS:
        name = f"move_{key.lower()}"
        fine_step = _nudged(across, up, FINE_STEP)
        yield _arrow(name, label, (f"Alt+{key}",), _nudged(across, up, STEP), HELP_STEP)
        keys = (f"Ctrl+Alt+{key}", f"Alt+{letter}")
        yield _arrow(f"{name}_a_little", fine_label, keys, fine_step, HELP_FINE_STEP)


def _arrow(command_id: str, label: str, keys: tuple[str, ...], run: Run, words: str) -> Command:
    return Command(
        id=command_id,
        label=label,
        run=run,
        keys=keys,
        enabled=on_chart(_has_scored),
        section=tr("Move"),
        help=words,
    )


ARROW_COMMANDS: tuple[Command, ...] = tuple(_arrow_commands())

CHART_COMMANDS: tuple[Command, ...] = (
    Command(
        id="set_scores",
        label=tr("Score…"),
        run=_typed_scores,
        keys=("Ctrl+E",),
        enabled=on_chart(has_options),
        ask=AskText(tr("Impact and effort, such as 4.5 2"), _scores_of_last),
        section=tr("Score"),
        help=tr("Gives the selected options both scores exactly."),
    ),
    Command(
        id="put_into_quadrant",
        label=tr("Put into a quadrant…"),
        run=put,
        keys=("M",),
        enabled=on_chart(has_options),
        ask=AskChoice(tr("Where do the selected options belong?"), _quadrant_choices),
        section=tr("Score"),
        help=tr("Puts the selected options in the middle of a quadrant, to be moved from there."),
    ),
    *(
        _rename(quadrant, name)
        for quadrant, name in zip(Quadrant, NAME_SETS["Action priority"], strict=True)
    ),
    Command(
        id="name_quadrants",
        label=tr("Names of the quadrants…"),
        run=_named,
        enabled=on_chart(),
        ask=AskChoice(tr("Which names should the four quadrants have?"), _name_sets),
        section=tr("Chart"),
        help=tr("Names all four quadrants after one of the published charts."),
    ),
    Command(
        id="set_orientation",
        label=tr("Orientation…"),
        run=_oriented,
        enabled=on_chart(),
        ask=AskChoice(
            tr("Which way round should the chart be?"), _orientations, now=_orientation_now
        ),
        section=tr("Chart"),
        help=tr("Turns the chart another way round; no score changes."),
    ),
    Command(
        id="set_scale",
        label=tr("Scale (scores are converted)…"),
        run=_rescaled,
        enabled=on_chart(),
        ask=AskChoice(tr("Which scale should the scores have?"), _scales),
        section=tr("Chart"),
        help=tr("Changes the scale and converts every score to it, to the nearest tenth."),
    ),
    Command(
        id="set_threshold",
        label=tr("Dividing line…"),
        run=_divided,
        enabled=on_chart(),
        ask=AskText(
            tr("From which score upwards is it high? Leave it empty for the middle"), _line_now
        ),
        section=tr("Chart"),
        help=tr("Moves the lines between the quadrants; a score on the line counts as high."),
    ),
)
