"""A fishbone on paper: one page where its print is large enough, else an overview with lists.

The wall's own line breaks come first; where they would print too small, the
width and the sizes are chosen that give the largest print on the page.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.media import Medium, Page, Pages
from dip_workshop.drawing.picture import Picture
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.fishbone.arrangement import Arrangement, Style, arrange
from dip_workshop.exercises.fishbone.listing import list_pages
from dip_workshop.exercises.fishbone.skeleton import BoneLabels, Label, Skeleton, Twig
from dip_workshop.exercises.fishbone.strokes import EDGE, picture_from

COMFORTABLE = 10.5
# So large may a picture become on A4; a larger sheet may enlarge it in proportion.
LARGEST_SCALE = 0.94
LONGER_SIDE_OF_A4 = 774.0
WRITING_HEIGHT = 28.0
WRITING_SCALE = 0.8

WALL_ON_PAPER = Style(least_top=150.0, least_bottom=150.0, run=60.0, air=0.35, is_even=True)
TIGHT = Style(
    least_top=110.0,
    least_bottom=110.0,
    run=52.0,
    sub_size=14.0,
    bone_size=15.5,
    effect_size=17.0,
    effect_width=132.0,
    air=0.3,
    is_even=True,
)
COLUMNS = (150.0, 180.0, 210.0, 240.0, 260.0, 300.0, 350.0, 120.0, 95.0)


class _Trial(NamedTuple):
    """An arrangement with the scale that makes it fit a page, and its smallest print there."""

    arrangement: Arrangement
    scale: float
    smallest_print: float


def paper_pages(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return one page with everything, or an overview and as many list pages as are needed."""
    whole = _best(skeleton, medium, metrics)
    if whole.smallest_print >= medium.smallest_text:
        return (Page("Fishbone", _filled(whole, medium, metrics)),)
    for outline in (_numbers_only(skeleton), _counts_only(skeleton)):
        trial = _best(outline, medium, metrics, with_numbers=True)
        if trial.smallest_print >= medium.smallest_text:
            overview = Page("Fishbone, overview", _filled(trial, medium, metrics))
            return (overview, *list_pages(skeleton, medium, metrics))
    return list_pages(skeleton, medium, metrics, with_effect=True)


def blank_page(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return one page with the bones and empty lines on them, as many as a pen has room for."""
    bare = skeleton._replace(bones=tuple(bone._replace(twigs=()) for bone in skeleton.bones))
    trial = _trial(bare, _writing_style(bare, medium), medium, metrics)
    trial = _trial(bare, _stretched(trial, medium), medium, metrics)
    lengths = [abs(bone.reach) for bone in trial.arrangement.bones]
    count = max(int(min(lengths, default=0.0) * trial.scale / WRITING_HEIGHT) - 1, 1)
    line = Label(None, "", 1)
    ruled = tuple(bone._replace(twigs=((line,),) * count) for bone in bare.bones)
    filled = _trial(bare._replace(bones=ruled), trial.arrangement.style, medium, metrics)
    return (Page("Blank fishbone", _filled(filled, medium, metrics)),)


def _writing_style(skeleton: Skeleton, medium: Medium) -> Style:
    """Return columns as wide as the page allows at a scale at which the bones' names read well."""
    columns = max((len(skeleton.bones) + 1) // 2, 1)
    room = medium.size.width / WRITING_SCALE - TIGHT.effect_width - 80.0
    return replace(TIGHT, column=max(room / columns - TIGHT.run - 30.0, 110.0))


def _best(
    skeleton: Skeleton, medium: Medium, metrics: TextMetrics, *, with_numbers: bool = False
) -> _Trial:
    """Return the wall's own line breaks where they print well, else the largest print."""
    styles = (WALL_ON_PAPER, *(replace(TIGHT, column=column) for column in COLUMNS))
    if with_numbers:
        styles = tuple(replace(style, with_numbers=True) for style in styles)
    first = _trial(skeleton, styles[0], medium, metrics)
    if first.smallest_print >= COMFORTABLE:
        return first
    others = (_trial(skeleton, style, medium, metrics) for style in styles[1:])
    return max((first, *others), key=lambda trial: trial.smallest_print)


def _trial(skeleton: Skeleton, style: Style, medium: Medium, metrics: TextMetrics) -> _Trial:
    arrangement = arrange(skeleton, style, metrics)
    scale = _scale(arrangement.size, medium)
    return _Trial(arrangement, scale, scale * min(_sizes_used(skeleton, style)))


def _scale(size: Size, medium: Medium) -> float:
    longer_side = max(medium.size)
    return min(
        medium.size.width / (size.width + 2 * EDGE),
        medium.size.height / (size.height + 2 * EDGE),
        LARGEST_SCALE * longer_side / LONGER_SIDE_OF_A4,
    )


def _sizes_used(skeleton: Skeleton, style: Style) -> Iterable[float]:
    yield style.effect_size
    yield style.bone_size
    labels = [label for bone in skeleton.bones for label in bone.labels]
    if labels:
        yield style.cause_size
    if any(label.depth > 1 or label.remark for label in labels):
        yield style.sub_size


def _filled(trial: _Trial, medium: Medium, metrics: TextMetrics) -> Picture:
    """Return the picture with its bones as long as the page allows."""
    skeleton = trial.arrangement.skeleton
    taller = _trial(skeleton, _stretched(trial, medium), medium, metrics)
    best = taller if taller.scale >= trial.scale * 0.999 else trial
    return picture_from(best.arrangement, metrics, EDGE).fitted(medium.size, best.scale)


def _stretched(trial: _Trial, medium: Medium) -> Style:
    arrangement = trial.arrangement
    room = medium.size.height / trial.scale - 2 * EDGE
    spare = max(room - arrangement.size.height, 0.0) / 2
    top = max((-bone.reach for bone in arrangement.bones), default=0.0)
    bottom = max((bone.reach for bone in arrangement.bones), default=0.0)
    return replace(
        arrangement.style, least_top=max(top, 0.0) + spare, least_bottom=max(bottom, 0.0) + spare
    )


# When not everything fits


def _numbers_only(skeleton: Skeleton) -> Skeleton:
    """Return the fishbone with numbers in place of words; the list pages have the words."""
    return skeleton._replace(
        bones=tuple(
            bone._replace(twigs=tuple(_numbered(twig) for twig in bone.twigs))
            for bone in skeleton.bones
        )
    )


def _numbered(twig: Twig) -> Twig:
    cause, *below = twig
    others = (f"{label.number}{'★' if label.is_likely_root else ''}" for label in below)
    return (cause._replace(text="  ".join([cause.number, *others]), remark=""),)


def _counts_only(skeleton: Skeleton) -> Skeleton:
    """Return the fishbone with no more than the number of causes on each bone."""
    return skeleton._replace(
        bones=tuple(bone._replace(twigs=_counted(bone)) for bone in skeleton.bones)
    )


def _counted(bone: BoneLabels) -> tuple[Twig, ...]:
    labels = list(bone.labels)
    if not labels:
        return ()
    roots = sum(label.is_likely_root for label in labels)
    words = f"{len(labels)} cause{'' if len(labels) == 1 else 's'}"
    if roots:
        words += f", {roots} likely root{'' if roots == 1 else 's'}"
    return ((Label(None, words, 1, name=words),),)
