"""Files in and out: readers, tables and their layouts."""
