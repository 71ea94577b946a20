"""Five whys on the wall: a cause, why it happens, and why that, downwards from the effect.

The first why of each cause stands below it in the same column, every further
one in a column of its own to the right: a new why moves nothing that is above
it or to its left.
"""

from collections.abc import Iterator
from typing import NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.picture import Box, Group, Line, Picture, Polygon, Primitive, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.fishbone.findings import EVIDENCE_MARK
from dip_workshop.exercises.fishbone.model import State
from dip_workshop.exercises.fishbone.signs import star, strike
from dip_workshop.exercises.fishbone.skeleton import BoneLabels, Label, Skeleton

CARD_WIDTH = 300.0
COLUMN_GAP = 26.0
STEP = 36.0
PADDING = 10.0
CORNER = 8.0
TEXT_SIZE = 15.0
SMALL_SIZE = 13.0
EFFECT_SIZE = 17.0
STROKE = 2.0
MARGIN = 20.0
STEM = 24.0
STAR_RADIUS = 8.0
STAR_ROOM = 24.0


class Branch(NamedTuple):
    """A cause with all that is below it, in reading order, and the bone it is on."""

    bone: BoneLabels
    labels: tuple[Label, ...]

    @property
    def is_chain(self) -> bool:
        """Return whether anybody has asked why."""
        return len(self.labels) > 1

    def step(self, label: Label) -> int:
        """Return which why a label answers, the branch's own cause being the first."""
        return label.depth - self.labels[0].depth + 1


def branch_from(skeleton: Skeleton, cause_id: RecordId) -> Branch | None:
    """Return the branch that starts at a cause's own place; None where it is not there."""
    for bone in skeleton.bones:
        for twig in bone.twigs:
            for index, label in enumerate(twig):
                if label.place_id == cause_id:
                    return Branch(bone, tuple(_branch(twig[index:])))
    return None


def _branch(labels: tuple[Label, ...]) -> Iterator[Label]:
    first, *below = labels
    yield first
    for label in below:
        if label.depth <= first.depth:
            return
        yield label


class _Rung(NamedTuple):
    """A cause's card: where it stands, and where its parent's card is."""

    label: Label
    card: Rect
    above: Rect


def ladder_picture(skeleton: Skeleton, branch: Branch, metrics: TextMetrics) -> Picture:
    """Return the effect and below it the branch, its top left corner being the origin."""
    head = _head(skeleton, metrics)
    rungs = tuple(_rungs(branch, head.bounds, metrics))
    ties = (_tie(rung, metrics) for rung in rungs)
    cards = (_card(rung, branch, metrics) for rung in rungs)
    return picture_of((*ties, head, *cards), MARGIN)


def _head(skeleton: Skeleton, metrics: TextMetrics) -> Group:
    text = skeleton.effect or tr("What is the problem?")
    lines = wrap(metrics, text, EFFECT_SIZE, CARD_WIDTH - 2 * PADDING, bold=True)
    height = block_height(lines, EFFECT_SIZE) + 2 * PADDING
    area = Rect(0.0, 0.0, CARD_WIDTH, height)
    card = (
        Box(area, Role.DEEP, corner=CORNER)
        if skeleton.effect
        else Box(area, Role.CARD, Role.DEEP, 2.0, CORNER)
    )
    role = Role.ON_ACCENT if skeleton.effect else Role.SECONDARY
    words = text_block(metrics, lines, Point(PADDING, PADDING), EFFECT_SIZE, role, bold=True)
    name = tr("Effect: {text}", text=skeleton.effect or tr("not written yet"))
    return Group(skeleton.exercise_id, area, (card, *words), name)


def _rungs(branch: Branch, head: Rect, metrics: TextMetrics) -> Iterator[_Rung]:
    """Yield the cards in reading order; parents by their step, as each is ahead of its whys."""
    above: dict[int, Rect] = {0: head}
    column, deepest = 0, 0
    for label in branch.labels:
        step = branch.step(label)
        if step <= deepest:
            column += 1
        deepest = step
        parent = above[step - 1]
        x = column * (CARD_WIDTH + COLUMN_GAP)
        height = _Words(label, branch, metrics).height
        card = Rect(x, parent.bottom + STEP, CARD_WIDTH, height)
        above[step] = card
        yield _Rung(label, card, parent)


