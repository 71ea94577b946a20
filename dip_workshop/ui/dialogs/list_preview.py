"""Show what a pasted or imported list would add, with its number, before anything is added."""

from collections.abc import Callable
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

    @property
    def has_columns(self) -> bool:
        """Return whether most rows of what was read had more than one cell."""


class ListPreview(QDialog):
    """The list, its number, and the choice: many texts, one text, or none.

    Of rows with columns, a table first of all where `may_be_table` says that it can be taken.
    """

    def __init__(
        self,
        pasted: TextList,
        kind: ExerciseKind,
        parent: QWidget | None,
        may_be_table: bool = False,
    ) -> None:
        super().__init__(parent)
        may_be_table = may_be_table and pasted.has_columns and kind.table is not None
        count = len(pasted.items)
        self.setWindowTitle(tr("Add a list"))
        set_smallest(self, 560, 460)
        self.texts: tuple[str, ...] = ()
        self.is_table = False
        self._items = pasted.items
        listed = text_list(tr_count("The {n} text", "The {n} texts", count))
        listed.setAlternatingRowColors(True)
        listed.addItems(list(pasted.items[:MOST_SHOWN]))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(_what_is_added(count, kind), role="subheading", wraps=True))
        told = (_in_columns(),) if may_be_table else ()
        for remark in (*told, *pasted.remarks, *told_of_identities(pasted.items)):
            column.addWidget(plain_label(remark, role="hint", wraps=True))
        column.addWidget(listed, 1)
        if count > MOST_SHOWN:
            more = tr_count(
                "… and {n:,} more, which is added too",
                "… and {n:,} more, which are added too",
                count - MOST_SHOWN,
            )
            column.addWidget(plain_label(more, role="hint", wraps=True))
        column.addLayout(self._buttons(count, may_be_table))
        self._usual.setFocus()

    @classmethod
    def choose(
        cls,
        pasted: TextList,
        kind: ExerciseKind,
        parent: QWidget,
        take_table: Callable[[], None] | None = None,
    ) -> tuple[str, ...]:
        """Ask, and return the texts to add; none where it was declined or is a table after all."""
        if not pasted.items:
            return ()
        dialog = cls(pasted, kind, parent, take_table is not None)
        if not accepted(dialog):
            return ()
        if dialog.is_table and take_table is not None:
            take_table()
        return dialog.texts

    def _buttons(self, count: int, may_be_table: bool) -> FlowRow:
        cancel = button(tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        one = button(tr("Add as one text"), "secondary")
        one.clicked.connect(lambda: self._take(("\n".join(self._items),)))
        role = "secondary" if may_be_table else "primary"
        self._usual = many = button(tr_count("Add the text", "Add {n:,} texts", count), role)
        many.clicked.connect(lambda: self._take(self._items))
        row = FlowRow()
        row.addWidget(cancel)
        row.addStretch()
        if count > 1:
            row.addWidget(one)
        row.addWidget(many)
        if may_be_table:
            self._usual = button(tr("Add as a table…"), "primary")
            self._usual.clicked.connect(self._take_table)
            row.addWidget(self._usual)
        self._usual.setDefault(True)
        return row

    def _take_table(self) -> None:
        self.is_table = True
        self.accept()

    def _take(self, texts: tuple[str, ...]) -> None:
        self.texts = texts
        self.accept()


def _in_columns() -> str:
    return tr("These are rows of a table; as texts, the cells of each are joined.")


def told_of_identities(items: tuple[str, ...]) -> tuple[str, ...]:
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
