"""A time of day as one short field, with its name beside it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.typed_undo import TypedUndo

WIDTH = 92
LONGEST = 5
NO_TIME = "--:--"


class TimeField(QLineEdit):
    """Takes what somebody types for a time; what it means is for its user to say."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(NO_TIME)
        self.setMaxLength(LONGEST)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        TypedUndo(self, is_kept=False)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the width of a time in the letters of the look."""
        return QSize(applied_look().px(WIDTH), super().sizeHint().height())


def named(field: QLineEdit) -> QWidget:
    """Return a field behind its name."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    label = plain_label(field.accessibleName())
    label.setBuddy(field)
    row.addWidget(label)
    row.addWidget(field)
    return holder
