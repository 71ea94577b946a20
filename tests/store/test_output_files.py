"""The catalogue of PDFs is held against the files: gone, changed, or in no list."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from dip_workshop.core.ids import RecordId
from dip_workshop.store.output_files import FileReport, look_at_files
from dip_workshop.store.outputs import Output

OURS = b"%PDF-1.4 /Creator (DIP Workshop) /Title ()"


def entry(path: Path, content: bytes) -> Output:
    return Output(
        RecordId(path.name), RecordId("w"), None, "exercise", path.stem, str(path),
        sha256(content).hexdigest(), 1.0, "s", "A4", 1, 1, 1, 9.0,
    )  # fmt: skip


def test_each_file_is_whole_gone_changed_or_in_no_list(tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.pdf" for name in ("whole", "gone", "changed")]
    outputs = [entry(path, OURS) for path in paths]
    paths[0].write_bytes(OURS)
    paths[2].write_bytes(OURS + b"x")
    orphan, letter = tmp_path / "orphan.pdf", tmp_path / "letter.pdf"
    orphan.write_bytes(OURS)
    letter.write_bytes(b"%PDF-1.4 of another program")
    found = look_at_files(outputs, tmp_path, lambda: None)
    assert found == FileReport((paths[1],), (paths[2],), (orphan,))
    assert [s.rpartition(": ")[2] for s in found.sentences()] == [
        "gone.pdf", "changed.pdf", "orphan.pdf",
    ]  # fmt: skip
    assert not look_at_files([replace(outputs[0])], tmp_path / "none", lambda: None).sentences()
