"""Languages: told by small words, and left open where there are too few."""

from __future__ import annotations

import pytest

from crosscheck.text.words.language import known_tag, likely_language

TEXTS = {
    "en": "The council said that the bridge was closed and that those who have to cross the river would be told "
    "which of the ferries is for them. This was their answer to the question that was put to it.",
    "de": "Der Rat sagte, dass die Brücke nicht offen ist und dass sich die Leute auf den Fähren von der Stadt bei "
    "dem Amt melden sollen. Das hat auch eine Frage nach den Kosten für die Stadt zur Folge.",
    "fr": "Le conseil a dit que les ponts sont fermés et que la ville est pour une ligne de bateaux avec des places "
    "pour les vélos. Cette réponse n'est pas dans le plan qui a été voté par les élus sur la base des coûts.",
    "es": "El consejo dijo que los puentes están cerrados y que la ciudad es para los barcos, pero las personas que "
    "han de cruzar con su coche se quedan por el momento sin una respuesta. Este fue el plan para el río.",
    "it": "Il consiglio ha detto che i ponti sono chiusi e che la città è per una linea di battelli con dei posti "
    "per le bici. Questo non è nel piano che è stato votato, e anche gli abitanti della zona sono contrari "
    "alla spesa.",
    "nl": "De raad zei dat het niet meer kan en dat de brug voor auto's dicht is. Ook wordt er van een boot "
    "gesproken die bij de haven ligt, maar het plan is niet met de stad besproken en zijn kosten zijn hoog.",
    "pt": "O conselho disse que as pontes não são seguras e que a cidade foi para uma linha de barcos com lugares "
    "para os carros. Também as pessoas do bairro não foram ouvidas, mas o plano foi votado pelo povo em março.",
}


@pytest.mark.parametrize("tag", TEXTS)
def test_a_paragraph_is_told(tag: str) -> None:
    likely = likely_language(TEXTS[tag])

    assert likely is not None
    assert likely[0] == tag


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The council opened the fair.",
        "7 12 19 24",
        "Rada řekla, že most je zavřený a že lidé musí jet přívozem, který patří městu. " * 3,
        TEXTS["en"] + TEXTS["de"],
    ],
)
def test_what_is_short_mixed_or_of_another_language_is_left_open(text: str) -> None:
    assert likely_language(text) is None


@pytest.mark.parametrize(
    ("stated", "tag"), [("en-GB", "en"), ("English", "en"), ("deu", "de"), ("pt_BR", "pt"), ("sv", None), ("", None)]
)
def test_the_ways_in_which_metadata_name_a_language(stated: str, tag: str | None) -> None:
    assert known_tag(stated) == tag
