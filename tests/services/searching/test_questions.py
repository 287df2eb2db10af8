"""Whole questions, over a library whose photos show what they are said to show."""

from pathlib import Path

import numpy as np
import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.core.query.question import Picture, Question
from photoclip.paths import LibraryPaths
from photoclip.services.searching import count
from photoclip.services.session import open_session
from tests.services.searching.world import NOTHING, WordEncoder, World


@pytest.fixture
def seaside(world: World) -> World:
    """Beaches and dogs, together and apart."""
    world.add_all({f"2021/b{number}.png": "beach" for number in range(5)})
    world.add_all({f"2022/d{number}.jpg": "dog" for number in range(5)})
    world.add_all({f"2022/both{number}.jpg": "dog beach" for number in range(3)})
    return world


def test_plain_words(seaside: World) -> None:
    assert {name[:6] for name in seaside.found("dog")[:8]} == {"2022/d", "2022/b"}
    answer = seaside.ask("dog")
    assert answer.ranked
    assert answer.searched == NOTHING + 13
    scores = [hit.score for hit in answer.hits]
    assert scores == sorted(scores, reverse=True)
    assert [hit.match for hit in answer.hits[: answer.strong]] == ["strong"] * answer.strong


def test_without(seaside: World) -> None:
    names = seaside.names(seaside.ask("dog -beach"))
    assert set(names[:5]) == {f"2022/d{number}.jpg" for number in range(5)}
    assert not [name for name in names if "both" in name or "b0" in name]


def test_only_what_must_not_be(seaside: World) -> None:
    answer = seaside.ask("-beach", limit=None)
    assert not answer.ranked
    names = seaside.names(answer)
    assert not [name for name in names if name.startswith(("2021", "2022/both"))]
    assert len(names) > NOTHING / 2


def test_either_and_both(seaside: World) -> None:
    either = seaside.names(seaside.ask("beach OR dog"))
    assert not [name for name in either[:13] if name.startswith("plain")]
    assert {name[:9] for name in seaside.found("beach + dog")[:3]} == {"2022/both"}


def test_weights(seaside: World) -> None:
    """What counts more comes first, after what has both."""
    for query, first in (("4:dog beach", "2022/d"), ("dog + 4:beach", "2021/b")):
        names = seaside.names(seaside.ask(query))
        assert {name[:9] for name in names[:3]} == {"2022/both"}
        assert {name[:6] for name in names[3:8]} == {first}


def test_filters_mean_the_same_whatever_is_left(seaside: World) -> None:
    of_2021 = seaside.ask("beach folder:2021")
    assert set(seaside.names(of_2021)) == {f"2021/b{number}.png" for number in range(5)}
    everywhere = dict(
        zip(seaside.ask("beach").ids.tolist(), seaside.ask("beach").hits, strict=True)
    )
    for hit in of_2021.hits:
        assert hit == everywhere[hit.photo.id]  # the cut-off is the whole library's
    assert seaside.found("beach -folder:2021")[0].startswith("2022/both")
    nowhere = seaside.ask("beach folder:2050")
    assert len(nowhere.ids) == 0
    assert [note.message for note in nowhere.notes] == ["folder:2050 fits no photo."]


def test_filters_alone_are_newest_first(world: World) -> None:
    for year in (2019, 2023, 2021):
        world.add(f"{year}.jpg", taken=f"{year}-05-01T00:00:00", tags=["kept"])
    answer = world.ask("tag:kept")
    assert world.names(answer) == ["2023.jpg", "2021.jpg", "2019.jpg"]
    assert not answer.ranked
    assert (answer.strong, answer.possible) == (3, 0)
    assert world.names(world.ask("tag:kept after:2020 -name:2023")) == ["2021.jpg"]


def test_what_is_written_is_never_buried(world: World) -> None:
    world.add_all({f"shown{number}.jpg": "harbour" for number in range(30)})
    world.add("a.jpg", "thing1", tags=["Harbour"])
    world.add("b.jpg", "thing2", caption="Evening at the harbour")
    found = world.found("harbour", limit=None)
    assert set(found[:2]) == {"a.jpg", "b.jpg"}
    assert len([name for name in found if name.startswith("shown")]) == 30
    assert world.ask("harbour").hits[0].match == "strong"


