"""Queries as they come from a shell, and what is said about the answers."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar

import click

from photoclip.cli.options import given, json_option, limit_option
from photoclip.cli.output import print_json, print_line, search_document, search_lines
from photoclip.cli.terminal import printable
from photoclip.core.query import FILTERS, OPERATORS
from photoclip.core.search_events import SearchFinished

_F = TypeVar("_F", bound=Callable[..., Any])

QUERY_CONTEXT = {"ignore_unknown_options": True, "help_option_names": ["--help"]}
"""So that `-people` is a part of the query, and `-house` doesn't ask for help."""

_FILTER = re.compile(r"(-?)(\w+):([^\"]*\s[^\"]*)")

_SHORT_LIMIT = re.compile(r"(?:^|\0)-n\0?\d+(?:\0|$)")
"""Among arguments, with a \\0 between them: what says in other programs how many are wanted.
Nobody looks for photos without an “n”."""


def query_argument(command: _F) -> _F:
    """QUERY, given to the command as `query`: one or more words as the shell took them apart."""
    return click.argument("query", nargs=-1, required=True, callback=_checked)(command)


@dataclass(frozen=True, slots=True)
class Showing:
    """How results are to be shown: at most so many, with weaker ones in the text, or as JSON."""

    limit: int
    weak_too: bool
    as_json: bool

    def show(self, found: SearchFinished) -> None:
        """What fits on standard output, and what to know of it on standard error."""
        if not found.searched:
            hint = "nothing is indexed for this model yet: photoclip index --all"
            click.echo(f"hint: {hint}", err=True)
        if self.as_json:
            print_json(search_document(found))
        else:
            _show_lines(found, self.weak_too)


def results_options(command: Callable[..., None]) -> Callable[..., None]:
    """--limit, --all and --json, given to the command together as `showing`."""

    @limit_option
    @click.option("--all", "weak_too", is_flag=True, help="Show the weaker matches, too.")
    @json_option
    @wraps(command)
    def with_showing(*args: Any, limit: int, weak_too: bool, as_json: bool, **others: Any) -> None:
        showing = Showing(limit, weak_too or given("limit"), as_json)
        command(*args, showing=showing, **others)

    return with_showing


def typed(arguments: Sequence[str]) -> str:
    """The query that somebody meant. A shell takes the quotation marks of `tag:"best of"` away."""
    if len(arguments) == 1:
        return arguments[0]
    return " ".join(map(_quoted, arguments))


def query_help() -> str:
    """All operators and filters, for the end of a command's help."""
    rows = [(one.example, one.explanation) for one in OPERATORS]
    rows += [(kind.example, kind.explanation) for kind in FILTERS.values()]
    width = max(len(example) for example, _ in rows)
    lines = (f"  {example:{width}}  {explanation}" for example, explanation in rows)
    return "\b\nA query may hold:\n" + "\n".join(lines)


def _show_lines(found: SearchFinished, weak_too: bool) -> None:
    for note in found.notes:
        offer = f" Try: {note.offer}" if note.offer else ""
        click.echo(f"note: {printable(note.message)}{printable(offer)}", err=True)
    for line in search_lines(found, weak_too=weak_too):
        print_line(line)
    weak = sum(hit.match == "weak" for hit in found.hits)
    if weak and weak == len(found.hits):
        click.echo(f"Nothing in your library looks like “{printable(found.query)}”.", err=True)
    elif not found.hits and found.searched:
        click.echo("No photo fits.", err=True)
    if weak and not weak_too:
        click.echo(f"hint: weaker matches are left out ({weak:,}): --all", err=True)


def _quoted(argument: str) -> str:
    found = _FILTER.fullmatch(argument)
    if found is None or found[2] not in FILTERS:
        return argument
    return f'{found[1]}{found[2]}:"{found[3]}"'


def _checked(_context: click.Context, _option: click.Parameter, query: Any) -> Any:
    for word in query:
        if word.startswith("--"):
            raise click.NoSuchOption(word)
    if _SHORT_LIMIT.search("\0".join(query)):
        raise click.UsageError("No such option '-n'. How many photos at most: --limit N.")
    return query
