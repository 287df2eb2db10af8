"""Makes `resources/map/world.npz` from Natural Earth's shapefiles; see the README beside this."""

import sys
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_LZMA, ZipFile, ZipInfo

import numpy as np
from numpy.typing import NDArray

UNITS = 2**17
"""The world's width and height, in Web Mercator; one is 306 m at the equator."""
LEVELS = ((4, 24.0), (16, 5.0), (64, 1.6))
"""Cells in a row of the world, and how far a line may be moved to make it simpler."""
LAYERS = {
    "land": ("ne_10m_land", True, (0, 1, 2)),
    "lakes": ("ne_10m_lakes", True, (0, 1, 2)),
    "borders": ("ne_10m_admin_0_boundary_lines_land", False, (0, 1, 2)),
    "states": ("ne_10m_admin_1_states_provinces_lines", False, (1,)),
}
"""Shapefile, whether its lines are rings, and the levels: states are seen from near only."""
_FURTHEST = 85.0511287798066
"""The latitude at which the map of the world is a square."""

Line = NDArray[np.float64]
"""Points (n, 2) of a line, or of a ring whose last is its first."""


def main() -> None:
    source = Path(sys.argv[1])
    target = Path(__file__).resolve().parents[2] / "resources" / "map" / "world.npz"
    arrays: dict[str, NDArray[np.generic]] = {}
    for layer, (name, closed, levels) in LAYERS.items():
        lines = [projected(line) for line in lines_of(source / f"{name}.shp")]
        for number in levels:
            cells, away = LEVELS[number]
            away *= 2 if layer == "states" else 1
            pieces = list(cut_all(simpler(lines, away, closed), cells, closed))
            for what, array in written(pieces).items():
                arrays[f"{layer}_{number}_{what}"] = array
            print(layer, number, len(pieces), sum(len(line) for _, line in pieces))
    target.parent.mkdir(exist_ok=True)
    with ZipFile(target, "w", ZIP_LZMA) as archive:  # numpy's own would be a fifth larger
        for name, array in arrays.items():
            content = BytesIO()
            np.lib.format.write_array(content, array, allow_pickle=False)
            archive.writestr(ZipInfo(f"{name}.npy"), content.getvalue(), ZIP_LZMA)
    print(target.stat().st_size)


def lines_of(file: Path) -> Iterator[Line]:
    """All parts of the polygons or lines of a shapefile, in degrees.

    ESRI Shapefile Technical Description (1998): records of type 3 (lines) and 5 (polygons).
    """
    data = file.read_bytes()
    at = 100
    while at < len(data):
        words = int.from_bytes(data[at + 4 : at + 8], "big")
        if int.from_bytes(data[at + 8 : at + 12], "little"):  # 0: no shape at all
            parts, points = np.frombuffer(data, "<i4", 2, at + 44)
            starts = np.frombuffer(data, "<i4", parts, at + 52)
            every = np.frombuffer(data, "<f8", 2 * points, at + 52 + 4 * parts).reshape(-1, 2)
            yield from np.split(every, starts[1:])
        at += 8 + 2 * words


def projected(degrees: Line) -> Line:
    """From longitude and latitude to units, y downwards."""
    latitude = np.radians(np.clip(degrees[:, 1], -_FURTHEST, _FURTHEST))
    x = degrees[:, 0] / 360 + 0.5
    y = 0.5 - np.arcsinh(np.tan(latitude)) / (2 * np.pi)
    return UNITS * np.clip(np.column_stack([x, y]), 0, 1)


def simpler(lines: Iterable[Line], away: float, closed: bool) -> Iterator[Line]:
    """Lines with as few points as needed (Douglas and Peucker, 1973).

    Rings that would be hardly seen at this level are left out.
    """
    for line in lines:
        size = np.ptp(line, axis=0).max()
        if size < away * (2 if away > 2 else 0):
            continue
        kept = line[peucker(line, away)]
        if len(kept) >= (4 if closed else 2):
            yield kept


def peucker(line: Line, away: float) -> NDArray[np.bool_]:
    """Which points are kept."""
    kept = np.zeros(len(line), bool)
    kept[[0, -1]] = True
    waiting = [(0, len(line) - 1)]
    while waiting:
        first, last = waiting.pop()
        if last - first < 2:
            continue
        distances = _distances(line[first + 1 : last], line[first], line[last])
        furthest = int(distances.argmax())
        if distances[furthest] > away:
            middle = first + 1 + furthest
            kept[middle] = True
            waiting += [(first, middle), (middle, last)]
    return kept


