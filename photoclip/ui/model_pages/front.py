"""Opens the Models page and the comparison, when they are wanted, and keeps them up to date."""

from PySide6.QtCore import QObject, Slot

from photoclip.core.model_events import ModelsCompared
from photoclip.ui.model_pages.compare_page import ComparePage
from photoclip.ui.model_pages.face import faces
from photoclip.ui.model_pages.look import Look
from photoclip.ui.model_pages.model_actions import ModelActions
from photoclip.ui.model_pages.page import ModelsPage
from photoclip.ui.model_pages.standing import Standing
from photoclip.ui.model_pages.talk import ModelTalk
from photoclip.ui.page_stack import PageStack


class ModelsFront(QObject):
    """Between the models' controllers and their two pages."""

    def __init__(self, stack: PageStack, talk: ModelTalk, look: Look) -> None:
        super().__init__(stack)
        self._stack = stack
        self._talk = talk
        self._pair = ("", "")
        self.actions = ModelActions(talk, stack.window())
        self.page = ModelsPage()
        self.comparison = ComparePage(look)
        self._connect()
        self._show(talk.models.standing)

    def _connect(self) -> None:
        page, comparison, talk = self.page, self.comparison, self._talk
        page.pressed.connect(self.actions.act)
        page.add_wanted.connect(self.actions.dialogs.add)
        page.import_wanted.connect(self.actions.dialogs.bring)
        page.back_wanted.connect(self._stack.show_photos)
        self.actions.comparison_wanted.connect(self.compare)
        comparison.back_wanted.connect(self.open)
        comparison.queries_wanted.connect(self._compare_over)
        comparison.use_wanted.connect(self._use)
        talk.models.changed.connect(self._show)
        talk.comparing.compared.connect(self._show_compared)
        talk.comparing.progressed.connect(comparison.show_progress)
        talk.comparing.refused.connect(comparison.refuse)

    @Slot()
    def open(self) -> None:
        """Show the models."""
        self._talk.comparing.drop()
        self._talk.models.refresh()
        self._stack.show_page(self.page)

    @Slot(str)
    def compare(self, reference: str) -> None:
        """Show a model beside the one in use."""
        standing = self._talk.models.standing
        chosen = standing.in_use
        if chosen is None:
            return
        self._pair = (chosen.reference or chosen.row.card.name, reference)
        self.comparison.begin(self._titles(self._pair))
        self._stack.show_page(self.comparison)
        self._talk.comparing.compare(*self._pair)

    @Slot(object)
    def _compare_over(self, queries: tuple[str, ...]) -> None:
        self._talk.comparing.compare(*self._pair, queries)

    @Slot(str)
    def _use(self, reference: str) -> None:
        use = self._talk.models.standing.use_of(reference)
        self._talk.models.switch(reference, use.row.card.name if use else reference)

    @Slot(object)
    def _show(self, standing: Standing) -> None:
        self.page.show_faces(faces(standing))
        self._show_heads(standing)

    def _show_heads(self, standing: Standing) -> None:
        chosen = standing.in_use
        in_use = None if chosen is None else chosen.reference or chosen.row.card.name
        self.comparison.heads.show_models(self._pair, self._titles(self._pair), in_use)

    @Slot(ModelsCompared)
    def _show_compared(self, event: ModelsCompared) -> None:
        self._pair = (event.left, event.right)
        self.comparison.show_compared(event, self._titles(self._pair))
        self._show_heads(self._talk.models.standing)

    def _titles(self, pair: tuple[str, str]) -> tuple[str, str]:
        standing = self._talk.models.standing
        return standing.full_title_of(pair[0]), standing.full_title_of(pair[1])
