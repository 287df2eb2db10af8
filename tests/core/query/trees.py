"""Trees in normal form, and texts that look like queries, for hypothesis."""

from hypothesis import strategies as st

from photoclip.core.query.parsing import all_of, any_of, negated
from photoclip.core.query.printing import print_query
from photoclip.core.query.tree import AllOf, AnyOf, Filter, Not, Phrase, Weighted, Words

WORDS = [
    "dog", "Big", "e-mail", "3:2", "12:30", "http://x.y/z", "--x", "IMG(1).jpg", "çà", "or", "not",
    "C:\\a", "日本", "a+b", "2", "$", "*", "foo:bar", ",", "isn't", "🐶", "camra:x", '5"',
]  # fmt: skip
VALUES = ["a", "New York", "x,y", "C:\\me (1)\\p.jpg", "a(1)", "it's", "a  b", "-x", "über", ")"]
_SIGNS = [
    "(", ")", '"', "“", "-", "+", "OR", "NOT", "AND", "2:", "0:", "tag:", "TAG:", "date:", "near:",
    "iso:", "iso:>8", "is:raw", ">", "..", ",", ":", "\\", " ", "\n", "\x00", "\u3000", "\ud800",
]  # fmt: skip


def _filters():
    keys = st.sampled_from(["tag", "camera", "folder", "like", "name"])
    others = [Filter("iso", ">800"), Filter("has", "gps"), Filter("near", "38.7,-9.1")]
    return st.builds(Filter, keys, st.sampled_from(VALUES)) | st.sampled_from(others)


def _leaves():
    words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)
    phrases = words.map(lambda text: Phrase(text.replace('"', "")))
    return words.map(Words) | phrases | _filters()


def _grown(parts):
    several = st.lists(parts, min_size=2, max_size=4)
    weights = st.sampled_from([0.01, 0.5, 1.0, 2.0, 99.125, 100.0])
    return st.one_of(
        several.map(all_of),
        several.map(any_of),
        parts.map(negated),
        st.builds(Weighted, parts.filter(_has_words), weights),
    )


def _has_words(node):
    if isinstance(node, AllOf | AnyOf):
        return any(_has_words(part) for part in node.of)
    return _has_words(node.of) if isinstance(node, Not) else not isinstance(node, Filter)


TREES = st.recursive(_leaves(), _grown, max_leaves=12)
_SNIPPETS = st.lists(st.sampled_from(_SIGNS + WORDS), max_size=20)
TEXTS = st.one_of(
    st.text(max_size=40), _SNIPPETS.map("".join), _SNIPPETS.map(" ".join), TREES.map(print_query)
)
