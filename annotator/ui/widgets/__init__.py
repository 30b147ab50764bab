"""The small pieces that panes are made of."""

from annotator.ui.widgets.badges import CodeBadge, KeyCap, badge_pixmap, key_hint, paint_badge
from annotator.ui.widgets.banner import Banner
from annotator.ui.widgets.buttons import IconButton, WordButton, button, plain
from annotator.ui.widgets.choices import Segments, Tabs
from annotator.ui.widgets.drop_area import DropArea
from annotator.ui.widgets.flow import Flow
from annotator.ui.widgets.key_telling import tell_keys
from annotator.ui.widgets.labels import ElidedLabel, as_tooltip, label, line
from annotator.ui.widgets.search_field import SearchField
from annotator.ui.widgets.side_list import SideList
from annotator.ui.widgets.side_window import SideWindow
from annotator.ui.widgets.upright import Upright

__all__ = [
    "Banner",
    "CodeBadge",
    "DropArea",
    "ElidedLabel",
    "Flow",
    "IconButton",
    "KeyCap",
    "SearchField",
    "Segments",
    "SideList",
    "SideWindow",
    "Tabs",
    "Upright",
    "WordButton",
    "as_tooltip",
    "badge_pixmap",
    "button",
    "key_hint",
    "label",
    "line",
    "paint_badge",
    "plain",
    "tell_keys",
]
