"""Rounds in which everybody scores the options: records and how they come and go.

A sheet bears no name, and nothing ties it to anybody. A round keeps the scale on which people
wrote, and its own `AskedOption` records, so that an option typed meanwhile waits for the next.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, id_of_pair, new_id
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.order_keys import keys_after
from dip_workshop.core.records import Record
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.model import (
    Option,
    PrioritisationMatrix,
    options_of,
)
from dip_workshop.exercises.prioritisation.scale import Scale

MOST_PEOPLE: Final = 99
# Whatever a file of a stranger says.
MOST_SPAN: Final = 20

# An impact and an effort; None where somebody left it open.
Pair = tuple[int | None, int | None]
# The place of a sheet among all, those that are still to come included, and an option on it.
Cell = tuple[int, RecordId]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRound(Record):
    """One round in which so many `people` score options, each in whole steps of the scale.

    Until `is_revealed` nobody is shown any score, and no option is placed by them.
    """

    people: int
    scale_low: int
    scale_high: int
    is_revealed: bool = False

    @property
    def scale(self) -> Scale:
        """Return the lowest and highest score that people could write, one that can be drawn."""
        span = min(max(self.scale_high - self.scale_low, 1), MOST_SPAN)
        return Scale(self.scale_low, self.scale_low + span)

    @property
    def seats(self) -> int:
        """Return how many places for a sheet are drawn, whatever a file of a stranger says."""
        return min(max(self.people, 0), MOST_PEOPLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedOption(Record):
    """An option that a round, the parent, is about."""

    option_id: RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreSheet(Record):
    """One sheet of a round, the parent; whose it is is written nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenScore(Record):
    """What stands for an option on a sheet, the parent; None where it was left open."""

    option_id: RecordId
    impact_given: int | None = None
    effort_given: int | None = None

    @property
    def pair(self) -> Pair:
        """Return the impact and the effort."""
        return self.impact_given, self.effort_given


def rounds_of(board: Board, matrix_id: RecordId) -> tuple[ScoreRound, ...]:
    """Return a matrix's rounds, the last one at the end."""
    return board.children(matrix_id, ScoreRound)


def open_round(board: Board, matrix_id: RecordId) -> ScoreRound | None:
    """Return the round that is going on, None where none is."""
    last = rounds_of(board, matrix_id)[-1:]
    return next((each for each in last if not each.is_revealed), None)


def round_at(board: Board, matrix_id: RecordId) -> ScoreRound:
    """Return the round that is going on; DomainError where none is."""
    found = open_round(board, matrix_id)
    if found is None:
        raise DomainError(tr("Nobody is scoring: begin a round first. Nothing was changed."))
    return found


def options_asked(board: Board, round_: ScoreRound) -> tuple[Option, ...]:
    """Return the options that a round is about and that are still there, by number.

    A file of a stranger can name what stands elsewhere: that is no option of this round.
    """
    asked = {each.option_id for each in board.children(round_.id, AskedOption)}
    every = options_of(board, RecordId(round_.parent_id or ""))
    return tuple(option for option in every if option.id in asked)


def sheets_of(board: Board, round_: ScoreRound) -> tuple[ScoreSheet, ...]:
    """Return the sheets that are in, whole or in part."""
    return board.children(round_.id, ScoreSheet)


def given_on(board: Board, sheet: ScoreSheet) -> dict[RecordId, GivenScore]:
    """Return what stands on a sheet, by option."""
    return {each.option_id: each for each in board.children(sheet.id, GivenScore)}


def has_scores(board: Board, round_: ScoreRound) -> bool:
    """Return whether anything is in."""
    return bool(sheets_of(board, round_))


def is_whole(board: Board, round_: ScoreRound, sheet: ScoreSheet) -> bool:
    """Return whether a sheet tells of every option."""
    given = given_on(board, sheet)
    return all(option.id in given for option in options_asked(board, round_))


def cells_of_a_sheet(board: Board, round_: ScoreRound) -> tuple[Cell, ...]:
    """Return what waits on the first sheet with something open, a fresh one after the last."""
    asked = [option.id for option in options_asked(board, round_)]
    sheets = sheets_of(board, round_)
    for seat in range(max(round_.seats, len(sheets))):
        given = given_on(board, sheets[seat]) if seat < len(sheets) else {}
        if waiting := tuple((seat, option_id) for option_id in asked if option_id not in given):
            return waiting
    return ()


def cells_of_an_option(board: Board, round_: ScoreRound) -> tuple[Cell, ...]:
    """Return the sheets that still wait for the first option which some lack."""
    given = [given_on(board, sheet) for sheet in sheets_of(board, round_)]
    given += [{}] * (round_.seats - len(given))
    for option in options_asked(board, round_):
        if waiting := tuple((s, option.id) for s, on in enumerate(given) if option.id not in on):
            return waiting
    return ()


def begin_round(
    board: Board, matrix_id: RecordId, people: int, options: Iterable[RecordId] | None = None
) -> Board:
    """Return the board with a round begun on options, all of them where none are named."""
    matrix = board.get(matrix_id, PrioritisationMatrix)
    if open_round(board, matrix.id) is not None:
        raise DomainError(
            tr("People are scoring: reveal it, or select it and delete it. Nothing was changed.")
        )
    named = None if options is None else frozenset(options)
    wanted = [o for o in options_of(board, matrix.id) if named is None or o.id in named]
    if not wanted:
        raise DomainError(tr("There is no option to score yet. Nothing was changed."))
    begun = ScoreRound(
        id=new_id(),
        parent_id=matrix.id,
        order_key=board.end_key(matrix.id),
        people=_checked_people(people),
        scale_low=matrix.scale_low,
        scale_high=matrix.scale_high,
    )
    keys = keys_after(None, len(wanted))
    return board.put(
        begun,
        *(
            AskedOption(id=new_id(), parent_id=begun.id, order_key=key, option_id=option.id)
            for option, key in zip(wanted, keys, strict=True)
        ),
    )


