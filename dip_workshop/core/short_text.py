"""Texts cut short where they only point to what stands whole elsewhere."""

from typing import Final

LONGEST_POINTER: Final = 40
BETWEEN: Final = " · "
MORE: Final = "…"


def shortened(text: str, longest: int = LONGEST_POINTER) -> str:
    """Return a text on one line and short enough for a hint or a mark, "…" where it was cut."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def first_parts(text: str, most: int) -> str:
    """Return the first parts of a text such as "28 notes · 7 groups", "…" where there are more."""
    parts = text.split(BETWEEN)
    return text if len(parts) <= most else BETWEEN.join((*parts[:most], MORE))
