"""Real input through the whole program: 400 answers on a map, a published fishbone, 40 options.

Nothing here was written to suit the program: the answers are real and broken in
real ways, the fishbone is the published table of a hospital's study.
"""

import csv
import json
from itertools import combinations
from pathlib import Path

import pypdfium2
import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, new_replica_id
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE, PAPERS
from dip_workshop.drawing.picture import Box, Picture
from dip_workshop.drawing.roles import Role
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.model import NoteGroup, groups_of, places_in, tray_of
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.exercises.fishbone.model import categories_of
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION
from dip_workshop.kinds import Drop, ExerciseKind, Selection
from dip_workshop.session.handing_out import HandOut, Wish, hand_out
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.textio.files import read_table
from dip_workshop.textio.tables import texts_of_column
from tests.exercises.fishbone.faults import faults

DATA = Path(__file__).parent.parent / "data"
ANSWERS = DATA / "nhs-feedback-400.csv"
NOTE_COLOURS = {role for role in Role if role.name.startswith("NOTE_")}
METRICS = bundled_metrics()


@pytest.fixture
def store(tmp_path):
    with WorkshopStore.open(tmp_path / "store.dip", RECORD_TYPES, new_replica_id()) as opened:
        yield opened


def started(store: WorkshopStore, kind: ExerciseKind) -> tuple[WorkshopSession, RecordId]:
    board, exercise_id = kind.create(new_workshop("Real input"))
    return WorkshopSession(store, store.create_workshop(board)), exercise_id


def printed(store, session, exercise_id, paper: str, folder: Path) -> HandOut:
    return hand_out(store, session.board, METRICS, Wish(exercise_id, "", paper), folder)


