"""The card of backups: when the last one was made, what each holds, and how to get it back."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QVBoxLayout

from dip_workshop.core.ids import RecordId
from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.kinds import Choice
from dip_workshop.store.copies.backup_names import Backup
from dip_workshop.store.safe_keeping.holdings import in_words
from dip_workshop.ui.pages.safe_keeping.backup_preview import Preview, preview_of
from dip_workshop.ui.pages.safe_keeping.lines import in_lines
from dip_workshop.ui.safe_keeping.backups import safe_keeping_of
from dip_workshop.ui.safe_keeping.second_place import copied_in_words
from dip_workshop.ui.settings import SECOND_PLACE
from dip_workshop.ui.system.folders import folder_to_open
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.choosing import ChoiceDialog, accepted
from dip_workshop.widgets.controls import Card, button, text_list
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import ask, plain_label

LIST_HEIGHT = 190
BETWEEN = " · "


class BackupsCard(Card):
    """What is backed up, and the three things to do: back up, copy elsewhere, restore."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self._keeping = safe_keeping_of(workbench)
        self._backups: tuple[Backup, ...] = ()
        self._held_there = Preview()
        self._state = plain_label("", role="subheading", wraps=True)
        self._trouble = plain_label("", wraps=True)
        self._copied = plain_label("", wraps=True)
        self._list = text_list(tr("Backups, the newest first"))
        self._list.setFixedHeight(applied_look().px(LIST_HEIGHT))
        self._list.currentRowChanged.connect(self._preview)
        self._held = plain_label("", role="hint", wraps=True)
        self._restore = button(tr("Restore…"), "secondary")
        self._restore.clicked.connect(self._ask_to_restore)
        self._restore_one = button(tr("Restore one workshop…"), "secondary")
        self._restore_one.clicked.connect(self._ask_which)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._state)
        column.addWidget(self._trouble)
        column.addWidget(plain_label(_HINT, role="hint", wraps=True))
        column.addLayout(self._buttons())
        column.addWidget(self._copied)
        column.addWidget(plain_label(_NOT_LOCKED, role="hint", wraps=True))
        column.addWidget(self._list)
        column.addWidget(self._held)
        row = FlowRow()
        row.setSpacing(12)
        for each in (self._restore, self._restore_one):
            row.addWidget(each)
        row.addStretch()
        column.addLayout(row)
        self._keeping.changed.connect(self._show)

    def refresh(self) -> None:
        """Read the folder of backups anew, and show what is known meanwhile."""
        self._keeping.look()
        self._show()
        self._preview()

    def _buttons(self) -> FlowRow:
        self.first_stop = button(tr("Back up now"), "primary")
        self.first_stop.clicked.connect(self._keeping.back_up_now)
        elsewhere = button(tr("Copy to a second place…"), "secondary")
        elsewhere.clicked.connect(self._choose_place)
        self._again = button("", "secondary")
        self._again.clicked.connect(lambda: self._keeping.copy_to(self._second_place()))
        row = FlowRow()
        row.setSpacing(12)
        for each in (self.first_stop, elsewhere, self._again):
            row.addWidget(each)
        row.addStretch()
        return row

    def _show(self) -> None:
        known = self._keeping.known
        self._state.setText(self._keeping.words or tr("No backup has been made yet."))
        self._trouble.setText(self._trouble_in_words())
        self._trouble.setVisible(bool(self._trouble.text()))
        copied = copied_in_words(self._workbench.settings)
        self._copied.setText(copied or tr("No copy in a second place is known of yet."))
        place = self._second_place()
        self._again.setText(tr("Copy to {place}", place=place.name or place))
        self._again.setAccessibleName(tr("Copy to {place}", place=place))
        self._again.setVisible(bool(self._workbench.settings.get(SECOND_PLACE)))
        if known.backups != self._backups:
            self._fill(known.backups)
        self._restore.setEnabled(bool(self._backups) and not self._keeping.is_busy)
        may_take = not (self._keeping.is_busy or self._workbench.read_only)
        self._restore_one.setEnabled(bool(self._held_there.held) and may_take)

    def _trouble_in_words(self) -> str:
        damaged = len(self._keeping.known.spoilt)
        count = tr_count(
            "{n} backup is damaged: it does not count, and it was not deleted.",
            "{n} backups are damaged: they do not count, and they were not deleted.",
            damaged,
        )
        return "\n".join(filter(None, (self._keeping.trouble, count if damaged else "")))

    def _fill(self, backups: tuple[Backup, ...]) -> None:
        """List the backups, staying with the one that was chosen."""
        chosen = self._chosen()
        self._backups = backups
        self._list.blockSignals(True)
        self._list.clear()
        for backup in backups:
            self._list.addItem(QListWidgetItem(self._described(backup)))
        row = next((at for at, backup in enumerate(backups) if backup == chosen), 0)
        self._list.setCurrentRow(row if backups else -1)
        self._list.blockSignals(False)
        self._preview()

    def _described(self, backup: Backup) -> str:
        moment = moment_in_words(backup.made_at, datetime.now())
        damaged = tr("damaged") if backup in self._keeping.known.spoilt else ""
        if backup.has_faults:
            damaged = tr("as the file was, with its fault")
        parts = (moment[:1].upper() + moment[1:], backup.reason_in_words, damaged)
        return BETWEEN.join(filter(None, parts))

    def _chosen(self) -> Backup | None:
        row = self._list.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def _preview(self) -> None:
        chosen = self._chosen()
        self._held_there = Preview()
        self._restore_one.setEnabled(False)
        self._held.setText("")
        if chosen is not None:
            store = self._workbench.store
            self._keeping.do_beside(
                lambda: preview_of(store, chosen), lambda found: self._show_held(chosen, found)
            )

    def _show_held(self, backup: Backup, found: Preview) -> None:
        if backup == self._chosen():
            self._held_there = found
            self._held.setText(in_lines(found.lines))

    def _choose_place(self) -> None:
        settings = self._workbench.settings
        start = settings.get(SECOND_PLACE) or folder_to_open(settings)
        chosen = QFileDialog.getExistingDirectory(
            self.window(), tr("Copy the workshops to a second place"), start
        )
        if chosen:
            self._keeping.copy_to(Path(chosen))

    def _second_place(self) -> Path:
        return Path(self._workbench.settings.get(SECOND_PLACE))

    def _ask_to_restore(self) -> None:
        backup = self._chosen()
        if backup is None:
            return
        moment = moment_in_words(backup.made_at, datetime.now())
        if ask(
            self.window(),
            tr("Restore a backup"),
            tr("Make all workshops as they were {moment}?", moment=moment),
            tr("Restore it"),
            tr("Leave all as it is"),
            f"{_WHAT_WILL_HAPPEN}\n\n{in_lines(self._held_there.lines)}",
        ):
            self._keeping.restore(backup)

    def _ask_which(self) -> None:
        """Ask for one workshop of the backup, and take it out as a copy."""
        backup = self._chosen()
        if backup is None:
            return
        choices = tuple(Choice(h.id, in_words(h)) for h in self._held_there.held)
        prompt = tr("Which workshop shall come back as a copy?")
        dialog = ChoiceDialog(prompt, choices, parent=self.window(), subject=_BESIDE)
        if accepted(dialog):
            self._take_back(backup, RecordId(dialog.answer()))

    def _take_back(self, backup: Backup, workshop_id: RecordId) -> None:
        # The exercises come with it: the page does without.
        from dip_workshop.session.restoring_one import TakenBack, take_back

        workbench = self._workbench
        store = workbench.store

        def offer(taken: TakenBack) -> None:
            workbench.offered.emit(
                taken.words, tr("Open it"), lambda: workbench.open_workshop(taken.workshop_id)
            )
            self._preview()

        self._keeping.do_beside(lambda: take_back(store, backup, workshop_id), offer)


_HINT = tr(
    "All workshops are backed up at the first start of a day and every half hour in which something"
    " was changed. They lie on this laptop: copy them to a stick or a network drive as well."
)
_NOT_LOCKED = tr("A copy in a second place is not locked and holds every text as it is.")
_BESIDE = tr(
    "It comes beside what there is, with all its history; nothing is overwritten. A backup is made"
    " first."
)
_WHAT_WILL_HAPPEN = tr(
    "What is there now is backed up first and then set aside in the same folder; nothing is"
    " deleted, and it can be brought back from this list. PDFs stay as they are."
)
