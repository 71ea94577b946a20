"""Files that a stranger could hand over to do harm, each by the name of what it tries."""

import json
import struct
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

from tests.store.bundle_makers import (
    Entries,
    agreed,
    patched,
    plain_zip,
    sample_entries,
    with_bytes,
    with_json,
    zipped,
)

NAME_ATTACKS = (
    "../../evil.json",
    "..\\..\\evil.json",
    "/etc/evil.json",
    "C:\\evil.json",
    "C:evil.json",
    "\\\\10.0.0.1\\share\\evil.json",
    "//10.0.0.1/share/evil.json",
    "records001.json:stream",
    "ok/../../evil.json",
    "records001.json/",
    "records001.json ",
    "records001.json.",
    "records1.json",
    "records٠٠١.json",
)
DEVICES = ("con", "prn", "aux", "nul", "com1", "lpt1.json", "conin$", "clock$")
_END = 22  # bytes of the record at the end of a ZIP


def hostile_bundles() -> Iterator[tuple[str, bytes]]:
    """Yield every hand-made file with the name of what it tries."""
    yield from _no_bundles()
    yield from _names()
    yield from _zips()
    for name, entries in (*_documents(), *_values(), *_histories()):
        yield name, zipped(entries)


def _no_bundles() -> Iterator[tuple[str, bytes]]:
    yield "nothing at all", b""
    yield "zeros", bytes(5_000)
    yield "a text", b"Bloods not chased\n" * 50
    yield "a PDF renamed", b"%PDF-1.7\n" + bytes(500)
    yield "a store renamed", b"SQLite format 3\0" + bytes(500)
    yield "the first letters of a ZIP", b"PK\x03\x04"
    yield "an empty ZIP", plain_zip([])
    yield "a lock with nothing in it", b"DIPSEALD"
    yield "a lock of a later version", b"DIPSEALD\x02" + bytes(80)
    yield "a lock that costs a terabyte", b"DIPSEALD\x01\x28\x08\x01" + bytes(80)


def _names() -> Iterator[tuple[str, bytes]]:
    good = list(sample_entries().items())
    for name in (*NAME_ATTACKS, *DEVICES):
        yield f"an entry called {name!r}", plain_zip([*good, (name, b"{}")])
    for name in ("Records001.json", "MANIFEST.json"):
        yield f"{name} in another case", plain_zip([*good, (name, b"{}")])
    twice = plain_zip([*good, ("records009.json", b"{}")])
    yield "a name there twice", twice.replace(b"records009.json", b"records001.json")
    yield "a name cut at NUL", twice.replace(b"records009.json", b"records001.js\0n")
    yield "a folder", plain_zip([*good, ("folder/", b"")])
    yield "a program beside it", plain_zip([*good, ("setup.exe", b"MZ")])


def _zips() -> Iterator[tuple[str, bytes]]:
    entries = sample_entries()
    good, whole = list(entries.items()), zipped(entries)
    yield "a bomb of zeros", plain_zip([*good, ("changes009.json", bytes(3_900_000))])
    yield "a bomb larger than an entry", plain_zip([*good, ("changes009.json", bytes(90_000_000))])
    yield "a bomb inside", plain_zip([*good, ("changes009.json", plain_zip([("a", bytes(10**6))]))])
    yield "501 entries", plain_zip([(f"changes{n:03}.json", b"{}") for n in range(501)])
    yield "a link", plain_zip([*good[1:], (_with(good[0][0], mode=0o120777), b"/etc/passwd")])
    yield "a device", plain_zip([*good[1:], (_with(good[0][0], mode=0o020666), good[0][1])])
    yield "a further field", plain_zip([*good[1:], (_with(good[0][0], extra=b"\x01\0\0\0"), b"{}")])
    yield "ZIP encryption", _with_flag(whole)
    yield "bzip2", plain_zip(good, zipfile.ZIP_BZIP2)
    yield "lzma", plain_zip(good, zipfile.ZIP_LZMA)
    yield "something ahead of it", b"#!/bin/sh\n" + whole
    yield "something after it", whole + b"#!/bin/sh\n"
    yield "a remark", _with_remark(whole)
    yield "two entries that share bytes", _overlapping(good)
    yield "a size that lies low", _with_size(whole, 10)
    yield "a size that lies high", _with_size(whole, 3_000_000)
    yield "a checksum that lies", patched(whole, _directory(whole) + 16, "<L", 7)
    yield "a count that lies", patched(whole, len(whole) - _END + 8, "<HH", 1, 1)
    yield "a directory that lies", patched(whole, len(whole) - _END + 12, "<L", 2**31)
    yield "a directory elsewhere", patched(whole, len(whole) - _END + 16, "<L", 3)
    yield "a sixty-four bit lie", _with_64(whole)
    yield "two disks", patched(whole, len(whole) - _END + 4, "<HH", 1, 1)


