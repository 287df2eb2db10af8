"""What `config.json` says about the files beside it."""

import hashlib
import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from photoclip.models.builtin import lexicon, naming

FILES = ("image.safetensors", naming.FILE, lexicon.FILE, "text.safetensors", "vocab.txt")


def seal(folder: Path, config: Mapping[str, Any]) -> None:
    """Write the configuration (which needs neither) with revision and checksums of the files."""
    for name in FILES:
        # safetensors writes files that only their owner may read.
        (folder / name).chmod(0o644)
    contents = {name: (folder / name).read_bytes() for name in FILES}
    revision = hashlib.sha256(b"".join(contents.values())).hexdigest()[:12]
    checksums = {name: zlib.crc32(content) for name, content in contents.items()}
    written = {"revision": revision, **config} | {"revision": revision, "checksums": checksums}
    (folder / "config.json").write_text(json.dumps(written, indent=2) + "\n")
