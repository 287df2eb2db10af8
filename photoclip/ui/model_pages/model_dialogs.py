"""Opens the dialogs about models, and hands what the person decides to the controllers."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from photoclip.core.encoder import Running
from photoclip.core.models import ModelReference, Offer
from photoclip.ui.model_pages import question
from photoclip.ui.model_pages.add_sheet import AddSheet
from photoclip.ui.model_pages.face import Face
from photoclip.ui.model_pages.import_sheet import ImportSheet
from photoclip.ui.model_pages.offer_sheet import OfferSheet
from photoclip.ui.model_pages.settings_sheet import SettingsSheet
from photoclip.ui.model_pages.talk import ModelTalk


class ModelDialogs(QObject):
    """Whatever costs space, time or what is here is asked before it is done."""

    def __init__(self, talk: ModelTalk, window: QWidget) -> None:
        super().__init__(window)
        self._talk = talk
        self._window = window
        talk.downloads.offered.connect(self.show_offer)
        talk.running.measured.connect(self.show_settings)

    @Slot(object)
    def show_offer(self, offer: Offer) -> None:
        """What the hub has; the person decides."""
        known = self._talk.models.standing.use_of(offer.name)
        title = known.row.card.title if known is not None else offer.repository
        sheet = OfferSheet(title, offer, self._window)
        sheet.agreed.connect(self._talk.downloads.start)
        sheet.open()

    @Slot(str, object, object)
    def show_settings(self, reference: str, tried: tuple[Running, ...], device: str | None) -> None:
        """How a model runs here, and what may be changed about it."""
        known = ModelReference.parse(reference)
        title = self._talk.models.standing.title_of(reference)
        sheet = SettingsSheet(title, tried, device, known.precision, self._window)
        sheet.device_chosen.connect(self._talk.running.run_on)
        sheet.precision_chosen.connect(partial(self._prepare_in, known))
        sheet.open()

    def _prepare_in(self, known: ModelReference, precision: str | None) -> None:
        """Another precision is another model: it is prepared beside the one that is known."""
        self._talk.preparation.prepare(str(replace(known, precision=precision)))

    @Slot()
    def add(self) -> None:
        """Name a model that is not on the list."""
        sheet = AddSheet(self._window)
        sheet.wanted.connect(self._talk.downloads.ask)
        sheet.folder_wanted.connect(self.bring)
        self._talk.downloads.refused.connect(sheet.refuse)
        self._talk.downloads.offered.connect(sheet.accept)
        sheet.open()

    @Slot()
    def bring(self, name: str | None = None) -> None:
        """Import a model from a folder."""
        uses = self._talk.models.standing.uses
        cards = [
            use.row.card for use in uses if use.row.state != "here" and use.row.card.repository
        ]
        sheet = ImportSheet(cards, name, self._window)
        sheet.chosen.connect(self._talk.downloads.import_folder)
        sheet.open()

    def cancel_download(self, name: str, title: str) -> None:
        getting = self._talk.downloads.getting.get(name)
        if getting is not None:
            act = partial(self._talk.downloads.cancel, name)
            question.ask(question.cancelling(title, getting), act, self._window)

    def discard(self, face: Face) -> None:
        use = self._talk.models.standing.use_of(face.name)
        if use is not None:
            act = partial(self._talk.downloads.discard, face.name)
            question.ask(question.discarding(face.title, use.row.size), act, self._window)

    def forget(self, face: Face) -> None:
        reference = face.reference or face.name
        use = self._talk.models.standing.use_of(reference)
        if use is not None:
            act = partial(self._talk.models.forget, reference, face.name)
            question.ask(question.forgetting(use), act, self._window)

    def remove(self, face: Face) -> None:
        use = self._talk.models.standing.use_of(face.reference or face.name)
        if use is not None:
            act = partial(self._talk.models.remove, face.name)
            question.ask(question.removal(use), act, self._window)
