"""Bytes to one string, with the choice of encoding stated. Nothing is normalised."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from crosscheck.model import Fault

# UTF-32 stands before UTF-16: its little-endian mark begins with the other's.
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FALLBACK = "windows-1252"
# The WHATWG reads these labels as windows-1252, since that is what pages so labelled hold.
_LATIN_LABELS = frozenset({"ascii", "iso8859-1"})
# A label that names one of these misleads: valid bytes of theirs are ASCII, or hold NUL bytes.
_IMPLAUSIBLE = re.compile(r"utf|unicode|escape|idna|punycode|undefined|mbcs|oem|iso2022|hz")
_DETECTABLE = (
    "cp1251",
    "koi8_r",
    "cp1253",
    "cp1255",
    "cp1256",
    "cp932",
    "euc_jp",
    "gb18030",
    "big5",
    "cp949",
    "cp1252",
)
_OTHER_SCRIPT = "\u0370-\u1dff\u2e80-\ud7af"
# Patterns over whole scripts take 10 ms to compile, so that is left to the first use.
_OTHER_LETTER = f"[{_OTHER_SCRIPT}]"
_MIXED_WORD = f"[A-Za-z][{_OTHER_SCRIPT}]|[{_OTHER_SCRIPT}][A-Za-z]"
_ENOUGH_LETTERS = 8
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE = 8192
_BAD_BYTES = "crosscheck-windows-1252"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded file.

    Attributes:
        text: The characters, without a byte order mark; line ends as they were.
        encoding: The name of the encoding.
        notes: What had to be assumed; empty for plain UTF-8.
    """

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text of a file.

    The order: byte order mark, UTF-8, UTF-16 without a mark, the declared charset, a detected
    encoding of another script, windows-1252. A detector is asked about other scripts only,
    because it cannot tell Latin code pages apart (it reads a pound sign as a Polish letter).

    Args:
        data: The whole file.
        declared: The charset that the file gives itself (an HTML head), or None.

    Raises:
        Fault: The bytes are no text.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding)
    if b"\0" in data:
        return _wide(data)
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError as error:
        return _narrow(data, declared, error.start)


def _marked(data: bytes, encoding: str) -> Decoded:
    name = encoding.removesuffix("-le").removesuffix("-be").upper()
    stated: tuple[str, ...] = () if encoding == "utf-8" else (f"read as {name} (byte order mark)",)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        text = data.decode(encoding, "replace")
        stated += (f"bytes that are no {name} were replaced, the first at byte {error.start}",)
    if "\0" in text:
        raise Fault("binary data (NUL characters), not text; save the article as plain text in UTF-8")
    return Decoded(text, encoding, stated)


def _wide(data: bytes) -> Decoded:
    """UTF-16 without a mark: in Western text, every other byte is NUL."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    if max(even, odd) > half * 0.5 and min(even, odd) <= half * 0.02:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            text = "\0"
        if "\0" not in text:
            return Decoded(text, encoding, ("read as UTF-16 (guessed: no byte order mark)",))
    raise Fault(f"binary data (a NUL byte at {data.index(0)}), not text; save the article as plain text in UTF-8")


def _narrow(data: bytes, declared: str | None, bad: int) -> Decoded:
    """Bytes without NUL that are not valid UTF-8; ``bad`` is the first offender's offset."""
    sample = data[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) > len(sample) * 0.05:
        raise Fault("binary data, not text; save the article as plain text in UTF-8")
    why = f"not valid UTF-8 at byte {bad}"
    mended = _mended(data)
    if mended is not None:
        return Decoded(mended, "utf-8", (f"{why}: stray bytes read as {_FALLBACK}",))
    if declared is not None:
        text = _declared(data, declared)
        if text is not None:
            return Decoded(text, declared, (f"read as {declared} (declared by the page)",))
    detected = _detected(data)
    if detected is not None:
        return Decoded(detected.text, detected.encoding, (f"read as {detected.encoding} (guessed: {why})",))
    return Decoded(_latin(data), _FALLBACK, (f"read as {_FALLBACK} (guessed: {why})",))


def _mended(data: bytes) -> str | None:
    """UTF-8 with stray windows-1252 bytes in it, where the former prevails; else None."""
    valid = sum(not character.isascii() for character in data.decode("utf-8", "ignore"))
    strays = data.decode("utf-8", "replace").count("\ufffd")
    if valid < strays:
        return None
    codecs.register_error(_BAD_BYTES, _as_latin)
    return data.decode("utf-8", _BAD_BYTES)


def _as_latin(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return _latin(error.object[error.start : error.end]), error.end


def _latin(data: bytes) -> str:
    return data.decode(_FALLBACK, "replace")


def _declared(data: bytes, label: str) -> str | None:
    try:
        name = codecs.lookup(label).name
        if _IMPLAUSIBLE.search(name):
            return None
        text = _latin(data) if name in _LATIN_LABELS else data.decode(label)
    except (LookupError, ValueError):
        return None
    return None if "\0" in text else text


def _detected(data: bytes) -> Decoded | None:
    """What charset-normalizer says, where it names an encoding of a script other than Latin."""
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=list(_DETECTABLE)).best()
    if best is None:
        return None
    text = str(best)
    other_script = len(re.findall(_OTHER_LETTER, text)) >= _ENOUGH_LETTERS and not re.search(_MIXED_WORD, text)
    return Decoded(text, best.encoding) if other_script else None
