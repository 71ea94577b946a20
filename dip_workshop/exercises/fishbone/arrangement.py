"""Where every label, twig and bone of a fishbone stands, as if the head were at the right.

The origin is where the spine meets the head; x falls towards the tail. A bone
stands in a column of its own that is wide enough whatever its length: so an
edit moves nothing outside its bone, and no bone can run through a neighbour's
labels. Within a column the text keeps clear of the nearest point of its bone.
Where a bone has causes on both sides, those on its right follow those on its left.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.text import TextMetrics, block_height, is_torn, wrap
from dip_workshop.exercises.fishbone.skeleton import NO_BREAK, BoneLabels, Label, Skeleton, Twig

PLACEHOLDER = tr("What is the problem?")

PADDING = 5.0
BONE_CLEARANCE = 12.0
COLUMN_GAP = 8.0
COLUMN_AIR = 10.0
END_CLEARANCE = 14.0
TWIG_GAP = 12.0
# So many causes on one bone stand closer, or the whole would have to be drawn smaller.
MANY_TWIGS = 7
CROWDED_AIR = 0.35
TWIG_PADDING = 6.0
SUB_PADDING = 2.0
SUB_GAP = 5.0
INDENT = 22.0
FURTHER_INDENT = 16.0
DEEPEST_INDENT = 5
STAR_ROOM = 24.0
LEAD = 26.0
BOX_PADDING = Size(12.0, 8.0)
SMALLEST_BOX = 132.0
HEAD_PADDING = 18.0
HEAD_HEIGHT = 112.0
HEAD_HEIGHT_TO_WRITE_IN = 200.0
SHORT_MARK = 18


@dataclass(frozen=True, slots=True)
class Style:
    """The proportions of a picture, in its own unit.

    `column` is the width for a label, `run` how far a bone leans towards the
    tail, `least_*` the shortest bones of a side, `air` the share of the usual
    gaps. With `is_even` all bones of a side are as long as its longest; they
    are parallel then and stand closer. With 2 `sides` causes are on both sides
    of a bone. On a form the head leaves room for a pen.
    """

    column: float = 228.0
    run: float = 88.0
    cause_size: float = 15.0
    sub_size: float = 14.0
    bone_size: float = 16.0
    effect_size: float = 18.0
    effect_width: float = 164.0
    least_top: float = 250.0
    least_bottom: float = 250.0
    air: float = 1.0
    is_even: bool = False
    with_numbers: bool = False
    is_form: bool = False
    sides: int = 1

    @property
    def right_room(self) -> float:
        """Return the room for the causes to the right of a bone."""
        return (self.column + BONE_CLEARANCE) * (self.sides - 1)


class Block(NamedTuple):
    """A label with its line breaks; `inset` is how far its text begins from the column's left."""

    label: Label
    lines: tuple[str, ...]
    remarks: tuple[str, ...]
    inset: float
    depth_mark: str
    height: float

    @property
    def is_torn(self) -> bool:
        """Return whether a word of ordinary length is broken."""
        words, remarks = self.label.words, " ".join(self.label.marks)
        return is_torn(words, self.lines) or is_torn(remarks, self.remarks)


class PlacedBlock(NamedTuple):
    """A block with the left edge of its column, its top, and for a cause the end of its twig."""

    block: Block
    x: float
    y: float
    twig_end: float | None


class PlacedBone(NamedTuple):
    """A bone with its joint on the spine; `reach` is its far end's y, negative on top."""

    labels: BoneLabels
    joint: float
    reach: float
    box: Rect
    title: tuple[str, ...]
    blocks: tuple[PlacedBlock, ...]


class Arrangement(NamedTuple):
    """All that `strokes` needs to draw."""

    style: Style
    skeleton: Skeleton
    bones: tuple[PlacedBone, ...]
    pitch: float
    tail: float
    head: Rect
    head_lines: tuple[str, ...]

    @property
    def size(self) -> Size:
        """Return the room that the picture fills."""
        top = min((bone.box.y for bone in self.bones), default=0.0)
        bottom = max((bone.box.bottom for bone in self.bones), default=0.0)
        height = max(bottom, self.head.bottom) - min(top, self.head.y)
        return Size(self.head.right - self.tail, height)

    @property
    def is_torn(self) -> bool:
        """Return whether a word of ordinary length is broken, wherever it stands."""
        return is_torn(self.skeleton.effect or PLACEHOLDER, self.head_lines) or any(
            is_torn(title_of(bone.labels, self.style), bone.title)
            or any(placed.block.is_torn for placed in bone.blocks)
            for bone in self.bones
        )


