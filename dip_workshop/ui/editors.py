"""Which editor shows which kind: one line a kind."""

from dip_workshop.exercises.affinity.editor import AffinityEditor
from dip_workshop.exercises.driver_diagram.editor import DriverDiagramEditor
from dip_workshop.exercises.fishbone.editor import FishboneEditor
from dip_workshop.exercises.prioritisation.editor import PrioritisationEditor
from dip_workshop.widgets.board_editor import BoardEditor

EDITORS: dict[str, type[BoardEditor]] = {
    "fishbone": FishboneEditor,
    "affinity": AffinityEditor,
    "prioritisation": PrioritisationEditor,
    "driver_diagram": DriverDiagramEditor,
}
