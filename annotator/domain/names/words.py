"""Words in names that are no part of who is meant, and those that make two names different for certain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


TITLES: Final = _words(
    "president vice-president prime premier minister chancellor secretary undersecretary senator sen rep congressman",
    "congresswoman representative governor gov mayor ambassador envoy spokesman spokeswoman spokesperson speaker",
    "general gen lieutenant lt colonel col major maj captain capt commander cmdr brigadier brig admiral adm sergeant",
    "sgt marshal mr mrs ms miss dr doctor prof professor sir dame lord lady king queen prince princess emir sultan",
    "crown pope father bishop archbishop cardinal patriarch rabbi reverend rev ayatollah sheikh shaikh sheik imam",
    "mullah hojatoleslam judge justice attorney chief chairman chairwoman chair leader director head deputy acting",
    "former ex ex-president foreign defence defense interior finance oil health energy aide adviser advisor analyst",
    "lawyer herr frau monsieur madame senor señor president-elect supreme",
)
"""Before a name, said of who bears it."""
TITLES_OF: Final = (
    "secretary of state", "secretary of defense", "secretary of defence", "minister of foreign affairs",
    "minister of defence", "minister of defense", "minister of the interior", "minister of interior",
)  # fmt: skip
PARTICLES: Final = _words(
    "al el ul an ad as ash ar at az de da di do dos del della der den van von und y e la le af av"
)
"""Small parts of surnames that are often left out."""
SON_OF: Final = _words("bin ibn ben bint abu umm")
"""With the name that follows they are one name."""
SMALL: Final = _words("the of for and in on to at from a an und et")
DIRECTIONS: Final = _words(
    "north south east west northern southern eastern western central new old upper lower inner outer left right",
    "equatorial democratic united great greater little first second third fourth anti pro non junior senior jr sr",
    "male female men women mens womens youth",
)
"""Where one name has such a word and the other has not, they are not the same."""
LOOSE: Final = _words(
    "movement group militia organisation organization inc ltd corp company plc gmbh ag network corps force forces",
)
"""At the end of a name that is as good without."""
ORDINARY: Final = _words(
    "agency air allies alliance ally ambassador analyst analysts army assembly association authorities authority bank",
    "board border brigade brigades broadcaster bureau cabinet center centre chief christian church citizens city",
    "civil club coalition college command commander commanders commission committee community companies company",
    "conference congress conservative corps council country court daily defence defense delegation democrat democrats",
    "department deputy development diplomat diplomats directorate economic economy editor embassy emergency energy",
    "executive executives expert experts federal federation finance fleet force forces foreign foundation front fund",
    "general government governor group groups guard guards health high home hospital house human independent",
    "information institute institution intelligence interior international islamic issues jihad journal judiciary",
    "justice kingdom labor labour law lawmakers lawyer lawyers leader leaders league liberal liberation local mayor",
    "media medical member members military minister ministers ministry mission monitor movement mps nation national",
    "nations naval navy news office officer officers official officials operations opposition organisation",
    "organization parliament party peace people peoples police policy political post president press prime progress",
    "prosecution prosecutor prosecutors province public radio red regime region regional reports republic republican",
    "republicans research resident residents resistance rights ruling school scientists secretary security senate",
    "senator service services sources social socialist society soldiers source spokesman spokesperson spokeswoman",
    "staff state states station strategic studies supreme team telegraph television times trade treasury tribune",
    "troops union unions university voice war watch western white women workers world affairs revolutionary cross",
    "crescent cabinet campaign administration observatory organisation delegation civil-defence rescue rebels",
    "fighters separatists militants protesters activists students farmers teachers doctors nurses witnesses reporters",
)
"""Words of the language and not of a name: one letter makes another word of them, and alone they name nobody."""
_GIVEN: Final = """
    volodymyr vladimir wladimir wolodymyr uladzimir / oleksandr aleksandr alexander aliaksandr alyaksandr alexandr /
    mykhailo mikhail michail mikhailo mykhaylo / mykola nikolai nikolay nikolaj / andrii andriy andrei andrey andrej /
    dmytro dmitry dmitri dmitriy dmitrii / serhii serhiy sergei sergey sergej / yevhen yevgeny evgeny evgeni jewgeni /
    oleksii oleksiy alexei alexey aleksei aleksey alexej / viktor victor wiktor / yuri yurii yuriy iurii jurij juri /
    kyrylo kirill cyril / petro pyotr petr piotr / pavlo pavel / ihor igor / oleh oleg / hryhorii grigory grigori /
    mohammed muhammad mohamed mohammad muhammed mohamad mohd mehmet mehmed muhammet / ahmed ahmad ahmet / josef joseph
    / ebrahim ibrahim abraham / hossein hussein husayn hussain husain hosein huseyin / yusuf youssef yousef yosef
    jusuf / ali aly / hassan hasan / moammar muammar mouammar moamer / gaddafi qaddafi gadhafi qadhafi kadhafi kadafi
    khadafy kadhafi kaddafi / mahmoud mahmud mehmood / omar umar omer / osama usama / abdul abdel abdol abd / said
    saeed sayeed saïd / joe joseph / bill william will / bob robert rob / jim james jimmy / jake jacob / mike michael
    / tom thomas / tony anthony / ben benjamin bibi / ed edward ted / dick richard rick / chris christopher / jeff
    jeffrey geoffrey / dan daniel / steve steven stephen / matt matthew / nick nicholas nicolas / sam samuel / tim
    timothy / ron ronald / don donald / liz elizabeth / kate katherine catherine / sue susan / pat patrick patricia /
    greg gregory / recep rejep / bashar bachar / chuck charles charlie / larry lawrence / andy andrew / dave david /
    alex alexander / emmanuel immanuel / jon jonathan john / antonio anthony / marc mark marco / philip phillip
    philippe / olaf oluf / janez janes / george georg jorge georgios / ludwig louis / giorgia georgia / kevin kev
"""
_OTHER_NAMES: Final = """
    kyiv kiev kyyiv kijew / kharkiv kharkov / odesa odessa / lviv lvov / zaporizhzhia zaporozhye / dnipro dnepr /
    beijing peking / myanmar burma / yangon rangoon / mumbai bombay / kolkata calcutta / istanbul constantinople /
    hezbollah hizbullah hizballah hizbollah / isis isil daesh / qaeda qaida kaida / xi hsi / kim gim / zedong tsetung
    / huthi houthi houthis huthis ansarallah / taliban taleban
"""
EAST_ASIAN: Final = _words(
    "xi hsi li wang zhang liu chen yang zhao huang zhou wu xu sun ma zhu hu guo he lin gao luo kim gim lee park moon",
    "mun yoon yun choi jung kang cho han nguyen tran le pham mao deng jiang wen tsai cai lai chiang abe kishida chung",
    "hong",
)
"""Surnames that stand first."""
ORDINALS: Final[Mapping[str, str]] = {
    "1st": "1", "2nd": "2", "3rd": "3", "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5",
    "ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "xii": "12", "xvi": "16",
}  # fmt: skip


def _families(table: str) -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, group in enumerate(table.split("/")):
        for word in group.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


FAMILIES: Final = _families(f"{_GIVEN}/{_OTHER_NAMES}")
"""Words that are forms of one name, by number."""
