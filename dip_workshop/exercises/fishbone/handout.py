"""The fishbone as running text: the list page, which is the screen reader's version too."""

from collections.abc import Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ties import tie_marks
from dip_workshop.core.wording import tr
from dip_workshop.drawing.document import Block, Blocks, Heading, ItemList, ListItem, Paragraph
from dip_workshop.exercises.fishbone.findings import MARKS, test_line
from dip_workshop.exercises.fishbone.model import Cause, Fishbone, categories_of, causes_of
from dip_workshop.exercises.fishbone.skeleton import (
    BoneLabels,
    Label,
    counted_causes,
    skeleton_of,
)
from dip_workshop.kinds import OutlineRow


def handout(board: Board, exercise_id: RecordId) -> Blocks:
    """Return the effect, the likely roots with their tests, and the causes bone by bone."""
    fishbone = board.get(exercise_id, Fishbone)
    skeleton = skeleton_of(board, exercise_id)
    blocks: list[Block] = [Heading(fishbone.text), Heading(tr("Effect"), 2)]
    blocks.append(Paragraph(fishbone.effect or tr("Not written yet."), is_note=not fishbone.effect))
    blocks += _likely_roots(board, exercise_id)
    for bone in skeleton.bones:
        blocks += _bone(bone)
    return tuple(blocks)


def _bone(bone: BoneLabels) -> Iterator[Block]:
    yield Heading(f"{bone.number}. {bone.title}", 2)
    if bone.twigs:
        yield ItemList(tuple(_item(label) for label in bone.labels))
    else:
        yield Paragraph(tr("No cause was named here."), is_note=True)


def _item(label: Label) -> ListItem:
    # A line of its own for each text: they are sentences, the marks are not.
    remark = "\n".join(label.remarks_in_full)
    return ListItem(
        label.words, label.depth - 1, label.number, remark, is_strong=label.is_likely_root
    )


def _likely_roots(board: Board, exercise_id: RecordId) -> Iterator[Block]:
    """Yield the causes to look at first; a cause is a hypothesis until its test is done."""
    roots = [c for c in causes_of(board, exercise_id) if c.is_likely_root or c.test_note]
    if not roots:
        return
    yield Heading(tr("Likely root causes and how they will be tested"), 2)
    yield ItemList(
        tuple(_root_item(board, cause, number) for number, cause in enumerate(roots, start=1))
    )


def _root_item(board: Board, cause: Cause, number: int) -> ListItem:
    test = test_line(cause) or tr("No test agreed yet")
    mark = [] if cause.is_likely_root else [MARKS.get(cause.state) or tr("no longer marked")]
    # A line of its own for each, or a mark would be torn at the end of a line.
    remark = "\n".join([test, *mark, *tie_marks(board, cause)])
    return ListItem(cause.text, 0, f"{number}.", remark, is_strong=cause.is_likely_root)


def texts(board: Board, exercise_id: RecordId) -> tuple[str, ...]:
    """Return the effect, the bones' names, each cause once, and the notes on tests."""
    fishbone = board.get(exercise_id, Fishbone)
    causes = tuple(causes_of(board, exercise_id))
    found = (
        fishbone.effect,
        *(category.text for category in categories_of(board, exercise_id)),
        *(cause.text for cause in causes),
        *(text for c in causes for text in (c.test_note, c.evidence, c.note)),
    )
    return tuple(text for text in found if text)


def summary(board: Board, exercise_id: RecordId) -> str:
    """Return such as "18 causes, 2 likely roots"."""
    causes = tuple(causes_of(board, exercise_id))
    roots = sum(cause.is_likely_root for cause in causes)
    return counted_causes(len(causes), roots)


def outline(board: Board, exercise_id: RecordId) -> tuple[OutlineRow, ...]:
    """Return the effect, then each bone with its causes in reading order."""
    skeleton = skeleton_of(board, exercise_id)
    title = skeleton.effect or tr("What is the problem?")
    rows = [
        OutlineRow(
            exercise_id,
            0,
            title,
            skeleton.effect,
            (tr("effect"),),
            is_heading=True,
            what=tr("the effect"),
        )
    ]
    for bone in skeleton.bones:
        rows += _rows(bone)
    return tuple(rows)


def _rows(bone: BoneLabels) -> Iterator[OutlineRow]:
    if bone.category_id is None:
        return
    count = sum(len(twig) for twig in bone.twigs)
    marks = [counted_causes(count) if count else tr("empty")]
    if bone.is_unsorted:
        marks.append(tr("not on a bone yet"))
    yield OutlineRow(
        bone.category_id,
        0,
        bone.title,
        bone.title,
        tuple(marks),
        is_heading=True,
        what=tr("the name of a bone"),
    )
    for label in bone.labels:
        if label.place_id is not None:
            yield OutlineRow(
                label.place_id,
                label.depth,
                _title(label),
                label.text,
                (*([label.seen] if label.seen else []), *label.marks),
                what=tr("a cause"),
            )


def _title(label: Label) -> str:
    return tr("why? {cause}", cause=label.text) if label.depth > 1 else label.text
