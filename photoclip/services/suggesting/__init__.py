"""How sure the program is that photos fit labels, and what it suggests because of that."""

from photoclip.services.suggesting.queues import count, for_photo, queue, queues, standing, sure
from photoclip.services.suggesting.waiting import waiting

__all__ = ["count", "for_photo", "queue", "queues", "standing", "sure", "waiting"]
