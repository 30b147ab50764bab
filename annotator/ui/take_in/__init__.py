"""Looking at a coder's file before its coding is taken in."""
