"""A workbook of two sheets, one of them hidden, for whoever shows the dialog that reads one."""

from dip_workshop.textio.tables import ImportedTable
from dip_workshop.textio.workbooks import Sheet

_TABLE = ImportedTable(columns=("no", "answer"), rows=(("1", "Late"), ("2", "Lost")), encoding="u")
SHEETS = tuple(
    Sheet(name, is_hidden, lambda _go_on: _TABLE) for name, is_hidden in (("A", False), ("B", True))
)
ROWS = (("1", "Late"), ("2", "No plan"))
