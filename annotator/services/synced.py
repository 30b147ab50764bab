"""Folders that a service keeps the same on several computers, network drives, and the copies that they leave."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from annotator.domain.errors import AnnotatorError
from annotator.storage.header import read_header
from annotator.storage.held import held_in, uuid_of

_NETWORK: Final = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "afs", "ceph", "glusterfs", "lustre",
        "beegfs", "ncpfs", "gfs2", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs",
        "fuse.s3fs", "fuse.kio-fuse",
    }
)  # fmt: skip
_REMOTE_DRIVE: Final = 4
_MARKS: Final = (
    (".dropbox", "Dropbox"), (".dropbox.cache", "Dropbox"), (".stfolder", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"), (".owncloudsync.log", "ownCloud"), (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
)  # fmt: skip
_MARK_PATTERNS: Final = (("._sync_*.db", "Nextcloud"), (".sync_*.db", "Nextcloud"))
_NAMES: Final = (
    (re.compile(r"Dropbox( \(.+\))?"), "Dropbox"),
    (re.compile(r"OneDrive( - .+)?"), "OneDrive"),
    (re.compile(r"Google ?Drive|GoogleDrive-.+"), "Google Drive"),
    (re.compile(r"iCloudDrive|iCloud Drive|Mobile Documents|com~apple~CloudDocs"), "iCloud"),
    (re.compile(r"Nextcloud"), "Nextcloud"),
    (re.compile(r"ownCloud"), "ownCloud"),
)
_CLOUD_STORAGE: Final = re.compile(r"(OneDrive|Dropbox|GoogleDrive|Box)(-.*)?")
_ONEDRIVE: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


class Kind(StrEnum):
    """What makes a place shared."""

    SYNCED = "synced"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """Where a project lies that is not on this computer alone; ``name`` is the service’s, or the file system’s."""

    kind: Kind
    name: str


def shared_place(
    path: Path, *, environment: Mapping[str, str] = os.environ, mounts: str | None = None
) -> SharedPlace | None:
    """The synced folder or the network drive in which a file lies; None on a disk of this computer.

    ``mounts`` is the system's table of what is mounted where, in the form of Linux or macOS; None: it is asked.
    """
    place = path.absolute()
    service = _service(place, environment)
    if service:
        return SharedPlace(Kind.SYNCED, service)
    system = _network(place, mounts)
    return SharedPlace(Kind.NETWORK, system) if system else None


def _service(place: Path, environment: Mapping[str, str]) -> str:
    for variable in _ONEDRIVE:
        root = environment.get(variable)
        if root and place.is_relative_to(root):
            return "OneDrive"
    for folder in place.parents:
        found = _by_name(folder) or _by_mark(folder)
        if found:
            return found
    return ""


def _by_name(folder: Path) -> str:
    for pattern, service in _NAMES:
        if pattern.fullmatch(folder.name):
            return service
    found = _CLOUD_STORAGE.fullmatch(folder.name) if folder.parent.name == "CloudStorage" else None
    return found[1].replace("GoogleDrive", "Google Drive") if found else ""


def _by_mark(folder: Path) -> str:
    with suppress(OSError):
        for mark, service in _MARKS:
            if (folder / mark).exists():
                return service
        for pattern, service in _MARK_PATTERNS:
            if next(folder.glob(pattern), None) is not None:
                return service
    return ""


def _network(place: Path, mounts: str | None) -> str:
    if sys.platform == "win32" and mounts is None:
        return _windows_drive(place)
    best, system = "", ""
    for point, kind in _mounted(_mount_table() if mounts is None else mounts):
        if len(point) >= len(best) and place.is_relative_to(point):
            best, system = point, kind
    return system if system in _NETWORK else ""


def _mounted(table: str) -> Iterator[tuple[str, str]]:
    """(mount point, type) of each line: “server:/x /mnt nfs rw” of Linux, “//b/x on /Volumes/x (smbfs)” of macOS."""
    for line in table.splitlines():
        apple = re.fullmatch(r".+ on (?P<point>/.*) \((?P<kind>\w+)[,)].*", line)
        if apple:
            yield apple["point"], apple["kind"]
        elif len(words := line.split()) >= 3:
            yield re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), words[1]), words[2]


def _mount_table() -> str:
    with suppress(OSError, subprocess.SubprocessError):
        if sys.platform == "darwin":
            return subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False, timeout=5).stdout
        return Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    return ""


def _windows_drive(place: Path) -> str:
    if place.drive.startswith("\\\\"):
        return place.drive
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        if ctypes.windll.kernel32.GetDriveTypeW(place.anchor) == _REMOTE_DRIVE:
            return place.drive
    return ""


# Conflict copies -----------------------------------------------------------------------------------------------------

_ANYWHERE: Final = (
    re.compile(r" \(.*conflicted copy.*\)", re.IGNORECASE),
    re.compile(r" \(.*(in Konflikt stehende|Konfliktkopie|copie en conflit).*\)", re.IGNORECASE),
    re.compile(r" \(Case Conflict.*\)", re.IGNORECASE),
    re.compile(r"_conflict-\d{8}-\d{6}"),
    re.compile(r"\.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]{7})?"),
    re.compile(r" ?\[Conflict(ed)?.*\]", re.IGNORECASE),
)
_IN_SERVICE: Final = {
    "OneDrive": re.compile(r"-[\w][\w-]*"),
    "iCloud": re.compile(r" \d+"),
    "Google Drive": re.compile(r" ?\(\d+\)"),
    "Dropbox": re.compile(r" \(\d+\)"),
}


def conflict_copies(project: Path, *, place: SharedPlace | None = None) -> list[Path]:
    """Copies that a service made beside a project because it was changed on two computers: of the same project."""
    stem = project.stem
    with suppress(OSError, AnnotatorError):
        beside = [path for path in project.parent.iterdir() if path.suffix == project.suffix and path != project]
        named = [path for path in beside if path.stem.startswith(stem) and _is_conflict(path.stem[len(stem) :], place)]
        uuid = uuid_of(project) if named else ""
        return sorted(path for path in named if _uuid(path) == uuid)
    return []


def _is_conflict(rest: str, place: SharedPlace | None) -> bool:
    if (
        any(pattern.fullmatch(rest) for pattern in _ANYWHERE)
        or rest.casefold() == f"-{socket.gethostname()}".casefold()
    ):
        return True
    pattern = _IN_SERVICE.get(place.name) if place else None
    return pattern is not None and pattern.fullmatch(rest) is not None


def _uuid(path: Path) -> str:
    with suppress(AnnotatorError):
        read_header(path)
        return held_in(path).uuid
    return ""
