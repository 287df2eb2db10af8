"""Where a model stands at this moment, in a sentence."""

from dataclasses import dataclass
from typing import Literal

from photoclip.core.model_events import ModelUse
from photoclip.core.models import DownloadProgress
from photoclip.ui import words
from photoclip.ui.language import number, tr, translated
from photoclip.ui.model_pages import model_words, offers
from photoclip.ui.model_pages.standing import Getting, Preparing, Standing

_BROKEN = tr("Its files may be damaged: remove it and get it again.")

Tone = Literal["plain", "good", "bad", "quiet"]


@dataclass(frozen=True, slots=True)
class Status:
    """Where the model stands, in a sentence. `share`: of what is going on, 0 to 1."""

    text: str
    tone: Tone = "plain"
    share: float | None = None


def preparing_of(use: ModelUse, standing: Standing) -> Preparing | None:
    """The preparation that is under way for exactly this model."""
    running = standing.preparing
    if running is not None and standing.use_of(running.reference) is use:
        return running
    return None


def status(use: ModelUse, standing: Standing) -> Status:
    """The one sentence that matters most now."""
    name = use.row.card.name
    running = preparing_of(use, standing)
    if name in standing.bringing:
        return _bringing_status(standing.bringing[name])
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
    amount = tr(
        "%1 · %2 of %3", None, words.percent(getting.share), words.size(done), words.size(total)
    )
    if getting.state == "paused":
        return Status(tr("Paused at %1", None, amount), "plain", getting.share)
    if getting.progress is None:
        return Status(tr("Beginning: %1", None, amount), "plain", getting.share)
    return Status(_step_said(getting.progress, amount), "plain", getting.share)


def _bringing_status(progress: DownloadProgress | None) -> Status:
    """How far an import is."""
    if progress is None or not progress.total:
        return Status(tr("Waits for its turn…"), share=0.0)
    share = progress.done / progress.total
    amount = tr(
        "%1 · %2 of %3",
        None,
        words.percent(share),
        words.size(progress.done),
        words.size(progress.total),
    )
    return Status(_step_said(progress, amount), "plain", share)


def _step_said(progress: DownloadProgress, amount: str) -> str:
    match progress.step:
        case "checking":
            return tr("Checking that every byte is right…")
        case "converting":
            return tr("Putting the weights into a safe format, once…")
        case "waiting":
            return tr("The hub asked to wait; it goes on by itself. %1", None, amount)
        case "downloading" | "copying":
            said = f"{progress.step.capitalize()}: {amount}"
            if progress.rate > 0:
                said += f" · {model_words.byte_rate(progress.rate)}"
            if progress.seconds_left is not None:
                said += f" · {words.time_left(progress.seconds_left)}"
            return said


def preparing_status(running: Preparing, standing: Standing) -> Status:
    """How far a model is with the library."""
    progress = running.progress
    if progress is None:
        said = tr("paused") if running.paused else tr("waits for its turn…")
        return Status(tr("Preparing: %1", None, said), share=0.0)
    share = progress.done / progress.total if progress.total else 0.0
    said = tr("%1 of %2", None, number(progress.done), words.photos(progress.total))
    if running.paused:
        return Status(tr("Preparing is paused at %1", None, said), "plain", share)
    if progress.seconds_left is not None:
        said += f" · {words.time_left(progress.seconds_left)}"
    other = standing.in_use
    meanwhile = (
        tr(". Meanwhile %1 answers.", None, translated(other.row.card.title))
        if other is not None
        else ""
    )
    return Status(tr("Preparing: %1%2", None, said, meanwhile), "plain", share)


def _standing_here(use: ModelUse, standing: Standing) -> Status:
    photos = standing.photos
    done = min(use.indexed, photos)
    rest = photos - done
    some = tr("%1 of %2", None, number(done), words.photos(photos))
    if use is standing.in_use:
        if rest:
            return Status(tr("Answers your searches, over %1.", None, some))
        return Status(tr("Answers your searches, over %1.", None, words.photos(photos)), "good")
    if use.part == "chosen" and standing.problem:
        return Status(f"{problem_said(standing)} {_BROKEN}", "bad")
    if offers.is_prepared(use, standing):
        return Status(tr("Ready: it has seen %1.", None, some) if rest else _ready(photos), "good")
    if done:
        return Status(tr("%1 prepared%2.", None, some, _will_take(use, rest)))
    return Status(
        tr("On this computer, not prepared for your library yet%1.", None, _will_take(use, rest))
    )


def problem_said(standing: Standing) -> str:
    """The library's own model can't be opened: which one it is, and who answers instead."""
    own, other = standing.own, standing.in_use
    title = (
        tr("The library's model")
        if own is None
        else tr("%1, your library's model,", None, translated(own.row.card.title))
    )
    until = (
        ""
        if other is None
        else tr(" Until it can, %1 answers.", None, translated(other.row.card.title))
    )
    return tr("%1 can't be used now.%2 Nothing it saw was forgotten.", None, title, until)


def _ready(photos: int) -> str:
    if not photos:
        return tr("Ready: your library has no photos yet.")
    return (
        tr("Ready: it has seen your photo.")
        if photos == 1
        else tr("Ready: it has seen all your %1 photos.", None, number(photos))
    )


def _will_take(use: ModelUse, rest: int) -> str:
    rate = use.row.running.images_per_second if use.row.running is not None else None
    if not rate:
        return ""
    return tr("; %1 will take %2", None, words.photos(rest), model_words.duration(rest / rate))


def _standing_away(use: ModelUse, standing: Standing) -> Status:
    if use.row.state == "partial":
        return Status(
            tr("Begun: %1 are here, and the download can go on.", None, words.size(use.row.size))
        )
    if use.part == "chosen":
        said = tr("Its files are not on this computer any more.")
        return Status(f"{said} {problem_said(standing)}", "bad")
    if use.indexed:
        seen = tr(
            "It has seen %1, which it need not look at again.", None, words.photos(use.indexed)
        )
        return Status(tr("Not on this computer. %1", None, seen), "quiet")
    return Status(tr("Not on this computer."), "quiet")
