"""Moving photos to the system's trash with all that belongs to them, and back."""

from photoclip.services.trashing.moving import replayed, trash
from photoclip.services.trashing.repairing import repair_trash
from photoclip.services.trashing.weighing import weigh_trash

__all__ = ["repair_trash", "replayed", "trash", "weigh_trash"]
