"""Imports that don't read sources."""

import sys

import PySide6.QtCore  # noqa: F401  # brings what is told next


def leave_sources_unread() -> None:
    """Keep PySide from reading the source of every module that is imported after it.

    It looks there for its own name, so as to switch `from __feature__ import snake_case` and the
    like off elsewhere (https://doc.qt.io/qtforpython-6/developer/feature-motivation.html), and
    Python keeps what was read in memory: a fifth of the time of a start, and with torch's
    thousand modules fifty megabytes. Nothing here wants a feature of these, so no module needs a
    look. Where PySide does it otherwise, it goes on doing so.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_feature  # type: ignore[union-attr]


def _uses_no_feature(_module: object) -> bool:
    return False
