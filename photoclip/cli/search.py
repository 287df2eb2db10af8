"""photoclip search, similar, classify"""

import sys
from pathlib import Path

import click

from photoclip.cli.options import (
    FOLDER,
    absolute,
    json_option,
    limit_option,
    target,
    target_options,
)
from photoclip.cli.output import (
    classify_document,
    classify_lines,
    print_json,
    print_line,
    search_document,
    search_lines,
)
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import SearchFinished
from photoclip.services import searching
from photoclip.services.session import Session

_FROM_STANDARD_INPUT = ("-",)


@click.command()
@click.argument("query", nargs=-1, required=True)
@target_options
@limit_option
@json_option
def search(
    query: tuple[str, ...], library: Path | None, model: str | None, limit: int, as_json: bool
) -> None:
    """Photos that fit the words, best first.

    QUERY - reads one query per line from standard input and prints one JSON document per line.
    """
    with target(library, model).session(must_exist=True) as session:
        if query == _FROM_STANDARD_INPUT:
            _search_lines(session, limit)
            return
        found = next(searching.search(session, " ".join(query), limit))
    _show(found, as_json)


@click.command()
@click.argument("file", type=FOLDER)
@target_options
@limit_option
@json_option
def similar(file: Path, library: Path | None, model: str | None, limit: int, as_json: bool) -> None:
    """Photos like FILE, which may be any picture, in the library or not."""
    with target(library, model).session(must_exist=True) as session:
        found = next(searching.find_similar(session, absolute(file), limit))
    _show(found, as_json)


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


def _show(found: SearchFinished, as_json: bool) -> None:
    if not found.searched:
        click.echo("hint: nothing is indexed for this model yet: photoclip index --all", err=True)
    if as_json:
        print_json(search_document(found))
        return
    for line in search_lines(found):
        print_line(line)
