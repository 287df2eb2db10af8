"""Sidecars as programs might have written them, made up by hypothesis."""

import re
from dataclasses import dataclass

from hypothesis import strategies as st

SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "lr": "http://ns.adobe.com/lightroom/1.0/",
    "digiKam": "http://www.digikam.org/ns/1.0/",
    "MicrosoftPhoto": "http://ns.microsoft.com/photo/1.0/",
    "mediapro": "http://ns.iview-multimedia.com/mediapro/1.0/",
    "xmpDM": "http://ns.adobe.com/xmp/1.0/DynamicMedia/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "ours": "http://example.org/something/of/tomorrow/",
}
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

DECOY = (
    "<ours:Pantry><rdf:Bag><rdf:li><rdf:Description ours:x='1'><dc:subject xmlns:dc='"
    + SPACES["dc"]
    + "'><rdf:Bag><rdf:li>decoy</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:li>"
    "</rdf:Bag></ours:Pantry>"
)
"""A property of something that the photo was made of."""

_FOREIGN = (DECOY, "<ours:a/>", "<!-- 1 > 0 -->", "<ours:b\n>&lt;&#65;</ours:b >", "<?pi a>b?>")

_OURS = (
    "subject|hierarchicalSubject|TagsList|CatalogSets|LastKeywordXMP|title|description|"
    "AltTextAccessibility|Rating|PickLabel|pick"
)
_ELEMENT = re.compile(rf"\s*<([\w.]+:(?:{_OURS}))\b[^>]*?(?:/>|(?<!/)>.*?</\1>)", re.DOTALL)
_ATTRIBUTE = re.compile(rf"""\s+[\w.]+:(?:{_OURS})\s*=\s*(?:"[^"]*"|'[^']*')""")
_EMPTY = re.compile(r'\s*<(\w+:Description)(?: xmlns:\w+="[^"]*")* \w+:about="[^"]*">\s*</\1>')

_WORDS = ("dog", "Sea Side", "Ömer", "a&b", "<x>", "犬", "it's", "AC/DC", 'say "hi"', "cat", "rex")
words = st.sampled_from(_WORDS)
names = st.sampled_from(("animal", "dog", "rex", "Ömer", "a&b", "Sea Side"))
paths = st.lists(names, min_size=1, max_size=3).map("/".join)
texts = st.sampled_from(
    ("Crete", "A <b> & 'c' \"d\"", "zwei\nZeilen", "犬 😀", "x" * 80, "ends with ]]> here")
)


