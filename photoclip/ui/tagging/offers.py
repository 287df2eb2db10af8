"""Which tags are offered for what is typed, and in which order."""

from collections.abc import Collection, Sequence

from photoclip.core.tags import SEPARATOR, Tag, cleaned

MOST = 10


def offered(tags: Sequence[Tag], typed: str, had: Collection[str] = ()) -> list[Tag]:
    """Tags that may be meant: where the path begins so, then a part of it, then anywhere.

    Of equal ones the most used first. Without anything typed, those used most. What all selected
    photos `had` already (paths) is left out.
    """
    # A separator at the end means what lies below: the letter keeps it from being cleaned away.
    wanted = cleaned(f"{typed}x")[:-1].rstrip(" ").casefold()
    known = {path.casefold() for path in had}
    ranked = []
    for tag in tags:
        path = tag.path.casefold()
        rank = _rank(path, wanted)
        if rank is not None and path not in known:
            ranked.append((rank, -tag.photos_below, path, tag))
    ranked.sort(key=lambda one: one[:3])
    return [tag for _, _, _, tag in ranked[:MOST]]


def is_new(tags: Sequence[Tag], typed: str) -> bool:
    """Whether what is typed is a tag that isn't there yet."""
    wanted = cleaned(typed).casefold()
    return bool(wanted) and all(tag.path.casefold() != wanted for tag in tags)


def _rank(path: str, wanted: str) -> int | None:
    if not wanted or path.startswith(wanted):
        return 0
    if f"{SEPARATOR}{wanted}" in path:
        return 1
    if f" {wanted}" in path:
        return 2
    return 3 if wanted in path else None
