"""In which language an article is written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
_READ: Final = 4_000
_FEWEST_WORDS: Final = 8
_SHARE: Final = 0.15
_CLEAR: Final = 0.1
# The small words of each language that no other of these has: an article is recognised by them without the half second
# that loading the recogniser takes.
_SMALL: Final = {
    "en": "the of and to that was for with as by from it his they have has had be are were not said this which who "
    "will would on is at he an she but after over its their been",
    "de": "der die das und nicht ein eine einen dem den des ist sich mit auf für von zu im auch werden wird wurde sei "
    "hat haben bei nach wie aus dass keine kein ich wir vor um gegen über",
    "fr": "le la les et des du est une dans que qui pas pour sur au aux avec ce cette sont été ont nous vous il elle "
    "ne plus par selon était mais",
    "es": "el los las y del que una por con para se no es su al como más pero ha han fue este esta según lo",
    "it": "il lo la gli le di che è per un una con non sono della del dei delle ha alla al nel si da anche come più",
    "pt": "o os as de que do da em um uma para com não no na dos das por se mais como ao foi pelo pela era",
    "nl": "de het een van en dat in is op te voor met niet zijn aan er door ook werd ze hij heeft bij",
    "uk": "і та що не на це як за від його були було є але який яка про до з у в ні й ми",
    "ru": "и что не на это как за от его были было но который которая об он она с в по мы к из",
}
_SMALL_WORDS: Final = {language: frozenset(words.split()) for language, words in _SMALL.items()}
_UKRAINIAN: Final = re.compile("[іїєґ]", re.IGNORECASE)
_RUSSIAN: Final = re.compile("[ыэёъ]", re.IGNORECASE)
_OTHER_CYRILLIC: Final = re.compile("[јљњџѓќўћђ]", re.IGNORECASE)
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
# A script that one written language alone has, as far as news articles go.
_SCRIPTS: Final = tuple(
    (re.compile(letters), language)
    for letters, language in (
        ("[\u3040-\u30ff]", "ja"),
        ("[\uac00-\ud7af]", "ko"),
        ("[\u4e00-\u9fff]", "zh"),
        ("[\u0370-\u03ff]", "el"),
        ("[\u0590-\u05ff]", "he"),
        ("[\u0e00-\u0e7f]", "th"),
        ("[\u10a0-\u10ff]", "ka"),
        ("[\u0530-\u058f]", "hy"),
    )
)
_NAMES: Final = {
    "af": "Afrikaans", "am": "Amharic", "an": "Aragonese", "ar": "Arabic", "as": "Assamese", "az": "Azerbaijani",
    "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali", "br": "Breton", "bs": "Bosnian", "ca": "Catalan",
    "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "dz": "Dzongkha", "el": "Greek", "en": "English",
    "eo": "Esperanto", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish",
    "fo": "Faroese", "fr": "French", "ga": "Irish", "gl": "Galician", "gu": "Gujarati", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "ht": "Haitian Creole", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian",
    "is": "Icelandic", "it": "Italian", "ja": "Japanese", "jv": "Javanese", "ka": "Georgian", "kk": "Kazakh",
    "km": "Khmer", "kn": "Kannada", "ko": "Korean", "ku": "Kurdish", "ky": "Kyrgyz", "la": "Latin",
    "lb": "Luxembourgish", "lo": "Lao", "lt": "Lithuanian", "lv": "Latvian", "mg": "Malagasy", "mk": "Macedonian",
    "ml": "Malayalam", "mn": "Mongolian", "mr": "Marathi", "ms": "Malay", "mt": "Maltese", "nb": "Norwegian",
    "ne": "Nepali", "nl": "Dutch", "nn": "Norwegian", "no": "Norwegian", "oc": "Occitan", "or": "Odia",
    "pa": "Punjabi", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "qu": "Quechua", "ro": "Romanian",
    "ru": "Russian", "rw": "Kinyarwanda", "se": "Northern Sami", "si": "Sinhala", "sk": "Slovak", "sl": "Slovenian",
    "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "th": "Thai",
    "tl": "Tagalog", "tr": "Turkish", "ug": "Uyghur", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese",
    "vo": "Volapük", "wa": "Walloon", "xh": "Xhosa", "zh": "Chinese", "zu": "Zulu",
}  # fmt: skip


def language_of(text: str) -> str:
    """The language's code in two letters, by the start of a text; English where there is too little to tell.

    Most articles say by their small words or their script what they are. Only the others are given to the recogniser.
    """
    start = text[:_READ]
    by_script = _by_script(start)
    if by_script is not None:
        return by_script
    words = _WORD.findall(start.lower())
    if len(words) < 3:
        return "en"
    if len(words) < _FEWEST_WORDS and start.isascii():
        return _by_small_words(start)
    shares = {language: sum(word in small for word in words) / len(words) for language, small in _SMALL_WORDS.items()}
    first, second = sorted(shares, key=lambda language: -shares[language])[:2]
    if shares[first] >= _SHARE and shares[first] - shares[second] >= _CLEAR:
        return _slavic(start, first)
    return _recognised(start, words, shares)


def language_name(code: str) -> str:
    """A language's name in English: “German”; the code itself of a language without one here."""
    return _NAMES.get(code, code)


def _recognised(text: str, words: list[str], shares: Mapping[str, float]) -> str:
    """What the recogniser says, where the small words do not say English."""
    cyrillic = bool(_CYRILLIC.search(text))
    if shares["en"] >= _SHARE and shares["en"] == max(shares.values()):
        return "en"
    from py3langid import classify  # type: ignore[import-untyped] # noqa: PLC0415 - half a second, and only for the others

    # Capitals are letters that it has hardly seen in any language but a few.
    found = str(classify(text.lower() if text.isupper() else text)[0])
    if cyrillic and len(words) < _FEWEST_WORDS and not _OTHER_CYRILLIC.search(text):
        return _slavic(text, "ru")
    return _slavic(text, found) if cyrillic else found


def _by_small_words(headline: str) -> str:
    """A headline's language by small words that stand in it in small letters: not the first of “Los Angeles”."""
    words = set(_WORD.findall(headline))
    has = [language for language, small in _SMALL_WORDS.items() if words & small]
    return has[0] if len(has) == 1 else "en"


def _slavic(text: str, found: str) -> str:
    """Ukrainian has і, ї, є and ґ, Russian ы, э, ё and ъ, and neither has the other's."""
    if found not in {"uk", "ru"}:
        return found
    ukrainian, russian = len(_UKRAINIAN.findall(text)), len(_RUSSIAN.findall(text))
    return found if ukrainian == russian else "uk" if ukrainian > russian else "ru"


def _by_script(text: str) -> str | None:
    letters = sum(map(str.isalpha, text))
    for expression, language in _SCRIPTS:
        share = 0.1 if language == "ja" else 0.4
        if letters and len(expression.findall(text)) >= share * letters:
            return language
    return None
