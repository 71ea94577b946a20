"""What was made: each PDF with its first page, its proof, and whether it still holds."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import exercises_of
from dip_workshop.drawing.media import paper_in_words
from dip_workshop.file_names import safe_stem
from dip_workshop.session.found_pdfs import FOUND, add_to_list
from dip_workshop.store.output_bin import Removed, bring_back, read_removed, remove_pdf
from dip_workshop.store.output_files import unlisted_pdfs
from dip_workshop.store.outputs import Output, forget_output
from dip_workshop.ui.pages.output_card import Act, OutputCard
from dip_workshop.ui.pages.scrolling_page import ScrollingPage, page_column
from dip_workshop.ui.system.opened_files import open_file, open_or_say
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import button, chip, empty_layout
from dip_workshop.widgets.flow import CardGrid, FlowRow
from dip_workshop.widgets.theme import ask, plain_label, set_shown
from dip_workshop.widgets.typed_undo import TypedUndo

T = TypeVar("T")

NARROWEST_CARD = 250
MOST_SHOWN = 60
BETWEEN = " · "


class OutputsPage(ScrollingPage):
    """Cards of PDFs, the newest first; of the open workshop, or of all, then those in no list."""

    wanted = Signal(str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self._listed: tuple[Output, ...] = ()
        self._unlisted: tuple[Path, ...] = ()
        self._cards: tuple[OutputCard, ...] = ()
        self._waiting: list[OutputCard] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw_next)
        body = QWidget()
        column = page_column(body)
        column.addLayout(self._head())
        self._where = plain_label("", role="hint", wraps=True)
        column.addWidget(self._where)
        self._save_all = button(tr("Save all as PDF"), "primary")
        self._save_all.clicked.connect(lambda: self.wanted.emit("pdf_all"))
        column.addWidget(self._save_all, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid = CardGrid(NARROWEST_CARD)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(body)

    def refresh(self) -> None:
        """Read the catalogue and its folder anew and show what fits the filter."""
        workbench, folder = self._workbench, self._workbench.outputs_folder
        catalogue = workbench.attempt(lambda: workbench.store.outputs(None)) or ()
        in_bin = {removed.output_id for removed in read_removed(folder)}
        wanted = workbench.workshop_id
        self._listed = tuple(
            output
            for output in catalogue
            if wanted in (None, output.workshop_id) and output.id not in in_bin
        )
        # A viewer's store belongs elsewhere, and so would what is found here.
        self._unlisted = () if workbench.read_only else unlisted_pdfs(catalogue, folder)
        self._show()

    def _show(self) -> None:
        self._waiting = []
        empty_layout(self._grid)
        wanted = self._filter.text().casefold().split()
        listed = [o for o in self._listed if all(word in _searched(o) for word in wanted)]
        found = [p for p in self._unlisted if all(word in p.stem.casefold() for word in wanted)]
        self._where.setText(self._words(len(listed), len(found)))
        set_shown(self._save_all, self._may_save_all())
        self._cards = (
            *map(self._card, listed[:MOST_SHOWN]),
            *map(self._found_card, found[:MOST_SHOWN]),
        )
        for card in self._cards:
            self._grid.addWidget(card)
        self._timer.start()

    def _may_save_all(self) -> bool:
        bridge = self._workbench.bridge
        if bridge is None or self._workbench.read_only or self._listed:
            return False
        return bool(exercises_of(bridge.board))

    def _head(self) -> FlowRow:
        self._filter = QLineEdit()
        TypedUndo(self._filter)
        self._filter.setPlaceholderText(tr("Filter by name, kind or date"))
        self._filter.setAccessibleName(tr("Filter the outputs"))
        self._filter.textChanged.connect(lambda _text: self._show())
        folder = button(tr("Open folder"), "secondary", "folder")
        folder.clicked.connect(self._open_folder)
        row = FlowRow()
        row.setSpacing(16)
        row.addWidget(plain_label(tr("Outputs"), role="title"))
        row.addWidget(self._filter)
        row.addWidget(folder)
        return row

    def _words(self, listed: int, found: int) -> str:
        more = tr_count(
            "{n} PDF in the folder is in no list, as after a restore: it stands last.",
            "{n} PDFs in the folder are in no list, as after a restore: they stand last.",
            found,
        )
        rest = max(listed - MOST_SHOWN, 0) + max(found - MOST_SHOWN, 0)
        hidden = tr_count(
            "{n} more is there: filter to see it.", "{n} more are there: filter to see them.", rest
        )
        lines = (self._words_on_listed(listed), more if found else "", hidden if rest else "")
        return "\n".join(filter(None, lines))

    def _words_on_listed(self, count: int) -> str:
        bridge = self._workbench.bridge
        if not count and self._filter.text().strip():
            return tr("No PDF fits this filter.")
        if bridge is None:
            return _words_on_all(count)
        title = bridge.workshop.text
        if not count:
            return _words_on_none(title, has_exercises=bool(exercises_of(bridge.board)))
        return tr("PDFs of “{title}”, kept on this laptop", title=title)

    def _card(self, output: Output) -> OutputCard:
        path = Path(output.path)
        pages = tr_count("{n} page", "{n} pages", output.pages)
        made = moment_in_words(datetime.fromtimestamp(output.made_at), datetime.now())
        paper = BETWEEN.join(filter(None, (paper_in_words(output.paper), pages, made)))
        lines = (
            plain_label(paper, role="hint", wraps=True),
            plain_label(proof(output), wraps=True),
        )
        is_there = path.exists()
        acts = self._acts(path, output) if is_there else self._acts_without_file(output)
        chip_of = self._state_chip(output)
        card = OutputCard(path, output.title, lines, chip_of, acts, self._heading(path))
        if is_there:
            self._waiting.append(card)
        return card

    def _heading(self, path: Path) -> str:
        bridge = self._workbench.bridge
        workshop = f"{safe_stem(bridge.workshop.text)} - " if bridge is not None else ""
        return path.stem.removeprefix(workshop)

    def _found_card(self, path: Path) -> OutputCard:
        bridge = self._workbench.bridge
        words = (
            tr("It can be added to the list of “{title}”.", title=bridge.workshop.text)
            if bridge is not None
            else tr("Open its workshop to add it to that list.")
        )
        add = Act(
            tr("Add to the list"),
            tr("Add {title} to the list", title=path.stem),
            partial(self._add, path),
        )
        acts = (*self._acts(path, None), *((add,) if bridge is not None else ()))
        card = OutputCard(
            path, path.stem, (plain_label(words, wraps=True),), chip(tr("In no list")), acts
        )
        self._waiting.append(card)
        return card

    def _acts(self, path: Path, output: Output | None) -> tuple[Act, ...]:
        title = path.stem
        opening = Act(tr("Open"), tr("Open {title}", title=title), partial(self._open, path))
        if self._workbench.read_only:
            return (opening,)
        removing = partial(self._remove, path, output)
        return opening, Act(
            tr("Remove"), tr("Remove {title}", title=title), removing, "quiet", "Delete"
        )

    def _acts_without_file(self, output: Output) -> tuple[Act, ...]:
        if self._workbench.read_only:
            return ()
        label, name = tr("Take off the list…"), tr("Take {title} off the list", title=output.title)
        return (Act(label, name, partial(self._ask_to_forget, output), "quiet", "Delete"),)

    def _state_chip(self, output: Output) -> QWidget:
        if not Path(output.path).exists():
            return chip(tr("File was moved away"), "chipWarn")
        if output.kind == FOUND:
            return chip(tr("Added from the folder"))
        if not output.texts_total:
            return chip(tr("Handout to fill in"))
        now = self._workbench.attempt(
            lambda: self._workbench.store.state_of(output.workshop_id, output.exercise_id)
        )
        return (
            chip(tr("Up to date"), "chipGood")
            if now == output.state
            else chip(tr("Changed since"), "chipWarn")
        )

    def _draw_next(self) -> None:
        if not self._waiting or not self.isVisible():
            self._timer.stop()
            return
        self._waiting.pop(0).draw()

    def _open(self, path: Path) -> None:
        open_or_say(path, self._workbench.say)

    def _remove(self, path: Path, output: Output | None) -> None:
        workbench = self._workbench
        removed = self._done(lambda: remove_pdf(workbench.outputs_folder, path, output))
        if removed is not None:
            workbench.offered.emit(
                tr(
                    "“{name}” is in the bin of PDFs on Safe keeping; the workshop is as it was.",
                    name=removed.name,
                ),
                tr("Undo"),
                lambda: self._bring_back(removed),
            )

    def _ask_to_forget(self, output: Output) -> None:
        workbench, name = self._workbench, Path(output.path).name
        if ask(
            self.window(),
            tr("Take off the list"),
            tr("Take “{name}” off the list?", name=name),
            tr("Take it off the list"),
            tr("Keep it"),
            _WHAT_IS_FORGOTTEN,
        ):
            gone = self._done(lambda: workbench.store.ask(lambda c: forget_output(c, output)))
            if gone is not None:
                workbench.say(tr("“{name}” is off the list; no file was touched.", name=name))

    def _bring_back(self, removed: Removed) -> None:
        workbench = self._workbench
        folder = workbench.outputs_folder
        self._done(lambda: workbench.store.ask(lambda c: bring_back(c, folder, removed)))

    def _add(self, path: Path) -> None:
        workbench = self._workbench
        workshop_id = workbench.workshop_id
        if workshop_id is not None:
            self._done(lambda: add_to_list(workbench.store, workshop_id, path))

    def _done(self, act: Callable[[], T]) -> T | None:
        """Do something with a file and show what is there then; say why where it cannot be."""
        at = self._card_with_keyboard()
        done = self._workbench.attempt(act)
        self.refresh()
        if at is not None:  # the button that was pressed is gone
            near = (card.first_stop for card in reversed(self._cards[: at + 1]))
            next(filter(None, near), self._filter).setFocus()
        return done

    def _card_with_keyboard(self) -> int | None:
        focused = self.window().focusWidget()
        found = (at for at, card in enumerate(self._cards) if card.isAncestorOf(focused))
        return next(found, None) if focused is not None else None

    def _open_folder(self) -> None:
        folder = self._workbench.outputs_folder
        with suppress(OSError):  # then it cannot be opened either, which is said
            folder.mkdir(parents=True, exist_ok=True)
        if not open_file(folder):
            self._workbench.say(
                tr("The folder could not be opened. It is {folder}.", folder=folder)
            )


_WHAT_IS_FORGOTTEN = tr(
    "The PDF itself, wherever it is now, is not touched. Only its entry goes, with what was proved"
    " when it was made; this cannot be undone."
)


def _words_on_all(count: int) -> str:
    if not count:
        return tr("No PDF of any workshop yet. Open an exercise and press Save PDF (Ctrl+P).")
    return tr("PDFs of all workshops, kept on this laptop")


def _words_on_none(title: str, *, has_exercises: bool) -> str:
    if not has_exercises:
        return tr("No PDF of “{title}” yet: its page offers exercises to begin with.", title=title)
    return tr(
        "No PDF of “{title}” yet. Save all here, or one exercise from its page (Ctrl+P).",
        title=title,
    )


def proof(output: Output) -> str:
    """Return what was proved of a PDF when it was made."""
    if output.kind == FOUND:
        return tr("Its texts were not counted")
    if not output.texts_total:
        return tr("To print before the workshop")
    found = tr_count(
        "{found} of {n} text", "{found} of {n} texts", output.texts_total, found=output.texts_found
    )
    if not output.smallest_print:
        return found
    return BETWEEN.join((found, tr("smallest {size:.1f} pt", size=output.smallest_print)))


def _searched(output: Output) -> str:
    made = datetime.fromtimestamp(output.made_at)
    day = f"{made.day} {made:%B %Y %Y-%m-%d}"
    return f"{output.title} {output.kind} {output.paper} {day}".casefold()
