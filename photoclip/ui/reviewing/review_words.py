"""The sentences of a label's queue."""

from photoclip.core.labels import Standing
from photoclip.core.tags import parts
from photoclip.ui import words
from photoclip.ui.language import number, tr

_NEARLY_ALL = 99.5
_MANY = 20
"""So many photos waiting are worth an order."""
TEACHING = tr("sure ones and unsure ones · your answers here teach it most")
_NEW = tr("It learns from every answer, most from those under “Most useful first”.")
NOTHING_ABOVE = tr("drag the line down past what fits, or click single photos")


def short(name: str) -> str:
    """The last part of a label's path: "dog" for "animal/dog"."""
    return (parts(name) or (name,))[-1]


def title(name: str) -> str:
    """A label's path for a heading, its parts parted as a person reads them."""
    return " › ".join(parts(name)) or name  # noqa: RUF001


def offered(standing: Standing, shown: int) -> str:
    """How many photos wait; a label that suggests none may ask about a few all the same."""
    name = short(standing.label)
    if standing.waiting:
        return tr("%1 may be %2.", None, words.photos(standing.waiting), name)
    return (
        tr("Nothing looks much like %1: these come nearest. Which are?", None, name)
        if shown
        else ""
    )


def judged(standing: Standing) -> str:
    """How good the label's suggestions were lately; of a new one, how it learns fastest."""
    if not standing.judged:
        return _NEW if standing.waiting >= _MANY else ""
    if standing.judged == 1:
        return tr("The last one was right.") if standing.right else tr("The last one was wrong.")
    if not standing.right:
        return tr("None of the last %1 were right.", None, standing.judged)
    if standing.right == standing.judged:
        return tr("All the last %1 were right.", None, standing.judged)
    return tr("%n of the last %1 were right.", standing.right, standing.judged)


def line(right: float | None, *, sure: bool) -> str:
    """What the line says: how much of what lies above it will be right."""
    if right is None:
        return NOTHING_ABOVE if sure else TEACHING
    of_100 = 100 * right
    said = tr("nearly all") if of_100 >= _NEARLY_ALL else tr("%1 of 100", None, round(of_100))
    above = tr("above it %1 will be right", None, said)
    return tr("drag the line · %1", None, above) if sure else f"{TEACHING} · {above}"


def accept(accepted: int, refused: int, *, exceptions: bool) -> str:
    """The main button: exactly what it will do."""
    if not accepted and not refused:
        return tr("Nothing above the line")
    if not exceptions:
        return tr("Accept %1 above the line", None, number(accepted))
    said = [tr("accept %1", None, number(accepted))] if accepted else []
    said += [tr("refuse %1", None, number(refused))] if refused else []
    return ", ".join(said).capitalize()


def rest_of_page(rest: int, *, alone: bool) -> str:
    """The button that also refuses what else is on screen."""
    return (
        tr("Refuse all %1 in sight", None, number(rest))
        if alone
        else tr("…and refuse the other %1 in sight", None, number(rest))
    )
