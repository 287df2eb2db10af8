"""The vectors of texts and of image files."""

from collections.abc import Sequence
from pathlib import Path

from photoclip.catalog.catalog import Catalog
from photoclip.catalog.embeddings import as_stored
from photoclip.core.encoder import Encoder, TextEncoder, Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.ranking import normalise
from photoclip.services.session import Session

_LONGEST_REMEMBERED = 500


def query_vector(session: Session, words: str) -> Vectors:
    """The unit vector (dim,) of a text under the model that answers, remembered in the catalogue.

    :raises PhotoclipError: the model can't be loaded.
    """
    return text_vectors(session, [words])[words]


def text_vectors(session: Session, texts: Sequence[str]) -> dict[str, Vectors]:
    """The same of several texts, those that are new encoded at once."""
    catalog, encoder = session.catalog, session.encoder
    found = known_queries(catalog, encoder, texts)
    new = [text for text in texts if text not in found]
    if new:
        found.update(keep_queries(catalog, encoder, new, encode_queries(encoder, new)))
    return found


def known_query(catalog: Catalog, encoder: TextEncoder, words: str) -> Vectors | None:
    """The unit vector (dim,) of a text that this model has encoded before."""
    return known_queries(catalog, encoder, [words]).get(words)


def known_queries(
    catalog: Catalog, encoder: TextEncoder, texts: Sequence[str]
) -> dict[str, Vectors]:
    """The unit vectors (dim,) of those texts that this model has encoded before."""
    known = catalog.embeddings.query(encoder, texts) if texts else {}
    return {text: normalise(vector) for text, vector in known.items()}


def encode_query(encoder: Encoder, words: str) -> Vectors:
    """The unit vector (dim,) of a text; see `encode_queries`."""
    vector: Vectors = encode_queries(encoder, [words])[0]
    return vector


def encode_queries(encoder: Encoder, texts: Sequence[str]) -> Vectors:
    """Unit vectors (n, dim) of texts, each averaged over the model's prompt templates.

    Radford et al. 2021, section 3.1.4. Wants no catalogue, so any thread may do it.
    """
    templates = encoder.templates
    prompts = [template.replace("{}", text) for text in texts for template in templates]
    encoded = encoder.encode_texts(prompts).reshape(len(texts), len(templates), -1)
    return normalise(encoded.mean(axis=1))


def keep_query(catalog: Catalog, encoder: TextEncoder, words: str, vector: Vectors) -> Vectors:
    """Remember a text's vector (dim,); returns it as it will be read again."""
    return keep_queries(catalog, encoder, [words], vector[None])[words]


def keep_queries(
    catalog: Catalog, encoder: TextEncoder, texts: Sequence[str], vectors: Vectors
) -> dict[str, Vectors]:
    """Remember texts' vectors (n, dim); returns them as they will be read again."""
    kept = [
        pair for pair in zip(texts, vectors, strict=True) if len(pair[0]) <= _LONGEST_REMEMBERED
    ]
    if kept:
        catalog.embeddings.remember_query(encoder, kept)
    return dict(zip(texts, normalise(as_stored(vectors)), strict=True))


def file_vector(session: Session, path: Path) -> Vectors:
    """The unit vector (dim,) of an image file, decoded here and now.

    :raises PhotoclipError: the file can't be read.
    """
    # A search by words needs no decoders, and starts the sooner without.
    from photoclip.media.decode import decode
    from photoclip.media.errors import MediaError

    try:
        pixels = decode(path, session.encoder.preprocessing)
    except MediaError as error:
        raise PhotoclipError(
            f"{path} cannot be read: {error.reason}.", "Choose a photo."
        ) from error
    vector: Vectors = session.images.encode(session.encoder, pixels[None], urgent=True).result()[0]
    return vector


def place_of(session: Session, photo_id: int) -> Path:
    """Where a photo lies.

    :raises PhotoclipError: it has left the library.
    """
    photo = session.catalog.photos.get([photo_id]).get(photo_id)
    if photo is None:
        raise PhotoclipError("The photo is no longer in the library.", "Index its folder again.")
    return photo.path
