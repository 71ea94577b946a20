"""Show what a pasted or imported list would add, with its number, before anything is added."""

from typing import Protocol

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from dip_workshop.core.identifiable import find_identifiable
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.kinds import ExerciseKind
from dip_workshop.widgets.choosing import accepted
from dip_workshop.widgets.controls import button, text_list
from dip_workshop.widgets.dialog_size import set_smallest
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label

MOST_SHOWN = 500


class TextList(Protocol):
    """Texts to add, and what should be said of how they were read."""

    @property
    def items(self) -> tuple[str, ...]:
        """Return the texts in their order."""

    @property
    def remarks(self) -> tuple[str, ...]:
        """Return sentences for the user."""


class ListPreview(QDialog):
    """The list, its number, and the choice: many texts, one text, or none."""

    def __init__(self, pasted: TextList, kind: ExerciseKind, parent: QWidget | None) -> None:
        super().__init__(parent)
        count = len(pasted.items)
        self.setWindowTitle(tr("Add a list"))
        set_smallest(self, 560, 460)
        self.texts: tuple[str, ...] = ()
        self._items = pasted.items
        listed = text_list(tr_count("The {n} text", "The {n} texts", count))
        listed.setAlternatingRowColors(True)
        listed.addItems(list(pasted.items[:MOST_SHOWN]))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(_what_is_added(count, kind), role="subheading", wraps=True))
        for remark in (*pasted.remarks, *_identities(pasted.items)):
            column.addWidget(plain_label(remark, role="hint", wraps=True))
        column.addWidget(listed, 1)
        if count > MOST_SHOWN:
            more = tr_count(
                "… and {n:,} more, which is added too",
                "… and {n:,} more, which are added too",
                count - MOST_SHOWN,
            )
            column.addWidget(plain_label(more, role="hint", wraps=True))
        column.addLayout(self._buttons(count))
        self._many.setFocus()

    @classmethod
    def choose(cls, pasted: TextList, kind: ExerciseKind, parent: QWidget) -> tuple[str, ...]:
        """Ask, and return the texts to add; none where it was declined."""
        if not pasted.items:
            return ()
        dialog = cls(pasted, kind, parent)
        return dialog.texts if accepted(dialog) else ()

    def _buttons(self, count: int) -> FlowRow:
        cancel = button(tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        one = button(tr("Add as one text"), "secondary")
        one.clicked.connect(lambda: self._take(("\n".join(self._items),)))
        many = button(tr_count("Add the text", "Add {n:,} texts", count), "primary")
        many.setDefault(True)
        self._many = many
        many.clicked.connect(lambda: self._take(self._items))
        row = FlowRow()
        row.addWidget(cancel)
        row.addStretch()
        if count > 1:
            row.addWidget(one)
        row.addWidget(many)
        return row

    def _take(self, texts: tuple[str, ...]) -> None:
        self.texts = texts
        self.accept()


def _identities(items: tuple[str, ...]) -> tuple[str, ...]:
    """Return a sentence where texts may identify somebody; nothing where none does."""
    found = sum(bool(find_identifiable(item)) for item in items)
    if not found:
        return ()
    return (
        tr_count(
            "{n} of these may identify somebody; once it is added, Ctrl+Alt+R removes that part.",
            "{n} of these may identify somebody; once they are added, Ctrl+Alt+R removes those "
            "parts.",
            found,
        ),
    )


def _what_is_added(count: int, kind: ExerciseKind) -> str:
    return tr_count(
        "This adds {n:,} text to the {kind}",
        "This adds {n:,} texts to the {kind}",
        count,
        kind=kind.title.lower(),
    )
