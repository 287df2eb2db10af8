"""The program in a process of its own, as `photoclip` starts it, and questions about what it shows.

`python -m tests.e2e.program ARGUMENTS` is that process. It answers questions that come by its
standard input, one JSON list a line: the name of a function of `Shown`, and what it takes. Nothing
is done through it, only asked: where something is on the screen, and what is said there.
"""

import json
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, QSocketNotifier
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget


class Shown:
    """What is on the screen now."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._last = QImage()
        self._answered: str | None = None

    @property
    def _window(self) -> Any:
        tops = self._application.topLevelWidgets()
        return next(one for one in tops if hasattr(one, "furnished"))

    def ready(self) -> int:
        """The number by which X knows the window, as soon as it is furnished; else 0."""
        tops = self._application.topLevelWidgets()
        made = [one for one in tops if getattr(one, "furnished", False) and one.frame.isVisible()]
        if not made:
            return 0
        made[0].controllers.search.answered.connect(self._remember)
        return int(made[0].winId())

    def _remember(self, asked: Any, _answer: object) -> None:
        self._answered = asked.text

    def answered(self, text: str) -> bool:
        """Whether the last question that was answered was this, and not a part of it."""
        return self._answered == text

    def active(self) -> bool:
        """Whether keys go to the window."""
        return bool(self._window.isActiveWindow())

    def photos(self) -> list[str]:
        """The names of the photos in the grid, in order, without those that are folded away."""
        model, grid = self._window.model, self._window.grid
        rows = [row for row in range(model.rowCount()) if not grid.isIndexHidden(model.index(row))]
        photos = [model.photo(row) for row in rows]
        return [photo.path.name for photo in photos if photo is not None]

    def first(self, name: str) -> bool:
        """Whether this photo is the first in the grid."""
        return self.photos()[:1] == [name]

    def similar(self, name: str) -> bool:
        """Whether the grid answers a question for photos like another, and this is the first."""
        asked = self._window.controllers.search.asked
        return asked is not None and bool(asked.pictures) and self.first(name)

    def tags(self) -> list[str]:
        """The tags of the photo whose details are shown."""
        return list(self._window.panel.tags.tags)

    def tagged(self, tag: str) -> bool:
        """Whether the photo whose details are shown has this tag."""
        return tag in self.tags()

    def untagged(self, tag: str) -> bool:
        """Whether it has not."""
        return tag not in self.tags()

    def texts(self) -> list[str]:
        """What can be read on buttons, in labels and fields."""
        return [said for widget in self._seen() for said in _said(widget) if said]

    def tile(self, row: int) -> list[int]:
        """The middle of a photo in the grid."""
        grid, model = self._window.grid, self._window.model
        return _middle(grid.viewport(), grid.visualRect(model.index(row, 0)))

    def widget(self, said: str) -> list[int]:
        """The middle of the button, label or field of this text or name."""
        found = [one for one in self._seen() if said in _said(one)]
        return _middle(found[0], found[0].rect()) if found else []

    def entry(self, said: str) -> list[int]:
        """The middle of an entry of the menu that is open."""
        menu = self._application.activePopupWidget()
        if not isinstance(menu, QMenu):
            return []
        found = [one for one in menu.actions() if one.text().replace("&", "") == said]
        return _middle(menu, menu.actionGeometry(found[0])) if found else []

    def still(self) -> bool:
        """Whether all on the screen is as it was when this was asked the last time."""
        before, self._last = self._last, _screen()
        return self._last == before

    def screenshot(self, file: str) -> bool:
        """Keep all that is on the screen in a file."""
        return _screen().save(file)

    def _seen(self) -> Iterator[QWidget]:
        for widget in self._application.allWidgets():
            if widget.isVisible() and not widget.visibleRegion().isEmpty():
                yield widget


def _screen() -> QImage:
    return QGuiApplication.primaryScreen().grabWindow(0).toImage()


def _said(widget: QWidget) -> tuple[str, ...]:
    if isinstance(widget, QAbstractButton | QLabel | QLineEdit):
        return (widget.text(), widget.accessibleName())
    return (widget.accessibleName(),)


def _middle(widget: QWidget, rect: QRect) -> list[int]:
    middle: QPoint = widget.mapToGlobal(rect.center())
    return [middle.x(), middle.y()]


class _Answering(QObject):
    """Reads questions in the program's own event loop."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._shown = Shown(application)
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._answer)

    def _answer(self) -> None:
        line = sys.stdin.readline()
        if not line:
            self._notifier.setEnabled(False)
            return
        name, *given = json.loads(line)
        try:
            answer = getattr(self._shown, name)(*given)
        except Exception:  # noqa: BLE001  # the program would show it to a person
            answer = {"mistake": traceback.format_exc()}
        print(json.dumps(answer), flush=True)


def main() -> int:
    from photoclip import app
    from photoclip.cli import main as photoclip

    make = app.make_application

    def answering() -> QApplication:
        application = make()
        _Answering(application)
        return application

    app.make_application = answering
    return photoclip([str(Path(one)) if "/" in one else one for one in sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
