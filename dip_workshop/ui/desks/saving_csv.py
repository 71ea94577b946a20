"""A table saved for a spreadsheet, wherever the user says."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from dip_workshop.core.wording import tr
from dip_workshop.file_names import safe_stem
from dip_workshop.kinds import Cells
from dip_workshop.textio.table_text import write_csv
from dip_workshop.ui.workshop_window import WorkshopWindow


def save_as_csv(
    window: WorkshopWindow, title: str, columns: Cells, rows: tuple[Cells, ...]
) -> None:
    """Ask where to, save a table there as CSV, and say so; DomainError where the disk refuses."""
    start = window.workbench.outputs_folder / f"{safe_stem(title)}.csv"
    chosen, _ = QFileDialog.getSaveFileName(
        window, tr("Save as CSV"), str(start), tr("Tables (*.csv)")
    )
    if chosen:
        path = Path(chosen)
        write_csv(path, columns, rows)
        window.workbench.say(tr("Saved “{file}” in {folder}.", file=path.name, folder=path.parent))
