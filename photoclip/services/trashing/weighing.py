"""What moving photos to the trash would come to, before it is done."""

from collections import Counter
from collections.abc import Iterator, Sequence

from photoclip.core.trash import TrashWeighed
from photoclip.services.session import Session


def weigh_trash(session: Session, photo_ids: Sequence[int]) -> Iterator[TrashWeighed]:
    """Count the files of photos, and what stands beside them."""
    files = session.catalog.trash.belongings(photo_ids)
    kinds = Counter(file.kind for file in files)
    there = {file.photo_id for file in files if file.kind == "photo"}
    yield TrashWeighed(
        tuple(photo_ids),
        files=len(files),
        copies=kinds["photo"] - len(there),
        raws=kinds["raw"],
        films=kinds["video"],
        sidecars=kinds["sidecar"],
        size=sum(file.size for file in files),
        absent=len(set(photo_ids) - there),
    )
