"""What a coach may ask about wording: plain rules on one text, by which nobody is ever stopped.

A rule asks a question; it gives no answer, changes nothing and forbids nothing.
"""

import re
from typing import Final, NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr


class Rule(NamedTuple):
    """A rule that can be switched off by its id: what it looks for, and who says so.

    With `is_told_at_once` its question comes as soon as a text gives cause for it; the
    others speak of the whole, and wait until somebody asks.
    """

    id: str
    looks_for: str
    source: str
    is_told_at_once: bool = False


class Hint(NamedTuple):
    """A question by a rule, and the place that it is about, or the whole exercise."""

    about: RecordId
    question: str
    rule: str


# Cause-and-effect practice of the American Society for Quality, and what health services teach.
REMEDY: Final = Rule(
    "remedy",
    tr("A remedy in disguise, such as “lack of …” or “need more …”"),
    tr("Cause and effect in health care: say the problem and not the missing solution"),
    is_told_at_once=True,
)
BLAME: Final = Rule(
    "blame",
    tr("Words that blame people, or a grade of staff"),
    tr("Patient Safety Incident Response Framework: look at the system and not at the person"),
    is_told_at_once=True,
)
NAME: Final = Rule(
    "name",
    tr("Somebody’s name in a cause"),
    tr("Patient Safety Incident Response Framework: look at the system and not at the person"),
    is_told_at_once=True,
)

# Compiled when a text is first looked at: no board waits for that to be painted.
_REMEDY: Final = (
    r"^\s*(?:(?:a|the|there is|there are|we have|because of)\s+)*"
    r"(?:lack(?:ing)?\s+of|no(?!\s+one\b|-one\b)|not\s+enough|insufficient|shortage\s+of|too\s+few"
    r"|(?:we\s+)?needs?\s+(?:for\s+)?(?:more|another|a\s+new|extra))\b"
)
_NAME: Final = r"\b(?:Mr|Mrs|Ms|Miss|Dr|Doctor|Prof|Professor|Nurse|Sister)\.? [A-Z][a-z]+"
_BLAME: Final = (
    r"\b(?:lazy|careless(?:ness)?|at fault|(?:their|his|her|whose) fault|to blame"
    r"|incompeten(?:t|ce)|negligen(?:t|ce)|sloppy|stupid|useless|can(?:not|'t|’t) be bothered"
    r"|(?:don|doesn|didn)['’]?t care|do(?:es)? not care|bad attitude|poor attitude)\b"
)
_GRADE: Final = (
    r"\b(?:doctors?|juniors?|consultants?|registrars?|nurses?|sisters?|matrons?|hcas?|midwi(?:fe|ves)"
    r"|managers?|porters?|pharmacists?|therapists?|students?|agency|bank staff|receptionists?"
    r"|ward clerks?)\b[^.;]{0,24}?"
    r"\b(?:never|always|won['’]?t|will not|refuses?|forgets?|ignores?|can['’]?t|fails? to)\b"
)


def is_remedy(text: str) -> bool:
    """Return whether a text says what is not there, which is a solution in disguise."""
    return bool(re.match(_REMEDY, text, re.IGNORECASE))


def names_somebody(text: str) -> bool:
    """Return whether a text has a title with a name behind it."""
    return bool(re.search(_NAME, text))


def blames(text: str) -> bool:
    """Return whether a text blames people or a grade of staff."""
    return any(re.search(said, text, re.IGNORECASE) for said in (_BLAME, _GRADE))
