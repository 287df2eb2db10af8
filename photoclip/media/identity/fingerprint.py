"""The digest that identifies an image."""

from blake3 import blake3

from photoclip.core.hashes import IMAGE_HASH
from photoclip.media.identity.source import Source

_DIGEST_BYTES = 16


class Fingerprint:
    """BLAKE3 of what makes up an image, cut to 128 bits.

    Facts go in after their lengths and runs of data as digests of their own, so that two different
    images never feed the same bytes. BLAKE3, since it costs a small part of decoding a photo
    (`python -m tests.benchmarks identity`).
    """

    def __init__(self, kind: str) -> None:
        self._all = blake3(kind.encode() + b"\0")
        self._run: blake3 | None = None

    def note(self, *facts: int | bytes) -> None:
        """Small values that the pixels depend on."""
        self._end_run()
        for fact in facts:
            data = fact if isinstance(fact, bytes) else b"%d" % fact
            self._all.update(b"%d:" % len(data) + data)

    def feed(self, data: bytes) -> None:
        """Image data; several in a row are one."""
        if self._run is None:
            self._run = blake3()
        self._run.update(data)

    def feed_from(self, source: Source, offset: int, length: int) -> None:
        """Image data of a file, as far as the file reaches."""
        end = min(offset + length, source.size)
        while offset < end:
            data = source.block(offset, end)
            self.feed(data)
            offset += len(data)

    def text(self) -> str:
        """The digest so far: "2-" and 32 hexadecimal digits."""
        self._end_run()
        return f"{IMAGE_HASH}{self._all.digest(_DIGEST_BYTES).hex()}"

    def _end_run(self) -> None:
        if self._run is not None:
            self._all.update(b"=" + self._run.digest())
            self._run = None
