"""Names in the order in which people count: "IMG_9.jpg" before "img_10.jpg"."""

import unicodedata
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

BYTES = 64
"""Names that are alike for so long count as the same."""

Keys = NDArray[np.bytes_]
_Signs = NDArray[np.uint8]
_Marks = NDArray[np.bool_]

_ZERO, _NINE = ord("0"), ord("9")
_LONGEST = 40
"""Digits of a number that count; the signs for so many still come before letters."""


def natural_keys(names: Sequence[str]) -> Keys:
    """Keys (n,) that sort as people would: in any case, whatever accents are made of, and numbers
    by their size.

    Before each number stands how many digits it has, without the zeros at its front.
    """
    signs = _signs(names)
    digit = (signs >= _ZERO) & (signs <= _NINE)
    counted = digit & ~_leading_zeros(signs, digit)
    lengths = _run_lengths(counted)
    begins = counted.copy()
    begins[:, 1:] &= ~counted[:, :-1]
    kept = (signs > 0) & (counted | ~digit)
    to = np.cumsum(kept.astype(np.int16) + begins, axis=1) - 1
    made = np.zeros((len(names), max(BYTES, 2 * signs.shape[1])), np.uint8)
    rows, columns = np.nonzero(kept)
    made[rows, to[rows, columns]] = signs[rows, columns]
    rows, columns = np.nonzero(begins)
    digits = np.minimum(lengths[rows, columns], _LONGEST)
    made[rows, to[rows, columns] - 1] = _ZERO + digits
    return np.ascontiguousarray(made[:, :BYTES]).view(f"S{BYTES}").ravel()


def _signs(names: Sequence[str]) -> _Signs:
    """Names in small letters, as bytes (n, as many as the longest has, at most BYTES)."""
    plain = [one.lower() if one.isascii() else _decomposed(one) for one in names]
    coded = [one.encode("utf-8", "surrogateescape") for one in plain]
    width = min(BYTES, max(map(len, coded), default=0)) or 1
    return np.array(coded, f"S{width}").view(np.uint8).reshape(len(names), width)


def _decomposed(name: str) -> str:
    return unicodedata.normalize("NFKD", name.casefold())


def _leading_zeros(signs: _Signs, digit: _Marks) -> _Marks:
    """Which signs (n, m) are zeros before the first other digit of a number."""
    zeros = np.zeros_like(digit)
    last = digit.shape[1] - 1
    for at in range(last):
        here = digit[:, at] & (signs[:, at] == _ZERO) & digit[:, at + 1]
        if at:
            here &= zeros[:, at - 1] | ~digit[:, at - 1]
        zeros[:, at] = here
    return zeros


def _run_lengths(marks: _Marks) -> _Signs:
    """How many marks follow each one (n, m) without a gap, itself among them."""
    lengths = np.zeros(marks.shape, np.uint8)
    for at in range(marks.shape[1] - 1, -1, -1):
        after = lengths[:, at + 1] if at + 1 < marks.shape[1] else 0
        lengths[:, at] = np.where(marks[:, at], after + np.uint8(1), 0)
    return lengths
