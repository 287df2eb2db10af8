"""What labels learn: from words, from answers, and about themselves.

A label is one direction in the space of the photos' vectors and one number, so that hundreds of
them are compared with all photos in one matrix product. What comes out is the logit of a chance,
which a curve bends that all labels have in common.
`packaging/learning/` fitted the constants; its README tells to what, and what did not help.
"""

from photoclip.core.learning.answers import Answers, Space, space_of
from photoclip.core.learning.curve import Curve
from photoclip.core.learning.direction import Direction, chance, logit
from photoclip.core.learning.measuring import Line, expected, line_of
from photoclip.core.learning.ordering import useful
from photoclip.core.learning.teaching import recalled, taught
from photoclip.core.learning.trusting import Record, curve_of
from photoclip.core.learning.words import Everyday, asked, by_standout, everyday_of, weighed

__all__ = [
    "Answers",
    "Curve",
    "Direction",
    "Everyday",
    "Line",
    "Record",
    "Space",
    "asked",
    "by_standout",
    "chance",
    "curve_of",
    "everyday_of",
    "expected",
    "line_of",
    "logit",
    "recalled",
    "space_of",
    "taught",
    "useful",
    "weighed",
]
