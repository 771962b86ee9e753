"""Pictures of plans and reports (`pip install kpss[plot]`).

Each function gives a figure of matplotlib, which can be changed before it is saved. Colours can be
told apart with colour blindness, and in black and white by their patterns. Texts are Czech or
English by `lang`.
"""

from .changes import changes
from .coverage import coverage
from .financing import financing
from .findings import findings
from .timeline import timeline

__all__ = ["changes", "coverage", "financing", "findings", "timeline"]
