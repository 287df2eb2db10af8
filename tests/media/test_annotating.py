"""What people wrote into files is read, whichever way they did; what cameras write is not."""

import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base
from PIL.PngImagePlugin import PngInfo

from photoclip.core.metadata import PhotoMetadata
from photoclip.media.annotations import Way, caption_of, combined, stars, stars_of_percent
from photoclip.media.iptc import read_iptc, records_in
from photoclip.media.metadata import read_metadata
from photoclip.media.opening import open_photo
from photoclip.media.xmp import Shot, read_shot, read_xmp
from tests.media.identity.containers import tiff
from tests.media.samples import odd_file, photo

PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:digiKam="http://www.digikam.org/ns/1.0/">
   <dc:title><rdf:Alt><rdf:li xml:lang="de">Am Strand</rdf:li>
    <rdf:li xml:lang="x-default">At the beach</rdf:li></rdf:Alt></dc:title>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Max &amp; Ömer,
second line</rdf:li></rdf:Alt></dc:description>
   <dc:subject><rdf:Bag><rdf:li>Sea Side</rdf:li><rdf:li>dog</rdf:li></rdf:Bag></dc:subject>
   <lr:hierarchicalSubject><rdf:Bag><rdf:li>Animals|Dog</rdf:li><rdf:li>Places|Lisbon</rdf:li>
   </rdf:Bag></lr:hierarchicalSubject>
   <digiKam:TagsList><rdf:Seq><rdf:li>People/Ada</rdf:li></rdf:Seq></digiKam:TagsList>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta><?xpacket end="w"?>"""

SAID = Way(
    title="At the beach",
    caption="Max & Ömer,\nsecond line",
    keywords=("Sea Side", "dog"),
    rating=4,
    paths=("Animals/Dog", "Places/Lisbon", "People/Ada"),
)
TAGS = ("Animals/Dog", "Places/Lisbon", "People/Ada", "Sea Side")


def _read(path: Path) -> PhotoMetadata:
    with open_photo(path) as image:
        return read_metadata(image)


def _said(path: Path) -> Way:
    found = _read(path)
    return Way(found.title, found.caption, found.keywords, found.rating)


def dataset(number: int, value: bytes, record: int = 2) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(value)) + value


IPTC = (
    dataset(90, b"\x1b%G", 1)
    + dataset(5, "Über den Wolken".encode())
    + dataset(25, b"cloud")
    + dataset(25, b"plane")
    + dataset(120, b"Taken from a window.")
)


def blocks(records: bytes) -> bytes:
    padding = b"\0" * (len(records) % 2)
    return b"8BIM\x04\x04\0\0" + struct.pack(">I", len(records)) + records + padding


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif", "a.avif"])
def test_xmp_of_every_format(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if path.suffix == ".png":
        info = PngInfo()
        info.add_itxt("XML:com.adobe.xmp", PACKET)
        photo((16, 12)).save(path, pnginfo=info)
    elif path.suffix == ".tif":
        photo((16, 12)).save(path, tiffinfo={700: PACKET.encode()})
    else:
        photo((16, 12)).save(path, xmp=PACKET.encode())
    assert _said(path) == Way(SAID.title, SAID.caption, TAGS, SAID.rating)


@pytest.mark.parametrize("coding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_xmp_in_any_coding(coding: str) -> None:
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(coding, b"")
    packet = PACKET.replace("\ufeff", "")
    assert read_xmp(mark + packet.encode(coding)) == SAID
    assert read_xmp(PACKET) == SAID


def test_xmp_with_values_as_attributes_and_as_elements() -> None:
    text = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns:m="http://ns.microsoft.com/photo/1.0/" xmlns:p="http://ns.adobe.com/photoshop/1.0/">'
        '<rdf:Description p:Headline="Over it"><m:Rating>75</m:Rating></rdf:Description></rdf:RDF>'
    )
    assert read_xmp(text) == Way(title="Over it", rating=4)


def test_what_comes_before_a_damage_is_read() -> None:
    cut = PACKET[: PACKET.index("<lr:hier")]
    assert read_xmp(cut) == Way(SAID.title, SAID.caption, SAID.keywords, 4)
    assert read_xmp("garbage \0" + PACKET + "\0\0\0") == SAID


def test_entities_of_strangers_are_not_followed() -> None:
    levels = "".join(
        f'<!ENTITY e{n} "{"".join(f"&e{n - 1};" for _ in range(10))}">' for n in range(1, 9)
    )
    bomb = f'<!DOCTYPE x [<!ENTITY e0 "lol">{levels}]>' + PACKET.replace("dog", "&e8;")
    file = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + PACKET.replace("dog", "&e;")
    assert read_xmp(bomb) == read_xmp(file) == Way()


def test_endless_packets_come_to_an_end() -> None:
    many = "".join(f"<rdf:li>{number}</rdf:li>" for number in range(20_000))
    found = read_xmp(PACKET.replace("<rdf:li>dog</rdf:li>", many))
    assert found.keywords[:3] == ("Sea Side", "0", "1")
    assert len(found.keywords) == 200
    assert read_xmp("<a>" * 100_000) == Way()


def _packet(properties: str) -> str:
    """One description with these properties, in prefixes that all are declared."""
    spaces = {
        "dc": "http://purl.org/dc/elements/1.1/",
        "lr": "http://ns.adobe.com/lightroom/1.0/",
        "digiKam": "http://www.digikam.org/ns/1.0/",
        "m": "http://ns.microsoft.com/photo/1.0/",
        "mediapro": "http://ns.iview-multimedia.com/mediapro/1.0/",
        "acdsee": "http://ns.acdsee.com/iptc/1.0/",
        "xmpDM": "http://ns.adobe.com/xmp/1.0/DynamicMedia/",
        "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "xmpNote": "http://ns.adobe.com/xmp/note/",
        "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    }
    declared = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in spaces.items())
    return f"<rdf:RDF {declared}><rdf:Description>{properties}</rdf:Description></rdf:RDF>"


def _list(name: str, *items: str) -> str:
    inside = "".join(f"<rdf:li>{item}</rdf:li>" for item in items)
    return f"<{name}><rdf:Bag>{inside}</rdf:Bag></{name}>"


@pytest.mark.parametrize(
    ("properties", "tags"),
    [
        (_list("dc:subject", "dog", "AC/DC"), ("dog", "AC∕DC")),
        (
            _list("dc:subject", "dog", "animal", "sea")
            + _list("lr:hierarchicalSubject", "animal|dog"),
            ("animal/dog", "sea"),
        ),
        (
            _list("digiKam:TagsList", "animal/dog") + _list("lr:hierarchicalSubject", "animal|dog"),
            ("animal/dog",),
        ),
        (_list("m:LastKeywordXMP", "a/b") + _list("mediapro:CatalogSets", "c|d"), ("c/d", "a/b")),
        (
            _list("dc:subject", "darktable", "format", "raf", "sea")
            + _list("lr:hierarchicalSubject", "darktable|format|raf"),
            ("sea",),
        ),
        (_list("digiKam:TagsList", "_Digikam_Internal_Tags_/Version", "x"), ("x",)),
        (
            "<acdsee:categories>&lt;Categories&gt;&lt;Category Assigned='0'&gt;Places&lt;Category "
            "Assigned='1'&gt;Rome&lt;/Category&gt;&lt;/Category&gt;&lt;/Categories&gt;"
            "</acdsee:categories>",
            ("Places/Rome",),
        ),
    ],
)
def test_keywords_with_levels_are_tags_of_their_own_and_their_parts_are_not(
    properties: str, tags: tuple[str, ...]
) -> None:
    assert combined([read_xmp(_packet(properties))]).tags == tags


@pytest.mark.parametrize(
    ("properties", "flag", "rating"),
    [
        ("<digiKam:PickLabel>3</digiKam:PickLabel><xmp:Rating>2</xmp:Rating>", "pick", 2),
        ("<digiKam:PickLabel>1</digiKam:PickLabel>", "reject", None),
        ("<digiKam:PickLabel>2</digiKam:PickLabel>", None, None),
        ("<xmpDM:pick>1</xmpDM:pick>", "pick", None),
        ("<xmpDM:pick>-1</xmpDM:pick>", "reject", None),
        ("<xmp:Rating>-1</xmp:Rating>", "reject", None),
        ("<xmp:Rating>0</xmp:Rating>", None, None),
    ],
)
def test_flags(properties: str, flag: str | None, rating: int | None) -> None:
    said = combined([read_xmp(_packet(properties))])
    assert (said.flag, said.rating) == (flag, rating)


def test_an_alternative_text_is_read() -> None:
    text = "<rdf:Alt><rdf:li xml:lang='x-default'>A dog runs.</rdf:li></rdf:Alt>"
    name = "Iptc4xmpCore:AltTextAccessibility"
    assert combined([read_xmp(_packet(f"<{name}>{text}</{name}>"))]).alt == "A dog runs."


def test_what_the_photo_was_made_of_is_not_the_photo() -> None:
    inner = f"<rdf:Description xmp:Rating='5'>{_list('dc:subject', 'cat')}</rdf:Description>"
    text = f"<xmpMM:Pantry><rdf:Bag><rdf:li>{inner}</rdf:li></rdf:Bag></xmpMM:Pantry>"
    assert combined([read_xmp(_packet(text))]) == combined([])


def test_a_keyword_that_iptc_cut_is_not_another_one(tmp_path: Path) -> None:
    word = "The very long name of a festival that takes place in the mountains each year"
    cut = read_iptc(dataset(25, word.encode()[:64]))
    assert combined([read_xmp(_packet(_list("dc:subject", word))), cut]).tags == (word,)


def test_xmp_of_a_gif_and_what_did_not_fit_into_a_jpeg_s_segment(tmp_path: Path) -> None:
    photo((16, 12)).convert("P").save(tmp_path / "a.gif")
    data = (tmp_path / "a.gif").read_bytes()
    trailer = bytes([1, *range(255, -1, -1), 0])
    extension = b"\x21\xff\x0bXMP DataXMP" + PACKET.encode() + trailer
    (tmp_path / "a.gif").write_bytes(data[:-1] + extension + b";")
    assert _said(tmp_path / "a.gif").keywords == TAGS

    name = b"0123456789ABCDEF0123456789ABCDEF"
    short = _packet(f"<xmpNote:HasExtendedXMP>{name.decode()}</xmpNote:HasExtendedXMP>")
    long = _packet(_list("dc:subject", "dog", "sea")).encode()
    photo((16, 12)).save(tmp_path / "a.jpg", xmp=short.encode())
    data = (tmp_path / "a.jpg").read_bytes()
    parts = [(50, long[50:]), (0, long[:50])]
    segments = b"".join(
        b"\xff\xe1"
        + struct.pack(
            ">H", len(head := b"http://ns.adobe.com/xmp/extension/\0" + name) + 10 + len(part)
        )
        + head
        + struct.pack(">II", len(long), at)
        + part
        for at, part in parts
    )
    (tmp_path / "a.jpg").write_bytes(data[:2] + segments + data[2:])
    assert _said(tmp_path / "a.jpg").keywords == ("dog", "sea")


def test_iptc_of_a_jpeg_and_a_tiff(tmp_path: Path) -> None:
    said = Way("Über den Wolken", "Taken from a window.", ("cloud", "plane"))
    photo((16, 12)).save(tmp_path / "a.jpg")
    data = (tmp_path / "a.jpg").read_bytes()
    payload = b"Photoshop 3.0\0" + blocks(IPTC)
    segment = b"\xff\xed" + struct.pack(">H", len(payload) + 2) + payload
    (tmp_path / "a.jpg").write_bytes(data[:2] + segment + data[2:])
    photo((16, 12)).save(tmp_path / "bare.tif", tiffinfo={33723: IPTC})
    photo((16, 12)).save(tmp_path / "blocks.tif", tiffinfo={34377: blocks(IPTC)})
    for name in ("a.jpg", "bare.tif", "blocks.tif"):
        assert _said(tmp_path / name) == said


@pytest.mark.parametrize("order", ["<", ">"])
def test_iptc_of_a_tiff_in_numbers_as_libtiff_writes_it(tmp_path: Path, order: str) -> None:
    records = IPTC + bytes(-len(IPTC) % 4)
    numbers = struct.unpack(f"{order}{len(records) // 4}I", records)
    picture = {256: [2], 257: [2], 258: [8], 259: [1], 262: [1], 273: [0], 277: [1], 279: [4]}
    data = tiff({**picture, 33723: numbers}, data=bytes(4), order=order)
    (tmp_path / "a.tif").write_bytes(data)
    assert _said(tmp_path / "a.tif").keywords == ("cloud", "plane")


def _shot(values: str) -> str:
    return (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">'
        f"<rdf:Description {values}/></rdf:RDF>"
    )


@pytest.mark.parametrize(
    ("values", "shot"),
    [
        ('exif:DateTimeOriginal="2019-05-04T03:02:01.50+02:00"', Shot("2019-05-04T03:02:01")),
        ('exif:DateTimeOriginal="2019:05:04 03:02:01"', Shot("2019-05-04T03:02:01")),
        ('photoshop:DateCreated="1975-06-01"', Shot("1975-06-01T00:00:00")),
        ('xmp:CreateDate="2019-05-04T03:02Z"', Shot("2019-05-04T03:02:00")),
        ('exif:DateTimeOriginal="2019-13-04" xmp:CreateDate="1999"', Shot()),
        (
            'exif:GPSLatitude="48,30.6N" exif:GPSLongitude="1,30,36W"',
            Shot(None, 48.51, -1.51),
        ),
        ('exif:GPSLatitude="91,0.0N" exif:GPSLongitude="1,30.0S"', Shot()),
    ],
)
def test_when_and_where_in_xmp(values: str, shot: Shot) -> None:
    assert read_shot(_shot(values)) == shot


def test_what_exif_says_of_the_shot_counts_before_xmp(tmp_path: Path) -> None:
    place = 'exif:GPSLatitude="48,30.6N" exif:GPSLongitude="1,30,36W"'
    packet = _shot(f'exif:DateTimeOriginal="2019-05-04T03:02:01" {place}').encode()
    photo((16, 12)).save(tmp_path / "a.webp", xmp=packet)
    found = _read(tmp_path / "a.webp")
    assert found.taken_at == "2019-05-04T03:02:01"
    assert (found.latitude, found.longitude) == (48.51, -1.51)
    exif = Image.Exif()
    exif[Base.DateTime] = "2001:02:03 04:05:06"
    gps = {GPS.GPSLatitude: (1.0, 0.0, 0.0), GPS.GPSLongitude: (2.0, 0.0, 0.0)}
    exif.get_ifd(IFD.GPSInfo).update(gps)
    photo((16, 12)).save(tmp_path / "b.webp", xmp=packet, exif=exif)
    found = _read(tmp_path / "b.webp")
    assert found.taken_at == "2001-02-03T04:05:06"
    assert (found.latitude, found.longitude) == (1, 2)
    nowhere = _shot('exif:GPSLatitude="0,0.0N" exif:GPSLongitude="0,0.0E"').encode()
    photo((16, 12)).save(tmp_path / "c.webp", xmp=nowhere)
    assert _read(tmp_path / "c.webp").latitude is None


def _raw_profile(kind: str, data: bytes) -> str:
    """As ImageMagick writes it."""
    digits = data.hex()
    lines = [digits[at : at + 72] for at in range(0, len(digits), 72)]
    return "\n".join(["", kind, f"{len(data):8}", *lines, ""])


@pytest.mark.parametrize("kind", ["xmp", "APP1", "XML:com.adobe.xmp"])
def test_xmp_in_other_texts_of_a_png(tmp_path: Path, kind: str) -> None:
    texts = PngInfo()
    packet = PACKET.encode()
    if kind.startswith("XML"):
        texts.add(b"zTXt", kind.encode() + b"\0\0" + zlib.compress(packet))
    else:
        head = b"http://ns.adobe.com/xap/1.0/\0" if kind == "APP1" else b""
        texts.add_text(f"Raw profile type {kind}", _raw_profile(kind, head + packet), zip=True)
    photo((16, 12)).save(tmp_path / "a.png", pnginfo=texts)
    assert _said(tmp_path / "a.png") == Way(SAID.title, SAID.caption, TAGS, SAID.rating)


@pytest.mark.parametrize("kind", ["exif", "APP1"])
@pytest.mark.parametrize("damage", ["", "$%no digits"])
def test_exif_in_texts_of_a_png(tmp_path: Path, kind: str, damage: str) -> None:
    exif = Image.Exif()
    exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal] = "2019:05:04 03:02:01"
    texts = PngInfo()
    text = _raw_profile(kind, exif.tobytes()) + damage
    texts.add_text(f"Raw profile type {kind}", text)
    photo((16, 12)).save(tmp_path / "a.png", pnginfo=texts)
    assert _read(tmp_path / "a.png").taken_at == "2019-05-04T03:02:01"


def test_iptc_in_texts_of_a_png(tmp_path: Path) -> None:
    for name, data in (("bare", IPTC), ("blocks", b"Photoshop 3.0\0" + blocks(IPTC))):
        texts = PngInfo()
        texts.add_text("Raw profile type iptc", _raw_profile("iptc", data))
        photo((16, 12)).save(tmp_path / f"{name}.png", pnginfo=texts)
        assert _said(tmp_path / f"{name}.png").title == "Über den Wolken"


def test_iptc_that_does_not_say_its_coding() -> None:
    assert read_iptc(dataset(25, "Käse".encode("cp1252"))).keywords == ("Käse",)
    assert read_iptc(dataset(25, "Käse".encode())).keywords == ("Käse",)


def test_exif_of_windows_and_cameras(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[Base.ImageDescription] = "OLYMPUS DIGITAL CAMERA         "
    exif[0x9C9B] = "Im Garten\0".encode("utf-16-le")
    exif[0x9C9E] = "cat; garden;cat\0".encode("utf-16-le")
    exif[0x4746] = 5
    exif.get_ifd(IFD.Exif)[Base.UserComment] = b"ASCII\0\0\0Behind the house"
    photo((16, 12)).save(tmp_path / "a.jpg", exif=exif)
    assert _said(tmp_path / "a.jpg") == Way("Im Garten", "Behind the house", ("cat", "garden"), 5)


def test_xmp_counts_before_the_rest_and_keywords_come_together(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[Base.ImageDescription] = "An older text"
    exif[0x9C9E] = "DOG;garden".encode("utf-16-le")
    exif[0x4746] = 1
    photo((16, 12)).save(tmp_path / "a.jpg", exif=exif, xmp=PACKET.encode())
    found = _said(tmp_path / "a.jpg")
    assert (found.caption, found.rating) == (SAID.caption, 4)
    assert found.keywords == (*TAGS, "garden")


@pytest.mark.parametrize(
    "text",
    [
        *("OLYMPUS DIGITAL CAMERA", "SONY DSC", "SAMSUNG", "Exif_JPEG_PICTURE", "cof_soft", "dav"),
        *("KONICA MINOLTA DIGITAL CAMERA", "<Digimax S500 / Kenox S500>", "DCIM\\100MEDIA\\DJI_1"),
        *("", "   ", "\0\0\0", "-----", "default", "Created with GIMP", "LEAD Technologies Inc."),
        *('{"mode": 1}', "MINOLTA DIGITAL CAMERA", "Digital StillCamera", "IMG_1234.JPG"),
    ],
)
def test_what_nobody_wrote_is_left_out(text: str) -> None:
    assert caption_of(text) is None


@pytest.mark.parametrize(
    "text", ["Sony sold us a camera", "Image of Ada", "Screenshot", "海辺の犬"]
)
def test_what_somebody_wrote_is_kept(text: str) -> None:
    assert caption_of(text) == text


def test_stars() -> None:
    assert [stars(one) for one in ("0", "3", "-1", 5.0, "6", "x", None, "nan")] == [
        *(None, 3, -1, 5),
        *(None, None, None, None),
    ]
    assert [stars_of_percent(one) for one in (0, 1, 25, 50, 75, 99, 100, None)] == [
        *(None, 1, 2, 3, 4, 5, 5, None)
    ]


@settings(max_examples=80)
@given(data=st.data())
def test_damaged_packets_and_records_never_fail(data: st.DataObject) -> None:
    whole = PACKET.encode() if data.draw(st.booleans()) else blocks(IPTC)
    damaged = bytearray(whole[: data.draw(st.integers(0, len(whole)))])
    for _ in range(data.draw(st.integers(0, 8))):
        if damaged:
            damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    read_xmp(bytes(damaged))
    read_iptc(bytes(damaged))
    read_iptc(records_in(bytes(damaged)))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("exifr/iptc-agency-photographer-example.jpg", ("America", 2)),
        ("exifr/tif-with-iptc-icc-xmp.tif", ("Turkey", None)),
        ("exiftool/XMP.jpg", ("ExifTool", None)),
        ("exiftool/PhotoMechanic.jpg", ("three", None)),
        ("exiftool/RIFF.webp", ("test", None)),
        ("exiftool/GIF.gif", (None, None)),
        ("exiv2/avif_exif_xmp.avif", (None, 5)),
        ("immich/rating_mongolels.jpg", (None, 3)),
        ("immich/tags_picasa.jpg", ("Yard", None)),
    ],
)
def test_files_of_real_programs(name: str, words: tuple[str | None, int | None]) -> None:
    found = _said(odd_file(f"09_metadata/{name}"))
    assert words[0] is None or words[0] in "/".join(found.keywords).split("/")
    assert found.rating == words[1]
    assert found.title or found.caption or found.keywords
