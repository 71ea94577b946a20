"""Published examples, one a maker: what others have drawn and counted, not made up to suit us."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.model import add_notes
from dip_workshop.exercises.driver_diagram.drivers import add_drivers, set_aim
from dip_workshop.exercises.driver_diagram.kind import DRIVER_DIAGRAM
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.exercises.prioritisation.criteria import (
    rate_option,
    set_criterion_scale,
    set_method,
    set_weight,
)
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION
from dip_workshop.exercises.prioritisation.model import (
    IMPACT_AND_EFFORT,
    WEIGHTED_CRITERIA,
    add_criteria,
    add_options,
    options_of,
)
from dip_workshop.exercises.prioritisation.scale import Scale
from dip_workshop.exercises.prioritisation.scoring import score_option
from dip_workshop.kinds import ExerciseKind
from tests.exercises.affinity.walls import empty_wall, real_answers_by_theme, with_group
from tests.exercises.fishbone.boards import DISPENSARY, counted_errors, dispensary

Made = tuple[Board, RecordId]

# siliconfareast.com/affinity2.htm, shortened: what a monitor of early failures takes.
MONITOR = {
    "Why the monitor is needed": (
        "Actual purpose",
        "Fit with company programme",
        "Kind of data to generate",
        "Failure mechanisms of interest",
        "Customer returns to prevent",
    ),
    "How it will be run to meet its purpose": (
        "Overall procedure",
        "Components of a basic monitor",
        "Procedures and tests per component",
        "Reporting of data",
        "Metrics",
        "Ownership",
    ),
    "Manpower and logistics it needs": (
        "Equipment needed",
        "Manpower available",
        "Equipment available",
        "In-house test capability",
        "Failure-analysis support",
        "Test support",
        "Utilities needed",
        "Consumables needed",
    ),
}
MONITOR_UNPLACED = ("Cost of new equipment", "Expertise of personnel", "Training needed")


def monitor() -> Made:
    """Return the published map of 22 ideas, three of them in no group."""
    board, map_id = _grouped(MONITOR)
    return add_notes(board, map_id, MONITOR_UNPLACED).board, map_id


def dispensary_notes() -> Made:
    """Return the problem factors of a hospital dispensary as notes in groups."""
    return _grouped(DISPENSARY)


def dispensary_drivers() -> Made:
    """Return the same factors as drivers of an aim of ours."""
    board, diagram_id = DRIVER_DIAGRAM.create(new_workshop("Published"))
    board = set_aim(board, diagram_id, "Half of the hassle in the dispensary gone by 31 March")
    for factor, causes in DISPENSARY.items():
        board, (primary,) = add_drivers(board, diagram_id, (factor,))
        board, _ = add_drivers(board, primary, causes)
    return board, diagram_id


def two_options() -> Made:
    """Return the published decision of two options by four criteria: 58 and 54."""
    return _weighed("4321", {"A": "9272", "B": "2983"})


def four_options() -> Made:
    """Return the published decision of four options by weights of 100 in all: 405 is the best."""
    weights = ("30", "25", "25", "20")
    return _weighed(weights, {"A": "5232", "B": "4543", "C": "4435", "D": "4452"})


def scored_options() -> Made:
    """Return the same four options with impact and effort too, one on a line."""
    board, matrix_id = four_options()
    scores = ((5, 2), (4, 4), (3, 3), (2, 5))
    for option, (impact, effort) in zip(options_of(board, matrix_id), scores, strict=True):
        board = score_option(board, option.id, impact=impact, effort=effort)
    return set_method(board, matrix_id, IMPACT_AND_EFFORT), matrix_id


EXAMPLES: Mapping[str, tuple[ExerciseKind, Callable[[], Made]]] = {
    "medication errors": (FISHBONE, counted_errors),
    "dispensary": (FISHBONE, dispensary),
    "monitor": (AFFINITY, monitor),
    "dispensary, notes": (AFFINITY, dispensary_notes),
    "400 answers": (AFFINITY, real_answers_by_theme),
    "two options": (PRIORITISATION, two_options),
    "four options": (PRIORITISATION, four_options),
    "four options, scored": (PRIORITISATION, scored_options),
    "dispensary, drivers": (DRIVER_DIAGRAM, dispensary_drivers),
}


def _grouped(groups: Mapping[str, Sequence[str]]) -> Made:
    board, map_id = empty_wall()
    for header, notes in groups.items():
        board = with_group(board, map_id, header, list(notes))
    return board, map_id


def _weighed(weights: Sequence[str], ratings: Mapping[str, str]) -> Made:
    board, matrix_id = PRIORITISATION.create(new_workshop("Published"))
    names = [f"Criterion {number}" for number in range(1, len(weights) + 1)]
    board, criteria = add_criteria(board, matrix_id, names)
    for criterion_id, weight in zip(criteria, weights, strict=True):
        board = set_criterion_scale(board, criterion_id, Scale(1, 10))
        board = set_weight(board, criterion_id, Decimal(weight))
    board, options = add_options(board, matrix_id, [f"Option {letter}" for letter in ratings])
    for option_id, given in zip(options, ratings.values(), strict=True):
        for criterion_id, rating in zip(criteria, given, strict=True):
            board = rate_option(board, option_id, criterion_id, Decimal(rating))
    return set_method(board, matrix_id, WEIGHTED_CRITERIA), matrix_id
