"""How many photos to encode at once; without torch."""

from photoclip.core.encoder import Running

_SECONDS = 1.0
"""How long one batch may take: who pauses or switches the model waits for it, a search does not."""
_LARGEST = {"cpu": 16, "cuda": 64, "xpu": 64, "mps": 32}


def batch_size(running: Running) -> int:
    """As many photos as are computed in a second, at most as many as bring more speed."""
    largest = _LARGEST.get(running.device.partition(":")[0], 16)
    if running.images_per_second is None:
        return min(8, largest)
    return max(1, min(largest, int(running.images_per_second * _SECONDS)))
