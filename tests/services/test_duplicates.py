"""Duplicates are found in three tiers that are never mixed, told apart for good, and tidied up."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from photoclip.core.duplicates.events import CleaningWeighed, DuplicatesListed, GroupShown
from photoclip.core.duplicates.members import Tier
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed
from photoclip.core.query.conditions import Is
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.duplicates.listing import count_duplicates, list_duplicates
from photoclip.services.duplicates.seeking import seek_duplicates
from photoclip.services.duplicates.showing import show_group, tell_bytes
from photoclip.services.duplicates.tidying import Keeping, tell_apart, tidy, weigh_cleaning
from photoclip.services.hand_albums import make_album
from photoclip.services.history import undo
from photoclip.services.indexing import index_folders, index_library
from photoclip.services.session import Session, open_session
from photoclip.services.tagging import rate, tag
from tests.finished import finished
from tests.made_once import made_once
from tests.pictures import photograph
from tests.services.moved import copy_world
from tests.services.trashes import FolderTrash


def shot(path: Path, image: Image.Image, taken_at: str = "", **how: int) -> None:
    """A photo; with a date it was taken by a camera."""
    exif = Image.Exif()
    if taken_at:
        exif[0x0110] = "Camera"
        exif.get_ifd(0x8769)[0x9003] = taken_at
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, exif=exif, **how)


def _make(root: Path) -> None:
    pictures = root / "pictures"
    cat = Image.open(photograph("chelsea.png")).convert("RGB")
    coffee = Image.open(photograph("coffee.png")).convert("RGB")
    shot(pictures / "cat.jpg", cat, "2024:05:01 10:00:00", quality=92)
    (pictures / "copies").mkdir()
    shutil.copy2(pictures / "cat.jpg", pictures / "copies" / "cat (1).jpg")
    # The same image data with something else written into the file.
    shot(pictures / "copies" / "cat dated.jpg", cat, "2024:05:01 10:00:01", quality=92)
    shot(pictures / "small.jpg", coffee.resize((300, 200), Image.Resampling.LANCZOS), quality=70)
    shot(pictures / "large.png", coffee)
    width, height = coffee.size
    # A hand that moved, and a mirror, are no copies; nor is a crop.
    moved = coffee.crop((9, 6, width, height))
    shot(pictures / "burst" / "IMG_0001.jpg", coffee, "2024:05:02 11:00:00", quality=90)
    shot(pictures / "burst" / "IMG_0002.jpg", moved, "2024:05:02 11:00:01", quality=90)
    shot(pictures / "burst" / "IMG_0003.jpg", coffee, "2024:05:02 11:00:03", quality=60)
    shot(pictures / "mirrored.jpg", cat.transpose(Image.Transpose.FLIP_LEFT_RIGHT))
    for name in ("one", "two"):  # what shows nothing is like nothing
        blank = Image.new("RGB", (120, 90), (250, 250, 250))
        ImageDraw.Draw(blank).point((len(name), ord(name[0]) % 80), fill=(0, 0, 0))
        shot(pictures / f"blank {name}.png", blank)
    with open_session(LibraryPaths(root / "library"), open_encoder) as session:
        list(index_folders(session, [pictures]))
        list(seek_duplicates(session))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(tmp_path_factory, "duplicates", _make)


class World:
    """A library with some of everything; its pictures are read only, unless `own` is asked for."""

    def __init__(self, session: Session, pictures: Path) -> None:
        self.session, self.pictures = session, pictures

    @property
    def listed(self) -> DuplicatesListed:
        list(seek_duplicates(self.session))
        return next(list_duplicates(self.session))

    def names(self, tier: Tier) -> list[list[str]]:
        groups = self.listed.of(tier)
        photos = self.session.catalog.photos.get([one for group in groups for one in group])
        return sorted(sorted(photos[one].path.name for one in group) for group in groups)

    def photo(self, name: str) -> int:
        found = self.session.catalog.files.photo_at(self.pictures / name)
        assert found is not None
        return found

    def group(self, tier: Tier) -> GroupShown:
        """The only group of a tier, with all that is known of it."""
        (ids,) = self.listed.of(tier)
        return list(show_group(self.session, tier, ids))[-1]


@pytest.fixture
def world(made: Path, tmp_path: Path, decoded_here: None) -> Iterator[World]:
    shutil.copytree(made / "library", tmp_path / "library")
    with open_session(LibraryPaths(tmp_path / "library"), open_encoder) as session:
        yield World(session, made / "pictures")


@pytest.fixture
def own(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, decoded_here: None
) -> Iterator[World]:
    """With pictures that may be moved, and a trash."""
    copy_world(made, tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with open_session(LibraryPaths(tmp_path / "library"), open_encoder) as session:
        session.trash = FolderTrash(tmp_path / "data")
        yield World(session, tmp_path / "pictures")


def test_the_tiers_are_found_and_not_mixed(world: World) -> None:
    listed = world.listed
    assert len(listed.identical) == 1
    # A picture without a date is the same as one shot of a burst; the shots are not.
    assert world.names("same") == [["IMG_0001.jpg", "large.png", "small.jpg"]]
    assert world.names("similar") == [["IMG_0001.jpg", "IMG_0002.jpg", "IMG_0003.jpg"]]
    assert (listed.waiting, listed.count) == (0, 2)
    assert next(count_duplicates(world.session)).groups == 2


def test_a_search_for_duplicates_agrees_with_the_page(world: World) -> None:
    found = world.session.catalog.conditions.ids(Is("duplicate")).tolist()
    listed = world.listed
    assert found == sorted(
        one for tier in (listed.identical, listed.same) for g in tier for one in g
    )
    list(tell_apart(world.session, "same", listed.same[0]))
    list(tell_apart(world.session, "identical", listed.identical[0]))
    assert world.session.catalog.conditions.ids(Is("duplicate")).tolist() == []


def test_identical_files_tell_whether_all_their_bytes_are_the_same(world: World) -> None:
    shown = world.group("identical")
    names = {member.path.name: member.bytes for member in shown.members}
    assert names == {"cat.jpg": "same", "cat (1).jpg": "same", "cat dated.jpg": "other"}
    different = [one for one in shown.members if one.path.name != "cat (1).jpg"]
    assert [one.bytes for one in tell_bytes(world.session, different)] == ["other", "other"]
    assert shown.members[shown.choice.place].path.name == "cat.jpg"
    assert shown.choice.why == "older" or shown.choice.why == "name"


def test_the_best_is_suggested_and_why(world: World) -> None:
    same = world.group("same")
    assert same.members[same.choice.place].path.name == "IMG_0001.jpg"
    assert same.choice.why == "camera"  # it is as large as the other, which lost its date
    similar = world.group("similar")
    assert similar.members[similar.choice.place].path.name in ("IMG_0001.jpg", "IMG_0003.jpg")
    list(rate(world.session, [world.photo("burst/IMG_0002.jpg")], 4))
    similar = world.group("similar")
    assert similar.members[similar.choice.place].path.name == "IMG_0002.jpg"
    assert similar.choice.why == "stars"


@pytest.mark.parametrize("tier", ["identical", "same", "similar"])
def test_what_was_told_apart_is_never_shown_again(world: World, tier: Tier) -> None:
    before = world.listed
    list(tell_apart(world.session, tier, before.of(tier)[0]))
    after = world.listed
    assert after.of(tier) == ()
    others = [one for one in ("identical", "same") if one != tier]
    assert all(after.of(one) == before.of(one) for one in others if tier != "similar")
    world.session.catalog.fingerprints.forget(before.same[0])
    assert world.listed.of(tier) == ()  # also when all was looked at anew
    list(undo(world.session))
    assert world.listed == before


def test_new_photos_are_compared_with_those_that_were(own: World) -> None:
    assert len(own.listed.same) == 1
    before = own.session.catalog.fingerprints.count_lacking()
    cat = Image.open(own.pictures / "cat.jpg")
    shot(own.pictures / "cat from a message.jpg", cat.resize((225, 150)), quality=60)
    list(index_library(own.session))
    # It came with its fingerprint: nothing has to be read again.
    assert own.session.catalog.fingerprints.count_lacking() == before == 0
    # By their ids: any of the copies of the one may stand for it.
    pair = {own.photo("cat from a message.jpg"), own.photo("cat.jpg")}
    assert pair in [set(group) for group in own.listed.same]


def test_the_kept_one_takes_over_what_was_said_of_the_others(own: World) -> None:
    session = own.session
    same = own.group("same")
    kept, small = own.photo("burst/IMG_0001.jpg"), own.photo("small.jpg")
    list(tag(session, "coffee", [small]))
    list(rate(session, [small], 5))
    list(make_album(session, "best", [small]))
    steps = len(session.catalog.journal.entries())
    weighed = list(weigh_cleaning(session, "same", own.listed.same))[-1]
    assert isinstance(weighed, CleaningWeighed)
    assert (weighed.groups, weighed.files) == (1, 2)
    plan = [Keeping(ids, (path,)) for ids, path in weighed.plan]
    done = [one for one in tidy(session, "same", plan) if isinstance(one, Changed)]
    assert len(done) == 1
    assert own.listed.same == ()
    details = session.catalog.photos.details(kept)
    assert details is not None
    assert [one.path for one in details.tags] == ["coffee"]
    assert (details.photo.rating, details.albums) == (5, ("best",))
    assert not (own.pictures / "small.jpg").exists()
    list(undo(session))
    assert len(session.catalog.journal.entries()) == steps + 1
    assert own.group("same").ids == same.ids
    details = session.catalog.photos.details(kept)
    assert details is not None
    assert (details.tags, details.albums, details.photo.rating) == ((), (), None)


def test_copies_of_a_file_go_and_the_photo_stays(own: World) -> None:
    shown = own.group("identical")
    list(tidy(own.session, "identical", [Keeping(shown.ids, (shown.members[0].path,))]))
    assert own.listed.identical == ()
    assert (own.pictures / "cat.jpg").exists()
    assert list((own.pictures / "copies").iterdir()) == []
    assert finished(index_library(own.session)).missing == 0
    list(undo(own.session))
    assert own.group("identical").ids == shown.ids


def test_one_file_that_is_reached_two_ways_is_never_thrown_away(own: World, tmp_path: Path) -> None:
    """A folder that is linked shows each photo twice: no copy, but the photo itself would go."""
    (tmp_path / "linked").symlink_to(own.pictures, target_is_directory=True)
    list(index_folders(own.session, [tmp_path / "linked"]))
    cat = own.photo("mirrored.jpg")
    shown = list(show_group(own.session, "identical", (cat,)))[-1]
    assert len(shown.members) == 2
    with pytest.raises(PhotoclipError, match="no duplicates any more"):
        list(tidy(own.session, "identical", [Keeping((cat,), (shown.members[0].path,))]))
    assert (own.pictures / "mirrored.jpg").exists()
