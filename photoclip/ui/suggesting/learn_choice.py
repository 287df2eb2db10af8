"""Whether labels learn from the photos that were left out of a preview."""

from PySide6.QtWidgets import QCheckBox

from photoclip.ui.language import tr

_TIP = tr(
    "They are a no for their label, which doesn't suggest them again; one Undo takes it back. "
    "Without this nothing is said of them."
)


class LearnChoice(QCheckBox):
    """There only while something is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.setChecked(True)
        self.setToolTip(_TIP)
        self.hide()

    def show_left_out(self, count: int) -> None:
        """So many photos are left out."""
        self.setText(tr("Learn from the %n photos left out", count))
        self.setVisible(count > 0)
