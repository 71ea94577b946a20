"""What a PDF is to hold, as data: decided before anything is written."""

from pathlib import Path

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.document import Blocks
from dip_workshop.drawing.media import Pages, Paper


@dataclass(frozen=True, slots=True)
class PageHeader:
    """What a workshop is, for the top of each page and the opening of the lists.

    `held_on` is an ISO date, `people` how many were present; an empty field
    and a number of nought are left out.
    """

    workshop: str
    team: str = ""
    ward: str = ""
    held_on: str = ""
    question: str = ""
    true_north: str = ""
    people: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """One exercise: its picture pages, its list, and the texts that must be found on paper."""

    title: str
    pages: Pages = ()
    blocks: Blocks = ()
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PdfContent:
    """A whole document; `language` is a BCP 47 tag."""

    title: str
    header: PageHeader
    paper: Paper
    sections: tuple[Section, ...]
    language: str = "en-GB"


@dataclass(frozen=True, slots=True)
class PdfReport:
    """What was found on paper by reading the finished file back.

    `texts_total` counts what people wrote, `missing` names what was not found
    again. Print sizes are in points; 0.0 where there is no text.
    """

    path: Path
    picture_pages: int
    list_pages: int
    texts_total: int
    missing: tuple[str, ...]
    smallest_picture_print: float
    smallest_print: float
    sha256: str
    size: int

    @property
    def pages(self) -> int:
        """Return the number of pages."""
        return self.picture_pages + self.list_pages

    @property
    def texts_found(self) -> int:
        """Return how many of the texts were found again."""
        return self.texts_total - len(self.missing)

    @property
    def summary(self) -> str:
        """Return the proof in a few words, such as "18 of 18 texts, smallest 11.2 pt"."""
        size = self.smallest_picture_print or self.smallest_print
        found = tr_count(
            "{found} of {n} text", "{found} of {n} texts", self.texts_total, found=self.texts_found
        )
        return tr("{found}, smallest {size:.1f} pt", found=found, size=size) if size else found
