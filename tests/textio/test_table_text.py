from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.errors import DomainError
from dip_workshop.core.foreign_tables import Foreign
from dip_workshop.core.limits import MOST_NOTES
from dip_workshop.textio.readings import aligned
from dip_workshop.textio.table_text import (
    COMMA,
    TAB,
    cells_of,
    guarded,
    rows_of,
    table_text,
    write_csv,
)

COLUMNS = ("Bone", "Cause", "Count")
cells = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp")) | st.just("\n"), max_size=30
).map(lambda text: text.strip().lstrip("'"))
PAYLOADS = (
    "=1+1",
    "+44 1384",
    "-cmd|' /C calc'!A0",
    "@SUM(A1)",
    "  =2",
    "\ufeff=3",
    "\u200b=4",
    "＝5",
    "\t=6",
)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_cell_goes_out_as_a_formula_and_each_comes_back_as_it_was(payload: str) -> None:
    assert guarded(payload) == f"'{payload}"
    written = table_text(("Text",), [(payload,), ("plain",)])
    assert rows_of(written)[1] == (payload,)


def test_numbers_stay_numbers_and_an_apostrophe_of_the_rooms_own_stays() -> None:
    assert guarded("-2.5") == "-2.5"
    assert guarded("+7") == "+7"
    assert guarded("'tis late") == "'tis late"
    assert rows_of("Text\tCount\r\n'tis late\t-2.5\r\n")[1] == ("'tis late", "-2.5")


@given(
    st.lists(st.tuples(cells, cells, cells).filter(any), min_size=1, max_size=8),
    st.sampled_from((TAB, COMMA)),
)
@settings(max_examples=60, deadline=None)
def test_a_table_that_was_copied_comes_back_whole(
    rows: list[tuple[str, ...]], delimiter: str
) -> None:
    back = aligned(rows_of(table_text(COLUMNS, rows, delimiter)), COLUMNS, Foreign())
    assert back.had_heading
    assert back.rows == tuple(rows)


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "bones.csv"
    write_csv(path, COLUMNS, [("Process", "Ünrest; or, worse", "1")])
    assert path.read_bytes().startswith(b"\xef\xbb\xbfBone,Cause,Count\r\n")
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(DomainError, match="could not be written"):
        write_csv(path / "x.csv", COLUMNS, [])


def test_a_cell_longer_than_a_text_may_be_is_refused_in_words() -> None:
    with pytest.raises(DomainError):
        rows_of("Cause\n" + "x" * 1_000_000)


def test_more_rows_than_are_taken_are_refused():
    rows = [("Late", "Beds")] * (MOST_NOTES + 1)
    assert cells_of(rows[1:])[0] == ("Late", "Beds")
    with pytest.raises(DomainError, match="10,001 rows and the most is 10,000"):
        cells_of(rows)
