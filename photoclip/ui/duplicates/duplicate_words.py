"""What is said of duplicates."""

from collections.abc import Sequence

from photoclip.core.amounts import size
from photoclip.core.duplicates.events import CleaningWeighed, GroupShown
from photoclip.core.duplicates.members import Bytes, Member, Tier, Why
from photoclip.ui import words
from photoclip.ui.language import number, tr

NAMES: dict[Tier, str] = {
    "identical": tr("Identical files"),
    "same": tr("Same picture"),
    "similar": tr("Similar shots"),
}
TIPS: dict[Tier, str] = {
    "identical": tr("One picture in several files (1)"),
    "same": tr("One picture in other sizes or encodings (2)"),
    "similar": tr("Several shots of one moment, which are no duplicates (3)"),
}
EXPLAINED: dict[Tier, str] = {
    "identical": tr(
        "One picture that lies in several files. One of them is enough; what you said of the photo "
        "stays."
    ),
    "same": tr(
        "One picture in other sizes or encodings, nothing else. What stays takes over tags, stars, "
        "albums and captions of what goes."
    ),
    "similar": tr(
        "Shots of one moment: different pictures, no duplicates. Look before you decide. What "
        "stays takes over tags, stars, albums and captions."
    ),
}
EMPTY: dict[Tier, str] = {
    "identical": tr("No picture lies in several files"),
    "same": tr("No picture is here in several sizes or encodings"),
    "similar": tr("No shots of one moment"),
}
WHY: dict[Why, str] = {
    "picked": tr("you picked it"),
    "stars": tr("it has the most stars"),
    "larger": tr("it has the most pixels"),
    "sharper": tr("it is the sharpest"),
    "camera": tr("it still says when and with what it was taken"),
    "file": tr("its file is the largest, so it was squeezed the least"),
    "name": tr("its name is not that of a copy"),
    "more": tr("more is written about the photo in its file"),
    "older": tr("it was there first"),
    "raw": tr("it is the RAW file"),
    "any": tr("nothing tells them apart"),
}
_BYTES: dict[Bytes, str] = {
    "": "",
    "same": tr("every byte is the same"),
    "other": tr("same picture, other information in the file"),
}


def suggested(group: GroupShown) -> str:
    """Which to keep, and why."""
    kept = group.members[group.choice.place]
    name = words.file_name(kept.path)
    return tr("Suggested: keep %1, since %2.", None, name, WHY[group.choice.why])


def facts(tier: Tier, member: Member, best_sharpness: float) -> tuple[str, ...]:
    """What members may differ in, a line each; a line that stands empty is "". The same lines for
    all of a group, so that they can be compared."""
    photo = member.photo
    stars = "★" * (photo.rating or 0)
    flag = {"pick": tr("picked"), "reject": tr("rejected"), None: ""}[photo.flag]
    said = (
        words.pixels(photo.width, photo.height),
        " · ".join(part for part in (member.format, size(member.size)) if part),
        words.taken(photo.taken_at) if photo.taken_at else tr("no date"),
        member.camera or "",
        words.readable(str(member.path.parent)),
    )
    if tier == "identical":
        return (*said, _BYTES[member.bytes], _away(member))
    return (
        *said,
        _sharpness(tier, member, best_sharpness),
        " ".join(part for part in (stars, flag) if part),
        ", ".join(member.tags),
        tr("in %1", None, ", ".join(member.albums)) if member.albums else "",
        tr("has a caption") if member.worded else "",
        _away(member),
    )


def spoken(member: Member, lines: Sequence[str], *, kept: bool) -> str:
    """All of it, for those who have it read to them."""
    stays = tr("stays") if kept else tr("goes to the trash")
    return ", ".join((words.file_name(member.path), stays, *(line for line in lines if line)))


def going(tier: Tier, count: int) -> str:
    """The main action."""
    if not count:
        return tr("Nothing goes")
    if tier == "identical":
        return tr("Move %n file(s) to the trash", count)
    return tr("Move %n photo(s) to the trash", count)


def apart(tier: Tier) -> str:
    """The other one."""
    return tr("Keep all copies") if tier == "identical" else tr("Not duplicates")


def told_apart(tier: Tier) -> str:
    """What that one is good for; `%1` stands for its key."""
    if tier == "identical":
        return tr("These copies are wanted: don't show them again (%1)")
    return tr("These belong to different photos: never show them together again (%1)")


def weighed(event: CleaningWeighed) -> str:
    """What tidying up all groups comes to."""
    freed = tr("%n file(s), %1, go to the trash.", event.files, size(event.size))
    kept = tr("Of %n group(s) the suggested one stays.", event.groups)
    return f"{kept} {freed}"


def count(groups: int) -> str:
    """A figure behind a name; none of none."""
    return f"  {number(groups)}" if groups else ""


def _sharpness(tier: Tier, member: Member, best: float) -> str:
    """Compared with the sharpest: the figure alone says nothing."""
    if tier != "similar" or member.sharpness is None or not best:
        return ""
    share = member.sharpness / best
    if share > 0.9:
        return tr("sharp")
    return tr("less sharp") if share > 0.5 else tr("much less sharp")


def _away(member: Member) -> str:
    return tr("its drive is not connected") if member.away else ""
