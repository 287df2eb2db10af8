"""What is told of duplicates."""

from dataclasses import dataclass, field
from pathlib import Path

from photoclip.core.duplicates.members import Choice, Member, Tier

Groups = tuple[tuple[int, ...], ...]
"""Ids of photos; of identical ones there is one id in each group, whose files it is about."""


@dataclass(frozen=True, slots=True)
class DuplicatesListed:
    """All groups, by tier."""

    identical: Groups = ()
    same: Groups = ()
    similar: Groups = ()
    waiting: int = 0
    """Photos that were not looked at yet."""

    def of(self, tier: Tier) -> Groups:
        """The groups of a tier."""
        groups: Groups = getattr(self, tier)
        return groups

    @property
    def count(self) -> int:
        """How many groups hold duplicates, which similar shots are not."""
        return len(self.identical) + len(self.same)


@dataclass(frozen=True, slots=True)
class DuplicatesCounted:
    """How many groups hold duplicates, which similar shots are not."""

    groups: int


@dataclass(frozen=True, slots=True)
class GroupShown:
    """One group, with all that its members differ in."""

    tier: Tier
    ids: tuple[int, ...]
    members: tuple[Member, ...]
    choice: Choice


@dataclass(frozen=True, slots=True)
class CleaningWeighed:
    """What tidying up groups would come to."""

    tier: Tier
    groups: int
    files: int
    """How many would be moved to the trash, with all that goes along."""
    size: int
    """Their bytes."""
    done: int = 0
    total: int = 0
    """How many groups were looked at so far."""
    plan: tuple[tuple[tuple[int, ...], Path], ...] = field(default=(), repr=False)
    """The ids of each group, and the path of what is kept of it."""
    going: tuple[Path, ...] = field(default=(), repr=False)
    """Every file that would be moved."""


@dataclass(frozen=True, slots=True)
class DuplicatesSought:
    """How far looking for duplicates is: photos looked at, of all that were to be."""

    done: int
    total: int
