from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Fault
from crosscheck.readers.decode import decode

PROSE = "The ferry sank on Tuesday, said Zoë Ådal; the loss is £12 million – “a disaster”.\r\n"
CYRILLIC = "Паром затонул во вторник, сообщила Анна Лисова. Погибли 12 человек.\n"


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-32-le", b"\xff\xfe\0\0"),
        ("utf-32-be", b"\0\0\xfe\xff"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(encoding: str, mark: bytes) -> None:
    decoded = decode(mark + PROSE.encode(encoding))

    assert decoded.text == PROSE
    assert decoded.encoding == encoding
    assert bool(decoded.notes) == (encoding != "utf-8")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_is_known_without_a_mark(encoding: str) -> None:
    decoded = decode(PROSE.encode(encoding))

    assert decoded.text == PROSE
    assert decoded.notes == ("read as UTF-16 (guessed: no byte order mark)",)


@pytest.mark.parametrize(
    ("data", "declared", "text", "note"),
    [
        (PROSE.encode(), None, PROSE, None),
        (PROSE.encode(), "windows-1252", PROSE, None),
        (PROSE.encode("cp1252"), None, PROSE, "windows-1252 (guessed: not valid UTF-8 at byte 34)"),
        ("£12m".encode("cp1252"), None, "£12m", "windows-1252"),
        (PROSE.encode("cp1252"), "iso-8859-1", PROSE, "iso-8859-1 (declared by the page)"),
        (CYRILLIC.encode("koi8-r"), "koi8-r", CYRILLIC, "koi8-r (declared by the page)"),
        (CYRILLIC.encode("koi8-r") * 3, None, CYRILLIC * 3, "koi8_r (guessed"),
        (CYRILLIC.encode("cp1251") * 3, None, CYRILLIC * 3, "cp1251 (guessed"),
        (PROSE.encode("cp1252"), "utf-7", PROSE, "windows-1252 (guessed"),
        (PROSE.encode("cp1252"), "no-such-charset", PROSE, "windows-1252 (guessed"),
        (PROSE.encode("cp1252"), "hex", PROSE, "windows-1252 (guessed"),
        ("Zoë Ådal ".encode() + b"caf\xe9", None, "Zoë Ådal café", "stray bytes read as windows-1252"),
        ("Zoë Å".encode()[:-1] + b".", None, "Zoë Ã.", "not valid UTF-8 at byte 5"),
        (b"\xff\xfe" + "oak".encode("utf-16-le") + b"\0\xd8", None, "oak\ufffd", "replaced, the first at byte 6"),
    ],
)
def test_the_choice_is_stated_where_it_is_not_utf8(
    data: bytes, declared: str | None, text: str, note: str | None
) -> None:
    decoded = decode(data, declared)

    assert decoded.text == text
    assert (note in " ".join(decoded.notes)) if note else decoded.notes == ()


@pytest.mark.parametrize(
    "data", [b"\0" * 500, b"oak\0tree" * 20, bytes(range(1, 32)) * 9 + b"\xff", b"\xff\xfeo\0\0\0"]
)
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(Fault, match="binary"):
        decode(data)


@given(st.text(st.sampled_from("aZ 9é£—€Я字\U0001f600\r\n\t\u2028\x85\u0301\ufffd"), max_size=80))
@settings(derandomize=True, max_examples=60, deadline=None)
def test_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode()).text == text


@given(st.binary(max_size=300))
@settings(derandomize=True, max_examples=60, deadline=None)
def test_any_bytes_give_text_that_can_be_written_or_a_fault(data: bytes) -> None:
    try:
        decoded = decode(data)
    except Fault:
        return
    decoded.text.encode()
    assert "\0" not in decoded.text
