"""What identifies a photo: its image data, whatever a metadata editor makes of the rest."""

from photoclip.media.identity.hashing import image_hash

__all__ = ["image_hash"]
