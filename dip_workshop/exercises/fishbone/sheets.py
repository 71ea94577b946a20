"""A fishbone on paper: one page where its print is large enough, else an overview with lists.

The wall's usual line breaks come first, while causes print at 10.5 points or
more on A4, and in proportion on A3; else the width and the sizes are chosen that
break no word and give the largest print.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.media import Medium, Page, Pages
from dip_workshop.drawing.picture import Picture
from dip_workshop.drawing.text import TextMetrics, is_torn
from dip_workshop.exercises.fishbone.arrangement import (
    BONE_CLEARANCE,
    Arrangement,
    Style,
    arrange,
    title_of,
)
from dip_workshop.exercises.fishbone.enlarging import enlarged
from dip_workshop.exercises.fishbone.listing import list_pages
from dip_workshop.exercises.fishbone.skeleton import (
    BoneLabels,
    Label,
    Skeleton,
    Twig,
    counted_causes,
)
from dip_workshop.exercises.fishbone.strokes import EDGE, picture_from

COMFORTABLE = 10.5
# So large may a picture become on A4; a larger sheet may enlarge it in proportion.
LARGEST_SCALE = 0.94
LONGER_SIDE_OF_A4 = 774.0
WRITING_HEIGHT = 28.0
WRITING_SCALE = 0.8
NARROWEST_TO_WRITE_ON = 110.0

WALL_ON_PAPER = Style(least_top=150.0, least_bottom=150.0, run=52.0, air=0.35, is_even=True)
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
COLUMNS_ON_BOTH_SIDES = (120.0, 150.0, 180.0, 210.0, 240.0)


class _Trial(NamedTuple):
    """An arrangement with the scale that makes it fit a page, and its smallest print there."""

    arrangement: Arrangement
    scale: float
    smallest_print: float

    @property
    def is_whole(self) -> bool:
        """Return whether no word of ordinary length is broken on a bone or in the head."""
        effect, lines = self.arrangement.skeleton.effect, self.arrangement.head_lines
        blocks = [placed.block for bone in self.arrangement.bones for placed in bone.blocks]
        return not is_torn(effect, lines) and not any(block.is_torn for block in blocks)

    def is_good(self, medium: Medium) -> bool:
        """Return whether it can be read and no bone's name is broken inside a word."""
        style, bones = self.arrangement.style, self.arrangement.bones
        return self.smallest_print >= medium.smallest_text and all(
            _words(" ".join(bone.title)) == _words(title_of(bone.labels, style)) for bone in bones
        )


