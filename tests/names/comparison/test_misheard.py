"""Names that differ in every word a little, as two reporters hear one."""

from __future__ import annotations

import pytest

from crosscheck.names.comparison.misheard import begins, is_heard_twice, misheard


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Valeriu Munteano", "Valery Muntean"),
        ("Kwabena Asante-Boadu", "Kwabina Asanti-Boadu"),
        ("Hendrika Vollgraf", "Hendrieke Volgraff"),
        ("Zephania Mutiso", "Sephanya Mutisu"),
        ("Osvaldo Pinheiro", "Oswalda Pinhero"),
        ("Tarquin Ashbury", "Torquin Ashberry"),
        ("Lena Hartog", "Lina Hartogh"),
        # A short form beside a misspelt full one.
        ("Pete Vollgraf", "Peyter Volgraff"),
        ("Mike Vollgraf", "Mykael Volgraff"),
    ],
)
def test_one_name_heard_twice(left: str, right: str) -> None:
    assert misheard(left, right) == misheard(right, left) > 0.7
    assert begins(left) == begins(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # One word alone differs: there is more to ask than the ear.
        ("Valeriu Munteano", "Valery Munteano"),
        # Husband and wife, the one word far off, both half off, other sounds at the front.
        ("Daniel Hollander", "Daniela Holander"),
        ("Pavlo Hollander", "Pavla Holander"),
        ("Valeriu Munteano", "Valery Marinescu"),
        ("Damaso Corvetti", "Domingo Cravotta"),
        ("Valeriu Munteano", "Galery Muntean"),
        # Too short to be known again; a name of more words; father and son.
        ("Lia Ono", "Lea Ona"),
        ("Valeriu Ion Munteano", "Valery Muntean"),
        ("Valeriu Munteano", "Valery Muntean Jr."),
        ("Munteano", "Muntean"),
        ("Pete Vollgraf", "Percy Volgraff"),
        ("Mike Vollgraf", "Michelle Volgraff"),
    ],
)
def test_two_names(left: str, right: str) -> None:
    assert misheard(left, right) == 0.0


@pytest.mark.parametrize(("left", "right"), [("Brightford", "Briteford"), ("greywolf", "graywulf")])
def test_one_word_heard_twice(left: str, right: str) -> None:
    assert is_heard_twice(left.lower(), right.lower())


@pytest.mark.parametrize(
    ("left", "right"),
    [("northern", "southern"), ("bright", "brite"), ("riverside", "riverdale"), ("savings", "saving")],
)
def test_two_words(left: str, right: str) -> None:
    assert not is_heard_twice(left, right)
