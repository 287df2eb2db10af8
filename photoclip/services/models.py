"""The models of this computer, and what the library has of each."""

from collections.abc import Iterator
from typing import Literal

from photoclip.catalog.catalog import Catalog
from photoclip.catalog.models import KnownModel
from photoclip.core.errors import PhotoclipError
from photoclip.core.model_events import ModelsListed, ModelUse, SpaceFreed
from photoclip.core.models import ModelCard, ModelReference, ModelRow, ModelStore
from photoclip.services.downloading import remove
from photoclip.services.session import Session


def list_models(session: Session, store: ModelStore) -> Iterator[ModelsListed]:
    """Every model, in the store's order, and last those of which only vectors are left.

    A model of which the library knows several exact ones (commits, precisions) comes once for each.
    """
    catalog = session.catalog
    indexed = _indexed(catalog)
    uses = []
    for row in store.rows():
        mine = [one for one in indexed if ModelReference.parse(one).name == row.card.name]
        uses += [_use(catalog, row, one, indexed.pop(one)) for one in mine] or [
            ModelUse(row, None, 0, "other")
        ]
    uses += [_use(catalog, _row(store, one), one, count) for one, count in indexed.items()]
    yield ModelsListed(tuple(uses), catalog.photos.count())


def forget_model(session: Session, reference: str) -> Iterator[SpaceFreed]:
    """Delete a model's vectors (`ModelUse.reference`), not the model itself.

    Given a bare name, those of all its commits and precisions but the one that answers.

    :raises PhotoclipError: the library answers with this model, or has no vectors of it.
    """
    catalog = session.catalog
    named = [one for one in catalog.models.known() if _is_named(one, reference)]
    if not named:
        raise PhotoclipError(
            f"The library has nothing encoded by a model “{reference}”.",
            "See which there are with: photoclip model list",
        )
    unused = [one for one in named if not _answers(session, one)]
    if not unused:
        raise PhotoclipError(
            f"The library answers with “{reference}”.", "Switch to another model first."
        )
    for one in unused:
        _let_go(catalog, one.handle)
        catalog.models.forget(one.model_id, one.revision)
    catalog.compact()
    yield SpaceFreed(reference, sum(one.size for one in unused))


def remove_model(
    session: Session,
    store: ModelStore,
    name: str,
    commit: str | None = None,
    *,
    even_if_used: bool = False,
) -> Iterator[SpaceFreed]:
    """Delete a model, or one commit of it, from this computer. Its vectors stay.

    Other libraries on this computer may use it: nobody can know.

    :raises PhotoclipError: the library uses it (unless `even_if_used`), it isn't here or can't be
        removed.
    """
    models = session.catalog.models
    name = store.row(name).card.name
    used = [one for one in (models.chosen, models.coming) if one and _means(one, name, commit)]
    if used and not even_if_used:
        raise PhotoclipError(
            f"The library uses the model “{name}”.",
            "Switch to another model first; other libraries on this computer may use it too.",
        )
    yield from remove(store, name, commit)
    if models.coming in used:
        models.await_model(None)
    if models.previous and _means(models.previous, name, commit):
        models.forget_previous()


def _indexed(catalog: Catalog) -> dict[str, int]:
    """How many photos each exact model has encoded that the library has anything to do with."""
    models = catalog.models
    parts = (models.chosen, models.coming, models.previous)
    indexed = {reference: 0 for reference in parts if reference is not None}
    return indexed | {known.handle: known.photos for known in models.known()}


def _use(catalog: Catalog, row: ModelRow, reference: str, indexed: int) -> ModelUse:
    return ModelUse(row, reference, indexed, _part(catalog, reference))


def _part(catalog: Catalog, reference: str) -> Literal["chosen", "previous", "next", "other"]:
    models = catalog.models
    if reference == models.chosen:
        return "chosen"
    if reference == models.coming:
        return "next"
    return "previous" if reference == models.previous else "other"


def _row(store: ModelStore, reference: str) -> ModelRow:
    """What the store knows of a model that isn't in its list."""
    name = ModelReference.parse(reference).name
    try:
        return store.row(name)
    except PhotoclipError:
        return ModelRow(ModelCard(name, name, None, "", "", "", None), "absent")


def _is_named(known: KnownModel, text: str) -> bool:
    """Whether a text names this model: by its handle, or by what is left without the exactness."""
    return text in (known.handle, ModelReference.parse(known.handle).name)


def _answers(session: Session, known: KnownModel) -> bool:
    """Whether it is the library's own model, or the one that answers in its place."""
    answering = (session.encoder.model_id, session.encoder.revision)
    return (
        known.reference == session.catalog.models.chosen
        or (known.model_id, known.revision) == answering
    )


def _let_go(catalog: Catalog, reference: str) -> None:
    """Neither wait for this model nor go back to it."""
    if catalog.models.coming == reference:
        catalog.models.await_model(None)
    if catalog.models.previous == reference:
        catalog.models.forget_previous()


def _means(reference: str, name: str, commit: str | None) -> bool:
    """Whether a reference opens this model, or may: without a commit it means any."""
    mine = ModelReference.parse(reference)
    if mine.name != name:
        return False
    if commit is None or mine.commit is None:
        return True
    return mine.commit.startswith(commit) or commit.startswith(mine.commit)
