"""Whether what is searched is what the catalogue holds."""

from photoclip.services.checking import Health, check_caches, mend_caches
from photoclip.services.session import Session


def test_a_vector_that_is_not_the_catalogues_is_found_and_the_cache_made_anew(
    drawn: Session,
) -> None:
    assert check_caches(drawn) == Health()
    assert len(drawn.vectors) == 12  # from the file, which is mapped
    (path,) = drawn.paths.vectors.rglob("*.vectors")
    with path.open("r+b") as stream:
        stream.seek(drawn.encoder.dim * 4 * 5)
        stream.write(b"\0\0\0\x40")
    health = check_caches(drawn)
    assert health == Health(wrong_vectors=1)
    assert not health.fine
    drawn.close()
    assert list(mend_caches(drawn.paths, health))
    assert not drawn.paths.vectors.exists()
