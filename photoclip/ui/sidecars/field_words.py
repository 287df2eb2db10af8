"""What the fields of a sidecar are called, and their values as a person reads them."""

from collections.abc import Sequence

from photoclip.core.sidecars import Field
from photoclip.ui.language import tr

NAMES: dict[Field, str] = {
    "tags": tr("Tags"),
    "rating": tr("Stars"),
    "flag": tr("Flag"),
    "title": tr("Title"),
    "caption": tr("Caption"),
    "alt": tr("Description"),
}
_NONE, _REJECTED = tr("none"), tr("rejected")
_FLAGS = {"pick": tr("picked"), "reject": _REJECTED, "": _NONE}


def value(field: Field, said: str) -> str:
    """One value: "4" stars are "★★★★"; tags stand one a line."""
    if field == "rating" and said.lstrip("-").isdigit():
        stars = int(said)
        return "★" * stars if stars > 0 else _NONE if stars == 0 else _REJECTED
    if field == "tags":
        return ", ".join(line for line in said.splitlines() if line.strip())
    if field == "flag":
        return _FLAGS.get(said, said)
    return " ".join(said.split())


def values(field: Field, said: Sequence[str]) -> str:
    """All values of a field; "–" where there are none."""  # noqa: RUF002
    return ", ".join(value(field, one) for one in said) or "–"  # noqa: RUF001
