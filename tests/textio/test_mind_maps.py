"""Mind maps of other programs as people have them."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.errors import DomainError
from dip_workshop.core.garbled import mend_garbled
from dip_workshop.core.mind_maps import MindMap, Topic
from dip_workshop.textio.files import read_table, read_texts
from dip_workshop.textio.map_topics import plain
from dip_workshop.textio.mind_map_files import map_of, maps_in
from tests.textio.maps import LINES, PARTS, WITH_NOTES, Write, as_opml, read, zipped

DATA = Path(__file__).parents[1] / "data" / "mind_maps"
LATE = MindMap(
    "Late discharges",
    (
        Topic(1, "People"),
        Topic(2, "Bank staff new to ward", "Three of five shifts"),
        Topic(3, "No induction"),
        Topic(2, "Junior changes & leave"),
        Topic(1, "Pharmacy", "Shut at five"),
        Topic(2, "TTO written late"),
    ),
    "Ward 4, spring",
)
WITHOUT_NOTES = MindMap(LATE.middle, tuple(Topic(*topic[:2]) for topic in LATE.topics))


@pytest.mark.parametrize("ending", ["opml", "mm", "mmd", "mermaid"])
def test_a_map_is_the_same_whatever_program_wrote_it(ending: str) -> None:
    table = read_table(DATA / f"late.{ending}")
    assert table.mind_map == (LATE if ending in ("opml", "mm") else WITHOUT_NOTES)
    assert table.remarks == ()


WORDS = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp", "Zs", "Cf", "Co", "Cn")),
    min_size=1,
    max_size=8,
).map(lambda text: f"w{text}")
# What looks like UTF-8 misread is turned back, and told.
WORDS = WORDS.filter(lambda text: not mend_garbled(text).lines)


@st.composite
def maps(draw: st.DrawFn, words: st.SearchStrategy[str] = WORDS) -> MindMap:
    topics: list[Topic] = []
    for text in draw(st.lists(words, min_size=1, max_size=12)):
        deepest = topics[-1].depth + 1 if topics else 1
        note = draw(st.sampled_from(("", "seen on ward", "a < b & c")))
        topics.append(Topic(draw(st.integers(1, deepest)), text, note))
    return MindMap(draw(words), tuple(topics), draw(st.sampled_from(("", "why"))))


@given(maps(), st.sampled_from(WITH_NOTES))
def test_every_word_and_note_of_a_map_comes_back_where_it_stood(
    found: MindMap, write: Write
) -> None:
    assert read(*write(found)).mind_map == found


@given(maps(WORDS.filter(lambda text: not set('"#&`<%') & set(text))), st.sampled_from(LINES))
def test_every_line_of_mermaid_comes_back_where_it_stood(found: MindMap, write: Write) -> None:
    bare = MindMap(found.middle, tuple(Topic(*topic[:2]) for topic in found.topics))
    assert read(*write(found)).mind_map == bare


def lines_of(text: str, name: str = "a.mmd") -> list[tuple[int, str]]:
    found = read(name, text.encode()).mind_map
    assert found is not None
    return [(0, found.middle), *(topic[:2] for topic in found.topics)]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("id[Square one]", "Square one"),
        ("id(Rounded)", "Rounded"),
        ("id((Circle))", "Circle"),
        ("id)Cloud(", "Cloud"),
        ("id))Bang((", "Bang"),
        ("id{{Hexagon}}", "Hexagon"),
        ("(No id)", "No id"),
        ('id["Brackets [and] (so)"]', "Brackets [and] (so)"),
        ('id["`**Two**\n      lines`"]', "Two\n      lines"),
        ("id[Late] %% a remark", "Late"),
        ("Handover (late) again", "Handover (late) again"),
        ("Handover (late)", "Handover (late)"),
        ("Nurse-led round", "Nurse-led round"),
        ("Say #quot;no#quot; to C#9; or #35;1", 'Say "no" to C#9; or #1'),
        ("First<br/>second", "First\nsecond"),
    ],
)
def test_words_in_the_shapes_of_mermaid_are_read_without_them(line: str, words: str) -> None:
    expected = words.replace("\n      ", "\n")
    ((_, middle), (depth, text)) = lines_of(f"mindmap\n  Middle\n    {line}\n")
    assert (middle, depth, text.replace("\n      ", "\n")) == ("Middle", 1, expected)


def test_the_bones_of_mermaid_may_stand_no_deeper_than_the_problem() -> None:
    text = "ishikawa\n    Problem\n    A\n      a1\n        a11\n  B\n      b1"
    assert lines_of(text) == [
        (0, "Problem"), (1, "A"), (2, "a1"), (3, "a11"), (1, "B"), (2, "b1"),
    ]  # fmt: skip


def test_mermaid_in_a_fence_of_markdown_is_read_and_other_lists_stay_lists() -> None:
    assert lines_of("\ufeff```mermaid\nmindmap\n A\n  B\n```\nMore", "a.md") == [(0, "A"), (1, "B")]
    for text in ("Mindmap of the ward\n A", "flowchart TD\n A --> B", "", "opml"):
        assert maps_in(text.encode(), Path("a.txt")) == ()


def test_a_pasted_map_is_read_whatever_letters_it_says_that_it_is_in() -> None:
    text = '\ufeff<?xml version="1.0" encoding="utf-16"?>' + as_opml(LATE)[1].decode()
    found = map_of(text, "What was pasted")
    assert found is not None
    assert found.mind_map == LATE
    assert found.remarks == ()
    assert map_of("Beds\nLate round", "What was pasted") is None
    with pytest.raises(DomainError, match="What was pasted is damaged"):
        map_of("<opml><body>", "What was pasted")


def test_many_topics_side_by_side_stand_round_the_title() -> None:
    found = read("a.xml", b"<opml><head><title>Huddle</title></head><body>"
                 b"<outline text='A'/><outline text='B'/></body></opml>")  # fmt: skip
    assert found.mind_map == MindMap("Huddle", (Topic(1, "A"), Topic(1, "B")))


def test_a_topic_without_words_gives_its_place_to_what_stands_below_it() -> None:
    table = read("a.opml", b"<opml><body><outline text='Mid'><outline text=' '><outline text='A'>"
                 b"<outline text='B'/></outline></outline><outline text='C'/></outline></body>"
                 b"</opml>")  # fmt: skip
    assert table.mind_map == MindMap("Mid", (Topic(1, "A"), Topic(2, "B"), Topic(1, "C")))
    assert table.remarks == (
        "1 topic without words is left out; what stands below it has moved up.",
    )


def test_what_a_password_hides_in_a_map_of_freeplane_is_told() -> None:
    table = read("a.mm", b'<map version="1"><node TEXT="Mid"><node TEXT="A" '
                 b'ENCRYPTED_CONTENT="qj8"/></node></map>')  # fmt: skip
    assert table.remarks == ("What stands below 1 topic has a password and is left out.",)


def test_letters_in_another_encoding_than_the_file_says_are_read_and_told() -> None:
    text = (
        '<?xml version="1.0" encoding="{}"?><opml><body><outline text="Café"><outline text="£5"/>'
    )
    text += "</outline></body></opml>"
    expected = MindMap("Café", (Topic(1, "£5"),))
    for encoding, told in (("latin-1", 0), ("windows-1252", 0), ("UTF-8", 1), ("x-none", 1)):
        table = read("a.opml", text.format(encoding).encode("cp1252"))
        assert (table.mind_map, len(table.remarks)) == (expected, told)
    assert read("a.opml", text.format("utf-8").encode("utf-16")).mind_map == expected


def test_garbled_signs_of_a_map_are_turned_back_and_told() -> None:
    table = read("a.mmd", "mindmap\n A\n  We canâ€™t".encode())
    assert table.rows == (("We can’t",),)
    assert "Garbled signs such as “â€™” were turned back in 1 line" in table.remarks[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a < b and c > d", "a < b and c > d"),
        ("<a and b> stays &amp; so", "<a and b> stays &amp; so"),
        ("<b>bold</b> &amp; <a href='x'>link</a>", "bold & link"),
        ("one<br>two<div>three</div>", "one\ntwo\nthree"),
        (
            "<html><head><style>p {}</style></head><body><p>\n a\n b</p><p>c</p></body></html>",
            "a b\nc",
        ),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ],
)
def test_formatting_goes_and_what_merely_looks_like_it_stays(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_each_sheet_of_xmind_is_one_to_choose_and_free_topics_come_last() -> None:
    def topic(title: str, **below: object) -> dict[str, object]:
        return {"title": title, "children": below}

    root = topic("Mid", summary=[topic("Sum")], detached=[topic("Free")], attached=[topic("A")])
    html = {"realHTML": {"content": "<div>so <b>it</b> is</div>"}}
    sheets = [
        {"title": "One", "rootTopic": root},
        {
            "title": "Two",
            "rootTopic": {"title": "M", "children": {"attached": [{"title": "B", "notes": html}]}},
        },
    ]
    found = maps_in(zipped({**PARTS, "content.json": json.dumps(sheets)}), Path("a.xmind"))
    assert [sheet.name for sheet in found] == ["One", "Two"]
    first, second = (sheet.read(lambda: None).mind_map for sheet in found)
    assert first == MindMap("Mid", (Topic(1, "A"), Topic(1, "Sum"), Topic(1, "Free")))
    assert second == MindMap("M", (Topic(1, "B", "so it is"),))


def test_a_map_is_a_list_of_its_topics_where_there_is_no_place_for_it() -> None:
    found = read_texts(DATA / "late.opml", "", "topic")
    assert found.items[:2] == ("People", "Bank staff new to ward")
    assert found.remarks == (
        "“Late discharges”, the middle of the map, is left out.",
        "3 notes written to topics have no place here and are left out.",
    )
