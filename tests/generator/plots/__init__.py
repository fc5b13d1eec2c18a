"""The plots: what can happen, and how newspapers tell it."""

from __future__ import annotations

from tests.generator.plots.crash import CRASH
from tests.generator.plots.festival import FESTIVAL
from tests.generator.plots.plot import Plot
from tests.generator.plots.robbery import ROBBERY
from tests.generator.plots.storm import STORM
from tests.generator.plots.trial import TRIAL

# FESTIVAL is apart: the story that has nothing to do with the others.
PLOTS = (CRASH, TRIAL, STORM, ROBBERY)

__all__ = ["FESTIVAL", "PLOTS", "Plot"]
