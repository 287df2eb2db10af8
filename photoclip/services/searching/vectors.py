"""The vectors of texts and of image files."""

from pathlib import Path

from photoclip.catalog.catalog import Catalog
from photoclip.catalog.embeddings import as_stored
from photoclip.core.encoder import Encoder, TextEncoder, Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.ranking import normalise
from photoclip.media.decode import decode
from photoclip.media.errors import MediaError
from photoclip.services.session import Session

_LONGEST_REMEMBERED = 500


def query_vector(session: Session, words: str) -> Vectors:
    """The unit vector (dim,) of a text under the model that answers, remembered in the catalogue.

    :raises PhotoclipError: the model can't be loaded.
    """
    known = known_query(session.catalog, session.encoder, words)
    if known is not None:
        return known
    return keep_query(session.catalog, session.encoder, words, encode_query(session.encoder, words))


def known_query(catalog: Catalog, encoder: TextEncoder, words: str) -> Vectors | None:
    """The unit vector (dim,) of a text that this model has encoded before."""
    known = catalog.embeddings.query(encoder, [words])
    return normalise(known[words]) if words in known else None


def encode_query(encoder: Encoder, words: str) -> Vectors:
    """The unit vector (dim,) of a text, averaged over the model's prompt templates.

    Radford et al. 2021, section 3.1.4. Wants no catalogue, so any thread may do it.
    """
    prompts = [template.replace("{}", words) for template in encoder.templates]
    return normalise(encoder.encode_texts(prompts).mean(axis=0))


def keep_query(catalog: Catalog, encoder: TextEncoder, words: str, vector: Vectors) -> Vectors:
    """Remember a text's vector; returns it as it will be read again."""
    if len(words) <= _LONGEST_REMEMBERED:
        catalog.embeddings.remember_query(encoder, [(words, vector)])
    return normalise(as_stored(vector))


def file_vector(session: Session, path: Path) -> Vectors:
    """The unit vector (dim,) of an image file, decoded here and now.

    :raises PhotoclipError: the file can't be read.
    """
    try:
        pixels = decode(path, session.encoder.preprocessing)
    except MediaError as error:
        raise PhotoclipError(
            f"{path} cannot be read: {error.reason}.", "Choose a photo."
        ) from error
    vector: Vectors = session.images.encode(session.encoder, pixels[None]).result()[0]
    return vector


def place_of(session: Session, photo_id: int) -> Path:
    """Where a photo lies.

    :raises PhotoclipError: it has left the library.
    """
    photo = session.catalog.photos.get([photo_id]).get(photo_id)
    if photo is None:
        raise PhotoclipError("The photo is no longer in the library.", "Index its folder again.")
    return photo.path
