"""Keys and help, written from the same tables that the keys are made of."""

import re
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from dip_workshop.catalogue import KINDS
from dip_workshop.core.wording import tr
from dip_workshop.kinds import Command
from dip_workshop.ui.actions import CAPTURE_KEYS, POINTER_WAYS, WINDOW_ACTIONS
from dip_workshop.ui.language import help_file
from dip_workshop.ui.pages.scrolling_page import ScrollingPage, page_column
from dip_workshop.ui.plan_actions import RUN_SHEET_KEYS
from dip_workshop.widgets.command_words import keys_in_words
from dip_workshop.widgets.controls import Card, button
from dip_workshop.widgets.theme import plain_label

Row = tuple[str, str, str]
_NUMBER = re.compile(r"\d+")
_BULLET = re.compile(r"^- ", re.MULTILINE)


class HelpPage(ScrollingPage):
    """Every key of the window, the bar, the pointer and each exercise, its method, safe keeping.

    `wanted` names an act of the window.
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        body = QWidget()
        column = page_column(body, 12)
        column.addWidget(plain_label(tr("Keys and help"), role="title"))
        about = button(tr("About this program"), "secondary")
        about.clicked.connect(lambda: self.wanted.emit("about"))
        column.addWidget(about, 0, Qt.AlignmentFlag.AlignLeft)
        for heading, rows in sections():
            column.addWidget(plain_label(heading, role="heading"))
            column.addWidget(_table(rows))
        for kind in KINDS:
            column.addWidget(
                plain_label(tr("{kind}: how to run it", kind=kind.title), role="heading")
            )
            _add_help(column, kind.name)
        column.addWidget(plain_label(tr("Run sheet: how to plan a workshop"), role="heading"))
        _add_help(column, "run_sheet")
        column.addWidget(plain_label(tr("Running a workshop by its run sheet"), role="heading"))
        _add_help(column, "running")
        column.addWidget(plain_label(tr("The window for the room"), role="heading"))
        _add_help(column, "room_window")
        column.addWidget(plain_label(tr("A voice for everyone"), role="heading"))
        _add_help(column, "voices")
        column.addWidget(plain_label(tr("Actions, and where they come from"), role="heading"))
        _add_help(column, "actions")
        column.addWidget(plain_label(tr("When something goes wrong"), role="heading"))
        _add_help(column, "safe_keeping")
        column.addStretch(1)
        self.setWidget(body)


def _add_help(column: QVBoxLayout, name: str) -> None:
    for paragraph in paragraphs(help_file(f"{name}.md").read_text(encoding="utf-8")):
        column.addWidget(plain_label(paragraph, wraps=True))


def sections() -> list[tuple[str, list[Row]]]:
    """Return every table of keys: a heading, then (keys, what it does, more) a row."""
    found: dict[str, list[Row]] = {}
    for action in WINDOW_ACTIONS:
        row = (keys_in_words(action.keys), action.label, action.help)
        found.setdefault(action.section, []).append(row)
    found[tr("Capture bar")] = [(keys, words, "") for keys, words in CAPTURE_KEYS]
    found[tr("Run sheet")] = [(keys, words, "") for keys, words in RUN_SHEET_KEYS]
    found[tr("Mouse and touchpad")] = [(way, words, "") for way, words in POINTER_WAYS]
    for kind in KINDS:
        found[kind.title] = folded([row_of(command) for command in kind.commands])
    return list(found.items())


def folded(rows: list[Row]) -> list[Row]:
    """Return rows with each run that differs by a number alone as one: its first to last key."""
    found: list[Row] = []
    for _, run in groupby(rows, key=_without_number):
        same = list(run)
        first, label, more = same[0]
        if len(same) > 1:
            keys = f"{first} … {same[-1][0]}"
            found.append((keys, _NUMBER.sub("n", label), _NUMBER.sub("n", more)))
        else:
            found.append(same[0])
    return found


def _without_number(row: Row) -> tuple[str, ...]:
    _, label, more = row
    return _NUMBER.sub("n", label), _NUMBER.sub("n", more)


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a help file; headings, bullets and strong words as plain lines."""
    blocks = (block.strip() for block in text.split("\n\n"))
    plain = (_BULLET.sub("• ", block).replace("*", "") for block in blocks)
    return [block.lstrip("# ") for block in plain if block]


def row_of(command: Command) -> Row:
    """Return a command as a row: its keys, its name, what it does."""
    keys = keys_in_words(command.keys) or tr("in the menu")
    return keys, command.label, command.help


def _table(rows: list[Row]) -> QFrame:
    card = Card()
    grid = QGridLayout(card)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(24)
    for number, (keys, label, more) in enumerate(rows):
        grid.addWidget(plain_label(keys, role="keys", wraps=True), number, 0)
        grid.addWidget(plain_label(label, wraps=True), number, 1)
        grid.addWidget(plain_label(more, role="hint", wraps=True), number, 2)
    for column, stretch in enumerate((2, 3, 4)):
        grid.setColumnStretch(column, stretch)
    return card
