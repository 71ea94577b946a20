"""Keys and help, written from the same tables that the keys are made of."""

import re
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from dip_workshop.catalogue import KINDS
from dip_workshop.core.folding import folded, holds_words
from dip_workshop.core.wording import tr
from dip_workshop.kinds import Command
from dip_workshop.ui.action_rows.plan import RUN_SHEET_KEYS
from dip_workshop.ui.actions import CAPTURE_KEYS, POINTER_WAYS, WINDOW_ACTIONS
from dip_workshop.ui.pages.scrolling_page import ScrollingPage, page_column
from dip_workshop.ui.system.language import help_file
from dip_workshop.widgets.announcements import announce
from dip_workshop.widgets.command_words import keys_in_words
from dip_workshop.widgets.controls import Card, button
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.typed_undo import TypedUndo

Row = tuple[str, str, str]
_NUMBER = re.compile(r"\d+")
_BULLET = re.compile(r"^- ", re.MULTILINE)


# What is told in words: a heading, and the file that tells it.
TOLD = (
    *((tr("{kind}: how to run it", kind=kind.title), kind.name) for kind in KINDS),
    (tr("Run sheet: how to plan a workshop"), "run_sheet"),
    (tr("Running a workshop by its run sheet"), "running"),
    (tr("The window for the room"), "room_window"),
    (tr("A voice for everyone"), "voices"),
    (tr("Actions, and where they come from"), "actions"),
    (tr("When something goes wrong"), "safe_keeping"),
)


class _Line(NamedTuple):
    """What is found or hidden as one, and what it says."""

    text: str
    labels: tuple[QLabel, ...]


class _Part(NamedTuple):
    """A heading with what stands below it, the lines of a table in one card."""

    heading: QLabel
    card: QFrame | None
    lines: tuple[_Line, ...]

    def find(self, words: list[str]) -> bool:
        """Show what holds all words, all of it where the heading does; return whether any does."""
        is_all = holds_words(self.heading.text(), words)
        found = [is_all or holds_words(line.text, words) for line in self.lines]
        for line, is_found in zip(self.lines, found, strict=True):
            for label in line.labels:
                label.setVisible(is_found)
        for whole in (self.heading, self.card):
            if whole is not None:
                whole.setVisible(any(found))
        return any(found)


class HelpPage(ScrollingPage):
    """Every key of the window, the bar, the pointer and each exercise, its method, safe keeping.

    What is typed into its field leaves only the lines that hold it.
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
        self.field = self.first_stop = QLineEdit()
        self.field.setPlaceholderText(tr("Find in the help: a key, a command, a word"))
        self.field.setAccessibleName(tr("Find in the help"))
        self.field.textChanged.connect(self._find)
        TypedUndo(self.field)
        column.addWidget(self.field)
        self.none = plain_label(tr("Nothing here holds all these words."), role="hint")
        self.none.hide()
        column.addWidget(self.none)
        self._parts = (
            *(_part_of(column, heading, _table(rows)) for heading, rows in sections()),
            *(_part_of(column, heading, (None, _told(name))) for heading, name in TOLD),
        )
        column.addStretch(1)
        self.setWidget(body)

    def _find(self, typed: str) -> None:
        words = folded(typed).split()
        found = [part.find(words) for part in self._parts]
        self.none.setHidden(any(found))
        if not any(found):
            announce(self.field, self.none.text())


def _part_of(
    column: QVBoxLayout, heading: str, below: tuple[QFrame | None, tuple[_Line, ...]]
) -> _Part:
    part = _Part(plain_label(heading, role="heading"), *below)
    column.addWidget(part.heading)
    for whole in [part.card] if part.card else [line.labels[0] for line in part.lines]:
        column.addWidget(whole)
    return part


def _told(name: str) -> tuple[_Line, ...]:
    text = help_file(f"{name}.md").read_text(encoding="utf-8")
    return tuple(_Line(p, (plain_label(p, wraps=True),)) for p in paragraphs(text))


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
        found[kind.title] = run_together([row_of(command) for command in kind.commands])
    return list(found.items())


def run_together(rows: list[Row]) -> list[Row]:
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


def _table(rows: list[Row]) -> tuple[QFrame, tuple[_Line, ...]]:
    card = Card()
    grid = QGridLayout(card)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(24)
    lines = []
    for number, (keys, label, more) in enumerate(rows):
        labels = (
            plain_label(keys, role="keys", wraps=True),
            plain_label(label, wraps=True),
            plain_label(more, role="hint", wraps=True),
        )
        for place, shown in enumerate(labels):
            grid.addWidget(shown, number, place)
        lines.append(_Line(f"{keys} {label} {more}", labels))
    for column, stretch in enumerate((2, 3, 4)):
        grid.setColumnStretch(column, stretch)
    return card, tuple(lines)
