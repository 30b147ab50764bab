"""The desk: what turns the wishes that views report into saved actions, and shows what the file then holds."""
