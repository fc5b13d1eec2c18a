"""Tokens: the words of a page as it prints them, cut at every sign and blank."""

from __future__ import annotations

import re

from crosscheck.text.scanning.triggers import fold

TOKEN = re.compile(r"[\w'’]+")

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_BLANKS = {code: " " for code in range(128) if not TOKEN.match(chr(code))}


def blanked(page: str) -> str:
    """The page in small letters with a blank for every sign, code point for code point: ``split`` gives its tokens.

    Apostrophes are straight ones. Linear in the page.
    """
    text = page.replace("’", "'")
    if not text.isascii():
        for sign in set(_BEYOND_ASCII.findall(text)):
            if not TOKEN.match(sign):
                text = text.replace(sign, " ")
    return fold(text).translate(_BLANKS)
