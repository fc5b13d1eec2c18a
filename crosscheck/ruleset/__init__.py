"""The rule language: YAML files in, typed rules out."""

from crosscheck.ruleset.catalogue import catalogue_of
from crosscheck.ruleset.check import Check
from crosscheck.ruleset.checks import CHECKS
from crosscheck.ruleset.example import Example, ExampleArticle, Examples
from crosscheck.ruleset.folder import shipped_rules
from crosscheck.ruleset.load import load_rules
from crosscheck.ruleset.pack import Pack
from crosscheck.ruleset.read import read_rule
from crosscheck.ruleset.rule import ARTICLE, Rule, Status, Suggest
from crosscheck.ruleset.schema import SORTS, rule_schema
from crosscheck.ruleset.selection import ANY_CLAIM, Selection, Slots
from crosscheck.ruleset.shelf import known_filters, known_packs
from crosscheck.ruleset.template import fill
from crosscheck.ruleset.unless import (
    Captions,
    Case,
    Filtered,
    Hedged,
    HedgesOverlap,
    PublishedApart,
    RivalSpeakers,
    Unsure,
)

__all__ = [
    "ANY_CLAIM", "ARTICLE", "CHECKS", "SORTS", "Captions", "Case", "Check", "Example", "ExampleArticle", "Examples",
    "Filtered", "Hedged", "HedgesOverlap", "Pack", "PublishedApart", "RivalSpeakers", "Rule", "Selection", "Slots",
    "Status", "Suggest", "Unsure", "catalogue_of", "fill", "known_filters", "known_packs", "load_rules", "read_rule",
    "rule_schema", "shipped_rules",
]  # fmt: skip
