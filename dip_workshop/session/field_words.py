"""What people call the fields of a record, and where a text stands."""

from collections.abc import Mapping

from dip_workshop.catalogue import record_name
from dip_workshop.core.wording import tr

# The fields that people care about, as they call them. How a board is folded, sorted or
# turned is left to the last one who did it.
FIELD_WORDS: Mapping[str, str] = {
    "text": tr("text"),
    "team": tr("team"),
    "ward": tr("ward or place"),
    "held_on": tr("date"),
    "question": tr("question"),
    "true_north": tr("true north"),
    "head_count": tr("head-count"),
    "tag_words": tr("words of the tags"),
    "tags": tr("tags"),
    "aim": tr("aim"),
    "outcome_measure": tr("outcome measure"),
    "process_measure": tr("process measure"),
    "effect": tr("effect"),
    "is_likely_root": tr("likely root cause"),
    "test_note": tr("how it was tested"),
    "doubt": tr("how far the room believes in it"),
    "evidence": tr("evidence"),
    "note": tr("note"),
    "count": tr("count"),
    "impact": tr("impact"),
    "effort": tr("effort"),
    "weight": tr("weight"),
    "value": tr("rating"),
    "threshold": tr("dividing line"),
    "scale_low": tr("lowest score"),
    "scale_high": tr("highest score"),
    "is_lower_better": tr("whether less is better"),
    "margin": tr("how much more one of them matters"),
    "voters": tr("how many vote"),
    "people": tr("how many score"),
    "dots": tr("dots for each person"),
    "most_on_one": tr("most dots on one option"),
    "is_multivoting": tr("whether all dots are used and the lowest drop out"),
    "is_revealed": tr("whether the result was revealed"),
    "staff_group": tr("staff group"),
    "arrived_at": tr("when they came"),
    "left_at": tr("when they left"),
    "minutes": tr("minutes planned"),
    "extra": tr("minutes given since"),
    "mode": tr("how the room works"),
    "says": tr("what the facilitator says"),
    "shows": tr("what the room sees"),
    "is_skipped": tr("whether it is skipped"),
    "begins_at": tr("when the workshop begins"),
    "ends_at": tr("when the room must be free"),
    "answer": tr("what became of it"),
    "owner": tr("owner"),
    "due_on": tr("due date"),
    "measure": tr("how we shall know"),
    "closed_on": tr("when it was done"),
}


def place_in_words(type_name: str, field: str) -> str:
    """Return where a text stands, such as "note" or "action: owner"; nothing of what it says."""
    record = record_name(type_name).lower()
    if field == "text" or field not in FIELD_WORDS:
        return record
    return tr("{record}: {field}", record=record, field=FIELD_WORDS[field])
