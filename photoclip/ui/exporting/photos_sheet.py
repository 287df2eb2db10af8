"""Asks which photos shall be copied where and how, and shows how far it is."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from photoclip.core.copies import (
    SUFFIXES,
    CopiesMade,
    CopyFacts,
    check_pattern,
    copy_name,
)
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Progress
from photoclip.core.tilde import expanded
from photoclip.ui import desktop, words
from photoclip.ui.exporting.copy_choices import CopyChoices
from photoclip.ui.hints import words_of
from photoclip.ui.language import number, tr
from photoclip.ui.parts import choice_box, heading, push_button, scroll_down
from photoclip.ui.scopes import Scope
from photoclip.ui.theme import scaled
from photoclip.ui.work_sheet import WorkSheet

_WIDTH, _HEIGHT = 600, 560
_MOST_NAMED = 3
"""Photos that could not be copied, by their names."""


class PhotosSheet(WorkSheet):
    """Stays open until the copies are there; Cancel keeps those that were made until then."""

    wanted = Signal(object, object, object)
    """A `Scope`, the folder and a `CopyWish`."""

    def __init__(
        self,
        scopes: Sequence[Scope],
        example: CopyFacts | None,
        folder: Path,
        last: object,
        parent: QWidget,
    ) -> None:
        size = QSize(scaled(_WIDTH), scaled(_HEIGHT))
        super().__init__(tr("Export photos"), tr("Export"), size, parent)
        self._example, self._suggested = example, folder
        self.copying = False
        """Whether copies are being made now."""
        self.scope = choice_box()
        self.scope.setAccessibleName(tr("Which photos"))
        for scope in scopes:
            self.scope.addItem(scope.name, scope)
        self.place = QLineEdit(str(folder))
        self.place.setAccessibleName(tr("Folder for the copies"))
        self.choose = push_button(tr("Choose…"))
        self.choose.setToolTip(tr("Choose another folder"))
        self.choose.setAutoDefault(False)
        self.choices = CopyChoices(last)
        self.show_folder = self.add_button(tr("Show in folder"))
        self.show_folder.hide()
        self._inside = QWidget()
        self._lay_out()
        self.explain(tr("Makes copies. The photos themselves stay as they are, where they are."))
        self.choose.clicked.connect(self._ask_place)
        self.place.textChanged.connect(self._judge)
        self.choices.changed.connect(self._judge)
        self.show_folder.clicked.connect(self._show)
        self.go.clicked.connect(self._begin)
        self.scope.setFocus()  # and not Cancel, which was made first
        self._judge()

    @property
    def folder(self) -> Path:
        """Where the copies shall lie; a bare name is one in the folder that was suggested."""
        return self._suggested / expanded(self.place.text().strip())

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.place, 1)
        line.addWidget(self.choose)
        column.addWidget(heading(tr("Photos")))
        column.addWidget(self.scope)
        column.addSpacing(4)
        column.addWidget(heading(tr("Folder")))
        column.addLayout(line)
        column.addSpacing(4)
        column.addWidget(heading(tr("Copies")))
        column.addWidget(self.choices)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(tr("What shall be exported"))
        self._inside = scroll_down(area, column, "settingsInner")
        self.body.addWidget(area, 1)

    @Slot()
    def _judge(self) -> None:
        """Whether it can begin; if so, how the first copy is called."""
        wish = self.choices.wish
        try:
            check_pattern(wish.pattern)
        except PhotoclipError as error:
            self.say(" ".join(words_of(error)), bad=True)
            self.go.setEnabled(False)
            return
        self.go.setEnabled(bool(self.place.text().strip()))
        if self._example is not None:
            name = copy_name(wish.pattern, self._example, 1, 1)
            ending = SUFFIXES.get(wish.form, "")
            self.say(tr("The first one is called “%1”.", None, f"{name}{ending}"))

    @Slot()
    def _ask_place(self) -> None:
        dialog = QFileDialog(self, tr("Folder for the copies"), self.place.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.place.setText)
        dialog.open()

    @Slot()
    def _begin(self) -> None:
        self.copying = True
        self.cancel.setFocus()
        self._inside.setEnabled(False)
        self.go.setEnabled(False)
        self.say(tr("Copying…"))
        self.show_work()
        self.wanted.emit(self.scope.currentData(), self.folder, self.choices.wish)

    def follow(self, progress: Progress) -> None:
        """So many are copied."""
        self.show_work(progress.done, progress.total)
        said = tr("%1 of %2", None, number(progress.done), words.photos(progress.total))
        if progress.seconds_left is not None:
            said += f", {words.time_left(progress.seconds_left)}"
        self.say(said)

    def finish(self, made: CopiesMade) -> None:
        """The copies are there; so many photos could not be copied."""
        self.copying = False
        self.end_work()
        where = words.file_name(self.folder)
        said = [tr("%n photos copied to “%1”.", made.written, where)]
        if made.whitened:
            said.append(tr("In %n of them, what was transparent is white.", made.whitened))
        if made.problems:
            said.append(tr("%n could not be copied:", len(made.problems)))
            named = made.problems[:_MOST_NAMED]
            said += [f"{words.file_name(one.path)}: {words.readable(one.reason)}." for one in named]
            said.append("…" if len(made.problems) > _MOST_NAMED else "")
        self.say(" ".join(one for one in said if one), bad=bool(made.problems))
        self.offer_close()
        self.show_folder.setVisible(made.written > 0)

    def fail(self, message: str) -> None:
        """It can't go on so: another folder may do."""
        self.copying = False
        self.end_work()
        self._inside.setEnabled(True)
        self.go.setEnabled(True)
        self.say(message, bad=True)

    @Slot()
    def _show(self) -> None:
        desktop.show_in_folder(self.folder)
