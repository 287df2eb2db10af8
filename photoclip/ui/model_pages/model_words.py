"""What is said about models: figures and names, as a person would say them."""

from photoclip.core.models import ModelReference
from photoclip.ui import words
from photoclip.ui.language import decimal, figure, number, tr

_SOON = 90
_MINUTE, _HOUR = 60, 3600

PRECISIONS = {
    "fp32": tr("full"),
    "bf16": tr("half"),
    "fp16": tr("half"),
    "int8": tr("8-bit"),
}
PRECISION_TIP = tr(
    "How finely the model calculates. Full is exact; half and 8-bit need less memory, are mostly "
    "faster, and change few results."
)
QUALITY_TIP = tr(
    "Published figures, in per cent; more is better, and only figures of the same test compare.\n"
    "ImageNet: names the right one of 1,000 things. COCO, Flickr30k: finds the very photo that a "
    "sentence describes, among 5,000 and 1,000."
)

COMPARABLE = ("COCO", "Flickr30k", "ImageNet")
"""The tests that many models were put to; a figure of any other must not stand beside theirs."""

OWN_TEST_TIP = tr(
    "Only tested on photos of our own: the figure can't be compared with the others'."
)


def precision(name: str | None) -> str:
    """ "full", "half", "8-bit"; a name nobody knows stays as it is."""
    return tr("automatic") if name is None else PRECISIONS.get(name, name)


def device(name: str) -> str:
    """What calculates, for people: "processor", "graphics card"."""
    kind = name.partition(":")[0]
    known = {
        "cpu": tr("processor"),
        "cuda": tr("graphics card"),
        "mps": tr("Apple graphics"),
        "xpu": tr("Intel graphics"),
    }
    return known.get(kind, name)


def speed(photos_per_second: float) -> str:
    """Short, for a column: "40 photos/s", "3 s per photo"."""
    if photos_per_second >= 10:
        return tr("%1 photos/s", None, number(round(photos_per_second)))
    if photos_per_second >= 1:
        return tr("%1 photos/s", None, decimal(photos_per_second, 1))
    return tr("%1 s per photo", None, decimal(1 / photos_per_second, 1))


def speed_said(photos_per_second: float) -> str:
    """A sentence's part: "about 40 photos a second"."""
    if photos_per_second >= 1.5:
        return tr("about %1 photos a second", None, number(round(photos_per_second)))
    seconds = 1 / photos_per_second
    return (
        tr("about a second a photo")
        if seconds < 1.5
        else tr("about %1 seconds a photo", None, number(round(seconds)))
    )


def duration(seconds: float) -> str:
    """How long something will take: "about 5 min", "about 2 h 10 min"."""
    if seconds < _SOON:
        return tr("about a minute")
    if seconds < _HOUR:
        return tr("about %1 min", None, round(seconds / _MINUTE))
    hours, minutes = divmod(round(seconds / _MINUTE), 60)
    return (
        tr("about %1 h %2 min", None, hours, minutes)
        if minutes and hours < 10
        else tr("about %1 h", None, hours)
    )


def cost(relative: float | None) -> str:
    """Computing per photo, in the column, as a multiple of ViT-B/32's."""
    if relative is None:
        return tr("not known")
    return f"{figure(relative)} \N{MULTIPLICATION SIGN}"


def cost_said(relative: float | None) -> str:
    """The same as a sentence, with what it is measured by."""
    if relative is None:
        return tr("How much this model has to calculate for a photo is not known.")
    if relative == 1:
        return tr(
            "Calculates for a photo as much as CLIP ViT-B/32, by which the others are measured."
        )
    much = (
        tr("%1 times as much", None, figure(relative))
        if relative > 1
        else tr("%1 of", None, words.percent(relative))
    )
    joined = (
        tr("%1 as CLIP ViT-B/32", None, much)
        if relative > 1
        else tr("%1 what CLIP ViT-B/32 does", None, much)
    )
    return tr("Calculates for a photo %1.", None, joined)


def byte_rate(bytes_per_second: float) -> str:
    """ "12 MB/s"."""
    if bytes_per_second >= 1_000_000:
        return tr("%1 MB/s", None, number(round(bytes_per_second / 1_000_000)))
    return tr("%1 kB/s", None, number(max(1, round(bytes_per_second / 1000))))


def version(commit: str | None) -> str:
    """A commit as people are used to see it, in seven letters."""
    return commit[:7] if commit else ""


def exact(reference: str) -> str:
    """Which one of several: "version 3d74acf, half precision"."""
    known = ModelReference.parse(reference)
    said = [tr("version %1", None, version(known.commit))] if known.commit else []
    if known.precision:
        said.append(tr("%1 precision", None, precision(known.precision)))
    return ", ".join(said)
