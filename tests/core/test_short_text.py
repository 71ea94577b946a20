from dip_workshop.core.short_text import first_parts


def test_of_many_parts_the_first_are_told_and_that_there_are_more() -> None:
    counts = "238 notes · 6 groups · 186 not yet grouped · 1 set aside"
    assert first_parts(counts, 3) == "238 notes · 6 groups · 186 not yet grouped · …"
    assert first_parts(counts, 4) == counts
    assert first_parts("", 3) == ""
