"""The card that tells where the workshops lie, and what threatens them there."""

from PySide6.QtWidgets import QVBoxLayout

from dip_workshop.core.wording import tr
from dip_workshop.store.path_risk import SENTENCES, risk_here
from dip_workshop.ui.system.opened_files import open_file
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Card, button
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label


class PlaceCard(Card):
    """The path of the store, a sentence on it, and a button that shows its folder."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self._state = plain_label("", role="subheading", wraps=True)
        self.first_stop = button(tr("Show the folder"), "secondary", "folder")
        self.first_stop.clicked.connect(self._show_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._state)
        where = tr("The file is {path}", path=workbench.store.path)
        column.addWidget(plain_label(where, role="hint", wraps=True))
        row = FlowRow()
        row.addWidget(self.first_stop)
        row.addStretch()
        column.addLayout(row)

    def refresh(self) -> None:
        """Look at the place anew: a drive may have been connected."""
        risk = risk_here(self._workbench.store.path)
        self._state.setText(SENTENCES[risk] if risk else tr("The workshops lie on this laptop."))

    def _show_folder(self) -> None:
        folder = self._workbench.folder
        if not open_file(folder):
            self._workbench.say(
                tr("The folder could not be opened. It is {folder}.", folder=folder)
            )
