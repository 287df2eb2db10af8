"""Any question has an answer that hangs together."""

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from photoclip.core.query.question import Picture, Question
from tests.services.searching.world import World

TOKENS = (
    *("dog", "beach", "thing3", "2:dog", "0.1:beach", "-beach", "-", "+", "OR", "NOT", "(", ")"),
    *('"a beach"', '"', "tag:kept", "-tag:kept", "name:b", "iso:>3", "date:2021", "is:missing"),
    *("album:One", "album:Two", "-album:One", "album:nope", "like:nowhere", "label:x", "🐕", "%"),
)
PHOTOS = st.lists(st.integers(1, 320), max_size=2).map(tuple)
WEIGHTS = st.sampled_from([0.0, 0.5, 1.0, 2.0])
PICTURES = st.lists(st.builds(Picture, st.integers(1, 300), st.none(), WEIGHTS), max_size=2)
QUESTIONS = st.builds(
    Question,
    st.lists(st.sampled_from(TOKENS), min_size=1, max_size=7).map(" ".join),
    PICTURES.map(tuple),
    WEIGHTS,
    PHOTOS,
    PHOTOS,
)


def test_any_question(world: World) -> None:
    world.add_all({f"b{n}.png": "beach" for n in range(5)}, tags=["kept"], taken="2021-05-05")
    world.add_all({f"both{n}.jpg": "dog beach" for n in range(3)})
    world.add("new.jpg", None, tags=["dog"])
    albums = world.session.catalog.smart_albums
    albums.add("One", Question("beach OR album:Two"))
    albums.add("Two", Question("album:One dog", liked=(1,)))

    @settings(max_examples=60, suppress_health_check=list(HealthCheck))
    @given(QUESTIONS)
    def check(question: Question) -> None:
        answer, first = world.ask(question, None), world.ask(question, 7)
        assert len(np.unique(answer.ids)) == len(answer.ids)
        assert answer.ids[:7].tolist() == first.ids.tolist()
        scores = [hit.score for hit in answer.hits]
        assert scores == sorted(scores, reverse=True)
        assert np.isfinite(scores).all()
        bands = [hit.match for hit in answer.hits]
        counts = [bands.count(band) for band in ("strong", "possible")]
        assert counts == [answer.strong, answer.possible]
        assert bands == sorted(bands, key=("strong", "possible", "weak").index)

    check()
