"""What the operating system says about the disks that folders lie on."""

import os
from dataclasses import dataclass, field
from pathlib import Path

import psutil

_REMOTE = {
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "9p", "vboxsf", "ceph"),
    *("fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs", "virtiofs"),
}
"""File systems whose changes come from other computers, of which nobody tells us."""


@dataclass(frozen=True, slots=True)
class Disks:
    """Mount points and their file systems, at one moment."""

    kinds: dict[Path, str] = field(default_factory=dict)

    @classmethod
    def now(cls) -> "Disks":
        """None where the system doesn't say."""
        try:
            found = psutil.disk_partitions(all=True)
        except (OSError, psutil.Error):
            return cls()
        return cls({Path(one.mountpoint): one.fstype + " " + one.opts for one in found})

    def below(self, folder: Path) -> frozenset[Path]:
        """The mount points inside a folder."""
        return frozenset(place for place in self.kinds if folder in place.parents)

    def is_remote(self, folder: Path) -> bool:
        """Whether the folder lies on another computer."""
        if os.name == "nt" and folder.drive.startswith("\\\\"):
            return True
        for place in (folder, *folder.parents):
            if place in self.kinds:
                fstype, _, options = self.kinds[place].partition(" ")
                return fstype.lower() in _REMOTE or "remote" in options.split(",")
        return False
