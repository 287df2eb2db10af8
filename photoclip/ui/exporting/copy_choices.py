"""What copies shall be like, as widgets: their values, and the choices that were made last."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from photoclip.core.copies import FIELDS, CopyWish, Form, Kept
from photoclip.ui.language import tr
from photoclip.ui.model_pages.wrapped import WrappedLabel

_FORMS: tuple[tuple[Form, str], ...] = (
    ("original", tr("As they are")),
    ("jpeg", tr("JPEG")),
    ("png", tr("PNG")),
    ("webp", tr("WebP")),
    ("tiff", tr("TIFF")),
)
_KEPT: tuple[tuple[Kept, str], ...] = (
    ("all", tr("Everything")),
    ("no-place", tr("Without the place")),
    ("none", tr("Nothing")),
)
_KEPT_SAID: dict[Kept, str] = {
    "all": tr("Date, camera, place and words, as the photo's file has them."),
    "no-place": tr("Date and camera, but no place, and no words that might name it."),
    "none": tr("Only the picture. Nobody learns when, where or with what it was taken."),
}
_ORIGINAL_SAID = tr("Originals are copied byte by byte, with all that stands in them.")
_SAID = tr("Write tags, stars and words into the copies")
_BESIDE = tr("Write tags, stars and words beside the copies (XMP)")
_FORMS_SAID: dict[str, str] = {
    "jpeg": tr("For everyone. It has no transparency: what is transparent becomes white."),
    "png": tr("Keeps every pixel, and transparency; photos become several times as large."),
    "webp": tr("Smaller than JPEG, and keeps transparency; some programs can't show it."),
    "tiff": tr("Keeps every pixel, and transparency; for printers and other programs."),
}
_WITH_QUALITY = ("jpeg", "webp")
_LARGEST, _STEP = 20_000, 100


class CopyChoices(QWidget):
    """Says what is chosen; `changed` with each change."""

    changed = Signal()

    def __init__(self, last: object) -> None:
        super().__init__()
        self.form = _choice(tr("Format"), _FORMS)
        for place, (form, _) in enumerate(_FORMS):
            self.form.setItemData(place, _FORMS_SAID.get(form), Qt.ItemDataRole.ToolTipRole)
        self.longest = QSpinBox()
        self.longest.setRange(0, _LARGEST)
        self.longest.setSingleStep(_STEP)
        self.longest.setSuffix(tr(" pixels"))
        self.longest.setSpecialValueText(tr("As large as they are"))
        self.longest.setAccessibleName(tr("Longest side"))
        self.quality = QSpinBox()
        self.quality.setRange(1, 100)
        self.quality.setAccessibleName(tr("Quality"))
        for box in (self.longest, self.quality):
            box.lineEdit().setTextMargins(6, 0, 0, 0)
        self.pattern = QLineEdit()
        self.pattern.setAccessibleName(tr("Names"))
        self.metadata = _choice(tr("What is kept beside the picture"), _KEPT)
        self.said = QCheckBox(_SAID)
        self.note = WrappedLabel("third")
        self._lay_out()
        self._show(_wish_of(last))
        for signal in (
            self.form.currentIndexChanged,
            self.metadata.currentIndexChanged,
            self.longest.valueChanged,
            self.quality.valueChanged,
            self.pattern.textChanged,
            self.said.toggled,
        ):
            signal.connect(self._follow)
        self._follow()

    @property
    def wish(self) -> CopyWish:
        """What is chosen."""
        return CopyWish(
            form=cast("Form", self.form.currentData()),
            longest=self.longest.value(),
            quality=self.quality.value(),
            pattern=self.pattern.text().strip(),
            metadata=cast("Kept", self.metadata.currentData()),
            said=self.said.isChecked(),
        )

    @property
    def kept(self) -> Mapping[str, Any]:
        """The same, to be remembered."""
        return asdict(self.wish)

    def _lay_out(self) -> None:
        fields = ", ".join(f"{{{field}}}" for field in FIELDS)
        names = WrappedLabel("third")
        names.setText(tr("%1 stand for what they say of each photo.", None, fields))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Format"), self.form),
            (tr("Longest side"), self.longest),
            (tr("Quality"), self.quality),
            (tr("Names"), self.pattern),
            ("", names),
            (tr("Kept beside the picture"), self.metadata),
            ("", self.note),
        )
        for row, (text, widget) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(widget)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(widget, row, 1)
        grid.addWidget(self.said, len(rows), 0, 1, 2)

    def _show(self, wish: CopyWish) -> None:
        self.form.setCurrentIndex(max(0, self.form.findData(wish.form)))
        self.longest.setValue(wish.longest)
        self.quality.setValue(wish.quality)
        self.pattern.setText(wish.pattern)
        self.metadata.setCurrentIndex(max(0, self.metadata.findData(wish.metadata)))
        self.said.setChecked(wish.said)

    @Slot()
    def _follow(self) -> None:
        wish = self.wish
        anew = wish.form != "original"
        self.form.setToolTip(_FORMS_SAID.get(wish.form, _ORIGINAL_SAID))
        self.longest.setEnabled(anew)
        self.metadata.setEnabled(anew)
        self.quality.setEnabled(wish.form in _WITH_QUALITY)
        self.said.setText(_SAID if anew else _BESIDE)
        self.note.setText(_KEPT_SAID[wish.metadata] if anew else _ORIGINAL_SAID)
        self.changed.emit()


def _choice(name: str, values: tuple[tuple[str, str], ...]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for value, said in values:
        box.addItem(said, value)
    return box


def _wish_of(last: object) -> CopyWish:
    """What was remembered; what of it makes no sense is as if never chosen."""
    usual = asdict(CopyWish())
    kept = last if isinstance(last, dict) else {}
    good = {
        name: kept[name]
        for name, value in usual.items()
        if name in kept and type(kept[name]) is type(value)
    }
    return CopyWish(**usual | good)
