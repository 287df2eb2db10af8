"""A model hub on 127.0.0.1: the endpoints that huggingface_hub calls, and faults to order.

As on the real hub, small files come from the hub itself, large ones by a redirect to another
server; what is private or missing is told by "X-Error-Code".
"""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.patience import PATIENCE_S

LARGE = (".safetensors", ".bin")
_PIECE = 16_384


@dataclass
class Request:
    """One request that was answered. `sent`: bytes of the body."""

    server: str
    path: str
    range: str | None
    authorization: str | None
    status: int = 0
    sent: int = 0


@dataclass
class Repository:
    """Files by commit; the last commit is the newest."""

    commits: dict[str, dict[str, bytes]] = field(default_factory=dict)
    licence: str = "mit"
    token: str | None = None
    """Who doesn't show it gets 401, as from a repository that isn't there."""
    gated: bool = False


class Hub:
    """What the two servers serve, what they do wrong, and what they were asked."""

    def __init__(self) -> None:
        self.repositories: dict[str, Repository] = {}
        self.requests: list[Request] = []
        self.endpoint = ""
        self.cdn = ""
        self.answers: list[tuple[int, dict[str, str]]] = []
        """Answers to the next requests for files, instead of the files."""
        self.api_answers: list[tuple[int, dict[str, str]]] = []
        self.cuts: dict[str, list[int]] = {}
        """File name: after how many bytes the next connections are cut."""
        self.spoiled: dict[str, int] = {}
        """File name: how often it is sent with a wrong byte."""
        self.holds: dict[str, int] = {}
        """File name: after how many bytes the server falls silent until `released`."""
        self.holding = threading.Event()
        self.released = threading.Event()
        self.knows_ranges = True

    def add(self, name: str, folder: Path, licence: str = "mit") -> str:
        """Make a commit of a folder's files and return its hash."""
        files = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
        return self.commit(name, files, licence)

    def commit(self, name: str, files: dict[str, bytes], licence: str = "mit") -> str:
        """Make a commit of files and return its hash."""
        repository = self.repositories.setdefault(name, Repository(licence=licence))
        digest = hashlib.sha1(repr((len(repository.commits), name)).encode())
        for path in sorted(files):
            digest.update(path.encode() + files[path])
        repository.commits[digest.hexdigest()] = dict(files)
        return digest.hexdigest()

    def blob(self, digest: str) -> tuple[str, bytes] | None:
        """A large file by its sha256."""
        for repository in self.repositories.values():
            for files in repository.commits.values():
                for path, content in files.items():
                    if path.endswith(LARGE) and hashlib.sha256(content).hexdigest() == digest:
                        return path, content
        return None

    def sent(self, ending: str) -> int:
        """Bytes that were sent of files whose address has this ending."""
        return sum(one.sent for one in self.requests if urlsplit(one.path).path.endswith(ending))

    def ranges(self, ending: str) -> list[str | None]:
        """The ranges that the other server was asked for of such files."""
        return [
            one.range
            for one in self.requests
            if one.server == "cdn" and urlsplit(one.path).path.endswith(ending)
        ]


