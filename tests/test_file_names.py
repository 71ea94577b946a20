"""Files get names that every system takes, and never one that is taken."""

from itertools import islice
from pathlib import Path

import pytest

from dip_workshop.file_names import numbered, safe_stem


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("Fishbone", "Fishbone"),
        (
            "Why do discharges slip past noon? - Fishbone",
            "Why do discharges slip past noon - Fishbone",
        ),
        ('What: "why/how" <now>?', "What- why-how now"),
        ("?", "Workshop"),
        ("..\\..\\evil", "-..-evil"),
        ("two\nlines\tand\x00nul", "two lines and nul"),
        ("con", "_con"),
        ("LPT1.report", "_LPT1.report"),
        ("ends with dots... ", "ends with dots"),
        ("   ", "Workshop"),
        ("...", "Workshop"),
        ("x" * 300, "x" * 80),
        ("Café \U0001f642", "Café \U0001f642"),
    ],
)
def test_a_title_becomes_a_name_that_windows_accepts(title: str, stem: str) -> None:
    assert safe_stem(title) == stem


def test_where_a_name_is_taken_the_next_ones_are_numbered() -> None:
    names = [path.name for path in islice(numbered(Path("out/Ward 7.v2.pdf")), 3)]
    assert names == ["Ward 7.v2.pdf", "Ward 7.v2 (2).pdf", "Ward 7.v2 (3).pdf"]
