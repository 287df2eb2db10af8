"""The switch for “Find similar in photoclip” in the file manager's menu."""

import threading

from PySide6.QtCore import QObject, Signal, Slot

from photoclip.core.errors import PhotoclipError
from photoclip.ui.banner import Banner
from photoclip.ui.language import translated
from photoclip.ui.preferences import Preferences

_SETTING = "file_manager_menu"


class FileManagerMenu(QObject):
    """Follows the setting: files are written and programs started for it, so on another thread."""

    _failed = Signal(str, str)

    def __init__(self, preferences: Preferences, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences, self._banner = preferences, banner
        self._turn = threading.Lock()
        self._threads: list[threading.Thread] = []
        preferences.changed.connect(self._follow)
        self._failed.connect(self._say)

    def start(self) -> None:
        """Mend the entry if photoclip has moved since it was made, as an update may have it."""
        if self._preferences.now.file_manager_menu:
            self._begin()

    def stop(self) -> None:
        """Wait until what was chosen is done."""
        for thread in self._threads:
            thread.join()

    @Slot(str)
    def _follow(self, name: str) -> None:
        if name == _SETTING:
            self._begin()

    def _begin(self) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=self._apply, name="file-manager-menu")
        self._threads.append(thread)
        thread.start()

    def _apply(self) -> None:
        """Do what is wanted by now: threads may get their turns in any order."""
        from photoclip.services.integrating import file_manager_menu

        with self._turn:
            wanted = self._preferences.now.file_manager_menu
            try:
                menu = file_manager_menu()
                if wanted and menu.state() != "on":
                    menu.turn_on()
                elif not wanted:
                    menu.turn_off()
            except PhotoclipError as error:
                if wanted:
                    self._failed.emit(error.message, error.hint)

    @Slot(str, str)
    def _say(self, message: str, hint: str) -> None:
        """What could not be turned on is shown as off."""
        self._banner.show_error(translated(message), translated(hint))
        self._preferences.change(_SETTING, False)
