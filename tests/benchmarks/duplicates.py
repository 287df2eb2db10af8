"""How right duplicates are, tier by tier, and what finding them costs.

Of each photo copies are made (encoded anew, scaled) that should be found, and pictures that are
only like it (mirrored, cropped, the camera moved) that should not; all of them, and the photos
themselves, are one library. Precision is the share of right ones among the pairs that were found,
recall the share found of those that should be. Beside it stands what a perceptual hash alone finds:
the 64-bit one of the package imagehash (`phash`), at distances of 0 to 10.

Similar shots are photos of which three were taken within seconds of each other while the camera
moved; what must not be joined to them are other photos taken at the same time.

Then fingerprints of a large library, made up, with as many pairs among them as in a hundredth of
it: the time to find these, and to compare each with each, which was asked of a thousand only.
"""

import itertools
import tempfile
import time
from collections.abc import Iterable, Sequence
from csv import DictReader
from pathlib import Path

import click
import numpy as np
from PIL import Image

from photoclip.core.duplicates.bursts import alike_from, close_in_time, mean_cosine
from photoclip.core.duplicates.fingerprint import BITS, Bits
from photoclip.core.duplicates.groups import grouped
from photoclip.core.duplicates.pairs import near_pairs
from photoclip.core.duplicates.pictures import LEAST_DETAIL
from photoclip.media.fingerprinting import of_picture, of_thumbnail, show_the_same
from photoclip.media.identity import image_hash
from photoclip.media.prepare import prepare, whole
from photoclip.media.thumbnails import ThumbnailStore
from photoclip.models.registry import open_encoder
from tests.benchmarks.duplicates_made import OTHER, SAME, photos_below

Pair = tuple[int, int]
_PHASH = (0, 5, 10)


