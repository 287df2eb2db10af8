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
import stages
import torch
from export import export
from lessons import Lessons, Sources
from pupil import Pupil

HERE = Path(__file__).resolve().parent
SHARED = HERE.parents[2] / "shared"
TEMPLATES = ("{}", "a {}", "a photo of a {}", "a picture of {}")

STAGES: dict[str, Callable[[Pupil, Lessons, float], None]] = {
    "heads": stages.heads,
    "joint": stages.joint,
    "whole": stages.whole,
}


def main() -> None:
    """Run the stages named on the command line."""
    options = _options()
    torch.set_num_threads(options.threads)
    photos = [*options.photos, drawn.draw_all(options.work / "drawn", _grounds(options.photos[0]))]
    sources = Sources(tuple(photos), options.backbone, options.wordnet, options.work / "cache")
    lessons = Lessons(sources)
    before = None
    for name, stage in STAGES.items():
        if options.stage in (name, "all"):
            pupil = Pupil.begin(options.backbone) if before is None else Pupil.load(before)
            stage(pupil, lessons, options.effort)
            pupil.save(options.work / f"{name}.pt")
        before = options.work / f"{name}.pt"
    if options.stage in ("all", "export"):
        _ship(options.work, options.out, lessons)


def _ship(work: Path, out: Path, lessons: Lessons) -> None:
    """Export the mean of the last two stages' image towers."""
    mean = Pupil.between(Pupil.load(work / "joint.pt"), Pupil.load(work / "whole.pt"))
    mean.save(work / "mean.pt")
    export(work / "mean.pt", out, TEMPLATES, lessons.everyday(mean.text))


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
    return parser.parse_args()


if __name__ == "__main__":
    main()