def paper_pages(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return one page with everything, or an overview and as many list pages as are needed."""
    whole = _best(skeleton, medium, metrics)
    if whole.smallest_print >= medium.smallest_text:
        return (Page(tr("Fishbone"), _filled(whole, medium, metrics)),)
    overview = overview_pages(skeleton, medium, metrics)
    return (*overview, *list_pages(skeleton, medium, metrics, with_effect=not overview))


def overview_pages(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return a page with numbers for the causes, or with counts; none where neither fits."""
    for outline in (_numbers_only(skeleton), _counts_only(skeleton)):
        trial = _best(outline, medium, metrics, with_numbers=True)
        if trial.smallest_print >= medium.smallest_text:
            return (Page(tr("Fishbone, overview"), _filled(trial, medium, metrics)),)
    return ()


def bone_pages(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return an overview, and for each bone a page with all that is known of its causes.

    Each bone prints as large as its page allows; a very full one takes several pages.
    """
    bones = tuple(_in_full(bone) for bone in skeleton.bones)
    pages = [_enlarged(skeleton._replace(bones=(bone,)), medium, metrics) for bone in bones]
    overview = overview_pages(skeleton, medium, metrics) if len(bones) > 1 else ()
    return (*overview, *(page for of_one in pages for page in of_one))


def _enlarged(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return one bone's list at the largest scale at which it keeps to the fewest pages."""
    (bone,) = skeleton.bones
    title = tr("{number}. {bone}", number=bone.number, bone=bone.title)
    pages = enlarged(lambda m: list_pages(skeleton, m, metrics, with_effect=True), medium)
    return tuple(Page(title, page.picture) for page in pages)


def _in_full(bone: BoneLabels) -> BoneLabels:
    """Return a bone whose causes say all that was written to them."""
    return bone._replace(
        twigs=tuple(tuple(_said_in_full(label) for label in twig) for twig in bone.twigs)
    )


def _said_in_full(label: Label) -> Label:
    lines = tuple(filter(None, (*label.remarks_in_full, label.test)))
    return label._replace(marks=("\n".join(lines),) if lines else ())


def blank_pages(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return the bones with empty lines on them, on as few pages as their names can be read on."""
    bones = tuple(bone._replace(twigs=()) for bone in skeleton.bones)
    for count in range(1, len(bones) + 1):
        per_page = -(-len(bones) // count)
        parts = [
            skeleton._replace(bones=bones[start : start + per_page])
            for start in range(0, len(bones), per_page)
        ]
        trials = [_ruled(part, medium, metrics) for part in parts]
        if all(trial.is_good(medium) for trial in trials):
            break
    else:
        trials = [_ruled(skeleton._replace(bones=bones), medium, metrics)]
    return tuple(Page(tr("Blank fishbone"), _filled(trial, medium, metrics)) for trial in trials)


def _ruled(bare: Skeleton, medium: Medium, metrics: TextMetrics) -> _Trial:
    """Return bones with as many lines as a pen has room for."""
    trial = _trial(bare, _writing_style(bare, medium, metrics), medium, metrics)
    trial = _trial(bare, _stretched(trial, medium), medium, metrics)
    lengths = [abs(bone.reach) for bone in trial.arrangement.bones]
    count = max(int(min(lengths, default=0.0) * trial.scale / WRITING_HEIGHT) - 1, 1)
    twigs = ((Label(None, "", 1),),) * count
    bones = tuple(bone._replace(twigs=twigs) for bone in bare.bones)
    return _trial(bare._replace(bones=bones), trial.arrangement.style, medium, metrics)


def _writing_style(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Style:
    """Return columns as wide as the page allows at a good scale, and as the bones' names need."""
    columns = max((len(skeleton.bones) + 1) // 2, 1)
    room = medium.size.width / WRITING_SCALE - TIGHT.effect_width - 80.0
    words = [word for bone in skeleton.bones for word in _words(bone.title)]
    widest = max((metrics.width(word, TIGHT.bone_size, bold=True) for word in words), default=0.0)
    least = min(widest + BONE_CLEARANCE, 2 * NARROWEST_TO_WRITE_ON)
    column = max(room / columns - TIGHT.run - 30.0, NARROWEST_TO_WRITE_ON, least)
    return replace(TIGHT, column=column, is_form=True)


def _best(
    skeleton: Skeleton, medium: Medium, metrics: TextMetrics, *, with_numbers: bool = False
) -> _Trial:
    """Return the wall's usual line breaks where they print well, else the largest print."""
    styles = (
        WALL_ON_PAPER,
        *(replace(TIGHT, column=column) for column in COLUMNS),
        *(replace(TIGHT, column=column, sides=2) for column in COLUMNS_ON_BOTH_SIDES),
    )
    if with_numbers:
        styles = tuple(replace(style, with_numbers=True) for style in styles)
    first = _trial(skeleton, styles[0], medium, metrics)
    comfortable = COMFORTABLE * max(max(medium.size) / LONGER_SIDE_OF_A4, 1.0)
    if first.scale * first.arrangement.style.cause_size >= comfortable and first.is_whole:
        return first
    others = (_trial(skeleton, style, medium, metrics) for style in styles[1:])
    return max(
        (first, *others),
        key=lambda trial: (trial.is_good(medium), trial.is_whole, trial.smallest_print),
    )


def _words(text: str) -> list[str]:
    return text.replace("-", "- ").split()


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
    spare = max(room - arrangement.size.height, 0.0)
    top = max((-bone.reach for bone in arrangement.bones), default=0.0)
    bottom = max((bone.reach for bone in arrangement.bones), default=0.0)
    top, bottom = max(top, 0.0), max(bottom, 0.0)
    # The spine goes to the middle as far as the fuller side allows.
    half = min(max((top + bottom + spare) / 2, top), top + spare)
    return replace(arrangement.style, least_top=half, least_bottom=top + bottom + spare - half)


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
    return (cause._replace(text="  ".join([cause.number, *others]), marks=(), seen=""),)


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
    words = counted_causes(len(labels), roots)
    return ((Label(None, words, 1, name=words),),)
