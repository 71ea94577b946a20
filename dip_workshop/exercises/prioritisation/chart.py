"""Draw the chart: four named fields, two axes, and each scored option as a disc with its label."""

from collections.abc import Sequence
from typing import NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.picture import (
    Box,
    Group,
    Line,
    Polygon,
    Primitive,
)
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.prioritisation.chart_geometry import (
    CHART,
    PLOT,
    SCORED,
    field_of,
    point_of,
    ticks,
)
from dip_workshop.exercises.prioritisation.label_places import (
    LabelPlace,
    Segment,
    disc_box,
    place_discs,
    place_labels,
)
from dip_workshop.exercises.prioritisation.lettering import Pen, Sizes, line_height
from dip_workshop.exercises.prioritisation.model import (
    Option,
    PrioritisationMatrix,
    Quadrant,
    is_on_the_line,
    quadrant_names,
)
from dip_workshop.exercises.prioritisation.orientation import Axis, orientation_of
from dip_workshop.exercises.prioritisation.scale import score_text

FIELD_ROLES = {
    Quadrant.QUICK_WINS: Role.FIELD_GREEN,
    Quadrant.MAJOR_PROJECTS: Role.FIELD_BLUE,
    Quadrant.FILL_INS: Role.FIELD_GREY,
    Quadrant.THANKLESS_TASKS: Role.FIELD_RED,
}
NAME_INSET = 14.0
NAME_TOP = 9.0
# A ring round a field stays inside it.
RING_ROOM = 8.0
# Of the ring round a disc, and of the dark edge on either side of it.
RING_WIDTH, RING_EDGE = 2.0, 1.25
LABEL_PADDING = Size(8.0, 4.0)
MOST_LABEL_LINES = 4
# A label is tried at each of these parts of its full width: a narrow one finds more places.
LABEL_SHARES = (1.0, 0.75, 0.5)
DOT_RADIUS = 3.0
BADGE = tr("on the line")


class ToldOption(NamedTuple):
    """A scored option with what a screen reader says of it, and further words for its label."""

    option: Option
    words: str
    badges: tuple[str, ...] = ()


ToldOptions = tuple[ToldOption, ...]


@dataclass(frozen=True, slots=True)
class _Name:
    """A quadrant's name as it stands in its field."""

    quadrant: Quadrant
    owner: RecordId
    lines: tuple[str, ...]
    rect: Rect


@dataclass(frozen=True, slots=True)
class _Disc:
    """An option on the chart: its exact place, and where there was room for its disc."""

    option: Option
    words: str
    exact: Point
    centre: Point
    is_on_the_line: bool
    badges: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Label:
    """The words beside a disc, and the size of the box round them."""

    lines: tuple[str, ...]
    badge: tuple[str, ...]
    size: Size


def chart_groups(
    board: Board,
    matrix: PrioritisationMatrix,
    options: ToldOptions,
    sizes: Sizes,
    metrics: TextMetrics,
) -> tuple[Group, ...]:
    """Return the chart from back to front; with each scored option comes what is said of it."""
    names = _names(board, matrix, sizes, metrics)
    return (
        _fields(matrix),
        *(_target(matrix, name) for name in names),
        *(_name_group(name, sizes, metrics) for name in names),
        _axes(matrix, sizes, metrics),
        *_option_groups(matrix, options, tuple(n.rect for n in names), sizes, metrics),
    )


def number_disc(
    number: int, centre: Point, radius: float, pen: Pen, *, is_marked: bool = False
) -> tuple[Primitive, ...]:
    """Return a filled disc with its number; a mark is a bright ring, edged on both its sides."""
    box = disc_box(centre, radius)
    disc = (Box(box, fill=Role.DEEP, corner=radius),)
    return (*(_ringed(box, radius) if is_marked else disc), *pen.centred(str(number), centre))


def _ringed(box: Rect, radius: float) -> tuple[Primitive, ...]:
    """Return a disc in a ring; the edges part the two where they differ in hue alone."""
    inner = RING_WIDTH + RING_EDGE
    return (
        Box(box, fill=Role.MARK_EDGE, corner=radius),
        Box(box.grown(-RING_EDGE), fill=Role.MARK, corner=radius - RING_EDGE),
        Box(box.grown(-inner), fill=Role.MARK_EDGE, corner=radius - inner),
        Box(box.grown(-inner - RING_EDGE), fill=Role.DEEP, corner=radius - inner - RING_EDGE),
    )


def _fields(matrix: PrioritisationMatrix) -> Group:
    boxes = tuple(Box(field_of(matrix, q), fill=FIELD_ROLES[q], corner=10.0) for q in Quadrant)
    orientation = orientation_of(matrix)
    across, up = orientation.across.title.lower(), orientation.up.title.lower()
    name = tr("Chart, {across} to the right and {up} to the top", across=across, up=up)
    # Nobody's, or it would be lit with the tray, which stands for the matrix.
    return Group(None, PLOT, boxes, name)


