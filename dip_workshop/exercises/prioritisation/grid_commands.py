"""What can be done on the criteria grid, as a table of commands."""

import re
from collections.abc import Callable, Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.criteria import (
    move_criteria,
    number_in,
    rate_in_words,
    set_criterion_scale,
    set_direction,
    set_weight,
    set_weights,
)
from dip_workshop.exercises.prioritisation.editing import text_at
from dip_workshop.exercises.prioritisation.grid_view import (
    ALL,
    INCOMPLETE,
    MOST_RANK_SHOWN,
    SORTINGS,
    filter_words,
)
from dip_workshop.exercises.prioritisation.model import (
    Criterion,
    PrioritisationMatrix,
    add_criteria,
    criteria_of,
)
from dip_workshop.exercises.prioritisation.scale import Scale
from dip_workshop.exercises.prioritisation.selecting import (
    has_criteria,
    has_ratings,
    matrix_at,
    on_grid,
    selected_criteria,
    selected_ratings,
)
from dip_workshop.exercises.prioritisation.weighing import number_text, sum_in_words
from dip_workshop.kinds import NEW_PREFIX, AskChoice, AskText, Choice, Command, Selection

HIGHER, LOWER = "higher", "lower"
DIRECTIONS = {
    HIGHER: (tr("Higher is better"), tr("As for safety: the rating counts as it stands")),
    LOWER: (tr("Lower is better"), tr("As for cost: the rating is turned round on its scale")),
}
USUAL_SCALES = (Scale(1, 5), Scale(1, 3), Scale(0, 10), Scale(1, 10), Scale(0, 100))
_TWO_NUMBERS = re.compile(r"\s*([0-9]{1,4})\D+([0-9]{1,4})\s*")

EARLIER, LATER = -1, 1
Run = Callable[[Board, Selection, str], Board]


def _has_any_criteria(board: Board, selection: Selection) -> bool:
    return bool(criteria_of(board, selection.exercise_id))


def _added(board: Board, selection: Selection, answer: str) -> Board:
    board, _ = add_criteria(board, selection.exercise_id, (answer,))
    return board


def _nothing(_board: Board, _selection: Selection) -> str:
    return ""


def _last(board: Board, selection: Selection) -> Criterion | None:
    criteria = selected_criteria(board, selection)
    return criteria[-1] if criteria else None


def _weighted(board: Board, selection: Selection, answer: str) -> Board:
    weight = number_in(answer)
    if weight is None:
        raise DomainError(tr("Type a number such as 3 or 2.5. Nothing was changed."))
    for criterion in selected_criteria(board, selection):
        board = set_weight(board, criterion.id, weight)
    return board


def _weight_of_last(board: Board, selection: Selection) -> str:
    criterion = _last(board, selection)
    return number_text(criterion.weight) if criterion else ""


def _all_weighted(board: Board, selection: Selection, answer: str) -> Board:
    return set_weights(board, selection.exercise_id, answer)


def _sum_told(_before: Board, after: Board) -> str:
    """Return the sum of weights that look as if they shared out 10 or 100 points and do not."""
    return next(filter(None, map(sum_in_words, _grids_changed(_before, after))), "")


def _grids_changed(before: Board, after: Board) -> Iterator[tuple[Criterion, ...]]:
    changed = (r for r in after if isinstance(r, Criterion) and before.find(r.id) is not r)
    for matrix_id in dict.fromkeys(criterion.parent_id for criterion in changed):
        yield criteria_of(after, matrix_id) if matrix_id else ()


def _weights_now(board: Board, selection: Selection) -> str:
    criteria = criteria_of(board, selection.exercise_id)
    return " ".join(number_text(criterion.weight) for criterion in criteria)


def _directions(_board: Board, _selection: Selection) -> tuple[Choice, ...]:
    return tuple(Choice(value, *words) for value, words in DIRECTIONS.items())


def _direction_now(board: Board, selection: Selection) -> str:
    found = {criterion.is_lower_better for criterion in selected_criteria(board, selection)}
    lower, higher = found == {True}, found == {False}
    return LOWER if lower else HIGHER if higher else ""


def _directed(board: Board, selection: Selection, answer: str) -> Board:
    if answer not in DIRECTIONS:
        raise DomainError(tr("That is not one of the directions, so nothing was changed."))
    for criterion in selected_criteria(board, selection):
        board = set_direction(board, criterion.id, is_lower_better=answer == LOWER)
    return board


def _scales(board: Board, selection: Selection) -> tuple[Choice, ...]:
    criterion = _last(board, selection)
    now = criterion.scale if criterion else None
    in_use, converted = tr("The scale in use"), tr("Ratings are converted, to the nearest tenth")
    return tuple(
        Choice(f"{scale.low}-{scale.high}", scale.words, in_use if scale == now else converted)
        for scale in USUAL_SCALES
    )


def _rescaled(board: Board, selection: Selection, answer: str) -> Board:
    found = _TWO_NUMBERS.fullmatch(answer.removeprefix(NEW_PREFIX))
    if found is None:
        raise DomainError(tr("Type a scale such as 1 to 5. Nothing was changed."))
    scale = Scale(int(found[1]), int(found[2]))
    for criterion in selected_criteria(board, selection):
        board = set_criterion_scale(board, criterion.id, scale)
    return board


