"""Which editor shows which kind: one entry a kind, each imported when it is first wanted."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from dip_workshop.widgets.board_editor import BoardEditor


def _fishbone() -> type[BoardEditor]:
    from dip_workshop.exercises.fishbone.editor import FishboneEditor

    return FishboneEditor


def _affinity() -> type[BoardEditor]:
    from dip_workshop.exercises.affinity.editor import AffinityEditor

    return AffinityEditor


def _prioritisation() -> type[BoardEditor]:
    from dip_workshop.exercises.prioritisation.editor import PrioritisationEditor

    return PrioritisationEditor


def _driver_diagram() -> type[BoardEditor]:
    from dip_workshop.exercises.driver_diagram.editor import DriverDiagramEditor

    return DriverDiagramEditor


EDITORS: Mapping[str, Callable[[], type[BoardEditor]]] = MappingProxyType(
    {
        "fishbone": _fishbone,
        "affinity": _affinity,
        "prioritisation": _prioritisation,
        "driver_diagram": _driver_diagram,
    }
)