def esc(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("'", "&#39;").replace("\n", "&#xA;")


@dataclass
class Written:
    """A sidecar, in characters and in bytes."""

    text: str
    mark: bytes = b""
    coding: str = "utf-8"
    tail: bytes = b""

    @property
    def data(self) -> bytes:
        return self.mark + self.text.encode(self.coding) + self.tail

    def text_of(self, data: bytes) -> str:
        """The characters of a version of it."""
        assert data.startswith(self.mark)
        assert data.endswith(self.tail)
        end = len(data) - len(self.tail)
        return data[len(self.mark) : end].decode(self.coding)


def without_ours(text: str) -> str:
    """A sidecar without what photoclip may write, and the space before it."""
    for number, decoy in enumerate((DECOY,)):
        text = text.replace(decoy, f"<decoy-{number}/>")
    text = _ATTRIBUTE.sub("", _ELEMENT.sub("", text))
    return re.sub(r">\s*</(\w+:Description)>", r"></\1>", _EMPTY.sub("", text))


@st.composite
def sidecars(draw: st.DrawFn) -> Written:
    """Sidecars with any of the properties, in any form that XMP has for them."""
    line = draw(st.sampled_from(("\n", "\r\n", "")))
    step = draw(st.sampled_from((" ", "  ", "\t"))) if line else ""
    writer = _Writer(draw, line, step)
    rdf = draw(st.sampled_from(("rdf", "r")))
    body = "".join(writer.description(rdf) for _ in range(draw(st.integers(0, 3))))
    top = "".join(f' xmlns:{prefix}="{SPACES[name]}"' for name, prefix in writer.prefixes.items())
    text = f"<x:xmpmeta xmlns:x='adobe:ns:meta/' xmlns:rdf='{RDF}'{top}>{line}"
    text += f'<{rdf}:RDF xmlns:{rdf}="{RDF}">{body}{line}</{rdf}:RDF>'
    text += f"{line}</x:xmpmeta>"
    if draw(st.booleans()):
        padding = draw(st.sampled_from(("", " " * 40 + line, line * 3)))
        begin = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        text = f'{begin}{line}{text}{line}{padding}<?xpacket end="w"?>{line}'
    mark, coding = draw(
        st.sampled_from(
            (
                (b"", "utf-8"),
                (b"\xef\xbb\xbf", "utf-8"),
                (b"\xff\xfe", "utf-16-le"),
                (b"\xfe\xff", "utf-16-be"),
                (b"", "utf-16-le"),
            )
        )
    )
    tail = draw(st.sampled_from((b"", b"\0\0\0\0")))
    return Written(text, mark, coding, tail)


class _Writer:
    def __init__(self, draw: st.DrawFn, line: str, step: str) -> None:
        self.draw, self.line, self.step = draw, line, step
        own = draw(st.booleans())
        self.prefixes = {
            name: f"n{number}" if own and name != "ours" else name
            for number, name in enumerate(SPACES)
        }
        self._left = {"subject", "levels", "tags_list", "title", "caption", "alt", "rating", "pick"}

    def description(self, rdf: str) -> str:
        """One of the descriptions, with some of the properties that are left."""
        draw, line, step = self.draw, self.line, self.step
        left = sorted(self._left)
        chosen = draw(st.lists(st.sampled_from(left), unique=True)) if left else []
        self._left -= set(chosen)
        attributes, elements = "", []
        for name in chosen:
            one = getattr(self, f"_{name}")(rdf)
            if one.startswith("<"):
                elements.append(one)
            else:
                attributes += f"{line}{step}{step}" + " " * (not line) + one
        for foreign in draw(st.lists(st.sampled_from(_FOREIGN), max_size=3)):
            elements.insert(draw(st.integers(0, len(elements))), foreign)
        before = line + step
        inside = "".join(f"{before}{step}{one}" for one in elements)
        if not elements and draw(st.booleans()):
            return f"{before}<{rdf}:Description {rdf}:about=''{attributes} />"
        tag = f"{rdf}:Description"
        return f"{before}<{tag} {rdf}:about=''{attributes}>{inside}{before}</{tag}>"

    def _list(self, rdf: str, tag: str, kind: str, items: list[str]) -> str:
        line = self.line + self.step * 3 if self.line else ""
        inside = "".join(f"{line}<{rdf}:li>{esc(item)}</{rdf}:li>" for item in items)
        listed = f"<{rdf}:{kind}>{inside}{line}</{rdf}:{kind}>"
        if not items and self.draw(st.booleans()):
            listed = f"<{rdf}:{kind}/>"
        return f"<{tag}>{line}{listed}{line}</{tag}>"

    def _subject(self, rdf: str) -> str:
        tag = f"{self.prefixes['dc']}:subject"
        items = self.draw(st.lists(words, max_size=4))
        form = self.draw(st.sampled_from(("list", "list", "attribute", "text")))
        if form == "list":
            return self._list(rdf, tag, "Bag", items)
        word = items[0] if items else "dog"
        return f'{tag} = "{esc(word)}"' if form == "attribute" else f"<{tag}>{esc(word)}</{tag}>"

    def _levels(self, rdf: str) -> str:
        items = self.draw(st.lists(paths, max_size=3))
        prefix, local, separator = self.draw(
            st.sampled_from((("lr", "hierarchicalSubject", "|"), ("mediapro", "CatalogSets", "|")))
        )
        tag = f"{self.prefixes[prefix]}:{local}"
        return self._list(rdf, tag, "Bag", [one.replace("/", separator) for one in items])

    def _tags_list(self, rdf: str) -> str:
        items = self.draw(st.lists(paths, max_size=3))
        return self._list(rdf, f"{self.prefixes['digiKam']}:TagsList", "Seq", items)

    def _text(self, rdf: str, tag: str) -> str:
        text = esc(self.draw(texts))
        form = self.draw(st.sampled_from(("default", "unnamed", "other", "plain", "attribute")))
        if form == "attribute":
            return f"{tag}='{text}'"
        if form == "plain":
            return f"<{tag}>{text}</{tag}>"
        language = {"default": " xml:lang='x-default'", "other": " xml:lang='de'"}.get(form, "")
        second = f"<{rdf}:li xml:lang='fr'>autre</{rdf}:li>" if self.draw(st.booleans()) else ""
        item = f"<{rdf}:li{language}>{text}</{rdf}:li>"
        return f"<{tag}><{rdf}:Alt>{item}{second}</{rdf}:Alt></{tag}>"

    def _simple(self, tag: str, values: tuple[str, ...]) -> str:
        value = self.draw(st.sampled_from(values))
        if self.draw(st.booleans()):
            return f'{tag}="{value}"'
        return f"<{tag}>{value}</{tag}>"

    def _title(self, rdf: str) -> str:
        return self._text(rdf, f"{self.prefixes['dc']}:title")

    def _caption(self, rdf: str) -> str:
        return self._text(rdf, f"{self.prefixes['dc']}:description")

    def _alt(self, rdf: str) -> str:
        return self._text(rdf, f"{self.prefixes['Iptc4xmpCore']}:AltTextAccessibility")

    def _rating(self, _: str) -> str:
        return self._simple(f"{self.prefixes['xmp']}:Rating", ("-1", "0", "3", "5"))

    def _pick(self, _: str) -> str:
        return self._simple(f"{self.prefixes['digiKam']}:PickLabel", ("0", "1", "3"))
