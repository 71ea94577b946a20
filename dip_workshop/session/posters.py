"""A board as a poster of several sheets, for a wall that has no plotter."""

from typing import Final

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise
from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.media import Medium, Page, Pages, Paper, Part, Purpose
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.drawing.tiling import room_of, tiles

# How many sheets stand side by side, and how many below one another.
POSTERS: Final = {"poster_2x1": (2, 1), "poster_2x2": (2, 2), "poster_3x3": (3, 3)}

ENLARGED: Final = (3.0, 2.5, 2.0, 1.5, 1.25, 1.0)


def poster_in_words(sheet: str) -> str:
    """Return what a poster is called, such as "Poster of 2 × 2 sheets"."""
    across, down = POSTERS[sheet]
    return tr("Poster of {across} × {down} sheets", across=across, down=down)


def poster_pages(
    board: Board, exercise: Exercise, sheet: str, paper: Paper, metrics: TextMetrics
) -> Pages:
    """Return the sheets of a poster, each with its place in the title.

    A board that needs several pages even at that size becomes as many posters.
    """
    across, down = POSTERS[sheet]
    whole = _largest(board, exercise, room_of(paper.content, across, down), paper, metrics)
    return tuple(
        Page(
            tr(
                "{title}, poster: row {row} of {down}, column {column} of {across}",
                title=page.title,
                row=tile.row,
                down=down,
                column=tile.column,
                across=across,
            ),
            tile.picture,
            Part(tile.row, tile.column, down, across),
        )
        for page in whole
        for tile in tiles(page.picture, paper.content, across, down)
    )


def _largest(
    board: Board, exercise: Exercise, room: Size, paper: Paper, metrics: TextMetrics
) -> Pages:
    """Return a board laid out for a part of the room, so that it is then enlarged to fill it.

    The smallest part that holds all of it on one page has the largest letters.
    """
    pages: Pages = ()
    for times in ENLARGED:
        size = Size(room.width / times, room.height / times)
        medium = Medium(Purpose.PAPER, size, paper.medium.smallest_text)
        pages = kind_of(exercise).layout(board, exercise.id, medium, metrics)
        if len(pages) == 1:
            break
    return pages
