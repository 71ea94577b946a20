"""Texts cut short where they only point to what stands whole elsewhere."""

from typing import Final

LONGEST_POINTER: Final = 40


def shortened(text: str, longest: int = LONGEST_POINTER) -> str:
    """Return a text on one line and short enough for a hint or a mark, "…" where it was cut."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"
