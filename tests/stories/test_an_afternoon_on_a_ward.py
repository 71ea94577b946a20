"""An afternoon on a ward, minute by minute, as such afternoons go.

It is Tuesday. Ten people were asked to Ward B3 to find out why patients go home late. The
side-room was in use until five past one, the projector did not sync until twelve
past, and at twenty past six of ten are there. The facilitator begins all the same:
she types who is here and starts the clock. The room calls the problem "lack of beds"; the
coach asks whether that is a remedy in disguise, and she puts the question aside with
one key. They write in silence: what is typed meanwhile is hidden from the room's window
and revealed by chance. A consultant comes late and talks of the car park; one key parks
that for later. She types what people read out, one line after the other. At 13:48 a
crash call takes three away; the clock stands still, and those who left are counted no
more. A note cannot be read and stays with a question mark. Somebody says a patient's NHS
number: the warning comes at once, one key takes it out for good. Why, they ask, and why
again, and one cause belongs on two bones. At 14:10 the battery is empty. When the laptop
has power again, all of it is there: the same step, the same clock, the same words hidden.
They mark what looks like a root. Three actions are agreed; the owner of one is not in
the room, so it is not ready. At 14:34 the sister needs the room: "Finish now" gives a
short report from what there is. Six weeks later the team meets again, and looks at
its actions first.
"""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from dip_workshop.core.room.actions import State, actions_of, state_of
from dip_workshop.core.room.parking import parked_points
from dip_workshop.core.room.people import in_the_room
from dip_workshop.core.room.records import RunSheet
from dip_workshop.core.room.run_sheet import (
    current_step,
    forecast,
    left,
    running_stretch,
    steps_of,
)
from dip_workshop.core.room.silence import hidden_on
from dip_workshop.core.workshop import people_present, workshop_of
from dip_workshop.exercises.fishbone.model import Fishbone, categories_of
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.main_window import MainWindow
from tests.stories.afternoon import (
    Afternoon,
    cause,
    causes,
    names_of_buttons,
    parent_text,
    people_list,
    present,
    room_of,
    what_the_room_reads,
)
from tests.ui.conftest import OpenWindow
from tests.ui.hands import Hands, open_on, wait_until
from tests.ui.settling import settle

HALF_A_WORD = "The porter is bleeped tw"
NUMBER = "943 476 5919"
HERE = ("AK", "BL", "CM", "DJ", "EO", "FP")
SILENT = ("Bloods are taken after the round", "Nobody tells the family the day before")
READ_OUT = (
    "Letters wait for a doctor",
    "One pharmacist for three wards",
    "Transport is booked at noon",
    "The discharge lounge closes at four",
)


@pytest.fixture
def afternoon(monkeypatch: pytest.MonkeyPatch) -> Afternoon:
    return Afternoon(monkeypatch)


@pytest.fixture
def with_power_again(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[MainWindow]]:
    """Windows opened on what the disk held as the battery went."""
    opened: list[MainWindow] = []
    yield opened
    for window in opened:
        window.close()
        window.deleteLater()


def test_an_afternoon_on_a_ward(
    open_again: OpenWindow,
    afternoon: Afternoon,
    with_power_again: list[MainWindow],
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    qtbot: QtBot,
) -> None:
    hands = Hands(open_again())
    on_monday_she_plans(hands)
    afternoon.at("13:12")
    the_room_has_its_window(hands)
    afternoon.at("13:20")
    six_of_ten_are_there_and_she_begins(hands)
    afternoon.at("13:26")
    the_problem_is_a_remedy_in_disguise(hands)
    afternoon.at("13:30")
    they_write_in_silence(hands)
    afternoon.at("13:37")
    a_consultant_comes_late_and_a_point_is_parked(hands)
    afternoon.at("13:41")
    she_types_what_people_read_out(hands)
    afternoon.at("13:48")
    a_crash_call_takes_three_away(hands)
    afternoon.at("13:52")
    the_clock_goes_on_and_a_note_cannot_be_read(hands)
    afternoon.at("13:58")
    a_number_is_said_and_taken_out_for_good(hands, tmp_path)
    afternoon.at("14:02")
    they_ask_why_and_a_cause_belongs_on_two_bones(hands)
    afternoon.at("14:10")
    hands, seconds_left = the_battery_is_empty(
        hands, with_power_again, tmp_path, tmp_path_factory.mktemp("disk")
    )
    afternoon.at("14:16")
    all_of_it_is_there_again(hands, seconds_left)
    afternoon.at("14:24")
    they_mark_what_looks_like_a_root(hands)
    afternoon.at("14:30")
    three_actions_are_agreed(hands, afternoon)
    afternoon.at("14:34")
    the_sister_needs_the_room(hands, qtbot)
    the_team_meets_again_and_looks_at_its_actions(hands, afternoon)


