"""What moving photos to the trash would come to, before it is done."""

from collections import Counter
from collections.abc import Iterator, Sequence

from photoclip.core.errors import PhotoclipError
from photoclip.core.trash import TrashWeighed
from photoclip.services.session import Session


def weigh_trash(session: Session, photo_ids: Sequence[int]) -> Iterator[TrashWeighed]:
    """Count the files of photos, and what stands beside them.

    :raises PhotoclipError: none of the photos can be reached now.
    """
    away = session.catalog.trash.away(photo_ids)
    here = tuple(one for one in photo_ids if one not in away)
    if away and not here:
        raise PhotoclipError(
            "These photos can't be moved to the trash: their drive can't be reached now.",
            "Plug it in, update the library, then try again.",
        )
    files = session.catalog.trash.belongings(here)
    kinds = Counter(file.kind for file in files)
    there = {file.photo_id for file in files if file.kind == "photo"}
    yield TrashWeighed(
        here,
        files=len(files),
        copies=kinds["photo"] - len(there),
        raws=kinds["raw"],
        films=kinds["video"],
        sidecars=kinds["sidecar"],
        size=sum(file.size for file in files),
        absent=len(set(here) - there),
        away=tuple(one for one in photo_ids if one in away),
    )
