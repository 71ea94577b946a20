"""After a fault the user is told what is safe and can read what went wrong; no word leaks there."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from dip_workshop.ui.dialogs.fault_report import FaultReportDialog
from dip_workshop.ui.fault_report import MOST_FAULTS, FaultReport, crash_in_words
from tests.ui.hands import Hands

CANARY = "Mrs Canary of bed 9"
PLACES = (
    "Current thread 0x00001a2c (most recent call first):\n"
    '  File "C:\\Users\\ann\\app\\dip_workshop\\ui\\desks\\file.py", line 122 in open_file\n\n'
)

# The real program; what it is to do comes in its second argument.
PROGRAM = """
import faulthandler, logging, sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer, qWarning
from dip_workshop import __main__
from dip_workshop.ui import app
from dip_workshop.core.workshop import describe_workshop

CANARY = "Mrs Canary of bed 9"
store, deed = sys.argv[1:]
logging.basicConfig(level=logging.DEBUG, filename=Path(store).parent / "everything.log")
logging.getLogger("dip_workshop").setLevel(logging.DEBUG)

class Unraisable:
    def __del__(self):
        raise ValueError(CANARY)

def fail(*_):
    raise KeyError(CANARY) from ValueError(CANARY)

def play(window):
    bench = window.workbench
    bench.create_workshop()
    bridge = bench.bridge
    named = lambda board: describe_workshop(board, text=CANARY)
    bridge.session.perform("Name it", bridge.workshop.id, named)
    QTimer.singleShot(0, fail)
    QTimer.singleShot(0, lambda: bridge.session.perform("x", bridge.workshop.id, fail))
    QTimer.singleShot(0, lambda: bench.store.ask(fail))
    qWarning("QFont::setFamily: no font for " + CANARY)
    Unraisable()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    QTimer.singleShot(400, lambda: end(window))

def end(window):
    print(window.messages.text)
    if deed == "die":
        faulthandler._sigsegv()
    window.close()

opened = app.open_window
def open_window(path):
    window = opened(path)
    if deed in ("play", "die"):
        window.painted.connect(lambda: QTimer.singleShot(50, lambda: play(window)))
    else:
        window.painted.connect(lambda: QTimer.singleShot(200, lambda: end(window)))
    return window