class _Side(NamedTuple):
    """The twigs on one side of a bone, with their lines broken and their heights."""

    twigs: tuple[tuple[Block, ...], ...]
    heights: tuple[float, ...]

    def needed(self, style: Style) -> float:
        """Return how long the bone must be for all that is on this side."""
        gaps = self.gap(style) * max(len(self.heights) - 1, 0)
        return sum(self.heights) + gaps + 2 * END_CLEARANCE * style.air

    def gap(self, style: Style) -> float:
        """Return the room between two of the twigs."""
        crowded = min(style.air, CROWDED_AIR)
        return TWIG_GAP * (crowded if len(self.heights) >= MANY_TWIGS else style.air)

    def parted(self, at: int) -> "tuple[_Side, _Side]":
        """Return the twigs ahead of one, and the others."""
        ahead = _Side(self.twigs[:at], self.heights[:at])
        return ahead, _Side(self.twigs[at:], self.heights[at:])


class _Measured(NamedTuple):
    """A bone whose lines are broken: the twigs on its left, then on its right, its box's size."""

    labels: BoneLabels
    sides: tuple[_Side, ...]
    title: tuple[str, ...]
    box: Size

    @property
    def tallest(self) -> float:
        """Return the height of the tallest twig."""
        return max((height for side in self.sides for height in side.heights), default=0.0)

    def needed(self, style: Style) -> float:
        """Return how long the bone must be for all that is on it."""
        return max(side.needed(style) for side in self.sides)


