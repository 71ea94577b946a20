"""Where a store lies badly is told from its path alone: about forty places, and what they are."""

from pathlib import Path

import pytest

from dip_workshop.store.database import open_for_writing
from dip_workshop.store.path_risk import SENTENCES, Risk, risk_here, risk_of

DRIVES = {"C": 3, "D": 3, "E": 2, "H": 4, "S": 4}
MOUNTS = (
    ("/", "ext4"),
    ("/home", "ext4"),
    ("/home/anna/shared", "cifs"),
    ("/home/anna/shared/local", "ext4"),
    ("/mnt/trust", "nfs4"),
    ("/mnt/old", "nfs"),
    ("/mnt/ssh", "fuse.sshfs"),
    ("/mnt/usb disk", "vfat"),
)
NETWORK, SYNCED, REMOVABLE, ROAMING = Risk


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        (r"\\server\share\w.dip", NETWORK),
        ("//server/share/w.dip", NETWORK),
        (r"\\?\UNC\server\share\w.dip", NETWORK),
        (r"\\?\C:\Users\anna\w.dip", None),
        (r"\\?\H:\w.dip", NETWORK),
        (r"H:\w.dip", NETWORK),
        (r"h:\Improvement\w.dip", NETWORK),
        (r"S:\OneDrive\w.dip", NETWORK),
        (r"E:\w.dip", REMOVABLE),
        (r"D:\w.dip", None),
        (r"Q:\w.dip", None),
        (r"C:\Users\anna\AppData\Local\DIP Workshop\workshops.dip", None),
        (r"C:\Users\anna\AppData\Roaming\DIP Workshop\workshops.dip", ROAMING),
        (r"C:\Users\anna\OneDrive\w.dip", SYNCED),
        (r"C:\Users\anna\OneDrive - Trust\w.dip", SYNCED),
        (r"C:\Users\anna\OneDrive - The Trust NHS\Documents\w.dip", SYNCED),
        (r"C:\Users\anna\onedrive\Documents\w.dip", SYNCED),
        (r"C:\Users\anna\Dropbox\w.dip", SYNCED),
        (r"C:\Users\anna\Dropbox (Trust)\w.dip", SYNCED),
        (r"C:\Users\anna\Google Drive\w.dip", SYNCED),
        (r"C:\Users\anna\GoogleDrive\w.dip", SYNCED),
        (r"C:\Users\anna\My Drive\w.dip", SYNCED),
        (r"C:\Users\anna\iCloudDrive\w.dip", SYNCED),
        (r"C:\Users\anna\SharePoint\Team\w.dip", SYNCED),
        (r"C:\Users\anna\Team - SharePoint\w.dip", SYNCED),
        (r"C:\Users\anna\Nextcloud\w.dip", SYNCED),
        (r"C:\Users\anna\Documents\w.dip", None),
        (r"C:\Users\anna\Notes on OneDrive\w.dip", None),
        (r"C:\Users\anna\Documents\Dropbox.dip", None),
        ("/Users/anna/Library/Mobile Documents/com~apple/w.dip", SYNCED),
        ("/Users/anna/Library/CloudStorage/OneDrive-Trust/w.dip", SYNCED),
        ("/Volumes/STICK/w.dip", REMOVABLE),
        ("/media/anna/STICK/w.dip", REMOVABLE),
        ("/run/media/anna/STICK/w.dip", REMOVABLE),
        ("/run/user/1000/gvfs/smb-share:server=x/w.dip", NETWORK),
        ("/home/anna/.local/share/dip-workshop/workshops.dip", None),
        ("/home/anna/shared/w.dip", NETWORK),
        ("/home/anna/shared/local/w.dip", None),
        ("/home/anna/sharedness/w.dip", None),
        ("/mnt/trust/w.dip", NETWORK),
        ("/mnt/old/deep/w.dip", NETWORK),
        ("/mnt/ssh/w.dip", NETWORK),
        ("/mnt/usb disk/w.dip", None),
        ("/home/anna/Dropbox/w.dip", SYNCED),
        ("/home/anna/mediation/w.dip", None),
    ],
)
def test_each_place_is_known_for_what_it_is(path: str, wanted: Risk | None) -> None:
    assert risk_of(path, DRIVES, MOUNTS) == wanted


def test_every_risk_has_a_sentence_and_this_folder_has_none(tmp_path: Path) -> None:
    assert set(SENTENCES) == set(Risk)
    assert risk_here(tmp_path / "w.dip") is None
    assert risk_here(tmp_path / "OneDrive - Trust" / "w.dip") is Risk.SYNCED


def test_no_place_is_written_with_a_second_file_of_recent_work(tmp_path: Path) -> None:
    """A file that once was in WAL mode, as other programs leave it, is not afterwards."""
    folder = tmp_path / "OneDrive - Trust"
    folder.mkdir()
    for _ in range(2):
        connection = open_for_writing(folder / "w.dip")
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.close()
