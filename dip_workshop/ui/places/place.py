"""Somewhere to go in the window: what an entry of the side bar says and leads to."""

from typing import Final, NamedTuple

from dip_workshop.core.short_text import first_parts

# The page of one step of the run sheet.
STEP: Final = "step"
MOST_PARTS: Final = 3


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
    def brief_note(self) -> str:
        """Return the first parts of a note of counts; a question is the team's words, and whole."""
        return self.note if self.page == "workshop" else first_parts(self.note, MOST_PARTS)

    @property
    def key(self) -> tuple[str, str]:
        """Return what makes it another entry, where words and pictures alone do not."""
        return self.page, self.record_id
