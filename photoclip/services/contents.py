"""Answers decode workers: has the library a vector of this content already?"""

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue

from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.core.encoder import TextEncoder
from photoclip.media.requests import DecodeRequest, Wanted

_Question = tuple[str, "Future[bool]"]
"""A content's hash, and where the answer goes."""


@contextmanager
def answering(catalog: Path, model: TextEncoder) -> Iterator[Wanted]:
    """What answers while the block lasts: pixels are wanted of what the model has not seen.

    It has a connection and a thread of its own, so that no worker waits for a search or for a
    batch that is being stored. An executor's thread would not do: it ends when the executor is
    collected as garbage, and a block that was left to the collector would wait for it for good.
    """
    questions: SimpleQueue[_Question | None] = SimpleQueue()
    ready: Future[None] = Future()
    thread = threading.Thread(
        target=_answer, args=(catalog, model, questions, ready), name="photoclip-contents"
    )
    thread.start()
    ready.result()

    def wanted(_: DecodeRequest, content_hash: str) -> bool:
        answer: Future[bool] = Future()
        questions.put((content_hash, answer))
        return answer.result()

    try:
        yield wanted
    finally:
        questions.put(None)
        thread.join()


def _answer(
    catalog: Path,
    model: TextEncoder,
    questions: "SimpleQueue[_Question | None]",
    ready: "Future[None]",
) -> None:
    """Runs in the thread, until there is None instead of a question."""
    try:
        with open_catalog(catalog, readonly=True) as opened:
            ready.set_result(None)
            while (question := questions.get()) is not None:
                _reply(opened, model, *question)
    except BaseException as error:
        if ready.done():
            raise
        ready.set_exception(error)


def _reply(catalog: Catalog, model: TextEncoder, content_hash: str, answer: "Future[bool]") -> None:
    try:
        answer.set_result(_lacks(catalog, model, content_hash))
    except Exception as error:  # noqa: BLE001  It is raised where it is waited for.
        answer.set_exception(error)


def _lacks(catalog: Catalog, model: TextEncoder, content_hash: str) -> bool:
    known = catalog.photos.contents(model, [content_hash]).get(content_hash)
    return known is None or not known.encoded