def _names(
    board: Board, matrix: PrioritisationMatrix, sizes: Sizes, metrics: TextMetrics
) -> tuple[_Name, ...]:
    found = []
    for quadrant, record in quadrant_names(board, matrix.id).items():
        field = field_of(matrix, quadrant)
        width = field.width - 2 * NAME_INSET
        lines = wrap(metrics, record.text, sizes.name, width, bold=True)
        height = block_height(lines, sizes.name)
        is_top = orientation_of(matrix).is_top(quadrant)
        top = field.y + NAME_TOP if is_top else field.bottom - NAME_TOP - height
        widest = max(metrics.width(line, sizes.name, bold=True) for line in lines)
        rect = Rect(field.x + NAME_INSET, top, widest, height)
        found.append(_Name(quadrant, record.id, lines, rect))
    return tuple(found)


def _target(matrix: PrioritisationMatrix, name: _Name) -> Group:
    """Return the field as a place, so that it lights up under a drag and can be aimed at."""
    return Group(name.owner, field_of(matrix, name.quadrant).grown(-RING_ROOM), ())


def _name_group(name: _Name, sizes: Sizes, metrics: TextMetrics) -> Group:
    lines = text_block(metrics, name.lines, Point(name.rect.x, name.rect.y), sizes.name, bold=True)
    return Group(name.owner, name.rect, lines, tr("Quadrant: {name}", name=" ".join(name.lines)))


def _axes(matrix: PrioritisationMatrix, sizes: Sizes, metrics: TextMetrics) -> Group:
    orientation = orientation_of(matrix)
    items = (
        *_across_axis(matrix, orientation.across, sizes, metrics),
        *_up_axis(matrix, orientation.up, sizes, metrics),
    )
    bounds = Rect(CHART.x, CHART.y, PLOT.right, CHART.height)
    return Group(None, bounds, items, tr("Axes"))


def _across_axis(
    matrix: PrioritisationMatrix, axis: Axis, sizes: Sizes, metrics: TextMetrics
) -> list[Primitive]:
    small, title = Pen(metrics, sizes.small), Pen(metrics, sizes.title, bold=True)
    items: list[Primitive] = []
    for score in ticks(matrix):
        x = point_of(matrix, score, score).x
        items += small.centred(score_text(score), Point(x, PLOT.bottom + 14))
    y = PLOT.bottom + 44
    start, end = _ends(axis)
    left, middle, right = SCORED.x, SCORED.centre.x, SCORED.right
    items += small.left(start, left, y - line_height(small.size) / 2)
    items += small.right(end, right, y - line_height(small.size) / 2)
    items += title.centred(axis.title, Point(middle, y))
    half = title.width(axis.title) / 2 + 12
    items += _shaft(Point(left + small.width(start) + 10, y), Point(middle - half, y))
    items += _arrow(Point(middle + half, y), Point(right - small.width(end) - 10, y))
    return items


def _up_axis(
    matrix: PrioritisationMatrix, axis: Axis, sizes: Sizes, metrics: TextMetrics
) -> list[Primitive]:
    small, title = Pen(metrics, sizes.small), Pen(metrics, sizes.title, bold=True)
    items: list[Primitive] = []
    for score in ticks(matrix):
        y = point_of(matrix, score, score).y
        items += small.right(score_text(score), PLOT.x - 8, y - line_height(small.size) / 2)
    x = 38.0
    start, end = _ends(axis)
    top, middle, bottom = SCORED.y, SCORED.centre.y, SCORED.bottom
    items += small.centred(start, Point(x, bottom))
    items += small.centred(end, Point(x, top))
    items += title.centred(axis.title, Point(x, middle))
    half, reach = line_height(title.size) / 2 + 8, line_height(small.size) / 2 + 6
    items += _shaft(Point(x, bottom - reach), Point(x, middle + half))
    items += _arrow(Point(x, middle - half), Point(x, top + reach))
    return items


def _ends(axis: Axis) -> tuple[str, str]:
    return (axis.high, axis.low) if axis.is_turned else (axis.low, axis.high)


def _shaft(start: Point, end: Point) -> list[Primitive]:
    return [Line(start, end, 1.5, Role.SECONDARY)]


def _arrow(start: Point, end: Point) -> list[Primitive]:
    """Return a line to the right or to the top with a point at its end."""
    reach, half = 9.0, 4.5
    if start.y == end.y:
        back = Point(end.x - reach, end.y)
        corners = (end, Point(back.x, back.y - half), Point(back.x, back.y + half))
    else:
        back = Point(end.x, end.y + reach)
        corners = (end, Point(back.x - half, back.y), Point(back.x + half, back.y))
    return [*_shaft(start, back), Polygon(corners, fill=Role.SECONDARY)]


