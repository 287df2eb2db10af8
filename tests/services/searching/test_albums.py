"""Smart albums: saved questions that are answered anew."""

import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.core.query.question import Picture, Question
from photoclip.services.browsing import library_state
from photoclip.services.history import redo, undo
from photoclip.services.smart_albums import (
    change_album,
    count_albums,
    find_album,
    open_album,
    remove_album,
    rename_album,
    save_album,
)
from tests.services.searching.world import World


def save(world: World, name: str, question: Question) -> int:
    next(save_album(world.session, name, question))
    return find_album(world.session, name).id


def counts(world: World) -> dict[str, int]:
    """The last word about every album."""
    *_, last = count_albums(world.session)
    names = {album.id: album.name for album in world.session.catalog.smart_albums.all()}
    return {names[number]: photos for number, photos in last.counts}


def names(world: World) -> list[str]:
    return [album.name for album in next(library_state(world.session)).smart_albums]


def test_an_album_shows_what_its_question_finds_now(world: World) -> None:
    world.add_all({f"d{number}.jpg": "dog" for number in range(4)})
    album = save(world, "Dogs", Question("dog"))
    shown = next(open_album(world.session, album))
    before = counts(world)["Dogs"]
    assert before == shown.strong + shown.possible >= 4
    world.add("another.jpg", "dog", tags=["dog"])
    assert counts(world)["Dogs"] >= before
    assert next(open_album(world.session, album)).ids[0] == world.ids["another.jpg"]


def test_tags_count_at_once(world: World) -> None:
    save(world, "Kept", Question("tag:kept"))
    save(world, "Not kept", Question("-tag:kept"))
    everything = world.session.catalog.photos.count()
    assert counts(world) == {"Kept": 0, "Not kept": everything}
    world.add("new.jpg", tags=["kept"])
    assert counts(world) == {"Kept": 1, "Not kept": everything}


def test_what_did_not_change_is_not_counted_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        save(world, f"Album {number}", Question(f"thing{number}"))
    told = list(count_albums(world.session))
    assert [len(event.counts) for event in told] == [1, 2, 3]
    list(count_albums(world.session))  # the texts' vectors were kept meanwhile
    monkeypatch.setattr("photoclip.services.smart_albums.count", None)
    again = list(count_albums(world.session))
    assert {event.counts for event in again} == {told[-1].counts}


def test_a_question_with_pictures_and_thumbs_is_kept_whole(world: World) -> None:
    first, second = world.add_all({"dog0.jpg": "dog", "dog1.jpg": "dog"})
    question = Question("dog", (Picture(first, weight=0.5),), 1.5, (second,), (1,))
    album = save(world, "Dogs", question)
    assert find_album(world.session, " dogs ").question == question
    opened, asked = next(open_album(world.session, album)), world.ask(question, None)
    assert opened.ids.tolist() == asked.ids.tolist()


def test_every_change_can_be_undone(world: World) -> None:
    album = save(world, "Dogs", Question("dog"))
    next(rename_album(world.session, album, "Hounds"))
    next(change_album(world.session, album, Question("hound")))
    next(remove_album(world.session, album))
    assert names(world) == []
    next(undo(world.session))
    assert find_album(world.session, "hounds").question == Question("hound")
    next(undo(world.session))
    assert find_album(world.session, "hounds").question == Question("dog")
    next(undo(world.session))
    assert names(world) == ["Dogs"]
    next(redo(world.session))
    assert names(world) == ["Hounds"]


def test_what_cannot_be_is_said(world: World) -> None:
    album = save(world, "Dogs", Question("dog"))
    for job in (
        save_album(world.session, "dogs", Question("cat")),
        save_album(world.session, " ", Question("cat")),
        save_album(world.session, "Nothing", Question("  ")),
        change_album(world.session, album, Question()),
        open_album(world.session, album + 1),
        rename_album(world.session, album + 1, "Cats"),
    ):
        with pytest.raises(PhotoclipError):
            next(job)
    assert names(world) == ["Dogs"]


def test_an_album_that_cannot_be_answered_has_no_count(world: World) -> None:
    gone = world.root / "gone.jpg"
    save(world, "Like what is away", Question(pictures=(Picture(gone),)))
    save(world, "Things", Question("name:001"))
    assert set(counts(world)) == {"Things"}
