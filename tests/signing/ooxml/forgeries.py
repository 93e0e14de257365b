"""Forged, broken and hostile workbooks, each with the code that it must be refused by. None may pass for good."""

from tests.signing.ooxml import in_the_parts, in_the_signature, in_the_zip
from tests.signing.ooxml.forging import FORGERIES, NOT_PLAIN, Workshop

__all__ = ["FORGERIES", "NOT_PLAIN", "Workshop", "in_the_parts", "in_the_signature", "in_the_zip"]
