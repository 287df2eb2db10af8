"""Steps of the history in words: who, when, how many photos."""

from datetime import datetime, timedelta

from photoclip.core.history import Entry, Origin
from photoclip.ui import words


def who(origin: Origin) -> str:
    """Who made a change, and how sure a label was of it."""
    if not origin.label:
        return "You"
    label = f"label “{origin.label}”"
    alone = f"L{label[1:]}, on its own"
    maker = alone if origin.automatic else f"You, as {label} suggested"
    sure = _sure(origin.confidences)
    model = words.model(origin.model) if origin.model else ""
    return ", ".join(part for part in (maker, sure, model) if part)


def when(at: str, now: datetime | None = None) -> str:
    """A moment as one says it on the same day, the day after, and later."""
    now = now or datetime.now().astimezone()
    moment = datetime.fromisoformat(at).astimezone(now.tzinfo)
    clock = f"{moment:%H:%M}"
    if moment.date() == now.date():
        return f"today, {clock}"
    if moment.date() == (now - timedelta(days=1)).date():
        return f"yesterday, {clock}"
    return f"{moment.day} {moment:%b %Y}, {clock}"


def about(entry: Entry) -> str:
    """The line below a step's name."""
    count = len(entry.photo_ids)
    parts = [who(entry.origin), when(entry.at), words.photos(count) if count else ""]
    return " · ".join(part for part in (*parts, "undone" if entry.undone else "") if part)


def _sure(confidences: tuple[float, ...]) -> str:
    if not confidences:
        return ""
    least, most = words.percent(min(confidences)), words.percent(max(confidences))
    return f"{least} sure" if least == most else f"{least} to {most} sure"
