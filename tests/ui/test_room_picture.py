"""What the room's window shows: large enough for the last row, complete, and nothing private."""

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random

import pytest

from dip_workshop.catalogue import KIND_NAMES, kind_named, kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.records import Idea
from dip_workshop.core.room.actions import add_action
from dip_workshop.core.room.masking import SIGN, masked
from dip_workshop.core.room.parking import park
from dip_workshop.core.room.people import arrive
from dip_workshop.core.room.records import GroundRule, PlanStep, RunSheet, Veil
from dip_workshop.core.room.rounds import stop_round
from dip_workshop.core.room.run_sheet import finish, go_to, pause, steps_of
from dip_workshop.core.room.turns import start_round
from dip_workshop.core.workshop import (
    Exercise,
    describe_workshop,
    exercises_of,
    new_workshop,
    workshop_of,
)
from dip_workshop.drawing.font_file import bundled_metrics, capital_height
from dip_workshop.drawing.geometry import Rect, Size, box_round
from dip_workshop.drawing.legibility import Seats
from dip_workshop.drawing.picture import TextLine
from dip_workshop.exercises.fishbone.findings import set_count
from dip_workshop.exercises.fishbone.model import causes_of
from dip_workshop.exercises.fishbone.views import show_pareto
from dip_workshop.kinds import Selection
from dip_workshop.session.samples import sample_workshop
from dip_workshop.ui.room.picture import (
    WHOLE,
    RoomPicture,
    Scene,
    room_picture,
    step_from,
    wall_of,
)
from dip_workshop.ui.room.sight import RoomClock, RoomSight, room_clock_of, sight_of
from dip_workshop.ui.room.surface import (
    MARGIN,
    Lettering,
    clock_digits,
    clock_picture,
    surface,
)

SCREENS = (Size(1024, 768), Size(1366, 768), Size(1920, 1080))
NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
QUESTION = "What makes discharges slip past noon?"


def lettering(size: Size) -> Lettering:
    return Lettering(bundled_metrics(), Seats().letters_needed(size.width, capital_height()))


@cache
def boards() -> dict[str, tuple[Board, RecordId]]:
    """Return boards to look at: the sample's, a fishbone of 30 causes and 60 notes."""
    sample = sample_workshop()
    found = {kind_of(e).name: (sample, e.id) for e in exercises_of(sample)}
    causes = tuple(f"Cause {n} that somebody of the ward has written" for n in range(30))
    notes = tuple(f"Note {n}: what gets in the way of going home" for n in range(60))
    return {**found, "30 causes": filled("fishbone", causes), "60 notes": filled("affinity", notes)}


def filled(kind_name: str, texts: tuple[str, ...]) -> tuple[Board, RecordId]:
    """Return a board with texts, on each aim in turn where a kind has any."""
    kind = kind_named(kind_name)
    board, exercise_id = kind.create(describe_workshop(new_workshop("Beds"), question=QUESTION))
    aims = [choice.value for choice in kind.capture.aims(board, exercise_id)] or [""]
    for number, text in enumerate(texts):
        aim = aims[number % len(aims)] if kind_name == "fishbone" else ""
        selection = Selection(exercise_id, (RecordId(aim),) if aim else ())
        board = kind.capture.add(board, selection, (text,)).board
    return board, exercise_id


def pictures(board: Board, exercise_id: RecordId, size: Size) -> list[RoomPicture]:
    """Return every part of a board as it is shown."""
    scene = Scene(board, sight_of(board, exercise_id), has_clock=True)
    wall = wall_of(scene, size, lettering(size))
    assert wall is not None
    parts = range(len(wall.parts))
    return [room_picture(scene._replace(at=at), wall, size, lettering(size)) for at in parts]


def lines_of(picture: RoomPicture) -> list[TextLine]:
    assert picture.part is not None
    return list(picture.part.text_lines())


@pytest.mark.parametrize("size", SCREENS, ids=str)
@pytest.mark.parametrize("name", [*KIND_NAMES, "30 causes", "60 notes"])
def test_every_part_is_read_from_the_last_row_and_all_of_the_board_is_on_some_part(
    name: str, size: Size
):
    board, exercise_id = boards()[name]
    shown = pictures(board, exercise_id, size)
    least = lettering(size).least - 0.01
    assert all(picture.letters() >= least for picture in shown)
    for picture in shown:
        area = picture.surface.board
        assert all(area.encloses(line.bounds, 0.5) for line in lines_of(picture))
    told = words_by_owner(shown)
    kind = kind_of(board.get(exercise_id, Exercise))
    for row in kind.outline(board, exercise_id):
        assert all(word in told[row.id] for word in (row.text or "").split()), row


