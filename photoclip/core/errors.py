"""Errors that a person can act on."""


class PhotoclipError(Exception):
    """Something in the environment went wrong: one sentence of what happened, one of what to do.

    Every other exception is a bug of ours and is reported as such.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class BlockedError(PhotoclipError):
    """Something outside kept a step from being done: tried again, it may be."""


class DamagedError(PhotoclipError):
    """The catalogue's file is damaged; a backup may help."""
