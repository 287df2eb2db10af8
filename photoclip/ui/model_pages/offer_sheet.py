"""What the hub has of a model, shown before a byte of it is fetched."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from photoclip.core.models import Offer
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.model_pages.sheet import ModelSheet

_CONVERTED = tr(
    "In an older format. They are read without running anything that is in them, written anew in "
    "a safe format, and the old file is deleted."
)


class OfferSheet(ModelSheet):
    """Download fetches it, anything else doesn't."""

    agreed = Signal(object)

    def __init__(self, title: str, offer: Offer, parent: QWidget) -> None:
        super().__init__(tr("Download a model"), parent)
        self._offer = offer
        newest = offer.current == offer.commit
        self.add_title(
            tr("%1 is up to date", None, title) if newest else tr("Download %1?", None, title)
        )
        if newest:
            self.add_words(tr("The hub has nothing newer than what is on this computer."))
        elif offer.current is not None:
            self.add_words(
                tr(
                    "A newer version than yours. It counts as another model: before you can use "
                    "it, it has to look at your photos. The one that is here stays."
                )
            )
        self.add_facts(_facts(offer))
        if not newest:
            self.add_words(
                tr("Fetched from the hub once; your photos are not sent anywhere."), "third"
            )
        self.go.clicked.connect(self._agree)
        self.finish("" if newest else tr("Download %1", None, words.size(offer.size - offer.here)))

    def _agree(self) -> None:
        self.agreed.emit(self._offer)
        self.accept()


def _facts(offer: Offer) -> list[tuple[str, str]]:
    size = tr("%1 in %2", None, words.size(offer.size), words.files(len(offer.files)))
    if offer.here:
        size += tr("; %1 of it are here already", None, words.size(offer.here))
    facts = [
        (tr("Repository"), offer.repository),
        (tr("Version"), offer.commit),
        (tr("Size"), size),
        (tr("Licence"), offer.licence or tr("The repository names none.")),
        (
            tr("Weights"),
            _CONVERTED if offer.converted else tr("In a safe format; nothing in it can run."),
        ),
    ]
    if offer.current is not None and offer.current != offer.commit:
        facts.insert(2, (tr("Yours"), offer.current))
    return facts
