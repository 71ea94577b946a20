"""What a picture names instead of colours and files: roles and faces.

They stand alone because the window's own look needs them before any picture is drawn.
"""

from enum import StrEnum


class Role(StrEnum):
    """What a colour is for; `palette.py` says which colour that is in a theme."""

    # That of an enumeration is worked out by Python each time, and roles are in many keys.
    __hash__ = str.__hash__

    INK = "ink"
    SECONDARY = "secondary"
    LINE = "line"
    WALL = "wall"
    CARD = "card"
    ACCENT = "accent"
    DEEP = "deep"
    ON_ACCENT = "on_accent"
    SIDE = "side"
    ON_SIDE = "on_side"
    MARK = "mark"
    MARK_EDGE = "mark_edge"
    GOOD = "good"
    BAD = "bad"
    NOTE_YELLOW = "note_yellow"
    NOTE_SKY = "note_sky"
    NOTE_GREEN = "note_green"
    NOTE_PINK = "note_pink"
    NOTE_VIOLET = "note_violet"
    NOTE_ORANGE = "note_orange"
    FIELD_GREEN = "field_green"
    FIELD_BLUE = "field_blue"
    FIELD_GREY = "field_grey"
    FIELD_RED = "field_red"


class Face(StrEnum):
    """A bundled font file; the fallback has what the body face lacks."""

    REGULAR = "regular"
    BOLD = "bold"
    FALLBACK = "fallback"
    FALLBACK_BOLD = "fallback_bold"


FONT_FILES: dict[Face, str] = {
    Face.REGULAR: "NotoSans-Regular.ttf",
    Face.BOLD: "NotoSans-Bold.ttf",
    Face.FALLBACK: "DejaVuSans.ttf",
    Face.FALLBACK_BOLD: "DejaVuSans-Bold.ttf",
}