@contextmanager
def running_hub() -> Iterator[Hub]:
    """Both servers on ports of their own."""
    hub = Hub()
    servers = [_server(hub, "hub", _HubHandler), _server(hub, "cdn", _CdnHandler)]
    hub.endpoint, hub.cdn = (f"http://127.0.0.1:{one.server_address[1]}" for one in servers)
    threads = [threading.Thread(target=one.serve_forever, args=(0.05,)) for one in servers]
    for thread in threads:
        thread.start()
    try:
        yield hub
    finally:
        hub.released.set()
        for server, thread in zip(servers, threads, strict=True):
            server.shutdown()
            thread.join()
            server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    hub: Hub
    kind: str

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no news."""


def _server(hub: Hub, kind: str, handler: type[BaseHTTPRequestHandler]) -> _Server:
    server = _Server(("127.0.0.1", 0), handler)
    server.hub = hub
    server.kind = kind
    return server


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        self.request_seen = Request(
            self.server.kind, self.path, self.headers["Range"], self.headers["Authorization"]
        )
        self.server.hub.requests.append(self.request_seen)
        self.answer(self.server.hub)

    def answer(self, hub: Hub) -> None:
        raise NotImplementedError

    def log_message(self, *args: object) -> None:
        """Tests read `Hub.requests`."""

    def refuse(self, status: int, headers: dict[str, str] | None = None, word: str = "") -> None:
        body = json.dumps({"error": word or "refused"}).encode()
        extra = {"X-Error-Code": word} if word else {}
        self.head(status, len(body), extra | (headers or {}))
        self.body(body)

    def head(self, status: int, length: int, headers: dict[str, str]) -> None:
        self.request_seen.status = status
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def body(self, content: bytes) -> None:
        if self.command != "HEAD":
            self.wfile.write(content)
            self.request_seen.sent += len(content)

    def file(self, hub: Hub, name: str, content: bytes, headers: dict[str, str]) -> None:
        """The file or a range of it, with the faults that were ordered."""
        wanted = self.headers["Range"] if hub.knows_ranges else None
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
        if hub.spoiled.get(name, 0) > 0:
            hub.spoiled[name] -= 1
            content = content[:-1] + bytes([content[-1] ^ 1])
        if wanted:
            headers |= {"Content-Range": f"bytes {start}-{len(content) - 1}/{len(content)}"}
        self.head(206 if wanted else 200, len(content) - start, headers)
        if self.command != "HEAD":
            self._send(hub, name, content, start)

    def _send(self, hub: Hub, name: str, content: bytes, start: int) -> None:
        cut = hub.cuts[name].pop(0) if hub.cuts.get(name) else None
        hold = hub.holds.get(name)
        place = start
        for stop in sorted({len(content), *(one for one in (cut, hold) if one is not None)}):
            while place < min(stop, len(content)):
                piece = content[place : min(place + _PIECE, stop)]
                self.wfile.write(piece)
                self.request_seen.sent += len(piece)
                place += len(piece)
            if stop == cut:
                self.close_connection = True
                return
            if stop == hold and place >= hold:
                hub.holding.set()
                hub.released.wait(PATIENCE_S)


class _HubHandler(_Handler):
    def answer(self, hub: Hub) -> None:
        parts = urlsplit(self.path)
        path = parts.path.strip("/")
        if path.startswith("api/models/"):
            self._listing(hub, path.removeprefix("api/models/"), parse_qs(parts.query))
        elif "/resolve/" in path:
            self._resolve(hub, path)
        else:
            self.refuse(404)

    def _listing(self, hub: Hub, path: str, query: dict[str, list[str]]) -> None:
        if hub.api_answers:
            status, headers = hub.api_answers.pop(0)
            self.refuse(status, headers)
            return
        name, _, revision = path.partition("/revision/")
        repository = self._repository(hub, name)
        if repository is None:
            return
        commit = _commit(repository, revision or "main")
        if commit is None:
            self.refuse(404, word="RevisionNotFound")
            return
        files = repository.commits[commit]
        with_sizes = query.get("blobs", [""])[0].lower() == "true"
        document = {
            "id": name,
            "modelId": name,
            "sha": commit,
            "private": repository.token is not None,
            "gated": "manual" if repository.gated else False,
            "disabled": False,
            "downloads": 12,
            "tags": ["transformers", f"license:{repository.licence}"],
            "cardData": {"license": repository.licence},
            "siblings": [_sibling(path, files[path], with_sizes) for path in sorted(files)],
        }
        body = json.dumps(document).encode()
        self.head(200, len(body), {"Content-Type": "application/json"})
        self.body(body)

    def _resolve(self, hub: Hub, path: str) -> None:
        if hub.answers:
            status, headers = hub.answers.pop(0)
            self.refuse(status, headers)
            return
        name, _, rest = path.partition("/resolve/")
        revision, _, file = rest.partition("/")
        repository = self._repository(hub, name)
        if repository is None:
            return
        if repository.gated:
            self.refuse(401 if self.headers["Authorization"] is None else 403, word="GatedRepo")
            return
        commit = _commit(repository, revision)
        if commit is None:
            self.refuse(404, word="RevisionNotFound")
        elif file not in repository.commits[commit]:
            self.refuse(404, {"X-Repo-Commit": commit}, "EntryNotFound")
        else:
            self._serve(hub, commit, file, repository.commits[commit][file])

    def _serve(self, hub: Hub, commit: str, file: str, content: bytes) -> None:
        if not file.endswith(LARGE):
            self.file(hub, file, content, {"X-Repo-Commit": commit, "ETag": _git(content)})
            return
        digest = hashlib.sha256(content).hexdigest()
        headers = {
            "X-Repo-Commit": commit,
            "X-Linked-Size": str(len(content)),
            "X-Linked-ETag": f'"{digest}"',
            "Location": f"{hub.cdn}/{digest}/{file}?signed=1",
        }
        self.head(302, 0, headers)

    def _repository(self, hub: Hub, name: str) -> Repository | None:
        """The repository, if it is there for who asks; else that is answered."""
        repository = hub.repositories.get(name)
        shown = self.headers["Authorization"]
        if repository is not None and repository.token is None:
            return repository
        if repository is not None and shown == f"Bearer {repository.token}":
            return repository
        self.refuse(401 if shown is None else 404, word="RepoNotFound")
        return None


class _CdnHandler(_Handler):
    def answer(self, hub: Hub) -> None:
        found = hub.blob(urlsplit(self.path).path.split("/")[1])
        if found is None:
            self.refuse(403)
        else:
            self.file(hub, *found, {"Accept-Ranges": "bytes"})


def _commit(repository: Repository, revision: str) -> str | None:
    if revision == "main":
        return list(repository.commits)[-1]
    return revision if revision in repository.commits else None


def _sibling(path: str, content: bytes, with_sizes: bool) -> dict[str, Any]:
    if not with_sizes:
        return {"rfilename": path}
    row: dict[str, Any] = {"rfilename": path, "size": len(content), "blobId": _git(content)}
    if path.endswith(LARGE):
        digest = hashlib.sha256(content).hexdigest()
        row["lfs"] = {"sha256": digest, "size": len(content), "pointerSize": 134}
    return row


def _git(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
