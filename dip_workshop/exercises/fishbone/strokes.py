"""Turn an arrangement into a picture; only here is a fishbone mirrored, and its text never is."""

from collections.abc import Iterator
from functools import lru_cache

from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.picture import (
    Box,
    Group,
    Line,
    Picture,
    Polygon,
    Primitive,
    picture_of,
)
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block
from dip_workshop.exercises.fishbone.arrangement import (
    BOX_PADDING,
    HEAD_PADDING,
    PADDING,
    Arrangement,
    PlacedBlock,
    PlacedBone,
    Style,
)
from dip_workshop.exercises.fishbone.model import State
from dip_workshop.exercises.fishbone.signs import star, strike

SPINE_WIDTH = 5.0
BONE_WIDTH = 3.5
TWIG_WIDTH = 1.5
TICK_WIDTH = 1.2
MARGIN = 20.0
EDGE = 4.0
STAR_SIZE = 0.5
BONES_KEPT = 128


def picture_from(arrangement: Arrangement, metrics: TextMetrics, margin: float = MARGIN) -> Picture:
    """Return the picture: the bones' grounds at the back, then the causes, the head in front."""
    is_mirrored = arrangement.skeleton.is_mirrored
    pen = _Pen(arrangement.style, arrangement.pitch, is_mirrored, metrics)
    bones = [
        _bone_groups(bone, arrangement.style, arrangement.pitch, is_mirrored, metrics)
        for bone in arrangement.bones
    ]
    grounds = (ground for ground, _ in bones)
    labels = (group for _, groups in bones for group in groups)
    spine, head = pen.spine(arrangement.tail), pen.head(arrangement)
    return picture_of((*grounds, spine, *labels, head), margin)


# An edit changes one bone; the others are drawn as they were.
@lru_cache(maxsize=BONES_KEPT)
def _bone_groups(
    bone: PlacedBone, style: Style, pitch: float, is_mirrored: bool, metrics: TextMetrics
) -> tuple[Group, tuple[Group, ...]]:
    """Return a bone's ground, and its title and labels."""
    pen = _Pen(style, pitch, is_mirrored, metrics)
    return pen.ground(bone), (pen.title(bone), *(pen.label(block) for block in bone.blocks))


