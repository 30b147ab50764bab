"""The register of actors: who is in it, who is likely meant, and which names are probably of the same actor."""

from annotator.services.actors.entered import folded
from annotator.services.actors.entries import Register, SplitOff
from annotator.services.actors.register import Actors
from annotator.services.actors.settings import Setting

__all__ = ["Actors", "Register", "Setting", "SplitOff", "folded"]
