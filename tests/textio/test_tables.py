import codecs
import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.errors import DomainError
from dip_workshop.core.limits import LONGEST_TEXT, MOST_NOTES
from dip_workshop.textio import tables
from dip_workshop.textio.files import read_table
from dip_workshop.textio.tables import texts_of_column

REAL_ANSWERS = Path(__file__).parent.parent / "data" / "nhs-feedback-400.csv"


@pytest.fixture
def a_file(tmp_path):
    def write(content, name="notes.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write


def test_four_hundred_real_answers_come_in_whole():
    table = read_table(REAL_ANSWERS)
    assert table.columns == ("id", "question", "text", "themes")
    found = texts_of_column(table, "text")
    with REAL_ANSWERS.open(encoding="utf-8-sig", newline="") as file:
        written = [row["text"].replace("\r\n", "\n").strip() for row in csv.DictReader(file)]
    assert len(found.items) == 400
    (mended,) = (pair for pair in zip(written, found.items, strict=True) if pair[0] != pair[1])
    assert mended[1] == mended[0].replace("canâ€™t", "can’t").replace("GPâ€™s", "GP’s")
    assert "turned back in 2 lines" in table.remarks[0]
    assert sum("\n" in item for item in found.items) > 5


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_commas_semicolons_and_tabs_part_cells(a_file, delimiter):
    rows = (("id", "note"), ("1", "late, again; and again"), ("2", "two\nlines"))
    path = a_file("\r\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows))
    assert texts_of_column(read_table(path), "note").items == (
        "late, again; and again",
        "two\nlines",
    )


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (codecs.BOM_UTF8 + "note\ncafé £5".encode(), "utf-8"),
        ("note\ncafé £5".encode(), "utf-8"),
        ("note\ncafé £5".encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + "note\ncafé £5".encode("utf-16-be"), "utf-16"),
        ("note\ncafé £5".encode("utf-16-le"), "utf-16"),
        ("note\ncafé £5".encode("cp1252"), "cp1252"),
    ],
)
def test_usual_encodings_are_told_apart_and_unusual_ones_said(a_file, data, encoding):
    table = read_table(a_file(data))
    assert table.encoding == encoding
    assert texts_of_column(table, "note").items == ("café £5",)
    assert bool(table.remarks) == (encoding != "utf-8")


def test_broken_characters_are_counted_and_said(a_file):
    table = read_table(a_file("note\nno\ufffdthing \ufffd"))
    assert table.replaced == 2
    assert table.remarks == ("2 characters are broken in the file and shown as \ufffd.",)
    assert read_table(a_file(b"note\nx\x81y")).replaced == 1


@pytest.mark.parametrize("name", ["notes.csv", "notes.txt"])
def test_garbled_signs_are_turned_back_and_it_is_said(a_file, name):
    table = read_table(a_file("note\ncanâ€™t find Â£5\nâ€œlateâ€\x9d", name))
    assert table.rows[-2:] == (("can’t find £5",), ("“late”",))
    assert table.remarks == (
        "Garbled signs such as “â€™” were turned back in 2 lines: please check.",
    )


def test_a_nul_is_left_out_and_said(a_file):
    found = texts_of_column(read_table(a_file("note\na\x00b")), "note")
    assert found.items == ("ab",)
    assert "1 character that cannot be kept was replaced or left out." in found.remarks


def test_a_table_of_one_column_keeps_its_commas(a_file):
    table = read_table(a_file("note\nlate, again\n\nearly"))
    assert texts_of_column(table, "note").items == ("late, again", "early")


def test_a_list_without_a_header_keeps_its_first_text(a_file):
    first = "Nobody told us that the discharge lounge closes at four"
    assert texts_of_column(read_table(a_file(f"{first}\nlate")), "Text").items == (first, "late")


def test_a_file_of_a_single_line_is_a_single_text(a_file):
    assert texts_of_column(read_table(a_file("late")), "Text").items == ("late",)


def test_cells_past_the_header_and_missing_ones_lose_nothing(a_file):
    table = read_table(a_file("id,note\n1,late,and loud\n2\n"))
    assert table.columns == ("id", "note", "Column 3")
    assert table.rows == (("1", "late", "and loud"), ("2", "", ""))
    assert texts_of_column(table, "note").remarks == ("1 row has nothing in this column.",)


