"""The plots: what can happen, and how newspapers tell it."""

from __future__ import annotations

from crosscheck.generator.plots.crash import CRASH
from crosscheck.generator.plots.festival import FESTIVAL
from crosscheck.generator.plots.plot import Plot
from crosscheck.generator.plots.robbery import ROBBERY
from crosscheck.generator.plots.storm import STORM
from crosscheck.generator.plots.trial import TRIAL

# FESTIVAL is apart: the story that has nothing to do with the others.
PLOTS = (CRASH, TRIAL, STORM, ROBBERY)

__all__ = ["FESTIVAL", "PLOTS", "Plot"]
