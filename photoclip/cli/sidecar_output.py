"""Plans for sidecars, what became of them, and conflicts: as JSON and as lines for a terminal."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from photoclip.core.sidecars import Conflict, Planned
from photoclip.core.tagging_events import SidecarsPlanned, SidecarsWritten

_NOTHING = "-"


def plan_document(plan: SidecarsPlanned) -> dict[str, Any]:
    """`sidecar write --dry-run`, as JSON. Of a long plan "more" are not among "planned"."""
    return {
        "naming": plan.naming,
        "planned": [_planned_document(one) for one in plan.planned],
        "more": plan.more,
        "unchanged": plan.unchanged,
    }


def plan_lines(plan: SidecarsPlanned) -> Iterable[str]:
    """The same, for a person."""
    for one in plan.planned:
        yield f"{'new' if one.new else 'change'}: {one.path}"
        if one.problem:
            yield f"  not possible: {one.problem}"
        if one.note:
            yield f"  {one.note}"
        for difference in one.differences:
            before, after = _joined(difference.before), _joined(difference.after)
            after = "none" if difference.emptied else after
            yield f"  {difference.field}: {before} -> {after}"
    if plan.more:
        yield f"and {plan.more:,} more"
    possible = sum(not one.problem for one in plan.planned) + plan.more
    yield f"{possible:,} to write, {plan.unchanged:,} photos need nothing"


def written_document(done: SidecarsWritten) -> dict[str, Any]:
    """`sidecar write --apply` and `sidecar restore`, as JSON."""
    name = "restored" if done.restored else "written"
    return {name: done.written, "failed": [_planned_document(one) for one in done.failed]}


def written_lines(done: SidecarsWritten) -> Iterable[str]:
    """The same, for a person."""
    for one in done.failed:
        yield f"not {'restored' if done.restored else 'written'}: {one.path}: {one.problem}"
    yield f"{done.written:,} {'restored' if done.restored else 'written'}"


def conflicts_document(
    conflicts: Iterable[Conflict], places: Mapping[int, Path | None]
) -> dict[str, Any]:
    """`sidecar conflicts`, as JSON. Values are texts, of tags a list of their paths."""
    return {
        "conflicts": [
            {
                "path": str(places.get(one.photo_id) or ""),
                "field": one.field,
                "said": [
                    {"path": str(said.path), "value": _value(one, said.value)} for said in one.said
                ],
            }
            for one in conflicts
        ]
    }


def conflict_lines(
    conflicts: Iterable[Conflict], places: Mapping[int, Path | None]
) -> Iterable[str]:
    """The same, for a person."""
    for one in conflicts:
        yield f"{places.get(one.photo_id) or ''}: {one.field}"
        for said in one.said:
            yield f"  {said.path.name}: {_joined(said.value.splitlines())}"


def _planned_document(one: Planned) -> dict[str, Any]:
    return {
        "path": str(one.path),
        "new": one.new,
        "problem": one.problem,
        "note": one.note,
        "differences": [
            {
                "field": each.field,
                "before": list(each.before),
                "after": list(each.after),
                **({"emptied": True} if each.emptied else {}),
            }
            for each in one.differences
        ],
    }


def _value(conflict: Conflict, value: str) -> str | list[str]:
    return value.splitlines() if conflict.field == "tags" else value


def _joined(values: Iterable[str]) -> str:
    return ", ".join(" / ".join(one.splitlines()) for one in values) or _NOTHING