@pytest.mark.parametrize("size", SCREENS, ids=str)
def test_every_part_of_bars_is_read_from_the_last_row_too(size: Size):
    board, exercise_id = boards()["30 causes"]
    for number, cause in enumerate(list(causes_of(board, exercise_id))):
        board = set_count(board, cause.id, str(number))
    shown = pictures(show_pareto(board, exercise_id), exercise_id, size)
    assert all(picture.letters() >= lettering(size).least - 0.01 for picture in shown)


@pytest.mark.parametrize("size", SCREENS, ids=str)
def test_a_fishbone_of_headings_is_seen_whole_and_of_few_causes_in_few_parts(size: Size):
    assert len(pictures(*filled("fishbone", ()), size)) == 1
    eight = filled("fishbone", tuple(f"Late round number {n} on the ward" for n in range(8)))
    shown = pictures(*eight, size)
    assert len(shown) <= 3
    assert all("Bone" in picture.words() for picture in shown)


def test_how_many_parts_there_are_follows_from_the_shape_of_the_screen_alone():
    for name in ("fishbone", "60 notes"):
        many = len(pictures(*boards()[name], Size(3840, 2160)))
        assert len(pictures(*boards()[name], Size(1280, 720))) == many


def test_a_question_that_is_the_effect_too_stands_on_the_wall_once():
    for board, exercise_id in (
        filled("fishbone", ()),
        filled("fishbone", ("Late round " * 4,) * 8),
    ):
        for picture in pictures(board, exercise_id, SCREENS[0]):
            part = picture.part.text_lines() if picture.part else ()
            lines = [*picture.surface.picture.text_lines(), *part]
            assert " ".join(line.text for line in lines).count("What makes") == 1


@pytest.mark.parametrize("size", SCREENS, ids=str)
def test_the_whole_of_a_fishbone_fills_its_wall(size: Size):
    board, exercise_id = boards()["fishbone"]
    scene = Scene(board, sight_of(board, exercise_id), at=WHOLE)
    wall = wall_of(scene, size, lettering(size))
    picture = room_picture(scene, wall, size, lettering(size))
    assert picture.part is not None
    drawn, area = box_round(group.bounds for group in picture.part.groups), picture.surface.board
    assert area.grown(0.5).encloses(drawn)
    assert drawn.width > 0.75 * area.width
    assert drawn.height > 0.75 * area.height


def words_by_owner(shown: list[RoomPicture]) -> dict[RecordId | None, str]:
    """Return all that is drawn of each thing on any part, without the blanks."""
    told: defaultdict[RecordId | None, str] = defaultdict(str)
    for picture in shown:
        for group in picture.part.groups if picture.part else ():
            lines = (item.text for item in group.items if isinstance(item, TextLine))
            told[group.owner] += "".join(lines).replace(" ", "")
    return told


@pytest.mark.parametrize("size", SCREENS, ids=str)
def test_question_instruction_count_and_clock_are_read_from_the_last_row_too(size: Size):
    board, exercise_id = planned("Everyone writes in silence. One cause a note.")
    board = go_to(board, steps_of(board)[0].id, NOON)
    picture = pictures(board, exercise_id, size)[0]
    words = picture.words()
    assert QUESTION in words
    assert "One cause a note." in words.replace("\n", " ")
    told = next(t for t in picture.surface.picture.text_lines() if "One cause" in t.text)
    assert told.size >= 1.2 * lettering(size).least - 0.01
    clock = room_clock_of(board, NOON + timedelta(seconds=108))
    assert clock == RoomClock(492, 600, is_running=True)
    drawn = clock_picture(clock, picture.clock, lettering(size))
    assert [line.text for line in drawn.text_lines()] == ["08:12"]
    assert drawn.smallest_print() >= lettering(size).least
    digits = next(drawn.text_lines()).bounds
    assert digits.right == pytest.approx(size.width - MARGIN * lettering(size).least)
    assert all(picture.clock.encloses(line.bounds, 6) for line in drawn.text_lines())