def _tie(rung: _Rung, metrics: TextMetrics) -> Group:
    """Return the way from the card above: down, and for a further why first to the right."""
    start = Point(rung.above.x + STEM, rung.above.bottom)
    end = Point(rung.card.x + STEM, rung.card.y)
    turn = start.y + 0.2 * STEP
    lines = (
        Line(start, Point(start.x, turn), STROKE, Role.SECONDARY),
        Line(Point(start.x, turn), Point(end.x, turn), STROKE, Role.SECONDARY),
        Line(Point(end.x, turn), end, STROKE, Role.SECONDARY),
    )
    at = Point(end.x + PADDING, turn + 0.1 * STEP)
    words = text_block(metrics, (tr("why?"),), at, SMALL_SIZE, Role.SECONDARY)
    bounds = Rect(start.x, start.y, end.x - start.x + CARD_WIDTH - STEM, STEP)
    return Group(None, bounds, (*lines, *words))


class _Words:
    """What a card says, with its line breaks: which why, the cause, its evidence and marks."""

    def __init__(self, label: Label, branch: Branch, metrics: TextMetrics) -> None:
        room = CARD_WIDTH - 2 * PADDING
        is_root = label.is_likely_root
        title = tr("Why {step}", step=branch.step(label))
        if label is branch.labels[0]:
            title = tr("Why {step} · {bone}", step=1, bone=branch.bone.title)
        beside_star = room - STAR_ROOM
        self.title = wrap(metrics, title, SMALL_SIZE, beside_star)
        self.text = wrap(metrics, label.words, TEXT_SIZE, room, bold=is_root)
        self.remarks = tuple(
            line for words in remarks_of(label) for line in wrap(metrics, words, SMALL_SIZE, room)
        )

    @property
    def height(self) -> float:
        """Return how high the card must be."""
        small = block_height((*self.title, *self.remarks), SMALL_SIZE)
        return small + block_height(self.text, TEXT_SIZE) + 2 * PADDING


def remarks_of(label: Label) -> tuple[str, ...]:
    """Return marks, evidence, note and test of a cause, and that there is no evidence yet."""
    lacking = "" if EVIDENCE_MARK in label.marks else tr("Evidence: none yet")
    return tuple(filter(None, (*label.remarks_in_full, lacking, label.test)))


def _card(rung: _Rung, branch: Branch, metrics: TextMetrics) -> Group:
    label, card = rung.label, rung.card
    words = _Words(label, branch, metrics)
    is_root, is_out = label.is_likely_root, label.state is State.RULED_OUT
    box = (
        Box(card, Role.NOTE_YELLOW, Role.MARK, 1.5, CORNER)
        if is_root
        else Box(card, Role.CARD, Role.SECONDARY, 1.0, CORNER)
    )
    items: list[Primitive] = [box]
    at = Point(card.x + PADDING, card.y + PADDING)
    quiet = Role.INK if is_root else Role.SECONDARY
    items += text_block(metrics, words.title, at, SMALL_SIZE, quiet)
    at = Point(at.x, at.y + block_height(words.title, SMALL_SIZE))
    role = Role.SECONDARY if is_out else Role.INK
    lines = text_block(metrics, words.text, at, TEXT_SIZE, role, bold=is_root)
    items += lines
    if is_out:
        items += (strike(line) for line in lines)
    at = Point(at.x, at.y + block_height(words.text, TEXT_SIZE))
    items += text_block(metrics, words.remarks, at, SMALL_SIZE, quiet)
    if is_root:
        centre = Point(card.right - PADDING - STAR_RADIUS, card.y + PADDING + STAR_RADIUS)
        items.append(Polygon(star(centre, STAR_RADIUS), Role.DEEP))
    return Group(label.place_id, card, tuple(items), label.name)
