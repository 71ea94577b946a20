"""The affinity map as a kind of exercise."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.exercises.affinity.coaching import RULES, hints
from dip_workshop.exercises.affinity.commands import COMMANDS
from dip_workshop.exercises.affinity.gestures import CAPTURE, drop, drop_hint
from dip_workshop.exercises.affinity.group_acts import reveal
from dip_workshop.exercises.affinity.handout import handout, offers, outline, summary, texts
from dip_workshop.exercises.affinity.layout import layout
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Note,
    NoteGroup,
    ParkingArea,
    Supergroup,
    add_notes,
    edit_text,
    new_map,
    parts,
)
from dip_workshop.exercises.affinity.seldom import (
    TABLE,
    group_sheets,
    mend,
    play_sample,
    sticky_notes,
)
from dip_workshop.kinds import CarriedText, Coach, ExerciseKind, Sheet


def receive(board: Board, map_id: RecordId, carried: tuple[CarriedText, ...]) -> Board:
    """Take texts of another exercise into the tray, each tied to where it came from."""
    sources = [text.source_id for text in carried]
    return add_notes(board, map_id, [text.text for text in carried], sources).board


AFFINITY = ExerciseKind(
    name="affinity",
    title=tr("Affinity map"),
    description=tr("Write notes, sort them in silence, then name the groups"),
    icon="affinity",
    root_type=AffinityMap,
    record_types=(Supergroup, NoteGroup, ParkingArea, Note),
    create=new_map,
    layout=layout,
    handout=handout,
    outline=outline,
    texts=texts,
    summary=summary,
    capture=CAPTURE,
    edit=edit_text,
    drop=drop,
    drop_hint=drop_hint,
    commands=COMMANDS,
    offers=offers,
    receive=receive,
    sheets=(
        Sheet("group_pages", tr("One page a group"), group_sheets),
        Sheet("sticky_notes", tr("Empty notes to write on"), sticky_notes, is_blank=True),
    ),
    play_sample=play_sample,
    offered=(tr("group"), tr("groups")),
    table=TABLE,
    reveal=reveal,
    mend=mend,
    view_fields=frozenset({"is_overview", "is_folded"}),
    drops_where_shown=True,
    codes={Note: "N", NoteGroup: "T"},
    is_frame=lambda record: isinstance(record, ParkingArea),
    parts=parts,
    record_names={NoteGroup: tr("Group"), Note: tr("Note")},
    coach=Coach(RULES, hints),
)
