"""The coach's questions as a list, and the rules behind them."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from dip_workshop.core.coaching import Hint, Rule
from dip_workshop.core.wording import tr
from dip_workshop.widgets.choosing import dialog_buttons
from dip_workshop.widgets.controls import button, text_list
from dip_workshop.widgets.dialog_size import set_smallest
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.ticks import add_with_tick, ticked_rows

NOTHING_MISSING = tr("By these rules nothing is missing. Who has not been heard yet?")


class CoachQuestions(QDialog):
    """Arrows choose a question, Enter goes to what it is about."""

    def __init__(self, hints: Sequence[Hint], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._hints = hints
        self.wants_rules = False
        self.setWindowTitle(tr("Questions to put to the room"))
        set_smallest(self, 620, 420)
        self.list = text_list(tr("Questions"))
        self.list.setWordWrap(True)
        self.list.addItems([hint.question for hint in hints])
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _item: self.accept())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(self.windowTitle(), role="heading", wraps=True))
        words = tr("Only you see them. Ask one, then wait: the room has the answers.")
        column.addWidget(plain_label(words if hints else NOTHING_MISSING, "hint", wraps=True))
        column.addWidget(self.list, 1)
        rules = button(tr("Rules…"), "quiet")
        rules.setAutoDefault(False)
        rules.clicked.connect(self._show_rules)
        column.addLayout(dialog_buttons(self, tr("Go there"), beside=rules))
        self.list.setFocus()

    def answer(self) -> Hint:
        """Return the chosen question."""
        return self._hints[self.list.currentRow()]

    def accept(self) -> None:
        """Take the choice; where there is nothing to choose, there is nowhere to go."""
        if self._hints:
            super().accept()
        else:
            self.reject()

    def _show_rules(self) -> None:
        self.wants_rules = True
        self.reject()


class CoachRules(QDialog):
    """A row a rule: what it looks for and who says so; one that is not ticked asks nothing."""

    def __init__(self, rules: Sequence[Rule], off: Collection[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._rules = rules
        self.setWindowTitle(tr("Rules of the coach"))
        set_smallest(self, 640, 480)
        self.list = text_list(tr("Rules"))
        self.list.setWordWrap(True)
        for rule in rules:
            words = f"{rule.looks_for}\n{rule.source}"
            add_with_tick(self.list, words, is_ticked=rule.id not in off)
        self.list.setCurrentRow(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(self.windowTitle(), role="heading", wraps=True))
        hint = tr(
            "Plain rules and no opinion: they ask, and never stop anybody. "
            "Space switches one off or on."
        )
        column.addWidget(plain_label(hint, role="hint", wraps=True))
        column.addWidget(self.list, 1)
        column.addLayout(dialog_buttons(self, tr("Keep")))
        self.list.setFocus()

    def switched_off(self) -> frozenset[str]:
        """Return the ids of the rules that are not ticked."""
        ticked = {self._rules[row].id for row in ticked_rows(self.list)}
        return frozenset(rule.id for rule in self._rules) - ticked
