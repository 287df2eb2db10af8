"""What the card of one model says and offers; made from how things stand, without a widget."""

from dataclasses import dataclass
from typing import Literal

from photoclip.core.events import ModelUse
from photoclip.core.models import DownloadProgress
from photoclip.ui import words
from photoclip.ui.model_pages import model_words, offers
from photoclip.ui.model_pages.offers import Offered
from photoclip.ui.model_pages.standing import Getting, Preparing, Standing

Tone = Literal["plain", "good", "bad", "quiet"]

UNKNOWN = "not known"
_PARTS = {"chosen": "The library's own", "previous": "Used before"}

NOT_ASKED = "not asked yet"


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure under its heading; `tip` explains it."""

    heading: str
    text: str
    tip: str = ""
    known: bool = True


@dataclass(frozen=True, slots=True)
class Status:
    """Where the model stands, in a sentence. `share`: of what is going on, 0 to 1."""

    text: str
    tone: Tone = "plain"
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Face:
    """One card. `key` tells cards apart; `note` names version and precision where it matters."""

    key: str
    name: str
    reference: str | None
    title: str
    note: str
    badge: str
    chosen: bool
    good_for: str
    facts: tuple[Fact, ...]
    status: Status
    offered: tuple[Offered, ...]
    more: tuple[Offered, ...]

    @property
    def spoken(self) -> str:
        """All that is said, for those who read it aloud."""
        facts = ", ".join(f"{fact.heading}: {fact.text}" for fact in self.facts)
        said = (f"{self.title} {self.note}".strip(), self.badge, self.status.text, self.good_for)
        return ". ".join(part.rstrip(".") for part in (*said, facts) if part)


def faces(standing: Standing) -> tuple[Face, ...]:
    """A face for every model, in the list's order."""
    return tuple(face(use, standing) for use in standing.uses)


def face(use: ModelUse, standing: Standing) -> Face:
    """What is said about one model."""
    card = use.row.card
    running = preparing_of(use, standing)
    return Face(
        key=_key(use, standing),
        name=card.name,
        reference=use.reference,
        title=card.title,
        note=_note(use, standing),
        badge=_badge(use, standing),
        chosen=use is standing.in_use,
        good_for=card.good_for,
        facts=facts(use, standing),
        status=status(use, standing),
        offered=offers.main(use, standing, running),
        more=offers.more(use, standing),
    )


def _key(use: ModelUse, standing: Standing) -> str:
    """The card stays the same when a model gets its exact reference, or loses it."""
    same = [other for other in standing.uses if other.row.card.name == use.row.card.name]
    place = next((n for n, other in enumerate(same) if other is use), 0)
    return f"{use.row.card.name} {place}"


def preparing_of(use: ModelUse, standing: Standing) -> Preparing | None:
    """The preparation that is under way for exactly this model."""
    running = standing.preparing
    if running is not None and standing.use_of(running.reference) is use:
        return running
    return None


def facts(use: ModelUse, standing: Standing) -> tuple[Fact, ...]:
    """The figures below a card's words; the same columns on every card."""
    card = use.row.card
    return (
        _said("Languages", card.languages),
        _said("Licence", card.licence),
        _size(use, standing.getting.get(card.name)),
        _cost(card.relative_cost),
        _speed(use, standing.photos),
        _quality(use),
    )


def _said(heading: str, text: str) -> Fact:
    """The first words of what a card says; the rest is its tip."""
    if text in ("", "unknown"):
        return Fact(heading, UNKNOWN, known=False)
    short = text.partition(" (")[0]
    return Fact(heading, short[0].upper() + short[1:], text)


def _cost(relative: float | None) -> Fact:
    text = model_words.cost(relative)
    return Fact("Computing", text, model_words.cost_said(relative), known=relative is not None)


def _size(use: ModelUse, getting: Getting | None) -> Fact:
    if getting is not None:
        return Fact("Size", words.size(getting.offer.size), "As the hub says.")
    if use.row.state == "here":
        tip = f"Takes {words.size(use.row.size)} on this computer."
        return Fact("Size", words.size(use.row.size), tip)
    tip = "The hub is asked when you choose Download, before anything is fetched."
    return Fact("Size", NOT_ASKED, tip, known=False)


def _speed(use: ModelUse, photos: int) -> Fact:
    rate = use.row.running.images_per_second if use.row.running is not None else None
    if use.row.running is None or not rate:
        tip = "Measured when the model first runs here."
        return Fact("Speed here", "not measured", tip, known=False)
    how = use.row.running
    tip = f"{model_words.speed_said(rate).capitalize()} on this computer"
    tip += f" ({model_words.device(how.device)}, {model_words.precision(how.precision)} precision)."
    if photos:
        tip += f"\nYour {words.photos(photos)}: {model_words.duration(photos / rate)}."
    return Fact("Speed here", model_words.speed(rate), f"{tip}\n{how.note}".strip())


def _quality(use: ModelUse) -> Fact:
    published = use.row.card.quality
    if not published:
        return Fact("Quality", UNKNOWN, "No published figure is known here.", known=False)
    first = f"{published[0].value:g} % {published[0].measure.partition(',')[0]}"
    lines = [f"{q.value:g} % {q.measure} ({q.source})" for q in published]
    return Fact("Quality", first, "\n".join([model_words.QUALITY_TIP, *lines]))


