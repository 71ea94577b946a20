"""Workbooks as people have them, and as nobody should send them."""

import zipfile
from collections.abc import Callable, Iterable
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference

from dip_workshop.catalogue import KINDS, kind_named, kind_of
from dip_workshop.core.errors import DomainError
from dip_workshop.core.workshop import exercises_of
from dip_workshop.session.samples import sample_workshop
from dip_workshop.textio import workbooks
from dip_workshop.textio.files import read_table, tables_in
from dip_workshop.textio.readings import aligned
from dip_workshop.textio.table_text import cells_of, guarded
from dip_workshop.textio.tables import texts_of_column

Made = Callable[[Workbook], Path]
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"


@pytest.fixture
def saved(tmp_path: Path) -> Made:
    def save(book: Workbook) -> Path:
        path = tmp_path / "answers.xlsx"
        book.save(path)
        return path

    return save


def a_book(*rows: Iterable[object]) -> Workbook:
    book = Workbook()
    for row in rows:
        book.active.append(list(row))
    return book


def with_part(path: Path, name: str, content: str | bytes) -> Path:
    """Put other content in the place of a part of a workbook."""
    with zipfile.ZipFile(path) as folder:
        parts = {one: folder.read(one) for one in folder.namelist()}
    parts[name] = content if isinstance(content, bytes) else content.encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as folder:
        for one, data in parts.items():
            folder.writestr(one, data)
    return path


