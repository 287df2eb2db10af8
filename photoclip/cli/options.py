"""Options that commands share, and the session they open."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource
from typing_extensions import override

from photoclip.cli.terminal import printable
from photoclip.core.errors import PhotoclipError
from photoclip.core.tilde import expanded
from photoclip.paths import LibraryPaths, default_library

if TYPE_CHECKING:
    from photoclip.services.session import Session

_F = TypeVar("_F", bound=Callable[..., Any])


class _Typed(click.Path):
    """Asks no drive anything: that of a server that has died would never answer."""

    @override
    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        return self.coerce_path_result(value)


FOLDER = _Typed(path_type=Path)
"""A path as it was typed: whether it exists is told in our own words."""


@dataclass(frozen=True, slots=True)
class Target:
    """The library and the model that a command works with."""

    paths: LibraryPaths
    model: str | None

    @contextmanager
    def session(self, *, must_exist: bool = False) -> Iterator["Session"]:
        """Open the library. Should another model answer than its own, standard error tells why.

        :raises PhotoclipError: it can't be opened, or `must_exist` and it does not.
        """
        from photoclip.catalog.backups import is_lost
        from photoclip.models.registry import open_store  # here: the window needs neither so early
        from photoclip.services.session import open_session

        catalog = self.paths.catalog
        if must_exist and not catalog.exists() and not is_lost(catalog):
            raise PhotoclipError(
                f"There is no library in {self.paths.root} yet.",
                "Make one with: photoclip index FOLDER",
            )
        store = open_store()
        with open_session(self.paths, store.open_encoder, self.model, store.pin) as session:
            if session.problem:
                click.echo(f"warning: {printable(session.problem)}", err=True)
            yield session


def target_options(command: _F) -> _F:
    """--library and --model, given to the command as `library` and `model`; see `target`."""
    model = click.option(
        "--model", metavar="NAME|FOLDER", help="The model to use instead of the library's own."
    )
    return library_option(model(command))


def library_option(command: _F) -> _F:
    """--library, given to the command as `library`."""
    option = click.option(
        "--library",
        type=FOLDER,
        metavar="DIR",
        help="The library's folder (else PHOTOCLIP_LIBRARY, else the platform's data folder).",
    )
    return option(command)


def json_option(command: _F) -> _F:
    """--json, given to the command as `as_json`."""
    option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
    return option(command)


def limit_option(command: _F) -> _F:
    """--limit, given to the command as `limit`."""
    option = click.option(
        "--limit",
        type=click.IntRange(min=1),
        default=20,
        show_default=True,
        metavar="N",
        help="How many photos at most.",
    )
    return option(command)


def given(option: str) -> bool:
    """Whether the person named an option of the command that runs, by its parameter's name."""
    return click.get_current_context().get_parameter_source(option) is ParameterSource.COMMANDLINE


def absolute(path: Path) -> Path:
    """The place that a typed path names: "~" and ".." resolved, links left as they are."""
    return Path(os.path.abspath(expanded(path)))  # noqa: PTH100  # Path.absolute keeps ".."


def target(library: Path | None, model: str | None = None) -> Target:
    """What --library and --model name."""
    return Target(LibraryPaths(absolute(library or default_library())), model)
