import pytest


@pytest.fixture(autouse=True)
def seen_before() -> None:
    """Here it is the model that is tested: nothing is kept."""
