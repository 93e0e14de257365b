"""Signing with USB tokens (PKCS #11): the driver runs in a process of its own, and only there."""
