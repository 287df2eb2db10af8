"""What a copy of a photo says beside its picture: EXIF and XMP that are right for the copy.

Tags and their meaning: Exif 3.0 (CIPA DC-008). The camera maker's own notes (MakerNote) are never
carried along: they point to places in the file that they were written into.
"""

from collections.abc import MutableMapping
from dataclasses import dataclass, replace
from typing import Any

from PIL import Image
from PIL.ExifTags import IFD, Base

from photoclip.core.annotations import Annotations
from photoclip.core.copies import Kept
from photoclip.media.annotating import read_annotations
from photoclip.media.errors import MediaError
from photoclip.media.exif import read_tags
from photoclip.media.packets import packets
from photoclip.media.sidecars.coding import decoded
from photoclip.media.sidecars.editing import Edits
from photoclip.media.sidecars.reading import new_sidecar, said_in
from photoclip.media.sidecars.splicing import splice
from photoclip.media.sidecars.tree import parse
from photoclip.media.sidecars.wanted import Tags, Wanted

LONGEST_XMP = 65_000
"""Bytes: more don't fit into one segment of a JPEG file (XMP specification, part 3, 1.1.3)."""

_MAIN = (
    *(Base.ImageDescription, Base.Make, Base.Model, Base.Software, Base.DateTime, Base.Artist),
    *(Base.HostComputer, Base.Copyright, Base.XPTitle, Base.XPComment, Base.XPAuthor),
    *(Base.XPKeywords, Base.XPSubject, Base.Rating, Base.RatingPercent),
)
"""Of the main directory: the others describe how the pixels of the original are stored."""
_NOT_SHOT = (Base.MakerNote, Base.ExifInteroperabilityOffset)
_PLACE_TEXTS = (Base.ImageDescription, Base.XPComment, Base.XPSubject, Base.XPKeywords)
"""Words that may name the place."""
_SRGB = 1
_UPRIGHT = ("http://ns.adobe.com/tiff/1.0/ Orientation",)
_STORED = (
    *_UPRIGHT,
    "http://ns.adobe.com/tiff/1.0/ ImageWidth",
    "http://ns.adobe.com/tiff/1.0/ ImageLength",
    "http://ns.adobe.com/exif/1.0/ PixelXDimension",
    "http://ns.adobe.com/exif/1.0/ PixelYDimension",
    "http://ns.adobe.com/photoshop/1.0/ ICCProfile",
    "http://ns.adobe.com/xmp/note/ HasExtendedXMP",
)
"""True of the original's pixels only."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What is written beside the picture; empty: nothing."""

    exif: bytes = b""
    xmp: bytes = b""


def beside(image: Image.Image, kept: Kept, wanted: Wanted | None) -> Beside:
    """What a copy of an opened photo shall say. Inside `refusing` only.

    :param wanted: What the library says, to be written into the XMP; None: nothing of it.
    """
    exif = b"" if kept == "none" else _exif(image, place=kept == "all")
    packet = _worded(image, _packet(image)) if kept == "all" else b""
    return Beside(exif, _said(packet, wanted))


def sized(exif: bytes, size: tuple[int, int]) -> bytes:
    """The same EXIF for a picture of this (width, height)."""
    if not exif:
        return b""
    tags = Image.Exif()
    tags.load(exif)
    shot = tags.get_ifd(IFD.Exif)
    shot[Base.ExifImageWidth], shot[Base.ExifImageHeight] = size
    return tags.tobytes()


def _exif(image: Image.Image, *, place: bool) -> bytes:
    made = Image.Exif()
    main = read_tags(image)
    for tag in _MAIN:
        if tag in main and (place or tag not in _PLACE_TEXTS):
            _put(made, made, int(tag), main[tag])
    made[Base.Orientation] = 1
    shot = made.get_ifd(IFD.Exif)
    for number, value in read_tags(image, IFD.Exif).items():
        if number not in _NOT_SHOT and (place or number != Base.UserComment):
            _put(made, shot, number, value)
    shot[Base.ColorSpace] = _SRGB
    if place:
        gps = made.get_ifd(IFD.GPSInfo)
        for number, value in read_tags(image, IFD.GPSInfo).items():
            _put(made, gps, number, value)
    return made.tobytes()


def _put(made: Image.Exif, into: MutableMapping[int, Any], tag: int, value: object) -> None:
    """A value that can be written; one that is damaged is left out."""
    into[tag] = value
    try:
        made.tobytes()
    except Exception:  # noqa: BLE001  Pillow's writers meet odd values with errors of all kinds.
        del into[tag]


def _packet(image: Image.Image) -> bytes:
    """The original's XMP without what is true of its own pixels only; empty where there is none."""
    others = (read_tags(image).get(Base.XMLPacket),) if image.format == "TIFF" else ()
    found = next(iter(packets(image, others)), b"")
    data = found.encode() if isinstance(found, str) else bytes(found)
    try:
        coded = decoded(data)
        document = parse(coded.text, frozenset(_STORED))
        edits = Edits(document)
        for name in _STORED:
            for attribute in document.attributes(name):
                edits.remove(attribute)
            for element in document.elements(name):
                edits.remove(element)
        return coded.encoded(edits.result())
    except MediaError:
        return b""


def _worded(image: Image.Image, packet: bytes) -> bytes:
    """The packet with the words that only other ways say, above all IPTC's records: formats other
    than JPEG have no place for these."""
    said = read_annotations(image, read_tags(image), read_tags(image, IFD.Exif))
    there = said_in(packet) if packet else Annotations()
    lacking = Wanted(
        title=said.title if said.title != there.title else None,
        caption=said.caption if said.caption != there.caption else None,
        alt=said.alt if said.alt != there.alt else None,
        rating=said.rating if said.rating != there.rating else None,
        tags=Tags(tuple(one for one in said.tags if one not in there.tags)),
    )
    if lacking == Wanted(tags=Tags()):
        return packet
    try:
        return splice(packet or new_sidecar(), lacking)
    except MediaError:
        return packet


def _said(packet: bytes, wanted: Wanted | None) -> bytes:
    if wanted is not None:
        try:
            packet = splice(packet or new_sidecar(), _instead_of(packet, wanted))
        except MediaError:
            packet = splice(new_sidecar(), wanted)
    if len(packet) <= LONGEST_XMP:
        return packet
    return b"" if wanted is None else splice(new_sidecar(), wanted)


def _instead_of(packet: bytes, wanted: Wanted) -> Wanted:
    """The same, without tags that the library doesn't have any more."""
    if wanted.tags is None or not packet:
        return wanted
    now = {path.casefold() for path in wanted.tags.put}
    gone = tuple(path for path in said_in(packet).tags if path.casefold() not in now)
    return replace(wanted, tags=Tags(wanted.tags.put, gone))
