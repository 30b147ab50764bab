"""The window over the register of actors."""

from annotator.ui.actors.window import RegisterWindow

__all__ = ["RegisterWindow"]
