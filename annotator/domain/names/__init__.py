"""Names of actors: how they sound in other spellings and scripts, and which of them are probably the same."""
