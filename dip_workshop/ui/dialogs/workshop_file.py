"""What a workshop file holds, and what shall happen with it; nothing is taken in before."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr
from dip_workshop.session.exchanging import Way, told_of_file, told_of_plan
from dip_workshop.session.merging import MergePlan
from dip_workshop.store.bundles.entries import Bundle
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.dialog_size import FittedDialog, set_smallest
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label


@dataclass(frozen=True, slots=True)
class Seen:
    """What a file holds, whether that workshop is here, and what merging it would do or why not.

    `removed` says that something of it was removed for good here.
    """

    path: Path
    bundle: Bundle
    is_here: bool = False
    plan: MergePlan | None = None
    why_not: str = ""
    removed: str = ""


class WorkshopFile(FittedDialog):
    """A preview; the button that is pressed says the way."""

    def __init__(self, seen: Seen, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.way = Way.NEW
        self.setWindowTitle(tr("Open a workshop file"))
        set_smallest(self, 560, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(10)
        column.addWidget(plain_label(seen.bundle.title, role="title", wraps=True))
        whence = tr("In “{name}”, checked from end to end", name=seen.path.name)
        for line in (whence, *told_of_file(seen.bundle)):
            column.addWidget(plain_label(line, role="hint", wraps=True))
        for line in filter(None, (*_choices_told(seen), seen.removed)):
            column.addWidget(plain_label(line, wraps=True))
        column.addLayout(self._buttons(seen))

    def _buttons(self, seen: Seen) -> FlowRow:
        cancel = button(tr("Cancel"), "secondary")
        cancel.clicked.connect(self.reject)
        row = FlowRow()
        row.addStretch()
        row.addWidget(cancel)
        if not seen.is_here:
            row.addWidget(self._choice(tr("Take it in"), "primary", Way.NEW))
            return row
        is_new = seen.plan is not None and not seen.plan.is_empty
        row.addWidget(
            self._choice(
                tr("Keep as a separate copy"), "secondary" if is_new else "primary", Way.COPY
            )
        )
        if is_new:
            row.addWidget(self._choice(tr("Merge the two"), "primary", Way.MERGE))
        return row

    def _choice(self, label: str, role: str, way: Way) -> QWidget:
        made = button(label, role)
        made.setDefault(role == "primary")
        made.clicked.connect(lambda: self._choose(way))
        return made

    def _choose(self, way: Way) -> None:
        self.way = way
        self.accept()


def _choices_told(seen: Seen) -> tuple[str, ...]:
    """Return in words what each choice would do."""
    plan = seen.plan
    if not seen.is_here:
        return (tr("This workshop is not on this laptop yet. A backup is made first."),)
    known = tr("A copy of this workshop is on this laptop already.")
    if plan is None:
        return (known, seen.why_not)
    if plan.is_empty:
        return (known, told_of_plan(plan))
    return (
        known,
        tr("Merging: {what}", what=told_of_plan(plan)),
        tr("A backup is made first, and what was decided is listed for you to change."),
    )
