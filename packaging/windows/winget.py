"""The manifests with which `winget install photoclip` finds a published installer:

    python packaging/windows/winget.py VERSION ADDRESS INSTALLER FOLDER

ADDRESS is where INSTALLER can be downloaded; FOLDER gets the three files that winget's repository
wants (https://learn.microsoft.com/windows/package-manager/package/manifest).
"""

import hashlib
import sys
from pathlib import Path

IDENTIFIER = "photoclip.photoclip"
_SCHEMA = "1.6.0"
_HEAD = """\
# yaml-language-server: $schema=https://aka.ms/winget-manifest.{kind}.{schema}.schema.json
PackageIdentifier: {identifier}
PackageVersion: {version}
"""
_FOOT = """\
ManifestType: {kind}
ManifestVersion: {schema}
"""
_VERSION = "DefaultLocale: en-US\n"
_INSTALLER = """\
InstallerType: inno
Scope: user
MinimumOSVersion: 10.0.17763.0
Commands:
  - photoclip-cli
Installers:
  - Architecture: x64
    InstallerUrl: {address}
    InstallerSha256: {sum}
"""
_LOCALE = """\
PackageLocale: en-US
Publisher: The photoclip developers
PackageName: photoclip
License: Apache-2.0
ShortDescription: Find, tag and sort the photos on your own computer by describing them.
Tags:
  - photos
  - search
  - tagging
  - offline
"""


def manifests(version: str, address: str, installer: Path) -> dict[str, str]:
    """The text of each file by its name.

    :raises OSError: the installer can't be read.
    """
    digest = hashlib.sha256(installer.read_bytes()).hexdigest().upper()
    bodies = {
        "version": ("", _VERSION),
        "installer": (".installer", _INSTALLER.format(address=address, sum=digest)),
        "defaultLocale": (".locale.en-US", _LOCALE),
    }
    known = {"schema": _SCHEMA, "identifier": IDENTIFIER, "version": version}
    return {
        f"{IDENTIFIER}{suffix}.yaml": _HEAD.format(kind=kind, **known)
        + body
        + _FOOT.format(kind=kind, **known)
        for kind, (suffix, body) in bodies.items()
    }


def main(version: str, address: str, installer: str, folder: str) -> None:
    """Write them."""
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    for name, text in manifests(version, address, Path(installer)).items():
        (place / name).write_text(text, encoding="utf-8")
        print(place / name)


if __name__ == "__main__":
    main(*sys.argv[1:])
