"""The figures of a model, each under its heading; the same columns on every card."""

from dataclasses import dataclass

from photoclip.core.model_events import ModelUse
from photoclip.ui import words
from photoclip.ui.language import figure, tr, translated
from photoclip.ui.model_pages import model_words
from photoclip.ui.model_pages.standing import Getting, Standing

UNKNOWN = tr("not known")
NOT_ASKED = tr("not asked yet")


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure under its heading; `tip` explains it."""

    heading: str
    text: str
    tip: str = ""
    known: bool = True


def facts(use: ModelUse, standing: Standing) -> tuple[Fact, ...]:
    """The figures below a card's words; the same columns on every card."""
    card = use.row.card
    return (
        _said(tr("Languages"), translated(card.languages)),
        _said(tr("Licence"), card.licence),
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
    return Fact(tr("Computing"), text, model_words.cost_said(relative), known=relative is not None)


def _size(use: ModelUse, getting: Getting | None) -> Fact:
    if getting is not None:
        return Fact(tr("Size"), words.size(getting.offer.size), tr("As the hub says."))
    if use.row.state == "here":
        tip = tr("Takes %1 on this computer.", None, words.size(use.row.size))
        return Fact(tr("Size"), words.size(use.row.size), tip)
    tip = tr("The hub is asked when you choose Download, before anything is fetched.")
    return Fact(tr("Size"), NOT_ASKED, tip, known=False)


def _speed(use: ModelUse, photos: int) -> Fact:
    rate = use.row.running.images_per_second if use.row.running is not None else None
    if use.row.running is None or not rate:
        tip = tr("Measured when the model first runs here.")
        return Fact(tr("Speed here"), tr("not measured"), tip, known=False)
    how = use.row.running
    tip = tr("%1 on this computer", None, model_words.speed_said(rate).capitalize())
    tip += tr(
        " (%1, %2 precision).",
        None,
        model_words.device(how.device),
        model_words.precision(how.precision),
    )
    if photos:
        tip += tr("\nYour %1: %2.", None, words.photos(photos), model_words.duration(photos / rate))
    return Fact(tr("Speed here"), model_words.speed(rate), f"{tip}\n{how.note}".strip())


def _quality(use: ModelUse) -> Fact:
    published = use.row.card.quality
    if not published:
        return Fact(tr("Quality"), UNKNOWN, tr("No published figure is known here."), known=False)
    first = published[0]
    lines = "\n".join(f"{figure(q.value)} % {q.measure} ({q.source})" for q in published)
    if first.measure not in model_words.COMPARABLE:
        tip = "\n".join([model_words.OWN_TEST_TIP, lines])
        return Fact(tr("Quality"), tr("own test only"), tip, known=False)
    text = f"{figure(first.value)} % {first.measure}"
    return Fact(tr("Quality"), text, "\n".join([model_words.QUALITY_TIP, lines]))
