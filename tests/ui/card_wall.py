"""An invented wall of cards, as large as a test wants it."""

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.palette import NOTE_ROLES
from dip_workshop.drawing.picture import Box, Group, Picture, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import text_block, wrap

WIDTH, HEIGHT = 180.0, 72.0
STEP_X, STEP_Y = 200.0, 88.0
TEXT_SIZE = 14.0
WORDS = (
    "Late consultant round",
    "Blister packs take a day",
    "No call the day before",
    "Therapy sign-off last minute",
    "Printer queue shared between three wards",
    "Plan changes at handover",
)


def card_id(number: int) -> RecordId:
    """Return the id of a card by its number, counted from 0."""
    return RecordId(f"card-{number:05d}")


def card(number: int, columns: int) -> Group:
    """Return one card in its place in rows of `columns`."""
    column, row = number % columns, number // columns
    bounds = Rect(column * STEP_X, row * STEP_Y, WIDTH, HEIGHT)
    metrics = bundled_metrics()
    text = f"{number + 1}: {WORDS[number % len(WORDS)]}"
    lines = wrap(metrics, text, TEXT_SIZE, WIDTH - 24)
    role = NOTE_ROLES[number % len(NOTE_ROLES)]
    return Group(
        owner=card_id(number),
        bounds=bounds,
        items=(
            Box(bounds, fill=role, stroke=Role.LINE, corner=6.0),
            *text_block(metrics, lines, Point(bounds.x + 12, bounds.y + 10), TEXT_SIZE),
        ),
        called=text,
    )


def card_wall(count: int, columns: int = 0) -> Picture:
    """Return a wall of cards in rows, nearly as wide as a screen is if `columns` is not given."""
    in_row = columns or max(1, round((count * 1.6 * STEP_Y / STEP_X) ** 0.5))
    return picture_of((card(number, in_row) for number in range(count)), margin=24.0)
