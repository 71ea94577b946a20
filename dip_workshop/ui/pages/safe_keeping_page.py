"""Safe keeping: one card for each way in which no word is lost."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from dip_workshop.core.wording import tr
from dip_workshop.ui.pages.safe_keeping.backups_card import BackupsCard
from dip_workshop.ui.pages.safe_keeping.bin_card import BinCard
from dip_workshop.ui.pages.safe_keeping.check_card import CheckCard
from dip_workshop.ui.pages.safe_keeping.pdf_bin_card import PdfBinCard
from dip_workshop.ui.pages.safe_keeping.place_card import PlaceCard
from dip_workshop.ui.pages.scrolling_page import ScrollingPage, page_column
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.theme import plain_label

# Each with a heading, a `first_stop` for the keyboard, and `refresh`.
CARDS: tuple[tuple[str, Callable[[Workbench], Any]], ...] = (
    (tr("Backups"), BackupsCard),
    (tr("Bin"), BinCard),
    (tr("Bin of PDFs"), PdfBinCard),
    (tr("Check"), CheckCard),
    (tr("Where the workshops lie"), PlaceCard),
)


class SafeKeepingPage(ScrollingPage):
    """The cards, one below the other."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._cards = [make(workbench) for _, make in CARDS]
        body = QWidget()
        column = page_column(body)
        column.addWidget(plain_label(tr("Safe keeping"), role="title"))
        for (heading, _), card in zip(CARDS, self._cards, strict=True):
            column.addWidget(plain_label(heading, role="heading"))
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(body)
        self.first_stop = self._cards[0].first_stop

    def refresh(self) -> None:
        """Show on every card what holds now."""
        for card in self._cards:
            card.refresh()
