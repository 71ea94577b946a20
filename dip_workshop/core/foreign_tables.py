"""What the columns of a table from elsewhere are likely to be, by an exercise's own headings."""

from typing import NamedTuple


class Foreign(NamedTuple):
    """How to take a table whose headings are not ours.

    `also` pairs another name that people give a column with the heading that it stands for.
    Under names that nobody knows the longest words are the first of `words`, and numbers are
    `numbers`. `lacking` pairs a column that a table may lack with what then stands in its cells.
    """

    also: tuple[tuple[str, str], ...] = ()
    words: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    lacking: tuple[tuple[str, str], ...] = ()
