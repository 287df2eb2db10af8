"""Which process tests which file, where pytest-xdist tests in several."""

from typing import ClassVar

from typing_extensions import override
from xdist.scheduler import LoadFileScheduling

LONGEST = (
    "tests/models/test_parity.py",
    "tests/crash/test_kills.py",
    "tests/cli/test_bad_input.py",
    "tests/media/test_pool.py",
    "tests/services/test_changing.py",
    "tests/services/test_preparing.py",
    "tests/services/test_explaining.py",
    "tests/ui/test_models_page.py",
    "tests/ui/test_models_changing.py",
    "tests/models/test_builtin.py",
    "tests/services/test_indexing.py",
    "tests/services/test_scanning.py",
    "tests/services/test_tiling.py",
    "tests/ui/test_app.py",
    "tests/ui/test_end_to_end.py",
    "tests/cli/test_commands.py",
    "tests/cli/test_models_get.py",
    "tests/cli/test_models_change.py",
    "tests/services/test_models.py",
    "tests/services/test_judging.py",
    "tests/ui/test_window_indexing.py",
    "tests/ui/test_window_followed.py",
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
