"""Settling: what coders see differently, decided item by item into a version of its own."""
