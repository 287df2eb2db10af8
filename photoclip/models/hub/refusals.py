"""What went wrong with the hub, in a sentence for a person and one of what to do."""

import errno
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from photoclip.core.amounts import size
from photoclip.core.errors import PhotoclipError
from photoclip.core.models import HubFile
from photoclip.models.hub.client import Hub
from photoclip.models.hub.errors import HubAnswer, NoConnection
from photoclip.models.hub.wanted import BRING, WEIGHTS

_REASON = 120
"""Letters of a network error that are shown."""


class Words:
    """Sentences about one repository of one hub."""

    def __init__(self, hub: Hub, repository: str, files: Iterable[HubFile] = ()) -> None:
        self._hub = hub
        self._repository = repository
        self._files = tuple(files)

    def of(self, error: NoConnection | HubAnswer) -> PhotoclipError:
        """What to tell the person."""
        if isinstance(error, NoConnection):
            return self._unreachable(error)
        if error.status in {429, 408} or error.status >= 500:
            return self._busy(error)
        if error.status < 400:
            return self._no_hub()
        return self._refused(error)

    def damaged(self, file: HubFile) -> PhotoclipError:
        return PhotoclipError(
            f"The file {file.path} of “{self._repository}” arrived damaged twice.",
            "Nothing was installed. Try later; if it happens again, the hub or a proxy on the "
            "way is at fault.",
        )

    def _unreachable(self, error: NoConnection) -> PhotoclipError:
        if error.switched_off:
            return PhotoclipError(
                "Downloads are switched off on this computer (HF_HUB_OFFLINE).",
                self._instead("Unset it"),
            )
        reason = " ".join(str(error).split())[:_REASON].rstrip(".")
        return PhotoclipError(f"{self._host()} cannot be reached ({reason}).", self._instead())

    def _busy(self, error: HubAnswer) -> PhotoclipError:
        hint = "What has come so far is kept: go on later."
        if error.status == 429:
            asked = f" for {duration(error.wait)}" if error.wait else ""
            return PhotoclipError(f"{self._host()} asks to wait{asked}: too many requests.", hint)
        return PhotoclipError(f"{self._host()} has trouble (error {error.status}).", hint)

    def _no_hub(self) -> PhotoclipError:
        return PhotoclipError(
            f"What answers at {self._hub.endpoint} is not a model hub.",
            self._instead("Check HF_ENDPOINT and the network's login page"),
        )

    def _refused(self, error: HubAnswer) -> PhotoclipError:
        name, page = f"“{self._repository}”", f"{self._hub.endpoint}/{self._repository}"
        gone = "Ask for the newest one: photoclip model download --update NAME"
        by_code = {
            "GatedRepo": (
                f"{name} is given only to people who agreed to its terms.",
                f"Agree at {page}, then set HF_TOKEN to your token of the hub.",
            ),
            "RevisionNotFound": (f"The version of {name} that was offered has left the hub.", gone),
            "EntryNotFound": (f"A file of {name} that was offered has left the hub.", gone),
        }
        if error.code in by_code:
            return PhotoclipError(*by_code[error.code])
        if error.status == 403:
            return PhotoclipError(
                f"{self._host()} refuses access to {name}.",
                "Check that the token in HF_TOKEN may read it.",
            )
        if error.status in {401, 404}:
            return self._unknown(name)
        return PhotoclipError(
            f"{self._host()} answered with error {error.status} for {name}.", self._instead()
        )

    def _unknown(self, name: str) -> PhotoclipError:
        """The hub doesn't tell strangers whether a private model exists."""
        if self._hub.token:
            return PhotoclipError(
                f"{self._host()} has no {name} for the token in HF_TOKEN.",
                "Check the name, and whether the token is still valid.",
            )
        return PhotoclipError(
            f"{name} is not on {self._host()}, or it is private.",
            "Check the name; for a private model set HF_TOKEN to your token of the hub.",
        )

    def _host(self) -> str:
        return urlsplit(self._hub.endpoint).netloc or self._hub.endpoint

    def _instead(self, first: str = "Check the connection") -> str:
        names = [file.path for file in self._files]
        files = ", ".join(names) if names else f"{BRING} and {WEIGHTS}"
        return (
            f"{first}, or import the model from a folder: bring {files} "
            f"from {self._hub.endpoint}/{self._repository}/tree/main."
        )


def not_written(folder: Path, error: OSError) -> PhotoclipError:
    """What to tell where the models folder, or one that is copied into it, fails."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return PhotoclipError(
            f"The disk with {folder} is full.",
            "Make room; what has come so far is kept, and the download goes on from there.",
        )
    place = error.filename or folder
    return PhotoclipError(
        f"{place} cannot be used: {error.strerror or error}.",
        "Check its permissions, or let PHOTOCLIP_MODELS name another folder.",
    )


def no_space(folder: Path, needed: int, free: int) -> PhotoclipError:
    """Refused before anything is downloaded."""
    return PhotoclipError(
        f"The model needs {size(needed)} in {folder}, and {size(free)} are free.",
        "Make room, or let PHOTOCLIP_MODELS name a folder on another disk.",
    )


def duration(seconds: float | None) -> str:
    """Seconds for a person: "2 minutes"."""
    if seconds is None:
        return "a while"
    for unit, length in (("hour", 3600), ("minute", 60)):
        if seconds >= length:
            count = round(seconds / length)
            return f"{count} {unit}" + ("s" if count > 1 else "")
    return f"{round(seconds)} seconds"
