"""Which column of a table from elsewhere is which of ours, whatever its headings say."""

from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.catalogue import kind_named
from dip_workshop.core.foreign_tables import Foreign
from dip_workshop.textio.readings import Reading, aligned, read_by, reading_of
from dip_workshop.textio.table_text import rows_of

COLUMNS = ("Bone", "Cause", "Count")
OURS = Foreign()
LATE = ("Process", "Letters late", "")
OF_CAUSES = Foreign(words=("Cause", "Bone"), numbers=("Count",))
OF_NOTES = Foreign(words=("Note", "Group"))
THEMES = rows_of(
    "Theme\tComment\tCount\n"
    "Staffing\tPharmacist starts at eleven\t14\n"
    "Transport\tNo transport after four in the afternoon\t6\n"
)


def test_cells_follow_their_names_in_whatever_order_the_columns_come() -> None:
    pasted = rows_of("count,cause,Colour,bone\n3,Letters late,red,Process\n")
    assert aligned(pasted, COLUMNS, OURS) == (((*LATE[:2], "3"),), True, ("Colour",))


def test_a_column_may_have_another_name_and_our_own_goes_before_it() -> None:
    form = Foreign(also=(("Category", "Bone"), ("Rib", "Bone")))
    told = rows_of("category,cause\nProcess,Letters late\n")
    assert aligned(told, COLUMNS, form) == ((LATE,), True, ())
    both = rows_of("rib,bone,cause\nold,Process,Letters late\n")
    assert aligned(both, COLUMNS, form) == ((LATE,), True, ("rib",))


def test_what_stands_in_a_column_that_a_table_lacks_is_as_the_kind_says() -> None:
    form = Foreign(lacking=(("Bone", "Unsorted"),))
    told = rows_of("cause,count\nLetters late,3\n")
    assert aligned(told, COLUMNS, form).rows == (("Unsorted", "Letters late", "3"),)
    whole = rows_of("bone,cause\n,Process\n")
    assert aligned(whole, COLUMNS, form).rows == (("", "Process", ""),)


def test_without_a_heading_cells_are_taken_as_they_stand() -> None:
    assert aligned(rows_of("Process\tLetters late\n"), COLUMNS, OURS) == (
        (("Process", "Letters late", ""),),
        False,
        (),
    )
    assert aligned(rows_of("a,b,c,too many\n"), COLUMNS, OURS).rows == (("a", "b", "c"),)
    assert aligned((), COLUMNS, OURS) == ((), False, ())


def test_a_row_that_only_happens_to_hold_one_of_the_names_is_not_a_heading() -> None:
    assert aligned((("Process", "Cause", "2"),), COLUMNS, OURS).rows == (("Process", "Cause", "2"),)


def test_of_strange_headings_the_longest_words_are_the_first_that_the_kind_wants() -> None:
    found = reading_of(THEMES, ("Letter", "Group", "Note"), OF_NOTES)
    assert found == Reading(("Group", "Note", None), has_heading=True, is_told=False)
    assert read_by(THEMES, ("Letter", "Group", "Note"), OF_NOTES, found).rows == (
        ("", "Staffing", "Pharmacist starts at eleven"),
        ("", "Transport", "No transport after four in the afternoon"),
    )


def test_numbers_below_a_strange_heading_are_the_counts() -> None:
    told = rows_of("Reason\tTimes seen\nLate round\t14\nNo transport\t6\n")
    assert reading_of(told, COLUMNS, OF_CAUSES).meant == ("Cause", "Count")
    known = rows_of("Cause\tTimes seen\nLate round\t14\nNo transport\t6\n")
    assert aligned(known, COLUMNS, OF_CAUSES).rows == (
        ("", "Late round", "14"),
        ("", "No transport", "6"),
    )


def test_a_column_in_which_nothing_stands_is_left_out() -> None:
    told = rows_of("Nr\tSaid\tBy\n\tToo late on the ward\t\n\tNo plan at all for him\t\n")
    assert reading_of(told, COLUMNS, OF_CAUSES).meant == (None, "Cause", None)


def test_rows_alone_without_a_heading_lose_none_of_them() -> None:
    told = rows_of("Process\tLetters late\nPeople\tNo pharmacist\n")
    assert aligned(told, COLUMNS, OF_CAUSES).rows == (
        ("Process", "Letters late", ""),
        ("People", "No pharmacist", ""),
    )


def test_a_column_is_read_as_somebody_says_and_of_two_alike_the_first() -> None:
    said = Reading(("Cause", "Cause", "Count"), has_heading=False, is_told=False)
    found = read_by(THEMES, COLUMNS, OURS, said)
    assert found.rows[0] == ("", "Theme", "Count")
    assert len(found.rows) == 3


@given(
    st.lists(
        st.lists(st.text("ab 1", max_size=6), min_size=3, max_size=3).map(tuple),
        min_size=1,
        max_size=5,
    ),
    st.sampled_from([kind_named(name).table.foreign for name in ("fishbone", "affinity")]),
)
def test_every_cell_stands_under_a_column_or_in_one_that_is_left_out(rows, foreign) -> None:
    columns = tuple(dict.fromkeys((*foreign.words, *foreign.numbers, "Other", "Another", "More")))
    found = reading_of(rows, columns, foreign)
    brought = read_by(rows, columns, foreign._replace(lacking=()), found).rows
    for row, cells in zip(rows[found.has_heading :], brought, strict=True):
        kept = [cell for cell, meant in zip(row, found.meant, strict=True) if meant]
        assert sorted(filter(None, kept)) == sorted(filter(None, cells))
