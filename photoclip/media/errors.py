"""Why a file could not become a photo."""


class MediaError(Exception):
    """One file can't be read. `reason` is a short lower-case clause for a person."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class DecoderDiedError(MediaError):
    """The process that read the file has ended, for whatever reason."""
