"""What is carried away names no user, no computer and no folder: not in its bytes, nor about it."""

import base64
import platform
import re
import socket
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from dip_workshop.catalogue import RECORD_TYPES, kind_of
from dip_workshop.core.workshop import exercises_of
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.session.handing_out import hand_out, wishes
from dip_workshop.session.handing_over import hand_over
from dip_workshop.session.samples import sample_workshop
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.textio.table_text import write_csv
from tests.store.bundle_makers import REPLICA

CANARY = "canary"
_STREAM = re.compile(rb"\bstream\r?\n(.*?)\r?\n?endstream", re.DOTALL)


@pytest.fixture
def ann(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person whose name, folder and computer all hold the canary; returns the folder."""
    folder = tmp_path / "ann.canary"
    folder.mkdir()
    for name in ("HOME", "USERPROFILE", "USER", "LOGNAME", "USERNAME", "COMPUTERNAME", "HOSTNAME"):
        is_folder = name in ("HOME", "USERPROFILE")
        monkeypatch.setenv(name, str(folder) if is_folder else "ann.canary")
    monkeypatch.setattr(socket, "gethostname", lambda: "canary-laptop")
    monkeypatch.setattr(platform, "node", lambda: "canary-laptop")
    monkeypatch.chdir(folder)
    return folder


def made_by(ann: Path) -> Path:
    """Make one of every sort of output in a folder of the person's, and return that."""
    out = ann / "outputs"
    out.mkdir()
    with WorkshopStore.open(ann / "workshops.dip", RECORD_TYPES, REPLICA) as store:
        board = sample_workshop("2026-03-02")
        workshop_id = store.create_workshop(board)
        for wish in wishes(board, "A4 portrait"):
            hand_out(store, board, bundled_metrics(), wish, out)
        hand_over(store, workshop_id, out / "ward.dipworkshop")
    for exercise in exercises_of(board):
        form = kind_of(exercise).table
        if form is not None:
            columns, rows = form.columns(board, exercise.id), form.rows(board, exercise.id)
            write_csv(out / f"{exercise.text}.csv", columns, rows)
    return out


def contents(path: Path) -> Iterator[bytes]:
    """Yield all that a file holds: as it lies there, and unpacked."""
    data = path.read_bytes()
    yield data
    if path.suffix == ".pdf":
        yield from unpacked_streams(data)
        yield printed(path).encode()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                yield entry.filename.encode() + entry.comment + entry.extra
                yield archive.read(entry)


def printed(path: Path) -> str:
    """Return all that can be read on a PDF's pages: in its streams stand numbers of shapes."""
    with pypdfium2.PdfDocument(path) as file:
        return "\n".join(page.get_textpage().get_text_bounded() for page in file)


def unpacked_streams(data: bytes) -> Iterator[bytes]:
    for found in _STREAM.finditer(data):
        packed = found[1]
        if packed.endswith(b"~>"):
            packed = base64.a85decode(packed.removesuffix(b"~>"))
        try:
            yield zlib.decompressobj().decompress(packed)
        except zlib.error:
            yield packed


def test_no_output_names_the_person_the_computer_or_the_folder(ann: Path) -> None:
    out = made_by(ann)
    files = sorted(path for path in out.rglob("*") if path.is_file())
    assert {path.suffix for path in files} == {".pdf", ".csv", ".dipworkshop"}
    leaking = [
        path.name for path in files if any(CANARY.encode() in c.lower() for c in contents(path))
    ]
    assert leaking == []
    assert all("Home before noon" in printed(path) for path in out.glob("*.pdf"))
    assert not [path.name for path in files if CANARY in path.name]


def test_a_pdf_says_of_itself_its_title_and_its_program_alone(ann: Path) -> None:
    for path in made_by(ann).glob("*.pdf"):
        with pypdfium2.PdfDocument(path) as file:
            told = {key: value for key, value in file.get_metadata_dict().items() if value}
        assert told.pop("Title")
        assert told.pop("Creator", "") in ("", "DIP Workshop")
        assert set(told) <= {"Producer", "CreationDate", "ModDate", "Trapped"}
        assert CANARY not in str(told).lower()


def test_a_name_inside_a_packed_stream_would_be_noticed(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path / "named.pdf"
    canvas = Canvas(str(path), pageCompression=1)
    canvas.drawString(10, 10, "made by Ann.Canary")
    canvas.save()
    data = path.read_bytes()
    assert CANARY.encode() not in data.lower()
    assert any(CANARY.encode() in stream.lower() for stream in unpacked_streams(data))