@pytest.mark.parametrize(
    "told", ["", "Write one cause a note, in silence, and as many as you like."]
)
def test_the_count_at_the_foot_is_one_line_that_leaves_out_its_last_parts(told: str):
    parts = ["237 notes", "26 groups", "31 not yet grouped", "14 set aside", "5 merged into others"]
    size, letters = SCREENS[0], lettering(SCREENS[0])
    sight = RoomSight("", told, " · ".join(parts))
    drawn = surface(sight, "", size, letters, has_clock=False)
    (count,) = (line for line in drawn.picture.text_lines() if line.text.startswith("237"))
    assert count.text in {" · ".join(parts[:number]) for number in range(1, 6)}
    assert count.bounds.right <= size.width
    lines = 2 if told else 1
    assert size.height - drawn.board.bottom < (1.7 * lines + MARGIN) * letters.least


def planned(shows: str, *, is_talk: bool = False) -> tuple[Board, RecordId]:
    """Return a workshop of one step: a fishbone, or talk."""
    board, exercise_id = filled("fishbone", ("Late round",))
    sheet = RunSheet(id=new_id(), parent_id=workshop_of(board).id, order_key="a0")
    step = PlanStep(
        id=new_id(),
        parent_id=sheet.id,
        order_key="a0",
        text="Welcome",
        minutes=10,
        exercise_id=None if is_talk else exercise_id,
        says="Never for the room",
        shows=shows,
    )
    return board.put(sheet, step), exercise_id


def test_a_step_of_talk_is_its_title_and_what_the_room_shall_do():
    board, _ = planned("Say your name.", is_talk=True)
    board = go_to(board, steps_of(board)[0].id, NOON)
    sight = sight_of(board, None)
    assert (sight.title, sight.instruction, sight.exercise_id) == (
        "Welcome",
        "Say your name.",
        None,
    )
    scene = Scene(board, sight)
    words = room_picture(scene, None, SCREENS[0], lettering(SCREENS[0])).words()
    assert {"Welcome", "Say your name.", QUESTION} <= set(words.split("\n"))
    assert "Never for the room" not in words


@pytest.mark.parametrize("mode", ["people", "actions", "parking"])
def test_below_the_title_of_a_step_stand_its_rules_actions_or_parked_points(mode: str):
    board, _ = planned("What, who, by when", is_talk=True)
    step, root = steps_of(board)[0], workshop_of(board).id
    board = go_to(board.put(replace(step, mode=mode)), step.id, NOON)
    assert sight_of(board, None).shown_id is None
    rule = GroundRule(id=new_id(), parent_id=root, order_key="a0", text="One talks at a time")
    board = park(board.put(rule), "The lift")
    board, _ = add_action(board, "Ring the family", owner="Ward sister", due_on="2026-03-09")
    size = SCREENS[0]
    scene = Scene(board, sight_of(board, None))
    wall = wall_of(scene, size, lettering(size))
    picture = room_picture(scene, wall, size, lettering(size))
    words = " ".join(line.text for line in lines_of(picture))
    assert words.startswith("Welcome ")
    assert picture.letters() >= lettering(size).least - 0.01
    assert LISTED[mode] in words
    assert not any(other in words for key, other in LISTED.items() if key != mode)
    assert room_picture(scene._replace(at=WHOLE), wall, size, lettering(size)).part == picture.part


LISTED = {
    "people": "One talks at a time",
    "actions": "A1  Ring the family Ward sister · by 9 March 2026",
    "parking": "The lift",
}


def test_without_a_board_on_the_console_the_room_sees_that_of_the_step():
    board, exercise_id = planned("Write.")
    assert sight_of(board, None).exercise_id == exercise_id
    board = go_to(board, steps_of(board)[0].id, NOON)
    assert sight_of(board, None).exercise_id == exercise_id
    gone = board.drop(exercise_id)
    assert sight_of(gone, exercise_id).exercise_id is None


def test_the_clock_says_in_words_that_it_stands_and_that_time_is_over():
    board, _ = planned("Write.")
    assert room_clock_of(board, NOON) is None
    board = go_to(board, steps_of(board)[0].id, NOON)
    late = room_clock_of(board, NOON + timedelta(minutes=11, seconds=10))
    paused = room_clock_of(pause(board, NOON), NOON)
    area, letters = Rect(0, 0, 200, 80), lettering(SCREENS[0])
    shown = [
        [line.text for line in clock_picture(clock, area, letters).text_lines()]
        for clock in (late, paused)
        if clock
    ]
    assert shown == [["+01:10", "over time"], ["10:00", "Paused"]]
    assert clock_digits(5400) == "90:00"
    assert room_clock_of(finish(board, NOON), NOON) is None


