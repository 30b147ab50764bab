"""In which language an article is, and what it is called."""

from __future__ import annotations

import subprocess
import sys

import pytest

from annotator.suggesting.languages import language_name, language_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Sprecher sagte, niemand habe die Brücke gesehen."),
        ("de", "KREML WEIST VORWÜRFE AUS KIEW ZURÜCK UND SPRICHT VON PROPAGANDA"),
        ("de", "Minister warnt vor neuer Eskalation"),
        ("de", "Kiew bestreitet Angriff auf Brücke"),
        ("fr", "L’Iran dément avoir livré des drones"),
        ("fr", "Le ministre a nié toute livraison d'armes."),
        ("es", "El portavoz negó que su país hubiera enviado armas."),
        ("it", "Il ministro ha negato di aver fornito armi al governo vicino."),
        ("pt", "O ministro negou que o governo tenha enviado armas ao país vizinho."),
        ("nl", "De minister ontkende dat zijn land wapens had geleverd aan de buren."),
        ("pl", "Rzecznik zaprzeczył, że jego kraj wysłał broń za granicę."),
        ("cs", "Mluvčí popřel, že by jeho země dodala zbraně sousedům."),
        ("sv", "Talesmannen förnekade att landet hade levererat vapen till grannen."),
        ("da", "Talsmanden afviste, at landet havde leveret våben til naboen."),
        ("fi", "Tiedottaja kiisti, että maa olisi toimittanut aseita naapurilleen."),
        ("hu", "A szóvivő tagadta, hogy az ország fegyvereket szállított volna."),
        ("ro", "Purtătorul de cuvânt a negat că țara ar fi trimis arme vecinilor."),
        ("tr", "Sözcü, ülkesinin komşusuna silah gönderdiğini reddetti."),
        ("uk", "Речник заявив, що країна не постачала зброю нікому."),
        ("uk", "МІНІСТР СПРОСТУВАВ ЗВИНУВАЧЕННЯ У ПОСТАЧАННІ"),
        ("uk", "Міністр відкинув звинувачення"),
        ("ru", "Представитель заявил, что страна никому не поставляла оружие."),
        ("ru", "КРЕМЛЬ ОТВЕРГ ОБВИНЕНИЯ КИЕВА"),
        ("ru", "Министр отверг обвинения"),
        ("bg", "Говорителят отрече страната да е доставяла оръжие на съседите си."),
        ("sr", "Портпарол је негирао да је земља испоручила оружје суседима."),
        ("ar", "نفى المتحدث أن تكون بلاده قد أرسلت أسلحة إلى الجيران."),
        ("he", "הדובר הכחיש שמדינתו שלחה נשק לשכנותיה."),
        ("el", "Ο εκπρόσωπος αρνήθηκε ότι η χώρα του έστειλε όπλα."),
        ("ja", "報道官は武器を送ったことを否定した。"),
        ("zh", "发言人否认该国曾提供武器。"),
        ("ko", "대변인은 무기를 보냈다는 것을 부인했다."),
    ],
)
def test_that_one_sentence_is_enough_to_tell_a_language(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "…",
        "2023",
        "Iran, Russia: Drones",
        "IRAN DENIES SENDING DRONES TO RUSSIA",
        "Kremlin rejects Kyiv claims",
        "Tehran denies. Moscow silent. Kyiv outraged.",
        "Los Angeles fire spreads",
        "The “Süddeutsche Zeitung” wrote: „Wir haben nichts gewusst“, and the ministry has not denied it since then.",
    ],
)
def test_that_english_is_not_lost_to_a_guess(text: str) -> None:
    assert language_of(text) == "en"


def test_that_an_article_is_in_the_language_of_its_own_sentences_not_of_what_it_quotes() -> None:
    text = (
        "Die „New York Times“ schrieb: “We have seen the papers and they are real.” "
        "Das Ministerium wollte sich dazu nicht äußern und verwies auf die Polizei."
    )

    assert language_of(text) == "de"


def test_that_english_and_german_are_told_without_loading_the_recogniser() -> None:
    code = (
        "import sys; from annotator.suggesting.languages import language_of;"
        "language_of('The minister said on Monday that the bridge was safe and open.');"
        "language_of('Der Minister sagte am Montag, dass die Brücke sicher und offen ist.');"
        "sys.exit('py3langid' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(("code", "name"), [("de", "German"), ("uk", "Ukrainian"), ("xx", "xx")])
def test_that_a_language_has_a_name_in_english(code: str, name: str) -> None:
    assert language_name(code) == name
