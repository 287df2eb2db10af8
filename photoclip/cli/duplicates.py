"""photoclip duplicates"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from photoclip.cli.options import json_option, library_option, target
from photoclip.cli.output import print_json, print_line
from photoclip.core.amounts import size
from photoclip.core.duplicates.events import GroupShown
from photoclip.core.duplicates.members import TIERS, Member, Tier
from photoclip.services.duplicates.listing import list_duplicates
from photoclip.services.duplicates.seeking import seek_duplicates
from photoclip.services.duplicates.showing import show_group
from photoclip.services.session import Session

_TITLES: dict[Tier, str] = {
    "identical": "Identical: one picture in several files",
    "same": "Same picture: in other sizes or encodings",
    "similar": "Similar shots of one moment: no duplicates",
}
_BYTES = {"same": "identical", "other": "other metadata", "": "not compared"}


@click.command()
@click.option("--tier", type=click.Choice(TIERS), help="Only these, instead of all three kinds.")
@library_option
@json_option
def duplicates(tier: Tier | None, library: Path | None, as_json: bool) -> None:
    """Duplicates in three tiers that are never mixed; the one to keep comes first in each group.

    identical: one picture in several files. same: one picture re-encoded or resized. similar: shots
    of one moment, which are no duplicates. Nothing is changed or deleted.
    """
    wanted = TIERS if tier is None else (tier,)
    with target(library).session(must_exist=True) as session:
        for _ in seek_duplicates(session):
            pass
        found = {one: list(_groups(session, one)) for one in wanted}
    if as_json:
        print_json({one: [_document(group) for group in groups] for one, groups in found.items()})
        return
    for one, groups in found.items():
        print_line(f"{_TITLES[one]} ({len(groups):,})")
        for group in groups:
            for member in group.members:
                print_line(f"  {_line(member)}")
            print_line("")


def _groups(session: Session, tier: Tier) -> Iterator[GroupShown]:
    for ids in next(list_duplicates(session)).of(tier):
        shown = list(show_group(session, tier, ids))
        yield from shown[-1:]


def _line(member: Member) -> str:
    photo = member.photo
    return f"{member.path}  {photo.width} x {photo.height}  {size(member.size)}"


def _document(group: GroupShown) -> dict[str, Any]:
    """`keep` is the path of the one that is suggested, `why` what speaks for it."""
    return {
        "keep": str(group.members[group.choice.place].path),
        "why": group.choice.why,
        "files": [_member_document(group.tier, one) for one in group.members],
    }


def _member_document(tier: Tier, member: Member) -> dict[str, Any]:
    photo = member.photo
    facts = {
        "path": str(member.path),
        "width": photo.width,
        "height": photo.height,
        "size": member.size,
        "format": member.format,
        "taken_at": photo.taken_at,
        "rating": photo.rating,
        "tags": list(member.tags),
    }
    return facts | ({"bytes": _BYTES[member.bytes]} if tier == "identical" else {})
