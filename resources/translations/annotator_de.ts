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
            <source>% of the articles, without suggestions</source>
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
            <source>1 article imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 article is read again; coding and decisions stay.</source>
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
            <source>1 found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 further name of an actor</source>
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
            <source>1 new article</source>
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
            <source>1 problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 settled difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 suggestion left</source>
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
            <source>A checked copy was saved as “{0}”.</source>
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
            <source>A round needs a name, such as “Training 1”.</source>
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
            <source>Actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actors chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add files…</source>
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
            <source>Agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement</source>
            <translation type="unfinished" />
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
            <source>Agreement takes two coders who have finished the same articles. Let a second person code some of them in this project, under a name of their own, and finish them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
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
            <source>All articles are finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All articles of the project: {0}</source>
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
            <source>All finished articles</source>
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
            <source>Answer chosen</source>
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
            <translation type="unfinished" />
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
            <source>Asked of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked of each</source>
            <translation type="unfinished" />
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
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups have to lie somewhere. Leave one of the two places on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before, a checked copy of the project goes to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Behind: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to the decision that was made.</source>
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
            <source>Boundary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring articles into a project, each a plain text file. For every file a line says what became of it:
imported, duplicate (its text is there already), to check (its encoding can only be guessed) or refused. It
says too where an article is nearly the same as another, such as agency copy of another outlet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the words with Shift+arrows, ↑ and ↓, then give the code. Esc leaves them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the words with Shift+arrows, ↑ and ↓. Enter keeps them, Esc leaves them as they were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charts saved in “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check a project: its file, the text of every article, and the words of every statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the project</source>
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
            <source>Choose a statement, then select the words that belong to it too.</source>
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
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close although your last words were not saved?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the project</source>
            <translation type="unfinished" />
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
            <source>Codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codebook entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codebook: {0}</source>
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
            <source>Codes of the pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes of the pairs: {0} in rows, {1} in columns</source>
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
            <source>Compare each coder’s finished articles with suggestions to those without: statements and minutes per 1,000