def test_a_folder_of_that_name_does_not_bury_what_shows_it(world: World) -> None:
    world.add_all({f"Harbour/{number}.jpg": "office" for number in range(150)})
    world.add_all({f"shown{number}.jpg": "harbour" for number in range(5)})
    found = world.found("harbour", limit=None)
    assert set(found[:5]) == {f"shown{number}.jpg" for number in range(5)}
    assert len([name for name in found if name.startswith("Harbour/")]) == 150


@pytest.mark.parametrize("query", ["the dog on my beach", "my dog", "dog the"])
def test_small_words_are_not_looked_for(seaside: World, query: str) -> None:
    seaside.add_all({f"my/the {number}.jpg": "thing3" for number in range(10)})
    assert not [name for name in seaside.found(query) if name.startswith("my/")]


def test_a_name_and_what_a_photo_shows(seaside: World) -> None:
    seaside.add("rex at home.jpg", "sofa")
    seaside.add("rex outside.jpg", "beach")
    names = seaside.names(seaside.ask("rex beach", limit=None))
    assert names[0] == "rex outside.jpg"
    assert names.index("2021/b0.png") < names.index("rex at home.jpg")


def test_phrases_must_be_written(seaside: World) -> None:
    seaside.add("c.jpg", "thing4", caption="The red house by the sea")
    assert seaside.found('"red house"') == ["c.jpg"]
    assert seaside.found('"house red"') == []
    note = seaside.ask('"house red"').notes[0]
    assert note.offer == "house red"
    assert "house red" in note.message
    assert "c.jpg" not in seaside.found('-"red house"', limit=None)
    dogs = seaside.found('dog -"dog beach"')
    assert not [name for name in dogs if "both" in name]


def test_photos_that_were_not_encoded_yet(world: World) -> None:
    world.add("new.jpg", None, tags=["lighthouse"], taken="2024-01-01T00:00:00")
    assert world.found("lighthouse")[0] == "new.jpg"
    assert world.found("tag:lighthouse") == ["new.jpg"]
    assert world.names(world.ask("-thing1", limit=None))[0] == "new.jpg"
    assert "new.jpg" not in world.names(world.ask("thing1", limit=None))


def test_mistakes_are_told_and_the_rest_is_found(seaside: World) -> None:
    answer = seaside.ask('beach album:nope iso:many near:"Nowhere at all"')
    assert [name[:5] for name in seaside.names(answer)[:5]] == ["2021/"] * 5
    assert len([note for note in answer.notes if note.kind == "problem"]) == 3
    wrong = seaside.ask("album:nope")
    assert (len(wrong.ids), wrong.strong, [note.kind for note in wrong.notes]) == (
        *(0, 0),
        ["problem"],
    )
    assert seaside.names(seaside.ask("beach OR album:nope")) == seaside.names(seaside.ask("beach"))


@pytest.mark.parametrize(
    ("query", "offer"),
    [
        ("tag:beech", "tag:beach"),
        ('tag:"lihgthouse"', "tag:lighthouse"),
        ("keyword:xyzzy", ""),
        ("camera:Cannon", "camera:Canon"),
        ("folder:hollidays", "folder:holidays"),
        ('name:"beech"', ""),
    ],
)
def test_a_name_that_no_photo_has_is_told_with_the_one_that_was_meant(
    world: World, query: str, offer: str
) -> None:
    world.add("holidays/a.jpg", tags=["place/beach"], camera="Canon EOS 80D")
    world.add("b.jpg", tags=["lighthouse"])
    answer = world.ask(query)
    (note,) = answer.notes
    assert (note.kind, note.start, note.end, note.offer) == ("problem", 0, len(query), offer)
    assert note.message.startswith(f"{query} fits no photo.")
    assert offer in note.message
    if offer:
        assert len(world.ask(offer).ids) == 1
    assert world.ask("tag:beach camera:canon -tag:lighthouse").notes == ()
    assert world.ask("tag:beach tag:lighthouse").notes == ()


@pytest.mark.parametrize("question", ["", "  \n", Question()])
def test_nothing_asked_is_refused(world: World, question: str | Question) -> None:
    with pytest.raises(PhotoclipError, match="empty"):
        world.ask(question)


