"""The transport container: a canonical ASiC-E archive and its manifest. Bytes only: no key, no signature."""

from signing.container.archive import begins_like_package, looks_like_package, read, write

__all__ = ["begins_like_package", "looks_like_package", "read", "write"]
