"""The desk for faults: what went wrong, to be read before it is sent to anyone."""

from dip_workshop.core.wording import tr
from dip_workshop.ui.fault_report import FaultReport
from dip_workshop.ui.workshop_window import WorkshopWindow


class FaultDesk:
    """Shows the report of what went wrong."""

    def __init__(self, window: WorkshopWindow) -> None:
        self._window = window

    def show(self) -> None:
        """Show the report, or say that there is none."""
        workbench = self._window.workbench
        report = FaultReport(workbench.folder)
        if not report.text():
            workbench.say(tr("Nothing went wrong that the program knows of."))
            return
        from dip_workshop.ui.dialogs.fault_report import FaultReportDialog

        FaultReportDialog(report, self._window).exec()