def _with(name: str, *, mode: int = 0o100600, extra: bytes = b"") -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    info.extra = extra
    return info


def _directory(data: bytes) -> int:
    """Return where the directory of a ZIP begins."""
    return int(struct.unpack_from("<L", data, len(data) - _END + 16)[0])


def _with_flag(data: bytes) -> bytes:
    return patched(patched(data, 6, "<H", 1), _directory(data) + 8, "<H", 1)


def _with_size(data: bytes, size: int) -> bytes:
    return patched(patched(data, 22, "<L", size), _directory(data) + 24, "<L", size)


def _with_remark(data: bytes) -> bytes:
    return patched(data, len(data) - 2, "<H", 5) + b"hello"


def _with_64(data: bytes) -> bytes:
    start = _directory(data)
    count, size = struct.unpack_from("<HL", data, len(data) - _END + 10)
    record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 2**40, 2**40, size, start)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, start + size, 1)
    assert count
    return data[:-_END] + record + locator + data[-_END:]


def _overlapping(good: list[tuple[str, bytes]]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in good:
            archive.writestr(name, data)
        archive.writestr("changes008.json", b"{}" * 50)
        archive.infolist()[-1].header_offset = 0
    return out.getvalue()


def _documents() -> Iterator[tuple[str, Entries]]:
    entries = sample_entries()
    records = entries["records001.json"]
    manifest = json.loads(entries["manifest.json"])

    def told(**facts: Any) -> Entries:
        return {**entries, "manifest.json": json.dumps({**manifest, **facts}).encode()}

    yield "no manifest", {name: data for name, data in entries.items() if name != "manifest.json"}
    yield "a manifest alone", {"manifest.json": entries["manifest.json"]}
    yield "a manifest that is a list", {**entries, "manifest.json": b"[]"}
    yield "another format", told(format="Something else")
    yield "a newer format", told(version=2)
    yield "a version in words", told(version="1")
    yield "a version that is true", told(version=True)
    yield "a further word in the manifest", told(run="calc.exe")
    yield "another title", told(title="Another title")
    yield "another workshop", told(workshop="0" * 26)
    yield "a title of a million letters", told(title="a" * 1_000_000)
    yield "counts that are a list", told(counts=[1, 2, 3, 4])
    yield "another count", told(counts={**manifest["counts"], "steps": 7})
    yield "entries that are a word", told(entries="records001.json")
    yield "an entry not told of", told(entries=manifest["entries"][1:])
    yield "an entry told of twice", told(entries=[*manifest["entries"], manifest["entries"][0]])
    yield "a wrong hash", {**entries, "records001.json": records.replace(b"deleted", b"delETed", 1)}
    yield "no JSON", with_bytes(entries, "records001.json", b"Bloods")
    yield "no bytes", with_bytes(entries, "records001.json", b"")
    yield "no UTF-8", with_bytes(entries, "records001.json", records[:-3] + b"\xff\xfe]}")
    yield "UTF-16", with_bytes(entries, "records001.json", records.decode().encode("utf-16"))
    yield "a mark ahead of it", with_bytes(entries, "records001.json", b"\xef\xbb\xbf" + records)
    yield "very deep", with_bytes(entries, "records001.json", b"[" * 100_000 + b"]" * 100_000)
    yield "very deep objects", with_bytes(entries, "drafts001.json", b'{"a":' * 50_000)
    yield "a million lists", with_bytes(entries, "drafts001.json", b"[" + b"[]," * 10**6 + b"[]]")
    yield "a string without an end", with_bytes(entries, "drafts001.json", b'"' + b'\\"' * 10**6)
    yield "a key said twice", with_bytes(entries, "drafts001.json", b'{"drafts":[],"drafts":[]}')
    yield "an object that is null", with_bytes(entries, "drafts001.json", b"null")
    yield "drafts among steps", with_bytes(entries, "steps001.json", entries["drafts001.json"])


def _values() -> Iterator[tuple[str, Entries]]:
    for name, written in (
        ("NaN", b"NaN"),
        ("infinity", b"-Infinity"),
        ("a number of 5,000 digits", b"9" * 5_000),
        ("a number past all bounds", b"9007199254740992"),
        ("a number without end", b"1e999"),
        ("a fraction", b"1.5"),
        ("a list", b"[]"),
        ("an object", b"{}"),
        ("a text of a million letters", b'"' + b"a" * 1_000_000 + b'"'),
        ("half a character", b'"\\ud800"'),
        ("NUL", b'"\\u0000"'),
    ):
        yield f"{name} for a text", _first_text(written)
    for field, value in (
        ("deleted", 1),
        ("deleted", None),
        ("text", None),
        ("text", 7),
        ("parent_id", "../.."),
        ("parent_id", 7),
        ("parent_id", "0" * 26),
        ("order_key", "z"),
        ("order_key", ""),
        ("text", {"a": "b"}),
    ):
        yield f"{value!r} for {field}", _both("Cause", field, value)
    yield "a decimal without end", _both("Option", "impact", "1E+999999999")
    yield "a decimal that is none", _both("Option", "impact", "NaN")
    yield "a number for a decimal", _both("Option", "impact", 3)
    yield "a truth for a number", _both("PrioritisationMatrix", "scale_low", True)
    yield "a scale of no width", _both("PrioritisationMatrix", "scale_high", 1)
    yield "a quadrant that is none", _both("QuadrantName", "quadrant", "nowhere")


def _first_text(written: bytes) -> Entries:
    """Return the sample with JSON in the place of the first text of a change."""
    entries = sample_entries()
    marked = with_json(entries, "changes001.json", lambda d: _put(d, "text", "@@"))
    data = marked["changes001.json"].replace(b'"@@"', written)
    return with_bytes(entries, "changes001.json", data)


def _put(document: Any, field: str, value: Any) -> Any:
    change = next(each for each in document["changes"] if each["field"] == field)
    change["after"] = value
    return document


def _both(type_name: str, field: str, value: Any) -> Entries:
    """Return the sample with a value in the first record of a type, in rows and history alike."""
    entries = sample_entries()
    rows = json.loads(entries["records001.json"])["records"]
    record_id = next(row["id"] for row in rows if row["type"] == type_name)

    def in_rows(document: Any) -> Any:
        for row in document["records"]:
            if row["id"] == record_id:
                row["values"][field] = value
        return document

    def in_history(document: Any) -> Any:
        for change in document["changes"]:
            if change["record"] == record_id and change["field"] == field:
                change["after"] = value
        return document

    changed = with_json(entries, "records001.json", in_rows)
    return with_json(changed, "changes001.json", in_history)


def _histories() -> Iterator[tuple[str, Entries]]:
    entries = sample_entries()

    def steps(change: Callable[[list[Any]], object]) -> Entries:
        return _with_list(entries, "steps", change)

    def changes(change: Callable[[list[Any]], object]) -> Entries:
        return _with_list(entries, "changes", change)

    def records(change: Callable[[list[Any]], object]) -> Entries:
        return _with_list(entries, "records", change)

    yield "no history", agreed({k: d for k, d in entries.items() if not k.startswith("steps")})
    yield "no rows", agreed({k: d for k, d in entries.items() if not k.startswith("records")})
    yield "a step there twice", steps(lambda all_: all_.append(all_[0]))
    yield "a step less", steps(lambda all_: all_.pop())
    yield "a counter below nought", steps(lambda all_: all_[0].update(counter=-1))
    yield "a counter in words", steps(lambda all_: all_[0].update(counter="1"))
    yield "a kind that is none", steps(lambda all_: all_[0].update(kind="drop table"))
    yield "a kind that is a list", steps(lambda all_: all_[0].update(kind=["do"]))
    yield "a scope that is none", steps(lambda all_: all_[0].update(scope="../../scope"))
    yield "a replica that is none", steps(lambda all_: all_[0].update(replica="x" * 1_000))
    yield "a step of a number", steps(lambda all_: all_[0].update(of=7))
    yield "a time past all bounds", steps(lambda all_: all_[0].update(made_at=2**50))
    yield "a time that no calendar has", steps(lambda all_: all_[0].update(made_at=2**40 - 1))
    yield "a time before all laptops", steps(lambda all_: all_[0].update(made_at=-1.5))
    yield "a label of a million letters", steps(lambda all_: all_[0].update(label="a" * 1_000_000))
    yield "an id in capitals", steps(lambda all_: all_[0].update(id="A" * 26))
    yield "a change of no step", changes(lambda all_: all_[0].update(step="0" * 26))
    yield "a change of no record", changes(lambda all_: all_[0].update(record="0" * 26))
    yield "a change of another type", changes(lambda all_: all_[0].update(type="Note"))
    yield "a field called ../..", changes(lambda all_: all_[0].update(field="../.."))
    yield "a field called id", changes(lambda all_: all_[0].update(field="__class__", after=[]))
    yield "a change less", changes(lambda all_: all_.pop())
    yield "a change more", changes(lambda all_: all_.append({**all_[0], "after": "a0V"}))
    yield "a record less", records(lambda all_: all_.pop())
    yield "a record there twice", records(lambda all_: all_.append(all_[0]))
    yield "a type not known", records(lambda all_: all_[0].update(type="Wardrobe"))
    yield "a type that is a list", records(lambda all_: all_[0].update(type=["Note"]))
    yield "other words in a row", records(lambda all_: all_[0]["values"].update(text="other"))
    yield "a row below itself", _below_itself(entries)
    yield "a workshop more", _second_root(entries)


def _with_list(entries: Entries, part: str, change: Callable[[list[Any]], object]) -> Entries:
    def changed(document: Any) -> Any:
        change(document[part])
        return document

    return with_json(entries, f"{part}001.json", changed)


def _below_itself(entries: Entries) -> Entries:
    rows = json.loads(entries["records001.json"])["records"]
    own = next(row["id"] for row in rows if row["type"] == "Cause")
    return _both_of(entries, own, "parent_id", own)


def _second_root(entries: Entries) -> Entries:
    rows = json.loads(entries["records001.json"])["records"]
    own = next(row["id"] for row in rows if row["type"] == "Cause")
    return _both_of(entries, own, "parent_id", None)


def _both_of(entries: Entries, record_id: str, field: str, value: Any) -> Entries:
    def in_rows(all_: list[Any]) -> None:
        next(row for row in all_ if row["id"] == record_id)["values"][field] = value

    def in_history(all_: list[Any]) -> None:
        for change in all_:
            if change["record"] == record_id and change["field"] == field:
                change["after"] = value

    return _with_list(_with_list(entries, "records", in_rows), "changes", in_history)
