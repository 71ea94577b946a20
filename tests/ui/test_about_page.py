"""The page about the program says what is so, and says it anew each time."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QLabel

from dip_workshop import __version__
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.pages.about_page import PROMISES, AboutPage, parts
from tests.ui.hands import Hands

# In a process of its own: there nothing but the program has been at work.
A_WHOLE_ROUND = """
import socket, sys
from pathlib import Path
from dip_workshop import __main__
from dip_workshop.ui import app

def turn(page):
    window.workbench.go(page)
    return window.pages.currentWidget()

def shown():
    window.workbench.create_sample()
    from dip_workshop.ui.page_stack import PAGE_NAMES
    for page in PAGE_NAMES:
        turn(page)
    page = turn("about")
    print(page.count.text())
    print(page._qt.text())
    there = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        there.connect(("192.0.2.1", 9))
    except OSError:
        pass
    turn("home")
    print(turn("about").count.text())
    return 0

def main(path, _file):
    global window
    app.application_with_theme(path.parent)
    window = app.open_window(path)
    window.grab()
    return shown()

app.main = main
sys.exit(__main__.main(["--store", sys.argv[1]]))
"""


def test_after_a_round_of_all_pages_there_was_no_connection_and_one_is_told(
    tmp_path: Path,
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", A_WHOLE_ROUND, str(tmp_path / "store.dip")],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "0 connections since start",
        "The part of Qt that could connect is not loaded in this program.",
        "1 connection since start",
    ]


def test_the_page_tells_version_place_promises_and_licences(hands: Hands) -> None:
    hands.press("Shift+F1")
    page = hands.window.pages.currentWidget()
    assert isinstance(page, AboutPage)
    shown = [label.text() for label in page.findChildren(QLabel)]
    assert {*PROMISES, __version__, str(hands.window.workbench.folder)} <= set(shown)
    for part in parts():
        assert {part.name, part.version, part.licence} <= set(shown)


def test_the_help_page_leads_to_it(window: MainWindow, hands: Hands) -> None:
    hands.press("F1")
    hands.click("About this program")
    assert isinstance(window.pages.currentWidget(), AboutPage)
