import pytest

from crosscheck.names.comparison.parts import split_name
from crosscheck.names.comparison.skeleton import skeleton, sound_key
from crosscheck.names.letters import folded, is_loose, is_syllabic

CASES = [
    ("Dr. John A. Barlow Jr.", {"given": "john", "middle": "a", "family": "barlow", "suffix": "jr"}),
    ("Barlow, John", {"given": "john", "family": "barlow"}),
    ("Barlow, Jr., John", {"given": "john", "family": "barlow", "suffix": "jr"}),
    ("van der Zee, Pieter", {"given": "pieter", "particles": "van der", "family": "zee"}),
    ("John Barlow, 26", {"given": "john", "family": "barlow"}),
    ("John Barlow, Ph.D.", {"given": "john", "family": "barlow"}),
    ("Prime Minister Ana de la Vega", {"given": "ana", "particles": "de la", "family": "vega"}),
    ("Bashir al-Qattan", {"given": "bashir", "particles": "al", "family": "qattan"}),
    ("Abd al-Karim Qattan", {"given": "abdul", "middle": "karim", "particles": "al", "family": "qattan"}),
    ("Van der Zee", {"particles": "van der", "family": "zee"}),
    ("Van Houten", {"given": "van", "family": "houten"}),
    ("Mary O’Dowd", {"given": "mary", "family": "odowd"}),
    ("Jean-Luc Barlow", {"given": "jean", "middle": "luc", "family": "barlow"}),
    ("Ana Vega-Ruiz", {"given": "ana", "family": "vega ruiz"}),
    ("J.J. Abel", {"given": "j", "middle": "j", "family": "abel"}),
    ("Omar “OJ” Abel", {"given": "omar", "family": "abel", "nickname": "oj"}),
    ("Omar (Ricky) Abel", {"given": "omar", "family": "abel", "nickname": "ricky"}),
    ("Don Barlow", {"given": "don", "family": "barlow"}),
    ("Judge Barlow", {"family": "barlow"}),
    ("Judge Ann Barlow", {"given": "ann", "family": "barlow"}),
    ("Charles III", {"family": "charles", "suffix": "iii"}),
    ("Xi Mingze", {"given": "mingze", "family": "xi"}),
    ("Mingze Xi", {"given": "mingze", "family": "xi"}),
    ("KIM Yong Su", {"given": "yong", "middle": "su", "family": "kim"}),
    ("김민수", {"given": "minsu", "family": "gim"}),
    ("Madonna", {"family": "madonna"}),
    ("", {}),
    ("26", {"family": "26"}),
]


@pytest.mark.parametrize(("name", "expected"), CASES)
def test_split(name: str, expected: dict[str, str]) -> None:
    parts = split_name(name)
    fields = ("given", "middle", "particles", "family", "suffix", "nickname")
    found = {field: " ".join(word.text for word in getattr(parts, field)) for field in fields}
    assert {field: words for field, words in found.items() if words} == expected


def test_the_printed_form_is_kept() -> None:
    words = split_name("Gov. José O’DOWD-Peña,").words
    assert [word.printed for word in words] == ["José", "O’DOWD", "Peña"]


@pytest.mark.parametrize(
    ("name", "first", "free"), [("Xi Mingze", True, True), ("Mingze Xi", False, True), ("Ann Poe", False, False)]
)
def test_east_asian_order(name: str, *, first: bool, free: bool) -> None:
    parts = split_name(name)
    assert (parts.surname_first, parts.order_free) == (first, free)


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("Köhler", "kohler"), ("Łódź", "lodz"), ("Strauß", "strauss"), ("O’Dowd", "odowd"), ("Оржов", "orzhov"),
        ("Щукін", "shchukin"), ("Μαυρίδης", "mavridis"), ("Բարակ", "barak"), ("ბარაკ", "barak"), ("タナベ", "tanabe"),
        ("たなべ", "tanabe"), ("민수", "minsu"), ("王", "王"),
    ],
)  # fmt: skip
def test_folded(printed: str, plain: str) -> None:
    assert folded(printed) == plain


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("sergei", "sergey"), ("kats", "katz"), ("petrovskiy", "petrovsky"), ("mounir", "munir"), ("sung", "seong"),
        ("orlov", "orloff"), ("yevgeny", "evgeniy"), ("alexei", "aleksey"), ("jon", "john"), ("xin", "shin"),
    ],
)  # fmt: skip
def test_one_sound_key(left: str, right: str) -> None:
    assert sound_key(left) == sound_key(right)


@pytest.mark.parametrize(("left", "right"), [("dan", "don"), ("maria", "marta"), ("ben", "bin"), ("hassan", "hussein")])
def test_two_sound_keys(left: str, right: str) -> None:
    assert sound_key(left) != sound_key(right)


@pytest.mark.parametrize(("left", "right"), [("gasim", "qasim"), ("holaday", "holoday"), ("bernstein", "bernshtein")])
def test_one_skeleton(left: str, right: str) -> None:
    assert skeleton(left) == skeleton(right)


def test_scripts() -> None:
    assert is_loose("ברזל")
    assert is_loose("민수")
    assert not is_loose("Оржов")
    assert is_syllabic("王小明")
    assert not is_syllabic("Wang")
