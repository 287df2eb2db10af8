"""Settings of one kind, whoever keeps them: what they are now, and changing them."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from photoclip.settings import About, Settings, described
from photoclip.ui.language import tr
from photoclip.ui.notifying.background import is_possible
from photoclip.ui.preferences import Preferences


class Choices(QObject):
    """The fields of a class of settings. `known` is False as long as their values are not."""

    changed = Signal()

    def __init__(self, kind: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.about: Mapping[str, About] = described(kind)
        self._defaults = kind()

    @property
    def known(self) -> bool:
        raise NotImplementedError

    def value(self, name: str) -> Any:
        """What is chosen."""
        raise NotImplementedError

    def change(self, name: str, value: Any) -> None:
        """Choose something else; `changed` tells when it counts."""
        raise NotImplementedError

    def note(self, name: str) -> str:  # noqa: ARG002
        """What is to be known about a choice on this computer; else empty."""
        return ""

    def refusal(self, name: str) -> str:  # noqa: ARG002
        """Why something can't be chosen on this computer; else empty."""
        return ""

    def started(self, name: str) -> Any:
        """What was chosen when the program started, which some settings count by."""
        return self.value(name)

    def default(self, name: str) -> Any:
        """As the program comes."""
        return getattr(self._defaults, name)


class ProgramChoices(Choices):
    """Those of the program."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(Settings, parent)
        self._preferences = preferences
        preferences.changed.connect(self.changed)

    @property
    @override
    def known(self) -> bool:
        return True

    @override
    def value(self, name: str) -> Any:
        return getattr(self._preferences.now, name)

    @override
    def change(self, name: str, value: Any) -> None:
        self._preferences.change(name, value)

    @override
    def refusal(self, name: str) -> str:
        if name == "background" and not is_possible():
            return tr("This desktop shows no icons of programs, so there would be no way back.")
        return ""

    @override
    def started(self, name: str) -> Any:
        return getattr(self._preferences.started, name)
