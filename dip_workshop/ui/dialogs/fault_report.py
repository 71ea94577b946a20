"""What went wrong, to be read by whoever may send it to somebody."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from dip_workshop.core.wording import tr
from dip_workshop.ui.fault_report import FaultReport
from dip_workshop.ui.system.opened_files import open_file
from dip_workshop.widgets.announcements import announce
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.dialog_size import with_letters
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label


class FaultReportDialog(QDialog):
    """Shows the whole report; nothing of it is sent by the program itself."""

    def __init__(self, report: FaultReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setWindowTitle(tr("What went wrong"))
        self.resize(with_letters(720, 460))
        self.words = QPlainTextEdit(report.text())
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(tr("What went wrong"))
        self._said = plain_label("", role="hint", wraps=True)
        self._said.setText(
            tr(
                "This is all there is: the program sends it to nobody. "
                "Copy it into a message to whoever looks after the program, or delete it."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(self._said)
        column.addWidget(self.words, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> FlowRow:
        row = FlowRow()
        row.setSpacing(12)
        close = _button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        copy = _button(tr("Copy"))
        copy.clicked.connect(self._copy)
        folder = _button(tr("Open folder"))
        folder.clicked.connect(lambda: open_file(self._report.path.parent))
        delete = _button(tr("Delete"))
        delete.clicked.connect(self._delete)
        for each in (close, copy, folder, delete):
            row.addWidget(each)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.toPlainText())
        self._say(tr("Copied; paste it into a message."))

    def _delete(self) -> None:
        self._report.delete()
        self.words.clear()
        self._say(tr("The report was deleted."))

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        announce(self._said, sentence)


def _button(label: str, role: str = "secondary") -> QPushButton:
    made = button(label, role)
    made.setAutoDefault(False)
    return made
