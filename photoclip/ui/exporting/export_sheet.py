"""Asks what of the catalogue shall be written where, and shows how far it is."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from photoclip.core.events import Progress
from photoclip.core.on_disk import is_file
from photoclip.core.tilde import expanded
from photoclip.services.exporting import Form
from photoclip.ui import desktop, words
from photoclip.ui.language import number, tr
from photoclip.ui.parts import choice_box, heading, push_button
from photoclip.ui.scopes import Scope
from photoclip.ui.work_sheet import WorkSheet

_SIZE = QSize(560, 470)
_LEAD = tr(
    "Writes what photoclip knows of your photos into one file: where they lie, their dates, tags, "
    "stars and albums. The photos themselves are not copied."
)
_FORMS: tuple[tuple[Form, str, str], ...] = (
    (
        "csv",
        tr("A table (CSV)"),
        tr("For spreadsheets such as Excel and LibreOffice. One row for each photo."),
    ),
    (
        "jsonl",
        tr("Everything (JSON lines)"),
        tr("For other programs, and to keep. Of the whole library also labels, tags and albums."),
    ),
)


class ExportSheet(WorkSheet):
    """Stays open until the file is there; Cancel leaves none behind."""

    wanted = Signal(object, str, object)
    """A `Scope`, a `Form` and the path to write to."""

    def __init__(self, scopes: Sequence[Scope], folder: Path, parent: QWidget) -> None:
        super().__init__(tr("Export a list"), tr("Export"), _SIZE, parent)
        self._folder = folder
        self._named = False
        self._path: Path | None = None
        self.scope = choice_box()
        self.scope.setAccessibleName(tr("Which photos"))
        for scope in scopes:
            self.scope.addItem(scope.name, scope)
        self.scope.setCurrentIndex(self.scope.count() - 1)
        self.forms = QButtonGroup(self)
        self.place = QLineEdit()
        self.place.setAccessibleName(tr("File to write"))
        self.choose = push_button(tr("Choose…"))
        self.choose.setAutoDefault(False)
        self.show_file = self.add_button(tr("Show in folder"))
        self.show_file.hide()
        self._lay_out()
        self.choose.clicked.connect(self._ask_place)
        self.place.textEdited.connect(self._keep_name)
        self.forms.idToggled.connect(self._suggest)
        self.show_file.clicked.connect(self._show)
        self.go.clicked.connect(self._begin)
        self.place.textChanged.connect(self._warn)
        self.explain(_LEAD)
        self.scope.setFocus()
        self._suggest()

    @property
    def form(self) -> Form:
        """What kind of file is chosen."""
        return _FORMS[self.forms.checkedId()][0]

    @property
    def path(self) -> Path:
        """Where to write; a bare name is one in the folder that was suggested."""
        return self._folder / expanded(self.place.text().strip())

    def _lay_out(self) -> None:
        self.body.addWidget(heading(tr("Photos")))
        self.body.addWidget(self.scope)
        self.body.addWidget(heading(tr("Written as")))
        for place, (_, name, said) in enumerate(_FORMS):
            self.add_choice(self.forms, place, name, said).setChecked(place == 0)
        self.body.addWidget(heading(tr("File")))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.place, 1)
        line.addWidget(self.choose)
        self.body.addLayout(line)
        self.body.addStretch(1)

    @Slot()
    def _suggest(self) -> None:
        """A name, as long as nobody gave one."""
        suffix = f".{self.form}"
        named = Path(self.place.text().strip())
        if self._named and named.name:
            self.place.setText(str(named.with_suffix(suffix)))
        elif not self._named:
            self.place.setText(str(self._folder / f"photoclip{suffix}"))

    @Slot()
    def _keep_name(self) -> None:
        self._named = True
        self.go.setEnabled(bool(self.place.text().strip()))

    @Slot()
    def _warn(self) -> None:
        there = is_file(self.path)
        self.say(tr("This file is there already, and will be replaced.") if there else "")

    @Slot()
    def _ask_place(self) -> None:
        dialog = QFileDialog(self, tr("Write to"), self.place.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self.form)
        dialog.fileSelected.connect(self._take_place)
        dialog.open()

    @Slot(str)
    def _take_place(self, path: str) -> None:
        self.place.setText(path)
        self._keep_name()

    @Slot()
    def _begin(self) -> None:
        self._path = self.path
        self._enable(enabled=False)
        self.say(tr("Writing…"))
        self.show_work()
        self.wanted.emit(self.scope.currentData(), self.form, self._path)

    def follow(self, progress: Progress) -> None:
        """So much is written."""
        self.show_work(progress.done, progress.total)
        self.say(tr("%1 of %2", None, number(progress.done), words.photos(progress.total)))

    def finish(self, message: str) -> None:
        """The file is there."""
        self.end_work()
        self.say(message)
        self.offer_close()
        self.show_file.show()

    def fail(self, message: str) -> None:
        """It could not be written: another place may do."""
        self.end_work()
        self.say(message, bad=True)
        self._enable(enabled=True)

    def _enable(self, *, enabled: bool) -> None:
        for widget in (self.scope, self.place, self.choose, self.go, *self.forms.buttons()):
            widget.setEnabled(enabled)

    @Slot()
    def _show(self) -> None:
        if self._path is not None:
            desktop.show_in_folder(self._path)
