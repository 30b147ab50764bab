"""The palette and the one modest style sheet that Fusion is given."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from annotator.ui.theme import Theme, interface_font

_SHEET = Template("""
QMainWindow, QDialog, QStackedWidget { background: $panel; }
QLabel { background: transparent; }
QLabel[role="label"] { font-size: 12px; font-weight: 600; color: $text2; }
QLabel[role="small"] { font-size: 12px; color: $text2; }
QLabel[role="hint"] { font-size: 12px; color: $text3; }
QLabel[role="title"] { font-size: 14px; font-weight: 600; color: $text; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="missing"] { font-size: 12px; font-style: italic; color: $text3; }

QMenuBar { background: $chrome; color: $text; padding: 2px 14px; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 6px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $select; }
QMenu { background: $raised; color: $text; border: 1px solid $line2; padding: 5px; }
QMenu::item { padding: 7px 26px 7px 12px; border-radius: 5px; min-width: 150px; }
QMenu::item:selected { background: $select; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }

QPushButton { background: $raised; color: $text; border: 1px solid $line2; border-radius: 6px; padding: 5px 12px;
  min-height: 18px; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $select; }
QPushButton:focus { border: 2px solid $focus; padding: 4px 11px; }
QPushButton:disabled { background: $select; color: $disabled; border-color: $select; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $field; }
QPushButton[kind="primary"]:disabled { background: $select; color: $disabled; border-color: $select; }
QPushButton[kind="link"] { background: transparent; border: none; border-bottom: 1px solid $text3; border-radius: 0;
  padding: 3px 0 2px 0; font-weight: 600; font-size: 12px; }
QPushButton[kind="link"]:hover { border-bottom-color: $text; }
QPushButton[kind="link"]:focus { border: 2px solid $focus; border-radius: 3px; padding: 1px; }
QPushButton[kind="tab"] { background: transparent; border: none; padding: 4px 8px; font-size: 12px; color: $text2; }
QPushButton[kind="tab"]:hover { background: $hover; }
QPushButton[kind="tab"]:checked { background: $select; color: $text; font-weight: 600; }
QPushButton[kind="tab"]:focus { border: 2px solid $focus; padding: 2px 6px; }
QPushButton[kind="segment"] { background: transparent; border: 1px solid transparent; color: $text2; padding: 3px 6px;
  font-size: 12px; font-weight: 400; }
QPushButton[kind="segment"]:hover { color: $text; }
QPushButton[kind="segment"]:checked { background: $raised; color: $text; border-color: $line2; font-weight: 600; }
QPushButton[kind="segment"]:focus { border: 2px solid $focus; padding: 2px 5px; outline: none; }
QPushButton[kind="segment"]:disabled { background: transparent; color: $text3; border-color: transparent; }
QPushButton[kind="segment"]:checked:disabled { background: $raised; color: $text; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px; color: $text; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $select; }
QToolButton:focus { border: 2px solid $focus; padding: 2px; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit { background: $raised; color: $text;
  border: 1px solid $line2; border-bottom-color: $field; border-radius: 6px; padding: 4px 8px;
  selection-background-color: $select; selection-color: $text; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid $focus; padding: 3px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $text3; }
QComboBox { min-height: 18px; padding-right: 20px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line2; selection-background-color: $select;
  selection-color: $text; outline: none; }

QListView, QTableView, QTreeView { background: $panel; color: $text; border: none; outline: 2px solid $focus;
  selection-background-color: $select; selection-color: $text; }
#proposals { background: $raised; border: 1px solid $line2; outline: none; }
#proposals::item { min-height: 24px; padding: 0 8px; }
#proposals::item:selected { background: $select; color: $text; }
QTableView { gridline-color: transparent; }
QTableView::item { padding: 0 4px; }
QHeaderView { background: $panel; }
QHeaderView::section { background: $panel; color: $text2; border: none; border-bottom: 1px solid $line;
  padding: 4px 8px; font-size: 12px; font-weight: 600; }
QTableCornerButton::section { background: $panel; border: none; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line2; border-radius: 3px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $field; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $line2; border-radius: 3px; min-width: 32px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: $field; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }

QSplitter::handle { background: $line; }
QProgressBar { background: $sunk; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line2; padding: 4px 6px; }
QCheckBox { spacing: 8px; }

#side { background: $side; }
#panel { background: $panel; }
#paper { background: $paper; }
#chrome { background: $chrome; border-top: 1px solid $line; }
#hairline { background: $line; }
#card { background: $panel; border: 1px solid $line2; border-radius: 8px; }
#sunk { background: $sunk; border-radius: 6px; }
#keycap { background: $raised; color: $text2; border: 1px solid $line2; border-bottom-color: $field;
  border-radius: 4px; padding: 0 4px; font-size: 11px; font-weight: 500; }