def _distances(points: Line, start: Line, end: Line) -> NDArray[np.float64]:
    """From points to the segment from `start` to `end`."""
    along = end - start
    length = float(along @ along)
    if length == 0:
        return np.hypot(*(points - start).T)
    share = np.clip((points - start) @ along / length, 0, 1)
    return np.hypot(*(points - start - share[:, None] * along).T)


def cut_all(lines: Iterable[Line], cells: int, closed: bool) -> Iterator[tuple[int, Line]]:
    """Every line's pieces, with the number of the cell in which each lies; whole units."""
    for line in lines:
        for column, row, piece in _halve(line, 0, 0, cells, closed):
            whole = np.rint(piece)
            apart = np.ones(len(whole), bool)
            apart[1:] = (np.diff(whole, axis=0) != 0).any(axis=1)
            whole = whole[apart]
            if len(whole) >= (4 if closed else 2):
                yield row * cells + column, whole


def _halve(
    line: Line, column: int, row: int, count: int, closed: bool, scale: int = 0
) -> Iterator[tuple[int, int, Line]]:
    """Cut a line along the middle of a square of `count` cells, until every piece is in one."""
    if count == 1:
        yield column, row, line
        return
    scale = scale or UNITS // count
    half = count // 2
    across, down = (column + half) * scale, (row + half) * scale
    for left, x_offset in ((True, 0), (False, half)):
        for part in _side(line, 0, across, left, closed):
            for top, y_offset in ((True, 0), (False, half)):
                for piece in _side(part, 1, down, top, closed):
                    yield from _halve(piece, column + x_offset, row + y_offset, half, closed, scale)


def _side(line: Line, axis: int, at: float, below: bool, closed: bool) -> list[Line]:
    """What lies on one side of an axis-parallel cut: a ring stays one (Sutherland and Hodgman,
    1974), a line may fall into several."""
    value = line[:, axis]
    inside = value <= at if below else value >= at
    if inside.all():
        if (value == at).all() and not closed and not below:
            return []  # along the cut: it belongs to the other side
        return [line]
    if not inside.any():
        return []
    crossing = np.flatnonzero(inside[1:] != inside[:-1])
    share = (at - value[crossing]) / (value[crossing + 1] - value[crossing])
    met = line[crossing] + share[:, None] * (line[crossing + 1] - line[crossing])
    met[:, axis] = at
    points = np.insert(line, crossing + 1, met, axis=0)
    kept = np.insert(inside, crossing + 1, True)
    if closed:
        ring = points[kept]
        return [ring if (ring[0] == ring[-1]).all() else np.vstack([ring, ring[:1]])]
    runs = np.split(np.arange(len(points)), np.flatnonzero(kept[1:] != kept[:-1]) + 1)
    return [points[run] for run in runs if kept[run[0]] and len(run) > 1]


def written(pieces: list[tuple[int, Line]]) -> dict[str, NDArray[np.generic]]:
    """Cells and lengths of the pieces in the order of their cells, and the steps from point to
    point as numbers of seven bits each, the lowest first, the eighth bit set where more follow."""
    pieces = sorted(pieces, key=lambda piece: piece[0])
    cells = np.array([cell for cell, _ in pieces], np.uint16)
    counts = np.array([len(line) for _, line in pieces], np.uint32)
    every = np.concatenate([line for _, line in pieces]).astype(np.int64)
    steps = np.diff(every, axis=0, prepend=0).reshape(-1)
    return {"cells": cells, "counts": counts, "steps": _packed((steps << 1) ^ (steps >> 63))}


def _packed(numbers: NDArray[np.int64]) -> NDArray[np.uint8]:
    columns = np.stack([(numbers >> (7 * place)) & 127 for place in range(4)], axis=1)
    more = np.stack([numbers >> (7 * (place + 1)) > 0 for place in range(4)], axis=1)
    used = np.column_stack([np.ones(len(numbers), bool), more[:, :3]])
    return (columns | (more << 7))[used].astype(np.uint8)


if __name__ == "__main__":
    main()
