"""What the side bar says of a place beside its name."""

from dip_workshop.ui.places.place import Place


def test_counts_are_told_by_their_first_and_a_question_as_it_was_asked() -> None:
    counts = "238 notes · 6 groups · 186 not yet grouped · 2 set aside"
    question = "Beds · bloods · letters · lifts: what holds us up?"
    assert Place("exercise", "1", "Map", counts, "affinity").brief_note.endswith("grouped · …")
    assert Place("workshop", "", "Ward", question, "workshop").brief_note == question
