"""What every test starts from: no screen, no network, and folders of its own."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = os.environ.get("ANNOTATOR_TEST_PLATFORM", "offscreen")
