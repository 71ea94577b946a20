"""The ground rules of the room, and the trust's values beside them."""

from PySide6.QtCore import Qt

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.rules import (
    add_rule,
    drop_rule,
    move_rule,
    own_rules,
    reword_rule,
    rules_to_show,
)
from dip_workshop.core.wording import tr
from dip_workshop.ui.drafts.asked_texts import Asked, ask_and_perform
from dip_workshop.ui.drafts.places import RULE
from dip_workshop.ui.pages.list_card import ListCard, Row, RowAct
from dip_workshop.ui.pages.room_page import RoomPage
from dip_workshop.ui.settings import TRUST_VALUES
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.theme import plain_label


class RulesPage(RoomPage):
    """A short list in the order in which it is read out."""

    def __init__(self, workbench: Workbench) -> None:
        hint = tr("Read them out, ask the room what is missing, and change them together.")
        buttons = (("print_rules", tr("Print for the wall"), "primary"),)
        super().__init__(workbench, tr("How we work together"), hint, buttons)
        self.card = ListCard(
            tr("Ground rules"),
            "",
            (
                RowAct(tr("Change…"), "F2", self._reword),
                RowAct(tr("Move up"), "Alt+Up", lambda rule_id: self._move(rule_id, -1)),
                RowAct(tr("Move down"), "Alt+Down", lambda rule_id: self._move(rule_id, 1)),
                RowAct(tr("Take it out"), "Delete", self._drop),
            ),
        )
        self._whose = plain_label("", role="hint", wraps=True)
        self._values = plain_label("", wraps=True)
        self.column.addWidget(self._whose)
        self.column.addWidget(self.card)
        more = button(tr("Add a rule…"), "secondary", "add")
        more.clicked.connect(self._ask_for_more)
        self.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(plain_label(tr("Our values"), role="heading"))
        self.column.addWidget(self._values)
        self.column.addStretch(1)
        self.first_stop = self.card.list

    def show_board(self, board: Board) -> None:
        """Show the rules, whose they are, and the trust's values."""
        rules = rules_to_show(board)
        self._whose.setText("" if own_rules(board) else _NOT_YET_OWN)
        self._whose.setVisible(bool(self._whose.text()))
        self.card.show_rows(
            tuple(Row(rule.id, f"{n}. {rule.text}") for n, rule in enumerate(rules, 1))
        )
        self._values.setText(self.workbench.settings.get(TRUST_VALUES).strip() or _NO_VALUES)

    def _ask_for_more(self) -> None:
        ask_and_perform(
            self.workbench,
            self.window(),
            Asked(tr("What else shall we agree on?"), RULE.of("new")),
            tr("Add a ground rule"),
            add_rule,
        )

    def _reword(self, rule_id: RecordId) -> None:
        bridge = self.workbench.bridge
        if bridge is None:
            return
        now = next(rule.text for rule in rules_to_show(bridge.board) if rule.id == rule_id)
        ask_and_perform(
            self.workbench,
            self.window(),
            Asked(tr("How shall the rule read?"), RULE.of(rule_id), now),
            tr("Change a ground rule"),
            lambda board, text: reword_rule(board, rule_id, text),
        )

    def _move(self, rule_id: RecordId, by: int) -> None:
        if self.perform(tr("Move a ground rule"), lambda board: move_rule(board, rule_id, by)):
            self.card.choose(rule_id)

    def _drop(self, rule_id: RecordId) -> None:
        if self.perform(tr("Take a rule out"), lambda board: drop_rule(board, rule_id)):
            self.workbench.told.emit(tr("The rule was taken out."))


_NOT_YET_OWN = tr("A few to begin with; the first change makes them this workshop’s own.")
_NO_VALUES = tr("None are set. Your trust’s values can be written in Settings.")
