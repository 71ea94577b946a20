"""The blocks of a handout's running pages, free of any page or painter."""

from typing import NamedTuple

from dip_workshop.drawing.picture import Picture


class Heading(NamedTuple):
    """A heading; level 1 is the page's own and becomes a bookmark."""

    text: str
    level: int = 1


class Paragraph(NamedTuple):
    """Running text; line breaks in it are kept."""

    text: str
    is_note: bool = False


class ListItem(NamedTuple):
    """One entry: `label` is its number or mark, `depth` counts from 0, `remark` follows in grey."""

    text: str
    depth: int = 0
    label: str = ""
    remark: str = ""
    is_strong: bool = False


class ItemList(NamedTuple):
    """Entries in reading order."""

    items: tuple[ListItem, ...]


class Table(NamedTuple):
    """Rows of text below a header that is repeated on each page; `shares` are relative widths."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]

    def without_blank_end(self) -> "Table":
        """Return the table without its last column, where nothing stands in that."""
        if any(row[-1] for row in self.rows):
            return self
        return Table(self.header[:-1], tuple(row[:-1] for row in self.rows), self.shares[:-1])


class Figure(NamedTuple):
    """A picture in the running text, in points, with the words that stand in for it."""

    picture: Picture
    alt: str


Block = Heading | Paragraph | ItemList | Table | Figure
Blocks = tuple[Block, ...]
