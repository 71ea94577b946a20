"""What a workshop file holds is told before it is taken in."""

from dip_workshop.core.workshop import new_workshop
from dip_workshop.session.exchanging import told_of_file
from tests.store.bundle_makers import bundle_from_boards


def test_a_file_tells_the_day_of_its_workshop_in_words() -> None:
    bundle = bundle_from_boards(new_workshop("Ward", "2026-03-09"))
    assert told_of_file(bundle)[0] == "9 March 2026"
