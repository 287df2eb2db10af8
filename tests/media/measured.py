"""Decoding with the memory it took. Runs in worker processes."""

import resource
import sys
from dataclasses import replace

from photoclip.media.requests import Ask, DecodeRequest, DecodeResult, always
from photoclip.media.worker import process

_UNIT = 1 if sys.platform == "darwin" else 1024


def process_measured(request: DecodeRequest, ask: Ask = always) -> DecodeResult:
    """What a worker does; instead of the hash, the most bytes the process has ever held."""
    result = process(request, ask)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _UNIT
    return replace(result, content_hash=str(peak))
