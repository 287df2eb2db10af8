"""What is ours in a sidecar is changed, and every other byte stays."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoclip.core.agreeing import united
from photoclip.media.annotations import combined
from photoclip.media.errors import MediaError
from photoclip.media.sidecars.reading import new_sidecar, said_in
from photoclip.media.sidecars.splicing import splice
from photoclip.media.sidecars.wanted import Tags, Wanted
from photoclip.media.xmp import read_xmp
from tests.media.sidecars import DECOY, Written, paths, sidecars, texts, without_ours

wanteds = st.builds(
    Wanted,
    title=st.none() | st.just("") | texts.map(lambda text: " ".join(text.split())),
    caption=st.none() | st.just("") | texts,
    alt=st.none() | st.just("") | texts.map(lambda text: " ".join(text.split())),
    rating=st.none() | st.integers(0, 5),
    flag=st.sampled_from((None, "", "pick", "reject")),
    tags=st.none() | st.builds(Tags, *[st.lists(paths, max_size=3).map(tuple)] * 2),
)


def _folded(tags: tuple[str, ...]) -> set[str]:
    return {path.casefold() for path in tags}


@settings(max_examples=60)
@given(sidecars(), wanteds)
def test_what_is_wanted_is_said_and_all_else_stays(before: Written, wanted: Wanted) -> None:
    data = before.data
    after = splice(data, wanted)
    assert splice(after, wanted) == after

    text = before.text_of(after)
    assert without_ours(text) == without_ours(before.text)
    assert text.count(DECOY) == before.text.count(DECOY)

    then, now = read_xmp(data), read_xmp(after)
    for field in ("title", "caption", "alt"):
        expected = (
            getattr(then, field) if getattr(wanted, field) is None else getattr(wanted, field)
        )
        assert getattr(now, field) == (expected or None)
    _check_marks(data, after, wanted)
    _check_tags(data, after, wanted)


def _check_marks(data: bytes, after: bytes, wanted: Wanted) -> None:
    then, now = said_in(data), said_in(after)
    flag = then.flag if wanted.flag is None else wanted.flag or None
    assert now.flag == flag
    assert now.rating == (then.rating if wanted.rating is None else wanted.rating or None)


def _check_tags(data: bytes, after: bytes, wanted: Wanted) -> None:
    then, now = said_in(data).tags, said_in(after).tags
    if wanted.tags is None:
        assert now == then
        return
    gone = _folded(wanted.tags.take)
    expected = united(([one for one in then if one.casefold() not in gone], wanted.tags.put))
    assert _folded(now) == _folded(expected)


@given(wanteds)
@settings(max_examples=30)
def test_a_new_sidecar_says_what_is_wanted(wanted: Wanted) -> None:
    said = said_in(splice(new_sidecar(), wanted))
    assert said.title == (wanted.title or None)
    assert said.rating == (wanted.rating or None)
    assert said.flag == (wanted.flag or None)


def _body(inside: str, more: str = "") -> bytes:
    return (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:lr="http://ns.adobe.com/lightroom/1.0/" '
        'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:o="urn:o">'
        f'<rdf:Description rdf:about=""{more}>{inside}</rdf:Description></rdf:RDF>'
    ).encode()


def _items(tag: str, *items: str) -> str:
    inside = "".join(f"<rdf:li>{item}</rdf:li>" for item in items)
    return f"<{tag}><rdf:Bag>{inside}</rdf:Bag></{tag}>"


def test_nothing_wanted_changes_nothing() -> None:
    data = _body("<xmp:Rating>3</xmp:Rating>")
    assert splice(data, Wanted()) is data
    assert splice(data, Wanted(rating=3, flag="")) == data


def test_a_value_changes_where_it_stands() -> None:
    data = _body("<!-- a -->", " o:x='1'  xmp:Rating = '3'\r\n o:y=\"2\"")
    assert splice(data, Wanted(rating=5)) == data.replace(b"'3'", b"'5'")
    data = _body(_items("dc:subject", "cat", "dog") + "<o:z/>")
    after = splice(data, Wanted(tags=Tags(put=("sea",), take=("cat",))))
    assert b"<rdf:li>dog</rdf:li><rdf:li>sea</rdf:li></rdf:Bag></dc:subject><o:z/>" in after
    assert b"cat" not in after


def test_parts_of_a_tag_that_goes_go_with_it() -> None:
    data = _body(
        _items("dc:subject", "animal", "dog", "sea")
        + _items("lr:hierarchicalSubject", "animal|dog")
    )
    assert said_in(data).tags == ("animal/dog", "sea")
    after = splice(data, Wanted(tags=Tags(take=("animal/dog",))))
    assert said_in(after).tags == ("sea",)
    assert b"animal" not in after
    kept = splice(data, Wanted(tags=Tags(put=("animal/cat",), take=("animal/dog",))))
    assert set(said_in(kept).tags) == {"animal/cat", "sea"}
    assert b"<rdf:li>animal</rdf:li>" in kept


def test_notes_that_programs_leave_for_themselves_stay() -> None:
    own = _items("lr:hierarchicalSubject", "darktable|format|raf", "format")
    data = _body(_items("dc:subject", "darktable", "format", "raf") + own)
    after = splice(data, Wanted(tags=Tags(put=("sea",), take=("darktable/format/raf",))))
    assert own.removesuffix("</rdf:Bag></lr:hierarchicalSubject>").encode() in after
    assert said_in(after).tags == ("sea",)


def test_a_rejected_photo_of_another_program_keeps_its_stars() -> None:
    data = _body("", ' xmp:Rating="-1"')
    assert splice(data, Wanted(flag="reject", rating=0)) == data
    assert (
        b"PickLabel"
        not in splice(data, Wanted(flag="pick")).replace(b">3<", b"").split(b"Label")[0]
    )
    said = said_in(splice(data, Wanted(rating=4)))
    assert (said.rating, said.flag) == (4, "reject")
    said = said_in(splice(data, Wanted(flag="")))
    assert (said.rating, said.flag) == (None, None)


def test_other_languages_stay() -> None:
    text = "<rdf:li xml:lang='de'>Kreta</rdf:li>"
    after = splice(_body(f"<dc:title><rdf:Alt>{text}</rdf:Alt></dc:title>"), Wanted(title="Crete"))
    assert f'<rdf:li xml:lang="x-default">Crete</rdf:li>{text}'.encode() in after


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "damaged"),
        (b"not xml", "damaged"),
        (_body("")[:-5], "damaged"),
        (_body("<x:y/>"), "damaged"),
        (b"<svg/>", "no XMP"),
        (b'<!DOCTYPE x [<!ENTITY e "lol">]>' + _body(""), "document type"),
        (_body("&e;"), "damaged"),
        (_body("")[:-5] + b"\xff" + _body("")[-5:], "damaged"),
        (b'<?xml version="1.0" encoding="iso-8859-1"?>' + _body(""), "iso-8859-1"),
        (b"<x>" + _body("") * 2 + b"</x>", "more than one"),
        (_body('<dc:subject rdf:nodeID="a"/>'), "doesn't change"),
        (_body('<dc:title rdf:resource="a"/>'), "doesn't change"),
        (_body("<xmp:Rating><rdf:Description/></xmp:Rating>"), "doesn't change"),
        (_body("<a>" * 300 + "</a>" * 300), "too deep"),
        (_body("<o:a/>" * 60_000), "too many"),
    ],
)
def test_what_is_not_safe_to_change_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(MediaError, match=reason):
        splice(data, Wanted(title="a", rating=2, tags=Tags(put=("dog",))))


def test_what_is_refused_may_still_be_changed_elsewhere() -> None:
    data = _body('<dc:subject rdf:nodeID="a"/>')
    assert combined([read_xmp(splice(data, Wanted(rating=2)))]).rating == 2


def test_a_namespace_has_one_prefix_in_a_document() -> None:
    """Exiv2, which digiKam and darktable read with, refuses a document with two."""
    later = '<rdf:Description xmlns:xap="http://ns.adobe.com/xap/1.0/" xap:Label="x"/></rdf:RDF>'
    data = _body("<o:a/>").replace(b'xmlns:xmp="http://ns.adobe.com/xap/1.0/" ', b"")
    data = data.replace(b"</rdf:RDF>", later.encode())
    after = splice(data, Wanted(rating=2))
    assert b'<xap:Rating xmlns:xap="http://ns.adobe.com/xap/1.0/">2</xap:Rating>' in after


_DARKTABLE = """<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 4.4.0-Exiv2">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:exif="http://ns.adobe.com/exif/1.0/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
    xmlns:darktable="http://darktable.sf.net/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:lr="http://ns.adobe.com/lightroom/1.0/"
   xmp:Rating="-1"
   xmpMM:DerivedFrom="a.cr2"
   darktable:xmp_version="5"
   darktable:raw_params="0">
   <darktable:masks_history>
    <rdf:Seq/>
   </darktable:masks_history>
   <darktable:history>
    <rdf:Seq>
     <rdf:li
      darktable:num="0"
      darktable:operation="exposure"
      darktable:params="gz02eJxjYGBgYGFgYGAABAAABHgBbA=="/>
    </rdf:Seq>
   </darktable:history>
   <dc:subject>
    <rdf:Bag>
     <rdf:li>darktable</rdf:li>
     <rdf:li>format</rdf:li>
     <rdf:li>cr2</rdf:li>
     <rdf:li>pet</rdf:li>
     <rdf:li>dog</rdf:li>
    </rdf:Bag>
   </dc:subject>
   <lr:hierarchicalSubject>
    <rdf:Bag>
     <rdf:li>darktable|format|cr2</rdf:li>
     <rdf:li>pet|dog</rdf:li>
    </rdf:Bag>
   </lr:hierarchicalSubject>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""


def test_a_sidecar_of_darktable() -> None:
    data = _DARKTABLE.encode()
    said = said_in(data)
    assert (said.tags, said.flag, said.rating) == (("pet/dog",), "reject", None)
    after = splice(data, Wanted(rating=3, flag="", tags=Tags(("pet/cat",), ("pet/dog",))))
    expected = (
        _DARKTABLE.replace('xmp:Rating="-1"', 'xmp:Rating="3"')
        .replace("<rdf:li>dog</rdf:li>", "<rdf:li>cat</rdf:li>")
        .replace("<rdf:li>pet|dog</rdf:li>", "<rdf:li>pet|cat</rdf:li>")
    )
    written = after.decode()
    start, end = written.index("   <digiKam:TagsList"), written.index("  </rdf:Description>")
    assert written[:start] + written[end:] == expected
    assert "<rdf:li>pet/cat</rdf:li>" in written[start:end]
