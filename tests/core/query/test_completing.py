"""What is being typed at the cursor, which is marked by | here."""

import pytest

from photoclip.core.query import complete, completed, matching_keys


@pytest.mark.parametrize(
    ("typed", "kind", "key", "prefix", "choice", "then"),
    [
        ("|", "operator", "", "", "tag", "tag:|"),
        ("dog ca|", "operator", "", "ca", "camera", "dog camera:|"),
        ("dog -ca|", "operator", "", "ca", "camera", "dog -camera:|"),
        ("camera:|", "value", "camera", "", "Nikon D90", 'camera:"Nikon D90" |'),
        ("camera:ni| dog", "value", "camera", "ni", "Nikon", "camera:Nikon |dog"),
        ('camera:"nik|', "value", "camera", "nik", "Nikon D90", 'camera:"Nikon D90" |'),
        ("ca|:nikon", "operator", "", "ca", "camera", "camera:|nikon"),
        ("tag:sea,be|", "value", "tag", "be", "beach", "tag:sea,beach |"),
        ("tag:sea,|", "value", "tag", "", "beach", "tag:sea,beach |"),
        ("tag:se|,beach", "value", "tag", "se", "sea", "tag:sea|,beach"),
        ("(tag:se|)", "value", "tag", "se", "sea", "(tag:sea|)"),
        ("near:new|", "value", "near", "new", "New York, US", 'near:"New York, US" |'),
        ('"ta|"', "nothing", "", "", None, None),
    ],
)
def test_a_choice_takes_the_place_of_what_was_begun(typed, kind, key, prefix, choice, then):
    text = typed.replace("|", "")
    wanted = complete(text, typed.index("|"))
    assert (wanted.kind, wanted.key, wanted.prefix) == (kind, key, prefix)
    if choice:
        new, cursor = completed(text, wanted, choice)
        assert f"{new[:cursor]}|{new[cursor:]}" == then


def test_keys_that_begin_so():
    assert [kind.key for kind in matching_keys("CA")] == ["caption", "camera"]
    assert matching_keys("dog") == ()
