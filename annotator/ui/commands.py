"""Every command of the window in one table: its words, keys, icon and place in the menus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Menu(StrEnum):
    """The menus, in their order."""

    PROJECT = "Project"
    EDIT = "Edit"
    VIEW = "View"
    CODE = "Code"
    SUGGESTIONS = "Suggestions"
    ACTORS = "Actors"
    COMPARE = "Compare"
    HELP = "Help"


class Scope(StrEnum):
    """Where a command's keys act: everywhere, or only where no words are being typed."""

    WINDOW = "window"
    CODING = "coding"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do. ``keys`` are portable key sequences; ``group`` gathers what a separator sets apart."""

    key: str
    words: str
    menu: Menu
    group: int = 0
    keys: tuple[str, ...] = ()
    scope: Scope = Scope.WINDOW
    icon: str = ""
    choice: str = ""
    """Commands with the same choice exclude each other; each can be ticked."""
    of_codebook: bool = False
    """Its keys stand in the codebook: they can be added to, not taken away."""


def _coding(key: str, words: str, menu: Menu, group: int, *keys: str, icon: str = "") -> Command:
    return Command(key, words, menu, group, keys, Scope.CODING, icon)


COMMANDS: tuple[Command, ...] = (
    Command("new", "New project…", Menu.PROJECT, 0, ("Ctrl+N",), icon="file-plus"),
    Command("open", "Open a project…", Menu.PROJECT, 0, ("Ctrl+O",), icon="folder-open"),
    Command("sample", "Open the sample project", Menu.PROJECT, 0, ("Ctrl+Shift+O",), icon="book-open"),
    Command("import", "Import articles…", Menu.PROJECT, 1, ("Ctrl+I",), icon="download"),
    Command("import_folder", "Import a folder…", Menu.PROJECT, 1, icon="folder"),
    Command("paste", "Paste an article…", Menu.PROJECT, 1, ("Ctrl+Shift+V",), icon="clipboard"),
    Command("imported", "What was imported…", Menu.PROJECT, 1),
    Command("properties", "Article properties…", Menu.PROJECT, 1, ("Alt+Return",), icon="info"),
    Command("export", "Export as CSV…", Menu.PROJECT, 2, ("Ctrl+Shift+E",), icon="upload"),
    Command("copy", "Save a copy…", Menu.PROJECT, 2, ("Ctrl+Shift+S",), icon="copy"),
    Command("back_up", "Back up now", Menu.PROJECT, 2, icon="save"),
    Command("backups", "Backups…", Menu.PROJECT, 2, icon="history"),
    Command("check", "Check the project…", Menu.PROJECT, 2),
    Command("close", "Close the project", Menu.PROJECT, 3, ("Ctrl+W",)),
    Command("quit", "Quit", Menu.PROJECT, 3, ("Ctrl+Q",)),
    Command("undo", "Undo", Menu.EDIT, 0, ("Ctrl+Z",), icon="undo-2"),
    Command("redo", "Redo", Menu.EDIT, 0, ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo-2"),
    Command("find", "Find articles", Menu.EDIT, 1, ("Ctrl+F",), icon="search"),
    Command("find_coded", "Find in what is coded…", Menu.EDIT, 1, ("Ctrl+Shift+F",), icon="search"),
    Command("palette", "Find anything…", Menu.EDIT, 1, ("Ctrl+K",), icon="search"),
    Command("history", "History…", Menu.EDIT, 2, ("Ctrl+H",), icon="history"),
    Command("history_here", "History of this article…", Menu.EDIT, 2, ("Ctrl+Shift+H",)),
    Command("show_articles", "Articles", Menu.VIEW, 0, ("Ctrl+1",), icon="panel-left", choice="*"),
    Command("show_statements", "Statements", Menu.VIEW, 0, ("Ctrl+2",), icon="panel-bottom", choice="*"),
    Command("show_inspector", "Inspector", Menu.VIEW, 0, ("Ctrl+3",), icon="panel-right", choice="*"),
    Command("next_pane", "Go to the next pane", Menu.VIEW, 0, ("F6",)),
    Command("menus", "Go to the menus", Menu.VIEW, 0, ("F10",)),
    Command("larger", "Larger text", Menu.VIEW, 1, ("Ctrl++", "Ctrl+=")),
    Command("smaller", "Smaller text", Menu.VIEW, 1, ("Ctrl+-",)),
    Command("usual_size", "Usual text size", Menu.VIEW, 1, ("Ctrl+0",)),
    Command("theme_system", "Light or dark as the system", Menu.VIEW, 2, choice="theme"),
    Command("theme_light", "Light", Menu.VIEW, 2, choice="theme"),
    Command("theme_dark", "Dark", Menu.VIEW, 2, choice="theme"),
    Command("theme_contrast", "High contrast", Menu.VIEW, 2, choice="theme"),
    Command("language_system", "Language of the system", Menu.VIEW, 3, choice="language"),
    Command("language_en", "English", Menu.VIEW, 3, choice="language"),
    Command("language_de", "Deutsch", Menu.VIEW, 3, choice="language"),
    Command("appearance", "Text and look…", Menu.VIEW, 1),
    Command("previous_article", "Previous article", Menu.VIEW, 4, ("Alt+PgUp",), icon="chevron-left"),
    Command("next_article", "Next article", Menu.VIEW, 4, ("Alt+PgDown",), icon="chevron-right"),
    _coding("next_mark", "Next suggestion or statement", Menu.CODE, 0, "Tab"),
    _coding("previous_mark", "Previous suggestion or statement", Menu.CODE, 0, "Shift+Tab"),
    _coding("stack", "Next of the marks that lie here", Menu.CODE, 1, "O"),
    _coding("line_marks", "All marks on this line…", Menu.CODE, 1, "Shift+O"),
    _coding("follow_link", "Go to the linked statement", Menu.CODE, 1, "J"),
    _coding("go_back", "Go back", Menu.CODE, 1, "Backspace"),
    _coding("next_open", "Next open suggestion anywhere", Menu.CODE, 0, "G", "Alt+Down"),
    _coding("edit_words", "Edit the words", Menu.CODE, 2, "Return", "Enter", icon="pencil"),
    _coding("add_part", "Add the selected words as a part", Menu.CODE, 3, "P"),
    _coding("next_part", "Change its next part", Menu.CODE, 3, "Shift+P"),
    _coding("drop_part", "Take this part away", Menu.CODE, 3, "Shift+Del"),
    _coding("split", "Split at the caret", Menu.CODE, 3, "X"),
    _coding("join", "Join with another statement", Menu.CODE, 3, "Shift+X"),
    _coding("leave", "Leave it as it was", Menu.CODE, 2, "Esc"),
    _coding("remove", "Remove the statement", Menu.CODE, 2, "Del", icon="trash-2"),
    _coding("memo", "Write a memo", Menu.CODE, 2, "M"),
    _coding("answer", "Answer what the codebook asks", Menu.CODE, 2, "A"),
    _coding("link", "Link to another statement", Menu.CODE, 2, "L", icon="link"),
    Command("use_example", "Use as an example in the codebook", Menu.CODE, 6, icon="quote"),
    _coding("same_words", "Go to the same words in another article", Menu.CODE, 1, "R"),
    _coding("link_same", "Link as the same as there", Menu.CODE, 4, "Shift+R"),
    _coding("repeat_last", "Code as the last statement", Menu.CODE, 4, "."),
    Command("keep_code", "Keep giving this code", Menu.CODE, 4, ("K",), Scope.CODING, choice="*"),
    Command("tag_on_release", "Give a kept code when the mouse lets go", Menu.CODE, 4, choice="*"),
    _coding("like_words", "More with the same words…", Menu.CODE, 4, "F", icon="search"),
    _coding("like_actor", "More of the same actor…", Menu.CODE, 4, "Shift+F"),
    Command("edit_codebook", "Edit the codebook…", Menu.CODE, 6, ("Ctrl+Shift+B",), icon="book-text"),
    Command("finish", "Finish the article and open the next", Menu.CODE, 5, ("Ctrl+Return",), icon="check"),
    Command("reopen", "Open the article again", Menu.CODE, 5),
    Command("repeats", "The same words in other articles…", Menu.CODE, 4, ("Ctrl+R",), icon="files"),
    _coding("reject", "Reject the suggestion", Menu.SUGGESTIONS, 0, "Space"),
    Command("mode_off", "Show no suggestions", Menu.SUGGESTIONS, 1, choice="mode"),
    Command("mode_where", "Show where", Menu.SUGGESTIONS, 1, choice="mode"),
    Command("mode_where_and_what", "Show where and which code", Menu.SUGGESTIONS, 1, choice="mode"),
    _coding("count_as_cue", "Count as a reporting word…", Menu.SUGGESTIONS, 2, "W", icon="message-square-quote"),
    Command("cue_off", "Don’t suggest after this word", Menu.SUGGESTIONS, 2),
    Command("rule_off", "Don’t suggest by this rule", Menu.SUGGESTIONS, 2),
    Command(
        "suggestion_setup", "Rules, words and model…", Menu.SUGGESTIONS, 3, ("Ctrl+Shift+R",), icon="sliders-horizontal"
    ),
    Command("suggestion_report", "What suggestions do to the coding…", Menu.SUGGESTIONS, 3),
    Command("settle", "Compare and settle…", Menu.COMPARE, 0, ("Ctrl+Shift+C",)),
    Command("agreement", "How far coders agree…", Menu.COMPARE, 1, ("Ctrl+Shift+A",)),
    Command("team", "Coders and articles…", Menu.COMPARE, 2, ("Ctrl+Shift+T",), icon="users"),
    Command("hand_out", "Make a coder’s file…", Menu.COMPARE, 2, icon="upload"),
    Command("take_in", "Take in a coder’s file…", Menu.COMPARE, 2, ("Ctrl+Shift+I",), icon="download"),
    _coding("same_actor", "Yes, the same actor", Menu.ACTORS, 1, "Y"),
    _coding("other_actor", "No, someone else", Menu.ACTORS, 1, "N"),
    Command("register", "Register of actors…", Menu.ACTORS, 2, ("Ctrl+Shift+P",), icon="users"),
    Command("alike_names", "Names that may be the same…", Menu.ACTORS, 2),
    Command("codebook", "Codebook", Menu.HELP, 0, ("F1",), icon="book-text"),
    Command("guide", "Guide", Menu.HELP, 0, ("Shift+F1",), icon="book-open"),
    Command("keys", "All keys", Menu.HELP, 0, ("?", "Ctrl+/"), icon="keyboard"),
    Command("change_keys", "Keys…", Menu.HELP, 0),
    Command("diagnostics", "Copy diagnostics…", Menu.HELP, 1),
    Command("about", "About Annotator", Menu.HELP, 1, icon="info"),
)

SUBMENUS: Mapping[tuple[Menu, int], str] = {
    (Menu.VIEW, 2): "Colours",
    (Menu.VIEW, 3): "Language",
    (Menu.CODE, 1): "Go to",
    (Menu.CODE, 3): "Parts",
    (Menu.CODE, 4): "More like this",
}
"""The groups that have a menu of their own within their menu."""

WITHOUT_PROJECT: frozenset[str] = frozenset(
    {
        "new", "open", "backups", "sample", "quit", "theme_system", "theme_light", "theme_dark", "theme_contrast",
        "language_system",
        "language_en", "language_de", "appearance", "guide", "keys", "change_keys", "palette", "diagnostics",
        "about", "menus",
    }
)  # fmt: skip
"""What can be done while no project is open; everything else acts on one."""

ON_THE_PAGE: frozenset[str] = frozenset(
    {
        "find", "menus", "next_pane", "show_articles", "show_statements", "show_inspector", "larger", "smaller",
        "usual_size", "previous_article", "next_article", "properties", "finish", "reopen", "close", "paste",
    }
)  # fmt: skip
"""What acts in the main window alone. All else that has a key of the window has it in the windows beside it too."""

MOVING: tuple[tuple[tuple[str, ...], str], ...] = (
    (("←", "→"), "caret by word"),
    (("Alt", "←", "→"), "caret by character"),
    (("Shift", "←", "→"), "extend the selection"),
    (("↑",), "grow to clause, then sentence"),
    (("↓",), "shrink again"),
)
"""The keys that the article view itself acts on, for the overview."""
