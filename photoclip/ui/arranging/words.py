"""What orders and headings are called, in the header and in the menu."""

from photoclip.core.arranging import Arrangement, Order
from photoclip.ui.arranging.choices import Kind
from photoclip.ui.language import tr

_ORDERS: dict[Order, str] = {
    "given": tr("Relevance"),
    "taken": tr("Date taken"),
    "added": tr("Date added"),
    "name": tr("Name"),
    "size": tr("Size"),
    "rating": tr("Stars"),
}
_FIRST: dict[Order, tuple[str, str]] = {
    "given": ("", ""),
    "taken": (tr("oldest first"), tr("newest first")),
    "added": (tr("oldest first"), tr("newest first")),
    "name": (tr("A to Z"), tr("Z to A")),
    "size": (tr("smallest first"), tr("largest first")),
    "rating": (tr("fewest first"), tr("most first")),
}
_OTHER_WAY: dict[Order, str] = {
    "given": tr("The other way round"),
    "taken": tr("Oldest first"),
    "added": tr("Oldest first"),
    "name": tr("Z to A"),
    "size": tr("Smallest first"),
    "rating": tr("Fewest first"),
}


def order(kind: Kind, one: Order) -> str:
    """ "Date taken"; what comes in an order of its own has its own name for that."""
    if one == "given" and kind == "own":
        return tr("Own order")
    return _ORDERS[one]


def order_long(kind: Kind, arrangement: Arrangement) -> str:
    """ "Date taken, newest first"."""
    first = _FIRST[arrangement.order][0 if arrangement.rising else 1]
    said = order(kind, arrangement.order)
    return f"{said}, {first}" if first else said


def other_way(one: Order) -> str:
    """What the switch between the two ways is called: the way that is not the usual one."""
    return _OTHER_WAY[one]
