"""Names in XMP, as "namespace name": of what programs write about a photo."""

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_CORE = "http://purl.org/dc/elements/1.1/"
_XMP = "http://ns.adobe.com/xap/1.0/"
_DIGIKAM = "http://www.digikam.org/ns/1.0/"

RDF = f"{_RDF} RDF"
DESCRIPTION = f"{_RDF} Description"
ABOUT = f"{_RDF} about"
ITEM = f"{_RDF} li"
BAG = f"{_RDF} Bag"
SEQUENCE = f"{_RDF} Seq"
ALTERNATIVES = f"{_RDF} Alt"

SUBJECT = f"{_CORE} subject"
TITLE = f"{_CORE} title"
CAPTION = f"{_CORE} description"
HEADLINE = "http://ns.adobe.com/photoshop/1.0/ Headline"
ALT = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/ AltTextAccessibility"
RATING = f"{_XMP} Rating"
PICK_LABEL = f"{_DIGIKAM} PickLabel"
PICK = "http://ns.adobe.com/xmp/1.0/DynamicMedia/ pick"
CATEGORIES = "http://ns.acdsee.com/iptc/1.0/ categories"
_EXIF = "http://ns.adobe.com/exif/1.0/"
DATES = (
    f"{_EXIF} DateTimeOriginal",
    "http://ns.adobe.com/photoshop/1.0/ DateCreated",
    f"{_EXIF} DateTimeDigitized",
    f"{_XMP} CreateDate",
)
"""When the photo was taken, or else when the picture came to be: what counts first comes first."""
LATITUDE, LONGITUDE = f"{_EXIF} GPSLatitude", f"{_EXIF} GPSLongitude"
EXTENDED = "http://ns.adobe.com/xmp/note/ HasExtendedXMP"

_MICROSOFT = tuple(f"http://ns.microsoft.com/photo/1.{minor}" for minor in ("0", "0/", "1/", "2/"))
PERCENTS = tuple(f"{space} Rating" for space in _MICROSOFT)
"""Microsoft's rating, 1 to 99."""

HIERARCHY = "http://ns.adobe.com/lightroom/1.0/ hierarchicalSubject"
TAGS_LIST = f"{_DIGIKAM} TagsList"
LEVELS = {
    HIERARCHY: "|",
    TAGS_LIST: "/",
    "http://www.mediapro.org/expression/media/1.0/ CatalogSets": "|",
    "http://ns.iview-multimedia.com/mediapro/1.0/ CatalogSets": "|",
    **{f"{space} LastKeywordXMP": "/" for space in _MICROSOFT},
}
"""Keywords with all that they lie below, and what is between two levels."""

PREFIXES = {
    _RDF: "rdf",
    _CORE: "dc",
    _XMP: "xmp",
    _DIGIKAM: "digiKam",
    "http://ns.adobe.com/lightroom/1.0/": "lr",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://www.mediapro.org/expression/media/1.0/": "expressionmedia",
    "http://ns.iview-multimedia.com/mediapro/1.0/": "mediapro",
    **dict.fromkeys(_MICROSOFT, "MicrosoftPhoto"),
}
"""What namespaces that we write are called by everybody."""