class _Pen:
    """Draws the parts of one arrangement, to the left or to the right of its head."""

    def __init__(self, style: Style, pitch: float, is_mirrored: bool, metrics: TextMetrics) -> None:
        self._style = style
        self._pitch = pitch
        self._is_mirrored = is_mirrored
        self._metrics = metrics

    def _x(self, x: float) -> float:
        return -x if self._is_mirrored else x

    def _line(self, start: Point, end: Point, width: float, role: Role) -> Line:
        return Line(Point(self._x(start.x), start.y), Point(self._x(end.x), end.y), width, role)

    def _rect(self, rect: Rect) -> Rect:
        return Rect(-rect.right, *rect[1:]) if self._is_mirrored else rect

    def ground(self, bone: PlacedBone) -> Group:
        """Return the bone's own stroke and the column in which a drop means this bone."""
        joint = Point(bone.joint, 0.0)
        end = Point(bone.joint - self._style.run, bone.reach)
        role = Role.SECONDARY if bone.labels.is_unsorted else Role.DEEP
        left = bone.joint + self._style.right_room + 6.0 - self._pitch
        area = Rect(left, min(bone.reach, 0.0), self._pitch, abs(bone.reach))
        stroke = self._line(joint, end, BONE_WIDTH, role)
        return Group(
            bone.labels.category_id, self._rect(area.united(bone.box)), (stroke,), bone.labels.name
        )

    def spine(self, tail: float) -> Group:
        """Return the line from the tail to the head."""
        stroke = self._line(Point(tail, 0.0), Point(0.0, 0.0), SPINE_WIDTH, Role.DEEP)
        half = SPINE_WIDTH / 2
        return Group(None, self._rect(Rect(tail, -half, -tail, SPINE_WIDTH)), (stroke,))

    def title(self, bone: PlacedBone) -> Group:
        """Return the box at the bone's far end with the category's name."""
        box = self._rect(bone.box)
        is_unsorted = bone.labels.is_unsorted
        card = (
            Box(box, Role.CARD, Role.SECONDARY, 1.5, 8.0)
            if is_unsorted
            else Box(box, Role.ACCENT, corner=8.0)
        )
        lines = text_block(
            self._metrics,
            bone.title,
            Point(box.x, box.y + BOX_PADDING.height),
            self._style.bone_size,
            Role.INK if is_unsorted else Role.ON_ACCENT,
            bold=True,
            centred_in=box.width,
        )
        return Group(bone.labels.category_id, box, (card, *lines), bone.labels.name)

    def label(self, placed: PlacedBlock) -> Group:
        """Return a cause with its twig, or a sub-cause with its slanted stroke."""
        block, column = placed.block, self._style.column
        left = -(placed.x + column) if self._is_mirrored else placed.x
        label = block.label
        items: list[Primitive] = []
        text_x = left + block.inset
        start = text_x - PADDING if label.depth > 1 else left
        card = Rect(start, placed.y, left + column - start, block.height)
        if label.is_likely_root:
            items += self._mark(card, self._text_size(placed))
        items += self._texts(placed, text_x)
        bounds = card
        if placed.twig_end is None:
            items += self._tick(placed, left)
            bounds = Rect(left, placed.y, column, block.height)
        else:
            twig = self._twig(placed)
            items.append(twig)
            bounds = card.united(_bounds(twig))
        return Group(label.place_id, bounds, tuple(items), label.name)

    def _text_size(self, placed: PlacedBlock) -> float:
        is_cause = placed.block.label.depth == 1
        return self._style.cause_size if is_cause else self._style.sub_size

    def _texts(self, placed: PlacedBlock, x: float) -> Iterator[Primitive]:
        """Yield the words, struck out where ruled out, and below them in grey their marks."""
        block, size = placed.block, self._text_size(placed)
        text_height = block_height(block.lines, size)
        remark_height = block_height(block.remarks, self._style.sub_size)
        top = placed.y + (block.height - text_height - remark_height) / 2
        is_root = block.label.is_likely_root
        is_out = block.label.state is State.RULED_OUT
        is_plain = (block.label.depth == 1 or is_root) and not is_out
        role = Role.INK if is_plain else Role.SECONDARY
        words = text_block(self._metrics, block.lines, Point(x, top), size, role, bold=is_root)
        yield from words
        if is_out:
            yield from (strike(line) for line in words)
        yield from text_block(
            self._metrics,
            block.remarks,
            Point(x, top + text_height),
            self._style.sub_size,
            Role.INK if is_root else Role.SECONDARY,
        )

    def _mark(self, card: Rect, size: float) -> tuple[Primitive, ...]:
        """Return what marks a likely root cause: a box and a star, so that colour is not all."""
        centre = Point(card.right - 13.0, card.y + 3.0 + 0.65 * size)
        return (
            Box(card, Role.NOTE_YELLOW, Role.MARK, 1.5, 6.0),
            Polygon(star(centre, STAR_SIZE * size), Role.DEEP),
        )

    def _twig(self, placed: PlacedBlock) -> Line:
        y = placed.y + placed.block.height
        end = placed.twig_end if placed.twig_end is not None else placed.x
        start = placed.x if end > placed.x else placed.x + self._style.column
        return self._line(Point(start, y), Point(end, y), TWIG_WIDTH, Role.SECONDARY)

    def _tick(self, placed: PlacedBlock, left: float) -> Iterator[Primitive]:
        """Yield the slanted stroke before a sub-cause, and past the deepest indent its depth."""
        block, size = placed.block, self._style.sub_size
        x, y = left + block.inset - PADDING, placed.y + 2.0
        if block.depth_mark:
            width = self._metrics.width(block.depth_mark, size)
            x -= width + 2 * PADDING
            top = placed.y + (3.0 if block.label.is_likely_root else 1.0)
            at = Point(x + PADDING, top)
            yield from text_block(self._metrics, (block.depth_mark,), at, size, Role.SECONDARY)
        yield Line(Point(x - 2.0, y), Point(x - 9.0, y + size), TICK_WIDTH, Role.SECONDARY)

    def head(self, arrangement: Arrangement) -> Group:
        """Return the box of the effect, or one that asks for it."""
        skeleton, style = arrangement.skeleton, self._style
        rect = self._rect(arrangement.head)
        lines = arrangement.head_lines
        height = block_height(lines, style.effect_size)
        is_empty = not skeleton.effect
        top = rect.centre.y - height / 2
        if is_empty and style.is_form:
            top = rect.y + HEAD_PADDING
        card = (
            Box(rect, Role.CARD, Role.DEEP, 2.0, 10.0)
            if is_empty
            else Box(rect, Role.DEEP, corner=10.0)
        )
        words = text_block(
            self._metrics,
            lines,
            Point(rect.x, top),
            style.effect_size,
            Role.SECONDARY if is_empty else Role.ON_ACCENT,
            bold=True,
            centred_in=rect.width,
        )
        name = tr("Effect: {text}", text=skeleton.effect or tr("not written yet"))
        return Group(skeleton.exercise_id, rect, (card, *words), name)


def _bounds(line: Line) -> Rect:
    left, right = sorted((line.start.x, line.end.x))
    top, bottom = sorted((line.start.y, line.end.y))
    return Rect(left, top, right - left, bottom - top).grown(line.width / 2)
