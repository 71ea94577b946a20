"""What a screen reader says of the places on a board: their words, where they stand, their marks.

Made from the rows of the outline, so that the board, its outline twin and the
handout tell of the same things in the same order.
"""

from collections.abc import Collection, Iterable, Mapping

from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.kinds import OutlineRow


@dataclass(frozen=True, slots=True)
class SpokenPlace:
    """One place: its whole `name`, and `number` of `count` below `heading` ("" for none)."""

    id: RecordId
    title: str
    name: str
    heading_id: RecordId | None = None
    heading: str = ""
    number: int = 1
    count: int = 1

    @property
    def stands(self) -> tuple[RecordId | None, int]:
        """Return where it stands, to tell whether it was moved."""
        return self.heading_id, self.number


@dataclass(slots=True)
class _Branch:
    """A row with the rows straight below it."""

    row: OutlineRow | None
    below: list["_Branch"]


def spoken_places(
    rows: Iterable[OutlineRow], drawn: Mapping[RecordId, str]
) -> tuple[SpokenPlace, ...]:
    """Return the drawn places in reading order; `drawn` are their ids with the picture's names.

    What is drawn but has no row comes last, under the picture's own name.
    """
    root = _Branch(None, [])
    path = [root]
    order: list[tuple[_Branch, _Branch, int]] = []
    for row in rows:
        del path[row.depth + 1 :]
        holder, branch = path[-1], _Branch(row, [])
        holder.below.append(branch)
        path.append(branch)
        order.append((branch, holder, len(holder.below)))
    told = {
        branch.row.id: _spoken(branch.row, branch, holder, number)
        for branch, holder, number in order
        if branch.row is not None and branch.row.id in drawn
    }
    others = (SpokenPlace(i, name, name) for i, name in drawn.items() if i not in told and name)
    return (*told.values(), *others)


def told_of_moves(
    before: Iterable[SpokenPlace], after: Iterable[SpokenPlace], chosen: Collection[RecordId]
) -> str:
    """Return a sentence on what was moved, "" where nothing was.

    A chosen place has moved when it stands elsewhere; any other, when it stands
    below another heading: its number also changes when a neighbour comes or goes.
    """
    earlier = {place.id: place for place in before}
    moved = [
        place
        for place in after
        if (old := earlier.get(place.id)) is not None
        and (
            place.heading_id != old.heading_id
            or (place.id in chosen and place.stands != old.stands)
        )
    ]
    if not moved:
        return ""
    place = moved[0]
    if len(moved) > 1:
        if all(other.heading_id == place.heading_id and place.heading for other in moved):
            return tr("{n} moved to {heading}", n=len(moved), heading=place.heading)
        return tr("{n} moved", n=len(moved))
    if not place.heading:
        return tr("Moved: now {number} of {count}", number=place.number, count=place.count)
    return tr(
        "Moved to {heading}, {number} of {count}",
        heading=place.heading,
        number=place.number,
        count=place.count,
    )


def _spoken(row: OutlineRow, branch: _Branch, holder: _Branch, number: int) -> SpokenPlace:
    count, heading = len(holder.below), _title(holder.row)
    return SpokenPlace(
        row.id,
        _title(row),
        ", ".join((_words(row, branch, number, count, heading), *row.marks)),
        holder.row.id if holder.row else None,
        heading,
        number,
        count,
    )


def _words(row: OutlineRow, branch: _Branch, number: int, count: int, heading: str) -> str:
    """Return the text, what it is and its place among its kind."""
    title = _title(row)
    if row.is_heading:
        below = tr_count("{n} below", "{n} below", len(branch.below))
        return tr(
            "{title}: heading {number} of {count}, {below}",
            title=title,
            number=number,
            count=count,
            below=below,
        )
    if not heading:
        return tr(
            "{title}: {what}, {number} of {count}",
            title=title,
            what=row.what,
            number=number,
            count=count,
        )
    return tr(
        "{title}: {what}, {number} of {count} in {heading}",
        title=title,
        what=row.what,
        number=number,
        count=count,
        heading=heading,
    )


def _title(row: OutlineRow | None) -> str:
    return " ".join(row.title.split()) if row is not None else ""