@click.command()
@click.option("--photos", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--similar", type=click.Path(path_type=Path, exists=True), help="With a groups.csv.")
@click.option("--most", default=200, show_default=True, help="How many photos to make copies of.")
@click.option(
    "--library", default=100_000, show_default=True, help="Photos of the made-up library."
)
def duplicates(photos: Path, similar: Path | None, most: int, library: int) -> None:
    """Precision, recall and speed of finding duplicates."""
    images = photos_below(photos, most)
    _identical(images)
    _same(images)
    _similar(images)
    if similar is not None:
        _collected(similar)
    _speed(library)


def _identical(images: Sequence[Image.Image]) -> None:
    """Copies, and copies with something else written into them, among all the others."""
    with tempfile.TemporaryDirectory() as folder:
        hashes: list[tuple[int, str]] = []
        for number, image in enumerate(images):
            for place, words in enumerate((b"", b"", b"a remark")):
                path = Path(folder) / f"{number} {place}.jpg"
                image.save(path, quality=88, comment=words)
                with path.open("rb") as stream:
                    hashes.append((number, image_hash(stream)))
    found = {(a, b) for a, b in _pairs_of(hashes)}
    right = sum(a == b for a, b in found)
    wanted = len(images)
    click.echo(f"identical: {len(images)} photos in three files each, one with other metadata")
    click.echo(f"  precision {right / max(1, len(found)):.4f}  recall {right / wanted:.4f}")


def _pairs_of(hashes: Iterable[tuple[int, str]]) -> Iterable[Pair]:
    by_hash: dict[str, list[int]] = {}
    for number, one in hashes:
        by_hash.setdefault(one, []).append(number)
    for members in by_hash.values():
        if len(members) == 3:
            yield members[0], members[2]
        else:
            yield from itertools.combinations(members, 2)


def _same(images: Sequence[Image.Image]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = ThumbnailStore(Path(folder))
        kinds: list[tuple[int, str]] = []
        prints, hashes = [], []
        for number, image in enumerate(images):
            every = {"": image} | {n: f(image) for n, f in (*SAME.items(), *OTHER.items())}
            for name, picture in every.items():
                small = store.make(picture, f"2-{len(kinds):06}")
                kinds.append((number, name))
                prints.append(of_picture(small))
                hashes.append(_phash(small))
        bits = np.stack([np.frombuffer(one.bits, np.uint8) for one in prints])
        candidates = near_pairs(bits, np.ones(len(bits), np.bool_)).tolist()
        seeing = [one.detail >= LEAST_DETAIL for one in prints]
        found = {
            (a, b)
            for a, b in candidates
            if seeing[a]
            and seeing[b]
            and show_the_same(*(store.path_for(f"2-{one:06}") for one in (a, b)))
        }
    _tell_same(kinds, found, len(candidates), np.array(hashes, np.uint64))


def _tell_same(
    kinds: list[tuple[int, str]], found: set[Pair], candidates: int, hashes: np.ndarray
) -> None:
    pairs = list(_wanted(kinds))
    click.echo(f"\nsame picture: {len(kinds):,} pictures, {len(pairs):,} pairs to be found")
    click.echo(
        f"  candidates by fingerprint {candidates:,}, the same by their pixels {len(found):,}"
    )
    _tell("photoclip", found, set(pairs))
    for line in _PHASH:
        _tell(f"phash, distance <= {line}", _within(hashes, line), set(pairs))
    originals = [n for n, (_, kind) in enumerate(kinds) if not kind]
    for kind in (*SAME, *OTHER):
        mine = [
            (n, m) for n in originals for m in range(n, n + 14) if kinds[m] == (kinds[n][0], kind)
        ]
        share = sum(pair in found for pair in mine) / len(mine)
        click.echo(f"  {'found' if kind in SAME else 'wrongly found'} {share:6.3f}  {kind}")


def _wanted(kinds: list[tuple[int, str]]) -> Iterable[Pair]:
    """Pairs of which both are copies of one photo, or of the same change of it."""
    by_number: dict[int, list[int]] = {}
    for place, (number, kind) in enumerate(kinds):
        if kind not in OTHER:
            by_number.setdefault(number, []).append(place)
    for members in by_number.values():
        yield from itertools.combinations(members, 2)


def _tell(name: str, found: set[Pair], wanted: set[Pair]) -> None:
    right = len(found & wanted)
    precision, recall = right / max(1, len(found)), right / len(wanted)
    click.echo(
        f"  {name:22} precision {precision:.4f}  recall {recall:.4f}  wrong {len(found) - right:,}"
    )


def _phash(small: Image.Image) -> int:
    """As imagehash.phash: the 8 x 8 lowest frequencies of 32 x 32 pixels around their median."""
    pixels = np.asarray(small.convert("L").resize((32, 32), Image.Resampling.LANCZOS), np.float64)
    steps = np.arange(32)
    cosines = np.cos(np.pi * (2 * steps[None] + 1) * steps[:, None] / 64)
    low = (cosines @ pixels @ cosines.T)[:8, :8]
    bits = np.packbits(low > np.median(low))
    return int.from_bytes(bits.tobytes(), "big")


def _within(hashes: np.ndarray, line: int) -> set[Pair]:
    found: set[Pair] = set()
    for place, one in enumerate(hashes):
        near = np.flatnonzero(np.bitwise_count(hashes[place + 1 :] ^ one) <= line)
        found |= {(place, place + 1 + int(other)) for other in near}
    return found


def _similar(images: Sequence[Image.Image]) -> None:
    """Bursts of three, of which the next one begins at the same second."""
    encoder = open_encoder("builtin")
    moved = ("camera moved by 0.5 %", "camera moved by 3 %")
    shots = [shot for image in images for shot in (image, *(OTHER[one](image) for one in moved))]
    vectors = np.concatenate(
        [
            encoder.encode_images(
                np.stack([prepare(whole(one), encoder.preprocessing) for one in shots[n : n + 32]])
            )
            for n in range(0, len(shots), 32)
        ]
    )
    seconds = np.repeat(np.arange(len(images)) * 4, 3) + np.tile(np.arange(3), len(images))
    order = np.argsort(seconds, kind="stable")
    pairs = order[close_in_time(seconds[order])]
    line = alike_from(mean_cosine(vectors[::3]), dated=True)
    cosines = np.einsum("nd,nd->n", vectors[pairs[:, 0]], vectors[pairs[:, 1]])
    groups = grouped((int(a), int(b)) for a, b in pairs[cosines >= line])
    found = {p for group in groups for p in itertools.combinations(group, 2)}
    wanted = {
        p for n in range(len(images)) for p in itertools.combinations(range(3 * n, 3 * n + 3), 2)
    }
    click.echo(f"\nsimilar shots: {len(images)} bursts of three, one right after the other")
    _tell("photoclip", found, wanted)
    everything = {(min(a, b), max(a, b)) for a, b in pairs.tolist()}
    _tell("by time alone", everything, wanted)


def _collected(folder: Path) -> None:
    """A collection of what others made to test such programs."""
    with (folder / "groups.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in DictReader(file) if (folder / row["file"]).is_file()]
    with tempfile.TemporaryDirectory() as scratch:
        store = ThumbnailStore(Path(scratch))
        kept = []
        for row in rows:
            try:
                with Image.open(folder / row["file"]) as image:
                    store.make(image.convert("RGB"), f"2-{len(kept):06}")
            except OSError:
                continue
            kept.append(row)
        places = [store.path_for(f"2-{n:06}") for n in range(len(kept))]
        prints = [of_thumbnail(place) for place in places]
        bits = np.stack([np.frombuffer(one.bits, np.uint8) for one in prints if one])
        near = near_pairs(bits, np.ones(len(bits), np.bool_)).tolist()
        found = [(a, b) for a, b in near if show_the_same(places[a], places[b])]
    click.echo(f"\ncollected: {len(kept)} files that could be read")
    for a, b in found:
        alike = kept[a]["group"] == kept[b]["group"]
        said = f"{kept[a]['file']} = {kept[b]['file']}"
        relations = {kept[one]["relation"] for one in (a, b)}
        right = alike and relations == {"near_duplicate"}
        click.echo(f"  {'right' if right else 'WRONG'}  {said}")


def _speed(count: int) -> None:
    random = np.random.default_rng(1)
    # Low frequencies of photos are much alike; a few hundred looks are the worst of that.
    looks = random.integers(0, 256, (500, BITS // 8), np.uint8)
    bits: Bits = looks[random.integers(0, len(looks), count)]
    bits ^= random.integers(0, 256, bits.shape, np.uint8) & random.integers(
        0, 256, bits.shape, np.uint8
    )
    copies = random.integers(0, count, count // 100)
    noise = np.packbits(random.random((len(copies), BITS)) < 0.03, axis=1)
    bits = np.concatenate([bits, bits[copies] ^ noise])
    started = time.perf_counter()
    found = near_pairs(bits, np.ones(len(bits), np.bool_))
    seconds = time.perf_counter() - started
    wanted = {(int(a), count + n) for n, a in enumerate(copies)}
    share = len(wanted & set(map(tuple, found.tolist()))) / len(wanted)
    fresh = np.zeros(len(bits), np.bool_)
    fresh[-100:] = True
    started = time.perf_counter()
    near_pairs(bits, fresh)
    later = time.perf_counter() - started
    started = time.perf_counter()
    wide = np.ascontiguousarray(bits).view(np.uint64)
    for one in wide[:1000]:
        np.bitwise_count(wide ^ one).sum(axis=1)
    each = (time.perf_counter() - started) * len(bits) / 2000
    click.echo(f"\nspeed: {len(bits):,} fingerprints, {len(copies):,} copies among them")
    click.echo(
        f"  found {share:.4f} of them in {seconds:.1f} s; a hundred new photos {later:.2f} s"
    )
    click.echo(f"  each with each would take {each:.0f} s: {each / seconds:.0f} times as long")
