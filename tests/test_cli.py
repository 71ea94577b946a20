"""The commands do what they say, and refuse in one sentence."""

import errno
import io
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from dip_workshop.__main__ import main
from dip_workshop.catalogue import RECORD_TYPES, kind_named
from dip_workshop.cli import VERBS, parse
from dip_workshop.core.ids import RecordId, new_replica_id
from dip_workshop.core.room.silence import with_veils
from dip_workshop.core.workshop import new_workshop
from dip_workshop.exercises.affinity.model import add_notes
from dip_workshop.report.words_in_pdf import pdf_holds
from dip_workshop.store.locations import default_store_path
from dip_workshop.store.safe_keeping.removals import note_removal
from dip_workshop.store.workshop_store import WorkshopStore
from tests.children import running


def damage(store: str) -> None:
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute("UPDATE record SET text = 'Floods' WHERE type = 'Cause' AND rowid > 9")


@pytest.fixture
def store(tmp_path: Path) -> str:
    return str(tmp_path / "store.dip")


def test_the_demo_writes_every_pdf_and_finds_every_text_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--to", str(tmp_path / "out")]) == 0
    said = capsys.readouterr().out
    names = {path.name for path in (tmp_path / "out").glob("*.pdf")}
    assert len(names) > 4
    assert all(name in said for name in names)
    assert "missing" not in said
    assert " texts, smallest " in said
    assert not default_store_path().exists()


