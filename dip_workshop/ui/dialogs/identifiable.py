"""What may identify somebody, as a list to tick: remove it, keep it with a reason, or leave it."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from dip_workshop.core.identifiable import SIGN_NAMES
from dip_workshop.core.short_text import shortened
from dip_workshop.core.sightings import Spot
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.session.field_words import place_in_words
from dip_workshop.widgets.controls import button, text_list
from dip_workshop.widgets.dialog_size import set_smallest
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.ticks import add_with_tick, ticked_rows

AROUND = 30


class Wish(Enum):
    """What the user wants done with what is ticked."""

    LEAVE = auto()
    REMOVE = auto()
    KEEP = auto()
    GO_ON = auto()


class IdentifiableDialog(QDialog):
    """All that was found, each ticked; with `go_on` it stands before something that goes out."""

    def __init__(self, spots: Sequence[Spot], parent: QWidget | None, go_on: str = "") -> None:
        super().__init__(parent)
        self.wish = Wish.LEAVE
        self._spots = spots
        self.setWindowTitle(tr("What may identify somebody"))
        set_smallest(self, 620, 440)
        self.list = text_list(tr("What was found"))
        for spot in spots:
            add_with_tick(self.list, in_words(spot), is_ticked=True)
        self.list.setCurrentRow(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        heading = tr_count(
            "{n} place may identify somebody", "{n} places may identify somebody", len(spots)
        )
        column.addWidget(plain_label(heading, role="subheading", wraps=True))
        column.addWidget(plain_label(_HINT, role="hint", wraps=True))
        column.addWidget(self.list, 1)
        column.addLayout(self._buttons(go_on))
        self.list.setFocus()

    def ticked(self) -> tuple[Spot, ...]:
        """Return what is ticked."""
        return tuple(self._spots[row] for row in ticked_rows(self.list))

    def _buttons(self, go_on: str) -> FlowRow:
        row = FlowRow()
        row.addWidget(self._choice(tr("Cancel") if go_on else tr("Close"), "quiet", Wish.LEAVE))
        row.addStretch()
        if go_on:
            row.addWidget(self._choice(go_on, "secondary", Wish.GO_ON))
        row.addWidget(self._choice(tr("Keep, with a reason…"), "secondary", Wish.KEEP))
        remove = self._choice(tr("Remove for good"), "primary", Wish.REMOVE)
        row.addWidget(remove)
        return row

    def _choice(self, label: str, role: str, wish: Wish) -> QWidget:
        made = button(label, role)
        made.setAutoDefault(False)  # Enter in the list must not remove anything
        made.clicked.connect(lambda: self._choose(wish))
        return made

    def _choose(self, wish: Wish) -> None:
        self.wish = wish
        if wish is Wish.LEAVE:
            self.reject()
        elif wish is Wish.GO_ON or self.ticked():
            self.accept()


def in_words(spot: Spot) -> str:
    """Return what a spot looks like, with the words round it."""
    start, end = spot.finding.start, spot.finding.end
    before, after = spot.text[:start][-AROUND:], spot.text[end:][:AROUND]
    left = "…" if start > AROUND else ""
    right = "…" if len(spot.text) - end > AROUND else ""
    around = shortened(f"{left}{before}{spot.words}{after}{right}", 3 * AROUND + 40)
    sign, where = SIGN_NAMES[spot.finding.sign], place_in_words(spot.type_name, spot.field)
    return tr("{sign} ({where}): “{around}”", sign=sign, where=where, around=around)


_HINT = tr(
    "Found by plain rules, so it can be wrong. What is removed is gone from the board, its history "
    "and the search, and no undo brings it back."
)
