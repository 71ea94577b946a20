"""Before a workshop is written to a file: with a passphrase or without; and asking for one."""

from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from dip_workshop.core.wording import tr, tr_count
from dip_workshop.store.bundles.sealing import SHORTEST_PASSPHRASE
from dip_workshop.widgets.choosing import dialog_buttons
from dip_workshop.widgets.dialog_size import FittedDialog, fit_height, set_smallest
from dip_workshop.widgets.theme import plain_entry, plain_label


class GoesToo(NamedTuple):
    """What else goes into the file: texts that were never entered, and notes for nobody else."""

    unfinished: bool
    private: bool


class HandOver(QDialog):
    """Say what the file will hold, and ask for a passphrase twice where one is wished for."""

    def __init__(self, title: str, unfinished: int, private: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Hand over as a file"))
        set_smallest(self, 520, 0)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        heading = tr("Hand over “{title}” as a file", title=title)
        column.addWidget(plain_label(heading, role="subheading", wraps=True))
        column.addWidget(plain_label(_HELD, role="hint", wraps=True))
        self._is_locked = QCheckBox(tr("Lock it with a passphrase"))
        self._is_locked.toggled.connect(self._show_fields)
        column.addWidget(self._is_locked)
        wish = tr_count("Include {n} unfinished text", "Include {n} unfinished texts", unfinished)
        self._has_unfinished = self._box(wish, _UNFINISHED, is_offered=bool(unfinished))
        wish = tr_count("Include {n} private note", "Include {n} private notes", private)
        self._has_private = self._box(wish, _PRIVATE, is_offered=bool(private))
        self._first = _secret(tr("Passphrase"))
        self._second = _secret(tr("The same passphrase again"))
        self._warning = plain_label(_NOBODY, role="hint", wraps=True)
        self._wrong = plain_label("", wraps=True)
        for widget in (self._first, self._second, self._warning, self._wrong):
            column.addWidget(widget)
        column.addLayout(dialog_buttons(self, tr("Choose where…")))
        self._show_fields(False)

    def passphrase(self) -> str:
        """Return the passphrase, "" where the file is not to be locked."""
        return self._first.text() if self._is_locked.isChecked() else ""

    def goes_too(self) -> GoesToo:
        """Return what else is to go into the file."""
        return GoesToo(self._has_unfinished.isChecked(), self._has_private.isChecked())

    def accept(self) -> None:
        """Go on where the two passphrases agree and are long enough; else say what is wrong."""
        wrong = self._what_is_wrong()
        if not wrong:
            super().accept()
            return
        self._wrong.setText(wrong)
        self._wrong.setVisible(True)
        fit_height(self)
        self._first.setFocus()

    def _box(self, label: str, hint: str, *, is_offered: bool) -> QCheckBox:
        """Return a box to tick in the column, with what it means below it."""
        box = QCheckBox(plain_entry(label))
        for each in (box, plain_label(hint, role="hint", wraps=True)):
            each.setVisible(is_offered)
            self._column.addWidget(each)
        return box

    def _what_is_wrong(self) -> str:
        if not self._is_locked.isChecked():
            return ""
        if len(self._first.text()) < SHORTEST_PASSPHRASE:
            return tr_count(
                "A passphrase needs at least {n} character.",
                "A passphrase needs at least {n} characters.",
                SHORTEST_PASSPHRASE,
            )
        if self._first.text() != self._second.text():
            return tr("The two passphrases differ.")
        return ""

    def _show_fields(self, is_locked: bool) -> None:
        for widget in (self._first, self._second, self._warning):
            widget.setVisible(is_locked)
        self._wrong.hide()
        fit_height(self)
        if is_locked:
            self._first.setFocus()


class PassphraseOf(FittedDialog):
    """Ask for the passphrase of a file; `wrong` says why the last one did not do."""

    def __init__(self, name: str, parent: QWidget | None, wrong: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Passphrase"))
        set_smallest(self, 460, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        heading = tr("“{name}” is locked with a passphrase", name=name)
        column.addWidget(plain_label(heading, role="subheading", wraps=True))
        if wrong:
            column.addWidget(plain_label(wrong, role="error", wraps=True))
        self._field = _secret(tr("Passphrase"))
        column.addWidget(self._field)
        column.addLayout(dialog_buttons(self, tr("Open")))
        self._field.setFocus()
        if wrong:
            self._field.setAccessibleDescription(wrong)

    def passphrase(self) -> str:
        """Return what was typed."""
        return self._field.text()


def _secret(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    return field


_HELD = tr(
    "The file holds this one workshop with all its history, also what was deleted and can still "
    "be brought back. It holds no name of yours, of this laptop or of a folder."
)
_UNFINISHED = tr(
    "Somebody began to type them and never entered them. They stand on no board, so they are left "
    "out unless you include them."
)
_PRIVATE = tr(
    "What you wrote for yourself alone, about a step or afterwards. It is left out, of the history "
    "too, unless you include it."
)
_NOBODY = tr(
    "Nobody can open the file without the passphrase, and nobody can find it again. "
    "Hand it over by another way than the file. Three or four words are easy to remember."
)
