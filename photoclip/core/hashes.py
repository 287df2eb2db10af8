"""How a photo's content is named."""

IMAGE_HASH = "2-"
"""How the hashes of image data begin. Those of older catalogues are of whole files, and begin with
a hexadecimal digit and another one."""


def is_image_hash(content_hash: str) -> bool:
    """Whether a hash is one of image data."""
    return content_hash.startswith(IMAGE_HASH)