words, codes, what became of the suggestions, what was corrected later and what the program misses.
Exit code 1: there was nothing to compare.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing the articles…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as text</source>
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
            <source>Count “{0}” as running text</source>
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
            <source>Cue</source>
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
            <source>Decided: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete takes the link away.</source>
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
            <source>Drop text files or folders here. You will see what was found in each before anything is added.</source>
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
            <source>English articles by the English model, and so on. The default.</source>
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
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures at a glance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files read</source>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find anything…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find or create an actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find statements by the program’s rules. For a PROJECT they are stored in it, for every article that has none
yet, and shown as suggestions: they never count as coding until a coder accepts them. For files they are
printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find statements of a coder that several articles have, in the same words or nearly, and articles that are
nearly the same, such as copies from a news agency. Statements linked already are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish the article and open the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished by all</source>
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
            <source>First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five articles to try things out on</source>
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
            <source>For</source>
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
            <source>Found</source>
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
            <source>Give articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a code first; then link who speaks and about whom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the code with its number.</source>
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
            <source>Given to nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given to this coder</source>
            <translation type="unfinished" />
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
            <source>Go to a statement or a suggestion with Tab first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to a suggestion with Tab first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to another statement, then press Enter.</source>
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
            <source>Go to the statement that this one answers and press Enter. Esc leaves it.</source>
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
            <source>Guessed: check that the text reads well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guideline unclear</source>
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
            <source>How many are needed depends on how rare a code is. Code some articles first, then a number is proposed here; 20 to 50 are a usual start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many were found</source>
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
            <translation type="unfinished" />
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
            <source>In the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {0}, {1} of {2}’s {3} are settled just as {2} has them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Installed here</source>
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
            <source>It is left out; tick it to take it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is linked already, or no other article has a statement of these words yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens where you left it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It takes two statements to join them. Choose another one.</source>
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
            <source>Keep  (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep in mind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep {0}’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept or removed, as you said</source>
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
            <source>Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day</source>
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
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines of the article</source>
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
            <source>Linked as the same. Undo takes the link away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List every difference between coders in the articles that all of them have finished: what one has not marked, other
codes, ends, parts, actors and answers; and how each was settled. Settling itself is done in the window.

examples:
  annotator sample demo --coded --headless
  annotator compare demo/sample.annotator --coders A,B
  annotator compare drones.annotator --coders Ada,Ben --csv differences.csv

Exit code 1: the coders differ in nothing, or have finished no article together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the project’s register of actors. With --alike: pairs of names that are probably one actor’s, spelled
or transliterated otherwise, shortened or abbreviated, best first. Nothing is merged: a coder decides.</source>
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
            <source>Looking for files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for near-duplicates: {0} of {1}</source>
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
            <source>Make a coder’s file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a coder’s file: an ordinary project with the articles, the codebook and the register of actors, and of all
coding only that coder’s own. They code in it on their own machine; “annotator take-in” brings it back.
A coder whom the project does not know yet is entered, and what is handed out counts as given to them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a coder’s file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a project of five sample articles in FOLDER, or take up the one that is there, and open the window.
Without a screen the same is done without a window: the articles are pre-highlighted, the tables written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make an empty project with its codebook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make these words a further part of the current statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as boilerplate</source>
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
            <source>Memo</source>
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
            <source>Misread</source>
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
            <source>Name of the coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the articles of the round, or let them be drawn: --round NAME --draw 20.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the coder, and choose articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names or answer</source>
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
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New project…</source>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next suggestion or statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No actor</source>
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
            <source>No articles yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No boilerplate found</source>
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
            <source>No files yet. Add text files or folders, or drop them here.</source>
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
            <source>No model is installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other article is known to have these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No outlet</source>
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
            <source>No statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No statements yet. Select words in the article and press a number.</source>
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
            <source>Not all linked</source>
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
            <source>Not when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
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
            <source>Nothing can be settled here.</source>
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
            <source>Nothing has these words</source>
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
            <source>Nothing is decided here yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is dropped, here or there.</source>
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
            <source>Nothing was exported</source>
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
            <source>Of {0} alphas {1} lie wholly above .800, {2} above .667.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a suggestion, a number accepts it. On selected words, it marks them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One actor can be linked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file that you can copy, back up and mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the actors that were chosen is no longer in the register. Look at the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the articles is no longer in the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One page that needs nothing else: send it to {0}.</source>
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
            <source>Only what a coder has not marked can be kept. Take one coder’s instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what all of them have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a project</source>
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
            <source>Open it</source>
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
            <source>Open the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the sample project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the window on a project, or on the start screen.</source>
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
            <source>Other parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other words</source>
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
            <source>Pages of “{name}” are damaged, so it can’t be repaired. Save what can be saved into a new project, or open a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pairs: {0} {1}, {2} {3}</source>
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
            <translation type="unfinished" />
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
            <source>Pick the {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous article</source>
            <translation type="unfinished" />
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
            <source>Projects that you open will stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
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
            <source>Read those without a partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading 1 article</source>
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
            <source>Recent projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
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
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the statement</source>
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
            <source>Reporting word to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reporting words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Required for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retired: it is no longer given, and old codings stay readable.</source>
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
            <source>Row {number} of “{name}” has more cells than there are columns. Put names that hold a comma in quotation marks. Nothing was changed.</source>
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
            <source>Rule</source>
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
            <source>Rules</source>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy elsewhere…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
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
            <source>Save charts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save for the coder…</source>
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
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report as CSV into a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved in “{0}”</source>
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
            <source>Saving charts to “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say by which language model, rules and reporting words a project’s suggestions are found. Without an option
it says what is set. Articles that a change bears upon are read again by “annotator suggest PROJECT” or by
the window; what was coded and decided stays. A change can be undone in the window.</source>
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
            <source>Say how far coders agree on the articles that two or more of them have finished: on which codes occur, where
statements are, which correspond, their codes and actors; with 95 % intervals and what to keep in mind.

examples:
  annotator sample demo --coded --headless
  annotator agree demo/sample.annotator --coders A,B
  annotator agree drones.annotator --coders Ada,Ben --since 2022-11 --out agreement/
  annotator agree --from spans.csv articles.csv --json

spans.csv needs article_id, coder, start, end and code (statement_id for statements in parts; role and
actor_id); articles.csv needs article_id, characters (or tokens) and finished_by (“A; B”).
Exit code 1: there was nothing to compare.</source>
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
            <source>Say which articles a coder codes without suggestions: by lot (--control), so that their coding can be
compared, or by hand (--suggestions). Without either it says what is set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say who is to code the articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search headlines and text</source>
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
            <source>Select words or go to a suggestion with Tab first.</source>
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
            <source>Settle without the window what needs no decision: --agreed takes every passage on which the coders agree into the
settled version, as one action that can be undone in the window. --unclear writes the passages at which a settler found
the guideline unclear, by entry of the codebook. Without either it says how far settling is.</source>
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
            <source>Show all {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show fewer</source>
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
            <source>Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in the program. Nothing that was saved is affected; see the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space rejects a suggestion. Go to one with Tab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
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
            <source>Statements</source>
            <translation type="unfinished" />
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
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay here</source>
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
            <source>Subhead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions</source>
            <translation type="unfinished" />
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
            <source>Take a coder’s file in: of each statement, decision, actor and state what was changed last is kept, whichever
file it is in. It does not matter in which order files come or how often. A checked copy of the project is made
first, and all of it is one action that the window can undo. Articles are matched by their text, never by name.
Exit code 1: articles were left out.</source>
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
            <source>Take it in…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it up again</source>
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
            <source>Taking in “{0}”</source>
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
            <source>Text and look…</source>
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
            <source>That does not fit this difference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not what the coders differ in here. Choose another way to settle it.</source>
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
            <source>That would be {0}, but there are {1} that {2} not been given yet.</source>
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
            <source>The article is no longer in the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article is read. A change of model, rules or words has it read again; coding and decisions stay.</source>
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
            <source>The backup “{name}” is damaged ({what}). Nothing was changed: choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The best installed for each language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check found something</source>
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
            <source>The codebook has nothing with the key “{key}”.</source>
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
            <source>The decision is no longer in the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The decision was not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figures were not counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file can’t be taken in: its merged actors lead round in a circle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds only blank characters, so there is nothing to code in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is a web page (HTML), not plain text. Open it in a browser, copy the article and paste it, or save it as plain text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is empty, so there is nothing to code in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was begun as a project of its own: {0} with the same text are brought together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last action was not saved</source>
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
            <source>The original file is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paragraph and its references are on the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program that reads articles ended while it read this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project asks for it. Until it is installed, the best installed model reads in its place.</source>
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
            <source>The project has no version {number} of its codebook.</source>
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
            <source>The project is sound: every text, quotation and reference was checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reason goes with your next decision about this difference.</source>
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
            <source>The round “{0}”: {1}</source>
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
            <source>The text was not taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two statements are linked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The unit</source>
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
            <source>The {where} names the code “{key}”, which it does not have.{hint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no articles to be read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no statements behind this figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are only blank characters, so there is nothing to code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no statement in another article to be linked as the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such file. Check its name and folder.</source>
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
            <source>There is nothing to redo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to split here. Put the caret between two words of the statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They can still be saved: stay here, make room or save a copy, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file has not been read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file was made for {0}</source>
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
            <source>This statement is another coder's. Only its own coder can change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Those that {0} has been given: {1}</source>
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
            <source>To check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today, {0}</source>
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
            <translation type="unfinished" />
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
            <source>Untick it to leave it out.</source>
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
            <source>Use this name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
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
            <source>Wait until all files are read, or stop the reading.</source>
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
            <source>What coders have can be united or intersected. To draw it anew, mark the words.</source>
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
            <source>What the text is counted in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they share taken</source>
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
            <source>What was drawn by lot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was drawn is on the clipboard.</source>
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
            <source>What {0} has coded in this project so far: {1} at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What “{0}” is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When statements correspond</source>
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
            <source>Where they differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where two codes fit</source>
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
            <source>With suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With suggestions, as this project shows them</source>
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
            <source>Words redrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that introduce what somebody says, and the act that each stands for by itself. What is said, and what was said before it, can still make it another act.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a memo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a page for a coder to learn from: what was settled otherwise in the articles that are done, by kind and by rule of
the codebook, with the words around it. One HTML file, for any browser and for paper, without scripts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the coded data as CSV tables, with a README.txt that explains every column. The files of an earlier
export are replaced when all new ones are complete, and not before.</source>
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
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name here is {0}. Every mark bears its coder’s name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a cell opens its pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a new actor</source>
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
            <source>already linked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>also {0}</source>
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
            <source>answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answered by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any overlap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>article properties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>articles</source>
            <translation type="unfinished" />
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
            <source>choose</source>
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
            <source>codebook</source>
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
            <source>differ by signs only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>differences</source>
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
            <source>exactly the same words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>finished</source>
            <translation type="unfinished" />
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
            <source>go to a suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>going through what is alike</source>
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
            <source>in batches of articles, as they were finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in {0} articles</source>
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
            <source>merging of actors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
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
            <source>not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not seen there</source>
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
            <source>off</source>
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
            <source>probably another spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ranked for this sentence</source>
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
            <source>restore</source>
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
            <source>same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same as</source>
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
            <source>statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suggested</source>
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
            <source>the coder</source>
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
            <source>they differ: from above {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>they differ: {0} above, {1} below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two more where the suggested speaker is wrong or missing</source>
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
            <source>unlinked actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until, e.g. 2022-12-31</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>variable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version {0}</source>
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
            <source>{0} lines of boilerplate, dimmed and not coded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} links between statements</source>
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
            <translation type="unfinished" />
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
            <source>{0} of {1} rules are off: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} open</source>
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
            <source>{0} problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} removed</source>
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
            <translation type="unfinished" />
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
            <source>{0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} words</source>
            <translation type="unfinished" />
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
            <source>{0}: {1} of 10 such suggestions were right on test articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} of {2} articles, share {3} %, seed {4}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} · settled: {2}</source>
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
            <source>{entry}: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key} undoes</source>
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
            <source>{what} must be {kind}.</source>
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
            <source>— also called {0}</source>
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
            <source>“{0}” is no answer to “{1}”.</source>
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
            <source>“{into}” is retired, so “{code}” can't be merged into it. Use it again first, or choose another.</source>
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
            <source>“{name}” exists already. Choose another name for the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” exists already. Choose another name for the new project.</source>
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
            <source>“{name}” has no column “name” in its first row. The columns are: uuid, name, kind, aliases, belongs_to, and one for each attribute. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” has two columns “{column}”. Take one of them out. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is a name of another entry. Merge the two if they are the same actor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is damaged ({what}), so a copy of it would be too. Keep it, and open a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is damaged: it has no line about itself. Open a backup.</source>
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
            <source>“{name}” is no longer where it was opened. Put it back, or save a copy elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is not in UTF-8, so names might be read wrongly. Save it again as “CSV UTF-8”. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is of an earlier version and too damaged to be brought up to date. Open a backup of it.</source>
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
            <source>“{name}” must be written as [[{name}]], once for each.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” stands in statements ({count:,}) and can’t be removed. Merge it with another entry instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was left open: {who}. It has given no sign of life since. Take it over if nobody works on it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written as it is. Look after its disk.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
