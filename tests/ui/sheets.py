"""Tables for whoever shows the dialogs that read one: a workbook of two sheets, one hidden."""

from dip_workshop.textio.readings import Reading
from dip_workshop.textio.tables import ImportedTable
from dip_workshop.textio.workbooks import Sheet
from dip_workshop.ui.dialogs.table_form import TableOffer

_TABLE = ImportedTable(columns=("no", "answer"), rows=(("1", "Late"), ("2", "Lost")), encoding="u")
SHEETS = tuple(
    Sheet(name, is_hidden, lambda _go_on: _TABLE) for name, is_hidden in (("A", False), ("B", True))
)
# Of a table whose headings nobody knows, with a text for the head of the exercise.
STRANGE = TableOffer(
    (("1", "Late"), ("2", "No plan")),
    ("Paste rows.",),
    "Late",
    "the effect",
    reading=Reading(("text", None), has_heading=True, is_told=False),
    first=("Said", "By"),
)
