"""Reading articles by machine: the only place that knows spaCy. Importing this package does not import spaCy."""

import socket

# What spaCy imports to download models opens a socket when it is imported, to see whether it could; nothing of ours
# connects to anything.
socket.has_ipv6 = False
