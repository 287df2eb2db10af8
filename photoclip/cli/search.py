"""photoclip search, similar, classify"""

import sys
from pathlib import Path

import click

from photoclip.cli.options import (
    FOLDER,
    absolute,
    json_option,
    target,
    target_options,
)
from photoclip.cli.output import (
    classify_document,
    classify_lines,
    print_json,
    print_line,
    search_document,
)
from photoclip.cli.queries import (
    QUERY_CONTEXT,
    Showing,
    query_argument,
    query_help,
    results_options,
    typed,
)
from photoclip.core.errors import PhotoclipError
from photoclip.core.query.question import Picture, Question
from photoclip.services import searching
from photoclip.services.session import Session

_FROM_STANDARD_INPUT = ("-",)


@click.command(context_settings=QUERY_CONTEXT, epilog=query_help())
@query_argument
@target_options
@results_options
def search(
    query: tuple[str, ...], library: Path | None, model: str | None, showing: Showing
) -> None:
    """Photos that fit the words, best first.

    Without --all or --limit weaker matches are left out; JSON has them. QUERY - reads one query per
    line from standard input and prints one JSON document per line.
    """
    with target(library, model).session(must_exist=True) as session:
        if query == _FROM_STANDARD_INPUT:
            _search_lines(session, showing.limit)
            return
        found = next(searching.search(session, typed(query), showing.limit))
    showing.show(found)


@click.command()
@click.argument("files", type=FOLDER, nargs=-1, required=True, metavar="FILE...")
@click.option("--words", default="", metavar="TEXT", help='What else it shows: "at night".')
@click.option(
    "--words-weight",
    type=click.FloatRange(0, 2),
    default=1.0,
    show_default=True,
    help="How much the words count beside a picture.",
)
@target_options
@results_options
def similar(
    files: tuple[Path, ...],
    words: str,
    words_weight: float,
    library: Path | None,
    model: str | None,
    showing: Showing,
) -> None:
    """Photos like each FILE, which may be any pictures, in the library or not."""
    pictures = tuple(Picture(absolute(file)) for file in files)
    question = Question(words, pictures, words_weight)
    with target(library, model).session(must_exist=True) as session:
        found = next(searching.search(session, question, showing.limit, remember=False))
    showing.show(found)


@click.command()
@click.argument("file", type=FOLDER)
@click.argument("texts", nargs=-1, required=True, metavar="TEXT...")
@target_options
@json_option
def classify(
    file: Path, texts: tuple[str, ...], library: Path | None, model: str | None, as_json: bool
) -> None:
    """How well each TEXT describes FILE.

    The probabilities compare the texts with each other: they add up to one even where none fits.
    """
    with target(library, model).session() as session:
        result = next(searching.classify(session, absolute(file), texts))
    if as_json:
        print_json(classify_document(result))
    else:
        for line in classify_lines(result):
            print_line(line)


def _search_lines(session: Session, limit: int) -> None:
    for line in sys.stdin:
        query = line.rstrip("\r\n")
        try:
            found = next(searching.search(session, query, limit, remember=False))
        except PhotoclipError as error:
            print_json({"query": query, "error": error.message, "results": []}, line=True)
        else:
            print_json(search_document(found), line=True)
        sys.stdout.flush()
