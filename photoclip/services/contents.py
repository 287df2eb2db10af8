"""Answers decode workers: has the library a vector of this content already?"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.core.encoder import TextEncoder
from photoclip.media.requests import DecodeRequest, Wanted


@contextmanager
def answering(catalog: Path, model: TextEncoder) -> Iterator[Wanted]:
    """What answers while the block lasts: pixels are wanted of what the model has not seen.

    It has a connection and a thread of its own, so that no worker waits for a search or for a
    batch that is being stored.
    """
    with ThreadPoolExecutor(1, "photoclip-contents") as thread:
        opening = open_catalog(catalog, readonly=True)
        opened: Catalog = thread.submit(opening.__enter__).result()

        def lacks(content_hash: str) -> bool:
            known = opened.photos.contents(model, [content_hash]).get(content_hash)
            return known is None or not known.encoded

        def wanted(_: DecodeRequest, content_hash: str) -> bool:
            return thread.submit(lacks, content_hash).result()

        try:
            yield wanted
        finally:
            thread.submit(opening.__exit__, None, None, None).result()
