"""Labels: what they are, what they suggest, and what a person answers."""

from photoclip.services.labelling.answers import answer, answer_many
from photoclip.services.labelling.definitions import DEFAULT_THRESHOLD
from photoclip.services.labelling.labels import (
    add_label,
    add_labels,
    change_label,
    give_examples,
    label_of_search,
    put_label,
    remove_label,
)
from photoclip.services.labelling.names import find_label
from photoclip.services.labelling.queues import (
    count_suggestions,
    open_queue,
    suggest,
    suggest_for,
    tell_standings,
)

__all__ = [
    "DEFAULT_THRESHOLD",
    "add_label",
    "add_labels",
    "answer",
    "answer_many",
    "change_label",
    "count_suggestions",
    "find_label",
    "give_examples",
    "label_of_search",
    "open_queue",
    "put_label",
    "remove_label",
    "suggest",
    "suggest_for",
    "tell_standings",
]
