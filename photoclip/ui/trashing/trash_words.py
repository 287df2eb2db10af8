"""What is said of moving photos to the trash."""

from collections.abc import Iterator

from photoclip.core.amounts import size
from photoclip.core.trash import FilesRefused, TrashWeighed
from photoclip.ui.language import tr
from photoclip.ui.present_keys import keyed


def question(weighed: TrashWeighed) -> str:
    """What is about to be done."""
    return tr("Move %n photo(s) to the trash?", len(weighed.photo_ids))


def explained(weighed: TrashWeighed) -> tuple[str, ...]:
    """What it comes to, in sentences."""
    return tuple(_explained(weighed))


def _explained(weighed: TrashWeighed) -> Iterator[str]:
    if weighed.copies:
        said = tr("They lie at several places: %n more file(s) with them go, too.", weighed.copies)
        yield said
    beside = list(_beside(weighed))
    if beside:
        yield tr("What belongs to them goes along: %1.", None, ", ".join(beside))
    if weighed.absent:
        yield tr("%n of them are missing: there is no file to move.", weighed.absent)
    if weighed.away:
        away = len(weighed.away)
        yield tr("%n more photo(s) stay where they are: they can't be reached now.", away)
    yield tr("%n file(s), %1, go to the system's trash.", weighed.files, size(weighed.size))
    said = tr("Undo (%1) brings them back, with their tags and albums.")
    yield keyed(said, "undo")


def _beside(weighed: TrashWeighed) -> Iterator[str]:
    if weighed.raws:
        yield tr("%n RAW file(s)", weighed.raws)
    if weighed.films:
        yield tr("%n film(s) of live photos", weighed.films)
    if weighed.sidecars:
        yield tr("%n sidecar(s)", weighed.sidecars)


def refused(event: FilesRefused) -> str:
    """That some files were not moved."""
    count = len(event.refused)
    if event.back:
        return tr("%n file(s) could not be brought back. Nothing of them was deleted.", count)
    return tr("%n file(s) stayed where they are. Nothing of them was deleted.", count)
