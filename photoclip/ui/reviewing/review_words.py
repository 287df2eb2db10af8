"""The sentences of a label's queue."""

from photoclip.core.labels import Standing
from photoclip.core.tags import parts
from photoclip.ui import words

_NEARLY_ALL = 99.5
_MANY = 20
"""So many photos waiting are worth an order."""
TEACHING = "sure ones and unsure ones · your answers here teach it most"
_NEW = "It learns from every answer, most from those under “Most useful first”."
NOTHING_ABOVE = "drag the line down past what fits, or click single photos"


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
        return f"{words.photos(standing.waiting)} may be {name}."
    return f"Nothing looks much like {name}: these come nearest. Which are?" if shown else ""


def judged(standing: Standing) -> str:
    """How good the label's suggestions were lately; of a new one, how it learns fastest."""
    if not standing.judged:
        return _NEW if standing.waiting >= _MANY else ""
    if standing.judged == 1:
        return "The last one was " + ("right." if standing.right else "wrong.")
    right = {0: "None of", standing.judged: "All"}.get(standing.right, f"{standing.right} of")
    verb = "was" if standing.right == 1 else "were"
    return f"{right} the last {standing.judged} {verb} right."


def line(right: float | None, *, sure: bool) -> str:
    """What the line says: how much of what lies above it will be right."""
    if right is None:
        return NOTHING_ABOVE if sure else TEACHING
    of_100 = 100 * right
    said = "nearly all" if of_100 >= _NEARLY_ALL else f"{round(of_100)} of 100"
    above = f"above it {said} will be right"
    return f"drag the line · {above}" if sure else f"{TEACHING} · {above}"


def accept(accepted: int, refused: int, *, exceptions: bool) -> str:
    """The main button: exactly what it will do."""
    if not accepted and not refused:
        return "Nothing above the line"
    if not exceptions:
        return f"Accept {accepted:,} above the line"
    said = [f"accept {accepted:,}"] if accepted else []
    said += [f"refuse {refused:,}"] if refused else []
    return ", ".join(said).capitalize()


def rest_of_page(rest: int, *, alone: bool) -> str:
    """The button that also refuses what else is on screen."""
    return f"Refuse all {rest:,} in sight" if alone else f"…and refuse the other {rest:,} in sight"
