"""The hub over HTTP, through huggingface_hub's session, listing and addresses.

Its `hf_hub_download` is not used: in its present versions it begins every file anew under a random
name (an interrupted download loses all), its Xet transport can neither be stopped nor gone on with,
and on "429" it sleeps as long as it is told. Plain requests for a range of bytes do all of this.
"""

import importlib
import os
import re
import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from photoclip import __version__
from photoclip.core.models import HubFile
from photoclip.models.hub.errors import HubAnswer, NoConnection

_HOME = "https://huggingface.co"
_PATIENCE = 10.0
"""Seconds without a byte after which a connection counts as lost."""
_CHUNK = 1 << 16
_RATE_LIMIT = re.compile(r";\s*t\s*=\s*(\d+)")
_RANGE = re.compile(r"bytes (\d+)-")
_LONGEST_TEXT = 1 << 20


@dataclass(frozen=True, slots=True)
class Listing:
    """What a repository holds at one commit."""

    commit: str
    licence: str | None
    files: tuple[HubFile, ...]


@dataclass(frozen=True, slots=True)
class Stream:
    """A file's bytes from `start` on, in pieces as they come."""

    start: int
    pieces: Iterator[bytes]
    cut: Callable[[], None]
    """End the connection, from any thread: a read that waits for a silent server fails at once."""


class Hub:
    """The hub at HF_ENDPOINT (else huggingface.co), asked with the token in HF_TOKEN if any.

    The usual variables for proxies and HF_HUB_OFFLINE are heeded by the library. A token that some
    other program saved is not used: whoever wants to be known to the hub sets HF_TOKEN.
    """

    def __init__(self, endpoint: str | None = None, token: str | None = None) -> None:
        self.endpoint = (endpoint or os.environ.get("HF_ENDPOINT") or _HOME).rstrip("/")
        self.token = token or os.environ.get("HF_TOKEN") or None

    def listing(self, repository: str, revision: str | None = None) -> Listing:
        """Commit, licence and files of a repository's newest state, or of a revision.

        :raises NoConnection: the hub can't be reached.
        :raises HubAnswer: the hub refuses.
        """
        api = _library().HfApi(
            endpoint=self.endpoint,
            token=self.token or False,
            library_name="photoclip",
            library_version=__version__,
        )
        with _told_apart():
            try:
                info = api.model_info(
                    repository, revision=revision, files_metadata=True, timeout=_PATIENCE
                )
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise HubAnswer(200, "NoHub") from error
        if info.sha is None:
            raise HubAnswer(200, "NoHub")
        files = (_file(one) for one in info.siblings or ())
        return Listing(info.sha, _licence(info), tuple(file for file in files if file is not None))

    def text(self, repository: str, commit: str, file: HubFile) -> bytes:
        """A small file as a whole, or the beginning of one that isn't small.

        :raises NoConnection: the hub can't be reached.
        :raises HubAnswer: the hub refuses.
        """
        content = bytearray()
        with self.stream(repository, commit, file.path) as stream:
            for piece in stream.pieces:
                content += piece
                if len(content) >= min(file.size, _LONGEST_TEXT):
                    break
        return bytes(content)

    @contextmanager
    def stream(self, repository: str, commit: str, path: str, start: int = 0) -> Iterator[Stream]:
        """A file from byte `start` on; from 0 where the server doesn't know ranges.

        :raises NoConnection: now or between two pieces.
        :raises HubAnswer: the hub refuses.
        """
        address = _library().hf_hub_url(repository, path, revision=commit, endpoint=self.endpoint)
        with _told_apart():
            opened = _open(address, self._headers(start))
            response = opened.__enter__()
        try:
            if response.status_code >= 400:
                raise _answer(response)
            yield Stream(_begins_at(response, start), _pieces(response), lambda: _cut(response))
        finally:
            opened.__exit__(None, None, None)

    def _headers(self, start: int) -> dict[str, str]:
        # Compressed answers have no ranges.
        headers = {"user-agent": f"photoclip/{__version__}", "accept-encoding": "identity"}
        if self.token is not None:
            headers["authorization"] = f"Bearer {self.token}"
        if start:
            headers["range"] = f"bytes={start}-"
        return headers


