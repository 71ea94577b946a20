"""Mind maps as nobody should send them: each is refused in a sentence, and nothing is lost."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.errors import DomainError
from dip_workshop.core.mind_maps import MindMap, Topic
from dip_workshop.textio import map_xml
from dip_workshop.textio.files import tables_in
from dip_workshop.textio.map_topics import MOST_LEVELS
from dip_workshop.textio.mind_map_files import maps_in
from tests.textio.maps import PARTS, as_mindmap, as_old_xmind, as_opml, as_xmind, read, zipped


def refusal(name: str, data: bytes) -> str:
    with pytest.raises(DomainError) as refused:
        read(name, data)
    return str(refused.value)


DEEP = b"<opml><body>" + b"<outline text='a'>" * 10_000
WIDE = b"<opml><body>" + b"<outline text='a'/>" * 100_000
BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE map [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    b'<map version="1"><node TEXT="&b;"/></map>'
)
OUTSIDE = (
    b'<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    b"<opml><body><outline text='x'>&a;</outline></body></opml>"
)
DAMAGED = "is damaged, or no mind map that can be read, so nothing was imported."


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.opml", DEEP, f"more than {MOST_LEVELS} levels deep"),
        ("a.opml", WIDE, "has more than 10,000 topics"),
        ("a.opml", b"<opml><body><outline text='a'>", DAMAGED),
        ("a.opml", b"just words", DAMAGED),
        ("a.opml", b"<opml/>", "holds no topics"),
        ("a.mm", b"<map>" + b"<x>" * 10_000, "is too large inside"),
        ("a.mm", b'<map version="1"><node TEXT="Alone"/></map>', "holds no topics"),
        ("a.mm", BOMB, DAMAGED),
        ("a.opml", OUTSIDE, DAMAGED),
        ("a.mmd", b"flowchart TD\n A --> B", "holds no mindmap and no ishikawa"),
        ("a.mmd", b"mindmap\n" + b"".join(b" " * n + b"a\n" for n in range(200)), "levels deep"),
        ("a.xmind", b"PK\x03\x04 and no more", DAMAGED),
        ("a.xmind", b"no folder at all", DAMAGED),
        ("a.xmind", zipped({"other": "x"}), DAMAGED),
        ("a.xmind", zipped({**PARTS, "content.json": "[]"}), DAMAGED),
        ("a.xmind", zipped({**PARTS, "content.json": '{"a": 1}'}), DAMAGED),
        ("a.xmind", zipped({**PARTS, "content.json": "[" * 10_000}), DAMAGED),
        ("a.xmind", zipped({**PARTS, "content.json": "\0" * 10_000_001}), "is too large inside"),
        ("a.xmind", zipped({"manifest.json": '{"encryptionData": 1}', "content.json": "x"}),
         "has a password"),
        ("a.xmind", zipped({"META-INF/manifest.xml": "<encryption-data/>", "content.xml": "x"}),
         "has a password"),
        ("a.xmind", zipped({**PARTS, "content.json": str([{}] * 999)}), "is too large inside"),
        ("a.xmind", zipped({"content.xml": f"<x>{'<sheet/>' * 999}</x>"}), "is too large inside"),
        ("a.mm", b"%PDF-1.7", "is a PDF"),
    ],
    ids=range(23),
)  # fmt: skip
def test_a_map_that_cannot_be_read_is_refused_in_one_sentence(
    name: str, data: bytes, said: str
) -> None:
    sentence = refusal(name, data)
    assert said in sentence
    assert sentence.startswith(name)


@pytest.mark.parametrize("length", [20_001, 300_000])
def test_a_text_too_long_to_keep_is_refused_with_all_of_the_map(length: int) -> None:
    for write in (as_opml, as_xmind, as_old_xmind, as_mindmap):
        name, data = write(MindMap("m", (Topic(1, "w" * length),)))
        assert refusal(name, data).startswith(f"A text in {name} has {length // 1000}")


@given(
    st.sampled_from(("a.opml", "a.mm", "a.xmind", "a.mmd", "a.txt")),
    st.sampled_from((b"", b"<opml>", b"<map>", b"mindmap\n", b"ishikawa\n", b"PK\x03\x04")),
    st.binary(max_size=200) | st.text("<>/[](){}\"'`#%-&; \nab*").map(str.encode),
)
def test_whatever_a_file_holds_is_read_or_refused_in_a_sentence(
    name: str, start: bytes, rest: bytes
) -> None:
    said = ""
    try:
        found = [sheet.read(lambda: None) for sheet in maps_in(start + rest, Path(name))]
    except DomainError as refused:
        found, said = [], str(refused)
    assert all(table.rows for table in found)
    assert not said or "nothing was imported" in said


def test_long_texts_far_down_are_not_taken_in_a_thousand_times() -> None:
    long = "".join(f"<outline text='{'w' * 19_000}'>" for _ in range(60))
    short = "<outline text='a'/>" * 5_000
    data = f"<opml><body><outline text='m'>{long}{short}{'</outline>' * 61}</body></opml>"
    assert "is too large inside" in refusal("a.opml", data.encode())


def test_a_file_of_countless_elements_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(map_xml, "MOST_ELEMENTS", 1_000)
    assert "is too large inside" in refusal("a.opml", b"<opml>" + b"<x/>" * 1_001)


def test_an_office_document_is_no_mind_map(tmp_path: Path) -> None:
    path = tmp_path / "a.odt"
    kind = "application/vnd.oasis.opendocument.text"
    path.write_bytes(zipped({"mimetype": kind, "content.xml": "<x/>"}))
    with pytest.raises(DomainError, match="is an Office document"):
        tables_in(path)[0].read(lambda: None)
