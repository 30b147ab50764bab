"""The window, and the only Qt: views show records and report wishes, the desk turns wishes into actions."""
