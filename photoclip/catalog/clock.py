"""When something was written."""

from datetime import UTC, datetime


def now() -> str:
    """The time as the catalogue stores it: ISO 8601, UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
