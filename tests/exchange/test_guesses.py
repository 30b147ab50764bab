"""The guess that is shown for bytes that do not say how they are encoded."""

from __future__ import annotations

import pytest

from annotator.exchange.guesses import likely_encoding

TEXTS = {
    "English": "Iran’s foreign minister said “we have not and will not” – adding: “baseless”. The café meeting ended.",
    "French": "Le ministre a démenti « formellement » ces accusations, a déclaré l'Élysée. L'été dernier, le général…",
    "German": "Der Außenminister wies die Vorwürfe zurück: „Wir haben keine Drohnen geliefert“, sagte er später.",
    "Spanish": "El ministro rechazó las acusaciones: «¿Qué pruebas hay?», preguntó el señor Núñez en la reunión.",
    "Polish": "Rzecznik ministerstwa zaprzeczył, że Iran dostarczył Rosji drony, i nazwał zarzuty bezpodstawnymi.",
    "Turkish": "İran, Rusya'ya insansız hava aracı verdiği yönündeki iddiaları yalanladı. Şüphesiz ağır suçlama.",
    "Russian": "Иран отрицает поставки дронов в Россию. Министр заявил, что обвинения беспочвенны.",
    "Hebrew": "איראן מכחישה את האשמות המערב כי סיפקה מל״טים לרוסיה",
    "Arabic": "نفت إيران الاتهامات الموجهة إليها بتزويد روسيا بطائرات مسيرة",
    "Greek": "Το Ιράν διαψεύδει τις κατηγορίες ότι προμήθευσε τη Ρωσία με μη επανδρωμένα.",
    "Japanese": "イランはロシアへの無人機供与を否定した。",
    "Chinese": "伊朗否认向俄罗斯提供无人机，称这些指控毫无根据。",
    "Korean": "이란은 러시아에 드론을 제공했다는 주장을 부인했다.",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("English", "cp1252"), ("French", "cp1252"), ("French", "mac-roman"), ("German", "cp1252"),
        ("Spanish", "cp1252"), ("Polish", "cp1250"), ("Polish", "iso8859-2"), ("Turkish", "cp1254"),
        ("Russian", "cp1251"), ("Russian", "koi8-r"), ("Hebrew", "cp1255"), ("Arabic", "cp1256"), ("Greek", "cp1253"),
        ("Japanese", "shift_jis"), ("Japanese", "euc-jp"), ("Chinese", "gb18030"), ("Korean", "euc-kr"),
    ],
)  # fmt: skip
def test_that_two_sentences_are_enough_for_a_good_guess(language: str, encoding: str) -> None:
    data = TEXTS[language].encode(encoding)

    guess = likely_encoding(data)

    assert guess is not None
    assert data.decode(guess) == TEXTS[language]
