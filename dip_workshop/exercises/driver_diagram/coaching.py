"""Questions about the wording of an aim and of change ideas; never an answer, never on paper.

An aim says how much, by when; "to improve" or "to reduce" alone does not. A
change idea reads well after "to test…", which a task such as "train staff" does not.
"""

import re
from collections.abc import Iterator
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.coaching import Hint, Rule
from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.exercises.driver_diagram.model import (
    DriverDiagram,
    Level,
    drivers_of,
    level_of,
)

_SOURCE: Final = tr("Driver diagrams as quality improvement teams of the health service teach them")
AIM: Final = Rule(
    "aim", tr("An aim that does not say how much by when"), _SOURCE, is_told_at_once=True
)
CHANGE: Final = Rule(
    "change_idea",
    tr("A change idea that does not read well after “to test…”"),
    _SOURCE,
    is_told_at_once=True,
)
RULES: Final = (AIM, CHANGE)

_DATE: Final = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)?\s+)?"
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|spring|summer|autumn|winter|christmas|easter)\b(?:\s+\d{2,4})?"
    r"|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:20)\d\d(?:-\d\d){0,2}\b"
    r"|\b(?:within|in|by the end of|over|after)\s+(?:\w+\s+){0,2}"
    r"(?:days?|weeks?|months?|years?|quarter)\b",
    re.IGNORECASE,
)
_AMOUNT: Final = re.compile(
    r"\d|%|\b(?:half|halve[ds]?|halving|third|quarter|double[ds]?|none|no|zero|all|every|each"
    r"|one|two|three|four|five|six|seven|eight|nine|ten)\b",
    re.IGNORECASE,
)
_TASK: Final = re.compile(
    r"\s*(?:to\s+)?(?:train|educate|teach|remind|tell|encourage|improve|increase|reduce|raise"
    r"|review|discuss|consider|look\s+(?:in|at)|think|ensure|make\s+sure|work\s+on)\b",
    re.IGNORECASE,
)


def question_about_aim(aim: str) -> str:
    """Return what an aim does not tell yet, as a question; "" where it says how much by when."""
    if not aim.strip():
        return tr("What do we want, for whom, how much of it, and by when?")
    has_date = bool(_DATE.search(aim))
    has_amount = bool(_AMOUNT.search(_DATE.sub(" ", aim)))
    if has_date and has_amount:
        return ""
    if has_date:
        return tr("How much would be good enough?")
    return tr("By when?") if has_amount else tr("How much, and by when?")


def question_about_change(text: str) -> str:
    """Return a question about a change idea that does not read well after "to test…", or ""."""
    if _TASK.match(text):
        return tr("Does it read well after “to test…”? What would be done differently?")
    return ""


def hints(board: Board, diagram_id: RecordId) -> tuple[Hint, ...]:
    """Return the questions in the order in which a facilitator would ask them."""
    return tuple(_hints(board, diagram_id))


def _hints(board: Board, diagram_id: RecordId) -> Iterator[Hint]:
    question = question_about_aim(board.get(diagram_id, DriverDiagram).aim)
    if question:
        yield Hint(diagram_id, question, AIM.id)
    for driver in drivers_of(board, diagram_id):
        if level_of(board, driver.id) == Level.CHANGE and question_about_change(driver.text):
            asked = tr(
                "“{change}”: does it read well after “to test…”? What would be done differently?",
                change=shortened(driver.text),
            )
            yield Hint(driver.id, asked, CHANGE.id)
