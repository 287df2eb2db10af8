"""Train the built-in model, stage by stage, and write the files that photoclip ships.

    python packaging/builtin_model/train.py all
    python packaging/builtin_model/train.py all --photos MY_PHOTOS OTHER_PHOTOS --work /tmp/model

Every folder of photos has a `captions.jsonl`, a line of which is {"file": …, "captions": […]}.
The stages can be run one at a time; each begins with what the one before left in --work.
"""

import argparse
from collections.abc import Callable
from pathlib import Path

import drawn
import released
import settling
import stages
import torch
from export import Beside, export
from lessons import Lessons, Sources
from pupil import Pupil
from running import Length

HERE = Path(__file__).resolve().parent
SHARED = HERE.parents[2] / "shared"
TEMPLATES = ("{}", "a {}", "a photo of a {}", "a picture of {}")

SHARE = 0.4
"""Of the towers after the stage `whole`, in the mean that is settled."""

ROUNDED_BY = 48
"""Photos on which rounded weights must say on the mean what exact ones do."""

STAGES: dict[str, Callable[[Pupil, Lessons, Length], None]] = {
    "heads": stages.heads,
    "joint": stages.joint,
    "whole": stages.whole,
    "settle": settling.settle,
}


def main() -> None:
    """Run the stages named on the command line."""
    options = _options()
    torch.set_num_threads(options.threads)
    photos = [*options.photos, drawn.draw_all(options.work / "drawn", _grounds(options.photos[0]))]
    sources = Sources(tuple(photos), options.backbone, options.wordnet, options.work / "cache")
    lessons = Lessons(sources)
    length = Length(options.effort, options.minutes, options.work / "going.pt")
    before = None
    for name, stage in STAGES.items():
        if options.stage in (name, "all"):
            pupil = _mean(options) if name == "settle" else _begun(options, before)
            stage(pupil, lessons, length)
            pupil.save(options.work / f"{name}.pt")
        before = options.work / f"{name}.pt"
    if options.stage in ("all", "export"):
        everyday = lessons.everyday(Pupil.load(options.work / "settle.pt").text)
        beside = Beside(TEMPLATES, everyday, lessons.pictures(ROUNDED_BY), lessons.named)
        export(options.work / "settle.pt", options.out, beside)


def _begun(options: argparse.Namespace, before: Path | None) -> Pupil:
    if options.released is not None:
        return released.read(options.released)
    return Pupil.begin(options.backbone) if before is None else Pupil.load(before)


def _mean(options: argparse.Namespace) -> Pupil:
    """The mean named on the command line, or of the towers before and after `whole`."""
    if options.mean:
        parts = [each.rpartition("=") for each in options.mean]
        return Pupil.mean([(_stored(Path(path)), float(share)) for path, _, share in parts])
    before = _begun(options, options.work / "joint.pt")
    return Pupil.mean([(before, 1 - SHARE), (Pupil.load(options.work / "whole.pt"), SHARE)])


def _stored(path: Path) -> Pupil:
    """Shipped files, or what a stage left."""
    return released.read(path) if path.is_dir() else Pupil.load(path)


def _grounds(folder: Path) -> list[Path]:
    """Photos that drawn pages can lie on."""
    return sorted(folder.glob("*.jpg"))[:500]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("stage", choices=["all", *STAGES, "export"])
    parser.add_argument(
        "--photos", nargs="+", type=Path,
        default=[SHARED / "data" / "captions_train", SHARED / "data" / "labels_train"],
    )  # fmt: skip
    parser.add_argument("--backbone", type=Path, default=SHARED / "models" / "backbone")
    parser.add_argument("--wordnet", type=Path, default=Path("/usr/share/wordnet/data.noun"))
    parser.add_argument("--work", type=Path, default=HERE / "work")
    parser.add_argument("--out", type=Path, default=HERE.parents[1] / "resources/builtin_model")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--effort", type=float, default=1.0, help="times the usual steps")
    parser.add_argument("--minutes", type=float, help="each stage's length, instead of its steps")
    parser.add_argument("--released", type=Path, help="a stage begins with these shipped files")
    parser.add_argument(
        "--mean", nargs="+", metavar="PATH=SHARE", help="settle the mean of these, in these shares"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
