"""photoclip model: the commands that get, show, change and remove models."""

import click

from photoclip.cli.models.changing import use
from photoclip.cli.models.listing import list_models


@click.group()
def model() -> None:
    """The model that turns photos and words into vectors."""


for _command in (list_models, use):
    model.add_command(_command)