def with_cells(path: Path, rows: str) -> Path:
    return with_part(path, SHEET, f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>")


def as_excel_writes(path: Path, strings: str, rows: str) -> Path:
    """Write a workbook as Excel does, its texts in one table for all sheets; openpyxl has none."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>'
        f'<Override PartName="/{SHEET}" ContentType="{types}.worksheet+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{types}.sharedStrings+xml"/>'
        "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{office}"><sheets>'
        '<sheet name="Answers" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/>'
        "</Relationships>",
        "xl/sharedStrings.xml": f"<sst {MAIN}>{strings}</sst>",
        SHEET: f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as folder:
        for name, content in parts.items():
            folder.writestr(name, content)
    return path


def refusal_of(path: Path) -> str:
    with pytest.raises(DomainError) as refused:
        read_table(path)
    return str(refused.value)


def test_the_cells_of_a_sheet_come_in_as_it_shows_them(saved: Made) -> None:
    book = a_book(
        ("No", "When", "Share", "Comment"),
        (1, date(2026, 3, 14), 0.255, "Too late, again"),
        (2.5, None, 1, "two\nlines"),
    )
    book.active["B2"].number_format = "dd/mm/yyyy"
    book.active["C2"].number_format = "0%"
    table = read_table(saved(book))
    assert table.columns == ("No", "When", "Share", "Comment")
    assert table.rows == (
        ("1", "14/03/2026", "26%", "Too late, again"),
        ("2.5", "", "1", "two\nlines"),
    )
    assert table.remarks == ()
    assert texts_of_column(table, "comment").items == ("Too late, again", "two\nlines")


def test_sheets_are_told_by_name_and_hidden_ones_named_so(saved: Made) -> None:
    book = a_book(("Note", "By"), ("late", "ward"))
    book.active.title = "Secret"
    book.active.sheet_state = "hidden"
    book.create_sheet("Answers").append(("Note", "By"))
    book["Answers"].append(("early", "ward"))
    book.create_sheet("Empty")
    chart = BarChart()
    chart.add_data(Reference(book["Answers"], min_col=1, min_row=1, max_row=2))
    book.create_chartsheet("A chart").add_chart(chart)
    path = saved(book)
    assert [(sheet.name, sheet.is_hidden) for sheet in tables_in(path)] == [
        ("Secret", True),
        ("Answers", False),
        ("Empty", False),
    ]
    assert read_table(path).rows == (("early", "ward"),)
    assert read_table(path, "secret").rows == (("late", "ward"),)
    with pytest.raises(DomainError, match="Nothing stands on the sheet “Empty”"):
        read_table(path, "Empty")
    with pytest.raises(DomainError, match="there are: Secret, Answers, Empty"):
        read_table(path, "Other")


def test_merged_blank_and_far_cells_do_no_harm(saved: Made) -> None:
    book = a_book((None, None), (None, "Group", "Note"), (None, "Beds", "none free"))
    sheet = book.active
    sheet["C4"] = "closed at noon"
    sheet.merge_cells("B3:B4")
    sheet["XFD2"].number_format = "0.00"
    sheet["B1000000"] = "far down"
    table = read_table(saved(book))
    assert table.columns == ("Column 1", "Group", "Note")
    assert table.rows == (
        ("", "Beds", "none free"),
        ("", "", "closed at noon"),
        ("", "far down", ""),
    )


def test_a_formula_is_read_by_its_result_and_one_without_is_said(saved: Made) -> None:
    path = with_cells(
        saved(a_book()),
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Sum</t></is></c>'
        '<c r="B1" t="inlineStr"><is><t>By</t></is></c></row>'
        '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c>'
        '<c r="B2" t="str"><f>A1</f><v>ward</v></c></row>'
        '<row r="3"><c r="A3"><f>A2+1</f></c><c r="B3"/></row>'
        '<row r="4"><c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    )
    table = read_table(path)
    assert table.rows == (("2", "ward"), ("#DIV/0!", ""))
    assert table.remarks == (
        "1 formula has no result in the file and is blank here; open and save it in Excel.",
    )


def test_texts_kept_in_one_table_and_written_in_several_looks_come_in_whole(
    tmp_path: Path,
) -> None:
    path = as_excel_writes(
        tmp_path / "answers.xlsx",
        "<si><t>Note</t></si><si><t>By</t></si>"
        '<si><r><rPr><b/></rPr><t xml:space="preserve">Too </t></r><r><t>late</t></r></si>'
        "<si><t>first_x000D_\nsecond &amp; last</t></si>",
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
        '<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>4</v></c></row>'
        '<row r="4"><c r="A4" t="s"><v>3</v></c></row>',
    )
    table = read_table(path)
    assert table.columns == ("Note", "By")
    assert table.rows == (("Too late", "4"), ("first\r\nsecond & last", ""))
    assert texts_of_column(table, "Note").items == ("Too late", "first\nsecond & last")


def test_a_title_above_the_headings_of_a_sheet_is_left_out_and_said(saved: Made) -> None:
    book = a_book(("Survey of March",), (), ("Note", "By"), ("late", "ward"))
    book.active.merge_cells("A1:B1")
    table = read_table(saved(book))
    assert (table.columns, table.rows) == (("Note", "By"), (("late", "ward"),))
    assert table.remarks == (
        "“Survey of March” stands above the headings, so that row was left out.",
    )


def test_garbled_signs_in_cells_are_turned_back_and_it_is_said(saved: Made) -> None:
    table = read_table(saved(a_book(("Note", "By"), ("canâ€™t", "CafÃ©"), ("£5", "no\ufffd"))))
    assert table.rows == (("can’t", "Café"), ("£5", "no\ufffd"))
    assert table.remarks == (
        "Garbled signs such as “â€™” were turned back in 2 lines: please check.",
        "1 character is broken in the file and shown as \ufffd.",
    )


def test_what_is_said_of_the_size_of_a_sheet_need_not_be_true(saved: Made) -> None:
    path = saved(a_book(("Note", "By"), ("late", "ward")))
    with zipfile.ZipFile(path) as folder:
        sheet = folder.read(SHEET).decode()
    assert 'ref="A1:B2"' in sheet
    assert read_table(with_part(path, SHEET, sheet.replace("A1:B2", "A1"))).rows == (
        ("late", "ward"),
    )


@pytest.mark.parametrize("name", [kind.name for kind in KINDS if kind.table])
def test_an_exercise_comes_back_from_a_spreadsheet_as_it_went(name: str, saved: Made) -> None:
    board, kind = sample_workshop(), kind_named(name)
    exercise = next(one for one in exercises_of(board) if kind_of(one) is kind)
    assert kind.table
    columns = kind.table.columns(board, exercise.id)
    rows = kind.table.rows(board, exercise.id)
    table = read_table(saved(a_book(columns, *(map(as_excel_takes, row) for row in rows))))
    assert aligned(cells_of((table.columns, *table.rows)), columns, kind.table.foreign).rows == rows


def as_excel_takes(cell: str) -> object:
    """A number as a number, and any other text as it stands in the file that was written."""
    try:
        return float(cell)
    except ValueError:
        return guarded(cell)


BOMB = '<!DOCTYPE x [<!ENTITY a "late"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "[Content_Types].xml", "xl/styles.xml"])
@pytest.mark.parametrize(
    "ahead", [BOMB, '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/hostname">]>']
)
def test_entities_of_a_files_own_are_refused(saved: Made, part: str, ahead: str) -> None:
    assert openpyxl.DEFUSEDXML
    path = saved(a_book(("Note", "By"), ("late", "ward")))
    with zipfile.ZipFile(path) as folder:
        content = folder.read(part).decode().partition("?>")[2] or folder.read(part).decode()
    assert "is damaged, or no workbook" in refusal_of(with_part(path, part, ahead + content))


def test_a_workbook_too_large_inside_is_refused_before_it_is_unpacked(
    saved: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "LARGEST_UNPACKED", 200_000)
    path = saved(a_book(("Note", "By")))
    assert read_table(path).columns == ("Note", "By")
    with_part(path, "xl/bomb.xml", bytes(200_000))
    assert path.stat().st_size < 20_000
    assert "is too large inside" in refusal_of(path)


def test_a_part_larger_than_it_says_is_refused(saved: Made) -> None:
    path = with_part(saved(a_book(("Note", "By"))), "xl/styles.xml", b" " * 70_000)
    data = path.read_bytes()
    assert data.count((70_000).to_bytes(4, "little")) == 2
    path.write_bytes(data.replace((70_000).to_bytes(4, "little"), (70).to_bytes(4, "little")))
    assert "is damaged, or no workbook" in refusal_of(path)


def test_more_cells_rows_parts_and_columns_than_are_taken_are_refused(
    saved: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = with_cells(
        saved(a_book()), '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>'
    )
    assert "is too large inside" in refusal_of(path)
    wide = "".join(f'<row r="{n}"><c r="XFD{n}"><v>1</v></c></row>' for n in range(1, 200))
    assert "is too large inside" in refusal_of(with_cells(path, wide))
    assert "columns and the most is" in refusal_of(
        with_cells(path, '<row r="1"><c r="XFD1"><v>1</v></c></row>')
    )
    monkeypatch.setattr(workbooks, "MOST_PARTS", 3)
    assert "is too large inside" in refusal_of(path)


def test_one_long_text_that_many_cells_share_is_refused(saved: Made) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 202))
    path = with_cells(saved(a_book()), rows)
    with_part(path, STRINGS, f"<sst {MAIN}><si><t>{'late ' * 10_000}</t></si></sst>")
    with zipfile.ZipFile(path) as folder:
        named = folder.read("[Content_Types].xml").decode()
    of_strings = f'<Override PartName="/{STRINGS}" ContentType="{STRINGS_TYPE}"/></Types>'
    with_part(path, "[Content_Types].xml", named.replace("</Types>", of_strings))
    assert path.stat().st_size < 20_000
    assert "is too large inside" in refusal_of(path)


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
        '<row r="x"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="1A"><v>late</v></c></row>',
        '<row r="1"><c r="A1" s="99" t="d"><v>no day</v></c></row>',
        "<row>",
    ],
)
def test_a_damaged_sheet_is_refused_in_a_sentence(saved: Made, rows: str) -> None:
    assert "is damaged, or no workbook" in refusal_of(with_cells(saved(a_book()), rows))


def test_a_workbook_of_the_binary_kind_is_called_so(tmp_path: Path) -> None:
    path = tmp_path / "answers.xlsb"
    with zipfile.ZipFile(path, "w") as folder:
        folder.writestr("xl/workbook.bin", b"\0")
        folder.writestr("xl/worksheets/sheet1.bin", b"\0")
    assert "an Excel workbook of a kind that cannot be read" in refusal_of(path)


def _small_book() -> bytes:
    out = BytesIO()
    a_book(("Note", "By"), ("late", 1), ("£5", date(2026, 3, 14))).save(out)
    return out.getvalue()


BOOK = _small_book()


@settings(max_examples=60)
@given(place=st.integers(0, len(BOOK) - 1), put=st.binary(min_size=1, max_size=8))
def test_no_damage_brings_the_reader_down(
    place: int, put: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.xlsx"
    path.write_bytes(BOOK[:place] + put + BOOK[place + len(put) :])
    try:
        for sheet in tables_in(path):
            sheet.read(lambda: None)
    except DomainError:
        return


def test_reading_stops_at_the_row_at_which_nobody_waits_any_more(tmp_path: Path) -> None:
    path, rows = tmp_path / "any.xlsx", []
    path.write_bytes(BOOK)
    (sheet,) = tables_in(path)

    def go_on() -> None:
        rows.append(len(rows))
        if len(rows) == 2:
            raise DomainError("Given up.")

    with pytest.raises(DomainError, match=r"Given up\."):
        sheet.read(go_on)
    assert len(rows) == 2
