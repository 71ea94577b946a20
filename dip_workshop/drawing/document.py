"""The blocks of a handout's running pages, free of any page or painter."""

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.drawing.picture import Picture


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the page's own and becomes a bookmark."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; line breaks in it are kept."""

    text: str
    is_note: bool = False


@dataclass(frozen=True, slots=True)
class ListItem:
    """One entry: `label` is its number or mark, `depth` counts from 0, `remark` follows in grey."""

    text: str
    depth: int = 0
    label: str = ""
    remark: str = ""
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class ItemList:
    """Entries in reading order."""

    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of text below a header that is repeated on each page; `shares` are relative widths."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture in the running text, in points, with the words that stand in for it."""

    picture: Picture
    alt: str


Block = Heading | Paragraph | ItemList | Table | Figure
Blocks = tuple[Block, ...]
