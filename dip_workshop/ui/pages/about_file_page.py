"""About this file: what a workshop holds, for whoever looks after information governance."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.identifiable import SIGN_NAMES
from dip_workshop.core.moments import day_in_words
from dip_workshop.core.room.actions import owners_of
from dip_workshop.core.sightings import count_signs, reasons_of
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Participant, exercises_of, people_present, workshop_of
from dip_workshop.ui.own_pattern import own_pattern
from dip_workshop.ui.pages.scrolling_page import ScrollingPage, page_column
from dip_workshop.ui.session_bridge import SessionBridge
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Card, button, empty_layout
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label, set_shown

Fact = tuple[str, str]


class AboutFilePage(ScrollingPage):
    """Counts and places, never the words themselves; `wanted` names an act of the window."""

    wanted = Signal(str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        body = QWidget()
        column = page_column(body)
        column.addWidget(plain_label(tr("About this file"), role="title"))
        self._title = plain_label("", role="hint", wraps=True)
        column.addWidget(self._title)
        column.addLayout(self._buttons())
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        column.addLayout(self._cards)
        column.addStretch(1)
        self.setWidget(body)

    def refresh(self) -> None:
        """Count anew what the open workshop holds."""
        empty_layout(self._cards)
        bridge = self._workbench.bridge
        if bridge is None:
            self._title.setText(tr("Open a workshop first: its file is what is told of here."))
            return
        self._title.setText(tr("“{title}”, for information governance", title=bridge.workshop.text))
        set_shown(self.ways["actions"], bool(owners_of(bridge.board)))
        set_shown(self.ways["people"], bool(bridge.board.children(bridge.workshop.id, Participant)))
        for heading, facts in (
            (tr("What may identify somebody"), self._signs(bridge.board)),
            (tr("What it holds"), _contents(bridge)),
            (tr("Made of it"), self._outputs(bridge)),
            (tr("Where it lies"), self._places()),
        ):
            self._cards.addWidget(plain_label(heading, role="heading"))
            self._cards.addWidget(_card(facts))

    def _buttons(self) -> FlowRow:
        self.first_stop = look = button(tr("Look at what was found…"), "secondary")
        row = FlowRow()
        row.setSpacing(12)
        self.ways = {
            "actions": button(tr("Look at the owners"), "secondary"),
            "people": button(tr("Look at the people"), "secondary"),
        }
        erase = button(tr("Remove words for good…"), "secondary")
        for name, way in {"identifiable": look, **self.ways, "erase": erase}.items():
            way.clicked.connect(partial(self.wanted.emit, name))
            row.addWidget(way)
        row.addStretch()
        return row

    def _signs(self, board: Board) -> list[Fact]:
        counts = [
            (
                SIGN_NAMES[sign][:1].upper() + SIGN_NAMES[sign][1:],
                tr(
                    "{open} not looked at, {kept} kept with a reason, {removed} removed",
                    open=count.open,
                    kept=count.kept,
                    removed=count.removed,
                ),
            )
            for sign, count in count_signs(board, own_pattern(self._workbench.settings)).items()
        ]
        reasons = [
            (tr("Kept: {sign}", sign=SIGN_NAMES[sign]), reason)
            for sign, reason in reasons_of(board)
        ]
        by_purpose = _named_by_purpose(board)
        none = (
            tr("Nothing else was found by the rules")
            if by_purpose
            else tr("None was found by the rules")
        )
        nothing = (tr("Numbers, names, dates, addresses"), none)
        return [*by_purpose, *([*counts, *reasons] or [nothing])]

    def _outputs(self, bridge: SessionBridge) -> list[Fact]:
        store = self._workbench.store
        made = self._workbench.attempt(lambda: store.outputs(bridge.workshop.id)) or ()
        there = sum(Path(output.path).exists() for output in made)
        return [
            (
                tr("PDFs"),
                tr("{made} made, {there} still in their folder", made=len(made), there=there),
            )
        ]

    def _places(self) -> list[Fact]:
        folder = self._workbench.folder
        return [
            (tr("The file of all workshops, and its copies"), str(folder)),
            (tr("PDFs"), str(self._workbench.outputs_folder)),
            (tr("Who wrote what"), tr("Is not kept: no idea is tied to a person")),
        ]


def _named_by_purpose(board: Board) -> list[Fact]:
    """Return how many people stand where a name belongs, which no rule looks for."""
    owners, people = len(owners_of(board)), len(board.children(workshop_of(board).id, Participant))
    facts = []
    if owners:
        told = tr_count("{n} owner of actions is named", "{n} owners of actions are named", owners)
        facts.append((tr("Owners of actions"), told))
    if people:
        told = tr_count(
            "{n} is listed, by initials or a first name",
            "{n} are listed, by initials or first names",
            people,
        )
        facts.append((tr("People present"), told))
    return facts


def _contents(bridge: SessionBridge) -> list[Fact]:
    board = bridge.board
    root = workshop_of(board)
    heads = bridge.session.heads()
    since = day_in_words(datetime.fromtimestamp(heads[0].made_at).date())
    initials = len(board.children(root.id, Participant))
    people = tr_count("{n} counted", "{n} counted", people_present(board))
    exercises = [
        (exercise.text, kind_of(exercise).summary(board, exercise.id))
        for exercise in exercises_of(board)
    ]
    return [
        (
            tr("People present"),
            tr("{people}, initials of {initials}", people=people, initials=initials),
        ),
        *exercises,
        (
            tr("History"),
            tr_count("{n} step since {day}", "{n} steps since {day}", len(heads), day=since),
        ),
    ]


def _card(facts: list[Fact]) -> QFrame:
    card = Card()
    grid = QGridLayout(card)
    grid.setContentsMargins(20, 14, 20, 14)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    for number, (name, value) in enumerate(facts):
        grid.addWidget(plain_label(name, role="hint", wraps=True), number, 0)
        grid.addWidget(plain_label(value, wraps=True), number, 1)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 5)
    return card
