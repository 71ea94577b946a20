"""A finished file gets a free name, or there is no file at all."""

import errno
import os
from pathlib import Path

import pytest

from dip_workshop.report.publication import (
    ReportCancelledError,
    ReportError,
    publish,
)


def write_words(path: Path) -> str:
    path.write_text("words")
    return "written"


def test_a_file_gets_the_name_that_was_wished_for(tmp_path: Path) -> None:
    assert publish(tmp_path / "Fishbone.pdf", write_words) == (tmp_path / "Fishbone.pdf", "written")
    assert (tmp_path / "Fishbone.pdf").read_text() == "words"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_that_exists_is_never_touched(tmp_path: Path) -> None:
    wish = tmp_path / "Fishbone.pdf"
    wish.write_text("mine")
    (tmp_path / "Fishbone (2).pdf").write_text("mine too")
    assert publish(wish, write_words)[0] == tmp_path / "Fishbone (3).pdf"
    assert wish.read_text() == "mine"
    assert (tmp_path / "Fishbone (2).pdf").read_text() == "mine too"


def test_a_name_that_is_taken_at_the_last_moment_is_not_overwritten(tmp_path: Path) -> None:
    wish = tmp_path / "Fishbone.pdf"

    def slow(path: Path) -> None:
        path.write_text("late")
        wish.write_text("somebody was quicker")

    assert publish(wish, slow)[0] == tmp_path / "Fishbone (2).pdf"
    assert wish.read_text() == "somebody was quicker"


def refuse_links(*_names: object) -> None:
    raise OSError(errno.EPERM, "no links on this stick")


def test_a_stick_without_links_gets_the_file_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", refuse_links)
    (tmp_path / "Fishbone.pdf").write_text("mine")
    final, _ = publish(tmp_path / "Fishbone.pdf", write_words)
    assert final.name == "Fishbone (2).pdf"
    assert final.read_text() == "words"
    assert (tmp_path / "Fishbone.pdf").read_text() == "mine"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_reserved_name_is_given_back_when_the_move_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_paths: object) -> Path:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "link", refuse_links)
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(ReportError, match=r"could not be written \(input/output error\)"):
        publish(tmp_path / "Fishbone.pdf", write_words)
    assert not list(tmp_path.iterdir())


def test_what_goes_wrong_while_writing_leaves_nothing(tmp_path: Path) -> None:
    def stop(path: Path) -> None:
        path.write_text("half")
        raise ReportCancelledError

    with pytest.raises(ReportCancelledError, match="no file was made"):
        publish(tmp_path / "Fishbone.pdf", stop)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "no room left on the disk"),
        (errno.EROFS, "does not let files be written"),
        (errno.EACCES, "does not let files be written"),
        (errno.ENOENT, "too long"),  # as Windows says it, of a folder that is there
        (errno.ENAMETOOLONG, "too long"),
        (errno.EIO, "could not be written"),
    ],
)
def test_each_refusal_of_the_disk_is_one_sentence_that_calms(
    tmp_path: Path, code: int, words: str
) -> None:
    def refuse(_path: Path) -> None:
        raise OSError(code, os.strerror(code))

    with pytest.raises(ReportError) as caught:
        publish(tmp_path / "Fishbone.pdf", refuse)
    assert words in str(caught.value)
    assert "workshop is safe" in str(caught.value)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_gone_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="“stick” is not there any more"):
        publish(tmp_path / "stick" / "Fishbone.pdf", write_words)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_read_only_folder_is_said_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ReportError, match="does not let files be written"):
        publish(tmp_path / "Fishbone.pdf", write_words)
    tmp_path.chmod(0o700)
