import unicodedata

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from dip_workshop.drawing import font_file
from dip_workshop.drawing.font_file import SUBSTITUTE, BundledFonts, FontFile, bundled_metrics
from dip_workshop.drawing.roles import FONT_FILES, Face
from dip_workshop.resource_files import resource

METRICS = bundled_metrics()
FILES = pytest.mark.parametrize("name", FONT_FILES.values())


def test_every_face_has_a_file_and_its_licence_beside_it():
    assert set(FONT_FILES) == set(Face)
    for name in FONT_FILES.values():
        family = name.removesuffix(".ttf").split("-")[0]
        assert resource("fonts", name).is_file()
        assert resource("fonts", f"{family}-LICENCE.txt").is_file()


@FILES
def test_widths_and_coverage_are_those_that_the_pdf_is_set_with(name):
    ours = FontFile(resource("fonts", name))
    theirs = TTFont(name, str(resource("fonts", name))).face
    covered = {code for code, glyph in theirs.charToGlyph.items() if glyph}
    assert len(covered) > 2000
    for code in covered:
        advance = ours.advance(chr(code))
        assert advance is not None
        assert advance * 1000 == pytest.approx(theirs.charWidths[code], abs=1e-6)
    lacking = (chr(code) for code in range(0x20, 0x30000) if code not in covered)
    assert all(ours.advance(char) is None for char in lacking)


def test_a_line_is_as_wide_as_in_the_pdf():
    line = "Zażółć: 14:00 ward round – Ångström façade, 50 % off?"
    font = TTFont("body", str(resource("fonts", FONT_FILES[Face.REGULAR])))
    assert METRICS.width(line, 12) == pytest.approx(font.stringWidth(line, 12))


def test_width_grows_with_size_and_is_the_sum_of_the_runs():
    line = "Bloods → lab ☐ היום"
    assert METRICS.width(line, 26) == pytest.approx(2 * METRICS.width(line, 13))
    assert METRICS.width(line, 1) == pytest.approx(sum(r.advance for r in METRICS.runs(line)))


def test_bold_is_set_in_the_bold_file():
    assert [run.face for run in METRICS.runs("Staff", bold=True)] == [Face.BOLD]
    assert METRICS.width("Staff", 10, bold=True) > METRICS.width("Staff", 10)


def test_what_the_body_face_lacks_comes_from_the_fallback():
    assert [(run.face, run.text) for run in METRICS.runs("a→b")] == [
        (Face.REGULAR, "a"),
        (Face.FALLBACK, "→"),
        (Face.REGULAR, "b"),
    ]
    assert METRICS.runs("→", bold=True)[0].face is Face.FALLBACK_BOLD


@pytest.mark.parametrize("char", ["漢", "한", "\U0001fae0", "\ud800", "\ufdd0"])
@pytest.mark.parametrize("bold", [False, True])
def test_what_no_font_has_is_shown_by_one_visible_substitute(char, bold):
    (run,) = METRICS.runs(char, bold=bold)
    assert run.text == SUBSTITUTE
    assert run.advance > 0.5


def test_a_decomposed_letter_is_drawn_as_the_composed_one():
    assert METRICS.runs("A\u030a") == METRICS.runs("Å")


def test_tabs_and_rare_spaces_are_drawn_as_spaces():
    assert METRICS.runs("a\tb")[0].text == "a b"
    assert SUBSTITUTE not in "".join(run.text for run in METRICS.runs("a\u3000b\u2003c\xa0d"))


def test_control_and_format_characters_are_drawn_as_nothing():
    hidden = "\x00\x07\x1b\x7f\u00ad\u200b\u200d\u200e\ufeff\ufe0f"
    assert METRICS.runs(f"a{hidden}b") == METRICS.runs("ab")
    assert METRICS.runs(hidden) == ()
    assert METRICS.width("", 12) == 0.0


def test_the_text_of_western_europe_needs_no_fallback(monkeypatch):
    def read(path):
        assert "DejaVu" not in path.name
        return FontFile(path)

    monkeypatch.setattr(font_file, "_font_file", read)
    printable = "".join(
        char
        for char in map(chr, range(0x20, 0x250))
        if not unicodedata.category(char).startswith("C")
    )
    runs = BundledFonts(resource("fonts")).runs(printable + "–—‘’“”…•€£₂½")
    assert [run.face for run in runs] == [Face.REGULAR]


def test_a_file_with_an_unknown_character_map_is_refused(tmp_path):
    data = bytearray(resource("fonts", "NotoSans-Regular.ttf").read_bytes())
    entry = data.index(b"cmap")
    cmap = int.from_bytes(data[entry + 8 : entry + 12])
    for subtable in range(int.from_bytes(data[cmap + 2 : cmap + 4])):
        place = cmap + 8 + 8 * subtable
        offset = cmap + int.from_bytes(data[place : place + 4])
        data[offset : offset + 2] = b"\x00\x02"
    damaged = tmp_path / "damaged.ttf"
    damaged.write_bytes(data)
    with pytest.raises(ValueError, match="format 2"):
        FontFile(damaged)
