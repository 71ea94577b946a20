"""Lines of a card, no more than can be taken in at once."""

from dip_workshop.core.wording import tr_count

MOST_LINES = 8


def in_lines(lines: tuple[str, ...]) -> str:
    """Return lines one below the other, no more than can be taken in at once."""
    rest = len(lines) - MOST_LINES
    more = (tr_count("… and {n} more.", "… and {n} more.", rest),) if rest > 0 else ()
    return "\n".join((*lines[:MOST_LINES], *more))
