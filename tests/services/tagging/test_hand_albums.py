"""Albums put together by hand, beside smart ones."""

import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.core.query.question import Question
from photoclip.services import hand_albums as albums
from photoclip.services.album_names import find_either
from photoclip.services.browsing import library_state
from photoclip.services.history import undo
from photoclip.services.labelling import add_label, answer
from photoclip.services.smart_albums import find_album, open_album, rename_album, save_album
from photoclip.services.tagging import tag
from tests.services.searching.world import World


@pytest.fixture
def ids(world: World) -> list[int]:
    return world.add_all({f"{number}.jpg": "dog" for number in range(5)})


def shown(world: World, name: str) -> list[int]:
    album = albums.find_album(world.session, name)
    listed = next(albums.open_album(world.session, album.id))
    assert [photo.id for photo in listed.first] == listed.ids.tolist()
    return listed.ids.tolist()


def test_an_album_keeps_its_order(world: World, ids: list[int]) -> None:
    next(albums.make_album(world.session, " Our  dogs ", [ids[3], ids[1]]))
    album = albums.find_album(world.session, "our dogs")
    next(albums.put(world.session, album.id, [ids[0], ids[1]]))
    assert shown(world, "Our dogs") == [ids[3], ids[1], ids[0]]
    next(albums.take(world.session, album.id, [ids[1], ids[4]]))
    assert shown(world, "Our dogs") == [ids[3], ids[0]]
    next(undo(world.session))
    assert shown(world, "Our dogs") == [ids[3], ids[1], ids[0]]
    assert [(one.name, one.photos) for one in next(library_state(world.session)).albums] == [
        ("Our dogs", 3)
    ]


def test_photos_move_within_an_album(world: World, ids: list[int]) -> None:
    session = world.session
    a, b, c, d, e = ids
    next(albums.make_album(session, "Dogs", ids))
    album = albums.find_album(session, "dogs").id
    next(albums.move(session, album, [d, b], before=a))
    assert shown(world, "Dogs") == [d, b, a, c, e]
    next(albums.move(session, album, [e, 999], before=b))
    assert shown(world, "Dogs") == [d, e, b, a, c]
    next(albums.move(session, album, [d], before=None))
    assert shown(world, "Dogs") == [e, b, a, c, d]
    for moving, way, order in (
        ([a, c], "earlier", [e, a, c, b, d]),
        ([c, a], "later", [e, b, a, c, d]),
        ([b, c], "first", [b, c, e, a, d]),
        ([b, a], "last", [c, e, d, b, a]),
    ):
        assert len(list(albums.shift(session, album, moving, way))) == 1
        assert shown(world, "Dogs") == order
    for _ in range(40):  # numbers between two photos are used up long before
        next(albums.shift(session, album, [shown(world, "Dogs")[-1]], "earlier"))
        next(albums.shift(session, album, [shown(world, "Dogs")[1]], "later"))
    assert sorted(shown(world, "Dogs")) == ids
    (nothing,) = albums.shift(session, album, [shown(world, "Dogs")[0]], "earlier")
    assert nothing.photo_ids == ()
    for _ in range(80):
        next(undo(session))
    assert shown(world, "Dogs") == [c, e, d, b, a]
    for _ in range(7):
        next(undo(session))
    assert shown(world, "Dogs") == ids
    with pytest.raises(PhotoclipError, match="not in the album"):
        next(albums.move(session, album, [a], before=999))


def test_albums_of_both_kinds_have_names_of_their_own(world: World) -> None:
    session = world.session
    next(albums.make_album(session, "Lisbon"))
    next(save_album(session, "Dogs", Question("dog")))
    with pytest.raises(PhotoclipError, match="album “Lisbon” already"):
        next(save_album(session, "LISBON", Question("dog")))
    with pytest.raises(PhotoclipError, match="album “Lisbon” already"):
        next(rename_album(session, find_album(session, "Dogs").id, "lisbon"))
    with pytest.raises(PhotoclipError, match="smart album “Dogs” already"):
        next(albums.make_album(session, "dogs"))
    album = albums.find_album(session, "lisbon")
    with pytest.raises(PhotoclipError, match="smart album “Dogs” already"):
        next(albums.rename(session, album.id, "Dogs"))
    next(albums.rename(session, album.id, "LISBON"))
    assert find_either(session, "lisbon").name == "LISBON"
    assert find_either(session, "dogs").name == "Dogs"
    with pytest.raises(PhotoclipError, match="needs a name"):
        next(albums.make_album(session, "  "))


def test_a_removed_album_comes_back_with_its_photos(world: World, ids: list[int]) -> None:
    next(albums.make_album(world.session, "Dogs", ids))
    album = albums.find_album(world.session, "dogs")
    next(albums.remove(world.session, album.id))
    with pytest.raises(PhotoclipError, match="not there any more"):
        next(albums.open_album(world.session, album.id))
    next(undo(world.session))
    assert shown(world, "Dogs") == ids


def test_a_query_finds_albums_of_both_kinds(world: World, ids: list[int]) -> None:
    next(albums.make_album(world.session, "By hand", ids[:2]))
    next(save_album(world.session, "Smart", Question("tag:dog")))
    next(tag(world.session, "animal/dog", ids[1:3]))
    assert set(world.found('album:"by hand"')) == {"0.jpg", "1.jpg"}
    assert set(world.found("album:smart")) == {"1.jpg", "2.jpg"}
    assert world.found('album:"by hand" album:smart') == ["1.jpg"]


def test_a_smart_album_may_be_made_of_labels_tags_and_albums(world: World, ids: list[int]) -> None:
    session = world.session
    next(albums.make_album(session, "Best", ids[:3]))
    next(add_label(session, "animal/dog"))
    next(answer(session, "animal/dog", ids[1:4], accepted=True))
    next(save_album(session, "Inner", Question("album:Best label:dog")))
    next(save_album(session, "Outer", Question("tag:animal -album:Inner")))
    opened = next(open_album(session, find_album(session, "Outer").id))
    assert world.names(opened) == ["3.jpg"]


def test_smart_albums_that_hold_each_other_end(world: World, ids: list[int]) -> None:
    session = world.session
    next(save_album(session, "One", Question("album:Two dog")))
    next(save_album(session, "Two", Question("album:One dog")))
    opened = next(open_album(session, find_album(session, "Two").id))
    assert set(world.names(opened)) >= {"0.jpg"}
