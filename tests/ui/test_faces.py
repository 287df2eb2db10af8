"""What a model's card says and offers, in every state it can be in."""

from dataclasses import replace
from pathlib import Path

import pytest

from photoclip.core.encoder import Running
from photoclip.core.events import Failed, Progress
from photoclip.core.model_events import ModelUse
from photoclip.core.models import DownloadProgress, HubFile, ModelRow, ModelState, Offer
from photoclip.models import table
from photoclip.ui.model_pages import model_words
from photoclip.ui.model_pages.face import Face, face, faces
from photoclip.ui.model_pages.standing import Getting, Preparing, Standing

PHOTOS = 12_300
CARDS = {card.name: card for card in table.cards()}
NAME = "openai-vit-b-32"
EXACT = f"{NAME}@3d74acf9+bf16"
OFFER = Offer(NAME, "openai/x", "3d74acf9", "mit", (HubFile("w", 605_000_000, "d"),), False)
JARGON = ("embedding", "cosine", "threshold", "fp32", "fp16", "bf16", "int8", "tower", "token")


def use(
    state: ModelState = "absent", *, indexed: int = 0, size: int = 0, rate: float | None = None
) -> ModelUse:
    folder = Path("/models/x") if state == "here" else None
    running = Running("cpu", "bf16", rate) if rate else None
    row = ModelRow(CARDS[NAME], state, folder, "3d74acf9", size, running)
    return ModelUse(row, EXACT if indexed else None, indexed, "other")


def standing(one: ModelUse, **more: object) -> Standing:
    builtin = ModelRow(CARDS["builtin"], "here", Path("/x"), None, 24_000_000)
    chosen = ModelUse(builtin, "builtin", PHOTOS, "chosen")
    return replace(Standing((chosen, one), PHOTOS), **more)  # type: ignore[arg-type]


def shown(one: ModelUse, **more: object) -> Face:
    return face(one, standing(one, **more))


def verbs(one: Face) -> list[str]:
    return [offered.verb for offered in (*one.offered, *one.more)]


def fact(one: Face, heading: str) -> str:
    return next(fact.text for fact in one.facts if fact.heading == heading)


def progress(step: str = "downloading") -> DownloadProgress:
    return DownloadProgress(NAME, step, 260_000_000, 605_000_000, 12e6, 130)  # type: ignore[arg-type]


def test_what_is_not_here_can_be_got_and_its_size_is_not_made_up() -> None:
    one = shown(use())
    assert one.status.text == "Not on this computer."
    assert verbs(one) == ["download", "import"]
    assert fact(one, "Size") == "not asked yet"
    assert fact(one, "Speed here") == "not measured"
    assert fact(one, "Quality") == "30.4 % COCO"
    assert "open_clip" in next(fact.tip for fact in one.facts if fact.heading == "Quality")


def test_a_figure_of_a_test_of_our_own_does_not_stand_beside_published_ones() -> None:
    own = replace(use(), row=ModelRow(CARDS["builtin"], "here"))
    assert fact(shown(own), "Quality") == "own test only"


def test_a_download_tells_share_bytes_rate_and_time() -> None:
    one = shown(use(), getting={NAME: Getting(OFFER, progress())})
    said = "Downloading: 43 % · 260 MB of 605 MB · 12 MB/s · about 2 minutes left"
    assert one.status.text == said
    assert one.status.share == pytest.approx(0.43, abs=0.005)
    assert verbs(one) == ["cancel-download", "pause-download"]
    assert fact(one, "Size") == "605 MB"


@pytest.mark.parametrize(
    ("getting", "said", "verb"),
    [
        (Getting(OFFER, progress(), "paused"), "Paused at 43 %", "resume-download"),
        (Getting(OFFER, progress("checking")), "Checking", "pause-download"),
        (Getting(OFFER, progress("converting")), "safe format", "pause-download"),
        (Getting(OFFER, progress("waiting")), "asked to wait", "pause-download"),
        (Getting(OFFER), "Beginning: 0 %", "pause-download"),
        (Getting(OFFER, None, "failed", "No space. Make room."), "No space", "resume-download"),
    ],
)
def test_every_step_of_a_download_has_its_words(getting: Getting, said: str, verb: str) -> None:
    one = shown(use(), getting={NAME: getting})
    assert said in one.status.text
    assert verb in verbs(one)


def test_what_was_begun_can_go_on_or_be_thrown_away() -> None:
    one = shown(use("partial", size=120_000_000))
    assert one.status.text == "Begun: 120 MB are here, and the download can go on."
    assert verbs(one) == ["discard", "go-on", "import"]


