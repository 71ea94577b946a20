"""The parking lot and the ground rules on paper, each word of them read back from the file."""

from pathlib import Path

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.room.parking import answer_point, park, parked_points
from dip_workshop.core.room.rules import DEFAULT_RULES, add_rule
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import PAPERS
from dip_workshop.session.handing_out import Wish, content_of, hand_out
from dip_workshop.session.room_sheets import RULES_SHEET, rules_section
from dip_workshop.store.workshop_store import WorkshopStore
from tests.store.bundle_makers import REPLICA

METRICS = bundled_metrics()
WHOLE = Wish(None, "", "A4 landscape")


def test_a_whole_workshop_ends_with_its_parking_lot_and_the_file_proves_every_word(
    tmp_path: Path,
) -> None:
    board = park(park(new_workshop("Beds by noon"), "Car park prices"), "The old lift")
    board = answer_point(board, parked_points(board)[0].id, "Estates were told")
    with WorkshopStore.open(tmp_path / "workshops.dip", RECORD_TYPES, REPLICA) as store:
        store.create_workshop(board)
        made = hand_out(store, board, METRICS, WHOLE, tmp_path / "out")
    assert (made.report.texts_found, made.report.texts_total) == (3, 3)


def test_a_workshop_in_which_nothing_was_parked_prints_no_parking_lot() -> None:
    assert content_of(new_workshop("Beds by noon"), WHOLE, METRICS).sections == ()


def test_the_sheet_for_the_wall_holds_the_rules_and_the_trusts_values(tmp_path: Path) -> None:
    board = add_rule(new_workshop("Beds by noon"), "Tea at three")
    wish = Wish(None, RULES_SHEET, "A4 portrait", values="Kindness\n\nCourage")
    with WorkshopStore.open(tmp_path / "workshops.dip", RECORD_TYPES, REPLICA) as store:
        store.create_workshop(board)
        made = hand_out(store, board, METRICS, wish, tmp_path / "out")
    wanted = len(DEFAULT_RULES) + 3
    assert (made.report.texts_found, made.report.texts_total) == (wanted, wanted)
    assert made.output.kind == "workshop"


def test_the_sheet_for_the_wall_is_as_large_as_a_page_takes_it_and_a_list_where_it_is_too_long():
    board, medium = new_workshop("Beds by noon"), PAPERS["A4 portrait"].medium
    (page,) = rules_section(board, "Kindness", medium, METRICS).pages
    assert page.picture.smallest_print() >= 24
    assert all(page.picture.bounds.encloses(group.bounds) for group in page.picture.groups)
    long = add_rule(board, "One more of many words " * 60)
    section = rules_section(long, "", medium, METRICS)
    assert section.pages == ()
    assert section.blocks