def arrange(skeleton: Skeleton, style: Style, metrics: TextMetrics) -> Arrangement:
    """Return where everything stands."""
    measured = tuple(_measured(bone, style, metrics) for bone in skeleton.bones)
    lengths = _lengths(measured, style)
    pitch = _pitch(measured, lengths, style)
    bones = tuple(
        _placed(
            bone, -LEAD - style.right_room - pitch * (index // 2), length, index % 2 == 0, style
        )
        for index, (bone, length) in enumerate(zip(measured, lengths, strict=True))
    )
    columns = (len(bones) + 1) // 2
    widest = style.right_room + style.column + style.run + BONE_CLEARANCE
    tail = -LEAD - pitch * max(columns - 1, 0) - widest
    head_lines, head = _head(skeleton, style, metrics)
    return Arrangement(style, skeleton, bones, pitch, tail, head, head_lines)


def _head(skeleton: Skeleton, style: Style, metrics: TextMetrics) -> tuple[tuple[str, ...], Rect]:
    """Return the effect's lines and its box; a long effect gets a wider box, not only a taller."""
    text = skeleton.effect or PLACEHOLDER
    width = style.effect_width
    lines = wrap(metrics, text, style.effect_size, width, bold=True)
    while len(lines) > 9 and width < 3 * style.effect_width:
        width += style.effect_width / 2
        lines = wrap(metrics, text, style.effect_size, width, bold=True)
    least = HEAD_HEIGHT_TO_WRITE_IN if style.is_form else HEAD_HEIGHT
    height = max(block_height(lines, style.effect_size) + 2 * HEAD_PADDING, least)
    return lines, Rect(0.0, -height / 2, width + 2 * HEAD_PADDING, height)


def _measured(bone: BoneLabels, style: Style, metrics: TextMetrics) -> _Measured:
    twigs = tuple(_twig_blocks(twig, style, metrics) for twig in bone.twigs)
    # No box is so much wider than a column that it could reach the next bone's.
    room = style.column + BONE_CLEARANCE - 2 * BOX_PADDING.width
    title = wrap(metrics, title_of(bone, style), style.bone_size, room, bold=True)
    widest = max(metrics.width(line, style.bone_size, bold=True) for line in title)
    box = Size(
        max(widest + 2 * BOX_PADDING.width, min(SMALLEST_BOX, style.column)),
        block_height(title, style.bone_size) + 2 * BOX_PADDING.height,
    )
    all_twigs = _Side(twigs, tuple(_twig_height(twig, style) for twig in twigs))
    return _Measured(bone, _on_sides(all_twigs, style), title, box)


def _on_sides(twigs: _Side, style: Style) -> tuple[_Side, ...]:
    """Return a bone's twigs on its left and, in a style of both sides, the last ones on its right.

    A bone that is long enough whatever its causes has them all on its left.
    """
    if style.sides == 1 or twigs.needed(style) <= min(style.least_top, style.least_bottom):
        return (twigs,)
    ways = (twigs.parted(at) for at in range(len(twigs.twigs), 0, -1))
    return min(ways, key=lambda way: max(side.needed(style) for side in way))


def title_of(bone: BoneLabels, style: Style) -> str:
    """Return what stands in a bone's box."""
    return f"{bone.number}  {bone.title}" if style.with_numbers else bone.title


def _twig_blocks(twig: Twig, style: Style, metrics: TextMetrics) -> tuple[Block, ...]:
    return tuple(_block(label, style, metrics) for label in twig)


def _block(label: Label, style: Style, metrics: TextMetrics) -> Block:
    """Return a label's lines and height in the room that its depth leaves."""
    is_root = label.is_likely_root
    size = style.cause_size if label.depth == 1 else style.sub_size
    inset, depth_mark = _inset(label.depth)
    if depth_mark:
        inset += metrics.width(depth_mark, style.sub_size) + 2 * PADDING
    room = style.column - inset - PADDING
    beside_star = room - STAR_ROOM if is_root else room
    lines = wrap(metrics, label.words, size, beside_star, bold=is_root)
    remarks = wrap(metrics, _remark(label), style.sub_size, room) if label.marks else ()
    height = block_height(lines, size) + block_height(remarks, style.sub_size)
    padding = TWIG_PADDING if label.depth == 1 or is_root else SUB_PADDING
    return Block(label, lines, remarks, inset, depth_mark, height + padding * style.air)


def _remark(label: Label) -> str:
    """Return the marks in one line; the words of a short one stay together."""
    return " · ".join(
        mark.replace(" ", NO_BREAK) if len(mark) <= SHORT_MARK else mark for mark in label.marks
    )


def _inset(depth: int) -> tuple[float, str]:
    """Return where text of a depth begins; past the deepest indent a number says the depth."""
    if depth == 1:
        return PADDING, ""
    steps = min(depth, DEEPEST_INDENT) - 2
    mark = f"{depth}›" if depth > DEEPEST_INDENT else ""
    return INDENT + FURTHER_INDENT * steps, mark


def _twig_height(twig: tuple[Block, ...], style: Style) -> float:
    below = sum(block.height for block in twig[1:])
    return twig[0].height + (SUB_GAP * style.air + below if below else 0.0)


def _lengths(measured: tuple[_Measured, ...], style: Style) -> tuple[float, ...]:
    least = (style.least_top, style.least_bottom)
    lengths = tuple(
        max(bone.needed(style), least[index % 2]) for index, bone in enumerate(measured)
    )
    if not style.is_even:
        return lengths
    longest = [max(lengths[side::2], default=0.0) for side in (0, 1)]
    return tuple(longest[index % 2] for index in range(len(lengths)))


def _pitch(measured: tuple[_Measured, ...], lengths: tuple[float, ...], style: Style) -> float:
    """Return how far bones of a side stand apart; parallel ones need less."""
    if not style.is_even:
        return pitch_of(style)
    tallest = (
        style.sides * bone.tallest / length for bone, length in zip(measured, lengths, strict=True)
    )
    lean = style.run * min(max(tallest, default=0.0), 1.0)
    return pitch_of(replace(style, run=lean))


def pitch_of(style: Style) -> float:
    """Return how far bones stand apart: their columns, the lean that these must clear, some air."""
    gap = COLUMN_GAP + COLUMN_AIR * style.air
    return style.right_room + style.column + style.run + BONE_CLEARANCE + gap


def _placed(bone: _Measured, joint: float, length: float, is_top: bool, style: Style) -> PlacedBone:
    reach = -length if is_top else length
    blocks: list[PlacedBlock] = []
    for number, side in enumerate(bone.sides):
        spare = (length - side.needed(style)) / (len(side.twigs) + 1)
        top = (-length if is_top else 0.0) + END_CLEARANCE * style.air + spare
        for twig, height in zip(side.twigs, side.heights, strict=True):
            x = _column_x(top, height, joint, style.run / length, style, is_right=number == 1)
            blocks += _placed_twig(twig, Point(x, top), joint, style.run / length, style)
            top += height + side.gap(style) + spare
    right = min(joint - style.run + bone.box.width / 2, joint - PADDING)
    y = reach - bone.box.height if is_top else reach
    box = Rect(right - bone.box.width, y, *bone.box)
    return PlacedBone(bone.labels, joint, reach, box, bone.title, tuple(blocks))


def _column_x(
    top: float, height: float, joint: float, slope: float, style: Style, *, is_right: bool
) -> float:
    """Return where the text of a twig begins, clear of the bone on all its way."""
    ends = abs(top), abs(top + height)
    if is_right:
        return joint - slope * min(ends) + BONE_CLEARANCE
    return joint - slope * max(ends) - BONE_CLEARANCE - style.column


def _placed_twig(
    twig: tuple[Block, ...], at: Point, joint: float, slope: float, style: Style
) -> Iterator[PlacedBlock]:
    """Yield a cause and its sub-causes below one another."""
    y = at.y + twig[0].height
    yield PlacedBlock(twig[0], at.x, at.y, joint - slope * abs(y))
    y += SUB_GAP * style.air
    for block in twig[1:]:
        yield PlacedBlock(block, at.x, y, None)
        y += block.height
