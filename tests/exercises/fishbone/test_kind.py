"""The fishbone as the rest of the program sees it: lists, outline, words, and what is carried."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.document import Heading, ItemList, ListItem, Paragraph
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.exercises.fishbone.findings import set_state
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.exercises.fishbone.model import Cause, State, causes_of
from dip_workshop.kinds import Selection
from tests.exercises.fishbone.boards import bone_called, cause_called, fishbone, sample, texts_on


def items_of(board: Board, fishbone_id: RecordId) -> list[ListItem]:
    blocks = FISHBONE.handout(board, fishbone_id)
    return [item for block in blocks if isinstance(block, ItemList) for item in block.items]


def test_the_handout_has_a_heading_for_each_bone_and_numbers_for_each_cause() -> None:
    board, fishbone_id = sample()
    blocks = FISHBONE.handout(board, fishbone_id)
    headings = [block.text for block in blocks if isinstance(block, Heading)]
    likely = "Likely root causes and how they will be tested"
    assert headings[:4] == ["Fishbone", "Effect", likely, "1. People"]
    item = items_of(board, fishbone_id)[3]
    assert (item.text, item.label, item.depth) == ("No handover sheet", "1.1.1", 1)


def test_the_handout_lists_likely_roots_with_their_tests() -> None:
    board, fishbone_id = sample()
    roots = [item for item in items_of(board, fishbone_id) if item.remark.startswith("Test: ")]
    assert [root.text for root in roots] == [
        "Take-home medicines written after the round",
        "Family told on the day",
    ]


def test_a_bare_bone_is_remarked_upon() -> None:
    board, fishbone_id = fishbone()
    paragraphs = [b for b in FISHBONE.handout(board, fishbone_id) if isinstance(b, Paragraph)]
    assert sum(block.text == "No cause was named here." for block in paragraphs) == 6


def test_every_text_is_in_the_handout_even_when_the_mark_was_taken_off() -> None:
    board, fishbone_id = sample()
    for cause in causes_of(board, fishbone_id):
        board = set_state(board, cause.id, State.POSSIBLE)
    printed = " ".join(
        f"{block.text}"
        if not isinstance(block, ItemList)
        else " ".join(f"{item.text} {item.remark}" for item in block.items)
        for block in FISHBONE.handout(board, fishbone_id)
        if isinstance(block, Heading | Paragraph | ItemList)
    )
    texts = FISHBONE.texts(board, fishbone_id)
    assert len(texts) == 1 + 6 + 21 + 2 + 3
    assert all(text in printed for text in texts)


def test_the_outline_has_a_row_for_everything_that_can_be_selected() -> None:
    board, fishbone_id = sample()
    rows = FISHBONE.outline(board, fishbone_id)
    picture = FISHBONE.layout(board, fishbone_id, CONSOLE, bundled_metrics())[0].picture
    assert {row.id for row in rows} == {g.owner for g in picture.groups if g.owner is not None}
    why = next(row for row in rows if row.text == "No handover sheet")
    assert (why.title, why.depth) == ("why? No handover sheet", 2)
    root = next(row for row in rows if row.text == "Family told on the day")
    assert root.marks == ("likely root cause", "+ note", "= also on Patients and families")


def test_the_summary_counts_in_words() -> None:
    assert FISHBONE.summary(*fishbone()) == "No causes yet"
    assert FISHBONE.summary(*sample()) == "21 causes, 2 likely roots"


def test_likely_roots_are_offered_unless_something_is_selected() -> None:
    board, fishbone_id = sample()
    offered = FISHBONE.offers(board, Selection(fishbone_id))
    assert [text.text for text in offered] == [
        "Take-home medicines written after the round",
        "Family told on the day",
    ]
    chosen = cause_called(board, fishbone_id, "Printer queue shared")
    offered = FISHBONE.offers(board, Selection(fishbone_id, (chosen.id,)))
    assert [(text.source_id, text.text) for text in offered] == [(chosen.id, chosen.text)]


def test_carried_texts_wait_on_unsorted_and_show_the_tie_at_both_ends() -> None:
    board, first = sample()
    board, second = FISHBONE.create(board)
    assert FISHBONE.receive is not None
    board = FISHBONE.receive(board, second, FISHBONE.offers(board, Selection(first)))
    unsorted = bone_called(board, second, "Unsorted")
    assert texts_on(board, unsorted)[1] == "Family told on the day"
    came = next(cause for cause in causes_of(board, second))
    source = board.get(came.source_id, Cause) if came.source_id else None
    assert source is not None
    assert source.text == came.text
    assert any("← from Fishbone" in item.remark for item in items_of(board, second))
    assert any("→ in Fishbone" in item.remark for item in items_of(board, first))


def test_editing_by_place_reaches_effect_bone_and_cause() -> None:
    board, fishbone_id = sample()
    board = FISHBONE.edit(board, fishbone_id, "Beds are blocked")
    board = FISHBONE.edit(board, bone_called(board, fishbone_id, "Place"), "Rooms")
    cause = cause_called(board, fishbone_id, "Printer queue shared")
    board = FISHBONE.edit(board, cause.id, "One printer")
    assert {"Beds are blocked", "Rooms", "One printer"} <= set(FISHBONE.texts(board, fishbone_id))
