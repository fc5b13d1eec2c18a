"""Letters of a name folded to plain small Latin ones, other alphabets romanised."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

APOSTROPHES = "'\u2019\u2018\u02bc\u02bb\u02b9\u02be\u02bf\u00b4`\u2032\uff07\u201b\u05f3"
HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d"

_NO_DECOMPOSITION = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "ə": "a", "ŋ": "ng"}
)

# Alphabets and syllabaries, letter by letter, after the tables in general use (BGN/PCGN, ISO 843, Hepburn, Revised
# Romanization); "_" stands for no sound. Arabic and Hebrew give consonants only.
_ALPHABETS = {
    "абвгґдеёжзиіїйклмнопрстуфхцчшщъыьэюяєўђјљњћџѓќѕүөұқғңһәҗ": (
        "a b v g g d e e zh z i i i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya ye u dj j lj nj c dz g k dz "
        "u o u q gh ng h a j"
    ),
    "αβγδεζηθικλμνξοπρσςτυφχψω": "a v g d e z i th i k l m n x o p r s s t y f ch ps o",
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև": (
        "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev"
    ),
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ": (
        "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h"
    ),
    "אבגדהוזחטיכךלמםנןסעפףצץקרשת": "_ b g d _ v z h t y k k l m m n n s _ p p ts ts k r sh t",
    "اأإآبتثجحخدذرزسشصضطظعغفقكلمنهويةىءؤئپچژگکی": (
        "a a i a b t th j h kh d dh r z s sh s d t z _ gh f q k l m n _ w y a a _ w y p ch zh g k y"
    ),
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンヴ": (
        "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo "
        "ya yu yo ra ri ru re ro wa o n vu"
    ),
    "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポァィゥェォャュョッー": (
        "ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po a i u e o ya yu yo _ _"
    ),
    "ᄀᄁᄂᄃᄄᄅᄆᄇᄈᄉᄊᄋᄌᄍᄎᄏᄐᄑᄒ": "g kk n d tt r m b pp s ss _ j jj ch k t p h",
    "ᅡᅢᅣᅤᅥᅦᅧᅨᅩᅪᅫᅬᅭᅮᅯᅰᅱᅲᅳᅴᅵ": "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i",
    "ᆨᆩᆪᆫᆬᆭᆮᆯᆰᆱᆲᆳᆴᆵᆶᆷᆸᆹᆺᆻᆼᆽᆾᆿᇀᇁᇂ": (
        "k k k n n n t l k m l l l p l m p p t t ng t t k t p h"
    ),
}  # fmt: skip
_GREEK_PAIRS = tuple(zip("ου μπ ντ γκ γγ ει οι αι αυ ευ".split(), "u b nt g ng i i e av ev".split(), strict=True))
_LOOSE = frozenset("".join(letters for letters in _ALPHABETS if letters[0] in "אاアガ"))


@lru_cache(maxsize=1)
def _romanisation() -> dict[int, str]:
    table: dict[int, str] = {}
    for letters, sounds in _ALPHABETS.items():
        for letter, sound in zip(letters, sounds.split(), strict=True):
            table[ord(letter)] = "" if sound == "_" else sound
    return table


def _romanised(text: str) -> str:
    table = _romanisation()
    out = []
    for letter in text:
        if "\u3041" <= letter <= "\u3096":
            out.append(chr(ord(letter) + 0x60))
        elif "\uac00" <= letter <= "\ud7a3":
            out.append(unicodedata.normalize("NFD", letter))
        elif ord(letter) in table:
            out.append(letter)
        else:
            out.append(unicodedata.normalize("NFD", letter)[0])
    plain = "".join(out)
    if "α" <= max(plain) <= "ω":
        for pair, sound in _GREEK_PAIRS:
            plain = plain.replace(pair, sound)
    return plain.translate(table)


@lru_cache(maxsize=1 << 15)
def folded(word: str) -> str:
    """The word in small plain letters: no case, marks, apostrophes or points, other alphabets in Latin letters.

    Cyrillic, Greek, Armenian, Georgian, Hebrew, Arabic, kana and Hangul are romanised; letters of any
    other script stay as they are.
    """
    if word.isascii():
        text = word.lower()
    else:
        text = unicodedata.normalize("NFKC", word).casefold().translate(_NO_DECOMPOSITION)
        if not text.isascii():
            text = _romanised(text)
            parts = unicodedata.normalize("NFKD", text)
            text = "".join(letter for letter in parts if not unicodedata.combining(letter))
    if text.isalpha():
        return text
    return "".join(letter for letter in text if letter.isalnum() or unicodedata.category(letter) in {"Mc", "Mn"})


def is_syllabic(word: str) -> bool:
    """Whether each sign is a syllable or word, in Chinese characters or Hangul: another sign is another name."""
    return not word.isascii() and all(
        "\u3400" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" for letter in word
    )


def is_loose(word: str) -> bool:
    """Whether the word is in a script that leaves sounds of a foreign name open: Arabic, Hebrew, kana, Hangul."""
    return not word.isascii() and any(letter in _LOOSE or "\uac00" <= letter <= "\ud7a3" for letter in word)
