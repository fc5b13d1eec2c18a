"""The rule language: YAML files in, typed rules out."""

from crosscheck.ruleset.load import load_rules, read_rule, shipped_rules
from crosscheck.ruleset.rule import UNLESS, Check, Compare, Example, ExampleArticle, Rule, Status, Unless
from crosscheck.ruleset.schema import rule_schema
from crosscheck.ruleset.template import fill

__all__ = [
    "UNLESS", "Check", "Compare", "Example", "ExampleArticle", "Rule", "Status", "Unless", "fill", "load_rules",
    "read_rule", "rule_schema", "shipped_rules",
]  # fmt: skip
