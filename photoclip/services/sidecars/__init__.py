"""Sidecars of the library's photos: read by index runs, planned, written, restored, decided on."""

from photoclip.services.sidecars.applying import write_sidecars
from photoclip.services.sidecars.choosing import Way, value_by, ways
from photoclip.services.sidecars.deciding import Decision, list_conflicts, settle, settle_all
from photoclip.services.sidecars.naming import NAMINGS, choose_naming, chosen_naming, naming
from photoclip.services.sidecars.planning import plan_sidecars
from photoclip.services.sidecars.restoring import list_runs, restore_sidecars

__all__ = [
    "NAMINGS",
    "Decision",
    "Way",
    "choose_naming",
    "chosen_naming",
    "list_conflicts",
    "list_runs",
    "naming",
    "plan_sidecars",
    "restore_sidecars",
    "settle",
    "settle_all",
    "value_by",
    "ways",
    "write_sidecars",
]