def test_columns_without_a_name_or_with_the_same_one_are_told_apart(a_file):
    assert read_table(a_file("note,,Note,note\n1,2,3,4")).columns == (
        "note",
        "Column 2",
        "Note (2)",
        "note (3)",
    )


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ("Survey of March,,\n", "“Survey of March” stands above the headings, so that row was"),
        (
            "Survey of March,,\n\n,by the ward,\n",
            "“Survey of March” and what follows stand above the headings, so 2 rows were",
        ),
    ],
)
def test_a_title_above_the_headings_is_left_out_and_said(a_file, above, told):
    table = read_table(a_file(f"{above}No,Comment,Theme\n1,late,Beds\n"))
    assert (table.columns, table.rows) == (("No", "Comment", "Theme"), (("1", "late", "Beds"),))
    assert table.remarks == (f"{told} left out.",)


@pytest.mark.parametrize(
    "text",
    [
        "Comment,\nlate,ward\nearly,ward\n",  # one word is a heading
        "Why it is late\nlate\nearly\n",  # one column
        "Why it is late,,\n1,late,Beds\n2,early,Beds\n",  # a number names no column
        "Why it is late,,\nlate,late,Beds\nearly,ward,Beds\n",  # two alike
        f"Why it is late,,\nlate,{'x' * 41},Beds\nearly,ward,Beds\n",  # a whole text
        "Why it is late,,\nlate,Beds,\nearly,ward,Beds\n",  # not all columns
        "Why it is late,,\nNo,Comment,Theme\n",  # nothing below
    ],
)
def test_what_need_not_be_a_title_is_kept(a_file, text):
    table = read_table(a_file(text))
    first, *rest = [line for line in text.splitlines() if line]
    assert table.columns[0] == first.rstrip(",")
    assert len(table.rows) == len(rest)
    assert table.remarks == ()


def test_a_line_that_names_the_delimiter_is_obeyed(a_file):
    assert read_table(a_file("sep=;\nid;note\n1;late, again")).rows == (("1", "late, again"),)
    tabbed = read_table(a_file("sep=\t\r\nid\tnote\r\n1\tlate, again"))
    assert (tabbed.columns, tabbed.rows) == (("id", "note"), (("1", "late, again"),))


def test_a_quotation_mark_that_is_never_closed_swallows_no_rows(a_file):
    table = read_table(a_file('id,note\n1,"late\n2,early\n'))
    assert table.rows == (("1", '"late'), ("2", "early"))
    assert "never closed" in table.remarks[0]


def test_a_text_file_has_one_text_a_line(a_file):
    table = read_table(a_file("• late, again\n• early", "notes.txt"))
    assert texts_of_column(table, "text").items == ("late, again", "early")


def test_a_column_that_is_not_there_is_named_with_those_that_are(a_file):
    with pytest.raises(DomainError, match="there are: id, note"):
        texts_of_column(read_table(a_file("id,note\n1,late")), "comment")


@pytest.mark.parametrize("content", [b"", b"\n \n", codecs.BOM_UTF16_LE])
def test_a_file_without_text_is_refused_in_a_sentence(a_file, content):
    with pytest.raises(DomainError, match="holds no text"):
        read_table(a_file(content))


def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(DomainError, match="Nothing was imported"):
        read_table(tmp_path / "missing.csv")
    with pytest.raises(DomainError, match="Nothing was imported"):
        read_table(tmp_path)


def test_what_is_past_the_limits_is_refused(a_file, monkeypatch):
    with pytest.raises(DomainError, match="20,001 characters"):
        texts_of_column(read_table(a_file("note\n" + "x" * (LONGEST_TEXT + 1))), "note")
    with pytest.raises(DomainError, match="none was added"):
        texts_of_column(read_table(a_file("note\n" + "x\n" * (MOST_NOTES + 1))), "note")
    with pytest.raises(DomainError, match="1,001 columns"):
        read_table(a_file("," * 1_000 + "x\n"))
    monkeypatch.setattr(tables, "LARGEST_FILE", 3)
    with pytest.raises(DomainError, match="larger than"):
        read_table(a_file("note"))


def test_the_limit_on_cells_is_as_before_afterwards(a_file):
    before = csv.field_size_limit()
    read_table(a_file("id,note\n1," + "x" * 200_000))
    assert csv.field_size_limit() == before


@given(data=st.binary(max_size=300))
def test_no_bytes_bring_the_reader_down(data, tmp_path_factory):
    path = tmp_path_factory.mktemp("any") / "any.csv"
    path.write_bytes(data)
    try:
        table = read_table(path)
    except DomainError:
        return
    for column in table.columns:
        texts_of_column(table, column)
