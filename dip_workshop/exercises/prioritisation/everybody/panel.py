"""The part of the list that tells of a round going on: how far it is, with a disc a sheet."""

from collections.abc import Iterator
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import Purpose
from dip_workshop.drawing.picture import Box, Group
from dip_workshop.drawing.roles import Role
from dip_workshop.exercises.prioritisation.chart import number_disc
from dip_workshop.exercises.prioritisation.everybody.model import (
    ScoreSheet,
    is_whole,
    open_round,
    rounds_of,
    sheets_of,
)
from dip_workshop.exercises.prioritisation.everybody.words import (
    APART,
    FIGURES,
    TITLE,
    progress_of_round,
    round_in_words,
    sheet_name,
)
from dip_workshop.exercises.prioritisation.label_places import disc_box
from dip_workshop.exercises.prioritisation.lettering import Pen
from dip_workshop.exercises.prioritisation.model import PrioritisationMatrix
from dip_workshop.exercises.prioritisation.panel import Entry, ListWriter, Section

HOW_TO_ENTER: Final = tr(
    "Enter the sheets one by one with Alt+E. Every score is hidden until you reveal the medians "
    "with Alt+R."
)
SPACE: Final = 6.0


def round_sections(
    board: Board, matrix: PrioritisationMatrix, writer: ListWriter, purpose: Purpose
) -> Iterator[Section]:
    """Yield the section of the round that is going on; nothing where none is."""
    going_on = open_round(board, matrix.id)
    if going_on is None:
        return
    said = [round_in_words(going_on), progress_of_round(board, going_on)]
    said += [HOW_TO_ENTER] if purpose is Purpose.CONSOLE else []
    sheets = sheets_of(board, going_on)
    whole = [is_whole(board, going_on, sheet) for sheet in sheets]
    seats = max(going_on.seats, len(sheets))
    entries = (*map(writer.words, said), _discs(writer, sheets, whole, seats))
    yield writer.titled(TITLE, entries, going_on.id)


def words_below(
    board: Board, matrix: PrioritisationMatrix, writer: ListWriter, purpose: Purpose
) -> Iterator[Entry]:
    """Yield what is said below the ranking of rounds that were revealed; it stands for the last."""
    shown = [each for each in rounds_of(board, matrix.id) if each.is_revealed]
    if shown:
        # On paper the figures stand in the list that follows.
        said = APART if purpose is Purpose.PAPER else f"{FIGURES} {APART}"
        yield writer.words(said, owner=shown[-1].id)


def _discs(
    writer: ListWriter, sheets: tuple[ScoreSheet, ...], whole: list[bool], seats: int
) -> Entry:
    """Return a disc for each person: filled once a sheet is in, which can then be changed."""
    radius = writer.sizes.small * 0.95
    step = 2 * radius + SPACE
    a_line = max(1, int(writer.width // step))
    height = -(-seats // a_line) * step + SPACE

    def parts(at: Point) -> tuple[Group, ...]:
        found = []
        for seat in range(seats):
            line, place = divmod(seat, a_line)
            middle = Point(at.x + radius + place * step, at.y + step / 2 + line * step)
            sheet = sheets[seat] if seat < len(sheets) else None
            is_in = whole[seat] if sheet else None
            found.append(_disc(writer, sheet, seat, middle, is_in=is_in))
        return tuple(found)

    def ground(at: Point) -> Group:
        return Group(None, Rect(at.x, at.y, writer.width, height), ())

    return Entry(height, ground, parts=parts)


def _disc(
    writer: ListWriter, sheet: ScoreSheet | None, seat: int, middle: Point, *, is_in: bool | None
) -> Group:
    radius = writer.sizes.small * 0.95
    box = disc_box(middle, radius)
    name = sheet_name(seat + 1, is_in=is_in)
    role = Role.ON_ACCENT if is_in else Role.DEEP
    pen = Pen(writer.metrics, writer.sizes.small, role, bold=True)
    if sheet is not None and is_in:
        return Group(sheet.id, box, number_disc(seat + 1, middle, radius, pen), name)
    ring = Box(box, stroke=Role.DEEP, stroke_width=1.0, corner=radius)
    number = pen.centred(str(seat + 1), middle) if sheet else ()
    return Group(sheet.id if sheet else None, box, (ring, *number), name)
