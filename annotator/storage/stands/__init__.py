"""When each thing of a project was last changed: what brings the files of several coders together.

A *thing* is what a coder would name: a statement with its parts, actors and values, an actor, an alias, a state. Each
has one stand: the moment of its last event and whether it is gone.
"""

from annotator.storage.stands.noting import note

__all__ = ["note"]
