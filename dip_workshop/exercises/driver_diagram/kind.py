"""The driver diagram as a kind of exercise."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.exercises.driver_diagram.coaching import RULES, hints
from dip_workshop.exercises.driver_diagram.commands import COMMANDS, edit
from dip_workshop.exercises.driver_diagram.drivers import (
    add_drivers,
    new_diagram,
    with_waiting_place,
)
from dip_workshop.exercises.driver_diagram.gestures import (
    CAPTURE,
    drivers_in_reading_order,
    drop,
    drop_hint,
)
from dip_workshop.exercises.driver_diagram.handout import handout, outline, summary, texts
from dip_workshop.exercises.driver_diagram.layout import blank_layout, layout
from dip_workshop.exercises.driver_diagram.mending import mend
from dip_workshop.exercises.driver_diagram.model import (
    Driver,
    DriverDiagram,
    Level,
    WaitingPlace,
    driver_at,
    drivers_of,
    level_of,
)
from dip_workshop.exercises.driver_diagram.sample import play_sample
from dip_workshop.exercises.driver_diagram.table import TABLE
from dip_workshop.kinds import CarriedText, Coach, ExerciseKind, Selection, Sheet


def offers(board: Board, selection: Selection) -> tuple[CarriedText, ...]:
    """Return the selected texts, or where none is selected the change ideas."""
    chosen = [driver_at(board, i) for i in drivers_in_reading_order(board, selection.ids)]
    drivers = [driver for driver in chosen if driver] or [
        driver
        for driver in drivers_of(board, selection.exercise_id)
        if level_of(board, driver.id) == Level.CHANGE
    ]
    unique = {driver.id: driver for driver in drivers}
    return tuple(CarriedText(driver.id, driver.text) for driver in unique.values())


def receive(board: Board, diagram_id: RecordId, carried: tuple[CarriedText, ...]) -> Board:
    """Take texts in to wait below the aim, each tied to where it came from."""
    board, waiting_id = with_waiting_place(board, diagram_id)
    sources = (text.source_id for text in carried)
    return add_drivers(board, waiting_id, (text.text for text in carried), sources)[0]


DRIVER_DIAGRAM = ExerciseKind(
    name="driver_diagram",
    title=tr("Driver diagram"),
    description=tr("Lead from an aim to what drives it, and on to changes that can be tested"),
    icon="driver_diagram",
    root_type=DriverDiagram,
    record_types=(Driver, WaitingPlace),
    create=new_diagram,
    layout=layout,
    handout=handout,
    outline=outline,
    texts=texts,
    summary=summary,
    capture=CAPTURE,
    edit=edit,
    drop=drop,
    drop_hint=drop_hint,
    commands=COMMANDS,
    offers=offers,
    receive=receive,
    sheets=(
        Sheet(
            "blank_driver_diagram",
            tr("Blank driver diagram to write on"),
            blank_layout,
            is_blank=True,
        ),
    ),
    play_sample=play_sample,
    offered=(tr("change idea"), tr("change ideas")),
    table=TABLE,
    mend=mend,
    view_fields=frozenset({"shows_questions"}),
    codes={Driver: "D"},
    record_names={Driver: tr("Driver or change idea")},
    coach=Coach(RULES, hints),
    tells_what_to_do=True,
)
