"""Where a model stands at this moment, in a sentence."""

from dataclasses import dataclass
from typing import Literal

from photoclip.core.model_events import ModelUse
from photoclip.core.models import DownloadProgress
from photoclip.ui import words
from photoclip.ui.model_pages import model_words, offers
from photoclip.ui.model_pages.standing import Getting, Preparing, Standing

_BROKEN = "Its files may be damaged: remove it and get it again."

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
    amount = f"{words.percent(getting.share)} · {words.size(done)} of {words.size(total)}"
    if getting.state == "paused":
        return Status(f"Paused at {amount}", "plain", getting.share)
    if getting.progress is None:
        return Status(f"Beginning: {amount}", "plain", getting.share)
    return Status(_step_said(getting.progress, amount), "plain", getting.share)


def _bringing_status(progress: DownloadProgress | None) -> Status:
    """How far an import is."""
    if progress is None or not progress.total:
        return Status("Waits for its turn…", share=0.0)
    share = progress.done / progress.total
    amount = f"{words.percent(share)} · {words.size(progress.done)} of {words.size(progress.total)}"
    return Status(_step_said(progress, amount), "plain", share)


def _step_said(progress: DownloadProgress, amount: str) -> str:
    match progress.step:
        case "checking":
            return "Checking that every byte is right…"
        case "converting":
            return "Putting the weights into a safe format, once…"
        case "waiting":
            return f"The hub asked to wait; it goes on by itself. {amount}"
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
        said = "paused" if running.paused else "waits for its turn…"
        return Status(f"Preparing: {said}", share=0.0)
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
        return Status(f"{problem_said(standing)} {_BROKEN}", "bad")
    if offers.is_prepared(use, standing):
        return Status(f"Ready: it has seen {some}." if rest else _ready(photos), "good")
    if done:
        return Status(f"{some} prepared{_will_take(use, rest)}.")
    return Status(f"On this computer, not prepared for your library yet{_will_take(use, rest)}.")


def problem_said(standing: Standing) -> str:
    """The library's own model can't be opened: which one it is, and who answers instead."""
    own, other = standing.own, standing.in_use
    title = "The library's model" if own is None else f"{own.row.card.title}, your library's model,"
    until = "" if other is None else f" Until it can, {other.row.card.title} answers."
    return f"{title} can't be used now.{until} Nothing it saw was forgotten."


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
        said = "Its files are not on this computer any more."
        return Status(f"{said} {problem_said(standing)}", "bad")
    if use.indexed:
        seen = f"It has seen {words.photos(use.indexed)}, which it need not look at again."
        return Status(f"Not on this computer. {seen}", "quiet")
    return Status("Not on this computer.", "quiet")
