"""Making sure that something is meant which can't be undone."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from photoclip.core.model_events import ModelUse
from photoclip.ui import words
from photoclip.ui.model_pages import model_words
from photoclip.ui.model_pages.standing import Getting


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, what a yes costs and what it doesn't, and the words of the yes."""

    title: str
    text: str
    more: str
    yes: str


def ask(question: Question, act: Callable[[], None], window: QWidget) -> QMessageBox:
    """Ask over the window; `act` is done after a yes. Esc and Enter are a no."""
    box = QMessageBox(window)
    box.setObjectName("modelQuestion")
    box.setWindowTitle(question.title)
    box.setText(question.text)
    box.setInformativeText(question.more)
    yes = box.addButton(question.yes, QMessageBox.ButtonRole.AcceptRole)
    yes.clicked.connect(act)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def removal(use: ModelUse) -> Question:
    """Deleting a model's files."""
    title = use.row.card.title
    kept = ""
    if use.indexed:
        kept = f" What it saw in {words.photos(use.indexed)} is kept for when you get it again."
    again = "download it" if use.row.card.repository else "import it"
    return Question(
        "Remove a model",
        f"Remove {title} from this computer?",
        f"This frees {words.size(use.row.size)}. To use it again, {again} again; other libraries "
        f"on this computer lose it, too. Your photos, tags and labels stay as they are.{kept}",
        f"Remove {words.size(use.row.size)}",
    )


def forgetting(use: ModelUse) -> Question:
    """Deleting what a model saw in the photos."""
    title = use.row.card.title
    rate = use.row.running.images_per_second if use.row.running is not None else None
    takes = f", which takes {model_words.duration(use.indexed / rate)}" if rate else ""
    return Question(
        "Free the space of an index",
        f"Forget what {title} saw in {words.photos(use.indexed)}?",
        f"To use it again, it has to look at your photos again{takes}. The model in use, your "
        "photos, tags and labels stay as they are.",
        "Forget",
    )


def cancelling(title: str, getting: Getting) -> Question:
    """Throwing away a part of a download."""
    done, _ = getting.bytes
    return Question(
        "Cancel a download",
        f"Stop downloading {title}, and delete the {words.size(done)} that are here?",
        "Pause keeps them, and you can go on whenever you like.",
        "Delete them",
    )


def discarding(title: str, size: int) -> Question:
    """Throwing away what an earlier download left."""
    return Question(
        "Delete a part of a download",
        f"Delete the {words.size(size)} that are here of {title}?",
        "The next download begins from nothing.",
        "Delete them",
    )
