"""The whole catalogue for other programs."""

import csv
import io
import json
import os
from pathlib import Path

import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Progress
from photoclip.core.labels import Definition
from photoclip.core.query.question import Picture, Question
from photoclip.services import hand_albums
from photoclip.services.exporting import export_csv, export_json_lines, json_lines
from photoclip.services.labelling import answer, give_examples, put_label
from photoclip.services.smart_albums import save_album
from photoclip.services.tagging import colour_tag, flag, rate, tag, write
from tests.services.searching.world import World


@pytest.fixture
def told(world: World) -> World:
    """One photo of which everything is said."""
    session, photo = world.session, world.add('a, "b".jpg', "dog", keywords=("sea",))
    next(tag(session, "animal/dog", [photo]))
    next(colour_tag(session, "animal/dog", "#ffcc00"))
    next(rate(session, [photo], 4))
    next(flag(session, [photo], "pick"))
    next(write(session, [photo], "caption", "Rex;\nat the sea"))
    next(put_label(session, Definition("dog")))
    next(put_label(session, Definition("cat")))
    next(answer(session, "dog", [photo], accepted=True))
    next(answer(session, "cat", [photo], accepted=False))
    next(give_examples(session, "dog", [photo]))
    next(hand_albums.make_album(session, "Best", [photo]))
    next(save_album(session, "Dogs", Question("dog", (Picture(photo),), liked=(photo,))))
    return world


def test_json_lines_have_everything(told: World, tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    *steps, last = export_json_lines(told.session, path)
    assert any(isinstance(step, Progress) for step in steps)
    assert last.message.startswith("301 photos")
    documents = [json.loads(line) for line in path.read_text().splitlines()]
    photos = [one for one in documents if one["type"] == "photo"]
    assert len(photos) == 301
    (photo,) = (one for one in photos if one["albums"])
    assert photo["paths"] == ['/photos/a, "b".jpg']
    assert photo["tags"] == [
        {"name": "animal/dog", "source": "user"},
        {"name": "dog", "source": "user"},
        {"name": "sea", "source": "file"},
    ]
    assert (photo["rating"], photo["flag"], photo["albums"]) == (4, "pick", ["Best"])
    assert (photo["caption"], photo["width"]) == ("Rex;\nat the sea", 400)
    assert (photo["accepted"], photo["rejected"]) == (["dog"], ["cat"])
    others = {(one["type"], one["name"]): one for one in documents if one["type"] != "photo"}
    assert others["tag", "animal/dog"]["colour"] == "#ffcc00"
    assert others["label", "dog"]["examples"] == [photo["hash"]]
    assert others["album", "Best"]["photos"] == [photo["hash"]]
    smart = others["smart_album", "Dogs"]
    assert (smart["query"], smart["liked"]) == ("dog", [photo["hash"]])
    assert smart["pictures"] == [{"hash": photo["hash"], "box": None, "weight": 1.0}]


def test_a_table_has_a_row_for_each_photo(told: World, tmp_path: Path) -> None:
    path = tmp_path / "all.csv"
    list(export_csv(told.session, path))
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 301
    (row,) = (one for one in rows if one["albums"])
    assert row["path"] == row["paths"] == '/photos/a, "b".jpg'
    assert (row["tags"], row["rating"]) == ("animal/dog|dog|sea", "4")
    assert (row["caption"], row["rejected"]) == ("Rex;\nat the sea", "cat")


def test_a_file_is_whole_or_not_there(told: World, tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text("before")
    run = export_json_lines(told.session, path)
    next(run)
    run.close()
    assert path.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".part"] == []
    with pytest.raises(PhotoclipError, match="can't be written"):
        list(export_csv(told.session, tmp_path / "nowhere" / "all.csv"))


def test_photos_are_read_some_at_a_time(world: World) -> None:
    world.add_all({f"many/{number}.jpg": None for number in range(1200)})
    sizes = [count for count, _ in json_lines(world.session)]
    assert sum(sizes) == 1500
    assert max(sizes) <= 500


def test_links_and_pipes_are_written_to_and_not_replaced(told: World, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "other" / "all.csv")
    list(export_csv(told.session, link))
    assert link.is_symlink()
    assert len(list(csv.reader(io.StringIO((tmp_path / "other" / "all.csv").read_text())))) == 302
    list(export_csv(told.session, Path(os.devnull)))
    assert not Path(os.devnull).is_file()
    with pytest.raises(PhotoclipError, match="can't be written"):
        list(export_csv(told.session, tmp_path))