app.open_window = open_window
sys.exit(__main__.main(["--store", store]))
"""


# As in a program without a console on Windows, where there is nothing to print on.
WITHOUT_CONSOLE = "import sys; sys.stdin = sys.stdout = sys.stderr = None\n"


def run(folder: Path, deed: str, program: str = PROGRAM) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, str(folder / "workshops.dip"), deed],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def written(folder: Path) -> dict[str, str]:
    """Return every file of the folder but those that are there to keep words."""
    keeps_words = {".dip", ".lock"}
    return {
        path.name: path.read_text(encoding="utf-8", errors="replace")
        for path in folder.rglob("*")
        if path.is_file() and path.suffix not in keeps_words
    }


def test_no_fault_of_any_sort_writes_a_word_that_was_typed(tmp_path: Path, home: Path) -> None:
    done = run(tmp_path, "play")
    assert done.returncode == 0, done.stderr
    assert "safe on this laptop" in done.stdout
    files = written(tmp_path)
    assert [name for name, text in files.items() if "Canary" in text] == []
    assert "Canary" not in done.stderr
    told = files["log.txt"]
    for sort in ("KeyError", "from ValueError", "QFont::setFamily (default)", " fail <"):
        assert sort in told
    report = files["what went wrong.txt"]
    # The timer's, the session's, the store's, the thread's, and what could not be raised.
    assert report.count(" at <string>:") >= 5
    for name in (str(tmp_path), str(home), Path.home().name, str(Path(__file__).parents[2])):
        assert name not in report


def test_a_window_without_a_console_notes_its_faults_and_goes_on(tmp_path: Path) -> None:
    done = run(tmp_path, "play", WITHOUT_CONSOLE + PROGRAM)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    files = written(tmp_path)
    assert "KeyError" in files["log.txt"]
    assert files["what went wrong.txt"].count(" at <string>:") >= 5


def test_a_crash_is_read_of_at_the_next_start_and_only_then(tmp_path: Path) -> None:
    died = run(tmp_path, "die")
    assert died.returncode not in (0, 1)
    again = run(tmp_path, "look")
    assert "ended of itself" in again.stdout
    assert again.returncode == 0, again.stderr
    report = FaultReport(tmp_path).text()
    assert "Segmentation fault" in report or "access violation" in report
    assert "app.py:" in report
    assert str(tmp_path) not in report
    assert "site-packages" not in report
    assert "Canary" not in report
    assert not (tmp_path / "crash.txt").exists()
    assert "ended of itself" not in run(tmp_path, "look").stdout


@pytest.fixture
def report(tmp_path: Path) -> FaultReport:
    return FaultReport(tmp_path)


@pytest.fixture
def hooks() -> Iterator[None]:
    """Put back all that a watch sets."""
    before = sys.excepthook, sys.unraisablehook, threading.excepthook
    yield
    sys.excepthook, sys.unraisablehook, threading.excepthook = before


COM_REFUSED = "Windows fatal exception: code 0x8001010d\n\n" + PLACES
DIED = "Windows fatal exception: access violation\n\n" + PLACES


def test_what_windows_calls_fatal_and_survives_is_no_crash(tmp_path: Path) -> None:
    report = FaultReport(tmp_path)
    report.watch_for_crashes()
    (tmp_path / "crash.txt").write_text(DIED)
    report.stop_watching()  # the program ended as it should
    assert not report.take_crash()
    (tmp_path / "crash.txt").write_text(COM_REFUSED * 2)
    assert not report.take_crash()
    (tmp_path / "crash.txt").write_text(COM_REFUSED + DIED)
    assert report.take_crash()
    assert "access violation" in report.text()
    assert "0x8001010d" not in report.text()


def test_of_what_python_writes_where_it_dies_only_kinds_and_places_are_kept() -> None:
    told = (
        "Fatal Python error: Segmentation fault\n\n"
        "Current thread 0x00007f1 [Ann Canary] (most recent call first):\n"
        '  File "/home/ann.canary/app/dip_workshop/core/board.py", line 12 in change\n'
        '  File "C:\\Users\\canary\\app\\store.py", line 7 in <lambda>\n'
        "  canary said so\n"
        "Extension modules: canary.core (total: 1)\n"
    )
    assert crash_in_words(told).splitlines() == [
        "Segmentation fault",
        "  thread",
        "    board.py:12 change",
        "    store.py:7 <lambda>",
    ]


def test_a_report_keeps_the_newest_faults_under_one_heading(report: FaultReport) -> None:
    for number in range(MOST_FAULTS + 5):
        report.add(f"ValueError at board.py:{number} change")
    text = report.text()
    assert text.count("DIP Workshop: what went wrong") == 1
    assert "board.py:4 " not in text
    assert text.count("ValueError") == MOST_FAULTS
    report.delete()
    assert report.text() == ""


def test_the_report_can_be_read_copied_and_deleted(hands: Hands) -> None:
    window = hands.window
    hands.press("Ctrl+Shift+F1")
    assert window.messages.text == "Nothing went wrong that the program knows of."
    report = FaultReport(window.workbench.folder)
    report.add("ValueError at board.py:12 change")
    read: list[str] = []

    def act(asked: object) -> None:
        assert isinstance(asked, FaultReportDialog)
        read.append(asked.findChild(QPlainTextEdit).toPlainText())
        hands.click("Copy")
        read.append(QGuiApplication.clipboard().text())
        QGuiApplication.clipboard().clear()
        hands.click("Delete")
        hands.click("Close")

    with hands.dialog(act):
        window.act("went_wrong")
    assert read[0] == read[1]
    assert "ValueError at board.py:12 change" in read[0]
    assert not report.path.exists()
