"""Steps of the history in words: who, when, how many photos."""

from datetime import datetime, timedelta

from photoclip.core.history import Entry, Origin
from photoclip.ui import words
from photoclip.ui.language import date, tr


def who(origin: Origin) -> str:
    """Who made a change, and how sure a label was of it."""
    if not origin.label:
        return tr("You")
    if origin.automatic:
        maker = tr("Label “%1”, on its own", None, origin.label)
    else:
        maker = tr("You, as label “%1” suggested", None, origin.label)
    sure = _sure(origin.confidences)
    model = words.model(origin.model) if origin.model else ""
    return ", ".join(part for part in (maker, sure, model) if part)


def when(at: str, now: datetime | None = None) -> str:
    """A moment as one says it on the same day, the day after, and later."""
    now = now or datetime.now().astimezone()
    moment = datetime.fromisoformat(at).astimezone(now.tzinfo)
    clock = date(moment, "HH:mm")
    if moment.date() == now.date():
        return tr("today, %1", None, clock)
    if moment.date() == (now - timedelta(days=1)).date():
        return tr("yesterday, %1", None, clock)
    return words.taken(moment.isoformat())


def about(entry: Entry) -> str:
    """The line below a step's name."""
    count = len(entry.photo_ids)
    parts = [who(entry.origin), when(entry.at), words.photos(count) if count else ""]
    return " · ".join(part for part in (*parts, tr("undone") if entry.undone else "") if part)


def _sure(confidences: tuple[float, ...]) -> str:
    if not confidences:
        return ""
    least, most = words.percent(min(confidences)), words.percent(max(confidences))
    return tr("%1 sure", None, least) if least == most else tr("%1 to %2 sure", None, least, most)