def _library() -> Any:
    """huggingface_hub, told to keep to itself what runs here."""
    import huggingface_hub
    from huggingface_hub import constants

    # Else making a header fetches a list of "agent harnesses" and names what it finds.
    constants.HF_HUB_DISABLE_TELEMETRY = True
    return huggingface_hub


def _session() -> tuple[Any, Any]:
    """The library's session, and the package it comes from: requests, httpx or httpx2."""
    _library()
    from huggingface_hub.utils import get_session

    try:
        session = get_session()
    except (ImportError, ValueError) as error:  # a proxy of a kind that isn't known
        raise NoConnection(str(error)) from error
    return session, importlib.import_module(type(session).__module__.partition(".")[0])


def _open(address: str, headers: dict[str, str]) -> AbstractContextManager[Any]:
    session, package = _session()
    if package.__name__ == "requests":
        opened = session.get(address, headers=headers, stream=True, timeout=_PATIENCE)
    else:
        opened = session.stream(
            "GET", address, headers=headers, timeout=_PATIENCE, follow_redirects=True
        )
    response: AbstractContextManager[Any] = opened
    return response


@contextmanager
def _told_apart() -> Iterator[None]:
    """Turn the library's and its HTTP package's exceptions into ours."""
    _library()
    from huggingface_hub import errors

    package = _session()[1]
    lost = package.RequestException if package.__name__ == "requests" else package.HTTPError
    try:
        yield
    except errors.OfflineModeIsEnabled as error:
        raise NoConnection(str(error), switched_off=True) from error
    except errors.HfHubHTTPError as error:
        if error.response is None:
            raise NoConnection(str(error)) from error
        raise _answer(error.response) from error
    except (lost, getattr(package, "InvalidURL", lost)) as error:
        raise NoConnection(str(error) or type(error).__name__) from error


def _cut(response: Any) -> None:
    stream = getattr(response, "extensions", {}).get("network_stream")
    if stream is not None:
        connection = stream.get_extra_info("socket")
    else:  # requests hides it; where this doesn't find it, the read ends by its own limit
        connection = getattr(getattr(response.raw, "_connection", None), "sock", None)
    if isinstance(connection, socket.socket):
        with suppress(OSError):
            # Not TLS's own farewell, which would touch what the reading thread holds.
            socket.socket.shutdown(connection, socket.SHUT_RDWR)


def _pieces(response: Any) -> Iterator[bytes]:
    read: Callable[..., Iterator[bytes]] = getattr(response, "iter_bytes", None) or (
        lambda: response.iter_content(_CHUNK)
    )
    with _told_apart():
        yield from read()


def _begins_at(response: Any, wanted: int) -> int:
    if response.status_code != 206:
        return 0
    found = _RANGE.match(response.headers.get("content-range", ""))
    if found is None or int(found[1]) != wanted:
        raise NoConnection("the server sent another part of the file than was asked for")
    return wanted


def _answer(response: Any) -> HubAnswer:
    headers = response.headers
    return HubAnswer(response.status_code, headers.get("x-error-code", ""), _wait(headers))


def _wait(headers: Any) -> float | None:
    """The seconds that "Retry-After" (a number or a date) or "RateLimit" asks to wait."""
    after = headers.get("retry-after", "").strip()
    if after.isdigit():
        return float(after)
    if after:
        try:
            return max(0.0, (parsedate_to_datetime(after) - datetime.now(UTC)).total_seconds())
        except (ValueError, TypeError):
            return None
    limit = _RATE_LIMIT.search(headers.get("ratelimit", ""))
    return float(limit[1]) if limit else None


def _file(sibling: Any) -> HubFile | None:
    """A listed file; None where the hub doesn't say how long it is or what it must hold."""
    if sibling.lfs is not None:
        return HubFile(sibling.rfilename, sibling.lfs.size, f"sha256:{sibling.lfs.sha256}")
    if sibling.size is None or sibling.blob_id is None:
        return None
    return HubFile(sibling.rfilename, sibling.size, f"git-sha1:{sibling.blob_id}")


def _licence(info: Any) -> str | None:
    named = getattr(info.card_data, "license", None)
    if isinstance(named, str):
        return named
    tags = (tag.partition(":") for tag in info.tags or ())
    return next((value for key, _, value in tags if key == "license"), None)
