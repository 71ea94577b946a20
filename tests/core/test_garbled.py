"""Signs misread on their way are turned back; what somebody may have written so is left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.garbled import mend_garbled, told_of_mending


def misread(text: str) -> str:
    """Return a text as a program shows it that takes its UTF-8 for Windows-1252."""
    bytes_of = (bytes((byte,)) for byte in text.encode())
    return "".join(one.decode("cp1252", errors="ignore") or chr(one[0]) for one in bytes_of)


@pytest.mark.parametrize(
    "text",
    [
        "can’t find £5",
        "“Late” – again… at 38 °C, ½ dose • → ✓ ≥ €5 ™",
        "É Ö Ó à RÔLE café",
        "ŵ ŷ Ŵ Ŷ ẁ Ẃ μg",
        "😀 late\nlate 🚑",
        "日本 Привет for £5",
    ],
)
def test_a_misread_text_is_turned_back_even_when_misread_twice(text: str) -> None:
    assert mend_garbled(misread(text)).text == text
    assert mend_garbled(misread(misread(text))).text == text


def test_a_text_misread_in_part_is_mended_there_and_the_rest_left() -> None:
    mended = mend_garbled("café: canâ€™t\nlate\nÂ£5 – é…")
    assert mended == ("café: can’t\nlate\n£5 – é…", 2, "â€™")
    assert told_of_mending(mended) == (
        "Garbled signs such as “â€™” were turned back in 2 lines: please check."
    )


@pytest.mark.parametrize(
    "text",
    [
        *("late", "CAFÉ’S", "«CAFÉ»", "the café…”", "naïve", "“MANHÔ", "MANHÃ”", "l’âge…"),
        *("está…”", "£5 – 10 °C", "10 Å", "a â b", "Ã", "À « non »", "Âge", "日本", "â€"),
        "\x80\x9d\udcff",
    ],
)
def test_what_may_have_been_written_so_is_left(text: str) -> None:
    left = mend_garbled(text)
    assert left == (text, 0, "")
    assert told_of_mending(left) == ""


@given(text=st.text(alphabet="aé£’“€Ââ€™Ã\x9d\n ", max_size=30))
def test_what_is_mended_needs_no_mending_and_has_its_lines(text: str) -> None:
    mended = mend_garbled(text)
    assert mended.text.count("\n") == text.count("\n")
    assert (mended.text != text) == bool(mended.lines)
    assert bool(mended.lines) == bool(mended.sign)
