"""What a command doesn't need, it doesn't import: a search must answer at once."""

import subprocess
import sys

import pytest

HEAVY = ("torch", "transformers", "huggingface_hub", "PySide6")


@pytest.mark.parametrize(
    "statement",
    [
        "import photoclip.cli",
        "from photoclip.cli.search import search",
        "from photoclip.cli.index import index",
        "from photoclip.models.registry import open_encoder; open_encoder('builtin')",
    ],
)
def test_nothing_heavy_is_imported(statement: str) -> None:
    code = f"{statement}\nimport sys\nprint([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_search_by_words_needs_no_torch(tmp_path: object) -> None:
    code = (
        "import sys; from photoclip.cli import main; from tests.pictures import photograph;"
        f"library = {str(tmp_path)!r};"
        "status = main(['model', 'list', '--library', library]);"
        "status = status or main(['search', 'a cat', '--library', library]);"
        f"print(status, [m for m in {HEAVY!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "0 []"
