"""What a room says of criteria and ratings: pure operations on numbers that stay exact."""

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.prioritisation.model import (
    Criterion,
    Option,
    PrioritisationMatrix,
    Rating,
    criteria_of,
    fill_ratings,
    ratings_of,
)
from dip_workshop.exercises.prioritisation.scale import Scale, tenth

MOST_WEIGHT = 10_000
# A weight is above nought, so what got no point keeps a little.
LEAST_WEIGHT = Decimal("0.5")
MOST_SCALE = 1000
_NUMBER = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,3})?")


def number_in(text: str) -> Decimal | None:
    """Return the number that a text is, exact; None where it is none."""
    words = text.strip()
    return Decimal(words) if _NUMBER.fullmatch(words) else None


def numbers_in(text: str) -> tuple[Decimal, ...] | None:
    """Return the numbers of a text, exact; None where anything else stands in it."""
    numbers = [number_in(word) for word in re.split(r"[\s,;]+", text.strip())]
    found = tuple(number for number in numbers if number is not None)
    return found if len(found) == len(numbers) else None


def criterion_of(board: Board, rating: Rating) -> Criterion:
    """Return the criterion that a rating is given for."""
    return board.get(rating.criterion_id, Criterion)


def rate(board: Board, rating_id: RecordId, value: Decimal | int | None) -> Board:
    """Return the board with a rating given, to the nearest tenth; None empties the cell.

    Raises DomainError for a rating outside the criterion's scale.
    """
    rating = board.get(rating_id, Rating)
    if value is None:
        return board.put(replace(rating, value=None))
    criterion = criterion_of(board, rating)
    exact = Decimal(value)
    if not criterion.scale_low <= exact <= criterion.scale_high:
        raise DomainError(
            tr(
                "Ratings for “{criterion}” go from {scale}, so {value} was not taken.",
                criterion=criterion.text,
                scale=criterion.scale.words,
                value=exact,
            )
        )
    return board.put(replace(rating, value=tenth(exact)))


def rate_option(
    board: Board, option_id: RecordId, criterion_id: RecordId, value: Decimal | int | None
) -> Board:
    """Return the board with an option rated by a criterion, its cell made where it is missing."""
    matrix_id = RecordId(board.get(option_id, Option).parent_id or "")
    board = fill_ratings(board, matrix_id)
    cell = (option_id, board.get(criterion_id, Criterion).id)
    return rate(board, ratings_of(board, matrix_id)[cell].id, value)


def rate_in_words(board: Board, rating_id: RecordId, text: str) -> Board:
    """Return the board with a rating as it was typed; nothing typed empties the cell."""
    value = number_in(text)
    if value is None and text.strip():
        raise DomainError(tr("Type a number such as 4, or nothing to empty the cell."))
    return rate(board, rating_id, value)


def set_weight(board: Board, criterion_id: RecordId, weight: Decimal | int) -> Board:
    """Return the board with a criterion's weight set, exactly as it is given."""
    exact = Decimal(weight)
    if not 0 < exact <= MOST_WEIGHT:
        raise DomainError(
            tr(
                "A weight is a number above 0 and at most {most}, so nothing was changed.",
                most=MOST_WEIGHT,
            )
        )
    return board.change(board.get(criterion_id, Criterion).id, weight=exact)


def set_weights(board: Board, matrix_id: RecordId, text: str) -> Board:
    """Return the board with the weights of all criteria, typed in the order of the columns."""
    criteria = criteria_of(board, matrix_id)
    weights = numbers_in(text)
    if weights is None or len(weights) != len(criteria):
        raise DomainError(
            tr_count(
                "Type one number, for there is one criterion. Nothing was changed.",
                "Type {n} numbers, one for each criterion in their order. Nothing was changed.",
                len(criteria),
            )
        )
    for criterion, weight in zip(criteria, weights, strict=True):
        board = set_weight(board, criterion.id, weight)
    return board


def set_direction(board: Board, criterion_id: RecordId, *, is_lower_better: bool) -> Board:
    """Return the board where less of a criterion counts as better, or more; ratings stay."""
    criterion = board.get(criterion_id, Criterion)
    return board.change(criterion.id, is_lower_better=is_lower_better)


def set_criterion_scale(board: Board, criterion_id: RecordId, scale: Scale) -> Board:
    """Return the board with another scale for a criterion, its ratings converted to it.

    The conversion is linear and exact, then rounded half up to a tenth.
    """
    if not 0 <= scale.low < scale.high <= MOST_SCALE:
        raise DomainError(
            tr(
                "A scale goes from a low to a higher whole number, at most {most}, "
                "so nothing was changed.",
                most=MOST_SCALE,
            )
        )
    criterion = board.get(criterion_id, Criterion)
    ratings = ratings_of(board, RecordId(criterion.parent_id or ""))
    return board.put(
        replace(criterion, scale_low=scale.low, scale_high=scale.high),
        *(
            replace(rating, value=criterion.scale.converted(rating.value, scale))
            for rating in ratings.values()
            if rating.criterion_id == criterion.id and rating.value is not None
        ),
    )


def move_criteria(board: Board, criterion_ids: Iterable[RecordId], steps: int) -> Board:
    """Return the board with criteria so many columns later, or earlier below 0."""
    moving = list(criterion_ids)
    for criterion_id in reversed(moving) if steps > 0 else moving:
        criterion = board.get(criterion_id, Criterion)
        order = [c.id for c in criteria_of(board, RecordId(criterion.parent_id or ""))]
        board = place_criterion(board, criterion.id, order.index(criterion.id) + steps)
    return board


def place_criterion(board: Board, criterion_id: RecordId, index: int) -> Board:
    """Return the board with a criterion at a place among the criteria, counted from 0."""
    criterion = board.get(criterion_id, Criterion)
    matrix_id = RecordId(criterion.parent_id or "")
    rest = [c.id for c in criteria_of(board, matrix_id) if c.id != criterion.id]
    ahead_of = next(iter(rest[max(index, 0) :]), None)
    (key,) = board.keys_ahead_of(matrix_id, ahead_of, 1, {criterion.id})
    return board.change(criterion.id, order_key=key)


def set_note(board: Board, place: RecordId, note: str) -> Board:
    """Return the board with a note on an option or a criterion; no words take it away."""
    record = board.find(place)
    if not isinstance(record, Option | Criterion):
        raise DomainError(tr("Only an option or a criterion has a note. Nothing was changed."))
    return board.change(record.id, note=note.strip())


def set_method(board: Board, matrix_id: RecordId, method: str) -> Board:
    """Return the board with another method shown; all that was entered for any of them stays."""
    matrix = board.get(matrix_id, PrioritisationMatrix)
    return fill_ratings(board.change(matrix.id, method=method), matrix.id)
