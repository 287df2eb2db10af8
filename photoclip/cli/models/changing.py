"""photoclip model use"""

from pathlib import Path

import click

from photoclip.cli.options import json_option, library_option, target
from photoclip.cli.output import print_json, print_line
from photoclip.models.registry import BUILTIN, canonical_name, open_encoder
from photoclip.services.session import choose_model


@click.command("use")
@click.argument("name", metavar="NAME|FOLDER")
@library_option
@json_option
def use(name: str, library: Path | None, as_json: bool) -> None:
    """Let the library use the model NAME ("builtin") or the CLIP model in FOLDER."""
    encoder = open_encoder(name)
    with target(library, BUILTIN).session() as session:
        choose_model(session.catalog, canonical_name(name))
        indexed = len(session.catalog.embeddings.encoded(encoder))
        photos = session.catalog.photos.count()
    if as_json:
        print_json({"model": encoder.model_id, "indexed": indexed, "photos": photos})
        return
    print_line(f"The library now uses {encoder.model_id}.")
    if indexed < photos:
        print_line(f"{photos - indexed:,} photos wait for it: photoclip index --all")
