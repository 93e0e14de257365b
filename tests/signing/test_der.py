# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# asn1crypto has no types.
"""DER by hand, against asn1crypto: lengths as they must be written, and nothing cut off."""

import pytest
from asn1crypto.core import OctetString

from signing import der

SIZES = (0, 1, 127, 128, 129, 255, 256, 65_535, 65_536)


@pytest.mark.parametrize("size", SIZES)
def test_an_element_is_as_long_as_it_says(size: int) -> None:
    body = bytes(size)
    made = der.element(der.OCTET_STRING, body)
    assert made == OctetString(body).dump()
    assert der.content(made) == body
    assert der.at(der.element(der.SEQUENCE, made, made), 1) == made


@pytest.mark.parametrize("size", SIZES)
def test_what_is_cut_off_or_followed_is_none(size: int) -> None:
    made = der.element(der.OCTET_STRING, bytes(size))
    for data in (made[:-1], made + b"\0", b""):
        with pytest.raises(ValueError):  # noqa: PT011 - the words are nobody's
            der.content(data)


def test_a_length_beyond_the_end_is_none() -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are nobody's
        der.content(b"\4\x84\xff\xff\xff\xff" + bytes(255))
