"""Who answers decode workers, when nobody closes it."""

import gc
import threading
from pathlib import Path

from photoclip.catalog.catalog import open_catalog
from photoclip.media.requests import DecodeRequest
from photoclip.models.builtin import BuiltinEncoder
from photoclip.services.contents import answering
from tests.patience import PATIENCE_S


def test_one_that_is_left_to_the_garbage_collector_holds_nobody_up(tmp_path: Path) -> None:
    catalog = tmp_path / "catalog.db"
    with open_catalog(catalog):
        pass
    block = answering(catalog, BuiltinEncoder())
    wanted = block.__enter__()
    assert wanted(DecodeRequest(tmp_path / "photo.jpg"), "unknown")
    circle: list[object] = [block, wanted]
    circle.append(circle)
    del block, wanted, circle
    collecting = threading.Thread(target=gc.collect, daemon=True)
    collecting.start()
    collecting.join(PATIENCE_S)
    assert not collecting.is_alive()
