"""Decoding in the process that tests: to start others takes longer than a dozen files."""

import pytest

_COUNTED_IN = ("encoding.decode_workers", "showing.show_workers", "exporting_photos.decode_workers")


def decode_here(patch: pytest.MonkeyPatch) -> None:
    for name in _COUNTED_IN:
        patch.setattr(f"photoclip.services.{name}", lambda: 0)