def test_pictures_with_words(seaside: World) -> None:
    dog = Picture(seaside.ids["2022/d0.jpg"])
    alike = seaside.found(Question(pictures=(dog,)))
    assert "2022/d0.jpg" not in alike
    assert set(alike[:4]) == {f"2022/d{number}.jpg" for number in range(1, 5)}
    assert seaside.found(Question("beach", (dog,)))[0].startswith("2022/both")
    only_words = Question("beach", (Picture(dog.source, weight=0.0),))
    assert seaside.names(seaside.ask(only_words))[:5] == seaside.names(seaside.ask("beach"))[:5]
    filtered = Question("folder:2022", (dog,), words_weight=0.0)
    assert len(seaside.ask(filtered).ids) == 7
    both = Question(pictures=(dog, Picture(seaside.ids["2021/b0.png"])))
    assert {name[:9] for name in seaside.found(both)[:3]} == {"2022/both"}


def test_thumbs_move_the_others(world: World) -> None:
    world.add_all({f"red{number}.jpg": "car red" for number in range(4)})
    world.add_all({f"blue{number}.jpg": "car blue" for number in range(4)})
    liked, disliked = (world.ids[name] for name in ("blue0.jpg", "red0.jpg"))
    asked = Question("car", liked=(liked,), disliked=(disliked,))
    names = world.names(world.ask(asked))
    assert {name[:4] for name in names[:4]} == {"blue"}
    assert "red0.jpg" not in world.found(asked)
    assert "blue0.jpg" in world.found(asked)
    alone = Question(liked=(liked,))
    assert {name[:4] for name in world.found(alone)[:4]} == {"blue"}
    assert "red0.jpg" not in world.found(Question(disliked=(disliked,)), limit=None)
    assert world.ask(Question("car", liked=(10**6,))).hits == world.ask("car").hits


def test_results_are_always_the_same(seaside: World) -> None:
    seaside.add_all({f"same{number}.jpg": None for number in range(9)}, tags=["same"])
    first = seaside.ask("dog OR tag:same", limit=None)
    again = seaside.ask("dog OR tag:same", limit=None)
    assert np.array_equal(first.ids, again.ids)
    few = seaside.ask("dog OR tag:same", limit=7)
    assert np.array_equal(few.ids, first.ids[:7])
    tied = [name for name in seaside.names(first) if name.startswith("same")]
    assert tied == sorted(tied)


def test_an_album_is_a_question_of_its_own(seaside: World) -> None:
    albums = seaside.session.catalog.smart_albums
    albums.add("Beaches", Question("beach"))
    assert seaside.found("album:Beaches") == seaside.found("beach")
    assert {name[:9] for name in seaside.found("dog album:beaches")} == {"2022/both"}
    assert not [name for name in seaside.found("dog -album:beaches") if "both" in name]
    assert count(seaside.session, Question("album:beaches")) == len(seaside.found("beach"))


def test_albums_of_each_other(seaside: World) -> None:
    albums = seaside.session.catalog.smart_albums
    first, _ = albums.add("One", Question("beach"))
    albums.add("Two", Question("album:One dog"))
    albums.change(first, Question("beach OR album:Two"))
    answer = seaside.ask("album:One")
    assert seaside.names(answer)[0].startswith("202")


def test_a_picture_that_cannot_be_read(world: World, tmp_path: Path) -> None:
    with pytest.raises(PhotoclipError):
        world.ask(Question("dog", (Picture(10**6),)))
    answer = world.ask(f'thing1 like:"{tmp_path / "nowhere.jpg"}"')
    assert answer.notes
    assert len(answer.ids) == 20


def test_before_any_photo_was_looked_at(paths: LibraryPaths) -> None:
    with open_session(paths, lambda _: WordEncoder()) as session:
        world = World(session, Path("/photos"))
        world.add_all({"a.jpg": None, "b.jpg": None}, tags=["harbour"])
        answer = world.ask("harbour")
        assert world.names(answer) == ["a.jpg", "b.jpg"]
        assert (answer.strong, answer.searched) == (2, 0)
        assert all(1 < hit.score < 4 for hit in answer.hits)
        nothing = world.ask("ship")
        assert len(nothing.ids) == 0
        assert [note.kind for note in nothing.notes] == ["unindexed"]