#banner[tone="warn"] { background: $warn_bg; border: 1px solid $warn_line; border-radius: 8px; }
#banner[tone="error"] { background: $error_bg; border: 1px solid $error_line; border-radius: 8px; }
#banner[tone="done"], #banner[tone="busy"] { background: $panel; border: 1px solid $line2; border-radius: 8px; }
#drop { background: $panel; border: 2px dashed $field; border-radius: 10px; }
#drop[over="true"] { background: $hover; border-color: $focus; }
#way { background: $raised; border: 1px solid $line2; border-radius: 8px; }
#way:hover { background: $hover; }
#way:focus { border: 2px solid $focus; }
#way[primary="true"] { background: $accent; border-color: $accent; }
#way[primary="true"]:hover { background: $accent_hover; }
#way[primary="true"]:focus { border: 2px solid $field; }
#way[primary="true"] #onway { color: $on_accent; }
#recent { background: transparent; border: none; border-bottom: 1px solid $line; border-radius: 0; }
#recent:hover { background: $hover; }
#recent:focus { background: $select; border: 2px solid $focus; border-radius: 7px; }
#role { background: $raised; border: 1px solid $line2; border-radius: 7px; }
#role:focus { background: $hover; border: 2px solid $focus; }
#role[active="true"] { border: 2px solid $focus; }
""")


_HIGH_CONTRAST = Template("""
QMenu::item:selected, QMenuBar::item:selected { text-decoration: underline; }
QPushButton:disabled { border-style: dashed; }
QPushButton[kind="primary"]:focus { border: 4px double $on_accent; padding: 3px 10px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 4px solid $focus; padding: 2px 6px; }
#way[primary="true"]:focus { border: 4px double $on_accent; }
#sunk { border: 1px solid $field; }
QPushButton[kind="segment"]:checked { border: 2px solid $focus; padding: 2px 5px; }
QPushButton[kind="segment"]:checked:focus { border: 4px solid $focus; padding: 0 3px; }
""")
"""What a tint alone would tell is told by a line too."""


def style_sheet(theme: Theme) -> str:
    """The sheet with the theme's colours filled in."""
    tokens = {name: getattr(theme, name) for name in theme.__slots__}
    sheet = _SHEET.substitute(tokens)
    if not theme.high_contrast:
        return sheet
    return (
        (sheet + _HIGH_CONTRAST.substitute(tokens))
        .replace(": 2px solid", f": {theme.ring}px solid")
        .replace(": 1px solid", f": {theme.hairline}px solid")
    )


def palette(theme: Theme) -> QPalette:
    """Fusion's own colours, for what the sheet leaves to it."""
    out = QPalette()
    role = QPalette.ColorRole
    for which, token in (
        (role.Window, "panel"),
        (role.WindowText, "text"),
        (role.Base, "paper"),
        (role.AlternateBase, "panel"),
        (role.Text, "text"),
        (role.Button, "raised"),
        (role.ButtonText, "text"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "text"),
        (role.Highlight, "select"),
        (role.HighlightedText, "text"),
        (role.PlaceholderText, "text3"),
        (role.Link, "link"),
        (role.Mid, "line2"),
        (role.Dark, "field"),
        (role.Light, "raised"),
    ):
        out.setColor(which, theme.colour(token))
    for which in (role.WindowText, role.Text, role.ButtonText):
        out.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.disabled))
    return out


def dress(application: QApplication, theme: Theme) -> None:
    """Give the whole program the look of a theme."""
    application.setStyle("Fusion")
    application.setPalette(palette(theme))
    application.setFont(interface_font())
    application.setStyleSheet(style_sheet(theme))
