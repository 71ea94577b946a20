"""The fishbone as the rest of the program knows it."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.exercises.fishbone.bones import bones_named, new_fishbone
from dip_workshop.exercises.fishbone.causes import add_causes, add_to_unsorted
from dip_workshop.exercises.fishbone.coaching import RULES, hints
from dip_workshop.exercises.fishbone.commands import COMMANDS, edit
from dip_workshop.exercises.fishbone.gestures import (
    CAPTURE,
    causes_in_reading_order,
    drop,
    drop_hint,
)
from dip_workshop.exercises.fishbone.handout import handout, outline, summary, texts
from dip_workshop.exercises.fishbone.layout import (
    blank_layout,
    bone_layout,
    layout,
    pareto_layout,
    why_layout,
)
from dip_workshop.exercises.fishbone.mending import mend
from dip_workshop.exercises.fishbone.model import (
    Category,
    Cause,
    Fishbone,
    cause_at,
    causes_of,
)
from dip_workshop.exercises.fishbone.sample import play_sample
from dip_workshop.exercises.fishbone.table import TABLE
from dip_workshop.exercises.fishbone.views import reveal
from dip_workshop.kinds import CarriedText, Coach, ExerciseKind, Opening, Selection, Sheet


def offers(board: Board, selection: Selection) -> tuple[CarriedText, ...]:
    """Return the selected causes, or where none is selected the likely root causes."""
    chosen = [cause_at(board, i) for i in causes_in_reading_order(board, selection.ids)]
    causes = [cause for cause in chosen if cause] or [
        cause for cause in causes_of(board, selection.exercise_id) if cause.is_likely_root
    ]
    unique = {cause.id: cause for cause in causes}
    return tuple(CarriedText(cause.id, cause.text) for cause in unique.values())


def receive(board: Board, exercise_id: RecordId, carried: tuple[CarriedText, ...]) -> Board:
    """Take texts in as causes without a bone, each tied to what it comes from."""
    board, ids = add_to_unsorted(board, exercise_id, [text.text for text in carried])
    for cause_id, text in zip(ids, carried, strict=True):
        board = board.change(cause_id, source_id=text.source_id)
    return board


def receive_as_bones(
    board: Board, exercise_id: RecordId, carried: tuple[CarriedText, ...]
) -> Board:
    """Make a bone of each text that brings others, with those as its causes; the rest as usual."""
    groups = tuple(text for text in carried if text.below)
    board, bones = bones_named(board, exercise_id, tuple(text.text for text in groups))
    for group in groups:
        board, ids = add_causes(board, bones[group.text], [text.text for text in group.below])
        for cause_id, text in zip(ids, group.below, strict=True):
            board = board.change(cause_id, source_id=text.source_id)
    single = tuple(text for text in carried if not text.below)
    return receive(board, exercise_id, single) if single else board


def counts_lacking(board: Board, exercise_id: RecordId) -> str:
    """Return that no cause has a count yet; "" where bars can be drawn."""
    if any(cause.count is not None for cause in causes_of(board, exercise_id)):
        return ""
    return tr("a cause needs a count first")


FISHBONE = ExerciseKind(
    name="fishbone",
    title=tr("Fishbone"),
    description=tr("Find what lies behind a problem: causes on bones, and why behind each"),
    icon="fishbone",
    root_type=Fishbone,
    record_types=(Category, Cause),
    create=new_fishbone,
    layout=layout,
    handout=handout,
    outline=outline,
    texts=texts,
    summary=summary,
    capture=CAPTURE,
    edit=edit,
    drop=drop,
    drop_hint=drop_hint,
    commands=COMMANDS,
    offers=offers,
    receive=receive,
    sheets=(
        Sheet("bones", tr("One page a bone"), bone_layout),
        Sheet("five_whys", tr("Five whys"), why_layout),
        Sheet("pareto", tr("Pareto bars"), pareto_layout, lacks=counts_lacking),
        Sheet("blank_fishbone", tr("Blank fishbone to write on"), blank_layout, is_blank=True),
    ),
    play_sample=play_sample,
    offered=(tr("likely root cause"), tr("likely root causes")),
    table=TABLE,
    reveal=reveal,
    view_fields=frozenset({"view", "why_from_id", "is_collapsed"}),
    mend=mend,
    codes={Cause: "C"},
    record_names={Category: tr("Bone"), Cause: tr("Cause")},
    coach=Coach(RULES, hints),
    is_frame=lambda record: isinstance(record, Category) and not record.is_unsorted,
    openings=(
        Opening(
            "bones",
            tr("New fishbone, a bone for each group"),
            tr("Each group becomes a bone, and its notes the causes on it"),
            receive=receive_as_bones,
        ),
    ),
)