@pytest.mark.parametrize("question", ["", "Why?", "Why is it so? " * 40, "Q" * 400])
def test_no_word_of_a_question_is_cut_whatever_its_length(question: str):
    board, exercise_id = filled("affinity", ("Late",))
    board = describe_workshop(board, question=question)
    scene = Scene(board, sight_of(board, exercise_id))
    size = SCREENS[0]
    for is_curtain in (False, True):
        scene = scene._replace(is_curtain=is_curtain)
        wall = wall_of(scene, size, lettering(size))
        picture = room_picture(scene, wall, size, lettering(size))
        lines = list(picture.surface.picture.text_lines())
        assert (question or "Beds").replace(" ", "") in "".join(
            line.text for line in lines
        ).replace(" ", "")
        screen = Rect(0, 0, *size)
        assert all(screen.encloses(line.bounds, 1.0) for line in lines)


def test_behind_the_curtain_nothing_but_the_question_is_drawn():
    board, exercise_id = boards()["fishbone"]
    scene = Scene(board, sight_of(board, exercise_id), is_curtain=True)
    size = SCREENS[0]
    picture = room_picture(scene, wall_of(scene, size, lettering(size)), size, lettering(size))
    assert picture.part is None
    assert picture.words().replace("\n", " ") == workshop_of(board).question


def test_stepping_goes_round_and_the_whole_board_is_asked_for():
    board, exercise_id = boards()["60 notes"]
    size = SCREENS[0]
    scene = Scene(board, sight_of(board, exercise_id))
    wall = wall_of(scene, size, lettering(size))
    assert wall is not None
    last = len(wall.parts) - 1
    assert step_from(wall, last, 1) == 0
    assert step_from(wall, 0, -1) == last
    assert (step_from(wall, WHOLE, 1), step_from(wall, WHOLE, -1)) == (0, last)
    whole = room_picture(scene._replace(at=WHOLE), wall, size, lettering(size))
    assert len(lines_of(whole)) >= 60
    assert whole.letters() < lettering(size).least


def test_what_hangs_together_is_on_one_page_of_cards_and_a_long_text_on_as_many_as_it_needs():
    board, exercise_id = filled("affinity", ("word " * 400, "Late"))
    shown = pictures(board, exercise_id, SCREENS[0])
    told = words_by_owner(shown)
    kind = kind_of(board.get(exercise_id, Exercise))
    assert len(shown) > 1
    assert max(told[row.id].count("word") for row in kind.outline(board, exercise_id)) == 400
    fishbone, root = boards()["30 causes"]
    for picture in pictures(fishbone, root, SCREENS[1])[1:]:
        assert len(words_by_owner([picture])) == 6


@pytest.mark.parametrize("name", [*KIND_NAMES, "60 notes"])
def test_what_is_veiled_looks_alike_whatever_its_words(name: str):
    board, exercise_id = boards()[name]
    ideas = [r for r in board.descendants(exercise_id) if isinstance(r, Idea)]
    assert ideas
    shown = []
    for words in ("Kestrel", "Quite another thing, and more of it than fits on a line"):
        written = board.put(*(replace(idea, text=words) for idea in ideas))
        veiled = masked(written.put(*veils(exercise_id, ideas)))
        shown.append(pictures(veiled, exercise_id, SCREENS[0]))
    assert shown[0] == shown[1]
    assert any(SIGN in picture.words() for picture in shown[0])
    assert not any("Kestrel" in picture.words() for picture in shown[0])


def veils(exercise_id: RecordId, ideas: list[Idea]) -> list[Veil]:
    return [
        Veil(id=new_id(), parent_id=exercise_id, order_key="a0", target_id=idea.id)
        for idea in ideas
    ]


def test_while_a_round_goes_on_the_room_sees_whose_turn_it_is_and_the_time_of_that_turn():
    board, exercise_id = planned("What, who, by when")
    board = arrive(go_to(board, steps_of(board)[0].id, NOON), "Bea", "", NOON)
    board = start_round(board, "What gets in the way?", 60, Random(1), NOON)
    assert sight_of(board, exercise_id).instruction == "Now: Bea"
    assert room_clock_of(board, NOON + timedelta(seconds=20)) == RoomClock(40, 60, is_running=True)
    over = stop_round(board, NOON)
    assert sight_of(over, exercise_id).instruction == "What, who, by when"
