"""The look of every widget, as one style sheet made from a palette."""

from dip_workshop.drawing.palette import Palette

SMALL_PX = 13
BODY_PX = 15
HEADING_PX = 18
TITLE_PX = 24


def style_sheet(palette: Palette) -> str:
    """Return the program's style sheet in the colours of a palette."""
    return ""
