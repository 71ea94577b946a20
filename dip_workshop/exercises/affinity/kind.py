"""The affinity map as a kind of exercise."""

from collections.abc import Mapping
from typing import Any

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.exercises.affinity import sorting
from dip_workshop.exercises.affinity.blank import sticky_notes
from dip_workshop.exercises.affinity.commands import COMMANDS
from dip_workshop.exercises.affinity.gestures import CAPTURE, drop, drop_hint
from dip_workshop.exercises.affinity.group_acts import reveal
from dip_workshop.exercises.affinity.group_sheets import group_sheets
from dip_workshop.exercises.affinity.handout import handout, offers, outline, summary, texts
from dip_workshop.exercises.affinity.layout import layout
from dip_workshop.exercises.affinity.mending import mend
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Note,
    NoteGroup,
    ParkingArea,
    Supergroup,
    add_notes,
    edit_text,
    name_group,
    new_map,
    set_question,
)
from dip_workshop.exercises.affinity.table import AFFINITY_TABLE
from dip_workshop.kinds import CarriedText, ExerciseKind, Sheet


def receive(board: Board, map_id: RecordId, carried: tuple[CarriedText, ...]) -> Board:
    """Take texts of another exercise into the tray, each tied to where it came from."""
    sources = [text.source_id for text in carried]
    return add_notes(board, map_id, [text.text for text in carried], sources).board


def fill_sample(board: Board, map_id: RecordId, data: Mapping[str, Any]) -> Board:
    """Play a sample: its question, groups of notes, notes shown twice, and loose notes."""
    board = set_question(board, map_id, data["question"])
    ids: dict[str, RecordId] = {}
    for group in data["groups"]:
        added = add_notes(board, map_id, group["notes"])
        made = sorting.group_places(added.board, added.ids)
        board = name_group(made.board, made.ids[0], group["header"])
        ids[group["header"]] = made.ids[0]
        ids.update(zip(group["notes"], added.ids, strict=True))
    for note, header in data["shown_also"].items():
        board = sorting.show_also(board, [ids[note]], ids[header])
    return add_notes(board, map_id, data["not_yet_grouped"]).board


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
    fill_sample=fill_sample,
    offered=(tr("group"), tr("groups")),
    table=AFFINITY_TABLE,
    reveal=reveal,
    mend=mend,
    record_names={NoteGroup: tr("Group"), Note: tr("Note")},
)
