"""Plans to start from, as cards that are read once nobody waits for anything else."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dip_workshop.core.wording import tr
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Card, button, chip, empty_layout
from dip_workshop.widgets.flow import CardGrid
from dip_workshop.widgets.tab_order import tab_in_place_of
from dip_workshop.widgets.theme import ask, plain_label

if TYPE_CHECKING:
    from dip_workshop.textio.plan_files import KeptPlan

NARROWEST_CARD = 250


class PlanCards(QWidget):
    """A card a plan; `used` brings the plan whose button was pressed."""

    used = Signal(object)

    def __init__(self, workbench: Workbench, label: str) -> None:
        super().__init__()
        self._workbench, self._label = workbench, label
        self._faults = plain_label("", role="hint", wraps=True)
        self._faults.hide()
        self._grid = CardGrid(NARROWEST_CARD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(plain_label(tr("Plans to start from"), role="heading"))
        column.addLayout(self._grid)
        column.addWidget(self._faults)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._load)

    def load_soon(self) -> None:
        """Read the plans when nothing else is to be done, unless they are shown already."""
        if not self._grid.count():
            self._timer.start()

    def forget(self) -> None:
        """Read the plans anew next time: another may be kept meanwhile."""
        self._timer.stop()
        empty_layout(self._grid)

    def _load(self) -> None:
        # Neither TOML nor the run sheet is wanted before there is something to read.
        from dip_workshop.ui.run_sheet.planning import plans_there

        found = plans_there(self._workbench)
        for kept in found.plans:
            self._grid.addWidget(self._card(kept))
        self._faults.setText("\n".join(found.faults))
        self._faults.setVisible(bool(found.faults))
        # Those just let go are hidden by now, and still there.
        made = [each for each in self.findChildren(QPushButton) if not each.isHidden()]
        tab_in_place_of(self, made)

    def _card(self, kept: "KeptPlan") -> QFrame:
        from dip_workshop.ui.run_sheet.plan_words import plan_in_words

        plan = kept.plan
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        heading = QHBoxLayout()
        heading.addWidget(plain_label(plan.title, role="subheading", wraps=True), 1)
        if kept.is_own:
            heading.addWidget(chip(tr("Your own")), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(heading)
        column.addWidget(plain_label(plan_in_words(plan), role="hint", wraps=True))
        column.addWidget(plain_label(plan.about, role="hint", wraps=True), 1)
        column.addLayout(self._buttons(kept))
        return card

    def _buttons(self, kept: "KeptPlan") -> QHBoxLayout:
        row = QHBoxLayout()
        use = button(self._label, "secondary")
        use.setAccessibleName(tr("{act}: {title}", act=self._label, title=kept.plan.title))
        use.clicked.connect(lambda: self.used.emit(kept))
        row.addWidget(use)
        row.addStretch(1)
        if kept.is_own:
            remove = button(tr("Remove"), "quiet")
            remove.setAccessibleName(tr("Remove {title}", title=kept.plan.title))
            remove.clicked.connect(lambda: self._remove(kept))
            row.addWidget(remove)
        return row

    def _remove(self, kept: "KeptPlan") -> None:
        from dip_workshop.textio.plan_files import remove_plan

        if ask(
            self,
            tr("Remove plan"),
            tr("Remove the plan “{title}” for good?", title=kept.plan.title),
            tr("Remove it"),
            tr("Keep it"),
            tr("Workshops that were made from it stay as they are."),
        ):
            self._workbench.attempt(lambda: remove_plan(kept))
            self.forget()
            self.load_soon()


class PlansForThisWorkshop(PlanCards):
    """Plans for the workshop that is open; one press gives it the steps."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, tr("Use this plan"))
        self.used.connect(self._use)

    def show_where(self, is_wanted: bool) -> None:
        """Be there where the workshop has no step yet, with the plans that there are by then."""
        self.setVisible(is_wanted)
        if is_wanted:
            self.load_soon()
        else:
            self.forget()

    def _use(self, kept: "KeptPlan") -> None:
        from dip_workshop.ui.run_sheet.planning import plan_open_workshop

        plan_open_workshop(self._workbench, kept.plan)
        self._workbench.go("run_sheet")
