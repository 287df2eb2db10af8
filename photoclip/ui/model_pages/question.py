"""Making sure that something is meant which can't be undone."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from photoclip.core.model_events import ModelUse
from photoclip.ui import words
from photoclip.ui.language import tr, translated
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
    title = translated(use.row.card.title)
    kept = ""
    if use.indexed:
        kept = tr(
            " What it saw in %1 is kept for when you get it again.", None, words.photos(use.indexed)
        )
    again = tr("download it") if use.row.card.repository else tr("import it")
    return Question(
        tr("Remove a model"),
        tr("Remove %1 from this computer?", None, title),
        tr(
            "This frees %1. To use it again, %2 again; other libraries "
            "on this computer lose it, too. Your photos, tags and labels stay as they are.%3",
            None,
            words.size(use.row.size),
            again,
            kept,
        ),
        tr("Remove %1", None, words.size(use.row.size)),
    )


def forgetting(use: ModelUse) -> Question:
    """Deleting what a model saw in the photos."""
    title = translated(use.row.card.title)
    rate = use.row.running.images_per_second if use.row.running is not None else None
    takes = tr(", which takes %1", None, model_words.duration(use.indexed / rate)) if rate else ""
    return Question(
        tr("Free the space of an index"),
        tr("Forget what %1 saw in %2?", None, title, words.photos(use.indexed)),
        tr(
            "To use it again, it has to look at your photos again%1. The model in use, your "
            "photos, tags and labels stay as they are.",
            None,
            takes,
        ),
        tr("Forget"),
    )


def cancelling(title: str, getting: Getting) -> Question:
    """Throwing away a part of a download."""
    done, _ = getting.bytes
    return Question(
        tr("Cancel a download"),
        tr("Stop downloading %1, and delete the %2 that are here?", None, title, words.size(done)),
        tr("Pause keeps them, and you can go on whenever you like."),
        tr("Delete them"),
    )


def discarding(title: str, size: int) -> Question:
    """Throwing away what an earlier download left."""
    return Question(
        tr("Delete a part of a download"),
        tr("Delete the %1 that are here of %2?", None, words.size(size), title),
        tr("The next download begins from nothing."),
        tr("Delete them"),
    )
