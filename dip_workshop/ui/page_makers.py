"""The pages beside those of the exercises, each imported when it is first wanted.

A page that has buttons for the window's actions asks for them by its signal `wanted`.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from dip_workshop.ui.workbench import Workbench


def _home(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.home_page import HomePage

    return HomePage(workbench)


def _workshop(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.workshop_page import WorkshopPage

    return WorkshopPage(workbench)


def _actions(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.actions_page import ActionsPage

    return ActionsPage(workbench)


def _all_actions(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.all_actions_page import AllActionsPage

    return AllActionsPage(workbench)


def _outputs(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.outputs_page import OutputsPage

    return OutputsPage(workbench)


def _about(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.about_page import AboutPage

    return AboutPage(workbench)


def _about_file(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.about_file_page import AboutFilePage

    return AboutFilePage(workbench)


def _safe_keeping(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.safe_keeping_page import SafeKeepingPage

    return SafeKeepingPage(workbench)


def _settings(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.settings_page import SettingsPage

    return SettingsPage(workbench)


def _run_sheet(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.run_sheet_page import RunSheetPage

    return RunSheetPage(workbench)


def _step(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.step_page import StepPage

    return StepPage(workbench)


def _recorder(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.recorder_page import RecorderPage

    return RecorderPage(workbench)


def _people(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.people_page import PeoplePage

    return PeoplePage(workbench)


def _round(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.round_page import RoundPage

    return RoundPage(workbench)


def _parking_lot(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.parking_page import ParkingPage

    return ParkingPage(workbench)


def _ground_rules(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.rules_page import RulesPage

    return RulesPage(workbench)


def _private_notes(workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.private_notes_page import PrivateNotesPage

    return PrivateNotesPage(workbench)


def _help(_workbench: Workbench) -> QWidget:
    from dip_workshop.ui.pages.help_page import HelpPage

    return HelpPage()


PAGE_MAKERS: Mapping[str, Callable[[Workbench], QWidget]] = MappingProxyType(
    {
        "about": _about,
        "about_file": _about_file,
        "actions": _actions,
        "all_actions": _all_actions,
        "ground_rules": _ground_rules,
        "help": _help,
        "home": _home,
        "outputs": _outputs,
        "parking_lot": _parking_lot,
        "people": _people,
        "recorder": _recorder,
        "private_notes": _private_notes,
        "round": _round,
        "run_sheet": _run_sheet,
        "safe_keeping": _safe_keeping,
        "settings": _settings,
        "step": _step,
        "workshop": _workshop,
    }
)
