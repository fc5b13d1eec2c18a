"""Names that are not printed as the desk prints them."""

from __future__ import annotations

from crosscheck.model import Article, Finding
from crosscheck.names.comparison.house import HouseNames
from crosscheck.pipeline import check
from crosscheck.ruleset import load_rules

RULES = [rule for rule in load_rules() if rule.id.startswith("names/")]
DESK = HouseNames({"Sergei Malkin": (), "Port Maren": ("Port Marin",)})


def _findings(*texts: str, house: HouseNames | None = DESK) -> tuple[Finding, ...]:
    return check([Article(str(n), str(n), text) for n, text in enumerate(texts)], RULES, house=house).findings


def test_a_variant_is_measured_against_the_house_and_not_against_the_other_article() -> None:
    texts = ("Envoy Sergei Malkin met the delegation.", "Envoy Sergey Malkin met the delegation.")

    (finding,) = _findings(*texts)

    assert finding.rule == "names/house-spelling"
    assert finding.suggestions == ("write “Sergei Malkin”",)
    assert [side.claim.text for side in finding.evidence] == ["Sergey Malkin"]
    assert [one.rule for one in _findings(*texts, house=None)] == ["names/spelling"]


def test_a_bare_surname_is_measured_by_the_person_that_bears_it() -> None:
    text = "Envoy Sergei Malkin met the delegation. Malkin left early. A driver had waited for Malkyn."

    assert [(f.rule, f.suggestions) for f in _findings(text)] == [("names/house-spelling", ("write “Malkin”",))]


def test_a_place_is_replaced_where_the_desk_lists_the_form() -> None:
    (finding,) = _findings("The ferry left Port Marin on Monday.")

    assert finding.suggestions == ("write “Port Maren”",)


def test_one_finding_names_every_place() -> None:
    text = "Envoy Sergey Malkin met the delegation."

    (finding,) = _findings(text, text + " Later Sergey Malkin flew home.")

    assert len(finding.evidence) == 3
