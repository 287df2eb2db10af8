"""Which pages the settings have: one for each name that the fields' metadata give, and two more."""

from collections.abc import Callable
from functools import partial

from photoclip.ui.language import tr
from photoclip.ui.preferences import Preferences
from photoclip.ui.settings_window.choices import Choices, ProgramChoices
from photoclip.ui.settings_window.chosen_keys import ChosenKeys
from photoclip.ui.settings_window.keys_section import KeysSection
from photoclip.ui.settings_window.library_choices import LibraryChoices
from photoclip.ui.settings_window.section import FieldSection, LinkSection, Section
from photoclip.ui.settings_window.setting_row import SettingRow
from photoclip.ui.settings_window.window import MakeSection

KEYS = tr("Keys")


def pages(
    preferences: Preferences, library: LibraryChoices, open_models: Callable[[], object]
) -> list[tuple[str, MakeSection]]:
    """Names of pages and what makes them."""
    keys = ChosenKeys(preferences, library)
    return [
        *_field_pages(ProgramChoices(preferences, library)),
        *_field_pages(library),
        (KEYS, partial(KeysSection, keys)),
        (tr("Models"), partial(_models, open_models)),
    ]


def _field_pages(choices: Choices) -> list[tuple[str, MakeSection]]:
    names = dict.fromkeys(about.page for about in choices.about.values())
    return [(tr(page), partial(_fields, choices, page)) for page in names]


def _fields(choices: Choices, page: str) -> Section:
    here = [name for name, about in choices.about.items() if about.page == page]
    return FieldSection(tr(page), [SettingRow(choices, name) for name in here])


def _models(open_models: Callable[[], object]) -> Section:
    said = tr("Which model looks at your photos, and how it runs, has a page of its own.")
    section = LinkSection(tr("Models"), said, tr("Open the models"))
    section.opened.connect(open_models)
    return section
