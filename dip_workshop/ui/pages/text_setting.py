"""A setting that is a text of some lines, such as a trust's values."""

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from dip_workshop.core.clean_text import clean
from dip_workshop.ui.settings import Setting
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Card
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.typed_undo import TypedUndo

HEIGHT = 96


class TextSetting(Card):
    """A field with what it is for; what is typed is kept as it is typed."""

    def __init__(
        self, workbench: Workbench, setting: Setting, title: str, hint: str, example: str
    ) -> None:
        super().__init__()
        self._workbench, self._setting = workbench, setting
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(hint)
        self.field.setPlaceholderText(example)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(applied_look().px(HEIGHT))
        TypedUndo(self.field, is_kept=False)
        self.field.textChanged.connect(self._keep)
        label = plain_label(title, role="subheading", wraps=True)
        label.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(4)
        for each in (label, plain_label(hint, role="hint", wraps=True), self.field):
            column.addWidget(each)

    def refresh(self) -> None:
        """Show what is kept."""
        kept = self._workbench.settings.get(self._setting)
        if self.field.toPlainText() != kept:
            self.field.setPlainText(kept)

    def _keep(self) -> None:
        cleaned = self._workbench.attempt(lambda: clean(self.field.toPlainText()))
        if cleaned is not None:
            self._workbench.settings.put(self._setting, cleaned.text)
