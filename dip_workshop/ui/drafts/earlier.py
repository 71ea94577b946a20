"""Half-typed answers that were kept when their commands had other names."""

from collections.abc import Mapping
from typing import Final

from dip_workshop.kinds import EDIT_TEXT
from dip_workshop.widgets.asking import ASKED
from dip_workshop.widgets.unfinished import both

# Those alone that ask for a text: no other command has a draft. None may become a new command's id.
_NOW_CALLED: Final = {
    "aim": "set_aim",
    "edit": EDIT_TEXT,
    "fishbone.add_bone": "add_bone",
    "fishbone.count": "set_count",
    "fishbone.edit": EDIT_TEXT,
    "fishbone.effect": "set_effect",
    "fishbone.evidence": "set_evidence",
    "fishbone.note": "set_note",
    "fishbone.test": "set_test",
    "fishbone.why": "ask_why",
    "note": "set_note",
    "outcome_measure": "set_outcome_measure",
    "process_measure": "set_process_measure",
    "rate": "set_rating",
    "tag_words": "set_tag_words",
    "weight": "set_weight",
    "weights": "set_weights",
}


def brought_up_to_date(kept: Mapping[str, str]) -> dict[str, str]:
    """Return what has to be kept, and forgotten, so that each text waits at its place of today."""
    texts: dict[str, str] = {}
    for place, text in kept.items():
        today = _place_today(place)
        if today != place:
            texts[place] = ""
            texts[today] = both(texts.get(today) or kept.get(today, ""), text)
    return texts


def _place_today(place: str) -> str:
    before, asked, command_and_subject = place.partition(ASKED)
    command, slash, subject = command_and_subject.partition("/")
    return f"{before}{asked}{_NOW_CALLED.get(command, command)}{slash}{subject}"