def set_people(board: Board, round_id: RecordId, people: int) -> Board:
    """Return the board with another number of people who score, not fewer than have scored."""
    round_ = _open(board, round_id)
    least = max(len(sheets_of(board, round_)), 1)
    if _checked_people(people) < least:
        raise DomainError(
            tr("{least} have scored already, so the number was left as it is.", least=least)
        )
    return board.put(replace(round_, people=people))


def fill_cells(
    board: Board, round_id: RecordId, cells: Sequence[Cell], pairs: Sequence[Pair]
) -> Board:
    """Return the board with pairs of scores in the first of the cells, one after another.

    A sheet that is not there yet is made. Raises DomainError for what is off the scale.
    """
    round_ = _open(board, round_id)
    _check_pairs(round_, pairs)
    sheets = list(sheets_of(board, round_))
    highest = max((seat for seat, _ in cells[: len(pairs)]), default=-1)
    new = tuple(_new_sheets(board, round_, highest + 1 - len(sheets)))
    board, sheets = board.put(*new), [*sheets, *new]
    placed = zip(cells, pairs, strict=False)
    return board.put(
        *(_given(board, sheets[seat], option, pair) for (seat, option), pair in placed)
    )


def change_sheet(board: Board, sheet_id: RecordId, pairs: Sequence[Pair]) -> Board:
    """Return the board with a sheet that was entered wrongly put right, option by option.

    Options at the end that are not told of any more wait again.
    """
    sheet = board.get(sheet_id, ScoreSheet)
    round_ = _open(board, RecordId(sheet.parent_id or ""))
    asked = [option.id for option in options_asked(board, round_)]
    _check_pairs(round_, pairs)
    check_fits(pairs, asked)
    told = [_given(board, sheet, option, pair) for option, pair in zip(asked, pairs, strict=False)]
    kept = {given.id for given in told}
    old = (each for each in given_on(board, sheet).values() if each.id not in kept)
    return board.put(*told, *(replace(each, deleted=True) for each in old))


def take_back(board: Board, record_ids: Iterable[RecordId]) -> Board:
    """Return the board without sheets, or whole rounds, that should not be there."""
    for record_id in record_ids:
        sheet = board.find_live(record_id, ScoreSheet)
        if sheet is not None:
            _open(board, RecordId(sheet.parent_id or ""))
        # A sheet goes with its round.
        if board.is_live(record_id):
            board = board.drop(record_id)
    return board


def reopen(board: Board, matrix_id: RecordId) -> Board:
    """Return the board with the last round hidden again, to be gone on with.

    Every option stays where it is until the round is revealed once more.
    """
    last = rounds_of(board, matrix_id)[-1:]
    if not last or not last[0].is_revealed:
        raise DomainError(tr("No scores were revealed yet. Nothing was changed."))
    return board.put(replace(last[0], is_revealed=False))


def check_fits(pairs: Sequence[Pair], places: Sequence[object]) -> None:
    """Raise DomainError where there is nothing in what was read out, or more than has a place."""
    if not pairs:
        raise DomainError(tr("There were no scores in that, so nothing was taken."))
    if len(pairs) > len(places):
        raise DomainError(
            tr(
                "That is an impact and an effort {count} times, and {room} are waited for: "
                "look at it again. Nothing was taken.",
                count=len(pairs),
                room=len(places),
            )
        )


def _check_pairs(round_: ScoreRound, pairs: Iterable[Pair]) -> None:
    scale = round_.scale
    off = next((s for s in _scores(pairs) if not scale.low <= s <= scale.high), None)
    if off is not None:
        raise DomainError(
            tr(
                "{score} is not on this scale, which goes from {scale}: look at it again. "
                "Nothing was taken.",
                score=off,
                scale=scale.words,
            )
        )


def _scores(pairs: Iterable[Pair]) -> Iterator[int]:
    return (score for pair in pairs for score in pair if score is not None)


def _new_sheets(board: Board, round_: ScoreRound, count: int) -> Iterator[ScoreSheet]:
    for key in board.end_keys(round_.id, max(count, 0)):
        yield ScoreSheet(id=new_id(), parent_id=round_.id, order_key=key)


def _given(board: Board, sheet: ScoreSheet, option_id: RecordId, pair: Pair) -> GivenScore:
    """Return what stands in one cell of a sheet; a new one has the same id on every laptop."""
    earlier: Record | None = given_on(board, sheet).get(option_id)
    earlier = earlier or board.find(id_of_pair(sheet.id, option_id))
    impact, effort = pair
    return GivenScore(
        id=earlier.id if earlier else id_of_pair(sheet.id, option_id),
        parent_id=sheet.id,
        order_key=earlier.order_key if earlier else keys_after(None, 1)[0],
        option_id=option_id,
        impact_given=impact,
        effort_given=effort,
    )


def _open(board: Board, round_id: RecordId) -> ScoreRound:
    round_ = board.get(round_id, ScoreRound)
    if round_.is_revealed:
        raise DomainError(
            tr("These scores have been revealed, so they stay as they are: open them again first.")
        )
    return round_


def _checked_people(people: int) -> int:
    if not 1 <= people <= MOST_PEOPLE:
        raise DomainError(
            tr("From 1 to {most} people can score. Nothing was changed.", most=MOST_PEOPLE)
        )
    return people
