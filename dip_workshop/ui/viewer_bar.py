"""The bar of a window that only reads: why that is, and what to do."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from dip_workshop.core.wording import tr
from dip_workshop.store.errors import StoreBusy, StoreError
from dip_workshop.widgets.theme import plain_label

WHY_WHAT_IS_LEFT = tr(
    "Open to read what is left: the file of workshops is damaged. Nothing can be changed here;"
    " close this window and open it again to restore a backup."
)


def why_to_read_only(refusal: StoreError) -> str:
    """Return why a store is opened to read only, and what to do, from what refused to write it."""
    if isinstance(refusal, StoreBusy):
        return tr(
            "Open to read only: the workshops are open in another window. Nothing can be changed"
            " here; close the other window and open this one again to work on."
        )
    return tr(
        "Open to read only: the file of the workshops, or its folder, cannot be written. Nothing"
        " can be changed here; copy the file to this laptop, or ask for the right to write in its"
        " folder."
    )


class ViewerBar(QFrame):
    """One line of words over all pages."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setObjectName("viewerBar")
        label = plain_label(words, role="subheading", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 10, 28, 10)
        row.addWidget(label)