def on_monday_she_plans(hands: Hands) -> None:
    start = "Start with this plan: Ward problem-solve"
    wait_until(lambda: start in names_of_buttons(hands))
    hands.click(start)
    hands.press("Alt+W")
    for text in ("Home before noon", "Why do patients go home late?", "Ward B3 team", "Ward B3"):
        hands.replace(text)
        hands.press("Tab")
    root = workshop_of(hands.board)
    assert (root.text, root.team) == ("Home before noon", "Ward B3 team")
    assert [step.text for step in steps_of(hands.board)][:3] == [
        "Welcome",
        "Agree on the problem",
        "Write causes in silence",
    ]


def the_room_has_its_window(hands: Hands) -> None:
    hands.press("F5")
    room_of(hands).shown.resize(1024, 768)
    assert "Why do patients go home late?" in what_the_room_reads(hands)


def six_of_ten_are_there_and_she_begins(hands: Hands) -> None:
    hands.press("Ctrl+Alt+U")
    hands.add(*HERE)
    assert people_present(hands.board) == len(HERE)
    hands.press("F7")
    assert present(hands) == "Welcome"
    assert hands.sees("Who does this work every day and is not in the room?")
    assert "Come in, sit anywhere, say your first name" in what_the_room_reads(hands)


def the_problem_is_a_remedy_in_disguise(hands: Hands) -> None:
    hands.press("Ctrl+Shift+PgDown")
    assert present(hands) == "Agree on the problem"
    hands.window.desk("coach")._look()
    hands.press("F6")
    with hands.dialog(hands.answering("Lack of beds")):
        hands.press("Alt+E")
    hands.window.desk("coach")._look()
    assert hands.sees("may be a remedy in disguise")
    assert "remedy" not in what_the_room_reads(hands)
    hands.press("Ctrl+Alt+N")
    assert not hands.window.messages.isVisible()
    assert hands.exercise(Fishbone).effect == "Lack of beds"
    hands.press("F6")


def they_write_in_silence(hands: Hands) -> None:
    hands.press("Ctrl+Shift+PgDown")
    assert present(hands) == "Write causes in silence"
    assert workshop_of(hands.board).is_silent
    hands.press("Ctrl+2")
    hands.add(*SILENT)
    assert hands.sees("Writing in silence: 2 hidden")
    assert not any(text in what_the_room_reads(hands) for text in SILENT)
    assert "One cause a note, in silence" in what_the_room_reads(hands)
    hands.press("Ctrl+Shift+R")
    assert len(hidden_on(hands.board)) == 1
    assert sum(text in what_the_room_reads(hands) for text in SILENT) <= 1


def a_consultant_comes_late_and_a_point_is_parked(hands: Hands) -> None:
    hands.press("Ctrl+Alt+U")
    hands.add("GR")
    (late,) = [person for person in in_the_room(hands.board) if person.arrived_at]
    assert late.text == "GR"
    with hands.dialog(hands.answering("What the car park costs")):
        hands.press("Ctrl+J")
    assert [point.text for point in parked_points(hands.board)] == ["What the car park costs"]


def she_types_what_people_read_out(hands: Hands) -> None:
    hands.press("Ctrl+Shift+PgDown")
    assert present(hands) == "Place the causes, one after another"
    assert not workshop_of(hands.board).is_silent
    hands.press("Ctrl+3")
    hands.add(*READ_OUT)
    assert set(READ_OUT) <= set(causes(hands))
    # What was written in silence and not revealed stays hidden.
    assert len(hidden_on(hands.board)) == 1


def a_crash_call_takes_three_away(hands: Hands) -> None:
    hands.press("F7")
    assert running_stretch(hands.board) is None
    hands.press("Ctrl+Alt+U", "F6")
    listed = people_list(hands)
    listed.setFocus()
    hands.press("Home", "Space", "Down", "Space", "Down", "Space")
    assert [person.text for person in in_the_room(hands.board)] == ["DJ", "EO", "FP", "GR"]
    assert people_present(hands.board) == 4


def the_clock_goes_on_and_a_note_cannot_be_read(hands: Hands) -> None:
    hands.press("F7", "Ctrl+Shift+G")
    assert running_stretch(hands.board) is not None
    hands.add("? something about a form")
    hands.click_on(cause(hands, "? something about a form").id)
    hands.press("Q")
    assert hands.sees("needs evidence") or "?" in causes(hands)[-1]


def a_number_is_said_and_taken_out_for_good(hands: Hands, folder: Path) -> None:
    hands.press("Escape")
    hands.add(f"Patient {NUMBER} waited until six")
    assert "This looks like an NHS number" in hands.window.messages.text
    hands.press("Ctrl+Alt+R")
    assert "Patient [removed] waited until six" in causes(hands)
    hands.press("Ctrl+Z", "Ctrl+Y")
    held = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert NUMBER.encode() not in held


def they_ask_why_and_a_cause_belongs_on_two_bones(hands: Hands) -> None:
    hands.press("Ctrl+Shift+PgDown")
    assert present(hands) == "Ask why, and why again"
    hands.click_on(cause(hands, "Letters wait for a doctor").id)
    hands.add("The doctor is on two wards")
    assert parent_text(hands, "The doctor is on two wards") == "Letters wait for a doctor"
    hands.press("Escape")
    hands.click_on(cause(hands, "Transport is booked at noon").id)
    bone = categories_of(hands.board, hands.exercise(Fishbone).id)[0]
    with hands.dialog(hands.answering(bone.text)):
        hands.press("S")
    assert len(hands.board.places_of(cause(hands, "Transport is booked at noon").id)) == 1


