"""Reading articles out of the files in which they arrive: one module for each kind, all in a process of their own."""
