"""Actions on paper and in a table: every word, the state in word and letter, the whole thread."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.room.actions import actions_of, add_action, change_action, close
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.document import ItemList, Table
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import PAPERS
from dip_workshop.exercises.affinity.sorting import delete
from dip_workshop.report.content import PageHeader, PdfContent
from dip_workshop.report.pdf_document import write_pdf
from dip_workshop.report.table_rows import set_rows
from dip_workshop.session.action_plan import ACTION_PLAN, action_plan
from dip_workshop.session.agreeing import COLUMNS, rows, told
from dip_workshop.session.handing_out import Wish, content_of
from dip_workshop.textio.table_text import table_text
from tests.session.test_threads import a_long_thread

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def planned() -> Board:
    """Return a workshop with an action of each sort, one of them at the end of a long thread."""
    board, ids = a_long_thread()
    fields = {"owner": "Sister", "due_on": "2026-06-01", "measure": "Weekly count"}
    board = change_action(board, ids["A1"], **fields)
    board, _ = add_action(board, "Leaflet", due_on="2026-03-01", owner="TBC")
    board, done = add_action(board, "=1+1 Ring", evidence="Rang four\nof five")
    board = close(board, done, NOW.date())
    return delete(board, [ids["N3"]])


def test_the_plan_tells_state_in_word_and_letter_and_what_is_to_be_agreed():
    table = next(block for block in action_plan(planned(), NOW).blocks if isinstance(block, Table))
    assert [(row[0], row[-1]) for row in table.rows] == [
        ("A1", "Open (O)"),
        ("A2", "Late (L)"),
        ("A3", "Done (D)"),
    ]
    assert table.rows[0][1] == (
        "Try a list\n(from O1, from T1, from N1 and N2; N3 (since removed))"
    )
    assert table.rows[1][1:5] == ("Leaflet", "TBC", "1\u00a0March\u00a02026", "to be agreed")


def test_no_date_is_broken_over_two_lines_on_upright_paper():
    board, _ = add_action(new_workshop("Ward"), "Leaflet " * 9, due_on="2026-09-30", measure="Yes")
    table = next(block for block in action_plan(board, NOW).blocks if isinstance(block, Table))
    (_, row) = set_rows(table, 523.0, bundled_metrics())
    assert row.cells[3] == ("30\u00a0September\u00a02026",)


def test_the_thread_stands_below_with_every_text_that_it_leads_back_to():
    section = action_plan(planned(), NOW)
    lists = [block for block in section.blocks if isinstance(block, ItemList)]
    told_in_full = [(item.depth, item.label, item.text, item.remark) for item in lists[-1].items]
    assert told_in_full == [
        (0, "A1", "Try a list", ""),
        (1, "O1", "Preparation", ""),
        (2, "T1", "Preparation", ""),
        (3, "N1", "No list", ""),
        (3, "N2", "No time", ""),
        (1, "N3", "No form", "since removed"),
    ]
    assert {"No list", "No form", "Rang four\nof five"} <= set(section.texts)


def test_what_two_actions_come_from_is_told_in_full_once():
    board, ids = a_long_thread()
    board, _ = add_action(board, "Ask", (ids["T1"], ids["N3"]))
    lists = [b for b in action_plan(board, NOW).blocks if isinstance(b, ItemList)]
    assert [(item.label, item.remark) for item in lists[-1].items] == [
        ("A2", ""),
        ("T1", "comes from what stands above"),
        ("N3", ""),
    ]


@pytest.mark.parametrize("paper", ["A4 landscape", "A4 portrait"])
def test_every_word_of_the_plan_is_read_back_from_paper(tmp_path: Path, paper: str):
    section = action_plan(planned(), NOW)
    content = PdfContent("Plan", PageHeader("Ward"), PAPERS[paper], (section,))
    report = write_pdf(tmp_path / "plan.pdf", content, metrics=bundled_metrics())
    assert report.missing == ()
    assert report.texts_total == len(section.texts)


def test_the_whole_workshop_ends_with_its_actions_where_there_are_any():
    metrics, whole = bundled_metrics(), Wish(None, "", "A4 landscape")
    assert content_of(planned(), whole, metrics).sections[-1].title == "Actions"
    bare = content_of(new_workshop("Ward"), whole, metrics)
    assert bare.sections == ()
    alone = content_of(new_workshop("Ward"), Wish(None, ACTION_PLAN, "A4 landscape"), metrics)
    assert alone.title == "Ward - Actions"


def test_no_cell_of_the_table_is_taken_for_a_formula():
    board = planned()
    table = rows(board, NOW.date())
    assert {len(row) for row in table} == {len(COLUMNS)}
    assert "'=1+1 Ring" in table_text(COLUMNS, table)


def test_a_few_words_tell_how_all_of_them_stand():
    board = planned()
    assert told(board, NOW.date()) == "2 open, 1 late"
    for action in actions_of(board):
        board = close(board, action.id, NOW.date())
    assert told(board, NOW.date()) == "3 done"
    assert told(new_workshop("Ward"), NOW.date()) == ""
