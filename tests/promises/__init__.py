"""What a coder may rely on (docs/PROMISES.md), each with the ill-treatment that would show it to be false."""
