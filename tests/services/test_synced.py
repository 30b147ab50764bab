"""Synced folders, network drives and conflict copies are recognised by what they leave; a usual folder is not."""

from __future__ import annotations

import shutil
import socket
from pathlib import Path

import pytest

from annotator.services.synced import Kind, SharedPlace, conflict_copies, shared_place
from tests.samples import lay_sample

LOCAL = "/dev/sda1 / ext4 rw 0 0\ntmpfs /tmp tmpfs rw 0 0\n"


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (University)", "Dropbox"),
        ("OneDrive - University of Somewhere", "OneDrive"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-anna@example.org/My Drive", "Google Drive"),
        ("Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Nextcloud/project", "Nextcloud"),
    ],
)
def test_that_a_synced_folder_is_known_by_its_name(tmp_path: Path, folder: str, service: str) -> None:
    path = tmp_path / folder / "drones.annotator"

    assert shared_place(path, environment={}, mounts=LOCAL) == SharedPlace(Kind.SYNCED, service)


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox.cache", "Dropbox"),
        (".stfolder", "Syncthing"),
        ("._sync_0a1b2c.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".tmp.drivedownload", "Google Drive"),
    ],
)
def test_that_a_synced_folder_is_known_by_what_the_service_leaves_in_it(
    tmp_path: Path, mark: str, service: str
) -> None:
    (tmp_path / "team" / "coding").mkdir(parents=True)
    (tmp_path / "team" / mark).touch()

    found = shared_place(tmp_path / "team" / "coding" / "drones.annotator", environment={}, mounts=LOCAL)

    assert found == SharedPlace(Kind.SYNCED, service)


def test_that_onedrive_is_known_by_what_windows_says_of_it(tmp_path: Path) -> None:
    path = tmp_path / "cloud" / "drones.annotator"

    found = shared_place(path, environment={"OneDriveCommercial": str(tmp_path / "cloud")}, mounts=LOCAL)

    assert found == SharedPlace(Kind.SYNCED, "OneDrive")


@pytest.mark.parametrize(
    ("table", "path", "system"),
    [
        (LOCAL + "server:/home /home nfs4 rw 0 0\n", "/home/anna/d.annotator", "nfs4"),
        (LOCAL + "//nas/team /mnt/the\\040team cifs rw 0 0\n", "/mnt/the team/d.annotator", "cifs"),
        (LOCAL + "anna@host: /home/anna/far fuse.sshfs rw 0 0\n", "/home/anna/far/x/d.annotator", "fuse.sshfs"),
        ("/dev/disk1 on / (apfs, local)\n//a@nas/team on /Volumes/team (smbfs, nodev)\n", "/Volumes/team/d.a", "smbfs"),
    ],
)
def test_that_a_network_drive_is_known_by_the_table_of_what_is_mounted(table: str, path: str, system: str) -> None:
    assert shared_place(Path(path), environment={}, mounts=table) == SharedPlace(Kind.NETWORK, system)


@pytest.mark.parametrize("path", ["/home/anna/d.annotator", "/tmp/d.annotator", "/home/anna/Dropboxes/d.annotator"])  # noqa: S108 - only a name
def test_that_a_disk_of_this_computer_is_none_of_them(path: str) -> None:
    table = LOCAL + "server:/x /home/annabel nfs rw 0 0\n"

    assert shared_place(Path(path), environment={}, mounts=table) is None


@pytest.mark.parametrize(
    "rest",
    [
        " (Anna's conflicted copy 2026-11-22)",
        " (conflicted copy 2026-11-22 120304)",
        " (Annas in Konflikt stehende Kopie 2026-11-22)",
        ".sync-conflict-20261122-120304-ABCDEF7",
        "_conflict-20261122-120304",
        f"-{socket.gethostname()}",
    ],
)
def test_that_a_conflict_copy_beside_the_project_is_noticed(tmp_path: Path, rest: str) -> None:
    path = tmp_path / "drones.annotator"
    lay_sample(path, coder="Anna")
    copy = tmp_path / f"drones{rest}.annotator"
    shutil.copy(path, copy)

    assert conflict_copies(path) == [copy]


@pytest.mark.parametrize(("service", "rest"), [("OneDrive", "-LAPTOP-7"), ("iCloud", " 2"), ("Google Drive", " (1)")])
def test_that_names_that_only_a_service_gives_count_in_its_folders(tmp_path: Path, service: str, rest: str) -> None:
    path = tmp_path / "drones.annotator"
    lay_sample(path, coder="Anna")
    copy = tmp_path / f"drones{rest}.annotator"
    shutil.copy(path, copy)

    assert conflict_copies(path) == []
    assert conflict_copies(path, place=SharedPlace(Kind.SYNCED, service)) == [copy]


def test_that_another_project_and_a_broken_file_of_such_a_name_are_none(tmp_path: Path) -> None:
    path = tmp_path / "drones.annotator"
    lay_sample(path, coder="Anna")
    lay_sample(tmp_path / "drones (conflicted copy 2026-11-22).annotator", coder="Anna")
    (tmp_path / "drones.sync-conflict-20261122-120304-ABCDEF7.annotator").write_text("no project")

    assert conflict_copies(path) == []
