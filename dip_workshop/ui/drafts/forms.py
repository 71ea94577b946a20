"""What is being typed in the lines of a form, kept until the line is left."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit

from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.ui.drafts.kept_texts import keep_texts
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.draft_pace import DraftPace

FORM = "/form/"
Line = QLineEdit | QAbstractSpinBox | QPlainTextEdit


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
            letters = _letters_of(line)
            if isinstance(letters, QPlainTextEdit):
                letters.textChanged.connect(
                    lambda n=name, field=letters: self._note(n, field.toPlainText())
                )
            else:
                letters.textEdited.connect(partial(self._note, name))

    def forget(self, name: str) -> None:
        """Forget a line whose text is on the board now."""
        place = self._place(name)
        if self._typed.pop(place, None) is not None or self.kept(name):
            self._put({place: ""})

    def offer(self) -> None:
        """Offer what was being typed when the program ended, one line after the other."""
        # What another workshop refused was kept there and is none of this one's.
        self._typed = {}
        for name, line in self._lines.items():
            text = self.kept(name)
            if text and text != _text_in(line):
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

    def kept(self, name: str) -> str:
        """Return what was typed in a line at an earlier time and never came on the board."""
        return self._kept().get(f"{self._workbench.workshop_id}{self._place(name)}", "")

    def waiting(self) -> tuple[str, ...]:
        """Return what a form was about, of all those in which something waits to be offered."""
        beginning = f"{self._workbench.workshop_id}{FORM}"
        found = (place for place, text in self._kept().items() if text)
        places = (place.removeprefix(beginning) for place in found if place.startswith(beginning))
        return tuple(place[: place.rfind("/") + 1] for place in places)

    def _place(self, name: str) -> str:
        return f"{FORM}{self._about()}{name}"

    def _use(self, name: str, line: Line, text: str) -> Callable[[], None]:
        def act() -> None:
            letters = _letters_of(line)
            line.setFocus()  # which selects the day of a date
            letters.selectAll()
            if isinstance(letters, QPlainTextEdit):
                letters.insertPlainText(text)
            else:
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

    def _kept(self) -> Mapping[str, str]:
        workshop_id = self._workbench.workshop_id
        return self._workbench.store.drafts(workshop_id) if workshop_id is not None else {}

    def _put(self, texts: Mapping[str, str]) -> None:
        workshop_id = self._workbench.workshop_id
        if workshop_id is not None:
            placed = {f"{workshop_id}{place}": text for place, text in texts.items()}
            keep_texts(self._workbench, workshop_id, placed)


def _letters_of(line: Line) -> QLineEdit | QPlainTextEdit:
    """Return the field that is typed in: a date and a number each have one inside."""
    return line.lineEdit() if isinstance(line, QAbstractSpinBox) else line


def _text_in(line: Line) -> str:
    return line.toPlainText() if isinstance(line, QPlainTextEdit) else line.text()
