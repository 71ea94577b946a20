"""Somewhere to go in the window: what an entry of the side bar says and leads to."""

from typing import Final, NamedTuple

# The page of one step of the run sheet.
STEP: Final = "step"


class Place(NamedTuple):
    """Somewhere to go: the page with the record's id, and the words of its entry.

    `more` stands below the entry while it is the present step of a run sheet,
    `due` beside it: how many actions are due this week or overdue.
    """

    page: str
    record_id: str
    label: str
    note: str
    picture: str
    more: str = ""
    due: int = 0

    @property
    def key(self) -> tuple[str, str]:
        """Return what makes it another entry, where words and pictures alone do not."""
        return self.page, self.record_id
