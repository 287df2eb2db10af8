"""Labels, what they know and what they suggest, as JSON documents and as lines for a terminal."""

from collections.abc import Iterable, Iterator
from typing import Any

from photoclip.core.labels import Label, Standing, Suggestion


def labels_document(labels: Iterable[Label]) -> dict[str, Any]:
    """`label list`, as JSON."""
    return {
        "labels": [
            {
                "name": label.name,
                "prompts": list(label.descriptions),
                "not": list(label.definition.negatives),
                "threshold": label.threshold,
                "accepted": label.accepted,
                "rejected": label.rejected,
                "examples": len(label.examples),
                "automatic": label.definition.automatic,
                "colour": label.definition.colour,
                "veil": label.definition.veil,
                "pack": label.definition.pack,
            }
            for label in labels
        ]
    }


def standing_document(standing: Standing) -> dict[str, Any]:
    """`label show`, as JSON: "precision" is null as long as no suggestion was answered."""
    return {
        "name": standing.label,
        "accepted": standing.accepted,
        "rejected": standing.rejected,
        "right": standing.right,
        "judged": standing.judged,
        "precision": standing.right / standing.judged if standing.judged else None,
        "waiting": standing.waiting,
        "to_find": standing.to_find,
        "automatic": standing.automatic,
        "line": standing.line,
        "obstacle": standing.obstacle,
    }


def standing_lines(standing: Standing) -> Iterator[str]:
    """`label show`, for a person."""
    yield standing.label
    yield f"  {standing.accepted:,} accepted, {standing.rejected:,} refused"
    if standing.judged:
        yield f"  right in {standing.right} of the last {standing.judged} suggestions"
    yield f"  {standing.waiting:,} suggestions wait for an answer"
    if standing.to_find is not None:
        yield f"  about {standing.to_find:,} photos still to find"
    if standing.line is not None:
        how = "tags new photos" if standing.automatic else "may tag new photos"
        yield f"  {how} without asking from {standing.line:.0%} on"
    elif standing.automatic:
        yield "  automatic, but tags nothing without asking yet"
    if standing.obstacle:
        yield f"  {standing.obstacle}"


def suggestions_document(suggestions: Iterable[Suggestion]) -> dict[str, Any]:
    """`suggest`, as JSON."""
    return {"suggestions": [_suggestion(one) for one in suggestions]}


def _suggestion(one: Suggestion) -> dict[str, Any]:
    return {
        "path": str(one.photo.path),
        "label": one.label,
        "confidence": round(one.confidence, 4),
    }
