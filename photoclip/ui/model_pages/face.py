"""What the card of one model says and offers; made from how things stand, without a widget."""

from dataclasses import dataclass

from photoclip.core.model_events import ModelUse
from photoclip.ui.language import tr, translated
from photoclip.ui.model_pages import model_words, offers
from photoclip.ui.model_pages.facts import Fact, facts
from photoclip.ui.model_pages.offers import Offered
from photoclip.ui.model_pages.standing import Standing
from photoclip.ui.model_pages.status import Status, preparing_of, status

_PARTS = {"chosen": tr("The library's own"), "previous": tr("Used before")}


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
        title=translated(card.title),
        note=_note(use, standing),
        badge=_badge(use, standing),
        chosen=use is standing.in_use,
        good_for=translated(card.good_for),
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


def _note(use: ModelUse, standing: Standing) -> str:
    """Version and precision, where the same model is listed more than once."""
    same = [other for other in standing.uses if other.row.card.name == use.row.card.name]
    if len(same) < 2 or use.reference is None:
        return ""
    return model_words.exact(use.reference)


def _badge(use: ModelUse, standing: Standing) -> str:
    if use is standing.in_use:
        return tr("In use")
    if use.part == "chosen" and standing.problem:
        return tr("Can't be used now")
    if use.part in _PARTS:
        return _PARTS[use.part]
    return tr("Recommended") if use.row.card.recommended else ""
