"""The table of models that photoclip offers: data in `resources/models.toml`."""

import difflib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from photoclip.core.models import ModelCard, Quality
from photoclip.paths import resources


@dataclass(frozen=True, slots=True)
class Entry:
    """A card, and the other names by which people know the model."""

    card: ModelCard
    aliases: tuple[str, ...]

    @property
    def names(self) -> Iterator[str]:
        """Every name it is found by: its own, its repository's with and without owner, others."""
        yield self.card.name
        if self.card.repository is not None:
            yield self.card.repository
            yield self.card.repository.partition("/")[2]
        yield from self.aliases


@cache
def entries() -> tuple[Entry, ...]:
    """The whole table, in the order in which it is shown."""
    text = (resources() / "models.toml").read_text(encoding="utf-8")
    return tuple(_entry(row) for row in tomllib.loads(text)["model"])


def cards() -> tuple[ModelCard, ...]:
    """The cards alone."""
    return tuple(entry.card for entry in entries())


def find(name: str) -> ModelCard | None:
    """The model that people call `name`, in whatever case they type it."""
    return _by_name().get(name.strip().casefold())


def similar(name: str) -> tuple[str, ...]:
    """Names of the table that `name` may be a slip of, likeliest first."""
    wanted = name.strip().casefold()
    close = difflib.get_close_matches(wanted, list(_by_name()), n=5, cutoff=0.6)
    holding = [key for key in _by_name() if len(wanted) > 2 and wanted in key]
    return tuple(dict.fromkeys(_by_name()[key].name for key in [*holding, *close]))


@cache
def _by_name() -> dict[str, ModelCard]:
    return {name.casefold(): entry.card for entry in entries() for name in entry.names}


def _entry(row: dict[str, Any]) -> Entry:
    aliases = tuple(row.pop("aliases", ()))
    quality = tuple(Quality(**figure) for figure in row.pop("quality", ()))
    repository = row.pop("repository", None)
    return Entry(ModelCard(repository=repository, quality=quality, **row), aliases)
