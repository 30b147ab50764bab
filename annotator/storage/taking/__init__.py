"""Taking in another file of a project: of each thing the later state is kept, whichever file it is in.

So it is the same in whatever order files come, and taking one in twice changes nothing. What rows cannot show, such as
a link to a statement that is gone, is held by the thing's stand until they can.
"""
