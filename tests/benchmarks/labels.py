"""What labels learn from answers, and how fast.

    python -m tests.benchmarks labels --data FOLDER [--model NAME] [--library FOLDER]
    python -m tests.benchmarks labels --speed [--photos N] [--library FOLDER]

FOLDER has photos and a `labels.csv` with columns `file`, `labels` (apart by semicolons) and perhaps
`set`. A label is asked of the photos of its own set only, since of others it isn't known who shows
it; sets most of whose labels are on one photo alone are left out. Or FOLDER has a `captions.jsonl`:
then words of the everyday list are labels, right where two captions of a photo have them. A
simulated person answers what the program's own queue asks first, one photo at a time. It is told:

- *not asked*: of the photos that were not answered, beside what words alone score on these very
  photos. A good queue takes the easy ones away, so both figures fall.
- *other half*: answers about one half of the photos, measured on the other, which was never asked;
  once for each half, by labels that know nothing of each other's answers.
- *all*: of all photos, answered ones first or last, as the person finds them.
- *on its own*: how many photos labels would tag without asking, and how many of them are right;
  labels that go well are answered further for that.

AP is the mean over labels of the average precision, F1 of the best there is for each. ECE is the
expected calibration error over ten equal bins, of all pairs of a label and a photo that were not
asked, and of those that would be suggested (0.5 and above). Beside the latter, as *luck*, stands
the error that so many suggestions would have if labels were right exactly as often as they say: a
figure near that can't be told from none.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from photoclip.models.registry import open_store
from photoclip.paths import LibraryPaths
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session, open_session
from tests.benchmarks.labels_answered import Figures, Run, answered
from tests.benchmarks.labels_sets import Sets, read_sets, read_words
from tests.benchmarks.labels_speed import speed


@click.command()
@click.option("--data", type=click.Path(exists=True, path_type=Path))
@click.option("--model", help="A model's name or folder; else the built-in.")
@click.option("--library", type=click.Path(path_type=Path), help="Kept, and taken up again.")
@click.option("--speed", "speedy", is_flag=True, help="Measure time instead, on made-up photos.")
@click.option("--photos", default=100_000, show_default=True, help="With --speed.")
@click.option("--labels", "count", default=200, show_default=True, help="With --speed.")
def labels(
    data: Path | None,
    model: str | None,
    library: Path | None,
    *,
    speedy: bool,
    photos: int,
    count: int,
) -> None:
    """What labels are worth before and after answers; or with --speed how long they take."""
    with tempfile.TemporaryDirectory() as scratch:
        base = (library or Path(scratch)).absolute()
        if speedy:
            speed(base, photos, count)
            return
        if data is None:
            raise click.UsageError("Name a folder with --data, or ask for --speed.")
        data = data.resolve()
        with _indexed(data, LibraryPaths(base), model) as session:
            click.echo(f"{data.name}, {session.reference}")
            for run in answered(session, _sets(data)):
                _tell(run)


@contextmanager
def _indexed(folder: Path, paths: LibraryPaths, model: str | None) -> Iterator[Session]:
    """A library of a folder's photos."""
    store = open_store()
    with open_session(paths, store.open_encoder, model, store.pin) as session:
        for _ in index_folders(session, [folder]):
            pass
        yield session


def _sets(data: Path) -> Sets:
    table = data / "labels.csv"
    return read_sets(table) if table.exists() else read_words(data / "captions.jsonl")


def _tell(run: Run) -> None:
    click.echo(f"{run.name}: {run.labels} labels, {run.photos} photos")
    for title, rows in (("not asked", run.left), ("other half", run.other), ("all", run.all)):
        for answers, (figures, before) in rows.items():
            click.echo(f"  {title:10} after {answers:2}: {_row(figures, before)}")
    for (title, answers), tagged in run.automatic.items():
        share = f"{tagged.right / tagged.photos:.3f} right" if tagged.photos else "nothing"
        click.echo(
            f"  {title:10} after {answers:2}, on its own: {tagged.labels} labels may, "
            f"{tagged.photos} photos, {share}"
        )


def _row(figures: Figures, before: Figures) -> str:
    gain = figures.ap / before.ap - 1 if before.ap else float("nan")
    return (
        f"AP {before.ap:.3f} -> {figures.ap:.3f} ({gain:+.0%}), "
        f"F1 {before.f1:.3f} -> {figures.f1:.3f}, ECE {before.ece:.3f} -> {figures.ece:.3f}, "
        f"suggested {before.suggested_ece:.3f} ({before.suggested}) -> "
        f"{figures.suggested_ece:.3f} ({figures.suggested}; luck {figures.by_luck:.3f}), "
        f"{figures.labels} labels"
    )