def the_battery_is_empty(
    hands: Hands, with_power_again: list[MainWindow], folder: Path, disk: Path
) -> tuple[Hands, int]:
    """Take what the disk holds at this very moment, and start anew from that alone."""
    hands.press("Escape")
    hands.write(HALF_A_WORD)
    workbench = hands.window.workbench
    wait_until(lambda: HALF_A_WORD in workbench.store.drafts(workshop_of(hands.board).id).values())
    step = current_step(hands.board)
    assert step is not None
    seconds = left(hands.board, step, wall_clock.now())
    shutil.copytree(folder, disk, dirs_exist_ok=True)
    for lock in disk.rglob("*.lock"):
        lock.unlink()
    with_power_again.append(open_on(disk))
    return Hands(with_power_again[-1]), seconds


def all_of_it_is_there_again(hands: Hands, seconds_left: int) -> None:
    hands.click("Carry on")
    settle()
    assert present(hands) == "Ask why, and why again"
    step = current_step(hands.board)
    assert step is not None
    # Six minutes have gone by since, with the lid closed.
    assert left(hands.board, step, wall_clock.now()) == seconds_left - 6 * 60
    assert len(hidden_on(hands.board)) == 1
    assert hands.editor.capture.text() == HALF_A_WORD
    hands.press("Ctrl+A", "Delete")
    hands.press("F5")
    hidden = [text for text in SILENT if cause(hands, text).id in hidden_on(hands.board)]
    assert len(hidden) == 1
    assert hidden[0] not in what_the_room_reads(hands)
    hands.press("Ctrl+Shift+E")
    assert hidden_on(hands.board) == ()


def they_mark_what_looks_like_a_root(hands: Hands) -> None:
    late = forecast(hands.board, wall_clock.now())
    assert late is not None
    assert late.late > 0
    hands.press("Ctrl+F8")
    assert forecast(hands.board, wall_clock.now()).late < late.late
    for text in (SILENT[1], "The doctor is on two wards"):
        hands.press("Escape")
        hands.click_on(cause(hands, text).id)
        hands.press("R")
    assert hands.sees("2 likely roots")


def three_actions_are_agreed(hands: Hands, afternoon: Afternoon) -> None:
    hands.press("Escape")
    hands.click_on(cause(hands, SILENT[1]).id)
    hands.press("F4")
    for words in (
        ("Ring the family the day before", "Ward clerk", "Calls noted on the board"),
        ("Ask pharmacy for a morning round", "to confirm", "Medicines ready at ten"),
        ("Try the letter at the bedside", "EO", "Letters done by noon"),
    ):
        agree(hands, *words)
    first, second, third = actions_of(hands.board)
    today = afternoon.now.date()
    assert state_of(first, today) in (State.OPEN, State.SOON)
    assert state_of(second, today) is State.NOT_READY
    assert [action.number for action in (first, second, third)] == [1, 2, 3]


def agree(hands: Hands, text: str, owner: str, measure: str) -> None:
    """Type an action as she does: what, who, by when, and how we shall know."""
    hands.add(text)
    hands.add(owner)
    hands.click("Due in 30 days")
    hands.add(measure)


def the_sister_needs_the_room(hands: Hands, qtbot: QtBot) -> None:
    made: list[object] = []
    hands.window.desk("pdf").made.connect(made.append)
    hands.press("Alt+End")
    qtbot.waitUntil(lambda: bool(made), timeout=20000)
    (sheet,) = hands.board.children(workshop_of(hands.board).id, RunSheet)
    assert sheet.finished_at
    assert running_stretch(hands.board) is None
    report = made[0].report  # type: ignore[attr-defined]
    assert report.missing == ()
    assert report.texts_total >= 3 + 2 + 1
    assert report.path.exists()


def the_team_meets_again_and_looks_at_its_actions(hands: Hands, afternoon: Afternoon) -> None:
    afternoon.now = datetime(2026, 4, 14, 13, 20, tzinfo=UTC)
    first_workshop = hands.board_id
    hands.press("Alt+Home")
    hands.click("New workshop")
    for text in ("Home before noon, again", "What has changed?", "Ward B3 team"):
        hands.replace(text)
        hands.press("Tab")
    assert hands.sees("3 actions of earlier workshops of “Ward B3 team” are still open, 3 late.")

    def answer(asked: QDialog) -> None:
        hands.write("Calls on nine days of ten")
        hands.click("It is done")
        asked.reject()

    with hands.dialog(answer):
        hands.click("Review them")
    done, second, third = actions_of(hands.window.workbench.store.load_board(first_workshop))
    assert (done.closed_on, done.evidence) == ("2026-04-14", "Calls on nine days of ten")
    assert not second.closed_on
    assert not third.closed_on
