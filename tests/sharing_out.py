"""Which process tests which file, where pytest-xdist tests in several."""

from typing import ClassVar

from typing_extensions import override
from xdist.scheduler import LoadFileScheduling

LONGEST = (
    "tests/models/test_parity.py",
    "tests/cli/test_bad_input.py",
    "tests/media/test_pool.py",
    "tests/crash/test_kills.py",
    "tests/services/test_preparing.py",
    "tests/ui/test_accessibility.py",
    "tests/ui/test_models_page.py",
    "tests/models/test_builtin.py",
    "tests/ui/test_reviewing.py",
    "tests/ui/test_models_changing.py",
    "tests/ui/test_window_indexing.py",
    "tests/services/test_explaining.py",
    "tests/services/test_changing.py",
    "tests/cli/test_models_get.py",
    "tests/ui/test_settings_window.py",
    "tests/ui/test_window.py",
    "tests/ui/test_app.py",
    "tests/ui/test_seeing.py",
    "tests/ui/test_search_bar.py",
    "tests/ui/test_map.py",
    "tests/cli/test_commands.py",
    "tests/services/test_indexing.py",
    "tests/services/test_tiling.py",
    "tests/ui/test_places.py",
    "tests/media/test_decode.py",
    "tests/catalog/test_words.py",
    "tests/cli/test_imports.py",
    "tests/ui/test_window_followed.py",
    "tests/cli/test_models_change.py",
    "tests/ui/test_duplicates.py",
    "tests/ui/test_asking.py",
    "tests/services/test_judging.py",
    "tests/services/knowing/test_places.py",
    "tests/services/test_searching.py",
    "tests/ui/test_end_to_end.py",
    "tests/crash/test_bulk_changes.py",
    "tests/crash/test_starting_together.py",
)
"""Files that take more than three seconds, about the longest first: none of them is to begin when
the other processes have nothing left to do. `pytest --durations=40` tells of new ones."""


class LongestFirst(LoadFileScheduling):
    """A file's tests stay in one process, in their order, and the files come in the collection's.

    Importing transformers takes seconds: what compares with it stays in one process, too.
    """

    _with_transformers: ClassVar = frozenset(
        {
            "tests/media/test_prepare.py",
            "tests/models/test_full.py",
            "tests/models/test_hub.py",
            "tests/models/test_parity.py",
            "tests/models/test_relevance.py",
        }
    )

    @override
    def schedule(self) -> None:
        self.config.option.loadscopereorder = False  # it would go by the number of tests
        super().schedule()

    @override
    def _split_scope(self, nodeid: str) -> str:
        file = super()._split_scope(nodeid)
        return LONGEST[0] if file in self._with_transformers else file