def _option_groups(
    matrix: PrioritisationMatrix,
    options: ToldOptions,
    names: tuple[Rect, ...],
    sizes: Sizes,
    metrics: TextMetrics,
) -> tuple[Group, ...]:
    exact = [_exact_point(matrix, told.option) for told in options]
    centres = place_discs(exact, sizes.radius, PLOT, names)
    discs = [
        _disc(matrix, told, point, centre)
        for told, point, centre in zip(options, exact, centres, strict=True)
        if centre is not None
    ]
    fans = [(disc.exact, disc.centre) for disc in discs if disc.exact != disc.centre]
    dots = [disc_box(point, DOT_RADIUS) for point, _ in fans]
    labels = [_labels(disc, sizes, metrics) for disc in discs]
    places = place_labels(
        [disc.centre for disc in discs],
        [[label.size for label in shapes] for shapes in labels],
        sizes.radius,
        PLOT.grown(-2.0),
        (*names, *dots),
        fans,
    )
    return (
        *_ties(fans, places),
        *(
            _label_group(disc, shapes[place.shape], place.rect, sizes, metrics)
            for disc, shapes, place in zip(discs, labels, places, strict=True)
            if place is not None
        ),
        *(_disc_group(disc, sizes, metrics) for disc in discs),
        *_crowded_out(len(options) - len(discs), sizes, metrics),
    )


def _disc(matrix: PrioritisationMatrix, told: ToldOption, exact: Point, centre: Point) -> _Disc:
    is_marked = is_on_the_line(matrix, told.option)
    badges = (*((BADGE,) if is_marked else ()), *told.badges)
    return _Disc(told.option, told.words, exact, centre, is_marked, badges)


def _exact_point(matrix: PrioritisationMatrix, option: Option) -> Point:
    if option.impact is None or option.effort is None:
        raise ValueError(f"option {option.number} has no place on the chart")
    return point_of(matrix, option.impact, option.effort)


def _labels(disc: _Disc, sizes: Sizes, metrics: TextMetrics) -> tuple[_Label, ...]:
    """Return shapes for an option's words, wide and narrow; none where the lines would be many."""
    found = {
        wrap(metrics, disc.option.text, sizes.label, share * sizes.label_width): None
        for share in LABEL_SHARES
    }
    wanted = (lines for lines in found if len(lines) <= MOST_LABEL_LINES)
    return tuple(_shaped(disc, lines, sizes, metrics) for lines in wanted)


def _shaped(disc: _Disc, lines: tuple[str, ...], sizes: Sizes, metrics: TextMetrics) -> _Label:
    widest = max(metrics.width(line, sizes.label) for line in (*lines, *disc.badges))
    height = block_height((*lines, *disc.badges), sizes.label)
    padded = Size(widest + 2 * LABEL_PADDING.width, height + 2 * LABEL_PADDING.height)
    return _Label(lines, disc.badges, padded)


def _ties(fans: Sequence[Segment], places: Sequence[LabelPlace | None]) -> tuple[Group, ...]:
    """Return the lines below the discs: to the exact points, and to labels that stand off."""
    leaders = [place.leader for place in places if place is not None and place.leader]
    lines = [Line(start, end, 1.25, Role.SECONDARY) for start, end in (*fans, *leaders)]
    dots = [
        Box(disc_box(point, DOT_RADIUS), fill=Role.INK, corner=DOT_RADIUS)
        for point in dict.fromkeys(point for point, _ in fans)
    ]
    name = tr("Lines to the exact places")
    return (Group(None, PLOT, (*lines, *dots), name),) if lines else ()


def _label_group(
    disc: _Disc, label: _Label, rect: Rect, sizes: Sizes, metrics: TextMetrics
) -> Group:
    start = Point(rect.x + LABEL_PADDING.width, rect.y + LABEL_PADDING.height)
    below = Point(start.x, start.y + block_height(label.lines, sizes.label))
    items: tuple[Primitive, ...] = (
        Box(rect, fill=Role.CARD, stroke=Role.LINE, corner=6.0),
        *text_block(metrics, label.lines, start, sizes.label),
        *text_block(metrics, label.badge, below, sizes.label, Role.SECONDARY),
    )
    return Group(disc.option.id, rect, items)


def _disc_group(disc: _Disc, sizes: Sizes, metrics: TextMetrics) -> Group:
    pen = Pen(metrics, sizes.number, Role.ON_ACCENT, bold=True)
    items = number_disc(
        disc.option.number, disc.centre, sizes.radius, pen, is_marked=disc.is_on_the_line
    )
    return Group(disc.option.id, disc_box(disc.centre, sizes.radius), items, disc.words)


def _crowded_out(count: int, sizes: Sizes, metrics: TextMetrics) -> tuple[Group, ...]:
    if not count:
        return ()
    pen = Pen(metrics, sizes.small, Role.SECONDARY)
    text = tr("No room here for {count} more: they are in the ranking.", count=count)
    top = PLOT.bottom + 58
    bounds = Rect(SCORED.x, top, pen.width(text), line_height(pen.size))
    return (Group(None, bounds, pen.left(text, SCORED.x, top), text),)
