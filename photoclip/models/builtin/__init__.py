"""The built-in model: small, trained by this project, shipped inside the package."""

from photoclip.models.builtin.encoder import BuiltinEncoder

__all__ = ["BuiltinEncoder"]
