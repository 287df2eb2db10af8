"""What is said about models: figures and names, as a person would say them."""

from photoclip.core.models import ModelReference
from photoclip.ui import words

_SOON = 90
_MINUTE, _HOUR = 60, 3600

PRECISIONS = {
    "fp32": "full",
    "bf16": "half",
    "fp16": "half",
    "int8": "8-bit",
}
PRECISION_TIP = (
    "How finely the model calculates. Full is exact; half and 8-bit need less memory, are mostly "
    "faster, and change few results."
)
QUALITY_TIP = (
    "Published figures, in per cent; more is better, and only figures of the same test compare.\n"
    "ImageNet: names the right one of 1,000 things. COCO, Flickr30k: finds the very photo that a "
    "sentence describes, among 5,000 and 1,000."
)

COMPARABLE = ("COCO", "Flickr30k", "ImageNet")
"""The tests that many models were put to; a figure of any other must not stand beside theirs."""

OWN_TEST_TIP = "Only tested on photos of our own: the figure can't be compared with the others'."


def precision(name: str | None) -> str:
    """ "full", "half", "8-bit"; a name nobody knows stays as it is."""
    return "automatic" if name is None else PRECISIONS.get(name, name)


def device(name: str) -> str:
    """What calculates, for people: "processor", "graphics card"."""
    kind = name.partition(":")[0]
    known = {
        "cpu": "processor",
        "cuda": "graphics card",
        "mps": "Apple graphics",
        "xpu": "Intel graphics",
    }
    return known.get(kind, name)


def speed(photos_per_second: float) -> str:
    """Short, for a column: "40 photos/s", "3 s per photo"."""
    if photos_per_second >= 10:
        return f"{photos_per_second:.0f} photos/s"
    if photos_per_second >= 1:
        return f"{photos_per_second:.1f} photos/s"
    return f"{1 / photos_per_second:.1f} s per photo"


def speed_said(photos_per_second: float) -> str:
    """A sentence's part: "about 40 photos a second"."""
    if photos_per_second >= 1.5:
        return f"about {photos_per_second:.0f} photos a second"
    seconds = 1 / photos_per_second
    return "about a second a photo" if seconds < 1.5 else f"about {seconds:.0f} seconds a photo"


def duration(seconds: float) -> str:
    """How long something will take: "about 5 min", "about 2 h 10 min"."""
    if seconds < _SOON:
        return "about a minute"
    if seconds < _HOUR:
        return f"about {round(seconds / _MINUTE)} min"
    hours, minutes = divmod(round(seconds / _MINUTE), 60)
    return f"about {hours} h {minutes} min" if minutes and hours < 10 else f"about {hours} h"


def cost(relative: float | None) -> str:
    """Computing per photo, in the column, as a multiple of ViT-B/32's."""
    if relative is None:
        return "not known"
    return f"{relative:g} \N{MULTIPLICATION SIGN}"


def cost_said(relative: float | None) -> str:
    """The same as a sentence, with what it is measured by."""
    if relative is None:
        return "How much this model has to calculate for a photo is not known."
    if relative == 1:
        return "Calculates for a photo as much as CLIP ViT-B/32, by which the others are measured."
    much = f"{relative:g} times as much" if relative > 1 else f"{words.percent(relative)} of"
    joined = f"{much} as CLIP ViT-B/32" if relative > 1 else f"{much} what CLIP ViT-B/32 does"
    return f"Calculates for a photo {joined}."


def byte_rate(bytes_per_second: float) -> str:
    """ "12 MB/s"."""
    if bytes_per_second >= 1_000_000:
        return f"{bytes_per_second / 1_000_000:.0f} MB/s"
    return f"{max(1, bytes_per_second / 1000):.0f} kB/s"


def version(commit: str | None) -> str:
    """A commit as people are used to see it, in seven letters."""
    return commit[:7] if commit else ""


def exact(reference: str) -> str:
    """Which one of several: "version 3d74acf, half precision"."""
    known = ModelReference.parse(reference)
    said = [f"version {version(known.commit)}"] if known.commit else []
    if known.precision:
        said.append(f"{precision(known.precision)} precision")
    return ", ".join(said)
