"""What can go wrong between here and the hub, before it is put into words for a person."""


class Paused(Exception):  # noqa: N818  # no error: the person asked for it
    """The download was asked to stop."""


class NoConnection(Exception):  # noqa: N818  # named after what it means
    """The hub can't be reached, or the connection was cut."""

    def __init__(self, reason: str, *, switched_off: bool = False) -> None:
        super().__init__(reason)
        self.switched_off = switched_off
        """Nothing was tried: the person has said that no network is to be used."""


class HubAnswer(Exception):  # noqa: N818  # named after what it means
    """The hub answered with something else than what was asked for.

    `code` is the hub's own word ("RepoNotFound", "GatedRepo", "RevisionNotFound", …) or empty;
    `wait` the seconds after which it wants to be asked again, or None where it doesn't say.
    """

    def __init__(self, status: int, code: str = "", wait: float | None = None) -> None:
        super().__init__(f"{status} {code}".strip())
        self.status = status
        self.code = code
        self.wait = wait

    @property
    def passes(self) -> bool:
        """It may answer better in a while."""
        return self.status in {408, 429, 500, 502, 503, 504}
