"""photoclip model list"""

from pathlib import Path

import click

from photoclip.cli.options import json_option, library_option, target
from photoclip.cli.output import print_json, print_line
from photoclip.models.registry import BUILTIN, open_encoder
from photoclip.services.session import chosen_model


@click.command("list")
@library_option
@json_option
def list_models(library: Path | None, as_json: bool) -> None:
    """The models at hand, and which one the library uses."""
    with target(library, BUILTIN).session() as session:
        chosen = chosen_model(session.catalog)
        names = list(dict.fromkeys([BUILTIN, chosen]))
        rows = [
            {
                "name": name,
                "revision": encoder.revision,
                "dim": encoder.dim,
                "indexed": len(session.catalog.embeddings.encoded(encoder)),
                "chosen": name == chosen,
            }
            for name, encoder in ((name, open_encoder(name)) for name in names)
        ]
    if as_json:
        print_json({"models": rows})
        return
    for row in rows:
        mark = "*" if row["chosen"] else " "
        print_line(f"{mark} {row['name']}  {row['indexed']:,} photos indexed")
