"""How sure the program is that photos fit labels, and what it suggests because of that."""

from photoclip.services.suggesting.queues import (
    confidences,
    count,
    for_photo,
    queue,
    queue_and_standing,
    queues,
    standing,
    standings,
    sure,
    sureness,
)
from photoclip.services.suggesting.wording import encode_words

__all__ = [
    "confidences",
    "count",
    "encode_words",
    "for_photo",
    "queue",
    "queue_and_standing",
    "queues",
    "standing",
    "standings",
    "sure",
    "sureness",
]