def _moved(steps: int) -> Run:
    def run(board: Board, selection: Selection, _answer: str) -> Board:
        order = [c.id for c in criteria_of(board, selection.exercise_id)]
        chosen = {criterion.id for criterion in selected_criteria(board, selection)}
        return move_criteria(board, [i for i in order if i in chosen], steps)

    return run


def _rated(board: Board, selection: Selection, answer: str) -> Board:
    for rating in selected_ratings(board, selection):
        board = rate_in_words(board, rating.id, answer)
    return board


def _rating_of_last(board: Board, selection: Selection) -> str:
    ratings = selected_ratings(board, selection)
    return text_at(board, ratings[-1].id) if ratings else ""


def _sortings(_board: Board, _selection: Selection) -> tuple[Choice, ...]:
    return tuple(Choice(value, label) for value, label in SORTINGS.items())


def _sorting_now(board: Board, selection: Selection) -> str:
    return matrix_at(board, selection).sorting


def _sorted(board: Board, selection: Selection, answer: str) -> Board:
    if answer not in SORTINGS:
        raise DomainError(tr("That is not one of the orders, so nothing was changed."))
    return board.change(matrix_at(board, selection).id, sorting=answer)


def _filters(_board: Board, _selection: Selection) -> tuple[Choice, ...]:
    values = (ALL, *MOST_RANK_SHOWN, INCOMPLETE)
    words = {value: filter_words(value) for value in values}
    return tuple(Choice(value, text[:1].upper() + text[1:]) for value, text in words.items())


def _filter_now(board: Board, selection: Selection) -> str:
    return matrix_at(board, selection).shown


def _filtered(board: Board, selection: Selection, answer: str) -> Board:
    if answer not in {choice.value for choice in _filters(board, selection)}:
        raise DomainError(tr("That is not one of the choices, so nothing was changed."))
    return board.change(board.get(selection.exercise_id, PrioritisationMatrix).id, shown=answer)


GRID_COMMANDS: tuple[Command, ...] = (
    Command(
        id="add_criterion",
        label=tr("Add criterion…"),
        run=_added,
        keys=("Ctrl+Shift+A",),
        enabled=on_grid(),
        ask=AskText(tr("What makes one option better than another?"), _nothing),
        section=tr("Criteria"),
        help=tr("Adds a column to the criteria grid, with an empty cell for each option."),
    ),
    Command(
        id="set_weight",
        label=tr("Weight…"),
        run=_weighted,
        keys=("Ctrl+Shift+W",),
        enabled=on_grid(has_criteria),
        ask=AskText(tr("How much does it weigh? A number above 0"), _weight_of_last),
        section=tr("Criteria"),
        help=tr("Sets how much the selected criterion counts beside the others."),
    ),
    Command(
        id="set_weights",
        label=tr("All weights…"),
        run=_all_weighted,
        enabled=on_grid(_has_any_criteria),
        ask=AskText(tr("The weights in the order of the columns, such as 4 3 2 1"), _weights_now),
        section=tr("Criteria"),
        help=tr("Sets the weights of all criteria at once, for example 100 points shared out."),
        told=_sum_told,
    ),
    Command(
        id="set_direction",
        label=tr("Higher or lower is better…"),
        run=_directed,
        enabled=on_grid(has_criteria),
        ask=AskChoice(tr("Which ratings are good ones?"), _directions, now=_direction_now),
        section=tr("Criteria"),
        help=tr("Says whether a high rating on the selected criterion is good, or a low one."),
    ),
    Command(
        id="set_criterion_scale",
        label=tr("Scale of the criterion…"),
        run=_rescaled,
        enabled=on_grid(has_criteria),
        ask=AskChoice(tr("From which rating to which?"), _scales, tr("Use the scale")),
        section=tr("Criteria"),
        help=tr("Changes the scale of the selected criterion and converts its ratings to it."),
    ),
    Command(
        id="move_criterion_earlier",
        label=tr("Move criterion to the left"),
        run=_moved(EARLIER),
        keys=("Ctrl+Shift+Left",),
        enabled=on_grid(has_criteria),
        section=tr("Criteria"),
        help=tr("Moves the selected criteria one column to the left."),
    ),
    Command(
        id="move_criterion_later",
        label=tr("Move criterion to the right"),
        run=_moved(LATER),
        keys=("Ctrl+Shift+Right",),
        enabled=on_grid(has_criteria),
        section=tr("Criteria"),
        help=tr("Moves the selected criteria one column to the right."),
    ),
    Command(
        id="set_rating",
        label=tr("Rating…"),
        run=_rated,
        keys=("Ctrl+R",),
        enabled=on_grid(has_ratings),
        ask=AskText(tr("Which rating? Leave it empty to clear the cell"), _rating_of_last),
        section=tr("Criteria"),
        help=tr("Gives the selected cells a rating exactly, such as 3.5 or 10."),
    ),
    Command(
        id="sort_options",
        label=tr("Sort the options…"),
        run=_sorted,
        enabled=on_grid(),
        ask=AskChoice(tr("In which order should the options stand?"), _sortings, now=_sorting_now),
        section=tr("View"),
        help=tr("Sorts the rows of the criteria grid, on the board and on paper."),
    ),
    Command(
        id="show_only",
        label=tr("Show only…"),
        run=_filtered,
        enabled=on_grid(),
        ask=AskChoice(tr("Which options should the board show?"), _filters, now=_filter_now),
        section=tr("View"),
        help=tr("Shows some of the options on the board; paper always has all of them."),
    ),
)
