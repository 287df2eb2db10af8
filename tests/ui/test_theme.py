"""How the window looks, from one style sheet."""

import shutil
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from photoclip.paths import resources
from photoclip.ui.theme import Theme


def _painted(qtbot: QtBot) -> QImage:
    """What has an icon of the sheet's."""
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setChecked(True)
    return box.grab().toImage()


def test_the_sheet_is_read_wherever_the_program_lies(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    Theme(qapp, resources() / "style")
    usual = _painted(qtbot)
    qapp.setStyleSheet("")
    assert _painted(qtbot) != usual
    place = tmp_path / "Jürgen & Söhne's #1 $x 100% (neu)"
    for name in ("style", "icons"):
        shutil.copytree(resources() / name, place / name)
    try:
        Theme(qapp, place / "style")
        assert _painted(qtbot) == usual
    finally:
        Theme(qapp, resources() / "style")
