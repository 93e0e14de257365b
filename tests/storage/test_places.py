"""Which places ask for which journal mode; the table of mounts in the form of Linux."""

from pathlib import Path

import pytest

from storage.places import JournalMode, Mount, journal_mode_for, parse_mounts, system_mounts

TABLE = r"""
/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw,nosuid 0 0
//may-chu/chung /mnt/chung cifs rw 0 0
/dev/sdb1 /media/lan/USB\040DO vfat rw 0 0
/dev/sdc1 /media/lan/oracle fuseblk rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
tmpfs /mnt/chung/trong tmpfs rw 0 0
server:/x /over nfs4 rw 0 0
/dev/sdd1 /over ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "mode"),
    [
        ("/home/lan/a.sqlite3", JournalMode.WAL),
        ("/mnt/chung/a.sqlite3", JournalMode.TRUNCATE),
        ("/mnt/chung-khac/a.sqlite3", JournalMode.WAL),
        ("/mnt/chung/trong/a.sqlite3", JournalMode.WAL),
        ("/media/lan/USB DO/báo cáo/a.sqlite3", JournalMode.TRUNCATE),
        ("/media/lan/oracle/a.sqlite3", JournalMode.TRUNCATE),
        ("/run/user/1000/gvfs/smb/a.sqlite3", JournalMode.TRUNCATE),
        ("/over/a.sqlite3", JournalMode.WAL),
    ],
)
def test_the_innermost_mount_decides(path: str, mode: JournalMode) -> None:
    assert journal_mode_for(Path(path), parse_mounts(TABLE)) is mode


@pytest.mark.parametrize("kind", ["nfs", "smb3", "9p", "exfat", "removable", "remote", "fuse.sshfs"])
def test_shares_and_sticks_are_known_by_their_type(kind: str) -> None:
    assert journal_mode_for(Path("/x/a"), [Mount(Path("/x"), kind)]) is JournalMode.TRUNCATE


@pytest.mark.parametrize(
    "kind", ["ext4", "btrfs", "xfs", "ntfs3", "apfs", "tmpfs", "overlay", "fixed", "unknown"]
)
def test_other_places_are_the_pcs_own(kind: str) -> None:
    assert journal_mode_for(Path("/x/a"), [Mount(Path("/x"), kind)]) is JournalMode.WAL


def test_where_nothing_is_known_the_place_is_the_pcs_own() -> None:
    assert journal_mode_for(Path("/x/a"), []) is JournalMode.WAL


def test_this_computer_says_what_is_mounted() -> None:
    assert any(mount.point == Path("/") for mount in system_mounts(Path.cwd()))
