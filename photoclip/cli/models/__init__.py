"""photoclip model: the commands that get, show, change and remove models."""

import click

from photoclip.cli.models.changing import compare, forget, use
from photoclip.cli.models.getting import download, import_model, remove
from photoclip.cli.models.listing import list_models
from photoclip.cli.models.setting import set_running


@click.group()
def model() -> None:
    """The models that turn photos and words into something that can be compared."""


for _command in (list_models, download, import_model, use, compare, forget, set_running, remove):
    model.add_command(_command)