def extracted(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "".join(document[n].get_textpage().get_text_bounded() for n in range(len(document)))


def without_space(text: str) -> str:
    return "".join(text.split())


def cards(picture: Picture) -> list[Box]:
    return [
        item
        for item in picture.items()
        if isinstance(item, Box) and item.fill in NOTE_COLOURS and item.rect.height > 30
    ]


def test_four_hundred_answers_are_imported_grouped_and_printed_without_a_word_lost(store, tmp_path):
    """Import the answers, group them by outline rows and by drags, print them on A3."""
    with ANSWERS.open(encoding="utf-8-sig", newline="") as file:
        # Two of its apostrophes were misread on their way into it, and are read as they were meant.
        raw = [row["text"].replace("â€™", "’") for row in csv.DictReader(file)]
    answers = texts_of_column(read_table(ANSWERS), "text").items
    assert len(answers) == len(raw) == 400
    assert sum("\n" in answer for answer in answers) == sum(
        "\n" in answer.strip().replace("\r\n", "\n") for answer in raw
    )
    assert [without_space(answer) for answer in answers] == [without_space(text) for text in raw]

    session, map_id = started(store, AFFINITY)
    session.perform(
        "Import", map_id, lambda b: AFFINITY.capture.add(b, Selection(map_id), answers).board
    )
    assert len(tray_of(session.board, map_id)) == 400

    group_by_commands(session, map_id)
    group_by_drags(session, map_id)
    shown = {
        place.id
        for group in groups_of(session.board, map_id)
        for place in places_in(session.board, group.id)
    }
    assert len(shown) + len(tray_of(session.board, map_id)) == 400
    assert sorted(AFFINITY.texts(session.board, map_id)) == sorted(
        [*answers, *(group.text for group in groups_of(session.board, map_id) if group.text)]
    )

    made = printed(store, session, map_id, "A3 landscape", tmp_path / "pdfs")
    assert made.report.missing == ()
    assert (
        made.report.texts_found
        == made.report.texts_total
        == len(AFFINITY.texts(session.board, map_id))
    )
    assert made.report.smallest_picture_print >= 8.0
    on_paper = without_space(extracted(made.report.path))
    plain = [answer for answer in answers if answer.isascii() and len(answer) < 60]
    assert len(plain) > 100
    assert all(without_space(answer) in on_paper for answer in plain)
    for page in AFFINITY.layout(session.board, map_id, PAPERS["A3 landscape"].medium, METRICS):
        boxes = [card.rect for card in cards(page.picture)]
        assert not any(one.meets(other) for one, other in combinations(boxes, 2))
        assert faults(page.picture) == []


def group_by_commands(session: WorkshopSession, map_id: RecordId) -> None:
    """Group the first 200 notes as the outline does: rows selected, a command given."""
    group = AFFINITY.command("group_notes")
    rows = [
        row
        for row in AFFINITY.outline(session.board, map_id)
        if row.text is not None and not row.is_heading
    ]
    for start in range(0, 200, 25):
        chosen = Selection(map_id, tuple(row.id for row in rows[start : start + 25]))
        session.perform(group.label, map_id, lambda b, s=chosen: group.run(b, s, ""))
    name = AFFINITY.command("name_group")
    for number, made in enumerate(session.board.children(map_id, NoteGroup), 1):
        one = Selection(map_id, (made.id,))
        session.perform(
            name.label,
            map_id,
            lambda b, s=one, n=number: name.run(b, s, f"What we heard, part {n}"),
        )


def group_by_drags(session: WorkshopSession, map_id: RecordId) -> None:
    """Drop fifty notes from the tray onto groups as the board does: a target and a point."""
    picture = AFFINITY.layout(session.board, map_id, CONSOLE, METRICS)[0].picture
    groups = groups_of(session.board, map_id)
    for number, note in enumerate(tray_of(session.board, map_id)[:50]):
        target = groups[number % len(groups)].id
        place = picture.bounds_of(target)
        assert place is not None
        dragged, where = Selection(map_id, (note.id,)), Drop(target, place.centre)
        session.perform("Drop", map_id, lambda b, s=dragged, w=where: AFFINITY.drop(b, s, w))


def test_the_published_medication_errors_fit_one_sheet_with_every_cause(store, tmp_path):
    """Thirty-two causes of METHODS' first example on four bones of one's own."""
    example = json.loads((DATA / "medication_errors.json").read_text(encoding="utf-8"))
    session, bone_id = started(store, FISHBONE)

    def fill(board: Board) -> Board:
        exchange = FISHBONE.command("exchange_bones")
        names = ", ".join(example["categories"])
        board = exchange.run(board, Selection(bone_id), f"new:{names}")
        board = FISHBONE.edit(board, bone_id, example["problem"])
        for category in categories_of(board, bone_id):
            causes = tuple(text for text, _count in example["categories"][category.text])
            board = FISHBONE.capture.add(board, Selection(bone_id, (category.id,)), causes).board
        return board

    session.perform("Fill", bone_id, fill)
    assert len(FISHBONE.texts(session.board, bone_id)) == 1 + 4 + 32
    made = printed(store, session, bone_id, "A4 landscape", tmp_path)
    pages = FISHBONE.layout(session.board, bone_id, PAPERS["A4 landscape"].medium, METRICS)
    assert len(pages) == 1
    assert faults(pages[0].picture) == []
    assert made.report.missing == ()
    assert made.report.smallest_picture_print >= 8.0


@pytest.mark.parametrize("all_on_one_score", [False, True])
def test_forty_options_are_all_found_on_paper(store, tmp_path, all_on_one_score):
    """Forty real answers as options, spread over the chart or all on one score."""
    answers = texts_of_column(read_table(ANSWERS), "text").items
    options = tuple(answer for answer in answers if len(answer) < 60)[:40]
    session, matrix_id = started(store, PRIORITISATION)
    score = PRIORITISATION.capture.readdress

    def fill(board: Board) -> Board:
        added = PRIORITISATION.capture.add(board, Selection(matrix_id), options)
        aims = PRIORITISATION.capture.aims(added.board, matrix_id)[1:]
        board = added.board
        for number, place in enumerate(added.ids):
            aim = aims[0 if all_on_one_score else number % len(aims)]
            board = score(board, Selection(matrix_id, (place,)), aim.value)
        return board

    session.perform("Fill", matrix_id, fill)
    made = printed(store, session, matrix_id, "A4 landscape", tmp_path)
    assert made.report.missing == ()
    assert made.report.texts_total >= 40
    assert made.report.smallest_picture_print >= 8.0
