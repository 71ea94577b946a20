"""What is being typed in the lines of a workshop's form, kept until the line is left."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit

from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.draft_pace import DraftPace

FORM = "/form/"
Line = QLineEdit | QAbstractSpinBox


class FormDrafts(QObject):
    """Keeps each line as it is typed; what a crash left is offered, and stands nowhere unasked.

    Where a form shows one thing after another, `about` says which it shows now.
    """

    def __init__(
        self,
        workbench: Workbench,
        lines: Mapping[str, Line],
        parent: QObject,
        about: Callable[[], str] = lambda: "",
    ) -> None:
        super().__init__(parent)
        self._workbench, self._lines, self._about = workbench, lines, about
        self._typed: dict[str, str] = {}
        self._pace = DraftPace(self._keep, self)
        for name, line in lines.items():
            _letters_of(line).textEdited.connect(partial(self._note, name))

    def forget(self, name: str) -> None:
        """Forget a line whose text is on the board now."""
        place = self._place(name)
        if self._typed.pop(place, None) is not None:
            self._put({place: ""})

    def offer(self) -> None:
        """Offer what was being typed when the program ended, one line after the other."""
        # What another workshop refused was kept there and is none of this one's.
        self._typed = {}
        workshop_id = self._workbench.workshop_id
        kept = self._workbench.store.drafts(workshop_id) if workshop_id is not None else {}
        for name, line in self._lines.items():
            text = kept.get(f"{workshop_id}{self._place(name)}", "")
            if text and text != line.text():
                self._workbench.offered.emit(
                    tr(
                        "Unfinished in “{line}”: “{words}”",
                        line=line.accessibleName(),
                        words=shortened(text),
                    ),
                    tr("Use it"),
                    self._use(name, line, text),
                )
                return

    def _place(self, name: str) -> str:
        return f"{FORM}{self._about()}{name}"

    def _use(self, name: str, line: Line, text: str) -> Callable[[], None]:
        def act() -> None:
            letters = _letters_of(line)
            line.setFocus()  # which selects the day of a date
            letters.selectAll()
            letters.insert(text)
            letters.setModified(True)
            self._note(name, text)

        return act

    def _note(self, name: str, text: str) -> None:
        self._typed[self._place(name)] = text
        self._pace.typed()

    def _keep(self) -> None:
        if self._typed:
            self._put(self._typed)

    def _put(self, texts: Mapping[str, str]) -> None:
        workshop_id = self._workbench.workshop_id
        if workshop_id is not None:
            placed = {f"{workshop_id}{place}": text for place, text in texts.items()}
            self._workbench.store.keep_drafts(workshop_id, placed)


def _letters_of(line: Line) -> QLineEdit:
    """Return the field that is typed in: a date and a number each have one inside."""
    return line.lineEdit() if isinstance(line, QAbstractSpinBox) else line