def test_what_is_here_can_be_prepared_and_says_how_long_it_takes() -> None:
    one = shown(use("here", size=605_000_000, rate=41.0))
    assert "12,300 photos will take about 5 min" in one.status.text
    assert verbs(one) == ["prepare", "use", "settings", "update", "remove"]
    assert fact(one, "Speed here") == "41 photos/s"
    tip = next(fact.tip for fact in one.facts if fact.heading == "Speed here")
    assert "about 41 photos a second on this computer (processor, half precision)" in tip.lower()
    assert "Your 12,300 photos: about 5 min." in tip


def test_a_preparation_tells_how_far_it_is_and_who_answers_meanwhile() -> None:
    done = Preparing(EXACT, Progress(1200, PHOTOS, 31, 360))
    one = shown(use("here", indexed=1200), preparing=done)
    said = "Preparing: 1,200 of 12,300 photos · about 6 minutes left. Meanwhile Built-in answers."
    assert one.status.text == said
    assert verbs(one)[:2] == ["cancel-preparing", "pause-preparing"]
    assert "remove" not in verbs(one)
    assert "forget" not in verbs(one)
    paused = shown(use("here", indexed=1200), preparing=replace(done, paused=True))
    assert paused.status.text == "Preparing is paused at 1,200 of 12,300 photos"
    assert "resume-preparing" in verbs(paused)


def test_what_is_ready_can_be_compared_and_used() -> None:
    one = shown(use("here", indexed=PHOTOS))
    assert one.status.text == "Ready: it has seen all your 12,300 photos."
    assert verbs(one) == ["compare", "use", "settings", "update", "forget", "remove"]
    assert [offered.primary for offered in one.offered] == [False, True]


def test_as_much_as_the_model_in_use_has_seen_is_ready() -> None:
    """Photos whose files are gone can be seen by no model."""
    mine = use("here", indexed=PHOTOS - 5)
    together = standing(mine)
    chosen = replace(together.uses[0], indexed=PHOTOS - 5)
    one = face(mine, replace(together, uses=(chosen, mine)))
    assert one.status.text == "Ready: it has seen 12,295 of 12,300 photos."


def test_the_model_in_use_can_be_switched_back_from_and_not_be_removed() -> None:
    before = replace(use("here", indexed=PHOTOS), part="previous")
    together = standing(before)
    chosen, previous = faces(together)
    assert chosen.badge == "In use"
    assert verbs(chosen) == ["switch-back"]
    assert previous.badge == "Used before"
    assert [fact.text for fact in chosen.facts][:2] == ["English", "Apache-2.0"]


def test_a_chosen_model_that_cannot_be_opened_says_who_answers() -> None:
    gone = replace(use(indexed=PHOTOS), part="chosen")
    together = standing(gone, answering="builtin", problem="It can't be opened.")
    other = replace(together.uses[0], part="other")
    builtin, lost = faces(replace(together, uses=(other, gone)))
    assert builtin.badge == "In use"
    assert lost.badge == "Can't be used now"
    assert "not on this computer any more" in lost.status.text
    assert "Until it can, Built-in answers" in lost.status.text
    assert "download" in verbs(lost)


def test_a_refusal_stands_on_the_card_with_its_hint() -> None:
    failed = Failed("The hub can't be reached.", "Import it from a folder.", expected=True)
    one = shown(use(), troubles={NAME: failed})
    assert one.status.text == "The hub can't be reached. Import it from a folder."
    assert one.status.tone == "bad"
    assert verbs(one) == ["download", "import"]


def test_two_versions_of_a_model_are_told_apart() -> None:
    mine = use("here", indexed=PHOTOS)
    other = replace(mine, reference=f"{NAME}@aaaabbbb+fp32")
    together = standing(mine)
    found = faces(replace(together, uses=(*together.uses, other)))
    assert [one.note for one in found] == [
        "",
        "version 3d74acf, half precision",
        "version aaaabbb, full precision",
    ]
    assert len({one.key for one in found}) == 3


@pytest.mark.parametrize("state", ["absent", "partial", "here"])
def test_no_jargon_on_any_card(state: ModelState) -> None:
    for indexed in (0, 1200, PHOTOS):
        one = shown(use(state, indexed=indexed, rate=0.4))
        tips = [offered.tip for offered in (*one.offered, *one.more)]
        said = " ".join([one.spoken, *tips, *(fact.tip for fact in one.facts)]).casefold()
        assert not [word for word in JARGON if word in said]


@pytest.mark.parametrize(
    ("rate", "short", "said"),
    [
        (66.2, "66 photos/s", "about 66 photos a second"),
        (1.2, "1.2 photos/s", "about a second a photo"),
        (0.25, "4.0 s per photo", "about 4 seconds a photo"),
    ],
)
def test_speed_is_said_for_people(rate: float, short: str, said: str) -> None:
    assert (model_words.speed(rate), model_words.speed_said(rate)) == (short, said)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(4, "about a minute"), (300, "about 5 min"), (7800, "about 2 h 10 min"), (7e4, "about 19 h")],
)
def test_durations_are_said_for_people(seconds: float, said: str) -> None:
    assert model_words.duration(seconds) == said
