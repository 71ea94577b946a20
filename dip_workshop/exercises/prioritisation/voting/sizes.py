"""The sizes of a vote's picture."""

from dataclasses import replace

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.drawing.media import Purpose


@dataclass(frozen=True, slots=True)
class VoteSizes:
    """Text sizes and widths, in the picture's unit: pixels, or points on paper.

    `block` is how wide a column of options is, from rank to the last figure, `bare` how wide
    on the wall while it has no figures; `dots` is the room for the dots themselves, `figure`
    that for each number beside them.
    """

    title: float
    text: float
    small: float
    padding: float
    gap: float
    block: float
    bare: float
    rank: float
    dots: float
    figure: float
    chip: float

    def scaled(self, scale: float) -> "VoteSizes":
        """Return all of them larger or smaller."""
        return VoteSizes(*(scale * getattr(self, name) for name in self.__slots__))

    def across(self, block: float) -> "VoteSizes":
        """Return the same letters in columns of another width."""
        return replace(self, block=block)


VOTE_SIZES: dict[Purpose, VoteSizes] = {
    Purpose.CONSOLE: VoteSizes(19, 17, 13, 8, 4, 760, 540, 58, 196, 88, 14),
    Purpose.ROOM: VoteSizes(24, 21, 16, 9, 4, 930, 660, 70, 236, 108, 17),
    Purpose.PAPER: VoteSizes(13, 10.5, 9, 4.5, 2.5, 500, 500, 34, 116, 58, 9.5),
}
