"""photoclip evaluate"""

import json
from pathlib import Path

from click.testing import CliRunner

from photoclip.cli.evaluate import evaluate
from photoclip.core.errors import PhotoclipError
from tests.pictures import draw


def test_a_library_is_made_for_the_while(tmp_path: Path) -> None:
    draw(tmp_path / "red.png", (220, 20, 20))
    draw(tmp_path / "blue.png", (20, 20, 220))
    labels = tmp_path / "labels.csv"
    labels.write_text("file,labels\nred.png,red\nblue.png,blue;sea\n")
    result = CliRunner().invoke(evaluate, ["--labels", str(labels), "--json"])
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)["labels"]
    assert (found["labels"], found["photos"]) == (3, 2)
    assert 0 <= found["f1"] <= found["oracle_f1"] <= 1


def test_without_a_file_or_with_a_wrong_one_it_says_so(tmp_path: Path) -> None:
    assert CliRunner().invoke(evaluate, []).exit_code == 2
    wrong = CliRunner().invoke(evaluate, ["--captions", str(tmp_path / "none.jsonl")])
    assert isinstance(wrong.exception, PhotoclipError)