def test_the_demo_of_a_named_store_stays_in_its_list(
    tmp_path: Path, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--store", store, "demo", "--to", str(tmp_path / "out")])
    capsys.readouterr()
    assert main(["--store", store, "list"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1
    assert main(["--store", store, "doctor"]) == 0
    assert "is sound: 1 workshop, " in capsys.readouterr().out


def test_the_doctor_mends_after_a_backup_and_tells_what_it_did(
    tmp_path: Path, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--store", store, "demo", "--to", str(tmp_path / "out")])
    damage(store)
    capsys.readouterr()
    assert main(["--store", store, "doctor"]) == 1
    assert "is damaged" in capsys.readouterr().out
    assert main(["--store", store, "doctor", "--repair"]) == 0
    said = capsys.readouterr().out
    assert "brought back from the history" in said
    assert "What was taken out is written in " in said
    assert "is sound" in said
    (backup,) = (tmp_path / "backups").iterdir()
    assert backup.name.endswith("before a repair, with faults.dip")


def test_a_column_becomes_a_workshop_that_can_be_exported(
    tmp_path: Path, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "answers.csv"
    table.write_text('id,comment\n1,Beds are late\n2,"Two\nlines"\n3,<b>bold</b>\n', "utf-8")
    arguments = ["import", str(table), "--exercise", "affinity", "--column", "comment"]
    assert main(["--store", store, *arguments]) == 0
    workshop_id = capsys.readouterr().out.split()[-1]
    assert main(["--store", store, *arguments, "--workshop", workshop_id[:12]]) == 0
    assert "Imported 3 texts" in capsys.readouterr().out
    assert main(["--store", store, "export", workshop_id, "--to", str(tmp_path / "out")]) == 0
    assert "6 of 6 texts" in capsys.readouterr().out


def test_export_takes_the_paper_that_is_named(
    tmp_path: Path, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--store", store, "demo", "--to", str(tmp_path)])
    main(["--store", store, "list"])
    workshop_id = capsys.readouterr().out.splitlines()[-1].split()[0]
    folder = tmp_path / "a3"
    chosen = ["export", workshop_id, "--to", str(folder), "--paper", "A3 portrait"]
    assert main(["--store", store, *chosen]) == 0
    assert list(folder.glob("*.pdf"))


def test_what_is_still_hidden_from_the_room_is_printed_only_where_it_is_asked_for(
    tmp_path: Path, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    board, map_id = kind_named("affinity").create(new_workshop("Beds"))
    board = with_veils(board, add_notes(board, map_id, ["The zorilla story"])[0])
    opened = WorkshopStore.open(Path(store), RECORD_TYPES, new_replica_id())
    workshop_id = opened.create_workshop(board)
    opened.close()
    for ways, is_printed in ((), False), (("--with-hidden",), True):
        folder = tmp_path / f"out{len(ways)}"
        assert main(["--store", store, "export", workshop_id, "--to", str(folder), *ways]) == 0
        told = capsys.readouterr().err
        assert ("1 text is still hidden from the room" in told) != is_printed
        pdfs = list(folder.glob("*.pdf"))
        assert pdfs
        assert any(pdf_holds(pdf, ("zorilla",)) for pdf in pdfs) == is_printed


@pytest.mark.parametrize(
    "arguments",
    [
        ["list"],
        ["doctor"],
        ["import", "nowhere.csv", "--column", "text"],
        ["export", "nobody", "--to", "out"],
        ["backup"],
        ["backups"],
        ["restore", "7"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_what_cannot_be_done_is_one_sentence_and_exit_code_two(
    arguments: list[str],
    store: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--store", store, *arguments]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1


def test_a_store_that_is_not_ours_is_refused_and_left_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    foreign = tmp_path / "letter.txt"
    foreign.write_bytes(b"Dear all, " * 50)
    assert main(["--store", str(foreign), "demo", "--to", str(tmp_path / "out")]) == 2
    assert "letter.txt" in capsys.readouterr().err
    assert foreign.read_bytes() == b"Dear all, " * 50


def test_an_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refusal:
        main(["juggle"])
    assert refusal.value.code == 2


def test_a_workshop_file_alone_is_for_the_window_to_look_at() -> None:
    for given in (["handed over.DIPWORKSHOP"], ["--open", "handed over.dipworkshop"]):
        options = parse(given)
        assert options.run is None
        assert options.open.name.lower() == "handed over.dipworkshop"
    assert parse([]).open is None


def test_another_file_is_no_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["notes.docx"])
    assert "notes.docx" in capsys.readouterr().err


def test_the_window_is_not_opened_where_there_is_no_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    assert main([]) == 2
    assert "no screen" in capsys.readouterr().err


def test_a_store_is_backed_up_listed_and_restored_by_its_number(
    tmp_path: Path, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = tmp_path / "stick"
    main(["--store", store, "demo", "--to", str(tmp_path)])
    capsys.readouterr()
    assert main(["--store", store, "backups"]) == 0
    assert capsys.readouterr().out == "There are no backups yet.\n"
    assert main(["--store", store, "backup"]) == 0
    assert "and checked: it reads back the same." in capsys.readouterr().out
    assert main(["--store", store, "backup", "--to", str(stick)]) == 0
    assert str(stick) in capsys.readouterr().out
    assert len(list(stick.glob("store 000001 * second place.dip"))) == 1
    main(["--store", store, "demo", "--to", str(tmp_path)])
    capsys.readouterr()
    assert main(["--store", store, "restore", "1"]) == 0
    assert "What was there before is kept in " in capsys.readouterr().out
    assert main(["--store", store, "list"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1
    assert main(["--store", store, "backups"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[0] for line in lines] == ["000002", "000001"]
    assert all("  whole  " in line for line in lines)
    assert main(["--store", store, "restore", str(next(stick.iterdir()))]) == 0


def test_one_workshop_is_restored_beside_what_there_is(
    tmp_path: Path, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--store", store, "demo", "--to", str(tmp_path)])
    main(["--store", store, "backup"])
    note_removal(Path(store), RecordId("another"))
    main(["--store", store, "list"])
    workshop_id = capsys.readouterr().out.splitlines()[-1].split()[0]
    assert main(["--store", store, "restore", "1", "--workshop", "nobody"]) == 2
    assert f"it holds: {workshop_id} " in capsys.readouterr().err
    assert main(["--store", store, "restore", "1", "--workshop", workshop_id]) == 0
    assert "removed for good" not in capsys.readouterr().out
    main(["--store", store, "list"])
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert main(["--store", store, "restore", "1"]) == 0
    assert "words were removed for good 1 time" in capsys.readouterr().out


def test_an_import_from_the_command_line_is_preceded_by_a_backup(
    tmp_path: Path, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "answers.csv"
    table.write_text("comment\nBeds are late\n", "utf-8")
    for _ in range(2):
        main(["--store", store, "import", str(table), "--column", "comment"])
    (made,) = (tmp_path / "backups").iterdir()
    assert made.name.endswith("before an import.dip")


def test_an_import_from_the_command_line_says_how_it_was_read(
    tmp_path: Path, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "answers.csv"
    table.write_text("comment\nWe canâ€™t wait\n", "utf-8")
    assert main(["--store", store, "import", str(table), "--column", "comment"]) == 0
    assert "turned back in 1 line: please check." in capsys.readouterr().err


def packed(store: str, file: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    """Play the sample into a store, pack it, and return its id."""
    main(["--store", store, "demo", "--to", str(file.parent / "out")])
    main(["--store", store, "list"])
    workshop_id = capsys.readouterr().out.splitlines()[-1].split()[0]
    assert main(["--store", store, "pack", workshop_id[:14], "--to", str(file), *more]) == 0
    return workshop_id


def test_a_workshop_goes_from_store_to_store_in_a_file(
    tmp_path: Path, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file, other = tmp_path / "ward.dipworkshop", str(tmp_path / "other.dip")
    workshop_id = packed(store, file, capsys)
    assert "read" in capsys.readouterr().out
    assert main(["--store", other, "unpack", str(file)]) == 0
    assert workshop_id in capsys.readouterr().out
    assert main(["--store", other, "unpack", str(file)]) == 2
    assert "on this laptop already" in capsys.readouterr().err
    assert main(["--store", other, "unpack", str(file), "--merge"]) == 0
    assert "nothing that is not here already" in capsys.readouterr().out
    assert main(["--store", other, "unpack", str(file), "--copy"]) == 0
    assert "separate copy" in capsys.readouterr().out
    main(["--store", other, "list"])
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert main(["--store", other, "doctor"]) == 0
    assert "before an import" in " ".join(p.name for p in (tmp_path / "backups").iterdir())


def test_a_passphrase_is_asked_for_twice_and_never_told(
    tmp_path: Path,
    store: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file, other = tmp_path / "ward.dipworkshop", str(tmp_path / "other.dip")
    answers = iter(["three short words", "three short word", *["three short words"] * 2])
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(answers))
    with pytest.raises(AssertionError):
        packed(store, file, capsys, "--passphrase-prompt")
    assert "differ" in capsys.readouterr().err
    assert not file.exists()
    packed(store, file, capsys, "--passphrase-prompt")
    assert "three short words" not in capsys.readouterr().out
    answers = iter(["wrong words", "three short words"])
    assert main(["--store", other, "unpack", str(file)]) == 2
    assert "passphrase does not open" in capsys.readouterr().err
    assert main(["--store", other, "unpack", str(file)]) == 0


def test_the_readme_names_every_command_with_its_options() -> None:
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    rows = {verb.name: verb for verb in VERBS}
    lines = {
        line.split("`")[1].split()[1]: line
        for line in readme.splitlines()
        if line.startswith("| `dip-workshop ")
    }
    assert lines.keys() == rows.keys()
    missing = [
        (name, argument.name)
        for name, verb in rows.items()
        for argument in verb.arguments
        if argument.name.startswith("--") and argument.name not in lines[name]
    ]
    assert missing == []


def test_a_reader_who_has_read_enough_is_no_reason_to_complain(store: str) -> None:
    command = [sys.executable, "-m", "dip_workshop", "--store", store, "version"]
    with running(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        child.stdout.close()
        assert child.stderr.read() == ""


def test_a_reader_who_has_gone_in_the_way_of_windows_is_none_either(
    store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Gone(io.StringIO):
        def reconfigure(self, errors: str) -> None:
            pass

        def flush(self) -> None:
            raise OSError(errno.EINVAL, "Invalid argument")

        def fileno(self) -> int:
            return nothing.fileno()

    with Path(os.devnull).open("wb") as nothing:
        monkeypatch.setattr("sys.stdout", Gone())
        with pytest.raises(OSError, match="Invalid argument"):
            main(["--store", store, "version"])
        monkeypatch.setattr("sys.platform", "win32")
        assert main(["--store", store, "version"]) == 2


def test_a_command_without_a_console_to_print_on_does_its_work(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for stream in ("sys.stdin", "sys.stdout", "sys.stderr"):
        monkeypatch.setattr(stream, None)
    assert main(["--store", store, "list"]) == 2
    assert main(["--store", store, "demo", "--to", str(tmp_path / "out")]) == 0
    assert list((tmp_path / "out").glob("*.pdf"))


def test_settings_that_cannot_be_read_leave_the_program_in_english(
    tmp_path: Path, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--store", store, "demo", "--to", str(tmp_path / "out")])
    (tmp_path / "settings.json").mkdir()
    capsys.readouterr()
    assert main(["--store", store, "list"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1