def _note(use: ModelUse, standing: Standing) -> str:
    """Version and precision, where the same model is listed more than once."""
    same = [other for other in standing.uses if other.row.card.name == use.row.card.name]
    if len(same) < 2 or use.reference is None:
        return ""
    return model_words.exact(use.reference)


def _badge(use: ModelUse, standing: Standing) -> str:
    if use is standing.in_use:
        return "In use"
    if use.part == "chosen" and standing.problem:
        return "Can't be used now"
    if use.part in _PARTS:
        return _PARTS[use.part]
    return "Recommended" if use.row.card.recommended else ""


def status(use: ModelUse, standing: Standing) -> Status:
    """The one sentence that matters most now."""
    name = use.row.card.name
    running = preparing_of(use, standing)
    if name in standing.busy:
        return Status(standing.busy[name])
    if name in standing.getting:
        return getting_status(standing.getting[name])
    if name in standing.troubles:
        trouble = standing.troubles[name]
        return Status(f"{trouble.message} {trouble.hint}".strip(), "bad")
    if running is not None:
        return preparing_status(running, standing)
    here = use.row.state == "here"
    return _standing_here(use, standing) if here else _standing_away(use, standing)


def getting_status(getting: Getting) -> Status:
    """How a download goes: share, bytes, rate, time left."""
    if getting.state == "failed":
        return Status(getting.trouble, "bad", getting.share)
    done, total = getting.bytes
    amount = f"{words.percent(getting.share)} · {words.size(done)} of {words.size(total)}"
    if getting.state == "paused":
        return Status(f"Paused at {amount}", "plain", getting.share)
    if getting.progress is None:
        return Status(f"Beginning: {amount}", "plain", getting.share)
    return Status(_step_said(getting.progress, amount), "plain", getting.share)


def _step_said(progress: DownloadProgress, amount: str) -> str:
    match progress.step:
        case "checking":
            return "Checking that every byte is right…"
        case "converting":
            return "Putting the weights into a safe format, once…"
        case "waiting":
            return f"The hub asked to wait; it goes on by itself. {amount}"
        case "downloading":
            said = f"Downloading: {amount}"
            if progress.rate > 0:
                said += f" · {model_words.byte_rate(progress.rate)}"
            if progress.seconds_left is not None:
                said += f" · {words.time_left(progress.seconds_left)}"
            return said


def preparing_status(running: Preparing, standing: Standing) -> Status:
    """How far a model is with the library."""
    progress = running.progress
    if progress is None:
        return Status(f"Preparing: {'paused' if running.paused else 'getting ready…'}", share=0.0)
    share = progress.done / progress.total if progress.total else 0.0
    said = f"{progress.done:,} of {words.photos(progress.total)}"
    if running.paused:
        return Status(f"Preparing is paused at {said}", "plain", share)
    if progress.seconds_left is not None:
        said += f" · {words.time_left(progress.seconds_left)}"
    other = standing.in_use
    meanwhile = f". Meanwhile {other.row.card.title} answers." if other is not None else ""
    return Status(f"Preparing: {said}{meanwhile}", "plain", share)


def _standing_here(use: ModelUse, standing: Standing) -> Status:
    photos = standing.photos
    done = min(use.indexed, photos)
    rest = photos - done
    some = f"{done:,} of {words.photos(photos)}"
    if use is standing.in_use:
        if rest:
            return Status(f"Answers your searches, over {some}.")
        return Status(f"Answers your searches, over {words.photos(photos)}.", "good")
    if use.part == "chosen" and standing.problem:
        return Status(standing.problem, "bad")
    if offers.is_prepared(use, standing):
        return Status(f"Ready: it has seen {some}." if rest else _ready(photos), "good")
    if done:
        return Status(f"{some} prepared{_will_take(use, rest)}.")
    return Status(f"On this computer, not prepared for your library yet{_will_take(use, rest)}.")


def _ready(photos: int) -> str:
    if not photos:
        return "Ready: your library has no photos yet."
    return (
        "Ready: it has seen your photo."
        if photos == 1
        else f"Ready: it has seen all your {photos:,} photos."
    )


def _will_take(use: ModelUse, rest: int) -> str:
    rate = use.row.running.images_per_second if use.row.running is not None else None
    if not rate:
        return ""
    return f"; {words.photos(rest)} will take {model_words.duration(rest / rate)}"


def _standing_away(use: ModelUse, standing: Standing) -> Status:
    if use.row.state == "partial":
        return Status(f"Begun: {words.size(use.row.size)} are here, and the download can go on.")
    if use.part == "chosen":
        other = standing.in_use
        said = "Your library's model, but its files are not on this computer any more."
        meanwhile = f" Until they are, {other.row.card.title} answers." if other is not None else ""
        return Status(said + meanwhile, "bad")
    if use.indexed:
        seen = f"It has seen {words.photos(use.indexed)}, which it need not look at again."
        return Status(f"Not on this computer. {seen}", "quiet")
    return Status("Not on this computer.", "quiet")
