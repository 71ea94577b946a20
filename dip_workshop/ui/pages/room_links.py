"""The ways from a workshop's page to what is kept for the people in its room."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from dip_workshop.core.wording import tr
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.flow import FlowRow

LINKS = (
    ("room_window", tr("Show to room")),
    ("people", tr("People")),
    ("round", tr("One after another")),
    ("parking_lot", tr("Parking lot")),
    ("ground_rules", tr("How we work together")),
    ("private_notes", tr("Private notes")),
    ("recorder", tr("How it went")),
)


class RoomLinks(QWidget):
    """A row of buttons; `want` gets the name of the act that each stands for."""

    def __init__(self, want: Callable[[str], object]) -> None:
        super().__init__()
        row = FlowRow(self)
        row.setSpacing(8)
        for action, label in LINKS:
            made = button(label, "secondary")
            made.clicked.connect(lambda _=False, a=action: want(a))
            row.addWidget(made)
